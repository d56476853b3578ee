// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/policy.h"
#include "purge/preview.h"

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

/// A namespace that may go, as it was seen.
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

PlannedNamespace planned(const Preview &preview, const Evaluation &evaluation);

/// digestOf() a namespace of which these are the objects.
std::string digestOf(const std::vector<PlannedObject> &objects);

/// What becomes otherwise than `claims` and `loadBalancers` said of data and addresses, a sentence each; none: the
/// same. That something was not known is no value of it.
std::vector<QString> otherLosses(const std::vector<Claim> &claims, const std::vector<std::string> &loadBalancers, const Preview &now);

/// What `now` has become of what was planned, a sentence each; none: the same.
std::vector<QString> differences(const PlannedNamespace &then, const Preview &now);

} // namespace purge
