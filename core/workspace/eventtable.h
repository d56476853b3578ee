// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "model/event.h"
#include "model/filter.h"
#include "store/reader.h"
#include "workspace/tablefile.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace workspace {

/// Names of repositories by id, for tables.
using RepositoryNames = std::unordered_map<RepositoryId, std::string>;

/// Of every repository in the store.
Result<RepositoryNames> repositoryNames(store::Reader &reader, std::int64_t now);

/// One column of an event table.
struct EventField {
    const char *name;
    std::string (*text)(const Event &event, const RepositoryNames &names);
};

/// THE list of columns, in their default order.
const std::vector<EventField> &eventFields();
const EventField *findEventField(std::string_view name);

/// `2024-05-01T10:20:30Z`.
std::string utcText(std::int64_t seconds);
/// `path: old → new`, absent sides as "absent".
std::string changeText(const FieldChange &change);

/// Pages through every event of the filter that comes after `after` (`limit` < 0: all), `each` returns
/// false to stop. Returns how many were handed over.
Result<std::int64_t> forEachEvent(store::Reader &reader, const EventFilter &filter, store::Order order, std::int64_t limit,
                                  const JobContext &context, const std::function<bool(const Event &)> &each,
                                  std::optional<store::EventKeyset> after = {});

/// Streams every event of the filter into `file`, which appears only when it is complete. Says how
/// many are written. Returns the rows.
Result<std::int64_t> exportEvents(store::Reader &reader, const EventFilter &filter, store::Order order, const QString &file,
                                  std::int64_t now, const JobContext &context);
/// The same with these events, in their order; those that are gone since are left out.
Result<std::int64_t> exportEventsOf(store::Reader &reader, const std::vector<EventId> &ids, const QString &file, std::int64_t now,
                                    const JobContext &context);

} // namespace workspace
