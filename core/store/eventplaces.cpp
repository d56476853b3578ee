// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventscan.h"
#include "store/eventstore_p.h"
#include "store/reader_p.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace store {

namespace {

constexpr std::int64_t kMostStretches = 65'536;
constexpr std::int64_t kShortestStretch = 60;

/// The stretches over all there is; their counts are 0.
EventPlaces emptyPlaces(Database &database)
{
    EventPlaces places;
    Query query = database.query("SELECT min(first_time), max(last_time) FROM chunk");
    if (!query.next() || query.isNull(0))
        return places;
    places.begin = query.integer(0);
    const std::int64_t span = query.integer(1) - places.begin + 1;
    places.width = std::max(kShortestStretch, (span + kMostStretches - 1) / kMostStretches);
    places.before.assign(std::size_t((span + places.width - 1) / places.width) + 1, 0);
    return places;
}

/// Counts the events that match into stretches, and collects those of stretches that have a mark.
class PlaceCounter final
{
public:
    PlaceCounter(EventPlaces places, const std::vector<EventKeyset> &marks) : m_places(std::move(places)), m_near(m_places.before.size())
    {
        for (const EventKeyset &mark : marks)
            if (const auto stretch = stretchOf(mark.time))
                m_near[*stretch] = true;
    }

    void add(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, const std::vector<std::uint8_t> &match)
    {
        const CommitColumn &commits = columns.commits();
        std::size_t event = 0;
        for (std::size_t i = 0; i < commits.commits.size(); ++i) {
            const std::size_t first = event;
            std::int64_t count = 0;
            for (; event < commits.firsts[i + 1]; ++event)
                count += match[event];
            const auto stretch = stretchOf(commits.commits[i].time);
            if (count == 0 || !stretch)
                continue;
            m_places.before[*stretch + 1] += count;
            if (m_near[*stretch])
                collect(stream, chunk, commits.commits[i].time, first, event, match);
        }
    }

    EventPlaces result(const std::vector<EventKeyset> &marks)
    {
        std::partial_sum(m_places.before.begin(), m_places.before.end(), m_places.before.begin());
        std::sort(m_collected.begin(), m_collected.end());
        for (const EventKeyset &mark : marks)
            m_places.older.push_back(olderThan({mark.time, mark.id}));
        return std::move(m_places);
    }

private:
    using Place = std::pair<std::int64_t, EventId>;

    [[nodiscard]] std::optional<std::size_t> stretchOf(std::int64_t time) const
    {
        const std::int64_t stretch = (time - m_places.begin) / m_places.width;
        if (time < m_places.begin || stretch + 1 >= std::int64_t(m_places.before.size()))
            return std::nullopt;
        return std::size_t(stretch);
    }

    void collect(const StreamInfo &stream, const ChunkInfo &chunk, std::int64_t time, std::size_t first, std::size_t end,
                 const std::vector<std::uint8_t> &match)
    {
        for (std::size_t i = first; i < end; ++i)
            if (match[i])
                m_collected.emplace_back(time, placeId(stream.id, chunk.first + std::uint32_t(i)));
    }

    [[nodiscard]] std::optional<std::int64_t> olderThan(const Place &mark) const
    {
        const auto found = std::lower_bound(m_collected.begin(), m_collected.end(), mark);
        if (found == m_collected.end() || *found != mark)
            return std::nullopt;
        const std::size_t stretch = *stretchOf(mark.first);
        const Place begin{m_places.begin + std::int64_t(stretch) * m_places.width, std::numeric_limits<EventId>::min()};
        return m_places.before[stretch] + (found - std::lower_bound(m_collected.begin(), found, begin));
    }

    EventPlaces m_places;
    std::vector<bool> m_near; ///< by stretch: it has a mark
    std::vector<Place> m_collected;
};

/// Where reading begins for a row, and how many events lie between.
struct RowPlace {
    EventKeyset after;
    std::int64_t skip = 0;
};

RowPlace placeOf(const EventPlaces &places, Order order, std::int64_t row)
{
    const std::int64_t age = order == Order::OldestFirst ? row : places.total() - 1 - row;
    const auto next = std::upper_bound(places.before.begin(), places.before.end(), age);
    const std::int64_t stretch = next - places.before.begin() - 1;
    const std::int64_t begin = places.begin + stretch * places.width;
    if (order == Order::OldestFirst)
        return {{begin - 1, std::numeric_limits<EventId>::max()}, age - places.before[std::size_t(stretch)]};
    return {{begin + places.width, std::numeric_limits<EventId>::min()}, *next - 1 - age};
}

} // namespace

Result<EventPlaces> Reader::eventPlaces(const EventFilter &filter, const std::vector<EventKeyset> &marks, const std::stop_token &stop)
{
    return m_private->read([&] {
        PlaceCounter counter(emptyPlaces(m_private->database), marks);
        const Matcher matcher(m_private->database, m_private->catalog, filter);
        forEachMatch(m_private->database, matcher, stop,
                     [&](const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, const std::vector<std::uint8_t> &match,
                         std::uint32_t) { counter.add(stream, chunk, columns, match); });
        return counter.result(marks);
    });
}

Result<EventPage> Reader::eventsFrom(const EventFilter &filter, Order order, const EventPlaces &places, std::int64_t row, int limit,
                                     const std::stop_token &stop)
{
    return m_private->read([&] {
        if (row < 0 || row >= places.total())
            return EventPage();
        const RowPlace place = placeOf(places, order, row);
        return readPage(m_private->database, m_private->catalog, filter, order, place.after, limit, stop, place.skip);
    });
}

Result<std::vector<Event>> Reader::eventsOf(const std::vector<EventId> &ids, const std::stop_token &stop)
{
    return m_private->read([&] {
        std::vector<Event> events;
        events.reserve(ids.size());
        for (const EventId id : ids) {
            checkStop(stop);
            if (auto event = readEvent(m_private->database, m_private->catalog, id))
                events.push_back(std::move(*event));
        }
        return events;
    });
}

} // namespace store
