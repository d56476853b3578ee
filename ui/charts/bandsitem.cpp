// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandsitem.h"

#include "analytics/series.h"
#include "ui/charts/forecastpaint.h"
#include "ui/charts/labels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

constexpr double kStripe = 2;
constexpr double kStripeEvery = 5;
constexpr double kStripeOpacity = 0.75;
constexpr double kLineWidth = 1.5;
constexpr double kDotRadius = 2;
constexpr double kTickLength = 4;

/// 45° stripes inside `rect`, clipped by geometry: Qt 6.4's SVG ignores clipping.
std::vector<QPolygonF> stripes(const QRectF &rect)
{
    std::vector<QPolygonF> result;
    const double every = kStripeEvery * std::sqrt(2.0);
    const double width = kStripe * std::sqrt(2.0);
    const QPolygonF frame(rect);
    // Anchored at the bottom left, so that the pattern does not crawl when the column grows.
    for (double x = rect.left() - rect.height(); x < rect.right(); x += every) {
        const QPolygonF stripe{
            {x, rect.bottom()}, {x + width, rect.bottom()}, {x + width + rect.height(), rect.top()}, {x + rect.height(), rect.top()}};
        const QPolygonF inside = stripe.intersected(frame);
        if (!inside.isEmpty())
            result.push_back(inside);
    }
    return result;
}

} // namespace

void paintLevel(QPainter &painter, const PlotGeometry &geometry, const std::vector<std::optional<double>> &values, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        else if (line.size() == 1)
            painter.drawEllipse(line.front(), kDotRadius - kLineWidth / 2, kDotRadius - kLineWidth / 2);
        line.clear();
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            line.append({geometry.column(i).center().x(), geometry.y(*values[i])});
        else
            flush();
    }
    flush();
    painter.setRenderHint(QPainter::Antialiasing, false);
}

BandsItem::BandsItem(const Scene &scene, QGraphicsItem *parent) : QGraphicsItem(parent), m_scene(scene)
{
    setZValue(1000); // above QtCharts' own items, whatever they are
}

QRectF BandsItem::boundingRect() const
{
    return {QPointF(0, 0), m_scene.size()};
}

void BandsItem::refresh()
{
    prepareGeometryChange();
    update();
}

void BandsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    Q_UNUSED(option)
    Q_UNUSED(widget)
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintBehind(*painter);
    paintForecastBands(*painter, m_scene);
    if (m_scene.drawing().series.levels)
        paintLines(*painter);
    else
        paintColumns(*painter);
    paintForecastLines(*painter, m_scene);
    paintValues(*painter);
    paintDates(*painter);
    paintHeading(*painter);
    if (m_scene.drawing().direct)
        paintDirectLabels(*painter, m_scene.drawing().labels, m_scene.look(), m_scene.drawing().periods.plot().right());
    else
        paintLegend(*painter, m_scene.drawing().labels, m_scene.look());
    paintCrosshair(*painter);
}

void BandsItem::paintBehind(QPainter &painter) const
{
    const PlotGeometry &periods = m_scene.drawing().periods;
    if (const auto &selected = m_scene.content().selected)
        painter.fillRect(periods.column(selected->first).united(periods.column(selected->second)),
                         m_scene.look().color(theme::Role::Selection));
    if (const auto &crosshair = m_scene.content().crosshair)
        painter.fillRect(periods.column(*crosshair), m_scene.look().color(theme::Role::Selection));
}

void BandsItem::paintColumns(QPainter &painter) const
{
    const Drawing &drawing = m_scene.drawing();
    std::vector<QList<QRectF>> rects(drawing.series.bands.size());
    for (std::size_t i = 0; i < drawing.series.starts.size(); ++i) {
        const auto stack = drawing.geometry.stack(drawing.series, i, i);
        for (std::size_t band = 0; band < stack.size(); ++band) {
            if (!stack[band].isEmpty())
                rects[band].append(stack[band]);
        }
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t band = 0; band < rects.size(); ++band) {
        painter.setBrush(drawing.colors.at(drawing.series.bands[band].id));
        painter.drawRects(rects[band]);
    }
    paintRunning(painter);
}

void BandsItem::paintRunning(QPainter &painter) const
{
    const Drawing &drawing = m_scene.drawing();
    if (!drawing.series.lastRunning || !m_scene.content().hatchRunning || drawing.series.starts.empty())
        return;
    const std::size_t last = drawing.series.starts.size() - 1;
    QRectF whole;
    for (const QRectF &rect : drawing.geometry.stack(drawing.series, last, last))
        whole = whole.united(rect);
    // Nothing yet: the whole place is hatched faintly, so that it does not read as a quiet period.
    QColor color = whole.isEmpty() ? m_scene.look().color(theme::Role::Grid) : m_scene.look().color(theme::Role::Base);
    if (whole.isEmpty())
        whole = drawing.geometry.column(last);
    else
        color.setAlphaF(float(kStripeOpacity));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QPolygonF &stripe : stripes(whole))
        painter.drawPolygon(stripe);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void BandsItem::paintLines(QPainter &painter) const
{
    const Drawing &drawing = m_scene.drawing();
    for (const Band &band : drawing.series.bands)
        paintLevel(painter, drawing.geometry, band.values, drawing.colors.at(band.id));
}

void BandsItem::paintValues(QPainter &painter) const
{
    const Drawing &drawing = m_scene.drawing();
    painter.setPen(m_scene.look().color(theme::Role::SecondaryText));
    painter.setFont(m_scene.look().small);
    for (int line = 0; line <= drawing.axis.lines(); line += drawing.everyLine) {
        const double value = line * drawing.axis.step;
        const QRectF text(0, drawing.geometry.y(value) - 10, drawing.geometry.plot().left() - 8, 20);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, number(value));
    }
}

void BandsItem::paintDates(QPainter &painter) const
{
    const Drawing &drawing = m_scene.drawing();
    const QRectF &plot = drawing.periods.plot();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_scene.look().color(theme::Role::Outline));
    painter.drawRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1));
    for (const double x : drawing.tickX)
        painter.drawRect(QRectF(drawing.geometry.snapped(x - 0.5), plot.bottom() + 1, 1, kTickLength));
    painter.setPen(m_scene.look().color(theme::Role::SecondaryText));
    painter.setFont(m_scene.look().small);
    const double height = QFontMetricsF(m_scene.look().small).height();
    for (std::size_t i = 0; i < drawing.tickX.size(); ++i) {
        const QRectF text(drawing.tickX[i] - 60, plot.bottom() + kTickLength + 3, 120, height);
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip, tickLabel(drawing.ticks[i]));
    }
}

void BandsItem::paintHeading(QPainter &painter) const
{
    const Content &content = m_scene.content();
    if (content.heading.isEmpty())
        return;
    const Look &look = m_scene.look();
    const double line = headingRow(look);
    const double width = m_scene.size().width();
    double end = width - content.rowEnd; // of the row, counted from where it begins
    if (!m_scene.drawing().direct) {
        for (const BandLabel &label : m_scene.drawing().labels)
            if (label.rect.top() < line)
                end = std::min(end, content.rightToLeft ? width - label.rect.right() : label.rect.left());
    }
    const auto write = [&](double begin, double room, const QString &text) {
        const QRectF place(content.rightToLeft ? width - begin - room : begin, 0, room, line);
        painter.drawText(
            place, int((content.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
            text);
    };
    const double bold = QFontMetricsF(look.bold).horizontalAdvance(content.heading);
    painter.setPen(look.color(theme::Role::Text));
    painter.setFont(look.bold);
    write(0, bold + 1, content.heading);
    const double room = end - bold - 8 - 24;
    if (room < 40)
        return;
    painter.setPen(look.color(theme::Role::SecondaryText));
    painter.setFont(look.small);
    write(bold + 8, room, QFontMetricsF(look.small).elidedText(content.note, Qt::ElideRight, room));
}

void BandsItem::paintCrosshair(QPainter &painter) const
{
    const auto &crosshair = m_scene.content().crosshair;
    if (!crosshair)
        return;
    const Drawing &drawing = m_scene.drawing();
    const std::size_t measured = m_scene.content().series.starts.size();
    double value = 0;
    for (const analytics::ForecastBand &band : m_scene.content().forecast.bands)
        value = *crosshair < measured ? value : std::max(value, band.high[*crosshair - measured]);
    for (const Band &band : drawing.series.bands) {
        // The drawing may be decimated; the crosshair's own period is read from what was given.
        for (const Band &given : m_scene.content().series.bands) {
            if (given.id == band.id && *crosshair < measured)
                value = drawing.series.levels ? std::max(value, given.values[*crosshair].value_or(0))
                                              : value + given.values[*crosshair].value_or(0);
        }
    }
    const QRectF column = drawing.periods.column(*crosshair);
    const double top = drawing.periods.snapped(drawing.periods.y(value));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_scene.look().color(theme::Role::Crosshair));
    painter.drawRect(QRectF(drawing.periods.snapped(column.center().x() - 0.5), column.top(), 1, std::max(0.0, top - column.top())));
}

} // namespace charts
