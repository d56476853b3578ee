// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/series.h"

#include <cmath>
#include <cstdio>
#include <string_view>
#include <utility>

namespace analytics {

namespace {

std::string cell(std::string_view text)
{
    std::string safe(text);
    if (!safe.empty() && std::string_view("=+-@\t\r").find(safe.front()) != std::string_view::npos)
        safe.insert(safe.begin(), '\'');
    if (safe.find_first_of("\",\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + '"';
}

std::string date(std::int64_t time)
{
    const CivilDate civil = civilDate(time);
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", civil.year, civil.month, civil.day);
    return buffer;
}

/// Counts as whole numbers, levels with as many digits as they need; never in a locale's style.
std::string number(const std::optional<double> &value)
{
    if (!value)
        return {};
    if (*value == std::round(*value) && std::abs(*value) < 1e15)
        return std::to_string(static_cast<long long>(*value));
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.6g", *value);
    for (char &c : buffer) {
        if (c == ',')
            c = '.';
    }
    return buffer;
}

/// The bands that a forecast is of, with their names, in the order of the columns.
std::vector<std::pair<std::string, const ForecastBand *>> forecastColumns(const Series &series, const std::vector<std::string> &names,
                                                                          const Forecast &forecast)
{
    std::vector<std::pair<std::string, const ForecastBand *>> columns;
    if (!series.levels && !forecast.isEmpty())
        columns.emplace_back("total", &forecast.bands.front());
    for (std::size_t i = 0; series.levels && !forecast.isEmpty() && i < series.bands.size(); ++i)
        columns.emplace_back(i < names.size() ? names[i] : series.bands[i].id, bandOf(forecast, series.bands[i].id));
    return columns;
}

std::string forecastRows(const Series &series, const Forecast &forecast,
                         const std::vector<std::pair<std::string, const ForecastBand *>> &columns)
{
    const Series times = timeline(series, forecast);
    std::string text;
    for (std::size_t row = 0; row < forecast.starts.size(); ++row) {
        text += date(forecast.starts[row]) + ',' + date(endOf(times, series.starts.size() + row) - 1);
        if (!series.levels)
            text += std::string(series.bands.size(), ',');
        for (const auto &[name, band] : columns)
            text += ',' + number(band ? std::optional(band->middle[row]) : std::nullopt);
        text += ",forecast";
        for (const auto &[name, band] : columns) {
            text += ',' + number(band ? std::optional(band->low[row]) : std::nullopt);
            text += ',' + number(band ? std::optional(band->high[row]) : std::nullopt);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace

std::string toCsv(const Series &series, const std::vector<std::string> &names, const Forecast &forecast)
{
    const auto columns = forecastColumns(series, names, forecast);
    std::string text = "start,end";
    for (std::size_t i = 0; i < series.bands.size(); ++i)
        text += ',' + cell(i < names.size() ? names[i] : series.bands[i].id);
    text += series.levels ? ",complete" : ",total,complete";
    const std::string percent = ' ' + std::to_string(kForecastPercent) + '%';
    for (const auto &[name, band] : columns)
        text += ',' + cell(name + " low" + percent) + ',' + cell(name + " high" + percent);
    text += "\r\n";
    for (std::size_t row = 0; row < series.starts.size(); ++row) {
        text += date(series.starts[row]) + ',' + date(endOf(series, row) - 1);
        for (const Band &band : series.bands)
            text += ',' + number(band.values[row]);
        if (!series.levels)
            text += ',' + number(totalAt(series, row));
        const bool running = series.lastRunning && row + 1 == series.starts.size();
        text += running ? ",no" : ",yes";
        text += std::string(columns.size() * 2, ',') + "\r\n";
    }
    return text + forecastRows(series, forecast, columns);
}

} // namespace analytics
