// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "kube/execplugin.h"
#include "purge/contextstate.h"
#include "purge/restorenotes.h"
#include "support/fakeapi.h"
#include "workspace/clusterbackend.h"
#include "workspace/clustermemory.h"
#include "workspace/clusters.h"
#include "workspace/place.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace workspace;

namespace {

/// One cluster that the lanes of a context ask at the same time, and its watch.
struct SharedCluster {
    std::mutex mutex;
    std::condition_variable_any wake;
    support::FakeApi api;
    std::deque<kube::WatchEvent> events;
    std::atomic<int> told = 0;        ///< of them
    std::vector<std::string> watches; ///< the version each was asked from
    std::optional<Error> watchError;
    bool cutsAll = false; ///< each watch ends with `watchError`, not one
    bool hangUp = false;

    void happen(kube::WatchEvent::Type type, const LiveNamespace &ns)
    {
        const std::lock_guard lock(mutex);
        events.push_back({type, ns});
        wake.notify_all();
    }
};

class SharedApi final : public kube::Api
{
public:
    explicit SharedApi(std::shared_ptr<SharedCluster> cluster) : m_cluster(std::move(cluster)) {}

    Result<ClusterIdentity> identity(const std::stop_token &stop) override { return locked().api->identity(stop); }
    [[nodiscard]] std::int64_t serverClock() const override
    {
        const std::lock_guard lock(m_cluster->mutex);
        return m_cluster->api.serverTime;
    }
    Result<kube::NamespaceList> namespaces(const std::stop_token &stop) override { return locked().api->namespaces(stop); }
    Result<LiveNamespace> namespaceNamed(const std::string &name, const std::stop_token &stop) override
    {
        return locked().api->namespaceNamed(name, stop);
    }
    Result<kube::Discovery> discover(const std::stop_token &stop) override { return locked().api->discover(stop); }
    std::vector<Result<kube::ObjectList>> list(const std::vector<ApiResource> &resources, const std::string &ns,
                                               const std::stop_token &stop) override
    {
        return locked().api->list(resources, ns, stop);
    }
    std::vector<Result<std::vector<QByteArray>>> objectsOf(const std::vector<ApiResource> &resources, const std::string &ns,
                                                           const std::stop_token &stop) override
    {
        return locked().api->objectsOf(resources, ns, stop);
    }
    Result<QByteArray> object(const ApiResource &resource, const std::string &ns, const std::string &name,
                              const std::stop_token &stop) override
    {
        return locked().api->object(resource, ns, name, stop);
    }
    Result<QByteArray> create(const ApiResource &resource, const std::string &ns, const QByteArray &json,
                              const std::stop_token &stop) override
    {
        return locked().api->create(resource, ns, json, stop);
    }
    Result<bool> may(const std::string &verb, const std::string &resource, const std::string &ns, const std::string &name,
                     const std::stop_token &stop) override
    {
        return locked().api->may(verb, resource, ns, name, stop);
    }
    kube::DeleteAnswer dryRunDelete(const std::string &ns, const kube::Preconditions &preconditions, const std::stop_token &stop) override
    {
        return locked().api->dryRunDelete(ns, preconditions, stop);
    }
    kube::DeleteAnswer deleteNamespace(const std::string &ns, const kube::Preconditions &preconditions,
                                       const std::stop_token &stop) override
    {
        return locked().api->deleteNamespace(ns, preconditions, stop);
    }

    /// Hands out what happens until the server hangs up.
    Result<std::string> watchNamespaces(const std::string &resourceVersion, const std::function<void(const kube::WatchEvent &)> &changed,
                                        const std::stop_token &stop) override
    {
        std::unique_lock lock(m_cluster->mutex);
        m_cluster->watches.push_back(resourceVersion);
        for (;;) {
            m_cluster->wake.wait(lock, stop, [this] { return !m_cluster->events.empty() || m_cluster->watchError || m_cluster->hangUp; });
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
            if (std::exchange(m_cluster->hangUp, false))
                return resourceVersion;
            if (m_cluster->watchError && m_cluster->cutsAll)
                return *m_cluster->watchError;
            if (m_cluster->watchError)
                return *std::exchange(m_cluster->watchError, std::nullopt);
            const kube::WatchEvent event = m_cluster->events.front();
            m_cluster->events.pop_front();
            changed(event);
            ++m_cluster->told;
        }
    }

private:
    struct Locked {
        std::unique_lock<std::mutex> lock;
        support::FakeApi *api;
    };
    Locked locked() { return {std::unique_lock(m_cluster->mutex), &m_cluster->api}; }

    std::shared_ptr<SharedCluster> m_cluster;
};

LiveNamespace live(const char *name, std::int64_t created, const StringMap &labels = {})
{
    LiveNamespace ns;
    ns.name = name;
    ns.uid = std::string("uid-") + name;
    ns.resourceVersion = "1";
    ns.created = created;
    ns.labels = labels;
    return ns;
}

constexpr std::int64_t kNow = 1'800'000'000;

} // namespace

/// What the window sees of clusters: states that stay apart, counts that say when they are not whole,
/// changes as they come.
class ClustersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cluster = std::make_shared<SharedCluster>();
        m_cluster->api.serverTime = kNow;
        m_cluster->api.all = {live("shop", kNow - 90 * 86400, {{"k8s-ns-purger", "true"}}),
                              live("young", kNow - 3600, {{"k8s-ns-purger", "true"}}), live("plain", kNow - 90 * 86400),
                              live("kube-system", kNow - 90 * 86400)};
        const ApiResource pods = support::FakeApi::resource("", "pods", "Pod");
        m_cluster->api.put(pods, R"({"metadata":{"name":"a","namespace":"shop","uid":"1"}})");
        m_cluster->api.put(pods, R"({"metadata":{"name":"b","namespace":"shop","uid":"2"}})");
        m_cluster->api.put(support::FakeApi::resource("", "configmaps", "ConfigMap"),
                           R"({"metadata":{"name":"c","namespace":"plain","uid":"3"}})");
        m_cluster->api.put(support::FakeApi::resource("", "events", "Event"), R"({"metadata":{"name":"e","namespace":"shop","uid":"4"}})");
        m_cluster->api.put(support::FakeApi::resource("", "namespaces", "Namespace", false),
                           R"({"metadata":{"name":"shop","uid":"uid-shop"}})");
        m_connects = 0;
        m_connectError.reset();
        m_clock.set(kNow);
        m_allowed.clear();
        m_configError.reset();
        m_hasLeft = false;
        m_clusters = std::make_unique<Clusters>(backend());
    }

    void cleanup()
    {
        m_clusters.reset();
        qunsetenv("PURGE_AGE");
    }

    void startingConnectsToNothing()
    {
        m_clusters->start();
        QTRY_VERIFY(m_clusters->snapshot()->loaded);
        QCOMPARE(m_clusters->snapshot()->contexts.size(), std::size_t(2));
        QCOMPARE(m_connects, 0);
        QCOMPARE(context().state, Context::State::Closed);
        QVERIFY(!context().namespaces);
    }

    void aSelectedContextIsListedCountedAndJudged()
    {
        select();
        QTRY_VERIFY(context().namespaces && row("shop").objects);
        QCOMPARE(context().state, Context::State::Live);
        QCOMPARE(*row("shop").objects, 2); // events of the cluster come and go: they are not what a namespace holds
        QCOMPARE(*row("plain").objects, 1);
        QCOMPARE(*row("young").objects, 0);
        QVERIFY(!row("shop").objectsAtLeast);
        QTRY_VERIFY(row("shop").policy);
        QCOMPARE(row("shop").policy->match, purge::Match::Matches);
        QCOMPARE(row("young").policy->match, purge::Match::TooYoung);
        QCOMPARE(row("plain").policy->match, purge::Match::NotOptedIn);
        QCOMPARE(row("kube-system").policy->match, purge::Match::System);
    }

    void failuresStayApart_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no credential counts") << ErrorCode::Unauthorized;
        QTest::newRow("the server says no") << ErrorCode::Forbidden;
        QTest::newRow("nobody answers") << ErrorCode::Unreachable;
    }
    void failuresStayApart()
    {
        QFETCH(ErrorCode, code);
        m_cluster->api.before = [code](const std::string &call) -> std::optional<Error> {
            return call == "namespaces" ? std::optional(Error{code, u"no"_s, {}}) : std::nullopt;
        };
        select();
        QTRY_COMPARE(context().state, Context::State::Failed);
        QCOMPARE(context().error->code, code);
        QVERIFY(!context().namespaces); // a failure is not "no namespaces"
    }

    void aKindThatCannotBeListedMakesCountsAtLeast()
    {
        m_cluster->api.before = [](const std::string &call) -> std::optional<Error> {
            return call == "list configmaps" ? std::optional(Error{ErrorCode::Forbidden, u"no"_s, {}}) : std::nullopt;
        };
        select();
        QTRY_VERIFY(context().namespaces && row("shop").objects);
        QVERIFY(row("shop").objectsAtLeast);
        QCOMPARE(context().countError->code, ErrorCode::Forbidden);
    }

    void changesArriveByTheWatch()
    {
        select();
        QTRY_VERIFY(context().namespaces);
        m_cluster->happen(kube::WatchEvent::Type::Added, live("fresh", kNow));
        QTRY_VERIFY(has("fresh"));
        LiveNamespace going = live("shop", kNow - 90 * 86400);
        going.phase = NamespacePhase::Terminating;
        going.deleting = kNow;
        m_cluster->happen(kube::WatchEvent::Type::Modified, going);
        QTRY_COMPARE(row("shop").ns.phase, NamespacePhase::Terminating);
        m_cluster->happen(kube::WatchEvent::Type::Deleted, going);
        QTRY_VERIFY(!has("shop"));
    }

    /// A server that tells faster than the window takes is not heard ahead without end.
    void aWatchWaitsForTheWindow()
    {
        constexpr int kChanges = 4000;
        select();
        QTRY_VERIFY(context().namespaces);
        {
            const std::lock_guard lock(m_cluster->mutex);
            for (int i = 0; i < kChanges; ++i)
                m_cluster->events.push_back({kube::WatchEvent::Type::Modified, live("plain", kNow - i)});
            m_cluster->wake.notify_all();
        }
        // The window takes nothing all the while.
        const QDeadlineTimer end(500);
        while (m_cluster->told < kChanges && !end.hasExpired())
            std::this_thread::yield();
        QVERIFY2(m_cluster->told > 0 && m_cluster->told < 1000, qPrintable(QString::number(m_cluster->told)));
        QTRY_COMPARE(row("plain").ns.created, kNow - (kChanges - 1));
        QTRY_COMPARE(m_cluster->told.load(), kChanges);
    }

    void aBrokenWatchSaysThatRowsAreOld()
    {
        select();
        QTRY_VERIFY(context().namespaces);
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.before = [](const std::string &) { return std::optional(Error{ErrorCode::Unreachable, u"gone"_s, {}}); };
            m_cluster->watchError = Error{ErrorCode::Unreachable, u"gone"_s, {}};
            m_cluster->wake.notify_all();
        }
        QTRY_VERIFY(context().stale);
        QCOMPARE(context().namespaces->size(), std::size_t(4));
        QCOMPARE(context().state, Context::State::Live);
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.before = {};
        }
        QTRY_VERIFY_WITH_TIMEOUT(!context().stale, 20000);
    }

    void anExpiredWatchIsListedAgain()
    {
        select();
        QTRY_VERIFY(context().namespaces);
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.all.push_back(live("missed", kNow));
            m_cluster->watchError = Error{ErrorCode::Expired, u"410"_s, {}};
            m_cluster->wake.notify_all();
        }
        QTRY_VERIFY(has("missed"));
        QVERIFY(!context().stale);
    }

    void aCutWatchGoesOnWhereItEnded()
    {
        select();
        QTRY_VERIFY(context().namespaces && row("shop").objects);
        LiveNamespace fresh = live("fresh", kNow);
        fresh.resourceVersion = "1007";
        m_cluster->happen(kube::WatchEvent::Type::Added, fresh);
        QTRY_VERIFY(has("fresh"));
        cutWatch({ErrorCode::Incomplete, u"cut"_s, {}}, false);
        QTRY_COMPARE(watchesSeen().size(), std::size_t(2));
        QCOMPARE(watchesSeen().back(), std::string("1007"));
        QVERIFY(!context().stale);
        QCOMPARE(calls("namespaces"), 1);
        QCOMPARE(calls("discover"), 1); // nor is anything counted for it
    }

    void aServerThatCutsEveryWatchIsAskedLessAndLess_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("in the middle of a change") << ErrorCode::Incomplete;
        QTest::newRow("with a version that is too old") << ErrorCode::Expired;
    }
    void aServerThatCutsEveryWatchIsAskedLessAndLess()
    {
        QFETCH(ErrorCode, code);
        select();
        QTRY_VERIFY(context().namespaces && row("shop").objects);
        QElapsedTimer since;
        since.start();
        cutWatch({code, u"cut"_s, {}}, true);
        QTRY_VERIFY_WITH_TIMEOUT(watchesSeen().size() >= 3, 15000);
        QVERIFY2(since.elapsed() >= 1500, qPrintable(QString::number(since.elapsed())));
        QVERIFY(calls("namespaces") <= 3);
        QCOMPARE(calls("discover"), 1);
    }

    void namedNamespacesAnswerEachForItself()
    {
        m_cluster->api.before = [](const std::string &call) -> std::optional<Error> {
            const bool forbidden = call == "namespaces" || call == "namespaceNamed plain";
            return forbidden ? std::optional(Error{ErrorCode::Forbidden, u"ada may not look"_s, {}}) : std::nullopt;
        };
        m_cluster->api.serverTime = kNow + 7200; // this machine's clock is late
        select();
        QTRY_COMPARE(context().state, Context::State::Failed);
        m_clusters->nameNamespaces("home", {"shop", "plain", "nowhere"});
        QTRY_COMPARE(context().state, Context::State::Live);
        QTRY_VERIFY(context().namespaces && context().namespaces->size() == 3 && row("shop").objects);
        QVERIFY(context().isNamed);
        QCOMPARE(context().clockSkew, 7200);
        QCOMPARE(context().mayList, std::optional(false));
        QCOMPARE(*row("shop").objects, 2);
        QCOMPARE(row("shop").policy->match, purge::Match::Matches);
        // Neither is "0 objects" or gone.
        QCOMPARE(row("plain").error->code, ErrorCode::Forbidden);
        QCOMPARE(row("nowhere").error->code, ErrorCode::NotFound);
        QVERIFY(!row("plain").objects && !row("plain").policy);
        QCOMPARE(m_cluster->api.count("watch"), 0);
        // Another run remembers what was named.
        QTRY_COMPARE(QDir(m_folder->filePath(u"clusters"_s)).entryList({u"*.names.json"_s}, QDir::Files).size(), 1);
        m_clusters = std::make_unique<Clusters>(backend());
        select();
        QTRY_VERIFY(context().isNamed);
        QCOMPARE(context().named, (std::vector<std::string>{"shop", "plain", "nowhere"}));
    }

    void aNamedListThatNobodyAnswersIsAFailure()
    {
        m_cluster->api.before = [](const std::string &call) -> std::optional<Error> {
            if (call == "namespaces")
                return Error{ErrorCode::Forbidden, u"no"_s, {}};
            return call.starts_with("namespaceNamed") ? std::optional(Error{ErrorCode::Unauthorized, u"401"_s, {}}) : std::nullopt;
        };
        select();
        QTRY_COMPARE(context().state, Context::State::Failed);
        m_clusters->nameNamespaces("home", {"shop"});
        QTRY_COMPARE(context().error->code, ErrorCode::Unauthorized);
        QVERIFY(!context().namespaces);
    }

    void theLastListIsShownWhenAskedFor()
    {
        m_cluster->api.all.front().annotations = {{"token", "hunter2"}};
        select();
        QTRY_VERIFY(context().namespaces && row("shop").objects);
        const QDir kept(m_folder->filePath(u"clusters"_s));
        QTRY_COMPARE(kept.entryList({u"*.list.json"_s}, QDir::Files).size(), 1);
        QFile file(kept.filePath(kept.entryList({u"*.list.json"_s}, QDir::Files).front()));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
        m_connectError = Error{ErrorCode::Unreachable, u"no answer"_s, {}};
        m_clusters = std::make_unique<Clusters>(backend());
        select();
        QTRY_COMPARE(context().state, Context::State::Failed);
        QVERIFY(!context().namespaces); // not before somebody asks for it
        QCOMPARE(context().lastAsOf, kNow);
        QCOMPARE(context().lastCount, 4);
        m_clusters->showLast("home");
        QTRY_VERIFY(context().namespaces);
        QVERIFY(context().isLast && context().stale);
        QCOMPARE(context().asOf, kNow);
        QCOMPARE(row("shop").ns.labels, (StringMap{{"k8s-ns-purger", "true"}}));
        QVERIFY(!row("shop").policy); // an old list matches nothing
        m_connectError.reset();
        m_clusters->refresh("home");
        QTRY_COMPARE(context().state, Context::State::Live);
        QVERIFY(!context().isLast && !context().stale);
        QTRY_VERIFY(row("shop").policy);
    }

    void signingInReadsCredentialsAnew()
    {
        m_cluster->api.before = [](const std::string &) { return std::optional(Error{ErrorCode::Unauthorized, u"401"_s, {}}); };
        select();
        QTRY_COMPARE(context().state, Context::State::Failed);
        const int connected = m_connects;
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.before = {};
        }
        m_clusters->signIn("home");
        QTRY_COMPARE(context().state, Context::State::Live);
        QVERIFY(m_connects > connected);
    }

    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names"); // empty: refused
        QTest::newRow("lines, commas and spaces") << u"shop\nplain, young;shop"_s << u"shop plain young"_s;
        QTest::newRow("a capital letter") << u"Shop"_s << QString();
        QTest::newRow("a slash leads elsewhere") << u"../shop"_s << QString();
        QTest::newRow("a hyphen at the end") << u"shop-"_s << QString();
        QTest::newRow("64 letters") << QString(64, u'a') << QString();
        QTest::newRow("63 letters") << QString(63, u'a') << QString(63, u'a');
    }
    void namesAreTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        const auto taken = namesIn(text);
        QCOMPARE(bool(taken), !names.isEmpty());
        if (!taken)
            return;
        QStringList words;
        for (const std::string &name : *taken)
            words.append(QString::fromStdString(name));
        QCOMPARE(words.join(u' '), names);
    }

    void aPluginRunsOnlyAsItWasShown()
    {
        m_connectError = Error{ErrorCode::ConsentNeeded, u"may it run?"_s, {}};
        select();
        QTRY_COMPARE(context().state, Context::State::AsksConsent);
        QCOMPARE(context().question->path, "/usr/bin/login");
        QVERIFY(m_allowed.empty());
        m_connectError.reset();
        m_clusters->allowExec("home");
        QTRY_COMPARE(context().state, Context::State::Live);
        QCOMPARE(m_allowed, std::vector<std::string>{"/usr/bin/login"});
        QVERIFY(!context().question);
    }

    void namesThatLookAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        QTest::newRow("a zero for an o") << u"prod-eu0"_s << u"prod-euo"_s << true;
        QTest::newRow("another separator") << u"prod-eu"_s << u"prod_eu"_s << true;
        QTest::newRow("another case") << u"Prod"_s << u"prod"_s << true;
        QTest::newRow("an l for a one") << u"eu-1"_s << u"eu-l"_s << true;
        QTest::newRow("another number") << u"eu-1"_s << u"eu-2"_s << false;
        QTest::newRow("another word") << u"prod"_s << u"staging"_s << false;
    }
    void namesThatLookAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, alike);
        const auto found = lookAlikes({one.toStdString(), other.toStdString()});
        QCOMPARE(found, alike ? (std::vector{other.toStdString(), one.toStdString()}) : std::vector<std::string>(2));
    }

    void aKubeconfigIsFollowed()
    {
        const QString file = m_folder->filePath(u"config"_s);
        write(file, "home");
        Clusters clusters(at(file));
        clusters.start();
        QTRY_VERIFY(clusters.snapshot()->loaded);
        QCOMPARE(clusters.snapshot()->contexts.size(), std::size_t(1));
        QCOMPARE(clusters.snapshot()->contexts.front().server, "https://127.0.0.1:1");
        QVERIFY(clusters.snapshot()->contexts.front().current);
        write(file, "away");
        QTRY_VERIFY(clusters.snapshot()->find("away"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("contexts: [");
        broken.close();
        QTRY_VERIFY(clusters.snapshot()->error);
        QVERIFY(clusters.snapshot()->find("away")); // the last good one stays
    }

    void aPolicyThatCannotBeReadJudgesNothing()
    {
        QFile file(m_folder->filePath(u"policy.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: soon\n");
        file.close();
        select();
        QTRY_VERIFY(m_clusters->snapshot()->policyError && context().namespaces);
        QVERIFY2(m_clusters->snapshot()->policyError->message.contains(u":3:"_s), qPrintable(m_clusters->snapshot()->policyError->message));
        QVERIFY(!row("shop").policy);
    }

    void aPolicyThatIsOutOfReachIsNotTheDefault()
    {
        QVERIFY(QFile::link(m_folder->filePath(u"away/policy.yaml"_s), m_folder->filePath(u"policy.yaml"_s)));
        select();
        QTRY_VERIFY(m_clusters->snapshot()->policyError && context().namespaces);
        QVERIFY(!row("shop").policy);
    }

    /// The command line protects, unlocks and changes the policy while the window is open.
    void whatIsDecidedElsewhereIsSeen()
    {
        ClustersBackend elsewhere = backend();
        const QString folder = m_folder->filePath(u"config/kubestats"_s); // not there yet
        QVERIFY(QDir(m_folder->path()).mkpath(u"config"_s));
        elsewhere.policyFile = folder + u"/policy.yaml"_s;
        elsewhere.contextsFile = folder + u"/contexts.json"_s;
        m_clusters = std::make_unique<Clusters>(elsewhere);
        select();
        QTRY_VERIFY(context().namespaces && row("young").policy);
        QVERIFY(!context().isProtected);
        QVERIFY(QDir().mkpath(folder));
        auto states = purge::ContextStates::load(elsewhere.contextsFile);
        QVERIFY(states && states->protect("home", {}, true));
        QTRY_VERIFY(context().isProtected);
        QFile file(elsewhere.policyFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 1m\n");
        file.close();
        QTRY_COMPARE(row("young").policy->match, purge::Match::Matches);
        QVERIFY(states->protect("home", {}, false));
        QTRY_VERIFY(!context().isProtected);
    }

    void theEnvironmentSetsTheAgeAsOnTheCommandLine()
    {
        qputenv("PURGE_AGE", "60");
        select();
        QTRY_VERIFY(context().namespaces && row("young").policy);
        QCOMPARE(row("young").policy->match, purge::Match::Matches);
        QCOMPARE(m_clusters->snapshot()->policy.ageFrom, "PURGE_AGE");
        qputenv("PURGE_AGE", "soon");
        m_clusters->start();
        QTRY_VERIFY(m_clusters->snapshot()->policyError); // never a default in its place
        qunsetenv("PURGE_AGE");
    }

    void aFaultyPolicyIsNotSaved()
    {
        m_clusters->start();
        QSignalSpy failed(m_clusters.get(), &Clusters::failed);
        m_clusters->savePolicy("apiVersion: kubestats.io/v1\nkind: PurgePolicy\nselector: \"\"\n");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!QFile::exists(m_folder->filePath(u"policy.yaml"_s)));
    }

    void previewsComeFromTheCluster()
    {
        select();
        QTRY_VERIFY(context().namespaces);
        QObject owner;
        std::optional<Result<std::vector<purge::Preview>>> answer;
        m_clusters->requestPreviews(&owner, "home", {"shop"},
                                    [&answer](Result<std::vector<purge::Preview>> previews) { answer.emplace(std::move(previews)); });
        QTRY_VERIFY(answer);
        QVERIFY2(bool(*answer), qPrintable(*answer ? QString() : answer->error().message));
        QCOMPARE((**answer).front().objects.size(), std::size_t(2));
        QVERIFY((**answer).front().complete());
        QCOMPARE(m_cluster->api.count("delete shop"), 0);
    }

    void nothingIsDeletedInAReadOnlyContext()
    {
        select();
        const auto previews = preview({"shop"});
        const Result<int> begun = approve(previews);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Forbidden);
        QCOMPARE(deletions(), 0);
        QVERIFY(m_clusters->snapshot()->runs.empty());
    }

    void aProtectedContextAsksForItsClustersName()
    {
        select();
        m_clusters->protect("home");
        QTRY_VERIFY(context().isProtected);
        QSignalSpy failed(m_clusters.get(), &Clusters::failed);
        m_clusters->unlock("home", "home");
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(context().unlockedUntil, 0);
        m_clusters->unlock("home", "home-cluster");
        QTRY_VERIFY(context().unlockedUntil > kNow);
        const auto previews = preview({"shop"});
        QVERIFY(!approve(previews, "somewhere"));
        QCOMPARE(deletions(), 0);
        failed.clear();
        m_clusters->unprotect("home", "somewhere");
        QVERIFY(!failed.isEmpty()); // at once, since nothing has to be asked for it
        QVERIFY(failed.last().front().toString().contains(u"home-cluster"_s));
        QVERIFY(context().isProtected);
        m_clusters->unprotect("home", "home-cluster");
        QTRY_VERIFY(!context().isProtected);
    }

    /// Both contexts of the fixture lead to one cluster, under two addresses.
    void anAliasOfAProtectedContextIsProtected()
    {
        ClustersBackend twice = backend();
        twice.contexts = []() -> Result<std::vector<Context>> {
            Context home, away;
            home.name = "home";
            home.cluster = "home-cluster";
            home.server = "https://127.0.0.1:7443";
            away.name = "away";
            away.server = "https://localhost:7443";
            return std::vector{home, away};
        };
        m_clusters = std::make_unique<Clusters>(twice);
        auto states = purge::ContextStates::load(twice.contextsFile);
        QVERIFY(states && states->protect("away", "https://localhost:7443", true));
        select();
        QTRY_VERIFY(context().namespaces);
        unlock(); // nobody knows yet that it is one cluster
        const auto previews = preview({"shop"});
        QVERIFY(!context().isProtected);
        m_clusters->select("away");
        QTRY_VERIFY(context().isProtected);
        const Result<int> begun = approve(previews);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::InvalidInput);
        QVERIFY2(begun.error().message.contains(u"away"_s), qPrintable(begun.error().message));
        QSignalSpy failed(m_clusters.get(), &Clusters::failed);
        m_clusters->unlock("home", {});
        QTRY_COMPARE(failed.count(), 1);
        m_clusters->unprotect("home", "home-cluster");
        QTRY_COMPARE(failed.count(), 2);
        QVERIFY2(failed.last().front().toString().contains(u"away"_s), qPrintable(failed.last().front().toString()));
        QVERIFY(context().isProtected);
        QCOMPARE(deletions(), 0);
        QVERIFY(approve(previews, "home-cluster"));
        QTRY_COMPARE_WITH_TIMEOUT(deletions(), 1, 20'000);
    }

    void rightsAreAskedForTheNamespaceThatGoes()
    {
        m_cluster->api.allows = [](const std::string &verb, const std::string &name) { return verb != "delete" || name == "shop"; };
        select();
        QTRY_VERIFY(context().namespaces);
        QCOMPARE(context().mayDelete, std::optional(false)); // not all of them
        const auto previews = preview({"shop", "plain"});
        QCOMPARE(previews.size(), std::size_t(2));
        QVERIFY(!previews[0].refused);
        QVERIFY(previews[1].refused);
        QCOMPARE(previews[1].refused->code, ErrorCode::Forbidden);
        QCOMPARE(calls("dryRun shop"), 1);
        QCOMPARE(calls("dryRun plain"), 0);
    }

    void whatAnotherProgramLeftOpenIsLookedUpOnceItEnds()
    {
        auto ledger = store::Ledger::open(Place{m_folder->path()}.ledger());
        QVERIFY(ledger);
        store::LedgerEntry approved;
        approved.time = kNow;
        approved.context = "home";
        approved.cluster = "home-cluster";
        approved.ns = "shop";
        approved.uid = "uid-shop";
        approved.details = "{}";
        QVERIFY(ledger->append(approved));
        {
            const auto lock = store::LedgerLock::take(ledger->path());
            QVERIFY(lock);
            select();
            QTRY_VERIFY(m_clusters->snapshot()->chain);
            QTRY_COMPARE(m_connects, 4); // the lane of deletions has looked, too
            QCOMPARE(ledger->unfinished()->size(), std::size_t(1));
        }
        QTRY_VERIFY_WITH_TIMEOUT(ledger->unfinished()->empty(), 10000);
        QCOMPARE(deletions(), 0);
    }

    /// Before anything is connected a window knows what an earlier run left open, and of which context.
    void whatIsOpenIsKnownAtTheStart()
    {
        auto ledger = store::Ledger::open(Place{m_folder->path()}.ledger());
        QVERIFY(ledger);
        for (const char *ns : {"one", "two"}) {
            store::LedgerEntry link;
            link.time = kNow;
            link.context = "away";
            link.ns = ns;
            link.uid = std::string("uid-") + ns;
            link.details = "{}";
            link.record = ledger->append(link)->record;
            link.step = store::LedgerStep::Intent;
            link.state = store::DeletionState::Sent;
            QVERIFY(ledger->append(link));
        }
        m_clusters->start();
        QTRY_COMPARE(m_clusters->snapshot()->open, (std::vector<OpenDeletions>{{"away", 2}}));
        QCOMPARE(m_connects, 0);
    }

    void aRestoreThatWasCutOffIsToldAtTheStart()
    {
        auto ledger = store::Ledger::open(Place{m_folder->path()}.ledger());
        QVERIFY(ledger);
        purge::BackupIndex backup;
        backup.ns = "shop";
        QVERIFY(purge::noteRestoreBegun(*ledger, backup, {}, kNow));
        QSignalSpy told(m_clusters.get(), &Clusters::told);
        m_clusters->start();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.front().front().toString(), u"shop: The restore was cut off: some objects may be there again."_s);
        QVERIFY(ledger->unfinished()->empty());
        QCOMPARE(m_connects, 0);
    }

    /// A namespace that does not go is stuck after its time, and asked after as long as its context is open.
    void aStuckNamespaceIsAskedAfterUntilItIsGone()
    {
        m_clusters.reset();
        ClustersBackend hasty = backend();
        hasty.patience = 1;
        hasty.askAgain = 100;
        m_clusters = std::make_unique<Clusters>(std::move(hasty));
        m_cluster->api.pollsUntilGone = -1;
        select();
        unlock();
        QVERIFY(approve(preview({"shop"})));
        QTRY_VERIFY_WITH_TIMEOUT(!m_clusters->snapshot()->runs.front().running, 20000);
        const auto item = [this] { return m_clusters->snapshot()->runs.front().items.front(); };
        QCOMPARE(item().now.step, purge::PurgeStep::Terminating);
        QVERIFY(item().now.isStuck);
        QVERIFY(!item().now.remaining.empty());
        QTRY_COMPARE(m_clusters->snapshot()->open, (std::vector<OpenDeletions>{{"home", 1}}));
        const int asked = calls("namespaceNamed shop");
        QTRY_VERIFY(calls("namespaceNamed shop") > asked + 1);
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.pollsUntilGone = 0;
        }
        QTRY_COMPARE(item().now.step, purge::PurgeStep::Gone);
        QVERIFY(item().ended > 0 && !item().now.isStuck);
        QTRY_VERIFY(m_clusters->snapshot()->open.empty());
        auto ledger = store::Ledger::open(Place{m_folder->path()}.ledger());
        QVERIFY(ledger && ledger->unfinished()->empty());
        QCOMPARE(ledger->records()->front().state, store::DeletionState::Gone);
        QCOMPARE(deletions(), 1);
    }

    void locksThatCannotBeReadProtectAll()
    {
        QFile file(m_folder->filePath(u"contexts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half");
        file.close();
        QSignalSpy failed(m_clusters.get(), &Clusters::failed);
        m_clusters->start();
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(context().isProtected);
        QCOMPARE(context().unlockedUntil, 0);
    }

    void whatWasApprovedIsDeletedOnceAndKept()
    {
        select();
        unlock();
        const auto previews = preview({"shop"});
        const Result<int> begun = approve(previews);
        QVERIFY2(bool(begun), qPrintable(begun ? QString() : begun.error().message));
        QTRY_VERIFY_WITH_TIMEOUT(!m_clusters->snapshot()->runs.front().running, 20000);
        const PurgeRun run = m_clusters->snapshot()->runs.front();
        QVERIFY2(run.items.front().now.step == purge::PurgeStep::Gone, qPrintable(run.items.front().now.sentence));
        QCOMPARE(run.approvedBy, "ada");
        QCOMPARE(deletions(), 1);
        QVERIFY(QFile::exists(run.items.front().backup));
        const auto records =
            ask<std::vector<store::LedgerRecord>>([this](QObject *owner, auto reply) { m_clusters->requestLedger(owner, {}, reply); });
        QVERIFY(records);
        QCOMPARE(records->size(), std::size_t(1));
        QCOMPARE(records->front().state, store::DeletionState::Gone);
        QCOMPARE(records->front().ns, "shop");
    }

    void aNamespaceThatChangedSinceIsRefused()
    {
        select();
        unlock();
        const auto previews = preview({"shop"});
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.put(support::FakeApi::resource("", "secrets", "Secret"),
                               R"({"metadata":{"name":"new","namespace":"shop","uid":"9"}})");
        }
        const Result<int> begun = approve(previews);
        QVERIFY(begun);
        QTRY_VERIFY(!m_clusters->snapshot()->runs.front().running);
        QCOMPARE(m_clusters->snapshot()->runs.front().items.front().now.step, purge::PurgeStep::Refused);
        QCOMPARE(deletions(), 0);
    }

    /// The kubeconfig is read again before each: of two, the second is not deleted with credentials of old.
    void rowsOfAClusterAreNeverShownAsAnothers_data()
    {
        QTest::addColumn<QString>("server"); // that the context leads to after the change
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("stays"); // rows and identity
        QTest::addColumn<bool>("connects");
        QTest::newRow("something else changed") << u"https://one"_s << u"ada"_s << true << false;
        QTest::newRow("another login") << u"https://one"_s << u"bob"_s << true << true;
        QTest::newRow("another server") << u"https://two"_s << u"ada"_s << false << true;
    }
    void rowsOfAClusterAreNeverShownAsAnothers()
    {
        QFETCH(QString, server);
        QFETCH(QString, user);
        QFETCH(bool, stays);
        QFETCH(bool, connects);
        // The first line is the server, the second one the user.
        const QString file = m_folder->filePath(u"config"_s);
        const auto writeConfig = [&file](const QString &text) {
            QFile config(file);
            QVERIFY(config.open(QIODevice::WriteOnly));
            config.write(text.toUtf8());
        };
        const auto line = [file](int number) {
            QFile config(file);
            return config.open(QIODevice::ReadOnly) ? QString::fromUtf8(config.readAll()).section(u'\n', number, number) : QString();
        };
        ClustersBackend changing = backend();
        changing.watched = [file] { return QStringList{file}; };
        changing.contexts = [line]() -> Result<std::vector<Context>> {
            Context home;
            home.name = "home";
            home.server = line(0).toStdString();
            home.cluster = line(2).toStdString();
            return std::vector{home};
        };
        changing.access = [line](const std::string &context) -> Result<kube::Access> {
            kube::Access access;
            access.context = QString::fromStdString(context);
            access.server = line(0);
            access.user = line(1);
            return access;
        };
        writeConfig(u"https://one\nada\n"_s);
        m_clusters = std::make_unique<Clusters>(changing);
        select();
        QTRY_VERIFY(context().namespaces && row("shop").objects);
        QTRY_COMPARE(QDir(m_folder->filePath(u"clusters"_s)).entryList({u"*.list.json"_s}, QDir::Files).size(), 1);
        m_connectError = Error{ErrorCode::Unreachable, u"no answer"_s, {}};
        const int before = m_connects;
        // What the snapshots say between, too.
        bool isMixed = false;
        QObject::connect(m_clusters.get(), &Clusters::snapshotChanged, this, [this, &isMixed] {
            const Context *home = m_clusters->snapshot()->find("home");
            isMixed = isMixed || (home && home->server == "https://two" && (home->namespaces || !home->identity.user.empty()));
        });
        writeConfig(server + u'\n' + user + u"\nchanged\n"_s);
        QTRY_COMPARE(context().cluster, "changed");
        if (connects) {
            QTRY_VERIFY(m_connects > before && context().error);
        } else {
            const int listed = calls("namespaces");
            m_clusters->refresh("home");
            QTRY_VERIFY(calls("namespaces") > listed);
            QCOMPARE(int(m_connects), before);
        }
        QCOMPARE(context().namespaces != nullptr, stays);
        QCOMPARE(context().identity.user.empty(), !stays);
        QVERIFY(!isMixed);
        if (!stays)
            QCOMPARE(context().state, Context::State::Failed);
        // The last list stays that of the server it came from.
        QCOMPARE(QDir(m_folder->filePath(u"clusters"_s)).entryList({u"*.list.json"_s}, QDir::Files).size(), 1);
        QCOMPARE(context().lastAsOf, 0);
        m_clusters.reset();
    }

    void aContextThatLeadsElsewhereEndsItsRun()
    {
        LiveNamespace second = *m_cluster->api.find("shop");
        second.name = "second";
        second.uid = "uid-second";
        m_cluster->api.all.push_back(second);
        select();
        unlock();
        const auto previews = preview({"shop", "second"});
        QCOMPARE(previews.size(), std::size_t(2));
        m_cluster->api.before = [this](const std::string &call) -> std::optional<Error> {
            if (call == "delete shop")
                m_user = u"somebody-else"_s;
            return std::nullopt;
        };
        QVERIFY(approve(previews));
        QTRY_VERIFY_WITH_TIMEOUT(!m_clusters->snapshot()->runs.front().running, 20000);
        const PurgeRun run = m_clusters->snapshot()->runs.front();
        QVERIFY2(run.items[0].now.step == purge::PurgeStep::Gone, qPrintable(run.items[0].now.sentence));
        QVERIFY2(run.items[1].now.sentence.contains(u"kubeconfig changed"_s), qPrintable(run.items[1].now.sentence));
        QCOMPARE(deletions(), 1);
    }

    /// What was accepted is followed, what waits is not deleted, and both come to their end.
    void aContextThatLeavesTheKubeconfigEndsItsRuns()
    {
        LiveNamespace next = *m_cluster->api.find("shop");
        next.name = "second";
        next.uid = "uid-second";
        m_cluster->api.all.push_back(next);
        m_cluster->api.pollsUntilGone = -1;
        select();
        unlock();
        const auto seen = preview({"shop", "second"});
        QCOMPARE(seen.size(), std::size_t(2));
        const auto first = approve({seen[0]}), second = approve({seen[1]});
        QVERIFY(first && second);
        const auto run = [this](int id) {
            const auto &runs = m_clusters->snapshot()->runs;
            return *std::find_if(runs.begin(), runs.end(), [id](const PurgeRun &one) { return one.id == id; });
        };
        QTRY_COMPARE(run(*first).items.front().now.step, purge::PurgeStep::Terminating);
        m_hasLeft = true;
        m_clusters->start();
        QTRY_VERIFY(!m_clusters->snapshot()->find("home"));
        QVERIFY(run(*first).running && run(*second).running);
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.pollsUntilGone = 0;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!run(*second).running, 20'000);
        QCOMPARE(run(*first).items.front().now.step, purge::PurgeStep::Gone);
        QCOMPARE(run(*second).items.front().now.step, purge::PurgeStep::Refused);
        QCOMPARE(deletions(), 1);
        // Nothing is left open.
        const auto after = ask<std::vector<purge::Preview>>(
            [&](QObject *owner, auto reply) { m_clusters->requestPreviews(owner, "home", {"second"}, reply); });
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::NotFound);
    }

    /// The ledger has one writer: what is approved meanwhile, on another cluster, has its turn after.
    void deletionsOnTwoClustersHaveTheirTurns()
    {
        LiveNamespace next = *m_cluster->api.find("shop");
        next.name = "second";
        next.uid = "uid-second";
        m_cluster->api.all.push_back(next);
        m_cluster->api.pollsUntilGone = -1;
        select();
        unlock();
        const auto seen = preview({"shop"});
        m_clusters->select("away");
        m_clusters->unlock("away", {});
        QTRY_VERIFY(m_clusters->snapshot()->find("away")->unlockedUntil > kNow);
        const auto other = ask<std::vector<purge::Preview>>(
            [&](QObject *owner, auto reply) { m_clusters->requestPreviews(owner, "away", {"second"}, reply); });
        QVERIFY(other);
        const auto first = approve(seen);
        QVERIFY(first);
        const auto run = [this](int id) {
            const auto &runs = m_clusters->snapshot()->runs;
            return *std::find_if(runs.begin(), runs.end(), [id](const PurgeRun &one) { return one.id == id; });
        };
        QTRY_COMPARE(run(*first).items.front().now.step, purge::PurgeStep::Terminating);
        const auto after = [&] {
            return ask<int>([&](QObject *owner, auto reply) {
                m_clusters->approve(owner, {"away", *other, {}, purge::BackupChoice::None}, reply);
            });
        };
        const auto second = after(), stopped = after();
        QVERIFY2(second && stopped, second ? "" : qPrintable(second.error().message));
        QCOMPARE(run(*second).items.front().now.sentence, u"Waits until the deletion on home has ended."_s);
        QCOMPARE(run(*second).items.front().now.step, purge::PurgeStep::Waiting);
        m_clusters->stopRun(*stopped);
        QCOMPARE(deletions(), 1);
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.pollsUntilGone = 0;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!run(*second).running && !run(*stopped).running, 20'000);
        QCOMPARE(run(*first).items.front().now.step, purge::PurgeStep::Gone);
        QVERIFY2(run(*second).items.front().now.step == purge::PurgeStep::Gone, qPrintable(run(*second).items.front().now.sentence));
        QCOMPARE(run(*stopped).items.front().now.step, purge::PurgeStep::Stopped);
        QCOMPARE(deletions(), 2);
    }

    /// The rows are as good as listed; a watch is not what an approval needs.
    void whoMayNotWatchSeesTheListAgain()
    {
        cutWatch({ErrorCode::Forbidden, u"may not watch"_s, {}}, true);
        select();
        QTRY_VERIFY(context().namespaces && !context().mayWatch);
        QVERIFY(!context().stale);
        QVERIFY(!context().error);
        QCOMPARE(context().state, Context::State::Live);
        QVERIFY(context().mayList.value_or(false));
        QCOMPARE(watchesSeen().size(), std::size_t(1));
        // A right that was given meanwhile is used as soon as somebody asks.
        m_cluster->mutex.lock();
        m_cluster->watchError.reset();
        m_cluster->mutex.unlock();
        m_clusters->refresh("home");
        QTRY_COMPARE(watchesSeen().size(), std::size_t(2));
        QTRY_VERIFY(context().mayWatch);
    }

    void aRestoreThatWaitedNeedsAContextThatIsStillUnlocked()
    {
        m_cluster->api.pollsUntilGone = -1;
        select();
        unlock();
        const auto run = approve(preview({"shop"}));
        QVERIFY(run);
        QTRY_COMPARE(m_clusters->snapshot()->runs.front().items.front().now.step, purge::PurgeStep::Terminating);
        std::optional<Result<purge::RestoreReport>> restored;
        m_clusters->restore(m_clusters.get(), "home", m_folder->path(),
                            [&restored](Result<purge::RestoreReport> report) { restored.emplace(std::move(report)); });
        m_clock.set(kNow + 3600);
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.pollsUntilGone = 0;
        }
        QTRY_VERIFY_WITH_TIMEOUT(restored, 20'000);
        QVERIFY(!*restored);
        QVERIFY2(restored->error().message.contains(u"read-only"_s), qPrintable(restored->error().message));
    }

    /// "Stop and close": what waits behind a deletion does not begin when that one ends.
    void stoppingAllStopsARestoreThatWaits()
    {
        m_cluster->api.pollsUntilGone = -1;
        select();
        unlock();
        const auto run = approve(preview({"shop"}));
        QVERIFY(run);
        QTRY_COMPARE(m_clusters->snapshot()->runs.front().items.front().now.step, purge::PurgeStep::Terminating);
        std::optional<Result<purge::RestoreReport>> restored;
        m_clusters->restore(m_clusters.get(), "home", m_folder->path(),
                            [&restored](Result<purge::RestoreReport> report) { restored.emplace(std::move(report)); });
        QCOMPARE(m_clusters->snapshot()->restores, 1);
        m_clusters->stopAll();
        {
            const std::lock_guard lock(m_cluster->mutex);
            m_cluster->api.pollsUntilGone = 0;
        }
        QTRY_VERIFY_WITH_TIMEOUT(restored, 20'000);
        QVERIFY(!*restored);
        QCOMPARE(restored->error().code, ErrorCode::Cancelled);
        QCOMPARE(m_clusters->snapshot()->restores, 0);
        const std::lock_guard lock(m_cluster->mutex);
        for (const std::string &call : m_cluster->api.calls)
            QVERIFY2(!call.starts_with("create"), call.c_str());
    }

    /// The connection of deletions and restores is made when it is needed: later than what the window shows.
    void aRestoreGoesOnlyWhereTheWindowShows_data()
    {
        QTest::addColumn<std::function<void(ClusterIdentity &)>>("turn");
        using Turn = std::function<void(ClusterIdentity &)>;
        QTest::newRow("another cluster") << Turn([](ClusterIdentity &cluster) { cluster.kubeSystemUid = "another"; });
        QTest::newRow("another server") << Turn([](ClusterIdentity &cluster) { cluster.server = "https://192.0.2.1"; });
        QTest::newRow("as somebody else") << Turn([](ClusterIdentity &cluster) { cluster.user = "eve"; });
        QTest::newRow("another credential") << Turn([](ClusterIdentity &cluster) { cluster.way = "another"; });
    }
    void aRestoreGoesOnlyWhereTheWindowShows()
    {
        QFETCH(std::function<void(ClusterIdentity &)>, turn);
        select();
        unlock();
        const auto run = approve(preview({"shop"}));
        QVERIFY(run);
        QTRY_VERIFY_WITH_TIMEOUT(!m_clusters->snapshot()->runs.front().running, 20'000);
        const QString backup = m_clusters->snapshot()->runs.front().items.front().backup;
        QVERIFY(!backup.isEmpty());
        {
            const std::lock_guard lock(m_cluster->mutex);
            turn(m_cluster->api.cluster);
            m_cluster->api.calls.clear();
        }
        const auto restored =
            ask<purge::RestoreReport>([&](QObject *owner, auto reply) { m_clusters->restore(owner, "home", backup, reply); });
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Conflict);
        const std::lock_guard lock(m_cluster->mutex);
        for (const std::string &call : m_cluster->api.calls)
            QVERIFY2(!call.starts_with("create"), call.c_str());
        QCOMPARE(m_clusters->snapshot()->restores, 0);
    }

    void aContextThatTurnedMeanwhileIsNotUnlocked()
    {
        select();
        QSignalSpy failed(m_clusters.get(), &Clusters::failed);
        m_clusters->unlock("home", {}, "https://192.0.2.1");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed.front().front().toString().contains(u"192.0.2.1"_s), qPrintable(failed.front().front().toString()));
        QCOMPARE(context().unlockedUntil, 0);
        m_clusters->unlock("home", {}, context().server);
        QTRY_VERIFY(context().unlockedUntil > kNow);
    }

    void anObjectIsShownWithoutItsSecrets()
    {
        m_cluster->api.put(
            support::FakeApi::resource("", "secrets", "Secret"),
            R"({"apiVersion":"v1","kind":"Secret","metadata":{"name":"key","namespace":"shop","uid":"9"},"data":{"token":"Y2FuYXJ5"}})");
        select();
        QTRY_VERIFY(context().namespaces);
        LiveObject object;
        object.version = "v1";
        object.resource = "secrets";
        object.kind = "Secret";
        object.ns = "shop";
        object.name = "key";
        const auto text = ask<QString>([&](QObject *owner, auto reply) { m_clusters->requestYaml(owner, "home", object, reply); });
        QVERIFY(text);
        QVERIFY(text->contains(u"name: key"_s));
        QVERIFY2(!text->contains(u"Y2FuYXJ5"_s), qPrintable(*text));
    }

private:
    ClustersBackend backend()
    {
        ClustersBackend backend;
        backend.contexts = [this]() -> Result<std::vector<Context>> {
            if (m_configError)
                return *m_configError;
            Context home, away;
            home.name = "home";
            home.cluster = "home-cluster";
            away.name = "away";
            return m_hasLeft ? std::vector{away} : std::vector{home, away};
        };
        backend.connect = [this](const std::string &) -> Result<std::unique_ptr<kube::Api>> {
            ++m_connects;
            if (m_connectError)
                return *m_connectError;
            return std::unique_ptr<kube::Api>(new SharedApi(m_cluster));
        };
        backend.access = [this](const std::string &context) -> Result<kube::Access> {
            if (m_hasLeft && context == "home")
                return Error{ErrorCode::NotFound, u"There is no context home."_s, {}};
            const std::lock_guard lock(m_cluster->mutex);
            kube::Access access;
            access.context = QString::fromStdString(context);
            access.user = m_user;
            return access;
        };
        backend.question = [](const std::string &, const std::stop_token &) -> Result<ExecQuestion> {
            ExecQuestion question;
            question.path = "/usr/bin/login";
            return question;
        };
        backend.allow = [this](const std::string &, const ExecQuestion &seen, const std::stop_token &) -> Result<void> {
            m_allowed.push_back(seen.path);
            return {};
        };
        backend.folder = m_folder->path();
        backend.policyFile = m_folder->filePath(u"policy.yaml"_s);
        backend.contextsFile = m_folder->filePath(u"contexts.json"_s);
        backend.clock = &m_clock;
        return backend;
    }

    static void write(const QString &path, const char *name)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QByteArray(
                "apiVersion: v1\nkind: Config\ncurrent-context: NAME\nclusters: [{name: c, cluster: {server: 'https://127.0.0.1:1'}}]\n"
                "users: [{name: u, user: {token: canary}}]\ncontexts: [{name: NAME, context: {cluster: c, user: u}}]\n")
                .replace("NAME", name));
    }
    ClustersBackend at(const QString &file) const
    {
        ClustersBackend backend = kubeconfigBackend(file);
        backend.folder = m_folder->path();
        backend.policyFile = m_folder->filePath(u"policy.yaml"_s);
        backend.contextsFile = m_folder->filePath(u"contexts.json"_s);
        return backend;
    }
    template<class T, class Question>
    Result<T> ask(Question question)
    {
        QObject owner;
        std::optional<Result<T>> answer;
        question(&owner, [&answer](Result<T> reply) { answer.emplace(std::move(reply)); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000))
            return Error{ErrorCode::TimedOut, u"no answer"_s, {}};
        return *answer;
    }
    std::vector<purge::Preview> preview(const std::vector<std::string> &names)
    {
        auto previews =
            ask<std::vector<purge::Preview>>([&](QObject *owner, auto reply) { m_clusters->requestPreviews(owner, "home", names, reply); });
        return previews ? *previews : std::vector<purge::Preview>{};
    }
    Result<int> approve(const std::vector<purge::Preview> &previews, const std::string &typed = {})
    {
        return ask<int>([&](QObject *owner, auto reply) {
            m_clusters->approve(owner, {"home", previews, typed, purge::BackupChoice::WithSecrets}, reply);
        });
    }
    void unlock()
    {
        m_clusters->unlock("home", {});
        QTRY_VERIFY(context().unlockedUntil > kNow);
    }
    void cutWatch(const Error &error, bool all)
    {
        const std::lock_guard lock(m_cluster->mutex);
        m_cluster->watchError = error;
        m_cluster->cutsAll = all;
        m_cluster->wake.notify_all();
    }
    std::vector<std::string> watchesSeen() const
    {
        const std::lock_guard lock(m_cluster->mutex);
        return m_cluster->watches;
    }
    int calls(const char *call) const
    {
        const std::lock_guard lock(m_cluster->mutex);
        return m_cluster->api.count(call);
    }
    int deletions() const
    {
        const std::lock_guard lock(m_cluster->mutex);
        return int(std::count_if(m_cluster->api.calls.begin(), m_cluster->api.calls.end(),
                                 [](const std::string &call) { return call.starts_with("delete "); }));
    }
    void select()
    {
        m_clusters->start();
        QTRY_VERIFY(m_clusters->snapshot()->loaded);
        m_clusters->select("home");
    }
    const Context &context() const { return *m_clusters->snapshot()->find("home"); }
    bool has(const char *name) const
    {
        const NamespaceRows rows = context().namespaces;
        return std::any_of(rows->begin(), rows->end(), [name](const NamespaceRow &one) { return one.ns.name == name; });
    }
    NamespaceRow row(const char *name) const
    {
        const NamespaceRows rows = context().namespaces;
        const auto found = std::find_if(rows->begin(), rows->end(), [name](const NamespaceRow &one) { return one.ns.name == name; });
        return found == rows->end() ? NamespaceRow{} : *found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<SharedCluster> m_cluster;
    FixedClock m_clock{kNow};
    std::atomic<int> m_connects = 0;
    QString m_user; // of the kubeconfig
    std::vector<std::string> m_allowed;
    std::optional<Error> m_connectError, m_configError;
    std::atomic_bool m_hasLeft = false; ///< the context home
    std::unique_ptr<Clusters> m_clusters;
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "tst_clusters.moc"
