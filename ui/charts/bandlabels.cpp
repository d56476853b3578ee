// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bandlabels.h"

#include "analytics/series.h"
#include "ui/charts/labels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

constexpr double kSwatch = 10;
constexpr double kSwatchRadius = 2;
constexpr double kApart = 38; ///< at least, between labels of two lines
constexpr double kLeaderWidth = 1.25;
constexpr double kLegendGap = 16;
constexpr double kTextGap = 6;
constexpr double kFigureGap = 6;

void paintSwatch(QPainter &painter, const BandLabel &label, const QRectF &rect)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (label.hidden) {
        painter.setPen(QPen(label.color, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kSwatchRadius, kSwatchRadius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(label.color);
        painter.drawRoundedRect(rect, kSwatchRadius, kSwatchRadius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

double width(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

BandLabel labelOf(const Band &band, const Series &series, const std::set<std::string> &hidden, const std::map<std::string, QColor> &colors)
{
    BandLabel label;
    label.band = band.id;
    label.name = bandName(band);
    label.hidden = hidden.contains(band.id);
    const auto color = colors.find(band.id);
    label.color = color == colors.end() ? QColor() : color->second;
    if (!series.levels)
        label.figure = number(analytics::total(band));
    else if (!band.values.empty())
        label.figure = band.values.back() ? number(*band.values.back()) : QString();
    return label;
}

/// Of the two lines of a label.
double nameHeight(const Look &look)
{
    return std::max(20.0, QFontMetricsF(look.body).height());
}

double figureHeight(const Look &look)
{
    return std::max(16.0, QFontMetricsF(look.small).height());
}

/// Where each band of the last column has its middle; absent for bands that are 0 there.
std::map<std::string, double> middles(const Series &series, const analytics::Forecast &forecast, const std::set<std::string> &hidden,
                                      const PlotGeometry &geometry)
{
    std::map<std::string, double> result;
    for (const analytics::ForecastBand &band : forecast.bands)
        if (series.levels)
            result[band.id] = geometry.y(band.middle.back());
    if (!forecast.isEmpty())
        return result;
    if (series.starts.empty())
        return result;
    const Series shown = analytics::without(series, hidden);
    const std::size_t last = series.starts.size() - 1;
    const auto rects = geometry.stack(shown, last, geometry.periods() - 1);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (series.levels && shown.bands[i].values[last])
            result[shown.bands[i].id] = geometry.y(*shown.bands[i].values[last]);
        else if (!series.levels && !rects[i].isEmpty())
            result[shown.bands[i].id] = rects[i].center().y();
    }
    return result;
}

} // namespace

std::vector<BandLabel> directLabels(const Series &series, const analytics::Forecast &forecast, const std::set<std::string> &hidden,
                                    const std::map<std::string, QColor> &colors, const Look &look, const PlotGeometry &geometry,
                                    const QRectF &space)
{
    const double apart = std::max(kApart, nameHeight(look) + figureHeight(look) + 2);
    const double half = apart / 2;
    const double lowest = space.bottom() - half;
    if (double(series.bands.size()) * apart > space.height())
        return {};
    const auto middle = middles(series, forecast, hidden, geometry);
    const double whole = analytics::total(analytics::without(series, hidden));
    std::vector<BandLabel> labels;
    double below = lowest + apart;
    for (const Band &band : series.bands) {
        BandLabel label = labelOf(band, series, hidden, colors);
        const auto at = middle.find(band.id);
        if (at != middle.end())
            label.leaderY = at->second;
        label.swatchY = std::min({label.leaderY.value_or(below - apart), below - apart, lowest});
        below = label.swatchY;
        if (!series.levels && !label.hidden)
            label.figure =
                QCoreApplication::translate("Charts", "%1 · %2", "total and share").arg(label.figure, share(analytics::total(band), whole));
        labels.push_back(label);
    }
    // Pushed over the top: the whole stack of labels moves down as far as it has to, keeping distances.
    double above = space.top() + half;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->swatchY = std::max(label->swatchY, above);
        above = label->swatchY + apart;
    }
    for (BandLabel &label : labels) {
        const double text = space.width() - kSwatch - kTextGap;
        label.name = QFontMetricsF(look.body).elidedText(label.name, Qt::ElideMiddle, text);
        label.rect = QRectF(space.left() - 4, label.swatchY - half + 6, space.width() + 4, apart - 2);
    }
    std::reverse(labels.begin(), labels.end());
    return labels;
}

double legendWidth(const Series &series, const Look &look)
{
    double names = series.bands.empty() ? 0 : -kLegendGap;
    for (const Band &band : series.bands)
        names += kSwatch + kTextGap + width(look.body, bandName(band)) + kLegendGap;
    return names;
}

std::vector<BandLabel> legendLabels(const Series &series, const std::set<std::string> &hidden, const std::map<std::string, QColor> &colors,
                                    const Look &look, const QRectF &row)
{
    std::vector<BandLabel> labels;
    const double names = legendWidth(series, look);
    double figures = 0;
    for (const Band &band : series.bands) {
        labels.push_back(labelOf(band, series, hidden, colors));
        figures += kFigureGap + width(look.body, labels.back().figure);
    }
    const bool withFigures = names + figures <= row.width();
    const double room = row.width() / double(std::max<std::size_t>(labels.size(), 1)) - kSwatch - kTextGap - kLegendGap;
    const bool elide = names > row.width();
    double x = row.right();
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        if (!withFigures)
            label->figure.clear();
        if (elide)
            label->name = QFontMetricsF(look.body).elidedText(label->name, Qt::ElideMiddle, std::max(room, 0.0));
        const double figure = label->figure.isEmpty() ? 0 : kFigureGap + width(look.body, label->figure);
        const double wide = kSwatch + kTextGap + width(look.body, label->name) + figure;
        label->rect = QRectF(x - wide, row.top(), wide, row.height());
        label->swatchY = row.center().y();
        x -= wide + kLegendGap;
    }
    return labels;
}

void paintDirectLabels(QPainter &painter, const std::vector<BandLabel> &labels, const Look &look, double plotRight)
{
    for (const BandLabel &label : labels) {
        const double left = label.rect.left() + 4;
        if (label.leaderY && !label.hidden) {
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(QPen(label.color, kLeaderWidth));
            const double y = *label.leaderY;
            if (std::abs(y - label.swatchY) < 0.5) {
                painter.drawLine(QPointF(plotRight + 2, y), QPointF(left, y));
            } else {
                painter.drawPolyline(QPolygonF{{plotRight + 2, y}, {plotRight + 6, y}, {left - 6, label.swatchY}, {left, label.swatchY}});
            }
        }
        paintSwatch(painter, label, {left, label.swatchY - kSwatch / 2, kSwatch, kSwatch});
        const double textLeft = left + kSwatch + kTextGap;
        const double line = nameHeight(look);
        const QRectF name(textLeft, label.swatchY - line / 2, label.rect.right() - textLeft, line);
        painter.setPen(look.color(label.hidden ? theme::Role::SecondaryText : theme::Role::Text));
        painter.setFont(look.body);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label.name);
        painter.setPen(look.color(theme::Role::SecondaryText));
        painter.setFont(look.small);
        painter.drawText(name.translated(0, (line + figureHeight(look)) / 2 - 2),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, label.figure);
    }
}

void mirror(std::vector<BandLabel> &labels, double width)
{
    for (BandLabel &label : labels) {
        label.rect.moveLeft(width - label.rect.right());
        label.mirrored = true;
    }
}

void paintLegend(QPainter &painter, const std::vector<BandLabel> &labels, const Look &look)
{
    painter.setFont(look.body);
    for (const BandLabel &label : labels) {
        const double swatch = label.mirrored ? label.rect.right() - kSwatch : label.rect.left();
        paintSwatch(painter, label, {swatch, label.swatchY - kSwatch / 2, kSwatch, kSwatch});
        const double room = kSwatch + kTextGap;
        const QRectF text = label.mirrored ? label.rect.adjusted(0, 0, -room, 0) : label.rect.adjusted(room, 0, 0, 0);
        const Qt::Alignment name = label.mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const Qt::Alignment figure = label.mirrored ? Qt::AlignLeft : Qt::AlignRight;
        painter.setPen(look.color(label.hidden ? theme::Role::SecondaryText : theme::Role::Text));
        painter.drawText(text, int(name | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, label.name);
        painter.setPen(look.color(theme::Role::SecondaryText));
        painter.drawText(text, int(figure | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, label.figure);
    }
}

} // namespace charts
