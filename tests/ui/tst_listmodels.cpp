// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/biographymodel.h"
#include "ui/models/cardlistmodel.h"
#include "ui/models/resourcegroupsmodel.h"
#include "ui/models/resourcemodel.h"
#include "ui/models/warningmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Fatal = QAbstractItemModelTester;
constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

namespace {

store::ResourceGroup group(const std::string &kind, const std::string &name, std::int64_t lastTime,
                           std::vector<RepositoryId> repositories = {1})
{
    store::ResourceGroup one;
    one.kind = kind;
    one.name = name;
    one.ns = "default";
    one.namespaces = 1;
    one.repositories = std::move(repositories);
    one.objects = std::int64_t(one.repositories.size());
    one.events = lastTime / 10;
    one.lastTime = lastTime;
    return one;
}

/// What the store would answer: sections as they come first in `all`, each with its first names.
store::ResourceWindow window(const std::vector<store::ResourceGroup> &all, store::ResourceGrouping grouping, std::size_t names = 16)
{
    store::ResourceWindow result;
    for (const store::ResourceGroup &one : all) {
        const std::string key = store::sectionKey(one, grouping);
        auto section = std::find_if(result.sections.begin(), result.sections.end(), [&](const auto &known) { return known.key == key; });
        if (section == result.sections.end()) {
            result.sections.push_back({.key = key, .repository = one.repositories.front(), .events = 0});
            result.names.push_back({.section = key, .names = {}});
            section = result.sections.end() - 1;
        }
        ++section->names;
        section->objects += one.objects;
        *section->events += one.events.value_or(0);
        section->lastTime = std::max(section->lastTime, one.lastTime);
        auto &first = result.names[std::size_t(section - result.sections.begin())].names;
        if (first.size() < names)
            first.push_back(one);
    }
    return result;
}

/// Twenty of one kind and two of another, the newest first.
std::vector<store::ResourceGroup> groups()
{
    std::vector<store::ResourceGroup> all;
    for (int i = 19; i >= 0; --i)
        all.push_back(group("HelmRelease", "app-" + std::to_string(i), 1000 + i));
    all.push_back(group("Secret", "key", 900, {1, 2}));
    all.push_back(group("Secret", "token", 50));
    return all;
}

CardRow cardRow(const QString &label)
{
    CardRow row;
    row.label = label;
    return row;
}

QStringList firstColumn(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

} // namespace

class tst_ListModels final : public QObject
{
    Q_OBJECT

private slots:
    void resourcesAreSortedByAnyColumn();
    void kustomizationsAreNamedByTheirFolder();
    void warningsSayFileLineAndReason();
    void biographyRunsFromTheNewest();
    void cardShowsAsManyRowsAsFit();
    void groupsOpenAndClose();
    void theRestOfTheNamesIsOneRow();
    void namesLookedAtAreAskedForOnce();
    void onlySomePagesStayInMemory();
    void groupsStayOpenWhenReadAnew();
    void everyColumnIsTheStoresToSort();
    void namesAreGroupedByRepository();
};

void tst_ListModels::resourcesAreSortedByAnyColumn()
{
    ResourceModel model;
    Fatal tester(&model, kFatal);
    Resource a, b;
    a.key = {"", "ConfigMap", "b", "zeta"};
    a.path = "a.yaml";
    b.key = {"", "Secret", "a", "alpha"};
    b.path = "b.yaml";
    model.setResources({a, b});
    QCOMPARE(firstColumn(model), QStringList({u"alpha"_s, u"zeta"_s}));
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column, Qt::AscendingOrder);
        model.sort(column, Qt::DescendingOrder);
    }
    model.sort(ResourceModel::PathColumn, Qt::AscendingOrder);
    QCOMPARE(firstColumn(model), QStringList({u"zeta"_s, u"alpha"_s}));
    model.setResources({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ListModels::kustomizationsAreNamedByTheirFolder()
{
    ResourceModel model;
    Resource file;
    file.key = {"kustomize.config.k8s.io", "Kustomization", "", ""};
    file.path = "clusters/home/media/kustomization.yaml";
    model.setResources({file});
    QCOMPARE(firstColumn(model), QStringList{u"media"_s});
}

void tst_ListModels::warningsSayFileLineAndReason()
{
    WarningModel model;
    Fatal tester(&model, kFatal);
    Warning warning;
    warning.path = "bad.yaml";
    warning.line = 7;
    model.setWarnings({warning});
    QCOMPARE(model.index(0, WarningModel::PathColumn).data().toString(), u"bad.yaml"_s);
    QCOMPARE(model.index(0, WarningModel::LineColumn).data().toString(), u"7"_s);
    model.setWarnings({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ListModels::biographyRunsFromTheNewest()
{
    BiographyModel model;
    Fatal tester(&model, kFatal);
    Event born, changed;
    born.id = 1;
    born.type = EventType::Created;
    changed.id = 2;
    model.setEvents({born, changed}, 100);
    QCOMPARE(model.eventAt(0).id, EventId(2));
    QCOMPARE(model.rowOf(1), 1);
    QCOMPARE(model.rowOf(3), -1);
    model.setEvents({}, 100);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ListModels::cardShowsAsManyRowsAsFit()
{
    CardListModel model;
    Fatal tester(&model, kFatal);
    model.setRows({cardRow(u"a"_s), cardRow(u"b"_s), cardRow(u"c"_s)});
    QCOMPARE(model.rowCount(), 0);
    model.setLimit(2);
    QCOMPARE(firstColumn(model), QStringList({u"a"_s, u"b"_s}));
    model.setLimit(9);
    QCOMPARE(model.rowCount(), 3);
    model.setRows({cardRow(u"c"_s), cardRow(u"b"_s), cardRow(u"a"_s)});
    QCOMPARE(firstColumn(model), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    model.setLimit(1);
    QCOMPARE(model.rowCount(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ListModels::groupsOpenAndClose()
{
    ResourceGroupsModel model;
    Fatal tester(&model, kFatal);
    constexpr auto kKind = store::ResourceGrouping::Kind;
    model.setWindow(window({group("Secret", "key", 900), group("Secret", "token", 50), group("ConfigMap", "app", 10)}, kKind), kKind,
                    false);
    // The first group is open at first.
    QCOMPARE(firstColumn(model), QStringList({u"Secret"_s, u"key"_s, u"token"_s, u"ConfigMap"_s}));
    model.toggle(0);
    QCOMPARE(firstColumn(model), QStringList({u"Secret"_s, u"ConfigMap"_s}));
    QVERIFY(!model.isOpen(0));
    model.toggle(1);
    QCOMPARE(firstColumn(model), QStringList({u"Secret"_s, u"ConfigMap"_s, u"app"_s}));
    QCOMPARE(model.groupRow(2), 1);
}

void tst_ListModels::theRestOfTheNamesIsOneRow()
{
    ResourceGroupsModel model;
    Fatal tester(&model, kFatal);
    model.setWindow(window(groups(), store::ResourceGrouping::Kind), store::ResourceGrouping::Kind, false);
    QCOMPARE(model.rowCount(), 1 + ResourceGroupsModel::kFirstNames + 1 + 1);
    const int more = 1 + ResourceGroupsModel::kFirstNames;
    QCOMPARE(model.lineAt(more), ResourceGroupsModel::Line::More);
    // Short enough to be whole beside the details; what it does is said where there is room.
    QCOMPARE(model.index(more, 0).data().toString(), u"5 more"_s);
    QCOMPARE(model.index(more, 0).data(Qt::ToolTipRole).toString(), u"Show 5 more name(s)"_s);
    QCOMPARE(model.index(more, 0).data(Qt::AccessibleTextRole).toString(), u"Show 5 more name(s)"_s);
    QCOMPARE(model.index(more, ResourceGroupsModel::ObjectsColumn).data().toString(), u"5"_s);
    QCOMPARE(model.index(0, ResourceGroupsModel::ObjectsColumn).data().toString(), u"20"_s);
    model.toggle(more);
    QCOMPARE(model.rowCount(), 1 + 20 + 1);
    QCOMPARE(model.names(), 22);
    QCOMPARE(model.objects(), 23);
}

void tst_ListModels::namesLookedAtAreAskedForOnce()
{
    ResourceGroupsModel model;
    const std::vector<store::ResourceGroup> all = groups();
    model.setWindow(window(all, store::ResourceGrouping::Kind), store::ResourceGrouping::Kind, false);
    QSignalSpy asked(&model, &ResourceGroupsModel::namesAsked);
    model.toggle(1 + ResourceGroupsModel::kFirstNames);
    QCOMPARE(model.index(16, 0).data().toString(), u"app-4"_s);
    QCOMPARE(model.index(20, 0).data().toString(), u"…"_s);
    QVERIFY(!model.resourcesAt(19));
    QVERIFY(asked.wait());
    QCOMPARE(asked.size(), 1);
    const auto ranges = model.takeAsked();
    QCOMPARE(ranges.size(), 1u);
    QVERIFY((ranges.front() == store::ResourceRange{"HelmRelease", 0, ResourceGroupsModel::kPage}));
    // What is under way is not asked for again.
    QCOMPARE(model.index(20, 0).data().toString(), u"…"_s);
    QVERIFY(model.takeAsked().empty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.addNames(window(all, store::ResourceGrouping::Kind, ResourceGroupsModel::kPage)));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(20, 0).data().toString(), u"app-0"_s);
    // Names of another store than the groups are no answer.
    QVERIFY(!model.addNames(window({all.front()}, store::ResourceGrouping::Kind)));
}

void tst_ListModels::onlySomePagesStayInMemory()
{
    ResourceGroupsModel model;
    constexpr auto kKind = store::ResourceGrouping::Kind;
    constexpr int kPage = ResourceGroupsModel::kPage, kPages = 3 * ResourceGroupsModel::kMostPages;
    std::vector<store::ResourceGroup> all;
    for (int i = 0; i < kPages * kPage; ++i)
        all.push_back(group("Secret", "key-" + std::to_string(i), 900));
    model.setWindow(window(all, kKind), kKind, false);
    model.toggle(1 + ResourceGroupsModel::kFirstNames);
    QCOMPARE(model.rowCount(), 1 + kPages * kPage);
    for (int page = 0; page < kPages; ++page) {
        store::ResourceWindow part = window(all, kKind, 0);
        part.names = {{"Secret", std::int64_t(page) * kPage, {all.begin() + page * kPage, all.begin() + (page + 1) * kPage}}};
        QVERIFY(model.addNames(std::move(part)));
        QCOMPARE(model.index(1 + page * kPage + 7, 0).data().toString(), u"key-%1"_s.arg(page * kPage + 7));
    }
    std::int64_t held = 0;
    for (const store::ResourceRange &range : model.heldNames())
        held += range.count;
    QVERIFY(held <= (ResourceGroupsModel::kMostPages + 1) * kPage);
    // The first names of a group stay: whoever goes back finds them at once.
    QCOMPARE(model.index(1, 0).data().toString(), u"key-0"_s);
}

void tst_ListModels::groupsStayOpenWhenReadAnew()
{
    ResourceGroupsModel model;
    Fatal tester(&model, kFatal);
    const store::ResourceWindow all = window(groups(), store::ResourceGrouping::Kind);
    model.setWindow(all, store::ResourceGrouping::Kind, false);
    model.toggle(0);
    model.toggle(1);
    const QStringList before = firstColumn(model);
    model.setWindow(all, store::ResourceGrouping::Kind, false);
    QCOMPARE(firstColumn(model), before);
    model.setWindow(all, store::ResourceGrouping::Kind, true);
    QVERIFY(model.isOpen(0));
    // While filtering all are open; closing one closes that one only.
    model.toggle(0);
    QCOMPARE(firstColumn(model), before);
}

void tst_ListModels::everyColumnIsTheStoresToSort()
{
    using store::ResourceColumn;
    ResourceGroupsModel model;
    QSignalSpy asked(&model, &ResourceGroupsModel::sortAsked);
    const std::vector<ResourceColumn> columns{ResourceColumn::Name,   ResourceColumn::Repositories, ResourceColumn::Objects,
                                              ResourceColumn::Events, ResourceColumn::Changed,      ResourceColumn::Namespace,
                                              ResourceColumn::Group};
    QCOMPARE(int(columns.size()), model.columnCount());
    for (int column = 0; column < model.columnCount(); ++column) {
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(asked.size(), column + 1);
        QVERIFY(model.sortedBy() == columns[std::size_t(column)]);
        QCOMPARE(model.sortOrder(), Qt::AscendingOrder);
    }
}

void tst_ListModels::namesAreGroupedByRepository()
{
    ResourceGroupsModel model;
    Fatal tester(&model, kFatal);
    model.setRepositoryNames({{1, u"home"_s}, {2, u"work"_s}});
    constexpr auto kRepository = store::ResourceGrouping::Repository;
    model.setWindow(window({group("Secret", "key", 900, {1}), group("Secret", "key", 800, {2})}, kRepository), kRepository, true);
    QCOMPARE(firstColumn(model), QStringList({u"home"_s, u"key"_s, u"work"_s, u"key"_s}));
    model.setRepositoryNames({{1, u"attic"_s}, {2, u"work"_s}});
    QCOMPARE(model.index(0, 0).data().toString(), u"attic"_s);
}

QTEST_MAIN(tst_ListModels)
#include "tst_listmodels.moc"
