// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

enum class Bucket { Day, Week, Month };

/// What a band means, so that it has the same colour everywhere.
enum class BandRole { Modified, Created, Deleted, Resurrected, Kind, Ranked, Level, Other };

struct Band {
    std::string id; ///< stable: "MODIFIED", a kind, a repository's name
    BandRole role = BandRole::Ranked;
    std::vector<std::optional<double>> values; ///< one a bucket; absent is a gap, never zero

    bool operator==(const Band &) const = default;
};

/// Numbers over time, ready to be drawn, tabled or exported. All bands have one value a start.
struct Series {
    Bucket bucket = Bucket::Week;
    std::vector<std::int64_t> starts; ///< UTC seconds of each bucket's first moment, rising
    std::int64_t end = 0;             ///< exclusive end of the last bucket
    bool lastRunning = false;         ///< the last bucket is not over yet
    bool levels = false;              ///< lines of levels instead of stacked counts
    std::vector<Band> bands;          ///< from the bottom

    bool operator==(const Series &) const = default;
};
