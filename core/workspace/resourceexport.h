// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "store/reader.h"

#include <QString>

#include <cstdint>

namespace workspace {

/// Streams every name of a table of resources, in its order, into `file`, which appears only when it is
/// complete: CSV, TSV or JSON by its ending. Says how many are written. Returns the rows.
Result<std::int64_t> exportResources(store::Reader &reader, const store::ResourceQuery &query, const QString &file, std::int64_t now,
                                     const JobContext &context);

/// Streams every instance of the filter, a row each, in the same way: those whose ids are in `first` before the others,
/// in this order.
Result<std::int64_t> exportInstances(store::Reader &reader, const ResourceFilter &filter, const std::vector<std::int64_t> &first,
                                     const QString &file, std::int64_t now, const JobContext &context);

} // namespace workspace
