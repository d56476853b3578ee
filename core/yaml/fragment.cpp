// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/fragment.h"

#include "yaml/documentbuilder.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <string>

namespace yaml {

namespace {

/// Of the document, in percent: above, parsing all of it costs little more.
constexpr std::size_t kWorthwhile = 80;

std::uint32_t linesIn(std::string_view text)
{
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

/// The collection that is parsed again, with its ancestors from the root.
struct Target {
    std::vector<std::uint32_t> path; ///< node indexes; the last is the collection itself
    std::uint32_t endLine = 0;       ///< line of the next node behind it; 0: it ends with its part
};

class FragmentReader final
{
public:
    FragmentReader(const Document &document, const TextPart &part, const TextChange &change, const Budget &budget)
        : m_document(document), m_part(part), m_change(change), m_budget(budget)
    {
    }

    std::optional<Document> read()
    {
        const auto target = findTarget();
        if (!target || !locate(*target))
            return {};
        const std::string_view text = m_change.after.substr(m_begin, m_afterEnd - m_begin);
        if (text.find("\n...") != std::string_view::npos)
            return {};
        Budget budget = m_budget;
        budget.depth -= std::min(budget.depth, target->path.size() - 1);
        const Node &old = m_document.nodes[target->path.back()];
        const Manifest parsed = readManifest(withoutDashes(text, old.column), budget);
        if (parsed.error || parsed.documents.size() != 1)
            return {};
        const Document &fragment = parsed.documents[0];
        if (fragment.anchored || fragment.nodes.empty())
            return {};
        const Node &root = fragment.nodes[0];
        if (root.type != old.type || root.column != old.column || root.line != 1)
            return {};
        return splice(*target, fragment);
    }

private:
    /// The innermost block collection whose beginning is before the change and whose lines hold it.
    std::optional<Target> findTarget()
    {
        const std::string_view head = m_change.before.substr(m_part.begin, m_change.begin - m_part.begin);
        const std::uint32_t firstLine = m_part.line + linesIn(head);
        const std::size_t firstColumn = head.size() - (head.rfind('\n') + 1);
        const std::string_view removed = m_change.before.substr(m_change.begin, m_change.beforeEnd - m_change.begin);
        const bool endsAtLine = m_change.beforeEnd > 0 && m_change.before[m_change.beforeEnd - 1] == '\n';
        const std::uint32_t endLine = firstLine + linesIn(removed) + (endsAtLine ? 0 : 1);
        const auto holds = [&](std::uint32_t index) {
            const Node &node = m_document.nodes[index];
            const bool begins = node.line < firstLine || (node.line == firstLine && node.column != kNoColumn && node.column < firstColumn);
            return begins && (node.end == m_document.nodes.size() || m_document.nodes[node.end].line >= endLine);
        };
        Target target;
        std::vector<std::uint32_t> path;
        for (std::uint32_t at = 0; at != kNoNode; at = childThat(at, holds)) {
            path.push_back(at);
            if (at != 0 && m_document.nodes[at].column != kNoColumn)
                target.path = path;
        }
        if (target.path.empty())
            return {};
        const std::uint32_t next = m_document.nodes[target.path.back()].end;
        target.endLine = next < m_document.nodes.size() ? m_document.nodes[next].line : 0;
        return target;
    }

    template<class Predicate>
    std::uint32_t childThat(std::uint32_t parent, const Predicate &holds) const
    {
        const Node &node = m_document.nodes[parent];
        for (std::uint32_t child = parent + 1; child < node.end; child = m_document.nodes[child].end) {
            const NodeType type = m_document.nodes[child].type;
            if ((type == NodeType::Mapping || type == NodeType::Sequence) && holds(child))
                return child;
        }
        return kNoNode;
    }

    /// The bytes of the target's lines in both texts; false if they are not worth it, or begin with
    /// anything but spaces and dashes.
    bool locate(const Target &target)
    {
        const Node &node = m_document.nodes[target.path.back()];
        m_begin = m_part.begin;
        for (std::uint32_t line = m_part.line; line < node.line; ++line)
            m_begin = m_change.before.find('\n', m_begin) + 1;
        std::size_t end = m_part.end;
        if (target.endLine != 0) {
            end = m_begin;
            for (std::uint32_t line = node.line; line < target.endLine; ++line)
                end = m_change.before.find('\n', end) + 1;
        }
        if (m_begin + node.column >= m_change.begin || end < m_change.beforeEnd)
            return false;
        if (target.endLine != 0 && !endsCleanly(target, end))
            return false;
        const std::string_view prefix = m_change.before.substr(m_begin, node.column);
        if (prefix.find_first_not_of(" -") != std::string_view::npos)
            return false;
        m_beforeEnd = end;
        m_afterEnd = end - m_change.beforeEnd + m_change.afterEnd;
        return (end - m_begin) * 100 <= (m_part.end - m_part.begin) * kWorthwhile;
    }

    /// Whether what follows the target begins on its own line, with its dash or key: a dash may
    /// stand alone on the line before its item, and a change may have removed the line's end.
    [[nodiscard]] bool endsCleanly(const Target &target, std::size_t end) const
    {
        const std::uint32_t next = m_document.nodes[target.path.back()].end;
        const auto parent = std::find_if(target.path.rbegin(), target.path.rend(), [&](std::uint32_t index) { return m_document.nodes[index].end > next; });
        const Node &owner = m_document.nodes[*parent];
        const std::string_view line = m_change.before.substr(end);
        if (owner.column == kNoColumn || line.find_first_not_of(' ') != owner.column)
            return false;
        if (owner.type == NodeType::Sequence && line[owner.column] != '-')
            return false;
        return m_change.after[end - m_change.beforeEnd + m_change.afterEnd - 1] == '\n';
    }

    /// A list item's first key stands behind its dash: without the dash its column is the same.
    static std::string withoutDashes(std::string_view text, std::uint16_t column)
    {
        std::string out(text);
        std::fill_n(out.begin(), column, ' ');
        return out;
    }

    Document splice(const Target &target, const Document &fragment) const
    {
        const std::uint32_t at = target.path.back();
        const std::uint32_t oldEnd = m_document.nodes[at].end;
        const std::uint32_t textBegin = textBefore(at);
        const std::uint32_t textEnd = textBefore(oldEnd);
        const std::uint32_t lines = m_document.nodes[at].line - 1;
        const std::uint32_t moreLines = linesIn(m_change.after.substr(m_begin, m_afterEnd - m_begin)) - linesIn(m_change.before.substr(m_begin, m_beforeEnd - m_begin));
        const std::uint32_t moreNodes = static_cast<std::uint32_t>(fragment.nodes.size()) - (oldEnd - at);
        const std::uint32_t moreText = static_cast<std::uint32_t>(fragment.text.size()) - (textEnd - textBegin);

        Document out;
        out.line = m_document.line;
        out.text.reserve(m_document.text.size() - (textEnd - textBegin) + fragment.text.size());
        out.text.append(m_document.text, 0, textBegin).append(fragment.text).append(m_document.text, textEnd);
        out.nodes.reserve(m_document.nodes.size() - (oldEnd - at) + fragment.nodes.size());
        out.nodes.assign(m_document.nodes.begin(), m_document.nodes.begin() + at);
        for (const Node &node : fragment.nodes)
            appendMoved(out.nodes, node, lines, at, textBegin);
        for (std::uint32_t i = oldEnd; i < m_document.nodes.size(); ++i)
            appendMoved(out.nodes, m_document.nodes[i], moreLines, moreNodes, moreText);
        spliceDuplicates(out, target, fragment, lines, moreLines);
        rehash(out, target, moreNodes);
        return out;
    }

    /// Unsigned wrap-around is meant: a document may get shorter.
    static void appendMoved(std::vector<Node> &nodes, Node node, std::uint32_t lines, std::uint32_t indexes, std::uint32_t text)
    {
        node.line += lines;
        node.end += indexes;
        if (node.type < NodeType::Sequence)
            node.textBegin += text;
        nodes.push_back(node);
    }

    /// Where the pool stands before a node: scalars follow each other there in document order.
    [[nodiscard]] std::uint32_t textBefore(std::uint32_t index) const
    {
        for (std::uint32_t i = index; i < m_document.nodes.size(); ++i) {
            if (m_document.nodes[i].type < NodeType::Sequence)
                return m_document.nodes[i].textBegin;
        }
        return static_cast<std::uint32_t>(m_document.text.size());
    }

    void spliceDuplicates(Document &out, const Target &target, const Document &fragment, std::uint32_t lines, std::uint32_t moreLines) const
    {
        const std::uint32_t first = m_document.nodes[target.path.back()].line;
        for (const std::uint32_t line : m_document.duplicateKeyLines) {
            if (line < first)
                out.duplicateKeyLines.push_back(line);
            else if (target.endLine != 0 && line >= target.endLine)
                out.duplicateKeyLines.push_back(line + moreLines);
        }
        for (const std::uint32_t line : fragment.duplicateKeyLines)
            out.duplicateKeyLines.push_back(line + lines);
        std::sort(out.duplicateKeyLines.begin(), out.duplicateKeyLines.end());
    }

    /// The ancestors end elsewhere and have new hashes, from the innermost outwards.
    static void rehash(Document &out, const Target &target, std::uint32_t moreNodes)
    {
        std::vector<HashedPair> pairs;
        std::vector<std::uint32_t> known;
        for (std::size_t level = target.path.size() - 1; level-- > 0;)
            out.nodes[target.path[level]].end += moreNodes;
        for (std::size_t level = target.path.size() - 1; level-- > 0;) {
            const std::uint32_t index = target.path[level];
            Node &node = out.nodes[index];
            if (node.type == NodeType::Sequence) {
                std::uint64_t hash = kListSeed;
                for (std::uint32_t child = index + 1; child < node.end; child = out.nodes[child].end)
                    hash = mix(hash, out.nodes[child].hash);
                node.hash = mix(hash, node.count);
                continue;
            }
            pairs.clear();
            for (std::uint32_t key = index + 1; key < node.end; key = out.nodes[key + 1].end)
                pairs.push_back({out.nodes[key].hash, out.nodes[key + 1].hash, out.nodes[key].line});
            node.hash = hashOfMapping(pairs, known);
        }
    }

    const Document &m_document;
    const TextPart &m_part;
    const TextChange &m_change;
    const Budget &m_budget;
    std::size_t m_begin = 0;     ///< of the fragment, in both texts
    std::size_t m_beforeEnd = 0;
    std::size_t m_afterEnd = 0;
};

} // namespace

std::optional<Document> readFragment(const Document &before, const TextPart &part, const TextChange &change, const Budget &budget)
{
    if (before.anchored || before.nodes.size() < 2)
        return {};
    return FragmentReader(before, part, change, budget).read();
}

} // namespace yaml
