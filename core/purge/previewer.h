// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "kube/api.h"
#include "purge/preview.h"

#include <cstdint>
#include <string>
#include <vector>

namespace purge {

/// What the previews of one cluster have in common.
struct Survey {
    ClusterIdentity cluster;
    kube::Discovery discovery;
    std::int64_t serverTime = 0;       ///< UTC seconds; 0: not known
    std::vector<std::string> warnings; ///< of the server, when it was asked that
};

/// Asks a cluster who it is and what it serves.
Result<Survey> survey(kube::Api &api, const JobContext &context);

/// The kinds that a preview has to list: of namespaces, listable, by group and name.
std::vector<ApiResource> listable(const kube::Discovery &discovery);

/// The kinds of a preview's objects.
std::vector<ApiResource> kindsOf(const Preview &preview);

/// Everything that a deletion of `ns` would destroy, with the server's dry run. Whatever could not be
/// found out is in `unknown`; an error only where nothing can be said (the namespace is not there, no
/// credential counts, cancelled). `now`: the server's time, UTC seconds. Deletes nothing.
Result<Preview> preview(kube::Api &api, const Survey &survey, const std::string &ns, std::int64_t now, const JobContext &context);

} // namespace purge
