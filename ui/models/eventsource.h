// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

/// Where the event model reads: the workspace, or a test. Answers come on the main thread; stopping
/// the source that is returned drops the answer.
class EventSource
{
public:
    virtual ~EventSource() = default;
    /// The first rows, before the places of all are known.
    virtual std::stop_source firstPage(QObject *owner, const EventFilter &filter, store::Order order, int limit,
                                       workspace::Reply<store::EventPage> reply) = 0;
    virtual std::stop_source pageFrom(QObject *owner, const EventFilter &filter, store::Order order,
                                      const std::shared_ptr<const store::EventPlaces> &places, std::int64_t row, int limit,
                                      workspace::Reply<store::EventPage> reply) = 0;
    virtual std::stop_source places(QObject *owner, const EventFilter &filter, const std::vector<store::EventKeyset> &marks,
                                    workspace::Reply<store::EventPlaces> reply) = 0;
    virtual std::stop_source sorted(QObject *owner, const EventFilter &filter, const workspace::EventKey &key, bool descending,
                                    std::int64_t most, workspace::Reply<workspace::SortedEvents> reply) = 0;
    virtual std::stop_source eventsOf(QObject *owner, const std::vector<EventId> &ids, workspace::Reply<std::vector<Event>> reply) = 0;
    virtual std::stop_source count(QObject *owner, const EventFilter &filter, workspace::Reply<std::int64_t> reply) = 0;
};

/// The workspace as a source; it must outlive it.
class WorkspaceEventSource final : public EventSource
{
public:
    explicit WorkspaceEventSource(workspace::Workspace &workspace) : m_workspace(workspace) {}

    std::stop_source firstPage(QObject *owner, const EventFilter &filter, store::Order order, int limit,
                               workspace::Reply<store::EventPage> reply) override
    {
        return m_workspace.requestEvents(owner, filter, order, {}, limit, std::move(reply));
    }

    std::stop_source pageFrom(QObject *owner, const EventFilter &filter, store::Order order,
                              const std::shared_ptr<const store::EventPlaces> &places, std::int64_t row, int limit,
                              workspace::Reply<store::EventPage> reply) override
    {
        return m_workspace.requestEventsFrom(owner, filter, order, places, row, limit, std::move(reply));
    }

    std::stop_source places(QObject *owner, const EventFilter &filter, const std::vector<store::EventKeyset> &marks,
                            workspace::Reply<store::EventPlaces> reply) override
    {
        return m_workspace.requestEventPlaces(owner, filter, marks, std::move(reply));
    }

    std::stop_source sorted(QObject *owner, const EventFilter &filter, const workspace::EventKey &key, bool descending, std::int64_t most,
                            workspace::Reply<workspace::SortedEvents> reply) override
    {
        return m_workspace.requestSortedEvents(owner, filter, key, descending, most, std::move(reply));
    }

    std::stop_source eventsOf(QObject *owner, const std::vector<EventId> &ids, workspace::Reply<std::vector<Event>> reply) override
    {
        return m_workspace.requestEventsOf(owner, ids, std::move(reply));
    }

    std::stop_source count(QObject *owner, const EventFilter &filter, workspace::Reply<std::int64_t> reply) override
    {
        return m_workspace.requestCount(owner, filter, std::move(reply));
    }

private:
    workspace::Workspace &m_workspace;
};
