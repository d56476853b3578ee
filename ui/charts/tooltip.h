// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts.
#pragma once

#include "ui/charts/scene.h"

class QPainter;

namespace charts {

/// The crosshair's tooltip: period, bands from the top, total, change. To the right of its column,
/// to the left where there is no room. Hidden bands are left out.
void paintTooltip(QPainter &painter, const Scene &scene, std::size_t bucket);

} // namespace charts
