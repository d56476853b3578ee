// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/secretfields.h"

#include <algorithm>

namespace scan {

namespace {

using yaml::NodeRef;

/// Finds the nodes of a document that are never shown: all that a Secret's data reaches, the copies
/// that kubectl keeps, and ciphertext.
class Marker final
{
public:
    explicit Marker(const yaml::Document &document)
        : m_document(document), m_marked(document.nodes.size(), false), m_keys(document.nodes.size(), false)
    {
        for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
            const NodeRef node(&document, i);
            if (node.isString() && isCiphertext(node.text()))
                m_marked[i] = true;
            if (node.isMapping())
                markMapping(node);
        }
    }

    /// A field's name stays visible, though it lies inside.
    [[nodiscard]] bool isHiddenValue(std::uint32_t index) const { return m_marked[index] && !m_keys[index]; }

private:
    void markMapping(NodeRef mapping)
    {
        const NodeRef kind = mapping.get("kind");
        if (kind.text() == "Secret")
            markSecret(mapping);
        if (kind.text() == "SecretList")
            markItems(mapping.get("items").resolved());
        for (NodeRef key = mapping.firstChild(); key;) {
            m_keys[key.index()] = true;
            const NodeRef value = key.nextSibling(mapping);
            if (isLastApplied(key.text()))
                mark(value);
            key = value.nextSibling(mapping);
        }
    }

    /// LIFECYCLE rule 20: the items of such a list need not say what they are.
    void markItems(NodeRef items)
    {
        for (NodeRef item = items.firstChild(); item; item = item.nextSibling(items)) {
            if (item.resolved().isMapping())
                markSecret(item.resolved());
        }
    }

    void markSecret(NodeRef secret)
    {
        for (NodeRef key = secret.firstChild(); key;) {
            const NodeRef value = key.nextSibling(secret);
            if (isSecretField(key.text()))
                mark(value);
            key = value.nextSibling(secret);
        }
        for (const char *field : {"data", "stringData"}) // also what `<<` brings
            mark(secret.get(field));
    }

    /// Marks a node, what is below, and what aliases below it name.
    void mark(NodeRef node)
    {
        std::vector<NodeRef> open{node};
        while (!open.empty()) {
            const NodeRef next = open.back().resolved();
            open.pop_back();
            if (!next || m_marked[next.index()])
                continue;
            const std::uint32_t end = m_document.nodes[next.index()].end;
            for (std::uint32_t i = next.index(); i < end; ++i) {
                m_marked[i] = true;
                if (m_document.nodes[i].type == yaml::NodeType::Alias)
                    open.emplace_back(&m_document, i);
            }
        }
    }

    const yaml::Document &m_document;
    std::vector<bool> m_marked, m_keys;
};

bool hasText(const yaml::Node &node)
{
    return node.type < yaml::NodeType::Sequence && node.textLength > 0;
}

} // namespace

std::vector<bool> hiddenTexts(const yaml::Document &document)
{
    const Marker marker(document);
    std::vector<std::uint32_t> pool;
    for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
        if (marker.isHiddenValue(i) && hasText(document.nodes[i]))
            pool.push_back(document.nodes[i].textBegin);
    }
    std::sort(pool.begin(), pool.end());
    std::vector<bool> hidden(document.nodes.size(), false);
    for (std::uint32_t i = 0; i < document.nodes.size(); ++i)
        hidden[i] = hasText(document.nodes[i]) && std::binary_search(pool.begin(), pool.end(), document.nodes[i].textBegin);
    return hidden;
}

} // namespace scan
