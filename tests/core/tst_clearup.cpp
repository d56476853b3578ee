// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"
#include "store/database.h"
#include "support/purgestage.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using store::DeletionState;
using support::FakeApi;
using support::PurgeStage;
using support::story;

namespace {

Error failure(ErrorCode code)
{
    return {code, u"it failed"_s, {}};
}

/// Sends the deletion of `names` and loses each answer: each is in the ledger as one that nobody knows of.
void loseAnswers(PurgeStage &stage, store::Ledger &ledger, const std::vector<std::string> &names)
{
    std::vector<purge::Approval> approvals;
    for (const std::string &name : names) {
        stage.addShop(name);
        approvals.push_back(*stage.approve(name));
    }
    stage.api.deleted = [&stage](const std::string &ns) -> std::optional<kube::DeleteAnswer> {
        stage.api.find(ns)->deleting = 0;
        kube::DeleteAnswer lost;
        lost.error = failure(ErrorCode::TimedOut);
        return lost;
    };
    auto options = stage.options();
    options.wait = false;
    const auto report = purge::execute(stage.api, approvals, ledger, options, {}, stage.context());
    QVERIFY(report && !report->ended);
    QCOMPARE(ledger.unfinished()->size(), names.size());
}

} // namespace

/// What a later start finds out of deletions that have no end in the ledger.
class ClearUpTest final : public QObject
{
    Q_OBJECT

private slots:
    /// kill -9 at every call and at every report of a run; the next start tells the truth and deletes nothing.
    void aKilledRunIsFoundAtTheNextStart()
    {
        for (int at = 1; at < 60; ++at) {
            PurgeStage stage;
            stage.addShop("shop");
            const auto approval = stage.approve("shop");
            int ends[2] = {};
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                int step = 0;
                const auto tick = [&] {
                    if (++step == at)
                        ::kill(::getpid(), SIGKILL);
                };
                stage.api.before = [&](const std::string &call) -> std::optional<Error> {
                    tick();
                    if (call == "delete shop")
                        static_cast<void>(!::write(ends[1], "D", 1));
                    return std::nullopt;
                };
                stage.api.deleted = [&](const std::string &) -> std::optional<kube::DeleteAnswer> {
                    tick();
                    return std::nullopt;
                };
                auto ledger = stage.ledger();
                const auto report = purge::execute(
                    stage.api, {*approval}, ledger, stage.options(), [&](const purge::StepReport &) { tick(); }, stage.context());
                ::_exit(report && report->allGone() ? 0 : 1);
            }
            ::close(ends[1]);
            char byte = 0;
            const bool arrived = ::read(ends[0], &byte, 1) == 1;
            ::close(ends[0]);
            int status = 0;
            ::waitpid(child, &status, 0);
            if (WIFEXITED(status)) {
                QCOMPARE(WEXITSTATUS(status), 0);
                QVERIFY(at > 20);
                return;
            }
            // The cluster goes on where it was.
            if (arrived)
                stage.api.find("shop")->deleting = stage.clock.now();
            auto ledger = stage.ledger();
            QVERIFY(ledger.check()->holds());
            const auto open = ledger.unfinished();
            QVERIFY(open);
            stage.api.serverTime = stage.clock.now() + kube::kDeleteLimit.count();
            const auto cleared = purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context());
            QVERIFY2(!cleared.error, cleared.error ? qPrintable(cleared.error->message) : "");
            QCOMPARE(stage.deletions(), 0); // of the next start
            // Nor is half a backup left, with the values of Secrets in it.
            const QString backups = stage.options().backupFolder;
            QVERIFY(purge::clearUpUnsent(ledger, backups, stage.clock.now()));
            QVERIFY(QDir(backups).entryList({u"*.partial"_s}, QDir::Dirs).isEmpty());
            const auto records = ledger.records();
            if (records->empty()) {
                QVERIFY(!arrived);
                continue;
            }
            const DeletionState state = records->front().state;
            const QString told = QLatin1String(store::toString(state)) + u" at step "_s + QString::number(at);
            if (arrived)
                QVERIFY2(state == DeletionState::Terminating || state == DeletionState::Gone, qPrintable(told));
            else
                QVERIFY2(state == DeletionState::Untouched, qPrintable(told));
        }
        QFAIL("the run never came to its end");
    }

    void theNextStartAsksOnlyTheSameCluster()
    {
        PurgeStage stage;
        stage.api.pollsUntilGone = -1;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        auto options = stage.options();
        options.wait = false;
        auto ledger = stage.ledger();
        QVERIFY(purge::execute(stage.api, {*approval}, ledger, options, {}, stage.context()));
        FakeApi elsewhere;
        elsewhere.cluster.kubeSystemUid = "another";
        const auto cleared = purge::clearUp(elsewhere, ledger, stage.clock.now(), stage.context());
        QVERIFY(!cleared.error);
        QVERIFY(cleared.changed.empty());
        QCOMPARE(ledger.unfinished()->size(), std::size_t(1));
        stage.api.pollsUntilGone = 0;
        QCOMPARE(purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context()).changed.size(), std::size_t(1));
        QVERIFY(ledger.unfinished()->empty());
    }

    /// The server's time is taken before each question: what lands right after its answer was not "never arrived".
    void aRequestThatLandsRightAfterTheQuestionIsNotUntouched()
    {
        PurgeStage stage;
        auto ledger = stage.ledger();
        loseAnswers(stage, ledger, {"first", "second"});
        const std::int64_t landed = PurgeStage::kNow + kube::kDeleteLimit.count();
        // The request cannot land any more when the answer to the first question has come.
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call.starts_with("namespaceNamed "))
                ++stage.api.serverTime;
            return std::nullopt;
        };
        stage.api.serverTime = landed - 1;
        const auto cleared = purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context());
        QVERIFY(!cleared.error);
        QVERIFY2(story(ledger, 1).endsWith(u"outcome:unknown"_s), qPrintable(story(ledger, 1)));
        QVERIFY2(story(ledger, 2).endsWith(u"outcome:untouched"_s), qPrintable(story(ledger, 2)));
        QCOMPARE(ledger.unfinished()->size(), std::size_t(1));
        QVERIFY(!purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context()).error);
        QVERIFY2(story(ledger, 1).endsWith(u"outcome:untouched"_s), qPrintable(story(ledger, 1)));
    }

    void aFailedQuestionTakesBackNothing_data()
    {
        QTest::addColumn<bool>("wait");
        QTest::addColumn<DeletionState>("state");
        QTest::newRow("accepted") << false << DeletionState::Accepted;
        QTest::newRow("still being removed") << true << DeletionState::Terminating;
    }
    void aFailedQuestionTakesBackNothing()
    {
        QFETCH(bool, wait);
        QFETCH(DeletionState, state);
        PurgeStage stage;
        stage.api.pollsUntilGone = -1;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        auto options = stage.options();
        options.wait = wait;
        auto ledger = stage.ledger();
        QVERIFY(purge::execute(stage.api, {*approval}, ledger, options, {}, stage.context()));
        QCOMPARE(ledger.records()->front().state, state);
        const QString before = story(ledger, 1);
        stage.api.before = [](const std::string &call) {
            return call.starts_with("namespaceNamed ") ? std::optional(failure(ErrorCode::Unreachable)) : std::nullopt;
        };
        const auto cleared = purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context());
        QVERIFY(cleared.changed.empty());
        QCOMPARE(story(ledger, 1), before);
        QCOMPARE(ledger.unfinished()->size(), std::size_t(1));
    }

    /// A cluster that answers slowly holds up nobody, and what another program wrote meanwhile stays.
    void theLedgerIsFreeWhileTheClusterIsAsked()
    {
        PurgeStage stage;
        auto ledger = stage.ledger();
        loseAnswers(stage, ledger, {"shop"});
        int asked = 0;
        bool isFree = true;
        stage.api.before = [&](const std::string &) -> std::optional<Error> {
            ++asked;
            isFree = isFree && bool(store::LedgerLock::take(ledger.path()));
            if (asked == 2) {
                store::LedgerEntry entry = ledger.entries(1)->back();
                entry.state = DeletionState::Gone;
                isFree = isFree && bool(ledger.append(entry));
            }
            return std::nullopt;
        };
        stage.api.serverTime += kube::kDeleteLimit.count();
        const auto cleared = purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context());
        QCOMPARE(asked, 2);
        QVERIFY(isFree);
        QVERIFY(!cleared.error);
        QVERIFY(cleared.changed.empty());
        QVERIFY2(story(ledger, 1).endsWith(u"outcome:unknown outcome:gone"_s), qPrintable(story(ledger, 1)));
    }

    /// What was found out is told, and that the rest was not.
    void anErrorHidesNothingThatChanged_data()
    {
        QTest::addColumn<QString>("fails");
        QTest::addColumn<int>("changed");
        QTest::newRow("the cluster cannot be asked") << u"identity"_s << 1;
        QTest::newRow("the login is refused at the second") << u"namespaceNamed second"_s << 1;
        QTest::newRow("the ledger takes no more") << u"ledger"_s << 2;
    }
    void anErrorHidesNothingThatChanged()
    {
        QFETCH(QString, fails);
        QFETCH(int, changed);
        PurgeStage stage;
        auto ledger = stage.ledger();
        loseAnswers(stage, ledger, {"first", "second"});
        // A third that was approved and never begun, as a program that was killed leaves it.
        store::LedgerEntry approved = ledger.entries(1)->front();
        approved.record = 0;
        approved.ns = "third";
        QVERIFY(ledger.append(approved));
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            return call == fails.toStdString() ? std::optional(failure(ErrorCode::Unauthorized)) : std::nullopt;
        };
        if (fails == u"ledger"_s) {
            store::Database database(ledger.path(), store::Database::Mode::ReadWrite);
            database.script("CREATE TRIGGER full BEFORE INSERT ON entry WHEN NEW.record = 2 BEGIN SELECT RAISE(ABORT, 'full'); END");
        }
        stage.api.serverTime += kube::kDeleteLimit.count();
        const auto cleared = purge::clearUp(stage.api, ledger, stage.clock.now(), stage.context());
        QVERIFY(cleared.error);
        QCOMPARE(int(cleared.changed.size()), changed);
        QCOMPARE(cleared.changed.front().ns, std::string("third"));
        QCOMPARE(cleared.changed.front().state, DeletionState::Untouched);
        QCOMPARE(int(ledger.unfinished()->size()), 3 - changed);
        QVERIFY(ledger.check()->holds());
    }

    /// "namespaces backup" needs no ledger: it may be under way while another program starts.
    void whatIsStillWrittenStays()
    {
        PurgeStage stage;
        auto ledger = stage.ledger();
        const QDir parent(stage.options().backupFolder);
        for (const char *name : {"shop-2026-01-01T000000Z.partial", "shop-2026-01-02T000000Z.partial", "notes.partial"})
            QVERIFY(parent.mkpath(QLatin1String(name) + "/secrets"_L1));
        const int written =
            ::open(QFile::encodeName(parent.filePath(u"shop-2026-01-02T000000Z.partial"_s)).constData(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::flock(written, LOCK_EX | LOCK_NB), 0); // as the one who writes it
        const auto cleared = purge::clearUpUnsent(ledger, parent.path(), stage.clock.now());
        const QStringList kept = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        ::close(written);
        QVERIFY(cleared);
        QCOMPARE(kept, (QStringList{u"notes.partial"_s, u"shop-2026-01-02T000000Z.partial"_s}));
        QVERIFY(purge::clearUpUnsent(ledger, parent.path(), stage.clock.now()));
        QVERIFY(!parent.exists(u"shop-2026-01-02T000000Z.partial"_s));
    }
};

QTEST_GUILESS_MAIN(ClearUpTest)
#include "tst_clearup.moc"
