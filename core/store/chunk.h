// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "store/trigrams.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Events a chunk holds before the next one begins.
inline constexpr std::uint32_t kChunkEvents = 2048;

/// What is kept of a chunk's events by column, each in a segment of its own so that a filter reads
/// only what it asks for. Numbers are part of the file format.
enum class Column : std::uint8_t { Objects = 0, Paths = 1, Shapes = 2, Commits = 3, Types = 4, Values = 5 };

/// Rowid of a segment.
inline std::int64_t segmentId(std::int64_t chunk, Column column)
{
    return chunk << 3 | std::int64_t(column);
}

/// A column of dictionary ids: the distinct ids in order of appearance, and for each event the place
/// of its id. A filter that matches none of `ids` skips the chunk.
struct IdColumn {
    std::vector<std::uint32_t> ids;
    std::vector<std::uint16_t> codes;
};

/// A commit as a chunk has it.
struct ChunkCommit {
    std::uint32_t position = 0; ///< in its stream
    std::uint32_t attribution = 0;
    std::int64_t time = 0;

    bool operator==(const ChunkCommit &) const = default;
};
struct CommitColumn {
    std::vector<ChunkCommit> commits;  ///< rising
    std::vector<std::uint16_t> firsts; ///< of each commit the first event, and where the last one's events end

    [[nodiscard]] const ChunkCommit &of(std::size_t event) const
    {
        return commits[std::size_t(std::upper_bound(firsts.begin(), firsts.end() - 1, event) - firsts.begin()) - 1];
    }
};

/// u32 count, u32 ids, then a byte (up to 256 ids) or two an event; little-endian.
std::string encodeColumn(const IdColumn &column);
/// False if `data` is not a column of `events` events.
bool decodeColumn(std::string_view data, std::uint32_t events, IdColumn &column);
/// The id of one event of such a column; none if it is none.
std::optional<std::uint32_t> decodeOne(std::string_view data, std::uint32_t events, std::uint32_t event);

/// u32 count, the commits as they lie in memory, u16 the first event of each. Not packed: a page
/// reads this of every stream, and unpacking cost more than all else.
std::string encodeColumn(const CommitColumn &column);
bool decodeColumn(std::string_view data, std::uint32_t events, CommitColumn &column);

/// A chunk while events are added.
struct ChunkBuilder {
    std::int64_t id = 0;     ///< 0: not in the database yet
    std::uint32_t first = 0; ///< position of its first event
    IdColumn objects, paths, shapes;
    CommitColumn commits;
    std::string types;              ///< one EventType a byte
    std::optional<Trigrams> values; ///< of the changes' values; none: an older version wrote the chunk

    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(types.size()); }
    /// Notes the commit of the event that `types` gets next.
    void addCommit(const ChunkCommit &commit)
    {
        if (commits.commits.empty() || commits.commits.back() != commit) {
            commits.commits.push_back(commit);
            commits.firsts.resize(commits.commits.size() + 1);
        }
        commits.firsts.back() = std::uint16_t(size() + 1);
    }
};

} // namespace store
