// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/jsonwriter.h"

#include "base/json.h"
#include "yaml/scalar.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace yaml {

namespace {

constexpr std::size_t kMostBytes = std::size_t(64) << 20;
constexpr int kDeepest = 200;

struct Refusal {
    Error error;
};

[[noreturn]] void refuse(ErrorCode code, NodeRef node)
{
    const QString line = QString::number(node.line());
    throw Refusal{{code,
                   code == ErrorCode::TooLarge
                       ? QCoreApplication::translate("Yaml", "Line %1 unfolds to more than is accepted here.").arg(line)
                       : QCoreApplication::translate("Yaml", "Line %1 has a number that JSON cannot say.").arg(line),
                   {}}};
}

/// Whether JSON writes the number in the same way.
bool isJsonNumber(std::string_view text)
{
    std::size_t at = text.substr(0, 1) == "-" ? 1 : 0;
    const auto digits = [&] {
        const std::size_t from = at;
        at = std::min(text.find_first_not_of("0123456789", at), text.size());
        return at - from;
    };
    const bool zero = text.substr(at, 1) == "0";
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (text.substr(at, 1) == "." && (++at, digits() == 0))
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

/// 0x1f, 0o17, 017, 0b11, +5, 1_000: a plain decimal.
std::string decimal(NodeRef node)
{
    std::string text(node.text());
    std::erase(text, '_');
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.erase(0, 1);
    int base = 10;
    if (text.size() > 1 && text.front() == '0') {
        const char letter = char(text[1] | 0x20);
        base = letter == 'x' ? 16 : letter == 'b' ? 2 : 8;
        text.erase(0, letter == 'x' || letter == 'b' || letter == 'o' ? 2 : 1);
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        refuse(ErrorCode::InvalidInput, node);
    return (negative ? "-" : "") + std::to_string(value);
}

std::string number(NodeRef node)
{
    if (isJsonNumber(node.text()))
        return std::string(node.text());
    if (node.type() == NodeType::Int)
        return decimal(node);
    std::string text(node.text());
    std::erase(text, '_');
    const double value = std::strtod(text.c_str(), nullptr);
    if (!std::isfinite(value))
        refuse(ErrorCode::InvalidInput, node);
    char digits[40];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return {digits, end};
}

bool isTrue(std::string_view text)
{
    const char first = char(text.front() | 0x20);
    return first == 'y' || first == 't' || (first == 'o' && text.size() == 2);
}

class Writer final
{
public:
    void write(NodeRef given, int depth)
    {
        const NodeRef node = given.resolved();
        if (depth > kDeepest || m_text.size() > kMostBytes)
            refuse(ErrorCode::TooLarge, given);
        switch (node.type()) {
        case NodeType::Null: m_text += "null"; break;
        case NodeType::Bool: m_text += isTrue(node.text()) ? "true" : "false"; break;
        case NodeType::Int:
        case NodeType::Float: m_text += number(node); break;
        case NodeType::String: m_text += jsonString(node.text()); break;
        case NodeType::Sequence: sequence(node, depth); break;
        case NodeType::Mapping: mapping(node, depth); break;
        case NodeType::Alias: refuse(ErrorCode::InvalidInput, given);
        }
    }

    [[nodiscard]] QByteArray text() const { return QByteArray::fromStdString(m_text); }

private:
    void sequence(NodeRef node, int depth)
    {
        m_text += '[';
        bool first = true;
        for (NodeRef item = node.firstChild(); item; item = item.nextSibling(node)) {
            if (!std::exchange(first, false))
                m_text += ',';
            write(item, depth + 1);
        }
        m_text += ']';
    }

    void mapping(NodeRef node, int depth)
    {
        std::set<std::string_view> seen;
        m_text += '{';
        pairs(node, depth, seen);
        m_text += '}';
    }

    /// Own keys come before merged ones; of a key that comes twice the last one counts.
    void pairs(NodeRef node, int depth, std::set<std::string_view> &seen)
    {
        if (depth > kDeepest)
            refuse(ErrorCode::TooLarge, node);
        std::vector<NodeRef> merged;
        for (NodeRef key = node.firstChild(); key;) {
            const NodeRef value = key.nextSibling(node);
            // In quotes it is a key like any other; a scalar brings nothing.
            if (key.hash() == kMergeKeyHash) {
                merged.push_back(value.resolved());
            } else if (!seen.contains(key.text())) {
                m_text += seen.empty() ? "" : ",";
                seen.insert(key.text());
                m_text += jsonString(key.text()) + ':';
                write(node.get(key.text()), depth + 1);
            }
            key = value.nextSibling(node);
        }
        for (const NodeRef &source : merged) {
            if (source.isMapping())
                pairs(source, depth + 1, seen);
            for (NodeRef each = source.isSequence() ? source.firstChild() : NodeRef(); each; each = each.nextSibling(source)) {
                if (each.resolved().isMapping())
                    pairs(each.resolved(), depth + 1, seen);
            }
        }
    }

    std::string m_text;
};

} // namespace

Result<QByteArray> writeJson(const Document &document)
{
    try {
        Writer writer;
        if (!document.root())
            return QByteArray("null");
        writer.write(document.root(), 0);
        return writer.text();
    } catch (const Refusal &refused) {
        return refused.error;
    }
}

} // namespace yaml
