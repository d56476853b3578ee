// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repository.h"

#include <cstdint>
#include <optional>

namespace workspace {

/// Seconds between two scans of an adaptive repository: half the mean time between two of its
/// events of the last two months, at least 15 minutes, at most a day.
std::int64_t adaptiveInterval(const Repository &repository);

/// When a repository is scanned next, UTC seconds; none: only by hand (off, paused, or a failure that
/// waits for the user). `lastTry` is the end of the last attempt in this process, 0 for none.
std::optional<std::int64_t> nextScan(const Repository &repository, std::int64_t lastTry);

} // namespace workspace
