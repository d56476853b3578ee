// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/series.h"
#include "store/reader.h"

#include <QString>

#include <cstdint>
#include <vector>

/// What figure cards compute from counts by day; pages share it.

/// The known values of a band, oldest first.
std::vector<double> knownValues(const std::vector<std::optional<double>> &values);
/// Events of each bucket, 0 where there is none.
std::vector<double> totalsOf(const Series &series);
/// Only the days of one type.
std::vector<store::DayCount> ofType(const std::vector<store::DayCount> &counts, EventType type);
/// Resources born less resources gone on the days of a range.
std::int64_t growthIn(const std::vector<store::DayCount> &counts, const analytics::Range &range);
/// "38 %"; empty where `all` is 0.
QString percentText(std::int64_t part, std::int64_t all);
