// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace charts {

namespace {

constexpr double kLineWidth = 1.5;
constexpr double kFillOpacity = 0.13;
constexpr double kDotRadius = 2;

void paintRun(QPainter &painter, const QPolygonF &line, double bottom, const QColor &accent)
{
    if (line.size() < 2)
        return;
    QColor fill = accent;
    fill.setAlphaF(float(kFillOpacity));
    QPolygonF area = line;
    area << QPointF(line.last().x(), bottom) << QPointF(line.first().x(), bottom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(accent, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, const std::vector<std::optional<double>> &values, bool fromZero)
{
    double lowest = fromZero ? 0 : HUGE_VAL;
    double highest = fromZero ? 0 : -HUGE_VAL;
    std::size_t known = 0;
    for (const auto &value : values) {
        if (!value)
            continue;
        ++known;
        lowest = std::min(lowest, *value);
        highest = std::max(highest, *value);
    }
    if (known < 2)
        return;
    const QRectF inner = rect.adjusted(1, kDotRadius + 1, -kDotRadius - 1, -kDotRadius);
    const double span = highest > lowest ? highest - lowest : 1;
    const QColor accent = theme::color(theme::Role::Accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF run;
    QPointF last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            paintRun(painter, run, rect.bottom(), accent);
            run.clear();
            continue;
        }
        last = QPointF(inner.left() + inner.width() * double(i) / double(values.size() - 1),
                       inner.bottom() - (*values[i] - lowest) / span * inner.height());
        run << last;
    }
    paintRun(painter, run, rect.bottom(), accent);
    if (!run.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(last, kDotRadius, kDotRadius);
    }
    painter.restore();
}

void paintMonths(QPainter &painter, const QRectF &rect, const std::vector<std::int64_t> &months)
{
    theme::paintMonths(painter, rect.toRect(), months);
}

} // namespace charts
