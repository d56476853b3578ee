// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar.h"
#include "analytics/forecast.h"
#include "model/series.h"
#include "store/reader.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace analytics {

inline constexpr int kMostBands = 6;

/// Which buckets a series has. Only whole days count: the store counts by day.
struct SeriesRequest {
    Range range;
    Bucket bucket = Bucket::Week;
    std::int64_t now = 0; ///< the bucket in which it lies is the running one
    int mostBands = kMostBands;

    bool operator==(const SeriesRequest &) const = default;
};

/// Events by type, in the fixed order from the bottom: modified, created, deleted, resurrected.
/// Types without an event in the range have no band. Days outside the range are left out.
Series seriesByType(const std::vector<store::DayCount> &counts, const SeriesRequest &request);

/// Events by value: the most frequent `mostBands` values, the steadiest at the bottom, and the rest
/// as one band Other on top. `role` is the bands' role (Kind or Ranked).
Series seriesByValue(const std::vector<store::DayValueCount> &counts, const SeriesRequest &request, BandRole role);

/// Resources alive at the end of each bucket (now, for the running one): `aliveNow` less what was born
/// and plus what was deleted since. `counts` must reach to the present. Before the first event of
/// all, and after now: a gap.
Series resourcesAlive(const std::vector<store::DayCount> &counts, std::int64_t aliveNow, const SeriesRequest &request);

/// The same where nobody knows how many there are now, such as with a filter: everything is counted
/// from the beginning of the history, which `counts` must hold.
Series resourcesAlive(const std::vector<store::DayCount> &counts, const SeriesRequest &request);

/// Measurements of a level, one a time; a bucket without one is a gap. The last of a bucket counts.
struct Measurement {
    std::int64_t time = 0;
    double value = 0;
};
Series seriesOfLevel(const std::vector<Measurement> &measurements, const std::string &id, const SeriesRequest &request);

/// Only the buckets that begin in [since, until).
Series cut(const Series &series, std::int64_t since, std::int64_t until);
/// Without the bands in `hidden`, so that the rest is stacked anew.
Series without(const Series &series, const std::set<std::string> &hidden);
/// At most `columns` buckets: of those that share a column the one with the largest total stays,
/// so that a peak is never lost and nothing is averaged.
Series decimated(const Series &series, int columns);

/// Sum over all bands of one bucket; absent where every band has a gap.
std::optional<double> totalAt(const Series &series, std::size_t bucket);
/// The largest stacked total, or the largest value of levels; 0 without any.
double largest(const Series &series);
double total(const Band &band);
double total(const Series &series);
/// Exclusive end of a bucket.
std::int64_t endOf(const Series &series, std::size_t bucket);
/// The bucket in which `time` lies; none outside.
std::optional<std::size_t> bucketAt(const Series &series, std::int64_t time);

/// How a total compares with the period before.
struct Change {
    double now = 0;
    double before = 0;
    std::optional<double> percent; ///< absent where there was nothing before

    bool operator==(const Change &) const = default;
};
Change change(double now, double before);
/// The day of the first of them; none without any.
std::optional<std::int64_t> firstDay(const std::vector<store::DayCount> &counts);
/// Events of the days inside `range`.
std::int64_t countIn(const std::vector<store::DayCount> &counts, const Range &range);

/// The series as RFC 4180 text with a header: first and last day of the bucket, one column a band
/// (`names`, else its id), the total (counts only) and whether the bucket is complete. Gaps are
/// empty. Cells that a spreadsheet would take for a formula begin with an apostrophe.
/// Rows of a forecast follow: their "complete" is "forecast", and two more columns a band (or of the total) say the
/// interval's ends, which are empty for what was measured.
std::string toCsv(const Series &series, const std::vector<std::string> &names = {}, const Forecast &forecast = {});

} // namespace analytics
