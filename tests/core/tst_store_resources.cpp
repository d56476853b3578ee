// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of resources against what plain SQL says of the same store.
#include "store/database.h"
#include "store/eventstore.h"
#include "store/reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using store::ResourceColumn;
using store::ResourceGroup;
using store::ResourceGrouping;

namespace {

constexpr std::int64_t kStart = 1'700'000'000;

ObjectId idOf(std::uint64_t number)
{
    ObjectId id;
    std::mt19937_64 random(number);
    for (std::uint8_t &byte : id.bytes)
        byte = std::uint8_t(random());
    return id;
}

/// Sections and names as they should be, all of them.
using Table = std::vector<std::pair<store::ResourceSection, std::vector<ResourceGroup>>>;

template<class T, class Value>
bool comes(const T &a, const T &b, Value value, bool descending, bool byName, const auto &nameOf)
{
    if (byName)
        return descending ? nameOf(b) < nameOf(a) : nameOf(a) < nameOf(b);
    const auto left = value(a), right = value(b);
    if (left != right)
        return descending ? right < left : left < right;
    return nameOf(a) < nameOf(b);
}

} // namespace

class TestStoreResources final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyTableIsWhatPlainSqlSays_data();
    void anyTableIsWhatPlainSqlSays();
    void anyPartIsCutFromTheWhole();
    void marksAreFound();
    void whatIsNotReadAnewStaysAsItWas();
    void anotherTextNarrowsWhatIsThere();
    void aStopLeavesNothingHalf();
    void aRestChangesNoAnswer();

private:
    void append(RepositoryId repository, int commit);
    std::optional<store::ResourceRecord> movedTo(RepositoryId repository, const store::ResourceRecord &resource);
    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }
    [[nodiscard]] std::vector<std::pair<std::string, ResourceGroup>> plainRows(const store::ResourceQuery &query);
    [[nodiscard]] Table plainTable(const store::ResourceQuery &query);
    [[nodiscard]] Table table(const store::ResourceQuery &query);

    QTemporaryDir m_folder;
    std::mt19937 m_random{11};
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<store::Reader> m_reader;
    std::vector<RepositoryId> m_repositories;
    std::map<RepositoryId, std::string> m_names;
    std::map<std::pair<RepositoryId, ResourceKey>, std::set<std::string>> m_files; ///< of what has no name
    std::uint64_t m_commits = 0;
    /// What plain SQL said, until something is appended.
    std::vector<std::pair<store::ResourceQuery, std::vector<std::pair<std::string, ResourceGroup>>>> m_plain;
    /// Of what has no name, by its file; until then, too.
    std::map<std::tuple<RepositoryId, ResourceKey, std::string>, std::optional<std::vector<Event>>> m_lives;
};

void TestStoreResources::append(RepositoryId repository, int commit)
{
    static const std::vector<std::string> kinds{"Deployment", "Secret", "ConfigMap", "Kustomization"}, groups{"", "apps", "example.org"};
    m_plain.clear();
    m_lives.clear();
    store::ScanBatch batch;
    batch.repository = repository;
    const auto run = m_store->beginRun(repository, kStart);
    QVERIFY(run);
    batch.run = *run;
    store::CommitRecord record;
    record.id = idOf(++m_commits);
    // Commits of several repositories share their times, so that names decide.
    record.time = kStart + commit * 1000;
    record.authorship.shown = {"Ada", "ada@example.org"};
    record.authorship.all = {record.authorship.shown};
    batch.commits = {record};
    for (int i = 0; i < 40; ++i) {
        store::ResourceRecord resource;
        resource.key = {groups[pick(3)], kinds[pick(4)], "ns" + std::to_string(pick(5)), "name-" + std::to_string(pick(25))};
        resource.path = "apps/" + resource.key.ns + '/' + resource.key.name + ".yaml";
        if (resource.key.kind == "Kustomization") {
            resource.key.ns = resource.key.name = "";
            resource.path = "apps/" + std::to_string(pick(30)) + "/kustomization.yaml";
        }
        const auto moved = resource.key.name.empty() ? movedTo(repository, resource) : std::nullopt;
        resource.version = "v1";
        resource.state = pick(5) == 0 ? ResourceState::Deleted : ResourceState::Alive;
        resource.unreadable = pick(20) == 0;
        resource.firstCommit = resource.lastCommit = record.id;
        resource.firstTime = resource.lastTime = record.time;
        batch.resources.push_back(resource);
        store::EventRecord event;
        event.type = EventType::Created;
        event.key = resource.key;
        event.version = "v1";
        event.path = resource.path;
        event.blobAfter = idOf(pick(1000));
        if (moved) {
            event.type = EventType::Modified;
            event.movedFrom = moved->path;
            batch.resources.push_back(*moved);
        }
        batch.events.push_back(event);
    }
    batch.cursor.commit = record.id;
    batch.cursor.time = record.time;
    batch.cursor.complete = true;
    const auto appended = m_store->append(batch);
    QVERIFY2(appended, appended ? "" : qPrintable(appended.error().message));
}

/// Every other kustomize file that comes where none is was elsewhere before: that row, which goes.
std::optional<store::ResourceRecord> TestStoreResources::movedTo(RepositoryId repository, const store::ResourceRecord &resource)
{
    auto &there = m_files[{repository, resource.key}];
    if (!there.insert(resource.path).second || there.size() < 2 || pick(2) == 0)
        return std::nullopt;
    store::ResourceRecord before = resource;
    before.path = *std::find_if(there.begin(), there.end(), [&](const std::string &path) { return path != resource.path; });
    before.gone = true;
    there.erase(before.path);
    return before;
}

void TestStoreResources::initTestCase()
{
    const QString path = m_folder.filePath(u"test.db"_s);
    auto opened = store::EventStore::open(path);
    QVERIFY(opened);
    m_store = std::make_unique<store::EventStore>(std::move(*opened));
    for (const char *name : {"zoo/first", "able/second", "middle/third"}) {
        RepositoryConfig config;
        config.name = name;
        config.url = std::string("https://example.org/") + name;
        const auto id = m_store->addRepository(config);
        QVERIFY(id);
        m_repositories.push_back(*id);
        m_names[*id] = name;
    }
    for (int commit = 0; commit < 12; ++commit)
        for (const RepositoryId id : m_repositories)
            append(id, commit);
    auto reader = store::Reader::open(path);
    QVERIFY(reader);
    m_reader = std::make_unique<store::Reader>(std::move(*reader));
}

/// Names with their section's key, in no order.
std::vector<std::pair<std::string, ResourceGroup>> TestStoreResources::plainRows(const store::ResourceQuery &query)
{
    // The order is none of SQL's here.
    store::ResourceQuery of = query;
    of.column = {};
    of.descending = false;
    for (const auto &[known, rows] : m_plain)
        if (known == of)
            return rows;
    const char *top = query.grouping == ResourceGrouping::Kind ? "k.value"
        : query.grouping == ResourceGrouping::Namespace        ? "s.value"
                                                               : "CAST(r.repository AS TEXT)";
    const std::string from = " FROM resource r JOIN object o ON o.id = r.object JOIN name n ON n.id = o.name_id JOIN word k ON k.id = "
                             "o.kind_id JOIN word g ON g.id = o.group_id JOIN word s ON s.id = o.ns_id JOIN path p ON p.id = r.path";
    std::string where = " WHERE 1";
    if (query.filter.state)
        where += " AND r.state = " + std::to_string(int(*query.filter.state));
    if (!query.filter.repositories.empty())
        where += " AND r.repository = " + std::to_string(query.filter.repositories.front());
    if (!query.filter.kinds.empty())
        where += " AND k.value = CAST('" + query.filter.kinds.front() + "' AS BLOB)";
    if (!query.filter.text.empty())
        where +=
            " AND (instr(n.value, CAST('" + query.filter.text + "' AS BLOB)) OR instr(p.value, CAST('" + query.filter.text + "' AS BLOB)))";
    store::Database database(m_folder.filePath(u"test.db"_s), store::Database::Mode::ReadOnly);
    store::Query rows = database.query(
        std::string("SELECT CAST(") + top
        + " AS BLOB), g.value, k.value, n.value, iif(n.value = x'', p.value, x''), count(*), max(r.last_time), max(r.unreadable), "
          "count(DISTINCT s.id), group_concat(DISTINCT r.repository)"
        + from + where + " GROUP BY 1, 2, 3, 4, 5, iif(n.value = x'', r.repository, 0)");
    std::vector<std::pair<std::string, ResourceGroup>> result;
    while (rows.next()) {
        ResourceGroup one;
        one.group = rows.text(1);
        one.kind = rows.text(2);
        one.name = rows.text(3);
        one.path = rows.text(4);
        one.objects = rows.integer(5);
        one.lastTime = rows.integer(6);
        one.unreadable = rows.integer(7) != 0;
        one.namespaces = rows.integer(8);
        for (const QByteArray &id : QByteArray::fromStdString(rows.text(9)).split(','))
            one.repositories.push_back(id.toLongLong());
        std::sort(one.repositories.begin(), one.repositories.end());
        result.emplace_back(rows.text(0), one);
    }
    // The namespace shown is that of the first repository's first object; its events are those of the
    // identities, and of what has no name those of its file, as its drawer lists them.
    std::map<std::pair<RepositoryId, ResourceKey>, std::int64_t> events;
    if (query.counted) {
        const auto page = m_reader->events(*query.counted, store::Order::OldestFirst, {}, 1'000'000);
        for (const Event &event : page->events)
            ++events[{event.repository, event.key}];
    }
    for (auto &[key, one] : result) {
        store::Query members = database.query("SELECT r.repository, s.value, o.id" + from + where
                                                  + " AND g.value = ?1 AND k.value = ?2 AND n.value = ?3 AND (n.value <> x'' OR (p.value = "
                                                    "?4 AND r.repository = ?5)) AND CAST("
                                                  + top + " AS BLOB) = ?6 GROUP BY r.repository, o.id ORDER BY r.repository, o.id",
                                              store::Bytes{one.group}, store::Bytes{one.kind}, store::Bytes{one.name},
                                              store::Bytes{one.path}, one.repositories.front(), store::Bytes{key});
        bool isFirst = true;
        if (query.counted)
            one.events = 0;
        while (members.next()) {
            if (std::exchange(isFirst, false))
                one.ns = members.text(1);
            const ResourceKey identity{one.group, one.kind, members.text(1), one.name};
            if (query.counted && one.path.empty()) {
                *one.events += events[{members.integer(0), identity}];
            } else if (query.counted) {
                std::optional<std::vector<Event>> &life = m_lives[{members.integer(0), identity, one.path}];
                if (!life)
                    life = *m_reader->biography(members.integer(0), identity, one.path);
                *one.events += std::count_if(life->begin(), life->end(), [&](const Event &event) {
                    return event.time >= query.counted->since.value_or(0) && event.time < query.counted->until.value_or(event.time + 1);
                });
            }
        }
    }
    return m_plain.emplace_back(of, result).second;
}

Table TestStoreResources::plainTable(const store::ResourceQuery &query)
{
    std::map<std::string, std::vector<ResourceGroup>> sections;
    for (auto &[key, one] : plainRows(query))
        sections[key].push_back(one);
    Table table;
    for (auto &[key, names] : sections) {
        std::sort(names.begin(), names.end(), [&](const ResourceGroup &a, const ResourceGroup &b) {
            const auto nameOf = [](const ResourceGroup &one) {
                return std::tuple(one.name, one.path, one.kind, one.group, one.path.empty() ? 0 : one.repositories.front());
            };
            const auto value = [&](const ResourceGroup &one) -> std::pair<std::int64_t, std::string> {
                switch (query.column) {
                case ResourceColumn::Repositories: return {std::int64_t(one.repositories.size()), {}};
                case ResourceColumn::Objects: return {one.objects, {}};
                case ResourceColumn::Events: return {one.events.value_or(0), {}};
                case ResourceColumn::Changed: return {one.lastTime, {}};
                case ResourceColumn::Namespace: return {0, one.ns};
                case ResourceColumn::Group: return {0, one.group};
                case ResourceColumn::Name: break;
                }
                return {};
            };
            return comes(a, b, value, query.descending, query.column == ResourceColumn::Name, nameOf);
        });
        store::ResourceSection section;
        section.key = key;
        section.names = std::int64_t(names.size());
        std::set<RepositoryId> repositories;
        if (query.counted)
            section.events = 0;
        for (const ResourceGroup &one : names) {
            section.objects += one.objects;
            section.lastTime = std::max(section.lastTime, one.lastTime);
            section.unreadable = section.unreadable || one.unreadable;
            if (query.counted)
                *section.events += *one.events;
            repositories.insert(one.repositories.begin(), one.repositories.end());
        }
        section.repositories = std::int64_t(repositories.size());
        section.repository = *repositories.begin();
        table.emplace_back(section, names);
    }
    std::sort(table.begin(), table.end(), [&](const auto &a, const auto &b) {
        const auto nameOf = [&](const auto &one) {
            const std::string &key = one.first.key;
            return std::pair(query.grouping == ResourceGrouping::Repository ? m_names[std::stoll(key)] : key, key);
        };
        const auto value = [&](const auto &one) -> std::int64_t {
            switch (query.column) {
            case ResourceColumn::Repositories: return one.first.repositories;
            case ResourceColumn::Objects: return one.first.objects;
            case ResourceColumn::Events: return one.first.events.value_or(0);
            case ResourceColumn::Changed: return one.first.lastTime;
            default: return 0;
            }
        };
        return comes(a, b, value, query.descending, query.column == ResourceColumn::Name, nameOf);
    });
    return table;
}

/// The same by the reader: all of it.
Table TestStoreResources::table(const store::ResourceQuery &query)
{
    constexpr int kAll = 1'000'000;
    auto window = m_reader->resourceWindow(query, {.anew = true, .sections = kAll, .names = kAll, .ranges = {}, .marks = {}});
    if (!window || window->names.size() != window->sections.size())
        return {};
    Table table;
    for (std::size_t i = 0; i < window->sections.size(); ++i)
        table.emplace_back(window->sections[i], window->names[i].names);
    return table;
}

void TestStoreResources::anyTableIsWhatPlainSqlSays_data()
{
    QTest::addColumn<int>("column");
    const std::vector<std::pair<const char *, ResourceColumn>> columns{
        {"name", ResourceColumn::Name},       {"repositories", ResourceColumn::Repositories}, {"objects", ResourceColumn::Objects},
        {"events", ResourceColumn::Events},   {"last change", ResourceColumn::Changed},       {"namespace", ResourceColumn::Namespace},
        {"API group", ResourceColumn::Group},
    };
    for (const auto &[name, column] : columns)
        QTest::addRow("sorted by %s", name) << int(column);
}

void TestStoreResources::anyTableIsWhatPlainSqlSays()
{
    QFETCH(int, column);
    EventFilter counted;
    counted.since = kStart + 3000;
    counted.until = kStart + 9000;
    std::vector<ResourceFilter> filters(5);
    filters[1].state = ResourceState::Alive;
    filters[2].repositories = {m_repositories[1]};
    filters[3].text = "name-1";
    filters[4].kinds = {"Kustomization"};
    for (const ResourceGrouping grouping : {ResourceGrouping::Kind, ResourceGrouping::Namespace, ResourceGrouping::Repository}) {
        for (const ResourceFilter &filter : filters) {
            for (const bool descending : {false, true}) {
                store::ResourceQuery query{filter, grouping, counted, ResourceColumn(column), descending};
                const Table wanted = plainTable(query), found = table(query);
                QVERIFY(!wanted.empty());
                QCOMPARE(found.size(), wanted.size());
                for (std::size_t i = 0; i < wanted.size(); ++i) {
                    QCOMPARE(found[i].first.key, wanted[i].first.key);
                    QVERIFY(found[i].first == wanted[i].first);
                    QCOMPARE(found[i].second.size(), wanted[i].second.size());
                    for (std::size_t name = 0; name < wanted[i].second.size(); ++name) {
                        QCOMPARE(found[i].second[name].name, wanted[i].second[name].name);
                        QVERIFY(found[i].second[name] == wanted[i].second[name]);
                    }
                }
            }
        }
    }
}

void TestStoreResources::anyPartIsCutFromTheWhole()
{
    for (const ResourceColumn column : {ResourceColumn::Changed, ResourceColumn::Name, ResourceColumn::Objects}) {
        const store::ResourceQuery query{{}, ResourceGrouping::Kind, EventFilter(), column, true};
        const Table whole = table(query);
        // Asked anew, so that no part is in its place already.
        for (const std::int64_t first : {0, 1, 7, 20, 60, 500}) {
            const std::string key = whole.front().first.key;
            const auto part = m_reader->resourceWindow(
                query, {.anew = true, .sections = 2, .names = 3, .ranges = {{key, first, 9}, {"no such kind", 0, 9}}, .marks = {}});
            QVERIFY(part);
            QCOMPARE(part->sections.size(), whole.size());
            QCOMPARE(part->names.size(), 3u);
            const auto &names = whole.front().second;
            QVERIFY(part->names[0].names == std::vector(names.begin(), names.begin() + 3));
            QCOMPARE(part->names[1].section, whole[1].first.key);
            const auto begin = names.begin() + std::min<std::ptrdiff_t>(first, std::ptrdiff_t(names.size()));
            const auto end = begin + std::min<std::ptrdiff_t>(9, names.end() - begin);
            QVERIFY(part->names[2].names == std::vector(begin, end));
        }
        std::vector<ResourceGroup> streamed, all;
        QVERIFY(m_reader->resourceNames(query, [&](const store::ResourceSection &, const ResourceGroup &one) {
            streamed.push_back(one);
            return true;
        }));
        for (const auto &[section, names] : whole)
            all.insert(all.end(), names.begin(), names.end());
        QVERIFY(streamed == all);
    }
}

void TestStoreResources::marksAreFound()
{
    const store::ResourceQuery query{{}, ResourceGrouping::Kind, {}, ResourceColumn::Repositories, false};
    const Table whole = table(query);
    ResourceGroup gone = whole.front().second.front();
    gone.name = "nobody";
    gone.path = {};
    for (const auto &[section, names] : whole) {
        store::ResourceAsk ask{.anew = false, .sections = 0, .names = 0, .ranges = {}, .marks = names};
        ask.marks.push_back(gone);
        const auto found = m_reader->resourceWindow(query, ask);
        QVERIFY(found);
        for (std::size_t place = 0; place < names.size(); ++place)
            QCOMPARE(found->places[place], std::optional(std::int64_t(place)));
        QVERIFY(!found->places.back());
    }
}

void TestStoreResources::whatIsNotReadAnewStaysAsItWas()
{
    const store::ResourceQuery query{{}, ResourceGrouping::Kind, EventFilter(), ResourceColumn::Changed, true};
    const Table before = table(query);
    append(m_repositories.front(), 100);
    const auto again = m_reader->resourceWindow(query, {.anew = false, .sections = 1, .names = 5, .ranges = {}, .marks = {}});
    QVERIFY(again);
    QVERIFY(again->sections.front() == before.front().first);
    const Table after = table(query);
    QVERIFY(after != before);
    QVERIFY(after == plainTable(query));
}

void TestStoreResources::anotherTextNarrowsWhatIsThere()
{
    store::ResourceQuery query{{}, ResourceGrouping::Kind, EventFilter(), ResourceColumn::Changed, true};
    query.filter.state = ResourceState::Alive;
    QVERIFY(table(query) == plainTable(query));
    for (const char *text : {"name-1", "name-12", "nothing like it", "kustomization", ""}) {
        query.filter.text = text;
        const auto found = m_reader->resourceWindow(query, {.anew = false, .sections = 100, .names = 1000, .ranges = {}, .marks = {}});
        QVERIFY(found);
        const Table wanted = plainTable(query);
        QCOMPARE(found->sections.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(found->sections[i] == wanted[i].first && found->names[i].names == wanted[i].second);
    }
    // Other conditions are asked of the store again.
    query.filter.state = ResourceState::Deleted;
    const auto deleted = m_reader->resourceWindow(query, {.anew = false, .sections = 100, .names = 1000, .ranges = {}, .marks = {}});
    QVERIFY(deleted && deleted->names.front().names == plainTable(query).front().second);
}

void TestStoreResources::aStopLeavesNothingHalf()
{
    const store::ResourceQuery query{{}, ResourceGrouping::Namespace, EventFilter(), ResourceColumn::Events, true};
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = m_reader->resourceWindow(query, {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    const auto next = m_reader->resourceWindow(query, {.anew = false, .sections = 100, .names = 1000, .ranges = {}, .marks = {}});
    QVERIFY(next);
    const Table wanted = plainTable(query);
    QCOMPARE(next->sections.size(), wanted.size());
    QVERIFY(next->names.front().names == wanted.front().second);
}

void TestStoreResources::aRestChangesNoAnswer()
{
    store::ResourceQuery query{{}, ResourceGrouping::Repository, EventFilter(), ResourceColumn::Name, false};
    for (const bool whole : {false, true}) {
        for (const char *text : {"", "name-1"}) {
            query.filter.text.clear();
            QVERIFY(table(query) == plainTable(query));
            m_reader->rest(whole);
            query.filter.text = text;
            const auto after = m_reader->resourceWindow(query, {.anew = false, .sections = 100, .names = 1000, .ranges = {}, .marks = {}});
            QVERIFY(after);
            const Table wanted = plainTable(query);
            QCOMPARE(after->sections.size(), wanted.size());
            for (std::size_t i = 0; i < wanted.size(); ++i)
                QVERIFY(after->sections[i] == wanted[i].first && after->names[i].names == wanted[i].second);
        }
    }
}

QTEST_GUILESS_MAIN(TestStoreResources)
#include "tst_store_resources.moc"
