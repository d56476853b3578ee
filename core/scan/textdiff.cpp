// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/textdiff.h"

#include "base/linematch.h"
#include "scan/secretfields.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace scan {
namespace {

constexpr int kMostEdits = 2000;
constexpr std::size_t kFarthestPartner = 200; ///< lines looked at for a line's partner
constexpr int kSmallestFold = 2;              ///< fewer unchanged lines are shown, not folded

using Lines = std::vector<std::string_view>;
using Ids = std::vector<std::uint64_t>;

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Numbers for lines, equal for equal ones.
class Interner final
{
public:
    Ids idsOf(const Lines &lines)
    {
        Ids ids;
        ids.reserve(lines.size());
        for (const std::string_view line : lines)
            ids.push_back(m_ids.try_emplace(line, m_ids.size()).first->second);
        return ids;
    }

private:
    std::unordered_map<std::string_view, std::uint64_t> m_ids;
};

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.'
        || static_cast<unsigned char>(c) >= 0x80;
}

/// Of two lines that look the same a masked value differs.
void markMasks(DiffLine &line)
{
    for (std::size_t at = line.text.find(kMask); at != std::string::npos; at = line.text.find(kMask, at + kMask.size()))
        line.changed.emplace_back(static_cast<int>(at), static_cast<int>(at + kMask.size()));
}

/// What differs between two lines, whole words.
void markWords(DiffLine &removed, DiffLine &added)
{
    if (removed.text == added.text) {
        markMasks(removed);
        markMasks(added);
        return;
    }
    const std::string &a = removed.text;
    const std::string &b = added.text;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    while (head > 0 && isWordByte(a[head - 1]) && ((head < a.size() && isWordByte(a[head])) || (head < b.size() && isWordByte(b[head]))))
        --head;
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isWordByte(a[a.size() - tail])
           && ((a.size() - tail > head && isWordByte(a[a.size() - tail - 1]))
               || (b.size() - tail > head && isWordByte(b[b.size() - tail - 1]))))
        --tail;
    const auto mark = [&](DiffLine &line) {
        if (line.text.size() > head + tail)
            line.changed = {{static_cast<int>(head), static_cast<int>(line.text.size() - tail)}};
    };
    mark(removed);
    mark(added);
}

std::string_view headOf(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(" \t-"), line.size());
    const std::size_t end = line.find_first_of(":=", begin);
    return end == std::string_view::npos ? std::string_view() : line.substr(0, end);
}

/// Pairs lines that say another value of the same key, in order.
void pairWords(std::vector<DiffLine> &lines, std::size_t removed, std::size_t added, std::size_t end)
{
    std::size_t next = added;
    for (std::size_t i = removed; i < added; ++i) {
        const std::string_view head = headOf(lines[i].text);
        const auto last = lines.begin() + static_cast<std::ptrdiff_t>(std::min(end, next + kFarthestPartner));
        const auto found = head.empty() ? last
                                        : std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(next), last,
                                                       [head](const DiffLine &line) { return headOf(line.text) == head; });
        if (found == last)
            continue;
        markWords(lines[i], *found);
        next = static_cast<std::size_t>(found - lines.begin()) + 1;
    }
}

std::vector<DiffLine> wholeDiff(const Lines &before, const Lines &after, const LineKeys &keys)
{
    const std::vector<int> kept = matchLines(keys.before, keys.after, kMostEdits);
    std::vector<DiffLine> lines;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        const std::size_t removed = lines.size();
        for (; i < before.size() && kept[i] < 0; ++i)
            lines.push_back({DiffLine::Kind::Removed, static_cast<int>(i) + 1, 0, std::string(before[i]), {}, 0});
        const std::size_t added = lines.size();
        const std::size_t until = i < before.size() ? static_cast<std::size_t>(kept[i]) : after.size();
        for (; j < until; ++j)
            lines.push_back({DiffLine::Kind::Added, 0, static_cast<int>(j) + 1, std::string(after[j]), {}, 0});
        pairWords(lines, removed, added, lines.size());
        for (; i < before.size() && j < after.size() && kept[i] == static_cast<int>(j); ++i, ++j)
            lines.push_back({DiffLine::Kind::Context, static_cast<int>(i) + 1, static_cast<int>(j) + 1, std::string(after[j]), {}, 0});
    }
    return lines;
}

std::vector<DiffLine> folded(std::vector<DiffLine> whole, std::size_t context)
{
    std::vector<DiffLine> lines;
    for (std::size_t i = 0; i < whole.size();) {
        std::size_t end = i;
        while (end < whole.size() && whole[end].kind == DiffLine::Kind::Context)
            ++end;
        const std::size_t head = i == 0 ? 0 : std::min(context, end - i);
        const std::size_t tail = end == whole.size() ? 0 : std::min(context, end - i - head);
        const std::size_t left = end - i - head - tail;
        const bool isFolded = left >= kSmallestFold;
        for (std::size_t k = i; k < end; ++k) {
            if (!isFolded || k < i + head || k >= end - tail)
                lines.push_back(std::move(whole[k]));
            else if (k == i + head)
                lines.push_back({DiffLine::Kind::Folded, whole[k].oldLine, whole[k].newLine, {}, {}, static_cast<int>(left)});
        }
        for (i = end; i < whole.size() && whole[i].kind != DiffLine::Kind::Context; ++i)
            lines.push_back(std::move(whole[i]));
    }
    return lines;
}

} // namespace

LineKeys lineKeys(std::string_view before, std::string_view after)
{
    Interner interner;
    Ids first = interner.idsOf(linesOf(before));
    return {std::move(first), interner.idsOf(linesOf(after))};
}

std::vector<DiffLine> textDiff(std::string_view before, std::string_view after, int context)
{
    return textDiff(before, after, lineKeys(before, after), context);
}

std::vector<DiffLine> textDiff(std::string_view before, std::string_view after, const LineKeys &keys, int context)
{
    const Lines oldLines = linesOf(before), newLines = linesOf(after);
    const bool fits = keys.before.size() == oldLines.size() && keys.after.size() == newLines.size();
    std::vector<DiffLine> whole = wholeDiff(oldLines, newLines, fits ? keys : lineKeys(before, after));
    return context < 0 ? whole : folded(std::move(whole), static_cast<std::size_t>(context));
}

} // namespace scan
