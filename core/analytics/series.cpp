// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace analytics {

namespace {

struct TypeBand {
    EventType type;
    BandRole role;
};

constexpr std::array kTypeOrder{TypeBand{EventType::Modified, BandRole::Modified}, TypeBand{EventType::Created, BandRole::Created},
                                TypeBand{EventType::Deleted, BandRole::Deleted}, TypeBand{EventType::Resurrected, BandRole::Resurrected}};

Series emptySeries(const SeriesRequest &request)
{
    Series series;
    series.bucket = request.bucket;
    series.starts = bucketStarts(request.bucket, request.range);
    series.end = series.starts.empty() ? request.range.until : nextBucket(request.bucket, series.starts.back());
    series.lastRunning = !series.starts.empty() && series.starts.back() <= request.now && request.now < series.end;
    return series;
}

bool covers(const Range &range, std::int64_t day)
{
    return day >= dayOf(range.since) && day * kDaySeconds < range.until;
}

std::vector<std::optional<double>> zeros(const Series &series)
{
    return std::vector<std::optional<double>>(series.starts.size(), 0.0);
}

void addDay(Band &band, const Series &series, std::int64_t day, std::int64_t count)
{
    if (const auto bucket = bucketAt(series, day * kDaySeconds))
        band.values[*bucket] = *band.values[*bucket] + double(count);
}

/// How many more resources there are after these events.
std::int64_t growth(const store::DayCount &count)
{
    switch (count.type) {
    case EventType::Created:
    case EventType::Resurrected: return count.count;
    case EventType::Deleted: return -count.count;
    case EventType::Modified: break;
    }
    return 0;
}

/// Standard deviation over mean of the complete buckets: the smaller, the steadier.
double unsteadiness(const Band &band, bool lastRunning)
{
    const std::size_t count = band.values.size() - (lastRunning && band.values.size() > 1 ? 1 : 0);
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double value = band.values[i].value_or(0);
        sum += value;
        squares += value * value;
    }
    if (sum <= 0)
        return HUGE_VAL;
    const double mean = sum / double(count);
    return std::sqrt(std::max(0.0, squares / double(count) - mean * mean)) / mean;
}

void sortSteadiestFirst(std::vector<Band> &bands, bool lastRunning)
{
    std::vector<std::pair<double, Band>> keyed;
    keyed.reserve(bands.size());
    for (Band &band : bands)
        keyed.emplace_back(unsteadiness(band, lastRunning), std::move(band));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    bands.clear();
    for (auto &entry : keyed)
        bands.push_back(std::move(entry.second));
}

} // namespace

Series seriesByType(const std::vector<store::DayCount> &counts, const SeriesRequest &request)
{
    Series series = emptySeries(request);
    for (const TypeBand &order : kTypeOrder) {
        Band band{toString(order.type), order.role, zeros(series)};
        for (const store::DayCount &count : counts) {
            if (count.type == order.type && covers(request.range, count.day))
                addDay(band, series, count.day, count.count);
        }
        if (total(band) > 0)
            series.bands.push_back(std::move(band));
    }
    return series;
}

Series seriesByValue(const std::vector<store::DayValueCount> &counts, const SeriesRequest &request, BandRole role)
{
    Series series = emptySeries(request);
    std::unordered_map<std::string, std::int64_t> totals;
    for (const store::DayValueCount &count : counts) {
        if (covers(request.range, count.day))
            totals[count.value] += count.count;
    }
    std::vector<std::pair<std::string, std::int64_t>> ranked;
    std::copy_if(totals.begin(), totals.end(), std::back_inserter(ranked), [](const auto &entry) { return entry.second > 0; });
    std::sort(ranked.begin(), ranked.end(),
              [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    const std::size_t named = std::min(ranked.size(), std::size_t(std::max(request.mostBands, 0)));
    std::unordered_map<std::string, std::size_t> indexOf;
    for (std::size_t i = 0; i < named; ++i) {
        indexOf.emplace(ranked[i].first, i);
        series.bands.push_back({ranked[i].first, role, zeros(series)});
    }
    Band other{{}, BandRole::Other, zeros(series)};
    for (const store::DayValueCount &count : counts) {
        if (!covers(request.range, count.day))
            continue;
        const auto found = indexOf.find(count.value);
        addDay(found == indexOf.end() ? other : series.bands[found->second], series, count.day, count.count);
    }
    sortSteadiestFirst(series.bands, series.lastRunning);
    if (ranked.size() > named)
        series.bands.push_back(std::move(other));
    return series;
}

Series resourcesAlive(const std::vector<store::DayCount> &counts, std::int64_t aliveNow, const SeriesRequest &request)
{
    Series series = emptySeries(request);
    series.levels = true;
    std::map<std::int64_t, std::int64_t> changes;
    for (const store::DayCount &count : counts)
        changes[count.day] += growth(count);
    Band band{"RESOURCES", BandRole::Level, std::vector<std::optional<double>>(series.starts.size())};
    // Backwards from what is known now: exact also where the history is cut off at its beginning.
    std::int64_t alive = aliveNow;
    auto next = changes.rbegin();
    for (std::size_t i = series.starts.size(); i-- > 0;) {
        for (; next != changes.rend() && next->first * kDaySeconds >= endOf(series, i); ++next)
            alive -= next->second;
        if (next != changes.rend() && series.starts[i] <= request.now)
            band.values[i] = double(std::max<std::int64_t>(alive, 0));
    }
    series.bands.push_back(std::move(band));
    return series;
}

Series resourcesAlive(const std::vector<store::DayCount> &counts, const SeriesRequest &request)
{
    std::int64_t sum = 0;
    for (const store::DayCount &count : counts)
        sum += growth(count);
    return resourcesAlive(counts, sum, request);
}

Series seriesOfLevel(const std::vector<Measurement> &measurements, const std::string &id, const SeriesRequest &request)
{
    Series series = emptySeries(request);
    series.levels = true;
    Band band{id, BandRole::Level, std::vector<std::optional<double>>(series.starts.size())};
    std::vector<std::int64_t> newest(series.starts.size(), INT64_MIN);
    for (const Measurement &measurement : measurements) {
        if (measurement.time < request.range.since || measurement.time >= request.range.until)
            continue;
        const auto bucket = bucketAt(series, measurement.time);
        if (!bucket || measurement.time < newest[*bucket])
            continue;
        newest[*bucket] = measurement.time;
        band.values[*bucket] = measurement.value;
    }
    series.bands.push_back(std::move(band));
    return series;
}

Series cut(const Series &series, std::int64_t since, std::int64_t until)
{
    const auto first = std::lower_bound(series.starts.begin(), series.starts.end(), since) - series.starts.begin();
    const auto last = std::lower_bound(series.starts.begin() + first, series.starts.end(), until) - series.starts.begin();
    Series part = series;
    part.starts.assign(series.starts.begin() + first, series.starts.begin() + last);
    const bool toTheEnd = std::size_t(last) == series.starts.size();
    part.end = toTheEnd ? series.end : series.starts[std::size_t(last)];
    part.lastRunning = series.lastRunning && toTheEnd && first < last;
    for (std::size_t i = 0; i < series.bands.size(); ++i)
        part.bands[i].values.assign(series.bands[i].values.begin() + first, series.bands[i].values.begin() + last);
    return part;
}

Series without(const Series &series, const std::set<std::string> &hidden)
{
    Series part = series;
    std::erase_if(part.bands, [&](const Band &band) { return hidden.contains(band.id); });
    return part;
}

Series decimated(const Series &series, int columns)
{
    const std::size_t count = series.starts.size();
    if (columns < 1 || count <= std::size_t(columns))
        return series;
    Series part = series;
    part.starts.clear();
    for (Band &band : part.bands)
        band.values.clear();
    for (std::size_t column = 0; column < std::size_t(columns); ++column) {
        const std::size_t first = column * count / std::size_t(columns);
        const std::size_t last = (column + 1) * count / std::size_t(columns);
        std::size_t best = first;
        for (std::size_t i = first + 1; i < last; ++i) {
            if (totalAt(series, i).value_or(-1) > totalAt(series, best).value_or(-1))
                best = i;
        }
        part.starts.push_back(series.starts[first]);
        for (std::size_t i = 0; i < part.bands.size(); ++i)
            part.bands[i].values.push_back(series.bands[i].values[best]);
    }
    return part;
}

std::optional<double> totalAt(const Series &series, std::size_t bucket)
{
    std::optional<double> sum;
    for (const Band &band : series.bands) {
        if (const auto &value = band.values[bucket])
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

double largest(const Series &series)
{
    double result = 0;
    for (std::size_t i = 0; i < series.starts.size(); ++i) {
        if (!series.levels)
            result = std::max(result, totalAt(series, i).value_or(0));
        for (const Band &band : series.bands)
            result = std::max(result, series.levels ? band.values[i].value_or(0) : 0);
    }
    return result;
}

double total(const Band &band)
{
    double sum = 0;
    for (const auto &value : band.values)
        sum += value.value_or(0);
    return sum;
}

double total(const Series &series)
{
    double sum = 0;
    for (const Band &band : series.bands)
        sum += total(band);
    return sum;
}

std::int64_t endOf(const Series &series, std::size_t bucket)
{
    return bucket + 1 < series.starts.size() ? series.starts[bucket + 1] : series.end;
}

std::optional<std::size_t> bucketAt(const Series &series, std::int64_t time)
{
    if (series.starts.empty() || time < series.starts.front() || time >= series.end)
        return std::nullopt;
    return std::size_t(std::upper_bound(series.starts.begin(), series.starts.end(), time) - series.starts.begin() - 1);
}

Change change(double now, double before)
{
    Change result{now, before, std::nullopt};
    if (before > 0)
        result.percent = (now - before) / before * 100;
    return result;
}

std::optional<std::int64_t> firstDay(const std::vector<store::DayCount> &counts)
{
    const auto first = std::min_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    return first == counts.end() ? std::nullopt : std::optional(first->day);
}

std::int64_t countIn(const std::vector<store::DayCount> &counts, const Range &range)
{
    std::int64_t sum = 0;
    for (const store::DayCount &count : counts)
        sum += covers(range, count.day) ? count.count : 0;
    return sum;
}

} // namespace analytics
