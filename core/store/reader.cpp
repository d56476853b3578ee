// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/dayvalues.h"
#include "store/eventscan.h"
#include "store/eventstore_p.h"
#include "store/migrations.h"
#include "store/reader_p.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace store {

using namespace Qt::StringLiterals;

namespace {

using DayCounts = std::map<std::pair<std::int64_t, int>, std::int64_t>;

bool hasRewritten(Database &database)
{
    Query query = database.query("SELECT 1 FROM stream WHERE rewritten_from < end_event LIMIT 1");
    return query.next();
}

/// Everything but repositories, types and time is unset: the rollup knows the answer for whole days.
/// It holds rewritten events too, so that leaving them out needs a store without any.
bool isRollup(Database &database, const EventFilter &filter)
{
    EventFilter rest = filter;
    rest.rewritten = filter.rewritten || !hasRewritten(database);
    rest.repositories.clear();
    rest.types.clear();
    rest.since.reset();
    rest.until.reset();
    return rest == EventFilter();
}

void addRollup(Database &database, const EventFilter &filter, std::int64_t from, std::int64_t to, DayCounts &counts)
{
    const auto add = [&](Query &query) {
        while (query.next())
            if (filter.types.empty()
                || std::find(filter.types.begin(), filter.types.end(), EventType(query.integer(1))) != filter.types.end())
                counts[{query.integer(0), int(query.integer(1))}] += query.integer(2);
    };
    if (filter.repositories.empty()) {
        Query query = database.query("SELECT day, type, events FROM day_total WHERE day >= ? AND day < ?", from, to);
        add(query);
    }
    for (const RepositoryId id : std::set<RepositoryId>(filter.repositories.begin(), filter.repositories.end())) {
        Query query = database.query("SELECT day, type, events FROM day_count WHERE repository = ? AND day >= ? AND day < ?", id, from, to);
        add(query);
    }
}

/// Counts by day and type: streams overlap in time, and a tree would be searched once for each of
/// their days. Days that no calendar has use the tree all the same; a commit may claim any time.
class DayTable final
{
public:
    explicit DayTable(DayCounts &others) : m_others(others) {}

    void add(std::int64_t day, const std::array<std::int64_t, kEventTypes> &counts)
    {
        constexpr std::int64_t kDays = 65'536;
        if (day < 0 || day >= kDays) {
            for (std::size_t type = 0; type < counts.size(); ++type)
                if (counts[type])
                    m_others[{day, int(type)}] += counts[type];
            return;
        }
        const auto place = std::size_t(day);
        if (place >= m_counts.size())
            m_counts.resize(place + 1);
        for (std::size_t type = 0; type < counts.size(); ++type)
            m_counts[place][type] += counts[type];
    }
    void finish()
    {
        for (std::size_t day = 0; day < m_counts.size(); ++day)
            for (std::size_t type = 0; type < m_counts[day].size(); ++type)
                if (m_counts[day][type])
                    m_others[{std::int64_t(day), int(type)}] += m_counts[day][type];
    }

private:
    DayCounts &m_others;
    std::vector<std::array<std::int64_t, kEventTypes>> m_counts;
};

void addCounted(Database &database, Catalog &catalog, const EventFilter &filter, const std::stop_token &stop, DayCounts &counts)
{
    const Matcher matcher(database, catalog, filter);
    std::array<std::int64_t, kEventTypes> own{};
    DayTable table(counts);
    forEachMatch(database, matcher, stop,
                 [&](const StreamInfo &, const ChunkInfo &, ChunkColumns &columns, const std::vector<std::uint8_t> &match, std::uint32_t) {
                     const CommitColumn &commits = columns.commits();
                     const std::string &types = columns.types();
                     // Times only rise within a chunk: a day is complete when the next one begins.
                     std::int64_t day = dayOf(commits.commits.front().time);
                     const auto finishDay = [&](std::int64_t next) {
                         if (own != std::array<std::int64_t, kEventTypes>{})
                             table.add(day, std::exchange(own, {}));
                         day = next;
                     };
                     std::size_t event = 0;
                     for (std::size_t i = 0; i < commits.commits.size(); ++i) {
                         if (const std::int64_t next = dayOf(commits.commits[i].time); next != day)
                             finishDay(next);
                         for (; event < commits.firsts[i + 1]; ++event)
                             own[std::size_t(types[event])] += match[event];
                     }
                     finishDay(day);
                 });
    table.finish();
}

/// From the rollup; all of it where there is no range is what the streams hold.
void countByRollup(Database &database, const EventFilter &filter, std::map<RepositoryId, std::int64_t> &counts)
{
    if (!filter.since && !filter.until) {
        Query query = database.query("SELECT repository, sum(end_event - begin_event) FROM stream GROUP BY repository");
        while (query.next())
            counts[query.integer(0)] = query.integer(1);
        return;
    }
    // One search a repository: its days lie together.
    Query repositories = database.query("SELECT id FROM repository");
    while (repositories.next()) {
        Query query =
            database.query("SELECT coalesce(sum(events), 0) FROM day_count WHERE repository = ? AND day >= ? AND day < ?",
                           repositories.integer(0), filter.since ? dayOf(*filter.since) : std::numeric_limits<std::int64_t>::min(),
                           filter.until ? dayOf(*filter.until) : std::numeric_limits<std::int64_t>::max());
        if (query.next())
            counts[repositories.integer(0)] = query.integer(0);
    }
}

/// For each code of a column, or for each event, what value of a dimension it has.
class DimensionReader final
{
public:
    /// `many`: most of the store's objects will be asked for.
    DimensionReader(Database &database, Catalog &catalog, Dimension dimension, bool many)
        : m_database(database), m_catalog(catalog), m_dimension(dimension)
    {
        const bool isOfObjects = dimension == Dimension::Kind || dimension == Dimension::Group || dimension == Dimension::Namespace
            || dimension == Dimension::Name;
        if (many && isOfObjects)
            catalog.loadObjects();
    }

    /// The value of each event of a chunk, as a number that text() explains.
    void values(const StreamInfo &stream, ChunkColumns &columns, std::vector<std::uint32_t> &result)
    {
        switch (m_dimension) {
        case Dimension::Kind:
        case Dimension::Group:
        case Dimension::Namespace:
        case Dimension::Name:
            return spread(
                columns.objects(), [this](std::uint32_t id) { return part(m_catalog.object(id)); }, result);
        case Dimension::Path:
            return spread(
                columns.paths(), [](std::uint32_t id) { return id; }, result);
        case Dimension::Author:
            return spreadCommits(
                columns.commits(), [this](std::uint32_t id) { return m_catalog.attribution(id).shown; }, result);
        case Dimension::Bot:
            return spreadCommits(
                columns.commits(), [this](std::uint32_t id) { return std::uint32_t(m_catalog.attribution(id).bot); }, result);
        case Dimension::Repository: result.assign(columns.types().size(), std::uint32_t(stream.repository)); return;
        case Dimension::Type: result.assign(columns.types().begin(), columns.types().end()); return;
        }
    }

    std::string text(std::uint32_t value)
    {
        switch (m_dimension) {
        case Dimension::Kind:
        case Dimension::Group:
        case Dimension::Namespace: return m_catalog.word(value);
        case Dimension::Name: return m_catalog.name(value);
        case Dimension::Path: return m_catalog.path(value);
        case Dimension::Author: return m_catalog.author(value);
        case Dimension::Bot: return value ? "bot" : "human";
        case Dimension::Repository: return repositoryName(value);
        case Dimension::Type: return toString(EventType(value));
        }
        return {};
    }

private:
    [[nodiscard]] std::uint32_t part(const ObjectIds &ids) const
    {
        switch (m_dimension) {
        case Dimension::Kind: return ids.kind;
        case Dimension::Group: return ids.group;
        case Dimension::Namespace: return ids.ns;
        default: return ids.name;
        }
    }

    template<class Convert>
    void spread(const IdColumn &column, Convert convert, std::vector<std::uint32_t> &result)
    {
        m_own.resize(column.ids.size());
        std::transform(column.ids.begin(), column.ids.end(), m_own.begin(), convert);
        result.resize(column.codes.size());
        std::transform(column.codes.begin(), column.codes.end(), result.begin(), [this](std::uint16_t code) { return m_own[code]; });
    }

    template<class Convert>
    void spreadCommits(const CommitColumn &column, Convert convert, std::vector<std::uint32_t> &result)
    {
        m_own.resize(column.commits.size());
        std::transform(column.commits.begin(), column.commits.end(), m_own.begin(),
                       [&](const ChunkCommit &commit) { return convert(commit.attribution); });
        result.resize(column.firsts.back());
        for (std::size_t i = 0; i < m_own.size(); ++i)
            std::fill(result.begin() + column.firsts[i], result.begin() + column.firsts[i + 1], m_own[i]);
    }

    std::string repositoryName(std::uint32_t id)
    {
        Query query = m_database.query("SELECT name FROM repository WHERE id = ?", id);
        return query.next() ? query.text(0) : std::string();
    }

    Database &m_database;
    Catalog &m_catalog;
    Dimension m_dimension;
    std::vector<std::uint32_t> m_own;
};

/// Of several files' events, oldest first, only those of the file that is at `path` now or last was,
/// followed through its moves.
void keepFile(std::vector<Event> &events, const std::string &path)
{
    std::map<std::string, std::vector<Event>> files;
    for (Event &event : events) {
        std::vector<Event> &own = files[event.path];
        if (const auto before = event.movedFrom.empty() ? files.end() : files.find(event.movedFrom); before != files.end())
            own = std::exchange(before->second, {});
        own.push_back(std::move(event));
    }
    events = std::move(files[path]);
}

} // namespace

Reader::Reader(std::unique_ptr<Private> d) : m_private(std::move(d)) {}
Reader::Reader(Reader &&) noexcept = default;
Reader &Reader::operator=(Reader &&) noexcept = default;
Reader::~Reader() = default;

Result<Reader> Reader::open(const QString &path)
{
    return guarded([&] {
        refuseForeignFile(path, migrations());
        auto reader = std::make_unique<Private>(path);
        Query version = reader->database.query("PRAGMA user_version");
        if (!version.next() || version.integer(0) != migrations().back().version)
            throw Failure{{ErrorCode::NotFound,
                           Text::tr("The database %1 is not ready yet. Start Kubestats once so that it can make or update it.").arg(path),
                           {}}};
        return Reader(std::move(reader));
    });
}

void Reader::setBotPatterns(const std::vector<std::string> &patterns)
{
    m_private->catalog.setBotPatterns(patterns);
}

Result<EventPage> Reader::events(const EventFilter &filter, Order order, const std::optional<EventKeyset> &after, int limit,
                                 const std::stop_token &stop)
{
    return m_private->read([&] { return readPage(m_private->database, m_private->catalog, filter, order, after, limit, stop); });
}

Result<EventId> Reader::lastAdded(RepositoryId repository)
{
    return m_private->read([&] {
        Query query = m_private->database.query(
            "SELECT id, end_event FROM stream WHERE repository = ? AND end_event > begin_event ORDER BY id DESC LIMIT 1", repository);
        return query.next() ? EventId(placeId(query.integer(0), std::uint32_t(query.integer(1) - 1))) : EventId(0);
    });
}

Result<std::int64_t> Reader::countEvents(const EventFilter &filter, const std::stop_token &stop)
{
    return m_private->read([&] {
        std::int64_t total = 0;
        if (isRollup(m_private->database, filter) && !filter.since && !filter.until) {
            DayCounts counts;
            addRollup(m_private->database, filter, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(),
                      counts);
            for (const auto &[day, count] : counts)
                total += count;
            return total;
        }
        const Matcher matcher(m_private->database, m_private->catalog, filter);
        forEachMatch(m_private->database, matcher, stop,
                     [&](const StreamInfo &, const ChunkInfo &, ChunkColumns &, const std::vector<std::uint8_t> &, std::uint32_t count) {
                         total += count;
                     });
        return total;
    });
}

Result<bool> Reader::quickCheck()
{
    return isSound(m_private->database);
}

Result<std::vector<RepositoryMeasurement>> Reader::measurements(RepositoryId repository)
{
    return m_private->read([&] {
        std::vector<RepositoryMeasurement> result;
        Query query = m_private->database.query(
            "SELECT time, coalesce(bytes, -1), resources, files, unreadable FROM measurement WHERE repository = ? ORDER BY day",
            repository);
        while (query.next()) {
            const std::int64_t bytes = query.integer(1);
            result.push_back(
                {query.integer(0), bytes < 0 ? std::nullopt : std::optional(bytes), query.integer(2), query.integer(3), query.integer(4)});
        }
        return result;
    });
}

Result<StoreSize> Reader::size()
{
    return m_private->read([&] {
        const auto pragma = [this](const char *text) {
            Query query = m_private->database.query(text);
            return query.next() ? query.integer(0) : 0;
        };
        StoreSize size;
        size.path = m_private->database.path();
        size.bytes = pragma("PRAGMA page_count") * pragma("PRAGMA page_size");
        std::int64_t all = 0;
        Query query =
            m_private->database.query("SELECT id, modified + created + deleted + resurrected + resources FROM repository ORDER BY id");
        while (query.next()) {
            size.repositories.emplace_back(query.integer(0), query.integer(1));
            all += query.integer(1);
        }
        for (auto &[id, share] : size.repositories)
            share = all > 0 ? std::int64_t(double(size.bytes) * double(share) / double(all)) : 0;
        return size;
    });
}

Result<bool> Reader::prepareSearch()
{
    return m_private->read([&] { return m_private->catalog.prepareSearch(); });
}

void Reader::rest(bool whole)
{
    m_private->database.releaseMemory();
    m_private->resources.rest();
    if (whole) {
        m_private->catalog.forget();
        m_private->resources.forget();
    }
}

Result<std::optional<Event>> Reader::event(EventId id)
{
    return m_private->read([&] { return readEvent(m_private->database, m_private->catalog, id); });
}

Result<std::vector<Event>> Reader::biography(RepositoryId repository, const ResourceKey &key, const std::string &path)
{
    EventFilter filter;
    filter.repositories = {repository};
    filter.kinds = {key.kind};
    filter.groups = {key.group};
    filter.namespaces = {key.ns};
    filter.names = {key.name};
    auto page = events(filter, Order::OldestFirst, {}, std::numeric_limits<int>::max());
    if (!page)
        return page.error();
    std::vector<Event> result = std::move(page->events);
    std::erase_if(result, [&](const Event &event) { return event.key != key; });
    if (key.name.empty() && !path.empty())
        keepFile(result, path);
    return result;
}

Result<std::vector<DayCount>> Reader::countsByDay(const EventFilter &filter, const std::stop_token &stop)
{
    return m_private->read([&] {
        DayCounts counts;
        if (isRollup(m_private->database, filter)) {
            // Whole days from the rollup, parts of days at either end counted.
            const std::int64_t since = filter.since.value_or(std::numeric_limits<std::int64_t>::min()),
                               until = filter.until.value_or(std::numeric_limits<std::int64_t>::max());
            const std::int64_t from = filter.since ? dayOf(since) + (since != dayOf(since) * kDaySeconds) : since;
            const std::int64_t to = filter.until ? dayOf(until) : until;
            if (from <= to) {
                addRollup(m_private->database, filter, from, to, counts);
                EventFilter part = filter;
                part.until = from * (filter.since ? kDaySeconds : 1);
                if (filter.since && *part.until > since)
                    addCounted(m_private->database, m_private->catalog, part, stop, counts);
                part = filter;
                part.since = filter.until ? to * kDaySeconds : to;
                if (filter.until && *part.since < until)
                    addCounted(m_private->database, m_private->catalog, part, stop, counts);
            } else if (since < until) {
                addCounted(m_private->database, m_private->catalog, filter, stop, counts);
            }
        } else {
            addCounted(m_private->database, m_private->catalog, filter, stop, counts);
        }
        std::vector<DayCount> result;
        for (const auto &[key, count] : counts)
            result.push_back({key.first, EventType(key.second), count});
        return result;
    });
}

Result<std::vector<DayValueCount>> Reader::countsByDayAnd(Dimension dimension, const EventFilter &filter, const std::stop_token &stop)
{
    return m_private->read([&] {
        DimensionReader reader(m_private->database, m_private->catalog, dimension, filter.repositories.empty() && !filter.since);
        const Matcher matcher(m_private->database, m_private->catalog, filter);
        DayValues counts;
        std::vector<std::uint32_t> values;
        std::vector<std::uint64_t> days;
        forEachMatch(
            m_private->database, matcher, stop,
            [&](const StreamInfo &stream, const ChunkInfo &, ChunkColumns &columns, const std::vector<std::uint8_t> &match, std::uint32_t) {
                reader.values(stream, columns, values);
                const CommitColumn &commits = columns.commits();
                days.resize(commits.commits.size());
                std::transform(commits.commits.begin(), commits.commits.end(), days.begin(),
                               [](const ChunkCommit &commit) { return DayValues::key(dayOf(commit.time), 0); });
                for (std::size_t commit = 0; commit < days.size(); ++commit) {
                    for (std::size_t i = commits.firsts[commit]; i < commits.firsts[commit + 1]; ++i)
                        if (match[i])
                            counts.add(days[commit] | values[i], 1);
                }
            });
        std::map<std::pair<std::int64_t, std::string>, std::int64_t> named;
        counts.forEach([&](std::int64_t day, std::uint32_t value, std::int64_t count) { named[{day, reader.text(value)}] += count; });
        std::vector<DayValueCount> result;
        for (const auto &[key, count] : named)
            result.push_back({key.first, key.second, count});
        return result;
    });
}

Result<std::vector<ValueCount>> Reader::values(Dimension dimension, const std::vector<RepositoryId> &repositories, int limit)
{
    EventFilter filter;
    filter.repositories = repositories;
    return countsBy(dimension, filter, limit);
}

Result<std::vector<ValueCount>> Reader::countsBy(Dimension dimension, const EventFilter &filter, int limit, const std::stop_token &stop)
{
    return m_private->read([&] {
        DimensionReader reader(m_private->database, m_private->catalog, dimension, filter.repositories.empty() && !filter.since);
        const Matcher matcher(m_private->database, m_private->catalog, filter);
        std::vector<std::int64_t> counts;
        std::vector<std::uint32_t> values;
        forEachMatch(
            m_private->database, matcher, stop,
            [&](const StreamInfo &stream, const ChunkInfo &, ChunkColumns &columns, const std::vector<std::uint8_t> &match, std::uint32_t) {
                reader.values(stream, columns, values);
                for (std::size_t i = 0; i < match.size(); ++i) {
                    if (values[i] >= counts.size())
                        counts.resize(values[i] + 1);
                    counts[values[i]] += match[i];
                }
            });
        std::map<std::string, std::int64_t> named;
        for (std::size_t value = 0; value < counts.size(); ++value)
            if (counts[value])
                named[reader.text(std::uint32_t(value))] += counts[value];
        std::vector<ValueCount> result;
        for (const auto &[value, count] : named)
            result.push_back({value, count});
        std::stable_sort(result.begin(), result.end(), [](const ValueCount &a, const ValueCount &b) { return a.count > b.count; });
        if (limit >= 0 && result.size() > std::size_t(limit))
            result.resize(std::size_t(limit));
        return result;
    });
}

Result<std::vector<std::pair<RepositoryId, std::int64_t>>> Reader::countsByRepository(const EventFilter &filter,
                                                                                      const std::stop_token &stop)
{
    return m_private->read([&] {
        std::map<RepositoryId, std::int64_t> counts;
        const auto isWhole = [](const std::optional<std::int64_t> &time) { return !time || *time % kDaySeconds == 0; };
        if (filter.types.empty() && isWhole(filter.since) && isWhole(filter.until) && isRollup(m_private->database, filter)) {
            countByRollup(m_private->database, filter, counts);
            const auto &asked = filter.repositories;
            std::erase_if(
                counts, [&](const auto &one) { return !asked.empty() && std::find(asked.begin(), asked.end(), one.first) == asked.end(); });
        } else {
            const Matcher matcher(m_private->database, m_private->catalog, filter);
            forEachMatch(m_private->database, matcher, stop,
                         [&](const StreamInfo &stream, const ChunkInfo &, ChunkColumns &, const std::vector<std::uint8_t> &,
                             std::uint32_t count) { counts[stream.repository] += count; });
        }
        std::vector<std::pair<RepositoryId, std::int64_t>> result(counts.begin(), counts.end());
        std::erase_if(result, [](const auto &one) { return one.second == 0; });
        std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        return result;
    });
}

} // namespace store
