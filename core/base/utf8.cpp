// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <cstdint>

Utf8Char nextChar(std::string_view text)
{
    const auto at = [text](std::size_t i) { return std::uint8_t(text[i]); };
    const std::uint8_t first = at(0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return {first, 1, false};
    char32_t code = first & (0xff >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xc0) != 0x80)
            return {first, 1, false};
        code = (code << 6) | (at(i) & 0x3f);
    }
    static constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < kSmallest[length] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return {first, 1, false};
    return {code, length, true};
}
