// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <cstdint>
#include <string>

/// A job that ended, as it is remembered.
struct JobRecord {
    enum class Outcome { Done, Failed, Cancelled };

    RepositoryId repository = 0;
    std::string name; ///< of the repository, then
    Outcome outcome = Outcome::Done;
    std::int64_t begun = 0, ended = 0; ///< UTC seconds
    double seconds = 0;                ///< of the scan alone
    std::int64_t newEvents = 0;
    std::string error;
    int errorCode = 0; ///< ErrorCode of it

    bool operator==(const JobRecord &) const = default;
};
