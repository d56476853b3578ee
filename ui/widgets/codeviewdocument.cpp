// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeviewdocument.h"

#include "scan/textdiff.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kLongestLine = 4000; ///< letters of a line that are shown

QString shownLine(std::string_view line)
{
    QString text = displayMultiline(line);
    if (text.size() > kLongestLine) {
        const int more = static_cast<int>(text.size()) - kLongestLine;
        text.truncate(kLongestLine);
        text += QCoreApplication::translate("CodeView", "… %n more letter(s)", nullptr, more);
    }
    return text;
}

int indentOf(const QString &line)
{
    const auto found = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return static_cast<int>(found - line.begin());
}

/// Where a comment begins: a `#` at the start or after a space, outside quotes; else the size.
int commentBegin(const QString &line)
{
    QChar quote;
    for (int i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool atStart = i == 0 || line.at(i - 1).isSpace();
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if ((c == u'"' || c == u'\'') && (atStart || QStringView(u"[{,:").contains(line.at(i - 1))))
            quote = c;
        else if (c == u'#' && atStart)
            return i;
    }
    return static_cast<int>(line.size());
}

/// The index after the colon of a key that begins at `begin`; `begin` where there is none.
int keyEnd(const QString &line, int begin, int end)
{
    if (begin >= end || line.at(begin) == u'{' || line.at(begin) == u'[')
        return begin;
    const QChar quote = line.at(begin) == u'"' || line.at(begin) == u'\'' ? line.at(begin) : QChar();
    bool quoted = !quote.isNull();
    for (int i = begin + (quoted ? 1 : 0); i < end; ++i) {
        if (quoted)
            quoted = line.at(i) != quote;
        else if (line.at(i) == u':' && (i + 1 == end || line.at(i + 1) == u' '))
            return i + 1;
    }
    return begin;
}

bool isNumberLike(QStringView value)
{
    static constexpr QStringView kWords[] = {u"true", u"false", u"null", u"~", u"yes", u"no", u"on", u"off"};
    for (const QStringView word : kWords) {
        if (value.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    if (value.startsWith(u'&') || value.startsWith(u'*'))
        return !value.contains(u' ');
    bool ok = false;
    Q_UNUSED(value.toDouble(&ok))
    return ok;
}

} // namespace

std::vector<CodeSpan> YamlColouring::next(const QString &line)
{
    const int indent = indentOf(line);
    if (indent == line.size())
        return {};
    if (m_blockIndent >= 0) {
        if (indent > m_blockIndent)
            return {};
        m_blockIndent = -1;
    }
    std::vector<CodeSpan> spans;
    const int comment = commentBegin(line);
    int begin = indent;
    while (begin + 1 < comment && line.at(begin) == u'-' && line.at(begin + 1) == u' ')
        begin += 2;
    const int end = keyEnd(line, begin, comment);
    if (end > begin)
        spans.push_back({begin, end - begin, CodeSpan::Kind::Key});
    const QStringView rest = QStringView(line).mid(end, comment - end);
    const QStringView value = rest.trimmed();
    if (!value.isEmpty() && isNumberLike(value))
        spans.push_back({end + static_cast<int>(value.begin() - rest.begin()), static_cast<int>(value.size()), CodeSpan::Kind::Number});
    else if (value.startsWith(u'|') || value.startsWith(u'>'))
        m_blockIndent = indent;
    if (comment < line.size())
        spans.push_back({comment, static_cast<int>(line.size()) - comment, CodeSpan::Kind::Comment});
    return spans;
}

QString YamlNoise::next(const QString &line)
{
    static const QStringList kNoise{u"status"_s, u"managedFields"_s, u"sops"_s, u"caBundle"_s,
                                    u"kubectl.kubernetes.io/last-applied-configuration"_s};
    const int indent = indentOf(line);
    const bool isEmpty = indent == line.size();
    // Items of a list may stand as far left as the key they belong to.
    if (!m_key.isEmpty() && (isEmpty || indent > m_indent || (indent == m_indent && line.at(indent) == u'-')))
        return m_key;
    m_key.clear();
    if (isEmpty)
        return {};
    const int end = keyEnd(line, indent, static_cast<int>(line.size()));
    if (end <= indent)
        return {};
    QString key = line.mid(indent, end - indent - 1);
    if (key.size() > 1 && (key.startsWith(u'"') || key.startsWith(u'\'')))
        key = key.mid(1, key.size() - 2);
    // Only at the top is status what a cluster wrote; deeper it may be anything.
    if (kNoise.contains(key) && (indent == 0 || (key != kNoise.at(0) && key != kNoise.at(2)))) {
        m_key = key;
        m_indent = indent;
    }
    return {};
}

std::vector<CodeMatch> matchesIn(const CodeDocument &document, const QString &needle, int most)
{
    std::vector<CodeMatch> matches;
    if (needle.isEmpty())
        return matches;
    for (std::size_t line = 0; line < document.lines.size(); ++line) {
        const QString &text = document.lines[line].text;
        for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive)) {
            matches.push_back({int(line), int(at), int(at + needle.size())});
            if (int(matches.size()) >= most)
                return matches;
        }
    }
    return matches;
}

namespace {

/// For each line where the lines indented below it end.
void findBlocks(CodeDocument &document)
{
    std::vector<std::pair<int, int>> open; // depth, line
    const int count = int(document.lines.size());
    int lastText = -1;
    const auto close = [&](int depth) {
        for (; !open.empty() && open.back().first >= depth; open.pop_back())
            if (lastText > open.back().second)
                document.lines[std::size_t(open.back().second)].blockEnd = lastText + 1;
    };
    for (int i = 0; i < count; ++i) {
        const QString &text = document.lines[std::size_t(i)].text;
        const int indent = indentOf(text);
        if (indent == text.size())
            continue;
        // An item belongs to the key above it, also where both stand equally far left.
        const int depth = 2 * indent + (text.at(indent) == u'-');
        close(depth);
        open.emplace_back(depth, i);
        lastText = i;
    }
    close(0);
}

} // namespace

CodeDocument textDocument(std::string_view text, const std::vector<int> &marked)
{
    CodeDocument document;
    YamlColouring colouring;
    YamlNoise noise;
    auto mark = marked.begin();
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        CodeLine line;
        line.newLine = number;
        line.text = shownLine(text.substr(0, end));
        line.spans = colouring.next(line.text);
        line.noise = noise.next(line.text);
        while (mark != marked.end() && *mark < number)
            ++mark;
        line.marked = mark != marked.end() && *mark == number;
        document.lines.push_back(std::move(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    findBlocks(document);
    return document;
}

CodeDocument diffDocument(std::string_view before, std::string_view after)
{
    return diffDocument(before, after, scan::lineKeys(before, after));
}

CodeDocument diffDocument(std::string_view before, std::string_view after, const scan::LineKeys &keys)
{
    CodeDocument document;
    document.isDiff = true;
    YamlColouring oldColouring;
    YamlColouring newColouring;
    YamlNoise oldNoise;
    YamlNoise newNoise;
    for (scan::DiffLine &from : scan::textDiff(before, after, keys, scan::kWholeText)) {
        CodeLine line;
        line.oldLine = from.oldLine;
        line.newLine = from.newLine;
        line.text = shownLine(from.text);
        const auto place = [&](int byte) {
            return static_cast<int>(shownLine(std::string_view(from.text).substr(0, static_cast<std::size_t>(byte))).size());
        };
        for (const auto &[begin, end] : from.changed)
            line.changed.emplace_back(place(begin), place(end));
        const bool isRemoved = from.kind == scan::DiffLine::Kind::Removed;
        const bool isAdded = from.kind == scan::DiffLine::Kind::Added;
        line.kind = isRemoved ? CodeLine::Kind::Removed : isAdded ? CodeLine::Kind::Added : CodeLine::Kind::Context;
        if (isRemoved) {
            line.spans = oldColouring.next(line.text);
            line.noise = oldNoise.next(line.text);
        } else {
            line.spans = newColouring.next(line.text);
            line.noise = newNoise.next(line.text);
            if (!isAdded) {
                oldColouring.next(line.text);
                oldNoise.next(line.text);
            }
        }
        document.added += isAdded;
        document.removed += isRemoved;
        document.lines.push_back(std::move(line));
    }
    return document;
}

} // namespace widgets
