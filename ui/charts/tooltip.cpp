// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tooltip.h"

#include "analytics/series.h"
#include "ui/charts/labels.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

constexpr double kWidth = 232;
constexpr double kPadding = 12;
constexpr double kLowestRow = 20;
constexpr double kSwatch = 10;
constexpr double kIndent = 18;
constexpr double kRule = 9;
constexpr double kDistance = 16;

/// One line of the box; from the `ruled` one on they stand below a line.
struct Row {
    QString left, right;
    QFont font;
    theme::Role role = theme::Role::Text;
    std::optional<QColor> swatch = {};
    bool ruled = false;
};

QColor colorOf(const Scene &scene, const std::string &band)
{
    const auto color = scene.drawing().colors.find(band);
    return color == scene.drawing().colors.end() ? scene.look().color(theme::Role::SecondaryText) : color->second;
}

std::vector<Row> measuredRows(const Scene &scene, const Series &shown, std::size_t bucket)
{
    const Look &look = scene.look();
    std::vector<Row> rows;
    for (auto band = shown.bands.rbegin(); band != shown.bands.rend(); ++band) {
        const auto &value = band->values[bucket];
        const QString text = value ? number(*value) : QCoreApplication::translate("Charts", "not known");
        rows.push_back({bandName(*band), text, look.body, theme::Role::Text, colorOf(scene, band->id)});
    }
    const std::size_t bands = rows.size();
    if (const auto total = shown.levels ? std::nullopt : analytics::totalAt(shown, bucket))
        rows.push_back({QCoreApplication::translate("Charts", "Total"), number(*total), look.bold});
    const bool single = shown.levels && shown.bands.size() > 1;
    if (const QString change = single ? QString() : changeText(shown, bucket); !change.isEmpty())
        rows.push_back({change, {}, look.small, theme::Role::SecondaryText});
    if (rows.size() > bands)
        rows[bands].ruled = true;
    return rows;
}

/// Of one band its middle, of several the ends of each.
std::vector<Row> forecastRows(const Scene &scene, const Series &shown, std::size_t bucket)
{
    const Look &look = scene.look();
    const analytics::Forecast &forecast = scene.content().forecast;
    std::vector<Row> rows;
    const bool single = forecast.bands.size() == 1;
    const auto add = [&](const QString &name, const analytics::ForecastBand &band) {
        const QString figure = single ? number(band.middle[bucket]) : forecastRange(band, bucket);
        rows.push_back({name, figure, look.body, theme::Role::Text, colorOf(scene, band.id)});
    };
    for (auto band = shown.bands.rbegin(); band != shown.bands.rend(); ++band)
        if (const auto *own = shown.levels ? analytics::bandOf(forecast, band->id) : nullptr)
            add(bandName(*band), *own);
    if (!shown.levels)
        add(QCoreApplication::translate("Charts", "Total"), forecast.bands.front());
    rows.push_back({single ? forecastText(forecast.bands.front(), bucket) : forecastKey(), {}, look.small, theme::Role::SecondaryText});
    rows.back().ruled = true;
    return rows;
}

QRectF placed(const Scene &scene, std::size_t bucket, const QSizeF &size)
{
    const PlotGeometry &periods = scene.drawing().periods;
    const QRectF column = periods.column(bucket);
    double x = column.center().x() + kDistance;
    if (x + size.width() > scene.size().width() - 4)
        x = column.center().x() - kDistance - size.width();
    const double y = std::min(periods.plot().top() + 4, scene.size().height() - size.height() - 4);
    return {QPointF(std::round(std::max(x, 4.0)), std::round(std::max(y, 0.0))), size};
}

double rowHeight(const Look &look)
{
    return std::max(kLowestRow, std::ceil(QFontMetricsF(look.bold).height()));
}

class Writer final
{
public:
    Writer(QPainter &painter, const QRectF &box, const Look &look)
        : m_painter(painter), m_look(look), m_row(box.adjusted(kPadding, 8, -kPadding, 0))
    {
        m_row.setHeight(rowHeight(look));
    }

    void text(double indent, const QString &left, const QString &right, const QFont &font, theme::Role role)
    {
        m_painter.setFont(font);
        m_painter.setPen(m_look.color(role));
        const double figure = right.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(right) + 8;
        const QString name = QFontMetricsF(font).elidedText(left, Qt::ElideMiddle, m_row.width() - indent - figure);
        const bool isMirrored = m_painter.layoutDirection() == Qt::RightToLeft;
        m_painter.drawText(isMirrored ? m_row.adjusted(0, 0, -indent, 0) : m_row.adjusted(indent, 0, 0, 0),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        m_painter.drawText(m_row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    }
    void swatch(const QColor &color)
    {
        const double left = m_painter.layoutDirection() == Qt::RightToLeft ? m_row.right() - kSwatch : m_row.left();
        theme::paintBox(m_painter, {left, m_row.center().y() - kSwatch / 2, kSwatch, kSwatch}, 2, color);
    }
    void rule()
    {
        m_painter.fillRect(QRectF(m_row.left(), m_row.top() + 4, m_row.width(), 1), m_look.color(theme::Role::TooltipBorder));
        m_row.translate(0, kRule);
    }
    void next() { m_row.translate(0, m_row.height()); }

private:
    QPainter &m_painter;
    const Look &m_look;
    QRectF m_row;
};

} // namespace

void paintTooltip(QPainter &painter, const Scene &scene, std::size_t bucket)
{
    const Look &look = scene.look();
    const Series shown = analytics::without(scene.content().series, scene.content().hidden);
    const bool isMeasured = bucket < shown.starts.size();
    const std::vector<Row> rows =
        isMeasured ? measuredRows(scene, shown, bucket) : forecastRows(scene, shown, bucket - shown.starts.size());
    const QString title = periodText(scene.drawing().timeline, bucket);
    double width = QFontMetricsF(look.bold).horizontalAdvance(title);
    bool ruled = false;
    for (const Row &row : rows) {
        // Names are elided; what is said in a sentence is not.
        if (row.right.isEmpty())
            width = std::max(width, QFontMetricsF(row.font).horizontalAdvance(row.left) + kIndent);
        ruled = ruled || row.ruled;
    }
    width = std::max(kWidth, std::ceil(width) + 2 * kPadding);
    const QRectF box = placed(scene, bucket, {width, (1 + double(rows.size())) * rowHeight(look) + (ruled ? kRule : 0) + 16});

    theme::paintBox(painter, box, theme::kRadiusControl, look.color(theme::Role::Tooltip), look.color(theme::Role::TooltipBorder));
    Writer writer(painter, box, look);
    writer.text(0, title, {}, look.bold, theme::Role::Text);
    writer.next();
    for (const Row &row : rows) {
        if (row.ruled)
            writer.rule();
        if (row.swatch)
            writer.swatch(*row.swatch);
        writer.text(kIndent, row.left, row.right, row.font, row.role);
        writer.next();
    }
}

} // namespace charts
