// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/fetch.h"
#include "git/fetchprotocol.h"
#include "git/mirror.h"
#include "support/fetchfixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Fetches that are cut, killed, limited or cancelled.
class FetchFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_set.freshMirrors(); }
    void hangingServerIsGivenUp();
    void slowLineIsNotStalled();
    void cancelEndsWithinASecond();
    void cutConnectionKeepsNothing();
    void childEndsWithItsParent();
    void memoryLimitHolds();
    void totalLimitHolds();
    void killedCloneIsNoRepository();
    void killedFetchLeavesTheOldRefs();
    void secondFetchWaits();

private:
    /// Runs kubestats-fetch itself and kills it once objects arrive; the request it had.
    git::TransferRequest killWhileReceiving(const QString &url);

    test::FetchFixture m_set;
};

void FetchFaultsTest::initTestCase()
{
    if (const QString missing = m_set.start(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY2(m_set.server().isReady(), "the test server did not start");
    const test::Scratch big(m_set.root() + "/big"_L1);
    for (quint32 i = 0; i < 3; ++i)
        big.commit(u"big%1.yaml"_s.arg(i), test::incompressible(100000, i));
}

void FetchFaultsTest::hangingServerIsGivenUp()
{
    auto request = m_set.requestFor(m_set.server().url(u"hang/app"_s));
    request.limits.stall = std::chrono::seconds(1);
    QElapsedTimer timer;
    timer.start();
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::TimedOut);
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_set.mirrorNames(), QStringList());
}

void FetchFaultsTest::slowLineIsNotStalled()
{
    auto request = m_set.requestFor(m_set.server().url(u"trickle/app/.git"_s));
    request.limits.stall = std::chrono::seconds(2);
    QElapsedTimer timer;
    timer.start();
    const auto report = git::fetchMirror(request, {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY2(timer.elapsed() > 2500, "the test proves something only when it takes longer than the limit");
}

void FetchFaultsTest::cancelEndsWithinASecond()
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
    const auto report = git::fetchMirror(m_set.requestFor(m_set.server().url(u"slow/big/.git"_s)), context);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
    QCOMPARE(m_set.mirrorNames(), QStringList());
}

void FetchFaultsTest::cutConnectionKeepsNothing()
{
    const auto report = git::fetchMirror(m_set.requestFor(m_set.server().url(u"cut/app/.git"_s)), {});
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::Unreachable || report.error().code == ErrorCode::Corrupt, qPrintable(report.error().detail));
    QCOMPARE(m_set.mirrorNames(), QStringList());
    QVERIFY2(git::fetchMirror(m_set.requestFor(m_set.server().url(u"ok/app/.git"_s)), {}), "the next try works");
}

void FetchFaultsTest::childEndsWithItsParent()
{
    git::TransferRequest transfer;
    transfer.url = m_set.server().url(u"hang/app"_s);
    transfer.mirror = m_set.mirrors() + "/app.git"_L1;
    transfer.incoming = git::incomingFolder(transfer.mirror, 8);
    transfer.caFile = m_set.server().certificate();
    QFile request(m_set.work() + "/request"_L1);
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write(git::encode(transfer));
    request.close();
    const qsizetype before = m_set.server().requests().count("/hang/");
    QProcess parent;
    parent.start(u"sh"_s,
                 {u"-c"_s, u"\"$0\" < \"$1\" & echo $!; wait"_s, QStringLiteral(KUBESTATS_BIN_DIR "/kubestats-fetch"), request.fileName()});
    QTRY_VERIFY(parent.canReadLine());
    const QString child = QString::fromLatin1(parent.readLine().trimmed());
    QTRY_VERIFY(m_set.server().requests().count("/hang/") > before);
    parent.kill();
    parent.waitForFinished();
    const auto isGone = [&] {
        QFile stat(u"/proc/%1/stat"_s.arg(child));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    };
    QTRY_VERIFY2(isGone(), "nobody would ever end it");
}

void FetchFaultsTest::memoryLimitHolds()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory would count");
#endif
    const test::Scratch source(m_set.root() + "/heavy"_L1);
    for (const char *tail : {"one", "two"}) // a few kilobytes on the wire, one a difference to the other
        source.commit(u"heavy.bin"_s, QByteArray(20 << 20, 'x') + tail);
    auto request = m_set.requestFor(m_set.server().url(u"ok/heavy/.git"_s));
    request.limits.memoryBytes = 20 << 20;
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QVERIFY2(report.error().code == ErrorCode::TooLarge, qPrintable(report.error().detail));
    QCOMPARE(m_set.mirrorNames(), QStringList());
}

void FetchFaultsTest::totalLimitHolds()
{
    auto request = m_set.requestFor(m_set.server().url(u"slow/big/.git"_s));
    request.limits.total = std::chrono::minutes(0);
    const auto report = git::fetchMirror(request, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::TimedOut);
    QCOMPARE(m_set.mirrorNames(), QStringList());
}

git::TransferRequest FetchFaultsTest::killWhileReceiving(const QString &url)
{
    const auto wanted = m_set.requestFor(url);
    git::TransferRequest transfer;
    transfer.url = wanted.url;
    transfer.mirror = wanted.mirror;
    transfer.incoming = git::incomingFolder(wanted.mirror, 7);
    transfer.caFile = wanted.caFile;
    QDir().mkpath(m_set.mirrors());
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

void FetchFaultsTest::killedCloneIsNoRepository()
{
    const auto transfer = killWhileReceiving(m_set.server().url(u"slow/big/.git"_s));
    QVERIFY(QFileInfo::exists(transfer.incoming));
    QVERIFY(!QFileInfo::exists(transfer.mirror));
    git::removeLeftovers(m_set.mirrors());
    QCOMPARE(m_set.mirrorNames(), QStringList());
}

void FetchFaultsTest::killedFetchLeavesTheOldRefs()
{
    const auto wanted = m_set.requestFor(m_set.server().url(u"ok/app/.git"_s));
    QVERIFY(git::fetchMirror(wanted, {}));
    const QByteArray before = test::run(u"git"_s, {u"for-each-ref"_s}, wanted.mirror);
    killWhileReceiving(m_set.server().url(u"slow/big/.git"_s)); // other objects into the same mirror
    const QDir packs(wanted.mirror + "/objects/pack"_L1);
    QVERIFY(!packs.entryList({u"pack_git2_*"_s}).isEmpty());
    QCOMPARE(test::run(u"git"_s, {u"for-each-ref"_s}, wanted.mirror), before);
    {
        const git::MirrorLock running(wanted.mirror);
        git::removeLeftovers(m_set.mirrors());
        QVERIFY2(!packs.entryList({u"pack_git2_*"_s}).isEmpty(), "what a running fetch writes is left alone");
    }
    git::removeLeftovers(m_set.mirrors());
    QVERIFY(packs.entryList({u"pack_git2_*"_s}).isEmpty());
    QCOMPARE(test::run(u"git"_s, {u"fsck"_s, u"--connectivity-only"_s}, wanted.mirror).trimmed(), QByteArray());
}

void FetchFaultsTest::secondFetchWaits()
{
    const auto wanted = m_set.requestFor(m_set.server().url(u"ok/app/.git"_s));
    QVERIFY(git::fetchMirror(wanted, {}));
    const git::MirrorLock running(wanted.mirror);
    QVERIFY(running.isHeld());
    const auto report = git::fetchMirror(wanted, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Busy);
}

QTEST_GUILESS_MAIN(FetchFaultsTest)
#include "tst_fetchfaults.moc"
