// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartdata.h"

#include "base/plurals.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labels.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/smallmultiples.h"
#include "ui/pages/chartactions.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/trendspage.h"
#include "ui/pages/trendstable.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/viewstate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Answers at once, from what the test put in.
struct FakeSource {
    Result<std::vector<store::DayCount>> days{std::vector<store::DayCount>{}};
    Result<std::vector<store::DayValueCount>> values{std::vector<store::DayValueCount>{}};
    std::vector<EventFilter> asked;
    store::ValueGrowth growth;
    int growthAsked = 0;
    int valuesAsked = 0;

    TrendSource source()
    {
        return {[this](QObject *, const EventFilter &filter, const workspace::Reply<std::vector<store::DayCount>> &reply) {
                    asked.push_back(filter);
                    reply(days);
                    return std::stop_source();
                },
                [this](QObject *, store::Dimension, const EventFilter &filter,
                       const workspace::Reply<std::vector<store::DayValueCount>> &reply) {
                    ++valuesAsked;
                    std::vector<store::DayValueCount> inside;
                    if (values)
                        std::copy_if(values->begin(), values->end(), std::back_inserter(inside), [&](const auto &value) {
                            const auto at = value.day * analytics::kDaySeconds;
                            return at >= filter.since.value_or(INT64_MIN) && at < filter.until.value_or(INT64_MAX);
                        });
                    reply(values ? Result<std::vector<store::DayValueCount>>(inside) : values);
                    return std::stop_source();
                },
                [this](QObject *, store::Dimension, const EventFilter &, const workspace::Reply<store::ValueGrowth> &reply) {
                    ++growthAsked;
                    reply(growth);
                    return std::stop_source();
                }};
    }
};

std::int64_t now()
{
    return QDateTime::currentSecsSinceEpoch();
}

/// The invented counts, moved so that they end today.
std::vector<store::DayCount> recentDays()
{
    std::vector<store::DayCount> counts = chartdata::dayCounts();
    const std::int64_t moved = analytics::dayOf(now()) - counts.back().day;
    for (store::DayCount &count : counts)
        count.day += moved;
    return counts;
}

workspace::SnapshotPtr snapshot(int repositories = 1)
{
    auto result = std::make_shared<workspace::Snapshot>();
    result->loaded = true;
    for (int i = 0; i < repositories; ++i) {
        Repository repository;
        repository.id = i + 1;
        repository.config.name = "owner/name-" + std::to_string(i + 1);
        repository.lastScan = now();
        repository.totals.resources = 326;
        result->repositories.push_back(repository);
    }
    return result;
}

ViewContext lastYear()
{
    ViewContext context;
    context.range = Range::Year;
    context.since = now() - 365 * analytics::kDaySeconds;
    return context;
}

} // namespace

class TrendsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsTheYearByWeek();
    void zoomsBackAndForward();
    void stripMovesTheRange();
    void splitsByKind();
    void peopleAndBots();
    void resourcesAreALevel();
    void aQuietTimeHasALevel();
    void resourcesAreSplitByKind();
    void resourcesAreNotCountedByWhatEventsHave_data();
    void resourcesAreNotCountedByWhatEventsHave();
    void aLevelBeginsWithTheHistory();
    void pictureIsLightInADarkWindow();
    void smallChartsAreExported();
    void emptyAndFailedDiffer();
    void whatIsNotScannedIsNotEmpty();
    void narrowRowKeepsItsIcons();
    void tableIsTheTwin();
    void dragOffersTheEvents();
    void targetsNarrowFilterAndRange();
    void anotherRangeForgetsTheOldOnes();
    void hiddenBandsStayHidden();
    void exportKeepsChoices();
    void exportSaysWhatWentWrong();
    void copiedPictureIsReadyMade();
    void pictures();

private:
    std::unique_ptr<TrendsPage> page(const ViewContext &context = lastYear(), int repositories = 1);

    FakeSource m_fake;
    QTemporaryDir m_config;
};

void TrendsTest::initTestCase()
{
    installEnglishPlurals();
    qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
    theme::apply(*qApp, theme::Scheme::Light);
}

void TrendsTest::init()
{
    m_fake = {};
    m_fake.days = recentDays();
    widgets::setViewState(u"trends/by/1"_s, 0);
}

std::unique_ptr<TrendsPage> TrendsTest::page(const ViewContext &context, int repositories)
{
    auto result = std::make_unique<TrendsPage>(PageServices{}, m_fake.source());
    result->resize(1088, 712);
    result->setContext(context);
    result->setSnapshot(snapshot(repositories));
    result->show();
    return result;
}

void TrendsTest::showsTheYearByWeek()
{
    const auto trends = page();
    const Series series = trends->shownSeries();
    QCOMPARE(series.bucket, Bucket::Week);
    QVERIFY(series.lastRunning);
    QVERIFY(series.starts.size() == 52 || series.starts.size() == 53);
    QCOMPARE(series.bands.front().id, std::string("MODIFIED"));
    const auto range = analytics::Range{series.starts.front(), series.end};
    QCOMPARE(std::int64_t(analytics::total(series)), analytics::countIn(*m_fake.days, range));
    QStringList texts;
    for (const auto *label : trends->findChildren<widgets::Label *>())
        texts << label->text();
    QVERIFY(texts.contains(u"Events a week, by type"_s));
    const QString subtitle =
        texts.filter(u"owner/name-1"_s).isEmpty() ? texts.filter(u"All repositories"_s).value(0) : texts.filter(u"owner/name-1"_s).value(0);
    QVERIFY2(subtitle.contains(charts::number(analytics::total(series)) + u" events"_s), qPrintable(subtitle));
    QVERIFY2(subtitle.contains(u"from the year before"_s) || subtitle.contains(u"days before"_s) || subtitle.contains(u"as many as"_s),
             qPrintable(subtitle));
    QVERIFY2(subtitle.contains(u"scanned "_s), qPrintable(subtitle));
}

void TrendsTest::zoomsBackAndForward()
{
    const auto trends = page();
    const Series year = trends->shownSeries();
    const auto since = year.starts[20];
    const auto until = year.starts[24];
    emit trends->chart()->zoomAsked(since, until, false);
    QCOMPARE(trends->shownSeries().starts.front(), since);
    QCOMPARE(trends->shownSeries().end, until);
    QCOMPARE(trends->shownSeries().bucket, Bucket::Day);
    emit trends->chart()->backAsked();
    QCOMPARE(trends->shownSeries(), year);
    emit trends->chart()->forwardAsked();
    QCOMPARE(trends->shownSeries().starts.front(), since);
    QTest::mouseDClick(trends->chart(), Qt::LeftButton, {}, trends->chart()->plotRect().center().toPoint());
    QCOMPARE(trends->shownSeries(), year);
    QCOMPARE(m_fake.asked.size(), std::size_t(1)); // looking around asks the store nothing
}

void TrendsTest::stripMovesTheRange()
{
    const auto trends = page();
    auto *strip = trends->findChild<charts::OverviewStrip *>();
    const QRectF window = strip->windowRect();
    const auto before = trends->shownSeries().starts.front();
    const QPoint from = window.center().toPoint();
    QTest::mousePress(strip, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from - QPoint(200, 0), strip->mapToGlobal(from - QPoint(200, 0)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(strip, &move);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, from - QPoint(200, 0));
    QVERIFY(trends->shownSeries().starts.front() < before - 300 * analytics::kDaySeconds);
    QVERIFY(std::abs(strip->windowRect().left() - (window.left() - 200)) < 8);
}

void TrendsTest::splitsByKind()
{
    std::vector<store::DayValueCount> values;
    for (const store::DayCount &count : *m_fake.days)
        values.push_back({count.day, count.day % 3 ? "HelmRelease" : "Kustomization", count.count});
    m_fake.values = values;
    const auto trends = page();
    auto *by = trends->findChildren<QComboBox *>().at(1);
    by->setCurrentIndex(1);
    emit by->activated(1);
    QTRY_COMPARE(trends->shownSeries().bands.size(), std::size_t(2));
    QCOMPARE(trends->shownSeries().bands.front().role, BandRole::Kind);
    emit trends->chart()->zoomAsked(trends->shownSeries().starts[5], trends->shownSeries().starts[9], false);
    QCOMPARE(trends->shownSeries().bucket, Bucket::Day);
    QCOMPARE(m_fake.valuesAsked, 1); // a part of what was read needs no other question
}

void TrendsTest::peopleAndBots()
{
    m_fake.values = std::vector<store::DayValueCount>{{analytics::dayOf(now()) - 3, "bot", 9}, {analytics::dayOf(now()) - 2, "human", 4}};
    const auto trends = page();
    auto *by = trends->findChildren<QComboBox *>().at(1);
    by->setCurrentIndex(5);
    emit by->activated(5);
    QTRY_COMPARE(trends->shownSeries().bands.size(), std::size_t(2));
    QStringList names;
    for (const Band &band : trends->shownSeries().bands)
        names << charts::bandName(band);
    names.sort();
    QCOMPARE(names, (QStringList{u"Bots"_s, u"People"_s}));
}

void TrendsTest::resourcesAreALevel()
{
    const auto trends = page();
    auto *measure = trends->findChildren<QComboBox *>().at(0);
    measure->setCurrentIndex(1);
    emit measure->activated(1);
    QVERIFY(trends->shownSeries().levels);
    QCOMPARE(trends->shownSeries().bands.front().values.back(), std::optional(326.0));
    QVERIFY(!m_fake.asked.back().rewritten);
}

void TrendsTest::aQuietTimeHasALevel()
{
    m_fake.days = std::vector<store::DayCount>{{analytics::dayOf(now()) - 900, EventType::Created, 326}};
    const auto trends = page();
    const auto *state = trends->findChild<widgets::StatePane *>();
    QCOMPARE(state->titleText(), u"No events in this time"_s);
    QVERIFY(state->isVisibleTo(trends.get()));
    auto *measure = trends->findChildren<QComboBox *>().at(0);
    measure->setCurrentIndex(1);
    emit measure->activated(1);
    QVERIFY(!state->isVisibleTo(trends.get()));
    QVERIFY(trends->shownSeries().levels);
    QCOMPARE(trends->shownSeries().bands.front().values.back(), std::optional(326.0));
}

void TrendsTest::resourcesAreSplitByKind()
{
    const std::int64_t today = analytics::dayOf(now());
    m_fake.growth.days = {
        {today - 700, "HelmRelease", 30}, {today - 60, "HelmRelease", 12}, {today - 30, "Secret", 5}, {today - 9, "Secret", -2}};
    // Three of HelmRelease were there before the history begins.
    m_fake.growth.now = {{"HelmRelease", 45}, {"Secret", 3}};
    const auto trends = page();
    auto *measure = trends->findChildren<QComboBox *>().at(0);
    measure->setCurrentIndex(1);
    emit measure->activated(1);
    auto *by = trends->findChildren<QComboBox *>().at(1);
    QVERIFY(by->isEnabled());
    QCOMPARE(by->currentText(), u"All together"_s);
    QCOMPARE(by->findText(u"Author"_s), -1);
    by->setCurrentIndex(by->findText(u"Kind"_s));
    emit by->activated(by->currentIndex());
    QCOMPARE(m_fake.growthAsked, 1);
    const Series series = trends->shownSeries();
    QVERIFY(series.levels);
    QCOMPARE(series.bands.size(), std::size_t(2));
    QCOMPARE(series.bands[1].id, std::string("HelmRelease"));
    QCOMPARE(series.bands[1].values.back(), std::optional(45.0));
    QCOMPARE(series.bands[1].values.front(), std::optional(33.0));
    QCOMPARE(series.bands[0].values.back(), std::optional(3.0));
    QCOMPARE(series.bands[0].values.front(), std::optional(0.0));
    emit trends->chart()->zoomAsked(series.starts[5], series.end, false);
    QCOMPARE(m_fake.growthAsked, 1); // looking around asks nothing
    QStringList texts;
    for (const auto *label : trends->findChildren<widgets::Label *>())
        texts << label->text();
    QVERIFY(texts.contains(u"Resources in Git, by kind"_s));
    QVERIFY2(texts.filter(u"48 resources at the end"_s).size() == 1, qPrintable(texts.join(u'|')));
}

void TrendsTest::resourcesAreNotCountedByWhatEventsHave_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isCounted");
    QTest::newRow("a text") << u"text=image"_s << false;
    QTest::newRow("a path") << u"path=apps/"_s << false;
    QTest::newRow("an author") << u"author=Ada"_s << false;
    QTest::newRow("who merged it") << u"merged-by=Ada"_s << false;
    QTest::newRow("bots") << u"by=bots"_s << false;
    QTest::newRow("a commit") << u"commit=0123456789abcdef0123456789abcdef01234567"_s << false;
    QTest::newRow("a kind") << u"kind=HelmRelease"_s << true;
    QTest::newRow("a part of a name") << u"in-name=web"_s << true;
}

void TrendsTest::resourcesAreNotCountedByWhatEventsHave()
{
    QFETCH(QString, link);
    QFETCH(bool, isCounted);
    const auto trends = page();
    const auto target = parseLink(u"kubestats://trends?measure=resources&"_s + link);
    QVERIFY(target);
    m_fake.asked.clear();
    trends->open(target->target);
    QCOMPARE(!m_fake.asked.empty(), isCounted);
    bool isRefused = false;
    for (const auto *label : trends->findChildren<QLabel *>())
        isRefused = isRefused || (label->isVisibleTo(trends.get()) && label->text() == u"Resources cannot be counted by this filter"_s);
    QCOMPARE(isRefused, !isCounted);
}

/// Before anything is known there is no figure, not a zero.
void TrendsTest::aLevelBeginsWithTheHistory()
{
    const std::int64_t today = analytics::dayOf(now());
    m_fake.days = std::vector<store::DayCount>{{today - 90, EventType::Created, 4}, {today - 20, EventType::Created, 2}};
    m_fake.growth.days = {{today - 90, "HelmRelease", 4}, {today - 20, "Secret", 2}};
    m_fake.growth.now = {{"HelmRelease", 4}, {"Secret", 2}};
    const auto trends = page();
    auto *measure = trends->findChildren<QComboBox *>().at(0);
    measure->setCurrentIndex(1);
    emit measure->activated(1);
    auto *by = trends->findChildren<QComboBox *>().at(1);
    by->setCurrentIndex(by->findText(u"Kind"_s));
    emit by->activated(by->currentIndex());
    const Series series = trends->shownSeries();
    QCOMPARE(series.bands.size(), std::size_t(2));
    for (std::size_t i = 0; i < series.starts.size(); ++i) {
        const bool isBefore = i + 1 < series.starts.size() && series.starts[i + 1] <= (today - 90) * analytics::kDaySeconds;
        for (const Band &band : series.bands)
            QCOMPARE(band.values[i].has_value(), !isBefore);
    }
    QVERIFY(!series.bands[0].values.front());
    // What came later was none from then on.
    QCOMPARE(series.bands[0].values.back(), std::optional(2.0));
    QVERIFY(std::count(series.bands[0].values.begin(), series.bands[0].values.end(), std::optional(0.0)) > 5);
}

void TrendsTest::pictureIsLightInADarkWindow()
{
    theme::apply(*qApp, theme::Scheme::Dark);
    widgets::setViewState(u"export/dark/1"_s, false);
    for (const bool dark : {false, true}) {
        widgets::setViewState(u"export/dark/1"_s, dark); // as the export's last choice was
        const auto trends = page();
        QGuiApplication::clipboard()->clear();
        trends->findChild<ChartActions *>()->copyImage();
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/png"_s));
        const QImage pasted = QImage::fromData(QGuiApplication::clipboard()->mimeData()->data(u"image/png"_s), "PNG");
        QCOMPARE(pasted.pixelColor(5, 5), theme::color(theme::Role::Base, dark ? theme::Scheme::Dark : theme::Scheme::Light));
    }
    widgets::setViewState(u"export/dark/1"_s, false);
    theme::apply(*qApp, theme::Scheme::Light);
}

void TrendsTest::smallChartsAreExported()
{
    const auto trends = page();
    const auto *views = trends->findChild<widgets::Segments *>();
    views->segment(1)->click();
    QMenu menu;
    emit trends->multiples()->menuOpening(&menu);
    QCOMPARE(menu.actions().size(), 4);
    trends->findChild<ChartActions *>()->exportChart();
    auto *dialog = trends->findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->request().small);
    const auto small = charts::renderImage(dialog->request());
    auto whole = dialog->request();
    whole.small = false;
    const auto one = charts::renderImage(whole);
    QVERIFY(small && one && *small != *one);
    dialog->reject();
}

void TrendsTest::emptyAndFailedDiffer()
{
    const auto none = page(lastYear(), 0);
    QCOMPARE(none->findChild<widgets::StatePane *>()->titleText(), u"Nothing to count yet"_s);
    m_fake.days = Error{ErrorCode::Corrupt, u"The store is damaged. Rebuild it."_s, {}};
    const auto broken = page();
    auto *state = broken->findChild<widgets::StatePane *>();
    QCOMPARE(state->titleText(), u"The events could not be counted"_s);
    QVERIFY(state->sentenceText().contains(u"The store is damaged."_s));
    m_fake.days = std::vector<store::DayCount>{{analytics::dayOf(now()) - 900, EventType::Created, 1}};
    const auto quiet = page();
    QCOMPARE(quiet->findChild<widgets::StatePane *>()->titleText(), u"No events in this time"_s);
    QSignalSpy asked(quiet.get(), &Page::contextAsked);
    emit quiet->findChild<widgets::StatePane *>()->actionTriggered();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<ViewContext>().range, Range::All);
}

void TrendsTest::whatIsNotScannedIsNotEmpty()
{
    m_fake.days = std::vector<store::DayCount>{};
    const auto trends = page(lastYear(), 2);
    const auto *pane = trends->findChild<widgets::StatePane *>();
    QCOMPARE(pane->titleText(), u"No events"_s);
    auto next = std::make_shared<workspace::Snapshot>(*snapshot(2));
    next->repositories.front().lastScan = 0;
    trends->setSnapshot(next);
    QCOMPARE(pane->titleText(), u"No events"_s);
    QVERIFY2(pane->sentenceText().endsWith(u"1 repository not scanned yet."_s), qPrintable(pane->sentenceText()));
    next = std::make_shared<workspace::Snapshot>(*next);
    next->repositories.back().lastScan = 0;
    trends->setSnapshot(next);
    QCOMPARE(pane->titleText(), u"Not scanned yet"_s);
    next = std::make_shared<workspace::Snapshot>(*next);
    next->repositories.front().state = RepositoryState::Failed;
    next->repositories.front().errorMessage = "The server does not know you.";
    trends->setSnapshot(next);
    QCOMPARE(pane->titleText(), u"The first scan failed"_s);
    QCOMPARE(pane->sentenceText(), u"The server does not know you."_s);
}

void TrendsTest::narrowRowKeepsItsIcons()
{
    const auto trends = page();
    const auto *view = trends->findChild<widgets::Segments *>();
    for (const int width : {768, 1400, 560}) {
        trends->resize(width, 700);
        for (int id = 0; id < 3; ++id) {
            QTRY_VERIFY(view->segment(id)->width() >= view->segment(id)->sizeHint().width());
            QVERIFY(!view->segment(id)->accessibleName().isEmpty() && !view->segment(id)->toolTip().isEmpty());
        }
    }
}

void TrendsTest::tableIsTheTwin()
{
    const auto trends = page();
    auto *table = trends->findChild<TrendsTable *>();
    QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Series series = trends->shownSeries();
    QCOMPARE(table->rowCount(), int(series.starts.size()));
    const auto last = series.starts.size() - 1;
    QCOMPARE(table->index(0, 0).data().toString(), charts::periodText(series, last));
    QCOMPARE(table->index(1, 1).data().toString(), charts::number(*series.bands[0].values[last - 1]));
    QCOMPARE(table->index(1, int(series.bands.size()) + 1).data().toString(), charts::number(*analytics::totalAt(series, last - 1)));
    trends->chart()->toggle("MODIFIED", false);
    QCOMPARE(table->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Created"_s);
}

void TrendsTest::dragOffersTheEvents()
{
    const auto trends = page();
    QSignalSpy asked(trends.get(), &Page::pageAsked);
    const Series series = trends->shownSeries();
    emit trends->chart()->filterAsked(series.starts[3], series.starts[5]);
    QCOMPARE(asked.size(), 1);
    const auto target = asked.front().front().value<PageTarget>();
    QCOMPARE(target.page, u"events"_s);
    QCOMPARE(target.filter->since, std::optional(series.starts[3]));
    QCOMPARE(target.filter->until, std::optional(series.starts[5]));
    QVERIFY(target.choices.empty());
    trends->open({.page = u"trends"_s, .choices = {{u"rewritten"_s, u"yes"_s}}});
    emit trends->chart()->filterAsked(series.starts[3], series.starts[5]);
    QVERIFY(asked.last().front().value<PageTarget>().choices.contains(u"rewritten"_s)); // or Events shows fewer than the chart
}

void TrendsTest::targetsNarrowFilterAndRange()
{
    const auto trends = page();
    const Series year = trends->shownSeries();
    PageTarget target;
    target.filter = EventFilter{};
    target.filter->kinds = {"HelmRelease"};
    target.filter->since = year.starts[10];
    target.filter->until = year.starts[14];
    trends->open(target);
    QCOMPARE(m_fake.asked.back().kinds, std::vector<std::string>{"HelmRelease"});
    QVERIFY(!m_fake.asked.back().since); // the strip shows the whole history
    QCOMPARE(trends->shownSeries().starts.front(), year.starts[10]);
    QVERIFY(trends->closeDrawer());
    QVERIFY(m_fake.asked.back().kinds.empty());
    QVERIFY(!trends->closeDrawer());
}

void TrendsTest::anotherRangeForgetsTheOldOnes()
{
    const auto trends = page();
    const Series year = trends->shownSeries();
    emit trends->chart()->zoomAsked(year.starts[20], year.starts[24], false);
    ViewContext context;
    context.range = Range::Quarter;
    context.since = now() - 90 * analytics::kDaySeconds;
    context.repositories = {1};
    trends->setContext(context);
    QCOMPARE(trends->shownSeries().bucket, Bucket::Day);
    QVERIFY(trends->shownSeries().starts.front() >= analytics::bucketStart(Bucket::Day, *context.since));
    QCOMPARE(m_fake.asked.back().repositories, std::vector<RepositoryId>{1});
}

void TrendsTest::hiddenBandsStayHidden()
{
    const auto trends = page();
    trends->chart()->toggle("MODIFIED", false);
    const auto largest = analytics::largest(trends->shownSeries());
    QVERIFY(largest < analytics::largest(trends->chart()->series()));
    emit trends->chart()->zoomAsked(trends->chart()->series().starts[1], trends->chart()->series().end, false);
    QCOMPARE(trends->chart()->hidden(), std::set<std::string>{"MODIFIED"});
}

void TrendsTest::exportKeepsChoices()
{
    QTemporaryDir folder;
    {
        ExportDialog dialog(chartdata::yearRequest(), u"52 weeks"_s, nullptr);
        dialog.show();
        auto titles = dialog.findChildren<QLineEdit *>();
        titles.front()->setText(u"My title"_s);
        for (auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text() == u"SVG"_s || button->text() == u"Dark"_s)
                button->click();
        }
        QCOMPARE(dialog.request().format, charts::Format::Svg);
        QSignalSpy saved(&dialog, &ExportDialog::saved);
        dialog.saveAs(folder.filePath(u"chart.svg"_s));
        QTRY_COMPARE(saved.size(), 1);
    }
    QFile file(folder.filePath(u"chart.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(">My title</text>"));
    ExportDialog again(chartdata::yearRequest(), u"52 weeks"_s, nullptr);
    QCOMPARE(again.request().format, charts::Format::Svg);
    QVERIFY(again.request().dark);
    QCOMPARE(again.request().title, u"Events a week, by type"_s);
}

void TrendsTest::exportSaysWhatWentWrong()
{
    ExportDialog dialog(chartdata::yearRequest(), u"52 weeks"_s, nullptr);
    dialog.show();
    dialog.saveAs(u"/nonexistent/folder/chart.png"_s);
    const auto isSaid = [&dialog] {
        const auto labels = dialog.findChildren<widgets::Label *>();
        return std::any_of(labels.begin(), labels.end(), [](const widgets::Label *label) {
            return label->text().contains(u"/nonexistent/folder/chart.png cannot be written"_s);
        });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(dialog.isVisible());
}

void TrendsTest::copiedPictureIsReadyMade()
{
    QGuiApplication::clipboard()->clear();
    QWidget window;
    auto *dialog = new ExportDialog(chartdata::yearRequest(), u"52 weeks"_s, &window);
    const QSize size = dialog->request().size * dialog->request().scale;
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text() == u"Copy image"_s)
            button->click();
    // Whoever closes the dialog at once has it on the clipboard all the same.
    delete dialog;
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/png"_s));
    const QImage pasted = QImage::fromData(QGuiApplication::clipboard()->mimeData()->data(u"image/png"_s), "PNG");
    QCOMPARE(pasted.size(), size);
}

/// Not an assertion: writes the pictures where KUBESTATS_PICTURES says, to be looked at.
void TrendsTest::pictures()
{
    const QString folder = qEnvironmentVariable("KUBESTATS_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set KUBESTATS_PICTURES to a folder to get pictures.");
    std::vector<store::DayValueCount> values;
    const std::vector<std::string> kinds{"HelmRelease", "Kustomization", "OCIRepository", "Service",
                                         "ConfigMap",   "Secret",        "Namespace",     "Ingress"};
    for (const store::DayCount &count : *m_fake.days)
        values.push_back({count.day, kinds[std::size_t(count.day * 7 + count.count) % kinds.size()], count.count});
    m_fake.values = values;
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        const QString word = scheme == theme::Scheme::Dark ? u"dark"_s : u"light"_s;
        theme::apply(*qApp, scheme);
        widgets::setViewState(u"trends/by/1"_s, 0);
        const auto trends = page();
        trends->chart()->setCrosshair(14);
        QVERIFY(trends->grab().save(folder + u"/trends-"_s + word + u".png"_s));
        auto *by = trends->findChildren<QComboBox *>().at(1);
        by->setCurrentIndex(1);
        emit by->activated(1);
        QTRY_VERIFY(trends->shownSeries().bands.size() > 4);
        QVERIFY(trends->grab().save(folder + u"/trends-kind-"_s + word + u".png"_s));
        auto *measure = trends->findChildren<QComboBox *>().at(0);
        measure->setCurrentIndex(1);
        emit measure->activated(1);
        QVERIFY(trends->grab().save(folder + u"/trends-resources-"_s + word + u".png"_s));
        ExportDialog dialog(chartdata::yearRequest(), u"52 weeks, 4 bands, 4,717 events"_s, nullptr);
        dialog.show();
        QVERIFY(dialog.grab().save(folder + u"/export-dialog-"_s + word + u".png"_s));
    }
}

QTEST_MAIN(TrendsTest)
#include "tst_trends.moc"
