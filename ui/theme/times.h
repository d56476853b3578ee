// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// How moments are written everywhere: by the locale, in local time, ages in words.
namespace theme {

/// "09:04" today, "19 Aug 18:30" this year, "21 Nov 2025" before.
QString shortMoment(std::int64_t seconds);
/// "Sat 8 Aug 2026, 14:49" with the zone: for tooltips and drawers.
QString exactMoment(std::int64_t seconds);
/// "28 Dec 2018": of a moment. Days that are chosen or counted are UTC, charts::dayText().
QString dateOf(std::int64_t seconds);
/// "now", "5 min", "17 h", "14 d", "3 y": for narrow columns.
QString shortAge(std::int64_t seconds, std::int64_t now);
/// "just now", "5 minutes ago", "14 days ago".
QString longAge(std::int64_t seconds, std::int64_t now);
/// "1,037".
QString figure(std::int64_t value);
/// "48 MB".
QString byteSize(std::int64_t bytes);

} // namespace theme
