// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/requester.h"

namespace kube {

enum class DeleteMode { DryRun, Real };

/// One DELETE of a namespace: its options in query and body alike, since servers read the body and a
/// proxy may drop it. Never sent twice.
DeleteAnswer sendDelete(Requester &requester, const std::string &ns, const Preconditions &preconditions, DeleteMode mode,
                        const std::stop_token &stop);

} // namespace kube
