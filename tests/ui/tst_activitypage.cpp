// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "base/settings.h"
#include "ui/mainwindow.h"
#include "ui/pages/activitylist.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/activityrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/statepane.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <memory>

using namespace Qt::StringLiterals;
using workspace::Job;
using workspace::Snapshot;
using Group = ActivityRow::Group;

namespace {

Repository repository(RepositoryId id, const char *name, RepositoryState state = RepositoryState::Ready)
{
    Repository result;
    result.id = id;
    result.config.name = name;
    result.config.url = "https://git.example.org/" + result.config.name;
    result.state = state;
    return result;
}

Job job(int id, RepositoryId repository, const char *name, Job::State state)
{
    Job result;
    result.id = id;
    result.repository = repository;
    result.repositoryName = name;
    result.state = state;
    result.begun = 1000;
    if (state == Job::State::Done || state == Job::State::Failed || state == Job::State::Cancelled)
        result.ended = 1000 + id;
    return result;
}

QStringList titles(const std::vector<ActivityRow> &rows, Group group)
{
    QStringList result;
    for (const ActivityRow &row : rows)
        if (row.group == group)
            result.append(row.title);
    return result;
}

} // namespace

/// What Activity says of jobs, and that its buttons do what they say.
class ActivityPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void groupsFollowTheStateOfJobs();
    void waitingJobsSayWhatTheyWaitFor();
    void failureOfAnEarlierSessionStaysWithItsRetry();
    void goodScanEndsAFailure();
    void refusedHostOffersAToken();
    void busyFailureIsShownThoughTheStoreKnowsNothing();
    void clearingHidesOnlyWhatIsDone();
    void namesFromOutsideAreEscaped();
    void rhythmsAreSaid();
    void lineKeepsItsPlaceWhileAJobGoesOn();
    void ofHundredsOfJobsAllAreShownInOrder();
    void retryScansAgain();
    void filterThatFindsNothingSaysSo();

private:
    void git(const QStringList &arguments);

    QTemporaryDir m_home;
    QString m_repository;
};

void ActivityPageTest::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_repository);
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void ActivityPageTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", (m_home.path() + u"/config"_s).toUtf8());
    qputenv("KUBESTATS_SCAN_AT_START", "false");
    theme::apply(*qApp, theme::Scheme::Light);
    installEnglishPlurals();
    m_repository = m_home.path() + u"/shop"_s;
    QDir().mkpath(m_repository);
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    QFile file(m_repository + u"/app.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\n");
    file.close();
    git({u"add"_s, u"."_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"first"_s});
}

void ActivityPageTest::groupsFollowTheStateOfJobs()
{
    Snapshot snapshot;
    Job running = job(3, 1, "team/a", Job::State::Running);
    running.progress = {Progress::Phase::Scanning, 50, 200};
    Job done = job(1, 3, "team/c", Job::State::Done);
    done.newEvents = 2;
    snapshot.jobs = {running, job(4, 2, "team/b", Job::State::Waiting), done};
    const auto rows = activityRows(snapshot, 0);
    QCOMPARE(titles(rows, Group::Running), QStringList{u"Scanning team/a"_s});
    QCOMPARE(rows.front().part, 0.25);
    QCOMPARE(titles(rows, Group::Waiting), QStringList{u"Rescan team/b"_s});
    QCOMPARE(titles(rows, Group::Done), QStringList{u"Scanned team/c"_s});
    QVERIFY(rows.back().detail.contains(u"2 new event"_s));
}

void ActivityPageTest::waitingJobsSayWhatTheyWaitFor()
{
    Snapshot snapshot;
    snapshot.jobs = {job(1, 1, "team/a", Job::State::Running), job(2, 2, "team/b", Job::State::Waiting),
                     job(3, 3, "team/c", Job::State::Waiting)};
    const auto rows = activityRows(snapshot, 0);
    QVERIFY(rows[1].detail.contains(u"team/a"_s));
    QVERIFY(!rows[1].when.isEmpty());
    QVERIFY(rows[2].when.isEmpty());
}

void ActivityPageTest::failureOfAnEarlierSessionStaysWithItsRetry()
{
    Snapshot snapshot;
    Repository failed = repository(1, "team/a", RepositoryState::Failed);
    failed.errorMessage = "git.example.org gave no answer.";
    failed.errorCode = int(ErrorCode::Unreachable);
    failed.failedSince = 500;
    failed.lastScan = 400;
    failed.totals.resources = 7;
    snapshot.repositories = {failed};
    const auto rows = activityRows(snapshot, 1'000'000);
    QCOMPARE(int(rows.size()), 1);
    QCOMPARE(rows[0].group, Group::Failed);
    QCOMPARE(rows[0].detail, u"git.example.org gave no answer."_s);
    QVERIFY(rows[0].remark.contains(u"7 resources"_s));
    QVERIFY(!rows[0].needsToken);
}

void ActivityPageTest::goodScanEndsAFailure()
{
    Snapshot snapshot;
    Job failed = job(1, 1, "team/a", Job::State::Failed);
    failed.error = u"cut"_s;
    snapshot.repositories = {repository(1, "team/a")};
    snapshot.jobs = {job(2, 1, "team/a", Job::State::Done), failed};
    const auto rows = activityRows(snapshot, 0);
    QVERIFY(titles(rows, Group::Failed).isEmpty());
    QCOMPARE(titles(rows, Group::Done), QStringList({u"Scanned team/a"_s, u"Failed team/a"_s}));
}

void ActivityPageTest::refusedHostOffersAToken()
{
    Snapshot snapshot;
    Repository refused = repository(1, "team/a", RepositoryState::Failed);
    refused.errorCode = int(ErrorCode::Unauthorized);
    snapshot.repositories = {refused};
    QVERIFY(activityRows(snapshot, 0).front().needsToken);
}

void ActivityPageTest::busyFailureIsShownThoughTheStoreKnowsNothing()
{
    Snapshot snapshot;
    Job busy = job(1, 1, "team/a", Job::State::Failed);
    busy.error = u"team/a is being scanned by another process."_s;
    busy.errorCode = ErrorCode::Busy;
    snapshot.repositories = {repository(1, "team/a")};
    snapshot.jobs = {busy};
    const auto rows = activityRows(snapshot, 0);
    QCOMPARE(titles(rows, Group::Failed), QStringList{u"Fetching team/a"_s});
    QCOMPARE(rows.front().detail, busy.error);
}

void ActivityPageTest::clearingHidesOnlyWhatIsDone()
{
    Snapshot snapshot;
    Repository refused = repository(1, "team/a", RepositoryState::Failed);
    refused.failedSince = 5;
    Repository ready = repository(2, "team/b");
    ready.lastScan = 900;
    snapshot.repositories = {refused, ready};
    snapshot.jobs = {job(1, 3, "team/c", Job::State::Done)};
    QCOMPARE(int(activityRows(snapshot, 0).size()), 3);
    const auto rows = activityRows(snapshot, 2000);
    QCOMPARE(int(rows.size()), 1);
    QCOMPARE(rows.front().group, Group::Failed);
}

void ActivityPageTest::namesFromOutsideAreEscaped()
{
    Snapshot snapshot;
    snapshot.jobs = {job(1, 1,
                         "team/\xE2\x80\xAE"
                         "a\n",
                         Job::State::Done)};
    QVERIFY(!activityRows(snapshot, 0).front().title.contains(QChar(0x202e)));
    QVERIFY(!activityRows(snapshot, 0).front().title.contains(u'\n'));
}

void ActivityPageTest::rhythmsAreSaid()
{
    Repository busy = repository(1, "a");
    busy.months[11] = 1440;
    QCOMPARE(rhythmText(busy), u"Adaptive, now every 30 min"_s);
    Repository off = repository(2, "b");
    off.config.schedule = Schedule::Off;
    Repository paused = repository(3, "c");
    paused.config.paused = true;
    QCOMPARE(rhythmSummary({busy, off, paused}), u"1 adaptive, 1 only when asked, 1 paused"_s);
}

void ActivityPageTest::lineKeepsItsPlaceWhileAJobGoesOn()
{
    ActivityList list;
    list.show();
    Snapshot snapshot;
    snapshot.jobs = {job(1, 1, "team/a", Job::State::Running)};
    list.setRows(activityRows(snapshot, 0));
    const auto *line = list.findChild<ActivityLine *>();
    auto *cancel = line->findChild<QPushButton *>();
    cancel->setFocus();
    snapshot.jobs.front().progress = {Progress::Phase::Scanning, 10, 20};
    list.setRows(activityRows(snapshot, 0));
    QCOMPARE(list.findChild<ActivityLine *>(), line);
    QVERIFY(line->accessibleName().contains(u"10"_s));
    int asked = 0;
    connect(&list, &ActivityList::cancelAsked, &list, [&asked](int id) { asked = id; });
    cancel->click();
    QCOMPARE(asked, 1);
}

void ActivityPageTest::ofHundredsOfJobsAllAreShownInOrder()
{
    ActivityList list;
    list.show();
    Snapshot snapshot;
    for (int i = 0; i < 100; ++i) {
        snapshot.jobs.push_back(job(i + 1, i + 1, "", Job::State::Waiting));
        snapshot.jobs.back().repositoryName = "team/" + std::to_string(i);
    }
    const auto shown = [&list] {
        QList<ActivityLine *> lines = list.findChildren<ActivityLine *>();
        lines.removeIf([](const ActivityLine *line) { return line->isHidden(); });
        std::sort(lines.begin(), lines.end(), [](const ActivityLine *a, const ActivityLine *b) { return a->y() < b->y(); });
        QStringList names;
        for (const ActivityLine *line : lines)
            names << line->accessibleName().section(u',', 0, 0);
        return names;
    };
    const auto expected = [&snapshot] {
        QStringList names;
        for (const ActivityRow &row : activityRows(snapshot, 0))
            names << row.title;
        return names;
    };
    list.setRows(activityRows(snapshot, 0));
    QTRY_COMPARE(shown(), expected());
    // Two end, one of them while lines are still to come.
    snapshot.jobs.erase(snapshot.jobs.begin() + 40);
    list.setRows(activityRows(snapshot, 0));
    snapshot.jobs.erase(snapshot.jobs.begin() + 3);
    list.setRows(activityRows(snapshot, 0));
    QTRY_COMPARE(shown(), expected());
}

void ActivityPageTest::retryScansAgain()
{
    QTemporaryDir data;
    auto settings = Settings::load();
    QVERIFY(settings);
    workspace::Workspace core(data.path());
    MainWindow window({&core, &*settings});
    window.show();
    core.start();
    core.addRepository(m_repository);
    QTRY_VERIFY_WITH_TIMEOUT(!core.snapshot()->repositories.empty() && core.snapshot()->repositories.front().lastScan > 0, 20000);
    QVERIFY(QFile::rename(m_repository, m_repository + u"-away"_s));
    core.rescanAll();
    window.open({.page = u"activity"_s});
    const auto retry = [&window]() -> QPushButton * {
        for (QPushButton *button : window.page()->findChildren<QPushButton *>())
            if (button->text() == u"Retry"_s && button->isVisible())
                return button;
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(retry(), 20000);
    QVERIFY(QFile::rename(m_repository + u"-away"_s, m_repository));
    retry()->click();
    QTRY_COMPARE_WITH_TIMEOUT(core.snapshot()->repositories.front().state, RepositoryState::Ready, 20000);
    QTRY_VERIFY(!retry());
}

void ActivityPageTest::filterThatFindsNothingSaysSo()
{
    workspace::Workspace core(m_home.path() + u"/none"_s);
    auto settings = Settings::load();
    QVERIFY(settings);
    ActivityPage page({&core, &*settings}, nullptr);
    page.show();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->repositories = {repository(1, "team/a")};
    snapshot->jobs = {job(1, 1, "team/a", Job::State::Running)};
    page.setSnapshot(snapshot);
    QTest::keyClicks(page.findChild<widgets::FilterInput *>(), u"other"_s);
    QTRY_VERIFY(page.findChild<widgets::StatePane *>()->titleText().contains(u"other"_s));
    page.findChild<widgets::FilterInput *>()->setNeedle(u"team"_s);
    QVERIFY(page.findChild<ActivityList *>()->isVisible());
}

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
