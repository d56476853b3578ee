// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Whether a commit's author is a program: name or e-mail local part ends in `[bot]`, or is one of
/// a list of known ones, whole words, any case; `userPatterns` are more such names.
bool isBot(std::string_view name, std::string_view email, const std::vector<std::string> &userPatterns = {});
