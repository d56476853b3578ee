// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/adoption.h"
#include "analytics/axis.h"
#include "analytics/forecast.h"
#include "analytics/series.h"
#include "model/series.h"

#include <QString>

#include <cstdint>
#include <vector>

/// The words of charts, in the user's language and locale. Days are UTC.
namespace charts {

/// Ids of the bands of people and of bots.
inline constexpr char kPeopleBand[] = "PEOPLE";
inline constexpr char kBotsBand[] = "BOTS";

/// "Modified", "Other", "Resources" or the id itself, safe to be shown.
QString bandName(const Band &band);
/// A number with the locale's group separators: four digits of it, and all before the point.
QString number(double value);
/// "83.6 %".
QString share(double part, double whole);
/// "Sep", "Sep 2025", "15 Jun", "2026".
QString tickLabel(const analytics::Tick &tick);
/// "23 Aug 2026".
QString dayText(std::int64_t time);
/// "25 Aug 2025 – 23 Aug 2026"; `until` is exclusive. What both ends share is said once.
QString rangeText(std::int64_t since, std::int64_t until);
/// "Thu 20 Aug 2026", "Week 49, 1 – 7 Dec 2025", "December 2025".
QString periodText(const Series &series, std::size_t bucket);
/// "▲ 268 from the week before (40)"; empty for the first bucket, for gaps and for one that runs.
QString changeText(const Series &series, std::size_t bucket);
/// "week of 17 Aug still running", or empty.
QString runningText(const Series &series);
/// "+26 % from the year before", "no events in the year before"; `days` names the period.
QString changeFromBefore(const analytics::Change &change, int days);
/// What the crosshair says, as one sentence, for screen readers.
QString crosshairText(const Series &series, std::size_t bucket);
/// The same where the periods of a forecast follow those of the series: "…: 40, forecast, 80 %: from 20 to 60".
QString crosshairText(const Series &series, const analytics::Forecast &forecast, std::size_t bucket);
/// "forecast, 80 %: from 20 to 60", of one of the forecast's own buckets.
QString forecastText(const analytics::ForecastBand &band, std::size_t bucket);
/// What the figures of several bands are: "forecast, 80 %: from – to".
QString forecastKey();
/// "20 – 60".
QString forecastRange(const analytics::ForecastBand &band, std::size_t bucket);
/// The whole chart as one sentence: range, total, largest period.
QString summaryText(const Series &series);
/// And another one of where its forecast ends.
QString summaryText(const Series &series, const analytics::Forecast &forecast);
/// "52 weeks".
QString bucketCount(Bucket bucket, int count);
/// Names of the bands, for the columns of a CSV.
std::vector<std::string> bandNames(const Series &series);

} // namespace charts
