// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyring.h"
#include "support/gitserver.h"

#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;

/// Against a real Secret Service on a bus of its own. A program of its own, since a process speaks to
/// one session bus only.
class KeyringServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatIsWrittenIsReadUntilRemoved();
    void lateAnswerIsGivenUp();

private:
    Result<QByteArray> read(const QString &host, std::chrono::milliseconds limit = secrets::kKeyringLimit);

    test::PrivateHome m_home;
    QProcess m_bus;
    QProcess m_daemon;
};

void KeyringServiceTest::initTestCase()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(u"%1 is not installed"_s.arg(program)));
    }
    // Without folders of services: asking too soon would make the bus start a locked keyring of its own.
    QFile config(m_home.home() + "/bus.conf"_L1);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context='default'>"
                 "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    config.close();
    m_bus.start(u"dbus-daemon"_s, {u"--config-file"_s, config.fileName(), u"--nofork"_s, u"--print-address"_s});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead(10000)) {}
    const QByteArray address = m_bus.readLine().trimmed();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.home()));
    m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon.write("for tests only");
    m_daemon.closeWriteChannel();
    QTRY_VERIFY2_WITH_TIMEOUT(read(u"any"_s).error().code == ErrorCode::NotFound, "the service did not come up", 30000);
}

void KeyringServiceTest::cleanupTestCase()
{
    for (QProcess *process : {&m_daemon, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

Result<QByteArray> KeyringServiceTest::read(const QString &host, std::chrono::milliseconds limit)
{
    std::optional<Result<QByteArray>> answer;
    secrets::readToken(
        host, this, [&](Result<QByteArray> result) { answer = std::move(result); }, limit);
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        return Error{ErrorCode::Internal, u"no answer"_s, {}};
    return *answer;
}

void KeyringServiceTest::whatIsWrittenIsReadUntilRemoved()
{
    const QByteArray token = "canary-5e11-in-the-keyring";
    auto found = read(u"git.example.org"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);

    std::optional<Result<void>> done;
    secrets::writeToken(u"git.example.org"_s, token, this, [&](Result<void> result) { done = std::move(result); });
    QTRY_VERIFY(done.has_value());
    QVERIFY2(*done, qPrintable(*done ? QString() : done->error().message + done->error().detail));
    found = read(u"GIT.example.org"_s);
    QVERIFY(found);
    QCOMPARE(*found, token);
    QVERIFY2(!read(u"git.example.com"_s), "a token is for its host only");

    for (int i = 0; i < 2; ++i) { // the second time nothing is there, which is no error
        done.reset();
        secrets::removeToken(u"git.example.org"_s, this, [&](Result<void> result) { done = std::move(result); });
        QTRY_VERIFY(done.has_value());
        QVERIFY2(*done, qPrintable(*done ? QString() : done->error().detail));
    }
    QCOMPARE(read(u"git.example.org"_s).error().code, ErrorCode::NotFound);
}

void KeyringServiceTest::lateAnswerIsGivenUp()
{
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
    const auto found = read(u"git.example.org"_s, std::chrono::milliseconds(200));
    ::kill(pid_t(m_daemon.processId()), SIGCONT);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::TimedOut);
}

QTEST_GUILESS_MAIN(KeyringServiceTest)
#include "tst_keyringservice.moc"
