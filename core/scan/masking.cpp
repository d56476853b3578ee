// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/masking.h"

#include "scan/secretfields.h"
#include "yaml/spans.h"

#include <algorithm>

namespace scan {

namespace {

using yaml::NodeRef;

constexpr std::string_view kBlanks = " \t\r";

/// Replaces what a value says on each of its lines; indentation, line ends and the header of a
/// block scalar stay.
std::string maskedValue(std::string_view value, bool block)
{
    std::string out;
    bool first = true;
    while (true) {
        const std::size_t newline = value.find('\n');
        const std::string_view line = value.substr(0, newline);
        const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
        const std::size_t end = line.find_last_not_of(kBlanks) + 1;
        if ((first && block) || begin >= end)
            out += line;
        else
            ((out += line.substr(0, begin)) += kMask) += line.substr(end);
        if (newline == std::string_view::npos)
            return out;
        out += '\n';
        value.remove_prefix(newline + 1);
        first = false;
    }
}

/// Every `ENC[…]`, also in comments and in texts that cannot be read; one that is not closed on its
/// line ends with the line.
std::string withoutCiphertext(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t found = text.find("ENC[", at);
        out += text.substr(at, found == std::string_view::npos ? found : found - at);
        if (found == std::string_view::npos)
            break;
        out += kMask;
        const std::size_t end = text.find_first_of("]\n", found);
        if (end == std::string_view::npos)
            break;
        at = text[end] == ']' ? end + 1 : end;
    }
    return out;
}

/// The nodes of a document whose text is hidden: all below a Secret's data, and ciphertext.
std::vector<bool> hiddenNodes(const yaml::Document &document)
{
    std::vector<bool> hidden(document.nodes.size(), false);
    const auto hide = [&hidden](NodeRef node, const yaml::Document &in) {
        const std::uint32_t first = node.resolved().index();
        std::fill(hidden.begin() + first, hidden.begin() + in.nodes[first].end, true);
    };
    for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
        const NodeRef node(&document, i);
        if (node.isString() && isCiphertext(node.text()))
            hidden[i] = true;
        if (!node.isMapping())
            continue;
        const bool secret = isSecret(node);
        for (NodeRef key = node.firstChild(); key;) {
            const NodeRef value = key.nextSibling(node);
            if ((secret && isSecretField(key.text())) || isLastApplied(key.text()))
                hide(value, document);
            key = value.nextSibling(node);
        }
    }
    return hidden;
}

/// Marks which scalars are keys: a hidden field's name stays visible.
std::vector<bool> keyNodes(const yaml::Document &document)
{
    std::vector<bool> keys(document.nodes.size(), false);
    for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
        const NodeRef node(&document, i);
        if (!node.isMapping())
            continue;
        for (NodeRef key = node.firstChild(); key; key = key.nextSibling(node).nextSibling(node))
            keys[key.index()] = true;
    }
    return keys;
}

/// The text of anchored scalars is at the anchor and at every alias: an alias `*x` says nothing, so
/// a hidden value's text is hidden wherever its bytes are in the pool.
std::vector<yaml::Span> hiddenSpans(const yaml::Document &document, const std::vector<yaml::Span> &spans)
{
    std::vector<bool> hidden = hiddenNodes(document);
    const std::vector<bool> keys = keyNodes(document);
    std::vector<std::uint32_t> pool;
    for (std::uint32_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i] && !keys[i] && document.nodes[i].type < yaml::NodeType::Sequence && document.nodes[i].textLength > 0)
            pool.push_back(document.nodes[i].textBegin);
    }
    std::sort(pool.begin(), pool.end());
    std::vector<yaml::Span> out;
    for (std::uint32_t i = 0; i < hidden.size() && i < spans.size(); ++i) {
        const yaml::Node &node = document.nodes[i];
        if (node.type < yaml::NodeType::Sequence && node.textLength > 0 && std::binary_search(pool.begin(), pool.end(), node.textBegin))
            out.push_back(spans[i]);
    }
    return out;
}

std::string maskedByNodes(std::string_view text, const yaml::LocatedManifest &located)
{
    std::string out;
    std::size_t done = 0;
    for (std::size_t i = 0; i < located.manifest.documents.size(); ++i) {
        for (const yaml::Span &span : hiddenSpans(located.manifest.documents[i], located.spans[i])) {
            if (span.begin < done || span.end > text.size())
                continue;
            out += text.substr(done, span.begin - done);
            out += maskedValue(text.substr(span.begin, span.end - span.begin), span.block);
            done = span.end;
        }
    }
    out += text.substr(done);
    return out;
}

/// Whether a line of a text that cannot be read says `kind: Secret`, in YAML or JSON.
bool saysSecret(std::string_view line)
{
    const std::size_t kind = line.find("kind");
    if (kind == std::string_view::npos)
        return false;
    const std::size_t value = line.find_first_not_of("\"' \t:", kind + 4);
    return value != std::string_view::npos && line.substr(value, 6) == "Secret";
}

/// The end of the key `data`, `stringData` or the annotation in a line, past its colon, or npos.
std::size_t secretKeyEnd(std::string_view line)
{
    for (const std::string_view key : {"stringData", "data", "kubectl.kubernetes.io/last-applied-configuration"}) {
        const std::size_t at = line.find(key);
        if (at == std::string_view::npos || line.find_first_not_of("\"'- \t{") < at)
            continue;
        const std::size_t colon = line.find_first_not_of("\"' \t", at + key.size());
        if (colon != std::string_view::npos && line[colon] == ':')
            return colon + 1;
    }
    return std::string_view::npos;
}

/// For a text that is no YAML: of a Secret everything after `data:` and in the lines deeper than it.
std::string maskedByLines(std::string_view text)
{
    std::string out;
    bool inside = false;
    std::size_t indent = 0;
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        const std::string_view line = text.substr(0, newline);
        const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
        const std::size_t end = line.find_last_not_of(kBlanks) + 1;
        const std::size_t keyEnd = secretKeyEnd(line);
        const bool template_ = line.substr(begin, 2) == "{{";
        if (inside && begin < end && begin <= indent && !template_ && line[begin] != '#' && line[begin] != '-')
            inside = false;
        if (inside && begin < end) {
            ((out += line.substr(0, begin)) += kMask) += line.substr(end);
        } else if (keyEnd != std::string_view::npos) {
            inside = true;
            indent = begin;
            out += line.substr(0, keyEnd);
            if (line.find_first_not_of(kBlanks, keyEnd) != std::string_view::npos)
                ((out += ' ') += kMask) += line.substr(end);
        } else {
            out += line;
        }
        if (newline == std::string_view::npos)
            break;
        out += '\n';
        text.remove_prefix(newline + 1);
    }
    return out;
}

bool mentionsSecret(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        if (saysSecret(text.substr(0, newline)))
            return true;
        if (newline == std::string_view::npos)
            break;
        text.remove_prefix(newline + 1);
    }
    return text.find("last-applied-configuration") != std::string_view::npos;
}

} // namespace

std::string maskSecrets(std::string_view text)
{
    const yaml::LocatedManifest located = yaml::readLocated(text);
    if (!located.manifest.error)
        return withoutCiphertext(maskedByNodes(text, located));
    return withoutCiphertext(mentionsSecret(text) ? maskedByLines(text) : std::string(text));
}

} // namespace scan
