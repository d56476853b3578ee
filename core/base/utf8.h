// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// The character at the start of a text, or the byte where it is no UTF-8.
struct Utf8Char {
    char32_t code = 0;
    std::size_t length = 1;
    bool valid = false;
};

/// Reads the first character of a text that is not empty. Overlong forms and surrogates are invalid.
Utf8Char nextChar(std::string_view text);
