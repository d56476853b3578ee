// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

enum class Schedule : std::uint8_t { Off = 0, Hourly = 1, Daily = 2, Adaptive = 3 };

/// What the user said about a repository.
struct RepositoryConfig {
    std::string name; ///< shown; "owner/name" of a URL, "~/src/x" of a folder
    std::string url;  ///< as given, without userinfo; empty for a local folder
    std::string path; ///< local folder (in place), or the mirror below the data folder
    bool local = false;
    bool paused = false;
    std::string branch;               ///< of choice; empty: the default branch
    std::vector<std::string> include; ///< path prefixes or globs; empty: all
    std::vector<std::string> exclude;
    Schedule schedule = Schedule::Adaptive;

    bool operator==(const RepositoryConfig &) const = default;
};

enum class RepositoryState : std::uint8_t { Queued = 0, Fetching = 1, Scanning = 2, Ready = 3, Failed = 4 };

/// Totals of everything scanned so far.
struct ScanTotals {
    std::int64_t commits = 0;             ///< on the first-parent chain
    std::int64_t files = 0;               ///< manifests at HEAD that are looked at
    std::int64_t blobs = 0;               ///< unique blobs read over the whole history
    std::int64_t resources = 0;           ///< alive
    std::array<std::int64_t, 4> events{}; ///< by EventType
    std::int64_t unreadable = 0;          ///< files now
    std::int64_t otherDocuments = 0;      ///< at HEAD: documents that are no manifests

    [[nodiscard]] std::int64_t allEvents() const { return events[0] + events[1] + events[2] + events[3]; }
    bool operator==(const ScanTotals &) const = default;
};

/// What a repository was at the end of a scan; one a day at most is kept, the last one.
struct RepositoryMeasurement {
    std::int64_t time = 0;             ///< UTC seconds
    std::optional<std::int64_t> bytes; ///< of Git's objects on this disk; none: not known
    std::int64_t resources = 0;        ///< alive
    std::int64_t files = 0;            ///< manifests that are looked at
    std::int64_t unreadable = 0;       ///< of those

    bool operator==(const RepositoryMeasurement &) const = default;
};

/// A repository as the store knows it.
struct Repository {
    RepositoryId id = 0;
    RepositoryConfig config;
    RepositoryState state = RepositoryState::Queued; ///< Queued, Ready or Failed at rest
    std::string errorMessage;                        ///< why it failed, for the user
    int errorCode = 0;                               ///< ErrorCode of it
    std::int64_t failedSince = 0;                    ///< UTC seconds, 0: not failed
    std::string branch;                              ///< the branch scanned last
    ObjectId head;                                   ///< the commit scanned last
    std::int64_t headTime = 0;
    std::int64_t firstTime = 0; ///< time of the oldest commit scanned
    std::string note;           ///< a banner: shallow, HEAD names no branch …
    std::int64_t lastScan = 0;  ///< end of the last good scan, UTC seconds; 0: never
    double lastSeconds = 0;
    std::int64_t lastNewCommits = 0;
    std::int64_t lastNewEvents = 0;
    std::int64_t people = 0; ///< distinct human authors of events
    std::int64_t bots = 0;
    ScanTotals totals;
    std::array<std::int64_t, 12> months{}; ///< events in the last 12 months, oldest first

    bool operator==(const Repository &) const = default;
};
