// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "git/fetch.h"
#include "git/fetchprotocol.h"
#include "git/mirror.h"
#include "support/gitserver.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kCanary = "canary-4f1d9c-never-written-down";

/// Whether `needle` is in any file below `folder`, or in a file's name.
QString findBelow(const QString &folder, const QByteArray &needle)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().toUtf8().contains(needle) || (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle)))
            return file.fileName();
    }
    return {};
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Bytes that keep their length in a pack.
QByteArray incompressible(int size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

class FetchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cloneAndFetch_data();
    void cloneAndFetch();
    void renamedDefaultBranch();
    void emptyRemote();
    void tokenOpensAndLeavesNoTrace();
    void refusals_data();
    void refusals();
    void laterTurnToAnotherPortGetsNoToken();
    void hangingServerIsGivenUp();
    void slowLineIsNotStalled();
    void cancelEndsWithinASecond();
    void cutConnectionKeepsNothing();
    void childEndsWithItsParent();
    void memoryLimitHolds();
    void nothingSecretIsLogged();
    void totalLimitHolds();
    void killedCloneIsNoRepository();
    void killedFetchLeavesTheOldRefs();
    void secondFetchWaits();
    void netrcAndHelperOpenToo_data();
    void netrcAndHelperOpenToo();
    void insteadOfIsFollowedWithoutTheToken();
    void secretInTheAddressIsRefused();
    void foldersAndPlainHttpAreRefused();

private:
    [[nodiscard]] git::FetchRequest requestFor(const QString &url) const;
    /// Runs kubestats-fetch itself and kills it once objects arrive; the request it had.
    git::TransferRequest killWhileReceiving(const QString &url);
    [[nodiscard]] QString mirrors() const { return m_work->path() + "/mirrors"_L1; }

    test::PrivateHome m_home;
    QTemporaryDir m_root;
    std::unique_ptr<test::GitServer> m_server;
    std::unique_ptr<QTemporaryDir> m_work;
};

void FetchTest::initTestCase()
{
    if (const QString missing = test::GitServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const test::Scratch source(m_root.path() + "/app"_L1);
    for (int i = 0; i < 5; ++i)
        source.commit(u"apps/a%1.yaml"_s.arg(i), "kind: ConfigMap\nn: " + QByteArray::number(i) + '\n');
    const test::Scratch big(m_root.path() + "/big"_L1);
    for (int i = 0; i < 3; ++i)
        big.commit(u"big%1.yaml"_s.arg(i), incompressible(100000, quint32(i)));
    m_server = std::make_unique<test::GitServer>(m_root.path(), kCanary);
    QVERIFY2(m_server->isReady(), "the test server did not start");
}

void FetchTest::init()
{
    m_work = std::make_unique<QTemporaryDir>();
}

git::FetchRequest FetchTest::requestFor(const QString &url) const
{
    git::FetchRequest request;
    request.url = url;
    request.mirror = mirrors() + "/app.git"_L1;
    request.caFile = m_server->certificate();
    return request;
}

void FetchTest::cloneAndFetch_data()
{
    QTest::addColumn<bool>("overHttps");
    QTest::newRow("a folder named by a file URL is cloned, then kept up to date") << false;
    QTest::newRow("an https remote is cloned, then kept up to date") << true;
}

void FetchTest::cloneAndFetch()
{
    QFETCH(bool, overHttps);
    const test::Scratch source(m_root.path() + (overHttps ? "/one"_L1 : "/two"_L1));
    source.commit(u"a.yaml"_s, "a: 1\n");
    source.git({u"branch"_s, u"old"_s});
    const QString name = QFileInfo(source.folder()).fileName();
    const auto request = requestFor(overHttps ? m_server->url(u"ok/"_s + name + "/.git"_L1) : u"file://"_s + source.folder());

    auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QVERIFY(report->cloned && report->changed);
    QCOMPARE(report->objects, 3);
    QCOMPARE(test::run(u"git"_s, {u"rev-parse"_s, u"HEAD"_s}, request.mirror).trimmed(), source.git({u"rev-parse"_s, u"HEAD"_s}));

    report = git::fetchMirror(request, {});
    QVERIFY(report);
    QVERIFY(!report->cloned && !report->changed);

    source.commit(u"a.yaml"_s, "a: 2\n");
    source.git({u"branch"_s, u"-D"_s, u"old"_s});
    source.git({u"branch"_s, u"old/er"_s});
    report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY(!report->cloned && report->changed);
    QCOMPARE(test::run(u"git"_s, {u"for-each-ref"_s, u"--format=%(refname) %(objectname)"_s}, request.mirror),
             source.git({u"for-each-ref"_s, u"--format=%(refname) %(objectname)"_s}) + '\n');
    QCOMPARE(namesIn(mirrors()), QStringList{u"app.git"_s});
}

void FetchTest::renamedDefaultBranch()
{
    const test::Scratch source(m_root.path() + "/renamed"_L1);
    source.commit(u"a.yaml"_s, "a: 1\n");
    const auto request = requestFor(m_server->url(u"ok/renamed/.git"_s));
    QVERIFY(git::fetchMirror(request, {}));
    source.git({u"branch"_s, u"-m"_s, u"main"_s, u"trunk"_s});
    const auto report = git::fetchMirror(request, {});
    QVERIFY(report && report->changed);
    QCOMPARE(test::run(u"git"_s, {u"symbolic-ref"_s, u"HEAD"_s}, request.mirror), QByteArray("refs/heads/trunk\n"));
}

void FetchTest::emptyRemote()
{
    const test::Scratch source(m_root.path() + "/empty"_L1);
    const auto request = requestFor(m_server->url(u"ok/empty/.git"_s));
    auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QVERIFY(report->cloned && !report->changed);
    source.commit(u"a.yaml"_s, "a: 1\n");
    report = git::fetchMirror(request, {});
    QVERIFY(report && report->changed);
}

void FetchTest::tokenOpensAndLeavesNoTrace()
{
    auto request = requestFor(m_server->url(u"auth/app/.git"_s));
    request.credential = {u"someone"_s, kCanary};
    const auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QCOMPARE(findBelow(m_work->path(), kCanary), QString());
    QCOMPARE(findBelow(m_home.home(), kCanary), QString());
    QCOMPARE(findBelow(request.mirror, "localhost"), QString());
}

void FetchTest::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *path, const QByteArray &token, ErrorCode code, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(path) << token << int(code) << QString::fromLatin1(said);
    };
    row("a wrong token is unauthorised", "auth/app/.git", "wrong-one", ErrorCode::Unauthorized, "refused the token");
    row("a missing token is asked for", "auth/app/.git", {}, ErrorCode::Unauthorized, "asks for a token");
    row("403 is forbidden", "status/403", {}, ErrorCode::Forbidden, "forbids");
    row("404 may be a missing token", "status/404", {}, ErrorCode::NotFound, "or it needs a token");
    row("429 is too often", "status/429", {}, ErrorCode::RateLimited, "too often");
    row("a repository that is not there", "ok/nowhere/.git", {}, ErrorCode::NotFound, "no repository");
    row("a page is not a repository", "page", {}, ErrorCode::NotFound, "not a Git repository");
    row("another host is not followed", "elsewhere/app/.git", kCanary, ErrorCode::Redirected, "https://127.0.0.1:");
    row("http is not followed", "downgrade/app/.git", kCanary, ErrorCode::Redirected, "http://localhost:");
    row("another port is not followed", "otherport/app/.git", kCanary, ErrorCode::Redirected, "https://localhost:1/");
}

void FetchTest::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    QFETCH(QString, said);
    auto request = requestFor(m_server->url(path));
    request.credential = {u"someone"_s, token};
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), code);
    QVERIFY2(report.error().message.contains(said), qPrintable(report.error().message));
    QVERIFY(token.isEmpty() || !(report.error().message + report.error().detail).toUtf8().contains(token));
    QCOMPARE(namesIn(mirrors()), QStringList());
}

void FetchTest::laterTurnToAnotherPortGetsNoToken()
{
    const test::GitServer other(m_root.path(), kCanary);
    QVERIFY(other.isReady());
    QFile both(m_work->path() + "/certificates"_L1);
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const auto &certificate : {m_server->certificate(), other.certificate()}) {
        QFile one(certificate);
        QVERIFY(one.open(QIODevice::ReadOnly));
        both.write(one.readAll());
    }
    both.close();
    auto request = requestFor(m_server->url(u"turn/%1/app/.git"_s.arg(other.port())));
    request.caFile = both.fileName();
    request.credential = {u"me"_s, kCanary};
    const auto report = git::fetchMirror(request, {});
    QVERIFY2(!other.requests().contains(" authorized"), other.requests().constData());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Redirected);
}

void FetchTest::hangingServerIsGivenUp()
{
    auto request = requestFor(m_server->url(u"hang/app"_s));
    request.limits.stall = std::chrono::seconds(1);
    QElapsedTimer timer;
    timer.start();
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::TimedOut);
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(namesIn(mirrors()), QStringList());
}

void FetchTest::slowLineIsNotStalled()
{
    auto request = requestFor(m_server->url(u"trickle/app/.git"_s));
    request.limits.stall = std::chrono::seconds(1);
    QElapsedTimer timer;
    timer.start();
    const auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY2(timer.elapsed() > 1500, "the test proves something only when it takes longer than the limit");
}

void FetchTest::cancelEndsWithinASecond()
{
    std::stop_source stop;
    JobContext context;
    context.stop = stop.get_token();
    QElapsedTimer sinceCancel;
    context.report = [&](const Progress &progress) {
        if (progress.phase == Progress::Phase::Receiving && !stop.stop_requested()) {
            sinceCancel.start();
            stop.request_stop();
        }
    };
    const auto report = git::fetchMirror(requestFor(m_server->url(u"slow/big/.git"_s)), context);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
    QCOMPARE(namesIn(mirrors()), QStringList());
}

void FetchTest::cutConnectionKeepsNothing()
{
    const auto report = git::fetchMirror(requestFor(m_server->url(u"cut/app/.git"_s)), {});
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::Unreachable || report.error().code == ErrorCode::Corrupt, qPrintable(report.error().detail));
    QCOMPARE(namesIn(mirrors()), QStringList());
    QVERIFY2(git::fetchMirror(requestFor(m_server->url(u"ok/app/.git"_s)), {}), "the next try works");
}

void FetchTest::childEndsWithItsParent()
{
    git::TransferRequest transfer;
    transfer.url = m_server->url(u"hang/app"_s);
    transfer.mirror = mirrors() + "/app.git"_L1;
    transfer.incoming = git::incomingFolder(transfer.mirror, 8);
    transfer.caFile = m_server->certificate();
    QFile request(m_work->path() + "/request"_L1);
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write(git::encode(transfer));
    request.close();
    const qsizetype before = m_server->requests().count("/hang/");
    QProcess parent;
    parent.start(u"sh"_s, {u"-c"_s, u"\"$0\" < \"$1\" & echo $!; wait"_s, QStringLiteral(KUBESTATS_BIN_DIR "/kubestats-fetch"), request.fileName()});
    QTRY_VERIFY(parent.canReadLine());
    const QString child = QString::fromLatin1(parent.readLine().trimmed());
    QTRY_VERIFY(m_server->requests().count("/hang/") > before);
    parent.kill();
    parent.waitForFinished();
    const auto isGone = [&] {
        QFile stat(u"/proc/%1/stat"_s.arg(child));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    };
    QTRY_VERIFY2(isGone(), "nobody would ever end it");
}

void FetchTest::memoryLimitHolds()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory would count");
#endif
    const test::Scratch source(m_root.path() + "/heavy"_L1);
    for (const char *tail : {"one", "two"}) // a few kilobytes on the wire, one a difference to the other
        source.commit(u"heavy.bin"_s, QByteArray(20 << 20, 'x') + tail);
    auto request = requestFor(m_server->url(u"ok/heavy/.git"_s));
    request.limits.memoryBytes = 20 << 20;
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::TooLarge, qPrintable(report.error().detail));
    QCOMPARE(namesIn(mirrors()), QStringList());
}

void FetchTest::nothingSecretIsLogged()
{
    static QStringList logged;
    const auto keep = [](QtMsgType, const QMessageLogContext &, const QString &text) { logged << text; };
    QLoggingCategory::setFilterRules(u"kubestats.*=true"_s);
    const auto before = qInstallMessageHandler(keep);
    QStringList shown;
    for (const char *path : {"cut/app/.git", "auth/app/.git", "auth/nowhere/.git", "elsewhere/app/.git", "status/500"}) {
        auto request = requestFor(m_server->url(QString::fromLatin1(path)));
        request.credential = {u"me"_s, kCanary};
        const auto report = git::fetchMirror(request, {});
        if (!report)
            shown << report.error().message << report.error().detail;
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QString canary = QString::fromLatin1(kCanary);
    const QString encoded = QString::fromLatin1(("me:" + kCanary).toBase64());
    QCOMPARE(shown.size(), 8);
    for (const QString &text : std::as_const(shown) + logged)
        QVERIFY2(!text.contains(canary) && !text.contains(encoded), qPrintable(text));
    QVERIFY2(!m_server->requests().contains("/ok/app/.git/info/refs?service=git-upload-pack authorized"), "the token went elsewhere");
}

void FetchTest::totalLimitHolds()
{
    auto request = requestFor(m_server->url(u"slow/big/.git"_s));
    request.limits.total = std::chrono::minutes(0);
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::TimedOut);
    QCOMPARE(namesIn(mirrors()), QStringList());
}

git::TransferRequest FetchTest::killWhileReceiving(const QString &url)
{
    const auto wanted = requestFor(url);
    git::TransferRequest transfer;
    transfer.url = wanted.url;
    transfer.mirror = wanted.mirror;
    transfer.incoming = git::incomingFolder(wanted.mirror, 7);
    transfer.caFile = wanted.caFile;
    QDir().mkpath(mirrors());
    QProcess child;
    child.start(QStringLiteral(KUBESTATS_BIN_DIR "/kubestats-fetch"), QStringList());
    child.write(git::encode(transfer));
    child.closeWriteChannel();
    QByteArray said;
    while (!said.contains(R"("phase":2)") && child.waitForReadyRead(10000))
        said += child.readAllStandardOutput();
    child.kill();
    child.waitForFinished();
    return transfer;
}

void FetchTest::killedCloneIsNoRepository()
{
    const auto transfer = killWhileReceiving(m_server->url(u"slow/big/.git"_s));
    QVERIFY(QFileInfo::exists(transfer.incoming));
    QVERIFY(!QFileInfo::exists(transfer.mirror));
    git::removeLeftovers(mirrors());
    QCOMPARE(namesIn(mirrors()), QStringList());
}

void FetchTest::killedFetchLeavesTheOldRefs()
{
    const auto wanted = requestFor(m_server->url(u"ok/app/.git"_s));
    QVERIFY(git::fetchMirror(wanted, {}));
    const QByteArray before = test::run(u"git"_s, {u"for-each-ref"_s}, wanted.mirror);
    killWhileReceiving(m_server->url(u"slow/big/.git"_s)); // other objects into the same mirror
    const QDir packs(wanted.mirror + "/objects/pack"_L1);
    QVERIFY(!packs.entryList({u"pack_git2_*"_s}).isEmpty());
    QCOMPARE(test::run(u"git"_s, {u"for-each-ref"_s}, wanted.mirror), before);
    {
        const git::MirrorLock running(wanted.mirror);
        git::removeLeftovers(mirrors());
        QVERIFY2(!packs.entryList({u"pack_git2_*"_s}).isEmpty(), "what a running fetch writes is left alone");
    }
    git::removeLeftovers(mirrors());
    QVERIFY(packs.entryList({u"pack_git2_*"_s}).isEmpty());
    QCOMPARE(test::run(u"git"_s, {u"fsck"_s, u"--connectivity-only"_s}, wanted.mirror).trimmed(), QByteArray());
}

void FetchTest::secondFetchWaits()
{
    const auto wanted = requestFor(m_server->url(u"ok/app/.git"_s));
    QVERIFY(git::fetchMirror(wanted, {}));
    const git::MirrorLock running(wanted.mirror);
    QVERIFY(running.isHeld());
    const auto report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Busy);
}

void FetchTest::netrcAndHelperOpenToo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("opens");
    QTest::newRow("the host's entry in .netrc") << u".netrc"_s << "machine other login a password b\nmachine localhost\n login me password " + kCanary << true;
    QTest::newRow("the default entry of .netrc is for nobody") << u".netrc"_s << "default login me password " + kCanary << false;
    QTest::newRow("git's credential helper")
        << u".gitconfig"_s << "[credential]\n helper = \"!f() { echo username=me; echo password=" + kCanary + "; }; f\"\n" << true;
}

void FetchTest::netrcAndHelperOpenToo()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, opens);
    QFile out(m_home.home() + u'/' + file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    const auto report = git::fetchMirror(requestFor(m_server->url(u"auth/app/.git"_s)), {});
    QVERIFY(out.remove());
    QCOMPARE(bool(report), opens);
    QCOMPARE(findBelow(m_work->path(), kCanary), QString());
}

void FetchTest::insteadOfIsFollowedWithoutTheToken()
{
    QFile config(m_home.home() + "/.gitconfig"_L1);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[url \"" + m_server->url(u"ok/"_s).toUtf8() + "\"]\n insteadOf = https://git.example.org/\n");
    config.write("[url \"" + m_server->url(u"auth/"_s).toUtf8() + "\"]\n insteadOf = https://git.example.org/closed/\n");
    config.close();
    auto request = requestFor(u"https://git.example.org/app/.git"_s);
    request.credential = {u"me"_s, kCanary};
    QVERIFY(git::fetchMirror(request, {}));
    request.url = u"https://git.example.org/closed/app/.git"_s;
    const auto report = git::fetchMirror(request, {});
    QVERIFY(config.remove());
    QVERIFY2(!report, "the token was given for git.example.org, not for where the configuration leads");
    QCOMPARE(report.error().code, ErrorCode::Unauthorized);
}

void FetchTest::secretInTheAddressIsRefused()
{
    const auto report = git::fetchMirror(requestFor(u"https://me:"_s + QString::fromLatin1(kCanary) + "@localhost/app"_L1), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QVERIFY(!report.error().message.contains(QString::fromLatin1(kCanary)));
}

void FetchTest::foldersAndPlainHttpAreRefused()
{
    for (const QString &url : {m_root.path() + "/app"_L1, u"http://git.example.org/a/b"_s, u"git://git.example.org/a/b"_s, u"ext::sh -c true"_s}) {
        const auto report = git::fetchMirror(requestFor(url), {});
        QVERIFY2(!report, qPrintable(url));
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(FetchTest)
#include "tst_fetch.moc"
