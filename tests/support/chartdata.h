// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/series.h"
#include "ui/charts/exporter.h"

#include <cstdint>
#include <vector>

/// Invented counts for tests of charts: the same on every run.
namespace chartdata {

/// Sunday 23 August 2026, 09:04 UTC.
inline constexpr std::int64_t kNow = 1787475840;

/// Events of every day from December 2018 to kNow.
inline std::vector<store::DayCount> dayCounts()
{
    std::vector<store::DayCount> counts;
    std::uint32_t random = 1;
    const auto next = [&random](std::uint32_t below) {
        random = random * 1664525u + 1013904223u;
        return (random >> 16) % below;
    };
    for (std::int64_t day = analytics::dayOf(analytics::timeOf(2018, 12, 3)); day <= analytics::dayOf(kNow); ++day) {
        const bool burst = next(60) == 0;
        counts.push_back({day, EventType::Modified, std::int64_t(next(14)) + (burst ? 60 : 0)});
        if (next(3) == 0)
            counts.push_back({day, EventType::Created, std::int64_t(next(4)) + (burst ? 20 : 0)});
        if (next(4) == 0)
            counts.push_back({day, EventType::Deleted, std::int64_t(next(3)) + (burst ? 30 : 0)});
        if (next(20) == 0)
            counts.push_back({day, EventType::Resurrected, 1});
    }
    return counts;
}

/// The last 52 weeks by type; the last one is running.
inline Series year()
{
    const analytics::Range range{analytics::timeOf(2025, 8, 25), analytics::timeOf(2026, 8, 24)};
    return analytics::seriesByType(dayCounts(), {range, Bucket::Week, kNow, analytics::kMostBands});
}

inline charts::ExportRequest yearRequest()
{
    charts::ExportRequest request;
    request.series = year();
    request.title = QStringLiteral("Events a week, by type");
    request.subtitle = QStringLiteral("All repositories (6 scanned) · 25 Aug 2025 – 23 Aug 2026 · week of 17 Aug still running");
    request.source = QStringLiteral("Source: Git history of 6 repositories, first-parent commits, scanned 23 Aug 2026, 09:04 (UTC).");
    return request;
}

} // namespace chartdata
