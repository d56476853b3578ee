// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString kCanary = u"cAnArY0123456789abcdefABCDEF0123456789"_s;

} // namespace

class LoggingTest final : public QObject
{
    Q_OBJECT

private slots:
    void secretIsNeverKept_data();
    void secretIsNeverKept();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void everythingLoggedIsRedacted();
    void levelsSayWhatTheyPromise_data();
    void levelsSayWhatTheyPromise();
    void clockStandsWhereItIsPut();

private:
    QByteArray logged(LogLevel level, const std::function<void()> &write);
};

/// What stderr got while `write` ran.
QByteArray LoggingTest::logged(LogLevel level, const std::function<void()> &write)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"stderr"_s).toUtf8();
    std::fflush(stderr);
    const int kept = dup(STDERR_FILENO);
    std::FILE *file = std::fopen(path.constData(), "w");
    dup2(fileno(file), STDERR_FILENO);
    installLogging(level);
    write();
    qInstallMessageHandler(nullptr);
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    std::fclose(file);
    QFile result(QString::fromUtf8(path));
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray("unreadable");
}

void LoggingTest::secretIsNeverKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("password in a URL") << u"clone https://ada:%1@git.example.org/a.git failed"_s
                                       << u"clone https://•••@git.example.org/a.git failed"_s;
    QTest::newRow("token as the user of a URL") << u"https://%1@git.example.org/a.git"_s << u"https://•••@git.example.org/a.git"_s;
    QTest::newRow("password with an at sign") << u"https://ada:x@%1@git.example.org/a.git"_s << u"https://•••@git.example.org/a.git"_s;
    QTest::newRow("password with a slash") << u"https://ada:x/%1@git.example.org/a.git"_s << u"https://•••@git.example.org/a.git"_s;
    QTest::newRow("upper-case scheme") << u"HTTPS://ada:%1@git.example.org"_s << u"HTTPS://•••@git.example.org"_s;
    QTest::newRow("two URLs on a line") << u"ssh://a:%1@x.example.org/ https://b:%1@y.example.org/"_s
                                        << u"ssh://•••@x.example.org/ https://•••@y.example.org/"_s;
    QTest::newRow("bearer header") << u"> Authorization: Bearer %1"_s << u"> Authorization: Bearer •••"_s;
    QTest::newRow("basic header, lower case") << u"authorization: basic %1=="_s << u"authorization: basic •••"_s;
    QTest::newRow("header of another scheme") << u"Authorization: Negotiate %1"_s << u"Authorization: •••"_s;
    QTest::newRow("header in JSON") << u"{\"Authorization\": \"Bearer %1\"}"_s << u"{\"Authorization\": \"•••\"}"_s;
    QTest::newRow("private token header") << u"PRIVATE-TOKEN: %1"_s << u"PRIVATE-TOKEN: •••"_s;
    QTest::newRow("GitHub token") << u"token ghp_%1 refused"_s << u"token ••• refused"_s;
    QTest::newRow("fine-grained GitHub token") << u"github_pat_%1_x"_s << u"•••"_s;
    QTest::newRow("GitLab token") << u"'glpat-%1'"_s << u"'•••'"_s;
    QTest::newRow("JSON web token") << u"eyJhbGciOiJ%1.eyJ%1.%1"_s << u"•••"_s;
    QTest::newRow("header with quotes in its value") << u"Authorization: Digest a=%1, b"_s << u"Authorization: •••"_s;
    QTest::newRow("header among others") << u"Authorization: Bearer %1\r\nAccept: */*"_s << u"Authorization: Bearer •••\r\nAccept: */*"_s;
    QTest::newRow("extra header on a command line")
        << u"-c 'http.extraHeader=Authorization: Basic %1' fetch"_s << u"-c 'http.extraHeader=Authorization: Basic •••' fetch"_s;
    QTest::newRow("age key") << u"AGE-SECRET-KEY-1%1"_s << u"•••"_s;
    QTest::newRow("key in PEM on one line") << u"-----BEGIN PRIVATE KEY-----%1-----END PRIVATE KEY-----"_s
                                            << u"-----BEGIN PRIVATE KEY-----•••-----END PRIVATE KEY-----"_s;
    QTest::newRow("key in PEM on many lines") << u"-----BEGIN EC PRIVATE KEY-----\n%1\n%1\n-----END EC PRIVATE KEY-----"_s
                                              << u"-----BEGIN EC PRIVATE KEY-----•••-----END EC PRIVATE KEY-----"_s;
    QTest::newRow("token in a query") << u"GET /x?access_token=%1&y=1"_s << u"GET /x?access_token=•••&y=1"_s;
}

void LoggingTest::secretIsNeverKept()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString clean = redacted(text.arg(kCanary));
    QVERIFY2(!clean.contains(kCanary), qPrintable(clean));
    QCOMPARE(clean, expected);
}

void LoggingTest::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("URL without userinfo") << u"https://git.example.org/a/b.git?x=1 (ada@example.org)"_s;
    QTest::newRow("e-mail address after a URL") << u"https://git.example.org/a by Ada <ada@example.org>"_s;
    QTest::newRow("port before a path with an at sign") << u"https://git.example.org:8443/@scope/x@1.2.3"_s;
    QTest::newRow("address of a proxy") << u"http://[::1]:8080/x"_s;
    QTest::newRow("path with an at sign") << u"https://git.example.org/@scope/x@1.2.3"_s;
    QTest::newRow("image digest") << u"registry.example.org/x@sha256:0123456789abcdef"_s;
    QTest::newRow("commit") << u"66b89884cc57a0d1c0d5b0f16d9f0aaf5a1b2c3d"_s;
    QTest::newRow("the word alone") << u"authorization failed"_s;
}

void LoggingTest::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void LoggingTest::everythingLoggedIsRedacted()
{
    const QByteArray text = logged(LogLevel::Verbose, [] {
        qCDebug(lcGit).noquote() << u"fetch https://ada:%1@git.example.org"_s.arg(kCanary);
        qCWarning(lcHttp).noquote() << u"Authorization: Bearer %1"_s.arg(kCanary);
        qWarning("glpat-%s", qPrintable(kCanary));
        qCritical("ghp_%s", qPrintable(kCanary));
    });
    QCOMPARE(text.count('\n'), 4);
    QVERIFY2(!text.contains(kCanary.toUtf8()), text.constData());
}

void LoggingTest::levelsSayWhatTheyPromise_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("quiet: critical only") << int(LogLevel::Quiet) << QByteArray("kubestats.store: critical\n");
    QTest::newRow("normal: warnings too") << int(LogLevel::Normal) << QByteArray("kubestats.store: warning\nkubestats.store: critical\n");
    QTest::newRow("verbose: everything") << int(LogLevel::Verbose)
                                         << QByteArray("kubestats.store: debug\nkubestats.store: warning\nkubestats.store: critical\n");
    QTest::newRow("normal again after verbose")
        << int(LogLevel::Normal) << QByteArray("kubestats.store: warning\nkubestats.store: critical\n");
}

void LoggingTest::levelsSayWhatTheyPromise()
{
    QFETCH(int, level);
    QFETCH(QByteArray, expected);
    const QByteArray text = logged(LogLevel(level), [] {
        qCDebug(lcStore) << "debug";
        qCWarning(lcStore) << "warning";
        qCCritical(lcStore) << "critical";
    });
    QCOMPARE(text, expected);
}

void LoggingTest::clockStandsWhereItIsPut()
{
    FixedClock clock(100);
    QCOMPARE(clock.now(), 100);
    clock.set(-5);
    QCOMPARE(clock.now(), -5);
    const std::int64_t before = std::time(nullptr);
    const std::int64_t now = Clock::system().now();
    QVERIFY(now >= before && now <= std::time(nullptr));
}

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_base_logging.moc"
