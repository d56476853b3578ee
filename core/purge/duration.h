// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace purge {

/// A span of time in seconds from `90s`, `15m`, `24h`, `30d`, `2w` or several of these, the larger unit
/// first (`1d12h`); months and years are no spans, for they differ in length. Nothing for anything
/// else, for no time at all and for more than 100 years.
std::optional<std::int64_t> parseSpan(std::string_view text);

/// Whole seconds, as PURGE_AGE and PURGE_THRESHOLD have them; the same limits.
std::optional<std::int64_t> parseSeconds(std::string_view text);

/// The shortest text that parseSpan() reads as `seconds`.
std::string spanText(std::int64_t seconds);

/// UTC seconds of `2026-01-31`, `2026-01-31T10:00`, `2026-01-31T10:00:00Z` (also `+02:00`); without a
/// zone UTC.
std::optional<std::int64_t> parseMoment(std::string_view text);

/// "2026-01-31T10:00:00Z"
std::string momentText(std::int64_t seconds);

} // namespace purge
