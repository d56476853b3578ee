// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/textchanges.h"

#include "base/linematch.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <cstring>

namespace yaml {

namespace {

/// More edits are not worth looking for, as their number counts twice: a full parse costs as much.
int mostEdits(std::uint32_t lines)
{
    constexpr std::uint32_t kAlways = 200;
    constexpr std::uint32_t kNever = 1200;
    constexpr std::uint32_t kLinesPerEdit = 16;
    return static_cast<int>(std::clamp(lines / kLinesPerEdit, kAlways, kNever));
}

std::size_t commonPrefix(std::string_view a, std::string_view b)
{
    constexpr std::size_t kBlock = 64;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t at = 0;
    while (shorter - at >= kBlock && std::memcmp(a.data() + at, b.data() + at, kBlock) == 0)
        at += kBlock;
    while (at < shorter && a[at] == b[at])
        ++at;
    return at;
}

std::size_t commonSuffix(std::string_view a, std::string_view b, std::size_t limit)
{
    constexpr std::size_t kBlock = 64;
    std::size_t length = 0;
    while (limit - length >= kBlock
           && std::memcmp(a.data() + a.size() - length - kBlock, b.data() + b.size() - length - kBlock, kBlock) == 0)
        length += kBlock;
    while (length < limit && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

/// Without what is equal at both ends of the change.
TextChange trimmed(std::string_view before, std::string_view after, const TextChange &change)
{
    const std::string_view a = before.substr(change.begin, change.beforeEnd - change.begin);
    const std::string_view b = after.substr(change.afterBegin, change.afterEnd - change.afterBegin);
    const std::size_t prefix = commonPrefix(a, b);
    const std::size_t suffix = commonSuffix(a, b, std::min(a.size(), b.size()) - prefix);
    return {change.begin + prefix, change.beforeEnd - suffix, change.afterBegin + prefix, change.afterEnd - suffix};
}

/// Some lines of a text, the first and one past the last.
struct Lines {
    std::string_view text;
    const LineIndex &index;
    std::uint32_t first;
    std::uint32_t end;

    Lines(std::string_view whole, const LineIndex &lines, std::size_t begin, std::size_t textEnd)
        : text(whole), index(lines), first(lines.lineAt(begin)), end(std::max(lines.lineAt(textEnd), first) + 1)
    {
    }

    [[nodiscard]] std::uint32_t count() const { return end - first; }
    [[nodiscard]] std::size_t beginOf(std::size_t i) const { return index.beginOf(first + static_cast<std::uint32_t>(i)); }
    [[nodiscard]] std::string_view line(std::size_t i) const { return text.substr(beginOf(i), beginOf(i + 1) - beginOf(i)); }

    [[nodiscard]] std::vector<std::uint64_t> hashes() const
    {
        std::vector<std::uint64_t> out(count());
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = hashText(line(i));
        return out;
    }
};

} // namespace

LineIndex::LineIndex(std::string_view text) : m_size(text.size())
{
    constexpr std::size_t kUsualLine = 24;
    m_begins.reserve(text.size() / kUsualLine + 2);
    m_begins.push_back(0);
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        m_begins.push_back(static_cast<std::uint32_t>(end + 1));
}

std::uint32_t LineIndex::lineAt(std::size_t offset) const
{
    return static_cast<std::uint32_t>(std::upper_bound(m_begins.begin(), m_begins.end(), offset) - m_begins.begin());
}

std::vector<TextChange> changesBetween(std::string_view before, const LineIndex &linesBefore, std::string_view after, const LineIndex &linesAfter)
{
    const TextChange whole = trimmed(before, after, {0, before.size(), 0, after.size()});
    const Lines a(before, linesBefore, whole.begin, whole.beforeEnd);
    const Lines b(after, linesAfter, whole.afterBegin, whole.afterEnd);
    if (a.count() < 2 || b.count() < 2)
        return {whole};
    const std::vector<int> kept = matchLines(a.hashes(), b.hashes(), mostEdits(a.count() + b.count()));
    std::vector<TextChange> changes;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.count() || j < b.count()) {
        // A kept line is equal unless two hashes collide.
        if (i < a.count() && kept[i] == static_cast<int>(j) && a.line(i) == b.line(j)) {
            ++i;
            ++j;
            continue;
        }
        const std::size_t firstBefore = i;
        const std::size_t firstAfter = j;
        while (i < a.count() && (kept[i] < 0 || a.line(i) != b.line(static_cast<std::size_t>(kept[i]))))
            ++i;
        j = i < a.count() ? static_cast<std::size_t>(kept[i]) : b.count();
        changes.push_back(trimmed(before, after, {a.beginOf(firstBefore), a.beginOf(i), b.beginOf(firstAfter), b.beginOf(j)}));
    }
    return changes;
}

} // namespace yaml
