// SPDX-License-Identifier: GPL-3.0-or-later
// What Trends asks the store, and what it makes of the answers; what it shows is in trendspage.cpp.
#include "ui/pages/trendspage.h"

#include "base/clock.h"
#include "ui/charts/labels.h"
#include "ui/widgets/statepane.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The group that manifests leave out has a name all the same.
template<class Values>
void nameCoreGroup(Values &values)
{
    for (auto &value : values)
        if (value.value.empty())
            value.value = "core";
}

/// A level is births less deletions, which both have to match: one event's path or author says nothing of the other's.
bool asksForEvents(const EventFilter &filter)
{
    return !filter.text.empty() || !filter.pathContains.empty() || !filter.authorContains.empty() || !filter.mergedByContains.empty()
        || filter.bot || filter.commit;
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
            },
            [workspace](QObject *owner, store::Dimension dimension, const EventFilter &filter, workspace::Reply<store::ValueGrowth> reply) {
                return workspace->requestGrowth(owner, dimension, filter, std::move(reply));
            },
            [workspace](QObject *owner, const store::AdoptionQuery &query, workspace::Reply<store::Adoption> reply) {
                return workspace->requestAdoption(owner, query, std::move(reply));
            }};
}

EventFilter TrendsPage::filter() const
{
    EventFilter filter;
    if (isAdoption(m_choice.measure))
        filter.repositories = m_extra.repositories;
    else
        filter = m_extra;
    if (filter.repositories.empty())
        filter.repositories = m_context.repositories;
    // Times come from the range that is looked at.
    filter.since.reset();
    filter.until.reset();
    if (m_choice.measure != TrendChoice::Measure::Events) {
        filter.rewritten = false; // what a force push took back is not there
        filter.types.clear();     // of births alone no level can be counted
    }
    return filter;
}

void TrendsPage::reload()
{
    m_asking.request_stop();
    m_askingValues.request_stop();
    m_valuesSoon.stop();
    m_loaded = false;
    m_valuesRange = {};
    m_growth.reset();
    m_adoption.reset();
    if (!m_snapshot)
        return;
    if (m_snapshot->isEmpty()) {
        m_action = StateAction::Sample;
        m_state->showEmpty(u"trends"_s, tr("Nothing to count yet"), tr("Trends appear with the first scan of a repository."),
                           tr("Open the sample"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (m_choice.measure == TrendChoice::Measure::Resources && asksForEvents(m_extra)) {
        m_action = StateAction::None;
        m_state->showEmpty(u"trends"_s, tr("Resources cannot be counted by this filter"),
                           tr("Text, path, author and commit belong to events, not to resources. Remove the filter or show events."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    if (isAdoption(m_choice.measure) && !isUsesFilter()) {
        m_action = StateAction::None;
        m_state->showEmpty(u"trends"_s, tr("What is in use cannot be counted by this filter"),
                           tr("Charts, images and API versions are counted of whole repositories. Remove the filter or show events."));
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
    if (m_wanted)
        m_history.go(*std::exchange(m_wanted, std::nullopt), false);
    else if (keep)
        m_history.go(shown, false);
    showRange();
}

void TrendsPage::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_action = StateAction::Retry;
    m_state->showError(failureTitle(m_choice.measure), error, tr("Try again"));
    m_stack->setCurrentWidget(m_state);
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

void TrendsPage::readGrowth()
{
    m_askingValues.request_stop();
    // All together is the sum of the kinds.
    const store::Dimension dimension = m_choice.by == TrendChoice::By::Type ? store::Dimension::Kind : dimensionOf(m_choice.by);
    m_askingValues = m_source.growth(this, dimension, filter(), [this, by = m_choice.by](Result<store::ValueGrowth> growth) {
        if (by != m_choice.by || m_choice.measure != TrendChoice::Measure::Resources)
            return;
        if (!growth)
            return failed(growth.error());
        if (m_choice.by == TrendChoice::By::Group) {
            nameCoreGroup(growth->days);
            nameCoreGroup(growth->now);
        }
        // What is there begins with the history, not with the first birth in it: a shallow one may have none.
        m_growth.emplace(*growth, analytics::firstDay(m_days));
        if (m_loaded)
            showRange();
    });
}

std::vector<store::DayValueCount> TrendsPage::namedValues() const
{
    std::vector<store::DayValueCount> values = m_values;
    if (m_choice.by == TrendChoice::By::Group)
        nameCoreGroup(values);
    if (m_choice.by == TrendChoice::By::PeopleAndBots) {
        for (store::DayValueCount &value : values)
            value.value = value.value == "bot" ? charts::kBotsBand : charts::kPeopleBand;
    }
    return values;
}

bool TrendsPage::needsGrowth() const
{
    return m_choice.measure == TrendChoice::Measure::Resources && (m_choice.by != TrendChoice::By::Type || m_filtered);
}

Series TrendsPage::resourceSeries(const analytics::SeriesRequest &request) const
{
    if (!needsGrowth()) {
        std::int64_t alive = 0;
        for (const Repository &repository : repositoriesOf(*m_snapshot, filter().repositories))
            alive += repository.totals.resources;
        return analytics::resourcesAlive(m_days, alive, request);
    }
    return m_choice.by == TrendChoice::By::Type ? m_growth->together(request) : m_growth->series(request, roleOf(m_choice.by));
}
