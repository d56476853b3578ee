// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurevalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

std::vector<double> knownValues(const std::vector<std::optional<double>> &values)
{
    std::vector<double> result;
    for (const std::optional<double> &value : values)
        if (value)
            result.push_back(*value);
    return result;
}

std::vector<double> totalsOf(const Series &series)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < series.starts.size(); ++i)
        result.push_back(analytics::totalAt(series, i).value_or(0));
    return result;
}

std::vector<store::DayCount> ofType(const std::vector<store::DayCount> &counts, EventType type)
{
    std::vector<store::DayCount> result;
    std::copy_if(counts.begin(), counts.end(), std::back_inserter(result),
                 [type](const store::DayCount &count) { return count.type == type; });
    return result;
}

std::int64_t growthIn(const std::vector<store::DayCount> &counts, const analytics::Range &range)
{
    return analytics::countIn(ofType(counts, EventType::Created), range) + analytics::countIn(ofType(counts, EventType::Resurrected), range)
        - analytics::countIn(ofType(counts, EventType::Deleted), range);
}

QString percentText(std::int64_t part, std::int64_t all)
{
    return all == 0
        ? QString()
        : QCoreApplication::translate("Figures", "%1 %").arg(std::lround(100.0 * static_cast<double>(part) / static_cast<double>(all)));
}
