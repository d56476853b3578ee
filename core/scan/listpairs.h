// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace scan {

/// Two items of a list that are the same one; invalid on the side where there is none.
struct ItemPair {
    yaml::NodeRef before;
    yaml::NodeRef after;
    std::string label; ///< "name=app" or a position
};

/// How the items of two lists belong together (LIFECYCLE rule 18).
struct ListPairs {
    std::vector<ItemPair> pairs; ///< in the order of `after`, then those that are gone
    std::string_view key;        ///< the field that pairs them; empty: by position
    bool reordered = false;      ///< items found on both sides stand in another order
};

/// Pairs by `name`, `key`, `mountPath` or `containerPort` where all items of both lists have it and
/// it is unique in both; else by position, after what is equal at both ends has been put aside.
ListPairs pairItems(yaml::NodeRef before, yaml::NodeRef after);

} // namespace scan
