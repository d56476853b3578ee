// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/axis.h"

#include "analytics/calendar.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace analytics {

namespace {

constexpr int kFewestLines = 4;
constexpr int kMostLines = 6;
// Guards against 0.30000000000000004 / 0.1 making one line too many.
constexpr double kSlack = 1e-9;

int linesFor(double largest, double step)
{
    return int(std::ceil(largest / step - kSlack));
}

struct Spacing {
    TickLevel level;
    int every; ///< days, months or years
};

constexpr std::array kSpacings{Spacing{TickLevel::Day, 1},   Spacing{TickLevel::Day, 7},   Spacing{TickLevel::Day, 14},
                               Spacing{TickLevel::Month, 1}, Spacing{TickLevel::Month, 2}, Spacing{TickLevel::Month, 3},
                               Spacing{TickLevel::Month, 6}, Spacing{TickLevel::Year, 1},  Spacing{TickLevel::Year, 2},
                               Spacing{TickLevel::Year, 5},  Spacing{TickLevel::Year, 10}, Spacing{TickLevel::Year, 25},
                               Spacing{TickLevel::Year, 100}};

std::vector<Tick> dayTicks(std::int64_t since, std::int64_t until, int every)
{
    std::vector<Tick> ticks;
    // Several days are counted from the first Monday, so that labels fall on Mondays.
    std::int64_t at = every == 1 ? bucketStart(Bucket::Day, since) : bucketStart(Bucket::Week, since);
    const std::int64_t first = every == 1 ? kDaySeconds : 7 * kDaySeconds;
    while (at < since)
        at += first;
    for (; at < until; at += every * kDaySeconds)
        ticks.push_back({at, TickLevel::Day, false});
    return ticks;
}

std::vector<Tick> monthTicks(std::int64_t since, std::int64_t until, int everyMonths, TickLevel level)
{
    std::vector<Tick> ticks;
    for (std::int64_t at = bucketStart(Bucket::Month, since); at < until; at = nextBucket(Bucket::Month, at)) {
        const CivilDate date = civilDate(at);
        const int month = date.year * 12 + date.month - 1;
        if (at >= since && month % everyMonths == 0)
            ticks.push_back({at, level, false});
    }
    return ticks;
}

std::vector<Tick> ticksAt(const Spacing &spacing, std::int64_t since, std::int64_t until)
{
    switch (spacing.level) {
    case TickLevel::Day: return dayTicks(since, until, spacing.every);
    case TickLevel::Month: return monthTicks(since, until, spacing.every, TickLevel::Month);
    case TickLevel::Year: break;
    }
    return monthTicks(since, until, spacing.every * 12, TickLevel::Year);
}

bool finerThan(const Spacing &spacing, Bucket bucket)
{
    if (bucket == Bucket::Month)
        return spacing.level == TickLevel::Day;
    return bucket == Bucket::Week && spacing.level == TickLevel::Day && spacing.every < 7;
}

} // namespace

Axis niceAxis(double largest, bool whole)
{
    if (!(largest > 0) || !std::isfinite(largest))
        return {};
    if (whole && largest <= kFewestLines)
        return {};
    Axis forced;
    bool haveForced = false;
    const int power = int(std::floor(std::log10(largest)));
    for (int exponent = power; exponent >= power - 2; --exponent) {
        const double unit = std::pow(10.0, exponent);
        for (const double digit : {5.0, 2.5, 2.0, 1.0}) {
            const double step = digit * unit;
            if (whole && (step < 1 || std::abs(step - std::round(step)) > kSlack))
                continue;
            const int lines = linesFor(largest, step);
            if (lines > kMostLines)
                return forced;
            if (lines >= kFewestLines)
                return {lines * step, step};
            forced = {kFewestLines * step, step};
            haveForced = true;
        }
    }
    return haveForced ? forced : Axis{};
}

std::vector<Tick> dateTicks(const Series &series, int most)
{
    if (series.starts.empty() || most < 1)
        return {};
    const std::int64_t since = series.starts.front();
    std::vector<Tick> ticks;
    for (const Spacing &spacing : kSpacings) {
        if (finerThan(spacing, series.bucket))
            continue;
        std::vector<Tick> next = ticksAt(spacing, since, series.end);
        if (next.empty())
            break; // a coarser grid has no border inside; the finer one is too dense to be used whole
        ticks = std::move(next);
        if (int(ticks.size()) <= most)
            break;
    }
    if (int(ticks.size()) > most)
        ticks.resize(std::size_t(most));
    int year = 0;
    for (Tick &tick : ticks) {
        const int here = civilDate(tick.time).year;
        tick.withYear = here != year;
        year = here;
    }
    return ticks;
}

} // namespace analytics
