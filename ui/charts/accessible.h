// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charts {

/// Lets ChartView, OverviewStrip and SmallMultiples be charts for a screen reader; what they show is their
/// description. Once or more often.
void installAccessibleCharts();

} // namespace charts
