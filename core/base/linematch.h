// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Which lines of `a` are still there in `b`, in order: for each line of `a` the index of its line in
/// `b`, or -1. Lines come as numbers that are equal for equal lines. By Myers' greedy algorithm after
/// common lines at both ends; a stretch that takes more than `mostEdits` keeps none of its lines.
std::vector<int> matchLines(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b, int mostEdits);
