// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "base/settings.h"
#include "support/gitserver.h"
#include "support/scratchrepository.h"
#include "support/timezone.h"
#include "ui/models/eventmodel.h"
#include "ui/models/savedviews.h"
#include "ui/pages/eventsexport.h"
#include "ui/pages/eventsfilter.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/eventsvaluepopup.h"
#include "ui/pages/repositorypage.h"
#include "ui/pages/viewsmenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::string deployment(const std::string &name, const std::string &memory)
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: " + name
        + "\n  namespace: default\nspec:\n  template:\n    spec:\n"
          "      containers:\n        - name: app\n          image: nginx:1.27\n          resources:\n            limits:\n              "
          "memory: "
        + memory + "\n";
}

/// A window's part without the window: workspace, scratch repository, one page.
struct Stage {
    Stage()
    {
        commit({{"app.yaml", deployment("web", "1Gi")}, {"b.yaml", deployment("worker", "1Gi")}});
        commit({{"app.yaml", deployment("web", "2Gi")}}, "renovate[bot] <bot@example.org>");
        commit({{"b.yaml", std::nullopt}, {"bad.yaml", "a: [\n"}});
        core.start();
        core.addRepository(repository.path());
    }
    void commit(std::map<std::string, support::ScratchFile> files, const std::string &author = "Ada <ada@example.org>")
    {
        support::ScratchCommit next;
        next.files = std::move(files);
        next.author = author;
        QVERIFY(repository.commit(next));
    }
    bool scan()
    {
        return QTest::qWaitFor(
            [this] {
                const auto snapshot = core.snapshot();
                return !snapshot->repositories.empty() && snapshot->repositories.front().lastScan > 0;
            },
            30'000);
    }
    void show(Page &page)
    {
        page.resize(1200, 760);
        page.setSnapshot(core.snapshot());
        page.setContext({});
        page.show();
    }

    support::ScratchRepository repository;
    QTemporaryDir data;
    workspace::Workspace core{data.path()};
};

QString footer(const Page &page)
{
    return page.findChild<widgets::Footer *>()->rows();
}

/// The first one of the menu behind the bookmark.
void chooseView(Page &page)
{
    QWidget anchor;
    page.findChild<ViewsMenu *>()->open(&anchor);
    auto *menu = page.findChild<QMenu *>(u"savedViews"_s);
    menu->actions().first()->trigger();
    menu->close();
}

} // namespace

class tst_EventsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void chipsSayWhatIsFiltered();
    void chipsSayTheDaysOfTheChart_data();
    void chipsSayTheDaysOfTheChart();
    void valuesNarrowAsOrAndTextsReplace();
    void emptyStoreOffersTheSample();
    void anEmptyTableShowsItsFirstEvents();
    void escClosesTheDetailsThenClearsTheText();
    void eventsAreListedFilteredAndShown();
    void selectedRowsAreCopiedAsALineEach();
    void exportsAreCompleteOrSayWhyNot();
    void anEventThatIsNotThereShowsNothingOfAnother();
    void anEventFromElsewhereHasItsRow();
    void fromAnEventToItsWholeCommit();
    void ctrlFFindsInTheDiff();
    void smallWindowShowsTheDetailsAlone();
    void savedViewsBringBackFilterColumnsSortingAndRange();
    void brokenViewsFileIsSaid();
    void repositoryPageShowsItsFiguresAndUnreadableFiles();
    void aLinkToAListIsNotAboutAnotherEvent();
    void detailsSayTheRepositoryWhereThereAreSeveral();
    void figuresOfValuesAreNeverCut();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_EventsPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    installEnglishPlurals();
}

void tst_EventsPage::chipsSayWhatIsFiltered()
{
    EventFilter filter;
    filter.kinds = {"HelmRelease"};
    filter.groups = {""};
    filter.bot = false;
    filter.repositories = {7};
    QStringList labels;
    for (const FilterTerm &term : filterTerms(filter, {{7, u"home"_s}}))
        labels << term.label;
    QCOMPARE(
        labels,
        QStringList({u"Kind: HelmRelease"_s, u"Group: (none)"_s, u"Repository: home"_s, u"Author: people"_s, u"With rewritten history"_s}));
    for (const FilterTerm &term : filterTerms(filter, {}))
        term.remove(filter);
    EventFilter none;
    none.rewritten = false;
    QCOMPARE(filter, none);
}

void tst_EventsPage::chipsSayTheDaysOfTheChart_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("west of Greenwich") << QByteArray(support::TimeZone::kNewYork);
    QTest::newRow("east of Greenwich") << QByteArray(support::TimeZone::kBerlin);
}

/// Charts count days in UTC: what was dragged over is what the chip says, wherever that is done.
void tst_EventsPage::chipsSayTheDaysOfTheChart()
{
    QFETCH(QByteArray, zone);
    const support::TimeZone there(zone);
    constexpr std::int64_t kDay = 86'400, kThirdOfMay = 1'777'766'400; // 2026-05-03T00:00:00Z
    const auto said = [](std::optional<std::int64_t> since, std::optional<std::int64_t> until) {
        EventFilter filter;
        filter.rewritten = false;
        filter.since = since;
        filter.until = until;
        return filterTerms(filter, {}).front().label;
    };
    QCOMPARE(said(kThirdOfMay, kThirdOfMay + kDay), u"Time: 3 May 2026"_s);
    QCOMPARE(said(kThirdOfMay, kThirdOfMay + 3 * kDay), u"Time: 3 – 5 May 2026"_s);
    QCOMPARE(said(kThirdOfMay, {}), u"Time: since 3 May 2026"_s);
    QCOMPARE(said({}, kThirdOfMay + kDay), u"Time: until 3 May 2026"_s);
}

void tst_EventsPage::valuesNarrowAsOrAndTextsReplace()
{
    EventFilter filter;
    addTerm(filter, store::Dimension::Kind, "A");
    addTerm(filter, store::Dimension::Kind, "B");
    addTerm(filter, store::Dimension::Kind, "A");
    addTerm(filter, store::Dimension::Author, "Ada");
    addTerm(filter, store::Dimension::Author, "Bob");
    addTerm(filter, store::Dimension::Type, "DELETED");
    QCOMPARE(filter.kinds, (std::vector<std::string>{"A", "B"}));
    QCOMPARE(filter.authorContains, std::string("Bob"));
    QCOMPARE(filter.types, std::vector{EventType::Deleted});
    EventFilter scope;
    scope.repositories = {1, 2};
    scope.since = 100;
    filter.since = 50;
    QCOMPARE(*combined(filter, scope).since, 100);
    QCOMPARE(combined(filter, scope).repositories.size(), std::size_t(2));
}

void tst_EventsPage::emptyStoreOffersTheSample()
{
    QTemporaryDir data;
    workspace::Workspace core(data.path());
    core.start();
    QTRY_VERIFY(core.snapshot()->loaded);
    EventsPage page({&core, nullptr});
    page.setSnapshot(core.snapshot());
    page.setContext({});
    page.show();
    const auto *pane = page.findChild<widgets::StatePane *>(u"eventsState"_s);
    QTRY_COMPARE(pane->titleText(), u"No events yet"_s);
}

void tst_EventsPage::anEmptyTableShowsItsFirstEvents()
{
    QTemporaryDir data;
    workspace::Workspace core(data.path());
    EventsPage page({&core, nullptr});
    connect(&core, &workspace::Workspace::snapshotChanged, &page, [&] { page.setSnapshot(core.snapshot()); });
    core.start();
    QTRY_VERIFY(core.snapshot()->loaded);
    page.resize(1200, 760);
    page.setContext({});
    page.show();
    const auto *pane = page.findChild<widgets::StatePane *>(u"eventsState"_s);
    QTRY_COMPARE(pane->titleText(), u"No events yet"_s);
    Stage stage; // for its repository
    core.addRepository(stage.repository.path());
    QTRY_COMPARE_WITH_TIMEOUT(footer(page), u"4 of 4 events"_s, 30'000);
    QTRY_VERIFY(page.findChild<widgets::TableView *>(u"eventsTable"_s)->isVisible());
    QVERIFY(!pane->isVisible());
}

void tst_EventsPage::escClosesTheDetailsThenClearsTheText()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    auto *input = page.findChild<widgets::FilterInput *>();
    input->setNeedle(u"memory"_s);
    QTRY_COMPARE(footer(page), u"1 of 4 events"_s);
    table->selectRow(0);
    QVERIFY(page.closeDrawer());
    QCOMPARE(input->text(), u"memory"_s);
    QVERIFY(page.closeDrawer());
    QTRY_COMPARE(footer(page), u"4 of 4 events"_s);
    QVERIFY(!page.closeDrawer());
}

void tst_EventsPage::eventsAreListedFilteredAndShown()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(footer(page), u"4 of 4 events"_s);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->index(0, EventModel::TypeColumn).data().toString(), u"Deleted"_s);

    page.findChild<widgets::FilterInput *>()->setNeedle(u"memory"_s);
    QTRY_COMPARE(footer(page), u"1 of 4 events"_s);
    QTRY_COMPARE(table->model()->index(0, EventModel::ChangeColumn).data().toString(), u"limits.memory 1Gi → 2Gi"_s);

    table->selectRow(0);
    auto *diff = page.findChild<widgets::DiffView *>(u"diff"_s);
    QTRY_VERIFY(diff->isVisible() && diff->document());
    QCOMPARE(diff->document()->added, 1);
    QCOMPARE(diff->document()->removed, 1);
    QVERIFY(diff->spokenText().contains(u"+ memory: 2Gi"_s));
    QVERIFY(page.closeDrawer());
    QVERIFY(!diff->isVisible());

    page.findChild<widgets::FilterInput *>()->setNeedle(u"memroy"_s);
    QTRY_COMPARE(page.findChild<widgets::StatePane *>(u"eventsState"_s)->titleText(), u"Nothing matches “memroy”"_s);
    EventFilter people;
    people.bot = true;
    page.open({.page = u"events"_s, .repository = 0, .filter = people, .event = {}});
    QTRY_COMPARE(footer(page), u"1 of 4 events"_s);
    const auto chips = page.findChildren<widgets::Chip *>();
    QVERIFY(std::any_of(chips.begin(), chips.end(), [](const widgets::Chip *chip) { return chip->text() == u"Author: bots"_s; }));
}

void tst_EventsPage::selectedRowsAreCopiedAsALineEach()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QSignalSpy toasts(&page, &Page::toastAsked);
    table->setFocus();
    QTest::keySequence(table, QKeySequence::SelectAll);
    QTest::keySequence(table, QKeySequence::Copy);
    QTRY_COMPARE(toasts.count(), 1);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.first().startsWith(u"Deleted\t20"_s), qPrintable(lines.first()));
    QVERIFY2(lines.first().contains(u"worker Deployment"_s), qPrintable(lines.first()));
}

void tst_EventsPage::exportsAreCompleteOrSayWhyNot()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    QSignalSpy toasts(&page, &Page::toastAsked);
    EventsExport files(page, stage.core);
    const QString file = stage.data.filePath(u"events.json"_s);
    files.write({}, store::Order::NewestFirst, file);
    QTRY_COMPARE(toasts.count(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(written.readAll()).array().size(), 4);
    // The file has the rows in the order of the table.
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto *events = page.findChild<EventModel *>();
        table->horizontalHeader()->setSortIndicator(EventModel::ResourceColumn, order);
        QTRY_VERIFY(events->sortedIds() && events->state() == EventModel::State::Ready);
        QTRY_VERIFY(events->eventAt(0) && events->eventAt(3));
        files.write(*events, stage.data.filePath(u"sorted.json"_s));
        QTRY_COMPARE(toasts.count(), 1 + (order == Qt::AscendingOrder ? 1 : 2));
        QFile sorted(stage.data.filePath(u"sorted.json"_s));
        QVERIFY(sorted.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(sorted.readAll()).array();
        QCOMPARE(rows.size(), 4);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(rows.at(row).toObject().value(u"id"_s).toInteger(), qint64(events->eventAt(row)->id));
        QCOMPARE(rows.first().toObject().value(u"name"_s).toString(), order == Qt::AscendingOrder ? u"web"_s : u"worker"_s);
    }
    while (toasts.count() > 1)
        toasts.removeLast();
    files.write({}, store::Order::NewestFirst, stage.data.filePath(u"no/folder.csv"_s));
    QTRY_COMPARE(toasts.count(), 2);
    QVERIFY2(toasts.last().first().toString().startsWith(u"Nothing was exported."_s), qPrintable(toasts.last().first().toString()));
    files.write({}, store::Order::NewestFirst, stage.data.filePath(u"cancelled.csv"_s));
    files.write({}, store::Order::NewestFirst, stage.data.filePath(u"second.csv"_s));
    QCOMPARE(toasts.count(), 3);
    QVERIFY2(toasts.last().first().toString().startsWith(u"An export is running."_s), qPrintable(toasts.last().first().toString()));
    files.cancel();
    QTRY_COMPARE(toasts.count(), 4);
    // Four rows are quickly written: either they are there and it says so, or nothing is.
    const QString said = toasts.last().first().toString();
    QFile cancelled(stage.data.filePath(u"cancelled.csv"_s));
    if (cancelled.open(QIODevice::ReadOnly)) {
        QVERIFY2(said.startsWith(u"4 events written"_s), qPrintable(said));
        QCOMPARE(cancelled.readAll().count('\n'), 5);
    } else {
        QCOMPARE(said, u"Cancelled. Nothing was exported."_s);
    }
}

void tst_EventsPage::anEventThatIsNotThereShowsNothingOfAnother()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const auto *tabs = page.findChild<QTabBar *>();
    const auto isSaid = [&page] {
        const auto panes = page.findChildren<widgets::StatePane *>();
        return std::any_of(panes.begin(), panes.end(), [](const widgets::StatePane *pane) {
            return pane->isVisible() && pane->titleText() == u"The file cannot be shown"_s;
        });
    };
    // Whether the one before has been read, compared, or only asked for.
    for (int wait = 0; wait < 12; ++wait) {
        table->selectRow(wait % 4);
        if (wait == 0)
            QTRY_VERIFY(page.findChild<QPushButton *>(u"allOfCommit"_s) && tabs->tabText(2) != u"Biography"_s);
        QTest::qWait(wait);
        page.open({.page = u"events"_s, .event = 999'999 + wait});
        QVERIFY(!page.findChild<QPushButton *>(u"allOfCommit"_s));
        QTRY_VERIFY(isSaid());
        QTest::qWait(20);
        QVERIFY(isSaid());
        QVERIFY(!page.findChild<QPushButton *>(u"allOfCommit"_s));
        QCOMPARE(tabs->tabText(2), u"Biography"_s);
        QVERIFY(!table->selectionModel()->hasSelection());
    }
}

/// From a link, a card or the biography: previous and next go on from its row.
void tst_EventsPage::anEventFromElsewhereHasItsRow()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const auto idOf = [table](int row) { return static_cast<EventModel *>(table->model())->eventAt(row)->id; };
    const auto chosen = [table] { return table->selectionModel()->selectedRows().value(0).row(); };
    table->selectRow(0);
    page.open({.page = u"events"_s, .event = idOf(2)});
    QTRY_COMPARE(chosen(), 2);
    QCOMPARE(page.target().event, std::optional(idOf(2)));

    auto *next = page.findChild<QPushButton *>(u"next"_s);
    QTRY_VERIFY(next->isEnabled());
    next->click();
    QCOMPARE(chosen(), 3);
    QCOMPARE(page.target().event, std::optional(idOf(3)));
    QVERIFY(!next->isEnabled());

    // What the filter leaves out has no row, and none beside it.
    const EventId left = idOf(0);
    EventFilter bots;
    bots.rewritten = false;
    bots.bot = true;
    page.open({.page = u"events"_s, .filter = bots, .event = left});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(page.findChild<QPushButton *>(u"allOfCommit"_s));
    QVERIFY(!table->selectionModel()->hasSelection());
    QVERIFY(!next->isEnabled());
}

void tst_EventsPage::fromAnEventToItsWholeCommit()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectRow(3);
    QPushButton *all = nullptr;
    QTRY_VERIFY((all = page.findChild<QPushButton *>(u"allOfCommit"_s)));
    const PageTarget before = page.target();
    const QSignalSpy left(&page, &Page::partLeft);
    all->click();
    QCOMPARE(left.count(), 1);
    QVERIFY(left.first().first().value<PageTarget>() == before);
    QTRY_COMPARE(footer(page), u"2 of 4 events"_s); // both manifests of the first commit
    const auto chips = page.findChildren<widgets::Chip *>();
    QVERIFY(std::any_of(chips.begin(), chips.end(), [](const widgets::Chip *chip) { return chip->text().startsWith(u"Commit: "_s); }));
}

void tst_EventsPage::ctrlFFindsInTheDiff()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    page.activateWindow();
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    table->selectRow(1);
    auto *diff = page.findChild<widgets::DiffView *>(u"diff"_s);
    QTRY_VERIFY(diff->isVisible() && diff->document());
    QTest::keySequence(table, QKeySequence::Find);
    auto *input = diff->findChild<widgets::FilterInput *>();
    QVERIFY(input && input->isVisible());
    QTest::keyClicks(input, u"memory"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(diff->matches(), 2);
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!input->isVisible());
    QVERIFY(diff->isVisible()); // Esc closed the find row, not the drawer
}

void tst_EventsPage::smallWindowShowsTheDetailsAlone()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    page.resize(768, 512); // the page of a window of 960 by 600
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_VERIFY(table->isVisible());
    EventFilter modified;
    modified.types = {EventType::Modified};
    page.open({.page = u"events"_s, .filter = modified});
    QTRY_COMPARE(footer(page), u"1 of 4 events"_s);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    table->setFocus();
    table->selectRow(0);
    auto *diff = page.findChild<widgets::DiffView *>(u"diff"_s);
    QTRY_VERIFY(diff->isVisible() && diff->document());
    QVERIFY(!table->isVisible());
    // What changed is there without scrolling, and beside it the diff.
    const auto shownIn = [&page](const QWidget *part) {
        return !part->visibleRegion().isEmpty() && part->visibleRegion().boundingRect().size() == part->size();
    };
    const QWidget *changed = nullptr;
    for (const auto *label : page.findChildren<widgets::Label *>())
        if (label->isVisible() && label->text().contains(u".memory"_s))
            changed = label;
    QVERIFY(changed);
    QVERIFY(shownIn(changed));
    QVERIFY(diff->width() > 300 && diff->height() > 300);
    QVERIFY(page.closeDrawer());
    QVERIFY(table->isVisible() && table->hasFocus());
    page.resize(1200, 760);
    table->selectRow(0);
    QTRY_VERIFY(diff->isVisible());
    QVERIFY(table->isVisible()); // beside each other again
}

void tst_EventsPage::savedViewsBringBackFilterColumnsSortingAndRange()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(footer(page), u"4 of 4 events"_s);
    EventFilter filter;
    filter.kinds = {"Deployment"};
    filter.types = {EventType::Modified, EventType::Created};
    filter.text = "app.yaml";
    page.open({.page = u"events"_s, .filter = filter});
    QTRY_COMPARE(footer(page), u"2 of 4 events"_s);
    table->setColumnHidden(EventModel::AuthorColumn, true);
    table->setColumnHidden(EventModel::PathColumn, false);
    table->horizontalHeader()->setSortIndicator(EventModel::TypeColumn, Qt::AscendingOrder);
    QTRY_COMPARE(table->model()->index(0, EventModel::TypeColumn).data().toString(), u"Created"_s);

    QSignalSpy toasts(&page, &Page::toastAsked);
    page.findChild<ViewsMenu *>()->askName();
    auto *sheet = page.findChild<SaveViewSheet *>();
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), u" App & co "_s);
    QTest::keyClick(sheet->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(toasts.count(), 1);
    const auto saved = savedViews();
    QVERIFY(saved);
    QCOMPARE(saved->size(), std::size_t(1));
    QCOMPARE(saved->front().name, u"App & co"_s);

    page.open({.page = u"events"_s, .filter = EventFilter()});
    table->setColumnHidden(EventModel::AuthorColumn, false);
    table->horizontalHeader()->setSortIndicator(EventModel::TimeColumn, Qt::DescendingOrder);
    QTRY_COMPARE(footer(page), u"4 of 4 events"_s);
    QSignalSpy contexts(&page, &Page::contextAsked);
    const QSignalSpy left(&page, &Page::partLeft);
    page.open({.page = u"events"_s, .view = u"App & co"_s});
    QTRY_COMPARE(footer(page), u"2 of 4 events"_s);
    QCOMPARE(contexts.count(), 1);
    QVERIFY(table->isColumnHidden(EventModel::AuthorColumn));
    QVERIFY(!table->isColumnHidden(EventModel::PathColumn));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(EventModel::TypeColumn));
    QTRY_COMPARE(table->model()->index(0, EventModel::TypeColumn).data().toString(), u"Created"_s);
    // Led there by the window it was the window's step; chosen here, Back leads to what was shown before.
    QCOMPARE(left.count(), 0);
    page.open({.page = u"events"_s, .filter = EventFilter()});
    chooseView(page);
    QCOMPARE(left.count(), 1);
    QVERIFY(left.first().first().value<PageTarget>().filter->kinds.empty());
    QCOMPARE(page.target().filter->kinds, filter.kinds);
    QVERIFY(removeView(u"events"_s, u"App & co"_s));
    page.open({.page = u"events"_s, .view = u"App & co"_s});
    QVERIFY(toasts.last().first().toString().contains(u"no view"_s));
}

void tst_EventsPage::brokenViewsFileIsSaid()
{
    QDir().mkpath(configFolder());
    QFile file(configFolder() + u"/views.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QVERIFY(!savedViews());
    QVERIFY(
        !saveView({.name = u"x"_s, .filter = {}, .columns = {}, .range = u"all"_s, .since = {}, .until = {}})); // nothing is overwritten
    QVERIFY(file.remove());
    QVERIFY(savedViews() && savedViews()->empty());
    EventFilter all;
    all.repositories = {3};
    all.types = {EventType::Resurrected};
    all.kinds = {"A"};
    all.groups = {""};
    all.namespaces = {"n"};
    all.names = {"m"};
    all.nameContains = "a";
    all.pathContains = "b";
    all.authorContains = "c";
    all.mergedByContains = "d";
    all.text = "ü";
    all.bot = false;
    all.commit = ObjectId::fromHex(std::string(40, 'a'));
    all.since = 5;
    all.until = 1'800'000'000;
    all.rewritten = false;
    const std::optional<std::int64_t> open;
    for (const auto &[since, until] : {std::pair(std::optional<std::int64_t>(7), std::optional<std::int64_t>(9)),
                                       std::pair(std::optional<std::int64_t>(7), open), std::pair(open, std::optional<std::int64_t>(9))}) {
        const SavedView view{u"all"_s, all, QByteArray("\x00\xff", 2), u"custom"_s, since, until};
        QVERIFY(saveView(view));
        QVERIFY(savedViews()->front() == view);
        const ViewContext shown = rangeOf(view, ViewContext{});
        QCOMPARE(shown.since, since);
        QCOMPARE(shown.until, until);
    }
    QVERIFY(removeView(u"events"_s, u"all"_s));
}

void tst_EventsPage::repositoryPageShowsItsFiguresAndUnreadableFiles()
{
    Stage stage;
    RepositoryPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    page.open({.page = u"repository"_s, .repository = stage.core.snapshot()->repositories.front().id, .filter = {}, .event = {}});
    auto *tabs = page.findChild<QTabBar *>(u"repositoryTabs"_s);
    QTRY_COMPARE(tabs->tabText(0), u"Events 4"_s);
    QCOMPARE(tabs->tabText(1), u"Resources 1"_s);
    QCOMPARE(tabs->tabText(2), u"Unreadable files 1"_s);
    tabs->setCurrentIndex(2);
    const auto tables = page.findChildren<widgets::TableView *>();
    QTRY_VERIFY(std::any_of(tables.begin(), tables.end(), [](const widgets::TableView *table) {
        return table->isVisible() && table->model()->rowCount() == 1 && table->model()->index(0, 0).data().toString() == u"bad.yaml"_s;
    }));
    QVERIFY(!page.title().isEmpty());
}

void tst_EventsPage::aLinkToAListIsNotAboutAnotherEvent()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectRow(0);
    QTRY_VERIFY(page.findChild<widgets::DrawerHost *>()->isDrawerOpen());
    EventFilter releases;
    releases.rewritten = false;
    releases.kinds = {"HelmRelease"};
    page.open({.page = u"events"_s, .filter = releases});
    QVERIFY(!page.findChild<widgets::DrawerHost *>()->isDrawerOpen());
    QVERIFY(!page.target().event);
    QCOMPARE(page.target().filter->kinds, releases.kinds);
}

void tst_EventsPage::detailsSayTheRepositoryWhereThereAreSeveral()
{
    Stage stage;
    EventsPage page({&stage.core, nullptr});
    QVERIFY(stage.scan());
    stage.show(page);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const std::string path = stage.core.snapshot()->repositories.front().config.path;
    const QString name = QString::fromStdString(stage.core.snapshot()->repositories.front().config.name);
    const auto header = [&page] { return page.findChild<widgets::Drawer *>()->accessibleName(); };
    table->selectRow(0);
    QTRY_VERIFY2(header().contains(u"Deployment in namespace default · "_s), qPrintable(header()));
    QVERIFY2(!header().contains(name), qPrintable(header()));
    QVERIFY(page.closeDrawer());

    support::ScratchRepository other;
    support::ScratchCommit commit;
    commit.files = {{"c.yaml", deployment("api", "1Gi")}};
    QVERIFY(other.commit(commit));
    stage.core.addRepository(other.path());
    QTRY_COMPARE(stage.core.snapshot()->repositories.size(), std::size_t(2));
    table->selectRow(1);
    QTRY_VERIFY2(header().contains(u"Deployment in namespace default · %1 · "_s.arg(name)), qPrintable(header()));
}

void tst_EventsPage::figuresOfValuesAreNeverCut()
{
    EventsValuePopup popup(u"Kind"_s);
    std::vector<EventsValuePopup::Choice> choices;
    for (int i = 0; i < 60; ++i)
        choices.push_back({"kind", u"ACustomResourceDefinitionWhoseNameIsLongerThanTheList-%1"_s.arg(i), 1767});
    popup.setChoices(std::move(choices));
    popup.show();
    const auto *list = popup.findChild<QListView *>();
    QTRY_VERIFY(list->verticalScrollBar()->isVisible());
    QVERIFY(!list->horizontalScrollBar()->isVisible());
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(list->visualRect(list->model()->index(0, 0)).width(), list->viewport()->width());
}

QTEST_MAIN(tst_EventsPage)
#include "tst_eventspage.moc"
