// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/calendar.h"

#include <chrono>

namespace analytics {

namespace {

using namespace std::chrono;

sys_days sysDays(std::int64_t time)
{
    return sys_days(days(dayOf(time)));
}

std::int64_t seconds(sys_days day)
{
    return std::int64_t(day.time_since_epoch().count()) * kDaySeconds;
}

sys_days firstOfMonth(const year_month &month)
{
    return sys_days(month / 1);
}

} // namespace

std::int64_t bucketStart(Bucket bucket, std::int64_t time)
{
    const sys_days day = sysDays(time);
    switch (bucket) {
    case Bucket::Day: break;
    case Bucket::Week: return seconds(day - (weekday(day) - Monday));
    case Bucket::Month: {
        const year_month_day date(day);
        return seconds(firstOfMonth(date.year() / date.month()));
    }
    }
    return seconds(day);
}

std::int64_t nextBucket(Bucket bucket, std::int64_t time)
{
    const sys_days start = sysDays(bucketStart(bucket, time));
    switch (bucket) {
    case Bucket::Day: break;
    case Bucket::Week: return seconds(start + days(7));
    case Bucket::Month: {
        const year_month_day date(start);
        return seconds(firstOfMonth(date.year() / date.month() + months(1)));
    }
    }
    return seconds(start + days(1));
}

std::vector<std::int64_t> bucketStarts(Bucket bucket, const Range &range)
{
    std::vector<std::int64_t> starts;
    for (std::int64_t at = bucketStart(bucket, range.since); at < range.until; at = nextBucket(bucket, at))
        starts.push_back(at);
    return starts;
}

Bucket bucketFor(const Range &range)
{
    const std::int64_t length = (range.until - range.since) / kDaySeconds;
    if (length <= 120)
        return Bucket::Day;
    return length <= 3 * 366 ? Bucket::Week : Bucket::Month;
}

Range wholeBuckets(Bucket bucket, const Range &range, std::int64_t now)
{
    const std::int64_t first = bucketStart(bucket, range.since);
    const std::int64_t last = bucketStart(bucket, range.until - 1);
    const std::int64_t end = nextBucket(bucket, last);
    const bool isRunning = last <= now && now < end;
    const Range whole{first == range.since ? first : nextBucket(bucket, first), isRunning || end == range.until ? range.until : last};
    return whole.since < whole.until ? whole : Range{first, isRunning ? range.until : end};
}

Range rangeBefore(Bucket bucket, const Range &range)
{
    const auto count = bucketStarts(bucket, range).size();
    std::int64_t since = bucketStart(bucket, range.since);
    const std::int64_t until = since;
    for (std::size_t i = 0; i < count; ++i)
        since = bucketStart(bucket, since - 1);
    return {since, until};
}

CivilDate civilDate(std::int64_t time)
{
    const sys_days day = sysDays(time);
    const year_month_day date(day);
    CivilDate civil;
    civil.year = int(date.year());
    civil.month = int(unsigned(date.month()));
    civil.day = int(unsigned(date.day()));
    civil.weekday = int(weekday(day).iso_encoding());
    // The ISO week belongs to the year of its Thursday.
    const sys_days thursday = day - (weekday(day) - Monday) + days(3);
    const sys_days newYear = sys_days(year_month_day(thursday).year() / January / 1);
    civil.week = int((thursday - newYear).count() / 7 + 1);
    return civil;
}

std::int64_t timeOf(int year, int month, int day)
{
    return seconds(sys_days(std::chrono::year(year) / month / day));
}

} // namespace analytics
