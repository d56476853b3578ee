// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "support/gitserver.h"
#include "support/pagestage.h"
#include "support/timezone.h"
#include "ui/pages/overviewcards.h"
#include "ui/pages/overviewfigures.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/overviewrows.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardboard.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/statepane.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::PageStage;

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kNow = 20'000 * kDay + 3600;

/// What stands in a list card, "label figure".
QStringList listed(const Page &page, const QString &title)
{
    QStringList texts;
    for (const auto *list : page.findChildren<widgets::CardList *>())
        if (list->accessibleName() == title && list->isVisible())
            for (int row = 0; row < list->model()->rowCount(); ++row)
                texts << list->model()->index(row, 0).data().toString() + u' '
                        + list->model()->index(row, 0).data(theme::RightTextRole).toString();
    return texts;
}

widgets::CardList *list(const Page &page, const QString &title)
{
    for (auto *list : page.findChildren<widgets::CardList *>())
        if (list->accessibleName() == title)
            return list;
    return nullptr;
}

QString figure(const Page &page, const QString &label)
{
    for (const auto *card : page.findChildren<widgets::FigureCard *>())
        if (card->accessibleName().startsWith(label + u':'))
            return card->accessibleName();
    return {};
}

} // namespace

class tst_OverviewPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyCardHasATitle();
    void cardsMoveWithinTheirSection();
    void keptLayoutIsCleaned();
    void figuresCompareWithTheDaysBefore();
    void unknownFiguresAreNotSaid();
    void countsThatStandTogetherHaveEachTheirPlural();
    void whatIsNotScannedIsNotZero();
    void firstScansThatFailAreSaid();
    void withoutRepositoriesTheFirstStartIsShown();
    void cardsSayWhatIsInTheStore();
    void rowsLeadToTheirPages();
    void cardsAreMovedByKeys();
    void cardsAreRemovedAndKept();
    void cardsAreDraggedByMouse();
    void narrowBoardsScroll();
    void newEventsAppear();

private:
    test::PrivateHome m_home; ///< no view state of the developer's
};

void tst_OverviewPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    installEnglishPlurals();
}

/// The kept layout is no test's inheritance.
void tst_OverviewPage::cleanup()
{
    workspace::Workspace core;
    OverviewPage page({&core, nullptr});
    page.setSnapshot(core.snapshot());
    page.setLayoutOfCards(firstOverviewLayout());
}

void tst_OverviewPage::everyCardHasATitle()
{
    QSet<QString> ids;
    for (const OverviewCard &card : overviewCards()) {
        QVERIFY(!overviewTitle(card).isEmpty());
        ids.insert(QString::fromLatin1(card.id));
        QCOMPARE(overviewCard(QString::fromLatin1(card.id)), &card);
    }
    QCOMPARE(ids.size(), qsizetype(overviewCards().size()));
}

void tst_OverviewPage::cardsMoveWithinTheirSection()
{
    const QStringList layout{u"resources"_s, u"chart"_s, u"events"_s, u"kinds"_s, u"deleted"_s};
    QCOMPARE(movedBy(layout, u"events"_s, -1), QStringList({u"events"_s, u"chart"_s, u"resources"_s, u"kinds"_s, u"deleted"_s}));
    QCOMPARE(movedBy(layout, u"resources"_s, 2), QStringList({u"events"_s, u"chart"_s, u"deleted"_s, u"kinds"_s, u"resources"_s}));
    QCOMPARE(movedBy(layout, u"resources"_s, -1), layout);
    QCOMPARE(movedBy(layout, u"unknown"_s, 1), layout);
    QCOMPARE(movedBefore(layout, u"deleted"_s, u"resources"_s).first(), u"deleted"_s);
    QCOMPARE(movedBefore(layout, u"resources"_s, {}).last(), u"resources"_s);
}

void tst_OverviewPage::keptLayoutIsCleaned()
{
    QCOMPARE(cleanOverviewLayout({u"chart"_s, u"gone"_s, u"chart"_s, u"kinds"_s}), QStringList({u"chart"_s, u"kinds"_s}));
    QCOMPARE(cleanOverviewLayout({}), QStringList());
}

void tst_OverviewPage::figuresCompareWithTheDaysBefore()
{
    // Ten days of the range with 3 births a day, ten before with 2; one deletion yesterday.
    std::vector<store::DayCount> counts;
    for (int i = 0; i < 20; ++i)
        counts.push_back({19'981 + i, EventType::Created, i < 10 ? 2 : 3});
    counts.push_back({19'999, EventType::Deleted, 1});
    OverviewValues values;
    values.now = kNow;
    values.since = (20'000 - 9) * kDay;
    values.counts = &counts;
    values.resources = 49;
    const FigureText events = eventsFigure(values);
    QCOMPARE(events.figure, u"31"_s);
    QCOMPARE(events.change, u"▲ 55 % from 20"_s);
    QVERIFY(events.line.size() > 1);
    QCOMPARE(resourcesFigure(values).figure, u"49"_s);
    // The day is that of the chart, in UTC.
    for (const char *zone : {support::TimeZone::kNewYork, support::TimeZone::kBerlin}) {
        const support::TimeZone there(zone);
        QCOMPARE(resourcesFigure(values).change, u"▲ 29 since 25 Sep 2024"_s);
    }
    QCOMPARE(eventsFigure(values, EventType::Deleted).change, u"none before"_s);
    QCOMPARE(eventsFigure(values, EventType::Modified).change, u"same as before"_s);

    // A range that is over counts to its own end.
    values.until = 19'991 * kDay;
    values.since = 19'981 * kDay;
    QCOMPARE(resourcesFigure(values).figure, u"20"_s);

    values.since.reset();
    values.until.reset();
    QCOMPARE(eventsFigure(values).change, u"51 in the last 90 days"_s);
}

void tst_OverviewPage::unknownFiguresAreNotSaid()
{
    OverviewValues values;
    values.now = kNow;
    values.resources = 3;
    QVERIFY(eventsFigure(values).figure.isEmpty());
    QVERIFY(botsFigure(values).figure.isEmpty());
    QVERIFY(resourcesFigure(values).change.isEmpty());
    const std::vector<store::DayCount> none;
    values.counts = values.botCounts = &none;
    QVERIFY(botsFigure(values).figure.isEmpty());
    QCOMPARE(eventsFigure(values).figure, u"0"_s);
}

void tst_OverviewPage::countsThatStandTogetherHaveEachTheirPlural()
{
    std::vector<analytics::Use> uses(3);
    for (std::size_t i = 0; i < uses.size(); ++i) {
        uses[i].name = std::string(1, char('a' + i));
        uses[i].uses = 1;
    }
    QCOMPARE(chartRows(uses).rest(2), u"1 more chart, 1 release"_s);
    QCOMPARE(chartRows(uses).rest(1), u"2 more charts, 2 releases"_s);
    QCOMPARE(imageRows(uses).rest(2), u"1 more image, 1 use"_s);
    uses[2].uses = 5;
    QCOMPARE(imageRows(uses).rest(2), u"1 more image, 5 uses"_s);
    std::vector<RepositoryId> order;
    const OverviewRows rows = repositoryRows({{1, 9}, {2, 1}, {3, 0}}, {{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}}, {}, order);
    QCOMPARE(rows.rest(1), u"2 more repositories, 1 event"_s);
    QCOMPARE(rows.rest(2), u"1 more repository, 0 events"_s);
    OverviewValues values;
    values.now = kNow;
    const std::vector<store::DayCount> all{{19'970, EventType::Created, 100}, {19'999, EventType::Created, 100}},
        bots{{19'970, EventType::Created, 40}, {19'999, EventType::Created, 41}};
    values.counts = &all;
    values.botCounts = &bots;
    values.since = 19'980 * kDay;
    QCOMPARE(botsFigure(values).change, u"▲ 1 point from 40 %"_s);
}

void tst_OverviewPage::whatIsNotScannedIsNotZero()
{
    const std::vector<store::DayCount> none;
    OverviewValues values;
    values.now = kNow;
    values.counts = values.botCounts = &none;
    values.repositories = values.unscanned = 2;
    for (const FigureText &text : {resourcesFigure(values), eventsFigure(values), eventsFigure(values, EventType::Deleted),
                                   botsFigure(values), unreadableFigure(values)})
        QCOMPARE(text, (FigureText{{}, u"after the first scan"_s, false, {}}));
    values.unscanned = 1;
    QCOMPARE(eventsFigure(values).figure, u"0"_s);
    for (const FigureText &text : {resourcesFigure(values), unreadableFigure(values), repositoriesFigure(values)})
        QVERIFY2(text.change.contains(u"not scanned yet"_s), qPrintable(text.change));
}

/// A first fetch that was denied leaves nothing that is known, and says why.
void tst_OverviewPage::firstScansThatFailAreSaid()
{
    QTemporaryDir data;
    workspace::Workspace core(data.path());
    core.start();
    QTRY_VERIFY(core.snapshot()->loaded);
    auto snapshot = std::make_shared<workspace::Snapshot>(*core.snapshot());
    Repository repository;
    repository.id = 1;
    repository.config.name = "owner/private";
    snapshot->repositories = {repository};
    OverviewPage page({&core, nullptr});
    page.resize(1200, 760);
    page.setSnapshot(snapshot);
    page.setContext({});
    page.show();
    const auto panes = [&page] {
        QStringList titles;
        for (const auto *pane : page.findChildren<widgets::StatePane *>())
            if (pane->isVisible())
                titles << pane->titleText();
        titles.removeDuplicates();
        return titles;
    };
    QTRY_COMPARE(panes(), QStringList{u"Not scanned yet"_s});
    QCOMPARE(listed(page, u"Most active repositories"_s), QStringList{u"owner/private –"_s});
    QVERIFY2(figure(page, u"Resources"_s).contains(u"–"_s), qPrintable(figure(page, u"Resources"_s)));
    QVERIFY2(figure(page, u"Unreadable files"_s).contains(u"after the first scan"_s), qPrintable(figure(page, u"Unreadable files"_s)));

    auto failed = std::make_shared<workspace::Snapshot>(*snapshot);
    failed->repositories.front().state = RepositoryState::Failed;
    failed->repositories.front().errorCode = int(ErrorCode::Unreachable);
    failed->repositories.front().errorMessage = "The server does not know you.";
    page.setSnapshot(failed);
    QTRY_COMPARE(panes(), QStringList{u"The first scan failed"_s});
    QVERIFY2(figure(page, u"Events"_s).contains(u"the first scan failed"_s), qPrintable(figure(page, u"Events"_s)));

    auto running = std::make_shared<workspace::Snapshot>(*failed);
    workspace::Job job;
    job.repository = 1;
    job.state = workspace::Job::State::Running;
    running->jobs = {job};
    page.setSnapshot(running);
    QTRY_COMPARE(panes(), QStringList{u"Scanning"_s});
    QVERIFY(!figure(page, u"Events"_s).contains(u"failed"_s));
}

void tst_OverviewPage::withoutRepositoriesTheFirstStartIsShown()
{
    QTemporaryDir data;
    workspace::Workspace core(data.path());
    core.start();
    QTRY_VERIFY(core.snapshot()->loaded);
    OverviewPage page({&core, nullptr});
    page.resize(1000, 700);
    page.setSnapshot(core.snapshot());
    page.setContext({});
    page.show();
    QVERIFY(page.findChild<QWidget *>() != nullptr);
    const auto *board = page.findChild<widgets::CardBoard *>();
    QVERIFY(!board->isVisible());
}

void tst_OverviewPage::cardsSayWhatIsInTheStore()
{
    PageStage stage;
    QVERIFY(
        stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}, {"tv.yaml", PageStage::release("tv", "app-template", "3.0.0")}}));
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "2Gi")}}, "renovate[bot] <bot@example.org>"));
    QVERIFY(stage.scan());
    OverviewPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(listed(page, u"Kinds"_s), QStringList({u"Deployment 2"_s, u"HelmRelease 1"_s}));
    QTRY_COMPARE(listed(page, u"Most used charts"_s), QStringList{u"app-template 1"_s});
    QTRY_COMPARE(listed(page, u"Most used images"_s), QStringList{u"nginx 1"_s});
    QTRY_COMPARE(listed(page, u"Most active repositories"_s).size(), 1);
    QTRY_COMPARE(listed(page, u"Newest events"_s).size(), 3);
    QCOMPARE(list(page, u"Newest events"_s)->model()->index(0, 0).data(theme::SecondLineRole).toString(), u"limits.memory 1Gi → 2Gi"_s);
    QTRY_VERIFY(figure(page, u"Events"_s).startsWith(u"Events: 3"_s));
    QVERIFY(figure(page, u"Resources"_s).startsWith(u"Resources: 2"_s));
    QTRY_VERIFY(figure(page, u"By bots"_s).startsWith(u"By bots: 33 %"_s));
}

void tst_OverviewPage::rowsLeadToTheirPages()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    OverviewPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(listed(page, u"Kinds"_s).size(), 1);
    QTRY_COMPARE(listed(page, u"Most used images"_s).size(), 1);
    QSignalSpy asked(&page, &Page::pageAsked);
    const auto last = [&] { return asked.last().first().value<PageTarget>(); };
    widgets::CardList *kinds = list(page, u"Kinds"_s);
    kinds->setFocus(Qt::TabFocusReason);
    QTest::keyClick(kinds, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(last().page, u"events"_s);
    QCOMPARE(last().filter->kinds, std::vector<std::string>{"Deployment"});
    widgets::CardList *images = list(page, u"Most used images"_s);
    QTest::mouseClick(images->viewport(), Qt::LeftButton, {}, images->visualRect(images->model()->index(0, 0)).center());
    QCOMPARE(last().page, u"resources"_s);
    QCOMPARE(last().because, u"Image: nginx"_s);
    QCOMPARE(last().resources->ids.size(), std::size_t(1));
    for (auto *card : page.findChildren<widgets::FigureCard *>())
        if (card->accessibleName().startsWith(u"Deleted"_s))
            QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(last().filter->types, std::vector{EventType::Deleted});
}

void tst_OverviewPage::cardsAreMovedByKeys()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    OverviewPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_COMPARE(listed(page, u"Kinds"_s).size(), 1);
    list(page, u"Kinds"_s)->setFocus(Qt::TabFocusReason);
    const int left = list(page, u"Kinds"_s)->mapTo(&page, QPoint()).x();
    QTest::keyClick(&page, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(list(page, u"Kinds"_s)->mapTo(&page, QPoint()).x() > left);
    OverviewPage next({&stage.core(), nullptr});
    QCOMPARE(next.layoutOfCards(), page.layoutOfCards());
    QTest::keyClick(&page, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.layoutOfCards(), firstOverviewLayout());
}

void tst_OverviewPage::cardsAreRemovedAndKept()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    OverviewPage page({&stage.core(), nullptr});
    stage.show(page);
    QMenu *menu = page.headerMenu();
    emit menu->aboutToShow();
    const auto toggle = [&](const QString &title) {
        for (QAction *action : menu->actions())
            if (action->text() == title)
                action->trigger();
    };
    toggle(u"Kinds"_s);
    QVERIFY(!page.layoutOfCards().contains(u"kinds"_s));
    QVERIFY(!list(page, u"Kinds"_s)->isVisible());
    emit menu->aboutToShow();
    toggle(u"Most active authors"_s);
    QTRY_COMPARE(listed(page, u"Most active authors"_s), QStringList{u"Ada 1"_s});
    QCOMPARE(OverviewPage({&stage.core(), nullptr}).layoutOfCards(), page.layoutOfCards());
    emit menu->aboutToShow();
    toggle(u"Reset cards"_s);
    QCOMPARE(page.layoutOfCards(), firstOverviewLayout());
}

void tst_OverviewPage::cardsAreDraggedByMouse()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    OverviewPage page({&stage.core(), nullptr});
    stage.show(page);
    QSignalSpy asked(&page, &Page::pageAsked);
    const auto cards = page.findChildren<widgets::FigureCard *>();
    widgets::FigureCard *first = cards.at(0);
    QVERIFY(first->accessibleName().startsWith(u"Resources"_s));
    const QPoint there = first->mapFromGlobal(cards.at(2)->mapToGlobal(cards.at(2)->rect().center() + QPoint(30, 0)));
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseMove(first, QPoint(60, 20));
    QTest::mouseMove(first, there);
    QTest::mouseRelease(first, Qt::LeftButton, {}, there);
    QCOMPARE(page.layoutOfCards().mid(0, 4), QStringList({u"events"_s, u"deleted"_s, u"resources"_s, u"bots"_s}));
    QCOMPARE(asked.size(), 0);
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(asked.size(), 1);
}

void tst_OverviewPage::narrowBoardsScroll()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    OverviewPage page({&stage.core(), nullptr});
    stage.show(page, {768, 512});
    const auto *board = page.findChild<widgets::CardBoard *>();
    QVERIFY(board->widget()->height() > board->viewport()->height());
    QCOMPARE(board->widget()->width(), board->viewport()->width());
    // Two by two: the third list stands below the first.
    const QPoint kinds = list(page, u"Kinds"_s)->mapTo(&page, QPoint()), images = list(page, u"Most used images"_s)->mapTo(&page, QPoint());
    QCOMPARE(images.x(), kinds.x());
    QVERIFY(images.y() > kinds.y());
}

void tst_OverviewPage::newEventsAppear()
{
    PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    OverviewPage page({&stage.core(), nullptr});
    stage.show(page);
    QTRY_VERIFY(figure(page, u"Events"_s).startsWith(u"Events: 1"_s));
    QVERIFY(stage.commit({{"app.yaml", PageStage::deployment("web", "3Gi")}}));
    QVERIFY(stage.rescan());
    QTRY_VERIFY(figure(page, u"Events"_s).startsWith(u"Events: 2"_s));
    QTRY_COMPARE(listed(page, u"Newest events"_s).size(), 2);
}

QTEST_MAIN(tst_OverviewPage)
#include "tst_overviewpage.moc"
