// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

/// The second start hands over what it was given and ends; what a stranger sends does nothing.
class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secondStartHandsItsArgumentsOver();
    void otherDataFolderIsAnotherWindow();
    void leftoverSocketOfADeadProcessIsNoObstacle();
    void socketIsForItsUserAlone();
    void startsInAFlatpakMeet();
    void folderOfAFlatpakThatOthersMayReadIsNotTaken();
    void firstThatEndsMakesRoom();
    void argumentsOfAnySortArrive();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void nonsenseOnTheSocketDoesNothing();
    void programRaisesTheFirstAndEnds();
    void programWithoutFontsSaysSo();
    void optionThatIsNoneIsNoAddress();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

QByteArray messageWith(qint32 magic, qint32 count, const QByteArray &rest)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << count;
    return bytes + rest;
}

void sendTo(const QString &path, const QByteArray &bytes)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    QCOMPARE(::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    if (!bytes.isEmpty())
        QVERIFY(::send(fd, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) > 0);
    ::close(fd);
}

} // namespace

void SingleInstanceTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8());
    qunsetenv("DESKTOP_STARTUP_ID");
    qunsetenv("FLATPAK_ID");
    qputenv("XDG_ACTIVATION_TOKEN", "token-1");
}

void SingleInstanceTest::secondStartHandsItsArgumentsOver()
{
    SingleInstance first(u"/data/a"_s);
    QVERIFY(first.claim({}));
    QSignalSpy spy(&first, &SingleInstance::argumentsReceived);
    bool second = true;
    // From a thread: it waits for an answer that this one's event loop gives.
    const std::unique_ptr<QThread> thread(QThread::create([&second] {
        SingleInstance other(u"/data/a"_s);
        second = other.claim({u"kubestats://events"_s, u"/src/x y"_s});
    }));
    thread->start();
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(thread->wait(5000));
    QVERIFY(!second);
    QCOMPARE(spy.front().at(0).toStringList(), QStringList({u"kubestats://events"_s, u"/src/x y"_s}));
    QCOMPARE(spy.front().at(1).toByteArray(), QByteArray("token-1"));
}

void SingleInstanceTest::otherDataFolderIsAnotherWindow()
{
    SingleInstance first(u"/data/a"_s), other(u"/data/b"_s);
    QVERIFY(first.claim({}));
    QVERIFY(other.claim({}));
    QVERIFY(first.socketPath() != other.socketPath());
}

void SingleInstanceTest::leftoverSocketOfADeadProcessIsNoObstacle()
{
    QString path;
    {
        SingleInstance gone(u"/data/a"_s);
        path = gone.socketPath();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    SingleInstance first(u"/data/a"_s);
    QVERIFY(first.claim({}));
    sendTo(path, {});
}

void SingleInstanceTest::socketIsForItsUserAlone()
{
    SingleInstance first(u"/data/a"_s);
    QVERIFY(first.claim({}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
}

/// Where each start sees another XDG_RUNTIME_DIR, and in it one folder that they share.
void SingleInstanceTest::startsInAFlatpakMeet()
{
    const QString id = u"org.example.App"_s;
    const QString shared = m_home->filePath(u"shared"_s);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QDir().mkpath(shared) && QFile::setPermissions(shared, permissions));
    qputenv("FLATPAK_ID", id.toUtf8());
    const auto enter = [&](const QString &name) {
        const QString runtime = m_home->filePath(name);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
        return QDir().mkpath(runtime + u"/app"_s) && QFile::setPermissions(runtime, permissions)
            && QFile::link(shared, runtime + u"/app/"_s + id);
    };
    QVERIFY(enter(u"one"_s));
    SingleInstance first(u"/data/a"_s);
    QVERIFY(first.claim({}));
    QSignalSpy spy(&first, &SingleInstance::argumentsReceived);
    QVERIFY(enter(u"two"_s));
    bool second = true;
    const std::unique_ptr<QThread> thread(QThread::create([&second] {
        SingleInstance other(u"/data/a"_s);
        second = other.claim({u"kubestats://events"_s});
    }));
    thread->start();
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(thread->wait(5000));
    QVERIFY(!second);
}

void SingleInstanceTest::folderOfAFlatpakThatOthersMayReadIsNotTaken()
{
    qputenv("FLATPAK_ID", "org.example.Other");
    // Where there is none, as in a program that a Flatpak has started outside.
    QCOMPARE(QFileInfo(SingleInstance(u"/data/a"_s).socketPath()).path(), m_home->path());
    const QString shared = m_home->path() + u"/app/org.example.Other"_s;
    QVERIFY(QDir().mkpath(shared));
    QVERIFY(QFile::setPermissions(shared, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
    QCOMPARE(QFileInfo(SingleInstance(u"/data/a"_s).socketPath()).path(), m_home->path());
}

void SingleInstanceTest::firstThatEndsMakesRoom()
{
    {
        SingleInstance first(u"/data/a"_s);
        QVERIFY(first.claim({}));
    }
    SingleInstance next(u"/data/a"_s);
    QVERIFY(next.claim({}));
    QVERIFY(QFileInfo::exists(next.socketPath()));
}

void SingleInstanceTest::argumentsOfAnySortArrive()
{
    const QStringList arguments{u""_s, u"größe/ブランチ"_s, u"a\nb"_s, u"--x"_s, QString(20000, u'x')};
    const auto back = unpackArguments(packArguments(arguments, "t"));
    QVERIFY(back);
    QCOMPARE(back->first, arguments);
    QCOMPARE(back->second, QByteArray("t"));
}

void SingleInstanceTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = packArguments({u"a"_s}, {});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another program's words") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("cut short") << good.left(good.size() - 3);
    QTest::newRow("more than it says") << good + QByteArray("x");
    QTest::newRow("a count without end") << messageWith(0x4b530001, 2'000'000'000, {});
    QTest::newRow("a negative count") << messageWith(0x4b530001, -1, {});
    QTest::newRow("a length without end") << messageWith(0x4b530001, 1, QByteArray("\x7f\xff\xff\xf0", 4));
    QTest::newRow("too long") << packArguments({QString(70000, u'x')}, {});
}

void SingleInstanceTest::nonsenseIsRefused()
{
    QFETCH(QByteArray, message);
    QVERIFY(!unpackArguments(message));
}

void SingleInstanceTest::nonsenseOnTheSocketDoesNothing()
{
    SingleInstance first(u"/data/a"_s);
    QVERIFY(first.claim({}));
    QSignalSpy spy(&first, &SingleInstance::argumentsReceived);
    QRandomGenerator random(7);
    for (int i = 0; i < 20; ++i) {
        QByteArray bytes(int(random.bounded(1, 300)), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        sendTo(first.socketPath(), bytes);
        QCoreApplication::processEvents();
    }
    QCOMPARE(spy.size(), 0);
}

void SingleInstanceTest::programRaisesTheFirstAndEnds()
{
    const QString program = QStringLiteral(KUBESTATS_BIN_DIR "/kubestats");
    if (!QFileInfo::exists(program))
        QSKIP("the program kubestats is not built");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path() + u"/config"_s);
    environment.insert(u"KUBESTATS_DATA"_s, m_home->path() + u"/data"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_home->path() + u"/no-bus"_s);
    QProcess first, second;
    first.setProcessEnvironment(environment);
    second.setProcessEnvironment(environment);
    first.start(program, {});
    QVERIFY(first.waitForStarted());
    SingleInstance probe(m_home->path() + u"/data"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(probe.socketPath()), 20000);
    second.start(program, {u"kubestats://events"_s});
    QVERIFY(second.waitForFinished(20000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished(20000));
}

void SingleInstanceTest::programWithoutFontsSaysSo()
{
    const QString program = QStringLiteral(KUBESTATS_BIN_DIR "/kubestats");
    if (!QFileInfo::exists(program))
        QSKIP("the program kubestats is not built");
    QFile config(m_home->path() + u"/fonts.conf"_s);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + m_home->path().toUtf8()
                 + "/none</dir></fontconfig>");
    config.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path() + u"/config"_s);
    environment.insert(u"KUBESTATS_DATA"_s, m_home->path() + u"/data"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, {});
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("No font is installed"), said.constData());
}

/// With a window open or not: nothing is handed over.
void SingleInstanceTest::optionThatIsNoneIsNoAddress()
{
    const QString program = QStringLiteral(KUBESTATS_BIN_DIR "/kubestats");
    if (!QFileInfo::exists(program))
        QSKIP("the program kubestats is not built");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path() + u"/config"_s);
    environment.insert(u"KUBESTATS_DATA"_s, m_home->path() + u"/data"_s);
    SingleInstance first(m_home->path() + u"/data"_s);
    QVERIFY(first.claim({}));
    const QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    for (const QStringList &arguments : {QStringList{u"--nonsense"_s}, QStringList{u"kubestats://events"_s, u"-x"_s}}) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains(arguments.last().toUtf8() + " is no option") && said.contains("Usage: kubestats"), said.constData());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
    QTest::qWait(50);
    QVERIFY(received.isEmpty());
}

QTEST_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
