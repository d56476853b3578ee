// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventstore.h"
#include "store/migrations.h"
#include "store/reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <functional>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

ObjectId idOf(std::uint32_t number)
{
    ObjectId id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i)
        id.bytes[i] = std::uint8_t(number >> (i % 4 * 8)) ^ std::uint8_t(i * 37 + 1);
    return id;
}

template<class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u" — "_s + result.error().detail));
    return std::move(*result);
}

RepositoryConfig configOf(const std::string &name)
{
    RepositoryConfig config;
    config.name = name;
    config.url = "https://example.org/" + name;
    return config;
}

/// A batch of `commits` commits with three events each, whose ids begin at `first`.
store::ScanBatch batchOf(RepositoryId repository, std::uint32_t first, std::uint32_t commits)
{
    store::ScanBatch batch;
    batch.repository = repository;
    batch.run = 1;
    const Author ada{"Ada", "ada@example.org"};
    for (std::uint32_t i = 0; i < commits; ++i) {
        batch.commits.push_back({idOf(first + i), 1'700'000'000 + first + i, {ada, {ada}}, {}});
        for (std::uint32_t k = 0; k < 3; ++k) {
            store::EventRecord event;
            event.commit = i;
            event.key = {"apps", "Deployment", "default", "app-" + std::to_string(k)};
            event.path = "apps/" + std::to_string(k) + ".yaml";
            event.version = "v1";
            event.blobAfter = idOf(first + i);
            event.changes = {{"spec.replicas", "1", std::string(150, 'x')}};
            batch.events.push_back(event);
        }
    }
    batch.cursor.commit = batch.commits.back().id;
    batch.cursor.time = batch.commits.back().time;
    batch.cursor.commits = first + commits;
    batch.cursor.complete = true;
    return batch;
}

store::ResourceRecord resourceOf(const std::string &kind, const std::string &ns, const std::string &name, const std::string &path)
{
    store::ResourceRecord record;
    record.key = {"apps", kind, ns, name};
    record.version = "v1";
    record.path = path;
    record.firstCommit = record.lastCommit = idOf(1);
    record.firstTime = record.lastTime = 1'700'000'000;
    record.blob = idOf(9);
    record.facts = {"1.2.3", "HelmRepository/x", "chart", "1.2.3", {"a:1", "b:2"}};
    return record;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Runs `work` in a child process and returns its wait status.
int inChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRepositoryIsKeptAsItWasAdded();
    void theSameRepositoryIsRefused();
    void aRemovedRepositoryLeavesNothing();
    void failureStandsUntilAGoodScan();
    void cursorAndEventsCommitTogether();
    void aContradictingBatchWritesNothing_data();
    void aContradictingBatchWritesNothing();
    void partsAreThereOnlyWhenTheirBatchIsComplete();
    void filesAreKeptByPath();
    void warningsEndWhenTheyDoNotRecur();
    void resourcesAreOrderedAndFiltered();
    void historyOfAResourceCountsTheLiving();
    void blobsOfEventsInSeveralBatchesAreFound();
    void aNewerSchemaIsNotTouched();
    void everyRowIsHandedOut();
    void whatIsAliveIsReadFromItsIndexAlone();
    void anOlderSchemaIsCopiedThenMigrated();
    void aBrokenMigrationLeavesTheOldSchema();
    void aFileThatIsNoDatabaseIsCorrupt_data();
    void aFileThatIsNoDatabaseIsCorrupt();
    void damagedPagesAreNoticed();
    void aFullDiskIsSaidAndNothingIsLost();
    void killedBetweenBatchesKeepsWholeBatches();
    void aReaderSeesWholeBatchesWhileTheWriterWrites();
    void aStoppedQuestionIsCancelled();
    void sizeIsSharedByRepositories();
    void onlyTheLastJobsAreKept();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.db"_s); }
    store::EventStore open() { return valueOf(store::EventStore::open(path())); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStore::aRepositoryIsKeptAsItWasAdded()
{
    RepositoryConfig config = configOf("one");
    config.include = {"clusters/", "apps/**"};
    config.exclude = {"old"};
    config.branch = "stable";
    config.paused = true;
    config.schedule = Schedule::Daily;
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(config));
    auto reader = valueOf(store::Reader::open(path()));
    QVERIFY(valueOf(reader.repository(id, 0))->config == config);
    config.name = "renamed";
    QVERIFY(store.updateRepository(id, config));
    QVERIFY(valueOf(reader.repository(id, 0))->config == config);
    QVERIFY(valueOf(reader.repository(id, 0))->state == RepositoryState::Queued);
    QCOMPARE(store.updateRepository(99, config).error().code, ErrorCode::NotFound);
}

void TestStore::theSameRepositoryIsRefused()
{
    auto store = open();
    QVERIFY(store.addRepository(configOf("one")));
    const auto again = store.addRepository(configOf("one"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    QVERIFY(again.error().message.contains("one"_L1));
}

void TestStore::aRemovedRepositoryLeavesNothing()
{
    auto store = open();
    const RepositoryId one = valueOf(store.addRepository(configOf("one"))), two = valueOf(store.addRepository(configOf("two")));
    for (const RepositoryId id : {one, two}) {
        store::ScanBatch batch = batchOf(id, 0, 2000);
        batch.resources = {resourceOf("Deployment", "default", "app", "a.yaml")};
        batch.files = {{"a.yaml", idOf(1), idOf(1), false, false, 0}};
        batch.warnings = {{"b.yaml", {{"b.yaml", 1, WarningReason::BrokenYaml, "no", idOf(1)}}}};
        valueOf(store.beginRun(id, 1));
        QVERIFY(store.append(batch));
    }
    QVERIFY(store.removeRepository(one));
    auto reader = valueOf(store::Reader::open(path()));
    QCOMPARE(valueOf(reader.repositories(0)).size(), 1u);
    QCOMPARE(valueOf(reader.countEvents({})), 6000);
    std::int64_t days = 0;
    for (const store::DayCount &day : valueOf(reader.countsByDay({})))
        days += day.count;
    QCOMPARE(days, 6000);
    int rows = 0;
    QVERIFY(reader.resources({}, [&](const Resource &resource) {
        rows += 1 + 100 * (resource.repository != two);
        return true;
    }));
    QVERIFY(reader.warnings({}, true, [&](const Warning &warning) {
        rows += 1 + 100 * (warning.repository != two);
        return true;
    }));
    QCOMPARE(rows, 2);
    QVERIFY(store.compact());
    QCOMPARE(valueOf(reader.countEvents({})), 6000);
}

void TestStore::failureStandsUntilAGoodScan()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    QVERIFY(store.setFailed(id, {ErrorCode::Unreachable, u"no answer"_s, {}}, 100));
    QVERIFY(store.setFailed(id, {ErrorCode::TimedOut, u"too slow"_s, {}}, 200));
    auto reader = valueOf(store::Reader::open(path()));
    auto repository = valueOf(reader.repository(id, 0));
    QVERIFY(repository->state == RepositoryState::Failed);
    QCOMPARE(repository->failedSince, 100);
    QCOMPARE(repository->errorMessage, "too slow");
    QCOMPARE(repository->errorCode, int(ErrorCode::TimedOut));
    const RunId run = valueOf(store.beginRun(id, 300));
    QVERIFY(store.endRun(id, run, 310, 1.5, 7, 9));
    repository = valueOf(reader.repository(id, 0));
    QVERIFY(repository->state == RepositoryState::Ready);
    QCOMPARE(repository->failedSince, 0);
    QCOMPARE(repository->errorMessage, "");
    QCOMPARE(repository->lastScan, 310);
    QCOMPARE(repository->lastSeconds, 1.5);
    QCOMPARE(repository->lastNewCommits, 7);
    QCOMPARE(repository->lastNewEvents, 9);
}

void TestStore::cursorAndEventsCommitTogether()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    QVERIFY(!valueOf(store.cursor(id)));
    store::ScanBatch batch = batchOf(id, 0, 10);
    batch.cursor.configHash = "hash";
    batch.cursor.branch = "main";
    batch.cursor.blobs = 5;
    batch.cursor.firstTime = 3;
    batch.cursor.replayUntil = idOf(4);
    QVERIFY(store.append(batch));
    QVERIFY(valueOf(store.cursor(id)) == batch.cursor);
    auto reader = valueOf(store::Reader::open(path()));
    QCOMPARE(valueOf(reader.countEvents({})), 30);
    QVERIFY(store.resetScan(id));
    QVERIFY(!valueOf(store.cursor(id)));
    QCOMPARE(valueOf(reader.countEvents({})), 30);
    store.abandon();
    QVERIFY(valueOf(store.cursor(id)) == batch.cursor);
    QVERIFY(store.resetScan(id));
    QVERIFY(store.append(batchOf(id, 0, 2)));
    QCOMPARE(valueOf(reader.countEvents({})), 6);
}

void TestStore::aContradictingBatchWritesNothing_data()
{
    QTest::addColumn<int>("flaw");
    QTest::newRow("events out of their commits' order") << 0;
    QTest::newRow("an event of no commit") << 1;
    QTest::newRow("a commit older than the one before") << 2;
    QTest::newRow("a repository that is not there") << 3;
}

void TestStore::aContradictingBatchWritesNothing()
{
    QFETCH(int, flaw);
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    QVERIFY(store.append(batchOf(id, 0, 10)));
    store::ScanBatch batch = batchOf(id, 10, 10);
    if (flaw == 0)
        std::swap(batch.events.front().commit, batch.events.back().commit);
    else if (flaw == 1)
        batch.events.back().commit = 10;
    else if (flaw == 2)
        batch.commits[5].time -= 1000;
    else
        batch.repository = 77;
    const auto appended = store.append(batch);
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, flaw == 3 ? ErrorCode::NotFound : ErrorCode::InvalidInput);
    auto reader = valueOf(store::Reader::open(path()));
    QCOMPARE(valueOf(reader.countEvents({})), 30);
    QCOMPARE(valueOf(store.cursor(id))->commits, 10);
    QVERIFY(store.append(batchOf(id, 10, 10)));
    QCOMPARE(valueOf(reader.countEvents({})), 60);
}

void TestStore::partsAreThereOnlyWhenTheirBatchIsComplete()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    auto reader = valueOf(store::Reader::open(path()));
    store::ScanBatch whole = batchOf(id, 0, 10);
    store::ScanBatch part = whole;
    part.events.resize(20);
    part.commits.resize(7);
    part.cursor = {};
    store::ScanBatch rest = whole;
    rest.commits.erase(rest.commits.begin(), rest.commits.begin() + 6);
    rest.events.erase(rest.events.begin(), rest.events.begin() + 20);
    for (store::EventRecord &event : rest.events)
        event.commit -= 6;
    rest.continues = true;

    QVERIFY(store.appendPart(part));
    QCOMPARE(valueOf(reader.countEvents({})), 0);
    store.abandon();
    QVERIFY(!valueOf(store.cursor(id)));
    QVERIFY(store.appendPart(part));
    QVERIFY(store.setNote(id, "another call that writes"));
    QVERIFY(!valueOf(store.cursor(id)));

    QVERIFY(store.appendPart(part));
    QVERIFY(store.append(rest));
    QCOMPARE(valueOf(reader.countEvents({})), 30);
    auto other = valueOf(store::EventStore::open(path() + u".whole"_s));
    const RepositoryId same = valueOf(other.addRepository(configOf("one")));
    QVERIFY(other.append(whole));
    auto wholeReader = valueOf(store::Reader::open(path() + u".whole"_s));
    QCOMPARE(same, id);
    QCOMPARE(valueOf(reader.events({}, store::Order::OldestFirst, {}, 100)).events,
             valueOf(wholeReader.events({}, store::Order::OldestFirst, {}, 100)).events);
    QCOMPARE(valueOf(store.cursor(id)), valueOf(other.cursor(id)));
}

void TestStore::filesAreKeptByPath()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    store::ScanBatch batch = batchOf(id, 0, 1);
    const store::FileRecord broken{"b.yaml", idOf(1), idOf(2), true, false, 3}, fine{"a\xff.yaml", idOf(4), idOf(4), false, false, 0};
    batch.files = {broken, fine};
    batch.warnings = {
        {"b.yaml", {{"b.yaml", 1, WarningReason::BrokenYaml, "no", idOf(1)}, {"b.yaml", 2, WarningReason::NoName, "no", idOf(1)}}}};
    QVERIFY(store.append(batch));
    QCOMPARE(valueOf(store.files(id)).size(), 2u);
    const auto stored = valueOf(store.file(id, "b.yaml"));
    QVERIFY(stored && stored->blob == broken.blob && stored->readable == broken.readable && stored->unreadable
            && stored->otherDocuments == 3);
    auto reader = valueOf(store::Reader::open(path()));
    QCOMPARE(valueOf(reader.repository(id, 0))->totals.files, 2);
    QCOMPARE(valueOf(reader.repository(id, 0))->totals.unreadable, 1);
    QCOMPARE(valueOf(reader.repository(id, 0))->totals.otherDocuments, 3);
    batch = batchOf(id, 1, 1);
    batch.files = {{"b.yaml", {}, {}, false, true, 0}};
    QVERIFY(store.append(batch));
    QVERIFY(!valueOf(store.file(id, "b.yaml")));
    QVERIFY(valueOf(store.file(id, "a\xff.yaml")));
    QVERIFY(!valueOf(store.file(id, "never seen")));
}

void TestStore::warningsEndWhenTheyDoNotRecur()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    const auto put = [&](std::uint32_t first, std::vector<store::WarningRecord> warnings) {
        store::ScanBatch batch = batchOf(id, first, 1);
        batch.warnings = {{"a.yaml", std::move(warnings)}};
        QVERIFY(store.append(batch));
    };
    put(0, {{"a.yaml", 3, WarningReason::DuplicateKey, "x", idOf(0)}, {"a.yaml", 9, WarningReason::NoName, "y", idOf(0)}});
    put(1, {{"a.yaml", 3, WarningReason::DuplicateKey, "x2", idOf(1)}});
    auto reader = valueOf(store::Reader::open(path()));
    std::vector<Warning> current, all;
    QVERIFY(reader.warnings({id}, true, [&](const Warning &warning) {
        current.push_back(warning);
        return true;
    }));
    QVERIFY(reader.warnings({id}, false, [&](const Warning &warning) {
        all.push_back(warning);
        return true;
    }));
    QCOMPARE(current.size(), 1u);
    QVERIFY(current[0] == (Warning{id, "a.yaml", 3, WarningReason::DuplicateKey, "x2", idOf(0), idOf(1), true}));
    QCOMPARE(all.size(), 2u);
    QVERIFY(all[1] == (Warning{id, "a.yaml", 9, WarningReason::NoName, "y", idOf(0), idOf(0), false}));
}

void TestStore::resourcesAreOrderedAndFiltered()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    store::ScanBatch batch = batchOf(id, 0, 1);
    batch.resources = {resourceOf("Service", "b", "x", "1.yaml"), resourceOf("Deployment", "b", "z", "2.yaml"),
                       resourceOf("Deployment", "a", "z", "Memory/3.yaml"), resourceOf("Deployment", "b", "y", "4.yaml")};
    batch.resources[1].state = ResourceState::Deleted;
    QVERIFY(store.append(batch));
    auto reader = valueOf(store::Reader::open(path()));
    const auto paths = [&](const ResourceFilter &filter) {
        std::string found;
        const auto read = reader.resources(filter, [&](const Resource &resource) {
            found += resource.path + " ";
            return true;
        });
        return read ? found : "failed";
    };
    QCOMPARE(paths({}), "Memory/3.yaml 4.yaml 2.yaml 1.yaml ");
    ResourceFilter filter;
    filter.kinds = {"deployment"};
    filter.state = ResourceState::Alive;
    QCOMPARE(paths(filter), "Memory/3.yaml 4.yaml ");
    filter = {};
    filter.text = "memory";
    QCOMPARE(paths(filter), "Memory/3.yaml ");
    filter.text = "SERV";
    QCOMPARE(paths(filter), "1.yaml ");
    filter = {};
    filter.repositories = {id + 1};
    QCOMPARE(paths(filter), "");
    filter = {};
    filter.namespaces = {"b"};
    filter.names = {"y"};
    QVERIFY(reader.resources(filter, [&](const Resource &resource) {
        [&] {
            QVERIFY(resource.facts == batch.resources[3].facts && resource.firstCommit == idOf(1)
                    && resource.key == batch.resources[3].key);
        }();
        return true;
    }));
    QCOMPARE(valueOf(reader.repository(id, 0))->totals.resources, 3);
}

void TestStore::historyOfAResourceCountsTheLiving()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    const store::ResourceRecord one = resourceOf("Service", "b", "x", "1.yaml");
    QVERIFY(valueOf(store.resourceHistory(id, one.key)) == store::ResourceHistory{});
    store::ScanBatch batch = batchOf(id, 0, 1);
    batch.resources = {one, resourceOf("Service", "b", "x", "2.yaml")};
    QVERIFY(store.append(batch));
    QVERIFY(valueOf(store.resourceHistory(id, one.key)) == (store::ResourceHistory{2, true}));
    const auto instances = valueOf(store.instancesAt(id, "1.yaml"));
    QCOMPARE(instances.size(), 1u);
    QVERIFY(instances[0].facts == one.facts && instances[0].key == one.key && instances[0].version == "v1");
    batch = batchOf(id, 1, 1);
    batch.resources = {one};
    batch.resources[0].state = ResourceState::Deleted;
    QVERIFY(store.append(batch));
    QVERIFY(valueOf(store.resourceHistory(id, one.key)) == (store::ResourceHistory{1, true}));
    QVERIFY(valueOf(store.instancesAt(id, "1.yaml")).empty());
    QVERIFY(valueOf(store.resourceHistory(id + 1, one.key)) == store::ResourceHistory{});
}

void TestStore::blobsOfEventsInSeveralBatchesAreFound()
{
    RepositoryId id = 0;
    for (std::uint32_t i = 0; i < 4; ++i) {
        auto store = open(); // a program started anew remembers no blob
        if (i == 0)
            id = valueOf(store.addRepository(configOf("one")));
        store::ScanBatch batch = batchOf(id, i * 2, 2);
        for (store::EventRecord &event : batch.events)
            event.blobBefore = idOf(i * 2 + event.commit - 1);
        QVERIFY(store.append(batch));
    }
    auto reader = valueOf(store::Reader::open(path()));
    const auto page = valueOf(reader.events({}, store::Order::OldestFirst, {}));
    QCOMPARE(page.events.size(), 24u);
    for (std::size_t i = 0; i < page.events.size(); ++i) {
        QVERIFY(page.events[i].blobAfter == idOf(std::uint32_t(i / 3)));
        QVERIFY(page.events[i].blobBefore == idOf(std::uint32_t(i / 3) - 1));
    }
}

void TestStore::aNewerSchemaIsNotTouched()
{
    {
        auto store = open();
        valueOf(store.addRepository(configOf("one")));
    }
    {
        store::Database database(path(), store::Database::Mode::ReadWrite);
        database.script("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE);");
    }
    const QByteArray before = contentOf(path());
    const auto store = store::EventStore::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::NewerSchema);
    const auto reader = store::Reader::open(path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::NewerSchema);
    QVERIFY(contentOf(path()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"test.db"_s});
}

void TestStore::everyRowIsHandedOut()
{
    constexpr int kRows = 1000;
    store::Database database(path(), store::Database::Mode::ReadWrite);
    database.script("CREATE TABLE pair (id INTEGER PRIMARY KEY, value BLOB)");
    for (int i = 1; i <= kRows; ++i)
        database.run("INSERT INTO pair VALUES (?, ?)", i, i % 2 ? "odd" : "");
    std::int64_t rows = 0, sum = 0, odd = 0;
    const auto add = [&](const store::RowView &row) {
        ++rows;
        sum += row.integer(0);
        odd += row.bytes(1) == "odd";
    };
    database.forEachRow("id, value", "pair WHERE id <= ?", add, 10);
    QCOMPARE(rows, 10);
    QCOMPARE(sum, 55);
    QCOMPARE(odd, 5);
    // Whoever reads may stop; what is asked next is answered whole.
    rows = 0;
    const auto stops = [&](const store::RowView &) {
        if (++rows == 3)
            throw store::Failure{cancelledError()};
    };
    try {
        database.forEachRow("id, value", "pair", stops);
        QFAIL("a stop was swallowed");
    } catch (const store::Failure &failure) {
        QCOMPARE(failure.error.code, ErrorCode::Cancelled);
    }
    QCOMPARE(rows, 3);
    rows = 0;
    database.forEachRow("id, value", "pair", add);
    QCOMPARE(rows, kRows);
    QVERIFY_EXCEPTION_THROWN(database.forEachRow("id", "nowhere", add), store::Failure);
}

void TestStore::whatIsAliveIsReadFromItsIndexAlone()
{
    std::vector<store::Migration> list = store::migrations();
    const auto fourth = std::find_if(list.begin(), list.end(), [](const store::Migration &one) { return one.version == 4; });
    store::Database database(path(), store::Database::Mode::ReadWrite);
    const auto plan = [&database] {
        store::Query query = database.query("EXPLAIN QUERY PLAN SELECT repository, object, path, last_time, unreadable FROM resource "
                                            "WHERE state = 0");
        return query.next() ? query.text(3) : std::string();
    };
    store::migrate(database, {list.begin(), fourth});
    QVERIFY(plan().find("COVERING INDEX resource_alive") == std::string::npos);
    store::migrate(database, list);
    QVERIFY2(plan().find("COVERING INDEX resource_alive") != std::string::npos, plan().c_str());
}

void TestStore::anOlderSchemaIsCopiedThenMigrated()
{
    {
        auto store = open();
        valueOf(store.addRepository(configOf("one")));
    }
    std::vector<store::Migration> list = store::migrations();
    const int next = list.back().version + 1;
    list.push_back({next, "ALTER TABLE repository ADD COLUMN stars INTEGER NOT NULL DEFAULT 5;"});
    {
        store::Database database(path(), store::Database::Mode::ReadWrite);
        store::migrate(database, list);
        store::Query stars = database.query("SELECT name, stars FROM repository");
        QVERIFY(stars.next());
        QCOMPARE(stars.text(0), "one");
        QCOMPARE(stars.integer(1), 5);
        store::migrate(database, list);
    }
    const QString copy = path() + u".before-%1"_s.arg(next);
    QVERIFY(QFile::exists(copy));
    auto old = valueOf(store::Reader::open(copy));
    QCOMPARE(valueOf(old.repositories(0)).size(), 1u);
}

void TestStore::aBrokenMigrationLeavesTheOldSchema()
{
    {
        auto store = open();
        valueOf(store.addRepository(configOf("one")));
    }
    std::vector<store::Migration> list = store::migrations();
    list.push_back({list.back().version + 1, "ALTER TABLE repository ADD COLUMN stars INTEGER; DROP TABLE there_is_none;"});
    {
        store::Database database(path(), store::Database::Mode::ReadWrite);
        QVERIFY_EXCEPTION_THROWN(store::migrate(database, list), store::Failure);
    }
    auto store = open();
    auto reader = valueOf(store::Reader::open(path()));
    QCOMPARE(valueOf(reader.repositories(0)).size(), 1u);
}

void TestStore::aFileThatIsNoDatabaseIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("This is not a database.");
    QTest::newRow("a long text") << QByteArray(20'000, 'x');
    QTest::newRow("a cut database") << QByteArray("SQLite format 3\0", 16);
}

void TestStore::aFileThatIsNoDatabaseIsCorrupt()
{
    QFETCH(QByteArray, content);
    writeContent(path(), content);
    const auto store = store::EventStore::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Corrupt);
    QVERIFY(store.error().message.contains(path()));
    const auto reader = store::Reader::open(path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::Corrupt);
    QVERIFY(contentOf(path()) == content);
}

void TestStore::damagedPagesAreNoticed()
{
    {
        auto store = open();
        const RepositoryId id = valueOf(store.addRepository(configOf("one")));
        QVERIFY(store.append(batchOf(id, 0, 3000)));
        QVERIFY(valueOf(store.quickCheck()));
    }
    QByteArray content = contentOf(path());
    for (qsizetype page = 48; page < content.size() / 4096; ++page)
        std::fill_n(content.begin() + page * 4096, 200, char(0xee));
    writeContent(path(), content);
    auto store = open();
    QVERIFY(!valueOf(store.quickCheck()));
    auto reader = valueOf(store::Reader::open(path()));
    const auto page = reader.events({}, store::Order::NewestFirst, {});
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Corrupt);
}

void TestStore::aFullDiskIsSaidAndNothingIsLost()
{
    // The child may not write beyond 1 MB in a file; SQLite sees what it sees on a full disk.
    const int status = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        auto store = store::EventStore::open(path());
        const RepositoryId id = valueOf(store->addRepository(configOf("one")));
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlim_t before = std::exchange(limit.rlim_cur, 1 << 20);
        setrlimit(RLIMIT_FSIZE, &limit);
        std::uint32_t written = 0;
        for (; written < 20'000; written += 100) {
            if (const auto appended = store->append(batchOf(id, written, 100)); !appended) {
                if (appended.error().code != ErrorCode::DiskFull) {
                    qWarning() << appended.error().message << appended.error().detail;
                    return 1;
                }
                break;
            }
        }
        if (written == 0 || written >= 20'000)
            return 2;
        if (const auto cursor = store->cursor(id); !cursor || !*cursor || (*cursor)->commits != written)
            return 3;
        limit.rlim_cur = before;
        setrlimit(RLIMIT_FSIZE, &limit);
        // Space is there again: it goes on where it was.
        if (!store->append(batchOf(id, written, 100)))
            return 4;
        auto reader = store::Reader::open(path());
        const auto count = reader->countEvents({});
        return count && *count == (written + 100) * 3 ? 0 : 5;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestStore::killedBetweenBatchesKeepsWholeBatches()
{
    {
        auto store = open();
        valueOf(store.addRepository(configOf("one")));
        QVERIFY(!store.endedUncleanly());
    }
    std::uint32_t last = 0;
    for (int point = 0; point < 8; ++point) {
        // The child says when it appended; what it does when the signal comes is chance.
        int pipes[2];
        QCOMPARE(pipe(pipes), 0);
        const pid_t child = fork();
        if (child == 0) {
            auto store = store::EventStore::open(path());
            for (std::uint32_t at = last;; at += 50)
                if (!store || !store->append(batchOf(1, at, 50)) || write(pipes[1], "x", 1) != 1)
                    _exit(1);
        }
        close(pipes[1]);
        for (int i = 0; i <= point; ++i) {
            char byte;
            QCOMPARE(read(pipes[0], &byte, 1), 1);
        }
        kill(child, SIGKILL);
        close(pipes[0]);
        waitpid(child, nullptr, 0);
        auto store = open();
        QVERIFY(store.endedUncleanly());
        QVERIFY(valueOf(store.quickCheck()));
        const auto cursor = valueOf(store.cursor(1));
        last = cursor ? std::uint32_t(cursor->commits) : 0;
        QCOMPARE(last % 50, 0u);
        auto reader = valueOf(store::Reader::open(path()));
        EventFilter people;
        people.bot = false;
        QCOMPARE(valueOf(reader.countEvents(people)), std::int64_t(last) * 3);
        QCOMPARE(valueOf(reader.countEvents({})), std::int64_t(last) * 3);
    }
    QVERIFY(last > 0);
}

void TestStore::aReaderSeesWholeBatchesWhileTheWriterWrites()
{
    auto store = open();
    const RepositoryId id = valueOf(store.addRepository(configOf("one")));
    std::atomic<bool> isDone = false;
    std::atomic<int> failures = 0, asked = 0;
    std::thread asking([&] {
        auto reader = valueOf(store::Reader::open(path()));
        EventFilter people;
        people.bot = false;
        std::int64_t before = 0;
        while (!isDone || asked == 0) {
            const auto rollup = reader.countEvents({}), scanned = reader.countEvents(people);
            const auto page = reader.events(people, store::Order::NewestFirst, {}, 10);
            failures += !rollup || !scanned || !page || *rollup % 30 != 0 || *scanned % 30 != 0 || *scanned < *rollup || *rollup < before;
            before = rollup ? *rollup : 0;
            ++asked;
        }
    });
    int refused = 0;
    for (std::uint32_t i = 0; i < 300; ++i)
        refused += !store.append(batchOf(id, i * 10, 10));
    isDone = true;
    asking.join();
    QCOMPARE(refused, 0);
    QCOMPARE(failures, 0);
    QVERIFY(asked > 1);
}

void TestStore::aStoppedQuestionIsCancelled()
{
    auto store = open();
    QVERIFY(store.append(batchOf(valueOf(store.addRepository(configOf("one"))), 0, 10)));
    auto reader = valueOf(store::Reader::open(path()));
    std::stop_source source;
    source.request_stop();
    const auto page = reader.events({}, store::Order::NewestFirst, {}, 10, source.get_token());
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Cancelled);
    EventFilter people;
    people.bot = false;
    QCOMPARE(reader.countEvents(people, source.get_token()).error().code, ErrorCode::Cancelled);
    QVERIFY(reader.events({}, store::Order::NewestFirst, {}, 10));
}

void TestStore::sizeIsSharedByRepositories()
{
    auto store = open();
    const RepositoryId one = valueOf(store.addRepository(configOf("one"))), two = valueOf(store.addRepository(configOf("two")));
    QVERIFY(store.append(batchOf(one, 0, 300)));
    QVERIFY(store.append(batchOf(two, 0, 100)));
    const store::StoreSize size = valueOf(valueOf(store::Reader::open(path())).size());
    QCOMPARE(size.path, path());
    QVERIFY(size.bytes > 50'000);
    QCOMPARE(size.repositories.size(), 2u);
    QCOMPARE(size.repositories[0].first, one);
    QVERIFY(size.repositories[0].second > 2 * size.repositories[1].second);
    QVERIFY(size.repositories[0].second + size.repositories[1].second <= size.bytes);
}

void TestStore::onlyTheLastJobsAreKept()
{
    constexpr int kMore = 20;
    JobRecord job{7, "one", JobRecord::Outcome::Failed, 100, 160, 1.5, 3, "No route to the host.", int(ErrorCode::Unreachable)};
    {
        auto store = open();
        QVERIFY(valueOf(store.jobs()).empty());
        for (int i = 0; i < store::EventStore::kJobsKept + kMore; ++i) {
            job.ended = 200 + i;
            QVERIFY(store.keepJob(job));
        }
    }
    auto store = open();
    const std::vector<JobRecord> kept = valueOf(store.jobs());
    QCOMPARE(int(kept.size()), store::EventStore::kJobsKept);
    QVERIFY(kept.front() == job);
    QCOMPARE(kept.back().ended, std::int64_t(200 + kMore));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
