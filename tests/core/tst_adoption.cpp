// SPDX-License-Identifier: GPL-3.0-or-later

// What resources use over time: scanned from real histories, as a reader of the store sees it.

#include "support/scannedrepository.h"

#include "analytics/uses.h"
#include "store/database.h"
#include "store/migrations.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <optional>

using support::ScratchCommit;
using support::ScratchFile;
using support::ScratchRepository;
using namespace Qt::StringLiterals;

namespace {

std::string object(const std::string &apiVersion, const std::string &kind, const std::string &name, const std::string &rest)
{
    return "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata:\n  name: " + name + "\n  namespace: default\n" + rest;
}

std::string release(const std::string &name, const std::string &chart, const std::string &version, const std::string &api = "v2beta1")
{
    return object("helm.toolkit.fluxcd.io/" + api, "HelmRelease", name,
                  "spec:\n  chart:\n    spec:\n      chart: " + chart + "\n      version: " + version
                      + "\n      sourceRef:\n        kind: HelmRepository\n        name: charts\n");
}

std::string releaseOf(const std::string &name, const std::string &address)
{
    return object("helm.toolkit.fluxcd.io/v2", "HelmRelease", name,
                  "spec:\n  chartRef:\n    kind: OCIRepository\n    name: " + address + "\n");
}

std::string address(const std::string &name, const std::string &chart, const std::string &tag)
{
    return object("source.toolkit.fluxcd.io/v1", "OCIRepository", name,
                  "spec:\n  url: oci://example.org/charts/" + chart + "\n  ref:\n    tag: " + tag + "\n");
}

std::string deployment(const std::string &name, const std::vector<std::string> &images)
{
    std::string containers;
    for (const std::string &image : images)
        containers += "        - name: c" + std::to_string(containers.size()) + "\n          image: " + image + "\n";
    return object("apps/v1", "Deployment", name, "spec:\n  template:\n    spec:\n      containers:\n" + containers);
}

/// Day 1 is that of the first commit.
constexpr std::int64_t kDayBefore = ScratchRepository::kFirst / ScratchRepository::kDay;

/// A repository with a commit a day, and what its resources used.
class Story final : public support::ScannedRepository
{
public:
    store::Adoption adoption(UseKind what, const std::string &name = {})
    {
        auto opened = reader();
        auto answer = opened->adoption({what, name, {}});
        if (answer)
            return *answer;
        fail(answer.error());
        return {};
    }

    /// Each value with its level before the first day, if any, and at the end of each on which it changed: "1.0: 1=1 2=0",
    /// "1.1: before=2 1=1".
    QStringList levels(UseKind what, const std::string &name = {})
    {
        std::map<std::string, std::map<std::int64_t, std::int64_t>> days;
        const store::Adoption found = adoption(what, name);
        for (const store::DayValueCount &day : found.growth.days)
            days[day.value][day.day] += day.count;
        std::map<std::string, std::int64_t> before;
        for (const store::ValueCount &now : found.growth.now) {
            before[now.value] = now.count;
            days[now.value];
        }
        for (const store::DayValueCount &day : found.growth.days)
            before[day.value] -= day.count;
        QStringList lines;
        for (const auto &[value, changes] : days) {
            QString line = QString::fromStdString(value) + u':';
            std::int64_t level = before[value];
            if (level != 0)
                line += u" before=%1"_s.arg(level);
            for (const auto &[day, change] : changes)
                line += u" %1=%2"_s.arg(day - kDayBefore).arg(level += change);
            lines << line;
        }
        return lines;
    }
};

/// What is counted over time, as it is now, beside what UseCounter counts of the resources alive.
void compareNow(store::Reader &reader)
{
    analytics::UseCounter counter;
    QVERIFY(reader.facts({}, [&](const store::FactRow &row) {
        counter.add(row);
        return true;
    }));
    const auto asMap = [](const std::vector<store::ValueCount> &values) {
        std::map<std::string, std::int64_t> map;
        for (const store::ValueCount &value : values)
            map[value.value] += value.count;
        return map;
    };
    const analytics::Uses uses = counter.uses();
    for (const auto &[what, expected] : {std::pair(UseKind::Chart, &uses.charts), std::pair(UseKind::Image, &uses.images)}) {
        const auto all = reader.adoption({what, {}, {}});
        QVERIFY(all);
        std::map<std::string, std::int64_t> names;
        for (const analytics::Use &use : *expected) {
            names[use.name] = use.uses;
            const auto versions = reader.adoption({what, use.name, {}});
            QVERIFY(versions);
            QCOMPARE(asMap(versions->growth.now), asMap(use.versions));
        }
        QCOMPARE(asMap(all->growth.now), names);
    }
    std::map<std::string, std::int64_t> apiVersions;
    QVERIFY(reader.resources({}, [&](const Resource &resource) {
        if (resource.state == ResourceState::Alive)
            ++apiVersions[resource.key.group.empty() ? resource.version : resource.key.group + '/' + resource.version];
        return true;
    }));
    const auto versions = reader.adoption({UseKind::ApiVersion, {}, {}});
    QVERIFY(versions);
    QCOMPARE(asMap(versions->growth.now), apiVersions);
}

} // namespace

class tst_Adoption final : public QObject
{
    Q_OBJECT

private slots:
    void upgradesOfAChartMoveItsUse();
    void whatIsDeletedIsUsedNoMoreUntilItIsBack();
    void releasesFollowTheChartBehindTheirAddress();
    void addressesOfAnEarlierScanAreKnown();
    void anImageInTwoVersionsIsUsedOnce();
    void apiVersionsAreCountedOfAKindAndOfAll();
    void movesChangeNothing();
    void aForcePushTakesBackWhatItBrought();
    void whatAShallowBoundaryHoldsWasThereBefore();
    void aBoundaryThatHadItsDayIsReadOnceMore();
    void aRemovedRepositoryUsesNothing();
    void anOlderStoreSaysThatItDoesNotKnow();
    void nowIsWhatIsInUse_data();
    void nowIsWhatIsInUse();
};

void tst_Adoption::upgradesOfAChartMoveItsUse()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.0")}, {"b.yaml", release("b", "app", "1.0")}}));
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.1")}}));
    QVERIFY(story.commit({{"note.yaml", object("v1", "ConfigMap", "note", {})}}));
    QVERIFY(story.commit({{"b.yaml", release("b", "other", "7")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart), (QStringList{u"app: 1=2 4=1"_s, u"other: 4=1"_s}));
    QCOMPARE(story.levels(UseKind::Chart, "app"), (QStringList{u"1.0: 1=2 2=1 4=0"_s, u"1.1: 2=1"_s}));
    QCOMPARE(story.levels(UseKind::Chart, "unheard-of"), QStringList());
    // And the same in scans one after the other.
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.2")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart, "app"), (QStringList{u"1.0: 1=2 2=1 4=0"_s, u"1.1: 2=1 5=0"_s, u"1.2: 5=1"_s}));
    QCOMPARE(story.adoption(UseKind::Chart, "app").names, (std::vector<store::ValueCount>{{"app", 1}, {"other", 1}}));
}

void tst_Adoption::whatIsDeletedIsUsedNoMoreUntilItIsBack()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.0")}}));
    QVERIFY(story.commit({{"a.yaml", std::nullopt}}));
    QVERIFY(story.commit({{"c.yaml", release("a", "app", "2.0")}}));
    QVERIFY(story.commit({{"c.yaml", "a: [broken"}})); // keeps its last readable state
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart), QStringList(u"app: 1=1 2=0 3=1"_s));
    QCOMPARE(story.levels(UseKind::Chart, "app"), (QStringList{u"1.0: 1=1 2=0"_s, u"2.0: 3=1"_s}));
    QCOMPARE(story.levels(UseKind::ApiVersion, "HelmRelease"), QStringList(u"helm.toolkit.fluxcd.io/v2beta1: 1=1 2=0 3=1"_s));
}

void tst_Adoption::releasesFollowTheChartBehindTheirAddress()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", releaseOf("a", "apps")}, {"b.yaml", releaseOf("b", "apps")}}));
    QVERIFY(story.commit({{"oci.yaml", address("apps", "app-template", "3.0")}}));
    QVERIFY(story.commit({{"oci.yaml", address("apps", "app-template", "3.1")}, {"b.yaml", std::nullopt}}));
    QVERIFY(story.commit({{"oci.yaml", address("apps", "other", "1")}}));
    QVERIFY(story.commit({{"oci.yaml", std::nullopt}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart), (QStringList{u"app-template: 2=2 3=1 4=0"_s, u"apps: 1=2 2=0 5=1"_s, u"other: 4=1 5=0"_s}));
    QCOMPARE(story.levels(UseKind::Chart, "app-template"), (QStringList{u"3.0: 2=2 3=0"_s, u"3.1: 3=1 4=0"_s}));
}

void tst_Adoption::addressesOfAnEarlierScanAreKnown()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", releaseOf("a", "apps")}, {"oci.yaml", address("apps", "app-template", "3.0")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QVERIFY(story.commit({{"oci.yaml", address("apps", "app-template", "3.1")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QVERIFY(story.commit({{"b.yaml", releaseOf("b", "apps")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart, "app-template"), (QStringList{u"3.0: 1=1 2=0"_s, u"3.1: 2=1 3=2"_s}));
}

void tst_Adoption::anImageInTwoVersionsIsUsedOnce()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", deployment("a", {"nginx:1", "docker.io/library/nginx:2", "redis:7"})}}));
    QVERIFY(story.commit({{"a.yaml", deployment("a", {"nginx:2"})}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Image), (QStringList{u"nginx: 1=1"_s, u"redis: 1=1 2=0"_s}));
    QCOMPARE(story.levels(UseKind::Image, "nginx"), (QStringList{u"1: 1=1 2=0"_s, u"2: 1=1"_s}));
}

void tst_Adoption::apiVersionsAreCountedOfAKindAndOfAll()
{
    Story story;
    QVERIFY(
        story.commit({{"a.yaml", release("a", "app", "1.0")}, {"b.yaml", release("b", "app", "1.0")}, {"d.yaml", deployment("d", {})}}));
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.0", "v2")}}));
    QVERIFY(story.commit({{"d.yaml", object("extensions/v1beta1", "Deployment", "d", {})}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::ApiVersion, "HelmRelease"),
             (QStringList{u"helm.toolkit.fluxcd.io/v2: 2=1"_s, u"helm.toolkit.fluxcd.io/v2beta1: 1=2 2=1"_s}));
    QCOMPARE(story.levels(UseKind::ApiVersion),
             (QStringList{u"apps/v1: 1=1 3=0"_s, u"extensions/v1beta1: 3=1"_s, u"helm.toolkit.fluxcd.io/v2: 2=1"_s,
                          u"helm.toolkit.fluxcd.io/v2beta1: 1=2 2=1"_s}));
    QCOMPARE(story.adoption(UseKind::ApiVersion).names, (std::vector<store::ValueCount>{{"HelmRelease", 2}, {"Deployment", 1}}));
}

void tst_Adoption::movesChangeNothing()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.0")}}));
    QVERIFY(story.commit({{"a.yaml", std::nullopt}, {"moved/a.yaml", release("a", "app", "1.0")}}));
    QVERIFY(story.commit({{"moved/a.yaml", std::nullopt}, {"again/a.yaml", release("a", "app", "1.1")}}));
    story.batchCommits = 1;
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart), QStringList(u"app: 1=1"_s));
    QCOMPARE(story.levels(UseKind::Chart, "app"), (QStringList{u"1.0: 1=1 3=0"_s, u"1.1: 3=1"_s}));
}

void tst_Adoption::aForcePushTakesBackWhatItBrought()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.0")}}));
    const std::string base = story.repository.tip();
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.1")}, {"b.yaml", release("b", "app", "1.1")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart, "app"), (QStringList{u"1.0: 1=1 2=0"_s, u"1.1: 2=2"_s}));
    QVERIFY(story.repository.git({u"update-ref"_s, u"refs/heads/main"_s, QString::fromStdString(base)}));
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "2.0")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart, "app"), (QStringList{u"1.0: 1=1 3=0"_s, u"2.0: 3=1"_s}));
}

namespace {

/// Three commits, of which the first is cut off.
bool scanShallow(Story &story, const QTemporaryDir &folder)
{
    const QString shallow = folder.filePath(u"shallow.git"_s);
    return story.commit({{"a.yaml", release("a", "app", "1.0")}, {"b.yaml", release("b", "app", "1.0")}})
        && story.commit({{"c.yaml", release("c", "app", "1.0")}}) && story.commit({{"a.yaml", release("a", "app", "1.1")}})
        && story.repository.git({u"clone"_s, u"-q"_s, u"--bare"_s, u"--depth"_s, u"2"_s, u"file://"_s + story.repository.path(), shallow},
                                false)
        && story.scan(shallow.toStdString());
}

} // namespace

void tst_Adoption::whatAShallowBoundaryHoldsWasThereBefore()
{
    Story story;
    const QTemporaryDir folder;
    QVERIFY2(scanShallow(story, folder), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart), QStringList(u"app: before=3"_s));
    QCOMPARE(story.levels(UseKind::Chart, "app"), (QStringList{u"1.0: before=3 3=2"_s, u"1.1: 3=1"_s}));
    QCOMPARE(story.levels(UseKind::ApiVersion), QStringList(u"helm.toolkit.fluxcd.io/v2beta1: before=3"_s));
    QCOMPARE(story.adoption(UseKind::Chart).names, (std::vector<store::ValueCount>{{"app", 3}}));
}

void tst_Adoption::aBoundaryThatHadItsDayIsReadOnceMore()
{
    Story whole, story;
    QVERIFY(whole.commit({{"a.yaml", release("a", "app", "1.0")}}));
    QVERIFY2(whole.scan(), qPrintable(whole.failure));
    const QTemporaryDir folder;
    QVERIFY2(scanShallow(story, folder), qPrintable(story.failure));
    for (Story *one : {&whole, &story}) {
        store::Database database(one->path(), store::Database::Mode::ReadWrite);
        database.run("UPDATE adoption SET day = ? WHERE day < 0", kDayBefore + 2);
        database.script("PRAGMA user_version = 6");
        store::migrate(database, store::migrations());
    }
    QVERIFY(whole.adoption(UseKind::Chart).unknown.empty());
    QCOMPARE(story.adoption(UseKind::Chart).unknown, std::vector<RepositoryId>{story.id()});
    QVERIFY2(story.scan(folder.filePath(u"shallow.git"_s).toStdString()), qPrintable(story.failure));
    QCOMPARE(story.levels(UseKind::Chart), QStringList(u"app: before=3"_s));
}

void tst_Adoption::aRemovedRepositoryUsesNothing()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.0")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QVERIFY(story.store().removeRepository(story.id()));
    QCOMPARE(story.levels(UseKind::Chart), QStringList());
    store::Database database(story.path(), store::Database::Mode::ReadOnly);
    store::Query left = database.query("SELECT count(*) FROM adoption");
    QVERIFY(left.next());
    QCOMPARE(left.integer(0), 0);
}

void tst_Adoption::anOlderStoreSaysThatItDoesNotKnow()
{
    Story story;
    QVERIFY(story.commit({{"a.yaml", release("a", "app", "1.0")}}));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    {
        // As the migration leaves what was scanned before it.
        store::Database database(story.path(), store::Database::Mode::ReadWrite);
        database.script("DELETE FROM adoption; UPDATE repository SET cursor_uses = 0;");
    }
    QCOMPARE(story.adoption(UseKind::Chart).unknown, std::vector<RepositoryId>{story.id()});
    // The next scan is one of the whole history, though nothing is new; and only that one.
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.report.newCommits, 1);
    QVERIFY(story.adoption(UseKind::Chart).unknown.empty());
    QCOMPARE(story.levels(UseKind::Chart), QStringList(u"app: 1=1"_s));
    QVERIFY2(story.scan(), qPrintable(story.failure));
    QCOMPARE(story.report.newCommits, 0);
}

void tst_Adoption::nowIsWhatIsInUse_data()
{
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<bool>("inTwoScans");
    QString folder = qEnvironmentVariable("KUBESTATS_SHARED", QStringLiteral(KUBESTATS_SOURCE_DIR "/../shared"));
    QDirIterator bundles(folder + "/data/repos"_L1, {u"*.bundle"_s}, QDir::Files);
    bool hasAny = false;
    while (bundles.hasNext()) {
        const QFileInfo bundle(bundles.next());
        // A long history takes its time, and has as much of its own in its first scan.
        const bool isLong = bundle.size() > 8'000'000;
        if (isLong && !qEnvironmentVariableIsSet("KUBESTATS_LONG_TESTS"))
            continue;
        hasAny = true;
        QTest::newRow(qPrintable(bundle.baseName() + " in one scan"_L1)) << bundle.filePath() << false;
        QTest::newRow(qPrintable(bundle.baseName() + " in two scans"_L1)) << bundle.filePath() << true;
    }
    if (!hasAny)
        QTest::newRow("no shared repositories") << QString() << false;
}

/// Over whole histories of others: births, upgrades and deletions add up to what is in use now.
void tst_Adoption::nowIsWhatIsInUse()
{
    QFETCH(QString, bundle);
    QFETCH(bool, inTwoScans);
    if (bundle.isEmpty())
        QSKIP("The repositories of others that this compares are not on this machine.");
    QTemporaryDir folder;
    ScratchRepository git;
    const QString mirror = folder.filePath(u"mirror.git"_s);
    QVERIFY(git.git({u"clone"_s, u"-q"_s, u"--mirror"_s, bundle, mirror}, false));
    Story story;
    story.batchCommits = 500;
    if (!git.git({u"-C"_s, mirror, u"rev-parse"_s, u"-q"_s, u"--verify"_s, u"HEAD"_s}, false)) // a bundle may name none
        QVERIFY(git.git({u"-C"_s, mirror, u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/main"_s}, false));
    if (inTwoScans) {
        QVERIFY(git.git({u"-C"_s, mirror, u"rev-list"_s, u"--first-parent"_s, u"HEAD"_s}, false));
        const QStringList chain = git.output().split(u'\n');
        QVERIFY(git.git({u"-C"_s, mirror, u"symbolic-ref"_s, u"HEAD"_s}, false));
        const QString branch = git.output();
        QVERIFY(git.git({u"-C"_s, mirror, u"update-ref"_s, branch, chain.at(chain.size() / 2)}, false));
        QVERIFY2(story.scan(mirror.toStdString()), qPrintable(story.failure));
        QVERIFY(git.git({u"-C"_s, mirror, u"update-ref"_s, branch, chain.front()}, false));
    }
    QVERIFY2(story.scan(mirror.toStdString()), qPrintable(story.failure));
    auto reader = store::Reader::open(story.path());
    QVERIFY(reader);
    compareNow(*reader);
}

QTEST_GUILESS_MAIN(tst_Adoption)
#include "tst_adoption.moc"
