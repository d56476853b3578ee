// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kube/access.h"
#include "kube/api.h"
#include "purge/contextstate.h"
#include "purge/policy.h"
#include "session.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace ctl {

/// Which cluster, and how its answers are printed.
struct ClusterOptions {
    std::string kubeconfig, context;
    std::string allowExec; ///< kube::wholeHash of what may be run for credentials
    bool json = false;
};
/// --kubeconfig, --context, --allow-exec.
void addClusterOptions(CLI::App &app, ClusterOptions &options);

/// One context, ready to be asked.
struct OpenCluster {
    kube::Access access;
    std::unique_ptr<kube::Api> api;

    [[nodiscard]] std::string context() const { return access.context.toStdString(); }
    [[nodiscard]] std::string server() const { return access.server.toStdString(); }
};

/// The pod's own access, where there is no kubeconfig and no other context is asked for; NotFound else.
Result<kube::Access> ownAccess(const ClusterOptions &options);

/// The context that is asked for: of the kubeconfig, or the pod's own cluster where there is none.
Result<OpenCluster> openCluster(const ClusterOptions &options);

/// Has the cluster say which one it is, where that takes no word of the user and a few seconds at most.
Result<ClusterIdentity> askQuietly(const ClusterOptions &options);

/// What the user decided about the context, read just now. `uid`: of kube-system behind it; empty: the one noted of it.
Result<purge::ContextState> contextState(const OpenCluster &cluster, const std::string &uid = {});

/// Forbidden where the kubeconfig, read just now, leads elsewhere than `cluster` does.
Result<void> checkAccess(const ClusterOptions &options, const OpenCluster &cluster);

/// The policy in `file`, empty: the user's own or the defaults; with the age that the environment sets.
Result<purge::Policy> policyFrom(const std::string &file);

/// The user's own policy; none where there is no such file.
Result<std::optional<purge::Policy>> ownPolicy();

/// In a pod: it may not delete the namespace it runs in.
void protectOwnNamespace(purge::Policy &policy, const OpenCluster &cluster);

/// The file's bytes, "-" for standard input; NotFound, Forbidden.
Result<QByteArray> readAll(const std::string &file);

/// Closes what an interrupted run left open in the ledger, and says so. Failures to do so are said, no more.
void clearUp(Session &session, OpenCluster &cluster);

/// "matches", "too-young", …
const char *toString(purge::Match match);

/// "282d", "19h", "5m": how long ago, for a table.
std::string ageText(std::int64_t seconds);

/// A StringMap as a JSON object.
std::string mapJson(const StringMap &map);
std::string identityJson(const ClusterIdentity &cluster);

} // namespace ctl
