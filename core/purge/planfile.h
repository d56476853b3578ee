// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "purge/approval.h"
#include "purge/planned.h"
#include "purge/policy.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace purge {

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

/// YAML for people. readPlan() reads back what was written.
QByteArray writePlan(const PlanFile &plan);
/// InvalidInput is "FILE:LINE:COLUMN: sentence".
Result<PlanFile> readPlan(const QByteArray &text, const QString &file);

/// The approval that `apply --yes` gives: what the plan binds and what it lists, at this moment, until the plan is
/// too old. Without evidence: that is what is seen when it is carried out.
Approval approvalOf(const PlanFile &plan, const PlannedNamespace &ns, const std::string &who, const std::string &typedCluster,
                    BackupChoice backup, std::int64_t now, std::int64_t expiresAt);

} // namespace purge
