// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetchprotocol.h"

#include <functional>
#include <variant>

namespace git {

using Outcome = std::variant<FetchReport, Failure>;

/// Clones or fetches, in this process: what kubestats-fetch runs. `request.url` has been looked at by
/// then: it redirects nowhere, and the credential is the one the host takes. `sink` is called for
/// whatever arrives, as often as it arrives.
Outcome transfer(const TransferRequest &request, const std::function<void(const Progress &)> &sink);

} // namespace git
