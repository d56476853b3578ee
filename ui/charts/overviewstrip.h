// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar.h"
#include "model/series.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>

namespace charts {

/// The whole history as monthly totals in 56 px, with a window over the range that is shown. The
/// window and its two handles can be dragged; a click elsewhere moves the window there; Left and
/// Right move it by a tenth.
class OverviewStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    /// Monthly totals and two lines at the right: "All since 2018", "23,327 events".
    void setMonths(const Series &months, const QString &caption, const QString &figure);
    void setRange(const analytics::Range &range);
    /// Left and right edge of the plot it stands under, in its own coordinates.
    void setPlotEdges(double left, double right);
    [[nodiscard]] QRectF windowRect() const;

    [[nodiscard]] QSize sizeHint() const override { return {800, theme::scaled(64)}; }

signals:
    /// Another range is wanted; `step`: the gesture before goes on.
    void rangeAsked(qint64 since, qint64 until, bool step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Left, Right, Window };

    [[nodiscard]] QRectF strip() const;
    [[nodiscard]] double xOf(std::int64_t time) const;
    [[nodiscard]] std::int64_t timeAt(double x) const;
    [[nodiscard]] Grip gripAt(const QPointF &position) const;
    void paintMonths(QPainter &painter) const;
    void ask(analytics::Range range);

    Series m_months;
    QString m_caption, m_figure;
    analytics::Range m_range;
    double m_left = 44;
    double m_right = 44;
    Grip m_grip = Grip::None;
    bool m_goesOn = false; ///< the gesture has asked already
    double m_pressedX = 0;
    analytics::Range m_pressedRange;
};

} // namespace charts
