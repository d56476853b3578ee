// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to core/git.

#include "git/handles.h"

#include <functional>

namespace git {

/// Whether everything that `tip` needs is there: its commits back to `known` (zero: all of them) with
/// their trees, and each file of `tip` itself. `alive` is called now and then.
bool isConnected(git_repository *repository, const git_oid &tip, const git_oid &known,
                 const std::function<void(std::int64_t commits)> &alive);

} // namespace git
