// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/adoption.h"

namespace analytics {

namespace {

template<class Values>
void nameNoVersion(Values &values)
{
    for (auto &value : values)
        if (value.value.empty())
            value.value = kNoVersion;
}

} // namespace

Adoption::Adoption(const store::AdoptionQuery &query, store::ValueGrowth growth, const std::vector<store::DayCount> &history)
    : m_most(query.name.empty() ? MostAt::End : MostAt::Range)
{
    nameNoVersion(growth.days);
    nameNoVersion(growth.now);
    m_levels = Levels(growth, firstDay(history));
}

} // namespace analytics
