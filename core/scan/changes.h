// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "yaml/node.h"

#include <vector>

namespace scan {

/// What differs between two states of one resource.
struct Changes {
    std::vector<FieldChange> fields; ///< at most kMaxFieldChanges, in document order of `after`
    int omitted = 0;
    bool onlyReencrypted = false; ///< nothing but SOPS ciphertext and its metadata differs

    bool operator==(const Changes &) const = default;
};

/// Field changes from `before` to `after` by LIFECYCLE rules 17–19. Descends only where hashes
/// differ; values of a Secret's data and stringData, wherever an alias repeats them, and SOPS ciphertext
/// are "•••".
Changes changesBetween(yaml::NodeRef before, yaml::NodeRef after);

/// A node as compact JSON, or a scalar's text; cut to `limit` characters with "…". UTF-8.
std::string compactText(yaml::NodeRef node, std::size_t limit = 200);

} // namespace scan
