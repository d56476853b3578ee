// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventscan.h"
#include "store/eventstore_p.h"
#include "store/reader_p.h"
#include "store/varint.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>
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
    Query query = database.query("SELECT day, events FROM day_count WHERE repository = ? AND day >= ? AND day < ?", repository.id,
                                 starts.front(), starts.back());
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

constexpr const char *kRepositoryColumns = "SELECT id, name, url, path, local, paused, branch, include, exclude, schedule, state, "
                                           "error_message, error_code, failed_since, note, last_scan, last_seconds,"
                                           " last_new_commits, last_new_events, cursor_set, cursor_commit, cursor_time, cursor_first_time, "
                                           "cursor_commits, cursor_blobs, cursor_branch, files, resources,"
                                           " unreadable, other_documents, modified, created, deleted, resurrected FROM repository";

Repository readRepository(Database &database, Catalog &catalog, const Query &row, std::int64_t now)
{
    Repository repository;
    repository.id = row.integer(0);
    repository.config = {row.text(1),
                         row.text(2),
                         row.text(3),
                         row.integer(4) != 0,
                         row.integer(5) != 0,
                         row.text(6),
                         splitLines(row.bytes(7)),
                         splitLines(row.bytes(8)),
                         Schedule(row.integer(9))};
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
    [[nodiscard]] bool matches(std::int64_t id, RepositoryId repository, std::uint32_t object, std::uint32_t path,
                               ResourceState state) const
    {
        const auto &repositories = m_filter.repositories;
        return m_objects->has(object) && (m_ids.empty() || m_ids.contains(id)) && (!m_filter.state || *m_filter.state == state)
            && (m_filter.text.empty() || m_textObjects->has(object) || m_textPaths->has(path))
            && (repositories.empty() || std::find(repositories.begin(), repositories.end(), repository) != repositories.end());
    }

private:
    const ResourceFilter &m_filter;
    IdSetPtr m_objects, m_textObjects, m_textPaths;
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
    Query row = database.query("SELECT repository, object, version, path, state, unreadable, first_commit, last_commit, first_time, "
                               "last_time, blob, facts_version, facts_source,"
                               " facts_chart, facts_chart_version, facts_images FROM resource WHERE id = ?",
                               id);
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

/// Every value of a dictionary, for as long as one answer is made.
class DictionaryTexts final
{
public:
    DictionaryTexts(Database &database, const char *table)
    {
        Query query = database.query(std::string("SELECT id, value FROM ") + table + " ORDER BY id");
        while (query.next()) {
            m_starts.resize(std::size_t(query.integer(0)) + 1, m_text.size());
            m_text += query.bytes(1);
        }
        m_starts.push_back(m_text.size());
    }
    [[nodiscard]] std::string_view of(std::uint32_t id) const
    {
        return id + 1 < m_starts.size() ? std::string_view(m_text).substr(m_starts[id], m_starts[id + 1] - m_starts[id])
                                        : std::string_view();
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_starts; ///< by id, and the end
};

/// Gathers resources of one kind and name, by ids. All are collected and then sorted: hundreds of
/// thousands of groups that grow one by one in a table cost several times as much.
class GroupCollector final
{
public:
    GroupCollector(Database &database, Catalog &catalog, ResourceGrouping grouping)
        : m_database(database), m_catalog(catalog), m_grouping(grouping)
    {
        catalog.loadObjects();
    }

    void add(RepositoryId repository, std::uint32_t object, std::uint32_t path, std::int64_t lastTime, bool unreadable)
    {
        const ObjectIds &ids = m_catalog.object(object);
        const bool isFile = isNameless(ids.name);
        const std::uint32_t top = m_grouping == ResourceGrouping::Kind ? 0
            : m_grouping == ResourceGrouping::Namespace                ? ids.ns
                                                                       : std::uint32_t(repository);
        m_rows.push_back({{top, ids.group, ids.kind, isFile ? path : ids.name, isFile ? std::uint32_t(repository) : 0},
                          std::uint32_t(repository),
                          object,
                          ids.ns,
                          unreadable,
                          lastTime});
    }

    /// When all are added.
    void sort()
    {
        std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return std::tie(a.key, a.repository, a.object) < std::tie(b.key, b.repository, b.object);
        });
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (i == 0 || m_rows[i].key != m_rows[i - 1].key)
                m_firsts.push_back(i);
    }

    /// Events of the members, each of its own repository. The sums of one repository at a time are
    /// kept: those of all would be as many as repositories times objects.
    void count(const EventFilter &filter, const std::stop_token &stop)
    {
        m_events.assign(m_firsts.size(), 0);
        collectMembers();
        const Matcher matcher(m_database, m_catalog, filter);
        RepositoryId current = 0;
        forEachMatch(
            m_database, matcher, stop,
            [&](const StreamInfo &stream, const ChunkInfo &, ChunkColumns &columns, const std::vector<std::uint8_t> &match, std::uint32_t) {
                if (stream.repository != current)
                    addSums(std::exchange(current, stream.repository));
                const IdColumn &objects = columns.objects();
                m_own.assign(objects.ids.size(), 0);
                for (std::size_t i = 0; i < match.size(); ++i)
                    m_own[objects.codes[i]] += match[i];
                for (std::size_t i = 0; i < m_own.size(); ++i) {
                    if (objects.ids[i] >= m_sums.size())
                        m_sums.resize(std::max<std::size_t>(objects.ids[i] + 1, m_sums.size() * 2));
                    m_sums[objects.ids[i]] += m_own[i];
                }
            });
        addSums(current);
    }

    /// The last changed first, then by name: what a table shows first needs no more sorting.
    std::vector<ResourceGroup> groups()
    {
        const DictionaryTexts names(m_database, "name");
        std::vector<std::pair<std::int64_t, std::size_t>> order;
        order.reserve(m_firsts.size());
        for (std::size_t group = 0; group < m_firsts.size(); ++group) {
            std::int64_t last = 0;
            for (std::size_t i = m_firsts[group]; i < endOf(group); ++i)
                last = std::max(last, m_rows[i].lastTime);
            order.emplace_back(-last, group);
        }
        std::sort(order.begin(), order.end());
        std::vector<ResourceGroup> result;
        result.reserve(order.size());
        for (const auto &[time, group] : order)
            result.push_back(makeGroup(group, names));
        const auto textOf = [](const ResourceGroup &one) { return std::tie(one.name, one.path, one.kind, one.group); };
        for (auto first = result.begin(); first != result.end();) {
            const auto end = std::find_if(first, result.end(), [&](const ResourceGroup &one) { return one.lastTime != first->lastTime; });
            std::sort(first, end, [&](const ResourceGroup &one, const ResourceGroup &other) { return textOf(one) < textOf(other); });
            first = end;
        }
        return result;
    }

private:
    struct Key {
        std::uint32_t top, group, kind, name;
        std::uint32_t file; ///< 0, or the repository of a nameless one, whose `name` is its path
        auto operator<=>(const Key &) const = default;
    };
    struct Row {
        Key key;
        std::uint32_t repository, object, ns;
        bool unreadable;
        std::int64_t lastTime;
    };
    struct Member {
        std::uint32_t repository, object, group;
        auto operator<=>(const Member &) const = default;
    };

    [[nodiscard]] std::size_t endOf(std::size_t group) const { return group + 1 < m_firsts.size() ? m_firsts[group + 1] : m_rows.size(); }

    ResourceGroup makeGroup(std::size_t group, const DictionaryTexts &names)
    {
        const Row &first = m_rows[m_firsts[group]];
        ResourceGroup one;
        one.group = m_catalog.word(first.key.group);
        one.kind = m_catalog.word(first.key.kind);
        if (first.key.file)
            one.path = m_catalog.path(first.key.name);
        else
            one.name = names.of(first.key.name);
        one.ns = m_catalog.word(first.ns);
        m_some.clear();
        for (std::size_t i = m_firsts[group]; i < endOf(group); ++i) {
            const Row &row = m_rows[i];
            m_some.push_back(row.ns);
            one.repositories.push_back(row.repository);
            one.lastTime = std::max(one.lastTime, row.lastTime);
            one.unreadable = one.unreadable || row.unreadable;
            ++one.objects;
        }
        one.namespaces = distinct(m_some);
        one.repositories.resize(std::size_t(distinct(one.repositories)));
        one.repositories.shrink_to_fit();
        if (!m_events.empty())
            one.events = m_events[group];
        return one;
    }

    /// Sorts; the first that many are the distinct ones.
    template<class T>
    static std::int64_t distinct(std::vector<T> &values)
    {
        if (values.size() > 1)
            std::sort(values.begin(), values.end());
        return std::unique(values.begin(), values.end()) - values.begin();
    }

    /// Several files of one identity have one life.
    void collectMembers()
    {
        m_members.reserve(m_rows.size());
        for (std::size_t group = 0; group < m_firsts.size(); ++group)
            for (std::size_t i = m_firsts[group]; i < endOf(group); ++i)
                m_members.push_back({m_rows[i].repository, m_rows[i].object, std::uint32_t(group)});
        std::sort(m_members.begin(), m_members.end());
        m_members.erase(std::unique(m_members.begin(), m_members.end()), m_members.end());
    }

    void addSums(RepositoryId repository)
    {
        const Member begin{std::uint32_t(repository), 0, 0};
        for (auto member = std::lower_bound(m_members.begin(), m_members.end(), begin);
             member != m_members.end() && member->repository == repository; ++member)
            m_events[member->group] += member->object < m_sums.size() ? m_sums[member->object] : 0;
        std::fill(m_sums.begin(), m_sums.end(), 0);
    }

    /// Several kustomize files of a repository share one identity.
    bool isNameless(std::uint32_t name)
    {
        if (m_nameless == 0)
            m_nameless = m_catalog.emptyName();
        return name == m_nameless;
    }

    Database &m_database;
    Catalog &m_catalog;
    ResourceGrouping m_grouping;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_firsts;  ///< of each group in m_rows
    std::vector<std::int64_t> m_events; ///< by group; empty: not counted
    std::vector<Member> m_members;
    std::vector<std::int64_t> m_own;  ///< of a chunk's objects, by code
    std::vector<std::int64_t> m_sums; ///< of a repository's objects, by id
    std::vector<std::uint32_t> m_some;
    std::uint32_t m_nameless = 0;
};

} // namespace

Result<std::vector<ResourceGroup>> Reader::resourceGroups(const ResourceFilter &filter, ResourceGrouping grouping,
                                                          const std::optional<EventFilter> &counted, const std::stop_token &stop)
{
    return m_private->read([&] {
        const ResourceMatcher matcher(m_private->catalog, filter);
        GroupCollector collector(m_private->database, m_private->catalog, grouping);
        Query query = m_private->database.query("SELECT id, repository, object, path, state, last_time, unreadable FROM resource");
        for (std::int64_t row = 0; query.next(); ++row) {
            if ((row & 1023) == 0)
                checkStop(stop);
            const RepositoryId repository = query.integer(1);
            const auto object = std::uint32_t(query.integer(2));
            if (matcher.matches(query.integer(0), repository, object, std::uint32_t(query.integer(3)), ResourceState(query.integer(4))))
                collector.add(repository, object, std::uint32_t(query.integer(3)), query.integer(5), query.integer(6) != 0);
        }
        collector.sort();
        if (counted)
            collector.count(*counted, stop);
        return collector.groups();
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
        // Joined in this order: of a store of millions each name would otherwise be a question of its own.
        Query query = m_private->database.query(
            "SELECT resource.id, repository, facts_version, facts_source, facts_chart, facts_chart_version, facts_images, group_id, "
            "kind_id, ns_id, name.value"
            " FROM resource CROSS JOIN object ON object.id = resource.object CROSS JOIN name ON name.id = object.name_id"
            " WHERE state = 0 AND (facts_chart <> '' OR facts_images <> '')");
        const auto word = [&](int column) { return m_private->catalog.word(std::uint32_t(query.integer(column))); };
        while (query.next()) {
            const RepositoryId repository = query.integer(1);
            if (!repositories.empty() && std::find(repositories.begin(), repositories.end(), repository) == repositories.end())
                continue;
            if (!row({query.integer(0),
                      repository,
                      {word(7), word(8), word(9), query.text(10)},
                      {query.text(2), query.text(3), query.text(4), query.text(5), splitLines(query.bytes(6))}}))
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

Result<void> Reader::warnings(const std::vector<RepositoryId> &repositories, bool currentOnly,
                              const std::function<bool(const Warning &)> &row)
{
    return m_private->read([&] {
        Query query = m_private->database.query("SELECT repository, warning.path, line, reason, detail, first_commit, last_commit, current "
                                                "FROM warning JOIN path ON path.id = warning.path"
                                                " WHERE current >= ? ORDER BY repository, path.value, line, warning.id",
                                                currentOnly);
        while (query.next()) {
            const RepositoryId repository = query.integer(0);
            if (!repositories.empty() && std::find(repositories.begin(), repositories.end(), repository) == repositories.end())
                continue;
            if (!row({repository, m_private->catalog.path(std::uint32_t(query.integer(1))), int(query.integer(2)),
                      WarningReason(query.integer(3)), query.text(4), query.objectId(5), query.objectId(6), query.integer(7) != 0}))
                break;
        }
    });
}

} // namespace store
