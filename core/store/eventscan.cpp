// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventscan.h"

#include "store/body.h"
#include "store/eventstore_p.h"
#include "store/varint.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <numeric>
#include <queue>
#include <unordered_set>

namespace store {

using namespace Qt::StringLiterals;

void checkStop(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Failure{cancelledError()};
}

void ChunkColumns::open(Database &database, const ChunkInfo &chunk)
{
    m_database = &database;
    m_chunk = chunk;
    m_loaded = 0;
}

template<class Read>
void ChunkColumns::load(Column column, Read read)
{
    if (m_loaded & 1u << unsigned(column))
        return;
    Query query = m_database->query("SELECT data FROM segment WHERE id = ?", segmentId(m_chunk.id, column));
    if (!query.next() || !read(query.bytes(0)))
        throw corrupt(m_database->path(), u"chunk %1, column %2"_s.arg(m_chunk.id).arg(int(column)));
    m_loaded |= 1u << unsigned(column);
}

std::uint32_t ChunkColumns::idOf(Column column, const IdColumn &known, std::uint32_t event)
{
    if (m_loaded & 1u << unsigned(column))
        return known.ids[known.codes[event]];
    Query query = m_database->query("SELECT data FROM segment WHERE id = ?", segmentId(m_chunk.id, column));
    const auto id = query.next() ? decodeOne(query.bytes(0), m_chunk.events, event) : std::nullopt;
    if (!id)
        throw corrupt(m_database->path(), u"chunk %1, column %2"_s.arg(m_chunk.id).arg(int(column)));
    return *id;
}

const IdColumn &ChunkColumns::ids(Column column, IdColumn &into)
{
    load(column, [&](std::string_view data) { return decodeColumn(data, m_chunk.events, into); });
    return into;
}

const CommitColumn &ChunkColumns::commits()
{
    load(Column::Commits, [&](std::string_view data) { return decodeColumn(data, m_chunk.events, m_commits); });
    return m_commits;
}

const std::string &ChunkColumns::types()
{
    load(Column::Types, [&](std::string_view data) {
        m_types = data;
        return data.size() == m_chunk.events
            && std::all_of(data.begin(), data.end(), [](char type) { return std::uint8_t(type) < kEventTypes; });
    });
    return m_types;
}

namespace {

/// Moves the begin of a stream behind an event of it or of an earlier one; false if nothing is left.
bool beginAfter(StreamInfo &stream, EventId event)
{
    if (stream.id == event >> 32)
        stream.begin = std::max(stream.begin, std::uint32_t(event & 0xffffffff) + 1);
    return stream.id >= event >> 32 && stream.begin < stream.end;
}

} // namespace

Matcher::Matcher(Database &database, Catalog &catalog, const EventFilter &filter) : m_database(database), m_filter(filter)
{
    for (const EventType type : filter.types)
        m_types |= 1u << unsigned(type);
    Query query = database.query("SELECT id, repository, begin_event, end_event, coalesce(rewritten_from, end_event) FROM stream WHERE "
                                 "end_event > begin_event ORDER BY id");
    while (query.next()) {
        StreamInfo stream{query.integer(0), query.integer(1), std::uint32_t(query.integer(2)), std::uint32_t(query.integer(3)),
                          std::uint32_t(query.integer(4))};
        if (filter.addedAfter && !beginAfter(stream, *filter.addedAfter))
            continue;
        if (filter.repositories.empty()
            || std::find(filter.repositories.begin(), filter.repositories.end(), stream.repository) != filter.repositories.end())
            m_streams.push_back(stream);
    }
    const auto need = [this](IdSetPtr &ids, IdSetPtr set) {
        ids = std::move(set);
        m_impossible = m_impossible || ids->isEmpty();
    };
    if (!filter.kinds.empty() || !filter.groups.empty() || !filter.namespaces.empty() || !filter.names.empty()
        || !filter.nameContains.empty())
        need(m_objects, catalog.objectsOf(filter));
    if (!m_impossible && !filter.pathContains.empty())
        need(m_paths, catalog.pathsContaining(filter.pathContains));
    if (!m_impossible && (filter.bot || !filter.authorContains.empty() || !filter.mergedByContains.empty()))
        need(m_attributions, catalog.attributionsOf(filter));
    if (!m_impossible && !filter.text.empty()) {
        m_textObjects = catalog.objectsContaining(filter.text);
        m_textPaths = catalog.pathsContaining(filter.text);
        m_textShapes = catalog.shapesContaining(filter.text);
        // What is masked is never found.
        if (filter.text.find(kMaskedValue) == std::string::npos)
            m_text = lowered(filter.text);
        m_grams = Trigrams::of(m_text);
        m_impossible = m_text.empty() && m_textObjects->isEmpty() && m_textPaths->isEmpty() && m_textShapes->isEmpty();
    }
    if (filter.commit) {
        for (const StreamInfo &stream : m_streams) {
            Query commits = database.query(
                "SELECT id FROM git_commit WHERE id >> 32 = ?2 AND substr(oid, 1, 4) = substr(?1, 1, 4) AND oid = ?1 ORDER BY id",
                *filter.commit, stream.id);
            while (commits.next())
                m_commits.push_back(commits.integer(0));
        }
        m_impossible = m_impossible || m_commits.empty();
    }
    if (m_impossible)
        return;
    if (m_attributions)
        dropStreams();
    readChunks();
}

/// Leaves out the repositories that nobody asked for has worked on.
void Matcher::dropStreams()
{
    std::unordered_set<RepositoryId> own;
    Query query = m_database.query("SELECT repository, attribution FROM repository_attribution");
    while (query.next())
        if (m_attributions->has(std::uint32_t(query.integer(1))))
            own.insert(query.integer(0));
    std::erase_if(m_streams, [&own](const StreamInfo &stream) { return !own.contains(stream.repository); });
}

/// Of a few streams each one's own; of many all at once.
void Matcher::readChunks()
{
    constexpr std::size_t kFew = 8;
    const auto take = [this](Query &query) {
        while (query.next())
            m_chunks.push_back(
                {query.integer(0),
                 {query.integer(1), std::uint32_t(query.integer(2)), std::uint32_t(query.integer(3)), query.integer(4), query.integer(5)}});
    };
    if (m_streams.size() > kFew) {
        Query query = m_database.query("SELECT stream, id, first_event, events, first_time, last_time FROM chunk");
        take(query);
    } else {
        for (const StreamInfo &stream : m_streams) {
            Query query =
                m_database.query("SELECT stream, id, first_event, events, first_time, last_time FROM chunk WHERE stream = ?", stream.id);
            take(query);
        }
    }
    std::sort(m_chunks.begin(), m_chunks.end(),
              [](const auto &a, const auto &b) { return std::pair(a.first, a.second.first) < std::pair(b.first, b.second.first); });
}

std::vector<ChunkInfo> Matcher::chunks(const StreamInfo &stream) const
{
    std::vector<ChunkInfo> result;
    const std::uint32_t end = m_filter.rewritten ? stream.end : stream.rewrittenFrom;
    if (m_filter.commit && std::none_of(m_commits.begin(), m_commits.end(), [&](std::int64_t id) { return id >> 32 == stream.id; }))
        return result;
    const auto first =
        std::lower_bound(m_chunks.begin(), m_chunks.end(), stream.id, [](const auto &one, std::int64_t id) { return one.first < id; });
    for (auto one = first; one != m_chunks.end() && one->first == stream.id; ++one) {
        const ChunkInfo &chunk = one->second;
        const bool inTime =
            (!m_filter.since || chunk.lastTime >= *m_filter.since) && (!m_filter.until || chunk.firstTime < *m_filter.until);
        if (inTime && chunk.first < end && chunk.first + chunk.events > stream.begin)
            result.push_back(chunk);
    }
    return result;
}

namespace {

/// match[i] &= wanted[codes[i]]; false if no id of the chunk is wanted.
bool narrow(const std::vector<std::uint16_t> &codes, const std::vector<std::uint8_t> &wanted, std::vector<std::uint8_t> &match)
{
    const auto hits = std::size_t(std::count(wanted.begin(), wanted.end(), 1));
    if (hits == 0)
        return false;
    if (hits == wanted.size())
        return true;
    for (std::size_t i = 0; i < codes.size(); ++i)
        match[i] &= wanted[codes[i]];
    return true;
}

std::vector<std::uint8_t> wantedIds(const IdColumn &column, const IdSet &ids)
{
    std::vector<std::uint8_t> wanted(column.ids.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = ids.has(column.ids[i]);
    return wanted;
}

} // namespace

/// Times only rise within a chunk: what is too early or too late is at its ends.
bool Matcher::matchTime(ChunkColumns &columns, std::vector<std::uint8_t> &match) const
{
    const CommitColumn &column = columns.commits();
    const auto firstOf = [&column](std::int64_t time) {
        const auto commit =
            std::partition_point(column.commits.begin(), column.commits.end(), [time](const ChunkCommit &one) { return one.time < time; });
        return std::ptrdiff_t(column.firsts[std::size_t(commit - column.commits.begin())]);
    };
    const std::ptrdiff_t begin = m_filter.since ? firstOf(*m_filter.since) : 0;
    const std::ptrdiff_t end = m_filter.until ? firstOf(*m_filter.until) : std::ptrdiff_t(match.size());
    if (begin >= end)
        return false;
    std::fill(match.begin(), match.begin() + begin, std::uint8_t(0));
    std::fill(match.begin() + end, match.end(), std::uint8_t(0));
    return true;
}

bool Matcher::matchCommits(const StreamInfo &stream, ChunkColumns &columns, std::vector<std::uint8_t> &match) const
{
    const CommitColumn &column = columns.commits();
    bool any = false;
    for (std::size_t i = 0; i < column.commits.size(); ++i) {
        const ChunkCommit &commit = column.commits[i];
        const bool isWanted = (!m_attributions || m_attributions->has(commit.attribution))
            && (!m_filter.commit || std::binary_search(m_commits.begin(), m_commits.end(), placeId(stream.id, commit.position)));
        any = any || isWanted;
        for (std::size_t event = column.firsts[i]; event < column.firsts[i + 1]; ++event)
            match[event] &= std::uint8_t(isWanted);
    }
    return any;
}

namespace {

/// found[i] |= wanted[codes[i]], where any id is wanted.
void widen(const IdColumn &column, const IdSet &ids, std::vector<std::uint8_t> &found)
{
    const std::vector<std::uint8_t> wanted = wantedIds(column, ids);
    if (std::find(wanted.begin(), wanted.end(), 1) == wanted.end())
        return;
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] |= wanted[column.codes[i]];
}

/// `lower` contains `text`, both in lower case.
bool holds(std::string_view lower, const std::string &text)
{
    return memmem(lower.data(), lower.size(), text.data(), text.size()) != nullptr;
}

/// `bytes` in lower case, in a buffer that is used again.
std::string_view loweredInto(std::string &buffer, std::string_view bytes)
{
    buffer.resize(bytes.size());
    std::transform(bytes.begin(), bytes.end(), buffer.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    return buffer;
}

} // namespace

bool Matcher::mayHoldText(const ChunkInfo &chunk) const
{
    if (m_text.empty())
        return false;
    Query query = m_database.query("SELECT data FROM segment WHERE id = ?", segmentId(chunk.id, Column::Values));
    return !query.next() || Trigrams::holds(query.bytes(0), m_grams);
}

/// Reads the bodies of the chunk's events that are not found yet.
void Matcher::findInValues(const StreamInfo &stream, const ChunkInfo &chunk, const std::vector<std::uint8_t> &match,
                           std::vector<std::uint8_t> &found) const
{
    std::string buffer;
    const auto inValues = [&](std::string_view data) {
        if (!holds(loweredInto(buffer, data), m_text))
            return false;
        const std::optional<Body> body = decodeBody(data);
        if (!body)
            throw corrupt(m_database.path(), u"bodies of chunk %1"_s.arg(chunk.id));
        return std::any_of(body->values.begin(), body->values.end(), [&](const auto &values) {
            return (values.first && holds(loweredInto(buffer, *values.first), m_text))
                || (values.second && holds(loweredInto(buffer, *values.second), m_text));
        });
    };
    Query query = m_database.query("SELECT id, data FROM body WHERE id BETWEEN ? AND ?", placeId(stream.id, chunk.first),
                                   placeId(stream.id, chunk.first + chunk.events - 1));
    while (query.next()) {
        const std::size_t i = std::uint32_t(query.integer(0)) - chunk.first;
        if (match[i] && !found[i])
            found[i] = inValues(query.bytes(1));
    }
}

bool Matcher::matchText(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, std::vector<std::uint8_t> &match) const
{
    std::vector<std::uint8_t> found(match.size());
    if (!m_textObjects->isEmpty())
        widen(columns.objects(), *m_textObjects, found);
    if (!m_textPaths->isEmpty())
        widen(columns.paths(), *m_textPaths, found);
    if (!m_textShapes->isEmpty())
        widen(columns.shapes(), *m_textShapes, found);
    if (mayHoldText(chunk))
        findInValues(stream, chunk, match, found);
    std::uint8_t any = 0;
    for (std::size_t i = 0; i < match.size(); ++i)
        any |= match[i] &= found[i];
    return any;
}

std::uint32_t Matcher::match(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns,
                             std::vector<std::uint8_t> &match) const
{
    match.assign(chunk.events, 1);
    if (stream.begin > chunk.first)
        std::fill_n(match.begin(), std::min(stream.begin - chunk.first, chunk.events), std::uint8_t(0));
    const std::uint32_t end = m_filter.rewritten ? stream.end : stream.rewrittenFrom;
    if (end < chunk.first + chunk.events)
        std::fill(match.begin() + (end - chunk.first), match.end(), std::uint8_t(0));
    const bool time = (m_filter.since && chunk.firstTime < *m_filter.since) || (m_filter.until && chunk.lastTime >= *m_filter.until);
    if (m_objects && !narrow(columns.objects().codes, wantedIds(columns.objects(), *m_objects), match))
        return 0;
    if (m_paths && !narrow(columns.paths().codes, wantedIds(columns.paths(), *m_paths), match))
        return 0;
    if (time && !matchTime(columns, match))
        return 0;
    if ((m_attributions || m_filter.commit) && !matchCommits(stream, columns, match))
        return 0;
    if (!m_filter.text.empty() && !matchText(stream, chunk, columns, match))
        return 0;
    if (m_types) {
        const std::string &types = columns.types();
        for (std::size_t i = 0; i < match.size(); ++i)
            match[i] &= std::uint8_t(m_types >> unsigned(types[i]) & 1u);
    }
    return std::accumulate(match.begin(), match.end(), 0u);
}

} // namespace store
