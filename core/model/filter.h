// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Which events. Empty lists and strings ask nothing; several values of one field are "or",
/// several fields "and". Substrings ignore case (ASCII).
struct EventFilter {
    std::vector<RepositoryId> repositories;
    std::vector<EventType> types;
    std::vector<std::string> kinds;      ///< exact, case-insensitive
    std::vector<std::string> groups;     ///< exact; "" is the core group
    std::vector<std::string> namespaces; ///< exact
    std::vector<std::string> names;      ///< exact
    std::string nameContains;
    std::string pathContains;
    std::string authorContains; ///< of `Name <email>`
    std::string mergedByContains;
    std::string text; ///< name, kind, namespace, path, a changed field or its value contains it
    std::optional<bool> bot;
    std::optional<ObjectId> commit;
    std::optional<std::int64_t> since; ///< inclusive, UTC seconds
    std::optional<std::int64_t> until; ///< exclusive
    std::optional<EventId> addedAfter; ///< with one repository: what came into the store after this event
    bool rewritten = true;             ///< also events of commits no longer on the branch

    bool operator==(const EventFilter &) const = default;
};

struct ResourceFilter {
    std::vector<RepositoryId> repositories;
    std::vector<std::string> kinds, groups, namespaces, names;
    std::string text; ///< name, kind, namespace or path contains it
    std::optional<ResourceState> state;
    std::vector<std::int64_t> ids; ///< only these instances

    bool operator==(const ResourceFilter &) const = default;
};

/// What a table of resources shows where nothing is asked: those that Git has.
inline ResourceFilter aliveResources()
{
    ResourceFilter filter;
    filter.state = ResourceState::Alive;
    return filter;
}

/// What both kinds of filter ask: the repositories, what a resource is, and a text.
inline ResourceFilter asResourceFilter(const EventFilter &events)
{
    ResourceFilter filter;
    filter.repositories = events.repositories;
    filter.kinds = events.kinds;
    filter.groups = events.groups;
    filter.namespaces = events.namespaces;
    filter.names = events.names;
    filter.text = events.text;
    return filter;
}
inline EventFilter asEventFilter(const ResourceFilter &resources)
{
    EventFilter filter;
    filter.repositories = resources.repositories;
    filter.kinds = resources.kinds;
    filter.groups = resources.groups;
    filter.namespaces = resources.namespaces;
    filter.names = resources.names;
    filter.text = resources.text;
    return filter;
}
