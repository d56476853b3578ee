// SPDX-License-Identifier: GPL-3.0-or-later
// Plain threads only, no event loop: what the thread sanitizer can judge. A run on its thread is stopped and
// cancelled from others at every moment of it.
#include "support/purgestage.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using purge::PurgeStep;
using support::PurgeStage;

class PurgeJobsTest final : public QObject
{
    Q_OBJECT

private slots:
    void stopRacesEveryStep_data();
    void stopRacesEveryStep();
    void cancelEndsAPauseAtOnce();
    void cancelEndsTheAskingForALostAnswerAtOnce();
    void ofTwoRunsAtOnceOneDeletes();
};

void PurgeJobsTest::stopRacesEveryStep_data()
{
    QTest::addColumn<bool>("betweenOnly");
    QTest::newRow("the run is cancelled") << false;
    QTest::newRow("no more is begun") << true;
}

/// At its n-th report another thread is let go, which stops the run while that goes on.
void PurgeJobsTest::stopRacesEveryStep()
{
    QFETCH(bool, betweenOnly);
    constexpr int kReports = 30;
    for (int at = 1; at <= kReports; ++at) {
        PurgeStage stage;
        std::vector<purge::Approval> approvals;
        for (const char *name : {"a", "b", "c"}) {
            stage.addShop(name);
            approvals.push_back(*stage.approve(name));
        }
        auto options = stage.options();
        std::stop_source between;
        options.stopBetween = between.get_token();
        std::latch reached(1);
        std::jthread stopper([&] {
            reached.wait();
            (betweenOnly ? between : stage.stop).request_stop();
        });
        int reports = 0;
        auto ledger = stage.ledger();
        const auto report = purge::execute(
            stage.api, approvals, ledger, options,
            [&](const purge::StepReport &) {
                if (++reports == at)
                    reached.count_down();
            },
            stage.context());
        if (reports < at)
            reached.count_down();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        for (const purge::PurgeResult &result : report->results) {
            const int sent = stage.api.count("delete " + result.ns);
            QVERIFY(sent <= 1);
            const bool isDeleted = result.step == PurgeStep::Gone || result.step == PurgeStep::Terminating;
            QCOMPARE(sent == 1, isDeleted);
        }
        const auto chain = ledger.check();
        QVERIFY(chain && chain->holds());
    }
}

void PurgeJobsTest::cancelEndsAPauseAtOnce()
{
    PurgeStage stage;
    stage.api.pollsUntilGone = -1;
    stage.addShop("shop");
    const auto approval = stage.approve("shop");
    auto options = stage.options();
    options.pause = {}; // the real one
    std::latch follows(1);
    std::atomic<bool> isTold = false;
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        follows.wait();
        sinceStop.start();
        stage.stop.request_stop();
    });
    auto ledger = stage.ledger();
    const auto report = purge::execute(
        stage.api, {*approval}, ledger, options,
        [&](const purge::StepReport &step) {
            if (step.step == PurgeStep::Terminating && !isTold.exchange(true))
                follows.count_down();
        },
        stage.context());
    stopper.join();
    QVERIFY(report);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(int(report->results.front().step), int(PurgeStep::Terminating));
    QCOMPARE(stage.deletions(), 1);
}

/// The answer was lost and nothing has landed: a minute of asking ends when somebody wants it to.
void PurgeJobsTest::cancelEndsTheAskingForALostAnswerAtOnce()
{
    PurgeStage stage;
    stage.addShop("shop");
    const auto approval = stage.approve("shop");
    stage.api.deleted = [&stage](const std::string &) -> std::optional<kube::DeleteAnswer> {
        stage.api.find("shop")->deleting = 0;
        return kube::DeleteAnswer{};
    };
    auto options = stage.options();
    options.pause = {}; // the real one
    std::latch asks(1);
    std::atomic<int> looks = 0;
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        asks.wait();
        sinceStop.start();
        stage.stop.request_stop();
    });
    bool isLost = false;
    stage.api.before = [&](const std::string &call) -> std::optional<Error> {
        isLost = isLost || call == "delete shop";
        if (isLost && call == "namespaceNamed shop" && ++looks == 1)
            asks.count_down();
        return std::nullopt;
    };
    auto ledger = stage.ledger();
    const auto report = purge::execute(stage.api, {*approval}, ledger, options, {}, stage.context());
    stopper.join();
    QVERIFY(report);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(int(report->results.front().step), int(PurgeStep::Failed));
    QVERIFY(!report->results.front().isKnown);
    QCOMPARE(stage.deletions(), 1);
}

/// Two programs with one ledger: two connections to its file, as two windows have.
void PurgeJobsTest::ofTwoRunsAtOnceOneDeletes()
{
    PurgeStage stage;
    stage.addShop("shop");
    const auto approval = stage.approve("shop");
    auto first = stage.ledger();
    auto second = stage.ledger();
    std::optional<Result<purge::RunReport>> refused;
    int sentElsewhere = 0;
    // The first one holds the ledger where the cluster is about to be asked to delete.
    stage.api.before = [&](const std::string &call) -> std::optional<Error> {
        if (call != "delete shop")
            return std::nullopt;
        std::jthread other([&] {
            PurgeStage elsewhere;
            elsewhere.addShop("shop");
            refused = purge::execute(elsewhere.api, {*approval}, second, elsewhere.options(), {}, elsewhere.context());
            sentElsewhere = elsewhere.deletions();
        });
        return std::nullopt;
    };
    const auto report = purge::execute(stage.api, {*approval}, first, stage.options(), {}, stage.context());
    QVERIFY(report);
    QCOMPARE(int(report->results.front().step), int(PurgeStep::Gone));
    QVERIFY(refused && !*refused);
    QCOMPARE(sentElsewhere, 0);
    QCOMPARE(stage.deletions(), 1);
}

QTEST_APPLESS_MAIN(PurgeJobsTest)
#include "tst_jobs_purge.moc"
