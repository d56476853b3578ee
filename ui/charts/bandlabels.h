// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/forecast.h"
#include "model/series.h"
#include "ui/charts/geometry.h"
#include "ui/charts/look.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QPainter;

namespace charts {

/// One label of a band: a swatch, a name, a figure. It is the switch of its band.
struct BandLabel {
    std::string band;
    QString name;
    QString figure; ///< "3,945 · 83.6 %", or "3,945" in a legend
    QColor color;
    bool hidden = false;
    bool mirrored = false;         ///< in a legend: the swatch stands at the right
    QRectF rect;                   ///< what can be clicked
    double swatchY = 0;            ///< middle of the swatch
    std::optional<double> leaderY; ///< where at the plot's edge its leader begins
};

/// Labels at the right of the plot, from the top band down, at least 38 px apart; empty where there
/// is no room for all of them. Beyond a forecast levels are named where it ends; counts have no leaders through it.
std::vector<BandLabel> directLabels(const Series &series, const analytics::Forecast &forecast, const std::set<std::string> &hidden,
                                    const std::map<std::string, QColor> &colors, const Look &look, const PlotGeometry &geometry,
                                    const QRectF &space);
/// What a row of names without figures takes.
double legendWidth(const Series &series, const Look &look);
/// Labels in one row that ends at the right of `row`, in the order of the stack; figures are left out
/// where the row is too narrow, then names are elided.
std::vector<BandLabel> legendLabels(const Series &series, const std::set<std::string> &hidden, const std::map<std::string, QColor> &colors,
                                    const Look &look, const QRectF &row);

/// The same labels of a legend for a language that is written from right to left.
void mirror(std::vector<BandLabel> &labels, double width);

/// Paints them; `plotRight` is where leaders begin.
void paintDirectLabels(QPainter &painter, const std::vector<BandLabel> &labels, const Look &look, double plotRight);
void paintLegend(QPainter &painter, const std::vector<BandLabel> &labels, const Look &look);

} // namespace charts
