// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster.h"

#include <QJsonObject>

#include <set>
#include <string>
#include <vector>

namespace purge {

/// Whether objects of this kind are changed all the time by a namespace that merely lives (events, leases,
/// metrics, and endpoints and their slices but for those of isMadeAgain()): no part of a digest, of a preview
/// or of a backup, but counted.
[[nodiscard]] bool isLeftOut(const std::string &group, const std::string &resource);

/// Endpoints and endpoint slices, which the cluster makes from Services and people make for those without a
/// selector.
[[nodiscard]] bool isEndpoints(const std::string &group, const std::string &resource);

/// Whether the cluster makes these endpoints again. `selecting`: names of the Services with a selector.
[[nodiscard]] bool isMadeAgain(const LiveObject &endpoints, const std::set<std::string> &selecting);

/// Whether another object of the cluster makes this one again.
[[nodiscard]] bool isControlled(const LiveObject &object);

/// Whether a namespace's contents have to name it one by one: what nothing controls, and every claim and
/// Secret, whoever controls them.
[[nodiscard]] bool isRoot(const LiveObject &object);

/// SHA-256 (hex) of what must be the same when a namespace is deleted as it was when that was approved:
/// its roots by kind, name, UID and finalizers; its kinds; the finalizers on everything else, by kind. The
/// order of `objects` does not matter, nor do controlled objects that come and go.
std::string digestOf(const std::vector<LiveObject> &objects);

/// The metadata of a whole object, as `resource` of its API.
LiveObject objectOf(const QJsonObject &json, const ApiResource &resource);

} // namespace purge
