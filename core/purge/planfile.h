// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "purge/approval.h"
#include "purge/policy.h"
#include "purge/preview.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace purge {

/// An object as a plan names it.
struct PlannedObject {
    std::string resource; ///< "deployments.apps"
    std::string name, uid;
    std::vector<std::string> finalizers;
    bool controlled = false; ///< another one makes it again; it may come and go

    bool operator==(const PlannedObject &) const = default;
};

/// A namespace that may go, with all that an approval binds.
struct PlannedNamespace {
    std::string name, uid, resourceVersion, digest;
    std::int64_t created = 0;
    std::string why; ///< what the policy says
    std::vector<Claim> claims;
    std::vector<std::string> loadBalancers;
    std::vector<PlannedObject> objects;
    // How it was seen; plans of older versions do not say
    std::int64_t seenAt = 0; ///< the server's time, UTC seconds; 0: not said
    std::int64_t leftOut = 0, ownedElsewhere = 0;
    std::string dryRunAuditId;

    bool operator==(const PlannedNamespace &) const = default;
};

/// A namespace that matches and still may not go.
struct PlanRefusal {
    std::string name, why;

    bool operator==(const PlanRefusal &) const = default;
};

/// What somebody may review, and `apply --yes` carries out. No approval by itself.
struct PlanFile {
    ClusterIdentity cluster;
    Policy policy;
    std::int64_t madeAt = 0; ///< the server's time, UTC seconds
    std::vector<PlannedNamespace> namespaces;
    std::vector<PlanRefusal> refused;

    bool operator==(const PlanFile &) const = default;
};

PlannedNamespace planned(const Preview &preview, const Evaluation &evaluation);

/// YAML for people. readPlan() reads back what was written.
QByteArray writePlan(const PlanFile &plan);
/// InvalidInput is "FILE:LINE:COLUMN: sentence".
Result<PlanFile> readPlan(const QByteArray &text, const QString &file);

/// What `now` has become of what was planned, a sentence each; none: the same.
std::vector<QString> differences(const PlannedNamespace &then, const Preview &now);

/// The approval that `apply --yes` gives: what the plan binds, at this moment, until the plan is too old.
Approval approvalOf(const PlanFile &plan, const PlannedNamespace &ns, const std::string &who, const std::string &typedCluster,
                    BackupChoice backup, std::int64_t now, std::int64_t expiresAt);

} // namespace purge
