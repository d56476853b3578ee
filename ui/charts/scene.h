// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/charts: the one painter for the window and for exports.
#pragma once

#include "analytics/axis.h"
#include "analytics/forecast.h"
#include "ui/charts/bandlabels.h"
#include "ui/charts/geometry.h"
#include "ui/charts/look.h"

#include <QGraphicsScene>
#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

class QChart;
class QGraphicsItem;
class QLineSeries;
class QValueAxis;

namespace charts {

/// What a chart shows.
struct Content {
    enum class Labels { Direct, Legend, None };

    Series series;
    std::set<std::string> hidden;   ///< bands switched off
    analytics::Forecast forecast;   ///< of the bands that are on; empty: none is drawn
    Labels labels = Labels::Direct; ///< Direct becomes Legend where there is no room
    QString heading, note;          ///< where the legend's row begins
    double rowEnd = 0;              ///< pixels left free where that row ends
    bool rightToLeft = false;       ///< that row begins at the right; time runs from left to right all the same
    bool hatchRunning = true;
    std::optional<std::size_t> crosshair;
    std::optional<std::pair<std::size_t, std::size_t>> selected; ///< periods, both inclusive
};

/// Space between the scene's edge and the plot.
struct Margins {
    double left = 44, top = 12, right = 8, bottom = 28;
    double labelWidth = 150; ///< right margin when bands are labelled directly
};

/// Everything BandsItem paints, computed once for a size.
struct Drawing {
    Series series;         ///< visible bands, decimated to pixel columns
    Series timeline;       ///< the periods of the series as given and of its forecast
    PlotGeometry geometry; ///< of `series`: its part of the plot
    PlotGeometry periods;  ///< of `timeline`
    analytics::Axis axis;
    int everyLine = 1; ///< of the axis is drawn: where lines are closer than their figures are high, only some
    std::map<std::string, QColor> colors;
    std::vector<analytics::Tick> ticks;
    std::vector<double> tickX;
    std::vector<BandLabel> labels;
    bool direct = false;
};

/// A QChart (value axis, grid, background) with one item of ours over its plot area. The y-axis is
/// ranged here, from 0 to a nice maximum.
class Scene final
{
public:
    Scene();
    ~Scene();
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;

    void set(const Content &content, const Look &look, const QSizeF &size, const Margins &margins, double devicePixelRatio);
    /// Moves only the crosshair and the selected periods.
    void point(std::optional<std::size_t> crosshair, const std::optional<std::pair<std::size_t, std::size_t>> &selected);
    /// Paints at the painter's origin, at the size given to set().
    void paint(QPainter &painter);

    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] QSizeF size() const { return m_size; }

private:
    QRectF layOut(const Margins &margins, double devicePixelRatio);
    [[nodiscard]] double headingWidth() const;
    void placeTicks();
    [[nodiscard]] int linesApart() const;
    void styleChart();

    Content m_content;
    Look m_look;
    QSizeF m_size;
    Drawing m_drawing;
    QGraphicsScene m_scene;
    QChart *m_chart;     // owned by m_scene
    QValueAxis *m_axis;  // owned by m_chart
    QLineSeries *m_line; // owned by m_chart; empty, it only carries the axis
};

} // namespace charts
