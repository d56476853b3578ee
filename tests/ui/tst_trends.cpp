// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartdata.h"
#include "support/pagestage.h"

#include "base/plurals.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labels.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/smallmultiples.h"
#include "ui/pages/chartactions.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/trendspage.h"
#include "ui/pages/trendstable.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewstate.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
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
    bool isReading = false; ///< days are asked for and not there yet
    store::ValueGrowth growth;
    store::Adoption adoption;
    std::vector<store::AdoptionQuery> adoptionAsked;
    std::optional<Error> adoptionFails;
    int growthAsked = 0;
    int valuesAsked = 0;

    TrendSource source()
    {
        return {[this](QObject *, const EventFilter &filter, const workspace::Reply<std::vector<store::DayCount>> &reply) {
                    asked.push_back(filter);
                    if (!isReading)
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
                },
                [this](QObject *, const store::AdoptionQuery &query, const workspace::Reply<store::Adoption> &reply) {
                    adoptionAsked.push_back(query);
                    reply(adoptionFails ? Result<store::Adoption>(*adoptionFails) : Result<store::Adoption>(adoption));
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

workspace::SnapshotPtr snapshot(int repositories = 1, std::uint64_t dataVersion = 0)
{
    auto result = std::make_shared<workspace::Snapshot>();
    result->loaded = true;
    result->dataVersion = dataVersion;
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

widgets::Chip *chipNamed(const QWidget &in, const QString &text)
{
    for (widgets::Chip *chip : in.findChildren<widgets::Chip *>())
        if (chip->text() == text)
            return chip;
    return nullptr;
}

const widgets::Label *labelBeginning(const QWidget &in, const QString &words)
{
    for (const widgets::Label *label : in.findChildren<widgets::Label *>())
        if (label->text().startsWith(words))
            return label;
    return nullptr;
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
    void aCutWeekIsLeftOut();
    void stripMovesTheRange();
    void splitsByKind();
    void peopleAndBots();
    void resourcesAreALevel();
    void aQuietTimeHasALevel();
    void resourcesAreSplitByKind();
    void resourcesAreNotCountedByWhatEventsHave_data();
    void resourcesAreNotCountedByWhatEventsHave();
    void aLevelBeginsWithTheHistory();
    void chartsInUseAreLevels();
    void versionsAreThoseOfTheWholeRange();
    void whatWasThereBeforeIsThereFromTheBeginning();
    void whatWasNotKeptIsNoZero();
    void whatWasNotKeptIsScannedWhileCountsAreRead();
    void versionsAreNotFilledInUnderAnOpenList();
    void whatIsInUseForgetsNoSplit();
    void aFailureSaysWhatWasCounted_data();
    void aFailureSaysWhatWasCounted();
    void usesAreNotNarrowedByAFilter();
    void pictureIsLightInADarkWindow();
    void smallChartsAreExported();
    void emptyAndFailedDiffer();
    void whatIsNotScannedIsNotEmpty();
    void narrowRowKeepsItsIcons();
    void tableIsTheTwin();
    void forecastIsAskedFor();
    void forecastIsSaidWherePeopleRead();
    void forecastSaysWhyThereIsNone_data();
    void forecastSaysWhyThereIsNone();
    void theTableStaysAsItIsWhileFiguresChange();
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

/// A range that ends within a week would end with a drop, which the table would say, too.
void TrendsTest::aCutWeekIsLeftOut()
{
    const auto trends = page();
    ViewContext past;
    past.range = Range::Custom;
    past.until = analytics::bucketStart(Bucket::Week, now()) - (4 * 7 - 3) * analytics::kDaySeconds; // a Thursday
    past.since = *past.until - 200 * analytics::kDaySeconds;
    trends->setContext(past);
    const Series series = trends->shownSeries();
    QCOMPARE(series.bucket, Bucket::Week);
    QVERIFY(!series.lastRunning);
    QVERIFY2(series.end <= *past.until, "the last week is cut");
    QVERIFY(series.starts.front() >= *past.since);
    QCOMPARE(series.starts.size(), std::size_t(28));
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

namespace {

QStringList textsOf(const TrendsPage &page)
{
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    return texts;
}

void openLink(TrendsPage &page, const QString &link)
{
    const auto target = parseLink(link);
    QVERIFY2(target, qPrintable(link));
    page.open(target->target);
}

} // namespace

void TrendsTest::chartsInUseAreLevels()
{
    const std::int64_t today = analytics::dayOf(now());
    m_fake.adoption.growth.days = {{today - 300, "app-template", 3}, {today - 100, "app-template", 2}, {today - 50, "redis", 1}};
    m_fake.adoption.growth.now = {{"app-template", 5}, {"redis", 1}};
    m_fake.adoption.names = {{"app-template", 5}, {"redis", 1}};
    const auto trends = page();
    auto *measure = trends->findChildren<QComboBox *>().at(0);
    measure->setCurrentIndex(measure->findText(u"Adoption of charts"_s));
    emit measure->activated(measure->currentIndex());
    QCOMPARE(m_fake.adoptionAsked, (std::vector<store::AdoptionQuery>{{UseKind::Chart, {}, {}}}));
    const Series series = trends->shownSeries();
    QVERIFY(series.levels);
    QCOMPARE(series.bands.size(), std::size_t(2));
    QCOMPARE(series.bands[1].id, std::string("app-template"));
    QCOMPARE(series.bands[1].values.front(), std::optional(0.0)); // the history began before
    QCOMPARE(series.bands[1].values.back(), std::optional(5.0));
    QCOMPARE(series.bands[0].values.back(), std::optional(1.0));
    const QStringList texts = textsOf(*trends);
    QVERIFY(texts.contains(u"Charts in use, by how many resources use them"_s));
    QVERIFY2(texts.filter(u"6 uses at the end"_s).size() == 1, qPrintable(texts.join(u'|')));

    auto *by = trends->findChildren<QComboBox *>().at(1);
    QCOMPARE(by->count(), 3);
    QCOMPARE(by->currentText(), u"Chart"_s);
    m_fake.adoption.growth.days = {{today - 300, "3.0", 3}, {today - 100, "3.0", -3}, {today - 100, "3.1", 5}};
    m_fake.adoption.growth.now = {{"3.1", 5}};
    by->setCurrentIndex(by->findText(u"Version of redis"_s));
    emit by->activated(by->currentIndex());
    QCOMPARE(m_fake.adoptionAsked.back(), (store::AdoptionQuery{UseKind::Chart, "redis", {}}));
    QVERIFY(textsOf(*trends).contains(u"Versions of redis, by how many resources use them"_s));
    QCOMPARE(trends->shownSeries().bands.back().id, std::string("3.1"));
    // Back as events, and by its link as it was.
    const PageTarget kept = trends->target();
    measure->setCurrentIndex(0);
    emit measure->activated(0);
    QVERIFY(!trends->shownSeries().levels);
    trends->open(kept);
    QCOMPARE(m_fake.adoptionAsked.back(), (store::AdoptionQuery{UseKind::Chart, "redis", {}}));
    QCOMPARE(by->currentText(), u"Version of redis"_s);
}

void TrendsTest::versionsAreThoseOfTheWholeRange()
{
    const std::int64_t today = analytics::dayOf(now());
    // Seven versions that each had their time, and many that are there since yesterday.
    for (int i = 0; i < 7; ++i) {
        m_fake.adoption.growth.days.push_back({today - 300 + i * 40, "1." + std::to_string(i), 9});
        m_fake.adoption.growth.days.push_back({today - 260 + i * 40, "1." + std::to_string(i), -9});
        m_fake.adoption.growth.days.push_back({today - 1, "2." + std::to_string(i), 1});
        m_fake.adoption.growth.now.push_back({"2." + std::to_string(i), 1});
    }
    const auto trends = page();
    openLink(*trends, u"kubestats://trends?measure=api-versions&of=HelmRelease"_s);
    QCOMPARE(m_fake.adoptionAsked.back(), (store::AdoptionQuery{UseKind::ApiVersion, "HelmRelease", {}}));
    int older = 0;
    for (const Band &band : trends->shownSeries().bands)
        older += band.id.starts_with("1.");
    QCOMPARE(older, analytics::kMostBands);
}

/// Of a shallow history nobody knows since when its first resources used what they use.
void TrendsTest::whatWasThereBeforeIsThereFromTheBeginning()
{
    m_fake.adoption.growth.now = {{"", 3}};
    const auto trends = page();
    openLink(*trends, u"kubestats://trends?measure=charts&of=redis"_s);
    const Series series = trends->shownSeries();
    QCOMPARE(series.bands.size(), std::size_t(1));
    QCOMPARE(charts::bandName(series.bands.front()), u"(no version)"_s);
    QCOMPARE(std::count(series.bands.front().values.begin(), series.bands.front().values.end(), std::optional(3.0)),
             std::ptrdiff_t(series.starts.size()));
}

void TrendsTest::whatWasNotKeptIsNoZero()
{
    const auto trends = page(lastYear(), 2);
    m_fake.adoption.unknown = {1, 2};
    openLink(*trends, u"kubestats://trends?measure=images"_s);
    QVERIFY(!trends->chart()->isVisibleTo(trends.get()));
    QStringList texts = textsOf(*trends);
    QVERIFY(texts.contains(u"Not counted yet"_s));
    QCOMPARE(texts.filter(u"scanned 2 repositories and did not keep"_s).size(), 1);
    const auto buttons = trends->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                        [&](const QPushButton *button) { return button->isVisibleTo(trends.get()) && button->text() == u"Scan now"_s; }));
    // Of one of two: said beneath the chart's title, and in its files.
    const std::int64_t today = analytics::dayOf(now());
    m_fake.adoption.unknown = {2};
    m_fake.adoption.growth.days = {{today - 30, "nginx", 1}};
    m_fake.adoption.growth.now = {{"nginx", 1}};
    openLink(*trends, u"kubestats://trends?measure=images"_s);
    QVERIFY(trends->chart()->isVisibleTo(trends.get()));
    QCOMPARE(textsOf(*trends).filter(u"1 repository not counted before the next scan"_s).size(), 1);
}

/// Another repository's scan has counts read anew: until they are there, what is shown can be pressed.
void TrendsTest::whatWasNotKeptIsScannedWhileCountsAreRead()
{
    support::PageStage stage;
    QVERIFY(stage.commit({{"app.yaml", support::PageStage::deployment("web", "1Gi")}}));
    QVERIFY(stage.scan());
    m_fake.adoption.unknown = {stage.id()};
    TrendsPage trends({&stage.core()}, m_fake.source());
    trends.setSnapshot(stage.core().snapshot());
    openLink(trends, u"kubestats://trends?measure=images"_s);
    auto *state = trends.findChild<widgets::StatePane *>();
    QCOMPARE(state->titleText(), u"Not counted yet"_s);
    m_fake.isReading = true;
    auto next = std::make_shared<workspace::Snapshot>(*stage.core().snapshot());
    ++next->dataVersion;
    trends.setSnapshot(next);
    const auto scans = [&stage] {
        const auto jobs = stage.core().snapshot()->jobs;
        return std::count_if(jobs.begin(), jobs.end(), [&stage](const workspace::Job &job) { return job.repository == stage.id(); });
    };
    const auto before = scans();
    emit state->actionTriggered();
    QTRY_COMPARE(scans(), before + 1);
}

void TrendsTest::versionsAreNotFilledInUnderAnOpenList()
{
    m_fake.adoption.growth.days = {{analytics::dayOf(now()) - 300, "redis", 3}};
    m_fake.adoption.growth.now = {{"redis", 3}};
    m_fake.adoption.names = {{"redis", 3}, {"app-template", 2}};
    const auto trends = page();
    openLink(*trends, u"kubestats://trends?measure=charts"_s);
    auto *by = trends->findChildren<QComboBox *>().at(1);
    QCOMPARE(by->count(), 3);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QPointer<QAction> offered = by->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly).at(1);
    // The same in another order: what is offered, in the palette too, stays.
    m_fake.adoption.names = {{"app-template", 4}, {"redis", 3}};
    trends->setSnapshot(snapshot(1, 1));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(offered);
    QCOMPARE(by->itemText(1), u"Version of redis"_s);
    // Another one, while a hand is on the list.
    by->showPopup();
    QVERIFY(by->view()->isVisible());
    m_fake.adoption.names.push_back({"nginx", 1});
    trends->setSnapshot(snapshot(1, 2));
    QCoreApplication::processEvents();
    QVERIFY(by->view()->isVisible());
    QCOMPARE(by->count(), 3);
    by->hidePopup();
    QTRY_COMPARE(by->count(), 4);
    QCOMPARE(by->itemText(1), u"Version of app-template"_s);
}

void TrendsTest::whatIsInUseForgetsNoSplit()
{
    m_fake.values = std::vector<store::DayValueCount>{{analytics::dayOf(now()) - 3, "Ada", 9}};
    const auto trends = page();
    auto *measure = trends->findChildren<QComboBox *>().at(0);
    auto *by = trends->findChildren<QComboBox *>().at(1);
    by->setCurrentIndex(by->findText(u"Author"_s));
    emit by->activated(by->currentIndex());
    for (const int shown : {measure->findText(u"Adoption of charts"_s), 0}) {
        measure->setCurrentIndex(shown);
        emit measure->activated(shown);
    }
    QCOMPARE(by->currentText(), u"Author"_s);
    QTRY_COMPARE(trends->shownSeries().bands.front().id, std::string("Ada"));
    // By a link, too.
    openLink(*trends, u"kubestats://trends?measure=images"_s);
    measure->setCurrentIndex(0);
    emit measure->activated(0);
    QCOMPARE(by->currentText(), u"Author"_s);
}

void TrendsTest::aFailureSaysWhatWasCounted_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("expected");
    QTest::newRow("events") << u"events"_s << u"The events could not be counted"_s;
    QTest::newRow("resources") << u"resources"_s << u"The resources could not be counted"_s;
    QTest::newRow("charts in use") << u"charts"_s << u"What is in use could not be counted"_s;
}

void TrendsTest::aFailureSaysWhatWasCounted()
{
    QFETCH(QString, measure);
    QFETCH(QString, expected);
    const Error error{ErrorCode::Busy, u"The database is in use."_s, {}};
    m_fake.adoptionFails = error;
    if (measure != "charts"_L1)
        m_fake.days = error;
    const auto trends = page();
    openLink(*trends, u"kubestats://trends?measure="_s + measure);
    QCOMPARE(trends->findChild<widgets::StatePane *>()->titleText(), expected);
}

void TrendsTest::usesAreNotNarrowedByAFilter()
{
    const auto trends = page();
    openLink(*trends, u"kubestats://trends?measure=charts&kind=HelmRelease"_s);
    QVERIFY(m_fake.adoptionAsked.empty());
    QVERIFY(textsOf(*trends).contains(u"What is in use cannot be counted by this filter"_s));
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

void TrendsTest::forecastIsAskedFor()
{
    const auto trends = page();
    auto *chip = chipNamed(*trends, u"Forecast"_s);
    QVERIFY(chip && !chip->isChecked());
    QVERIFY(trends->chart()->forecast().isEmpty());
    QVERIFY(!trends->target().choices.contains(u"forecast"_s));
    bool offered = false;
    for (const QAction *action : offeredActions(*trends))
        offered = offered || action->text().startsWith(u"Forecast"_s);
    QVERIFY2(offered, "the palette has it");
    const Series series = trends->shownSeries();
    const double right = trends->chart()->plotRect().right();
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!trends->chart()->forecast().isEmpty());
    QCOMPARE(trends->chart()->forecast().starts.front(), series.end);
    QVERIFY2(trends->shownSeries() == series, "what was measured stays what it was");
    QCOMPARE(trends->chart()->plotRect().right(), right);
    QCOMPARE(trends->target().choices.at(u"forecast"_s), u"yes"_s);
    // A session or link leads to the same; one without the word to none.
    const PageTarget target = trends->target();
    const auto other = page();
    other->open(target);
    QVERIFY(chipNamed(*other, u"Forecast"_s)->isChecked());
    QCOMPARE(other->chart()->forecast(), trends->chart()->forecast());
    PageTarget without = target;
    without.choices.erase(u"forecast"_s);
    other->open(without);
    QVERIFY(other->chart()->forecast().isEmpty());
    QVERIFY(!chipNamed(*other, u"Forecast"_s)->isChecked());
    // Bands that are off are not forecast.
    const double before = trends->chart()->forecast().bands.front().middle.front();
    trends->chart()->toggle("MODIFIED", false);
    QVERIFY(trends->chart()->forecast().bands.front().middle.front() < before);
}

void TrendsTest::forecastIsSaidWherePeopleRead()
{
    const auto trends = page();
    auto *table = trends->findChild<TrendsTable *>();
    QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    chipNamed(*trends, u"Forecast"_s)->click();
    const analytics::Forecast ahead = trends->chart()->forecast();
    const std::size_t measured = trends->shownSeries().starts.size();
    const QString words = charts::forecastText(ahead.bands.front(), 0);
    QVERIFY2(words.startsWith(u"forecast, 80 %: from "_s), qPrintable(words));
    trends->chart()->setFocus();
    trends->chart()->setCrosshair(measured - 1);
    QTest::keyClick(trends->chart(), Qt::Key_Right);
    QCOMPARE(trends->chart()->crosshair(), std::optional(measured));
    QVERIFY2(trends->chart()->accessibleDescription().contains(words), qPrintable(trends->chart()->accessibleDescription()));
    // No range of events is made of what has not been.
    QTest::keyClick(trends->chart(), Qt::Key_Return);
    QVERIFY(trends->chart()->findChildren<QMenu *>().isEmpty());
    QTest::keyClick(trends->chart(), Qt::Key_Escape);
    QVERIFY(trends->chart()->accessibleDescription().contains(u"forecast, 80 %"_s));
    // The twin begins with what lies furthest ahead, and marks it.
    QCOMPARE(table->rowCount(), int(measured + ahead.starts.size()));
    const int total = table->columnCount() - 2;
    const int first = int(ahead.starts.size()) - 1;
    QCOMPARE(table->index(first, total + 1).data().toString(), words);
    QCOMPARE(table->index(first, total).data().toString(), charts::number(ahead.bands.front().middle.front()));
    QCOMPARE(table->index(first, 1).data().toString(), QString());
    QVERIFY(!table->index(first + 1, total + 1).data().toString().contains(u"forecast"_s));
    const auto note = labelBeginning(*trends, u"Dashed: forecast for 13 weeks"_s);
    QVERIFY(note && !note->isHidden());
    // A file says it too.
    for (QAction *action : trends->findChildren<QAction *>())
        if (action->text() == u"Copy the figures as CSV"_s)
            action->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(1 + measured + ahead.starts.size()));
    QVERIFY(lines.front().endsWith(u"total,complete,total low 80%,total high 80%"_s));
    QVERIFY(lines[qsizetype(measured)].endsWith(u",no,,"_s));
    QVERIFY(lines[qsizetype(measured) + 1].contains(u",forecast,"_s));
}

void TrendsTest::forecastSaysWhyThereIsNone_data()
{
    QTest::addColumn<int>("from"); // days before today
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("a week has too few days") << 7 << -1 << u"No forecast: it takes 12 days that are complete, and here are"_s;
    QTest::newRow("last spring has its summer already") << 300 << 200 << u"No forecast: it would begin now"_s;
}

void TrendsTest::forecastSaysWhyThereIsNone()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, words);
    const auto trends = page();
    PageTarget target;
    target.filter = EventFilter{};
    const std::int64_t today = analytics::bucketStart(Bucket::Day, now());
    target.filter->since = today - from * analytics::kDaySeconds;
    target.filter->until = today - to * analytics::kDaySeconds;
    target.choices = {{u"forecast"_s, u"yes"_s}};
    trends->open(target);
    QVERIFY(trends->chart()->forecast().isEmpty());
    const auto note = labelBeginning(*trends, words);
    QVERIFY(note && !note->isHidden());
}

void TrendsTest::theTableStaysAsItIsWhileFiguresChange()
{
    const auto trends = page();
    auto *model = trends->findChild<TrendsTable *>();
    widgets::TableView *view = nullptr;
    for (auto *table : trends->findChildren<widgets::TableView *>())
        if (table->model() == model)
            view = table;
    QVERIFY(view);
    const auto newest = [model] {
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(0, column).data().toString();
        return texts;
    };
    const QStringList before = newest();
    view->selectRow(3);
    view->setColumnWidth(1, 211);
    auto days = recentDays();
    days.back().count += 1000;
    m_fake.days = days;
    auto newer = std::make_shared<workspace::Snapshot>(*snapshot());
    newer->dataVersion = 7;
    trends->setSnapshot(newer);
    QTRY_VERIFY(newest() != before);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view->selectionModel()->selectedRows().first().row(), 3);
    QCOMPARE(view->columnWidth(1), 211);
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
        chipNamed(*trends, u"Forecast"_s)->click();
        trends->chart()->setCrosshair(trends->shownSeries().starts.size() + 2);
        QVERIFY(trends->grab().save(folder + u"/trends-forecast-"_s + word + u".png"_s));
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
