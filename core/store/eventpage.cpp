// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of events, and single ones.
#include "store/eventscan.h"

#include "store/body.h"
#include "store/eventstore_p.h"
#include "store/varint.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <queue>

namespace store {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    std::int64_t time = 0;
    EventId id = 0;

    auto operator<=>(const Place &) const = default;
};

/// A stream's matches in the order asked for, chunk by chunk. Each is looked for when its turn comes:
/// of most streams a page shows one or none.
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
        locate();
    }

    [[nodiscard]] bool atEnd() const { return !m_next && m_chunk == m_chunks.size(); }
    /// Where the next match is, or before which it is not when its chunk was not read yet.
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool isMatch() const { return m_next.has_value(); }
    void readChunk()
    {
        m_current = m_chunks[m_chunk++];
        m_columns.open(m_database, m_current);
        if (m_matcher.match(m_stream, m_current, m_columns, m_match) > 0) {
            limit();
            findFrom(m_order == Order::NewestFirst ? m_match.size() : 0);
        }
        locate();
    }
    void advance()
    {
        findFrom(m_order == Order::NewestFirst ? *m_next : *m_next + 1);
        locate();
    }

    [[nodiscard]] const StreamInfo &stream() const { return m_stream; }
    [[nodiscard]] const ChunkInfo &chunk() const { return m_current; }
    [[nodiscard]] std::uint32_t index() const { return std::uint32_t(*m_next); }
    ChunkColumns &columns() { return m_columns; }

private:
    /// The next match at or after an event; newest first, before it.
    void findFrom(std::size_t event)
    {
        const void *found =
            m_order == Order::NewestFirst ? memrchr(m_match.data(), 1, event) : memchr(m_match.data() + event, 1, m_match.size() - event);
        m_next = found ? std::optional(std::size_t(static_cast<const std::uint8_t *>(found) - m_match.data())) : std::nullopt;
    }
    /// Leaves out what is not after the keyset. Places only rise within a chunk.
    void limit()
    {
        if (!m_after)
            return;
        std::size_t begin = 0, end = m_match.size();
        while (begin < end) {
            const std::size_t middle = (begin + end) / 2;
            if (isAfter(placeOf(middle)) == (m_order == Order::NewestFirst))
                begin = middle + 1;
            else
                end = middle;
        }
        const auto edge = m_match.begin() + std::ptrdiff_t(begin);
        if (m_order == Order::NewestFirst)
            std::fill(edge, m_match.end(), std::uint8_t(0));
        else
            std::fill(m_match.begin(), edge, std::uint8_t(0));
    }
    void locate()
    {
        if (m_next) {
            m_place = placeOf(*m_next);
        } else if (m_chunk < m_chunks.size()) {
            const ChunkInfo &chunk = m_chunks[m_chunk];
            m_place = m_order == Order::NewestFirst ? Place{chunk.lastTime, placeId(m_stream.id, chunk.first + chunk.events - 1)}
                                                    : Place{chunk.firstTime, placeId(m_stream.id, chunk.first)};
        }
    }
    [[nodiscard]] Place placeOf(std::size_t index)
    {
        return {m_columns.commits().of(index).time, placeId(m_stream.id, m_current.first + std::uint32_t(index))};
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
    std::size_t m_chunk = 0; ///< the next one to read
    ChunkInfo m_current;
    ChunkColumns m_columns;
    std::vector<std::uint8_t> m_match; ///< of the current chunk, one byte an event
    std::optional<std::size_t> m_next; ///< none: the current chunk has no more
    Place m_place;
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
        event.key = m_catalog.key(columns.object(index));
        event.path = m_catalog.path(columns.path(index));
        event.rewritten = position >= stream.rewrittenFrom;
        readCommit(placeId(stream.id, commit.position), event);
        readBody(columns.shape(index), event);
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

EventPage readPage(Database &database, Catalog &catalog, const EventFilter &filter, Order order, const std::optional<EventKeyset> &after,
                   int limit, const std::stop_token &stop, std::int64_t skip)
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
    Query streams = database.query(
        "SELECT id, repository, begin_event, end_event, coalesce(rewritten_from, end_event) FROM stream WHERE id = ?", id >> 32);
    if (!streams.next())
        return std::nullopt;
    const StreamInfo stream{streams.integer(0), streams.integer(1), std::uint32_t(streams.integer(2)), std::uint32_t(streams.integer(3)),
                            std::uint32_t(streams.integer(4))};
    const auto position = std::uint32_t(id & 0xffffffff);
    if (position < stream.begin || position >= stream.end)
        return std::nullopt;
    Query chunks = database.query("SELECT id, first_event, events, first_time, last_time FROM chunk WHERE stream = ? AND first_event <= ? "
                                  "ORDER BY first_event DESC LIMIT 1",
                                  stream.id, position);
    if (!chunks.next() || position - chunks.integer(1) >= chunks.integer(2))
        throw corrupt(database.path(), u"no chunk of event %1"_s.arg(id));
    const ChunkInfo chunk{chunks.integer(0), std::uint32_t(chunks.integer(1)), std::uint32_t(chunks.integer(2)), chunks.integer(3),
                          chunks.integer(4)};
    ChunkColumns columns;
    columns.open(database, chunk);
    return Renderer(database, catalog).event(stream, chunk, columns, position - chunk.first);
}

} // namespace store
