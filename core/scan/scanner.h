// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/jobcontext.h"
#include "base/result.h"
#include "model/repository.h"
#include "store/eventstore.h"

#include <cstdint>
#include <string>

namespace scan {

struct ScanOptions {
    int threads = 0;         ///< parser threads; 0: as many as there are cores
    int batchCommits = 2000; ///< commits a transaction
    const Clock *clock = &Clock::system();
};

/// What one run did.
struct ScanReport {
    ObjectId head;
    std::string branch;
    std::int64_t newCommits = 0;
    std::int64_t newEvents = 0;
    double seconds = 0;
    std::string note; ///< for the user, may be empty

    bool operator==(const ScanReport &) const = default;
};

/// Derives the lifecycle of the repository at `gitPath` into the store, from where the last run
/// ended. Cancel keeps every finished batch. Nothing new is nothing written.
Result<ScanReport> scanRepository(store::EventStore &store, RepositoryId id, const RepositoryConfig &config, const std::string &gitPath,
                                  const ScanOptions &options, const JobContext &context);

} // namespace scan
