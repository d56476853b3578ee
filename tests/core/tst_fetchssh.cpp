// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetch.h"
#include "support/gitserver.h"

#include <QTest>

#include <memory>

#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    ::bind(fd, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(fd);
    return ntohs(address.sin_port);
}

/// Makes a pair of keys; the passphrase is for tests only.
void makeKey(const QString &name, const QString &type, const QString &passphrase = {})
{
    test::run(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, type, u"-N"_s, passphrase, u"-C"_s, u"test"_s, u"-f"_s, name});
}

} // namespace

/// Against OpenSSH's own server on a port of loopback.
class FetchSshTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void unknownKeyIsAskedAboutThenKept();
    void changedKeyIsRefusedEverywhere();
    void configuredAliasIsReached();
    void agentIsAsked();
    void keysThatFail_data();
    void keysThatFail();
    void passphraseOpensTheKey();
    void laterKeyIsTriedToo();
    void missingRepositorySaysSo();
    void otherNamesAreSaid_data();
    void otherNamesAreSaid();

private:
    [[nodiscard]] git::FetchRequest request() const;
    [[nodiscard]] QString key(const QString &name) const { return m_root.path() + "/keys/"_L1 + name; }
    void configure(const QByteArray &text) const { write(m_home.home() + "/.ssh/config"_L1, text); }
    void knowTheHost() const;

    test::PrivateHome m_home;
    QTemporaryDir m_root;
    QProcess m_server;
    QProcess m_agent;
    int m_port = 0;
    QString m_user;
    QString m_fingerprint;
    std::unique_ptr<QTemporaryDir> m_work;
};

void FetchSshTest::initTestCase()
{
    const QString sshd = u"/usr/sbin/sshd"_s;
    if (!QFileInfo(sshd).isExecutable() || QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("openssh-server or git is not installed");
    QDir().mkpath(u"/run/sshd"_s); // sshd wants it where root runs it
    QDir().mkpath(key({}));
    makeKey(key(u"host"_s), u"ed25519"_s);
    makeKey(key(u"user"_s), u"ed25519"_s);
    makeKey(key(u"locked"_s), u"ed25519"_s, u"open sesame"_s);
    makeKey(key(u"rsa"_s), u"rsa"_s);
    makeKey(key(u"stranger"_s), u"ed25519"_s);
    write(m_root.path() + "/authorized"_L1, contentOf(key(u"user.pub"_s)) + contentOf(key(u"locked.pub"_s)) + contentOf(key(u"rsa.pub"_s)));
    m_port = freePort();
    m_user = QString::fromLocal8Bit(::getpwuid(::getuid())->pw_name);
    write(m_root.path() + "/sshd_config"_L1,
          u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\nStrictModes no\nUsePAM no\n"
          "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\n"_s.arg(m_port)
              .arg(key(u"host"_s), m_root.path() + "/authorized"_L1)
              .toUtf8());
    m_server.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, m_root.path() + "/sshd_config"_L1});
    QByteArray said;
    while (!said.contains("listening") && m_server.state() != QProcess::NotRunning) {
        m_server.waitForReadyRead(2000);
        said += m_server.readAllStandardError() + m_server.readAllStandardOutput();
        m_server.setReadChannel(QProcess::StandardError);
    }
    if (!said.contains("listening"))
        QSKIP(("sshd does not start here: " + said).constData());
    m_fingerprint = QString::fromUtf8(test::run(u"ssh-keygen"_s, {u"-lf"_s, key(u"host.pub"_s)}).split(' ').value(1));
    const test::Scratch source(m_root.path() + "/app"_L1);
    source.commit(u"a.yaml"_s, "a: 1\n");
}

void FetchSshTest::init()
{
    m_work = std::make_unique<QTemporaryDir>();
    QDir(m_home.home() + "/.ssh"_L1).removeRecursively();
    configure("Host *\n IdentitiesOnly yes\n IdentityFile " + key(u"user"_s).toUtf8() + '\n');
}

void FetchSshTest::cleanupTestCase()
{
    m_agent.kill();
    m_agent.waitForFinished();
    m_server.kill();
    m_server.waitForFinished();
}

git::FetchRequest FetchSshTest::request() const
{
    git::FetchRequest request;
    request.url = u"ssh://%1@127.0.0.1:%2%3/app"_s.arg(m_user).arg(m_port).arg(m_root.path());
    request.mirror = m_work->path() + "/mirrors/app.git"_L1;
    request.knownHosts = m_work->path() + "/known_hosts"_L1;
    return request;
}

void FetchSshTest::knowTheHost() const
{
    write(m_home.home() + "/.ssh/known_hosts"_L1, "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + contentOf(key(u"host.pub"_s)));
}

void FetchSshTest::unknownKeyIsAskedAboutThenKept()
{
    auto wanted = request();
    auto report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::HostKeyUnknown);
    QCOMPARE(report.error().detail, m_fingerprint);

    wanted.acceptHostKey = u"SHA256:another"_s;
    report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::HostKeyUnknown);
    QVERIFY(!QFileInfo::exists(wanted.knownHosts));

    wanted.acceptHostKey = m_fingerprint;
    report = git::fetchMirror(wanted, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QVERIFY(report->cloned);
    QVERIFY(!QFileInfo::exists(wanted.mirror + "/kubestats-ssh"_L1));

    wanted.acceptHostKey.clear();
    report = git::fetchMirror(wanted, {});
    QVERIFY2(report, "the accepted key is known from now on");
    QVERIFY(!QFileInfo::exists(m_home.home() + "/.ssh/known_hosts"_L1));
}

void FetchSshTest::changedKeyIsRefusedEverywhere()
{
    auto wanted = request();
    wanted.acceptHostKey = m_fingerprint;
    const QByteArray host = "[127.0.0.1]:" + QByteArray::number(m_port) + ' ';
    write(wanted.knownHosts, host + contentOf(key(u"stranger.pub"_s)));
    auto report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::HostKeyChanged);

    QFile::remove(wanted.knownHosts);
    write(m_home.home() + "/.ssh/known_hosts"_L1, "@revoked * " + contentOf(key(u"host.pub"_s)) + host + contentOf(key(u"host.pub"_s)));
    report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::HostKeyChanged);
    QVERIFY(!QFileInfo::exists(wanted.mirror));
}

void FetchSshTest::configuredAliasIsReached()
{
    knowTheHost();
    test::run(u"ssh-keygen"_s, {u"-H"_s, u"-f"_s, m_home.home() + "/.ssh/known_hosts"_L1});
    configure(u"Host w?rk !other\n HostName 127.0.0.1\n Port %1\n User %2\n Include more\n"_s.arg(m_port).arg(m_user).toUtf8());
    write(m_home.home() + "/.ssh/more"_L1, "IdentityFile \"" + key(u"user"_s).toUtf8() + "\"\n");
    auto wanted = request();
    wanted.url = u"work:../../../../../.."_s + m_root.path() + "/app"_L1; // relative to the home there
    auto report = git::fetchMirror(wanted, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    wanted.url = u"https://git.example.org/app"_s;
    write(m_home.home() + "/.gitconfig"_L1, "[url \"work:" + m_root.path().toUtf8() + "/\"]\n insteadOf = https://git.example.org/\n");
    report = git::fetchMirror(wanted, {});
    QFile::remove(m_home.home() + "/.gitconfig"_L1);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
}

void FetchSshTest::agentIsAsked()
{
    knowTheHost();
    configure("");
    const QString socket = m_root.path() + "/agent"_L1;
    m_agent.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    QTRY_VERIFY(QFileInfo::exists(socket));
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(socket));
    test::run(u"ssh-add"_s, {u"-q"_s, key(u"user"_s)});
    const auto report = git::fetchMirror(request(), {});
    qunsetenv("SSH_AUTH_SOCK");
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
}

void FetchSshTest::keysThatFail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a key that is not registered") << u"stranger"_s << u"Register the public key"_s;
    QTest::newRow("a key with a passphrase, without an agent") << u"locked"_s << u"has a passphrase"_s;
    QTest::newRow("no key at all") << u"nowhere"_s << u"No key for"_s;
    QTest::newRow("an RSA key, where libssh2 signs with SHA-1 only") << u"rsa"_s << u"Ed25519"_s;
}

void FetchSshTest::keysThatFail()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    knowTheHost();
    configure("IdentityFile " + key(name).toUtf8() + '\n');
    const auto report = git::fetchMirror(request(), {});
    if (report && name == "rsa"_L1)
        QSKIP("this libssh2 signs with RSA as servers want it");
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unauthorized);
    QVERIFY2(report.error().message.contains(said), qPrintable(report.error().message + report.error().detail));
}

void FetchSshTest::passphraseOpensTheKey()
{
    knowTheHost();
    configure("IdentityFile " + key(u"locked"_s).toUtf8() + '\n');
    auto wanted = request();
    wanted.credential.secret = "open sesame";
    auto report = git::fetchMirror(wanted, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    wanted.credential.secret = "wrong";
    report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unauthorized);
}

void FetchSshTest::laterKeyIsTriedToo()
{
    knowTheHost();
    write(m_root.path() + "/keys/broken"_L1, "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n");
    for (const auto &name : {u"stranger"_s, u"broken"_s, u"user"_s}) {
        QFile file(m_home.home() + "/.ssh/config"_L1);
        QVERIFY(file.open(name == "stranger"_L1 ? QIODevice::WriteOnly : QIODevice::Append));
        file.write("IdentityFile " + key(name).toUtf8() + '\n');
    }
    auto wanted = request();
    wanted.credential.secret = "unused";
    const auto report = git::fetchMirror(wanted, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
}

void FetchSshTest::missingRepositorySaysSo()
{
    knowTheHost();
    auto wanted = request();
    wanted.url += "-not-there"_L1;
    const auto report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::NotFound, qPrintable(report.error().message + report.error().detail));
}

void FetchSshTest::otherNamesAreSaid_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("over ssh") << u"ssh://%1@127.0.0.1:%2"_s.arg(m_user).arg(m_port);
    QTest::newRow("in a folder") << u"file://"_s;
}

void FetchSshTest::otherNamesAreSaid()
{
    QFETCH(const QString, host);
    knowTheHost();
    const QString folder = m_root.path() + "/long"_L1;
    test::run(u"git"_s, {u"init"_s, u"-q"_s, u"--object-format=sha256"_s, folder});
    if (!contentOf(folder + "/.git/config"_L1).contains("sha256"))
        QSKIP("this git makes no repositories with SHA-256 names");
    test::run(u"git"_s,
              {u"-C"_s, folder, u"-c"_s, u"user.name=a"_s, u"-c"_s, u"user.email=a@example.org"_s, u"commit"_s, u"-q"_s, u"--allow-empty"_s,
               u"-m"_s, u"one"_s});
    auto wanted = request();
    wanted.url = host + folder;
    const auto report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    const QString said = report.error().message + u" / "_s + report.error().detail;
    QVERIFY2(report.error().code == ErrorCode::Unsupported && said.contains("SHA-256"_L1), qPrintable(said));
}

QTEST_GUILESS_MAIN(FetchSshTest)
#include "tst_fetchssh.moc"
