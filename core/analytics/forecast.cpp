// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/forecast.h"

#include "analytics/calendar.h"
#include "analytics/series.h"

#include <algorithm>
#include <cmath>

namespace analytics {

namespace {

// Fixed, not fitted: with the few dozen buckets that are shown, fitted ones did worse on real repositories (bench_forecast).
constexpr double kTrendWeight = 0.2;
constexpr double kDamping = 0.98;
constexpr double kCountWeight = 0.1;
constexpr double kBetterBy = 0.6;   ///< of the errors without a trend: what a trend has to stay below
constexpr std::size_t kWarmUp = 8;  ///< one in so many of the first buckets is no place to look ahead from
constexpr std::size_t kAheadOf = 4; ///< complete buckets for one bucket ahead
constexpr std::size_t kRunning = 1; ///< buckets between the last complete one and the first one ahead

using Values = std::vector<std::optional<double>>;

struct State {
    double level = 0, trend = 0;
};

/// Exponential smoothing with a damped trend; a gap changes nothing but the trend's age.
struct Smoothing {
    double levelWeight = 1, trendWeight = 0;

    [[nodiscard]] std::vector<State> states(const Values &values) const
    {
        std::vector<State> result;
        State now{values.front().value_or(0), 0};
        double seen = 0;
        for (const auto &value : values) {
            const double trend = kDamping * now.trend;
            now = {now.level + trend, trend};
            if (value) {
                ++seen;
                const double error = *value - now.level;
                // The mean at first: one bucket is no better than the next to begin with.
                now.level += std::max(levelWeight, 1 / seen) * error;
                now.trend += seen > 1 ? trendWeight * error : 0;
            }
            result.push_back(now);
        }
        return result;
    }
};

double ahead(const State &state, std::size_t buckets)
{
    double sum = 0;
    double factor = 1;
    for (std::size_t i = 0; i < buckets; ++i)
        sum += factor *= kDamping;
    return state.level + sum * state.trend;
}

/// How far off it was, `buckets` ahead of each bucket that has a value.
std::vector<double> errorsOf(const Values &values, const std::vector<State> &states, std::size_t buckets)
{
    std::vector<double> errors;
    const double damped = ahead({0, 1}, buckets);
    for (std::size_t i = std::max<std::size_t>(1, values.size() / kWarmUp); i + buckets < values.size(); ++i) {
        if (values[i] && values[i + buckets])
            errors.push_back(std::abs(*values[i + buckets] - states[i].level - damped * states[i].trend));
    }
    return errors;
}

double meanError(const Values &values, const std::vector<State> &states, std::size_t furthest)
{
    double sum = 0;
    for (std::size_t buckets = 1; buckets <= furthest; ++buckets) {
        const std::vector<double> errors = errorsOf(values, states, buckets);
        double own = 0;
        for (const double error : errors)
            own += error;
        sum += errors.empty() ? 0 : own / double(errors.size());
    }
    return sum;
}

/// The error that four in five of those seen, and of one more, stay within.
double usualError(std::vector<double> errors)
{
    if (errors.empty())
        return 0;
    const std::size_t rank = (errors.size() * kForecastPercent + kForecastPercent + 99) / 100;
    const auto at = errors.begin() + std::ptrdiff_t(std::min(rank, errors.size()) - 1);
    std::nth_element(errors.begin(), at, errors.end());
    return *at;
}

std::vector<State> chosenStates(const Values &values, const Series &series, std::size_t furthest)
{
    if (!series.levels)
        return Smoothing{kCountWeight, 0}.states(values);
    std::vector<State> still = Smoothing{1, 0}.states(values);
    std::vector<State> moving = Smoothing{1, kTrendWeight}.states(values);
    const bool better = meanError(values, moving, furthest) < kBetterBy * meanError(values, still, furthest);
    return better ? moving : still;
}

bool isWhole(const Values &values)
{
    return std::all_of(values.begin(), values.end(), [](const auto &value) { return !value || *value == std::round(*value); });
}

/// `values` are those of complete buckets.
ForecastBand bandAhead(const Values &values, const Series &series, std::size_t buckets)
{
    ForecastBand band;
    band.last = values.back();
    Values scaled = values;
    if (!series.levels) {
        for (auto &value : scaled)
            value = value ? std::optional(std::sqrt(std::max(*value, 0.0))) : value;
    }
    const std::vector<State> states = chosenStates(scaled, series, buckets + kRunning);
    const bool whole = isWhole(values);
    const auto back = [&](double value) {
        value = std::max(value, 0.0);
        return series.levels ? value : value * value;
    };
    double reach = 0;
    for (std::size_t i = 1; i <= buckets + kRunning; ++i) {
        const double middle = ahead(states.back(), i);
        reach = std::max(reach, usualError(errorsOf(scaled, states, i)));
        if (i <= kRunning)
            continue;
        band.middle.push_back(whole ? std::round(back(middle)) : back(middle));
        band.low.push_back(whole ? std::floor(back(middle - reach)) : back(middle - reach));
        band.high.push_back(whole ? std::ceil(back(middle + reach)) : back(middle + reach));
    }
    return band;
}

/// The complete buckets' totals, or those of one band, from its first value (of counts: its first event) on.
Values completeValues(const Series &series, const Band *band, std::size_t complete)
{
    Values values;
    for (std::size_t i = 0; i < complete; ++i) {
        const auto value = band ? band->values[i] : totalAt(series, i);
        if (!values.empty() || (value && (series.levels || *value > 0)))
            values.push_back(value);
    }
    return values;
}

} // namespace

Forecast forecast(const Series &series)
{
    Forecast result;
    result.bucket = series.bucket;
    if (series.bands.empty() || series.starts.empty())
        return result;
    if (!series.lastRunning) {
        result.lack = Forecast::Lack::Past;
        return result;
    }
    result.lack = Forecast::Lack::TooShort;
    const std::size_t complete = series.starts.size() - kRunning;
    std::vector<std::pair<std::string, Values>> bands;
    if (series.levels) {
        for (const Band &band : series.bands)
            bands.emplace_back(band.id, completeValues(series, &band, complete));
    } else {
        bands.emplace_back(std::string(), completeValues(series, nullptr, complete));
    }
    for (const auto &[id, values] : bands)
        result.complete = std::max(result.complete, values.size());
    std::erase_if(bands, [](const auto &band) { return band.second.size() < kForecastLeast; });
    if (bands.empty())
        return result;
    result.lack = Forecast::Lack::None;
    const std::size_t buckets = std::min(result.complete / kAheadOf, kForecastMost);
    result.end = series.end;
    for (std::size_t i = 0; i < buckets; ++i) {
        result.starts.push_back(result.end);
        result.end = nextBucket(series.bucket, result.end);
    }
    for (const auto &[id, values] : bands) {
        result.bands.push_back(bandAhead(values, series, buckets));
        result.bands.back().id = id;
    }
    return result;
}

Series timeline(const Series &series, const Forecast &forecast)
{
    Series result;
    result.bucket = series.bucket;
    result.starts = series.starts;
    result.starts.insert(result.starts.end(), forecast.starts.begin(), forecast.starts.end());
    result.end = forecast.isEmpty() ? series.end : forecast.end;
    result.levels = series.levels;
    return result;
}

double largest(const Forecast &forecast)
{
    double result = 0;
    for (const ForecastBand &band : forecast.bands)
        for (const double value : band.high)
            result = std::max(result, value);
    return result;
}

const ForecastBand *bandOf(const Forecast &forecast, const std::string &id)
{
    const auto found = std::find_if(forecast.bands.begin(), forecast.bands.end(), [&](const ForecastBand &band) { return band.id == id; });
    return found == forecast.bands.end() ? nullptr : &*found;
}

} // namespace analytics
