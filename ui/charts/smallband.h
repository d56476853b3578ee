// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts: one small chart, for the window and for exports.
#pragma once

#include "model/series.h"
#include "ui/charts/geometry.h"
#include "ui/charts/look.h"

#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace charts {

/// What a small chart takes at least, and what lies between two.
inline constexpr double kSmallWidth = 264, kSmallHeight = 128, kSmallGap = 24;

/// One band of a series in a box of its own, under a scale that others share.
struct SmallBand {
    const Series &series;
    std::size_t band = 0;
    double top = 1; ///< of the scale
    QRectF box;
    std::optional<std::size_t> crosshair;
    bool rightToLeft = false; ///< its name stands at the right; time runs as ever
};

/// Where its columns lie.
QRectF smallPlot(const QRectF &box);
/// The bands by what they come to, the largest first, Other last.
std::vector<std::size_t> smallOrder(const Series &series);
/// The top of the scale that fits them all.
double smallTop(const Series &series);
/// What a band comes to: its total, or of a level what is known last; none: nothing is known.
std::optional<double> smallFigure(const Series &series, std::size_t band);
void paintSmallBand(QPainter &painter, const Look &look, const SmallBand &small, double devicePixelRatio);
/// Where they lie inside `area`, in their order, in as many columns as leave each the best room.
std::vector<QRectF> smallCells(std::size_t count, const QRectF &area, bool rightToLeft);
/// All of them there.
void paintSmallBands(QPainter &painter, const Look &look, const Series &series, const QRectF &area, bool rightToLeft,
                     double devicePixelRatio);

} // namespace charts
