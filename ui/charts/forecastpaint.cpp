// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/forecastpaint.h"

#include <QPainter>

#include <algorithm>

namespace charts {

namespace {

constexpr double kBandOpacity = 0.16;
constexpr double kLineWidth = 1.5;

/// Counts are all together, so no band's colour is theirs.
QColor colorOf(const Scene &scene, const analytics::ForecastBand &band, theme::Role counts)
{
    const auto own = scene.drawing().colors.find(band.id);
    return own == scene.drawing().colors.end() ? scene.look().color(counts) : own->second;
}

/// Where the last complete period's value lies; none where it is not known.
std::optional<QPointF> beginning(const Drawing &drawing, std::size_t measured, const analytics::ForecastBand &band)
{
    if (!drawing.timeline.levels || !band.last || measured < 2)
        return std::nullopt;
    return QPointF(drawing.periods.column(measured - 2).center().x(), drawing.periods.y(*band.last));
}

/// Steps of whole periods for counts, since nothing lies between two of them; a line for levels.
QPolygonF pathOf(const Drawing &drawing, std::size_t measured, const std::vector<double> &values)
{
    QPolygonF path;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QRectF column = drawing.periods.column(measured + i);
        const double y = drawing.periods.y(values[i]);
        if (drawing.timeline.levels) {
            path.append({column.center().x(), y});
        } else {
            const double right = i + 1 < values.size() ? drawing.periods.column(measured + i + 1).left() : column.right();
            path << QPointF(column.left(), y) << QPointF(right, y);
        }
    }
    return path;
}

} // namespace

void paintForecastBands(QPainter &painter, const Scene &scene)
{
    const Drawing &drawing = scene.drawing();
    const std::size_t measured = scene.content().series.starts.size();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    for (const analytics::ForecastBand &band : scene.content().forecast.bands) {
        QPolygonF area = pathOf(drawing, measured, band.high);
        QPolygonF below = pathOf(drawing, measured, band.low);
        if (const auto begin = beginning(drawing, measured, band))
            area.prepend(*begin);
        std::reverse(below.begin(), below.end());
        QColor fill = colorOf(scene, band, theme::Role::Other);
        fill.setAlphaF(float(kBandOpacity));
        painter.setBrush(fill);
        painter.drawPolygon(area + below);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintForecastLines(QPainter &painter, const Scene &scene)
{
    const Drawing &drawing = scene.drawing();
    const std::size_t measured = scene.content().series.starts.size();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    for (const analytics::ForecastBand &band : scene.content().forecast.bands) {
        QPolygonF line = pathOf(drawing, measured, band.middle);
        if (const auto begin = beginning(drawing, measured, band))
            line.prepend(*begin);
        QPen pen(colorOf(scene, band, theme::Role::SecondaryText), kLineWidth);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace charts
