// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/series.h"

#include <cstdint>
#include <vector>

namespace analytics {

using ::dayOf;
using ::kDaySeconds;

/// A stretch of time in UTC seconds: `since` inclusive, `until` exclusive.
struct Range {
    std::int64_t since = 0;
    std::int64_t until = 0;

    bool operator==(const Range &) const = default;
};

/// First moment of the day, ISO week (Monday) or month in which `time` lies, in UTC.
std::int64_t bucketStart(Bucket bucket, std::int64_t time);
/// First moment of the bucket after the one in which `time` lies.
std::int64_t nextBucket(Bucket bucket, std::int64_t time);
/// First moments of every bucket that touches `range`.
std::vector<std::int64_t> bucketStarts(Bucket bucket, const Range &range);

/// The bucket that keeps columns legible: days up to 120 days, weeks up to three years, then months.
Bucket bucketFor(const Range &range);
/// `range` without a first and a last bucket that are only partly inside it, since they would look
/// like drops. The running one stays: the one in which `now` lies. A range without a whole bucket
/// becomes the buckets that it touches.
Range wholeBuckets(Bucket bucket, const Range &range, std::int64_t now);
/// As many buckets right before the aligned `range`.
Range rangeBefore(Bucket bucket, const Range &range);

/// A day in the calendar, UTC; `week` is the ISO week number.
struct CivilDate {
    int year = 1970;
    int month = 1;
    int day = 1;
    int weekday = 4; ///< Monday 1 … Sunday 7
    int week = 1;

    bool operator==(const CivilDate &) const = default;
};
CivilDate civilDate(std::int64_t time);
/// First moment of that day.
std::int64_t timeOf(int year, int month, int day);

} // namespace analytics
