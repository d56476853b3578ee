// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filters.h"
#include "model/series.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace ctl {

/// What `trends` and `chart` count, and how.
struct TrendOptions {
    EventOptions filter;
    std::string measure = "events";
    std::string by = "type";
    std::string of; ///< of what is in use: whose versions
    std::string bucket;
};
void addTrendOptions(CLI::App &app, TrendOptions &options);

/// Numbers, and the words that a chart of them needs.
struct Trend {
    Series series;
    QString title;
    QString subtitle;
    QStringList notCounted; ///< repositories that have to be scanned again first; in the subtitle too
};

/// Counts from the store. Without a range: everything in it.
Result<Trend> trend(const TrendOptions &options, Session &session);

/// What the bands are called in tables and files.
std::vector<std::string> bandNames(const Series &series);

} // namespace ctl
