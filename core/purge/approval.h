// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "purge/contextstate.h"
#include "purge/policy.h"
#include "purge/preview.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace purge {

/// How long an approval holds after its preview was taken; seconds.
inline constexpr std::int64_t kApprovalLife = 15 * 60;

/// What is saved before anything is deleted.
enum class BackupChoice { WithSecrets, WithoutSecrets, None };
const char *toString(BackupChoice choice);

/// Somebody's word that this namespace, as it was seen, may go. Whatever has changed since voids it.
struct Approval {
    ClusterIdentity cluster; ///< context, server, authorities and kube-system are compared again
    std::string ns, uid, resourceVersion;
    std::string digest;                     ///< of the contents
    std::string listedDigest;               ///< of the objects that were listed to whoever approved
    std::vector<Claim> claims;              ///< what becomes of each one's data
    std::vector<std::string> loadBalancers; ///< Services whose address is given up
    std::string who;
    std::string typedCluster; ///< where the context is protected
    BackupChoice backup = BackupChoice::WithSecrets;
    std::int64_t approvedAt = 0, expiresAt = 0; ///< the server's time, UTC seconds
    std::int64_t objects = 0;
    std::string evidence;      ///< JSON object: what was seen; empty: by a plan, whose words are none
    std::int64_t planMade = 0; ///< UTC seconds; 0: not by a plan

    bool operator==(const Approval &) const = default;
};

/// Under what an approval is given and carried out.
struct Guards {
    Policy policy;
    ContextState state;    ///< of the context, read just now
    std::int64_t now = 0;  ///< the server's time, UTC seconds
    std::int64_t skew = 0; ///< the server's minus this machine's, by which somebody unlocked

    bool operator==(const Guards &) const = default;
};

/// Why nobody may delete what this preview shows, or none: incomplete, refused by the server, being deleted
/// already, protected, not let go by the policy, a context that is read-only. The one place of these rules.
std::optional<Error> objection(const Preview &preview, const Guards &guards);

/// Why `now` is not the cluster that `then` was, or takes us for somebody else, or none. Asked before anything else is asked of it.
std::optional<Error> otherCluster(const ClusterIdentity &then, const ClusterIdentity &now);

/// Why `fresh` is no longer what was approved, or none: another cluster, another namespace, changed labels,
/// contents or fates of volumes and addresses, an approval that is over, a name that was not typed. Includes objection().
std::optional<Error> objection(const Approval &approval, const Preview &fresh, const Guards &guards);

struct ApprovalInput {
    Guards guards;
    std::string who; ///< empty: as the cluster calls us
    std::string typedCluster;
    BackupChoice backup = BackupChoice::WithSecrets;
};

/// Approves one namespace as `preview` shows it. Forbidden, Incomplete or InvalidInput (the typed name)
/// say why not.
Result<Approval> approve(const Preview &preview, const ApprovalInput &input);

/// What the ledger keeps of a preview as JSON: counts by kind, claims, load balancers, what the policy says.
std::string evidenceOf(const Preview &preview, const Guards &guards);

} // namespace purge
