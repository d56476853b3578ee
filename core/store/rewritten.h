// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/reader.h"

#include <cstdint>
#include <vector>

namespace store {

/// Events of a repository that a force push took back (LIFECYCLE.md, rule 11), by day and type. The rollups
/// and the totals beside them hold these too: what is said of a repository leaves them out by this.
/// Nearly always there are none, which one look into an index tells.
std::vector<DayCount> rewrittenCounts(Database &database, RepositoryId repository);

} // namespace store
