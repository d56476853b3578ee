// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource.h"
#include "yaml/node.h"

#include <string_view>
#include <vector>

namespace scan {

/// One row of the list of resource scanners: what is read from a kind.
struct KindScanner {
    const char *id;    ///< unique, for tests and help
    const char *group; ///< API group; "*": any (the generic scanner)
    const char *kind;  ///< "*": any kind of the group
    Facts (*facts)(yaml::NodeRef object);
};

/// THE list, most special first; the last row takes every other object with apiVersion and kind.
const std::vector<KindScanner> &kindScanners();

/// Facts by the first row that fits.
Facts factsOf(std::string_view group, std::string_view kind, yaml::NodeRef object);

} // namespace scan
