// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace scan {

/// A line of a diff.
struct DiffLine {
    enum class Kind { Context, Removed, Added, Folded };

    Kind kind = Kind::Context;
    int oldLine = 0; ///< 1-based; 0: not on this side
    int newLine = 0;
    std::string text;                         ///< without its line end
    std::vector<std::pair<int, int>> changed; ///< begin and end (bytes) of what differs from its partner
    int folded = 0;                           ///< Folded: how many unchanged lines are left out

    bool operator==(const DiffLine &) const = default;
};

/// A number for each line of two texts, equal for equal lines. It says which lines differ without
/// what they say: texts whose secrets are masked are compared as they were before.
struct LineKeys {
    std::vector<std::uint64_t> before, after;

    bool operator==(const LineKeys &) const = default;
};
LineKeys lineKeys(std::string_view before, std::string_view after);

inline constexpr int kWholeText = -1;

/// How two texts differ, line by line. `context` unchanged lines are kept around each change, the
/// others are one Folded line each time; kWholeText keeps all. CRLF and LF are equal. Bounded: where
/// a stretch differs in more than 2,000 places it is shown as removed and added as a whole.
std::vector<DiffLine> textDiff(std::string_view before, std::string_view after, int context = 3);
/// The same, with lines that are equal where their keys are. Keys of other texts are not looked at.
std::vector<DiffLine> textDiff(std::string_view before, std::string_view after, const LineKeys &keys, int context = 3);

} // namespace scan
