// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ctl {

/// For terminals: control characters, those that turn the writing direction or take no room, and
/// bytes that are no UTF-8 are shown escaped, so that a name can neither move the cursor nor look
/// like another one.
std::string printable(std::string_view text);

/// The same for a text of several lines: line ends and tabs stay.
std::string printableLines(std::string_view text);

/// Columns that a printable text takes in a terminal, as far as one can know.
std::size_t columns(std::string_view text);

} // namespace ctl
