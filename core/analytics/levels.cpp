// SPDX-License-Identifier: GPL-3.0-or-later
// How many resources there were, each value of a dimension as a level of its own.
#include "analytics/series.h"

#include <algorithm>
#include <map>

namespace analytics {

namespace {

struct Grown {
    std::vector<store::DayCount> days; ///< births less deletions, as if they were births
    std::int64_t now = 0;
    std::int64_t shown = 0; ///< at the end of the range; or its days together
};

/// What the days of the range come to, each with what was there: a value's weight in it.
std::int64_t weightOf(const Grown &grown, const Range &range)
{
    std::int64_t level = grown.now;
    for (const store::DayCount &day : grown.days)
        level -= day.count;
    std::int64_t sum = level * (range.until - range.since);
    for (const store::DayCount &day : grown.days)
        sum += day.count * (range.until - std::clamp(day.day * kDaySeconds, range.since, range.until));
    return sum / kDaySeconds;
}

/// A level from the beginning of all: before a value's own first event it is what it was then, mostly 0.
Band levelOf(const std::string &id, BandRole role, const Grown &grown, const Series &all, const SeriesRequest &request)
{
    std::int64_t first = grown.now;
    for (const store::DayCount &day : grown.days)
        first -= day.count;
    const Series own = resourcesAlive(grown.days, grown.now, request);
    Band band{id, role, own.bands.front().values};
    for (std::size_t i = 0; i < band.values.size(); ++i)
        if (all.bands.front().values[i] && !band.values[i])
            band.values[i] = double(std::max<std::int64_t>(first, 0));
    return band;
}

} // namespace

Series resourcesByValue(const store::ValueGrowth &growth, const SeriesRequest &request, BandRole role, MostAt most)
{
    std::map<std::string, Grown> values;
    Grown whole;
    for (const store::DayValueCount &day : growth.days) {
        const store::DayCount count{day.day, EventType::Created, day.count};
        values[day.value].days.push_back(count);
        whole.days.push_back(count);
        values[day.value].shown -= day.day * kDaySeconds >= request.range.until ? day.count : 0;
    }
    for (const store::ValueCount &value : growth.now) {
        values[value.value].now += value.count;
        values[value.value].shown += value.count;
        whole.now += value.count;
    }
    if (most == MostAt::Range)
        for (auto &[value, grown] : values)
            grown.shown = weightOf(grown, request.range);
    Series series = resourcesAlive(whole.days, whole.now, request);
    std::vector<std::map<std::string, Grown>::iterator> ranked;
    for (auto value = values.begin(); value != values.end(); ++value)
        ranked.push_back(value);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a->second.shown > b->second.shown; });
    const std::size_t named = std::min(ranked.size(), std::size_t(std::max(request.mostBands, 0)));
    std::vector<Band> bands;
    Grown others;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const Grown &grown = ranked[i]->second;
        if (i < named) {
            bands.push_back(levelOf(ranked[i]->first, role, grown, series, request));
            continue;
        }
        others.days.insert(others.days.end(), grown.days.begin(), grown.days.end());
        others.now += grown.now;
    }
    if (ranked.size() > named)
        bands.push_back(levelOf({}, BandRole::Other, others, series, request));
    // Values that were gone before the range began, and come not back in it, are no bands.
    std::erase_if(bands, [](const Band &band) {
        return std::none_of(band.values.begin(), band.values.end(), [](const auto &value) { return value.value_or(0) > 0; });
    });
    // Labels follow their lines: the highest on top.
    std::stable_sort(bands.begin(), bands.end(), [](const Band &a, const Band &b) { return a.values.back() < b.values.back(); });
    series.bands = std::move(bands);
    return series;
}

} // namespace analytics
