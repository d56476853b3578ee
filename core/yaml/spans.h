// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/manifestreader.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace yaml {

/// Where a node is written: bytes of the file, from its anchor or tag to its end. Of a collection
/// only where it begins.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool block = false; ///< a scalar in the style of `|` or `>`: its first line is not its text

    bool operator==(const Span &) const = default;
};

/// A file as readManifest reads it, with the place of every node.
struct LocatedManifest {
    Manifest manifest;
    std::vector<std::vector<Span>> spans; ///< of each document, parallel to its nodes
};

/// As readManifest, for those who must change a text in place.
LocatedManifest readLocated(std::string_view bytes, const Budget &budget = {});

} // namespace yaml
