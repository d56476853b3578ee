// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/incremental.h"

#include "yaml/fragment.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace yaml {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Of the file, in percent: above, parsing all of it costs little more.
constexpr std::size_t kWorthwhile = 80;

bool contains(std::string_view text, char c)
{
    return !text.empty() && std::memchr(text.data(), c, text.size()) != nullptr;
}

/// Directives reach over the lines that separate documents; libyaml counts a few more characters as
/// line ends than "\n" alone, and a byte order mark takes no column.
bool isOrdinary(std::string_view text)
{
    if (contains(text, '\r') || (contains(text, '\xc2') && text.find("\xc2\x85") != npos))
        return false;
    if (contains(text, '\xe2') && (text.find("\xe2\x80\xa8") != npos || text.find("\xe2\x80\xa9") != npos))
        return false;
    for (std::size_t at = text.find('%'); at != npos; at = text.find('%', at + 1)) {
        if (at == 0 || text[at - 1] == '\n')
            return false;
    }
    return !text.starts_with("\xef\xbb\xbf");
}

/// Whether what a change removed was ordinary, with the bytes around that may belong to one character
/// or to a line's beginning.
bool removesOrdinary(std::string_view before, const TextChange &change)
{
    constexpr std::size_t kAround = 3;
    const std::size_t begin = change.begin - std::min(change.begin, kAround);
    return isOrdinary(before.substr(begin, change.beforeEnd + kAround - begin));
}

bool isSeparatorAt(std::string_view text, std::size_t line)
{
    if (text.substr(line, 3) != "---")
        return false;
    return line + 3 == text.size() || text[line + 3] == ' ' || text[line + 3] == '\t' || text[line + 3] == '\n';
}

/// The lines of a text that separate documents.
std::vector<std::uint32_t> separatorsOf(std::string_view text, const LineIndex &lines)
{
    std::vector<std::uint32_t> out;
    for (std::uint32_t line = 1; line <= lines.lines(); ++line) {
        if (isSeparatorAt(text, lines.beginOf(line)))
            out.push_back(line);
    }
    return out;
}

std::uint32_t linesIn(std::string_view text)
{
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

void moveLines(Document &document, std::uint32_t lines)
{
    if (lines == 0)
        return;
    document.line += lines;
    for (Node &node : document.nodes)
        node.line += lines;
    for (std::uint32_t &line : document.duplicateKeyLines)
        line += lines;
}

std::size_t nodesOf(const Manifest &manifest)
{
    std::size_t nodes = 0;
    for (const Document &document : manifest.documents)
        nodes += document.nodes.size();
    return nodes;
}

/// Reads a file again, part by part.
class Splicer final
{
public:
    Splicer(const Manifest &before, const TextPair &texts, std::span<const TextChange> changes, const Budget &budget)
        : m_before(before), m_texts(texts), m_changes(changes), m_budget(budget), m_separators(separatorsOf(texts.before, texts.lines)),
          m_next(before.documents.begin())
    {
    }

    /// Nothing if only a full parse can tell.
    std::optional<Manifest> run()
    {
        for (const TextPart &part : parts()) {
            if (!read(part))
                return {};
        }
        keepUntil(m_before.documents.end());
        return std::move(m_out);
    }

private:
    using Place = std::vector<Document>::const_iterator;

    /// The parts between separators around the changes; changes whose parts meet share one.
    [[nodiscard]] std::vector<TextPart> parts() const
    {
        std::vector<TextPart> out;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const TextPart part = partAround(m_changes[i], i);
            if (!out.empty() && part.begin < out.back().end) {
                TextPart &last = out.back();
                last.end = std::max(last.end, part.end);
                last.changes = {last.changes.data(), last.changes.size() + 1};
            } else {
                out.push_back(part);
            }
        }
        return out;
    }

    [[nodiscard]] TextPart partAround(const TextChange &change, std::size_t index) const
    {
        TextPart part;
        part.end = m_texts.before.size();
        part.changes = m_changes.subspan(index, 1);
        for (const std::uint32_t line : m_separators) {
            const std::size_t begin = m_texts.lines.beginOf(line);
            if (begin > change.beforeEnd) {
                part.end = begin;
                break;
            }
            if (line < m_texts.lines.lines() && m_texts.lines.beginOf(line + 1) <= change.begin) {
                part.begin = begin;
                part.line = line;
            }
        }
        return part;
    }

    bool read(const TextPart &part)
    {
        const std::uint32_t endLine = part.end == m_texts.before.size() ? m_texts.lines.lines() + 1 : m_texts.lines.lineAt(part.end);
        const auto isBefore = [](const Document &document, std::uint32_t line) { return document.line < line; };
        const auto first = std::lower_bound(m_next, m_before.documents.end(), part.line, isBefore);
        const auto end = std::lower_bound(first, m_before.documents.end(), endLine, isBefore);
        keepUntil(first);
        m_next = end;
        const TextChange &firstChange = part.changes.front();
        const TextChange &lastChange = part.changes.back();
        const std::size_t begin = part.begin - firstChange.begin + firstChange.afterBegin;
        const std::string_view after = m_texts.after.substr(begin, part.end - lastChange.beforeEnd + lastChange.afterEnd - begin);
        if (!readFragmentsOf(part, first, end, after) && !readWhole(part, after))
            return false;
        m_moreLines += linesIn(after) - linesIn(m_texts.before.substr(part.begin, part.end - part.begin));
        return true;
    }

    bool readFragmentsOf(const TextPart &part, Place first, Place end, std::string_view after)
    {
        if (end - first != 1 || after.size() > m_budget.documentBytes)
            return false;
        auto document = readFragments(*first, m_texts, part, m_budget);
        if (!document)
            return false;
        moveLines(*document, m_moreLines);
        m_out.documents.push_back(std::move(*document));
        return true;
    }

    /// False where it is nearly all of the file, or cannot be read.
    bool readWhole(const TextPart &part, std::string_view after)
    {
        m_wholeBytes += after.size();
        if (m_wholeBytes * 100 > m_texts.after.size() * kWorthwhile)
            return false;
        Manifest middle = readManifest(after, m_budget);
        if (middle.error)
            return false;
        for (Document &document : middle.documents) {
            moveLines(document, part.line - 1 + m_moreLines);
            m_out.documents.push_back(std::move(document));
        }
        return true;
    }

    void keepUntil(Place end)
    {
        for (; m_next != end; ++m_next) {
            m_out.documents.push_back(*m_next);
            moveLines(m_out.documents.back(), m_moreLines);
        }
    }

    const Manifest &m_before;
    const TextPair &m_texts;
    std::span<const TextChange> m_changes;
    const Budget &m_budget;
    std::vector<std::uint32_t> m_separators; ///< lines, of the text before
    Place m_next;                            ///< the first document that is not done
    std::uint32_t m_moreLines = 0;           ///< so far; unsigned wrap-around is meant
    std::size_t m_wholeBytes = 0;            ///< of parts that are parsed in full
    Manifest m_out;
};

/// Whether a file is far below the budgets that count over a whole document or file.
bool isWithin(const Manifest &manifest, const Budget &budget)
{
    return manifest.documents.size() <= budget.documents && nodesOf(manifest) * 2 < std::min(budget.fileNodes, budget.events);
}

} // namespace

Manifest readAgain(const Manifest &before, std::string_view bytesBefore, std::string_view bytesAfter, const Budget &budget)
{
    const bool usable =
        !before.error && bytesAfter.size() <= budget.fileBytes && bytesAfter.size() <= budget.documentBytes && !before.documents.empty();
    if (!usable || !isOrdinary(bytesAfter))
        return readManifest(bytesAfter, budget);
    if (bytesBefore == bytesAfter)
        return before;
    const std::vector<TextChange> changes = changesBetween(bytesBefore, bytesAfter);
    if (!std::all_of(changes.begin(), changes.end(), [&](const TextChange &change) { return removesOrdinary(bytesBefore, change); }))
        return readManifest(bytesAfter, budget);
    const LineIndex linesBefore(bytesBefore);
    const TextPair texts{bytesBefore, bytesAfter, linesBefore};
    if (auto spliced = Splicer(before, texts, changes, budget).run(); spliced && isWithin(*spliced, budget))
        return std::move(*spliced);
    return readManifest(bytesAfter, budget);
}

} // namespace yaml
