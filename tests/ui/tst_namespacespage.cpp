// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "support/clusterstage.h"
#include "support/gitserver.h"
#include "ui/models/namespacemodel.h"
#include "ui/pages/namespacenames.h"
#include "ui/pages/namespacesexport.h"
#include "ui/pages/namespacespage.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::ClusterStage;
using workspace::Context;

namespace {

widgets::TableView *table(const Page &page)
{
    return page.findChild<widgets::TableView *>(u"namespacesTable"_s);
}

QString cell(const Page &page, const QString &ns, int column, int role = Qt::DisplayRole)
{
    const QAbstractItemModel *model = table(page)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == ns)
            return model->index(row, column).data(role).toString();
    return {};
}

int rowOf(const Page &page, const QString &ns)
{
    for (int row = 0; row < table(page)->model()->rowCount(); ++row)
        if (table(page)->model()->index(row, 0).data().toString() == ns)
            return row;
    return -1;
}

void show(Page &page, const workspace::ClustersSnapshotPtr &snapshot)
{
    page.resize(1200, 700);
    page.setClusters(snapshot);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

workspace::ClustersSnapshotPtr stateNamed(const QString &name)
{
    for (const auto &[state, snapshot] : ClusterStage::states())
        if (state == name)
            return snapshot;
    return nullptr;
}

/// The snapshot with other rows in its selected context.
workspace::ClustersSnapshotPtr with(const workspace::Context &context, std::vector<workspace::NamespaceRow> rows)
{
    workspace::Context changed = context;
    changed.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(std::move(rows));
    return ClusterStage::snapshot({changed}, changed.name);
}

} // namespace

class tst_NamespacesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Scheme::Light);
        installEnglishPlurals();
    }
    void statesNeverLookAlike();
    void everyFailureHasItsOwnWayOut_data();
    void everyFailureHasItsOwnWayOut();
    void namedNamespacesSayWhatIsNotRead();
    void anOldListDeletesNothing();
    void onlyNamesAreAskedFor();
    void whatIsNotKnownIsNoFigure();
    void onlyChangedRowsAreTold();
    void newsKeepWhatIsRead();
    void detailsGoWithTheirNamespace();
    void filterFindsLabelsAndPolicy();
    void previewSaysWhyNot_data();
    void previewSaysWhyNot();
    void blockersComeWithAdvice();
    void namesFromOutsideAreEscaped();
    void exportIsSafe();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_NamespacesPage::statesNeverLookAlike()
{
    QSet<QString> seen;
    for (const auto &[name, snapshot] : ClusterStage::states()) {
        NamespacesPage page(PageServices{}, nullptr);
        show(page, snapshot);
        const auto *pane = page.findChild<widgets::StatePane *>(u"namespacesState"_s);
        const bool hasTable = table(page)->isVisible();
        if (hasTable || page.findChild<widgets::StatePane *>(u"namespacesNothing"_s)->isVisible())
            continue;
        QVERIFY2(!pane->titleText().isEmpty(), qPrintable(name));
        const QString words = pane->titleText() + pane->sentenceText();
        QVERIFY2(!seen.contains(words), qPrintable(name + u": "_s + words));
        seen.insert(words);
        // A failure is never an empty list.
        QVERIFY2(!pane->titleText().contains(u"No namespaces"_s), qPrintable(name));
    }
    QVERIFY(seen.size() >= 8);
}

void tst_NamespacesPage::everyFailureHasItsOwnWayOut_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("401 is signed in again") << u"401"_s << QStringList{u"Sign in again"_s, u"Retry"_s};
    QTest::newRow("403 is named or asked for") << u"403"_s << QStringList{u"Name namespaces…"_s, u"Copy the right"_s};
    QTest::newRow("nobody there, and nothing kept") << u"unreachable"_s << QStringList{u"Retry"_s};
    QTest::newRow("nobody there, and a list kept") << u"kept"_s << QStringList{u"Retry"_s, u"Show the last list"_s};
}

void tst_NamespacesPage::everyFailureHasItsOwnWayOut()
{
    QFETCH(QString, state);
    QFETCH(QStringList, buttons);
    NamespacesPage page(PageServices{}, nullptr);
    show(page, stateNamed(state));
    QStringList shown;
    for (const QPushButton *button : page.findChild<widgets::StatePane *>(u"namespacesState"_s)->findChildren<QPushButton *>())
        if (button->isVisible())
            shown.append(button->text());
    QCOMPARE(shown, buttons);
}

void tst_NamespacesPage::namedNamespacesSayWhatIsNotRead()
{
    NamespacesPage page(PageServices{}, nullptr);
    show(page, stateNamed(u"named"_s));
    QCOMPARE(table(page)->model()->rowCount(), 3);
    QCOMPARE(cell(page, u"payments"_s, NamespaceModel::PhaseColumn), u"403: not yours"_s);
    QCOMPARE(cell(page, u"pr-1184"_s, NamespaceModel::PhaseColumn), u"Not there"_s);
    QCOMPARE(cell(page, u"payments"_s, NamespaceModel::ObjectsColumn), u"–"_s);
    QVERIFY(cell(page, u"payments"_s, NamespaceModel::PhaseColumn, Qt::ToolTipRole).contains(u"may not get"_s));
    table(page)->selectRow(rowOf(page, u"payments"_s));
    QVERIFY(page.findChild<widgets::Drawer *>()->isVisible());
    QVERIFY(page.findChild<widgets::Drawer *>()->accessibleName().startsWith(u"payments"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"previewDeletion"_s)->isEnabled());
}

void tst_NamespacesPage::anOldListDeletesNothing()
{
    NamespacesPage page(PageServices{}, nullptr);
    show(page, stateNamed(u"last"_s));
    QVERIFY(table(page)->isVisible());
    QVERIFY(page.findChild<widgets::Banner *>()->isVisible());
    QVERIFY(page.findChild<widgets::Banner *>()->accessibleName().contains(u"The last list of home"_s));
    QCOMPARE(cell(page, u"payments-canary"_s, NamespaceModel::PolicyColumn), u"Not known"_s);
    table(page)->selectRow(rowOf(page, u"payments-canary"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"previewDeletion"_s)->isEnabled());
}

void tst_NamespacesPage::onlyNamesAreAskedFor()
{
    NamespaceNamesSheet sheet(nullptr, *stateNamed(u"named"_s)->find("staging"), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.open();
    auto *names = sheet.findChild<QPlainTextEdit *>(u"namespaceNames"_s);
    QCOMPARE(names->toPlainText(), u"analytics\npayments\npr-1184"_s);
    names->setPlainText(u"shop\n../secrets"_s);
    sheet.accept();
    QVERIFY(sheet.isVisible()); // the fault is said, and nothing is asked
    const auto labels = sheet.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"../secrets"_s); }));
}

void tst_NamespacesPage::whatIsNotKnownIsNoFigure()
{
    NamespacesPage page(PageServices{}, nullptr);
    for (const auto &[name, snapshot] : ClusterStage::states()) {
        if (name != u"counting"_s && name != u"short"_s)
            continue;
        show(page, snapshot);
        for (int row = 0; row < table(page)->model()->rowCount(); ++row) {
            const QString objects = table(page)->model()->index(row, NamespaceModel::ObjectsColumn).data().toString();
            QVERIFY2(name == u"counting"_s ? objects == u"…"_s : objects.startsWith(u"≥ "_s) || objects == u"–"_s,
                     qPrintable(name + objects));
        }
    }
    // The reason is a pointer's rest away.
    QVERIFY(cell(page, u"checkout-pr-1184"_s, NamespaceModel::ObjectsColumn, Qt::ToolTipRole).contains(u"Secrets cannot be listed"_s));
}

void tst_NamespacesPage::onlyChangedRowsAreTold()
{
    NamespaceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Context context = ClusterStage::protectedLive();
    model.setContext(context, ClusterStage::now());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto rows = *context.namespaces;
    context.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(rows);
    model.setContext(context, model.now());
    QCOMPARE(changed.size(), 0);
    rows[2].objects = 99;
    rows.push_back(ClusterStage::row("a-new-one", 1, 1, purge::Match::TooYoung, u"It is young."_s));
    rows.erase(rows.begin());
    context.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(rows);
    model.setContext(context, model.now());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().siblingAtColumn(0).data().toString(), u"checkout-pr-1184"_s);
    QCOMPARE(model.rowCount(), int(rows.size()));
}

void tst_NamespacesPage::newsKeepWhatIsRead()
{
    NamespacesPage page(PageServices{}, nullptr);
    const QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Context context = ClusterStage::protectedLive();
    show(page, ClusterStage::snapshot({context}, context.name));
    table(page)->selectRow(rowOf(page, u"analytics"_s));
    auto rows = *context.namespaces;
    rows.push_back(ClusterStage::row("aaa-first", 90, 1, purge::Match::Matches, u"It matches."_s));
    page.setClusters(with(context, rows));
    QCOMPARE(table(page)->currentIndex().siblingAtColumn(0).data().toString(), u"analytics"_s);
    QCOMPARE(table(page)->selectionModel()->selectedRows().size(), 1);
    QVERIFY(page.findChild<widgets::Drawer *>()->isVisible());
    QVERIFY(page.findChild<widgets::Drawer *>()->accessibleName().startsWith(u"analytics"_s));
}

void tst_NamespacesPage::detailsGoWithTheirNamespace()
{
    NamespacesPage page(PageServices{}, nullptr);
    const Context context = ClusterStage::protectedLive();
    show(page, ClusterStage::snapshot({context}, context.name));
    table(page)->selectRow(rowOf(page, u"payments-canary"_s));
    QVERIFY(page.findChild<widgets::Drawer *>()->isVisible());
    auto rows = *context.namespaces;
    rows.erase(rows.begin());
    page.setClusters(with(context, rows));
    // Not its neighbour's.
    QVERIFY(!page.findChild<widgets::Drawer *>()->isVisible());
    QVERIFY(table(page)->selectionModel()->selectedRows().isEmpty());
}

void tst_NamespacesPage::filterFindsLabelsAndPolicy()
{
    NamespacesPage page(PageServices{}, nullptr);
    const Context context = ClusterStage::protectedLive();
    show(page, ClusterStage::snapshot({context}, context.name));
    const auto *footer = page.findChild<widgets::Footer *>();
    QVERIFY(footer->rows().startsWith(u"10 of 10 namespaces"_s));
    auto *input = page.findChild<widgets::FilterInput *>();
    input->setNeedle(u"k8s-ns-purger=true"_s);
    QVERIFY(footer->rows().startsWith(u"3 of 10 namespaces"_s));
    input->setNeedle(u"team-perf"_s);
    QVERIFY(footer->rows().startsWith(u"1 of 10 namespaces"_s));
    QVERIFY(page.closeDrawer()); // Esc clears the filter
    QVERIFY(input->text().isEmpty());
    auto *policy = page.findChild<QComboBox *>();
    policy->setCurrentIndex(policy->findText(u"Policy: System"_s));
    QVERIFY(footer->rows().startsWith(u"2 of 10 namespaces"_s));
    input->setNeedle(u"nothing has this"_s);
    const auto *nothing = page.findChild<widgets::StatePane *>(u"namespacesNothing"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->sentenceText().contains(u"0 of 10"_s));
}

void tst_NamespacesPage::previewSaysWhyNot_data()
{
    QTest::addColumn<Context>("context");
    QTest::addColumn<QString>("ns");
    QTest::addColumn<QString>("why");
    Context context = ClusterStage::protectedLive();
    QTest::newRow("read-only: a preview deletes nothing") << context << u"payments-canary"_s << QString();
    context.unlockedUntil = ClusterStage::now() + 600;
    QTest::newRow("unlocked") << context << u"payments-canary"_s << QString();
    QTest::newRow("being deleted already") << context << u"legacy-billing"_s << u"legacy-billing is being deleted already."_s;
    context.mayDelete = false;
    QTest::newRow("no right: the server's dry run says so") << context << u"payments-canary"_s << QString();
    context.mayDelete = true;
    context.stale = true;
    QTest::newRow("no answer") << context << u"payments-canary"_s << u"prod-eu1 does not answer now."_s;
}

void tst_NamespacesPage::previewSaysWhyNot()
{
    QFETCH(Context, context);
    QFETCH(QString, ns);
    QFETCH(QString, why);
    NamespacesPage page(PageServices{}, nullptr);
    show(page, ClusterStage::snapshot({context}, context.name));
    table(page)->selectRow(rowOf(page, ns));
    const auto *button = page.findChild<QPushButton *>(u"previewDeletion"_s);
    QCOMPARE(button->isEnabled(), why.isEmpty());
    QCOMPARE(button->toolTip(), why);
    // And in words beside it.
    bool said = why.isEmpty();
    for (const auto *label : page.findChildren<widgets::Label *>())
        said = said || label->text() == why;
    QVERIFY(said);
}

void tst_NamespacesPage::blockersComeWithAdvice()
{
    NamespacesPage page(PageServices{}, nullptr);
    const Context context = ClusterStage::protectedLive();
    show(page, ClusterStage::snapshot({context}, context.name));
    table(page)->selectRow(rowOf(page, u"legacy-billing"_s));
    QStringList texts;
    for (const auto *label : page.findChild<widgets::Drawer *>()->findChildren<widgets::Label *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"The cluster cannot list all its kinds"_s));
    QVERIFY(all.contains(u"kubectl get apiservices"_s));
    QVERIFY(all.contains(u"never removes a finalizer"_s));
    QVERIFY(!all.contains(u"Some objects could not be deleted"_s)); // that condition is False
}

void tst_NamespacesPage::namesFromOutsideAreEscaped()
{
    Context context = ClusterStage::protectedLive();
    auto rows = *context.namespaces;
    rows[0].ns.name = "safe\xE2\x80\xAEytnuoc";
    rows[0].owner = "<b>owner</b>";
    context.cluster = "<img src=x>";
    NamespacesPage page(PageServices{}, nullptr);
    show(page, with(context, rows));
    QVERIFY(rowOf(page, u"safe\\u{202e}ytnuoc"_s) >= 0);
    table(page)->selectRow(rowOf(page, u"safe\\u{202e}ytnuoc"_s));
    for (const auto *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (int column = 0; column < table(page)->model()->columnCount(); ++column) {
        const QString tip = table(page)->model()->index(table(page)->currentIndex().row(), column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<b>"_s), qPrintable(tip));
    }
}

void tst_NamespacesPage::exportIsSafe()
{
    NamespaceModel model;
    NamespaceFilter filter(&model);
    Context context = ClusterStage::protectedLive();
    auto rows = *context.namespaces;
    rows[0].owner = "=HYPERLINK(\"http://example.org\")";
    rows[1].objects.reset();
    context.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(rows);
    model.setContext(context, ClusterStage::now());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.csv"_s);
    const auto written = writeNamespaces(filter, file);
    QVERIFY(written);
    QCOMPARE(*written, std::int64_t(10));
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(read.readAll());
    QVERIFY(text.contains(u"\"'=HYPERLINK"_s));
    QVERIFY(text.contains(u"loadtest-2026q1,Active"_s));
    QVERIFY(text.contains(u",unknown,"_s)); // never 0
    QVERIFY(!writeNamespaces(filter, u"/nowhere/out.csv"_s));
}

QTEST_MAIN(tst_NamespacesPage)
#include "tst_namespacespage.moc"
