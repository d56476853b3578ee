// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/fragment.h"

#include "yaml/documentbuilder.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <set>
#include <string>

namespace yaml {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Of the part, in percent: above, parsing all of it costs little more.
constexpr std::size_t kWorthwhile = 80;

/// Where lines that begin within a change may belong: to collections of this column or less.
struct Indentation {
    std::size_t column = npos;
    bool isDash = false; ///< of the line that has it
};

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    return at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
}

bool isLineBegin(std::string_view text, std::size_t at)
{
    return at == 0 || text[at - 1] == '\n';
}

Indentation leastIndentation(std::string_view after, const TextChange &change)
{
    Indentation least;
    std::size_t line = lineBegin(after, change.afterBegin);
    if (const std::size_t first = after.find_first_not_of(' ', line); first < change.afterBegin)
        line = after.find('\n', line) + 1;
    while (line < change.afterEnd) {
        const std::size_t first = std::min(after.find_first_not_of(' ', line), after.size());
        const bool isEmpty = first == after.size() || after[first] == '\n' || after[first] == '#';
        if (!isEmpty && first - line < least.column)
            least = {first - line, after[first] == '-'};
        line = std::min(after.find('\n', first), after.size()) + 1;
    }
    return least;
}

/// Entries of a block collection that are parsed again.
struct Range {
    std::vector<std::uint32_t> path; ///< nodes from the root to the collection
    std::uint32_t first = 0;         ///< node of the first entry
    std::uint32_t end = 0;           ///< node behind the last entry
    std::size_t firstChange = 0;
    std::size_t changesEnd = 0;
    std::size_t begin = 0; ///< its lines, in both texts
    std::size_t beforeEnd = 0;
    std::size_t afterBegin = 0;
    std::size_t afterEnd = 0;
    Document fragment;
    std::uint32_t moreLines = 0; ///< than before; unsigned wrap-around is meant, as in the next two
    std::uint32_t moreNodes = 0;
    std::uint32_t moreText = 0;

    [[nodiscard]] std::uint32_t owner() const { return path.back(); }
};

std::uint32_t linesIn(std::string_view text)
{
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

class FragmentReader final
{
public:
    FragmentReader(const Document &document, const TextPair &texts, const TextPart &part, const Budget &budget)
        : m_document(document), m_texts(texts), m_part(part), m_budget(budget)
    {
    }

    std::optional<Document> read()
    {
        for (std::size_t i = 0; i < m_part.changes.size(); ++i) {
            if (m_ranges.empty() && isCommentBeforeRoot(m_part.changes[i])) {
                m_leadingLines += moreLines(m_part.changes[i]);
                continue;
            }
            auto range = rangeOf(m_part.changes[i]);
            if (!range)
                return {};
            range->firstChange = i;
            range->changesEnd = i + 1;
            add(std::move(*range));
        }
        std::size_t bytes = 0;
        for (Range &range : m_ranges) {
            if (!locate(range))
                return {};
            bytes += range.afterEnd - range.afterBegin;
        }
        if (bytes * 100 > (m_part.end - m_part.begin) * kWorthwhile)
            return {};
        for (Range &range : m_ranges) {
            if (!parse(range))
                return {};
        }
        return splice();
    }

private:
    [[nodiscard]] const Node &node(std::uint32_t index) const { return m_document.nodes[index]; }
    [[nodiscard]] bool isLast(std::uint32_t index) const { return index == m_document.nodes.size(); }

    [[nodiscard]] std::uint32_t moreLines(const TextChange &change) const
    {
        return linesIn(m_texts.after.substr(change.afterBegin, change.afterEnd - change.afterBegin))
            - linesIn(m_texts.before.substr(change.begin, change.beforeEnd - change.begin));
    }

    /// Whether only whole lines with nothing but comments came, went or changed, before the first value.
    [[nodiscard]] bool isCommentBeforeRoot(const TextChange &change) const
    {
        if (node(0).column == kNoColumn || change.beforeEnd > m_texts.lines.beginOf(node(0).line))
            return false;
        if (isLineBegin(m_texts.before, change.beforeEnd) != isLineBegin(m_texts.after, change.afterEnd))
            return false;
        // Whether other bytes may stand in a comment is libyaml's to say.
        const std::string_view added = m_texts.after.substr(change.afterBegin, change.afterEnd - change.afterBegin);
        const bool isAscii = std::all_of(added.begin(), added.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\n'; });
        return isAscii && isComment(m_texts.before, change.begin, change.beforeEnd)
            && isComment(m_texts.after, change.afterBegin, change.afterEnd);
    }

    /// Of the lines that [begin, end) touches; where it ends at a line's begin, that line is not touched.
    static bool isComment(std::string_view text, std::size_t begin, std::size_t end)
    {
        for (std::size_t line = lineBegin(text, begin); line < std::max(begin, end);) {
            const std::size_t first = std::min(text.find_first_not_of(' ', line), text.size());
            if (first < text.size() && text[first] != '#' && text[first] != '\n')
                return false;
            line = std::min(text.find('\n', first), text.size()) + 1;
        }
        return true;
    }

    /// The innermost entries that begin before the change and end behind it.
    std::optional<Range> rangeOf(const TextChange &change) const
    {
        const std::uint32_t firstLine = m_texts.lines.lineAt(change.begin);
        const std::size_t firstColumn = change.begin - m_texts.lines.beginOf(firstLine);
        const std::uint32_t lastLine = m_texts.lines.lineAt(change.beforeEnd);
        const std::uint32_t endLine = m_texts.lines.beginOf(lastLine) == change.beforeEnd ? lastLine : lastLine + 1;
        const auto begins = [&](std::uint32_t line, std::uint16_t column) {
            return line < firstLine || (line == firstLine && column < firstColumn);
        };
        const auto holds = [&](std::uint32_t index) {
            const bool isEndBehind = isLast(node(index).end) || node(node(index).end).line >= endLine;
            return isEndBehind
                && (node(index).line < firstLine || (node(index).column != kNoColumn && begins(node(index).line, node(index).column)));
        };
        const Indentation least = leastIndentation(m_texts.after, change);
        const auto mayOwn = [&](const Node &owner) {
            if (owner.column == kNoColumn || owner.column > least.column)
                return false;
            return owner.type == NodeType::Mapping || owner.column < least.column || least.isDash;
        };
        Range range;
        std::vector<std::uint32_t> path;
        for (std::uint32_t at = holds(0) ? 0 : kNoNode; at != kNoNode; at = childThat(at, holds)) {
            path.push_back(at);
            if (mayOwn(node(at)))
                range.path = path;
        }
        if (range.path.empty())
            return {};
        chooseEntries(range, begins, endLine);
        return range;
    }

    template<class Predicate>
    std::uint32_t childThat(std::uint32_t parent, const Predicate &holds) const
    {
        for (std::uint32_t child = parent + 1; child < node(parent).end; child = node(child).end) {
            const NodeType type = node(child).type;
            if ((type == NodeType::Mapping || type == NodeType::Sequence) && holds(child))
                return child;
        }
        return kNoNode;
    }

    template<class Begins>
    void chooseEntries(Range &range, const Begins &begins, std::uint32_t endLine) const
    {
        const std::uint32_t owner = range.owner();
        range.first = owner + 1;
        range.end = node(owner).end;
        for (std::uint32_t entry = owner + 1; entry < node(owner).end; entry = entryAfter(owner, entry)) {
            const bool isClean = entry != owner + 1 && isEntryLine(node(owner), node(entry).line);
            if (isClean && begins(node(entry).line, node(owner).column)) {
                range.first = entry;
            } else if (isClean && node(entry).line >= endLine) {
                range.end = entry;
                return;
            }
        }
    }

    [[nodiscard]] std::uint32_t entryAfter(std::uint32_t owner, std::uint32_t entry) const
    {
        return node(owner).type == NodeType::Mapping ? node(entry + 1).end : node(entry).end;
    }

    /// Whether an entry begins on this line with its dash or key, nothing before it: a dash may stand
    /// alone on the line before its item, or behind another one.
    [[nodiscard]] bool isEntryLine(const Node &owner, std::uint32_t line) const
    {
        const std::string_view text = m_texts.before.substr(m_texts.lines.beginOf(line));
        if (owner.column == kNoColumn || text.find_first_not_of(' ') != owner.column)
            return false;
        return owner.type == NodeType::Mapping || text[owner.column] == '-';
    }

    /// Adds a range, as one with those before that it overlaps: ranges of a tree are disjoint, one
    /// within the other, or entries of the same collection.
    void add(Range &&range)
    {
        while (!m_ranges.empty() && m_ranges.back().end > range.first) {
            Range &other = m_ranges.back();
            if (other.owner() == range.owner()) {
                range.first = std::min(range.first, other.first);
                range.end = std::max(range.end, other.end);
            } else if (other.first <= range.first && range.end <= other.end) {
                other.changesEnd = range.changesEnd;
                return;
            }
            range.firstChange = other.firstChange;
            m_ranges.pop_back();
        }
        m_ranges.push_back(std::move(range));
    }

    /// The bytes of the range's lines in both texts; false if what follows does not begin cleanly, or
    /// something but spaces and dashes comes before the first entry.
    bool locate(Range &range) const
    {
        const Node &owner = node(range.owner());
        const bool isFirst = range.first == range.owner() + 1;
        range.begin = m_texts.lines.beginOf(isFirst ? owner.line : node(range.first).line);
        range.beforeEnd = isLast(range.end) ? m_part.end : m_texts.lines.beginOf(node(range.end).line);
        const TextChange &first = m_part.changes[range.firstChange];
        const TextChange &last = m_part.changes[range.changesEnd - 1];
        if (range.begin + owner.column >= first.begin || range.beforeEnd < last.beforeEnd)
            return false;
        range.afterBegin = range.begin - first.begin + first.afterBegin;
        range.afterEnd = range.beforeEnd - last.beforeEnd + last.afterEnd;
        if (!isLast(range.end)) {
            const auto parent =
                std::find_if(range.path.rbegin(), range.path.rend(), [&](std::uint32_t index) { return node(index).end > range.end; });
            if (!isEntryLine(node(*parent), node(range.end).line) || m_texts.after[range.afterEnd - 1] != '\n')
                return false;
        }
        return m_texts.before.substr(range.begin, owner.column).find_first_not_of(" -") == npos;
    }

    bool parse(Range &range) const
    {
        const Node &owner = node(range.owner());
        const std::string_view text = m_texts.after.substr(range.afterBegin, range.afterEnd - range.afterBegin);
        if (text.find("\n...") != npos)
            return false;
        // An entry's first key stands behind its dash: without the dash its column is the same.
        std::string alone(text);
        std::fill_n(alone.begin(), owner.column, ' ');
        Budget budget = m_budget;
        budget.depth -= std::min(budget.depth, range.path.size() - 1);
        Manifest parsed = readManifest(alone, budget);
        if (parsed.error || parsed.documents.size() != 1)
            return false;
        range.fragment = std::move(parsed.documents[0]);
        const Document &fragment = range.fragment;
        if (fragment.anchored || fragment.nodes.empty() || !fragment.duplicateKeyLines.empty())
            return false;
        const Node &root = fragment.nodes[0];
        if (root.type != owner.type || root.column != owner.column || root.line != 1)
            return false;
        range.moreLines = linesIn(text) - linesIn(m_texts.before.substr(range.begin, range.beforeEnd - range.begin));
        range.moreNodes = static_cast<std::uint32_t>(fragment.nodes.size()) - 1 - (range.end - range.first);
        range.moreText = static_cast<std::uint32_t>(fragment.text.size()) - (textBefore(range.end) - textBefore(range.first));
        return true;
    }

    [[nodiscard]] std::optional<Document> splice() const
    {
        Document out;
        const bool isLineBehind = m_leadingLines != 0 && m_document.line >= m_texts.lines.lineAt(m_part.changes[0].begin);
        out.line = m_document.line + (isLineBehind ? m_leadingLines : 0);
        std::size_t nodes = m_document.nodes.size();
        std::size_t text = m_document.text.size();
        for (const Range &range : m_ranges) {
            nodes += range.fragment.nodes.size();
            text += range.fragment.text.size();
        }
        out.nodes.reserve(nodes);
        out.text.reserve(text);
        std::uint32_t lines = m_leadingLines;
        std::uint32_t moreNodes = 0;
        std::uint32_t moreText = 0;
        std::uint32_t from = 0;
        for (const Range &range : m_ranges) {
            append(out, from, range.first, lines, moreNodes, moreText);
            appendFragment(out, range, lines);
            lines += range.moreLines;
            moreNodes += range.moreNodes;
            moreText += range.moreText;
            from = range.end;
        }
        append(out, from, static_cast<std::uint32_t>(m_document.nodes.size()), lines, moreNodes, moreText);
        if (!rehash(out))
            return {};
        return out;
    }

    /// Nodes [from, end) as they are, but moved.
    void append(Document &out, std::uint32_t from, std::uint32_t end, std::uint32_t lines, std::uint32_t moreNodes,
                std::uint32_t moreText) const
    {
        const std::uint32_t textBegin = textBefore(from);
        out.text.append(m_document.text, textBegin, textBefore(end) - textBegin);
        for (std::uint32_t i = from; i < end; ++i)
            appendMoved(out.nodes, node(i), lines, moreNodes, moreText);
    }

    /// All nodes of a fragment but its root, which is the collection that is there already.
    void appendFragment(Document &out, const Range &range, std::uint32_t lines) const
    {
        const std::uint32_t line = (range.first == range.owner() + 1 ? node(range.owner()).line : node(range.first).line) + lines - 1;
        const std::uint32_t place = static_cast<std::uint32_t>(out.nodes.size()) - 1;
        const std::uint32_t textBegin = static_cast<std::uint32_t>(out.text.size());
        out.text.append(range.fragment.text);
        for (std::size_t i = 1; i < range.fragment.nodes.size(); ++i)
            appendMoved(out.nodes, range.fragment.nodes[i], line, place, textBegin);
    }

    static void appendMoved(std::vector<Node> &nodes, Node moved, std::uint32_t lines, std::uint32_t places, std::uint32_t text)
    {
        moved.line += lines;
        moved.end += places;
        if (moved.type < NodeType::Sequence)
            moved.textBegin += text;
        nodes.push_back(moved);
    }

    /// Where the pool stands before a node: scalars follow each other there in document order.
    [[nodiscard]] std::uint32_t textBefore(std::uint32_t index) const
    {
        for (std::uint32_t i = index; i < m_document.nodes.size(); ++i) {
            if (node(i).type < NodeType::Sequence)
                return node(i).textBegin;
        }
        return static_cast<std::uint32_t>(m_document.text.size());
    }

    /// How far a place between nodes moved: `at` is an index of the document before.
    [[nodiscard]] std::uint32_t movedTo(std::uint32_t at) const
    {
        std::uint32_t moved = at;
        for (const Range &range : m_ranges)
            moved += range.end <= at ? range.moreNodes : 0;
        return moved;
    }

    /// The collections around the ranges end elsewhere and have new hashes, from the innermost
    /// outwards. False if one of them has a key twice now.
    bool rehash(Document &out) const
    {
        std::set<std::uint32_t, std::greater<>> touched;
        for (const Range &range : m_ranges) {
            touched.insert(range.path.begin(), range.path.end());
            std::uint32_t oldCount = 0;
            for (std::uint32_t entry = range.first; entry < range.end; entry = entryAfter(range.owner(), entry))
                ++oldCount;
            out.nodes[movedTo(range.owner())].count += range.fragment.nodes[0].count - oldCount;
        }
        for (const std::uint32_t index : touched)
            out.nodes[movedTo(index)].end = movedTo(node(index).end);
        std::vector<HashedPair> pairs;
        std::vector<std::uint32_t> overridden;
        for (const std::uint32_t index : touched)
            rehash(out, movedTo(index), pairs, overridden);
        return overridden.empty();
    }

    static void rehash(Document &out, std::uint32_t index, std::vector<HashedPair> &pairs, std::vector<std::uint32_t> &overridden)
    {
        Node &collection = out.nodes[index];
        if (collection.type == NodeType::Sequence) {
            std::uint64_t hash = kListSeed;
            for (std::uint32_t child = index + 1; child < collection.end; child = out.nodes[child].end)
                hash = mix(hash, out.nodes[child].hash);
            collection.hash = mix(hash, collection.count);
            return;
        }
        pairs.clear();
        for (std::uint32_t key = index + 1; key < collection.end; key = out.nodes[key + 1].end)
            pairs.push_back({out.nodes[key].hash, out.nodes[key + 1].hash, out.nodes[key].line});
        collection.hash = hashOfMapping(pairs, overridden);
    }

    const Document &m_document;
    const TextPair &m_texts;
    const TextPart &m_part;
    const Budget &m_budget;
    std::vector<Range> m_ranges;      ///< in order, disjoint
    std::uint32_t m_leadingLines = 0; ///< more comment lines before the root than before
};

} // namespace

std::optional<Document> readFragments(const Document &before, const TextPair &texts, const TextPart &part, const Budget &budget)
{
    if (before.anchored || before.nodes.size() < 2 || !before.duplicateKeyLines.empty())
        return {};
    return FragmentReader(before, texts, part, budget).read();
}

} // namespace yaml
