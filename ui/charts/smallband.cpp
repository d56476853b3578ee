// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smallband.h"

#include "analytics/axis.h"
#include "analytics/series.h"
#include "ui/charts/bandsitem.h"
#include "ui/charts/labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace charts {

namespace {

constexpr double kTitle = 24;
constexpr double kFoot = 20;

void paintValues(QPainter &painter, const Look &look, const SmallBand &small, const QRectF &area, double devicePixelRatio)
{
    const Band &band = small.series.bands[small.band];
    const QColor color = look.color(band.role == BandRole::Other ? theme::Role::Other : theme::Role::Bar);
    Series own = small.series;
    own.bands = {band};
    own = analytics::decimated(own, int(area.width()));
    const PlotGeometry geometry(area, own.starts.size(), small.top, devicePixelRatio);
    if (own.levels) {
        paintLevel(painter, geometry, own.bands.front().values, color);
        return;
    }
    QList<QRectF> rects;
    for (std::size_t i = 0; i < own.starts.size(); ++i)
        for (const QRectF &rect : geometry.stack(own, i, i))
            if (!rect.isEmpty())
                rects.append(rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(rects);
}

} // namespace

QRectF smallPlot(const QRectF &box)
{
    return box.adjusted(0, kTitle, 0, -kFoot);
}

std::optional<double> smallFigure(const Series &series, std::size_t band)
{
    const auto &values = series.bands[band].values;
    if (!series.levels)
        return analytics::total(series.bands[band]);
    const auto known = std::find_if(values.rbegin(), values.rend(), [](const auto &value) { return value.has_value(); });
    return known == values.rend() ? std::nullopt : *known;
}

std::vector<std::size_t> smallOrder(const Series &series)
{
    std::vector<std::size_t> order(series.bands.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const bool isOther = series.bands[a].role == BandRole::Other, otherIsOther = series.bands[b].role == BandRole::Other;
        if (isOther != otherIsOther)
            return otherIsOther;
        return smallFigure(series, a).value_or(-1) > smallFigure(series, b).value_or(-1);
    });
    return order;
}

double smallTop(const Series &series)
{
    double largest = 0;
    for (const Band &band : series.bands)
        for (const auto &value : band.values)
            largest = std::max(largest, value.value_or(0));
    return analytics::niceAxis(largest).max;
}

void paintSmallBand(QPainter &painter, const Look &look, const SmallBand &small, double devicePixelRatio)
{
    const Band &band = small.series.bands[small.band];
    const QRectF &box = small.box;
    const QRectF area = smallPlot(box);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    if (small.crosshair)
        painter.fillRect(PlotGeometry(area, small.series.starts.size(), small.top, devicePixelRatio).column(*small.crosshair),
                         look.color(theme::Role::Selection));
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), look.color(theme::Role::Grid));
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), look.color(theme::Role::Outline));
    paintValues(painter, look, small, area, devicePixelRatio);

    const Qt::Alignment begin = small.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = small.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const auto value = small.crosshair ? band.values[*small.crosshair] : smallFigure(small.series, small.band);
    const QString figure = value ? number(*value) : QCoreApplication::translate("Charts", "not known");
    painter.setFont(look.small);
    painter.setPen(look.color(small.crosshair ? theme::Role::Text : theme::Role::SecondaryText));
    const QRectF title(box.left(), box.top(), box.width(), kTitle - 4);
    painter.drawText(title, int(end | Qt::AlignVCenter) | Qt::TextSingleLine, figure);
    const double room = title.width() - QFontMetricsF(look.small).horizontalAdvance(figure) - 8;
    const QRectF name(small.rightToLeft ? title.right() - room : title.left(), title.top(), room, title.height());
    painter.setFont(look.bold);
    painter.setPen(look.color(theme::Role::Text));
    painter.drawText(name, int(begin | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(look.bold).elidedText(bandName(band), Qt::ElideRight, room));
    painter.setFont(look.small);
    painter.setPen(look.color(theme::Role::SecondaryText));
    const QRectF foot(box.left(), area.bottom() + 3, box.width(), kFoot - 3);
    if (small.crosshair)
        painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, periodText(small.series, *small.crosshair));
    else if (!small.series.starts.empty())
        painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, dayText(small.series.starts.front()));
    painter.drawText(foot, int(Qt::AlignRight | Qt::AlignTop) | Qt::TextSingleLine,
                     QCoreApplication::translate("Charts", "scale to %1").arg(number(small.top)));
    painter.setLayoutDirection(before);
}

std::vector<QRectF> smallCells(std::size_t count, const QRectF &area, bool rightToLeft)
{
    const auto cellFor = [&](std::size_t across) {
        const auto rows = double((count + across - 1) / across);
        return QSizeF((area.width() - kSmallGap * double(across - 1)) / double(across), (area.height() - kSmallGap * (rows - 1)) / rows);
    };
    const auto fitOf = [&](std::size_t across) {
        return std::min(cellFor(across).width() / kSmallWidth, cellFor(across).height() / kSmallHeight);
    };
    std::size_t across = 1;
    for (std::size_t more = 2; more <= count; ++more)
        if (fitOf(more) > fitOf(across))
            across = more;
    std::vector<QRectF> cells;
    for (std::size_t place = 0; place < count; ++place) {
        const QSizeF cell = cellFor(across);
        const std::size_t column = rightToLeft ? across - 1 - place % across : place % across;
        cells.emplace_back(QPointF(area.left() + double(column) * (cell.width() + kSmallGap),
                                   area.top() + double(place / across) * (cell.height() + kSmallGap)),
                           cell);
    }
    return cells;
}

void paintSmallBands(QPainter &painter, const Look &look, const Series &series, const QRectF &area, bool rightToLeft,
                     double devicePixelRatio)
{
    const std::vector<std::size_t> order = smallOrder(series);
    const std::vector<QRectF> cells = smallCells(order.size(), area, rightToLeft);
    const double top = smallTop(series);
    for (std::size_t place = 0; place < order.size(); ++place)
        paintSmallBand(painter, look, {series, order[place], top, cells[place], std::nullopt, rightToLeft}, devicePixelRatio);
}

} // namespace charts
