// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/event.h"
#include "model/repository.h"
#include "workspace/workspace.h"

namespace workspace {

/// Reads an event's two blobs and its commit's message from Git, masked. Incomplete when an object
/// is missing: never an empty side for one that could not be read.
Result<EventTexts> eventTexts(const Event &event, const RepositoryConfig &config);

} // namespace workspace
