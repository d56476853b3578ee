// SPDX-License-Identifier: GPL-3.0-or-later
// What resources used over time.
#include "store/dayvalues.h"
#include "store/eventscan.h"
#include "store/eventstore.h"
#include "store/interner.h"
#include "store/reader_p.h"

#include <algorithm>
#include <unordered_map>

namespace store {

namespace {

/// Sums by an item's id.
class Sums final
{
public:
    void add(std::uint32_t item, std::int64_t change)
    {
        if (item >= m_sums.size())
            m_sums.resize(std::size_t(item) * 2 + 64);
        m_sums[item] += change;
    }
    /// Calls `each(item, sum)` where there is more than nothing.
    template<class Each>
    void forEach(Each each) const
    {
        for (std::size_t item = 0; item < m_sums.size(); ++item)
            if (m_sums[item] > 0)
                each(std::uint32_t(item), m_sums[item]);
    }

private:
    std::vector<std::int64_t> m_sums;
};

class AdoptionReader final
{
public:
    AdoptionReader(Database &database, const AdoptionQuery &query) : m_database(database), m_query(query)
    {
        if (!query.name.empty())
            m_name = findInDictionary(database, "item", query.name);
    }

    void addRepository(RepositoryId repository)
    {
        const bool byVersion = m_query.what == UseKind::ApiVersion;
        const bool isOfAll = m_query.name.empty();
        m_database.forEachRow(
            "name, version, day, change", "adoption WHERE repository = ? AND what = ?",
            [&](const RowView &row) {
                const auto name = std::uint32_t(row.integer(0));
                const std::int64_t change = row.integer(3);
                m_names.add(name, change);
                if (isOfAll || (byVersion && name == m_name))
                    addDay(byVersion ? std::uint32_t(row.integer(1)) : name, row.integer(2), change);
            },
            repository, int(m_query.what));
        if (isOfAll || byVersion || !m_name)
            return;
        const UseKind versions = m_query.what == UseKind::Chart ? UseKind::ChartVersion : UseKind::ImageVersion;
        m_database.forEachRow(
            "version, day, change", "adoption WHERE repository = ? AND what = ? AND name = ?",
            [&](const RowView &row) { addDay(std::uint32_t(row.integer(0)), row.integer(1), row.integer(2)); }, repository, int(versions),
            *m_name);
    }

    Adoption result()
    {
        Adoption adoption;
        m_days.forEach([&](std::int64_t day, std::uint32_t item, std::int64_t count) {
            if (count != 0)
                adoption.growth.days.push_back({day, text(item), count});
        });
        m_now.forEach([&](std::uint32_t item, std::int64_t count) { adoption.growth.now.push_back({text(item), count}); });
        adoption.names = names();
        return adoption;
    }

private:
    void addDay(std::uint32_t item, std::int64_t day, std::int64_t change)
    {
        if (day != UseChange::kBefore)
            m_days.add(DayValues::key(day, item), change);
        m_now.add(item, change);
    }

    std::vector<ValueCount> names()
    {
        std::vector<std::pair<std::int64_t, std::uint32_t>> most;
        m_names.forEach([&](std::uint32_t item, std::int64_t count) { most.emplace_back(-count, item); });
        const std::size_t named = std::min(most.size(), Adoption::kMostNames);
        std::partial_sort(most.begin(), most.begin() + std::ptrdiff_t(named), most.end());
        std::vector<ValueCount> result;
        for (std::size_t i = 0; i < named; ++i)
            result.push_back({text(most[i].second), -most[i].first});
        std::stable_sort(result.begin(), result.end(),
                         [](const auto &a, const auto &b) { return a.count != b.count ? a.count > b.count : a.value < b.value; });
        return result;
    }

    const std::string &text(std::uint32_t item)
    {
        const auto [place, isNew] = m_texts.try_emplace(item);
        if (isNew) {
            Query query = m_database.query("SELECT value FROM item WHERE id = ?", item);
            if (!query.next())
                throw corrupt(m_database.path(), QStringLiteral("item %1").arg(item));
            place->second = query.text(0);
        }
        return place->second;
    }

    Database &m_database;
    const AdoptionQuery &m_query;
    std::optional<std::uint32_t> m_name;
    DayValues m_days;
    Sums m_now, m_names;
    std::unordered_map<std::uint32_t, std::string> m_texts;
};

} // namespace

Result<Adoption> Reader::adoption(const AdoptionQuery &query, const std::stop_token &stop)
{
    return m_private->read([&] {
        std::vector<RepositoryId> known, unknown;
        {
            Query repositories = m_private->database.query("SELECT id, cursor_uses FROM repository WHERE cursor_set = 1 ORDER BY id");
            while (repositories.next()) {
                const RepositoryId id = repositories.integer(0);
                if (query.repositories.empty()
                    || std::find(query.repositories.begin(), query.repositories.end(), id) != query.repositories.end())
                    (repositories.integer(1) != 0 ? known : unknown).push_back(id);
            }
        }
        AdoptionReader reader(m_private->database, query);
        for (const RepositoryId repository : known) {
            checkStop(stop);
            reader.addRepository(repository);
        }
        Adoption adoption = reader.result();
        adoption.unknown = std::move(unknown);
        return adoption;
    });
}

} // namespace store
