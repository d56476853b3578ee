// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchrepository.h"
#include "workspace/jobs.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using workspace::Job;
using workspace::Workspace;

namespace {

std::string configMap(const char *value)
{
    return std::string("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: shop\ndata:\n  colour: ") + value + "\n";
}

bool put(support::ScratchRepository &repository, const std::map<std::string, support::ScratchFile> &files)
{
    support::ScratchCommit commit;
    commit.files = files;
    return repository.commit(commit);
}

const Repository *only(const Workspace &workspace)
{
    const auto &repositories = workspace.snapshot()->repositories;
    return repositories.size() == 1 ? &repositories.front() : nullptr;
}

bool isReady(const Workspace &workspace)
{
    const Repository *repository = only(workspace);
    return repository && repository->state == RepositoryState::Ready && repository->lastScan > 0;
}

} // namespace

/// The facade over a real store and real Git repositories.
class WorkspaceTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }

    template<class T>
    static std::optional<Result<T>> wait(const std::function<void(workspace::Reply<T>)> &ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> given) { answer = std::move(given); });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        return answer;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"share"_s)));
    }

    void anAddedFolderIsScannedAndItsEventsArePaged()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        QVERIFY(put(git, {{"a.yaml", configMap("blue")}}));
        Workspace workspace(data());
        const QSignalSpy added(&workspace, &Workspace::repositoryAdded);
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        QCOMPARE(added.size(), 1);
        QCOMPARE(only(workspace)->totals.allEvents(), 2);
        QCOMPARE(only(workspace)->totals.resources, 1);
        QVERIFY(workspace.snapshot()->dataVersion > 0);
        QCOMPARE(workspace.snapshot()->jobs.size(), std::size_t(1));
        QCOMPARE(workspace.snapshot()->jobs.front().state, Job::State::Done);

        QObject owner;
        const auto page =
            wait<store::EventPage>([&](auto reply) { workspace.requestEvents(&owner, {}, store::Order::NewestFirst, {}, 10, reply); });
        QVERIFY(page && *page);
        QCOMPARE((**page).events.size(), std::size_t(2));
        const Event changed = (**page).events.front();
        QCOMPARE(changed.changes.front().after, std::optional<std::string>("blue"));
        const auto texts = wait<workspace::EventTexts>([&](auto reply) { workspace.requestEventTexts(&owner, changed.id, reply); });
        QVERIFY(texts && *texts);
        QVERIFY((**texts).before.find("red") != std::string::npos);
        QVERIFY((**texts).after.find("blue") != std::string::npos);
        QCOMPARE((**texts).lineAfter, 1);
        QVERIFY((**texts).message.starts_with("test"));
        const auto count = wait<std::int64_t>([&](auto reply) { workspace.requestCount(&owner, {}, reply); });
        QVERIFY(count && *count);
        QCOMPARE(**count, 2);
    }

    void aFolderHasThePagesOfWhatItWasClonedFrom_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("pull");
        QTest::newRow("https with a password, which stays here")
            << u"https://ada:s3cret@github.com/o/r.git"_s << QByteArray("https://github.com/o/r/blob/COMMIT/a.yaml#L1")
            << QByteArray("https://github.com/o/r/pull/12");
        QTest::newRow("https with a token, which stays here")
            << u"https://ghp_abcdefghijklmnopqrstuvwxyz0123456789@github.com/o/r"_s
            << QByteArray("https://github.com/o/r/blob/COMMIT/a.yaml#L1") << QByteArray("https://github.com/o/r/pull/12");
        QTest::newRow("ssh") << u"git@gitlab.com:g/s/r.git"_s << QByteArray("https://gitlab.com/g/s/r/-/blob/COMMIT/a.yaml#L1")
                             << QByteArray("https://gitlab.com/g/s/r/-/merge_requests/12");
        QTest::newRow("a host that is not known") << u"https://git.example.org/o/r"_s << QByteArray() << QByteArray();
        QTest::newRow("http, which nothing is fetched by either") << u"http://github.com/o/r"_s << QByteArray() << QByteArray();
        QTest::newRow("another folder") << u"../github.com/o/r"_s << QByteArray() << QByteArray();
        QTest::newRow("no origin") << QString() << QByteArray() << QByteArray();
    }
    void aFolderHasThePagesOfWhatItWasClonedFrom()
    {
        QFETCH(QString, origin);
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        QVERIFY(git.git({u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s, u"commit-tree"_s, u"main^{tree}"_s, u"-m"_s,
                         u"Begin with red (#12)"_s}));
        QVERIFY(git.git({u"update-ref"_s, u"refs/heads/main"_s, git.output()}));
        const std::string commit = git.tip();
        if (!origin.isEmpty())
            QVERIFY(git.git({u"config"_s, u"remote.origin.url"_s, origin}));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        QObject owner;
        const auto page =
            wait<store::EventPage>([&](auto reply) { workspace.requestEvents(&owner, {}, store::Order::NewestFirst, {}, 10, reply); });
        QVERIFY(page && *page && (**page).events.size() == 1);
        const EventId event = (**page).events.front().id;
        const auto texts = wait<workspace::EventTexts>([&](auto reply) { workspace.requestEventTexts(&owner, event, reply); });
        QVERIFY(texts && *texts);
        QCOMPARE((**texts).pullRequest, 12);
        QTEST(QByteArray::fromStdString((**texts).pullRequestUrl), "pull");
        QTEST(QByteArray::fromStdString((**texts).webUrl).replace(commit.c_str(), "COMMIT"), "page");
        // It is a link and nothing else: the folder stays what is read.
        QVERIFY(only(workspace)->config.local && only(workspace)->config.url.empty());
    }

    void aQuestionAskedBeforeTheStoreIsOpenIsAnswered()
    {
        Workspace workspace(data());
        QObject owner;
        std::optional<std::int64_t> answer;
        workspace.requestCount(&owner, {}, [&](const Result<std::int64_t> &count) { answer = count ? *count : -1; });
        workspace.start();
        QTRY_COMPARE(answer, std::optional<std::int64_t>(0));
    }

    void aStoreThatCannotBeUsedIsSaidToWhoeverAsks()
    {
        QVERIFY(QDir().mkpath(data() + "/kubestats.db"_L1));
        Workspace workspace(data());
        QObject owner;
        int refused = 0;
        const auto count = [&refused](const Result<std::int64_t> &answer) { refused += answer ? 0 : 1; };
        workspace.requestCount(&owner, {}, count);
        workspace.start();
        QTRY_VERIFY(!workspace.snapshot()->fatal.isEmpty());
        workspace.requestCount(&owner, {}, count);
        QTRY_COMPARE(refused, 2);
    }

    void aStoppedQuestionIsNeverAnswered()
    {
        Workspace workspace(data());
        workspace.start();
        QObject owner;
        bool stoppedAnswered = false, otherAnswered = false;
        auto source = workspace.requestCount(&owner, {}, [&](const Result<std::int64_t> &) { stoppedAnswered = true; });
        source.request_stop();
        workspace.requestCount(&owner, {}, [&](const Result<std::int64_t> &) { otherAnswered = true; });
        QTRY_VERIFY(otherAnswered);
        QVERIFY(!stoppedAnswered);
    }

    void whatIsNoRepositoryIsSaidAndNotAdded()
    {
        Workspace workspace(data());
        const QSignalSpy failed(&workspace, &Workspace::failed);
        workspace.start();
        workspace.addRepository(m_folder->filePath(u"nothing-here"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains("nothing-here"_L1));
        QVERIFY(workspace.snapshot()->repositories.empty());
    }

    void aRepositoryThatWentAwayFailsAndKeepsItsEvents()
    {
        QString path = m_folder->filePath(u"clone.git"_s);
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        QVERIFY(git.git({u"clone"_s, u"-q"_s, u"--bare"_s, git.path(), path}, false));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(path);
        QTRY_VERIFY(isReady(workspace));
        QVERIFY(QDir(path).removeRecursively());
        workspace.rescan(only(workspace)->id);
        QTRY_VERIFY(only(workspace)->state == RepositoryState::Failed);
        QVERIFY(!only(workspace)->errorMessage.empty());
        QVERIFY(only(workspace)->failedSince > 0);
        QCOMPARE(only(workspace)->totals.allEvents(), 1);
        QCOMPARE(workspace.snapshot()->jobs.front().state, Job::State::Failed);
        QVERIFY(git.git({u"clone"_s, u"-q"_s, u"--bare"_s, git.path(), path}, false));
        workspace.rescan(only(workspace)->id);
        QTRY_VERIFY(isReady(workspace));
        QVERIFY(only(workspace)->errorMessage.empty());
    }

    void repositoriesAreRescannedAtStart()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        {
            Workspace workspace(data());
            workspace.start();
            workspace.addRepository(git.path());
            QTRY_VERIFY(isReady(workspace));
        }
        QVERIFY(put(git, {{"a.yaml", configMap("blue")}}));
        Workspace workspace(data());
        workspace.start();
        QTRY_VERIFY(only(workspace) && only(workspace)->totals.allEvents() == 2);
    }

    void manyChangesAreFewSnapshots()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        constexpr int kChanges = 40, kGap = 45; // 50 ms, for timers that come early
        QElapsedTimer timer;
        timer.start();
        const QSignalSpy changed(&workspace, &Workspace::snapshotChanged);
        RepositoryConfig config = only(workspace)->config;
        for (int i = 1; i <= kChanges; ++i) {
            config.name = "name " + std::to_string(i);
            workspace.configureRepository(only(workspace)->id, config);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(only(workspace)->config.name, "name " + std::to_string(kChanges));
        QTRY_VERIFY(changed.size() > 0); // said a moment after the new snapshot can be had
        QVERIFY(changed.size() <= timer.elapsed() / kGap + 2);
    }

    void aPausedRepositoryIsLeftAlone()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        RepositoryConfig config = only(workspace)->config;
        config.paused = true;
        config.name = "renamed";
        workspace.configureRepository(only(workspace)->id, config);
        QTRY_COMPARE(only(workspace)->config.name, "renamed");
        QVERIFY(put(git, {{"a.yaml", configMap("blue")}}));
        workspace.rescanAll();
        QCOMPARE(workspace.snapshot()->jobs.size(), std::size_t(1));
        config.paused = false;
        workspace.configureRepository(only(workspace)->id, config);
        QTRY_COMPARE(only(workspace)->totals.allEvents(), 2);
    }

    void otherPathsAreAnotherScan()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}, {"b/b.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n"}}));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        QCOMPARE(only(workspace)->totals.resources, 2);
        RepositoryConfig config = only(workspace)->config;
        config.include = {"b/"};
        workspace.configureRepository(only(workspace)->id, config);
        QTRY_COMPARE(only(workspace)->totals.resources, 1);
    }

    void aRemovedRepositoryIsGoneWithItsEvents()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        workspace.removeRepository(only(workspace)->id);
        QVERIFY(workspace.snapshot()->repositories.empty());
        QObject owner;
        QTRY_COMPARE(**wait<std::int64_t>([&](auto reply) { workspace.requestCount(&owner, {}, reply); }), std::int64_t(0));
        QVERIFY(QDir(git.path()).exists());
    }

    void anAddressWithAndWithoutGitIsOneRepository()
    {
        const workspace::Place place{data()};
        QDir().mkpath(place.locks());
        auto opened = workspace::openStore(place, 0);
        QVERIFY(opened);
        const auto add = [&](const QString &address, const RepositoryConfig &wishes = {}) {
            return workspace::addRepository(opened->store, place, address, wishes, 0);
        };
        const auto first = add(u"https://h.example/team/home-ops.git"_s);
        QVERIFY(first && first->isNew);
        for (const QString &same :
             {u"https://h.example/team/home-ops"_s, u"https://h.example/team/home-ops/"_s, u"https://h.example/team/home-ops.git/"_s}) {
            const auto again = add(same);
            QVERIFY2(again && !again->isNew && again->id == first->id, qPrintable(same));
        }
        const auto ssh = add(u"git@keys.example:team/cluster"_s);
        QVERIFY(ssh && ssh->isNew);
        QCOMPARE(add(u"git@keys.example:team/cluster.git"_s)->id, ssh->id);
        // A store of an earlier version that has both keeps both, each by its own address.
        RepositoryConfig twin = first->config;
        twin.url = "https://h.example/team/home-ops";
        twin.path += "-twin";
        const auto kept = opened->store.addRepository(twin);
        QVERIFY(kept);
        QCOMPARE(add(u"https://h.example/team/home-ops"_s)->id, *kept);
        QCOMPARE(add(u"https://h.example/team/home-ops.git"_s)->id, first->id);
        twin.paused = true;
        QVERIFY(workspace::configureRepository(opened->store, place, *kept, twin, 0));
    }

    void namesTellRepositoriesApart()
    {
        const workspace::Place place{data()};
        QDir().mkpath(place.locks());
        auto opened = workspace::openStore(place, 0);
        QVERIFY(opened);
        const auto nameOf = [&](const QString &address, const std::string &wished = {}) {
            RepositoryConfig wishes;
            wishes.name = wished;
            const auto added = workspace::addRepository(opened->store, place, address, wishes, 0);
            return added ? added->config.name : "refused: " + added.error().message.toStdString();
        };
        QCOMPARE(nameOf(u"https://h.example/home-ops"_s), std::string("home-ops"));
        QCOMPARE(nameOf(u"https://other.example/home-ops"_s), std::string("other.example/home-ops"));
        QCOMPARE(nameOf(u"https://h.example:8443/home-ops"_s), std::string("home-ops-2"));
        QCOMPARE(nameOf(u"https://h.example:9443/home-ops"_s), std::string("home-ops-3"));
        const std::string taken = nameOf(u"https://h.example/third"_s, "home-ops");
        QVERIFY2(taken.find("home-ops already") != std::string::npos, taken.c_str());
        const auto third = workspace::addRepository(opened->store, place, u"https://h.example/third"_s, {}, 0);
        QVERIFY(third && third->isNew);
        RepositoryConfig renamed = third->config;
        renamed.name = "home-ops";
        const auto refused = workspace::configureRepository(opened->store, place, third->id, renamed, 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        renamed.name = "lab";
        QVERIFY(workspace::configureRepository(opened->store, place, third->id, renamed, 0));
    }

    void whatIsThereAlreadyIsSaid()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        Workspace workspace(data());
        QSignalSpy known(&workspace, &Workspace::failed);
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        QCOMPARE(known.size(), 0);
        workspace.addRepository(git.path());
        QTRY_COMPARE(known.size(), 1);
        QCOMPARE(known.front().front().toString(),
                 u"It is there already, as %1."_s.arg(QString::fromStdString(only(workspace)->config.name)));
        QTRY_VERIFY(isReady(workspace));
    }

    void twoScansOfOneRepositoryNeverRunAtOnce()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        const workspace::Place place{data()};
        QDir().mkpath(place.locks());
        auto opened = workspace::openStore(place, 0);
        QVERIFY(opened);
        const auto added = workspace::addRepository(opened->store, place, git.path(), {}, 0);
        QVERIFY(added);
        workspace::RefreshRequest request;
        request.place = place;
        request.id = added->id;
        request.config = added->config;
        {
            QLockFile other(place.locks() + u"/repository-%1.lock"_s.arg(added->id));
            QVERIFY(other.tryLock(0));
            const auto refused = workspace::scanStored(opened->store, request, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Busy);
        }
        QVERIFY(workspace::scanStored(opened->store, request, {}));
    }

    void aDamagedStoreIsSaidSetAsideAndRebuilt()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        {
            Workspace workspace(data());
            workspace.start();
            workspace.addRepository(git.path());
            QTRY_VERIFY(isReady(workspace));
        }
        QFile database(data() + "/kubestats.db"_L1);
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(20'000, 'x'));
        database.close();
        Workspace workspace(data());
        const QSignalSpy failed(&workspace, &Workspace::failed);
        workspace.start();
        QTRY_VERIFY(isReady(workspace));
        QCOMPARE(only(workspace)->totals.allEvents(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains("kubestats-damaged-"_L1));
    }

    void theSampleOpens()
    {
        Workspace workspace(data());
        workspace.start();
        workspace.openSample();
        QTRY_VERIFY(isReady(workspace));
        QVERIFY(only(workspace)->totals.allEvents() > 50);
        QVERIFY(only(workspace)->config.path.starts_with(data().toStdString()));
    }

    void anExportHasEveryEventOrNoFile()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        QVERIFY(put(git, {{"a.yaml", configMap("'=1+1'")}}));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        QObject owner;
        const QString file = m_folder->filePath(u"events.csv"_s);
        const auto rows =
            wait<std::int64_t>([&](auto reply) { workspace.exportEvents(&owner, {}, store::Order::OldestFirst, file, reply); });
        QVERIFY(rows && *rows);
        QCOMPARE(**rows, 2);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 3);
        const QString json = m_folder->filePath(u"events.json"_s);
        const auto objects =
            wait<std::int64_t>([&](auto reply) { workspace.exportEvents(&owner, {}, store::Order::NewestFirst, json, reply); });
        QVERIFY(objects && *objects);
        QFile file2(json);
        QVERIFY(file2.open(QIODevice::ReadOnly));
        const QJsonArray array = QJsonDocument::fromJson(file2.readAll()).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.first().toObject().value("type"_L1).toString(), u"MODIFIED"_s);
        QCOMPARE(array.first().toObject().value("changes"_L1).toArray().first().toObject().value("new"_L1).toString(), u"=1+1"_s);
        const QString nowhere = m_folder->filePath(u"no/such/folder.csv"_s);
        const auto refused =
            wait<std::int64_t>([&](auto reply) { workspace.exportEvents(&owner, {}, store::Order::OldestFirst, nowhere, reply); });
        QVERIFY(refused && !*refused);
        QVERIFY(refused->error().message.contains("folder.csv"_L1));
    }

    void endedJobsAreRemembered()
    {
        support::ScratchRepository git;
        QVERIFY(put(git, {{"a.yaml", configMap("red")}}));
        const QString gone = m_folder->filePath(u"nothing here"_s);
        QVERIFY(QDir().mkpath(gone));
        Job done, failed;
        {
            Workspace workspace(data());
            workspace.start();
            workspace.addRepository(git.path());
            QTRY_VERIFY(isReady(workspace));
            done = workspace.snapshot()->jobs.front();
            QVERIFY(QDir(git.path()).removeRecursively());
            workspace.rescan(only(workspace)->id);
            QTRY_VERIFY(workspace.snapshot()->jobs.front().state == Job::State::Failed);
            failed = workspace.snapshot()->jobs.front();
            // Written behind what is asked next of the same lane.
            workspace.configureRepository(only(workspace)->id, [&] {
                RepositoryConfig config = only(workspace)->config;
                config.paused = true;
                return config;
            }());
            QTRY_VERIFY(only(workspace)->config.paused);
        }
        Workspace workspace(data());
        workspace.start();
        QTRY_COMPARE(workspace.snapshot()->jobs.size(), std::size_t(2));
        const std::vector<Job> &jobs = workspace.snapshot()->jobs;
        QVERIFY(jobs[0].state == Job::State::Failed && jobs[1].state == Job::State::Done);
        QVERIFY(jobs[0].id < 0 && jobs[1].id < jobs[0].id);
        QCOMPARE(jobs[0].error, failed.error);
        QCOMPARE(jobs[0].ended, failed.ended);
        QCOMPARE(jobs[1].newEvents, done.newEvents);
        QCOMPARE(jobs[1].seconds, done.seconds);
        QCOMPARE(jobs[1].repositoryName, done.repositoryName);
    }

    void aCancelledExportSaysSo()
    {
        Workspace workspace(data());
        QObject owner;
        const QString file = m_folder->filePath(u"events.csv"_s);
        const auto cancelled = wait<std::int64_t>([&](auto reply) {
            workspace.exportEvents(&owner, {}, store::Order::OldestFirst, file, reply).request_stop();
            workspace.start();
        });
        QVERIFY(cancelled && !*cancelled);
        QCOMPARE(cancelled->error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(file));
    }

    void eventsAreSortedAsPeopleDo()
    {
        support::ScratchRepository git;
        for (const char *name : {"app-10", "App-2", "app-1"})
            QVERIFY(put(
                git, {{std::string(name) + ".yaml", std::string("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ") + name + "\n"}}));
        Workspace workspace(data());
        workspace.start();
        workspace.addRepository(git.path());
        QTRY_VERIFY(isReady(workspace));
        QObject owner;
        const auto byName = [](const Event &event) { return event.key.name; };
        const auto namesOf = [&](bool descending, std::int64_t most) {
            QStringList names;
            const auto sorted = wait<workspace::SortedEvents>(
                [&](auto reply) { workspace.requestSortedEvents(&owner, {}, byName, descending, most, reply); });
            if (!sorted || !*sorted)
                return names;
            const auto events = wait<std::vector<Event>>([&](auto reply) { workspace.requestEventsOf(&owner, (*sorted)->ids, reply); });
            for (const Event &event : events ? **events : std::vector<Event>())
                names << QString::fromStdString(event.key.name);
            return names << QString::number((*sorted)->matching);
        };
        QCOMPARE(namesOf(false, 3), QStringList({u"app-1"_s, u"App-2"_s, u"app-10"_s, u"3"_s}));
        QCOMPARE(namesOf(true, 3), QStringList({u"app-10"_s, u"App-2"_s, u"app-1"_s, u"3"_s}));
        QCOMPARE(namesOf(true, 2), QStringList({u"3"_s}));
    }

    void endingInTheMiddleOfAScanLosesNothing()
    {
        support::ScratchRepository git;
        for (int i = 0; i < 30; ++i)
            QVERIFY(put(git, {{"a.yaml", configMap(std::to_string(i).c_str())}}));
        {
            Workspace workspace(data());
            workspace.start();
            workspace.addRepository(git.path());
            QTRY_VERIFY(!workspace.snapshot()->jobs.empty());
        }
        Workspace workspace(data());
        workspace.start();
        QTRY_VERIFY(isReady(workspace));
        QCOMPARE(only(workspace)->totals.allEvents(), 30);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
