// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/scalar.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <limits>
#include <optional>
#include <string>

namespace yaml {

namespace {

constexpr std::string_view kCoreTag = "tag:yaml.org,2002:";

std::uint64_t typed(NodeType type, std::uint64_t value)
{
    return mix(value, 0x51ed'270b'0000'0000u + static_cast<std::uint64_t>(type));
}

struct Integer {
    bool negative = false;
    std::uint64_t magnitude = 0;
    bool beyond64 = false;
};

/// Go's ParseInt/ParseUint with base 0: sign, then 0x, 0o, 0b, a leading 0 (octal) or decimal.
std::optional<Integer> parseInteger(std::string_view text)
{
    Integer out;
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        out.negative = text[0] == '-';
        text.remove_prefix(1);
    }
    int base = 10;
    if (text.size() > 1 && text[0] == '0') {
        const char letter = static_cast<char>(text[1] | 0x20);
        base = letter == 'x' ? 16 : letter == 'b' ? 2 : 8;
        text.remove_prefix(letter == 'x' || letter == 'b' || letter == 'o' ? 2 : 1);
    }
    if (text.empty())
        return {};
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out.magnitude, base);
    if (end != text.data() + text.size() || code == std::errc::invalid_argument)
        return {};
    const bool tooNegative = out.negative && out.magnitude > (std::uint64_t{1} << 63);
    out.beyond64 = code == std::errc::result_out_of_range || tooNegative;
    return out;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, and in the range of a double.
std::optional<double> parseFloat(std::string_view text)
{
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    if (text.empty() || !(isDigit(text[0]) || (text[0] == '.' && text.size() > 1 && isDigit(text[1]))))
        return {};
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size())
        return {};
    return negative ? -value : value;
}

ResolvedScalar ofFloat(double value)
{
    if (value != value)
        value = std::numeric_limits<double>::quiet_NaN();
    return {NodeType::Float, typed(NodeType::Float, std::bit_cast<std::uint64_t>(value))};
}

ResolvedScalar ofInteger(const Integer &integer)
{
    const std::uint64_t value = integer.negative ? 0 - integer.magnitude : integer.magnitude;
    const std::uint64_t sign = integer.negative && integer.magnitude != 0 ? 1 : 0;
    return {NodeType::Int, typed(NodeType::Int, mix(value, sign))};
}

ResolvedScalar ofBool(bool value)
{
    return {NodeType::Bool, typed(NodeType::Bool, value ? 1 : 0)};
}

std::optional<ResolvedScalar> number(std::string_view text)
{
    std::string digits;
    if (text.find('_') != std::string_view::npos) {
        for (const char c : text) {
            if (c != '_')
                digits += c;
        }
        text = digits;
    }
    const auto integer = parseInteger(text);
    if (integer && !integer->beyond64)
        return ofInteger(*integer);
    if (const auto value = parseFloat(text))
        return ofFloat(*value);
    if (integer)
        return ResolvedScalar{NodeType::Int, typed(NodeType::Int, hashText(text))};
    return {};
}

/// All words that mean something without quotes begin with one of these.
bool mayBeWord(char c)
{
    return std::strchr("yYnNtTfFoO~", c) != nullptr && c != '\0';
}

bool isAnyOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    for (const auto word : words) {
        if (text == word)
            return true;
    }
    return false;
}

std::optional<ResolvedScalar> word(std::string_view text)
{
    if (text.size() > 5)
        return {};
    if (isAnyOf(text, {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "y", "Y"}))
        return ofBool(true);
    if (isAnyOf(text, {"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "n", "N"}))
        return ofBool(false);
    if (isAnyOf(text, {"~", "null", "Null", "NULL"}))
        return ResolvedScalar{NodeType::Null, typed(NodeType::Null, 0)};
    return {};
}

std::optional<ResolvedScalar> dotted(std::string_view text)
{
    const bool negative = text[0] == '-';
    if (text[0] == '-' || text[0] == '+')
        text.remove_prefix(1);
    if (isAnyOf(text, {".inf", ".Inf", ".INF"})) {
        const double infinity = std::numeric_limits<double>::infinity();
        return ofFloat(negative ? -infinity : infinity);
    }
    return {};
}

ResolvedScalar implicit(std::string_view text)
{
    if (text.empty())
        return {NodeType::Null, typed(NodeType::Null, 0)};
    const char first = text[0];
    std::optional<ResolvedScalar> found;
    if (mayBeWord(first)) {
        found = word(text);
    } else if (isDigit(first) || first == '-' || first == '+') {
        if (first != '-' || text.size() > 1)
            found = isDigit(first) ? std::nullopt : dotted(text);
        if (!found)
            found = number(text);
    } else if (first == '.') {
        if (isAnyOf(text, {".nan", ".NaN", ".NAN"}))
            found = ofFloat(std::numeric_limits<double>::quiet_NaN());
        else
            found = dotted(text);
        if (const auto value = found ? std::nullopt : parseFloat(text))
            found = ofFloat(*value);
    }
    return found ? *found : ResolvedScalar{NodeType::String, hashText(text)};
}

} // namespace

std::uint64_t hashText(std::string_view text)
{
    std::uint64_t state = 0x2545'f491'4f6c'dd1du ^ text.size();
    const char *at = text.data();
    std::size_t left = text.size();
    std::uint64_t chunk = 0;
    for (; left >= 8; left -= 8, at += 8) {
        std::memcpy(&chunk, at, 8);
        state = mix(state, chunk);
    }
    if (left > 0) {
        chunk = 0;
        std::memcpy(&chunk, at, left);
        state = mix(state, chunk);
    }
    return mix(state, 0x5bd1'e995'7b93'12a7u);
}

ResolvedScalar resolveScalar(std::string_view text, bool plain, std::string_view tag)
{
    const ResolvedScalar asText{NodeType::String, hashText(text)};
    if (tag.empty())
        return plain ? implicit(text) : asText;
    if (tag.substr(0, kCoreTag.size()) != kCoreTag)
        return asText;
    tag.remove_prefix(kCoreTag.size());
    if (!isAnyOf(tag, {"int", "float", "bool", "null"}))
        return asText;
    const ResolvedScalar value = implicit(text);
    if (tag == "float" && value.type == NodeType::Int) {
        const auto integer = parseInteger(text);
        const double magnitude = integer ? static_cast<double>(integer->magnitude) : 0;
        return integer && !integer->beyond64 ? ofFloat(integer->negative ? -magnitude : magnitude) : asText;
    }
    return value;
}

std::uint64_t keyHash(std::string_view text, ResolvedScalar key)
{
    switch (key.type) {
    case NodeType::Bool: return hashText(key == ofBool(true) ? "true" : "false");
    case NodeType::Null: return hashText("null");
    case NodeType::Int:
        if (const auto integer = parseInteger(text); integer && !integer->beyond64)
            return hashText((integer->negative && integer->magnitude != 0 ? "-" : "") + std::to_string(integer->magnitude));
        return key.hash;
    case NodeType::Float:
    case NodeType::String:
    case NodeType::Sequence:
    case NodeType::Mapping:
    case NodeType::Alias: break;
    }
    return key.hash;
}

} // namespace yaml
