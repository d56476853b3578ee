// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diffview.h"

#include "ui/theme/theme.h"
#include "ui/theme/times.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kNumber = 32;     ///< width of a column of line numbers
constexpr int kTextNumber = 48; ///< the same where there is one side
constexpr int kSign = 20;
constexpr int kMark = 3;
constexpr int kChevron = 12;

theme::Role lineRole(CodeLine::Kind kind)
{
    switch (kind) {
    case CodeLine::Kind::Added: return theme::Role::DiffAdded;
    case CodeLine::Kind::Removed: return theme::Role::DiffRemoved;
    case CodeLine::Kind::Context:
    case CodeLine::Kind::Gap: break;
    }
    return theme::Role::Base;
}

theme::Role spanRole(CodeSpan::Kind kind)
{
    switch (kind) {
    case CodeSpan::Kind::Key: return theme::Role::YamlKey;
    case CodeSpan::Kind::Number: return theme::Role::YamlNumber;
    case CodeSpan::Kind::Comment: break;
    }
    return theme::Role::YamlComment;
}

} // namespace

int DiffView::gutterWidth() const
{
    int largest = 0;
    if (m_document && !m_document->lines.empty())
        largest = std::max(m_document->lines.back().oldLine, m_document->lines.back().newLine);
    const QFontMetricsF metrics(theme::codeFont());
    const int needed = static_cast<int>(metrics.horizontalAdvance(QString::number(largest))) + 12;
    return m_document && m_document->isDiff ? 2 * std::max(kNumber, needed) : std::max(kTextNumber, needed);
}

int DiffView::textLeft() const
{
    return gutterWidth() + (m_document && m_document->isDiff ? theme::scaled(kSign) : theme::kGrid);
}

void DiffView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    // Code reads from left to right in any language.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), theme::color(theme::Role::Base));
    painter.fillRect(QRect(0, 0, gutterWidth(), viewport()->height()), theme::color(theme::Role::Gutter));
    if (m_document)
        paintRows(painter, event->rect());
    if (hasFocus() && m_anchor != m_cursor)
        paintCaret(painter);
    if (!m_byKeyboard)
        return;
    painter.setPen(QPen(theme::color(theme::Role::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

/// Where the selection ends that keys go on with.
void DiffView::paintCaret(QPainter &painter) const
{
    const int at = m_layout.rowOf(m_cursor);
    if (at < 0)
        return;
    const CodeLayout::Row &row = m_layout.rows()[static_cast<std::size_t>(at)];
    const qreal x = textLeft() + (row.folded > 0 ? 0 : m_layout.xOf(row, m_cursor.index));
    painter.fillRect(QRectF(x - 1, row.top - verticalScrollBar()->value(), 2, row.height), theme::color(theme::Role::Text));
}

void DiffView::paintRows(QPainter &painter, const QRect &area) const
{
    painter.setFont(theme::codeFont());
    const int offset = verticalScrollBar()->value();
    for (int row = m_layout.rowAt(area.top() + offset); row >= 0 && row < static_cast<int>(m_layout.rows().size()); ++row) {
        const CodeLayout::Row &at = m_layout.rows()[static_cast<std::size_t>(row)];
        if (at.top - offset > area.bottom())
            break;
        if (at.folded > 0 || m_document->lines[static_cast<std::size_t>(at.line)].kind == CodeLine::Kind::Gap)
            paintFold(painter, at, at.top - offset);
        else
            paintRow(painter, at, at.top - offset);
    }
}

void DiffView::paintRow(QPainter &painter, const CodeLayout::Row &row, int top) const
{
    const CodeLine &line = m_document->lines[static_cast<std::size_t>(row.line)];
    if (line.isChange())
        painter.fillRect(QRect(0, top, viewport()->width(), row.height), theme::color(lineRole(line.kind)));
    paintGutter(painter, row, line, top);
    paintText(painter, row, line, top);
}

void DiffView::paintFold(QPainter &painter, const CodeLayout::Row &row, int top) const
{
    const bool hovered = m_hovered == row.line && row.folded > 0;
    painter.fillRect(QRect(0, top, viewport()->width(), row.height),
                     theme::color(hovered ? theme::Role::Hover : theme::Role::AlternateBase));
    painter.setFont(theme::smallFont());
    painter.setPen(theme::color(theme::Role::SecondaryText));
    const QString text = foldText(row);
    painter.drawText(QRect(0, top, textLeft(), row.height), Qt::AlignCenter, u"⋯"_s);
    painter.drawText(QRect(textLeft(), top, viewport()->width() - textLeft(), row.height), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.setFont(theme::codeFont());
}

/// What a fold row says of the lines in it.
QString DiffView::foldText(const CodeLayout::Row &row) const
{
    const auto begin = m_document->lines.begin() + row.line;
    if (row.folded == 0)
        return begin->text;
    if (row.line > 0 && m_layout.isClosed(row.line - 1))
        return tr("%n line(s)", nullptr, row.folded);
    if (std::any_of(begin, begin + row.folded, [](const CodeLine &line) { return line.noise.isEmpty(); }))
        return tr("%n unchanged line(s)", nullptr, row.folded);
    const auto changed = std::count_if(begin, begin + row.folded, [](const CodeLine &line) { return line.isChange(); });
    const QString lines = tr("%n line(s) of %1", nullptr, row.folded).arg(begin->noise);
    return changed == 0 ? lines : tr("%1, %2 changed", "9 lines of status, 4 changed", int(changed)).arg(lines, theme::figure(changed));
}

void DiffView::paintGutter(QPainter &painter, const CodeLayout::Row &row, const CodeLine &line, int top) const
{
    if (line.marked)
        painter.fillRect(QRect(0, top, kMark, row.height), theme::color(theme::Role::Modified));
    if (row.begin > 0)
        return;
    painter.setPen(theme::color(theme::Role::GutterText));
    const int gutter = gutterWidth();
    const auto number = [&](int left, int width, int value) {
        if (value > 0)
            painter.drawText(QRect(left, top, width, row.height), Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    };
    if (!m_document->isDiff) {
        number(0, gutter - kChevron - 6, line.newLine);
        if (line.blockEnd > row.line + 1) {
            const bool isClosed = m_layout.isClosed(row.line);
            const QRect place(gutter - kChevron - 2, top + (row.height - kChevron) / 2, kChevron, kChevron);
            theme::icon(isClosed ? u"chevron-right"_s : u"chevron-down"_s).paint(&painter, place);
        }
        return;
    }
    number(0, gutter / 2 + 3, line.oldLine);
    number(gutter / 2, gutter / 2 - 3, line.newLine);
    if (!line.isChange())
        return;
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    const bool added = line.kind == CodeLine::Kind::Added;
    painter.setPen(theme::color(added ? theme::Role::Success : theme::Role::Danger));
    painter.drawText(QRect(gutter, top, textLeft() - gutter, row.height), Qt::AlignCenter, added ? u"+"_s : u"−"_s);
    painter.setFont(theme::codeFont());
}

QRectF DiffView::boxOf(const CodeLayout::Row &row, int begin, int end, int top) const
{
    const qreal from = textLeft() + m_layout.xOf(row, std::max(begin, row.begin));
    const qreal to = textLeft() + m_layout.xOf(row, std::min(end, row.end));
    return {from, qreal(top), to - from, qreal(row.height)};
}

std::vector<CodeMatch>::const_iterator DiffView::matchesOf(int line) const
{
    return std::lower_bound(m_matches.begin(), m_matches.end(), line, [](const CodeMatch &one, int at) { return one.line < at; });
}

void DiffView::paintMatches(QPainter &painter, const CodeLayout::Row &row, int top) const
{
    for (auto match = matchesOf(row.line); match != m_matches.end() && match->line == row.line; ++match) {
        if (match->end <= row.begin || match->begin >= row.end)
            continue;
        const QRectF box = boxOf(row, match->begin, match->end, top);
        painter.fillRect(box, theme::color(theme::Role::Match));
        if (match - m_matches.begin() != m_match)
            continue;
        painter.setPen(theme::color(theme::Role::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
}

void DiffView::paintText(QPainter &painter, const CodeLayout::Row &row, const CodeLine &line, int top) const
{
    const int left = textLeft();
    const auto box = [&](int begin, int end) { return boxOf(row, begin, end, top); };
    for (const auto &[begin, end] : line.changed) {
        if (end > row.begin && begin < row.end)
            painter.fillRect(box(begin, end),
                             theme::color(line.kind == CodeLine::Kind::Added ? theme::Role::DiffAddedWord : theme::Role::DiffRemovedWord));
    }
    paintMatches(painter, row, top);
    const auto [from, to] = selection();
    const CodePosition rowBegin{row.line, row.begin};
    const CodePosition rowEnd{row.line, row.end};
    if (from != to && from < rowEnd && rowBegin < to) {
        QColor selected = theme::color(theme::Role::Accent);
        constexpr int kSelectionAlpha = 64;
        selected.setAlpha(kSelectionAlpha);
        painter.fillRect(box(from < rowBegin ? row.begin : from.index, rowEnd < to ? row.end : to.index), selected);
    }
    // Keys and comments are too faint on the fills of changed words and of matches: there they are text.
    std::vector<std::pair<int, int>> filled(line.changed.begin(), line.changed.end());
    for (auto match = matchesOf(row.line); match != m_matches.end() && match->line == row.line; ++match)
        filled.emplace_back(match->begin, match->end);
    std::sort(filled.begin(), filled.end());
    const auto drawPart = [&](int begin, int end, theme::Role role) {
        begin = std::max(begin, row.begin);
        end = std::min(end, row.end);
        if (begin >= end)
            return;
        painter.setPen(theme::color(role));
        const QRectF place(left + m_layout.xOf(row, begin), top, viewport()->width(), row.height);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                         line.text.mid(begin, end - begin));
    };
    const auto draw = [&](int begin, int end, theme::Role role) {
        for (const auto &[fillBegin, fillEnd] : filled) {
            if (role == theme::Role::YamlNumber || fillEnd <= begin || fillBegin >= end)
                continue;
            drawPart(begin, fillBegin, role);
            drawPart(std::max(begin, fillBegin), std::min(end, fillEnd), theme::Role::Text);
            begin = std::min(end, fillEnd);
        }
        drawPart(begin, end, role);
    };
    int at = 0;
    for (const CodeSpan &span : line.spans) {
        draw(at, span.begin, theme::Role::Text);
        draw(span.begin, span.begin + span.length, spanRole(span.kind));
        at = span.begin + span.length;
    }
    draw(at, static_cast<int>(line.text.size()), theme::Role::Text);
}

} // namespace widgets
