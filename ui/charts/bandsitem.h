// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts.
#pragma once

#include "ui/charts/scene.h"

#include <QGraphicsItem>

namespace charts {

/// A level as a line; a gap parts it, a single value is a dot.
void paintLevel(QPainter &painter, const PlotGeometry &geometry, const std::vector<std::optional<double>> &values, const QColor &color);

/// Draws the bands of a Scene over the chart's plot area: rectangles filled without a pen, lines for
/// levels, the running period hatched, dates, labels, the crosshair's column.
class BandsItem final : public QGraphicsItem
{
public:
    BandsItem(const Scene &scene, QGraphicsItem *parent);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    /// The scene was set anew.
    void refresh();

private:
    void paintBehind(QPainter &painter) const;
    void paintColumns(QPainter &painter) const;
    void paintRunning(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintValues(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    void paintHeading(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;

    const Scene &m_scene;
};

} // namespace charts
