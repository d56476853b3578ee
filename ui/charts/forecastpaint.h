// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts.
#pragma once

#include "ui/charts/scene.h"

class QPainter;

namespace charts {

/// The faint bands of a forecast, under whatever was measured: steps for counts, a fan for levels.
void paintForecastBands(QPainter &painter, const Scene &scene);
/// Its dashed middles, over all else.
void paintForecastLines(QPainter &painter, const Scene &scene);

} // namespace charts
