// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/changes.h"
#include "scan/secretfields.h"

namespace scan {

namespace {

constexpr int kDepth = 100;
constexpr std::string_view kEllipsis = "…";

/// Writes a node as JSON until there is more than anybody will show. Aliases to collections are
/// followed: what they repeat ends at the limit.
class JsonWriter final
{
public:
    JsonWriter(std::size_t bytes, const std::vector<bool> &hidden) : m_bytes(bytes), m_hidden(hidden) {}

    void write(yaml::NodeRef node, bool masked, int depth)
    {
        node = node.resolved();
        if (depth > kDepth || full())
            m_out += kEllipsis;
        else if (node.isMapping())
            writeMapping(node, masked, depth);
        else if (node.isSequence())
            writeSequence(node, masked, depth);
        else
            writeScalar(node, masked);
    }

    std::string take() { return std::move(m_out); }

private:
    [[nodiscard]] bool full() const { return m_out.size() > m_bytes; }

    void writeMapping(yaml::NodeRef node, bool masked, int depth)
    {
        const bool secret = isSecret(node);
        m_out += '{';
        yaml::NodeRef key = node.firstChild();
        for (bool first = true; key && !full(); first = false) {
            if (!first)
                m_out += ',';
            const yaml::NodeRef value = key.nextSibling(node);
            writeText(isHidden(key, m_hidden) ? kMask : key.text());
            m_out += ':';
            write(value, masked || (secret && isSecretField(key.text())) || isLastApplied(key.text()), depth + 1);
            key = value.nextSibling(node);
        }
        m_out += '}';
    }

    void writeSequence(yaml::NodeRef node, bool masked, int depth)
    {
        m_out += '[';
        yaml::NodeRef item = node.firstChild();
        for (bool first = true; item && !full(); first = false) {
            if (!first)
                m_out += ',';
            write(item, masked, depth + 1);
            item = item.nextSibling(node);
        }
        m_out += ']';
    }

    void writeScalar(yaml::NodeRef node, bool masked)
    {
        if (masked || isHidden(node, m_hidden) || isCiphertext(node.text()))
            writeText(kMask);
        else if (node.isString())
            writeText(node.text());
        else if (node.type() == yaml::NodeType::Null)
            m_out += "null";
        else
            m_out += node.text();
    }

    void writeText(std::string_view text)
    {
        m_out += '"';
        for (const char c : text.substr(0, m_bytes)) {
            if (c == '"' || c == '\\')
                (m_out += '\\') += c;
            else if (c == '\n')
                m_out += "\\n";
            else if (c == '\t')
                m_out += "\\t";
            else if (static_cast<unsigned char>(c) < 0x20)
                ((m_out += "\\u00") += "01"[c >> 4]) += "0123456789abcdef"[c & 15];
            else
                m_out += c;
        }
        m_out += '"';
    }

    std::string m_out;
    std::size_t m_bytes;
    const std::vector<bool> &m_hidden;
};

} // namespace

std::string cutText(std::string_view text, std::size_t limit)
{
    std::size_t characters = 0;
    std::size_t lastStart = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xc0) == 0x80)
            continue;
        if (characters == limit)
            return std::string(text.substr(0, lastStart)) + std::string(kEllipsis);
        lastStart = i;
        ++characters;
    }
    return std::string(text);
}

std::string compactText(yaml::NodeRef node, std::size_t limit)
{
    return compactText(node, limit, false, {});
}

std::string compactText(yaml::NodeRef node, std::size_t limit, bool masked, const std::vector<bool> &hidden)
{
    node = node.resolved();
    if (!node)
        return {};
    if (node.isScalar()) {
        if (masked || isHidden(node, hidden) || isCiphertext(node.text()))
            return std::string(kMask);
        return node.type() == yaml::NodeType::Null ? cutText("null", limit) : cutText(node.text(), limit);
    }
    constexpr std::size_t kBytesOfCharacter = 4;
    JsonWriter writer(limit > SIZE_MAX / kBytesOfCharacter - 1 ? SIZE_MAX : (limit + 1) * kBytesOfCharacter, hidden);
    writer.write(node, masked, 0);
    return cutText(writer.take(), limit);
}

} // namespace scan
