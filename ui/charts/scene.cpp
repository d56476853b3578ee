// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scene.h"

#include "analytics/series.h"
#include "ui/charts/bandsitem.h"
#include "ui/charts/labels.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

constexpr double kLegendGap = 8;  ///< between the row of heading and legend and the plot
constexpr double kDatesApart = 9; ///< ticks, and what is left above and below dates
constexpr double kTickGap = 20;
constexpr double kTicksApart = 66;
constexpr double kNarrowest = 640; ///< below this width there is no room for labels beside the plot
constexpr double kAxisLabelGap = 8;
constexpr double kLeaderSpace = 26;
constexpr double kLabelFrame = kLeaderSpace + 18; ///< leader, swatch, gaps
constexpr double kWidestLabel = 220;

BandsItem *bandsOf(QChart *chart)
{
    for (QGraphicsItem *item : chart->childItems()) {
        if (auto *bands = dynamic_cast<BandsItem *>(item))
            return bands;
    }
    return nullptr;
}

} // namespace

Scene::Scene() : m_chart(new QChart), m_axis(new QValueAxis), m_line(new QLineSeries)
{
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->addSeries(m_line);
    m_chart->addAxis(m_axis, Qt::AlignLeft);
    m_line->attachAxis(m_axis);
    m_axis->setLineVisible(false);
    m_axis->setMinorGridLineVisible(false);
    m_axis->setLabelsVisible(false); // QtCharts formats them without our locale's rules
    new BandsItem(*this, m_chart);
}

Scene::~Scene() = default;

void Scene::set(const Content &content, const Look &look, const QSizeF &size, const Margins &margins, double devicePixelRatio)
{
    m_content = content;
    m_look = look;
    m_size = size;
    const Series visible = analytics::without(content.series, content.hidden);
    m_drawing = {};
    m_drawing.colors = bandColors(content.series, look);
    m_drawing.axis =
        analytics::niceAxis(std::max(analytics::largest(visible), analytics::largest(content.forecast)), !content.series.levels);
    m_drawing.series = visible;
    m_drawing.timeline = analytics::timeline(content.series, content.forecast);
    const QRectF plot = layOut(margins, devicePixelRatio);
    const std::size_t periods = m_drawing.timeline.starts.size();
    m_drawing.periods = PlotGeometry(plot, periods, m_drawing.axis.max, devicePixelRatio);
    QRectF measured = plot;
    if (periods > 0)
        measured.setWidth(plot.width() * double(visible.starts.size()) / double(periods));
    m_drawing.series = analytics::decimated(visible, int(measured.width()));
    m_drawing.geometry = PlotGeometry(measured, m_drawing.series.starts.size(), m_drawing.axis.max, devicePixelRatio);
    placeTicks();
    m_chart->resize(size);
    m_chart->setPlotArea(plot);
    styleChart();
    m_chart->layout()->invalidate();
    m_chart->layout()->activate(); // at once: nothing here waits for an event loop
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    bandsOf(m_chart)->refresh();
}

QRectF Scene::layOut(const Margins &margins, double devicePixelRatio)
{
    const double widest = QFontMetricsF(m_look.small).horizontalAdvance(number(m_drawing.axis.max)) + kAxisLabelGap + 2;
    const double left = std::max(margins.left, std::ceil(widest));
    const double dates = std::ceil(QFontMetricsF(m_look.small).height()) + kDatesApart;
    const double bottom = m_size.height() - std::max(margins.bottom, dates);
    const double line = headingRow(m_look);
    if (m_content.labels == Content::Labels::Direct && m_size.width() >= kNarrowest) {
        // Long names such as CustomResourceDefinition get more room, within reason.
        double label = margins.labelWidth;
        for (const Band &band : m_content.series.bands)
            label = std::max(label, std::ceil(QFontMetricsF(m_look.body).horizontalAdvance(bandName(band))) + kLabelFrame);
        label = std::min(label, std::max(margins.labelWidth, std::min(kWidestLabel, m_size.width() / 5)));
        const QRectF plot(left, margins.top, m_size.width() - left - label, bottom - margins.top);
        const PlotGeometry geometry(plot, m_content.series.starts.size(), m_drawing.axis.max, devicePixelRatio);
        const QRectF space(plot.right() + kLeaderSpace, plot.top(), label - kLeaderSpace, plot.height() + 10);
        m_drawing.labels = directLabels(m_content.series, m_content.forecast, m_content.hidden, m_drawing.colors, m_look, geometry, space);
        m_drawing.direct = !m_drawing.labels.empty();
        if (m_drawing.direct)
            return plot;
    }
    const bool row = m_content.labels != Content::Labels::None || !m_content.heading.isEmpty();
    double second = 0;
    if (m_content.labels != Content::Labels::None) {
        double used = m_content.heading.isEmpty() ? left : headingWidth() + 24;
        double end = margins.right + m_content.rowEnd;
        // Beside a heading there may be no room for names: they get a row of their own.
        if (!m_content.heading.isEmpty() && legendWidth(m_content.series, m_look) > m_size.width() - used - end) {
            second = line + 4;
            used = left;
            end = margins.right;
        }
        const QRectF space(used, margins.top - 12 + second, m_size.width() - used - end, line);
        m_drawing.labels = legendLabels(m_content.series, m_content.hidden, m_drawing.colors, m_look, space);
        if (m_content.rightToLeft)
            mirror(m_drawing.labels, m_size.width());
    }
    const double top = margins.top + (row ? line + kLegendGap - 12 : 0) + second;
    return {left, top, m_size.width() - left - margins.right, bottom - top};
}

/// With its note, which says the figure and the range.
double Scene::headingWidth() const
{
    const double note = m_content.note.isEmpty() ? 0 : 8 + QFontMetricsF(m_look.small).horizontalAdvance(m_content.note);
    return std::ceil(QFontMetricsF(m_look.bold).horizontalAdvance(m_content.heading) + note);
}

void Scene::placeTicks()
{
    const PlotGeometry &periods = m_drawing.periods;
    const QRectF &plot = periods.plot();
    const QFontMetricsF metrics(m_look.small);
    const double widest = std::max(metrics.horizontalAdvance(u"28 Sep"_s) + kTickGap, kTicksApart);
    for (const analytics::Tick &tick : analytics::dateTicks(m_drawing.timeline, int(plot.width() / widest))) {
        const auto bucket = analytics::bucketAt(m_drawing.timeline, tick.time);
        if (!bucket)
            continue;
        const QRectF column = periods.column(*bucket);
        const double x = periods.isArea() ? column.left() : column.center().x();
        const double half = metrics.horizontalAdvance(tickLabel(tick)) / 2;
        if (x + half > plot.right() + 4 || x - half < plot.left() - 24)
            continue;
        m_drawing.ticks.push_back(tick);
        m_drawing.tickX.push_back(x);
    }
}

int Scene::linesApart() const
{
    const int lines = m_drawing.axis.lines();
    const double apart = m_drawing.geometry.plot().height() / lines, label = QFontMetricsF(m_look.small).ascent();
    int every = 1;
    while (every < lines && (lines % every != 0 || every * apart < label))
        ++every;
    return every;
}

void Scene::styleChart()
{
    m_axis->setRange(0, m_drawing.axis.max);
    m_drawing.everyLine = linesApart();
    m_axis->setTickCount(m_drawing.axis.lines() / m_drawing.everyLine + 1);
    m_axis->setGridLinePen(QPen(m_look.color(theme::Role::Grid), 1));
}

void Scene::point(std::optional<std::size_t> crosshair, const std::optional<std::pair<std::size_t, std::size_t>> &selected)
{
    m_content.crosshair = crosshair;
    m_content.selected = selected;
    bandsOf(m_chart)->update();
}

void Scene::paint(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF rect(QPointF(0, 0), m_size);
    painter.fillRect(rect, m_look.color(theme::Role::Base));
    // Time runs from left to right, and what is written beside it in any language.
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    m_scene.render(&painter, rect, rect);
    painter.setLayoutDirection(before);
}

} // namespace charts
