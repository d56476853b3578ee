// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace ctl {

/// From the first call on SIGINT and SIGTERM stop the token's jobs instead of the process; a second
/// signal ends it at once.
std::stop_token stopOnSignals();

/// The signal that came, or 0.
int receivedSignal();

} // namespace ctl
