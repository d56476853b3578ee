// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/resource.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Stored as these numbers.
enum class EventType : std::uint8_t { Modified = 0, Created = 1, Deleted = 2, Resurrected = 3 };
inline constexpr int kEventTypes = 4;

/// "CREATED", "MODIFIED", "DELETED", "RESURRECTED".
const char *toString(EventType type);
/// Reads those words in any case.
std::optional<EventType> eventTypeFromString(std::string_view text);

/// One field's change. `path` reads `spec.template.spec.containers[name=app].image`; absent is
/// absent. Scalars as text (at most 200 characters), collections as compact JSON, secrets "•••".
struct FieldChange {
    std::string path;
    std::optional<std::string> before;
    std::optional<std::string> after;

    bool operator==(const FieldChange &) const = default;
};

/// What stands for a value that is never shown.
inline constexpr std::string_view kMaskedValue = "•••";

inline constexpr int kMaxFieldChanges = 50;

/// A person or program, with the mailmap applied.
struct Author {
    std::string name, email;

    /// `Name <email>`.
    [[nodiscard]] std::string display() const { return name + " <" + email + ">"; }
    auto operator<=>(const Author &) const = default;
};

/// Something that happened to an instance in a commit of the first-parent chain (LIFECYCLE.md).
struct Event {
    EventId id = 0;
    EventType type = EventType::Modified;
    RepositoryId repository = 0;
    ObjectId commit;
    std::int64_t time = 0; ///< UTC seconds; committer's, never earlier than the parent's
    std::string author;    ///< Name <email>
    bool bot = false;
    std::string mergedBy; ///< Name <email> of a merge's committer, else empty
    ResourceKey key;
    std::string version; ///< part of apiVersion after the change (DELETED: before)
    std::string path;
    std::string movedFrom;  ///< path before a move, else empty
    std::string otherGroup; ///< a change of group: the group of the other of the two events
    ObjectId blobBefore;    ///< readable blob before; none for births
    ObjectId blobAfter;     ///< none for deletions
    std::vector<FieldChange> changes;
    int changesOmitted = 0;
    bool reencrypted = false; ///< only SOPS ciphertext changed
    bool rewritten = false;   ///< its commit is no longer on the branch
    RunId run = 0;

    bool operator==(const Event &) const = default;
};
