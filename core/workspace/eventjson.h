// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "workspace/eventtable.h"

#include <string>

namespace workspace {

/// An event as `events --json` prints it and exports write it, on one line without its end. Absent values are null;
/// `otherGroup`, `reencrypted` and `rewritten` are there only where they say something.
std::string eventJson(const Event &event, const RepositoryNames &names);

} // namespace workspace
