// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource.h"
#include "yaml/manifestreader.h"
#include "yaml/node.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scan {

/// A Kubernetes object in a file.
struct Object {
    ResourceKey key;
    std::string version; ///< the version part of apiVersion
    std::uint32_t document = 0;
    std::uint32_t node = 0; ///< an item of a List is not its document's root
    std::uint64_t hash = 0; ///< of its content; ignores formatting
    std::uint32_t line = 0;
    std::uint32_t ordinal = 0; ///< n-th of its key in this file
    Facts facts;
};

/// Something worth saying about a readable file.
struct Remark {
    int line = 0;
    WarningReason reason = WarningReason::NoName;
    std::string detail;
};

/// A readable file: its objects, and how much of it is something else.
struct ManifestFile {
    std::shared_ptr<const yaml::Manifest> manifest; ///< what the objects' nodes point into
    std::vector<Object> objects;                    ///< in document order
    std::vector<Remark> remarks;
    std::uint32_t otherDocuments = 0;

    /// The content of objects[index]; invalid when the manifest was dropped.
    [[nodiscard]] yaml::NodeRef node(std::size_t index) const;
};

/// Finds the objects of a file that was read (LIFECYCLE rules 5, 14, 20, 21, 22). `path` tells
/// kustomization files and Chart.yaml.
ManifestFile identify(std::string_view path, std::shared_ptr<const yaml::Manifest> manifest);

/// False for a .json file that cannot hold a manifest (rule 13): it is not looked at.
bool mayHoldManifests(std::string_view path, std::string_view bytes);

/// True where the bytes are a Git LFS pointer and not the file itself.
bool isLfsPointer(std::string_view bytes);

/// The reason that the store keeps for what the reader says.
WarningReason reasonOf(yaml::ReadFault fault);

} // namespace scan
