// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventstore_p.h"
#include "store/reader_p.h"
#include "store/rewritten.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>

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

void readMonths(Database &database, std::int64_t now, const std::vector<DayCount> &taken, Repository &repository)
{
    const std::array<std::int64_t, 13> starts = monthStarts(now);
    const auto add = [&](std::int64_t day, std::int64_t events) {
        if (day < starts.front() || day >= starts.back())
            return;
        const auto next = std::upper_bound(starts.begin(), starts.end(), day);
        repository.months[std::size_t(next - starts.begin()) - 1] += events;
    };
    Query query = database.query("SELECT day, events FROM day_count WHERE repository = ? AND day >= ? AND day < ?", repository.id,
                                 starts.front(), starts.back());
    while (query.next())
        add(query.integer(0), query.integer(1));
    for (const DayCount &count : taken)
        add(count.day, -count.count);
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
    const std::vector<DayCount> taken = rewrittenCounts(database, repository.id);
    for (const DayCount &count : taken)
        repository.totals.events[std::size_t(count.type)] -= count.count;
    readMonths(database, now, taken, repository);
    readAuthors(database, catalog, repository);
    return repository;
}

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

} // namespace

Result<ResourceWindow> Reader::resourceWindow(const ResourceQuery &query, const ResourceAsk &ask, const std::stop_token &stop)
{
    return m_private->read([&] {
        m_private->resources.arrange(query, ask.anew, stop);
        return m_private->resources.window(ask, stop);
    });
}

Result<void> Reader::resourceNames(const ResourceQuery &query,
                                   const std::function<bool(const ResourceSection &, const ResourceGroup &)> &row,
                                   const std::stop_token &stop)
{
    return m_private->read([&] {
        m_private->resources.arrange(query, false, stop);
        m_private->resources.forEach(row, stop);
        m_private->resources.forget();
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
        // Joined in this order: of a store of millions each name would otherwise be a question of its own. As
        // the rows lie: the index of those alive would look each one up.
        Query query = m_private->database.query(
            "SELECT resource.id, repository, facts_version, facts_source, facts_chart, facts_chart_version, facts_images, group_id, "
            "kind_id, ns_id, name.value"
            " FROM resource NOT INDEXED CROSS JOIN object ON object.id = resource.object CROSS JOIN name ON name.id = object.name_id"
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
