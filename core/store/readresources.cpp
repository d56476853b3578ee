// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventscan.h"
#include "store/eventstore_p.h"
#include "store/reader_p.h"
#include "store/varint.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace store {

namespace {

/// The first day of each of the last 12 months and of the next one.
std::array<std::int64_t, 13> monthStarts(std::int64_t now)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(sys_seconds(seconds(now))));
    std::array<std::int64_t, 13> starts{};
    for (int i = 0; i < 13; ++i) {
        const year_month month = year_month(today.year(), today.month()) - months(11 - i);
        starts[std::size_t(i)] = sys_days(month / day(1)).time_since_epoch().count();
    }
    return starts;
}

void readMonths(Database &database, std::int64_t now, Repository &repository)
{
    const std::array<std::int64_t, 13> starts = monthStarts(now);
    Query query = database.query("SELECT day, events FROM day_count WHERE repository = ? AND day >= ? AND day < ?", repository.id, starts.front(), starts.back());
    while (query.next()) {
        const auto next = std::upper_bound(starts.begin(), starts.end(), query.integer(0));
        repository.months[std::size_t(next - starts.begin()) - 1] += query.integer(1);
    }
}

void readAuthors(Database &database, Catalog &catalog, Repository &repository)
{
    std::set<std::uint32_t> people, bots;
    Query query = database.query("SELECT attribution FROM repository_attribution WHERE repository = ?", repository.id);
    while (query.next()) {
        const std::uint32_t shown = catalog.attribution(std::uint32_t(query.integer(0))).shown;
        (catalog.isBotAuthor(shown) ? bots : people).insert(shown);
    }
    repository.people = std::int64_t(people.size());
    repository.bots = std::int64_t(bots.size());
}

constexpr const char *kRepositoryColumns =
    "SELECT id, name, url, path, local, paused, branch, include, exclude, schedule, state, error_message, error_code, failed_since, note, last_scan, last_seconds,"
    " last_new_commits, last_new_events, cursor_set, cursor_commit, cursor_time, cursor_first_time, cursor_commits, cursor_blobs, cursor_branch, files, resources,"
    " unreadable, other_documents, modified, created, deleted, resurrected FROM repository";

Repository readRepository(Database &database, Catalog &catalog, const Query &row, std::int64_t now)
{
    Repository repository;
    repository.id = row.integer(0);
    repository.config = {row.text(1), row.text(2), row.text(3), row.integer(4) != 0, row.integer(5) != 0, row.text(6), splitLines(row.bytes(7)), splitLines(row.bytes(8)), Schedule(row.integer(9))};
    repository.state = RepositoryState(row.integer(10));
    repository.errorMessage = row.text(11);
    repository.errorCode = int(row.integer(12));
    repository.failedSince = row.integer(13);
    repository.note = row.text(14);
    repository.lastScan = row.integer(15);
    repository.lastSeconds = row.real(16);
    repository.lastNewCommits = row.integer(17);
    repository.lastNewEvents = row.integer(18);
    if (row.integer(19)) {
        repository.head = row.objectId(20);
        repository.headTime = row.integer(21);
        repository.firstTime = row.integer(22);
        repository.totals.commits = row.integer(23);
        repository.totals.blobs = row.integer(24);
        repository.branch = row.text(25);
    }
    repository.totals.files = row.integer(26);
    repository.totals.resources = row.integer(27);
    repository.totals.unreadable = row.integer(28);
    repository.totals.otherDocuments = row.integer(29);
    repository.totals.events = {row.integer(30), row.integer(31), row.integer(32), row.integer(33)};
    readMonths(database, now, repository);
    readAuthors(database, catalog, repository);
    return repository;
}

/// What a ResourceFilter asks of a row, by ids.
class ResourceMatcher final
{
public:
    ResourceMatcher(Catalog &catalog, const ResourceFilter &filter) : m_filter(filter), m_objects(catalog.objectsOf(filter))
    {
        m_ids.insert(filter.ids.begin(), filter.ids.end());
        if (!filter.text.empty()) {
            m_textObjects = catalog.objectsContaining(filter.text);
            m_textPaths = catalog.pathsContaining(filter.text);
        }
    }
    [[nodiscard]] bool matches(std::int64_t id, RepositoryId repository, std::uint32_t object, std::uint32_t path, ResourceState state) const
    {
        const auto &repositories = m_filter.repositories;
        return m_objects.has(object) && (m_ids.empty() || m_ids.contains(id)) && (!m_filter.state || *m_filter.state == state)
            && (m_filter.text.empty() || m_textObjects.has(object) || m_textPaths.has(path))
            && (repositories.empty() || std::find(repositories.begin(), repositories.end(), repository) != repositories.end());
    }

private:
    const ResourceFilter &m_filter;
    IdSet m_objects, m_textObjects, m_textPaths;
    std::unordered_set<std::int64_t> m_ids;
};

/// What rows are sorted by; ties go by repository and id, so that the order is stable.
struct ResourceRow {
    std::int64_t id = 0;
    RepositoryId repository = 0;
    std::uint32_t kind = 0, ns = 0, name = 0, path = 0;
};

/// The place of each id in the order of its dictionary's values.
class Ranks final
{
public:
    Ranks(Database &database, const char *table)
    {
        Query query = database.query(std::string("SELECT id FROM ") + table + " ORDER BY value");
        for (std::uint32_t rank = 0; query.next(); ++rank) {
            const auto id = std::size_t(query.integer(0));
            if (id >= m_ranks.size())
                m_ranks.resize(std::max(id + 1, m_ranks.size() * 2));
            m_ranks[id] = rank;
        }
    }
    [[nodiscard]] std::uint32_t of(std::uint32_t id) const { return id < m_ranks.size() ? m_ranks[id] : 0; }

private:
    std::vector<std::uint32_t> m_ranks;
};

std::vector<ResourceRow> matchingResources(Database &database, Catalog &catalog, const ResourceFilter &filter)
{
    const ResourceMatcher matcher(catalog, filter);
    std::vector<ResourceRow> rows;
    Query query = database.query("SELECT id, repository, object, path, state FROM resource");
    while (query.next()) {
        const auto object = std::uint32_t(query.integer(2)), path = std::uint32_t(query.integer(3));
        if (!matcher.matches(query.integer(0), query.integer(1), object, path, ResourceState(query.integer(4))))
            continue;
        const ObjectIds &ids = catalog.object(object);
        rows.push_back({query.integer(0), query.integer(1), ids.kind, ids.ns, ids.name, path});
    }
    return rows;
}

void sortResources(Database &database, std::vector<ResourceRow> &rows)
{
    const Ranks words(database, "word"), names(database, "name"), paths(database, "path");
    const auto order = [&](const ResourceRow &row) {
        return std::tuple(words.of(row.kind), words.of(row.ns), names.of(row.name), paths.of(row.path), row.repository, row.id);
    };
    std::sort(rows.begin(), rows.end(), [&](const ResourceRow &a, const ResourceRow &b) { return order(a) < order(b); });
}

Resource readResource(Database &database, Catalog &catalog, std::int64_t id)
{
    Query row = database.query("SELECT repository, object, version, path, state, unreadable, first_commit, last_commit, first_time, last_time, blob, facts_version, facts_source,"
                               " facts_chart, facts_chart_version, facts_images FROM resource WHERE id = ?", id);
    Resource resource;
    if (!row.next())
        return resource;
    resource.id = id;
    resource.repository = row.integer(0);
    resource.key = catalog.key(std::uint32_t(row.integer(1)));
    resource.version = catalog.word(std::uint32_t(row.integer(2)));
    resource.path = catalog.path(std::uint32_t(row.integer(3)));
    resource.state = ResourceState(row.integer(4));
    resource.unreadable = row.integer(5) != 0;
    resource.firstCommit = row.objectId(6);
    resource.lastCommit = row.objectId(7);
    resource.firstTime = row.integer(8);
    resource.lastTime = row.integer(9);
    resource.blob = row.objectId(10);
    resource.facts = {row.text(11), row.text(12), row.text(13), row.text(14), splitLines(row.bytes(15))};
    return resource;
}

/// Gathers resources of one kind and name, by ids.
class GroupCollector final
{
public:
    GroupCollector(Catalog &catalog, ResourceGrouping grouping) : m_catalog(catalog), m_grouping(grouping) {}

    void add(RepositoryId repository, std::uint32_t object, std::uint32_t path, std::int64_t lastTime, bool unreadable)
    {
        const ObjectIds &ids = m_catalog.object(object);
        const bool isFile = isNameless(ids.name);
        const std::uint64_t top = m_grouping == ResourceGrouping::Kind ? 0 : m_grouping == ResourceGrouping::Namespace ? ids.ns : std::uint64_t(repository);
        const auto [place, isNew] = m_places.try_emplace(Key{top, ids.group, ids.kind, isFile ? path : ids.name, isFile ? std::uint32_t(repository) : 0}, std::uint32_t(m_groups.size()));
        if (isNew)
            m_groups.push_back({ids, isFile ? path : 0, {}, {}, 0, 0, 0, false});
        Group &group = m_groups[place->second];
        insert(group.repositories, std::uint32_t(repository));
        insert(group.namespaces, ids.ns);
        ++group.objects;
        group.lastTime = std::max(group.lastTime, lastTime);
        group.unreadable = group.unreadable || unreadable;
        m_members[repository].emplace_back(object, place->second);
    }

    /// Events of the members, each of its own repository.
    void count(Database &database, const EventFilter &filter, const std::stop_token &stop)
    {
        const Matcher matcher(database, m_catalog, filter);
        std::unordered_map<RepositoryId, std::vector<std::int64_t>> counts;
        forEachMatch(database, matcher, stop, [&](const StreamInfo &stream, const ChunkInfo &, ChunkColumns &columns, const std::vector<std::uint8_t> &match, std::uint32_t) {
            const IdColumn &objects = columns.objects();
            m_own.assign(objects.ids.size(), 0);
            for (std::size_t i = 0; i < match.size(); ++i)
                m_own[objects.codes[i]] += match[i];
            std::vector<std::int64_t> &sums = counts[stream.repository];
            for (std::size_t i = 0; i < m_own.size(); ++i) {
                if (objects.ids[i] >= sums.size())
                    sums.resize(std::max<std::size_t>(objects.ids[i] + 1, sums.size() * 2));
                sums[objects.ids[i]] += m_own[i];
            }
        });
        for (auto &[repository, members] : m_members) {
            const std::vector<std::int64_t> &sums = counts[repository];
            // Several files of one identity have one life.
            std::sort(members.begin(), members.end());
            members.erase(std::unique(members.begin(), members.end()), members.end());
            for (const auto &[object, group] : members)
                m_groups[group].events += object < sums.size() ? sums[object] : 0;
        }
    }

    std::vector<ResourceGroup> groups(bool counted)
    {
        std::vector<ResourceGroup> result;
        result.reserve(m_groups.size());
        for (const Group &group : m_groups) {
            ResourceGroup one{m_catalog.word(group.ids.group), m_catalog.word(group.ids.kind), m_catalog.name(group.ids.name), group.path ? m_catalog.path(group.path) : std::string(), m_catalog.word(group.ids.ns),
                              std::int64_t(group.namespaces.size()), {group.repositories.begin(), group.repositories.end()}, group.objects, std::nullopt, group.lastTime, group.unreadable};
            std::sort(one.repositories.begin(), one.repositories.end());
            if (counted)
                one.events = group.events;
            result.push_back(std::move(one));
        }
        return result;
    }

private:
    struct Key {
        std::uint64_t top;
        std::uint32_t group, kind, name;
        std::uint32_t file;          ///< 0, or the repository of a nameless one, whose `name` is its path
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const { return ((key.top * 0x9E3779B97F4A7C15U + key.group) * 31 + key.kind) * 0x9E3779B97F4A7C15U + key.name + key.file; }
    };
    struct Group {
        ObjectIds ids;
        std::uint32_t path;
        std::vector<std::uint32_t> repositories, namespaces;   ///< few: searched one by one
        std::int64_t objects, lastTime, events;
        bool unreadable;
    };

    /// Several kustomize files of a repository share one identity.
    bool isNameless(std::uint32_t name)
    {
        if (m_nameless == 0 && m_catalog.name(name).empty())
            m_nameless = name;
        return name == m_nameless;
    }

    static void insert(std::vector<std::uint32_t> &values, std::uint32_t value)
    {
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    }

    Catalog &m_catalog;
    ResourceGrouping m_grouping;
    std::unordered_map<Key, std::uint32_t, Hash> m_places;
    std::vector<Group> m_groups;
    std::unordered_map<RepositoryId, std::vector<std::pair<std::uint32_t, std::uint32_t>>> m_members;
    std::vector<std::int64_t> m_own;
    std::uint32_t m_nameless = 0;      ///< id of the empty name, once it was met
};

} // namespace

Result<std::vector<ResourceGroup>> Reader::resourceGroups(const ResourceFilter &filter, ResourceGrouping grouping, const std::optional<EventFilter> &counted,
                                                          const std::stop_token &stop)
{
    return m_private->read([&] {
        const ResourceMatcher matcher(m_private->catalog, filter);
        GroupCollector collector(m_private->catalog, grouping);
        Query query = m_private->database.query("SELECT id, repository, object, path, state, last_time, unreadable FROM resource");
        for (std::int64_t row = 0; query.next(); ++row) {
            if ((row & 1023) == 0)
                checkStop(stop);
            const RepositoryId repository = query.integer(1);
            const auto object = std::uint32_t(query.integer(2));
            if (matcher.matches(query.integer(0), repository, object, std::uint32_t(query.integer(3)), ResourceState(query.integer(4))))
                collector.add(repository, object, std::uint32_t(query.integer(3)), query.integer(5), query.integer(6) != 0);
        }
        if (counted)
            collector.count(m_private->database, *counted, stop);
        return collector.groups(counted.has_value());
    });
}

Result<std::vector<Repository>> Reader::repositories(std::int64_t now)
{
    return m_private->read([&] {
        std::vector<Repository> result;
        Query query = m_private->database.query(std::string(kRepositoryColumns) + " ORDER BY id");
        while (query.next())
            result.push_back(readRepository(m_private->database, m_private->catalog, query, now));
        return result;
    });
}

Result<std::optional<Repository>> Reader::repository(RepositoryId id, std::int64_t now)
{
    return m_private->read([&] {
        std::optional<Repository> result;
        Query query = m_private->database.query(std::string(kRepositoryColumns) + " WHERE id = ?", id);
        if (query.next())
            result = readRepository(m_private->database, m_private->catalog, query, now);
        return result;
    });
}

Result<void> Reader::facts(const std::vector<RepositoryId> &repositories, const std::function<bool(const FactRow &)> &row)
{
    return m_private->read([&] {
        Query query = m_private->database.query("SELECT id, repository, object, facts_version, facts_source, facts_chart, facts_chart_version, facts_images FROM resource"
                                                " WHERE state = 0 AND (facts_chart <> '' OR facts_images <> '')");
        while (query.next()) {
            const RepositoryId repository = query.integer(1);
            if (!repositories.empty() && std::find(repositories.begin(), repositories.end(), repository) == repositories.end())
                continue;
            if (!row({query.integer(0), repository, m_private->catalog.key(std::uint32_t(query.integer(2))),
                      {query.text(3), query.text(4), query.text(5), query.text(6), splitLines(query.bytes(7))}}))
                break;
        }
    });
}

Result<void> Reader::resources(const ResourceFilter &filter, const std::function<bool(const Resource &)> &row)
{
    return m_private->read([&] {
        std::vector<ResourceRow> rows = matchingResources(m_private->database, m_private->catalog, filter);
        sortResources(m_private->database, rows);
        for (const ResourceRow &one : rows)
            if (!row(readResource(m_private->database, m_private->catalog, one.id)))
                break;
    });
}

Result<void> Reader::warnings(const std::vector<RepositoryId> &repositories, bool currentOnly, const std::function<bool(const Warning &)> &row)
{
    return m_private->read([&] {
        Query query = m_private->database.query("SELECT repository, warning.path, line, reason, detail, first_commit, last_commit, current FROM warning JOIN path ON path.id = warning.path"
                                                " WHERE current >= ? ORDER BY repository, path.value, line, warning.id", currentOnly);
        while (query.next()) {
            const RepositoryId repository = query.integer(0);
            if (!repositories.empty() && std::find(repositories.begin(), repositories.end(), repository) == repositories.end())
                continue;
            if (!row({repository, m_private->catalog.path(std::uint32_t(query.integer(1))), int(query.integer(2)), WarningReason(query.integer(3)), query.text(4),
                      query.objectId(5), query.objectId(6), query.integer(7) != 0}))
                break;
        }
    });
}

} // namespace store
