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

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
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

Snapshot waiting(int jobs)
{
    Snapshot snapshot;
    for (int i = 0; i < jobs; ++i) {
        snapshot.jobs.push_back(job(i + 1, i + 1, "", Job::State::Waiting));
        snapshot.jobs.back().repositoryName = "team/" + std::to_string(i);
    }
    return snapshot;
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
    void ofHundredsOfJobsOnlyThoseInViewHaveButtons();
    void keysWalkFromLineToLineToButtons();
    void selectionGoesOnWithItsJob();
    void linesCanBeCopied();
    void menuIsOfTheLineThatWasClicked();
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
    Snapshot snapshot = waiting(100);
    const auto shown = [&list] {
        QStringList names;
        for (int row = 0; row < list.view()->model()->rowCount(); ++row)
            if (const QModelIndex index = list.view()->model()->index(row, 0); index.flags() & Qt::ItemIsEnabled)
                names << index.data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
        return names;
    };
    const auto expected = [&snapshot] {
        QStringList names;
        for (const ActivityRow &row : activityRows(snapshot, 0))
            names << row.title;
        return names;
    };
    list.setRows(activityRows(snapshot, 0));
    QCOMPARE(shown(), expected());
    // Two end.
    snapshot.jobs.erase(snapshot.jobs.begin() + 40);
    list.setRows(activityRows(snapshot, 0));
    snapshot.jobs.erase(snapshot.jobs.begin() + 3);
    list.setRows(activityRows(snapshot, 0));
    QCOMPARE(shown(), expected());
}

void ActivityPageTest::ofHundredsOfJobsOnlyThoseInViewHaveButtons()
{
    ActivityList list;
    const QAbstractItemModelTester tester(list.view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.resize(800, 480);
    list.show();
    Snapshot snapshot = waiting(300);
    list.setRows(activityRows(snapshot, 0));
    const auto named = [&list] {
        QMap<int, QString> lines;
        for (const ActivityLine *line : list.findChildren<ActivityLine *>())
            if (line->isVisible())
                lines.insert(line->y(), line->accessibleName().section(u',', 0, 0));
        return QStringList(lines.values());
    };
    const QStringList first = named();
    QVERIFY2(first.size() >= 5 && first.size() <= 12, qPrintable(QString::number(first.size())));
    QCOMPARE(first.front(), u"Rescan team/0"_s);
    list.view()->scrollToBottom();
    QVERIFY2(named().size() <= 12, qPrintable(QString::number(named().size())));
    QCOMPARE(named().back(), u"Rescan team/299"_s);
    QVERIFY(list.findChildren<ActivityLine *>().size() <= 16);
    // What is pressed there is what stands there.
    int asked = 0;
    connect(&list, &ActivityList::cancelAsked, &list, [&asked](int id) { asked = id; });
    QTest::mouseClick(list.childAt(700, list.height() - 24), Qt::LeftButton);
    QCOMPARE(asked, 300);
    // The sentences of failures take the room that they need.
    snapshot.jobs.clear();
    for (int i = 0; i < 2; ++i) {
        snapshot.repositories.push_back(repository(i + 1, "team/a", RepositoryState::Failed));
        snapshot.repositories.back().errorMessage = std::string(std::size_t(1 + i * 400), 'x') + " end";
        snapshot.repositories.back().errorMessage.insert(0, i == 0 ? "" : "many words that go on and on until the line is full ");
    }
    list.setRows(activityRows(snapshot, 0));
    const auto height = [&list](int row) { return list.view()->visualRect(list.view()->model()->index(row, 0)).height(); };
    QVERIFY(height(2) > height(1));
    // It fails again, and there is more to say of it.
    const int before = height(1);
    snapshot.repositories[0].errorMessage = snapshot.repositories[1].errorMessage;
    list.setRows(activityRows(snapshot, 0));
    QVERIFY(height(1) > before);
}

void ActivityPageTest::keysWalkFromLineToLineToButtons()
{
    ActivityList list;
    list.resize(800, 480);
    Snapshot snapshot = waiting(60);
    Repository refused = repository(100, "team/refused", RepositoryState::Failed);
    refused.errorCode = int(ErrorCode::Unauthorized);
    snapshot.repositories = {refused};
    list.setRows(activityRows(snapshot, 0));
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.view()->clearFocus();
    list.setFocus(Qt::TabFocusReason);
    const auto current = [&list] { return list.view()->currentIndex().data().toString(); };
    const auto focused = [] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->parentWidget()->accessibleName().section(u',', 0, 0) + u'/' + button->text() : QString();
    };
    QCOMPARE(current(), u"Rescan team/0"_s); // not the head above it
    QTest::keyClick(list.view(), Qt::Key_Down);
    QCOMPARE(current(), u"Rescan team/1"_s);
    QTest::keyClick(list.view(), Qt::Key_Tab);
    QCOMPARE(focused(), u"Rescan team/1/Cancel"_s);
    int asked = 0;
    connect(&list, &ActivityList::cancelAsked, &list, [&asked](int id) { asked = id; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(asked, 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(list.view()->hasFocus());
    QTest::keyClick(list.view(), Qt::Key_End);
    QCOMPARE(current(), u"Refreshing team/refused"_s); // over the head of another group
    QTest::keyClick(list.view(), Qt::Key_Tab);
    QCOMPARE(focused(), u"Refreshing team/refused/Add a token…"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), u"Refreshing team/refused/Retry"_s);
    // Its job goes on: whoever was at the button is at the line.
    snapshot.repositories.clear();
    list.setRows(activityRows(snapshot, 0));
    QVERIFY(list.view()->hasFocus());
    QTest::keyClick(list.view(), Qt::Key_Home);
    QCOMPARE(current(), u"Rescan team/0"_s);
}

void ActivityPageTest::selectionGoesOnWithItsJob()
{
    ActivityList list;
    list.resize(800, 480);
    list.show();
    Snapshot snapshot = waiting(5);
    list.setRows(activityRows(snapshot, 0));
    const auto selected = [&list] {
        QStringList titles;
        for (const QModelIndex &index : list.view()->selectionModel()->selectedRows())
            titles << index.data().toString();
        return titles;
    };
    list.view()->setCurrentIndex(list.view()->model()->index(3, 0));
    QCOMPARE(selected(), QStringList{u"Rescan team/2"_s});
    snapshot.jobs.erase(snapshot.jobs.begin()); // one above ends
    list.setRows(activityRows(snapshot, 0));
    QCOMPARE(selected(), QStringList{u"Rescan team/2"_s});
    snapshot.jobs[1].state = Job::State::Running;
    list.setRows(activityRows(snapshot, 0));
    QVERIFY(selected().join(u'/').endsWith(u"team/2"_s));
    snapshot.jobs[1].state = Job::State::Done;
    snapshot.jobs[1].ended = 2000;
    list.setRows(activityRows(snapshot, 0));
    QCOMPARE(selected(), QStringList{u"Scanned team/2"_s});
    snapshot.jobs.erase(snapshot.jobs.begin() + 1);
    list.setRows(activityRows(snapshot, 0));
    QVERIFY(selected().isEmpty());
}

void ActivityPageTest::linesCanBeCopied()
{
    ActivityList list;
    list.show();
    Snapshot snapshot;
    snapshot.repositories = {repository(1, "team/a", RepositoryState::Failed)};
    snapshot.repositories.front().errorMessage = "git.example.org gave no answer.";
    list.setRows(activityRows(snapshot, 0));
    list.view()->setCurrentIndex(list.view()->model()->index(1, 0));
    QTest::keyClick(list.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Refreshing team/a\tgit.example.org gave no answer.\tNothing of it was read yet."_s);
}

void ActivityPageTest::menuIsOfTheLineThatWasClicked()
{
    ActivityList list;
    list.resize(800, 480);
    list.show();
    list.setRows(activityRows(waiting(5), 0));
    list.view()->setCurrentIndex(list.view()->model()->index(1, 0));
    const auto menuAt = [&list](const QPoint &place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, list.view()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list.view()->viewport(), &event);
        return list.findChild<QMenu *>();
    };
    QVERIFY(!menuAt({20, 8})); // the head
    QMenu *menu = menuAt(list.view()->visualRect(list.view()->model()->index(3, 0)).center());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().back()->text(), u"Cancel"_s);
    int asked = 0;
    connect(&list, &ActivityList::cancelAsked, &list, [&asked](int id) { asked = id; });
    // While it is open the jobs end, and others take their lines.
    Snapshot later = waiting(5);
    for (Job &job : later.jobs)
        job.id += 100;
    list.setRows({});
    list.setRows(activityRows(later, 0));
    menu->actions().back()->trigger();
    QCOMPARE(asked, 3);
    menu->close();
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
    const auto *pane = page.findChild<widgets::StatePane *>();
    QTRY_VERIFY(pane->titleText().contains(u"other"_s));
    QCOMPARE(pane->sentenceText(), u"0 of 1 job match."_s);
    snapshot = std::make_shared<Snapshot>(*snapshot);
    snapshot->jobs.push_back(job(2, 2, "team/b", Job::State::Waiting));
    page.setSnapshot(snapshot);
    QCOMPARE(pane->sentenceText(), u"0 of 2 jobs match."_s);
    page.findChild<widgets::FilterInput *>()->setNeedle(u"team"_s);
    QVERIFY(page.findChild<ActivityList *>()->isVisible());
}

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
