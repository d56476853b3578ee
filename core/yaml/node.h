// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

enum class NodeType : std::uint8_t { Null, Bool, Int, Float, String, Sequence, Mapping, Alias };

inline constexpr std::uint16_t kNoColumn = std::numeric_limits<std::uint16_t>::max();
inline constexpr std::uint32_t kNoNode = std::numeric_limits<std::uint32_t>::max();

/// Two nodes say the same where their hashes are equal. A hash depends on resolved types and values
/// and on the order of list items; not on key order, quoting, comments, indentation, custom tags or
/// anchors. An alias has its target's hash (inside its own target: how many levels up that is). A
/// key's hash is that of the string it becomes in JSON; of a key that comes twice the last counts.
/// `<<` is hashed as written, as a field of its own, not as the fields it brings.
///
/// One node of a document's flat array, in document order: a collection is followed by its
/// children; a mapping's children are key, value, key, value …
struct Node {
    NodeType type = NodeType::Null;
    /// 0-based. Manifests: of a block collection without anchor and tag. Configurations: of every node, in
    /// characters; of a collection, where its first key, dash or bracket is.
    std::uint16_t column = kNoColumn;
    std::uint32_t line = 0;      ///< 1-based, in the file
    std::uint32_t textBegin = 0; ///< scalars: text in Document::text
    std::uint32_t textLength = 0;
    std::uint32_t end = 0;          ///< index one past the last descendant
    std::uint32_t count = 0;        ///< sequence: items; mapping: pairs
    std::uint32_t target = kNoNode; ///< Alias to a collection: the anchored node (never expanded)
    std::uint64_t hash = 0;         ///< of resolved type and value, see above

    bool operator==(const Node &) const = default;
};

struct Document;

/// A cheap handle to a node; invalid for "not there". Aliases to scalars are already replaced by
/// their value; `get` sees through aliases to collections and through `<<`.
class NodeRef final
{
public:
    NodeRef() = default;
    NodeRef(const Document *document, std::uint32_t index) : m_document(document), m_index(index) {}

    explicit operator bool() const { return m_document != nullptr; }
    [[nodiscard]] NodeType type() const;
    [[nodiscard]] bool isMapping() const { return m_document && type() == NodeType::Mapping; }
    [[nodiscard]] bool isSequence() const { return m_document && type() == NodeType::Sequence; }
    [[nodiscard]] bool isScalar() const { return m_document && type() < NodeType::Sequence; }
    [[nodiscard]] bool isString() const { return m_document && type() == NodeType::String; }
    /// A scalar's text as written after unquoting; empty otherwise.
    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] std::uint64_t hash() const;
    [[nodiscard]] std::uint32_t line() const;
    /// 1-based, as people count; 0 where it is not known (see Node::column).
    [[nodiscard]] std::uint32_t column() const;
    [[nodiscard]] std::uint32_t index() const { return m_index; }
    [[nodiscard]] const Document *document() const { return m_document; }
    /// Items of a sequence, pairs of a mapping, else 0.
    [[nodiscard]] std::uint32_t size() const;
    /// Follows an alias to a collection; otherwise itself.
    [[nodiscard]] NodeRef resolved() const;
    /// The value under `key` of a mapping (the last one wins; merges `<<` after own keys); else invalid.
    [[nodiscard]] NodeRef get(std::string_view key) const;
    /// First child (sequence: first item; mapping: first key) or invalid.
    [[nodiscard]] NodeRef firstChild() const;
    /// The node after this one among its siblings, given the parent's handle, or invalid.
    [[nodiscard]] NodeRef nextSibling(NodeRef parent) const;

private:
    const Document *m_document = nullptr;
    std::uint32_t m_index = 0;
};

/// One YAML document: nodes and the text their scalars point into. Movable value; NodeRefs point
/// to the Document, so they end when it moves.
struct Document {
    std::vector<Node> nodes; ///< [0] is the root; empty for an empty document
    std::string text;
    std::uint32_t line = 1;                       ///< where it begins in its file
    std::vector<std::uint32_t> duplicateKeyLines; ///< lines of keys that a later one overrides
    bool anchored = false;                        ///< has an anchor or an alias somewhere

    bool operator==(const Document &) const = default;

    [[nodiscard]] NodeRef root() const { return nodes.empty() ? NodeRef() : NodeRef(this, 0); }
};

inline NodeType NodeRef::type() const
{
    return m_document ? m_document->nodes[m_index].type : NodeType::Null;
}

inline std::string_view NodeRef::text() const
{
    if (!isScalar())
        return {};
    const Node &node = m_document->nodes[m_index];
    return std::string_view(m_document->text).substr(node.textBegin, node.textLength);
}

inline std::uint64_t NodeRef::hash() const
{
    return m_document ? m_document->nodes[m_index].hash : 0;
}

inline std::uint32_t NodeRef::line() const
{
    return m_document ? m_document->nodes[m_index].line : 0;
}

inline std::uint32_t NodeRef::column() const
{
    return m_document && m_document->nodes[m_index].column != kNoColumn ? m_document->nodes[m_index].column + 1u : 0;
}

inline std::uint32_t NodeRef::size() const
{
    return m_document ? m_document->nodes[m_index].count : 0;
}

inline NodeRef NodeRef::resolved() const
{
    if (!m_document || type() != NodeType::Alias)
        return *this;
    return {m_document, m_document->nodes[m_index].target};
}

inline NodeRef NodeRef::firstChild() const
{
    return size() > 0 ? NodeRef(m_document, m_index + 1) : NodeRef();
}

inline NodeRef NodeRef::nextSibling(NodeRef parent) const
{
    if (!m_document || !parent)
        return {};
    const std::uint32_t next = m_document->nodes[m_index].end;
    return next < m_document->nodes[parent.m_index].end ? NodeRef(m_document, next) : NodeRef();
}

} // namespace yaml
