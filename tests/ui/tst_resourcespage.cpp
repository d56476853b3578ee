// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "support/gitserver.h"
#include "support/pagestage.h"
#include "ui/models/resourcegroupsmodel.h"
#include "ui/pages/resourcesfiles.h"
#include "ui/pages/resourcespage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/commitstepper.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::PageStage;

namespace {

widgets::TableView *table(const Page &page)
{
    return page.findChild<widgets::TableView *>(u"resourcesTable"_s);
}

QStringList shown(const Page &page)
{
    QStringList texts;
    for (int row = 0; row < table(page)->model()->rowCount(); ++row)
        texts << table(page)->model()->index(row, 0).data().toString();
    return texts;
}

QString footer(const Page &page)
{
    return page.findChild<widgets::Footer *>()->rows();
}

const char *kKustomization = "resources:\n  - app.yaml\n";

/// `names` config maps, map-1000 and up, in one file.
bool fillMaps(PageStage &stage, int names)
{
    std::string all;
    for (int i = 0; i < names; ++i)
        all += "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: map-" + std::to_string(1000 + i) + "\n  namespace: default\n";
    return stage.commit({{"maps.yaml", all}}) && stage.scan();
}

/// Two kinds, three names, and one that was deleted.
bool fill(PageStage &stage)
{
    return stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}, {"b.yaml", PageStage::deployment("worker", "1Gi")}})
        && stage.commit({{"app.yaml", PageStage::deployment("web", "2Gi")}})
        && stage.commit({{"b.yaml", std::nullopt}, {"tv.yaml", PageStage::release("tv", "app-template", "3.0.0")}})
        && stage.commit({{"app.yaml", PageStage::deployment("web", "3Gi")}}) && stage.scan();
}

} // namespace

class tst_ResourcesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyStoreOffersTheSample();
    void resourcesAreGroupedAndCounted();
    void keysOpenAndCloseGroups();
    void drawerStepsThroughTheCommits();
    void filterFindsOpensAndClears();
    void deletedOnesAreShownWhenAskedFor();
    void otherPagesNarrowByIds();
    void kustomizationsStandApart();
    void newsKeepTheCommitThatIsRead();
    void sortingKeepsTheSelectedRow();
    void manyNamesAreReadAsTheyAreLookedAt();
    void everyNameIsExported();
    void selectedRowsAreCopied();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_ResourcesPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    installEnglishPlurals();
}

void tst_ResourcesPage::emptyStoreOffersTheSample()
{
    QTemporaryDir data;
    workspace::Workspace core(data.path());
    core.start();
    QTRY_VERIFY(core.snapshot()->loaded);
    ResourcesPage page({&core, nullptr});
    page.setSnapshot(core.snapshot());
    page.setContext({});
    page.show();
    QTRY_COMPARE(page.findChild<widgets::StatePane *>(u"resourcesState"_s)->titleText(), u"No resources yet"_s);
}

void tst_ResourcesPage::resourcesAreGroupedAndCounted()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    const QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage.show(page);
    QTRY_COMPARE(footer(page), u"2 names of 2 kinds · 2 objects"_s);
    // The kind that changed last is on top and open.
    QCOMPARE(shown(page), QStringList({u"Deployment"_s, u"web"_s, u"HelmRelease"_s}));
    QTRY_COMPARE(table(page)->model()->index(1, ResourceGroupsModel::EventsColumn).data().toString(), u"3"_s);
    QCOMPARE(table(page)->model()->index(1, ResourceGroupsModel::ObjectsColumn).data().toString(), u"1"_s);
}

void tst_ResourcesPage::keysOpenAndCloseGroups()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page).size(), 3);
    QTRY_COMPARE(table(page)->model()->index(1, ResourceGroupsModel::EventsColumn).data().toString(), u"3"_s);
    widgets::TableView *view = table(page);
    view->setFocus(Qt::TabFocusReason);
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(shown(page), QStringList({u"Deployment"_s, u"HelmRelease"_s}));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(shown(page), QStringList({u"Deployment"_s, u"HelmRelease"_s, u"tv"_s}));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(shown(page), QStringList({u"Deployment"_s, u"HelmRelease"_s}));
    QVERIFY(!page.closeDrawer());
}

void tst_ResourcesPage::drawerStepsThroughTheCommits()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page).size(), 3);
    table(page)->selectRow(1);
    auto *stepper = page.findChild<widgets::CommitStepper *>();
    auto *yaml = page.findChild<widgets::DiffView *>(u"yaml"_s);
    QTRY_COMPARE(stepper->count(), 3);
    QCOMPARE(stepper->current(), 2);
    QTRY_VERIFY(yaml->isVisible() && yaml->spokenText().contains(u"memory: 3Gi"_s));
    auto *track = page.findChild<widgets::EventTrack *>();
    track->setFocus();
    QTest::keyClick(track, Qt::Key_Left);
    QCOMPARE(stepper->current(), 1);
    QTRY_VERIFY(yaml->spokenText().contains(u"memory: 2Gi"_s));
    QTest::keyClick(track, Qt::Key_Home);
    QTRY_VERIFY(yaml->spokenText().contains(u"memory: 1Gi"_s));
    QTest::keyClick(track, Qt::Key_End);
    QTRY_VERIFY(yaml->spokenText().contains(u"memory: 3Gi"_s));
    QVERIFY(page.closeDrawer());
    QVERIFY(!yaml->isVisible());
}

void tst_ResourcesPage::filterFindsOpensAndClears()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page).size(), 3);
    page.findChild<widgets::FilterInput *>()->setNeedle(u"media"_s);
    QTRY_COMPARE(shown(page), QStringList({u"HelmRelease"_s, u"tv"_s}));
    QCOMPARE(footer(page), u"1 name of 1 kind · 1 of 2 objects"_s);
    page.findChild<widgets::FilterInput *>()->setNeedle(u"nothing like it"_s);
    auto *pane = page.findChild<widgets::StatePane *>(u"resourcesState"_s);
    QTRY_COMPARE(pane->titleText(), u"No resource matches"_s);
    emit pane->actionTriggered();
    QTRY_COMPARE(shown(page).size(), 3);
}

void tst_ResourcesPage::deletedOnesAreShownWhenAskedFor()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    ResourceFilter filter;
    filter.state = ResourceState::Deleted;
    page.open({.page = u"resources"_s, .repository = 0, .resources = filter});
    QTRY_COMPARE(shown(page), QStringList({u"Deployment"_s, u"worker"_s}));
    QCOMPARE(page.findChild<widgets::ChipRow *>()->labels(), QStringList{u"Only deleted ones"_s});
    table(page)->selectRow(1);
    auto *yaml = page.findChild<widgets::DiffView *>(u"yaml"_s);
    // What was deleted is shown as it was, never as nothing.
    QTRY_VERIFY(yaml->isVisible() && yaml->spokenText().contains(u"memory: 1Gi"_s));
    emit page.findChild<widgets::ChipRow *>()->removed(0);
    QTRY_COMPARE(shown(page), QStringList({u"Deployment"_s, u"web"_s, u"HelmRelease"_s}));
}

void tst_ResourcesPage::otherPagesNarrowByIds()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    std::optional<analytics::Uses> uses;
    stage.core().requestUses(&page, {}, [&](Result<analytics::Uses> answer) {
        QVERIFY(answer);
        uses = *answer;
    });
    QTRY_VERIFY(uses);
    ResourceFilter filter;
    filter.state = ResourceState::Alive;
    filter.ids = uses->charts.front().users;
    page.open({.page = u"resources"_s, .repository = 0, .resources = filter, .because = u"Chart: app-template"_s});
    QTRY_COMPARE(shown(page), QStringList({u"HelmRelease"_s, u"tv"_s}));
    QCOMPARE(page.findChild<widgets::ChipRow *>()->labels(), QStringList{u"Chart: app-template"_s});
    // One by one they are no filter of events, which is said instead of showing others.
    QSignalSpy asked(&page, &Page::pageAsked), toasts(&page, &Page::toastAsked);
    const auto trends = [&page] {
        for (QAction *action : page.findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(u"Ctrl+T"_s))
                action->trigger();
    };
    trends();
    QCOMPARE(asked.size(), 0);
    QCOMPARE(toasts.size(), 1);
    filter.ids.clear();
    filter.kinds = {"HelmRelease"};
    page.open({.page = u"resources"_s, .repository = 0, .resources = filter});
    trends();
    QCOMPARE(asked.size(), 1);
    const auto target = asked.front().front().value<PageTarget>();
    QCOMPARE(target.page, u"trends"_s);
    QCOMPARE(target.filter->kinds, filter.kinds);
    QCOMPARE(target.choices.at(u"measure"_s), u"resources"_s);
    // Those that are gone have no level: their deletions are shown.
    filter.state = ResourceState::Deleted;
    page.open({.page = u"resources"_s, .repository = 0, .resources = filter});
    trends();
    const auto gone = asked.back().front().value<PageTarget>();
    QCOMPARE(gone.choices.at(u"measure"_s), u"events"_s);
    QCOMPARE(gone.filter->types, std::vector{EventType::Deleted});
    QCOMPARE(gone.filter->kinds, filter.kinds);
}

void tst_ResourcesPage::kustomizationsStandApart()
{
    PageStage stage;
    QVERIFY(stage.commit({{"apps/media/kustomization.yaml", kKustomization}, {"apps/web/kustomization.yaml", kKustomization}}));
    QVERIFY(stage.commit({{"apps/web/kustomization.yaml", "resources:\n  - web.yaml\n"}}));
    QVERIFY(stage.scan());
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page), QStringList({u"Kustomization"_s, u"web"_s, u"media"_s}));
    table(page)->selectRow(1);
    auto *stepper = page.findChild<widgets::CommitStepper *>();
    QTRY_COMPARE(stepper->count(), 2);
    table(page)->selectRow(2);
    QTRY_COMPARE(stepper->count(), 1);
    // Each row says what its drawer lists, and the group their sum.
    const auto events = [&](int row) { return table(page)->model()->index(row, ResourceGroupsModel::EventsColumn).data().toString(); };
    QTRY_COMPARE(events(0), u"3"_s);
    QCOMPARE(events(1), u"2"_s);
    QCOMPARE(events(2), u"1"_s);
}

void tst_ResourcesPage::newsKeepTheCommitThatIsRead()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page).size(), 3);
    table(page)->selectRow(1);
    auto *stepper = page.findChild<widgets::CommitStepper *>();
    QTRY_COMPARE(stepper->count(), 3);
    stepper->setCurrent(0);
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "4Gi")}}));
    QVERIFY(stage.rescan());
    QTRY_COMPARE(stepper->count(), 4);
    QCOMPARE(stepper->current(), 0);
    QCOMPARE(table(page)->currentIndex().data().toString(), u"web"_s);
}

void tst_ResourcesPage::sortingKeepsTheSelectedRow()
{
    PageStage stage;
    QVERIFY(fill(stage));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page).size(), 3);
    widgets::TableView *view = table(page);
    view->selectRow(1);
    QTRY_COMPARE(page.findChild<widgets::CommitStepper *>()->count(), 3);
    QSignalSpy answered(view->model(), &QAbstractItemModel::modelReset);
    view->sortByColumn(ResourceGroupsModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(answered.wait());
    QCOMPARE(shown(page), QStringList({u"HelmRelease"_s, u"Deployment"_s, u"web"_s}));
    QCOMPARE(view->currentIndex().data().toString(), u"web"_s);
    QVERIFY(page.findChild<widgets::Drawer *>()->isVisible());
    view->selectRow(0);
    view->sortByColumn(ResourceGroupsModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(answered.wait());
    QCOMPARE(shown(page), QStringList({u"Deployment"_s, u"web"_s, u"HelmRelease"_s}));
    QCOMPARE(view->currentIndex().data().toString(), u"HelmRelease"_s);
}

void tst_ResourcesPage::manyNamesAreReadAsTheyAreLookedAt()
{
    constexpr int kNames = 600;
    PageStage stage;
    QVERIFY(fillMaps(stage, kNames));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page).size(), 1 + ResourceGroupsModel::kFirstNames + 1);
    widgets::TableView *view = table(page);
    emit view->clicked(view->model()->index(1 + ResourceGroupsModel::kFirstNames, 0));
    QCOMPARE(view->model()->rowCount(), 1 + kNames);
    view->setFocus(Qt::TabFocusReason);
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    // The drawer opens once the row is read.
    QTRY_COMPARE(view->currentIndex().data().toString(), u"map-1599"_s);
    QTRY_COMPARE(page.findChild<widgets::CommitStepper *>()->count(), 1);
    view->sortByColumn(ResourceGroupsModel::NameColumn, Qt::DescendingOrder);
    QTRY_COMPARE(view->currentIndex().row(), 1);
    QCOMPARE(view->currentIndex().data().toString(), u"map-1599"_s);
}

void tst_ResourcesPage::everyNameIsExported()
{
    PageStage stage;
    QVERIFY(fillMaps(stage, 40));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(shown(page).size(), 1 + ResourceGroupsModel::kFirstNames + 1);
    auto *files = page.findChild<ResourcesFiles *>();
    QSignalSpy toasts(&page, &Page::toastAsked);
    QTemporaryDir folder;
    store::ResourceQuery query;
    query.counted = EventFilter();
    query.column = store::ResourceColumn::Name;
    const QString csv = folder.filePath(u"resources.csv"_s), json = folder.filePath(u"resources.json"_s);
    files->write(query, csv);
    QTRY_COMPARE(toasts.count(), 1);
    QVERIFY2(toasts.last().first().toString().startsWith(u"40 names written to "_s), qPrintable(toasts.last().first().toString()));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = table.readAll().split('\n');
    QCOMPARE(lines.size(), 42);
    QCOMPARE(lines.first().trimmed(), QByteArray("group,kind,name,path,namespace,namespaces,repositories,objects,events,changed,readable"));
    QVERIFY2(lines.at(1).startsWith(",ConfigMap,map-1039,,default,1,"), lines.at(1).constData());
    query.descending = false;
    files->write(query, json);
    QTRY_COMPARE(toasts.count(), 2);
    QFile objects(json);
    QVERIFY(objects.open(QIODevice::ReadOnly));
    const QJsonArray array = QJsonDocument::fromJson(objects.readAll()).array();
    QCOMPARE(array.size(), 40);
    QCOMPARE(array.first().toObject().value("name"_L1).toString(), u"map-1000"_s);
    QCOMPARE(array.first().toObject().value("events"_L1).toInt(), 1);
    QVERIFY(array.first().toObject().value("path"_L1).isNull());
    files->write(query, folder.filePath(u"no/folder.csv"_s));
    QTRY_COMPARE(toasts.count(), 3);
    QVERIFY2(toasts.last().first().toString().startsWith(u"Nothing was exported."_s), qPrintable(toasts.last().first().toString()));
    QVERIFY(toasts.first().at(1).value<widgets::ToastKind>() == widgets::ToastKind::Done);
    QVERIFY(toasts.last().at(1).value<widgets::ToastKind>() == widgets::ToastKind::Failed);
}

void tst_ResourcesPage::selectedRowsAreCopied()
{
    constexpr int kNames = 600;
    PageStage stage;
    QVERIFY(fillMaps(stage, kNames));
    ResourcesPage page({&stage.core(), nullptr});
    stage.show(page);
    widgets::TableView *view = table(page);
    QTRY_COMPARE(view->model()->index(0, ResourceGroupsModel::EventsColumn).data().toString(), u"600"_s);
    emit view->clicked(view->model()->index(1 + ResourceGroupsModel::kFirstNames, 0));
    QCOMPARE(view->model()->rowCount(), 1 + kNames);
    view->selectAll();
    QGuiApplication::clipboard()->clear();
    view->copy();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    // Also those that nobody has looked at yet.
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1 + kNames);
    QVERIFY2(lines.at(1).startsWith(u"map-1000 ConfigMap\t"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.last().startsWith(u"map-1599 ConfigMap\t"_s), qPrintable(lines.last()));
    QCOMPARE(lines.at(1).count(u'\t'), lines.last().count(u'\t'));
}

QTEST_MAIN(tst_ResourcesPage)
#include "tst_resourcespage.moc"
