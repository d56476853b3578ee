// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/purgestage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using support::FakeApi;
using support::PurgeStage;
using support::story;

/// What takes longer than it should: a namespace that does not go, a ledger that another program holds.
class PurgeStuckTest final : public QObject
{
    Q_OBJECT

private slots:
    /// After its ten minutes one is stuck, the next one has its turn, and its end is seen and written meanwhile.
    void aStuckOneIsAskedAfterWhileOthersGo()
    {
        PurgeStage stage;
        stage.addShop("a");
        stage.addShop("b");
        stage.api.put(FakeApi::resource("k6.io", "testruns", "TestRun"),
                      R"({"metadata":{"namespace":"a","name":"run","uid":"run","finalizers":["k6.io/testrun"]}})");
        const auto a = stage.approve("a"), b = stage.approve("b");
        QVERIFY(a && b);
        const std::int64_t begin = PurgeStage::kNow;
        stage.api.deleted = [&stage](const std::string &ns) -> std::optional<kube::DeleteAnswer> {
            if (ns == "a")
                stage.api.find("a")->conditions = {{"NamespaceFinalizersRemaining", "True", "", "k6.io/testrun in 1 resource", 0}};
            return std::nullopt;
        };
        int asked = 0; // after its time was up
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            const std::int64_t now = stage.clock.now();
            if (call == "namespaceNamed a") {
                stage.api.pollsUntilGone = now >= begin + 800 ? 0 : -1;
                asked += now > begin + 610 ? 1 : 0;
            } else if (call == "namespaceNamed b") {
                stage.api.pollsUntilGone = now >= begin + 1000 ? 0 : -1;
            }
            return std::nullopt;
        };
        const auto report = stage.run({*a, *b});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY2(report->allGone(), qPrintable(report->results.front().sentence));
        QCOMPARE(stage.deletions(), 2);
        QVERIFY2(asked >= 3 && asked <= 8, qPrintable(QString::number(asked)));
        const auto first = [&stage](auto wanted) { return std::find_if(stage.steps.begin(), stage.steps.end(), wanted); };
        const auto stuck = first([](const purge::StepReport &step) { return step.isStuck; });
        QVERIFY(stuck != stage.steps.end());
        QCOMPARE(stuck->ns, "a");
        QCOMPARE(int(stuck->step), int(PurgeStep::Terminating));
        QVERIFY2(stuck->sentence.contains("k6.io/testrun"_L1), qPrintable(stuck->sentence));
        QVERIFY(!stuck->remaining.empty());
        QCOMPARE(stuck->conditions.size(), std::size_t(1));
        const auto gone = [&first](const char *ns) {
            return first([ns](const purge::StepReport &step) { return step.ns == ns && step.step == PurgeStep::Gone; });
        };
        QVERIFY(stuck < gone("a"));
        QVERIFY(gone("a") < gone("b"));
        auto ledger = stage.ledger();
        QCOMPARE(story(ledger, 1), u"approval:approved intent:sent answer:accepted outcome:terminating outcome:gone"_s);
        QCOMPARE(story(ledger, 2), u"approval:approved intent:sent answer:accepted outcome:gone"_s);
        QVERIFY(ledger.check()->holds());
    }

    /// One that outlives the run stays open in the ledger, with what holds it.
    void aStuckOneThatStaysIsToldAsItIs()
    {
        PurgeStage stage;
        stage.api.pollsUntilGone = -1;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Terminating));
        QVERIFY(stage.steps.back().isStuck);
        QVERIFY(!stage.steps.back().remaining.empty());
        QCOMPARE(stage.ledger().unfinished()->size(), std::size_t(1));
    }

    void aLedgerThatIsHeldIsWaitedFor_data()
    {
        QTest::addColumn<int>("freeAfter"); // pauses
        QTest::addColumn<int>("stopAfter");
        QTest::addColumn<int>("code");
        QTest::newRow("held for a moment") << 5 << -1 << -1;
        QTest::newRow("held for long") << -1 << -1 << int(ErrorCode::Busy);
        QTest::newRow("cancelled while it is held") << -1 << 3 << int(ErrorCode::Cancelled);
    }
    void aLedgerThatIsHeldIsWaitedFor()
    {
        QFETCH(int, freeAfter);
        QFETCH(int, stopAfter);
        QFETCH(int, code);
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        auto ledger = stage.ledger();
        auto held = store::LedgerLock::take(ledger.path());
        QVERIFY(held);
        auto options = stage.options();
        int pauses = 0;
        std::int64_t waited = 0;
        options.pause = [&, go = options.pause](std::int64_t milliseconds) {
            waited += milliseconds;
            if (++pauses == freeAfter)
                held = Error{ErrorCode::NotFound, {}, {}};
            if (pauses == stopAfter)
                stage.stop.request_stop();
            go(milliseconds);
        };
        const auto report = purge::execute(stage.api, {*approval}, ledger, options, {}, stage.context());
        if (code < 0) {
            QVERIFY2(report && report->allGone(), report ? "" : qPrintable(report.error().message));
            return;
        }
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), code);
        QVERIFY2(waited <= 10'000, qPrintable(QString::number(waited)));
        QCOMPARE(stage.deletions(), 0);
        QVERIFY(ledger.records()->empty());
    }

    /// Who cancels while the one request is on its way does not wait for its answer, and the ledger does not guess.
    void aDeletionThatIsCancelledIsNotKnown()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        stage.api.deleted = [&stage](const std::string &) -> std::optional<kube::DeleteAnswer> {
            stage.stop.request_stop();
            kube::DeleteAnswer lost;
            lost.error = cancelledError();
            return lost;
        };
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QVERIFY(!report->results.front().isKnown);
        auto ledger = stage.ledger();
        QCOMPARE(story(ledger, 1), u"approval:approved intent:sent answer:sent outcome:unknown"_s);
        QCOMPARE(stage.deletions(), 1);
    }

    void oneThatIsCancelledBeforeItIsSentIsUntouched()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        auto ledger = stage.ledger();
        const auto report = purge::execute(
            stage.api, {*approval}, ledger, stage.options(),
            [&stage](const purge::StepReport &step) {
                if (step.step == PurgeStep::Deleting)
                    stage.stop.request_stop();
            },
            stage.context());
        QVERIFY(report);
        QCOMPARE(int(report->results.front().step), int(PurgeStep::Stopped));
        QCOMPARE(story(ledger, 1), u"approval:approved intent:sent outcome:untouched"_s);
        QCOMPARE(stage.deletions(), 0);
    }

    /// What the cluster warned of when it was looked at last is kept with the intent, but not how old an API is.
    void warningsOfTheLastLookAreKept()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        stage.api.before = [&stage](const std::string &call) -> std::optional<Error> {
            if (call == "list")
                stage.api.warnings = {"quota of shop is read only", "v1 Endpoints is deprecated in v1.33+; use another",
                                      "quota of shop is read only"};
            return std::nullopt;
        };
        QVERIFY(stage.run({*approval}));
        const auto entries = stage.ledger().entries(1);
        QVERIFY(entries);
        const auto intent =
            std::find_if(entries->begin(), entries->end(), [](const auto &entry) { return entry.step == store::LedgerStep::Intent; });
        const QJsonArray warnings = QJsonDocument::fromJson(QByteArray::fromStdString(intent->details))["warnings"_L1].toArray();
        QCOMPARE(warnings, QJsonArray{u"quota of shop is read only"_s});
    }

    /// What nobody could see is not said: neither what is left nor that nothing holds it.
    void aClusterThatCannotBeAskedIsSaidSo()
    {
        PurgeStage stage;
        stage.api.pollsUntilGone = -1;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        int asked = 0;
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            const bool isFollowed = stage.deletions() == 1 && call == "namespaceNamed shop";
            if (isFollowed && ++asked > 3 && asked != 10)
                return Error{ErrorCode::Unreachable, u"the line is cut"_s, {}};
            return std::nullopt;
        };
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QCOMPARE(report->results.front().step, PurgeStep::Terminating);
        QVERIFY2(report->results.front().sentence.contains(u"cannot be asked how far it is: the line is cut"_s),
                 qPrintable(report->results.front().sentence));
        QVERIFY(stage.steps.back().isUnheard);
        // Told when it began, taken back when it answered, told again; not at every look.
        std::vector<bool> unheard;
        for (const purge::StepReport &step : stage.steps)
            if (step.step == PurgeStep::Terminating && (unheard.empty() || unheard.back() != step.isUnheard))
                unheard.push_back(step.isUnheard);
        QCOMPARE(unheard, (std::vector<bool>{false, true, false, true}));
        auto ledger = stage.ledger();
        QCOMPARE(ledger.records()->front().state, store::DeletionState::Terminating);
        QVERIFY(QString::fromStdString(ledger.records()->front().text).contains(u"the line is cut"_s));
    }

    void aFinalizerOfTheNamespaceIsNamed()
    {
        PurgeStage stage;
        stage.api.pollsUntilGone = -1;
        stage.addShop("shop");
        stage.api.find("shop")->finalizers = {"controller.example.org/namespace-auth", "kubernetes"};
        const auto approval = stage.approve("shop");
        QVERIFY(approval);
        const auto report = stage.run({*approval});
        const QString said = report->results.front().sentence;
        QVERIFY2(said.contains(u"The finalizer controller.example.org/namespace-auth holds the namespace itself"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"kubernetes holds"_s), qPrintable(said));
        QCOMPARE(stage.steps.back().finalizers, stage.api.find("shop")->finalizers);
    }
};

QTEST_GUILESS_MAIN(PurgeStuckTest)
#include "tst_purgestuck.moc"
