// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/manifestreader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace yaml {

/// Builds one document's flat array from events in document order. Each function returns false
/// where the document cannot be accepted; `fault` and `faultText` then say why.
class DocumentBuilder final
{
public:
    explicit DocumentBuilder(const Budget &budget) : m_budget(budget) {}

    void begin(std::uint32_t line, std::size_t nodesExpected, std::size_t textExpected);
    bool scalar(std::uint32_t line, std::string_view text, bool plain, std::string_view tag, std::string_view anchor);
    bool alias(std::uint32_t line, std::string_view name);
    bool beginCollection(std::uint32_t line, NodeType type, std::string_view anchor);
    bool endCollection();
    Document take();

    [[nodiscard]] std::size_t nodes() const { return m_document.nodes.size(); }
    [[nodiscard]] ReadFault fault() const { return m_fault; }
    [[nodiscard]] const char *faultText() const { return m_faultText; }

private:
    struct Frame {
        std::uint32_t node = 0;
        std::uint32_t count = 0;      ///< children so far
        std::uint64_t hash = 0;       ///< sequences: of the items so far; mappings: of the last key
        std::uint32_t firstPair = 0;  ///< mappings: in m_pairs
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
    std::uint64_t hashOfPairs(const Frame &frame);
    bool refuse(ReadFault fault, const char *text);

    const Budget &m_budget;
    Document m_document;
    std::vector<Frame> m_frames;
    std::vector<Pair> m_pairs;      ///< of all open mappings, innermost last
    std::unordered_map<std::string, std::uint32_t> m_anchors;
    ReadFault m_fault = ReadFault::BrokenYaml;
    const char *m_faultText = "";
};

} // namespace yaml
