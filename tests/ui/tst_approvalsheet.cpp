// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clusterstage.h"
#include "ui/models/previewmodel.h"
#include "ui/pages/approvalnotes.h"
#include "ui/pages/approvalsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using support::ClusterStage;
using workspace::Context;

namespace {

Context unlocked(bool isProtected)
{
    Context context = ClusterStage::protectedLive();
    context.isProtected = isProtected;
    context.unlockedUntil = ClusterStage::now() + 600;
    return context;
}

QPushButton *approve(const ApprovalSheet &sheet)
{
    return sheet.findChild<QPushButton *>(u"approve"_s);
}

QPushButton *defaultButton(const ApprovalSheet &sheet)
{
    for (auto *button : sheet.findChildren<QPushButton *>())
        if (button->isDefault())
            return button;
    return nullptr;
}

} // namespace

class tst_ApprovalSheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void wholePreviewCanBeApproved();
    void obstaclesKeepTheButtonOff_data();
    void obstaclesKeepTheButtonOff();
    void protectedWantsTheName();
    void returnNeverApproves();
    void lostThingsStandFirst();
    void claimWithoutVolumeLosesNothing();
    void severalAreOneSheet();
    void largeTextStacksTheColumns();
    void theSmallestWindowHoldsIt_data();
    void theSmallestWindowHoldsIt();
    void modelOpensAndCloses();
};

void tst_ApprovalSheet::wholePreviewCanBeApproved()
{
    QWidget window;
    const Context context = unlocked(false);
    ApprovalSheet sheet(nullptr, context, {"payments-canary"}, &window);
    QVERIFY(!approve(sheet)->isEnabled()); // nothing is read yet
    sheet.setClusters(ClusterStage::snapshot({context}, context.name));
    QVERIFY(!approve(sheet)->isEnabled());
    sheet.setPreviews(std::vector{ClusterStage::preview("payments-canary")});
    QCOMPARE(sheet.obstacle(), QString());
    QVERIFY(approve(sheet)->isEnabled());
    QVERIFY(!sheet.findChild<QLineEdit *>()->isVisibleTo(&sheet));
    sheet.setPreviews(Error{ErrorCode::Unreachable, u"No answer."_s, {}});
    QVERIFY(sheet.isEnabled());
}

void tst_ApprovalSheet::obstaclesKeepTheButtonOff_data()
{
    QTest::addColumn<Context>("context");
    QTest::addColumn<purge::Preview>("preview");
    QTest::addColumn<QString>("part");
    const Context good = unlocked(false);
    const purge::Preview whole = ClusterStage::preview("payments-canary");

    purge::Preview preview = whole;
    preview.unknown = {{"secrets", ErrorCode::Forbidden, u"You may not list secrets."_s}};
    QTest::newRow("incomplete") << good << preview << u"secrets"_s;
    preview = whole;
    preview.refused = Error{ErrorCode::Forbidden, u"The freeze ends on Monday."_s, {}};
    QTest::newRow("refused by the server") << good << preview << u"freeze"_s;
    preview = whole;
    preview.takenAt -= 15 * 60 + 60;
    QTest::newRow("expired") << good << preview << u"expired"_s;
    preview = whole;
    preview.ns.resourceVersion = "1";
    QTest::newRow("changed since") << good << preview << u"has changed"_s;
    preview = whole;
    preview.ns.uid = "another";
    QTest::newRow("made again since") << good << preview << u"has changed"_s;
    preview = ClusterStage::preview("debug-session");
    QTest::newRow("too young") << good << preview << QString();
    preview = ClusterStage::preview("kube-system");
    QTest::newRow("a system namespace") << good << preview << QString();
    Context context = good;
    context.unlockedUntil = 0;
    QTest::newRow("read-only again") << context << whole << QString();
    context = good;
    context.stale = true;
    QTest::newRow("no answer") << context << whole << u"does not answer"_s;
    context = good;
    context.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>();
    QTest::newRow("gone") << context << whole << u"gone"_s;
}

void tst_ApprovalSheet::obstaclesKeepTheButtonOff()
{
    QFETCH(Context, context);
    QFETCH(purge::Preview, preview);
    QFETCH(QString, part);
    QWidget window;
    ApprovalSheet sheet(nullptr, context, {preview.ns.name}, &window);
    sheet.setClusters(ClusterStage::snapshot({context}, context.name));
    sheet.setPreviews(std::vector{preview});
    QVERIFY(!approve(sheet)->isEnabled());
    const QString why = sheet.obstacle();
    QVERIFY(!why.isEmpty());
    QVERIFY2(why.contains(part, Qt::CaseInsensitive), qPrintable(why));
    bool said = false;
    for (const auto *label : sheet.findChildren<widgets::Label *>())
        said = said || label->text().contains(why);
    QVERIFY2(said, qPrintable(why));
}

void tst_ApprovalSheet::protectedWantsTheName()
{
    QWidget window;
    const Context context = unlocked(true);
    ApprovalSheet sheet(nullptr, context, {"payments-canary"}, &window);
    sheet.setClusters(ClusterStage::snapshot({context}, context.name));
    sheet.setPreviews(std::vector{ClusterStage::preview("payments-canary")});
    auto *typed = sheet.findChild<QLineEdit *>();
    QVERIFY(typed);
    for (const QString &wrong : {u""_s, u"prod-eu"_s, u"PROD-EU1"_s, u"prod-eu1 "_s, u"payments-canary"_s}) {
        typed->setText(wrong);
        QVERIFY2(!approve(sheet)->isEnabled(), qPrintable(wrong));
    }
    typed->setText(u"prod-eu1"_s);
    QVERIFY(approve(sheet)->isEnabled());
    // Protected meanwhile: the sheet that is open asks for the name, too, and no longer when it is not.
    Context open = context;
    open.isProtected = false;
    ApprovalSheet other(nullptr, open, {"payments-canary"}, &window);
    other.setClusters(ClusterStage::snapshot({open}, open.name));
    other.setPreviews(std::vector{ClusterStage::preview("payments-canary")});
    auto *later = other.findChild<QLineEdit *>();
    QVERIFY(later && !later->isVisibleTo(&other));
    QVERIFY(approve(other)->isEnabled());
    other.setClusters(ClusterStage::snapshot({context}, context.name));
    QVERIFY(later->isVisibleTo(&other));
    QVERIFY(!approve(other)->isEnabled());
    later->setText(u"prod-eu1"_s);
    QVERIFY(approve(other)->isEnabled());
    other.setClusters(ClusterStage::snapshot({open}, open.name));
    QVERIFY(!later->isVisibleTo(&other));
}

void tst_ApprovalSheet::returnNeverApproves()
{
    QWidget window;
    window.show();
    const Context context = unlocked(true);
    auto *sheet = new ApprovalSheet(nullptr, context, {"payments-canary"}, &window);
    sheet->setClusters(ClusterStage::snapshot({context}, context.name));
    sheet->setPreviews(std::vector{ClusterStage::preview("payments-canary")});
    QSignalSpy accepted(sheet, &QDialog::accepted);
    QSignalSpy finished(sheet, &QDialog::finished);
    sheet->open();
    QVERIFY(QTest::qWaitForWindowExposed(sheet));
    auto *typed = sheet->findChild<QLineEdit *>();
    typed->setText(u"prod-eu1"_s);
    QCOMPARE(defaultButton(*sheet)->text(), u"Cancel"_s);
    QVERIFY(approve(*sheet)->isEnabled());
    for (QWidget *place : {static_cast<QWidget *>(typed), static_cast<QWidget *>(approve(*sheet))}) {
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Return);
        QTest::keyClick(place, Qt::Key_Enter);
        QCOMPARE(finished.size(), 0);
    }
    defaultButton(*sheet)->setFocus();
    QTest::keyClick(defaultButton(*sheet), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QTRY_COMPARE(finished.size(), 1); // Cancel
}

void tst_ApprovalSheet::lostThingsStandFirst()
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPreviews({ClusterStage::preview("payments-canary")});
    QCOMPARE(model.line(0).text, u"PersistentVolumeClaim"_s);
    QVERIFY(model.line(0).isOpen);
    QCOMPARE(model.line(0).note, u"1 loses its data"_s); // the other one's volume is kept
    QVERIFY(model.line(1).secondary.contains(u"20Gi"_s));
    QVERIFY(model.line(1).secondary.contains(u"deleted with it"_s));
    QVERIFY(model.line(2).secondary.contains(u"kept (Retain)"_s));
    QCOMPARE(lostVolumes(ClusterStage::preview("payments-canary")), std::int64_t(1));
}

void tst_ApprovalSheet::claimWithoutVolumeLosesNothing()
{
    purge::Preview preview = ClusterStage::preview("payments-canary");
    preview.claims = {{"ledger-data-0", "fast", "20Gi", {}, {}}, {"replay-queue", "slow", "5Gi", {}, {}}};
    QCOMPARE(lostVolumes(preview), std::int64_t(0));
    PreviewModel model;
    model.setPreviews({preview});
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words << model.line(row).text + u' ' + model.line(row).secondary + u' ' + model.line(row).note;
    const QString all = words.join(u'|');
    QVERIFY2(!all.contains(u"loses its data"_s) && !all.contains(u"not known"_s), qPrintable(all));
    // One that has a volume, whose fate nobody may say, is to be looked at.
    preview.claims.front().volume = "pvc-1";
    QCOMPARE(lostVolumes(preview), std::int64_t(1));
}

void tst_ApprovalSheet::severalAreOneSheet()
{
    QWidget window;
    const Context context = unlocked(false);
    const std::vector previews{ClusterStage::preview("payments-canary"), ClusterStage::preview("checkout-pr-1184", false)};
    ApprovalSheet sheet(nullptr, context, {"payments-canary", "checkout-pr-1184"}, &window);
    sheet.setClusters(ClusterStage::snapshot({context}, context.name));
    sheet.setPreviews(previews);
    QCOMPARE(sheet.windowTitle(), u"Delete 2 namespace(s)"_s); // the plain source; translations count
    QVERIFY(approve(sheet)->isEnabled());
    // One that changed keeps all back.
    auto changed = previews;
    changed[1].ns.resourceVersion = "2";
    sheet.setPreviews(changed);
    QVERIFY(!approve(sheet)->isEnabled());
    QVERIFY(sheet.obstacle().startsWith(u"checkout-pr-1184"_s));
}

void tst_ApprovalSheet::largeTextStacksTheColumns()
{
    const auto widths = [](int percent) {
        theme::setTextSize(percent);
        QWidget window;
        window.resize(1280, 800);
        const Context context = unlocked(false);
        ApprovalSheet sheet(nullptr, context, {"payments-canary", "checkout-pr-1184"}, &window);
        sheet.setClusters(ClusterStage::snapshot({context}, context.name));
        sheet.setPreviews(std::vector{ClusterStage::preview("payments-canary"), ClusterStage::preview("checkout-pr-1184", false)});
        window.show();
        sheet.show();
        QTest::qWait(0);
        auto *objects = sheet.findChild<widgets::TableView *>(u"previewTable"_s);
        const QWidget *notes = sheet.findChild<ApprovalNotes *>();
        const QRect list(objects->mapTo(&sheet, QPoint()), objects->size()), beside(notes->mapTo(&sheet, QPoint()), notes->size());
        const bool isBelow = beside.top() >= list.bottom();
        const int rows = objects->viewport()->height() / objects->rowHeight(0);
        theme::setTextSize(100);
        return std::tuple(isBelow, double(list.width()) / sheet.width(), rows);
    };
    QVERIFY(!std::get<0>(widths(100)));
    const auto [isBelow, share, rows] = widths(200);
    QVERIFY(isBelow);
    QVERIFY2(share > 0.9, qPrintable(QString::number(share)));
    QVERIFY2(rows >= 5, qPrintable(QString::number(rows)));
}

void tst_ApprovalSheet::theSmallestWindowHoldsIt_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual text") << 100;
    QTest::newRow("text of twice the size") << 200;
}

/// With a name as long as clouds give it, which has to be read whole to be typed.
void tst_ApprovalSheet::theSmallestWindowHoldsIt()
{
    QFETCH(int, percent);
    theme::setTextSize(percent);
    const auto usual = qScopeGuard([] { theme::setTextSize(100); });
    QWidget window;
    window.resize(960, 600);
    Context context = unlocked(true);
    context.name = "arn:aws:eks:eu-central-1:123456789012:cluster/production-europe";
    ApprovalSheet sheet(nullptr, context, {"payments-canary"}, &window);
    sheet.setClusters(ClusterStage::snapshot({context}, context.name));
    sheet.setPreviews(std::vector{ClusterStage::preview("payments-canary")});
    window.show();
    sheet.show();
    QTest::qWait(0);
    QVERIFY2(sheet.width() <= window.width() && sheet.height() <= window.height(),
             qPrintable(u"%1 × %2"_s.arg(sheet.width()).arg(sheet.height())));
    for (const QWidget *part : {static_cast<const QWidget *>(approve(sheet)), static_cast<const QWidget *>(sheet.findChild<QLineEdit *>())})
        QVERIFY(part->isVisible() && sheet.rect().contains(QRect(part->mapTo(&sheet, QPoint()), part->size())));
}

void tst_ApprovalSheet::modelOpensAndCloses()
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPreviews({ClusterStage::preview("payments-canary"), ClusterStage::preview("loadtest-2026q1")});
    const int all = model.rowCount();
    QVERIFY(model.line(0).isBold);
    model.toggle(0);
    QVERIFY(model.rowCount() < all);
    QCOMPARE(model.line(1).text, u"loadtest-2026q1"_s);
    model.toggle(0);
    QCOMPARE(model.rowCount(), all);
    QCOMPARE(model.headOf(2), 0);
}

QTEST_MAIN(tst_ApprovalSheet)
#include "tst_approvalsheet.moc"
