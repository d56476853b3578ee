// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/requester.h"

namespace kube {

/// Everything the server serves: in one answer each for the core and the other groups where it can, else
/// group by group. An error only where not even the groups are known, or (TooLarge) without end.
Result<Discovery> discoverAll(Requester &requester, const std::stop_token &stop);

} // namespace kube
