// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/series.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analytics {

/// The share of what comes that should lie between `low` and `high`.
inline constexpr int kForecastPercent = 80;
/// With fewer complete buckets nothing is said about what comes.
inline constexpr std::size_t kForecastLeast = 12;
inline constexpr std::size_t kForecastMost = 120; ///< buckets ahead

/// What lies ahead of one band: a value for each of the forecast's buckets.
struct ForecastBand {
    std::string id;                        ///< of the series' band; empty: the total of counts
    std::optional<double> last;            ///< of the last complete bucket: where the line begins
    std::vector<double> middle, low, high; ///< never below 0; whole where the series is

    bool operator==(const ForecastBand &) const = default;
};

/// What may follow a series. Never a part of it: what was measured and what is thought stay apart.
struct Forecast {
    /// Why there is none.
    enum class Lack { None, NothingShown, Past, TooShort };

    Bucket bucket = Bucket::Week;
    std::vector<std::int64_t> starts; ///< the first one is the series' end
    std::int64_t end = 0;
    std::size_t complete = 0; ///< buckets of the series that it was made from
    std::vector<ForecastBand> bands;
    Lack lack = Lack::NothingShown;

    [[nodiscard]] bool isEmpty() const { return starts.empty(); }
    bool operator==(const Forecast &) const = default;
};

/// The next buckets after a series that reaches to the running one: as many as a quarter of its complete ones.
///
/// Levels: each band by itself. The last value goes on (random walk), or, where that would have been off by less than
/// three fifths as far until now, Holt's linear trend, damped as by Gardner and McKenzie (1985). Counts: the total, by
/// simple exponential smoothing (Brown) of the square roots, which calms what single busy buckets do. The interval is the
/// empirical one of Williams and Goodman (1971): from each bucket of the series the same method looks as many buckets
/// ahead, and four fifths of its errors were no larger. It never narrows with the distance.
///
/// Only complete buckets are used; the running one, gaps, and counts before the first event are left out. How good it
/// would have been is what bench_forecast prints: on four real repositories and the sample its error was 0.61 to 0.93 of
/// that of the last value for counts and 1.00 to 1.01 for levels; 77 to 93 % of what came lay inside, of single kinds,
/// which stand still for long, 91 to 98 %.
Forecast forecast(const Series &series);

/// The buckets of both, without bands: for an axis.
Series timeline(const Series &series, const Forecast &forecast);
/// The largest value of any interval; 0 without any.
double largest(const Forecast &forecast);
/// The band of that id; null where there is none.
const ForecastBand *bandOf(const Forecast &forecast, const std::string &id);

} // namespace analytics
