// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/templates.h"

namespace yaml {

namespace {

/// libyaml notices a broken value at the next token, which may be on the line after it.
constexpr std::uint32_t kLinesBack = 2;

/// Where a template's bracket opens in `line` outside quotes and comments, or npos.
std::size_t bracketIn(std::string_view line)
{
    char quote = '\0';
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const char c = line[i];
        if (quote != '\0') {
            if (c == '\\' && quote == '"')
                ++i;
            else if (c == quote)
                quote = '\0';
            continue;
        }
        if (c == '{' && (line[i + 1] == '{' || line[i + 1] == '%'))
            return i;
        const bool begins = i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t';
        if (c == '#' && begins)
            break;
        if ((c == '"' || c == '\'') && begins)
            quote = c;
    }
    return std::string_view::npos;
}

} // namespace

std::uint32_t templateLine(std::string_view bytes, std::uint32_t brokenLine)
{
    std::uint32_t found = 0;
    std::uint32_t number = 1;
    for (std::size_t at = 0; at < bytes.size() && number <= brokenLine; ++number) {
        const std::size_t newline = bytes.find('\n', at);
        const std::string_view line = bytes.substr(at, newline == std::string_view::npos ? newline : newline - at);
        const std::size_t bracket = bracketIn(line);
        const bool first = bracket != std::string_view::npos && line.find_first_not_of(" \t-") == bracket;
        if (first || (bracket != std::string_view::npos && number + kLinesBack >= brokenLine))
            found = number;
        if (newline == std::string_view::npos)
            break;
        at = newline + 1;
    }
    return found;
}

} // namespace yaml
