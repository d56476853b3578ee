// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

/// Where the event model reads: the workspace, or a test. Answers come on the main thread; stopping
/// the source that is returned drops the answer.
class EventSource
{
public:
    virtual ~EventSource() = default;
    virtual std::stop_source page(QObject *owner, const EventFilter &filter, store::Order order,
                                  const std::optional<store::EventKeyset> &after, int limit,
                                  workspace::Reply<store::EventPage> reply) = 0;
    virtual std::stop_source count(QObject *owner, const EventFilter &filter, workspace::Reply<std::int64_t> reply) = 0;
};

/// The workspace as a source; it must outlive it.
class WorkspaceEventSource final : public EventSource
{
public:
    explicit WorkspaceEventSource(workspace::Workspace &workspace) : m_workspace(workspace) {}

    std::stop_source page(QObject *owner, const EventFilter &filter, store::Order order, const std::optional<store::EventKeyset> &after,
                          int limit, workspace::Reply<store::EventPage> reply) override
    {
        return m_workspace.requestEvents(owner, filter, order, after, limit, std::move(reply));
    }

    std::stop_source count(QObject *owner, const EventFilter &filter, workspace::Reply<std::int64_t> reply) override
    {
        return m_workspace.requestCount(owner, filter, std::move(reply));
    }

private:
    workspace::Workspace &m_workspace;
};
