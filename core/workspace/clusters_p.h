// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusterlink.h"
#include "workspace/clusters.h"

#include <map>
#include <memory>
#include <string>

namespace workspace {

/// All state of the facade; main thread. Links are made when a context is selected and stay, so that
/// several clusters are live at once.
struct Clusters::Private {
    Private(Clusters *facade, ClustersBackend given);

    void readPolicy();
    void readContexts();
    void onPolicy(const Result<purge::Policy> &read);
    void onContexts(Result<std::vector<Context>> read);
    ClusterLink *link(const std::string &context);
    ClusterLink *open(const std::string &context);
    void publish();
    void say(const Error &error);

    Clusters *q;
    ClustersBackend backend;
    const Clock *clock;
    ClustersSnapshotPtr snapshot = std::make_shared<ClustersSnapshot>();
    std::vector<Context> contexts;         ///< as the kubeconfig has them, without what is live
    std::optional<Error> error;
    bool loaded = false;
    std::string selected;
    std::vector<PurgeRun> runs;
    std::optional<purge::Policy> policy;   ///< none: not read yet, or it cannot be read
    std::optional<Error> policyError;
    std::map<std::string, std::unique_ptr<ClusterLink>> links;
    Lane files{"kubeconfig"};              ///< small files: kubeconfig, locks
};

} // namespace workspace
