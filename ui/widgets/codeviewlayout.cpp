// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeviewlayout.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace widgets {
namespace {

constexpr int kFewestCells = 8;

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

int indentOf(const QString &text)
{
    const auto found = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
    return static_cast<int>(found - text.begin());
}

} // namespace

void CodeLayout::set(const CodeDocument *document, const QFontMetricsF &metrics, qreal width)
{
    m_line = theme::scaled(kLine);
    m_fold = theme::scaled(kFold);
    if (document != m_document) {
        m_unfolded.clear();
        m_closed.clear();
    }
    m_document = document;
    m_metrics = metrics;
    m_cell = metrics.horizontalAdvance(u'0');
    m_width = std::max(width, kFewestCells * m_cell);
    build();
}

void CodeLayout::setFolding(bool on)
{
    m_folding = on;
    m_closed.clear();
    build();
}

void CodeLayout::unfold(int line)
{
    if (line == 0 || m_closed.erase(line - 1) == 0)
        m_unfolded.insert(line);
    build();
}

void CodeLayout::toggleBlock(int line)
{
    if (m_closed.erase(line) == 0 && m_document->lines[static_cast<std::size_t>(line)].blockEnd > line)
        m_closed.insert(line);
    build();
}

void CodeLayout::closeBlocks(int depth)
{
    std::vector<int> ends; // of the blocks around a line
    for (int line = 0; line < static_cast<int>(m_document->lines.size()); ++line) {
        while (!ends.empty() && ends.back() <= line)
            ends.pop_back();
        const int end = m_document->lines[static_cast<std::size_t>(line)].blockEnd;
        if (end <= line)
            continue;
        if (static_cast<int>(ends.size()) == depth)
            m_closed.insert(line);
        ends.push_back(end);
    }
    build();
}

void CodeLayout::build()
{
    m_rows.clear();
    if (!m_document)
        return;
    const int count = static_cast<int>(m_document->lines.size());
    int openNoise = 0; // the end of noise that was unfolded
    for (int line = 0; line < count;) {
        if (const int noise = m_folding && line >= openNoise ? endOfNoise(line) : line; noise - line >= kSmallestNoise) {
            if (!m_unfolded.contains(line)) {
                m_rows.push_back({line, noise - line, 0, 0, 0, height(), m_fold});
                line = noise;
                continue;
            }
            openNoise = noise;
        }
        if (m_closed.contains(line)) {
            const int last = m_document->lines[static_cast<std::size_t>(line)].blockEnd;
            addLine(line);
            m_rows.push_back({line + 1, last - line - 1, 0, 0, 0, height(), m_fold});
            line = last;
            continue;
        }
        const int end = m_folding && m_document->isDiff ? endOfFold(line) : line;
        if (end - line >= kSmallestFold && !m_unfolded.contains(line)) {
            m_rows.push_back({line, end - line, 0, 0, 0, height(), m_fold});
            line = end;
            continue;
        }
        const int last = std::max(end, line + 1);
        for (; line < last; ++line)
            addLine(line);
    }
}

/// Where the noise ends that begins at `line`; `line` itself where it is worth reading, or folds
/// already because nothing of it changed.
int CodeLayout::endOfNoise(int line) const
{
    const auto &lines = m_document->lines;
    int end = line;
    bool isFolded = m_document->isDiff;
    for (; end < static_cast<int>(lines.size()) && !lines[static_cast<std::size_t>(end)].noise.isEmpty(); ++end)
        isFolded = isFolded && !lines[static_cast<std::size_t>(end)].isChange();
    return isFolded ? line : end;
}

/// Where the unchanged lines that begin at `line` and are far from any change end; `line` itself
/// where it is near one.
int CodeLayout::endOfFold(int line) const
{
    const auto &lines = m_document->lines;
    const int count = static_cast<int>(lines.size());
    for (int i = std::max(0, line - kContext); i < line; ++i) {
        if (lines[static_cast<std::size_t>(i)].isChange())
            return line;
    }
    int end = line;
    while (end < count && lines[static_cast<std::size_t>(end)].kind == CodeLine::Kind::Context)
        ++end;
    return end == count ? end : std::max(line, end - kContext);
}

void CodeLayout::addLine(int line)
{
    const CodeLine &source = m_document->lines[static_cast<std::size_t>(line)];
    if (source.kind == CodeLine::Kind::Gap) {
        m_rows.push_back({line, 0, 0, static_cast<int>(source.text.size()), 0, height(), m_fold});
        return;
    }
    const int size = static_cast<int>(source.text.size());
    const int cells = static_cast<int>(m_width / m_cell);
    const int indent = std::min(indentOf(source.text), cells / 2);
    int begin = 0;
    do {
        const int shift = begin == 0 ? 0 : indent;
        const int end = endOfRow(source.text, begin, m_width - shift * m_cell);
        m_rows.push_back({line, 0, begin, end, shift, height(), m_line});
        begin = end;
    } while (begin < size);
}

int CodeLayout::endOfRow(const QString &text, int begin, qreal width) const
{
    const int size = static_cast<int>(text.size());
    const QStringView rest = QStringView(text).mid(begin);
    int end = begin;
    if (isPlain(rest)) {
        end = std::min<int>(size, begin + std::max(1, static_cast<int>(width / m_cell)));
    } else {
        for (qreal used = 0; end < size;) {
            const int step = text.at(end).isHighSurrogate() && end + 1 < size ? 2 : 1;
            used += m_metrics.horizontalAdvance(text.mid(end, step));
            if (used > width && end > begin)
                break;
            end += step;
        }
    }
    if (end == size)
        return end;
    const int space = static_cast<int>(text.lastIndexOf(u' ', end));
    const bool onlyIndent = QStringView(text).mid(begin, std::max(0, space - begin)).trimmed().isEmpty();
    return space > begin && !onlyIndent ? space + 1 : end;
}

int CodeLayout::rowAt(int y) const
{
    if (m_rows.empty())
        return -1;
    const auto found = std::partition_point(m_rows.begin(), m_rows.end(), [y](const Row &row) { return row.top + row.height <= y; });
    return found == m_rows.end() ? static_cast<int>(m_rows.size()) - 1 : static_cast<int>(found - m_rows.begin());
}

int CodeLayout::rowOf(CodePosition position) const
{
    const auto found = std::partition_point(m_rows.begin(), m_rows.end(), [position](const Row &row) {
        return row.line < position.line || (row.line == position.line && row.begin <= position.index);
    });
    return found == m_rows.begin() ? (m_rows.empty() ? -1 : 0) : static_cast<int>(found - m_rows.begin()) - 1;
}

qreal CodeLayout::xOf(const Row &row, int index) const
{
    const QString &text = m_document->lines[static_cast<std::size_t>(row.line)].text;
    const QStringView part = QStringView(text).mid(row.begin, index - row.begin);
    const qreal indent = row.indent * m_cell;
    return isPlain(part) ? indent + static_cast<qreal>(part.size()) * m_cell : indent + m_metrics.horizontalAdvance(part.toString());
}

CodePosition CodeLayout::positionAt(const Row &row, qreal x) const
{
    int index = row.begin;
    while (index < row.end && (xOf(row, index) + xOf(row, index + 1)) / 2 < x)
        ++index;
    return {row.line, index};
}

std::optional<int> CodeLayout::nextChange(int from, bool forward) const
{
    const int count = static_cast<int>(m_rows.size());
    const auto isChange = [this](int row) {
        const Row &at = m_rows[static_cast<std::size_t>(row)];
        const CodeLine &line = m_document->lines[static_cast<std::size_t>(at.line)];
        return at.folded == 0 && (line.isChange() || line.marked);
    };
    const auto begins = [&](int row) { return isChange(row) && (row == 0 || !isChange(row - 1)); };
    for (int row = from + (forward ? 1 : -1); row >= 0 && row < count; row += forward ? 1 : -1) {
        if (begins(row))
            return row;
    }
    return std::nullopt;
}

} // namespace widgets
