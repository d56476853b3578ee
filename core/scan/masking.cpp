// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/masking.h"

#include "scan/secretfields.h"
#include "yaml/spans.h"

#include <algorithm>

namespace scan {

namespace {

constexpr std::string_view kBlanks = " \t\r";

/// What a key is made of, and what may stand before another one in a word.
bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/';
}

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

std::string maskedByNodes(std::string_view text, const yaml::LocatedManifest &located)
{
    std::string out;
    std::size_t done = 0;
    for (std::size_t i = 0; i < located.manifest.documents.size(); ++i) {
        const std::vector<bool> hidden = hiddenTexts(located.manifest.documents[i]);
        for (std::size_t node = 0; node < hidden.size() && node < located.spans[i].size(); ++node) {
            const yaml::Span &span = located.spans[i][node];
            if (!hidden[node] || span.begin < done || span.end > text.size())
                continue;
            out += text.substr(done, span.begin - done);
            out += maskedValue(text.substr(span.begin, span.end - span.begin), span.block);
            done = span.end;
        }
    }
    out += text.substr(done);
    return out;
}

/// Whether a text speaks of a Secret, however its `kind` is written.
bool mentionsSecret(std::string_view text)
{
    for (std::size_t at = text.find("Secret"); at != std::string_view::npos; at = text.find("Secret", at + 1)) {
        if (at == 0 || !isWord(text[at - 1]))
            return true;
    }
    return text.find("last-applied-configuration") != std::string_view::npos;
}

/// Where a line begins to say what is hidden.
struct SecretPlace {
    std::size_t at = std::string_view::npos;
    bool isFlow = false; ///< it lies in brackets, whose lines tell by no indentation where it ends
};

/// Past the colon of a key `data`, `stringData` or the annotation; past an anchor, for an alias under
/// such a key may name it.
SecretPlace secretPlace(std::string_view line)
{
    SecretPlace place;
    const auto found = [&](std::size_t key, std::size_t end) {
        if (end < place.at)
            place = {end, line.substr(0, key).find_first_of("{[,") != std::string_view::npos};
    };
    for (const std::string_view key : {"stringData", "data", "kubectl.kubernetes.io/last-applied-configuration"}) {
        for (std::size_t at = line.find(key); at != std::string_view::npos; at = line.find(key, at + 1)) {
            const std::size_t colon = line.find_first_not_of("\"' \t", at + key.size());
            if (colon != std::string_view::npos && line[colon] == ':' && (at == 0 || !isWord(line[at - 1])))
                found(at, colon + 1);
        }
    }
    for (std::size_t at = line.find('&'); at != std::string_view::npos; at = line.find('&', at + 1)) {
        const bool begins = at == 0 || std::string_view(" \t{[,").find(line[at - 1]) != std::string_view::npos;
        if (begins && at + 1 < line.size() && isWord(line[at + 1]))
            found(at, std::min(line.find_first_of(kBlanks, at), line.size()));
    }
    if (place.at == std::string_view::npos || place.isFlow)
        return place;
    const std::size_t value = line.find_first_not_of(kBlanks, place.at);
    place.isFlow = value != std::string_view::npos && (line[value] == '{' || line[value] == '[');
    return place;
}

/// Whether a line that is no deeper than a hidden value ends it: a key, a document or a template's
/// action. Quoted text may go on at any column.
bool endsValue(std::string_view line)
{
    if (line.starts_with("{{") || line.starts_with("---") || line.starts_with("..."))
        return true;
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 0 && std::all_of(line.begin(), line.begin() + std::ptrdiff_t(colon), isWord)
        && (colon + 1 == line.size() || kBlanks.find(line[colon + 1]) != std::string_view::npos);
}

/// For a text that is no YAML but speaks of a Secret: what its data holds, and the lines deeper than
/// it; from a place in brackets on, all that follows.
std::string maskedByLines(std::string_view text)
{
    std::string out;
    enum class Inside { No, Value, Rest } inside = Inside::No;
    std::size_t indent = 0;
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        const std::string_view line = text.substr(0, newline);
        const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
        const std::size_t end = line.find_last_not_of(kBlanks) + 1;
        if (inside == Inside::Value && begin <= indent && endsValue(line.substr(begin)))
            inside = Inside::No;
        const SecretPlace place = secretPlace(line);
        if (inside != Inside::No && begin < end) {
            ((out += line.substr(0, begin)) += kMask) += line.substr(end);
        } else if (place.at != std::string_view::npos) {
            inside = place.isFlow ? Inside::Rest : Inside::Value;
            indent = begin;
            out += line.substr(0, place.at);
            if (line.find_first_not_of(kBlanks, place.at) != std::string_view::npos)
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

} // namespace

std::string maskSecrets(std::string_view text)
{
    const yaml::LocatedManifest located = yaml::readLocated(text);
    if (!located.manifest.error)
        return withoutCiphertext(maskedByNodes(text, located));
    return withoutCiphertext(mentionsSecret(text) ? maskedByLines(text) : std::string(text));
}

} // namespace scan
