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
/// Reads them into the filter; InvalidInput names the one that is no time.
Result<void> applyRange(const RangeOptions &options, std::int64_t now, EventFilter &filter);

/// What picks events.
struct EventOptions {
    std::vector<std::string> repositories, types, kinds, groups, namespaces, names;
    std::string path, author, mergedBy, text, commit;
    std::optional<bool> bots;
    bool noRewritten = false;
    RangeOptions range;
};
void addEventOptions(CLI::App &app, EventOptions &options);
Result<EventFilter> eventFilter(const EventOptions &options, Session &session);

/// The repositories' numbers; InvalidInput for a name that is none.
Result<std::vector<RepositoryId>> repositoryIds(const std::vector<std::string> &names, Session &session);

} // namespace ctl
