// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/filter.h"
#include "session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace ctl {

/// A moment as people write it: 2024, 2024-05, 2024-05-01 (00:00 UTC), 2024-05-01T10:00:00Z (also
/// +02:00), or how long ago: 12h, 30d, 2w, 6m, 1y.
std::optional<std::int64_t> parseTime(std::string_view text, std::int64_t now);

/// --since and --until.
struct RangeOptions {
    std::string since, until;
};
void addRangeOptions(CLI::App &app, RangeOptions &options);
/// Reads them into the filter; InvalidInput names the one that is no time, or both where they are the wrong way round.
Result<void> applyRange(const RangeOptions &options, std::int64_t now, EventFilter &filter);

/// The repositories' numbers; InvalidInput for a name that is none.
Result<std::vector<RepositoryId>> repositoryIds(const std::vector<std::string> &names, Session &session);

/// What picks events and resources alike: whose they are and what they are called.
struct KeyOptions {
    std::vector<std::string> repositories, kinds, groups, namespaces, names;
};
void addKeyOptions(CLI::App &app, KeyOptions &options);
/// Reads them into an EventFilter or a ResourceFilter; InvalidInput for a repository that is none.
template<class Filter>
Result<void> applyKeys(const KeyOptions &options, Session &session, Filter &filter)
{
    auto repositories = repositoryIds(options.repositories, session);
    if (!repositories)
        return repositories.error();
    filter.repositories = std::move(*repositories);
    filter.kinds = options.kinds;
    filter.groups = options.groups;
    filter.namespaces = options.namespaces;
    filter.names = options.names;
    return {};
}

/// What picks events.
struct EventOptions {
    KeyOptions keys;
    std::vector<std::string> types;
    std::string path, author, mergedBy, text, commit;
    std::optional<bool> bots;
    bool noRewritten = false; ///< true before addEventOptions: the option is to have them, not to leave them out
    RangeOptions range;
};
void addEventOptions(CLI::App &app, EventOptions &options);
Result<EventFilter> eventFilter(const EventOptions &options, Session &session);

} // namespace ctl
