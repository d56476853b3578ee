// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace workspace {

/// What was counted in one namespace.
struct ObjectCount {
    std::int64_t objects = 0;
    std::int64_t newest = 0; ///< creation or deletion, UTC seconds

    bool operator==(const ObjectCount &) const = default;
};

/// The objects of all namespaces that were asked for.
struct ObjectCounts {
    std::map<std::string, ObjectCount> byNamespace;
    std::optional<Error> missing; ///< a kind that could not be listed: counts are at least these
    std::set<std::string> unread; ///< asked for by name, and no kind could be listed there: not known, which is not 0

    /// What is known of `ns`; nothing where that is nothing.
    [[nodiscard]] std::optional<ObjectCount> of(const std::string &ns) const;
};

/// Asks for every listable kind once, cluster-wide; or, where cluster-wide is not allowed, once in each
/// namespace of `names`. Fails where the kinds themselves are unknown, and where none of them could be listed.
Result<ObjectCounts> countObjects(kube::Api &api, const std::stop_token &stop, const std::vector<std::string> &names = {});

} // namespace workspace
