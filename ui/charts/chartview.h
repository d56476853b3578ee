// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/forecast.h"
#include "model/series.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

class QMenu;

namespace charts {

/// Draws any Series: stacked columns (a stepped area below 4 px a period) or lines for levels.
/// Crosshair by mouse and arrow keys; the labels switch bands (Alt-click, or the number of its place,
/// isolates); dragging or Shift with arrow keys selects a range, Enter offers it; the wheel zooms. It keeps no range of its own: it asks,
/// and whoever owns the data sets a new series.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Bands switched off stay off as long as they exist; crosshair, selection and a drag stay where the
    /// periods are the same.
    void setSeries(const Series &series);
    [[nodiscard]] const Series &series() const;
    /// The series without bands that are switched off.
    [[nodiscard]] Series shownSeries() const;
    [[nodiscard]] const std::set<std::string> &hidden() const;
    /// Behind the running period stands what may come, of the bands that are on; forecast() says why where
    /// it does not. Off at first.
    void setForecasting(bool on);
    [[nodiscard]] const analytics::Forecast &forecast() const;
    /// Bands are named beside the plot (a legend where there is no room), or in a legend above.
    void setDirectLabels(bool direct);
    /// Bold words and a small note at the left of the legend's row.
    void setHeading(const QString &heading, const QString &note);
    /// Pixels left free where the row of heading and legend ends, for a button of the owner's.
    void setRowEnd(double pixels);
    /// What the chart is about, for screen readers: "Events a week, by type".
    void setTopic(const QString &topic);
    /// False: a range is only zoomed to; nothing offers to show its events.
    void setFilterOffered(bool offered);

    /// The period it points at; those of the forecast follow those of the series.
    [[nodiscard]] std::optional<std::size_t> crosshair() const;
    void setCrosshair(std::optional<std::size_t> bucket);
    /// Switches a band; `alone`: all others off, or all on again where it was alone already.
    void toggle(const std::string &band, bool alone);
    /// Where the plot lies in the widget, for whatever is aligned with it.
    [[nodiscard]] QRectF plotRect() const;
    /// Where a band's label can be clicked; empty where it has none.
    [[nodiscard]] QRectF labelRect(const std::string &band) const;

    [[nodiscard]] QSize sizeHint() const override { return {800, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    /// Another range is wanted, UTC seconds, `until` exclusive. `step`: the gesture
    /// before goes on (the wheel turns further), which is no place of its own in a history.
    void zoomAsked(qint64 since, qint64 until, bool step);
    /// The events of a range are wanted.
    void filterAsked(qint64 since, qint64 until);
    void resetAsked();
    void backAsked();
    void forwardAsked();
    void crosshairMoved();
    void hiddenChanged();
    void plotMoved();
    /// The context menu is about to open: owners add actions of theirs.
    void menuOpening(QMenu *menu);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Private;

    void layOut();
    void renewForecast();
    [[nodiscard]] std::size_t measured(std::size_t period) const;
    void offerRange(std::size_t first, std::size_t last, const QPoint &where);
    void zoomBy(double factor, std::size_t around);
    void turn(int delta, bool sideways);
    void zoomTurned(std::size_t around);
    void panTurned();
    void pan(int buckets);
    bool goesOn();
    void announce();
    [[nodiscard]] QString spokenText() const;
    void listKeys();
    void select(const std::optional<std::pair<std::size_t, std::size_t>> &range);
    void selectTo(std::size_t bucket);
    void offerSelected();
    bool isolate(std::size_t place);

    std::unique_ptr<Private> m_private;
};

} // namespace charts
