// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repository.h"
#include "scan/scanner.h"
#include "session.h"
#include "workspace/jobs.h"

namespace ctl {

struct RefreshOptions {
    std::string acceptHostKey; ///< SHA-256 fingerprint that the user trusts
    bool fetch = true;
};

/// Fetches (remotes) and scans one repository. A token comes from the environment; when the other
/// side refuses, from the keyring.
Result<scan::ScanReport> refresh(Session &session, RepositoryId id, const RepositoryConfig &config, const RefreshOptions &options);

/// Says `error` of the first refresh of an added repository, which is not kept when nothing came of it.
/// Returns the exit code.
int failAdded(Session &session, store::EventStore &store, const workspace::Place &place, const workspace::AddedRepository &added,
              const Error &error);

} // namespace ctl
