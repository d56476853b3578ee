// SPDX-License-Identifier: GPL-3.0-or-later
// How many resources there were over time, by what they are.
#include "store/dayvalues.h"
#include "store/eventscan.h"
#include "store/eventstore_p.h"
#include "store/reader_p.h"
#include "store/resourcetable.h"
#include "store/rewritten.h"

#include <algorithm>
#include <map>

namespace store {

namespace {

/// What a resource's identity says of a dimension, as an id; the repository is not in it.
std::uint32_t partOf(const ObjectIds &ids, Dimension dimension)
{
    return dimension == Dimension::Kind ? ids.kind : ids.group;
}

class GrowthReader final
{
public:
    GrowthReader(Database &database, Catalog &catalog, Dimension dimension)
        : m_database(database), m_catalog(catalog), m_dimension(dimension)
    {
    }

    void addEvents(const EventFilter &filter, const std::stop_token &stop)
    {
        if (filter.repositories.empty() && m_dimension != Dimension::Repository)
            m_catalog.loadObjects();
        const Matcher matcher(m_database, m_catalog, filter);
        std::vector<std::uint32_t> own;
        forEachMatch(
            m_database, matcher, stop,
            [&](const StreamInfo &stream, const ChunkInfo &, ChunkColumns &columns, const std::vector<std::uint8_t> &match, std::uint32_t) {
                const IdColumn &objects = columns.objects();
                own.assign(objects.ids.size(), std::uint32_t(stream.repository));
                for (std::size_t i = 0; i < own.size() && m_dimension != Dimension::Repository; ++i)
                    own[i] = partOf(m_catalog.object(objects.ids[i]), m_dimension);
                const std::string &types = columns.types();
                const CommitColumn &commits = columns.commits();
                for (std::size_t commit = 0; commit < commits.commits.size(); ++commit) {
                    const std::uint64_t day = DayValues::key(dayOf(commits.commits[commit].time), 0);
                    for (std::size_t i = commits.firsts[commit]; i < commits.firsts[commit + 1]; ++i)
                        if (match[i])
                            m_days.add(day | own[objects.codes[i]], EventType(types[i]) == EventType::Deleted ? -1 : 1);
                }
            });
    }

    /// `filter` names no single resources.
    void addAlive(const ResourceFilter &filter)
    {
        const ResourceMatcher matcher(m_catalog, filter);
        m_database.forEachRow("repository, object, path", "resource WHERE state = 0", [&](const RowView &row) {
            const auto object = std::uint32_t(row.integer(1));
            if (!matcher.matches(0, row.integer(0), object, std::uint32_t(row.integer(2)), ResourceState::Alive))
                return;
            const std::uint32_t value =
                m_dimension == Dimension::Repository ? std::uint32_t(row.integer(0)) : partOf(m_catalog.object(object), m_dimension);
            if (value >= m_now.size())
                m_now.resize(value + 1);
            ++m_now[value];
        });
    }

    /// Where nobody knows how many are alive: those that were born and not deleted.
    void sumUp()
    {
        m_days.forEach([this](std::int64_t, std::uint32_t value, std::int64_t count) {
            if (value >= m_now.size())
                m_now.resize(value + 1);
            m_now[value] += count;
        });
    }

    ValueGrowth result()
    {
        ValueGrowth growth;
        m_days.forEach([&](std::int64_t day, std::uint32_t value, std::int64_t count) {
            if (count != 0)
                growth.days.push_back({day, text(value), count});
        });
        for (std::size_t value = 0; value < m_now.size(); ++value)
            if (m_now[value] != 0)
                growth.now.push_back({text(std::uint32_t(value)), m_now[value]});
        return growth;
    }

private:
    const std::string &text(std::uint32_t value)
    {
        if (m_dimension != Dimension::Repository)
            return m_catalog.word(value);
        std::string &name = m_names[value];
        if (name.empty())
            if (Query query = m_database.query("SELECT name FROM repository WHERE id = ?", value); query.next())
                name = query.text(0);
        return name;
    }

    Database &m_database;
    Catalog &m_catalog;
    Dimension m_dimension;
    DayValues m_days;
    std::vector<std::int64_t> m_now; ///< by value
    std::map<std::uint32_t, std::string> m_names;
};

/// Every resource alive was born in the history that was read: births less deletions are as many as there are. What was
/// there since before a shallow boundary, and only that, has no birth, so equal sums are equal for each value.
bool isWhole(Database &database, const std::vector<RepositoryId> &asked)
{
    Query query = database.query("SELECT id, resources - created - resurrected + deleted FROM repository");
    while (query.next()) {
        const RepositoryId id = query.integer(0);
        if (!asked.empty() && std::find(asked.begin(), asked.end(), id) == asked.end())
            continue;
        std::int64_t unborn = query.integer(1);
        for (const DayCount &taken : rewrittenCounts(database, id))
            unborn += taken.type == EventType::Modified ? 0 : taken.type == EventType::Deleted ? -taken.count : taken.count;
        if (unborn != 0)
            return false;
    }
    return true;
}

} // namespace

Result<ValueGrowth> Reader::growthBy(Dimension dimension, const EventFilter &filter, const std::stop_token &stop)
{
    return m_private->read([&] {
        ResourceFilter alive = asResourceFilter(filter);
        alive.text.clear(); // events are found by what changed, too
        alive.state = ResourceState::Alive;
        EventFilter rest = asEventFilter(alive);
        EventFilter whole = filter;
        whole.types = {EventType::Created, EventType::Deleted, EventType::Resurrected};
        whole.rewritten = false;
        whole.since.reset();
        whole.until.reset();
        GrowthReader reader(m_private->database, m_private->catalog, dimension);
        reader.addEvents(whole, stop);
        rest.types = whole.types;
        rest.rewritten = false;
        if (rest == whole && !isWhole(m_private->database, filter.repositories))
            reader.addAlive(alive);
        else
            reader.sumUp();
        return reader.result();
    });
}

} // namespace store
