// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// How well a text answers to a few letters, and which of its letters do.
struct FuzzyMatch {
    int score = 0;                         ///< the higher the better; only to be compared
    std::vector<std::pair<int, int>> runs; ///< begin and length in the text, rising

    bool operator==(const FuzzyMatch &) const = default;
};

/// Matches every word of `needle` somewhere in `text`, any case: as a part of it (best at its
/// beginning, then at the beginning of a word), as letters of it in their order ("hr" finds
/// HelmRelease), or with a letter wrong, missing, doubled or swapped (two from 8 letters on). None:
/// it does not match. An empty needle matches everything with score 0.
std::optional<FuzzyMatch> fuzzyMatch(const QString &needle, const QString &text);
