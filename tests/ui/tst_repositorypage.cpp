// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gitserver.h"
#include "support/pagestage.h"
#include "support/timezone.h"
#include "ui/charts/chartview.h"
#include "ui/charts/eventschart.h"
#include "ui/pages/eventscard.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/instancesexport.h"
#include "ui/pages/repositoryfigures.h"
#include "ui/pages/repositorylists.h"
#include "ui/pages/repositorypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::PageStage;

namespace {

QTabBar *tabs(const Page &page)
{
    return page.findChild<QTabBar *>(u"repositoryTabs"_s);
}

/// The rows of the table in view.
QStringList shown(const Page &page)
{
    QStringList texts;
    for (const auto *table : page.findChildren<widgets::TableView *>())
        if (table->isVisible())
            for (int row = 0; row < table->model()->rowCount(); ++row)
                texts << table->model()->index(row, 0).data().toString();
    return texts;
}

void open(Page &page, PageStage &stage)
{
    page.open({.page = u"repository"_s, .repository = stage.id()});
}

} // namespace

class tst_RepositoryPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tabsCountWhatTheyList();
    void tabsTurnByKeys();
    void theTabIsPartOfTheView();
    void aTabThatIsNotThereYetIsWaitedFor();
    void kustomizationsHaveTheirFoldersName();
    void whatHasNoNameHasItsOwnEvents();
    void rowsThatCannotBeReadAreNoRows();
    void whatIsSelectedStaysWhereTheListIsReadAgain();
    void resourcesAreExportedAsTheyAreSorted();
    void menuOffersWhatCanBeDone();
    void factsGiveWayWhereItIsNarrow();
    void sentencesOfTwoLinesAreWhole();
    void aTitleGetsTheRoomFirst();
    void whatIsNotScannedIsNotZero();
    void countsThatFailHaveNoLine();
    void theChartHasItsActions();
    void whatIsZoomedStaysWhileAJobRuns();
    void aCommitIsShownWholeWhateverTheScopeIs();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_RepositoryPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void tst_RepositoryPage::tabsCountWhatTheyList()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")},
                          {"bad.yaml", "a: [\n"},
                          {"twice.yaml", PageStage::deployment("x", "1Gi") + "---\n" + PageStage::deployment("x", "2Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    // A remark is no unreadable file.
    QTRY_COMPARE(tabs(page)->tabText(2), u"Unreadable files 1"_s);
    QTRY_VERIFY(tabs(page)->isTabVisible(3));
    QCOMPARE(tabs(page)->tabText(3), u"Remarks 1"_s);
    tabs(page)->setCurrentIndex(2);
    QTRY_COMPARE(shown(page), QStringList{u"bad.yaml"_s});
    tabs(page)->setCurrentIndex(3);
    QTRY_COMPARE(shown(page), QStringList{u"twice.yaml"_s});
}

void tst_RepositoryPage::theTabIsPartOfTheView()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    const QSignalSpy left(&page, &Page::partLeft);
    const auto before = [&left](qsizetype step) { return left.at(step).front().value<PageTarget>(); };
    QCOMPARE(page.target().part, u"events"_s);
    const PageTarget events = page.target();
    tabs(page)->setCurrentIndex(1);
    QCOMPARE(page.target().part, u"resources"_s);
    QCOMPARE(left.size(), 1);
    QVERIFY(before(0) == events);
    // A resource's own events are a step from its row.
    auto *rows = page.findChild<RepositoryLists *>()->view();
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    emit rows->activated(rows->model()->index(0, 0));
    QCOMPARE(page.target().part, u"events"_s);
    QCOMPARE(page.target().filter->names, std::vector<std::string>{"web"});
    QCOMPARE(left.size(), 2);
    QCOMPARE(before(1).part, u"resources"_s);
    // What is shown again is no step, and leads to what was narrowed and to what was not.
    page.open(before(1));
    QCOMPARE(tabs(page)->currentIndex(), 1);
    QVERIFY(page.target().filter->names.empty());
    page.open(before(0));
    QCOMPARE(tabs(page)->currentIndex(), 0);
    QCOMPARE(left.size(), 2);
}

void tst_RepositoryPage::aTabThatIsNotThereYetIsWaitedFor()
{
    PageStage stage;
    QVERIFY(stage.commit({{"twice.yaml", PageStage::deployment("x", "1Gi") + "---\n" + PageStage::deployment("x", "2Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    page.open({.page = u"repository"_s, .repository = stage.id(), .part = u"remarks"_s});
    QVERIFY(!tabs(page)->isTabVisible(3));
    QCOMPARE(page.target().part, u"remarks"_s);
    QTRY_COMPARE(tabs(page)->currentIndex(), 3);
    QTRY_COMPARE(shown(page), QStringList{u"twice.yaml"_s});
}

void tst_RepositoryPage::tabsTurnByKeys()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    QTRY_COMPARE(tabs(page)->tabText(0), u"Events 1"_s);
    QVERIFY(!tabs(page)->isTabVisible(3));
    tabs(page)->setFocus();
    QTest::keyClick(tabs(page), Qt::Key_Right);
    QCOMPARE(tabs(page)->currentIndex(), 1);
    QTRY_COMPARE(shown(page), QStringList{u"web"_s});
    QTest::keyClick(tabs(page), Qt::Key_Right);
    QCOMPARE(tabs(page)->currentIndex(), 2);
    const auto panes = page.findChildren<widgets::StatePane *>();
    QTRY_VERIFY(std::any_of(panes.begin(), panes.end(), [](const widgets::StatePane *pane) {
        return pane->isVisible() && pane->titleText() == u"Every file was read"_s;
    }));
}

void tst_RepositoryPage::kustomizationsHaveTheirFoldersName()
{
    PageStage stage;
    QVERIFY(stage.commit({{"apps/media/kustomization.yaml", "resources:\n  - app.yaml\n"}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    tabs(page)->setCurrentIndex(1);
    QTRY_COMPARE(shown(page), QStringList{u"media"_s});
}

void tst_RepositoryPage::whatHasNoNameHasItsOwnEvents()
{
    PageStage stage;
    QVERIFY(stage.commit(
        {{"apps/media/kustomization.yaml", "resources:\n  - app.yaml\n"}, {"apps/web/kustomization.yaml", "resources:\n  - web.yaml\n"}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    tabs(page)->setCurrentIndex(1);
    QTRY_COMPARE(shown(page), QStringList({u"media"_s, u"web"_s}));
    for (auto *table : page.findChildren<widgets::TableView *>())
        if (table->isVisible())
            emit table->activated(table->model()->index(0, 0));
    QCOMPARE(tabs(page)->currentIndex(), 0);
    QTRY_COMPARE(shown(page).size(), 1);
    const EventFilter filter = *page.target().filter;
    QCOMPARE(filter.groups, std::vector<std::string>{"kustomize.config.k8s.io"});
    QCOMPARE(filter.pathContains, std::string("apps/media/kustomization.yaml"));
}

/// What is asked next fails: rows of the filter before do not stand for it.
void tst_RepositoryPage::rowsThatCannotBeReadAreNoRows()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}, {"b.yaml", PageStage::deployment("worker", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    tabs(page)->setCurrentIndex(1);
    QTRY_COMPARE(shown(page), QStringList({u"web"_s, u"worker"_s}));
    QVERIFY(stage.loseTable(u"resource"_s));
    page.findChild<widgets::FilterInput *>()->setNeedle(u"worker"_s);
    const auto panes = page.findChildren<widgets::StatePane *>();
    QTRY_VERIFY(std::any_of(panes.begin(), panes.end(), [](const widgets::StatePane *pane) {
        return pane->isVisible() && pane->titleText() == u"Resources cannot be read"_s;
    }));
    QCOMPARE(shown(page), QStringList());
}

void tst_RepositoryPage::whatIsSelectedStaysWhereTheListIsReadAgain()
{
    PageStage stage;
    QVERIFY(
        stage.commit({{"b.yaml", PageStage::deployment("b", "1Gi")}, {"d.yaml", PageStage::deployment("d", "1Gi")}, {"x.yaml", "a: [\n"}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    const auto *lists = page.findChild<RepositoryLists *>();
    const auto selected = [&] {
        QStringList names;
        for (const QModelIndex &row : lists->view()->selectionModel()->selectedRows())
            names << row.data().toString();
        return names;
    };
    tabs(page)->setCurrentIndex(1);
    QTRY_COMPARE(shown(page), QStringList({u"b"_s, u"d"_s}));
    lists->view()->selectRow(1);
    QVERIFY(stage.commit({{"a.yaml", PageStage::deployment("a", "1Gi")},
                          {"b.yaml", std::nullopt},
                          {"c.yaml", PageStage::deployment("c", "1Gi")},
                          {"d.yaml", PageStage::deployment("d", "2Gi")},
                          {"w.yaml", "a: [\n"}}));
    QVERIFY(stage.rescan());
    page.setSnapshot(stage.core().snapshot());
    QTRY_COMPARE(shown(page), QStringList({u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(selected(), QStringList{u"d"_s});
    // Sorted otherwise it is the same row, too.
    lists->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    QCOMPARE(shown(page), QStringList({u"d"_s, u"c"_s, u"a"_s}));
    QCOMPARE(selected(), QStringList{u"d"_s});
    tabs(page)->setCurrentIndex(2);
    QTRY_COMPARE(shown(page), QStringList({u"w.yaml"_s, u"x.yaml"_s}));
    lists->view()->selectRow(1);
    QVERIFY(stage.commit({{"a.yaml", PageStage::deployment("a", "2Gi")}, {"v.yaml", "a: [\n"}}));
    QVERIFY(stage.rescan());
    page.setSnapshot(stage.core().snapshot());
    QTRY_COMPARE(shown(page), QStringList({u"v.yaml"_s, u"w.yaml"_s, u"x.yaml"_s}));
    QCOMPARE(selected(), QStringList{u"x.yaml"_s});
}

void tst_RepositoryPage::resourcesAreExportedAsTheyAreSorted()
{
    PageStage stage;
    QVERIFY(stage.commit({{"1.yaml", PageStage::deployment("b", "1Gi")}, {"2.yaml", PageStage::deployment("a", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    tabs(page)->setCurrentIndex(1);
    QTRY_COMPARE(shown(page), QStringList({u"a"_s, u"b"_s}));
    const auto *lists = page.findChild<RepositoryLists *>();
    lists->view()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    QCOMPARE(shown(page), QStringList({u"b"_s, u"a"_s}));
    QTemporaryDir folder;
    InstancesExport files(page, stage.core());
    const QSignalSpy toasts(&page, &Page::toastAsked);
    // What the list does not show comes after what it does.
    for (const auto &first : {lists->resourcesShown(), std::vector{lists->resourcesShown().front()}}) {
        const auto before = toasts.size();
        files.write(lists->resourceFilter(), first, folder.filePath(u"resources.csv"_s));
        QTRY_COMPARE(toasts.size(), before + 1);
        QFile written(folder.filePath(u"resources.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArrayList lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(1).contains(",b,1.yaml,") && lines.at(2).contains(",a,2.yaml,"), lines.join('\n').constData());
    }
}

void tst_RepositoryPage::menuOffersWhatCanBeDone()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    QVERIFY(page.headerMenu());
    emit page.headerMenu()->aboutToShow();
    QStringList words;
    for (const QAction *action : page.headerMenu()->actions())
        if (!action->isSeparator())
            words << action->text();
    QVERIFY(words.contains(u"Pause scanning"_s));
    QVERIFY(words.contains(u"Remove from the list…"_s));
}

void tst_RepositoryPage::factsGiveWayWhereItIsNarrow()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    const auto fact = [&](const QString &text) {
        for (const auto *label : page.findChildren<widgets::Label *>())
            if (label->text().contains(text) && label->isVisible())
                return label;
        return static_cast<const widgets::Label *>(nullptr);
    };
    QTRY_VERIFY(fact(u"1 commit"_s) && fact(u"person"_s));
    page.resize(700, 760);
    // What is shown is whole.
    QTRY_VERIFY(!fact(u"person"_s));
    const widgets::Label *state = fact(u"Ready"_s);
    QVERIFY(state);
    QVERIFY(state->width() >= state->fontMetrics().horizontalAdvance(state->text()));
}

void tst_RepositoryPage::sentencesOfTwoLinesAreWhole()
{
    widgets::StatePane pane(widgets::StatePane::Place::Card);
    pane.resize(260, 300);
    pane.showEmpty(u"info"_s, u"Nothing"_s,
                   u"A sentence that is much longer than the narrow card it stands in, so that it takes several lines."_s);
    pane.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    for (const auto *label : pane.findChildren<widgets::Label *>())
        if (label->wordWrap()) {
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(label->mapTo(&pane, QPoint(label->width(), 0)).x() <= pane.width());
        }
}

void tst_RepositoryPage::aTitleGetsTheRoomFirst()
{
    widgets::PageHeader header;
    header.setParts(true, false, true, false);
    for (int range = 0; range < 6; ++range)
        header.addRange(range, range < 5 ? u"90 d"_s : u"Custom…"_s);
    QMenu menu;
    header.setMenu(&menu);
    header.setTitle(u"onedr0p/home-operations"_s);
    header.resize(768, header.height());
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    const auto *title = header.findChild<widgets::Label *>();
    QTRY_VERIFY2(title->width() >= title->sizeHint().width(), qPrintable(u"%1 of %2"_s.arg(title->width()).arg(title->sizeHint().width())));
    header.setParts(true, true, true, false);
    header.setScopes({{1, u"a repository with a long name of its own"_s}});
    header.setScope(1);
    header.resize(860, header.height());
    QTRY_VERIFY(title->width() >= title->sizeHint().width());
    QVERIFY(header.minimumSizeHint().width() < 860);
}

void tst_RepositoryPage::whatIsNotScannedIsNotZero()
{
    RepositoryFigures figures;
    Repository repository;
    repository.totals.resources = 7;
    repository.totals.events = {4, 3, 2, 1};
    repository.lastScan = 1'700'000'000;
    figures.setTotals(repository);
    const auto said = [&figures] {
        QStringList texts;
        for (const auto *card : figures.findChildren<widgets::FigureCard *>())
            if (!card->isHidden())
                texts << card->accessibleName();
        return texts;
    };
    QVERIFY2(said().contains(u"Resources: 7"_s) || said().value(0).startsWith(u"Resources: 7"_s), qPrintable(said().join(u'|')));
    figures.forget();
    figures.setTotals(Repository());
    figures.setCounts({}, 1'700'000'000);
    for (const QString &text : said())
        QVERIFY2(text.contains(u"–"_s) && !text.contains(u'0'), qPrintable(text));
}

/// A picture of a card, to see whether it has a line.
void tst_RepositoryPage::countsThatFailHaveNoLine()
{
    RepositoryFigures figures;
    figures.resize(1000, 100);
    Repository repository;
    repository.lastScan = 1'700'000'000;
    repository.totals.events = {40, 3, 2, 1};
    figures.setTotals(repository);
    figures.show();
    auto *card = figures.findChildren<widgets::FigureCard *>().at(1);
    QVERIFY(card->accessibleName().startsWith(u"Events"_s));
    const QColor accent = theme::color(theme::Role::Accent);
    const auto hasLine = [&] {
        const QImage image = card->grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == accent)
                    return true;
        return false;
    };
    const std::int64_t now = 20'000 * 86'400;
    figures.setCounts({{19'900, EventType::Created, 3}, {19'990, EventType::Modified, 40}}, now);
    QVERIFY(hasLine());
    figures.setCountsFailed(u"The store is damaged."_s);
    QVERIFY(!hasLine());
    QVERIFY(card->accessibleName().contains(u"cannot be counted"_s));
    for (const char *zone : {support::TimeZone::kNewYork, support::TimeZone::kBerlin}) {
        const support::TimeZone there(zone);
        figures.setCounts({{19'900, EventType::Created, 3}, {19'990, EventType::Modified, 40}}, now);
        const auto *resources = figures.findChildren<widgets::FigureCard *>().first();
        QVERIFY2(resources->accessibleName().contains(u" 1 Oct 2024"_s), qPrintable(resources->accessibleName()));
    }
    QVERIFY(hasLine());
    figures.forget();
    QVERIFY(!hasLine());
    // What was never scanned is not known: neither a figure nor a line of zeros.
    figures.setTotals(Repository());
    figures.setCounts({}, now);
    QVERIFY(card->accessibleName().contains(u"–"_s));
    QVERIFY(!hasLine());
}

void tst_RepositoryPage::theChartHasItsActions()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    auto *card = page.findChild<EventsCard *>();
    QTRY_VERIFY(card->isVisible() && !card->chart()->isEmpty());
    auto *more = card->findChild<QPushButton *>();
    QVERIFY(more->isVisible() && !more->accessibleName().isEmpty());
    QCOMPARE(more->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    const auto choose = [&](const QString &text) {
        more->click();
        for (QMenu *menu : card->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (menu->isVisible() && action->text() == text) {
                    action->trigger();
                    menu->close();
                    return true;
                }
        return false;
    };
    QSignalSpy toasts(&page, &Page::toastAsked);
    QVERIFY(choose(u"Copy the figures as CSV"_s));
    QCOMPARE(toasts.size(), 1);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"first_day,"_s) || text.contains(u"Created"_s), qPrintable(text));
    QVERIFY(choose(u"Show the figures as a table"_s));
    auto *table = card->findChild<widgets::TableView *>();
    QVERIFY(table->isVisible() && !card->chart()->isVisible());
    QVERIFY(table->model()->rowCount() > 0);
    QVERIFY(choose(u"Show the chart"_s));
    QVERIFY(!table->isVisible() && card->chart()->isVisible());
    QGuiApplication::clipboard()->clear();
    QVERIFY(choose(u"Copy image"_s));
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/png"_s));
    QVERIFY(choose(u"Export…"_s));
    auto *dialog = page.findChild<ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->request().title.startsWith(u"Events a "_s));
    QVERIFY2(dialog->request().source.contains(u"Git history of 1 repository"_s) || dialog->request().source.contains(u"1 repositor"_s),
             qPrintable(dialog->request().source));
}

/// The window says its context with every snapshot.
void tst_RepositoryPage::whatIsZoomedStaysWhileAJobRuns()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    const charts::EventsChart *chart = page.findChild<EventsCard *>()->chart();
    QTRY_VERIFY(chart->isVisible() && !chart->isEmpty());
    ViewContext year;
    year.range = Range::Year;
    year.since = chart->view()->series().end - 365 * 86'400;
    page.setContext(year);
    const Series whole = chart->view()->series();
    QVERIFY(whole.starts.size() > 20);
    emit chart->view()->zoomAsked(whole.starts[10], whole.starts[20], false);
    const std::vector<std::int64_t> zoomed = chart->view()->series().starts;
    QVERIFY(zoomed != whole.starts);
    page.setContext(year);
    QCOMPARE(chart->view()->series().starts, zoomed);
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "2Gi")}}));
    QVERIFY(stage.rescan());
    QTRY_COMPARE(tabs(page)->tabText(0), u"Events 2"_s);
    page.setContext(year);
    QCOMPARE(chart->view()->series().starts, zoomed);
    page.setContext({});
    QVERIFY(chart->view()->series().starts != zoomed);
}

void tst_RepositoryPage::aCommitIsShownWholeWhateverTheScopeIs()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    RepositoryPage page({&stage.core(), nullptr});
    stage.show(page);
    open(page, stage);
    auto *table = page.findChild<widgets::TableView *>(u"eventsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QPushButton *all = nullptr;
    QTRY_VERIFY((all = page.findChild<QPushButton *>(u"allOfCommit"_s)));
    QSignalSpy asked(&page, &Page::pageAsked);
    all->click();
    QCOMPARE(asked.size(), 1);
    const auto target = asked.front().front().value<PageTarget>();
    // The header's scope is another repository.
    EventsPage events({&stage.core(), nullptr});
    events.setSnapshot(stage.core().snapshot());
    ViewContext elsewhere;
    elsewhere.repositories = {stage.id() + 1};
    events.setContext(elsewhere);
    events.open(target);
    const auto *rows = events.findChild<widgets::TableView *>(u"eventsTable"_s)->model();
    QTRY_COMPARE(rows->rowCount(), 1);
    QVERIFY(events.target().choices.contains(u"rewritten"_s));
}

QTEST_MAIN(tst_RepositoryPage)
#include "tst_repositorypage.moc"
