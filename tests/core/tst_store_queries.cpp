// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bots.h"
#include "store/eventstore.h"
#include "store/reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace {

using store::Order;

ObjectId idOf(std::uint64_t number)
{
    ObjectId id;
    std::mt19937_64 random(number);
    for (std::uint8_t &byte : id.bytes)
        byte = std::uint8_t(random());
    return id;
}

bool containsText(const std::string &text, const std::string &part)
{
    if (part.empty())
        return true;
    return QByteArray::fromStdString(text).toLower().contains(QByteArray::fromStdString(part).toLower());
}

/// The whole store as a list of events, and every question answered by looking at each.
struct NaiveStore {
    std::vector<Event> events;
    std::map<EventId, std::vector<Author>> authors;
    std::vector<std::string> botPatterns;

    [[nodiscard]] static bool matches(const Event &event, const EventFilter &filter)
    {
        const auto in = [](const auto &list, const auto &value) {
            return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
        };
        const bool kind = filter.kinds.empty() || std::any_of(filter.kinds.begin(), filter.kinds.end(), [&](const std::string &one) {
                              return one.size() == event.key.kind.size() && containsText(event.key.kind, one);
                          });
        const bool text = filter.text.empty() || containsText(event.key.name, filter.text) || containsText(event.key.kind, filter.text)
            || containsText(event.key.ns, filter.text) || containsText(event.path, filter.text)
            || std::any_of(event.changes.begin(), event.changes.end(), [&](const FieldChange &change) {
                              return containsText(change.path, filter.text) || containsText(change.before.value_or(""), filter.text)
                                  || containsText(change.after.value_or(""), filter.text);
                          });
        return in(filter.repositories, event.repository) && in(filter.types, event.type) && kind && in(filter.groups, event.key.group)
            && in(filter.namespaces, event.key.ns) && in(filter.names, event.key.name) && containsText(event.key.name, filter.nameContains)
            && containsText(event.path, filter.pathContains) && containsText(event.author, filter.authorContains)
            && containsText(event.mergedBy, filter.mergedByContains) && text && (!filter.bot || *filter.bot == event.bot)
            && (!filter.commit || *filter.commit == event.commit) && (!filter.since || event.time >= *filter.since)
            && (!filter.until || event.time < *filter.until) && (filter.rewritten || !event.rewritten);
    }

    [[nodiscard]] std::vector<Event> select(const EventFilter &filter, Order order) const
    {
        std::vector<Event> result;
        std::copy_if(events.begin(), events.end(), std::back_inserter(result), [&](const Event &event) { return matches(event, filter); });
        std::sort(result.begin(), result.end(), [&](const Event &a, const Event &b) {
            const auto left = std::pair(a.time, a.id), right = std::pair(b.time, b.id);
            return order == Order::NewestFirst ? right < left : left < right;
        });
        return result;
    }
};

/// Makes repositories that look alike but share names, authors and times.
class Generator final
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }
    bool chance(int percent) { return int(pick(100)) < percent; }

    ResourceKey key()
    {
        static const std::vector<std::string> kinds{"Deployment", "HelmRelease", "ConfigMap", "Secret"},
            groups{"", "apps", "helm.toolkit.fluxcd.io"};
        return {groups[pick(3)], kinds[pick(4)], "ns" + std::to_string(pick(7)), "Name-" + std::to_string(pick(60))};
    }
    Author author()
    {
        static const std::vector<Author> authors{{"Ada", "ada@example.org"},
                                                 {"renovate[bot]", "29139614+renovate[bot]@users.noreply.github.com"},
                                                 {"Grace", "grace@example.org"},
                                                 {"house-bot", "house@example.org"}};
        return authors[pick(authors.size())];
    }

    store::EventRecord event(std::uint32_t commit)
    {
        static const std::vector<std::string> fields{"spec.chart.spec.version", "spec.values.resources.limits.memory",
                                                     "metadata.labels.app", "data.X"};
        store::EventRecord event;
        event.commit = commit;
        event.type = chance(80) ? EventType::Modified : EventType(1 + pick(3));
        event.reencrypted = chance(3);
        event.key = key();
        event.version = chance(50) ? "v1" : "v2beta1";
        event.path = "clusters/" + event.key.ns + "/" + event.key.name + (chance(10) ? "\xff.yaml" : ".yaml");
        event.movedFrom = chance(5) ? "old/" + event.key.name : "";
        event.otherGroup = chance(3) ? "apps" : "";
        event.blobBefore = event.type == EventType::Modified || event.type == EventType::Deleted ? idOf(pick(300)) : ObjectId();
        event.blobAfter = event.type == EventType::Deleted ? ObjectId() : idOf(pick(300));
        for (std::size_t i = 0; event.type == EventType::Modified && i < 1 + pick(4); ++i)
            event.changes.push_back({fields[pick(fields.size())],
                                     chance(20) ? std::nullopt : std::optional<std::string>(std::string(pick(9), 'a')),
                                     chance(20) ? std::nullopt : std::optional<std::string>("1." + std::to_string(pick(99)))});
        event.changesOmitted = chance(2) ? int(pick(1000)) : 0;
        return event;
    }

private:
    std::mt19937 m_random;
};

/// A commit of the chain with the events it should have in the store.
struct ChainCommit {
    store::CommitRecord record;
    std::vector<store::EventRecord> events;
};

} // namespace

Q_DECLARE_METATYPE(EventFilter)

class TestStoreQueries final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFilterFindsWhatPlainSearchFinds_data();
    void everyFilterFindsWhatPlainSearchFinds();
    void anyRowIsFoundByItsPlace_data() { everyFilterFindsWhatPlainSearchFinds_data(); }
    void anyRowIsFoundByItsPlace();
    void countsPerDayAreThoseOfTheEvents_data() { everyFilterFindsWhatPlainSearchFinds_data(); }
    void countsPerDayAreThoseOfTheEvents();
    void countsByRepositoryAreThoseOfTheEvents_data() { everyFilterFindsWhatPlainSearchFinds_data(); }
    void countsByRepositoryAreThoseOfTheEvents();
    void aRestChangesNoAnswer();
    void valuesAreCounted();
    void biographyHasEveryEventOfAResource();
    void anEventIsFoundByItsId();
    void botPatternsTakeEffectAtOnce();
    void aReadersOwnBotPatternsGoBeforeTheStores();
    void repositoriesKnowTheirTotals();
    void growthIsBirthsLessDeletions();

private:
    void scan(RepositoryId repository, std::vector<ChainCommit> &chain, std::size_t from, std::size_t to, std::size_t batch,
              bool replay = false);
    std::vector<ChainCommit> makeChain(std::size_t commits, std::int64_t start, std::int64_t seed);
    void readBack();
    std::vector<Event> pages(const EventFilter &filter, Order order, int limit);

    Generator m_generator{7};
    QTemporaryDir m_folder;
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<store::Reader> m_reader;
    NaiveStore m_naive;
    std::uint64_t m_nextCommit = 1000;
    std::vector<RepositoryId> m_repositories;
    std::map<ObjectId, std::vector<Author>> m_everybody;
    /// What each repository's store should hold, in order, with the rewritten flag.
    std::map<RepositoryId, std::vector<std::pair<Event, bool>>> m_expected;
    RunId m_run = 0;
};

std::vector<ChainCommit> TestStoreQueries::makeChain(std::size_t commits, std::int64_t start, std::int64_t)
{
    std::vector<ChainCommit> chain(commits);
    std::int64_t time = start;
    for (ChainCommit &commit : chain) {
        time += m_generator.chance(30) ? 0 : std::int64_t(m_generator.pick(9000));
        commit.record.id = idOf(m_nextCommit++);
        commit.record.time = time;
        commit.record.authorship.shown = m_generator.author();
        commit.record.authorship.all = {commit.record.authorship.shown};
        if (m_generator.chance(20))
            commit.record.authorship.all.push_back(m_generator.author());
        if (m_generator.chance(25))
            commit.record.mergedBy = m_generator.author();
        for (std::size_t i = 0, n = m_generator.pick(6); i < n; ++i)
            commit.events.push_back(m_generator.event(0));
    }
    return chain;
}

void TestStoreQueries::scan(RepositoryId repository, std::vector<ChainCommit> &chain, std::size_t from, std::size_t to,
                            std::size_t batchCommits, bool replay)
{
    while (from < to) {
        store::ScanBatch batch;
        batch.repository = repository;
        batch.run = m_run;
        for (const std::size_t end = std::min(to, from + batchCommits); from < end; ++from) {
            batch.commits.push_back(chain[from].record);
            m_everybody[chain[from].record.id] = chain[from].record.authorship.all;
            for (store::EventRecord &event : chain[from].events) {
                if (replay)
                    continue;
                event.commit = std::uint32_t(batch.commits.size() - 1);
                batch.events.push_back(event);
                const store::CommitRecord &commit = chain[from].record;
                Event expected;
                expected.type = event.type;
                expected.repository = repository;
                expected.commit = commit.id;
                expected.time = commit.time;
                expected.author = commit.authorship.shown.display();
                expected.mergedBy = commit.mergedBy ? commit.mergedBy->display() : "";
                expected.key = event.key;
                expected.version = event.version;
                expected.path = event.path;
                expected.movedFrom = event.movedFrom;
                expected.otherGroup = event.otherGroup;
                expected.blobBefore = event.blobBefore;
                expected.blobAfter = event.blobAfter;
                expected.changes = event.changes;
                expected.changesOmitted = event.changesOmitted;
                expected.reencrypted = event.reencrypted;
                expected.run = m_run;
                m_expected[repository].emplace_back(expected, false);
            }
        }
        batch.cursor.commit = chain[from - 1].record.id;
        batch.cursor.time = chain[from - 1].record.time;
        batch.cursor.complete = from == to;
        if (replay && from < to)
            batch.cursor.replayUntil = chain[to - 1].record.id;
        const auto appended = m_store->append(batch);
        QVERIFY2(appended, appended ? "" : qPrintable(appended.error().detail));
    }
}

void TestStoreQueries::initTestCase()
{
    auto opened = store::EventStore::open(m_folder.filePath(u"test.db"_s));
    QVERIFY(opened);
    m_store = std::make_unique<store::EventStore>(std::move(*opened));
    QVERIFY(m_store->setBotPatterns({"house-bot"}));
    m_naive.botPatterns = {"house-bot"};
    const std::int64_t start = 1'700'000'000;
    for (int i = 0; i < 5; ++i) {
        RepositoryConfig config;
        config.name = "owner/repository" + std::to_string(i);
        config.url = "https://example.org/" + std::to_string(i);
        auto id = m_store->addRepository(config);
        QVERIFY(id);
        m_repositories.push_back(*id);
        auto run = m_store->beginRun(*id, start);
        QVERIFY(run);
        m_run = *run;
        auto chain = makeChain(i == 0 ? 2000 : 300, start + i % 2, i);
        scan(*id, chain, 0, chain.size(), i == 1 ? 1 : 170);
        if (i == 2 || i == 3) {
            // Rewritten from commit 200 on, then (repository 3) again from 100 on.
            for (std::size_t keep : i == 3 ? std::vector<std::size_t>{200, 100} : std::vector<std::size_t>{200}) {
                const ObjectId base = chain[keep].record.id;
                QVERIFY(m_store->beginReplay(*id, base, {}));
                std::set<ObjectId> kept;
                for (std::size_t k = 0; k <= keep; ++k)
                    kept.insert(chain[k].record.id);
                for (auto &[event, rewritten] : m_expected[*id])
                    rewritten = rewritten || !kept.contains(event.commit);
                scan(*id, chain, 0, keep + 1, 60, true);
                auto fresh = makeChain(150, chain[keep].record.time, i);
                chain.resize(keep + 1);
                chain.insert(chain.end(), fresh.begin(), fresh.end());
                scan(*id, chain, keep + 1, chain.size(), 60);
            }
        }
        if (i == 3) {
            // The configuration changes: only rewritten events stay.
            QVERIFY(m_store->resetScan(*id));
            std::erase_if(m_expected[*id], [](const auto &one) { return !one.second; });
            auto anew = makeChain(100, start, i);
            scan(*id, anew, 0, anew.size(), 40);
        }
    }
    QVERIFY(m_store->removeRepository(m_repositories.back()));
    m_expected.erase(m_repositories.back());
    m_repositories.pop_back();
    readBack();
}

/// Reads everything once, checks it against what was written and keeps it as the naive store: only
/// the ids come from the store itself.
void TestStoreQueries::readBack()
{
    auto reader = store::Reader::open(m_folder.filePath(u"test.db"_s));
    QVERIFY(reader);
    m_reader = std::make_unique<store::Reader>(std::move(*reader));
    for (auto &[repository, expected] : m_expected) {
        EventFilter filter;
        filter.repositories = {repository};
        auto page = m_reader->events(filter, Order::OldestFirst, {}, 1'000'000);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->events.size(), expected.size());
        std::vector<Event> stored = page->events;
        std::sort(stored.begin(), stored.end(), [](const Event &a, const Event &b) { return a.id < b.id; });
        for (std::size_t i = 0; i < expected.size(); ++i) {
            Event event = expected[i].first;
            event.id = stored[i].id;
            event.rewritten = expected[i].second;
            const auto &all = m_everybody[event.commit];
            event.bot =
                std::all_of(all.begin(), all.end(), [&](const Author &one) { return isBot(one.name, one.email, m_naive.botPatterns); });
            if (!(stored[i] == event))
                qWarning() << "event" << i << QByteArray::fromStdString(event.path) << event.rewritten << stored[i].rewritten << event.bot
                           << stored[i].bot;
            QVERIFY(stored[i] == event);
            m_naive.events.push_back(event);
        }
    }
    QVERIFY(m_naive.events.size() > 6000);
}

std::vector<Event> TestStoreQueries::pages(const EventFilter &filter, Order order, int limit)
{
    std::vector<Event> result;
    std::optional<store::EventKeyset> after;
    do {
        auto page = m_reader->events(filter, order, after, limit);
        if (!page || int(page->events.size()) > limit)
            return {};
        result.insert(result.end(), page->events.begin(), page->events.end());
        after = page->next;
        if (after && page->events.empty())
            return {};
    } while (after);
    return result;
}

void TestStoreQueries::everyFilterFindsWhatPlainSearchFinds_data()
{
    QTest::addColumn<EventFilter>("filter");
    const auto row = [](const char *name, auto set) {
        EventFilter filter;
        set(filter);
        QTest::newRow(name) << filter;
    };
    row("everything", [](EventFilter &) {});
    row("one repository", [this](EventFilter &f) { f.repositories = {m_repositories[2]}; });
    row("two repositories", [this](EventFilter &f) { f.repositories = {m_repositories[1], m_repositories[3]}; });
    row("a repository that is not there", [](EventFilter &f) { f.repositories = {999}; });
    row("one type", [](EventFilter &f) { f.types = {EventType::Deleted}; });
    row("births", [](EventFilter &f) { f.types = {EventType::Created, EventType::Resurrected}; });
    row("a kind in any case", [](EventFilter &f) { f.kinds = {"helmRELEASE"}; });
    row("part of a kind finds nothing", [](EventFilter &f) { f.kinds = {"Helm"}; });
    row("the core group", [](EventFilter &f) { f.groups = {""}; });
    row("groups", [](EventFilter &f) { f.groups = {"apps", "helm.toolkit.fluxcd.io"}; });
    row("namespaces", [](EventFilter &f) { f.namespaces = {"ns1", "ns6", "none"}; });
    row("an exact name", [](EventFilter &f) { f.names = {"Name-7"}; });
    row("a name in another case is another name", [](EventFilter &f) { f.names = {"name-7"}; });
    row("part of a name in any case", [](EventFilter &f) { f.nameContains = "nAME-5"; });
    row("part of no name", [](EventFilter &f) { f.nameContains = "zzz"; });
    row("part of a path", [](EventFilter &f) { f.pathContains = "NS3/name-1"; });
    row("bytes of a path that are not UTF-8", [](EventFilter &f) { f.pathContains = "\xff.yaml"; });
    row("part of an author", [](EventFilter &f) { f.authorContains = "ADA@"; });
    row("an author across name and address", [](EventFilter &f) { f.authorContains = "grace <grace"; });
    row("who merged", [](EventFilter &f) { f.mergedByContains = "grace"; });
    row("bots", [](EventFilter &f) { f.bot = true; });
    row("people", [](EventFilter &f) { f.bot = false; });
    row("a changed field", [](EventFilter &f) { f.text = "memory"; });
    row("text in a name", [](EventFilter &f) { f.text = "name-33"; });
    row("text in a value", [](EventFilter &f) { f.text = "AAAAAAA"; });
    row("text in a value, longer", [](EventFilter &f) { f.text = "1.42"; });
    row("text in a kind", [](EventFilter &f) { f.text = "deploy"; });
    row("text nowhere", [](EventFilter &f) { f.text = "no such thing"; });
    row("one commit", [this](EventFilter &f) { f.commit = m_naive.events[400].commit; });
    row("a commit that is not there", [](EventFilter &f) { f.commit = idOf(1); });
    row("since", [](EventFilter &f) { f.since = 1'700'600'000; });
    row("until", [](EventFilter &f) { f.until = 1'700'300'000; });
    row("whole days", [](EventFilter &f) {
        f.since = 19'680 * 86400LL;
        f.until = 19'685 * 86400LL;
    });
    row("within a day", [](EventFilter &f) {
        f.since = 19'680 * 86400LL + 50;
        f.until = 19'680 * 86400LL + 40'000;
    });
    row("parts of two days", [](EventFilter &f) {
        f.since = 19'680 * 86400LL + 500;
        f.until = 19'681 * 86400LL + 40'000;
    });
    row("an empty range", [](EventFilter &f) {
        f.since = 1'700'600'000;
        f.until = 1'700'600'000;
    });
    row("without rewritten ones", [](EventFilter &f) { f.rewritten = false; });
    row("bots, kind, type and time", [](EventFilter &f) {
        f.bot = true;
        f.kinds = {"Secret"};
        f.types = {EventType::Modified};
        f.since = 1'700'200'000;
        f.until = 1'701'000'000;
    });
    row("substring, people, namespace, not rewritten", [](EventFilter &f) {
        f.nameContains = "-1";
        f.bot = false;
        f.namespaces = {"ns2", "ns3"};
        f.rewritten = false;
    });
    row("text, author and path", [](EventFilter &f) {
        f.text = "version";
        f.authorContains = "renovate";
        f.pathContains = "clusters/ns";
    });
}

void TestStoreQueries::everyFilterFindsWhatPlainSearchFinds()
{
    QFETCH(EventFilter, filter);
    for (const Order order : {Order::NewestFirst, Order::OldestFirst}) {
        const std::vector<Event> expected = m_naive.select(filter, order);
        QVERIFY(pages(filter, order, 331) == expected);
        const auto page = m_reader->events(filter, order, {}, 256);
        QVERIFY(page);
        QVERIFY(page->events
                == std::vector<Event>(expected.begin(), expected.begin() + std::ptrdiff_t(std::min<std::size_t>(256, expected.size()))));
        QCOMPARE(page->next.has_value(), expected.size() > 256);
        const auto count = m_reader->countEvents(filter);
        QVERIFY(count);
        QCOMPARE(*count, std::int64_t(expected.size()));
    }
}

void TestStoreQueries::anyRowIsFoundByItsPlace()
{
    QFETCH(EventFilter, filter);
    const std::vector<Event> newest = m_naive.select(filter, Order::NewestFirst);
    std::vector<store::EventKeyset> marks;
    for (std::size_t i = 0; i < m_naive.events.size(); i += 97)
        marks.push_back({m_naive.events[i].time, m_naive.events[i].id});
    const auto places = m_reader->eventPlaces(filter, marks);
    QVERIFY(places);
    QCOMPARE(places->total(), std::int64_t(newest.size()));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto found = std::find_if(newest.begin(), newest.end(), [&](const Event &event) { return event.id == marks[i].id; });
        QCOMPARE(places->older[i].has_value(), found != newest.end());
        if (found != newest.end())
            QCOMPARE(*places->older[i], std::int64_t(newest.end() - found) - 1);
    }
    for (const Order order : {Order::NewestFirst, Order::OldestFirst}) {
        const std::vector<Event> expected = m_naive.select(filter, order);
        for (std::size_t row = 0; row < expected.size(); row += 1 + expected.size() / 7) {
            const auto page = m_reader->eventsFrom(filter, order, *places, std::int64_t(row), 40);
            QVERIFY(page);
            const std::size_t end = std::min(expected.size(), row + 40);
            QVERIFY(page->events == std::vector<Event>(expected.begin() + std::ptrdiff_t(row), expected.begin() + std::ptrdiff_t(end)));
            QCOMPARE(page->next.has_value(), end < expected.size());
            if (row == 0) {
                std::vector<EventId> ids;
                for (const Event &event : page->events)
                    ids.insert(ids.begin(), event.id);
                ids.push_back(1);
                const auto picked = m_reader->eventsOf(ids);
                QVERIFY(picked);
                QVERIFY(*picked == std::vector<Event>(page->events.rbegin(), page->events.rend()));
            }
        }
        QVERIFY(m_reader->eventsFrom(filter, order, *places, std::int64_t(expected.size()), 40)->events.empty());
    }
}

void TestStoreQueries::countsPerDayAreThoseOfTheEvents()
{
    QFETCH(EventFilter, filter);
    std::map<std::pair<std::int64_t, EventType>, std::int64_t> days;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> kinds, authors, bots, paths;
    for (const Event &event : m_naive.select(filter, Order::OldestFirst)) {
        const std::int64_t day = event.time / 86400;
        ++days[{day, event.type}];
        ++kinds[{day, event.key.kind}];
        ++authors[{day, event.author}];
        ++bots[{day, event.bot ? "bot" : "human"}];
        ++paths[{day, event.path}];
    }
    std::map<std::pair<std::int64_t, EventType>, std::int64_t> found;
    const auto counts = m_reader->countsByDay(filter);
    QVERIFY(counts);
    for (const store::DayCount &one : *counts)
        found[{one.day, one.type}] = one.count;
    QVERIFY(found == days);
    QVERIFY(std::is_sorted(counts->begin(), counts->end(), [](const auto &a, const auto &b) { return a.day < b.day; }));
    const auto same = [&](store::Dimension dimension, const auto &expected) {
        const auto values = m_reader->countsByDayAnd(dimension, filter);
        std::map<std::pair<std::int64_t, std::string>, std::int64_t> all;
        for (const store::DayValueCount &one : *values)
            all[{one.day, one.value}] = one.count;
        return all == expected;
    };
    QVERIFY(same(store::Dimension::Kind, kinds));
    QVERIFY(same(store::Dimension::Author, authors));
    QVERIFY(same(store::Dimension::Bot, bots));
    QVERIFY(same(store::Dimension::Path, paths));
}

void TestStoreQueries::countsByRepositoryAreThoseOfTheEvents()
{
    QFETCH(EventFilter, filter);
    std::map<RepositoryId, std::int64_t> expected;
    for (const Event &event : m_naive.select(filter, Order::NewestFirst))
        ++expected[event.repository];
    const auto counts = m_reader->countsByRepository(filter);
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
    QVERIFY(std::is_sorted(counts->begin(), counts->end(), [](const auto &a, const auto &b) { return a.second > b.second; }));
    const std::map<RepositoryId, std::int64_t> counted(counts->begin(), counts->end());
    QVERIFY(counted == expected);
}

void TestStoreQueries::aRestChangesNoAnswer()
{
    EventFilter filter;
    filter.text = "memory";
    filter.kinds = {"Secret", "Deployment"};
    filter.authorContains = "ada";
    const std::vector<Event> expected = m_naive.select(filter, Order::NewestFirst);
    QVERIFY(!expected.empty());
    const auto isRight = [&] {
        const auto page = m_reader->events(filter, Order::NewestFirst, {}, 1'000'000);
        return page && page->events == expected;
    };
    m_reader->rest(true);
    QVERIFY(isRight());
    m_reader->rest(false);
    QVERIFY(isRight());
    m_reader->rest(true);
    bool ready = false;
    for (int part = 0; part < 100 && !ready; ++part) {
        const auto prepared = m_reader->prepareSearch();
        QVERIFY(prepared);
        ready = *prepared;
    }
    QVERIFY(ready);
    QVERIFY(isRight());
}

void TestStoreQueries::valuesAreCounted()
{
    const auto check = [&](store::Dimension dimension, auto value) {
        std::map<std::string, std::int64_t> expected;
        for (const Event &event : m_naive.events)
            if (event.repository == m_repositories[0] || event.repository == m_repositories[3])
                ++expected[value(event)];
        const auto found = m_reader->values(dimension, {m_repositories[0], m_repositories[3]}, 10'000);
        if (!found || found->size() != expected.size())
            return false;
        return std::all_of(found->begin(), found->end(), [&](const store::ValueCount &one) { return expected[one.value] == one.count; })
            && std::is_sorted(found->begin(), found->end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    };
    QVERIFY(check(store::Dimension::Kind, [](const Event &event) { return event.key.kind; }));
    QVERIFY(check(store::Dimension::Group, [](const Event &event) { return event.key.group; }));
    QVERIFY(check(store::Dimension::Namespace, [](const Event &event) { return event.key.ns; }));
    QVERIFY(check(store::Dimension::Name, [](const Event &event) { return event.key.name; }));
    QVERIFY(check(store::Dimension::Path, [](const Event &event) { return event.path; }));
    QVERIFY(check(store::Dimension::Author, [](const Event &event) { return event.author; }));
    QVERIFY(check(store::Dimension::Type, [](const Event &event) { return toString(event.type); }));
    QVERIFY(check(store::Dimension::Repository,
                  [&](const Event &event) { return event.repository == m_repositories[0] ? "owner/repository0" : "owner/repository3"; }));
    const auto three = m_reader->values(store::Dimension::Namespace, {}, 3);
    QVERIFY(three);
    QCOMPARE(three->size(), 3u);
}

void TestStoreQueries::biographyHasEveryEventOfAResource()
{
    const Event &one = m_naive.events[100];
    const auto biography = m_reader->biography(one.repository, one.key);
    QVERIFY(biography);
    std::vector<Event> expected;
    for (const Event &event : m_naive.select({}, Order::OldestFirst))
        if (event.repository == one.repository && event.key == one.key)
            expected.push_back(event);
    QVERIFY(*biography == expected);
    QVERIFY(!expected.empty());
    const auto none = m_reader->biography(one.repository, {"no", "such", "thing", "here"});
    QVERIFY(none);
    QVERIFY(none->empty());
}

void TestStoreQueries::anEventIsFoundByItsId()
{
    for (std::size_t i = 0; i < m_naive.events.size(); i += 611) {
        const auto event = m_reader->event(m_naive.events[i].id);
        QVERIFY(event);
        QVERIFY(*event == m_naive.events[i]);
    }
    for (const EventId id : {EventId(0), EventId(77) << 32, m_naive.events[0].id + 1'000'000}) {
        const auto none = m_reader->event(id);
        QVERIFY(none);
        QVERIFY(!*none);
    }
}

void TestStoreQueries::botPatternsTakeEffectAtOnce()
{
    EventFilter filter;
    filter.bot = true;
    const auto before = m_reader->countEvents(filter);
    QVERIFY(m_store->setBotPatterns({"house-bot", "Ada"}));
    const auto with = m_reader->countEvents(filter);
    QVERIFY(before && with);
    QVERIFY(*with > *before);
    const auto repository = m_reader->repository(m_repositories[0], 1'700'000'000);
    QVERIFY(repository && *repository);
    QCOMPARE((*repository)->people, 1);
    QCOMPARE((*repository)->bots, 3);
    QVERIFY(m_store->setBotPatterns({"house-bot"}));
    const auto again = m_reader->countEvents(filter);
    QVERIFY(again);
    QCOMPARE(*again, *before);
}

void TestStoreQueries::aReadersOwnBotPatternsGoBeforeTheStores()
{
    EventFilter filter;
    filter.bot = true;
    auto own = store::Reader::open(m_folder.filePath(u"test.db"_s));
    QVERIFY(own);
    const auto before = own->countEvents(filter);
    own->setBotPatterns({"house-bot", "Ada"});
    const auto with = own->countEvents(filter);
    QVERIFY(before && with);
    QVERIFY(*with > *before);
    QCOMPARE(*m_reader->countEvents(filter), *before);
    own->setBotPatterns({});
    const auto without = own->countEvents(filter);
    QVERIFY(without && *without < *before);
}

/// What a force push took back is none of them (LIFECYCLE.md, rule 11).
void TestStoreQueries::repositoriesKnowTheirTotals()
{
    QVERIFY(std::any_of(m_naive.events.begin(), m_naive.events.end(), [](const Event &event) { return event.rewritten; }));
    const std::int64_t now = 1'700'000'000 + 40 * 86400;
    const auto repositories = m_reader->repositories(now);
    QVERIFY(repositories);
    QCOMPARE(repositories->size(), m_repositories.size());
    for (const Repository &repository : *repositories) {
        std::array<std::int64_t, 4> events{};
        for (const Event &event : m_naive.events)
            if (event.repository == repository.id && !event.rewritten)
                ++events[std::size_t(event.type)];
        QCOMPARE(repository.totals.events, events);
        QCOMPARE(repository.people, 2);
        QCOMPARE(repository.bots, 2);
    }
    std::int64_t november = 0;
    for (const Event &event : m_naive.events)
        november += event.repository == m_repositories[1] && !event.rewritten && event.time < 1'701'388'800;
    QCOMPARE(repositories->at(1).months[10], november);
}

void TestStoreQueries::growthIsBirthsLessDeletions()
{
    EventFilter filter;
    filter.rewritten = false;
    for (const bool narrowed : {false, true}) {
        if (narrowed)
            filter.kinds = {m_naive.events.front().key.kind};
        const auto growth = m_reader->growthBy(store::Dimension::Kind, filter);
        QVERIFY(growth);
        std::map<std::pair<std::int64_t, std::string>, std::int64_t> expected, found;
        for (const Event &event : m_naive.events) {
            if (event.rewritten || event.type == EventType::Modified || (narrowed && event.key.kind != filter.kinds.front()))
                continue;
            expected[{event.time / 86'400, event.key.kind}] += event.type == EventType::Deleted ? -1 : 1;
        }
        std::erase_if(expected, [](const auto &one) { return one.second == 0; });
        for (const store::DayValueCount &day : growth->days)
            found[{day.day, day.value}] += day.count;
        QVERIFY(!expected.empty());
        QCOMPARE(found, expected);
        // However it is split, together it is the same.
        std::map<std::int64_t, std::int64_t> together;
        for (const auto &[day, count] : expected)
            together[day.first] += count;
        for (const auto dimension : {store::Dimension::Repository, store::Dimension::Group}) {
            const auto split = m_reader->growthBy(dimension, filter);
            QVERIFY(split);
            std::map<std::int64_t, std::int64_t> sums;
            for (const store::DayValueCount &day : split->days)
                sums[day.day] += day.count;
            for (const auto &[day, count] : together)
                QCOMPARE(sums[day], count);
        }
    }
}

QTEST_GUILESS_MAIN(TestStoreQueries)
#include "tst_store_queries.moc"
