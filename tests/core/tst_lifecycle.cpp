// SPDX-License-Identifier: GPL-3.0-or-later

// One test a rule of the lifecycle, on real repositories, as a user would see the events.

#include "support/scannedrepository.h"

#include "scan/manifestfile.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using support::ScratchCommit;
using support::ScratchFile;
using support::ScratchRepository;
using namespace Qt::StringLiterals;

namespace {

std::string object(const std::string &kind, const std::string &name, const std::string &rest = {}, const std::string &version = "v1",
                   const std::string &ns = "default")
{
    return "apiVersion: " + version + "\nkind: " + kind + "\nmetadata:\n  name: " + name + "\n  namespace: " + ns + "\n" + rest;
}

std::string config(const std::string &name, const std::string &value = "1")
{
    return object("ConfigMap", name, "data:\n  key: \"" + value + "\"\n");
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// A repository, and what its store says of it.
class Story final : public support::ScannedRepository
{
public:
    Story() { batchCommits = 3; }

    std::vector<Event> events()
    {
        auto opened = reader();
        auto page = opened->events({}, store::Order::OldestFirst, {}, 50'000);
        return page ? page->events : std::vector<Event>();
    }

    /// "CREATED ConfigMap/a a.yaml", with " <- old" for a move and a list of changes.
    QStringList lines()
    {
        QStringList result;
        for (const Event &event : events()) {
            QString line =
                QLatin1String(toString(event.type)) + u' ' + text(event.key.kind) + u'/' + text(event.key.name) + u' ' + text(event.path);
            if (!event.movedFrom.empty())
                line += u" <- "_s + text(event.movedFrom);
            if (!event.otherGroup.empty())
                line += u" ~ "_s + text(event.otherGroup);
            for (const FieldChange &change : event.changes)
                line += u" | "_s + text(change.path) + u": "_s + text(change.before.value_or("-")) + u" → "_s
                    + text(change.after.value_or("-"));
            if (event.rewritten)
                line += u" (rewritten)"_s;
            result << line;
        }
        return result;
    }

    QStringList warnings(bool currentOnly = true)
    {
        QStringList result;
        auto opened = reader();
        (void)opened->warnings({}, currentOnly, [&](const Warning &warning) {
            result << QLatin1String(toString(warning.reason)) + u' ' + text(warning.path)
                    + (warning.line ? u":%1"_s.arg(warning.line) : QString());
            return true;
        });
        result.sort();
        return result;
    }

    std::vector<Resource> resources()
    {
        std::vector<Resource> result;
        auto opened = reader();
        (void)opened->resources({}, [&](const Resource &resource) {
            result.push_back(resource);
            return true;
        });
        return result;
    }

    QStringList alive()
    {
        QStringList result;
        for (const Resource &resource : resources()) {
            if (resource.state == ResourceState::Alive)
                result << text(resource.key.kind) + u'/' + text(resource.key.name) + u' ' + text(resource.path);
        }
        result.sort();
        return result;
    }

    Repository facts()
    {
        auto opened = reader();
        auto repositories = opened->repositories(0);
        return repositories && !repositories->empty() ? repositories->front() : Repository();
    }
};

} // namespace

class TestLifecycle final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!ScratchRepository().isValid())
            QSKIP("git is not installed: its repositories cannot be made.");
    }

    void rule1_eventsBelongToInstances()
    {
        Story story;
        QVERIFY(story.commit({{"one/a.yaml", config("a")}, {"two/a.yaml", config("a")}}));
        QVERIFY(story.commit({{"two/a.yaml", config("a", "2")}}));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED ConfigMap/a one/a.yaml"_s, u"CREATED ConfigMap/a two/a.yaml"_s,
                              u"MODIFIED ConfigMap/a two/a.yaml | data.key: 1 → 2"_s}));
        QCOMPARE(story.alive(), (QStringList{u"ConfigMap/a one/a.yaml"_s, u"ConfigMap/a two/a.yaml"_s}));
    }

    void rule2_moves_data()
    {
        using Files = std::map<std::string, ScratchFile>;
        QTest::addColumn<Files>("before");
        QTest::addColumn<Files>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("moved file is not a deletion")
            << Files{{"old/a.yaml", config("a")}} << Files{{"old/a.yaml", std::nullopt}, {"new/a.yaml", config("a")}}
            << QStringList{u"MODIFIED ConfigMap/a new/a.yaml <- old/a.yaml"_s};
        QTest::newRow("a move with other content says what changed")
            << Files{{"old/a.yaml", config("a")}} << Files{{"old/a.yaml", std::nullopt}, {"new/a.yaml", config("a", "2")}}
            << QStringList{u"MODIFIED ConfigMap/a new/a.yaml <- old/a.yaml | data.key: 1 → 2"_s};
        QTest::newRow("equal content goes before the longer path suffix")
            << Files{{"x/a.yaml", config("a", "1")}, {"y/z.yaml", config("a", "2")}}
            << Files{{"x/a.yaml", std::nullopt}, {"y/z.yaml", std::nullopt}, {"n/a.yaml", config("a", "2")}}
            << QStringList{u"MODIFIED ConfigMap/a n/a.yaml <- y/z.yaml"_s, u"DELETED ConfigMap/a x/a.yaml"_s};
        QTest::newRow("among unequal ones the longest common suffix wins")
            << Files{{"x/b.yaml", config("a", "1")}, {"x/apps/a.yaml", config("a", "2")}}
            << Files{{"x/b.yaml", std::nullopt}, {"x/apps/a.yaml", std::nullopt}, {"n/apps/a.yaml", config("a", "3")}}
            << QStringList{u"MODIFIED ConfigMap/a n/apps/a.yaml <- x/apps/a.yaml | data.key: 2 → 3"_s, u"DELETED ConfigMap/a x/b.yaml"_s};
        QTest::newRow("among equal suffixes path order decides")
            << Files{{"x/b.yaml", config("a", "1")}, {"x/a.yaml", config("a", "2")}}
            << Files{{"x/b.yaml", std::nullopt}, {"x/a.yaml", std::nullopt}, {"n/d.yaml", config("a", "3")}, {"n/c.yaml", config("a", "4")}}
            << QStringList{u"MODIFIED ConfigMap/a n/c.yaml <- x/a.yaml | data.key: 2 → 4"_s,
                           u"MODIFIED ConfigMap/a n/d.yaml <- x/b.yaml | data.key: 1 → 3"_s};
        QTest::newRow("equal content that is there twice goes by the longest suffix")
            << Files{{"a/x/k.yaml", config("a")}, {"a/y/k.yaml", config("a")}}
            << Files{{"a/x/k.yaml", std::nullopt}, {"a/y/k.yaml", std::nullopt}, {"b/y/k.yaml", config("a")}, {"c/x/k.yaml", config("a")}}
            << QStringList{u"MODIFIED ConfigMap/a b/y/k.yaml <- a/y/k.yaml"_s, u"MODIFIED ConfigMap/a c/x/k.yaml <- a/x/k.yaml"_s};
        QTest::newRow("a copy is a creation") << Files{{"a.yaml", config("a")}} << Files{{"b.yaml", config("a")}}
                                              << QStringList{u"CREATED ConfigMap/a b.yaml"_s};
    }

    void rule2_moves()
    {
        using Files = std::map<std::string, ScratchFile>;
        QFETCH(const Files, before);
        QFETCH(const Files, after);
        QFETCH(const QStringList, expected);
        Story story;
        QVERIFY(story.commit(before));
        QVERIFY(story.commit(after));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.lines().mid(qsizetype(before.size())), expected);
    }

    void rule2_aFolderOfKustomizationsMovesAtOnce()
    {
        Story story;
        std::map<std::string, ScratchFile> before, after;
        for (int i = 0; i < 600; ++i) {
            const std::string n = std::to_string(i);
            const std::string content = "resources: [app" + (i < 300 ? n : std::string("s")) + ".yaml]\n";
            before.emplace("old/" + n + "/kustomization.yaml", content);
            after.emplace("old/" + n + "/kustomization.yaml", ScratchFile(std::nullopt));
            if (i != 7 && i != 407)
                after.emplace("new/" + n + "/kustomization.yaml", content);
        }
        QVERIFY(story.commit(before));
        QVERIFY(story.commit(after));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        const QStringList lines = story.lines().mid(600);
        QCOMPARE(lines.size(), 600);
        for (const QString &line : lines) {
            if (line.startsWith(u"DELETED"_s))
                QVERIFY2(line.contains(u"old/7/"_s) || line.contains(u"old/407/"_s), qPrintable(line));
            else
                QCOMPARE(line.section(u"new/"_s, 1).section(u' ', 0, 0), line.section(u"old/"_s, 1));
        }
    }

    void rule2_movedInstanceKeepsItsFirstCommit()
    {
        Story story;
        QVERIFY(story.commit({{"old/a.yaml", config("a")}}));
        const std::string first = story.repository.tip();
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QVERIFY(story.commit({{"old/a.yaml", std::nullopt}, {"new/a.yaml", config("a")}}));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        const auto resources = story.resources();
        QCOMPARE(resources.size(), std::size_t(1));
        QCOMPARE(resources.front().path, std::string("new/a.yaml"));
        QCOMPARE(resources.front().firstCommit.hex(), first);
    }

    void rule3_resurrected()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.commit({{"a.yaml", std::nullopt}}));
        QVERIFY(story.commit({{"other/a.yaml", config("a")}}));
        QVERIFY(story.commit({{"b.yaml", config("a")}}));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"DELETED ConfigMap/a a.yaml"_s, u"RESURRECTED ConfigMap/a other/a.yaml"_s,
                              u"CREATED ConfigMap/a b.yaml"_s}));
    }

    void rule3_resurrectedAcrossRuns()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.commit({{"a.yaml", std::nullopt}}));
        QVERIFY(story.scan());
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.report.newEvents, 1);
        QCOMPARE(story.lines().last(), u"RESURRECTED ConfigMap/a a.yaml"_s);
    }

    void rule4_versionSurvives()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", object("HelmRelease", "a", {}, "helm.toolkit.fluxcd.io/v2beta1")}}));
        QVERIFY(story.commit({{"a.yaml", object("HelmRelease", "a", {}, "helm.toolkit.fluxcd.io/v2")}}));
        QVERIFY(story.scan());
        const auto events = story.events();
        QCOMPARE(events.size(), std::size_t(2));
        QCOMPARE(events[0].version, std::string("v2beta1"));
        QCOMPARE(events[1].version, std::string("v2"));
        QCOMPARE(story.lines().last(),
                 u"MODIFIED HelmRelease/a a.yaml | apiVersion: helm.toolkit.fluxcd.io/v2beta1 → helm.toolkit.fluxcd.io/v2"_s);
    }

    void rule4_groupChangeNamesTheOther()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", object("Deployment", "a", {}, "extensions/v1beta1")}}));
        QVERIFY(story.commit({{"a.yaml", object("Deployment", "a", {}, "apps/v1")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines().mid(1),
                 (QStringList{u"CREATED Deployment/a a.yaml ~ extensions"_s, u"DELETED Deployment/a a.yaml ~ apps"_s}));
        QCOMPARE(story.events().back().version, std::string("v1beta1"));
    }

    void rule5_sameIdentityTwice()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a", "1") + "---\n" + config("a", "2")}}));
        QVERIFY(story.commit({{"a.yaml", config("a", "2") + "---\n" + config("a", "3")}}));
        QVERIFY(story.commit({{"a.yaml", config("a", "3")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"CREATED ConfigMap/a a.yaml"_s,
                              u"MODIFIED ConfigMap/a a.yaml | data.key: 1 → 3"_s, u"DELETED ConfigMap/a a.yaml"_s}));
        QCOMPARE(story.alive(), QStringList{u"ConfigMap/a a.yaml"_s});
        QCOMPARE(story.warnings(), QStringList());
        QCOMPARE(story.warnings(false), QStringList{u"duplicate-identity a.yaml:9"_s});
    }

    void rule5_theRowsFollowTheFile_data()
    {
        using Steps = std::vector<std::string>;
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QStringList>("expected"); ///< image, commit of its first and its last event
        QTest::newRow("the first of two goes") << Steps{"12", "2"} << QStringList{u"img:2 0 0"_s};
        QTest::newRow("one comes before the other") << Steps{"2", "12"} << QStringList{u"img:1 1 1"_s, u"img:2 0 0"_s};
        QTest::newRow("they change places") << Steps{"1", "12", "21"} << QStringList{u"img:2 1 1"_s, u"img:1 0 0"_s};
        QTest::newRow("one goes and another changes") << Steps{"123", "39"} << QStringList{u"img:3 0 0"_s, u"img:9 0 1"_s};
        QTest::newRow("one comes back") << Steps{"12", "2", "23"} << QStringList{u"img:2 0 0"_s, u"img:3 2 2"_s};
    }

    void rule5_theRowsFollowTheFile()
    {
        QFETCH(const std::vector<std::string>, steps);
        QFETCH(const QStringList, expected);
        for (const bool isOneRun : {true, false}) {
            Story story;
            std::vector<std::string> commits;
            for (const std::string &step : steps) {
                std::string file;
                for (const char image : step)
                    file += "---\n" + object("Pod", "a", std::string("spec: {containers: [{name: c, image: \"img:") + image + "\"}]}\n");
                QVERIFY(story.commit({{"a.yaml", file}}));
                commits.push_back(story.repository.tip());
                if (!isOneRun)
                    QVERIFY2(story.scan(), qPrintable(story.failure));
            }
            QVERIFY2(story.scan(), qPrintable(story.failure));
            const auto place = [&](const ObjectId &id) {
                return QString::number(std::find(commits.begin(), commits.end(), id.hex()) - commits.begin());
            };
            QStringList rows;
            for (const Resource &resource : story.resources()) {
                if (resource.state == ResourceState::Alive)
                    rows << text(resource.facts.images.front()) + u' ' + place(resource.firstCommit) + u' ' + place(resource.lastCommit);
            }
            QStringList sorted = expected;
            rows.sort();
            sorted.sort();
            QCOMPARE(rows, sorted);
        }
    }

    void rule5_orderOfDocumentsIsNoEvent()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a") + "---\n" + config("b")}}));
        QVERIFY(story.commit({{"a.yaml", config("b") + "---\n" + config("a")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.events().size(), std::size_t(2));
    }

    void rule6_mergeAuthors()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        ScratchCommit work;
        work.branch = "topic";
        work.from = "main";
        work.author = "renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>";
        work.files = {{"a.yaml", config("a", "2")}};
        QVERIFY(story.repository.commit(work));
        ScratchCommit merge;
        merge.author = "Grace <grace@example.org>";
        merge.committer = "GitHub <noreply@github.com>";
        merge.merges = {"topic"};
        merge.files = {{"a.yaml", config("a", "2")}};
        QVERIFY(story.repository.commit(merge));
        QVERIFY(story.scan());
        const Event event = story.events().back();
        QCOMPARE(event.commit.hex(), story.repository.tip());
        QCOMPARE(event.author, std::string("renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>"));
        QVERIFY(event.bot);
        QCOMPARE(event.mergedBy, std::string("Grace <grace@example.org>"));
    }

    void rule6_mixedMergeIsNoBot()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        ScratchCommit work;
        work.branch = "topic";
        work.from = "main";
        work.author = "Ada <ada@example.org>";
        work.files = {{"a.yaml", config("a", "2")}};
        QVERIFY(story.repository.commit(work));
        work.from.clear();
        work.author = "renovate[bot] <bot@renovateapp.com>";
        work.files = {{"a.yaml", config("a", "3")}};
        QVERIFY(story.repository.commit(work));
        ScratchCommit merge;
        merge.merges = {"topic"};
        merge.files = {{"a.yaml", config("a", "3")}};
        QVERIFY(story.repository.commit(merge));
        QVERIFY(story.scan());
        const Event event = story.events().back();
        QCOMPARE(event.author, std::string("renovate[bot] <bot@renovateapp.com>"));
        QVERIFY(!event.bot);
    }

    void rule7_timeNeverGoesBack()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        ScratchCommit early;
        early.time = ScratchRepository::kFirst - 5 * ScratchRepository::kDay;
        early.files = {{"b.yaml", config("b")}};
        QVERIFY(story.repository.commit(early));
        QVERIFY(story.scan());
        const auto events = story.events();
        QCOMPARE(events.size(), std::size_t(2));
        QCOMPARE(events[1].time, events[0].time);
        QCOMPARE(events[1].key.name, std::string("b"));
    }

    void rule7_mailmapIsApplied()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}, {".mailmap", "Ada Lovelace <lovelace@example.org> <ada@example.org>\n"}}));
        QVERIFY(story.scan());
        QCOMPARE(story.events().front().author, std::string("Ada Lovelace <lovelace@example.org>"));
    }

    void rule8_bots_data()
    {
        QTest::addColumn<std::string>("author");
        QTest::addColumn<bool>("isBot");
        QTest::newRow("a name that ends in [bot]") << std::string("renovate[bot] <r@example.org>") << true;
        QTest::newRow("an address that ends in [bot]") << std::string("Updates <1234+updates[bot]@users.noreply.github.com>") << true;
        QTest::newRow("a known one, in any case") << std::string("Weave Flux <flux@example.org>") << true;
        QTest::newRow("a known one's address") << std::string("Somebody <fluxcdbot@users.noreply.github.com>") << true;
        QTest::newRow("a word within another is no bot") << std::string("Ada Fluxington <ada@example.org>") << false;
        QTest::newRow("[bot] within a name is no bot") << std::string("The [bot] Keeper <ada@example.org>") << false;
        QTest::newRow("a person") << std::string("Ada <ada@example.org>") << false;
    }

    void rule8_bots()
    {
        QFETCH(const std::string, author);
        QFETCH(const bool, isBot);
        Story story;
        ScratchCommit commit;
        commit.author = author;
        commit.files = {{"a.yaml", config("a")}};
        QVERIFY(story.repository.commit(commit));
        QVERIFY(story.scan());
        QCOMPARE(story.events().front().bot, isBot);
    }

    void rule8_ownPatternsNeedNoRescan()
    {
        Story story;
        ScratchCommit commit;
        commit.author = "House Robot <robot@example.org>";
        commit.files = {{"a.yaml", config("a")}};
        QVERIFY(story.repository.commit(commit));
        QVERIFY(story.scan());
        QVERIFY(!story.events().front().bot);
        QVERIFY(story.store().setBotPatterns({"house robot"}));
        QVERIFY(story.events().front().bot);
        QVERIFY(story.store().setBotPatterns({}));
        QVERIFY(!story.events().front().bot);
    }

    void rule9_daysAreUtc()
    {
        const QByteArray zone = qgetenv("TZ");
        const auto restored = qScopeGuard([&zone] { zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone); });
        qputenv("TZ", "Pacific/Auckland");
        constexpr std::int64_t kMidnight = 1'704'067'200; // 2024-01-01T00:00:00Z
        Story story;
        for (const std::int64_t time : {kMidnight - 1, kMidnight}) {
            ScratchCommit commit;
            commit.time = time;
            commit.files = {{"a.yaml", config("a", std::to_string(time))}};
            QVERIFY(story.repository.commit(commit));
        }
        QVERIFY(story.scan());
        auto reader = story.reader();
        const auto days = reader->countsByDay({});
        QVERIFY(days);
        constexpr std::int64_t kDay = kMidnight / 86400;
        QCOMPARE(*days, (std::vector<store::DayCount>{{kDay - 1, EventType::Created, 1}, {kDay, EventType::Modified, 1}}));
        EventFilter filter;
        filter.since = kMidnight;
        QCOMPARE(*reader->countEvents(filter), 1);
        filter.until = kMidnight;
        filter.since.reset();
        QCOMPARE(*reader->countEvents(filter), 1);
    }

    void rule10_headThatNamesNoBranch()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.repository.git({u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/nothing"_s}));
        QVERIFY(story.scan());
        QCOMPARE(story.report.branch, std::string("main"));
        QVERIFY(!story.report.note.empty());
        QCOMPARE(story.events().size(), std::size_t(1));
    }

    void rule10_detachedHead()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        const QString first = text(story.repository.tip());
        QVERIFY(story.commit({{"b.yaml", config("b")}}));
        QVERIFY(story.repository.git({u"update-ref"_s, u"--no-deref"_s, u"HEAD"_s, first}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(), QStringList{u"CREATED ConfigMap/a a.yaml"_s});
    }

    void rule10_branchOfChoiceThatIsGone()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.scan());
        story.configuration.branch = "gone";
        QVERIFY(!story.scan());
        QVERIFY(story.failure.contains(u"gone"_s));
        QCOMPARE(story.lines(), QStringList{u"CREATED ConfigMap/a a.yaml"_s});
    }

    void rule11_rewrittenBranch()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.repository.git({u"branch"_s, u"base"_s, u"main"_s}));
        QVERIFY(story.commit({{"b.yaml", config("b")}}));
        QVERIFY(story.commit({{"a.yaml", std::nullopt}}));
        QVERIFY(story.scan());
        QVERIFY(story.repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"refs/heads/base"_s}));
        QVERIFY(story.commit({{"a.yaml", config("a", "2")}}));
        QVERIFY(story.scan());
        const QStringList expected{u"CREATED ConfigMap/a a.yaml"_s, u"CREATED ConfigMap/b b.yaml (rewritten)"_s,
                                   u"DELETED ConfigMap/a a.yaml (rewritten)"_s, u"MODIFIED ConfigMap/a a.yaml | data.key: 1 → 2"_s};
        QStringList lines = story.lines();
        lines.sort();
        QStringList sorted = expected;
        sorted.sort();
        QCOMPARE(lines, sorted);
        QCOMPARE(story.alive(), QStringList{u"ConfigMap/a a.yaml"_s});
        QVERIFY(story.scan());
        QCOMPARE(story.report.newEvents, 0);
        QCOMPARE(story.lines().size(), expected.size());
    }

    void rule11_theOldTipMayBePruned()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.commit({{"a.yaml", config("a", "2")}}));
        QVERIFY(story.commit({{"a.yaml", config("a", "typo")}}));
        QVERIFY(story.scan());
        const QString old = text(story.repository.tip());
        QVERIFY(story.repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"main~1"_s}));
        QVERIFY(story.commit({{"a.yaml", config("a", "3")}}));
        QVERIFY(story.repository.git({u"gc"_s, u"-q"_s, u"--prune=now"_s}));
        QVERIFY(!story.repository.git({u"cat-file"_s, u"-e"_s, old}));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QStringList lines = story.lines();
        lines.sort();
        QCOMPARE(lines,
                 (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"MODIFIED ConfigMap/a a.yaml | data.key: 1 → 2"_s,
                              u"MODIFIED ConfigMap/a a.yaml | data.key: 2 → 3"_s,
                              u"MODIFIED ConfigMap/a a.yaml | data.key: 2 → typo (rewritten)"_s}));
        QCOMPARE(story.report.newEvents, 1);
        QCOMPARE(story.report.newCommits, 1);
    }

    void rule11_backToABranchThatWasRewritten()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.commit({{"b.yaml", config("b")}}));
        QVERIFY(story.repository.git({u"branch"_s, u"old"_s, u"main"_s}));
        QVERIFY(story.scan());
        QVERIFY(story.repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"main~1"_s}));
        QVERIFY(story.commit({{"c.yaml", config("c")}}));
        QVERIFY(story.scan());
        QVERIFY(story.repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"refs/heads/old"_s}));
        QVERIFY(story.scan());
        QStringList lines = story.lines();
        lines.sort();
        QCOMPARE(lines,
                 (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"CREATED ConfigMap/b b.yaml"_s, u"CREATED ConfigMap/b b.yaml (rewritten)"_s,
                              u"CREATED ConfigMap/c c.yaml (rewritten)"_s}));
        QCOMPARE(story.alive(), (QStringList{u"ConfigMap/a a.yaml"_s, u"ConfigMap/b b.yaml"_s}));
    }

    /// The merge base of both tips is a commit that neither first-parent chain has.
    void rule11_aMergeBaseOffBothChains()
    {
        Story story;
        const auto commitTo = [&story](const std::string &branch, const std::string &from, std::vector<std::string> merges,
                                       std::map<std::string, ScratchFile> files) {
            ScratchCommit commit;
            commit.branch = branch;
            commit.from = from;
            commit.merges = std::move(merges);
            commit.files = std::move(files);
            return story.repository.commit(commit);
        };
        QVERIFY(commitTo("main", {}, {}, {{"a.yaml", config("a")}}));
        QVERIFY(commitTo("side", "main", {}, {{"s.yaml", config("s")}}));
        QVERIFY(commitTo("other", "main", {}, {{"o.yaml", config("o")}}));
        QVERIFY(commitTo("other", {}, {"side"}, {{"s.yaml", config("s")}}));
        QVERIFY(commitTo("main", {}, {"side"}, {{"s.yaml", config("s")}, {"m.yaml", config("m")}}));
        QVERIFY(story.repository.git({u"merge-base"_s, u"main"_s, u"other"_s}));
        QCOMPARE(story.repository.output(), text(story.repository.tip(u"side"_s)));
        QVERIFY(story.scan());
        QVERIFY(story.repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"refs/heads/other"_s}));
        QVERIFY(story.scan());
        QStringList lines = story.lines();
        lines.sort();
        QCOMPARE(lines,
                 (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"CREATED ConfigMap/m m.yaml (rewritten)"_s, u"CREATED ConfigMap/o o.yaml"_s,
                              u"CREATED ConfigMap/s s.yaml"_s, u"CREATED ConfigMap/s s.yaml (rewritten)"_s}));
    }

    void whatWasThereStays_data()
    {
        QTest::addColumn<bool>("isRewritten");
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("when a rewritten branch lacks a tree") << true << false;
        QTest::newRow("when a changed configuration asks for a tree that is lost") << false << false;
        QTest::newRow("when a rewritten branch is cancelled") << true << true;
        QTest::newRow("when a scan anew is cancelled") << false << true;
    }

    void whatWasThereStays()
    {
        QFETCH(const bool, isRewritten);
        QFETCH(const bool, isCancelled);
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}, {"broken.yaml", "x: [\n"}}));
        QVERIFY(story.repository.git({u"branch"_s, u"base"_s, u"main"_s}));
        QVERIFY(story.commit({{"b.yaml", config("b")}}));
        QVERIFY(story.scan());
        const QStringList lines = story.lines(), alive = story.alive(), warnings = story.warnings();
        const ScanTotals totals = story.facts().totals;
        if (isRewritten)
            QVERIFY(story.repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"refs/heads/base"_s}));
        else
            story.configuration.exclude = {"nothing"};
        for (int i = 0; i < 20; ++i)
            QVERIFY(story.commit({{"c.yaml", config("c", std::to_string(i))}}));
        if (!isCancelled)
            QVERIFY(story.repository.loseBlob(u"main^{tree}"_s));
        std::stop_source source;
        JobContext context;
        context.stop = source.get_token();
        context.report = [&](const Progress &progress) {
            if (isCancelled && progress.done > 15)
                source.request_stop();
        };
        QVERIFY(!story.scan({}, context));
        QCOMPARE(story.lines(), lines);
        QCOMPARE(story.alive(), alive);
        QCOMPARE(story.warnings(), warnings);
        QCOMPARE(story.facts().totals, totals);
        if (!isCancelled)
            return;
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.alive().contains(u"ConfigMap/b b.yaml"_s), !isRewritten);
        QCOMPARE(story.lines().filter(u"ConfigMap/c"_s).size(), 20);
    }

    void rule12_shallowRepository()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.commit({{"a.yaml", config("a", "2")}}));
        QVERIFY(story.commit({{"b.yaml", config("b")}}));
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"shallow.git"_s);
        QVERIFY(
            story.repository.git({u"clone"_s, u"-q"_s, u"--bare"_s, u"--depth=2"_s, u"file://"_s + story.repository.path(), copy}, false));
        QVERIFY2(story.scan(copy.toStdString()), qPrintable(story.failure));
        QCOMPARE(story.lines(), QStringList{u"CREATED ConfigMap/b b.yaml"_s});
        QCOMPARE(story.alive(), (QStringList{u"ConfigMap/a a.yaml"_s, u"ConfigMap/b b.yaml"_s}));
        for (const Resource &resource : story.resources())
            QCOMPARE(resource.firstCommit.isNull(), resource.key.name == "a");
        const std::string note = story.report.note;
        QVERIFY(text(note).contains(u"--unshallow"_s));
        QVERIFY2(story.scan(copy.toStdString()), qPrintable(story.failure));
        QCOMPARE(story.report.newCommits, 0);
        QCOMPARE(story.report.note, note);
        QCOMPARE(story.facts().note, note);
    }

    void rule13_whichFiles()
    {
        Story story;
        QVERIFY(story.commit({{"a.YAML", config("a")},
                              {"b.yml", config("b")},
                              {"c.txt", config("c")},
                              {"d.json", R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"d"}})"},
                              {"e.json", R"({"name": "package"})"},
                              {"link.yaml", ScratchFile("a.YAML", "120000")},
                              {"sub.yaml", ScratchFile(std::string(40, '1'), "160000")}}));
        QVERIFY(story.commit({{"b.yml", ScratchFile("a.YAML", "120000")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED ConfigMap/a a.YAML"_s, u"CREATED ConfigMap/b b.yml"_s, u"CREATED ConfigMap/d d.json"_s,
                              u"DELETED ConfigMap/b b.yml"_s}));
        QCOMPARE(story.warnings(), QStringList());
    }

    void rule14_helmCharts()
    {
        Story story;
        QVERIFY(story.commit({{"chart/Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.2.3\n"},
                              {"chart/values.yaml", "image:\n  tag: [\n"},
                              {"chart/templates/a.yaml", "{{ if .x }}\n" + config("a")},
                              {"chart/templates/deep/b.yaml", config("b")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(), QStringList{u"CREATED Chart/shop chart/Chart.yaml"_s});
        QCOMPARE(story.warnings(), QStringList{u"helm-templates chart/templates"_s});
        QCOMPARE(story.facts().totals.unreadable, 1);
        QVERIFY(story.commit({{"chart/Chart.yaml", std::nullopt}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines().mid(1),
                 (QStringList{u"CREATED ConfigMap/b chart/templates/deep/b.yaml"_s, u"DELETED Chart/shop chart/Chart.yaml"_s}));
    }

    void rule15_brokenFiles()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}, {"never.yaml", "a: [\n"}}));
        QVERIFY(story.commit({{"a.yaml", "kind: [\n"}}));
        QVERIFY(story.scan());
        QCOMPARE(story.alive(), QStringList{u"ConfigMap/a a.yaml"_s});
        QVERIFY(story.resources().front().unreadable);
        QCOMPARE(story.warnings().size(), 2);
        QVERIFY(story.commit({{"a.yaml", config("a", "2")}, {"never.yaml", config("n")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"MODIFIED ConfigMap/a a.yaml | data.key: 1 → 2"_s,
                              u"CREATED ConfigMap/n never.yaml"_s}));
        QVERIFY(!story.resources().front().unreadable);
        QCOMPARE(story.warnings(), QStringList());
        QVERIFY(story.commit({{"a.yaml", "kind: [\n"}}));
        QVERIFY(story.commit({{"a.yaml", std::nullopt}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines().last(), u"DELETED ConfigMap/a a.yaml"_s);
    }

    void rule15_missingObjectIsNoDeletion()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}}));
        QVERIFY(story.commit({{"a.yaml", config("a", "2")}}));
        QVERIFY(story.repository.git({u"rev-parse"_s, u"main:a.yaml"_s}));
        const QString blob = story.repository.output();
        const QString pack = story.repository.path() + u"/objects/pack"_s;
        // fast-import may leave packs: unpack them, then take the blob away.
        QVERIFY(
            QProcess::execute(
                u"sh"_s,
                {u"-c"_s,
                 u"ls \"$1\"/*.pack >/dev/null 2>&1 || exit 0; mkdir -p \"$1/../p\" && mv \"$1\"/* \"$1/../p/\" && for f in \"$1\"/../p/*.pack; do git -C \"$2\" unpack-objects -q < $f; done; rm -rf \"$1/../p\""_s,
                 u"sh"_s, pack, story.repository.path()})
            == 0);
        QVERIFY(QFile::remove(story.repository.path() + u"/objects/"_s + blob.left(2) + u'/' + blob.mid(2)));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.lines(), QStringList{u"CREATED ConfigMap/a a.yaml"_s});
        QCOMPARE(story.warnings(), QStringList{u"missing-object a.yaml"_s});
        QCOMPARE(story.alive(), QStringList{u"ConfigMap/a a.yaml"_s});
    }

    void rule16_formattingIsNoEvent_data()
    {
        QTest::addColumn<QString>("after");
        QTest::newRow("a comment") << u"# hello\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: v, z: v}\n"_s;
        QTest::newRow("key order") << u"kind: ConfigMap\napiVersion: v1\ndata: {z: v, x: v}\nmetadata: {name: a}\n"_s;
        QTest::newRow("quoting") << u"apiVersion: 'v1'\nkind: \"ConfigMap\"\nmetadata: {name: a}\ndata: {x: 'v', z: v}\n"_s;
        QTest::newRow("CRLF") << u"apiVersion: v1\r\nkind: ConfigMap\r\nmetadata:\r\n  name: a\r\ndata:\r\n  x: v\r\n  z: v\r\n"_s;
        QTest::newRow("a byte order mark") << u"\ufeffapiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: v, z: v}\n"_s;
        QTest::newRow("an alias for a value") << u"apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: &w v, z: *w}\n"_s;
    }

    void rule16_formattingIsNoEvent()
    {
        QFETCH(const QString, after);
        Story story;
        QVERIFY(story.commit({{"a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: v, z: v}\n"}}));
        QVERIFY(story.commit({{"a.yaml", after.toStdString()}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(), QStringList{u"CREATED ConfigMap/a a.yaml"_s});
        QCOMPARE(story.warnings(), QStringList());
    }

    void rule16_aliasedNameAndMerge()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  labels: {app: &app shop}\n  name: *app\n"},
                              {"b.yaml", "base: &base {apiVersion: v1}\n<<: *base\nkind: ConfigMap\nmetadata: {name: b}\n"}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(), (QStringList{u"CREATED ConfigMap/shop a.yaml"_s, u"CREATED ConfigMap/b b.yaml"_s}));
    }

    void rule17_typesCount()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", object("Thing", "a", "port: \"80\"\nlist: [1, 2]\n")}}));
        QVERIFY(story.commit({{"a.yaml", object("Thing", "a", "port: 80\nlist: [1, 2]\n")}}));
        QVERIFY(story.commit({{"a.yaml", object("Thing", "a", "port: 80\nlist: [2, 1]\n")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.events().size(), std::size_t(3));
    }

    void rule18_listItemsPairByName()
    {
        Story story;
        const auto pod = [](const std::string &containers) { return object("Pod", "a", "spec:\n  containers:\n" + containers); };
        QVERIFY(story.commit({{"a.yaml", pod("  - {name: app, image: \"app:1\"}\n")}}));
        QVERIFY(story.commit({{"a.yaml", pod("  - {name: side, image: \"side:1\"}\n  - {name: app, image: \"app:2\"}\n")}}));
        QVERIFY(story.scan());
        const Event event = story.events().back();
        QCOMPARE(event.changes.size(), std::size_t(2));
        QVERIFY(story.lines().last().contains(u"spec.containers[name=app].image: app:1 → app:2"_s));
    }

    void rule19_secretsAreNeverStored()
    {
        Story story;
        const auto secret = [](const std::string &value) { return object("Secret", "s", "stringData:\n  password: " + value + "\n"); };
        QVERIFY(story.commit({{"s.yaml", secret("hunter2")}}));
        QVERIFY(story.commit({{"s.yaml", secret("canary-9f8e")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines().last(), u"MODIFIED Secret/s s.yaml | stringData.password: ••• → •••"_s);
    }

    void rule19_aliasedSecretsAreNeverStored()
    {
        Story story;
        const auto secret = [](const std::string &value) {
            return "apiVersion: v1\nkind: Secret\nmetadata: {name: s, annotations: {note: &pw " + value
                + "}}\nstringData: {password: *pw}\n";
        };
        QVERIFY(story.commit({{"s.yaml", secret("hunter3")}}));
        QVERIFY(story.commit({{"s.yaml", secret("hunter6")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines().last(),
                 u"MODIFIED Secret/s s.yaml | metadata.annotations.note: ••• → ••• | stringData.password: ••• → •••"_s);
    }

    void rule19_reencryptionSaysSo()
    {
        Story story;
        const auto sops = [](const std::string &cipher, const std::string &mac) {
            return object("Secret", "s",
                          "stringData:\n  password: ENC[AES256_GCM,data:" + cipher + ",type:str]\nsops:\n  mac: ENC[" + mac
                              + "]\n  lastmodified: \"2024\"\n");
        };
        QVERIFY(story.commit({{"s.yaml", sops("aaaa", "m1")}}));
        QVERIFY(story.commit({{"s.yaml", sops("bbbb", "m2")}}));
        QVERIFY(story.scan());
        const Event event = story.events().back();
        QCOMPARE(event.type, EventType::Modified);
        QVERIFY(event.reencrypted);
    }

    void rule20_lists()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml",
                               "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n"
                               "- apiVersion: v1\n  kind: ConfigMapList\n  items:\n  - {metadata: {name: b}}\n"}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(), (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"CREATED ConfigMap/b a.yaml"_s}));
    }

    void rule20_listsBeyondDepth3AreOnlyCounted()
    {
        const auto list = [](const std::string &items) { return "{apiVersion: v1, kind: List, items: [" + items + "]}"; };
        const auto item = [](const std::string &name) { return "{apiVersion: v1, kind: ConfigMap, metadata: {name: " + name + "}}"; };
        Story story;
        QVERIFY(
            story.commit({{"a.yaml", list(item("one") + "," + list(item("two") + "," + list(item("three") + "," + list(item("four")))))}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED ConfigMap/one a.yaml"_s, u"CREATED ConfigMap/two a.yaml"_s, u"CREATED ConfigMap/three a.yaml"_s}));
        QCOMPARE(story.facts().totals.otherDocuments, 1);
    }

    void rule21_kustomizeFiles()
    {
        Story story;
        QVERIFY(story.commit({{"x/kustomization.yaml", "resources: [a.yaml]\n"}, {"y/Kustomization", "namespace: z\n"}}));
        QVERIFY(story.commit({{"g.yaml", "apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}\n"},
                              {"n.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n"}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED Kustomization/ x/kustomization.yaml"_s, u"CREATED Kustomization/ y/Kustomization"_s,
                              u"CREATED Job/run-* g.yaml"_s}));
        QCOMPARE(story.events().front().key.group, std::string("kustomize.config.k8s.io"));
        QCOMPARE(story.events().front().version, std::string("v1beta1"));
        QCOMPARE(story.warnings(), QStringList{u"no-name n.yaml:1"_s});
    }

    void rule22_otherDocuments()
    {
        Story story;
        QVERIFY(story.commit({{"values.yaml", "a: 1\n---\nb: 2\n"}, {"a.yaml", config("a")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.facts().totals.otherDocuments, 2);
        QCOMPARE(story.facts().totals.files, 2);
        QCOMPARE(story.warnings(), QStringList());
    }

    void rule23_budgets()
    {
        Story story;
        std::string many;
        for (int i = 0; i < 1001; ++i)
            many += "---\na: 1\n";
        QVERIFY(story.commit({{"many.yaml", many}, {"deep.yaml", std::string(200, '[') + std::string(200, ']') + "\n"}}));
        QVERIFY(story.scan());
        QCOMPARE(story.warnings(), (QStringList{u"too-deep deep.yaml:1"_s, u"too-many-documents many.yaml:2001"_s}));
    }

    void rule23_tooSlow()
    {
        std::string long_;
        while (long_.size() < 300'000)
            long_ += "- {a: b}\n";
        yaml::Budget budget;
        budget.time = std::chrono::milliseconds(1);
        const yaml::Manifest manifest = yaml::readManifest(long_, budget);
        QVERIFY(manifest.error);
        QCOMPARE(scan::reasonOf(manifest.error->fault), WarningReason::TooSlow);
        QVERIFY(manifest.error->line > 1);
        QVERIFY(!yaml::readManifest(long_).error);
    }

    void rule23_foldersTooDeepAreSaid()
    {
        const auto deep = [](int folders) {
            std::string path;
            for (int i = 0; i < folders; ++i)
                path += "d/";
            return path + "a.yaml";
        };
        Story story;
        QVERIFY(story.commit({{deep(256), config("fits")}, {deep(300), config("deep")}}));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.alive(), QStringList{u"ConfigMap/fits "_s + text(deep(256))});
        const std::string folder = deep(257).substr(0, deep(257).size() - 7);
        QCOMPARE(story.warnings(), QStringList{u"too-deep "_s + text(folder)});
        QCOMPARE(story.facts().totals.unreadable, 1);
        QVERIFY(story.commit({{deep(300), std::nullopt}}));
        QVERIFY(story.scan());
        QCOMPARE(story.warnings(), QStringList());
    }

    void rule13_aPathOf4096Characters()
    {
        std::string path;
        while (path.size() < 4096 - 240)
            path += std::string(239, 'd') + "/";
        path += std::string(4096 - path.size() - 5, 'f') + ".yaml";
        QCOMPARE(path.size(), std::size_t(4096));
        Story story;
        QVERIFY(story.commit({{path, config("a")}}));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.lines(), QStringList{u"CREATED ConfigMap/a "_s + text(path)});
    }

    void rule24_notForUsYet()
    {
        Story story;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sha256"_s);
        if (!story.repository.git({u"init"_s, u"-q"_s, u"--object-format=sha256"_s, path}, false))
            QSKIP("This git cannot make SHA-256 repositories.");
        QVERIFY(!story.scan(path.toStdString()));
        QVERIFY(story.failure.contains(u"fast-import"_s));
    }

    void rule24_extensions_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("advice"); ///< empty: it is scanned
        const auto row = [](const char *name, const char16_t *key, const char16_t *value, const char16_t *advice) {
            QTest::newRow(name) << QString::fromUtf16(key) << QString::fromUtf16(value) << QString::fromUtf16(advice);
        };
        row("configuration by worktree, as git sparse-checkout sets it", u"extensions.worktreeConfig", u"true", u"");
        row("objects that are never pruned", u"extensions.preciousObjects", u"true", u"");
        row("reftable", u"extensions.refStorage", u"reftable", u"git refs migrate");
        row("a partial clone", u"extensions.partialClone", u"origin", u"git fetch --refetch");
        row("a partial clone of a later git", u"remote.origin.promisor", u"true", u"git fetch --refetch");
        row("an extension of the future", u"extensions.fromTheFuture", u"true", u"git clone --mirror");
    }

    void rule24_extensions()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, advice);
        for (const bool isWorktree : {false, true}) {
            Story story;
            QTemporaryDir folder;
            const QString tree = folder.filePath(u"tree"_s);
            QVERIFY(story.commit({{"a.yaml", config("a")}}));
            QVERIFY(story.repository.git({u"worktree"_s, u"add"_s, u"-q"_s, u"--no-checkout"_s, tree, u"main"_s}));
            QVERIFY(story.repository.git({u"config"_s, u"core.repositoryformatversion"_s, u"1"_s}));
            QVERIFY(story.repository.git({u"config"_s, key, value}));
            const bool isScanned = story.scan(isWorktree ? tree.toStdString() : std::string());
            QVERIFY2(isScanned == advice.isEmpty(), qPrintable(story.failure));
            QVERIFY2(story.failure.contains(advice), qPrintable(story.failure));
            QCOMPARE(story.lines(), isScanned ? QStringList{u"CREATED ConfigMap/a a.yaml"_s} : QStringList());
        }
    }

    void emptyRepositoryIsAClearState()
    {
        Story story;
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QVERIFY(!story.report.note.empty());
        QCOMPARE(story.facts().state, RepositoryState::Ready);
    }

    void incrementalEqualsWhole()
    {
        Story whole, steps;
        for (Story *story : {&whole, &steps}) {
            for (int i = 0; i < 12; ++i) {
                const std::string n = std::to_string(i % 4);
                QVERIFY(story->commit(
                    {{"dir" + n + "/a.yaml", i % 5 == 4 ? ScratchFile(std::nullopt) : ScratchFile(config("a" + n, std::to_string(i)))},
                     {"b.yaml", i % 3 == 2 ? ScratchFile("x: [\n") : ScratchFile(config("b", std::to_string(i)))}}));
                if (story == &steps)
                    QVERIFY(story->scan());
            }
            QVERIFY(story->scan());
        }
        QCOMPARE(steps.lines(), whole.lines());
        QCOMPARE(steps.alive(), whole.alive());
        QCOMPARE(steps.warnings(false), whole.warnings(false));
        QCOMPARE(steps.facts().totals, whole.facts().totals);
        QVERIFY(steps.scan());
        QCOMPARE(steps.report.newCommits, 0);
    }

    void aBlobThatComesBackInALaterRunIsCountedOnce()
    {
        Story whole, steps;
        for (Story *story : {&whole, &steps}) {
            for (const char *value : {"1", "2", "1", "3", "2"}) {
                QVERIFY(story->commit({{"a.yaml", config("a", value)}}));
                if (story == &steps)
                    QVERIFY(story->scan());
            }
            QVERIFY(story->scan());
        }
        QCOMPARE(whole.facts().totals.blobs, 3);
        QCOMPARE(steps.facts().totals, whole.facts().totals);
    }

    void aStateThatIsLostIsNoCreation()
    {
        Story story;
        QVERIFY(story.commit({{"a.yaml", config("a")}, {"b.yaml", config("b")}}));
        QVERIFY(story.scan());
        QVERIFY(story.commit({{"a.yaml", config("a", "2")}, {"b.yaml", std::nullopt}}));
        QVERIFY(story.repository.loseBlob(u"main~1:a.yaml"_s));
        QVERIFY(story.repository.loseBlob(u"main~1:b.yaml"_s));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        QCOMPARE(story.lines(),
                 (QStringList{u"CREATED ConfigMap/a a.yaml"_s, u"CREATED ConfigMap/b b.yaml"_s, u"DELETED ConfigMap/b b.yaml"_s}));
        QCOMPARE(story.warnings(), QStringList{u"missing-object a.yaml"_s});
        QCOMPARE(story.alive(), QStringList{u"ConfigMap/a a.yaml"_s});
        QVERIFY(story.resources().front().unreadable);
        QVERIFY(story.commit({{"a.yaml", config("a", "3")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines().size(), 3);
        QVERIFY(story.commit({{"a.yaml", std::nullopt}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines().last(), u"DELETED ConfigMap/a a.yaml"_s);
        QCOMPARE(story.warnings(), QStringList());
    }

    void aGiantCommitIsWrittenInParts()
    {
        Story story;
        std::map<std::string, ScratchFile> first, second;
        for (int i = 0; i < 9000; ++i) {
            const std::string n = std::to_string(i);
            first.emplace("a/" + n + ".yaml", config("thing-" + n));
            if (i % 3 == 0)
                second.emplace("a/" + n + ".yaml", config("thing-" + n, "2"));
            else
                second.emplace("a/" + n + ".yaml", ScratchFile(std::nullopt));
            if (i % 3 == 1)
                second.emplace("b/" + n + ".yaml", config("thing-" + n, i % 2 ? "2" : "1"));
        }
        QVERIFY(story.commit(first));
        QVERIFY(story.commit(second));
        QVERIFY2(story.scan(), qPrintable(story.failure));
        const QStringList lines = story.lines();
        QCOMPARE(lines.filter(u"CREATED"_s).size(), 9000);
        QCOMPARE(lines.filter(u"DELETED"_s).size(), 3000);
        QCOMPARE(lines.filter(u" <- "_s).size(), 3000);
        QCOMPARE(lines.filter(u"MODIFIED"_s).size(), 6000);
        QCOMPARE(lines.filter(u"data.key: 1 → 2"_s).size(), 3000 + 1500);
        QCOMPARE(story.alive().size(), 6000);
        QCOMPARE(story.facts().totals.blobs, 9000 + 3000 + 1500);
    }

    void includeAndExclude()
    {
        Story story;
        story.configuration.include = {"apps"};
        story.configuration.exclude = {"*/test/*"};
        QVERIFY(story.commit({{"apps/a.yaml", config("a")}, {"apps/test/b.yaml", config("b")}, {"appsmore/c.yaml", config("c")}}));
        QVERIFY(story.scan());
        QCOMPARE(story.lines(), QStringList{u"CREATED ConfigMap/a apps/a.yaml"_s});
        story.configuration.exclude.clear();
        QVERIFY(story.scan());
        QCOMPARE(story.lines(), (QStringList{u"CREATED ConfigMap/a apps/a.yaml"_s, u"CREATED ConfigMap/b apps/test/b.yaml"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
