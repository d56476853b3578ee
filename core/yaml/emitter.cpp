// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/emitter.h"

#include "base/utf8.h"
#include "yaml/jsonreader.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <unordered_map>

// Written by hand: yaml-cpp's emitter gives literal texts no chomping indicator (a last line end comes
// or goes) and quotes by other rules than those by which Kubernetes reads (`y`, `0o7`, `1_000`).

namespace yaml {

namespace {

/// What a reader finds as it is, whatever stands around it: no break but \n, nothing invisible.
bool isPrintable(char32_t code)
{
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code != 0x2028 && code != 0x2029 && code != 0xfeff && code < 0xfffe)
        || (code >= 0x10000);
}

bool allPrintable(std::string_view text, bool lineEndsToo)
{
    while (!text.empty()) {
        const Utf8Char c = nextChar(text);
        const bool white = lineEndsToo && (c.code == '\n' || c.code == '\t');
        if (!c.valid || !(isPrintable(c.code) || white))
            return false;
        text.remove_prefix(c.length);
    }
    return true;
}

/// Whether older readers would take a string for a date or for a number in base 60.
bool looksTimely(std::string_view text)
{
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return (digits == 4 && text.substr(4, 1) == "-") || (digits > 0 && text.substr(digits, 1) == ":");
}

/// Whether a string may stand without quotes as a value, a key or an item.
bool mayBePlain(std::string_view text)
{
    if (text.empty() || text == "<<" || text == "=" || text.front() == ' ' || text.back() == ' ')
        return false;
    if (std::string_view("?:,[]{}#&*!|>'\"%@`~").find(text.front()) != std::string_view::npos || text == "-" || text.substr(0, 2) == "- ")
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos || text.back() == ':')
        return false;
    if (text.substr(0, 3) == "---" || text.substr(0, 3) == "...")
        return false;
    return allPrintable(text, false) && !looksTimely(text) && resolveScalar(text, true, {}).type == NodeType::String;
}

std::string inQuotes(std::string_view text)
{
    std::string out = "\"";
    char escape[12];
    while (!text.empty()) {
        const Utf8Char c = nextChar(text);
        if (c.code == '"' || c.code == '\\') {
            out += '\\';
            out += static_cast<char>(c.code);
        } else if (c.code == '\n') {
            out += "\\n";
        } else if (c.code == '\t') {
            out += "\\t";
        } else if (isPrintable(c.code)) {
            out += text.substr(0, c.length);
        } else {
            std::snprintf(escape, sizeof escape, c.code < 0x100 ? "\\x%02x" : "\\u%04x", static_cast<unsigned>(c.code));
            out += escape;
        }
        text.remove_prefix(c.length);
    }
    return out + '"';
}

/// Lines in the style of `|`: only where the text has several and ends in a line that is not empty.
bool mayBeLiteral(std::string_view text)
{
    const std::size_t lineEnd = text.find('\n');
    return lineEnd != std::string_view::npos && lineEnd != 0 && text.find_first_not_of("\n ") != std::string_view::npos
        && allPrintable(text, true);
}

class Writer final
{
public:
    explicit Writer(const Document &document) : m_document(document)
    {
        for (const Node &node : document.nodes) {
            if (node.type == NodeType::Alias)
                m_anchors.emplace(node.target, 0);
        }
    }

    std::string write()
    {
        if (!m_document.nodes.empty()) {
            const Node &root = m_document.nodes[0];
            if (root.type == NodeType::Mapping || root.type == NodeType::Sequence) {
                if (const std::string anchor = properties(0); !anchor.empty())
                    m_out += anchor.substr(1) + '\n';
                children(0, 0, true);
            } else {
                scalar(0, 0, false);
            }
        }
        return std::move(m_out);
    }

private:
    /// " &a1" where an alias points here, else nothing.
    std::string properties(std::uint32_t index)
    {
        const auto anchor = m_anchors.find(index);
        if (anchor == m_anchors.end())
            return {};
        anchor->second = ++m_anchorsWritten;
        return " &a" + std::to_string(anchor->second);
    }

    void indent(int width) { m_out.append(static_cast<std::size_t>(width), ' '); }

    /// The children of a collection. `atLineStart`: else its first child follows what is written
    /// already ("- " of the list around it).
    void children(std::uint32_t index, int width, bool atLineStart)
    {
        const Node &node = m_document.nodes[index];
        if (node.count == 0) {
            m_out += node.type == NodeType::Mapping ? "{}\n" : "[]\n";
            return;
        }
        for (std::uint32_t child = index + 1; child < node.end; child = m_document.nodes[child].end) {
            if (atLineStart)
                indent(width);
            atLineStart = true;
            if (node.type == NodeType::Sequence) {
                m_out += '-';
                value(child, width + 2, NodeType::Sequence);
            } else {
                key(child);
                child = m_document.nodes[child].end;
                value(child, width, NodeType::Mapping);
            }
        }
    }

    void key(std::uint32_t index)
    {
        const Node &node = m_document.nodes[index];
        const std::string_view text = NodeRef(&m_document, index).text();
        if (node.hash == kMergeKeyHash)
            m_out += "<<";
        else if (node.type == NodeType::String)
            m_out += mayBePlain(text) ? std::string(text) : inQuotes(text);
        else
            m_out += text.empty() ? "null" : std::string(text);
        m_out += ':';
    }

    /// What follows a key's colon or a list's dash, up to the end of its line or lines.
    void value(std::uint32_t index, int width, NodeType parent)
    {
        const Node &node = m_document.nodes[index];
        if (node.type == NodeType::Alias) {
            m_out += " *a" + std::to_string(m_anchors[node.target]) + '\n';
        } else if (node.type != NodeType::Mapping && node.type != NodeType::Sequence) {
            m_out += ' ';
            scalar(index, width, parent == NodeType::Mapping);
        } else if (node.count == 0) {
            m_out += properties(index) + ' ';
            children(index, width, true);
        } else if (parent == NodeType::Mapping) {
            m_out += properties(index) + '\n';
            children(index, node.type == NodeType::Mapping ? width + 2 : width, true);
        } else {
            const std::string anchor = properties(index);
            m_out += anchor.empty() ? " " : anchor + '\n';
            children(index, width, !anchor.empty());
        }
    }

    void scalar(std::uint32_t index, int width, bool inMapping)
    {
        const Node &node = m_document.nodes[index];
        const std::string_view text = NodeRef(&m_document, index).text();
        if (node.type == NodeType::String) {
            if (mayBePlain(text))
                m_out += text;
            else if (mayBeLiteral(text))
                literal(text, inMapping ? width + 2 : width == 0 ? 2 : width);
            else
                m_out += inQuotes(text);
        } else if (text.empty()) {
            m_out += "null";
        } else {
            const ResolvedScalar plain = resolveScalar(text, true, {});
            m_out += plain.type == node.type ? "" : tagOf(node.type);
            m_out += text;
        }
        if (m_out.back() != '\n')
            m_out += '\n';
    }

    static const char *tagOf(NodeType type)
    {
        switch (type) {
        case NodeType::Int: return "!!int ";
        case NodeType::Float: return "!!float ";
        case NodeType::Bool: return "!!bool ";
        case NodeType::Null:
        case NodeType::String:
        case NodeType::Sequence:
        case NodeType::Mapping:
        case NodeType::Alias: break;
        }
        return "";
    }

    void literal(std::string_view text, int width)
    {
        const bool ends = text.back() == '\n';
        const bool endsTwice = text.size() > 1 && ends && text[text.size() - 2] == '\n';
        m_out += '|';
        if (text.front() == ' ' || text.front() == '\t')
            m_out += '2';
        m_out += !ends ? "-" : endsTwice ? "+" : "";
        m_out += '\n';
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (end > 0)
                indent(width);
            m_out += text.substr(0, end);
            m_out += '\n';
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    const Document &m_document;
    std::string m_out;
    std::unordered_map<std::uint32_t, int> m_anchors; ///< collections that aliases point to
    int m_anchorsWritten = 0;
};

} // namespace

QByteArray writeYaml(const Document &document)
{
    return QByteArray::fromStdString(Writer(document).write());
}

Result<QByteArray> yamlFromJson(const QByteArray &json)
{
    const auto document = readJson(json);
    if (!document)
        return document.error();
    return writeYaml(*document);
}

} // namespace yaml
