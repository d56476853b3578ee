// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/incremental.h"

#include "yaml/fragment.h"

#include <algorithm>
#include <cstring>

namespace yaml {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool contains(std::string_view text, char c)
{
    return !text.empty() && std::memchr(text.data(), c, text.size()) != nullptr;
}

/// Directives reach over the lines that separate documents; and libyaml counts a few more
/// characters as line ends than "\n" alone.
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
    return true;
}

/// The bytes of a change in the text before it, with those around that may belong to one character
/// or to a line's beginning.
std::string_view removedBytes(const TextChange &change)
{
    constexpr std::size_t kAround = 3;
    const std::size_t begin = change.begin - std::min(change.begin, kAround);
    return change.before.substr(begin, change.beforeEnd + kAround - begin);
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

TextChange changeOf(std::string_view before, std::string_view after)
{
    const std::size_t prefix = commonPrefix(before, after);
    const std::size_t suffix = commonSuffix(before, after, std::min(before.size(), after.size()) - prefix);
    return {before, after, prefix, before.size() - suffix, after.size() - suffix};
}

bool isSeparatorAt(std::string_view text, std::size_t line)
{
    if (text.substr(line, 3) != "---")
        return false;
    return line + 3 == text.size() || text[line + 3] == ' ' || text[line + 3] == '\t' || text[line + 3] == '\n';
}

/// The last line before `at` that separates documents, all of it before `at`; 0 if there is none.
std::size_t separatorBefore(std::string_view text, std::size_t at)
{
    while (at > 0) {
        const std::size_t newline = text.rfind('\n', at - 1);
        const std::size_t line = newline == npos ? 0 : newline + 1;
        const std::size_t lineEnd = text.find('\n', line);
        if (isSeparatorAt(text, line) && lineEnd < at)
            return line;
        at = newline == npos ? 0 : newline;
    }
    return 0;
}

/// The first line that separates documents and begins behind `at`, or the end.
std::size_t separatorAfter(std::string_view text, std::size_t at)
{
    for (std::size_t newline = text.find('\n', at); newline != npos; newline = text.find('\n', newline + 1)) {
        if (isSeparatorAt(text, newline + 1))
            return newline + 1;
    }
    return text.size();
}

std::uint32_t linesIn(std::string_view text)
{
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

void moveLines(Document &document, std::uint32_t lines)
{
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

/// Replaces the documents of the parts around a change; nothing if only a full parse can tell.
std::optional<Manifest> splice(const Manifest &before, const TextChange &change, const Budget &budget)
{
    TextPart part;
    part.begin = separatorBefore(change.before, change.begin);
    part.end = separatorAfter(change.before, change.beforeEnd);
    part.line = 1 + linesIn(change.before.substr(0, part.begin));
    const std::uint32_t endLine = part.line + linesIn(change.before.substr(part.begin, part.end - part.begin));
    const std::size_t afterEnd = part.end - change.beforeEnd + change.afterEnd;
    const std::string_view after = change.after.substr(part.begin, afterEnd - part.begin);

    const auto isBefore = [](const Document &document, std::uint32_t line) { return document.line < line; };
    const auto first = std::lower_bound(before.documents.begin(), before.documents.end(), part.line, isBefore);
    const auto last = part.end == change.before.size() ? before.documents.end() : std::lower_bound(first, before.documents.end(), endLine, isBefore);

    Manifest out;
    out.documents.assign(before.documents.begin(), first);
    auto fragment = last - first == 1 && after.size() <= budget.documentBytes ? readFragment(*first, part, change, budget) : std::nullopt;
    if (fragment) {
        out.documents.push_back(std::move(*fragment));
    } else {
        if (part.begin == 0 && part.end == change.before.size())
            return {};
        Manifest middle = readManifest(after, budget);
        if (middle.error)
            return {};
        for (Document &document : middle.documents) {
            moveLines(document, part.line - 1);
            out.documents.push_back(std::move(document));
        }
    }
    const std::uint32_t moreLines = part.line + linesIn(after) - endLine;
    for (auto document = last; document != before.documents.end(); ++document) {
        out.documents.push_back(*document);
        moveLines(out.documents.back(), moreLines);
    }
    return out;
}

/// Whether a file is far below the budgets that count over a whole document or file.
bool isWithin(const Manifest &manifest, const Budget &budget)
{
    return manifest.documents.size() <= budget.documents && nodesOf(manifest) * 2 < std::min(budget.fileNodes, budget.events);
}

} // namespace

Manifest readAgain(const Manifest &before, std::string_view bytesBefore, std::string_view bytesAfter, const Budget &budget)
{
    const bool usable = !before.error && bytesAfter.size() <= budget.fileBytes && bytesAfter.size() <= budget.documentBytes && !before.documents.empty();
    if (!usable || !isOrdinary(bytesAfter))
        return readManifest(bytesAfter, budget);
    if (bytesBefore == bytesAfter)
        return before;
    const TextChange change = changeOf(bytesBefore, bytesAfter);
    if (!isOrdinary(removedBytes(change)))
        return readManifest(bytesAfter, budget);
    if (auto spliced = splice(before, change, budget); spliced && isWithin(*spliced, budget))
        return std::move(*spliced);
    return readManifest(bytesAfter, budget);
}

} // namespace yaml
