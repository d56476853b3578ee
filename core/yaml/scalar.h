// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/node.h"

#include <cstdint>
#include <string_view>

namespace yaml {

/// A scalar as Kubernetes reads it: its type and a hash of the value that type gives it, so that
/// `0x10` and `16` are equal while `16` and `"16"` differ.
struct ResolvedScalar {
    NodeType type = NodeType::String;
    std::uint64_t hash = 0;

    bool operator==(const ResolvedScalar &) const = default;
};

/// Resolves by YAML 1.1 with the rules of go-yaml v2, which sigs.k8s.io/yaml uses: `plain` is true
/// for a scalar without quotes; `tag` is its explicit tag or empty.
ResolvedScalar resolveScalar(std::string_view text, bool plain, std::string_view tag);

/// The hash of a mapping's key: of the string that becomes of it in JSON, so that `80: x` and
/// `"80": x` are the same field, and `on: x` is the field `true`.
std::uint64_t keyHash(std::string_view text, ResolvedScalar key);

/// The hash of the key `<<` where it is written without quotes, and so merges.
inline constexpr std::uint64_t kMergeKeyHash = 0x3c3c'6d65'7267'6521;

/// Hash of a string value, and two steps to build the hashes of collections from their children's.
std::uint64_t hashText(std::string_view text);
inline std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a ^ 0x9e3779b97f4a7c15u) * (b ^ 0xc2b2ae3d27d4eb4fu);
    const auto folded = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    return folded ^ (a * 0xff51afd7ed558ccdu) ^ (b << 1);
}

} // namespace yaml
