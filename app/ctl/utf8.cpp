// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8.h"

#include <cstdio>

namespace ctl {

namespace {

bool isHidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

} // namespace

std::string printable(std::string_view text)
{
    std::string out;
    char escape[16];
    while (!text.empty()) {
        const Utf8Char c = nextChar(text);
        if (!c.valid || isHidden(c.code)) {
            std::snprintf(escape, sizeof escape, c.valid && c.code > 0xff ? "\\u{%X}" : "\\x%02X", unsigned(c.code));
            out += escape;
        } else {
            out += text.substr(0, c.length);
        }
        text.remove_prefix(c.length);
    }
    return out;
}

std::string printableLines(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\n\t");
        out += printable(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        out += text[end];
        text.remove_prefix(end + 1);
    }
    return out;
}

std::size_t columns(std::string_view text)
{
    std::size_t count = 0;
    while (!text.empty()) {
        const Utf8Char c = nextChar(text);
        count += isWide(c.code) ? 2 : 1;
        text.remove_prefix(c.length);
    }
    return count;
}

} // namespace ctl
