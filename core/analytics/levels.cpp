// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/levels.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace analytics {

Levels::Levels(const store::ValueGrowth &growth, std::optional<std::int64_t> first) : m_first(first)
{
    struct Own {
        std::vector<Step> steps; ///< each with its change for its level
        std::int64_t now = 0;
    };
    std::unordered_map<std::string_view, Own> values;
    std::int64_t now = 0;
    m_all.steps.reserve(growth.days.size());
    for (const store::DayValueCount &day : growth.days) {
        values[day.value].steps.push_back({day.day, day.count});
        m_all.steps.push_back({day.day, day.count});
    }
    for (const store::ValueCount &value : growth.now) {
        values[value.value].now += value.count;
        now += value.count;
    }
    m_values.reserve(values.size());
    for (auto &[id, own] : values) {
        settle(m_values.emplace_back(Value{std::string(id), 0, std::move(own.steps)}), own.now);
    }
    std::sort(m_values.begin(), m_values.end(), [](const Value &a, const Value &b) { return a.id < b.id; });
    settle(m_all, now);
    if (!m_all.steps.empty())
        m_first = std::min(m_first.value_or(m_all.steps.front().day), m_all.steps.front().day);
}

/// Makes levels of changes: backwards from what is known now, so that what was there before them counts.
void Levels::settle(Value &value, std::int64_t now)
{
    std::vector<Step> &steps = value.steps;
    std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.day < b.day; });
    std::size_t days = 0;
    for (const Step &step : std::vector(steps)) {
        if (days > 0 && steps[days - 1].day == step.day)
            steps[days - 1].level += step.level;
        else
            steps[days++] = step;
    }
    steps.resize(days);
    steps.shrink_to_fit();
    value.before = now;
    for (const Step &step : steps)
        value.before -= step.level;
    std::int64_t level = value.before;
    for (Step &step : steps)
        step.level = level += step.level;
}

/// The level at the end of the range; or what its days come to together.
std::int64_t Levels::weightOf(const Value &value, const Range &range, MostAt most)
{
    const auto isBefore = [](const Step &step, std::int64_t time) { return step.day * kDaySeconds < time; };
    if (most == MostAt::End) {
        const auto end = std::lower_bound(value.steps.begin(), value.steps.end(), range.until, isBefore);
        return end == value.steps.begin() ? value.before : std::prev(end)->level;
    }
    std::int64_t sum = 0, level = value.before, since = range.since;
    for (const Step &step : value.steps) {
        const std::int64_t until = std::clamp(step.day * kDaySeconds, since, range.until);
        sum += level * (until - since);
        since = until;
        level = step.level;
    }
    return (sum + level * (range.until - since)) / kDaySeconds;
}

/// One more than has a band of its own tells that there is a rest.
std::vector<const Levels::Value *> Levels::mostOf(const SeriesRequest &request, MostAt most) const
{
    std::vector<std::pair<std::int64_t, const Value *>> weights;
    weights.reserve(m_values.size());
    for (const Value &value : m_values)
        weights.emplace_back(-weightOf(value, request.range, most), &value);
    const std::size_t wanted = std::min(weights.size(), std::size_t(std::max(request.mostBands, 0)) + 1);
    // Equal ones by their ids, as which they lie here.
    std::partial_sort(weights.begin(), weights.begin() + std::ptrdiff_t(wanted), weights.end());
    std::vector<const Value *> values;
    for (std::size_t i = 0; i < wanted; ++i)
        values.push_back(weights[i].second);
    return values;
}

/// At the end of each bucket.
std::vector<std::int64_t> Levels::levelsOf(const Value &value, const Series &series)
{
    std::vector<std::int64_t> levels;
    levels.reserve(series.starts.size());
    auto next = value.steps.begin();
    std::int64_t level = value.before;
    for (std::size_t i = 0; i < series.starts.size(); ++i) {
        for (; next != value.steps.end() && next->day * kDaySeconds < endOf(series, i); ++next)
            level = next->level;
        levels.push_back(level);
    }
    return levels;
}

std::vector<std::optional<double>> Levels::valuesOf(const std::vector<std::int64_t> &levels, const Series &series,
                                                    const SeriesRequest &request) const
{
    std::vector<std::optional<double>> values(levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (m_first && *m_first * kDaySeconds < endOf(series, i) && series.starts[i] <= request.now)
            values[i] = double(std::max<std::int64_t>(levels[i], 0));
    return values;
}

Series Levels::together(const SeriesRequest &request) const
{
    Series series = resourcesAlive({}, 0, request);
    series.bands.front().values = valuesOf(levelsOf(m_all, series), series, request);
    return series;
}

Series Levels::series(const SeriesRequest &request, BandRole role, MostAt most) const
{
    Series series = resourcesAlive({}, 0, request);
    std::vector<Band> bands;
    std::vector<std::int64_t> rest = levelsOf(m_all, series);
    for (const Value *value : mostOf(request, most)) {
        if (bands.size() == std::size_t(std::max(request.mostBands, 0))) {
            bands.push_back({{}, BandRole::Other, valuesOf(rest, series, request)});
            break;
        }
        const std::vector<std::int64_t> own = levelsOf(*value, series);
        std::transform(rest.begin(), rest.end(), own.begin(), rest.begin(), std::minus());
        bands.push_back({value->id, role, valuesOf(own, series, request)});
    }
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
