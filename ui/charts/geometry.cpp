// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/geometry.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr double kGap = 2;
constexpr double kNarrowGap = 1.5;
constexpr double kNarrowBelow = 8;
constexpr double kBandGap = 1;
constexpr double kBandGapFrom = 2.5;
constexpr double kLowestBand = 1;

} // namespace

PlotGeometry::PlotGeometry(const QRectF &plot, std::size_t periods, double max, double devicePixelRatio)
    : m_plot(plot), m_periods(periods), m_max(max > 0 ? max : 1), m_ratio(devicePixelRatio > 0 ? devicePixelRatio : 1)
{
}

double PlotGeometry::period() const
{
    return m_periods ? m_plot.width() / double(m_periods) : m_plot.width();
}

double PlotGeometry::snapped(double value) const
{
    return std::round(value * m_ratio) / m_ratio;
}

QRectF PlotGeometry::column(std::size_t index) const
{
    const double gap = isArea() ? 0 : period() < kNarrowBelow ? kNarrowGap : kGap;
    const double left = snapped(m_plot.left() + double(index) * period());
    const double right = snapped(m_plot.left() + double(index + 1) * period() - gap);
    return {left, m_plot.top(), std::max(right - left, 1 / m_ratio), m_plot.height()};
}

double PlotGeometry::y(double value) const
{
    return m_plot.bottom() - value / m_max * m_plot.height();
}

std::optional<std::size_t> PlotGeometry::at(double x) const
{
    if (m_periods == 0 || x < m_plot.left() || x >= m_plot.right())
        return std::nullopt;
    return nearest(x);
}

std::size_t PlotGeometry::nearest(double x) const
{
    if (m_periods == 0)
        return 0;
    const double index = std::floor((x - m_plot.left()) / period());
    return std::size_t(std::clamp(index, 0.0, double(m_periods - 1)));
}

std::vector<QRectF> PlotGeometry::stack(const Series &series, std::size_t bucket, std::size_t index) const
{
    std::vector<QRectF> rects;
    rects.reserve(series.bands.size());
    const QRectF place = column(index);
    double sum = 0;
    double below = m_plot.bottom();
    bool first = true;
    for (const Band &band : series.bands) {
        const double value = band.values[bucket].value_or(0);
        if (value <= 0) {
            rects.emplace_back();
            continue;
        }
        sum += value;
        const double top = std::min(snapped(y(sum)), below - kLowestBand);
        const double gap = !first && below - top >= kBandGapFrom ? kBandGap : 0;
        rects.emplace_back(place.left(), top, place.width(), below - gap - top);
        below = top;
        first = false;
    }
    return rects;
}

} // namespace charts
