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
        return data.size() == m_chunk.events && std::all_of(data.begin(), data.end(), [](char type) { return std::uint8_t(type) < kEventTypes; });
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
    Query query = database.query("SELECT id, repository, begin_event, end_event, coalesce(rewritten_from, end_event) FROM stream WHERE end_event > begin_event ORDER BY id");
    while (query.next()) {
        StreamInfo stream{query.integer(0), query.integer(1), std::uint32_t(query.integer(2)), std::uint32_t(query.integer(3)), std::uint32_t(query.integer(4))};
        if (filter.addedAfter && !beginAfter(stream, *filter.addedAfter))
            continue;
        if (filter.repositories.empty() || std::find(filter.repositories.begin(), filter.repositories.end(), stream.repository) != filter.repositories.end())
            m_streams.push_back(stream);
    }
    const auto need = [this](Ids &ids, IdSet set) {
        ids = {true, std::move(set)};
        m_impossible = m_impossible || ids.ids.isEmpty();
    };
    if (!filter.kinds.empty() || !filter.groups.empty() || !filter.namespaces.empty() || !filter.names.empty() || !filter.nameContains.empty())
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
        m_impossible = m_text.empty() && m_textObjects.isEmpty() && m_textPaths.isEmpty() && m_textShapes.isEmpty();
    }
    if (filter.commit) {
        for (const StreamInfo &stream : m_streams) {
            Query commits = database.query("SELECT id FROM git_commit WHERE id >> 32 = ?2 AND substr(oid, 1, 4) = substr(?1, 1, 4) AND oid = ?1 ORDER BY id", *filter.commit, stream.id);
            while (commits.next())
                m_commits.push_back(commits.integer(0));
        }
        m_impossible = m_impossible || m_commits.empty();
    }
}

std::vector<ChunkInfo> Matcher::chunks(const StreamInfo &stream) const
{
    std::vector<ChunkInfo> result;
    const std::uint32_t end = m_filter.rewritten ? stream.end : stream.rewrittenFrom;
    if (m_filter.commit && std::none_of(m_commits.begin(), m_commits.end(), [&](std::int64_t id) { return id >> 32 == stream.id; }))
        return result;
    Query query = m_database.query("SELECT id, first_event, events, first_time, last_time FROM chunk WHERE stream = ? ORDER BY first_event", stream.id);
    while (query.next()) {
        const ChunkInfo chunk{query.integer(0), std::uint32_t(query.integer(1)), std::uint32_t(query.integer(2)), query.integer(3), query.integer(4)};
        const bool inTime = (!m_filter.since || chunk.lastTime >= *m_filter.since) && (!m_filter.until || chunk.firstTime < *m_filter.until);
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

bool Matcher::matchCommits(const StreamInfo &stream, ChunkColumns &columns, bool time, std::vector<std::uint8_t> &match) const
{
    const CommitColumn &column = columns.commits();
    bool any = false;
    for (std::size_t i = 0; i < column.commits.size(); ++i) {
        const ChunkCommit &commit = column.commits[i];
        const bool isWanted = (!m_attributions.asked || m_attributions.ids.has(commit.attribution))
            && (!time || ((!m_filter.since || commit.time >= *m_filter.since) && (!m_filter.until || commit.time < *m_filter.until)))
            && (!m_filter.commit || std::binary_search(m_commits.begin(), m_commits.end(), placeId(stream.id, commit.position)));
        any = any || isWanted;
        if (!isWanted)
            std::fill(match.begin() + column.firsts[i], match.begin() + column.firsts[i + 1], std::uint8_t(0));
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
void Matcher::findInValues(const StreamInfo &stream, const ChunkInfo &chunk, const std::vector<std::uint8_t> &match, std::vector<std::uint8_t> &found) const
{
    std::string buffer;
    const auto inValues = [&](std::string_view data) {
        if (!holds(loweredInto(buffer, data), m_text))
            return false;
        const std::optional<Body> body = decodeBody(data);
        if (!body)
            throw corrupt(m_database.path(), u"bodies of chunk %1"_s.arg(chunk.id));
        return std::any_of(body->values.begin(), body->values.end(), [&](const auto &values) {
            return (values.first && holds(loweredInto(buffer, *values.first), m_text)) || (values.second && holds(loweredInto(buffer, *values.second), m_text));
        });
    };
    Query query = m_database.query("SELECT id, data FROM body WHERE id BETWEEN ? AND ?", placeId(stream.id, chunk.first), placeId(stream.id, chunk.first + chunk.events - 1));
    while (query.next()) {
        const std::size_t i = std::uint32_t(query.integer(0)) - chunk.first;
        if (match[i] && !found[i])
            found[i] = inValues(query.bytes(1));
    }
}

bool Matcher::matchText(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, std::vector<std::uint8_t> &match) const
{
    std::vector<std::uint8_t> found(match.size());
    if (!m_textObjects.isEmpty())
        widen(columns.objects(), m_textObjects, found);
    if (!m_textPaths.isEmpty())
        widen(columns.paths(), m_textPaths, found);
    if (!m_textShapes.isEmpty())
        widen(columns.shapes(), m_textShapes, found);
    if (mayHoldText(chunk))
        findInValues(stream, chunk, match, found);
    std::uint8_t any = 0;
    for (std::size_t i = 0; i < match.size(); ++i)
        any |= match[i] &= found[i];
    return any;
}

std::uint32_t Matcher::match(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, std::vector<std::uint8_t> &match) const
{
    match.assign(chunk.events, 1);
    if (stream.begin > chunk.first)
        std::fill_n(match.begin(), std::min(stream.begin - chunk.first, chunk.events), std::uint8_t(0));
    const std::uint32_t end = m_filter.rewritten ? stream.end : stream.rewrittenFrom;
    if (end < chunk.first + chunk.events)
        std::fill(match.begin() + (end - chunk.first), match.end(), std::uint8_t(0));
    const bool time = (m_filter.since && chunk.firstTime < *m_filter.since) || (m_filter.until && chunk.lastTime >= *m_filter.until);
    if (m_objects.asked && !narrow(columns.objects().codes, wantedIds(columns.objects(), m_objects.ids), match))
        return 0;
    if (m_paths.asked && !narrow(columns.paths().codes, wantedIds(columns.paths(), m_paths.ids), match))
        return 0;
    if ((m_attributions.asked || m_filter.commit || time) && !matchCommits(stream, columns, time, match))
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

namespace {

struct Place {
    std::int64_t time = 0;
    EventId id = 0;

    auto operator<=>(const Place &) const = default;
};

/// A stream's matches in the order asked for, chunk by chunk.
class Cursor final
{
public:
    Cursor(Database &database, const Matcher &matcher, const StreamInfo &stream, Order order, const std::optional<EventKeyset> &after)
        : m_database(database), m_matcher(matcher), m_stream(stream), m_order(order), m_chunks(matcher.chunks(stream))
    {
        if (after)
            m_after = Place{after->time, after->id};
        if (order == Order::NewestFirst)
            std::reverse(m_chunks.begin(), m_chunks.end());
        skipChunks();
    }

    [[nodiscard]] bool atEnd() const { return m_next == m_matches.size() && m_chunk == m_chunks.size(); }
    /// Where the next match is, or before which it is not when its chunk was not read yet.
    [[nodiscard]] Place place() const
    {
        if (m_next < m_matches.size())
            return placeOf(m_matches[m_next]);
        const ChunkInfo &chunk = m_chunks[m_chunk];
        return m_order == Order::NewestFirst ? Place{chunk.lastTime, placeId(m_stream.id, chunk.first + chunk.events - 1)}
                                             : Place{chunk.firstTime, placeId(m_stream.id, chunk.first)};
    }
    [[nodiscard]] bool isMatch() const { return m_next < m_matches.size(); }
    void readChunk()
    {
        m_current = m_chunks[m_chunk++];
        m_columns.open(m_database, m_current);
        m_matches.clear();
        m_next = 0;
        std::vector<std::uint8_t> match;
        if (m_matcher.match(m_stream, m_current, m_columns, match) == 0)
            return;
        for (std::uint32_t i = 0; i < match.size(); ++i)
            if (match[i] && (!m_after || isAfter(placeOf(i))))
                m_matches.push_back(std::uint16_t(i));
        if (m_order == Order::NewestFirst)
            std::reverse(m_matches.begin(), m_matches.end());
    }
    void advance() { ++m_next; }

    [[nodiscard]] const StreamInfo &stream() const { return m_stream; }
    [[nodiscard]] const ChunkInfo &chunk() const { return m_current; }
    [[nodiscard]] std::uint16_t index() const { return m_matches[m_next]; }
    ChunkColumns &columns() { return m_columns; }

private:
    [[nodiscard]] Place placeOf(std::uint32_t index) const
    {
        const CommitColumn &commits = m_columns.commits();
        return {commits.of(index).time, placeId(m_stream.id, m_current.first + index)};
    }
    [[nodiscard]] bool isAfter(const Place &place) const { return m_order == Order::NewestFirst ? place < *m_after : place > *m_after; }
    void skipChunks()
    {
        const auto isOver = [this](const ChunkInfo &chunk) {
            const Place last = m_order == Order::NewestFirst ? Place{chunk.firstTime, placeId(m_stream.id, chunk.first)}
                                                             : Place{chunk.lastTime, placeId(m_stream.id, chunk.first + chunk.events - 1)};
            return !isAfter(last);
        };
        while (m_after && m_chunk < m_chunks.size() && isOver(m_chunks[m_chunk]))
            ++m_chunk;
    }

    Database &m_database;
    const Matcher &m_matcher;
    StreamInfo m_stream;
    Order m_order;
    std::optional<Place> m_after;
    std::vector<ChunkInfo> m_chunks;
    std::size_t m_chunk = 0;             ///< the next one to read
    ChunkInfo m_current;
    mutable ChunkColumns m_columns;
    std::vector<std::uint16_t> m_matches;
    std::size_t m_next = 0;
};

/// Makes events of their rows.
class Renderer final
{
public:
    Renderer(Database &database, Catalog &catalog) : m_database(database), m_catalog(catalog) {}

    Event event(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, std::uint32_t index)
    {
        const std::uint32_t position = chunk.first + index;
        const ChunkCommit &commit = columns.commits().of(index);
        const Attribution &attribution = m_catalog.attribution(commit.attribution);
        Event event;
        event.id = placeId(stream.id, position);
        event.type = EventType(columns.types()[index]);
        event.repository = stream.repository;
        event.time = commit.time;
        event.author = m_catalog.author(attribution.shown);
        event.bot = attribution.bot;
        if (attribution.mergedBy)
            event.mergedBy = m_catalog.author(attribution.mergedBy);
        event.key = m_catalog.key(columns.objects().ids[columns.objects().codes[index]]);
        event.path = m_catalog.path(columns.paths().ids[columns.paths().codes[index]]);
        event.rewritten = position >= stream.rewrittenFrom;
        readCommit(placeId(stream.id, commit.position), event);
        readBody(columns.shapes().ids[columns.shapes().codes[index]], event);
        return event;
    }

private:
    void readCommit(std::int64_t id, Event &event)
    {
        Query query = m_database.query("SELECT oid, run FROM git_commit WHERE id = ?", id);
        if (!query.next())
            throw corrupt(m_database.path(), u"no commit %1"_s.arg(id));
        event.commit = query.objectId(0);
        event.run = query.integer(1);
    }

    Body body(EventId id)
    {
        Query query = m_database.query("SELECT data FROM body WHERE id = ?", id);
        std::optional<Body> body;
        if (query.next())
            body = decodeBody(query.bytes(0));
        if (!body)
            throw corrupt(m_database.path(), u"body %1"_s.arg(id));
        return std::move(*body);
    }

    ObjectId blob(EventId id, const BlobReference &reference)
    {
        return reference.distance ? body(id - reference.distance).after.id : reference.id;
    }

    void readBody(std::uint32_t shape, Event &event)
    {
        Body own = body(event.id);
        event.version = m_catalog.word(own.version);
        if (own.movedFrom)
            event.movedFrom = m_catalog.path(own.movedFrom);
        if (own.otherGroup)
            event.otherGroup = m_catalog.word(own.otherGroup);
        event.changesOmitted = int(own.omitted);
        event.reencrypted = own.reencrypted;
        event.blobBefore = blob(event.id, own.before);
        event.blobAfter = blob(event.id, own.after);
        const std::string fields = m_catalog.shape(shape);
        ByteReader reader(fields);
        for (auto &[before, after] : own.values)
            event.changes.push_back({m_catalog.field(std::uint32_t(reader.varint())), std::move(before), std::move(after)});
        if (!reader.ok() || !reader.atEnd())
            throw corrupt(m_database.path(), u"fields of event %1"_s.arg(event.id));
    }

    Database &m_database;
    Catalog &m_catalog;
};

} // namespace

EventPage readPage(Database &database, Catalog &catalog, const EventFilter &filter, Order order, const std::optional<EventKeyset> &after, int limit, const std::stop_token &stop,
                   std::int64_t skip)
{
    EventPage page;
    const Matcher matcher(database, catalog, filter);
    if (matcher.isImpossible() || limit <= 0)
        return page;
    std::vector<std::unique_ptr<Cursor>> cursors;
    const auto later = [&](std::size_t a, std::size_t b) {
        const Place left = cursors[a]->place(), right = cursors[b]->place();
        return order == Order::NewestFirst ? left < right : right < left;
    };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> queue(later);
    for (const StreamInfo &stream : matcher.streams()) {
        cursors.push_back(std::make_unique<Cursor>(database, matcher, stream, order, after));
        if (!cursors.back()->atEnd())
            queue.push(cursors.size() - 1);
    }
    Renderer renderer(database, catalog);
    while (!queue.empty()) {
        const std::size_t first = queue.top();
        Cursor &cursor = *cursors[first];
        if (cursor.isMatch() && int(page.events.size()) == limit) {
            page.next = EventKeyset{page.events.back().time, page.events.back().id};
            break;
        }
        queue.pop();
        checkStop(stop);
        if (cursor.isMatch() && skip > 0) {
            --skip;
            cursor.advance();
        } else if (cursor.isMatch()) {
            page.events.push_back(renderer.event(cursor.stream(), cursor.chunk(), cursor.columns(), cursor.index()));
            cursor.advance();
        } else {
            cursor.readChunk();
        }
        if (!cursor.atEnd())
            queue.push(first);
    }
    return page;
}

std::optional<Event> readEvent(Database &database, Catalog &catalog, EventId id)
{
    Query streams = database.query("SELECT id, repository, begin_event, end_event, coalesce(rewritten_from, end_event) FROM stream WHERE id = ?", id >> 32);
    if (!streams.next())
        return std::nullopt;
    const StreamInfo stream{streams.integer(0), streams.integer(1), std::uint32_t(streams.integer(2)), std::uint32_t(streams.integer(3)), std::uint32_t(streams.integer(4))};
    const auto position = std::uint32_t(id & 0xffffffff);
    if (position < stream.begin || position >= stream.end)
        return std::nullopt;
    Query chunks = database.query("SELECT id, first_event, events, first_time, last_time FROM chunk WHERE stream = ? AND first_event <= ? ORDER BY first_event DESC LIMIT 1", stream.id, position);
    if (!chunks.next() || position - chunks.integer(1) >= chunks.integer(2))
        throw corrupt(database.path(), u"no chunk of event %1"_s.arg(id));
    const ChunkInfo chunk{chunks.integer(0), std::uint32_t(chunks.integer(1)), std::uint32_t(chunks.integer(2)), chunks.integer(3), chunks.integer(4)};
    ChunkColumns columns;
    columns.open(database, chunk);
    return Renderer(database, catalog).event(stream, chunk, columns, position - chunk.first);
}

} // namespace store
