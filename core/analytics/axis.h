// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/series.h"

#include <cstdint>
#include <vector>

namespace analytics {

/// A value axis from 0 to `max` with a line every `step`.
struct Axis {
    double max = 4;
    double step = 1;

    [[nodiscard]] int lines() const { return int(max / step + 0.5); }
    bool operator==(const Axis &) const = default;
};

/// The axis for values up to `largest`: 4 to 6 lines above 0, steps 1, 2, 2.5 or 5 times a power of
/// ten. `whole`: the values are counts, so no step has a fraction.
Axis niceAxis(double largest, bool whole = true);

/// What border of the calendar a tick stands at; labels are made from it where a locale is known.
enum class TickLevel { Day, Month, Year };

struct Tick {
    std::int64_t time = 0; ///< first moment of that day, month or year, UTC
    TickLevel level = TickLevel::Day;
    bool withYear = false; ///< its label names the year: the first one, and the first of each year

    bool operator==(const Tick &) const = default;
};

/// Ticks at real borders of years, months, weeks (Mondays) or days between the first and the last
/// moment of `series`, at most `most`, never finer than a bucket.
std::vector<Tick> dateTicks(const Series &series, int most);

} // namespace analytics
