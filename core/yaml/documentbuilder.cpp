// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/documentbuilder.h"

#include "yaml/scalar.h"

#include <algorithm>
#include <utility>

namespace yaml {

namespace {

constexpr std::uint64_t kMappingSeed = 0x6d61'7070'696e'6773u;
constexpr std::uint64_t kInsideItself = 0x7365'6c66'2072'6566u;

/// Up to here every pair of keys is compared; beyond, keys are sorted.
constexpr std::size_t kFewKeys = 12;

} // namespace

std::uint64_t hashOfMapping(std::span<HashedPair> pairs, std::vector<std::uint32_t> &overridden)
{
    const bool sorted = pairs.size() > kFewKeys;
    if (sorted)
        std::stable_sort(pairs.begin(), pairs.end(), [](const HashedPair &a, const HashedPair &b) { return a.key < b.key; });
    std::uint64_t sum = 0;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const auto until = sorted ? pair + std::min<std::ptrdiff_t>(2, pairs.end() - pair) : pairs.end();
        const bool hidden =
            pair->key != kMergeKeyHash && std::any_of(pair + 1, until, [&](const HashedPair &later) { return later.key == pair->key; });
        if (hidden)
            overridden.push_back(pair->line);
        else
            sum += mix(pair->key, pair->value);
    }
    return mix(kMappingSeed, sum);
}

void DocumentBuilder::begin(std::uint32_t line, std::size_t nodesExpected, std::size_t textExpected)
{
    m_document = {};
    m_document.line = line;
    m_document.nodes.reserve(nodesExpected);
    m_document.text.reserve(textExpected);
    m_frames.clear();
    m_pairs.clear();
    m_anchors.clear();
}

Document DocumentBuilder::take()
{
    std::sort(m_document.duplicateKeyLines.begin(), m_document.duplicateKeyLines.end());
    return std::exchange(m_document, {});
}

bool DocumentBuilder::refuse(ReadFault fault, const char *text)
{
    m_fault = fault;
    m_faultText = text;
    return false;
}

Node &DocumentBuilder::append(NodeType type, std::uint32_t line)
{
    Node &node = m_document.nodes.emplace_back();
    node.type = type;
    node.line = line;
    node.end = static_cast<std::uint32_t>(m_document.nodes.size());
    return node;
}

void DocumentBuilder::setText(Node &node, std::string_view text)
{
    node.textBegin = static_cast<std::uint32_t>(m_document.text.size());
    node.textLength = static_cast<std::uint32_t>(text.size());
    m_document.text.append(text);
}

void DocumentBuilder::remember(std::string_view anchor, std::uint32_t node)
{
    if (anchor.empty())
        return;
    m_anchors.insert_or_assign(std::string(anchor), node);
    m_document.anchored = true;
}

std::uint32_t DocumentBuilder::find(std::string_view anchor) const
{
    if (m_anchors.empty())
        return kNoNode;
    const auto found = m_anchors.find(std::string(anchor));
    return found == m_anchors.end() ? kNoNode : found->second;
}

bool DocumentBuilder::isKeyNext() const
{
    if (m_frames.empty())
        return false;
    const Frame &frame = m_frames.back();
    return m_document.nodes[frame.node].type == NodeType::Mapping && frame.count % 2 == 0;
}

bool DocumentBuilder::scalar(std::uint32_t line, std::string_view text, bool plain, std::string_view tag, std::string_view anchor)
{
    if (text.empty() && plain && tag.empty() && anchor.empty() && m_frames.empty())
        return true;
    const auto index = static_cast<std::uint32_t>(m_document.nodes.size());
    ResolvedScalar value = resolveScalar(text, plain, tag);
    if (isKeyNext())
        value.hash = plain && text == "<<" ? kMergeKeyHash : keyHash(text, value);
    Node &node = append(value.type, line);
    node.hash = value.hash;
    setText(node, text);
    remember(anchor, index);
    finishChild(value.hash, line);
    return true;
}

bool DocumentBuilder::alias(std::uint32_t line, std::string_view name)
{
    const std::uint32_t target = find(name);
    if (target == kNoNode)
        return refuse(ReadFault::BrokenYaml, "alias without an anchor");
    m_document.anchored = true;
    const Node anchored = m_document.nodes[target];
    const std::string_view text = std::string_view(m_document.text).substr(anchored.textBegin, anchored.textLength);
    if (anchored.type < NodeType::Sequence) {
        Node &node = append(anchored.type, line);
        node.textBegin = anchored.textBegin;
        node.textLength = anchored.textLength;
        node.hash = anchored.hash;
        if (isKeyNext())
            node.hash = keyHash(text, {anchored.type, anchored.hash});
        finishChild(node.hash, line);
        return true;
    }
    if (isKeyNext())
        return refuse(ReadFault::BrokenYaml, "a key that is not a scalar");
    Node &node = append(NodeType::Alias, line);
    node.target = target;
    node.hash = hashOfAlias(target);
    finishChild(node.hash, line);
    return true;
}

/// A collection that is still open has no hash yet: an alias to it says how many levels up it is.
std::uint64_t DocumentBuilder::hashOfAlias(std::uint32_t target) const
{
    for (std::size_t up = 1; up <= m_frames.size(); ++up) {
        if (m_frames[m_frames.size() - up].node == target)
            return mix(kInsideItself, up);
    }
    return m_document.nodes[target].hash;
}

bool DocumentBuilder::beginCollection(std::uint32_t line, std::uint16_t column, NodeType type, std::string_view anchor)
{
    if (isKeyNext())
        return refuse(ReadFault::BrokenYaml, "a key that is not a scalar");
    if (m_frames.size() >= m_budget.depth)
        return refuse(ReadFault::TooDeep, "nested too deep");
    Frame frame;
    frame.node = static_cast<std::uint32_t>(m_document.nodes.size());
    frame.hash = kListSeed;
    frame.firstPair = static_cast<std::uint32_t>(m_pairs.size());
    append(type, line).column = column;
    remember(anchor, frame.node);
    m_frames.push_back(frame);
    return true;
}

bool DocumentBuilder::endCollection()
{
    const Frame frame = m_frames.back();
    Node &node = m_document.nodes[frame.node];
    node.end = static_cast<std::uint32_t>(m_document.nodes.size());
    if (node.type == NodeType::Mapping) {
        node.count = frame.count / 2;
        node.hash = hashOfMapping(std::span(m_pairs).subspan(frame.firstPair), m_document.duplicateKeyLines);
        m_pairs.resize(frame.firstPair);
    } else {
        node.count = frame.count;
        node.hash = mix(frame.hash, frame.count);
    }
    m_frames.pop_back();
    finishChild(node.hash, node.line);
    return true;
}

void DocumentBuilder::finishChild(std::uint64_t hash, std::uint32_t line)
{
    if (m_frames.empty())
        return;
    Frame &frame = m_frames.back();
    const bool inMapping = m_document.nodes[frame.node].type == NodeType::Mapping;
    if (!inMapping) {
        frame.hash = mix(frame.hash, hash);
    } else if (frame.count % 2 == 0) {
        frame.hash = hash;
        frame.keyLine = line;
    } else {
        m_pairs.push_back({frame.hash, hash, frame.keyLine});
    }
    ++frame.count;
}

} // namespace yaml
