// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/knownhosts.h"
#include "git/sshconfig.h"
#include "support/gitserver.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

/// A key of `type` that looks real enough for known_hosts.
QByteArray keyOf(const QByteArray &type, const QByteArray &body)
{
    QByteArray key(4, '\0');
    qToBigEndian(quint32(type.size()), key.data());
    return key + type + body;
}

void write(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class SshConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void config_data();
    void config();
    void includeBelongsToItsHost();
    void includeLoopEnds();
    void knownHosts_data();
    void knownHosts();
    void hashedNameOfOpenSsh();
    void fingerprintIsOpenSshs();

private:
    test::PrivateHome m_home;
};

void SshConfigTest::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("relative");
    QTest::newRow("a URL") << u"ssh://git@h.example:2222/o/n.git"_s << u"git"_s << u"h.example"_s << 2222 << u"/o/n.git"_s << false;
    QTest::newRow("host:path is relative to a home") << u"git@h.example:o/n"_s << u"git"_s << u"h.example"_s << 0 << u"o/n"_s << true;
    QTest::newRow("host:/path is not") << u"h:/srv/n"_s << u""_s << u"h"_s << 0 << u"/srv/n"_s << false;
}

void SshConfigTest::addresses()
{
    QFETCH(QString, url);
    const auto address = git::parseSshAddress(url);
    QTEST(address.user, "user");
    QTEST(address.host, "host");
    QTEST(address.port, "port");
    QTEST(address.path, "path");
    QTEST(address.relative, "relative");
}

void SshConfigTest::config_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("hostName");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("port");
    const auto row = [](const char *name, const QByteArray &text, const char *host, const char *hostName, const char *user, int port) {
        QTest::newRow(name) << text << QString::fromLatin1(host) << QString::fromLatin1(hostName) << QString::fromLatin1(user) << port;
    };
    row("an alias has a name, a user and a port", "Host work\n HostName git.example.org\n User me\n Port 2200\n", "work", "git.example.org",
        "me", 2200);
    row("the first value wins", "Host *.example.org\n User first\nHost *\n User second\n Port 7\n", "a.example.org", "a.example.org",
        "first", 7);
    row("a negated pattern excludes", "Host * !bad\n User x\nHost bad\n User y\n", "bad", "bad", "y", 22);
    row("a question mark is one character", "Host a?c\n User x\nHost *\n User y\n", "abbc", "abbc", "y", 22);
    row("keywords have any case, = and quotes", "hOsT \"a\"\n USER = \"the user\"\n port=23 # why\n", "a", "a", "the user", 23);
    row("%h is the name asked for", "Host a\n HostName %h.example.org\n User u\n", "a", "a.example.org", "u", 22);
    row("a Match that may run a program never matches", "Match exec true\n User x\nMatch all\n User y\n", "a", "a", "y", 22);
    row("what stands before the first Host is for all", "User all\nHost a\n User x\n", "a", "a", "all", 22);
}

void SshConfigTest::config()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, host);
    QTemporaryDir folder;
    write(folder.path() + "/config"_L1, text);
    const auto target = git::resolveSsh({{}, host, 0, u"/p"_s, false}, {folder.path() + "/config"_L1});
    QTEST(target.host, "hostName");
    QTEST(target.user, "user");
    QTEST(target.port, "port");
}

void SshConfigTest::includeBelongsToItsHost()
{
    const QString ssh = m_home.home() + "/.ssh"_L1;
    write(ssh + "/config"_L1, "Host a\n Include conf.d/*.conf\nHost *\n IdentityFile ~/.ssh/all\n IdentitiesOnly yes\n");
    write(ssh + "/conf.d/1.conf"_L1, "User included\nIdentityFile /keys/%r\nProxyJump none\n");
    const QStringList files{ssh + "/config"_L1};
    const auto a = git::resolveSsh({{}, u"a"_s, 0, {}, false}, files);
    QCOMPARE(a.user, u"included"_s);
    QCOMPARE(a.identityFiles, (QStringList{u"/keys/included"_s, ssh + "/all"_L1}));
    QVERIFY(a.identitiesOnly && !a.throughProxy);
    const auto b = git::resolveSsh({u"given"_s, u"b"_s, 0, {}, false}, files);
    QCOMPARE(b.user, u"given"_s);
    QCOMPARE(b.identityFiles, QStringList{ssh + "/all"_L1});
}

void SshConfigTest::includeLoopEnds()
{
    const QString file = m_home.home() + "/.ssh/loop"_L1;
    write(file, "Include loop\nUser end\nProxyCommand nc %h\n");
    const auto target = git::resolveSsh({{}, u"a"_s, 0, {}, false}, {file});
    QCOMPARE(target.user, u"end"_s);
    QVERIFY(target.throughProxy);
}

void SshConfigTest::knownHosts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("state");
    const QByteArray right = "ssh-ed25519 " + keyOf("ssh-ed25519", "right").toBase64();
    const QByteArray other = "ssh-ed25519 " + keyOf("ssh-ed25519", "other").toBase64();
    const QByteArray rsa = "ssh-rsa " + keyOf("ssh-rsa", "rsa").toBase64();
    const auto row = [](const char *name, const QByteArray &text, int port, git::HostKeyState state) {
        QTest::newRow(name) << text << port << int(state);
    };
    using State = git::HostKeyState;
    row("nothing known", "", 22, State::Unknown);
    row("known by name", "git.example.org " + right + " comment\n", 22, State::Known);
    row("known among several names, in any case", "10.0.0.1,GIT.example.org " + right + '\n', 22, State::Known);
    row("known by wildcard", "*.example.org,!no.example.org " + right + '\n', 22, State::Known);
    row("excluded from a wildcard", "*.example.org,!git.example.org " + right + '\n', 22, State::Unknown);
    row("changed", "git.example.org " + other + '\n', 22, State::Changed);
    row("one of two keys", "git.example.org " + other + "\ngit.example.org " + right + '\n', 22, State::Known);
    row("known by a key of another type only is changed", "git.example.org " + rsa + '\n', 22, State::Changed);
    row("revoked, though also known", "git.example.org " + right + "\n@revoked * " + right + '\n', 22, State::Revoked);
    row("another port is another host", "git.example.org " + right + '\n', 2222, State::Unknown);
    row("known with its port", "[git.example.org]:2222 " + right + '\n', 2222, State::Known);
    row("an authority is no key", "@cert-authority *.example.org " + other + '\n', 22, State::Unknown);
    row("comments and torn lines say nothing",
        "# git.example.org " + other + "\ngit.example.org ssh-ed25519\ngit.example.org ssh-ed25519 AAAA\n", 22, State::Unknown);
}

void SshConfigTest::knownHosts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, port);
    QTemporaryDir folder;
    write(folder.path() + "/known_hosts"_L1, text);
    git::KnownHosts known(u"git.example.org"_s, port);
    known.read(folder.path() + "/known_hosts"_L1);
    QTEST(int(known.check(keyOf("ssh-ed25519", "right"))), "state");
}

void SshConfigTest::hashedNameOfOpenSsh()
{
    if (QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
        QSKIP("ssh-keygen is not installed");
    QTemporaryDir folder;
    const QString file = folder.path() + "/known_hosts"_L1;
    write(file, "[git.example.org]:2222 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n");
    test::run(u"ssh-keygen"_s, {u"-H"_s, u"-f"_s, file});
    git::KnownHosts known(u"git.example.org"_s, 2222);
    known.read(file);
    QCOMPARE(known.keys().size(), 1);
    git::KnownHosts other(u"git.example.org"_s, 22);
    other.read(file);
    QVERIFY(other.keys().isEmpty());
}

void SshConfigTest::fingerprintIsOpenSshs()
{
    // GitHub's published Ed25519 key and fingerprint.
    const QByteArray key = QByteArray::fromBase64("AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl");
    QCOMPARE(git::fingerprintOf(key), u"SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"_s);
}

QTEST_GUILESS_MAIN(SshConfigTest)
#include "tst_sshconfig.moc"
