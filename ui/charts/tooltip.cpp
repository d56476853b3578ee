// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tooltip.h"

#include "analytics/series.h"
#include "ui/charts/labels.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

constexpr double kWidth = 232;
constexpr double kPadding = 12;
constexpr double kRow = 20;
constexpr double kSwatch = 10;
constexpr double kIndent = 18;
constexpr double kRule = 9;
constexpr double kDistance = 16;

struct Line {
    QString name, value;
    QColor swatch;
};

std::vector<Line> linesOf(const Scene &scene, const Series &shown, std::size_t bucket)
{
    std::vector<Line> lines;
    for (auto band = shown.bands.rbegin(); band != shown.bands.rend(); ++band) {
        const auto &value = band->values[bucket];
        const QString text = value ? number(*value) : QCoreApplication::translate("Charts", "not known");
        lines.push_back({bandName(*band), text, scene.drawing().colors.at(band->id)});
    }
    return lines;
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

class Writer final
{
public:
    Writer(QPainter &painter, const QRectF &box, const Look &look)
        : m_painter(painter), m_look(look), m_row(box.adjusted(kPadding, 8, -kPadding, 0))
    {
        m_row.setHeight(kRow);
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
    void next() { m_row.translate(0, kRow); }

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
    const std::vector<Line> lines = linesOf(scene, shown, bucket);
    const bool single = shown.levels && shown.bands.size() > 1;
    const QString change = single ? QString() : changeText(shown, bucket);
    const auto total = shown.levels ? std::nullopt : analytics::totalAt(shown, bucket);
    const QString title = periodText(shown, bucket);
    double width =
        std::max(QFontMetricsF(look.bold).horizontalAdvance(title), QFontMetricsF(look.small).horizontalAdvance(change) + kIndent);
    width = std::max(kWidth, std::ceil(width) + 2 * kPadding);
    const bool rule = total || !change.isEmpty();
    const double rows = 1 + double(lines.size()) + (total ? 1 : 0) + (change.isEmpty() ? 0 : 1);
    const QRectF box = placed(scene, bucket, {width, rows * kRow + (rule ? kRule : 0) + 16});

    theme::paintBox(painter, box, theme::kRadiusControl, look.color(theme::Role::Tooltip), look.color(theme::Role::TooltipBorder));
    Writer writer(painter, box, look);
    writer.text(0, title, {}, look.bold, theme::Role::Text);
    writer.next();
    for (const Line &line : lines) {
        writer.swatch(line.swatch);
        writer.text(kIndent, line.name, line.value, look.body, theme::Role::Text);
        writer.next();
    }
    if (rule)
        writer.rule();
    if (total) {
        writer.text(kIndent, QCoreApplication::translate("Charts", "Total"), number(*total), look.bold, theme::Role::Text);
        writer.next();
    }
    writer.text(kIndent, change, {}, look.small, theme::Role::SecondaryText);
}

} // namespace charts
