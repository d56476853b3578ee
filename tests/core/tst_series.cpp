// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/adoption.h"
#include "analytics/axis.h"
#include "analytics/series.h"
#include "analytics/seriesjson.h"

#include <QJsonArray>
#include <QTest>

using namespace analytics;
using namespace Qt::StringLiterals;

namespace {

std::int64_t day(int year, int month, int d)
{
    return dayOf(timeOf(year, month, d));
}

/// For test tables, which want Qt's own integer.
qint64 at(int year, int month, int d)
{
    return timeOf(year, month, d);
}

SeriesRequest request(std::int64_t since, std::int64_t until, Bucket bucket, std::int64_t now = 0)
{
    return {{since, until}, bucket, now, kMostBands};
}

std::vector<std::string> ids(const Series &series)
{
    std::vector<std::string> result;
    for (const Band &band : series.bands)
        result.push_back(band.id);
    return result;
}

/// Twelve days from 1 June 2026, one value a band and day.
std::vector<store::DayValueCount> daily(const std::string &value, const std::vector<std::int64_t> &counts)
{
    std::vector<store::DayValueCount> result;
    for (std::size_t i = 0; i < counts.size(); ++i)
        result.push_back({day(2026, 6, 1) + std::int64_t(i), value, counts[i]});
    return result;
}

template<class T>
void append(std::vector<T> &to, const std::vector<T> &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

class SeriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void bucketsBeginAtBorders_data();
    void bucketsBeginAtBorders();
    void isoWeeks_data();
    void isoWeeks();
    void bucketFollowsRange_data();
    void bucketFollowsRange();
    void rangesAreAligned();
    void typesKeepTheirOrder();
    void daysOutsideTheRangeAreLeftOut();
    void runningPeriod();
    void steadiestAtTheBottom();
    void restIsOther();
    void axis_data();
    void axis();
    void axisLinesHoldForEveryMaximum();
    void ticks_data();
    void ticks();
    void aliveIsCountedBackFromNow();
    void levelsAreThoseOfEachValue();
    void levelsBeginWithTheHistory();
    void theRestIsNotWhatNamesNoVersion();
    void missingMeasurementsAreGaps();
    void cutKeepsBorders();
    void hiddenBandsLeaveTheStack();
    void decimationKeepsPeaks();
    void changeAgainstThePeriodBefore();
    void csv();
    void jsonRoundTrip();
    void jsonRefusesWhatDoesNotFit_data();
    void jsonRefusesWhatDoesNotFit();
};

void SeriesTest::bucketsBeginAtBorders_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("next");
    const qint64 noon = 12 * 3600;
    QTest::newRow("a day begins at midnight UTC") << int(Bucket::Day) << at(2026, 8, 23) + noon << at(2026, 8, 23) << at(2026, 8, 24);
    QTest::newRow("a Sunday belongs to the week of the Monday before")
        << int(Bucket::Week) << at(2026, 8, 23) + noon << at(2026, 8, 17) << at(2026, 8, 24);
    QTest::newRow("a Monday begins its week") << int(Bucket::Week) << at(2026, 8, 24) << at(2026, 8, 24) << at(2026, 8, 31);
    QTest::newRow("February of a leap year has 29 days") << int(Bucket::Month) << at(2024, 2, 29) << at(2024, 2, 1) << at(2024, 3, 1);
    QTest::newRow("December is followed by January") << int(Bucket::Month) << at(2025, 12, 31) + noon << at(2025, 12, 1) << at(2026, 1, 1);
    QTest::newRow("times before 1970 round down, not to zero") << int(Bucket::Day) << qint64(-1) << qint64(-86400) << qint64(0);
}

void SeriesTest::bucketsBeginAtBorders()
{
    QFETCH(int, bucket);
    QFETCH(qint64, time);
    QTEST(qint64(bucketStart(Bucket(bucket), time)), "start");
    QTEST(qint64(nextBucket(Bucket(bucket), time)), "next");
}

void SeriesTest::isoWeeks_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("week");
    QTest::newRow("1 December 2025 begins week 49") << at(2025, 12, 1) << 49;
    QTest::newRow("29 December 2025 lies in week 1 of 2026") << at(2025, 12, 29) << 1;
    QTest::newRow("1 January 2027 lies in week 53 of 2026") << at(2027, 1, 1) << 53;
}

void SeriesTest::isoWeeks()
{
    QFETCH(qint64, time);
    QTEST(civilDate(time).week, "week");
}

void SeriesTest::bucketFollowsRange_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("bucket");
    QTest::newRow("90 days are shown by day") << 90 << int(Bucket::Day);
    QTest::newRow("a year is shown by week") << 365 << int(Bucket::Week);
    QTest::newRow("eight years are shown by month") << 8 * 365 << int(Bucket::Month);
}

void SeriesTest::bucketFollowsRange()
{
    QFETCH(int, days);
    QTEST(int(bucketFor({0, days * kDaySeconds})), "bucket");
}

void SeriesTest::rangesAreAligned()
{
    // A year back from Sunday 23 August 2026 is a Saturday: the first whole week begins on the 25th.
    const Range year{timeOf(2025, 8, 23), timeOf(2026, 8, 24)};
    const Range aligned = wholeBuckets(Bucket::Week, year, timeOf(2026, 8, 23));
    QCOMPARE(aligned.since, timeOf(2025, 8, 25));
    QCOMPARE(bucketStarts(Bucket::Week, aligned).size(), std::size_t(52));
    QCOMPARE(rangeBefore(Bucket::Week, aligned), (Range{timeOf(2024, 8, 26), timeOf(2025, 8, 25)}));
    // Three days inside one month show that month, and eight days of two weeks show both.
    const std::int64_t later = timeOf(2027, 1, 1);
    QCOMPARE(wholeBuckets(Bucket::Month, {timeOf(2026, 8, 20), timeOf(2026, 8, 23)}, later),
             (Range{timeOf(2026, 8, 1), timeOf(2026, 9, 1)}));
    QCOMPARE(wholeBuckets(Bucket::Week, {timeOf(2026, 8, 20), timeOf(2026, 8, 28)}, later),
             (Range{timeOf(2026, 8, 17), timeOf(2026, 8, 31)}));
    // A last week that the range cuts goes as a first one does, unless it is still running.
    const Range cut{timeOf(2020, 3, 2), timeOf(2021, 7, 1)};
    QCOMPARE(wholeBuckets(Bucket::Week, cut, later), (Range{timeOf(2020, 3, 2), timeOf(2021, 6, 28)}));
    QCOMPARE(wholeBuckets(Bucket::Week, cut, timeOf(2021, 7, 2)), cut);
    QCOMPARE(wholeBuckets(Bucket::Month, cut, later), (Range{timeOf(2020, 4, 1), timeOf(2021, 7, 1)}));
}

void SeriesTest::typesKeepTheirOrder()
{
    const std::int64_t monday = day(2026, 8, 17);
    const std::vector<store::DayCount> counts{{monday, EventType::Resurrected, 1},
                                              {monday + 1, EventType::Created, 9},
                                              {monday + 7, EventType::Modified, 2},
                                              {monday, EventType::Modified, 1}};
    const Series series = seriesByType(counts, request(timeOf(2026, 8, 17), timeOf(2026, 8, 31), Bucket::Week));
    QCOMPARE(ids(series), (std::vector<std::string>{"MODIFIED", "CREATED", "RESURRECTED"}));
    QCOMPARE(series.bands[0].values, (std::vector<std::optional<double>>{1, 2}));
    QCOMPARE(series.bands[1].values, (std::vector<std::optional<double>>{9, 0}));
    QCOMPARE(series.end, timeOf(2026, 8, 31));
}

void SeriesTest::daysOutsideTheRangeAreLeftOut()
{
    const std::vector<store::DayCount> counts{{day(2026, 7, 31), EventType::Modified, 100},
                                              {day(2026, 8, 1), EventType::Modified, 1},
                                              {day(2026, 8, 9), EventType::Modified, 2},
                                              {day(2026, 8, 10), EventType::Modified, 100}};
    const Series series = seriesByType(counts, request(timeOf(2026, 8, 1), timeOf(2026, 8, 10), Bucket::Month));
    QCOMPARE(total(series), 3.0);
    QCOMPARE(countIn(counts, {timeOf(2026, 8, 1), timeOf(2026, 8, 10)}), std::int64_t(3));
}

void SeriesTest::runningPeriod()
{
    const auto series = [](std::int64_t now) {
        return seriesByType({}, request(timeOf(2026, 8, 3), timeOf(2026, 8, 24), Bucket::Week, now));
    };
    QVERIFY(series(timeOf(2026, 8, 23) + 3600).lastRunning);
    QVERIFY(!series(timeOf(2026, 8, 24)).lastRunning);
    QVERIFY(!series(timeOf(2026, 8, 10)).lastRunning);
}

void SeriesTest::steadiestAtTheBottom()
{
    std::vector<store::DayValueCount> counts = daily("bursts", {60, 0, 0, 0, 0, 60});
    append(counts, daily("steady", {5, 5, 5, 5, 5, 5}));
    append(counts, daily("wavy", {4, 8, 4, 8, 4, 8}));
    const Series series = seriesByValue(counts, request(timeOf(2026, 6, 1), timeOf(2026, 6, 7), Bucket::Day), BandRole::Kind);
    QCOMPARE(ids(series), (std::vector<std::string>{"steady", "wavy", "bursts"}));
    QCOMPARE(series.bands[0].role, BandRole::Kind);
}

void SeriesTest::restIsOther()
{
    std::vector<store::DayValueCount> counts;
    for (int i = 0; i < 9; ++i)
        append(counts, daily("value " + std::to_string(i), {10 + i, 10 + i}));
    const Series series = seriesByValue(counts, request(timeOf(2026, 6, 1), timeOf(2026, 6, 3), Bucket::Day), BandRole::Ranked);
    QCOMPARE(series.bands.size(), std::size_t(kMostBands + 1));
    QCOMPARE(series.bands.back().role, BandRole::Other);
    QCOMPARE(series.bands.back().values, (std::vector<std::optional<double>>{33, 33}));
    QCOMPARE(total(series), 2.0 * (10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18));
    counts = daily("one", {1, 1});
    QCOMPARE(ids(seriesByValue(counts, request(timeOf(2026, 6, 1), timeOf(2026, 6, 3), Bucket::Day), BandRole::Ranked)),
             std::vector<std::string>{"one"});
}

void SeriesTest::axis_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("step");
    QTest::newRow("308 ends at 400") << 308.0 << 400.0 << 100.0;
    QTest::newRow("740 ends at 800") << 740.0 << 800.0 << 200.0;
    QTest::newRow("116 ends at 125") << 116.0 << 125.0 << 25.0;
    QTest::newRow("a maximum on a line stays there") << 400.0 << 400.0 << 100.0;
    QTest::newRow("counts never have half steps") << 13.0 << 20.0 << 5.0;
    QTest::newRow("one event still has four lines") << 1.0 << 4.0 << 1.0;
    QTest::newRow("nothing at all has an axis too") << 0.0 << 4.0 << 1.0;
}

void SeriesTest::axis()
{
    QFETCH(double, largest);
    const Axis axis = niceAxis(largest);
    QTEST(axis.max, "max");
    QTEST(axis.step, "step");
}

void SeriesTest::axisLinesHoldForEveryMaximum()
{
    for (int largest = 1; largest < 20000; ++largest) {
        const Axis axis = niceAxis(largest);
        QVERIFY2(axis.max >= largest, qPrintable(QString::number(largest)));
        QVERIFY2(axis.lines() >= 4 && axis.lines() <= 6, qPrintable(QString::number(largest)));
        QCOMPARE(axis.step, std::floor(axis.step));
    }
    QCOMPARE(niceAxis(0.9, false), (Axis{1.0, 0.25}));
}

void SeriesTest::ticks_data()
{
    QTest::addColumn<qint64>("since");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<int>("bucket");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("level");
    QTest::addColumn<QList<qint64>>("times");
    QTest::newRow("days in fortnights begin on Mondays")
        << at(2026, 5, 26) << at(2026, 8, 24) << int(Bucket::Day) << 8 << int(TickLevel::Day)
        << QList<qint64>{at(2026, 6, 1), at(2026, 6, 15), at(2026, 6, 29), at(2026, 7, 13), at(2026, 7, 27), at(2026, 8, 10)};
    QTest::newRow("a quarter by week has its months")
        << at(2025, 11, 3) << at(2026, 2, 2) << int(Bucket::Week) << 4 << int(TickLevel::Month)
        << QList<qint64>{at(2025, 12, 1), at(2026, 1, 1), at(2026, 2, 1)};
    QTest::newRow("years for long ranges") << at(2018, 12, 1) << at(2022, 6, 1) << int(Bucket::Month) << 6 << int(TickLevel::Year)
                                           << QList<qint64>{at(2019, 1, 1), at(2020, 1, 1), at(2021, 1, 1), at(2022, 1, 1)};
}

void SeriesTest::ticks()
{
    QFETCH(qint64, since);
    QFETCH(qint64, until);
    QFETCH(int, bucket);
    QFETCH(int, most);
    QFETCH(int, level);
    const Series series = seriesByType({}, request(since, until, Bucket(bucket)));
    QList<qint64> times;
    int withYear = 0;
    for (const Tick &tick : dateTicks(series, most)) {
        times << tick.time;
        withYear += tick.withYear;
        QCOMPARE(int(tick.level), level);
    }
    QTEST(times, "times");
    QCOMPARE(withYear, civilDate(times.last()).year - civilDate(times.first()).year + 1);
}

void SeriesTest::aliveIsCountedBackFromNow()
{
    const std::vector<store::DayCount> counts{{day(2026, 6, 2), EventType::Created, 5},
                                              {day(2026, 6, 3), EventType::Deleted, 2},
                                              {day(2026, 6, 3), EventType::Modified, 7},
                                              {day(2026, 6, 4), EventType::Resurrected, 1}};
    const auto now = timeOf(2026, 6, 5) + 60;
    const SeriesRequest week = request(timeOf(2026, 6, 1), timeOf(2026, 6, 7), Bucket::Day, now);
    const Series series = resourcesAlive(counts, 4, week);
    QVERIFY(series.levels);
    QCOMPARE(resourcesAlive(counts, week), series);
    QCOMPARE(series.bands[0].values, (std::vector<std::optional<double>>{std::nullopt, 5, 3, 4, 4, std::nullopt}));
    // A clone without its beginning: what was there before the first commit stays counted.
    QCOMPARE(resourcesAlive(counts, 104, week).bands[0].values[1], std::optional(105.0));
}

namespace {

std::vector<int> figures(const Series &series, const std::string &id)
{
    std::vector<int> result;
    for (const Band &band : series.bands)
        for (std::size_t i = 0; band.id == id && i < band.values.size(); ++i)
            result.push_back(int(band.values[i].value_or(-1)));
    return result;
}

} // namespace

void SeriesTest::levelsAreThoseOfEachValue()
{
    // In any order; "b" has two that were there before, "c" comes and goes on one day, "d" was gone before the range.
    const Levels levels({{{day(2026, 6, 4), "a", -1},
                          {day(2026, 6, 2), "a", 3},
                          {day(2026, 6, 3), "b", 1},
                          {day(2026, 6, 3), "c", 5},
                          {day(2026, 6, 3), "c", -5},
                          {day(2026, 5, 1), "d", 9},
                          {day(2026, 5, 2), "d", -9}},
                         {{"a", 2}, {"b", 3}}});
    SeriesRequest asked = request(at(2026, 6, 1), at(2026, 6, 5), Bucket::Day, at(2026, 6, 4) + 60);
    Series series = levels.series(asked, BandRole::Kind);
    QVERIFY(series.levels);
    QCOMPARE(ids(series), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(figures(series, "a"), (std::vector<int>{0, 3, 3, 2}));
    QCOMPARE(figures(series, "b"), (std::vector<int>{2, 2, 3, 3}));
    QCOMPARE(figures(levels.together(asked), "RESOURCES"), (std::vector<int>{2, 5, 6, 5}));
    asked.mostBands = 1;
    series = levels.series(asked, BandRole::Kind);
    QCOMPARE(ids(series), (std::vector<std::string>{"", "b"}));
    QCOMPARE(figures(series, ""), (std::vector<int>{0, 3, 3, 2}));
    // Over the whole of May it is "d" that was most.
    asked.range = {at(2026, 5, 1), at(2026, 5, 3)};
    QCOMPARE(ids(levels.series(asked, BandRole::Kind, MostAt::Range)), (std::vector<std::string>{"d", ""}));
    QCOMPARE(figures(levels.series(asked, BandRole::Kind, MostAt::Range), "d"), (std::vector<int>{9, 0}));
}

void SeriesTest::levelsBeginWithTheHistory()
{
    const SeriesRequest asked = request(at(2026, 6, 1), at(2026, 6, 5), Bucket::Day, at(2026, 6, 4) + 60);
    const store::ValueGrowth grown{{{day(2026, 6, 3), "a", 1}}, {{"a", 1}}};
    QCOMPARE(figures(Levels(grown).series(asked, BandRole::Kind), "a"), (std::vector<int>{-1, -1, 1, 1}));
    QCOMPARE(figures(Levels(grown, day(2026, 6, 2)).series(asked, BandRole::Kind), "a"), (std::vector<int>{-1, 0, 1, 1}));
    // What was there before a shallow boundary never changed: it is there from the history's first day on.
    const store::ValueGrowth before{{}, {{"a", 4}}};
    QCOMPARE(figures(Levels(before, day(2026, 6, 2)).series(asked, BandRole::Kind), "a"), (std::vector<int>{-1, 4, 4, 4}));
    QVERIFY(Levels(before).series(asked, BandRole::Kind).bands.empty());
    QVERIFY(!Levels(before).isEmpty());
    QVERIFY(Levels().isEmpty() && Levels().series(asked, BandRole::Kind).bands.empty());
}

void SeriesTest::theRestIsNotWhatNamesNoVersion()
{
    store::ValueGrowth growth;
    for (const char *version : {"", "1", "2", "3", "4", "5", "6", "7"}) {
        growth.days.push_back({day(2026, 6, 1), version, version[0] ? 1 : 5});
        growth.now.push_back({version, version[0] ? 1 : 5});
    }
    const SeriesRequest asked = request(at(2026, 6, 1), at(2026, 6, 3), Bucket::Day, at(2026, 6, 2) + 60);
    const Series series = Adoption({UseKind::Image, "web", {}}, growth, {{day(2026, 6, 1), EventType::Created, 1}}).series(asked);
    const std::vector<std::string> names = ids(series);
    QCOMPARE(std::count(names.begin(), names.end(), std::string()), 1);
    QCOMPARE(names.back(), std::string(kNoVersion));
    QCOMPARE(figures(series, ""), (std::vector<int>{2, 2}));
}

void SeriesTest::missingMeasurementsAreGaps()
{
    const std::vector<Measurement> stars{{timeOf(2026, 6, 1) + 10, 7}, {timeOf(2026, 6, 1) + 20, 8}, {timeOf(2026, 6, 3), 9}};
    const Series series = seriesOfLevel(stars, "stars", request(timeOf(2026, 6, 1), timeOf(2026, 6, 4), Bucket::Day));
    QCOMPARE(series.bands[0].values, (std::vector<std::optional<double>>{8, std::nullopt, 9}));
}

void SeriesTest::cutKeepsBorders()
{
    std::vector<store::DayCount> counts;
    for (int i = 0; i < 10; ++i)
        counts.push_back({day(2026, 6, 1) + i, EventType::Modified, i + 1});
    const Series whole = seriesByType(counts, request(timeOf(2026, 6, 1), timeOf(2026, 6, 11), Bucket::Day, timeOf(2026, 6, 10)));
    QVERIFY(whole.lastRunning);
    const Series part = cut(whole, timeOf(2026, 6, 3), timeOf(2026, 6, 6));
    QCOMPARE(part.bands[0].values, (std::vector<std::optional<double>>{3, 4, 5}));
    QCOMPARE(part.end, timeOf(2026, 6, 6));
    QVERIFY(!part.lastRunning);
    QCOMPARE(cut(whole, 0, whole.end), whole);
    QVERIFY(cut(whole, whole.end, whole.end + 1).starts.empty());
}

void SeriesTest::hiddenBandsLeaveTheStack()
{
    const Series series = seriesByType({{0, EventType::Modified, 90}, {0, EventType::Deleted, 4}}, request(0, kDaySeconds, Bucket::Day));
    QCOMPARE(largest(series), 94.0);
    QCOMPARE(largest(without(series, {"MODIFIED"})), 4.0);
}

void SeriesTest::decimationKeepsPeaks()
{
    std::vector<store::DayCount> counts;
    for (int i = 0; i < 4000; ++i)
        counts.push_back({i, EventType::Modified, i == 1234 ? 500 : 1});
    const Series whole = seriesByType(counts, request(0, 4000 * kDaySeconds, Bucket::Day));
    const Series narrow = decimated(whole, 800);
    QCOMPARE(narrow.starts.size(), std::size_t(800));
    QCOMPARE(largest(narrow), 500.0);
    QCOMPARE(narrow.bands[0].values[1234 / 5], std::optional(500.0));
    QCOMPARE(decimated(whole, 4000), whole);
}

void SeriesTest::changeAgainstThePeriodBefore()
{
    QCOMPARE(change(126, 100).percent, std::optional(26.0));
    QCOMPARE(change(50, 100).percent, std::optional(-50.0));
    QVERIFY(!change(5, 0).percent);
}

void SeriesTest::csv()
{
    Series series;
    series.bucket = Bucket::Week;
    series.starts = {timeOf(2026, 8, 10), timeOf(2026, 8, 17)};
    series.end = timeOf(2026, 8, 24);
    series.lastRunning = true;
    series.bands = {{"=cmd()", BandRole::Ranked, {1, std::nullopt}}, {"a \"b\", c", BandRole::Ranked, {2, 3}}};
    Forecast ahead;
    ahead.lack = Forecast::Lack::None;
    ahead.starts = {series.end};
    ahead.end = series.end + kDaySeconds;
    ahead.bands = {{"", 1, {4}, {2}, {9}}};
    QVERIFY(QByteArray::fromStdString(toCsv(series, {}, ahead)).endsWith(",4,forecast,2,9\r\n"));
    QCOMPARE(QByteArray::fromStdString(toCsv(series)),
             QByteArray("start,end,'=cmd(),\"a \"\"b\"\", c\",total,complete\r\n"
                        "2026-08-10,2026-08-16,1,2,3,yes\r\n"
                        "2026-08-17,2026-08-23,,3,3,no\r\n"));
}

void SeriesTest::jsonRoundTrip()
{
    Series series = seriesByType({{day(2026, 6, 1), EventType::Created, 3}, {day(2026, 6, 2), EventType::Modified, 4}},
                                 request(timeOf(2026, 6, 1), timeOf(2026, 6, 4), Bucket::Day, timeOf(2026, 6, 3)));
    series.bands[0].values[1] = std::nullopt;
    const auto back = seriesFromJson(toJson(series));
    QVERIFY(back);
    QCOMPARE(*back, series);
}

void SeriesTest::jsonRefusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown bucket") << u"bucket"_s << QJsonValue(u"year"_s) << u"series.bucket"_s;
    QTest::newRow("starts that fall") << u"starts"_s << QJsonValue(QJsonArray{2, 1}) << u"series.starts"_s;
    QTest::newRow("an end before the last start") << u"end"_s << QJsonValue(5) << u"series.end"_s;
    QTest::newRow("bands of another length") << u"bands"_s
                                             << QJsonValue(QJsonArray{
                                                    QJsonObject{{u"id"_s, u"a"_s}, {u"role"_s, u"kind"_s}, {u"values"_s, QJsonArray{1}}}})
                                             << u"series.bands.values"_s;
    QTest::newRow("a negative count") << u"bands"_s
                                      << QJsonValue(QJsonArray{
                                             QJsonObject{{u"id"_s, u"a"_s}, {u"role"_s, u"kind"_s}, {u"values"_s, QJsonArray{1, -2}}}})
                                      << u"series.bands.values"_s;
    QTest::newRow("an unknown role") << u"bands"_s
                                     << QJsonValue(QJsonArray{
                                            QJsonObject{{u"id"_s, u"a"_s}, {u"role"_s, u"x"_s}, {u"values"_s, QJsonArray{1, 2}}}})
                                     << u"series.bands.role"_s;
    QTest::newRow("bands that are no list") << u"bands"_s << QJsonValue(3) << u"series.bands"_s;
}

void SeriesTest::jsonRefusesWhatDoesNotFit()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject object{{u"bucket"_s, u"day"_s}, {u"starts"_s, QJsonArray{0, 86400}}, {u"end"_s, 172800}, {u"bands"_s, QJsonArray{}}};
    QVERIFY(seriesFromJson(object));
    object[field] = value;
    const auto series = seriesFromJson(object);
    QVERIFY(!series);
    QVERIFY2(series.error().message.contains(named), qPrintable(series.error().message));
}

QTEST_GUILESS_MAIN(SeriesTest)
#include "tst_series.moc"
