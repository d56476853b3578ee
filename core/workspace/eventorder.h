// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "model/event.h"
#include "model/filter.h"
#include "store/reader.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace workspace {

/// What events are sorted by: the text of a cell. Called on a thread of its own.
using EventKey = std::function<std::string(const Event &event)>;

/// A filter's events in another order than that of time.
struct SortedEvents {
    std::vector<EventId> ids; ///< empty where too many match
    std::int64_t matching = 0;

    bool operator==(const SortedEvents &) const = default;
};

/// Sorts as people do: case does not matter, "app-2" comes before "app-10"; equal ones newest first.
/// Where more than `most` match nothing is sorted.
Result<SortedEvents> sortedEvents(store::Reader &reader, const EventFilter &filter, const EventKey &key, bool descending, std::int64_t most,
                                  const JobContext &context);

} // namespace workspace
