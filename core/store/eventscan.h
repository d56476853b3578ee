// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"
#include "store/chunk.h"
#include "store/reader.h"

#include <stop_token>
#include <vector>

namespace store {

struct StreamInfo {
    std::int64_t id = 0;
    RepositoryId repository = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t rewrittenFrom = 0; ///< `end`: nothing is rewritten
};

struct ChunkInfo {
    std::int64_t id = 0;
    std::uint32_t first = 0, events = 0;
    std::int64_t firstTime = 0, lastTime = 0;
};

/// One chunk's columns, each read when first asked for.
class ChunkColumns final
{
public:
    void open(Database &database, const ChunkInfo &chunk);

    const IdColumn &objects() { return ids(Column::Objects, m_objects); }
    const IdColumn &paths() { return ids(Column::Paths, m_paths); }
    const IdColumn &shapes() { return ids(Column::Shapes, m_shapes); }
    const CommitColumn &commits();
    const std::string &types();

    // Of one event, without the whole column where nobody else asked for it.
    std::uint32_t object(std::uint32_t event) { return idOf(Column::Objects, m_objects, event); }
    std::uint32_t path(std::uint32_t event) { return idOf(Column::Paths, m_paths, event); }
    std::uint32_t shape(std::uint32_t event) { return idOf(Column::Shapes, m_shapes, event); }

private:
    std::uint32_t idOf(Column column, const IdColumn &known, std::uint32_t event);
    const IdColumn &ids(Column column, IdColumn &into);
    template<class Read>
    void load(Column column, Read read);

    Database *m_database = nullptr;
    ChunkInfo m_chunk;
    unsigned m_loaded = 0;
    IdColumn m_objects, m_paths, m_shapes;
    CommitColumn m_commits;
    std::string m_types;
};

/// A filter resolved over the dictionaries, so that an event is tested by its ids alone.
class Matcher final
{
public:
    Matcher(Database &database, Catalog &catalog, const EventFilter &filter);

    /// No event can match.
    [[nodiscard]] bool isImpossible() const { return m_impossible; }
    [[nodiscard]] const std::vector<StreamInfo> &streams() const { return m_streams; }
    /// The chunks of a stream that may have a match, oldest first.
    [[nodiscard]] std::vector<ChunkInfo> chunks(const StreamInfo &stream) const;
    /// Marks in `match` (one byte an event) which events of the chunk match, and says how many do.
    std::uint32_t match(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, std::vector<std::uint8_t> &match) const;

private:
    void readChunks();
    void dropStreams();
    bool matchTime(ChunkColumns &columns, std::vector<std::uint8_t> &match) const;
    bool matchCommits(const StreamInfo &stream, ChunkColumns &columns, std::vector<std::uint8_t> &match) const;
    bool matchText(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, std::vector<std::uint8_t> &match) const;
    [[nodiscard]] bool mayHoldText(const ChunkInfo &chunk) const;
    void findInValues(const StreamInfo &stream, const ChunkInfo &chunk, const std::vector<std::uint8_t> &match,
                      std::vector<std::uint8_t> &found) const;

    Database &m_database;
    const EventFilter &m_filter;
    std::vector<StreamInfo> m_streams;
    std::vector<std::pair<std::int64_t, ChunkInfo>> m_chunks; ///< by stream and place
    IdSetPtr m_objects, m_paths, m_attributions;              ///< null: not asked for
    IdSetPtr m_textObjects, m_textPaths, m_textShapes;
    std::string m_text; ///< what values are searched for, in lower case; empty: they are not
    std::vector<std::uint16_t> m_grams;
    std::vector<std::int64_t> m_commits; ///< ids of the commit asked for, sorted
    unsigned m_types = 0;                ///< bits by EventType
    bool m_impossible = false;
};

/// Throws Failure(Cancelled) when it was asked to stop.
void checkStop(const std::stop_token &stop);

/// Calls `each(stream, chunk, columns, match, count)` for every chunk with a match.
template<class Each>
void forEachMatch(Database &database, const Matcher &matcher, const std::stop_token &stop, Each each)
{
    if (matcher.isImpossible())
        return;
    ChunkColumns columns;
    std::vector<std::uint8_t> match;
    for (const StreamInfo &stream : matcher.streams()) {
        for (const ChunkInfo &chunk : matcher.chunks(stream)) {
            checkStop(stop);
            columns.open(database, chunk);
            if (const std::uint32_t count = matcher.match(stream, chunk, columns, match))
                each(stream, chunk, columns, match, count);
        }
    }
}

/// One page by merging the streams, without the first `skip` events; see Reader::events().
EventPage readPage(Database &database, Catalog &catalog, const EventFilter &filter, Order order, const std::optional<EventKeyset> &after,
                   int limit, const std::stop_token &stop, std::int64_t skip = 0);
/// One event by its id.
std::optional<Event> readEvent(Database &database, Catalog &catalog, EventId id);

} // namespace store
