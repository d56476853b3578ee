// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetch.h"
#include "support/fetchfixture.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class FetchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_set.freshMirrors(); }
    void cloneAndFetch_data();
    void cloneAndFetch();
    void renamedDefaultBranch();
    void emptyRemote();
    void tokenOpensAndLeavesNoTrace();
    void refusals_data();
    void refusals();
    void aMoveOnTheSameHostIsFollowed();
    void laterTurnToAnotherPortGetsNoToken();
    void nothingSecretIsLogged();
    void netrcAndHelperOpenToo_data();
    void netrcAndHelperOpenToo();
    void insteadOfIsFollowedWithoutTheToken();
    void sha256IsRefusedWithTheReason();
    void secretInTheAddressIsRefused();
    void foldersAndPlainHttpAreRefused();

private:
    test::FetchFixture m_set;
};

void FetchTest::initTestCase()
{
    if (const QString missing = m_set.start(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY2(m_set.server().isReady(), "the test server did not start");
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
    const test::Scratch source(m_set.root() + (overHttps ? "/one"_L1 : "/two"_L1));
    source.commit(u"a.yaml"_s, "a: 1\n");
    source.git({u"branch"_s, u"old"_s});
    const QString name = QFileInfo(source.folder()).fileName();
    const auto request = m_set.requestFor(overHttps ? m_set.server().url(u"ok/"_s + name + "/.git"_L1) : u"file://"_s + source.folder());

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
    QCOMPARE(m_set.mirrorNames(), QStringList{u"app.git"_s});
}

void FetchTest::renamedDefaultBranch()
{
    const test::Scratch source(m_set.root() + "/renamed"_L1);
    source.commit(u"a.yaml"_s, "a: 1\n");
    const auto request = m_set.requestFor(m_set.server().url(u"ok/renamed/.git"_s));
    QVERIFY(git::fetchMirror(request, {}));
    source.git({u"branch"_s, u"-m"_s, u"main"_s, u"trunk"_s});
    const auto report = git::fetchMirror(request, {});
    QVERIFY(report && report->changed);
    QCOMPARE(test::run(u"git"_s, {u"symbolic-ref"_s, u"HEAD"_s}, request.mirror), QByteArray("refs/heads/trunk\n"));
}

void FetchTest::emptyRemote()
{
    const test::Scratch source(m_set.root() + "/empty"_L1);
    const auto request = m_set.requestFor(m_set.server().url(u"ok/empty/.git"_s));
    auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QVERIFY(report->cloned && !report->changed);
    source.commit(u"a.yaml"_s, "a: 1\n");
    report = git::fetchMirror(request, {});
    QVERIFY(report && report->changed);
}

void FetchTest::tokenOpensAndLeavesNoTrace()
{
    auto request = m_set.requestFor(m_set.server().url(u"auth/app/.git"_s));
    request.credential = {u"someone"_s, test::kCanary};
    const auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QCOMPARE(findBelow(m_set.work(), test::kCanary), QString());
    QCOMPARE(findBelow(m_set.home().home(), test::kCanary), QString());
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
    row("another host is not followed", "elsewhere/app/.git", test::kCanary, ErrorCode::Redirected, "https://127.0.0.1:");
    row("http is not followed", "downgrade/app/.git", test::kCanary, ErrorCode::Redirected, "http://localhost:");
    row("nobody listens", "https://localhost:1/app/.git", test::kCanary, ErrorCode::Unreachable, "localhost");
    row("a host that does not exist", "https://nowhere.invalid/app/.git", test::kCanary, ErrorCode::Unreachable, "nowhere.invalid");
    row("another port is not followed", "otherport/app/.git", test::kCanary, ErrorCode::Redirected, "https://localhost:1/");
}

void FetchTest::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    QFETCH(QString, said);
    auto request = m_set.requestFor(path.startsWith("https:"_L1) ? path : m_set.server().url(path));
    request.credential = {u"someone"_s, token};
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), code);
    QVERIFY2(report.error().message.contains(said), qPrintable(report.error().message));
    QVERIFY(token.isEmpty() || !(report.error().message + report.error().detail).toUtf8().contains(token));
    QCOMPARE(m_set.mirrorNames(), QStringList());
}

void FetchTest::aMoveOnTheSameHostIsFollowed()
{
    const auto request = m_set.requestFor(m_set.server().url(u"moved/app/.git"_s));
    const auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
    QVERIFY(report->cloned && report->changed);
    QVERIFY(m_set.server().requests().contains("/ok/app/.git/"));
}

void FetchTest::laterTurnToAnotherPortGetsNoToken()
{
    const test::GitServer other(m_set.root(), test::kCanary);
    QVERIFY(other.isReady());
    QFile both(m_set.work() + "/certificates"_L1);
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const auto &certificate : {m_set.server().certificate(), other.certificate()}) {
        QFile one(certificate);
        QVERIFY(one.open(QIODevice::ReadOnly));
        both.write(one.readAll());
    }
    both.close();
    auto request = m_set.requestFor(m_set.server().url(u"turn/%1/app/.git"_s.arg(other.port())));
    request.caFile = both.fileName();
    request.credential = {u"me"_s, test::kCanary};
    const auto report = git::fetchMirror(request, {});
    QVERIFY2(!other.requests().contains(" authorized"), other.requests().constData());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Redirected);
}

void FetchTest::nothingSecretIsLogged()
{
    static QStringList logged;
    const auto keep = [](QtMsgType, const QMessageLogContext &, const QString &text) { logged << text; };
    QLoggingCategory::setFilterRules(u"kubestats.*=true"_s);
    const auto before = qInstallMessageHandler(keep);
    QStringList shown;
    for (const char *path : {"cut/app/.git", "auth/app/.git", "auth/nowhere/.git", "elsewhere/app/.git", "status/500"}) {
        auto request = m_set.requestFor(m_set.server().url(QString::fromLatin1(path)));
        request.credential = {u"me"_s, test::kCanary};
        const auto report = git::fetchMirror(request, {});
        if (!report)
            shown << report.error().message << report.error().detail;
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QString canary = QString::fromLatin1(test::kCanary);
    const QString encoded = QString::fromLatin1(("me:" + test::kCanary).toBase64());
    QCOMPARE(shown.size(), 8);
    for (const QString &text : std::as_const(shown) + logged)
        QVERIFY2(!text.contains(canary) && !text.contains(encoded), qPrintable(text));
    QVERIFY2(!m_set.server().requests().contains("/ok/app/.git/info/refs?service=git-upload-pack authorized"), "the token went elsewhere");
}

void FetchTest::netrcAndHelperOpenToo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("opens");
    QTest::newRow("the host's entry in .netrc")
        << u".netrc"_s << "machine other login a password b\nmachine localhost\n login me password " + test::kCanary << true;
    QTest::newRow("the default entry of .netrc is for nobody") << u".netrc"_s << "default login me password " + test::kCanary << false;
    QTest::newRow("git's credential helper") << u".gitconfig"_s
                                             << "[credential]\n helper = \"!f() { echo username=me; echo password=" + test::kCanary
            + "; }; f\"\n" << true;
}

void FetchTest::netrcAndHelperOpenToo()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, opens);
    QFile out(m_set.home().home() + u'/' + file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    const auto report = git::fetchMirror(m_set.requestFor(m_set.server().url(u"auth/app/.git"_s)), {});
    QVERIFY(out.remove());
    QCOMPARE(bool(report), opens);
    QCOMPARE(findBelow(m_set.work(), test::kCanary), QString());
}

void FetchTest::insteadOfIsFollowedWithoutTheToken()
{
    QFile config(m_set.home().home() + "/.gitconfig"_L1);
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[url \"" + m_set.server().url(u"ok/"_s).toUtf8() + "\"]\n insteadOf = https://git.example.org/\n");
    config.write("[url \"" + m_set.server().url(u"auth/"_s).toUtf8() + "\"]\n insteadOf = https://git.example.org/closed/\n");
    config.close();
    auto request = m_set.requestFor(u"https://git.example.org/app/.git"_s);
    request.credential = {u"me"_s, test::kCanary};
    QVERIFY(git::fetchMirror(request, {}));
    request.url = u"https://git.example.org/closed/app/.git"_s;
    const auto report = git::fetchMirror(request, {});
    QVERIFY(config.remove());
    QVERIFY2(!report, "the token was given for git.example.org, not for where the configuration leads");
    QCOMPARE(report.error().code, ErrorCode::Unauthorized);
}

void FetchTest::sha256IsRefusedWithTheReason()
{
    const QString folder = m_set.root() + "/sha256"_L1;
    QVERIFY(QDir().mkpath(folder));
    if (test::run(u"git"_s, {u"init"_s, u"-q"_s, u"--object-format=sha256"_s, folder}).isNull()
        || !QFileInfo(folder + "/.git/config"_L1).exists())
        QSKIP("This git cannot make SHA-256 repositories.");
    const test::Scratch source(folder);
    source.commit(u"a.yaml"_s, "kind: ConfigMap\n");
    const auto report = git::fetchMirror(m_set.requestFor(m_set.server().url(u"ok/sha256/.git"_s)), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Unsupported);
    QVERIFY2(report.error().message.contains("SHA-256"_L1), qPrintable(report.error().message));
    QCOMPARE(m_set.mirrorNames(), QStringList());
}

void FetchTest::secretInTheAddressIsRefused()
{
    const auto report = git::fetchMirror(m_set.requestFor(u"https://me:"_s + QString::fromLatin1(test::kCanary) + "@localhost/app"_L1), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QVERIFY(!report.error().message.contains(QString::fromLatin1(test::kCanary)));
}

void FetchTest::foldersAndPlainHttpAreRefused()
{
    for (const QString &url :
         {m_set.root() + "/app"_L1, u"http://git.example.org/a/b"_s, u"git://git.example.org/a/b"_s, u"ext::sh -c true"_s}) {
        const auto report = git::fetchMirror(m_set.requestFor(url), {});
        QVERIFY2(!report, qPrintable(url));
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(FetchTest)
#include "tst_fetch.moc"
