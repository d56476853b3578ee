// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetchprotocol.h"

#include <optional>

/// Asks an https remote for its list of refs once, before libgit2 speaks to it: finds out where the
/// repository really is (one redirect on the same scheme, host and port is followed into
/// `request.url`) and which credential is taken, if one is asked for: the caller's, ~/.netrc's or that
/// of git's helpers (left in `request.credential`). A failure says why nothing can be fetched.
std::optional<git::Failure> preflight(git::TransferRequest &request);
