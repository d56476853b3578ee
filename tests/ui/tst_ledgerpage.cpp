// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "purge/ledgertexts.h"
#include "purge/planfile.h"
#include "support/clusterstage.h"
#include "support/gitserver.h"
#include "ui/models/ledgermodel.h"
#include "ui/models/previewmodel.h"
#include "ui/models/purgemodel.h"
#include "ui/pages/clustersheets.h"
#include "ui/pages/ledgerpage.h"
#include "ui/pages/policypane.h"
#include "ui/pages/purgepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/yamledit.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using support::ClusterStage;

namespace {

QString wordsIn(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<widgets::Label *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

/// What the drawer says of a deletion with these links.
QString wordsOf(const std::vector<store::LedgerEntry> &entries)
{
    LedgerPage page(PageServices{}, nullptr);
    page.resize(1100, 700);
    page.setClusters(ClusterStage::snapshot({ClusterStage::protectedLive()}, "prod-eu1"));
    page.setRecords(ClusterStage::records());
    page.show();
    page.open({.page = u"ledger"_s, .part = u"217"_s});
    page.setEntries(217, entries);
    return wordsIn(*page.findChild<widgets::Drawer *>());
}

} // namespace

class tst_LedgerPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        installEnglishPlurals();
    }
    void entryTellsWhatWasDone();
    void requestsAreCountedAsTheyWereSent_data();
    void requestsAreCountedAsTheyWereSent();
    void whatAPlanApprovedIsNamed();
    void failureIsNotEmpty();
    void brokenChainIsSaid();
    void recordsSort();
    void runIsFollowed();
    void checksAreNoTimeOfTheDeletion();
    void leavingTellsWhatIsOnlyChecked();
    void runNeverCountsUnknownAsGone();
    void expiredApprovalsAreLookedAtAgain();
    void idsAreCutButCopiedWhole();
    void theEnvironmentIsNamedWhereItSetsTheAge();
    void policyIsCheckedWhileTyped();

private:
    test::PrivateHome m_home;
};

void tst_LedgerPage::entryTellsWhatWasDone()
{
    LedgerPage page(PageServices{}, nullptr);
    page.resize(1100, 700);
    page.setClusters(ClusterStage::snapshot({ClusterStage::protectedLive()}, "prod-eu1"));
    page.setRecords(ClusterStage::records());
    page.show();
    auto *table = page.findChild<widgets::TableView *>(u"ledgerTable"_s);
    QCOMPARE(table->model()->rowCount(), 7);
    page.open({.page = u"ledger"_s, .part = u"217"_s});
    QCOMPARE(table->currentIndex().siblingAtColumn(LedgerModel::NamespaceColumn).data().toString(), u"payments-canary"_s);
    page.setEntries(217, ClusterStage::entries());
    const QString words = wordsIn(*page.findChild<widgets::Drawer *>());
    QVERIFY(words.contains(u"typed “prod-eu1”"_s));
    QVERIFY(words.contains(u"5d1a0c21-8d1e-4a0e-9a6c-1f0c2f3d45e6"_s));
    QVERIFY(words.contains(u"1 DELETE"_s));
    QVERIFY(words.contains(u"217-payments-canary"_s));
    // What was asked for another row meanwhile is not shown here.
    page.setEntries(216, Error{ErrorCode::NotFound, u"Gone."_s, {}});
    QVERIFY(wordsIn(*page.findChild<widgets::Drawer *>()).contains(u"1 DELETE"_s));
}

void tst_LedgerPage::requestsAreCountedAsTheyWereSent_data()
{
    using store::DeletionState;
    using store::LedgerStep;
    QTest::addColumn<std::vector<store::LedgerEntry>>("after"); // the intent
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("code");
    const auto entry = [](LedgerStep step, DeletionState state, const char *details) {
        store::LedgerEntry one;
        one.step = step;
        one.state = state;
        one.details = details;
        return one;
    };
    const auto found = [&](DeletionState state) { return entry(LedgerStep::Outcome, state, R"({"foundAtStart":true})"); };
    using Entries = std::vector<store::LedgerEntry>;
    QTest::newRow("killed while it waited, and it is gone")
        << Entries{found(DeletionState::Gone)} << u"1 DELETE, its answer is not known"_s << u"not known"_s;
    QTest::newRow("killed while it waited, and nobody can be asked")
        << Entries{found(DeletionState::Unknown)} << u"1 DELETE, its answer is not known"_s << u"not known"_s;
    QTest::newRow("killed before it arrived") << Entries{found(DeletionState::Unknown), found(DeletionState::Untouched)} << u"no DELETE"_s
                                              << QString();
    QTest::newRow("the login program failed right before it")
        << Entries{entry(LedgerStep::Answer, DeletionState::Refused, R"({"request":"DELETE","sent":false,"status":0,"auditId":""})"),
                   entry(LedgerStep::Outcome, DeletionState::Refused, "{}")}
        << u"no DELETE"_s << u"not sent"_s;
    QTest::newRow("never sent, written by an older version")
        << Entries{entry(LedgerStep::Answer, DeletionState::Refused, R"({"request":"DELETE","status":0,"auditId":""})")} << u"no DELETE"_s
        << u"not sent"_s;
    QTest::newRow("the answer was lost") << Entries{entry(LedgerStep::Answer, DeletionState::Sent,
                                                          R"({"request":"DELETE","sent":true,"status":0,"auditId":""})")}
                                         << u"1 DELETE"_s << u"none"_s;
    QTest::newRow("the cluster refused") << Entries{entry(LedgerStep::Answer, DeletionState::Refused,
                                                          R"({"request":"DELETE","sent":true,"status":403,"auditId":"a"})")}
                                         << u"1 DELETE"_s << u"403"_s;
}

void tst_LedgerPage::requestsAreCountedAsTheyWereSent()
{
    QFETCH(const std::vector<store::LedgerEntry>, after);
    QFETCH(const QString, says);
    QFETCH(const QString, code);
    std::vector<store::LedgerEntry> entries = ClusterStage::entries();
    entries.resize(2); // approval and intent
    entries.insert(entries.end(), after.begin(), after.end());
    const QStringList words = wordsOf(entries).split(u'\n');
    QVERIFY2(words.contains(says), qPrintable(words.join(u'|')));
    if (code.isEmpty())
        QVERIFY(words.contains(u"No answer of the cluster was written down."_s));
    else
        QVERIFY2(words.contains(code), qPrintable(words.join(u'|')));
}

void tst_LedgerPage::whatAPlanApprovedIsNamed()
{
    const purge::Preview preview = ClusterStage::preview("payments-canary");
    const purge::Evaluation evaluation{purge::Match::Matches, u"It is older than 30d."_s};
    purge::PlanFile plan{preview.cluster, {}, ClusterStage::now(), {purge::planned(preview, evaluation)}, {}};
    const auto read = purge::readPlan(purge::writePlan(plan), u"plan.yaml"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const purge::Approval approval = purge::approvalOf(*read, read->namespaces.front(), "ada", {}, purge::BackupChoice::None, 1, 2);
    std::vector<store::LedgerEntry> entries = ClusterStage::entries();
    entries.front().details = purge::approvalJson(approval);
    entries[1].details = R"({"request":"DELETE","evidence":)" + purge::evidenceOf(preview, {}) + '}';
    const QString words = wordsOf(entries);
    const QString seen = u"%1 objects of %2 kinds were seen."_s.arg(preview.objects.size()).arg(kindCount(preview));
    QVERIFY2(words.contains(seen), qPrintable(words));
    QVERIFY(words.contains(u"PersistentVolumeClaim ledger-data-0"_s));
    QVERIFY2(words.contains(u"20Gi · Delete"_s), qPrintable(words));
    QVERIFY2(words.contains(QDateTime::fromSecsSinceEpoch(preview.takenAt, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)),
             qPrintable(words));
    // What the plan says itself is no evidence, and refused before it was looked at there is none.
    entries.resize(1);
    const QString refused = wordsOf(entries);
    QVERIFY2(refused.contains(u"What was in it is not written down."_s), qPrintable(refused));
    QVERIFY(!refused.contains(u"ledger-data-0"_s));
}

void tst_LedgerPage::failureIsNotEmpty()
{
    LedgerPage page(PageServices{}, nullptr);
    page.show();
    page.setClusters(ClusterStage::snapshot({}, {}));
    const auto *pane = page.findChild<widgets::StatePane *>(u"ledgerState"_s);
    page.setRecords(std::vector<store::LedgerRecord>());
    QCOMPARE(pane->titleText(), u"Nothing was deleted yet"_s);
    page.setRecords(Error{ErrorCode::Corrupt, u"The ledger is damaged."_s, {}});
    QCOMPARE(pane->titleText(), u"The ledger cannot be read"_s);
    QVERIFY(pane->isVisible());
}

void tst_LedgerPage::brokenChainIsSaid()
{
    LedgerPage page(PageServices{}, nullptr);
    page.show();
    auto snapshot = std::make_shared<workspace::ClustersSnapshot>();
    snapshot->loaded = true;
    snapshot->chain = store::ChainState{12, 7, {}};
    page.setClusters(snapshot);
    const auto *banner = page.findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().startsWith(u"Link 7 of the ledger does not hold"_s));
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    snapshot->chain = store::ChainState{12, 0, {}};
    page.setClusters(snapshot);
    QVERIFY(!banner->isVisible());
}

void tst_LedgerPage::recordsSort()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords(ClusterStage::records());
    QCOMPARE(model.record(0).number, std::int64_t(218));
    model.sort(LedgerModel::NamespaceColumn, Qt::AscendingOrder);
    QCOMPARE(model.record(0).ns, "checkout-pr-1102");
    QCOMPARE(model.rowOf(999), -1);
}

void tst_LedgerPage::runIsFollowed()
{
    PurgePage page(PageServices{}, nullptr);
    page.resize(1100, 700);
    page.show();
    auto snapshot = std::make_shared<workspace::ClustersSnapshot>(*ClusterStage::snapshot({ClusterStage::protectedLive()}, "prod-eu1"));
    page.setClusters(snapshot);
    QVERIFY(page.findChild<widgets::StatePane *>()->isVisible());
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    snapshot->runs = {ClusterStage::run()};
    page.setClusters(snapshot);
    const auto *stop = page.findChild<QPushButton *>(u"stopRun"_s);
    QCOMPARE(stop->text(), u"Stop after loadtest-2026q1"_s);
    QVERIFY(stop->isVisible());
    const QString words = wordsIn(page);
    QVERIFY(words.contains(u"1 of 3 gone"_s));
    QVERIFY(words.contains(u"95 of 129 objects"_s));
    QVERIFY(words.contains(u"34 objects remain"_s));
    QVERIFY(words.contains(u"A finalizer holds this namespace"_s)); // what is in hand is shown
    QVERIFY(words.contains(u"7be04c21-8d1e-4a0e-9a6c-1f0c2f3d4541"_s));
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    // One that is stuck is said to be, with what holds it, and is no longer what a stop waits for.
    snapshot->runs[0].items[1].now.isStuck = true;
    snapshot->runs[0].items[2].now.step = purge::PurgeStep::Checking;
    page.setClusters(snapshot);
    QCOMPARE(stop->text(), u"Stop after checkout-pr-1184"_s);
    const QString stuck = wordsIn(page);
    QVERIFY(stuck.contains(u"Stuck, terminating for 2 min 31 s"_s));
    QVERIFY(stuck.contains(u"asked after while its cluster is open"_s));
    QVERIFY(stuck.contains(u"A finalizer holds this namespace"_s));
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    snapshot->runs[0].running = false;
    page.setClusters(snapshot);
    QVERIFY(!stop->isVisible());
    QVERIFY(!page.title().startsWith(u"Deleted"_s));
}

void tst_LedgerPage::checksAreNoTimeOfTheDeletion()
{
    workspace::PurgeItem item;
    item.begun = 1000; // a backup of ten minutes
    for (const auto &[step, time] : {std::pair(purge::PurgeStep::Checking, 1000), std::pair(purge::PurgeStep::BackingUp, 1010),
                                     std::pair(purge::PurgeStep::Deleting, 1600), std::pair(purge::PurgeStep::Terminating, 1602)}) {
        item.now.step = step;
        item.now.time = time;
        item.history.push_back(item.now);
    }
    QCOMPARE(PurgeModel::look(item, 1610).word, u"Terminating, 8 s"_s);
    item.now.isStuck = true;
    item.history.push_back(item.now);
    QCOMPARE(PurgeModel::look(item, 1632).word, u"Stuck, terminating for 30 s"_s);
    item.now.step = purge::PurgeStep::Gone;
    item.ended = 1650;
    QCOMPARE(PurgeModel::look(item, 1700).word, u"Gone after 48 s"_s);
    item.history.resize(3); // its answer was lost, and it was gone when the cluster was asked
    QCOMPARE(PurgeModel::look(item, 1700).word, u"Gone"_s);
}

void tst_LedgerPage::leavingTellsWhatIsOnlyChecked()
{
    workspace::ClustersSnapshot snapshot;
    snapshot.runs = {ClusterStage::run()};
    snapshot.runs[0].items[2].now.step = purge::PurgeStep::Checking;
    QString words = wordsIn(LeaveSheet(snapshot, nullptr));
    QVERIFY2(words.contains(u"1 namespace is being deleted"_s), qPrintable(words));
    QVERIFY2(words.contains(u"1 namespace is still being checked and saved. It will still be deleted"_s), qPrintable(words));
    snapshot.runs[0].items[1].now.step = purge::PurgeStep::BackingUp;
    words = wordsIn(LeaveSheet(snapshot, nullptr));
    QVERIFY2(!words.contains(u"being deleted"_s), qPrintable(words));
    QVERIFY2(words.contains(u"2 namespaces are still being checked and saved."_s), qPrintable(words));
}

void tst_LedgerPage::expiredApprovalsAreLookedAtAgain()
{
    PurgePage page(PageServices{}, nullptr);
    page.resize(1100, 700);
    page.show();
    auto snapshot = std::make_shared<workspace::ClustersSnapshot>(*ClusterStage::snapshot({ClusterStage::protectedLive()}, "prod-eu1"));
    snapshot->runs = {ClusterStage::run()};
    snapshot->runs[0].expiresAt = ClusterStage::now() + 600;
    page.setClusters(snapshot);
    const auto *banner = page.findChild<widgets::Banner *>(u"purgeBanner"_s);
    QVERIFY(!banner->isVisible());
    // It is seen coming …
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    snapshot->runs[0].expiresAt = ClusterStage::now() + 170;
    page.setClusters(snapshot);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().contains(u"over in 3 min"_s), qPrintable(banner->accessibleName()));
    // … and there is a way on, until the same was approved anew.
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    snapshot->runs[0].running = false;
    snapshot->runs[0].items[2].now.step = purge::PurgeStep::Refused;
    snapshot->runs[0].items[2].now.isExpired = true;
    page.setClusters(snapshot);
    QVERIFY2(banner->accessibleName().contains(u"1 namespace"_s), qPrintable(banner->accessibleName()));
    QCOMPARE(banner->findChild<QPushButton *>()->text(), u"Look again and approve…"_s);
    page.open({.page = u"purge"_s, .part = u"1"_s});
    snapshot = std::make_shared<workspace::ClustersSnapshot>(*snapshot);
    workspace::PurgeRun second;
    second.id = 2;
    second.context = "prod-eu1";
    second.items = {snapshot->runs[0].items[2]};
    snapshot->runs.insert(snapshot->runs.begin(), second);
    page.setClusters(snapshot);
    QVERIFY(!banner->isVisible());
}

void tst_LedgerPage::idsAreCutButCopiedWhole()
{
    widgets::FactList list;
    list.resize(360, 200);
    const QString digest = u"3f786850e387550fdab836ed7e6dc881de23001b6f1ddc9d1ad2ea2d7a3b1c44"_s;
    list.begin();
    list.addId(u"Digest"_s, digest);
    list.addTable(
        {u"Condition"_s, u"Message"_s},
        {{u"NamespaceDeletionGroupVersionParsingFailure = False"_s, u"All legacy kube types successfully parsed"_s},
         {u"NamespaceContentRemaining = True"_s, u"testruns.k6.io.example.org/v1alpha1/persistentvolumeclaims has 3 instances"_s}});
    list.addFact(u"Approved"_s, u"somebody.with.a.long.name@example.org, typed “prod-eu1”"_s, u"Sun 22 Nov 2026, 15:30 UTC"_s);
    list.end();
    list.show();
    QVERIFY(list.widget()->width() <= list.viewport()->width()); // nothing is beyond the edge
    QSignalSpy copied(&list, &widgets::FactList::copied);
    list.findChild<QPushButton *>()->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), digest);
}

void tst_LedgerPage::theEnvironmentIsNamedWhereItSetsTheAge()
{
    const QTemporaryDir folder;
    auto snapshot = std::make_shared<workspace::ClustersSnapshot>(*ClusterStage::snapshot({ClusterStage::protectedLive()}, "prod-eu1"));
    snapshot->policyFile = folder.filePath(u"policy.yaml"_s);
    snapshot->policy.age = 3600;
    snapshot->policy.ageFrom = "PURGE_AGE";
    PolicyPane pane(nullptr);
    pane.resize(600, 700);
    pane.setClusters(snapshot);
    QVERIFY2(wordsIn(pane).contains(u"The age is from the environment (PURGE_AGE)"_s), qPrintable(wordsIn(pane)));
    QVERIFY(pane.edit()->toPlainText().contains(u"age: 30d"_s)); // what would be saved is not the environment's
}

void tst_LedgerPage::runNeverCountsUnknownAsGone()
{
    workspace::PurgeItem item;
    item.now.objects = 12;
    for (const auto step : {purge::PurgeStep::Waiting, purge::PurgeStep::Refused, purge::PurgeStep::Failed, purge::PurgeStep::Stopped,
                            purge::PurgeStep::Terminating}) {
        item.now.step = step;
        QCOMPARE(PurgeModel::part(item), 0.0);
        QCOMPARE(PurgeModel::countText(item), u"0 of 12 objects gone"_s);
    }
    item.now.objects = 1;
    QCOMPARE(PurgeModel::countText(item), u"0 of 1 object gone"_s);
    PurgeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    workspace::PurgeRun run = ClusterStage::run();
    model.setRun(run, ClusterStage::now());
    run.items[1].now.gone = 57;
    model.setRun(run, ClusterStage::now());
    QCOMPARE(PurgeModel::countText(model.item(1)), u"57 of 58 objects gone"_s);
    QCOMPARE(PurgeModel::spanText(151), u"2 min 31 s"_s);
}

void tst_LedgerPage::policyIsCheckedWhileTyped()
{
    const QTemporaryDir folder;
    auto snapshot = std::make_shared<workspace::ClustersSnapshot>(*ClusterStage::snapshot({ClusterStage::protectedLive()}, "prod-eu1"));
    snapshot->policyFile = folder.filePath(u"policy.yaml"_s);
    PolicyPane pane(nullptr);
    pane.resize(600, 700);
    pane.setClusters(snapshot);
    pane.show();
    QVERIFY(pane.faults().empty());
    QVERIFY(wordsIn(pane).contains(u"On prod-eu1: age 30d · matches 3 of 10 namespaces."_s));
    pane.edit()->setPlainText(u"apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 30x\n"_s);
    QTRY_COMPARE(int(pane.faults().size()), 1);
    QCOMPARE(pane.faults()[0].line, 3);
    QVERIFY(wordsIn(pane).contains(u"In force until this is right"_s));
    QVERIFY(wordsIn(pane).contains(u"1 error at 3:6, not saved"_s));
    // News of the cluster do not throw away what is being written.
    pane.setClusters(std::make_shared<workspace::ClustersSnapshot>(*snapshot));
    QVERIFY(pane.edit()->toPlainText().contains(u"30x"_s));
    pane.edit()->setPlainText(u"apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 250d\n"_s);
    QTRY_VERIFY(pane.faults().empty());
    QTRY_VERIFY(wordsIn(pane).contains(u"On prod-eu1: age 250d · matches 1 of 10 namespaces."_s));
}

QTEST_MAIN(tst_LedgerPage)
#include "tst_ledgerpage.moc"
