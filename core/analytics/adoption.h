// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/levels.h"

#include <vector>

namespace analytics {

/// The id of the band of what names no version: "" is that of the rest.
inline constexpr char kNoVersion[] = "(no version)";

/// Charts, images or API versions in use over time, as the window and the command line show them.
class Adoption final
{
public:
    Adoption() = default;
    /// `growth` answers `query`; `history` are the events of the same repositories: what is not in use yet is none, from
    /// the first one's day on.
    Adoption(const store::AdoptionQuery &query, store::ValueGrowth growth, const std::vector<store::DayCount> &history);

    /// None of it was in use, ever.
    [[nodiscard]] bool isEmpty() const { return m_levels.isEmpty(); }
    [[nodiscard]] Series series(const SeriesRequest &request) const { return m_levels.series(request, BandRole::Ranked, m_most); }

private:
    Levels m_levels;
    MostAt m_most = MostAt::End;
};

} // namespace analytics
