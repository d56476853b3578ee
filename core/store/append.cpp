// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/body.h"
#include "store/chunk.h"
#include "store/eventstore_p.h"
#include "store/varint.h"

#include <map>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostBlobsRemembered = 50'000;

Failure invalidBatch(const QString &detail)
{
    return {
        {ErrorCode::InvalidInput,
         store::Text::tr("A batch of the scan contradicts itself and was not saved. Scan the repository again; if it persists, report it."),
         detail}};
}

/// Adds `id` to a column that is being built.
class ColumnWriter final
{
public:
    void restart(const IdColumn &column)
    {
        m_places.clear();
        for (std::size_t i = 0; i < column.ids.size(); ++i)
            m_places.emplace(column.ids[i], std::uint16_t(i));
    }
    void add(IdColumn &column, std::uint32_t id)
    {
        const auto [place, isNew] = m_places.try_emplace(id, std::uint16_t(column.ids.size()));
        if (isNew)
            column.ids.push_back(id);
        column.codes.push_back(place->second);
    }

private:
    std::unordered_map<std::uint32_t, std::uint16_t> m_places;
};

/// The stream that new events go to, and its last chunk.
class StreamWriter final
{
public:
    StreamWriter(Database &database, RepositoryId repository) : m_database(database), m_repository(repository)
    {
        Query query = database.query(
            "SELECT id, end_event, commits, last_time, rewritten_from FROM stream WHERE repository = ? ORDER BY id DESC LIMIT 1",
            repository);
        if (!query.next() || !query.isNull(4))
            return;
        m_stream = query.integer(0);
        m_end = std::uint32_t(query.integer(1));
        m_commits = std::uint32_t(query.integer(2));
        m_lastTime = query.integer(3);
    }

    [[nodiscard]] std::int64_t stream() const { return m_stream; }
    [[nodiscard]] std::uint32_t end() const { return m_end; }

    /// Of those added.
    [[nodiscard]] std::uint32_t lastCommit() const { return m_commits - 1; }

    std::uint32_t addCommit(const ObjectId &id, RunId run)
    {
        if (m_stream == 0) {
            m_database.run("INSERT INTO stream (repository) VALUES (?)", m_repository);
            m_stream = m_database.lastInsertId();
        }
        m_database.run("INSERT INTO git_commit (id, oid, first_event, run) VALUES (?, ?, ?, ?)", placeId(m_stream, m_commits),
                       Bytes{{reinterpret_cast<const char *>(id.bytes.data()), id.bytes.size()}}, m_end, run);
        return m_commits++;
    }

    struct Row {
        EventType type;
        std::uint32_t object, path, shape;
        ChunkCommit commit;
    };
    void add(const Row &row, const std::string &body, const std::vector<FieldChange> &changes)
    {
        if (m_end > 0 && row.commit.time < m_lastTime)
            throw invalidBatch(u"an event is older than the one before it"_s);
        if (!m_open)
            openChunk();
        m_database.run("INSERT INTO body (id, data) VALUES (?, ?)", placeId(m_stream, m_end), Bytes{body});
        m_objects.add(m_chunk.objects, row.object);
        m_paths.add(m_chunk.paths, row.path);
        m_shapes.add(m_chunk.shapes, row.shape);
        m_chunk.addCommit(row.commit);
        m_chunk.types.push_back(char(row.type));
        if (m_chunk.values)
            addValues(*m_chunk.values, changes);
        ++m_end;
        m_lastTime = row.commit.time;
        if (m_chunk.size() == kChunkEvents)
            closeChunk();
    }

    void finish()
    {
        if (m_open)
            closeChunk();
        if (m_stream)
            m_database.run("UPDATE stream SET end_event = ?, commits = ?, last_time = ? WHERE id = ?", m_end, m_commits, m_lastTime,
                           m_stream);
    }

private:
    static void addValues(Trigrams &trigrams, const std::vector<FieldChange> &changes)
    {
        for (const FieldChange &change : changes) {
            for (const auto *value : {&change.before, &change.after})
                if (*value)
                    trigrams.add(**value);
        }
    }

    void openChunk()
    {
        m_open = true;
        m_chunk = ChunkBuilder();
        m_chunk.values.emplace();
        m_chunk.first = m_end;
        Query query =
            m_database.query("SELECT id, first_event, events FROM chunk WHERE stream = ? ORDER BY first_event DESC LIMIT 1", m_stream);
        if (query.next() && query.integer(2) < kChunkEvents)
            loadChunk(query.integer(0), std::uint32_t(query.integer(1)), std::uint32_t(query.integer(2)));
        m_objects.restart(m_chunk.objects);
        m_paths.restart(m_chunk.paths);
        m_shapes.restart(m_chunk.shapes);
    }

    void loadChunk(std::int64_t id, std::uint32_t first, std::uint32_t events)
    {
        m_chunk.id = id;
        m_chunk.first = first;
        const auto load = [&](Column column, auto &into) {
            Query query = m_database.query("SELECT data FROM segment WHERE id = ?", segmentId(id, column));
            if (!query.next() || !decodeColumn(query.bytes(0), events, into))
                throw corrupt(m_database.path(), u"chunk %1, column %2"_s.arg(id).arg(int(column)));
        };
        load(Column::Objects, m_chunk.objects);
        load(Column::Paths, m_chunk.paths);
        load(Column::Shapes, m_chunk.shapes);
        load(Column::Commits, m_chunk.commits);
        Query query = m_database.query("SELECT data FROM segment WHERE id = ?", segmentId(id, Column::Types));
        if (!query.next() || query.bytes(0).size() != events || first + events != m_end)
            throw corrupt(m_database.path(), u"chunk %1"_s.arg(id));
        m_chunk.types = query.text(0);
        Query values = m_database.query("SELECT data FROM segment WHERE id = ?", segmentId(id, Column::Values));
        if (!values.next())
            m_chunk.values.reset();
        else if (!m_chunk.values->decode(values.bytes(0)))
            throw corrupt(m_database.path(), u"chunk %1, values"_s.arg(id));
    }

    void closeChunk()
    {
        const auto &commits = m_chunk.commits.commits;
        if (m_chunk.id == 0) {
            m_database.run("INSERT INTO chunk (stream, first_event, events, first_time, last_time) VALUES (?, ?, ?, ?, ?)", m_stream,
                           m_chunk.first, m_chunk.size(), commits.front().time, commits.back().time);
            m_chunk.id = m_database.lastInsertId();
        } else {
            m_database.run("UPDATE chunk SET events = ?, last_time = ? WHERE id = ?", m_chunk.size(), commits.back().time, m_chunk.id);
        }
        const auto save = [&](Column column, const std::string &data) {
            m_database.run("INSERT OR REPLACE INTO segment (id, data) VALUES (?, ?)", segmentId(m_chunk.id, column), Bytes{data});
        };
        save(Column::Objects, encodeColumn(m_chunk.objects));
        save(Column::Paths, encodeColumn(m_chunk.paths));
        save(Column::Shapes, encodeColumn(m_chunk.shapes));
        save(Column::Commits, encodeColumn(m_chunk.commits));
        save(Column::Types, m_chunk.types);
        if (m_chunk.values)
            save(Column::Values, m_chunk.values->encode());
        m_open = false;
    }

    Database &m_database;
    RepositoryId m_repository;
    std::int64_t m_stream = 0; ///< 0: to be made
    std::uint32_t m_end = 0, m_commits = 0;
    std::int64_t m_lastTime = 0;
    bool m_open = false;
    ChunkBuilder m_chunk;
    ColumnWriter m_objects, m_paths, m_shapes;
};

/// Writes one batch; lives inside its transaction.
class BatchWriter final
{
public:
    BatchWriter(EventStore::Private &store, const ScanBatch &batch)
        : m_store(store), m_database(store.database), m_ids(store.interners), m_batch(batch), m_stream(store.database, batch.repository)
    {
    }

    void writeCommits(const ObjectId &replayUntil)
    {
        std::size_t event = 0;
        const std::size_t known = replayed(replayUntil);
        for (std::size_t i = 0; i < m_batch.commits.size(); ++i) {
            const bool hasEvents = event < m_batch.events.size() && m_batch.events[event].commit == i;
            const bool isBegun = i == 0 && m_batch.continues;
            if (!hasEvents && (i < known || isBegun))
                continue;
            const CommitRecord &commit = m_batch.commits[i];
            const std::uint32_t position = isBegun ? m_stream.lastCommit() : m_stream.addCommit(commit.id, m_batch.run);
            if (!hasEvents)
                continue;
            const ChunkCommit own{position, attribution(commit), commit.time};
            m_database.run("INSERT OR IGNORE INTO repository_attribution (repository, attribution) VALUES (?, ?)", m_batch.repository,
                           own.attribution);
            for (; event < m_batch.events.size() && m_batch.events[event].commit == i; ++event)
                writeEvent(m_batch.events[event], own);
        }
        if (event != m_batch.events.size())
            throw invalidBatch(u"events are not in the order of their commits"_s);
        m_stream.finish();
        writeCounts();
    }

    void writeResource(const ResourceRecord &r)
    {
        if (r.gone) {
            m_database.run("DELETE FROM resource WHERE repository = ? AND path = ? AND object = ? AND ordinal = ?", m_batch.repository,
                           m_ids.paths.id(m_database, r.path), m_ids.object(m_database, r.key), r.ordinal);
            return;
        }
        std::string images;
        for (const std::string &image : r.facts.images)
            images += image + '\n';
        m_database.run(
            "INSERT INTO resource (repository, object, path, ordinal, version, state, unreadable, first_commit, last_commit, first_time, "
            "last_time, blob,"
            " facts_version, facts_source, facts_chart, facts_chart_version, facts_images)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''))"
            " ON CONFLICT (repository, path, object, ordinal) DO UPDATE SET version = excluded.version, state = excluded.state, unreadable "
            "= excluded.unreadable,"
            " first_time = iif(excluded.first_commit IS NULL, first_time, excluded.first_time), first_commit = "
            "coalesce(excluded.first_commit, first_commit),"
            " last_time = iif(excluded.last_commit IS NULL, last_time, excluded.last_time), last_commit = coalesce(excluded.last_commit, "
            "last_commit), blob = excluded.blob, facts_version = excluded.facts_version,"
            " facts_source = excluded.facts_source, facts_chart = excluded.facts_chart, facts_chart_version = "
            "excluded.facts_chart_version, facts_images = excluded.facts_images",
            m_batch.repository, m_ids.object(m_database, r.key), m_ids.paths.id(m_database, r.path), r.ordinal,
            m_ids.words.id(m_database, r.version), int(r.state), r.unreadable, r.firstCommit, r.lastCommit, r.firstTime, r.lastTime, r.blob,
            r.facts.version, r.facts.source, r.facts.chart, r.facts.chartVersion, images);
    }

    void writeFile(const FileRecord &f)
    {
        const std::uint32_t path = m_ids.paths.id(m_database, f.path);
        if (f.gone)
            m_database.run("DELETE FROM file WHERE repository = ? AND path = ?", m_batch.repository, path);
        else
            m_database.run(
                "INSERT OR REPLACE INTO file (repository, path, blob, readable, unreadable, other_documents) VALUES (?, ?, ?, ?, ?, ?)",
                m_batch.repository, path, f.blob, f.readable, f.unreadable, f.otherDocuments);
    }

    void writeWarnings(const FileWarnings &file)
    {
        const std::uint32_t path = m_ids.paths.id(m_database, file.path);
        std::multimap<std::pair<int, int>, std::int64_t> before;
        {
            Query query =
                m_database.query("SELECT id, reason, line FROM warning WHERE repository = ? AND path = ? AND current = 1 ORDER BY id",
                                 m_batch.repository, path);
            while (query.next())
                before.emplace(std::pair(int(query.integer(1)), int(query.integer(2))), query.integer(0));
        }
        for (const WarningRecord &warning : file.warnings) {
            if (const auto same = before.find({int(warning.reason), warning.line}); same != before.end()) {
                m_database.run("UPDATE warning SET detail = ?, last_commit = ? WHERE id = ?", warning.detail, warning.commit, same->second);
                before.erase(same);
            } else {
                m_database.run("INSERT INTO warning (repository, path, line, reason, detail, first_commit, last_commit, current) VALUES "
                               "(?, ?, ?, ?, ?, ?, ?, 1)",
                               m_batch.repository, path, warning.line, int(warning.reason), warning.detail, warning.commit, warning.commit);
            }
        }
        for (const auto &[key, id] : before)
            m_database.run("UPDATE warning SET current = 0 WHERE id = ?", id);
    }

    void writeUse(const UseChange &use)
    {
        m_database.run("INSERT INTO adoption (repository, what, name, version, day, change) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET change = change + excluded.change",
                       m_batch.repository, int(use.what), m_ids.items.id(m_database, use.name), m_ids.items.id(m_database, use.version),
                       use.day, use.change);
    }

private:
    /// How many of the batch's commits are only replayed: their events are in the store already.
    [[nodiscard]] std::size_t replayed(const ObjectId &until) const
    {
        if (until.isNull())
            return 0;
        for (std::size_t i = 0; i < m_batch.commits.size(); ++i)
            if (m_batch.commits[i].id == until)
                return i + 1;
        return m_batch.commits.size();
    }

    std::uint32_t author(const Author &author) { return m_ids.authors.id(m_database, author.name + '\0' + author.email); }

    std::uint32_t attribution(const CommitRecord &commit)
    {
        std::string ids;
        putVarint(ids, commit.mergedBy ? author(*commit.mergedBy) : 0);
        putVarint(ids, author(commit.authorship.shown));
        for (const Author &one : commit.authorship.all)
            putVarint(ids, author(one));
        return m_ids.attributions.id(m_database, ids);
    }

    void writeEvent(const EventRecord &event, const ChunkCommit &commit)
    {
        Body body;
        body.reencrypted = event.reencrypted;
        body.version = m_ids.words.id(m_database, event.version);
        body.movedFrom = event.movedFrom.empty() ? 0 : m_ids.paths.id(m_database, event.movedFrom);
        body.otherGroup = event.otherGroup.empty() ? 0 : m_ids.words.id(m_database, event.otherGroup);
        body.omitted = std::uint32_t(std::max(0, event.changesOmitted));
        std::string shape;
        for (const FieldChange &change : event.changes) {
            putVarint(shape, m_ids.fields.id(m_database, change.path));
            body.values.emplace_back(change.before, change.after);
        }
        body.before = reference(event.blobBefore);
        body.after = reference(event.blobAfter);
        if (!event.blobAfter.isNull() && body.after.distance == 0)
            remember(event.blobAfter);
        m_stream.add({event.type, m_ids.object(m_database, event.key), m_ids.paths.id(m_database, event.path),
                      m_ids.shapes.id(m_database, shape), commit},
                     encodeBody(body), event.changes);
        ++m_counts[{dayOf(commit.time), int(event.type)}];
    }

    [[nodiscard]] BlobReference reference(const ObjectId &blob) const
    {
        if (blob.isNull())
            return {};
        const auto known = m_store.blobs.find(blob);
        if (known == m_store.blobs.end() || known->second.stream != m_stream.stream())
            return {blob, 0};
        return {{}, m_stream.end() - known->second.position};
    }

    void remember(const ObjectId &blob)
    {
        if (m_store.blobs.size() >= kMostBlobsRemembered)
            m_store.blobs.clear();
        m_store.blobs[blob] = {m_stream.stream(), m_stream.end()};
    }

    void writeCounts()
    {
        for (const auto &[key, count] : m_counts) {
            m_database.run("INSERT INTO day_count (day, type, repository, events) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET events = "
                           "events + excluded.events",
                           key.first, key.second, m_batch.repository, count);
            m_database.run(
                "INSERT INTO day_total (day, type, events) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET events = events + excluded.events",
                key.first, key.second, count);
        }
    }

    EventStore::Private &m_store;
    Database &m_database;
    Interners &m_ids;
    const ScanBatch &m_batch;
    StreamWriter m_stream;
    std::map<std::pair<std::int64_t, int>, std::int64_t> m_counts;
};

} // namespace

void EventStore::Private::append(const ScanBatch &batch, bool isLast)
{
    requireRepository(batch.repository);
    const std::optional<ScanCursor> before = cursor(batch.repository);
    BatchWriter writer(*this, batch);
    writer.writeCommits(before ? before->replayUntil : ObjectId());
    for (const ResourceRecord &resource : batch.resources)
        writer.writeResource(resource);
    for (const FileRecord &file : batch.files)
        writer.writeFile(file);
    for (const FileWarnings &warnings : batch.warnings)
        writer.writeWarnings(warnings);
    for (const UseChange &use : batch.uses)
        writer.writeUse(use);
    if (!batch.newBlobs.empty())
        database.run("INSERT INTO blob_read (repository, names) VALUES (?, ?)", batch.repository,
                     Bytes{{reinterpret_cast<const char *>(batch.newBlobs.data()), batch.newBlobs.size() * sizeof(std::uint64_t)}});
    writeCursor(batch.repository, batch.cursor);
    if (isLast)
        refreshTotals(batch.repository);
}

} // namespace store
