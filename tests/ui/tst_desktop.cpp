// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications.h"
#include "app/desktop/portal.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <optional>

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
    void failureIsSaidAtOnce();
    void doneIsSaidOnceAllHaveEnded();
    void rescanThatFoundNothingIsNoNews();
    void coloursFollowThePortal();
    void serviceShowsTextNotMarkup();
    void failureStaysBesideWhatIsDone();
    void clickLeadsToTheWindow();
    void whatIsInstalledSaysWhatIsTrue();

private:
    std::vector<Notice> said(const std::vector<Snapshot> &snapshots, bool inFront = false);

    QProcess m_bus;
    std::unique_ptr<FakeDesktop> m_portal;
    std::unique_ptr<FakeNotifications> m_service;
    bool m_hasBus = false;
};

void DesktopTest::initTestCase()
{
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
        nullptr, [inFront] { return inFront; }, [&notices](const Notice &notice) { notices.push_back(notice); });
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

void DesktopTest::failureIsSaidAtOnce()
{
    Snapshot snapshot;
    Job failed = job(1, "team/a", Job::State::Failed);
    failed.error = u"git.example.org cannot be reached."_s;
    snapshot.jobs = {job(2, "team/b", Job::State::Running), failed};
    const auto notices = said({snapshot, snapshot});
    QCOMPARE(int(notices.size()), 1);
    QVERIFY(notices[0].title.contains(u"team/a"_s));
    QCOMPARE(notices[0].text, failed.error);
    QVERIFY(notices[0].failure);
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
    show({u"Scanned team/a"_s, u"<b>5</b> & <img src=x>"_s, false});
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
    QStringList titles;
    for (const Notice &notice : {Notice{u"Scanned a"_s, {}, false}, Notice{u"b failed"_s, {}, true}, Notice{u"Scanned c"_s, {}, false},
                                 Notice{u"d failed"_s, {}, true}}) {
        show(notice);
        titles.append(notice.title);
        QTRY_COMPARE(m_service->titles, titles);
        QTest::qWait(20); // the number of the notification comes back by the bus
    }
    // What is done replaces what was done (7); failures replace nothing and are not replaced.
    QCOMPARE(m_service->replaced, QList<uint>({0, 0, 7, 0}));
}

void DesktopTest::clickLeadsToTheWindow()
{
    if (!m_hasBus)
        QSKIP("there is no dbus-daemon here");
    int clicks = 0;
    const auto show = desktopNotifications(this, [&clicks] { ++clicks; });
    m_service->titles.clear();
    show({u"A"_s, u"B"_s, false});
    QTRY_COMPARE(m_service->titles.size(), 1);
    // The number of the notification comes back by the bus.
    QTRY_VERIFY([&] {
        emit m_service->ActionInvoked(7, u"default"_s);
        QTest::qWait(20);
        return clicks > 0;
    }());
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
