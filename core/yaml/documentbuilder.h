// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/manifestreader.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yaml {

/// A mapping's key and value, by their hashes.
struct HashedPair {
    std::uint64_t key = 0;
    std::uint64_t value = 0;
    std::uint32_t line = 0; ///< of the key
};

/// The hash of a mapping: of the pairs that count, in any order. `<<` may come several times, of
/// other keys the last wins: the lines of the others are added to `overridden`. Sorts `pairs`.
std::uint64_t hashOfMapping(std::span<HashedPair> pairs, std::vector<std::uint32_t> &overridden);

/// The hash of a list, built item by item from kListSeed and finished with their number.
inline constexpr std::uint64_t kListSeed = 0x7365'7175'656e'6365u;

/// Builds one document's flat array from events in document order. Each function returns false
/// where the document cannot be accepted; `fault` and `faultText` then say why.
class DocumentBuilder final
{
public:
    explicit DocumentBuilder(const Budget &budget) : m_budget(budget) {}

    void begin(std::uint32_t line, std::size_t nodesExpected, std::size_t textExpected);
    bool scalar(std::uint32_t line, std::string_view text, bool plain, std::string_view tag, std::string_view anchor);
    bool alias(std::uint32_t line, std::string_view name);
    bool beginCollection(std::uint32_t line, std::uint16_t column, NodeType type, std::string_view anchor);
    bool endCollection();
    /// The column of the node added last.
    void setColumn(std::uint16_t column) { m_document.nodes.back().column = column; }
    Document take();

    [[nodiscard]] std::size_t nodes() const { return m_document.nodes.size(); }
    [[nodiscard]] ReadFault fault() const { return m_fault; }
    [[nodiscard]] const char *faultText() const { return m_faultText; }

private:
    struct Frame {
        std::uint32_t node = 0;
        std::uint32_t count = 0;     ///< children so far
        std::uint64_t hash = 0;      ///< sequences: of the items so far; mappings: of the last key
        std::uint32_t firstPair = 0; ///< mappings: in m_pairs
        std::uint32_t keyLine = 0;
    };
    struct Pair {
        std::uint64_t key = 0;
        std::uint64_t value = 0;
        std::uint32_t line = 0;
    };
    Node &append(NodeType type, std::uint32_t line);
    void setText(Node &node, std::string_view text);
    void remember(std::string_view anchor, std::uint32_t node);
    [[nodiscard]] std::uint32_t find(std::string_view anchor) const;
    [[nodiscard]] std::uint64_t hashOfAlias(std::uint32_t target) const;
    [[nodiscard]] bool isKeyNext() const;
    void finishChild(std::uint64_t hash, std::uint32_t line);
    bool refuse(ReadFault fault, const char *text);

    const Budget &m_budget;
    Document m_document;
    std::vector<Frame> m_frames;
    std::vector<HashedPair> m_pairs; ///< of all open mappings, innermost last
    std::unordered_map<std::string, std::uint32_t> m_anchors;
    ReadFault m_fault = ReadFault::BrokenYaml;
    const char *m_faultText = "";
};

} // namespace yaml
