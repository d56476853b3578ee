// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trendspage.h"

#include "base/clock.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labels.h"
#include "ui/charts/overviewstrip.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/trendstable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kValuesDelay = 150;
constexpr int kComboFrame = 48;
constexpr int kChartPage = 0;
constexpr int kTablePage = 1;

/// A combo box as wide as what it shows, so that the row reads like a sentence.
QComboBox *choice(const QString &name, const QStringList &items)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItems(items);
    const auto fit = [box] { box->setFixedWidth(QFontMetrics(theme::bodyFont()).horizontalAdvance(box->currentText()) + kComboFrame); };
    QObject::connect(box, &QComboBox::currentIndexChanged, box, fit);
    fit();
    return box;
}

} // namespace

TrendSource TrendSource::of(workspace::Workspace *workspace)
{
    return {[workspace](QObject *owner, const EventFilter &filter, workspace::Reply<std::vector<store::DayCount>> reply) {
                return workspace->requestDayCounts(owner, filter, std::move(reply));
            },
            [workspace](QObject *owner, store::Dimension dimension, const EventFilter &filter,
                        workspace::Reply<std::vector<store::DayValueCount>> reply) {
                return workspace->requestDayValueCounts(owner, dimension, filter, std::move(reply));
            }};
}

TrendsPage::TrendsPage(const PageServices &services, TrendSource source, QWidget *parent)
    : Page(parent), m_services(services), m_source(std::move(source))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(toolRow());
    rows->addWidget(widgets::hairline());
    m_stack = new QStackedWidget;
    m_state = new widgets::StatePane(widgets::StatePane::Place::Page);
    m_content = chartPane();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    rows->addWidget(m_stack, 1);
    connect(m_state, &widgets::StatePane::actionTriggered, this, &TrendsPage::stateAction);
    connectChart();
    m_valuesSoon.setSingleShot(true);
    m_valuesSoon.setInterval(kValuesDelay);
    connect(&m_valuesSoon, &QTimer::timeout, this, [this] { readValues(m_history.current()); });
    m_choice.by = TrendChoice::By(std::clamp(widgets::viewState(u"trends/by/1"_s, 0).toInt(), 0, int(TrendChoice::By::PeopleAndBots)));
    m_by->setCurrentIndex(int(m_choice.by));
}

TrendsPage::~TrendsPage()
{
    m_asking.request_stop();
    m_askingValues.request_stop();
}

QWidget *TrendsPage::toolRow()
{
    auto *widget = new QWidget;
    widget->setFixedHeight(theme::kToolRow);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    row->setSpacing(theme::kGrid);
    const auto word = [row](const QString &text) { row->addWidget(new widgets::Label(text, widgets::TextSize::Body, theme::Role::SecondaryText)); };
    m_measure = choice(tr("What is shown"), {tr("Events"), tr("Resources")});
    m_by = choice(tr("Split by"), {tr("Type"), tr("Kind"), tr("Namespace"), tr("Repository"), tr("Author"), tr("People and bots")});
    m_per = choice(tr("Length of a column"), {tr("Day"), tr("Week"), tr("Month")});
    word(tr("Show", "before: Events"));
    row->addWidget(m_measure);
    word(tr("by", "before: Type"));
    row->addWidget(m_by);
    word(tr("per", "before: Week"));
    row->addWidget(m_per);
    m_chip = new widgets::Chip(tr("Filtered"));
    m_chip->setRemovable(true);
    m_chip->hide();
    row->addWidget(m_chip);
    row->addStretch();
    m_back = widgets::iconButton(u"chevron-left"_s, tr("Back to the range before"));
    m_forward = widgets::iconButton(u"chevron-right"_s, tr("Forward to the next range"));
    m_view = new widgets::Segments(tr("Chart or table"));
    m_view->addSegment(kChartPage, tr("Chart"), u"trends"_s);
    m_view->addSegment(kTablePage, tr("Table"), u"table"_s);
    m_view->setCurrent(kChartPage);
    m_export = widgets::button(tr("Export…"), u"export"_s);
    for (QWidget *control : std::initializer_list<QWidget *>{m_back, m_forward, m_view, m_export})
        row->addWidget(control);
    connect(m_measure, &QComboBox::activated, this, [this](int index) {
        TrendChoice next = m_choice;
        next.measure = TrendChoice::Measure(index);
        setChoice(next);
    });
    connect(m_by, &QComboBox::activated, this, [this](int index) {
        TrendChoice next = m_choice;
        next.by = TrendChoice::By(index);
        widgets::setViewState(u"trends/by/1"_s, index);
        setChoice(next);
    });
    connect(m_per, &QComboBox::activated, this, [this](int index) {
        TrendChoice next = m_choice;
        next.bucket = Bucket(index);
        setChoice(next);
    });
    connect(m_chip, &widgets::Chip::removed, this, [this] { open({}); });
    connect(m_export, &QPushButton::clicked, this, &TrendsPage::exportChart);
    connect(m_view, &widgets::Segments::chosen, this, [this](int id) { m_chartOrTable->setCurrentIndex(id); });
    return widget;
}

QWidget *TrendsPage::chartPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(0);
    m_title = new widgets::Label({}, widgets::TextSize::Bold);
    m_subtitle = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    m_subtitle->setElided(Qt::ElideRight);
    for (widgets::Label *label : {m_title, m_subtitle}) {
        label->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
        column->addWidget(label);
    }
    column->addSpacing(8);
    auto *chart = new QWidget;
    auto *charts = new QVBoxLayout(chart);
    charts->setContentsMargins(16, 0, 16, 0);
    charts->setSpacing(12);
    m_chart = new charts::ChartView;
    m_strip = new charts::OverviewStrip;
    charts->addWidget(m_chart, 1);
    charts->addWidget(m_strip);
    m_rows = new TrendsTable(this);
    m_table = new widgets::TableView(tr("Figures of the chart"));
    m_table->setModel(m_rows);
    m_chartOrTable = new QStackedWidget;
    m_chartOrTable->addWidget(chart);
    m_chartOrTable->addWidget(m_table);
    column->addWidget(m_chartOrTable, 1);
    return pane;
}

void TrendsPage::connectChart()
{
    connect(m_chart, &charts::ChartView::zoomAsked, this, &TrendsPage::zoom);
    connect(m_strip, &charts::OverviewStrip::rangeAsked, this, &TrendsPage::zoom);
    connect(m_chart, &charts::ChartView::filterAsked, this, &TrendsPage::filterEvents);
    connect(m_chart, &charts::ChartView::plotMoved, this,
            [this] { m_strip->setPlotEdges(m_chart->plotRect().left(), m_chart->plotRect().right()); });
    connect(m_chart, &charts::ChartView::hiddenChanged, this, [this] { m_rows->setSeries(m_chart->shownSeries()); });
    connect(m_chart, &charts::ChartView::resetAsked, this, [this] {
        if (m_history.reset())
            showRange();
    });
    connect(m_chart, &charts::ChartView::menuOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        connect(menu->addAction(tr("Export…")), &QAction::triggered, this, &TrendsPage::exportChart);
    });
    const auto back = [this] {
        if (m_history.back())
            showRange();
    };
    const auto forward = [this] {
        if (m_history.forward())
            showRange();
    };
    connect(m_back, &QPushButton::clicked, this, back);
    connect(m_forward, &QPushButton::clicked, this, forward);
    connect(m_chart, &charts::ChartView::backAsked, this, back);
    connect(m_chart, &charts::ChartView::forwardAsked, this, forward);
}

void TrendsPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    const bool changed = first || m_snapshot->dataVersion != snapshot->dataVersion || m_snapshot->repositories.empty() != snapshot->repositories.empty();
    m_snapshot = snapshot;
    if (changed)
        reload();
}

void TrendsPage::setContext(const ViewContext &context)
{
    const bool rangeChanged = context.range != m_context.range || context.since != m_context.since || context.until != m_context.until;
    const bool scopeChanged = context.repositories != m_context.repositories;
    m_context = context;
    if (rangeChanged)
        m_choice.bucket.reset();
    if (scopeChanged)
        return reload();
    if (m_loaded && rangeChanged) {
        m_history.start(dataRange());
        showRange();
    }
}

void TrendsPage::open(const PageTarget &target)
{
    m_extra = target.filter.value_or(EventFilter{});
    m_filtered = target.filter && *target.filter != EventFilter{};
    m_chip->setVisible(m_filtered);
    reload();
}

bool TrendsPage::closeDrawer()
{
    if (!m_filtered)
        return false;
    open({});
    return true;
}

Series TrendsPage::shownSeries() const
{
    return m_chart->shownSeries();
}

EventFilter TrendsPage::filter() const
{
    EventFilter filter = m_extra;
    if (filter.repositories.empty())
        filter.repositories = m_context.repositories;
    // Times come from the range that is looked at.
    filter.since.reset();
    filter.until.reset();
    if (m_choice.measure == TrendChoice::Measure::Resources)
        filter.rewritten = false;
    return filter;
}

void TrendsPage::setChoice(const TrendChoice &next)
{
    if (next == m_choice)
        return;
    const bool otherMeasure = next.measure != m_choice.measure;
    const bool otherBy = next.by != m_choice.by;
    m_choice = next;
    m_by->setEnabled(m_choice.measure == TrendChoice::Measure::Events);
    if (otherBy)
        m_valuesRange = {};
    if (otherMeasure)
        reload();
    else if (m_loaded)
        showRange();
}

void TrendsPage::reload()
{
    m_asking.request_stop();
    m_askingValues.request_stop();
    m_loaded = false;
    m_valuesRange = {};
    if (!m_snapshot)
        return;
    if (m_snapshot->repositories.empty()) {
        m_action = StateAction::Sample;
        m_state->showEmpty(u"trends"_s, tr("Nothing to count yet"), tr("Trends appear with the first scan of a repository."), tr("Open the sample"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (m_days.empty()) {
        m_action = StateAction::None;
        m_state->showLoading(tr("Counting events"));
        m_stack->setCurrentWidget(m_state);
    }
    m_asking = m_source.days(this, filter(), [this](Result<std::vector<store::DayCount>> days) {
        if (!days)
            return failed(days.error());
        daysRead(*days);
    });
}

void TrendsPage::daysRead(const std::vector<store::DayCount> &days)
{
    const analytics::Range shown = m_history.current();
    const bool keep = m_history.canGoBack() || m_history.canGoForward();
    m_days = days;
    m_now = Clock::system().now();
    m_loaded = true;
    m_history.start(dataRange());
    if (keep)
        m_history.go(shown, false);
    showRange();
}

void TrendsPage::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_action = StateAction::Retry;
    m_state->showError(tr("The events could not be counted"), error, tr("Try again"));
    m_stack->setCurrentWidget(m_state);
}

analytics::Range TrendsPage::dataRange() const
{
    std::int64_t first = m_now;
    for (const store::DayCount &count : m_days)
        first = std::min(first, count.day * analytics::kDaySeconds);
    const std::int64_t tomorrow = analytics::nextBucket(Bucket::Day, m_now);
    const std::int64_t until = std::min(m_context.until.value_or(tomorrow), tomorrow);
    const std::int64_t since = m_context.since.value_or(first);
    // The first day of a range of the last 7, 30 … days is cut by the hour: days are counted whole.
    return {analytics::bucketStart(Bucket::Day, since), std::max(until, since + analytics::kDaySeconds)};
}

Bucket TrendsPage::bucketOf(const analytics::Range &range) const
{
    return m_choice.bucket.value_or(analytics::bucketFor(range));
}

void TrendsPage::zoom(qint64 since, qint64 until, bool step)
{
    if (!m_loaded || m_days.empty())
        return;
    std::int64_t first = m_history.whole().since;
    for (const store::DayCount &count : m_days)
        first = std::min(first, count.day * analytics::kDaySeconds);
    const std::int64_t last = std::max(m_history.whole().until, analytics::nextBucket(Bucket::Day, m_now));
    m_history.go(charts::clamped({since, until}, {first, last}), step);
    showRange();
}

void TrendsPage::showRange()
{
    analytics::Range range = m_history.current();
    const Bucket bucket = bucketOf(range);
    m_per->setCurrentIndex(int(bucket));
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    const auto first = std::min_element(m_days.begin(), m_days.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    if (first == m_days.end() || analytics::countIn(m_days, range) == 0)
        return showNothing(range);
    // The beginning of the history is no cut: its first column is whole.
    if (range.since > first->day * analytics::kDaySeconds)
        range = analytics::wholeBuckets(bucket, range);
    const analytics::SeriesRequest request{range, bucket, m_now, analytics::kMostBands};
    if (m_choice.measure == TrendChoice::Measure::Resources) {
        std::int64_t alive = 0;
        for (const Repository &repository : repositoriesOf(*m_snapshot, filter().repositories))
            alive += repository.totals.resources;
        // The totals know nothing of a filter.
        return showSeries(m_filtered ? analytics::resourcesAlive(m_days, request) : analytics::resourcesAlive(m_days, alive, request), range);
    }
    if (m_choice.by == TrendChoice::By::Type)
        return showSeries(analytics::seriesByType(m_days, request), range);
    if (m_valuesRange.since > range.since || m_valuesRange.until < range.until) {
        m_strip->setRange(range);
        m_valuesSoon.start();
        return;
    }
    showSeries(analytics::seriesByValue(namedValues(), request, roleOf(m_choice.by)), range);
}

std::vector<store::DayValueCount> TrendsPage::namedValues() const
{
    std::vector<store::DayValueCount> values = m_values;
    if (m_choice.by == TrendChoice::By::PeopleAndBots) {
        for (store::DayValueCount &value : values)
            value.value = value.value == "bot" ? charts::kBotsBand : charts::kPeopleBand;
    }
    return values;
}

void TrendsPage::readValues(const analytics::Range &range)
{
    m_askingValues.request_stop();
    EventFilter asked = filter();
    asked.since = analytics::bucketStart(bucketOf(range), range.since);
    asked.until = range.until;
    m_askingValues = m_source.values(
        this, dimensionOf(m_choice.by), asked,
        [this, by = m_choice.by, read = analytics::Range{*asked.since, range.until}](Result<std::vector<store::DayValueCount>> values) {
            if (by != m_choice.by)
                return;
            if (!values)
                return failed(values.error());
            m_values = std::move(*values);
            m_valuesRange = read;
            if (m_loaded)
                showRange();
        });
}

TrendFacts TrendsPage::factsOf(const Series &series, const analytics::Range &range) const
{
    TrendFacts facts;
    facts.scope = scopeText(*m_snapshot, filter().repositories);
    facts.range = {series.starts.front(), std::min(series.end, range.until)};
    facts.filtered = m_filtered;
    facts.running = charts::runningText(series);
    for (const Repository &repository : repositoriesOf(*m_snapshot, filter().repositories))
        facts.lastScan = std::max(facts.lastScan, repository.lastScan);
    if (m_choice.measure == TrendChoice::Measure::Resources) {
        for (const auto &value : series.bands.front().values)
            facts.total = value.value_or(facts.total);
        return facts;
    }
    facts.total = double(analytics::countIn(m_days, range));
    const analytics::Range before = analytics::rangeBefore(series.bucket, range);
    std::int64_t first = m_now;
    for (const store::DayCount &count : m_days)
        first = std::min(first, count.day * analytics::kDaySeconds);
    // Only a period that the history covers whole can be compared with.
    if (before.since >= first)
        facts.change = analytics::change(facts.total, double(analytics::countIn(m_days, before)));
    return facts;
}

void TrendsPage::showSeries(const Series &series, const analytics::Range &range)
{
    const TrendFacts facts = factsOf(series, range);
    const QString text = trendTitle(m_choice, series.bucket);
    m_title->setText(text);
    m_subtitle->setText(trendSubtitle(m_choice, facts));
    m_chart->setTopic(text);
    m_chart->setFilterOffered(m_choice.measure == TrendChoice::Measure::Events);
    m_chart->setSeries(series);
    m_rows->setSeries(m_chart->shownSeries());
    QList<int> widths{240};
    for (int i = 1; i < m_rows->columnCount() - 1; ++i)
        widths << 120;
    widths << 260;
    m_table->setColumnWidths(widths, int(widths.size()) - 1);
    const auto first = std::min_element(m_days.begin(), m_days.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    const analytics::Range all{first->day * analytics::kDaySeconds, analytics::nextBucket(Bucket::Day, m_now)};
    const Series months = analytics::seriesByType(m_days, {all, Bucket::Month, m_now, analytics::kMostBands});
    m_strip->setMonths(months, tr("All since %1").arg(analytics::civilDate(all.since).year),
                       tr("%1 events").arg(charts::number(analytics::total(months))));
    m_strip->setRange(facts.range);
    m_strip->setPlotEdges(m_chart->plotRect().left(), m_chart->plotRect().right());
    m_export->setEnabled(true);
    m_stack->setCurrentWidget(m_content);
}

void TrendsPage::showNothing(const analytics::Range &range)
{
    m_export->setEnabled(false);
    m_action = m_days.empty() ? StateAction::None : StateAction::All;
    if (m_days.empty())
        m_state->showEmpty(u"trends"_s, tr("No events"), m_filtered ? tr("No event matches the filter.") : tr("No event was found in these repositories."));
    else
        m_state->showEmpty(u"trends"_s, tr("No events in this time"), tr("Nothing changed from %1.").arg(charts::rangeText(range.since, range.until)), tr("Show all"));
    m_stack->setCurrentWidget(m_state);
}

void TrendsPage::stateAction()
{
    switch (m_action) {
    case StateAction::Sample:
        m_services.workspace->openSample();
        break;
    case StateAction::Retry:
        reload();
        break;
    case StateAction::All: {
        ViewContext all = m_context;
        all.range = Range::All;
        all.since.reset();
        all.until.reset();
        emit contextAsked(all);
        break;
    }
    case StateAction::None:
        break;
    }
}

void TrendsPage::filterEvents(qint64 since, qint64 until)
{
    PageTarget target;
    target.page = u"events"_s;
    target.filter = filter();
    target.filter->since = since;
    target.filter->until = until;
    emit pageAsked(target);
}

void TrendsPage::exportChart()
{
    const Series series = m_chart->shownSeries();
    if (series.bands.empty())
        return;
    TrendFacts facts = factsOf(series, {series.starts.front(), series.end});
    if (!series.levels)
        facts.total = analytics::total(series); // without bands that are switched off
    charts::ExportRequest request;
    request.series = series;
    request.title = trendTitle(m_choice, series.bucket);
    request.subtitle = exportSubtitle(m_choice, facts);
    request.source = sourceLine(*m_snapshot, filter().repositories);
    const QString what = series.levels ? tr("%1, %2", "52 weeks, 326 resources at the end").arg(charts::bucketCount(series.bucket, int(series.starts.size())), tr("levels"))
                                       : tr("%1, %n band(s), %2 events", "52 weeks, 4 bands, 4,717 events", int(series.bands.size()))
                                             .arg(charts::bucketCount(series.bucket, int(series.starts.size())), charts::number(analytics::total(series)));
    auto *dialog = new ExportDialog(request, what, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, [this](const QString &file) { emit toastAsked(tr("%1 saved").arg(QFileInfo(file).fileName())); });
    connect(dialog, &ExportDialog::copied, this, [this] { emit toastAsked(tr("Chart copied")); });
    dialog->open();
}

void TrendsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Base));
    painter.fillRect(QRect(0, 0, width(), theme::kToolRow), theme::color(theme::Role::Window));
}

Page *createTrendsPage(const PageServices &services, QWidget *parent)
{
    return new TrendsPage(services, TrendSource::of(services.workspace), parent);
}
