// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventstore.h"

#include "base/logging.h"
#include "base/settings.h"
#include "store/eventstore_p.h"
#include "store/migrations.h"

#include <QFileInfo>

#include <cstring>

namespace store {

using namespace Qt::StringLiterals;

std::uint64_t blobName(const ObjectId &blob)
{
    std::uint64_t name = 0;
    std::memcpy(&name, blob.bytes.data(), sizeof name);
    return name;
}

std::string joinLines(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return text;
}

std::vector<std::string> splitLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

namespace {

/// `condition` is our own text, never a value.
std::vector<FileRecord> filesWhere(Database &database, RepositoryId id, const char *condition)
{
    std::vector<FileRecord> records;
    const std::string sql =
        std::string("SELECT path.value, blob, readable, unreadable, other_documents FROM file JOIN path ON path.id = file.path"
                    " WHERE repository = ? AND ")
        + condition + " ORDER BY path.value";
    Query query = database.query(sql.c_str(), id);
    while (query.next())
        records.push_back(
            {query.text(0), query.objectId(1), query.objectId(2), query.integer(3) != 0, false, std::uint32_t(query.integer(4))});
    return records;
}

} // namespace

QString defaultPath()
{
    return dataFolder() + "/kubestats.db"_L1;
}

EventStore::EventStore(std::unique_ptr<Private> d) : m_private(std::move(d)) {}
EventStore::EventStore(EventStore &&) noexcept = default;
EventStore &EventStore::operator=(EventStore &&) noexcept = default;

EventStore::~EventStore()
{
    if (!m_private)
        return;
    abandon();
    const auto closed = guarded([this] { m_private->database.run("DELETE FROM meta WHERE key = 'open'"); });
    if (!closed)
        qCWarning(lcStore) << "closing the store:" << closed.error().detail;
}

Result<EventStore> EventStore::open(const QString &path)
{
    return guarded([&] {
        refuseForeignFile(path, migrations());
        auto store = std::make_unique<Private>(path);
        migrate(store->database, migrations());
        store->endedUncleanly = store->database.query("SELECT 1 FROM meta WHERE key = 'open'").next();
        store->database.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('open', 1)");
        return EventStore(std::move(store));
    });
}

bool EventStore::endedUncleanly() const
{
    return m_private->endedUncleanly;
}

Result<RepositoryId> EventStore::addRepository(const RepositoryConfig &config)
{
    return m_private->write([&] {
        Database &database = m_private->database;
        Query same = database.query("SELECT name FROM repository WHERE (?1 <> '' AND url = ?1) OR (?2 <> '' AND path = ?2)", config.url,
                                    config.path);
        if (same.next())
            throw Failure{{ErrorCode::AlreadyExists,
                           Text::tr("This repository is in the list already, as %1.").arg(QString::fromStdString(same.text(0))),
                           {}}};
        database.run("INSERT INTO repository (name, url, path, local, paused, branch, include, exclude, schedule) VALUES (?, ?, ?, ?, ?, "
                     "?, ?, ?, ?)",
                     config.name, config.url, config.path, config.local, config.paused, config.branch, joinLines(config.include),
                     joinLines(config.exclude), int(config.schedule));
        return RepositoryId(database.lastInsertId());
    });
}

Result<void> EventStore::updateRepository(RepositoryId id, const RepositoryConfig &config)
{
    return m_private->write([&] {
        m_private->requireRepository(id);
        m_private->database.run("UPDATE repository SET name = ?, url = ?, path = ?, local = ?, paused = ?, branch = ?, include = ?, "
                                "exclude = ?, schedule = ? WHERE id = ?",
                                config.name, config.url, config.path, config.local, config.paused, config.branch, joinLines(config.include),
                                joinLines(config.exclude), int(config.schedule), id);
    });
}

Result<void> EventStore::removeRepository(RepositoryId id)
{
    return m_private->write([&] { m_private->removeRepository(id); });
}

Result<void> EventStore::setFailed(RepositoryId id, const Error &error, std::int64_t now)
{
    return m_private->write([&] {
        m_private->requireRepository(id);
        m_private->database.run("UPDATE repository SET failed_since = iif(state = ?1 AND failed_since > 0, failed_since, ?2), state = ?1, "
                                "error_message = ?3, error_code = ?4 WHERE id = ?5",
                                int(RepositoryState::Failed), now, error.message.toStdString(), int(error.code), id);
    });
}

Result<void> EventStore::setNote(RepositoryId id, const std::string &note)
{
    return m_private->write([&] {
        m_private->requireRepository(id);
        m_private->database.run("UPDATE repository SET note = ? WHERE id = ?", note, id);
    });
}

Result<RunId> EventStore::beginRun(RepositoryId id, std::int64_t now)
{
    return m_private->write([&] {
        m_private->requireRepository(id);
        m_private->database.run("INSERT INTO run (repository, started) VALUES (?, ?)", id, now);
        return RunId(m_private->database.lastInsertId());
    });
}

Result<void> EventStore::endRun(RepositoryId id, RunId run, std::int64_t now, double seconds, std::int64_t newCommits,
                                std::int64_t newEvents, std::optional<std::int64_t> bytes)
{
    return m_private->write([&] {
        m_private->requireRepository(id);
        m_private->database.run("UPDATE run SET ended = ? WHERE id = ?", now, run);
        m_private->database.run(
            "UPDATE repository SET state = ?, error_message = '', error_code = 0, failed_since = 0, last_scan = ?, last_seconds = ?,"
            " last_new_commits = ?, last_new_events = ? WHERE id = ?",
            int(RepositoryState::Ready), now, seconds, newCommits, newEvents, id);
        m_private->database.run("INSERT OR REPLACE INTO measurement (repository, day, time, bytes, resources, files, unreadable)"
                                " SELECT id, ?2, ?3, iif(?4 < 0, NULL, ?4), resources, files, unreadable FROM repository WHERE id = ?1",
                                id, dayOf(now), now, bytes.value_or(-1));
    });
}

Result<std::optional<ScanCursor>> EventStore::cursor(RepositoryId id)
{
    return guarded([&] {
        m_private->requireRepository(id);
        return m_private->cursor(id);
    });
}

Result<std::optional<FileRecord>> EventStore::file(RepositoryId id, const std::string &path)
{
    return guarded([&] {
        std::optional<FileRecord> record;
        const auto pathId = m_private->interners.paths.find(m_private->database, path);
        if (!pathId)
            return record;
        Query query = m_private->database.query(
            "SELECT blob, readable, unreadable, other_documents FROM file WHERE repository = ? AND path = ?", id, *pathId);
        if (query.next())
            record = FileRecord{path, query.objectId(0), query.objectId(1), query.integer(2) != 0, false, std::uint32_t(query.integer(3))};
        return record;
    });
}

Result<std::vector<FileRecord>> EventStore::files(RepositoryId id)
{
    return guarded([&] { return filesWhere(m_private->database, id, "1"); });
}

Result<std::vector<FileRecord>> EventStore::unreadableFiles(RepositoryId id)
{
    return guarded([&] { return filesWhere(m_private->database, id, "unreadable = 1"); });
}

Result<ResourceHistory> EventStore::resourceHistory(RepositoryId id, const ResourceKey &key)
{
    return guarded([&] {
        ResourceHistory history;
        const auto object = m_private->interners.findObject(m_private->database, key);
        if (!object)
            return history;
        Query query =
            m_private->database.query("SELECT count(*), coalesce(sum(state = ?), 0) FROM resource WHERE object = ? AND repository = ?",
                                      int(ResourceState::Alive), *object, id);
        query.next();
        history.existed = query.integer(0) > 0;
        history.alive = std::uint32_t(query.integer(1));
        return history;
    });
}

Result<std::vector<ResourceRecord>> EventStore::instancesAt(RepositoryId id, const std::string &path)
{
    return guarded([&] {
        std::vector<ResourceRecord> records;
        const auto pathId = m_private->interners.paths.find(m_private->database, path);
        if (!pathId)
            return records;
        Query query = m_private->database.query("SELECT g.value, k.value, s.value, n.value, ordinal, v.value, unreadable, first_commit, "
                                                "last_commit, first_time, last_time, blob, facts_version, facts_source, facts_chart,"
                                                " facts_chart_version, facts_images FROM resource AS r JOIN object AS o ON o.id = r.object "
                                                "JOIN word AS g ON g.id = o.group_id JOIN word AS k ON k.id = o.kind_id"
                                                " JOIN word AS s ON s.id = o.ns_id JOIN name AS n ON n.id = o.name_id JOIN word AS v ON "
                                                "v.id = r.version WHERE r.repository = ? AND r.path = ? AND r.state = ?"
                                                " ORDER BY g.value, k.value, s.value, n.value, ordinal",
                                                id, *pathId, int(ResourceState::Alive));
        while (query.next()) {
            ResourceRecord record;
            record.key = {query.text(0), query.text(1), query.text(2), query.text(3)};
            record.ordinal = std::uint32_t(query.integer(4));
            record.version = query.text(5);
            record.path = path;
            record.unreadable = query.integer(6) != 0;
            record.firstCommit = query.objectId(7);
            record.lastCommit = query.objectId(8);
            record.firstTime = query.integer(9);
            record.lastTime = query.integer(10);
            record.blob = query.objectId(11);
            record.facts = {query.text(12), query.text(13), query.text(14), query.text(15), splitLines(query.bytes(16))};
            records.push_back(std::move(record));
        }
        return records;
    });
}

Result<std::vector<ResourceRecord>> EventStore::chartLinks(RepositoryId id)
{
    return guarded([&] {
        std::vector<ResourceRecord> records;
        Query query = m_private->database.query(
            "SELECT k.value, s.value, n.value, facts_version, facts_source, facts_chart, facts_chart_version FROM resource AS r"
            " JOIN object AS o ON o.id = r.object JOIN word AS k ON k.id = o.kind_id JOIN word AS s ON s.id = o.ns_id"
            " JOIN name AS n ON n.id = o.name_id WHERE r.repository = ? AND r.state = ? AND facts_chart IS NOT NULL",
            id, int(ResourceState::Alive));
        while (query.next()) {
            ResourceRecord record;
            record.key = {{}, query.text(0), query.text(1), query.text(2)};
            record.facts = {query.text(3), query.text(4), query.text(5), query.text(6), {}};
            if (isChartAddress(record.key, record.facts) || addressNamedBy(record.facts))
                records.push_back(std::move(record));
        }
        return records;
    });
}

Result<std::vector<std::uint64_t>> EventStore::blobsRead(RepositoryId id)
{
    return guarded([&] {
        std::vector<std::uint64_t> names;
        Query query = m_private->database.query("SELECT names FROM blob_read WHERE repository = ?", id);
        while (query.next()) {
            const std::string_view bytes = query.bytes(0);
            const std::size_t before = names.size();
            names.resize(before + bytes.size() / sizeof(std::uint64_t));
            if (names.size() > before)
                std::memcpy(&names[before], bytes.data(), (names.size() - before) * sizeof(std::uint64_t));
        }
        return names;
    });
}

Result<void> EventStore::append(const ScanBatch &batch)
{
    return m_private->part([&] {
        m_private->append(batch, true);
        m_private->parts->commit();
        m_private->parts.reset();
    });
}

Result<void> EventStore::appendPart(const ScanBatch &batch)
{
    return m_private->part([&] { m_private->append(batch, false); });
}

void EventStore::abandon()
{
    m_private->abandon();
}

Result<ObjectId> EventStore::newestCommon(RepositoryId id, const std::vector<ObjectId> &chain)
{
    return guarded([&] { return m_private->newestCommon(id, chain); });
}

Result<void> EventStore::beginReplay(RepositoryId id, const ObjectId &base, const ScanCursor &cursor)
{
    return m_private->part([&] { m_private->beginReplay(id, base, cursor); });
}

Result<void> EventStore::resetScan(RepositoryId id)
{
    return m_private->part([&] { m_private->resetScan(id); });
}

Result<void> EventStore::setBotPatterns(const std::vector<std::string> &patterns)
{
    return m_private->write(
        [&] { m_private->database.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('bots', ?)", joinLines(patterns)); });
}

Result<void> EventStore::compact()
{
    abandon();
    m_private->forget();
    return guarded([&] { m_private->database.script("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);"); });
}

Result<bool> EventStore::quickCheck()
{
    return isSound(m_private->database);
}

void EventStore::rest()
{
    if (!m_private->parts)
        m_private->forget();
    m_private->database.releaseMemory();
}

void EventStore::Private::requireRepository(RepositoryId id)
{
    if (!database.query("SELECT 1 FROM repository WHERE id = ?", id).next())
        throw Failure{{ErrorCode::NotFound, Text::tr("This repository is no longer in the list."), u"repository %1"_s.arg(id)}};
}

std::optional<ScanCursor> EventStore::Private::cursor(RepositoryId id)
{
    Query query = database.query(
        "SELECT cursor_commit, cursor_time, cursor_first_time, cursor_commits, cursor_blobs, cursor_replay_until, cursor_config,"
        " cursor_branch, cursor_complete, cursor_uses FROM repository WHERE id = ? AND cursor_set = 1",
        id);
    if (!query.next())
        return std::nullopt;
    return ScanCursor{query.objectId(0), query.integer(1), query.integer(2), query.integer(3),      query.integer(4),
                      query.objectId(5), query.text(6),    query.text(7),    query.integer(8) != 0, query.integer(9) != 0};
}

void EventStore::Private::writeCursor(RepositoryId id, const ScanCursor &cursor)
{
    database.run("UPDATE repository SET cursor_set = 1, cursor_commit = ?, cursor_time = ?, cursor_first_time = ?, cursor_commits = ?, "
                 "cursor_blobs = ?,"
                 " cursor_replay_until = ?, cursor_config = ?, cursor_branch = ?, cursor_complete = ?, cursor_uses = ? WHERE id = ?",
                 cursor.commit, cursor.time, cursor.firstTime, cursor.commits, cursor.blobs, cursor.replayUntil, cursor.configHash,
                 cursor.branch, cursor.complete, cursor.keepsUses, id);
}

static_assert(int(ResourceState::Alive) == 0, "the index resource_alive and refreshTotals() say 0");

void EventStore::Private::refreshTotals(RepositoryId id)
{
    // The remarks about readable files are DuplicateIdentity, DuplicateKey, NoName; all else is unreadable, a chart's templates too.
    static_assert(int(WarningReason::DuplicateIdentity) == 8 && int(WarningReason::NoName) == 10);
    database.run(
        "UPDATE repository SET (files, other_documents) ="
        " (SELECT count(*), coalesce(sum(other_documents), 0) FROM file WHERE repository = ?1),"
        " unreadable = (SELECT count(DISTINCT path) FROM warning WHERE repository = ?1 AND current = 1 AND reason NOT BETWEEN 8 AND 10),"
        " resources = (SELECT count(*) FROM resource WHERE repository = ?1 AND state = 0),"
        " (modified, created, deleted, resurrected) = (SELECT coalesce(sum(iif(type = 0, events, 0)), 0), coalesce(sum(iif(type = 1, "
        "events, 0)), 0),"
        " coalesce(sum(iif(type = 2, events, 0)), 0), coalesce(sum(iif(type = 3, events, 0)), 0) FROM day_count WHERE repository = ?1) "
        "WHERE id = ?1",
        id);
}

} // namespace store
