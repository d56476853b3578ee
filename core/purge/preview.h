// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/cluster.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace purge {

/// A PersistentVolumeClaim and what becomes of its data.
struct Claim {
    std::string name, storageClass, size, volume;
    std::string reclaimPolicy; ///< "Delete", "Retain"; empty: not known

    /// One that waits for its first use holds no data yet.
    [[nodiscard]] bool hasVolume() const { return !volume.empty() || !reclaimPolicy.empty(); }
    bool operator==(const Claim &) const = default;
};

/// Something that nobody could find out. With one of them a preview is incomplete.
struct Unknown {
    std::string what; ///< "secrets", "metrics.k8s.io/v1beta1"
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< a sentence: what, why, what to do

    bool operator==(const Unknown &) const = default;
};

/// Everything a deletion of one namespace would destroy, as it was at one moment.
struct Preview {
    ClusterIdentity cluster;
    LiveNamespace ns;
    std::vector<LiveObject> objects; ///< by group/resource, then name
    std::vector<Unknown> unknown;
    std::vector<Claim> claims;
    std::vector<std::string> loadBalancers; ///< names of Services with an address from outside
    std::vector<LiveObject> ownedElsewhere; ///< whose owner is not in this namespace
    std::optional<Error> refused;           ///< what the server-side dry run answered; none: it would delete
    std::vector<std::string> warnings;      ///< the server's own, of everything it was asked, each once
    std::string auditId;                    ///< of the dry run
    std::int64_t leftOut = 0;               ///< objects that a living namespace changes all the time: not in the digest
    std::string digest;                     ///< SHA-256 (hex) of what must be the same at the deletion
    std::int64_t takenAt = 0;               ///< the server's time, UTC seconds

    [[nodiscard]] bool complete() const { return unknown.empty(); }
    bool operator==(const Preview &) const = default;
};

} // namespace purge
