// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar.h"
#include "store/reader.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// What the figure cards of the Overview are made of; absent is not known, and then not said.
struct OverviewValues {
    std::optional<std::int64_t> since, until; ///< of the header: UTC seconds, `until` exclusive
    std::int64_t now = 0;
    std::int64_t repositories = 0, failed = 0, unscanned = 0; ///< in scope
    std::int64_t resources = 0, files = 0, unreadable = 0;
    const std::vector<store::DayCount> *counts = nullptr;    ///< of all days in scope
    const std::vector<store::DayCount> *botCounts = nullptr; ///< those of bots
};

/// What one figure card says.
struct FigureText {
    QString figure, change;
    bool isWarning = false;
    std::vector<double> line; ///< oldest first

    bool operator==(const FigureText &) const = default;
};

/// Alive at the end of the range, and how many more than at its beginning.
FigureText resourcesFigure(const OverviewValues &values);
/// Events in the range beside as many days before it; of one type, or all.
FigureText eventsFigure(const OverviewValues &values, std::optional<EventType> type = std::nullopt);
/// The share of events that programs made, beside that of the days before.
FigureText botsFigure(const OverviewValues &values);
FigureText unreadableFigure(const OverviewValues &values);
FigureText repositoriesFigure(const OverviewValues &values);

/// The range of the header with its ends: from the first day counted to the end of today.
analytics::Range wholeRange(const OverviewValues &values);
