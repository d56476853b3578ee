// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trendspage.h"

#include "base/clock.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labels.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/smallmultiples.h"
#include "ui/models/displaytext.h"
#include "ui/pages/chartactions.h"
#include "ui/pages/eventsfilter.h"
#include "ui/pages/trendstable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewstate.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kValuesDelay = 150;

} // namespace

TrendsPage::TrendsPage(const PageServices &services, TrendSource source, QWidget *parent)
    : Page(parent), m_services(services), m_source(std::move(source)),
      m_actions(new ChartActions(*this, [this] { return exportRequest(); }))
{
    m_extra.rewritten = false; // until a target asks for it, as on every page
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
    m_choice.by = TrendChoice::By(std::clamp(widgets::viewState(u"trends/by/1"_s, 0).toInt(), 0, int(TrendChoice::kLastBy)));
    fillSplits();
}

TrendsPage::~TrendsPage()
{
    m_asking.request_stop();
    m_askingValues.request_stop();
}

void TrendsPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    const bool first = !m_snapshot;
    const bool changed = first || m_snapshot->dataVersion != snapshot->dataVersion || m_snapshot->isEmpty() != snapshot->isEmpty();
    m_snapshot = snapshot;
    const bool isScannedOtherwise = scannedOf(*snapshot, filter().repositories) != m_scanned;
    if (changed)
        reload();
    else if (isScannedOtherwise && m_loaded && m_days.empty())
        showRange();
    else if (m_loaded && isAdoption(m_choice.measure) && isScanningUses() != std::exchange(m_isScanningUses, isScanningUses()))
        showRange();
}

void TrendsPage::setContext(const ViewContext &context)
{
    const bool rangeChanged = context.range != m_context.range || context.since != m_context.since || context.until != m_context.until;
    const bool scopeChanged = context.repositories != m_context.repositories;
    m_context = context;
    if (rangeChanged) {
        m_choice.bucket.reset();
        m_history.start({}); // ranges looked at belong to the range before
    }
    if (scopeChanged)
        return reload();
    if (m_loaded && rangeChanged) {
        m_history.start(dataRange());
        showRange();
    }
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

void TrendsPage::setChoice(const TrendChoice &next)
{
    if (next == m_choice)
        return;
    const bool otherMeasure = next.measure != m_choice.measure;
    const bool otherBy = next.by != m_choice.by || next.of != m_choice.of;
    m_choice = next;
    if (!isOffered(m_choice.measure, m_choice.by) && !isAdoption(m_choice.measure))
        m_choice.by = TrendChoice::By::Type;
    if (otherMeasure) {
        m_usedNames.clear();
        fillSplits();
    }
    if (otherBy) {
        m_valuesRange = {};
        m_growth.reset();
        m_adoption.reset();
    }
    if (otherMeasure)
        reload();
    else if (m_loaded)
        showRange();
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
    // A level stands through a time without events, from the history's first one on.
    const bool isLevel = m_choice.measure != TrendChoice::Measure::Events;
    if (first == m_days.end())
        return showNothing(range);
    // The beginning of the history is no cut: its first column is whole.
    if (range.since <= first->day * analytics::kDaySeconds)
        range.since = analytics::bucketStart(bucket, range.since);
    range = analytics::wholeBuckets(bucket, range, m_now);
    if (isLevel ? first->day * analytics::kDaySeconds >= range.until : analytics::countIn(m_days, range) == 0)
        return showNothing(m_history.current());
    const analytics::SeriesRequest request{range, bucket, m_now, analytics::kMostBands};
    if (isAdoption(m_choice.measure))
        return showAdoption(range, request);
    if (isLevel) {
        if (needsGrowth() && !m_growth)
            return readGrowth();
        analytics::SeriesRequest wider = request;
        wider.mostBands = charts::SmallMultiples::kMost;
        return showSeries(resourceSeries(request), resourceSeries(wider), range);
    }
    if (m_choice.by == TrendChoice::By::Type) {
        const Series types = analytics::seriesByType(m_days, request);
        return showSeries(types, types, range);
    }
    if (m_valuesRange.since > range.since || m_valuesRange.until < range.until) {
        m_strip->setRange(range);
        m_valuesSoon.start();
        return;
    }
    const std::vector<store::DayValueCount> values = namedValues();
    analytics::SeriesRequest wider = request;
    wider.mostBands = charts::SmallMultiples::kMost;
    showSeries(analytics::seriesByValue(values, request, roleOf(m_choice.by)), analytics::seriesByValue(values, wider, roleOf(m_choice.by)),
               range);
}

/// What the chart is narrowed to besides repositories and range, which are said anyway.
QStringList TrendsPage::filterWords() const
{
    EventFilter shown = m_filtered ? m_extra : EventFilter();
    shown.repositories.clear();
    shown.since.reset();
    shown.until.reset();
    shown.rewritten = false;
    if (m_choice.measure == TrendChoice::Measure::Resources)
        shown.types.clear();
    QStringList words;
    for (const FilterTerm &term : filterTerms(shown, {}))
        words << term.label;
    if (!shown.text.empty())
        words << tr("“%1”").arg(displayText(shown.text));
    return words;
}

TrendFacts TrendsPage::factsOf(const Series &series, const analytics::Range &range) const
{
    TrendFacts facts;
    facts.scope = scopeText(*m_snapshot, filter().repositories);
    facts.range = {series.starts.front(), std::min(series.end, range.until)};
    facts.filter = filterWords();
    if (const QString uncounted = uncountedText(); !uncounted.isEmpty())
        facts.filter << uncounted;
    facts.running = charts::runningText(series);
    for (const Repository &repository : repositoriesOf(*m_snapshot, filter().repositories))
        facts.lastScan = std::max(facts.lastScan, repository.lastScan);
    if (series.levels) {
        for (std::size_t i = 0; i < series.starts.size(); ++i)
            facts.total = analytics::totalAt(series, i).value_or(facts.total);
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

void TrendsPage::showSeries(const Series &series, const Series &many, const analytics::Range &range)
{
    const TrendFacts facts = factsOf(series, range);
    const QString text = trendTitle(m_choice, series.bucket);
    m_title->setText(text);
    m_subtitle->setText(trendSubtitle(m_choice, facts));
    m_chart->setTopic(text);
    m_chart->setFilterOffered(m_choice.measure == TrendChoice::Measure::Events);
    m_chart->setForecasting(m_choice.forecast);
    m_chart->setSeries(series);
    m_multiples->setTopic(text);
    m_multiples->setSeries(many);
    m_rows->showIn(*m_table, m_chart->shownSeries(), m_chart->forecast());
    sayForecast();
    const auto first = std::min_element(m_days.begin(), m_days.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    const analytics::Range all{first->day * analytics::kDaySeconds, analytics::nextBucket(Bucket::Day, m_now)};
    const Series months = analytics::seriesByType(m_days, {all, Bucket::Month, m_now, analytics::kMostBands});
    m_strip->setMonths(months, tr("All since %1").arg(analytics::civilDate(all.since).year),
                       tr("%1 event(s)", nullptr, int(analytics::total(months))).arg(charts::number(analytics::total(months))));
    m_strip->setRange(facts.range);
    m_strip->setPlotEdges(m_chart->plotRect().left(), m_chart->plotRect().right());
    m_export->setEnabled(true);
    m_stack->setCurrentWidget(m_content);
}

void TrendsPage::sayForecast()
{
    m_forecast->setChecked(m_choice.forecast);
    m_forecastNote->setVisible(m_choice.forecast);
    m_forecastNote->setText(isSmall() ? tr("No forecast: small charts have none.") : forecastNote(m_chart->forecast()));
}

void TrendsPage::showNothing(const analytics::Range &range)
{
    m_export->setEnabled(false);
    m_scanned = scannedOf(*m_snapshot, filter().repositories);
    m_action = !m_days.empty() ? StateAction::All : m_scanned.isNone() ? StateAction::Scan : StateAction::None;
    if (m_action == StateAction::Scan)
        showNotScanned(*m_state, m_scanned);
    else if (m_days.empty())
        m_state->showEmpty(u"trends"_s, tr("No events"),
                           ((m_filtered ? tr("No event matches the filter.") : tr("No event was found in these repositories.")) + u' '
                            + notScannedText(m_scanned))
                               .trimmed());
    else
        m_state->showEmpty(u"trends"_s, tr("No events in this time"),
                           tr("Nothing changed from %1.").arg(charts::rangeText(range.since, range.until)), tr("Show all"));
    m_stack->setCurrentWidget(m_state);
}

void TrendsPage::stateAction()
{
    switch (m_action) {
    case StateAction::Sample: m_services.workspace->openSample(); break;
    case StateAction::Retry: reload(); break;
    case StateAction::Scan: scanNow(*m_services.workspace, m_scanned); break;
    case StateAction::ScanUses:
        for (const RepositoryId id : std::vector(m_toScan))
            m_services.workspace->rescan(id);
        break;
    case StateAction::All: {
        ViewContext all = m_context;
        all.range = Range::All;
        all.since.reset();
        all.until.reset();
        emit contextAsked(all);
        break;
    }
    case StateAction::None: break;
    }
}

void TrendsPage::filterEvents(qint64 since, qint64 until)
{
    PageTarget target;
    target.page = u"events"_s;
    target.filter = filter();
    target.filter->since = since;
    target.filter->until = until;
    if (target.filter->rewritten)
        target.choices[u"rewritten"_s] = u"yes"_s;
    emit pageAsked(target);
}

charts::ExportRequest TrendsPage::exportRequest() const
{
    charts::ExportRequest request;
    request.small = isSmall();
    request.series = request.small ? m_multiples->series() : m_chart->shownSeries();
    if (request.series.bands.empty())
        return request;
    TrendFacts facts = factsOf(request.series, {request.series.starts.front(), request.series.end});
    if (!request.small)
        request.forecast = m_chart->forecast();
    facts.isForecast = !request.forecast.isEmpty();
    if (!request.series.levels)
        facts.total = analytics::total(request.series); // without bands that are switched off
    request.title = trendTitle(m_choice, request.series.bucket);
    request.subtitle = exportSubtitle(m_choice, facts);
    request.source = sourceLine(*m_snapshot, filter().repositories);
    return request;
}

void TrendsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Base));
    painter.fillRect(QRect(0, 0, width(), theme::scaled(theme::kToolRow)), theme::color(theme::Role::Window));
}

Page *createTrendsPage(const PageServices &services, QWidget *parent)
{
    return new TrendsPage(services, TrendSource::of(services.workspace), parent);
}
