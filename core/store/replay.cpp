// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunk.h"
#include "store/eventstore_p.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

struct Stream {
    std::int64_t id = 0;
    std::uint32_t begin = 0, end = 0, live = 0; ///< events begin … live are on the branch, live … end rewritten
};

std::vector<Stream> streamsOf(Database &database, RepositoryId repository)
{
    std::vector<Stream> streams;
    Query query = database.query(
        "SELECT id, begin_event, end_event, coalesce(rewritten_from, end_event) FROM stream WHERE repository = ? ORDER BY id", repository);
    while (query.next())
        streams.push_back(
            {query.integer(0), std::uint32_t(query.integer(1)), std::uint32_t(query.integer(2)), std::uint32_t(query.integer(3))});
    return streams;
}

/// The first event after those of `commit`, in the newest stream whose live part has it.
std::optional<std::pair<std::int64_t, std::uint32_t>> endOfCommit(Database &database, const std::vector<Stream> &streams,
                                                                  const ObjectId &commit)
{
    for (auto stream = streams.rbegin(); stream != streams.rend(); ++stream) {
        Query query = database.query("SELECT id, first_event FROM git_commit WHERE id >> 32 = ?2 AND substr(oid, 1, 4) = substr(?1, 1, 4) "
                                     "AND oid = ?1 ORDER BY id DESC LIMIT 1",
                                     commit, stream->id);
        if (!query.next())
            continue;
        const auto first = std::uint32_t(query.integer(1));
        Query following = database.query("SELECT first_event FROM git_commit WHERE id = ?", query.integer(0) + 1);
        const std::uint32_t after = following.next() ? std::uint32_t(following.integer(0)) : stream->end;
        if (first == after ? first <= stream->live : first < stream->live)
            return std::pair(stream->id, std::min(after, stream->live));
    }
    return std::nullopt;
}

/// Deletes the chunks of a stream that lie wholly before the event `end`.
void deleteChunks(Database &database, std::int64_t stream, std::uint32_t end)
{
    Query chunks = database.query("SELECT id FROM chunk WHERE stream = ? AND first_event + events <= ?", stream, end);
    while (chunks.next())
        database.run("DELETE FROM segment WHERE id BETWEEN ? AND ?", chunks.integer(0) << 3, chunks.integer(0) << 3 | 7);
    database.run("DELETE FROM chunk WHERE stream = ? AND first_event + events <= ?", stream, end);
}

void deleteStream(Database &database, std::int64_t stream)
{
    const std::int64_t from = placeId(stream, 0), to = placeId(stream, 0xffffffffu);
    database.run("DELETE FROM body WHERE id BETWEEN ? AND ?", from, to);
    database.run("DELETE FROM git_commit WHERE id BETWEEN ? AND ?", from, to);
    deleteChunks(database, stream, 0xffffffffu);
    database.run("DELETE FROM stream WHERE id = ?", stream);
}

/// Takes the repository's counts out of the rollups.
void removeCounts(Database &database, RepositoryId id)
{
    database.run(
        "UPDATE day_total SET events = day_total.events - c.events FROM (SELECT day, type, events FROM day_count WHERE repository = ?) AS c"
        " WHERE day_total.day = c.day AND day_total.type = c.type",
        id);
    database.run("DELETE FROM day_total WHERE events <= 0");
    database.run("DELETE FROM day_count WHERE repository = ?", id);
    database.run("DELETE FROM repository_attribution WHERE repository = ?", id);
}

/// Counts what is left of a stream into the rollups.
void addCounts(Database &database, RepositoryId id, const Stream &stream)
{
    Query chunks = database.query("SELECT id, first_event, events FROM chunk WHERE stream = ? ORDER BY first_event", stream.id);
    while (chunks.next()) {
        const auto first = std::uint32_t(chunks.integer(1)), events = std::uint32_t(chunks.integer(2));
        Query commits = database.query("SELECT data FROM segment WHERE id = ?", segmentId(chunks.integer(0), Column::Commits));
        CommitColumn column;
        if (!commits.next() || !decodeColumn(commits.bytes(0), events, column))
            throw corrupt(database.path(), u"chunk %1"_s.arg(chunks.integer(0)));
        Query types = database.query("SELECT data FROM segment WHERE id = ?", segmentId(chunks.integer(0), Column::Types));
        if (!types.next() || types.bytes(0).size() != events)
            throw corrupt(database.path(), u"chunk %1"_s.arg(chunks.integer(0)));
        for (std::uint32_t i = 0; i < events; ++i) {
            if (first + i < stream.begin)
                continue;
            const ChunkCommit &commit = column.of(i);
            const int type = types.bytes(0)[i];
            database.run(
                "INSERT INTO day_count (day, type, repository, events) VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET events = events + 1",
                dayOf(commit.time), type, id);
            database.run("INSERT INTO day_total (day, type, events) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET events = events + 1",
                         dayOf(commit.time), type);
            database.run("INSERT OR IGNORE INTO repository_attribution (repository, attribution) VALUES (?, ?)", id, commit.attribution);
        }
    }
}

} // namespace

ObjectId EventStore::Private::newestCommon(RepositoryId id, const std::vector<ObjectId> &chain)
{
    const std::vector<Stream> streams = streamsOf(database, id);
    const auto found = std::find_if(chain.begin(), chain.end(),
                                    [&](const ObjectId &commit) { return endOfCommit(database, streams, commit).has_value(); });
    return found == chain.end() ? ObjectId() : *found;
}

void EventStore::Private::beginReplay(RepositoryId id, const ObjectId &base, const ScanCursor &cursor)
{
    requireRepository(id);
    const std::vector<Stream> streams = streamsOf(database, id);
    const auto found = base.isNull() ? std::nullopt : endOfCommit(database, streams, base);
    for (const Stream &stream : streams) {
        std::uint32_t from = stream.live;
        if (!found || stream.id > found->first)
            from = stream.begin;
        else if (stream.id == found->first)
            from = found->second;
        if (from < stream.end)
            database.run("UPDATE stream SET rewritten_from = ? WHERE id = ?", std::max(from, stream.begin), stream.id);
    }
    forgetState(id);
    ScanCursor start;
    start.replayUntil = base;
    start.configHash = cursor.configHash;
    start.branch = cursor.branch;
    start.keepsUses = cursor.keepsUses;
    writeCursor(id, start);
    refreshTotals(id);
}

void EventStore::Private::resetScan(RepositoryId id)
{
    requireRepository(id);
    removeCounts(database, id);
    for (Stream stream : streamsOf(database, id)) {
        if (stream.live == stream.end) {
            deleteStream(database, stream.id);
            continue;
        }
        // Bodies before stay: bodies after may refer to their blobs.
        stream.begin = stream.live;
        deleteChunks(database, stream.id, stream.begin);
        database.run("UPDATE stream SET begin_event = ? WHERE id = ?", stream.begin, stream.id);
        addCounts(database, id, stream);
    }
    forgetState(id);
    database.run("UPDATE repository SET cursor_set = 0 WHERE id = ?", id);
    refreshTotals(id);
    blobs.clear();
}

void EventStore::Private::removeRepository(RepositoryId id)
{
    requireRepository(id);
    removeCounts(database, id);
    for (const Stream &stream : streamsOf(database, id))
        deleteStream(database, stream.id);
    database.run("DELETE FROM repository WHERE id = ?", id);
    blobs.clear();
}

void EventStore::Private::forgetState(RepositoryId id)
{
    for (const char *table : {"resource", "file", "warning", "blob_read", "adoption"})
        database.run(std::string("DELETE FROM ") + table + " WHERE repository = ?", id);
}

} // namespace store
