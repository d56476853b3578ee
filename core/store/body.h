// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace store {

/// A blob's name in a body: none, the 20 bytes, or "as the event `distance` before this one has it
/// after" (an event's blob before nearly always is an earlier event's blob after).
struct BlobReference {
    ObjectId id;
    std::uint32_t distance = 0;

    bool operator==(const BlobReference &) const = default;
};

/// The part of an event that only a page needs. Dictionary ids; 0 is none. The fields that changed
/// are its shape (a column of its chunk); here are their values, in the same order.
struct Body {
    bool reencrypted = false;
    std::uint32_t version = 0;    ///< word
    std::uint32_t movedFrom = 0;  ///< path
    std::uint32_t otherGroup = 0; ///< word
    std::uint32_t omitted = 0;
    BlobReference before, after; ///< after.distance points to an event that has the 20 bytes itself
    std::vector<std::pair<std::optional<std::string>, std::optional<std::string>>> values;

    bool operator==(const Body &) const = default;
};

/// Flags, version, what is not none, blobs, values (0: absent, else length + 1 and the bytes).
std::string encodeBody(const Body &body);
/// Nothing if the bytes are not what encodeBody() writes.
std::optional<Body> decodeBody(std::string_view data);

} // namespace store
