// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications.h"
#include "app/desktop/portal.h"
#include "base/plurals.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/theme.h"
#include "workspace/clusters.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using workspace::Job;
using workspace::Snapshot;

/// A portal and a notification service on a bus of the test's own.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    using QObject::QObject;
    uint scheme = 1;

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        Q_UNUSED(group)
        Q_UNUSED(key)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    using QObject::QObject;
    QStringList titles, bodies;
    QList<uint> replaced;

public slots:
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(application)
        Q_UNUSED(icon)
        Q_UNUSED(actions)
        Q_UNUSED(hints)
        Q_UNUSED(timeout)
        titles.append(title);
        bodies.append(body);
        replaced.append(replaces);
        return uint(titles.size()) + 6;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
};

namespace {

Job job(int id, const char *name, Job::State state, qint64 events = 0)
{
    Job result;
    result.id = id;
    result.repository = id;
    result.repositoryName = name;
    result.state = state;
    result.newEvents = events;
    result.begun = 100;
    result.ended = state == Job::State::Running ? 0 : 101;
    return result;
}

Job failed(int id, const char *name, ErrorCode code, const QString &sentence, int repository)
{
    Job result = job(id, name, Job::State::Failed);
    result.repository = repository;
    result.errorCode = code;
    result.error = sentence;
    return result;
}

/// Of the namespaces a, b, …: whose step this is.
workspace::PurgeRun run(const std::vector<purge::PurgeStep> &steps)
{
    workspace::PurgeRun result;
    result.id = 4;
    result.context = "prod-eu1";
    for (std::size_t i = 0; i < steps.size(); ++i) {
        workspace::PurgeItem &item = result.items.emplace_back();
        item.ns = std::string(1, char('a' + i));
        item.now.step = steps[i];
        item.now.sentence = u"What became of %1."_s.arg(char('a' + i));
    }
    return result;
}

} // namespace

/// What the window says to the desktop, and hears from it.
class DesktopTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void portalsFigure_data();
    void portalsFigure();
    void nothingIsSaidWhileTheWindowIsInFront();
    void failureIsSaidOnceAllHaveEnded();
    void failuresThatComeTogetherAreOneNotification_data();
    void failuresThatComeTogetherAreOneNotification();
    void failureDoesNotWaitForALongScan();
    void othersThatFailOfflineAreCountedWithTheFirst();
    void repositoryThatGoesOnFailingIsSaidOnce();
    void whatFailedInFrontOfTheUserIsKnown();
    void endOfADeletionIsSaid_data();
    void endOfADeletionIsSaid();
    void deletionThatEndedInFrontIsNotSaid();
    void doneIsSaidOnceAllHaveEnded();
    void rescanThatFoundNothingIsNoNews();
    void coloursFollowThePortal();
    void serviceShowsTextNotMarkup();
    void failureStaysBesideWhatIsDone();
    void clickLeadsToTheWindow();
    void whatIsInstalledSaysWhatIsTrue();

private:
    std::vector<Notice> said(const std::vector<Snapshot> &snapshots, bool inFront = false);
    std::vector<Notice> saidOf(const workspace::PurgeRun &ended, bool inFront = false);

    QProcess m_bus;
    std::unique_ptr<FakeDesktop> m_portal;
    std::unique_ptr<FakeNotifications> m_service;
    bool m_hasBus = false;
};

void DesktopTest::initTestCase()
{
    installEnglishPlurals();
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(5000))
        return;
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    QDBusConnection bus = QDBusConnection::connectToBus(address, u"fake"_s);
    m_portal = std::make_unique<FakeDesktop>();
    m_service = std::make_unique<FakeNotifications>();
    const auto all = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    m_hasBus = bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(), all)
        && bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(), all)
        && bus.registerService(u"org.freedesktop.portal.Desktop"_s) && bus.registerService(u"org.freedesktop.Notifications"_s);
}

void DesktopTest::cleanupTestCase()
{
    if (m_bus.state() == QProcess::NotRunning)
        return;
    m_bus.terminate();
    m_bus.waitForFinished();
}

void DesktopTest::portalsFigure_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("dark");
    QTest::newRow("dark") << QVariant(1u) << 1;
    QTest::newRow("light") << QVariant(2u) << 0;
    QTest::newRow("no wish") << QVariant(0u) << -1;
    QTest::newRow("wrapped twice") << QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(1u)))) << 1;
    QTest::newRow("a word") << QVariant(u"dark"_s) << -1;
    QTest::newRow("a figure that means nothing yet") << QVariant(9u) << -1;
}

void DesktopTest::portalsFigure()
{
    QFETCH(QVariant, value);
    QFETCH(int, dark);
    const auto read = portalDark(value);
    QCOMPARE(read ? int(*read) : -1, dark);
}

std::vector<Notice> DesktopTest::said(const std::vector<Snapshot> &snapshots, bool inFront)
{
    std::vector<Notice> notices;
    Notifications notifications(
        nullptr, nullptr, [inFront] { return inFront; }, [&notices](const Notice &notice) { notices.push_back(notice); });
    for (const Snapshot &snapshot : snapshots)
        notifications.setSnapshot(snapshot);
    return notices;
}

void DesktopTest::nothingIsSaidWhileTheWindowIsInFront()
{
    Snapshot snapshot;
    snapshot.jobs = {job(1, "team/a", Job::State::Failed), job(2, "team/b", Job::State::Done, 5)};
    QVERIFY(said({snapshot}, true).empty());
}

void DesktopTest::failureIsSaidOnceAllHaveEnded()
{
    Snapshot during, after;
    const Job lost = failed(1, "team/a", ErrorCode::Unreachable, u"git.example.org cannot be reached."_s, 1);
    during.jobs = {job(2, "team/b", Job::State::Running), lost};
    after.jobs = {job(2, "team/b", Job::State::Done), lost};
    QVERIFY(said({during, during}).empty());
    const auto notices = said({during, after, after});
    QCOMPARE(int(notices.size()), 1);
    QVERIFY(notices[0].title.contains(u"team/a"_s));
    QCOMPARE(notices[0].text, lost.error);
    QCOMPARE(notices[0].topic, Notice::Topic::Failed);
    QCOMPARE(notices[0].target.page, u"activity"_s);
}

void DesktopTest::failuresThatComeTogetherAreOneNotification_data()
{
    QTest::addColumn<ErrorCode>("last");
    QTest::addColumn<QString>("title");
    QTest::newRow("no network") << ErrorCode::Unreachable << u"30 repositories could not be reached"_s;
    QTest::newRow("one does not answer in time") << ErrorCode::TimedOut << u"30 repositories could not be reached"_s;
    QTest::newRow("one for another reason") << ErrorCode::Unauthorized << u"30 repositories failed"_s;
}

void DesktopTest::failuresThatComeTogetherAreOneNotification()
{
    QFETCH(ErrorCode, last);
    QFETCH(QString, title);
    std::vector<Snapshot> snapshots(1);
    for (int i = 1; i <= 30; ++i)
        snapshots[0].jobs.push_back(job(i, "team/a", Job::State::Waiting));
    for (int i = 1; i <= 30; ++i) {
        Snapshot next = snapshots.back();
        next.jobs.erase(next.jobs.begin());
        next.jobs.insert(next.jobs.begin() + (30 - i),
                         failed(i, "team/a", i == 30 ? last : ErrorCode::Unreachable, u"Host %1 cannot be reached."_s.arg(i), i));
        snapshots.push_back(next);
    }
    const auto notices = said(snapshots);
    QCOMPARE(int(notices.size()), 1);
    QCOMPARE(notices[0].title, title);
    QCOMPARE(notices[0].text, u"Host 1 cannot be reached."_s);
}

void DesktopTest::failureDoesNotWaitForALongScan()
{
    std::vector<Notice> notices;
    Notifications notifications(
        nullptr, nullptr, [] { return false; }, [&notices](const Notice &notice) { notices.push_back(notice); });
    auto *soon = notifications.findChild<QTimer *>();
    QVERIFY(soon && !soon->isActive());
    const Job lost = failed(2, "team/a", ErrorCode::Unreachable, u"It cannot be reached."_s, 2);
    Snapshot snapshot;
    snapshot.jobs = {job(1, "team/long", Job::State::Running), lost};
    notifications.setSnapshot(snapshot);
    QVERIFY(soon->isActive() && notices.empty());
    soon->start(0);
    QTRY_COMPARE(int(notices.size()), 1);
    QVERIFY(notices[0].title.contains(u"team/a"_s) && !notices[0].again);
    // Another one of the same while the scan goes on: the notification counts it, too.
    snapshot.jobs.insert(snapshot.jobs.begin() + 1, failed(3, "team/b", ErrorCode::Unreachable, u"Nor can this."_s, 3));
    notifications.setSnapshot(snapshot);
    QVERIFY(soon->isActive());
    soon->start(0);
    QTRY_COMPARE(int(notices.size()), 2);
    QCOMPARE(notices[1].title, u"2 repositories could not be reached"_s);
    QCOMPARE(notices[1].text, lost.error);
    QVERIFY(notices[1].again);
    snapshot.jobs.front().state = Job::State::Done;
    notifications.setSnapshot(snapshot);
    QCOMPARE(int(notices.size()), 2);
    QVERIFY(!soon->isActive());
}

/// Each repository of a schedule has its own turn.
void DesktopTest::othersThatFailOfflineAreCountedWithTheFirst()
{
    std::vector<Notice> notices;
    Notifications notifications(
        nullptr, nullptr, [] { return false; }, [&notices](const Notice &notice) { notices.push_back(notice); });
    Snapshot snapshot;
    const auto turn = [&](Job ended, int repository) {
        ended.repository = repository;
        snapshot.jobs.insert(snapshot.jobs.begin(), ended);
        notifications.setSnapshot(snapshot);
        return notices.empty() ? Notice() : notices.back();
    };
    const auto unreached = [&](int id, int repository) {
        return turn(failed(id, "team/a", ErrorCode::Unreachable, u"No network."_s, repository), repository);
    };
    QCOMPARE(unreached(1, 1).title, u"team/a failed"_s);
    const Notice second = unreached(2, 2);
    QVERIFY(second.again);
    QCOMPARE(second.title, u"2 repositories could not be reached"_s);
    unreached(3, 1);
    QCOMPARE(int(notices.size()), 2);
    // Another reason is another notification, and what comes after it, too.
    QVERIFY(!turn(failed(4, "team/c", ErrorCode::Unauthorized, u"No token."_s, 3), 3).again);
    const Notice fourth = unreached(5, 4);
    QVERIFY(!fourth.again);
    QCOMPARE(fourth.title, u"3 repositories could not be reached"_s);
    // The network is back, and goes again.
    for (int repository : {1, 2, 4})
        turn(job(5 + repository, "team/a", Job::State::Done), repository);
    const Notice last = unreached(10, 2);
    QVERIFY(!last.again);
    QCOMPARE(last.title, u"team/a failed"_s);
    QCOMPARE(int(notices.size()), 5);
    // One that was removed is not counted.
    snapshot.loaded = true;
    snapshot.repositories.resize(1);
    snapshot.repositories.front().id = 1;
    QCOMPARE(unreached(11, 1).title, u"team/a failed"_s);
}

void DesktopTest::repositoryThatGoesOnFailingIsSaidOnce()
{
    const auto with = [](Snapshot before, const Job &next) {
        before.jobs.insert(before.jobs.begin(), next);
        return before;
    };
    const Snapshot first = with({}, failed(1, "team/a", ErrorCode::Unreachable, u"No network."_s, 7));
    const Snapshot again = with(first, failed(2, "team/a", ErrorCode::TimedOut, u"No answer."_s, 7));
    QCOMPARE(int(said({first, again}).size()), 1);
    Job cancelled = job(3, "team/a", Job::State::Cancelled);
    cancelled.repository = 7;
    const Snapshot stopped = with(again, cancelled),
                   still = with(stopped, failed(4, "team/a", ErrorCode::Unreachable, u"No network."_s, 7));
    QCOMPARE(int(said({first, again, stopped, still}).size()), 1);
    const auto other = said({first, again, with(again, failed(3, "team/a", ErrorCode::Unauthorized, u"No token."_s, 7))});
    QCOMPARE(int(other.size()), 2);
    QCOMPARE(other[1].text, u"No token."_s);
    Job done = job(3, "team/a", Job::State::Done);
    done.repository = 7;
    const Snapshot well = with(again, done);
    QCOMPARE(int(said({first, again, well, with(well, failed(4, "team/a", ErrorCode::Unreachable, u"No network."_s, 7))}).size()), 2);
}

void DesktopTest::whatFailedInFrontOfTheUserIsKnown()
{
    bool inFront = true;
    std::vector<Notice> notices;
    Notifications notifications(
        nullptr, nullptr, [&inFront] { return inFront; }, [&notices](const Notice &notice) { notices.push_back(notice); });
    Snapshot snapshot;
    snapshot.jobs = {failed(1, "team/a", ErrorCode::Unreachable, u"No network."_s, 7)};
    notifications.setSnapshot(snapshot);
    inFront = false;
    snapshot.jobs.insert(snapshot.jobs.begin(), failed(2, "team/a", ErrorCode::Unreachable, u"No network."_s, 7));
    notifications.setSnapshot(snapshot);
    QVERIFY(notices.empty());
}

std::vector<Notice> DesktopTest::saidOf(const workspace::PurgeRun &ended, bool inFront)
{
    std::vector<Notice> notices;
    Notifications notifications(
        nullptr, nullptr, [inFront] { return inFront; }, [&notices](const Notice &notice) { notices.push_back(notice); });
    workspace::ClustersSnapshot snapshot;
    snapshot.runs = {ended};
    snapshot.runs.front().running = true;
    notifications.setClusters(snapshot);
    snapshot.runs.front().running = false;
    notifications.setClusters(snapshot);
    notifications.setClusters(snapshot);
    return notices;
}

void DesktopTest::endOfADeletionIsSaid_data()
{
    using Step = purge::PurgeStep;
    QTest::addColumn<std::vector<Step>>("steps");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("all are gone") << std::vector{Step::Gone, Step::Gone} << u"Deleted 2 namespaces"_s << u"prod-eu1"_s;
    QTest::newRow("one was refused") << std::vector{Step::Gone, Step::Refused, Step::Stopped} << u"1 of 3 namespaces deleted"_s
                                     << u"prod-eu1 · b: What became of b."_s;
    QTest::newRow("the only one failed") << std::vector{Step::Failed} << u"0 of 1 namespace deleted"_s
                                         << u"prod-eu1 · a: What became of a."_s;
}

void DesktopTest::endOfADeletionIsSaid()
{
    QFETCH(std::vector<purge::PurgeStep>, steps);
    QFETCH(QString, title);
    QFETCH(QString, text);
    const auto notices = saidOf(run(steps));
    QCOMPARE(int(notices.size()), 1);
    QCOMPARE(notices[0].title, title);
    QCOMPARE(notices[0].text, text);
    QCOMPARE(notices[0].target.page, u"purge"_s);
    QCOMPARE(notices[0].target.part, u"4"_s);
}

void DesktopTest::deletionThatEndedInFrontIsNotSaid()
{
    QVERIFY(saidOf(run({purge::PurgeStep::Gone}), true).empty());
}

void DesktopTest::doneIsSaidOnceAllHaveEnded()
{
    Snapshot during, after;
    during.jobs = {job(2, "team/b", Job::State::Running), job(1, "team/a", Job::State::Done, 5)};
    after.jobs = {job(2, "team/b", Job::State::Done, 2), job(1, "team/a", Job::State::Done, 5)};
    QVERIFY(said({during}).empty());
    const auto notices = said({during, after, after});
    QCOMPARE(int(notices.size()), 1);
    QVERIFY(notices[0].text.contains(u"7"_s));
    QVERIFY(notices[0].text.contains(u"team/a"_s));
}

void DesktopTest::rescanThatFoundNothingIsNoNews()
{
    Snapshot quick, slow;
    quick.jobs = {job(1, "team/a", Job::State::Done)};
    slow.jobs = {job(1, "team/a", Job::State::Done)};
    slow.jobs.front().ended = 160;
    QVERIFY(said({quick}).empty());
    QCOMPARE(int(said({slow}).size()), 1);
}

void DesktopTest::coloursFollowThePortal()
{
    if (!m_hasBus)
        QSKIP("there is no dbus-daemon here");
    theme::apply(*qApp, theme::Scheme::System);
    const PortalScheme portal([](bool dark) { theme::setDesktopDark(*qApp, dark); });
    QTRY_VERIFY(theme::isDark());
    emit m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2u));
    QTRY_VERIFY(!theme::isDark());
    emit m_portal->SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(1u));
    theme::apply(*qApp, theme::Scheme::Light);
    emit m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1u));
    theme::setDesktopDark(*qApp, false);
    QTRY_VERIFY(!theme::isDark());
}

void DesktopTest::serviceShowsTextNotMarkup()
{
    if (!m_hasBus)
        QSKIP("there is no dbus-daemon here");
    const auto show = desktopNotifications(this, {});
    show({u"Scanned team/a"_s, u"<b>5</b> & <img src=x>"_s});
    QTRY_COMPARE(m_service->titles, QStringList{u"Scanned team/a"_s});
    QCOMPARE(m_service->bodies, QStringList{u"&lt;b&gt;5&lt;/b&gt; &amp; &lt;img src=x&gt;"_s});
}

void DesktopTest::failureStaysBesideWhatIsDone()
{
    if (!m_hasBus)
        QSKIP("there is no dbus-daemon here");
    const auto show = desktopNotifications(this, {});
    m_service->titles.clear();
    m_service->replaced.clear();
    using Topic = Notice::Topic;
    QStringList titles;
    for (const Notice &notice :
         {Notice{u"Scanned a"_s, {}}, Notice{u"b failed"_s, {}, Topic::Failed}, Notice{u"Deleted 1 namespace"_s, {}, Topic::Deletion},
          Notice{u"Scanned c"_s, {}}, Notice{u"2 failed"_s, {}, Topic::Failed, true}, Notice{u"d failed"_s, {}, Topic::Failed}}) {
        show(notice);
        titles.append(notice.title);
        QTRY_COMPARE(m_service->titles, titles);
        QTest::qWait(20); // the number of the notification comes back by the bus
    }
    // What is done replaces what was done (7), and failures the fewer of the same time (8); nothing else is replaced.
    QCOMPARE(m_service->replaced, QList<uint>({0, 0, 0, 7, 8, 0}));
}

void DesktopTest::clickLeadsToTheWindow()
{
    if (!m_hasBus)
        QSKIP("there is no dbus-daemon here");
    int clicks = 0;
    PageTarget shown;
    const auto show = desktopNotifications(this, [&](const PageTarget &target) {
        ++clicks;
        shown = target;
    });
    m_service->titles.clear();
    const PageTarget deletion{.page = u"purge"_s, .part = u"4"_s};
    show({u"A"_s, u"B"_s, Notice::Topic::Deletion, false, deletion});
    QTRY_COMPARE(m_service->titles.size(), 1);
    // The number of the notification comes back by the bus.
    QTRY_VERIFY([&] {
        emit m_service->ActionInvoked(7, u"default"_s);
        QTest::qWait(20);
        return clicks > 0;
    }());
    QCOMPARE(shown, deletion);
    const int before = clicks;
    emit m_service->ActionInvoked(8, u"default"_s);
    QTest::qWait(50);
    QCOMPARE(clicks, before);
}

/// The man page and the metainfo, which are read before the program is.
void DesktopTest::whatIsInstalledSaysWhatIsTrue()
{
    const auto read = [](const QString &name) {
        QFile file(QStringLiteral(KUBESTATS_SOURCE_DIR "/packaging/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString man = read(u"man/kubestats.1"_s), metainfo = read(u"desktop/io.github.kubestats.Kubestats.metainfo.xml"_s);
    QVERIFY(man.contains(u"ledger.db"_s) && man.contains(u"the ledger and the backups cannot"_s));
    QVERIFY(!man.contains(u"Everything in it can be rebuilt"_s));
    const QRegularExpressionMatch link = QRegularExpression(u"kubestats://\\S+"_s).match(man);
    QVERIFY(link.hasMatch() && parseLink(link.captured()));
    QVERIFY(metainfo.contains(u"cluster"_s) && metainfo.contains(u"deleted"_s) && !metainfo.contains(u"It only reads."_s));
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
