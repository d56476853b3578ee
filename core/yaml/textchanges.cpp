// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/textchanges.h"

#include "base/linematch.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <cstring>

namespace yaml {

namespace {

/// More edits are not worth looking for, as their number counts twice: a full parse costs as much.
int mostEdits(std::size_t lines)
{
    constexpr std::size_t kAlways = 200;
    constexpr std::size_t kNever = 1200;
    constexpr std::size_t kLinesPerEdit = 16;
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

/// The lines of a text from the one that `begin` is in to the one that `end` is in.
class Lines final
{
public:
    Lines(std::string_view text, std::size_t begin, std::size_t end) : m_text(text)
    {
        std::size_t at = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;
        m_begins.push_back(at);
        do {
            at = std::min(text.find('\n', at), text.size() - 1) + 1;
            m_begins.push_back(at);
        } while (at <= end && at < text.size());
    }

    [[nodiscard]] std::size_t count() const { return m_begins.size() - 1; }
    [[nodiscard]] std::size_t beginOf(std::size_t i) const { return m_begins[i]; }
    [[nodiscard]] std::string_view line(std::size_t i) const { return m_text.substr(m_begins[i], m_begins[i + 1] - m_begins[i]); }

    [[nodiscard]] std::vector<std::uint64_t> hashes() const
    {
        std::vector<std::uint64_t> out(count());
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = hashText(line(i));
        return out;
    }

private:
    std::string_view m_text;
    std::vector<std::size_t> m_begins; ///< and the end of the last
};

/// Which line of `b` each line of `a` still is, or -1.
std::vector<int> keptLines(const Lines &a, const Lines &b)
{
    constexpr std::size_t kFew = 8;
    if (a.count() == b.count()) {
        // New values in the same lines, as nearly always.
        std::vector<int> kept(a.count());
        std::size_t different = 0;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const bool isKept = a.line(i) == b.line(i);
            kept[i] = isKept ? static_cast<int>(i) : -1;
            different += isKept ? 0 : 1;
        }
        if (different <= std::max(kFew, kept.size() / kFew))
            return kept;
    }
    std::vector<int> kept = matchLines(a.hashes(), b.hashes(), mostEdits(a.count() + b.count()));
    for (std::size_t i = 0; i < kept.size(); ++i) {
        // Two lines of one hash are equal, unless somebody made them so that they are not.
        if (kept[i] >= 0 && a.line(i) != b.line(static_cast<std::size_t>(kept[i])))
            kept[i] = -1;
    }
    return kept;
}

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

std::vector<TextChange> changesBetween(std::string_view before, std::string_view after)
{
    const TextChange whole = trimmed(before, after, {0, before.size(), 0, after.size()});
    const Lines a(before, whole.begin, whole.beforeEnd);
    const Lines b(after, whole.afterBegin, whole.afterEnd);
    if (a.count() < 2 || b.count() < 2)
        return {whole};
    const std::vector<int> kept = keptLines(a, b);
    std::vector<TextChange> changes;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.count() || j < b.count()) {
        if (i < a.count() && kept[i] == static_cast<int>(j)) {
            ++i;
            ++j;
            continue;
        }
        const std::size_t firstBefore = i;
        const std::size_t firstAfter = j;
        while (i < a.count() && kept[i] < 0)
            ++i;
        j = i < a.count() ? static_cast<std::size_t>(kept[i]) : b.count();
        changes.push_back(trimmed(before, after, {a.beginOf(firstBefore), a.beginOf(i), b.beginOf(firstAfter), b.beginOf(j)}));
    }
    return changes;
}

} // namespace yaml
