// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/series.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace charts {

/// Below this many pixels a period, columns become a stepped area.
inline constexpr double kAreaBelow = 4;

/// Where periods and values lie in a plot rectangle. Edges fall on device pixels.
class PlotGeometry final
{
public:
    PlotGeometry() = default;
    PlotGeometry(const QRectF &plot, std::size_t periods, double max, double devicePixelRatio = 1);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] std::size_t periods() const { return m_periods; }
    /// Width of one period with its gap.
    [[nodiscard]] double period() const;
    [[nodiscard]] bool isArea() const { return period() < kAreaBelow; }
    /// The place of a period over the plot's whole height, without its gap.
    [[nodiscard]] QRectF column(std::size_t index) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] std::optional<std::size_t> at(double x) const;
    /// The nearest period, also beside the plot.
    [[nodiscard]] std::size_t nearest(double x) const;
    [[nodiscard]] double snapped(double value) const;

    /// One period's bands from the bottom as rectangles: 1-px gaps between bands of 2.5 px and more;
    /// a band above zero is never lower than 1 px. Bands of 0 or in a gap are empty rectangles.
    [[nodiscard]] std::vector<QRectF> stack(const Series &series, std::size_t bucket, std::size_t index) const;

private:
    QRectF m_plot;
    std::size_t m_periods = 0;
    double m_max = 1;
    double m_ratio = 1;
};

} // namespace charts
