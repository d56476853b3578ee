// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts.
#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/scene.h"

#include <QElapsedTimer>

#include <utility>

namespace charts {

struct ChartView::Private {
    Scene scene;
    Content content;
    QString topic;
    bool isForecasting = false;
    bool stale = true;
    bool filterOffered = true;
    std::optional<QPointF> pressed; ///< where a drag began
    bool dragging = false;
    std::optional<std::size_t> anchor; ///< where a range that keys select began
    QElapsedTimer lastStep;
    int turned = 0; ///< of the wheel, an eighth of a degree, that came to no step yet
    bool turnedSideways = false;
    QElapsedTimer lastTurn;
    bool byKeyboard = false; ///< the crosshair stays when the mouse leaves
};

} // namespace charts
