// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewdata.h"

namespace {

constexpr int kMostValues = 5'000; ///< distinct kinds, namespaces, authors

} // namespace

OverviewData::OverviewData(workspace::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    for (const OverviewNeed need : {OverviewNeed::Kinds, OverviewNeed::Namespaces, OverviewNeed::Authors})
        m_values[need] = {};
}

OverviewData::~OverviewData()
{
    stop();
}

void OverviewData::stop()
{
    for (auto &[need, source] : m_running)
        source.request_stop();
    m_isStale = m_isStale || !m_running.empty();
    m_running.clear();
    ++m_generation;
}

void OverviewData::setScope(const EventFilter &scope, const std::set<OverviewNeed> &needs)
{
    std::set<OverviewNeed> wanted = needs;
    if (wanted.contains(OverviewNeed::BotCounts))
        wanted.insert(OverviewNeed::Counts); // a share of them
    if (scope == m_scope && wanted == m_needs) {
        if (m_isStale)
            refresh();
        return;
    }
    stop();
    if (scope != m_scope) {
        // Counts are of all days: another range needs no others.
        if (scope.repositories != m_scope.repositories) {
            m_counts = {};
            m_botCounts = {};
            m_uses = {};
        }
        m_newest = {};
        m_repositories = {};
        for (auto &[need, answer] : m_values)
            answer = {};
    }
    m_scope = scope;
    m_needs = wanted;
    if (m_isStale) {
        refresh();
        return;
    }
    for (const OverviewNeed need : m_needs)
        if (!isKnown(need))
            ask(need);
}

bool OverviewData::isKnown(OverviewNeed need) const
{
    switch (need) {
    case OverviewNeed::Nothing: return true;
    case OverviewNeed::Counts: return m_counts.value.has_value();
    case OverviewNeed::BotCounts: return m_botCounts.value.has_value();
    case OverviewNeed::Newest: return m_newest.value.has_value();
    case OverviewNeed::Repositories: return m_repositories.value.has_value();
    case OverviewNeed::Uses: return m_uses.value.has_value();
    case OverviewNeed::Kinds:
    case OverviewNeed::Namespaces:
    case OverviewNeed::Authors: return m_values.at(need).value.has_value();
    }
    return false;
}

void OverviewData::refresh()
{
    m_isStale = true;
    if (!m_running.empty() || m_needs.empty())
        return;
    m_isStale = false;
    for (const OverviewNeed need : m_needs)
        ask(need);
}

template<class T>
bool OverviewData::take(OverviewAnswer<T> &answer, OverviewNeed need, std::uint64_t generation, Result<T> &result)
{
    if (generation != m_generation)
        return false;
    if (result) {
        answer = {std::move(*result), std::nullopt};
    } else if (result.error().code != ErrorCode::Cancelled) {
        answer = {std::nullopt, result.error()};
    }
    finish(need);
    return true;
}

template<class T>
workspace::Reply<T> OverviewData::into(OverviewAnswer<T> &answer, OverviewNeed need)
{
    return [this, &answer, need, generation = m_generation](Result<T> result) { take(answer, need, generation, result); };
}

void OverviewData::finish(OverviewNeed need)
{
    m_running.erase(need);
    emit answered(need);
    if (m_running.empty() && m_isStale)
        refresh();
}

void OverviewData::ask(OverviewNeed need)
{
    switch (need) {
    case OverviewNeed::Nothing: break;
    case OverviewNeed::Counts:
    case OverviewNeed::BotCounts: askCounts(need); break;
    case OverviewNeed::Newest:
        m_running[need] = m_workspace.requestEvents(this, m_scope, store::Order::NewestFirst, std::nullopt, kNewest,
                                                    [this, generation = m_generation](Result<store::EventPage> page) {
                                                        Result<std::vector<Event>> events = page ? Result(std::move(page->events))
                                                                                                 : Result<std::vector<Event>>(page.error());
                                                        take(m_newest, OverviewNeed::Newest, generation, events);
                                                    });
        break;
    case OverviewNeed::Repositories:
        m_running[need] = m_workspace.requestRepositoryCounts(this, m_scope, into(m_repositories, need));
        break;
    case OverviewNeed::Uses: m_running[need] = m_workspace.requestUses(this, m_scope.repositories, into(m_uses, need)); break;
    case OverviewNeed::Kinds: askValues(need, store::Dimension::Kind); break;
    case OverviewNeed::Namespaces: askValues(need, store::Dimension::Namespace); break;
    case OverviewNeed::Authors: askValues(need, store::Dimension::Author); break;
    }
}

void OverviewData::askCounts(OverviewNeed need)
{
    EventFilter filter;
    filter.repositories = m_scope.repositories;
    filter.rewritten = m_scope.rewritten;
    const bool bots = need == OverviewNeed::BotCounts;
    if (bots)
        filter.bot = true;
    m_running[need] = m_workspace.requestDayCounts(this, filter, into(bots ? m_botCounts : m_counts, need));
}

void OverviewData::askValues(OverviewNeed need, store::Dimension dimension)
{
    m_running[need] = m_workspace.requestValueCounts(this, dimension, m_scope, kMostValues, into(m_values[need], need));
}
