// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetchprotocol.h"

#include <optional>

/// Asks an https remote for its list of refs once, before libgit2 speaks to it: finds out where the
/// repository really is (one redirect on the same scheme, host and port is followed into
/// `request.url`) and whether the credential is taken. A failure says why nothing can be fetched.
std::optional<git::Failure> preflight(git::TransferRequest &request);
