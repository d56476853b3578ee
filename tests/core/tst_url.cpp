// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/url.h"
#include "support/gitserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

class UrlTest : public QObject
{
    Q_OBJECT

private slots:
    void remotes_data();
    void remotes();
    void secretsAreDropped_data();
    void secretsAreDropped();
    void placesAreComparedWithoutGit();
    void folders();
    void refused_data();
    void refused();

private:
    test::PrivateHome m_home;
};

void UrlTest::remotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const char *text, const char *url, const char *shown, const char *host) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(url) << QString::fromUtf8(shown) << QString::fromUtf8(host);
    };
    row("https", "https://github.com/owner/name", "https://github.com/owner/name", "owner/name", "github.com");
    row("spaces around, capitals, a slash and the usual port", " HTTPS://GitHub.com:443/owner/name/ ", "https://github.com/owner/name",
        "owner/name", "github.com");
    row(".git stays in the address, not in the name", "https://h.example/a/b/c.git", "https://h.example/a/b/c.git", "a/b/c", "h.example");
    row("a page of GitHub", "https://github.com/owner/name/tree/main/apps?x=1#l", "https://github.com/owner/name", "owner/name",
        "github.com");
    row("a page of GitLab", "https://git.example.org/g/s/name/-/blob/main/a.yaml", "https://git.example.org/g/s/name", "g/s/name",
        "git.example.org");
    row("another port", "https://h.example:8443/a/b", "https://h.example:8443/a/b", "a/b", "h.example");
    row("ssh", "ssh://git@h.example:2222/a/b.git", "ssh://git@h.example:2222/a/b.git", "a/b", "h.example");
    row("git+ssh is ssh", "git+ssh://git@h.example/a/b", "ssh://git@h.example/a/b", "a/b", "h.example");
    row("user@host:path", "git@github.com:owner/name.git", "git@github.com:owner/name.git", "owner/name", "github.com");
    row("an alias of ssh_config", "work:owner/name", "work:owner/name", "owner/name", "work");
    row("http to this machine", "http://localhost:3000/a/b", "http://localhost:3000/a/b", "a/b", "localhost");
    row("http to this machine by number", "http://127.0.0.1:3000/a/b", "http://127.0.0.1:3000/a/b", "a/b", "127.0.0.1");
    row("a host with an umlaut", "https://bücher.example/a/b", "https://xn--bcher-kva.example/a/b", "a/b", "xn--bcher-kva.example");
}

void UrlTest::remotes()
{
    QFETCH(QString, text);
    const auto location = git::parseLocation(text);
    QVERIFY2(location, qPrintable(location ? QString() : location.error().message));
    QVERIFY(!location->local && !location->secretDropped);
    QTEST(location->url, "url");
    QTEST(location->name, "name");
    QTEST(location->host, "host");
    const auto again = git::parseLocation(location->url);
    QVERIFY2(again && *again == *location, "what was normalised stays as it is");
}

void UrlTest::secretsAreDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::newRow("a password") << u"https://me:canary@h.example/a/b"_s << u"me"_s;
    QTest::newRow("a token as the user") << u"https://ghp_canaryCANARYcanaryCANARYcanary00@h.example/a/b"_s << u""_s;
}

void UrlTest::secretsAreDropped()
{
    QFETCH(QString, text);
    const auto location = git::parseLocation(text);
    QVERIFY(location);
    QVERIFY(location->secretDropped);
    QCOMPARE(location->url, u"https://h.example/a/b"_s);
    QTEST(location->userinfo, "user");
}

void UrlTest::placesAreComparedWithoutGit()
{
    const QString place = git::placeOf(u"https://h.example/a/b"_s);
    for (const QString &same : {u"https://h.example/a/b.git"_s, u"https://h.example/a/b/"_s, u"https://h.example/a/b.git/"_s})
        QCOMPARE(git::placeOf(same), place);
    QVERIFY(git::placeOf(u"https://h.example/a/bgit"_s) != place);
    QVERIFY(git::placeOf(u"https://h.example/a/b.github"_s) != place);
    QCOMPARE(git::placeOf(u"git@h.example:a/b.git"_s), git::placeOf(u"git@h.example:a/b"_s));
}

void UrlTest::folders()
{
    const QString folder = m_home.home() + "/src/x"_L1;
    QDir().mkpath(folder + "/.git"_L1);
    for (const QString &text : {folder, folder + u'/', folder + "/.git"_L1, u"~/src/x"_s, u"file://"_s + folder}) {
        const auto location = git::parseLocation(text);
        QVERIFY2(location, qPrintable(text));
        QVERIFY(location->local);
        QCOMPARE(location->path, folder);
        QCOMPARE(location->name, u"~/src/x"_s);
        QVERIFY(location->url.isEmpty());
    }
    const auto missing = git::parseLocation(u"~/src/nowhere"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void UrlTest::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "  ",
                             "owner/name",
                             "http://h.example/a/b",
                             "git://h.example/a/b",
                             "ftp://h.example/a/b",
                             "https://",
                             "https:///a/b",
                             "https://h.example",
                             "https://h.example/",
                             "ext::sh -c true",
                             "javascript:alert(1)//x y",
                             "git@-oProxyCommand=x:a",
                             "ssh://-oProxyCommand=x/a",
                             "ssh://git@h.example/a'b",
                             "git@h.example:a'b",
                             "git@h.example:",
                             "https://h.example/a\nb",
                             "http://localhost.example.org/a/b",
                             "http://127.0.0.1.example.org/a/b"})
        QTest::newRow(qPrintable(u"refused: %1"_s.arg(QString::fromUtf8(text).simplified()))) << QString::fromUtf8(text);
}

void UrlTest::refused()
{
    QFETCH(QString, text);
    const auto location = git::parseLocation(text);
    QVERIFY2(!location, qPrintable(location ? location->url : QString()));
    QCOMPARE(location.error().code, ErrorCode::InvalidInput);
    QVERIFY(!location.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(UrlTest)
#include "tst_url.moc"
