// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositorymetrics.h"

#include "analytics/series.h"
#include "base/clock.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labels.h"
#include "ui/pages/chartactions.h"
#include "ui/pages/trendstable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLowestChart = 150; ///< pixels
constexpr double kMegabyte = 1e6;

/// What is charted, in the order of the places.
QString nameOf(std::size_t place)
{
    switch (place) {
    case 0: return RepositoryMetrics::tr("Size in Git, MB");
    case 1: return RepositoryMetrics::tr("Resources");
    case 2: return RepositoryMetrics::tr("Manifest files");
    default: return RepositoryMetrics::tr("Unreadable files");
    }
}

std::optional<double> valueOf(const RepositoryMeasurement &measurement, std::size_t place)
{
    switch (place) {
    case 0: return measurement.bytes ? std::optional(double(*measurement.bytes) / kMegabyte) : std::nullopt;
    case 1: return double(measurement.resources);
    case 2: return double(measurement.files);
    default: return double(measurement.unreadable);
    }
}

} // namespace

RepositoryMetrics::RepositoryMetrics(Page &page, workspace::Workspace &workspace)
    : m_page(page), m_workspace(workspace), m_actions(new ChartActions(
                                                page, [this] { return request(); }, false)),
      m_stack(new QStackedWidget), m_state(new widgets::StatePane), m_rows(new TrendsTable(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_content = makeCharts();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_actions->setTable([this] { return m_isTable; }, [this](bool table) { showTable(table); });
    connect(m_state, &widgets::StatePane::actionTriggered, this, &RepositoryMetrics::ask);
}

RepositoryMetrics::~RepositoryMetrics()
{
    m_asked.request_stop();
}

QWidget *RepositoryMetrics::makeCharts()
{
    auto *grid = new QWidget;
    auto *cells = new QGridLayout(grid);
    cells->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, theme::kGrid);
    cells->setSpacing(theme::kCardGap);
    for (std::size_t place = 0; place < kCharts; ++place) {
        m_charts[place] = new charts::ChartView;
        connectChart(place);
        cells->addWidget(m_charts[place], int(place / 2), int(place % 2));
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(grid);
    m_table = new widgets::TableView(tr("Figures of the charts"));
    m_table->setModel(m_rows);
    m_views = new QStackedWidget;
    m_views->addWidget(scroll);
    m_views->addWidget(m_table);
    m_note = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    m_note->setElided(Qt::ElideRight);
    auto *more = widgets::iconButton(u"more"_s, tr("Table, picture and figures of the measurements"));
    connect(more, &QPushButton::clicked, this, [this, more] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::kPageMargin, theme::kGrid, theme::kPageMargin, 0);
    row->addWidget(m_note, 1);
    row->addWidget(more);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(row);
    column->addWidget(m_views, 1);
    return content;
}

void RepositoryMetrics::connectChart(std::size_t place)
{
    charts::ChartView *chart = m_charts[place];
    chart->setDirectLabels(false);
    chart->setTopic(nameOf(place));
    chart->setFilterOffered(false);
    chart->setMinimumHeight(theme::scaled(kLowestChart));
    connect(chart, &charts::ChartView::zoomAsked, this, [this](qint64 since, qint64 until, bool step) {
        m_history.go(charts::clamped({since, until}, m_history.whole()), step);
        show();
    });
    const auto connectStep = [this, chart](auto signal, auto step) {
        connect(chart, signal, this, [this, step] {
            if ((m_history.*step)())
                show();
        });
    };
    connectStep(&charts::ChartView::resetAsked, &charts::RangeHistory::reset);
    connectStep(&charts::ChartView::backAsked, &charts::RangeHistory::back);
    connectStep(&charts::ChartView::forwardAsked, &charts::RangeHistory::forward);
    connect(chart, &charts::ChartView::crosshairMoved, this, [this, place] { m_current = place; });
    connect(chart, &charts::ChartView::menuOpening, this, [this, place](QMenu *menu) {
        m_current = place;
        menu->addSeparator();
        fill(*menu);
    });
}

void RepositoryMetrics::fill(QMenu &menu)
{
    m_actions->addTo(menu);
}

void RepositoryMetrics::setRepository(RepositoryId id, const QString &name)
{
    m_name = name;
    if (id != std::exchange(m_id, id)) {
        m_measurements.clear();
        m_isNew = true;
        m_isShown = false;
        m_current = 0;
        m_state->showLoading(tr("Reading what was measured"));
        m_stack->setCurrentWidget(m_state);
    }
    ask();
}

void RepositoryMetrics::ask()
{
    m_asked.request_stop();
    if (m_id == 0)
        return;
    m_asked = m_workspace.requestMeasurements(this, m_id, [this, id = m_id](Result<std::vector<RepositoryMeasurement>> measurements) {
        if (id != m_id)
            return;
        if (measurements)
            return setMeasurements(std::move(*measurements), Clock::system().now());
        if (measurements.error().code == ErrorCode::Cancelled)
            return;
        m_isShown = false;
        m_state->showError(tr("What was measured cannot be read"), measurements.error(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
    });
}

void RepositoryMetrics::setRange(const analytics::Range &range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_history.start(wholeRange());
    if (m_isShown)
        show();
}

void RepositoryMetrics::setMeasurements(std::vector<RepositoryMeasurement> measurements, std::int64_t now)
{
    if (m_isShown && measurements == m_measurements && analytics::dayOf(now) == analytics::dayOf(m_now))
        return;
    m_now = now;
    m_measurements = std::move(measurements);
    if (std::exchange(m_isNew, false))
        m_history.start(wholeRange());
    else
        m_history.renew(wholeRange());
    show();
}

/// The header's range, as far as there are measurements.
analytics::Range RepositoryMetrics::wholeRange() const
{
    const std::int64_t tomorrow = analytics::nextBucket(Bucket::Day, m_now);
    analytics::Range whole{m_range.since, m_range.until > 0 ? std::min(m_range.until, tomorrow) : tomorrow};
    if (!m_measurements.empty())
        whole.since = std::max(whole.since, m_measurements.front().time);
    whole.since = analytics::bucketStart(Bucket::Day, whole.since);
    whole.until = std::max(whole.until, whole.since + analytics::kDaySeconds);
    return whole;
}

Series RepositoryMetrics::seriesOf(std::size_t place, const analytics::Range &range) const
{
    std::vector<analytics::Measurement> values;
    for (const RepositoryMeasurement &measurement : m_measurements)
        if (const auto value = valueOf(measurement, place))
            values.push_back({measurement.time, *value});
    const std::string name = nameOf(place).toStdString();
    return analytics::seriesOfLevel(values, name, {range, analytics::bucketFor(range), m_now, analytics::kMostBands});
}

void RepositoryMetrics::show()
{
    m_isShown = true;
    const analytics::Range range = m_history.current();
    const analytics::Range whole = m_history.whole();
    const auto inside = std::count_if(m_measurements.begin(), m_measurements.end(),
                                      [&](const auto &at) { return at.time >= whole.since && at.time < whole.until; });
    if (inside < 2) {
        QString words = tr("Each scan measures size, resources and files; the last one of a day is kept.");
        if (m_measurements.size() == 1)
            words = tr("Measured once so far, on %1. A line needs two days with a scan.").arg(charts::dayText(m_measurements.front().time));
        else if (!m_measurements.empty())
            words = tr("This range has fewer than two days with a scan. Measurements begin on %1; choose a longer range.")
                        .arg(charts::dayText(m_measurements.front().time));
        m_state->showEmpty(u"trends"_s, m_measurements.empty() ? tr("Nothing measured yet") : tr("Too little measured for a line"), words);
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_note->setText(tr("Measured since %1 at the end of scans, the last one of each day. Where nothing was scanned there is a gap.")
                        .arg(charts::dayText(m_measurements.front().time)));
    Series all;
    for (std::size_t place = 0; place < kCharts; ++place) {
        Series series = seriesOf(place, range);
        m_charts[place]->setSeries(series);
        if (place == 0)
            all = std::move(series);
        else
            all.bands.push_back(std::move(series.bands.front()));
    }
    m_rows->showIn(*m_table, all);
    m_stack->setCurrentWidget(m_content);
}

void RepositoryMetrics::showTable(bool table)
{
    m_isTable = table;
    m_views->setCurrentIndex(table ? 1 : 0);
    if (table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_charts[m_current]->setFocus(Qt::OtherFocusReason);
}

/// Of the chart that was pointed at last.
charts::ExportRequest RepositoryMetrics::request() const
{
    charts::ExportRequest request;
    if (m_stack->currentWidget() != m_content)
        return request;
    request.series = m_charts[m_current]->shownSeries();
    if (request.series.starts.empty())
        return request;
    request.title = nameOf(m_current);
    request.subtitle = tr("%1 · %2 · measured at the end of scans, days in UTC", "repository, range")
                           .arg(m_name, charts::rangeText(request.series.starts.front(), request.series.end));
    request.source = tr("Source: measurements of this machine since %1.").arg(charts::dayText(m_measurements.front().time));
    return request;
}
