// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource.h"

#include <optional>
#include <string>
#include <string_view>

namespace workspace {

/// Lines of a file, 1-based; `end` is one past the last.
struct LineRange {
    int begin = 1;
    int end = 1;

    bool operator==(const LineRange &) const = default;
};

/// The document of `text` that declares `key` (a List's document for one of its items), or none.
std::optional<LineRange> documentOf(std::string_view text, const ResourceKey &key);

/// The lines of `range`, with their line ends.
std::string linesOf(std::string_view text, const LineRange &range);

} // namespace workspace
