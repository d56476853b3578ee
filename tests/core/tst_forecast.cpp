// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/calendar.h"
#include "analytics/forecast.h"
#include "analytics/series.h"

#include <QTest>

#include <cmath>

using namespace analytics;

namespace {

using Values = std::vector<std::optional<double>>;

constexpr double kRunning = 999; ///< what the running week has: it must be seen nowhere

/// Weeks from Monday 5 January 2026; the last one runs.
Series weeks(const Values &complete, bool levels)
{
    Series series;
    series.levels = levels;
    series.lastRunning = true;
    series.end = timeOf(2026, 1, 5);
    Band band{levels ? "RESOURCES" : "MODIFIED", levels ? BandRole::Level : BandRole::Modified, complete};
    band.values.emplace_back(kRunning);
    for (std::size_t i = 0; i < band.values.size(); ++i) {
        series.starts.push_back(series.end);
        series.end = nextBucket(Bucket::Week, series.end);
    }
    series.bands = {std::move(band)};
    return series;
}

Values rising(int count, double from, double by)
{
    Values values;
    for (int i = 0; i < count; ++i)
        values.emplace_back(from + i * by);
    return values;
}

/// A generator of our own: the same numbers on every machine.
class Noise final
{
public:
    double next()
    {
        m_state = m_state * 6364136223846793005ull + 1442695040888963407ull;
        return double(m_state >> 33) / double(1ull << 31); // 0 to 1
    }

private:
    std::uint64_t m_state = 42;
};

} // namespace

class ForecastTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysNothing_data();
    void saysNothing();
    void reachesAQuarterOfWhatIsShown();
    void levelThatStandsGoesOn();
    void levelThatGrowsGoesOnGrowing();
    void levelThatFallsStaysAboveZero();
    void countsAreTheTotalAndNeverBelowZero();
    void runningWeekIsNoInput();
    void gapsAreLeftOut();
    void timeBeforeTheFirstEventIsLeftOut();
    void intervalNeverNarrows();
    void intervalHoldsFourFifths_data();
    void intervalHoldsFourFifths();
    void eachLevelHasItsOwn();
};

void ForecastTest::saysNothing_data()
{
    QTest::addColumn<int>("complete");
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("bands");
    QTest::addColumn<int>("lack");
    QTest::newRow("11 complete weeks are too few") << 11 << true << true << int(Forecast::Lack::TooShort);
    QTest::newRow("12 suffice") << 12 << true << true << int(Forecast::Lack::None);
    QTest::newRow("a range that ends in the past has its future already") << 40 << false << true << int(Forecast::Lack::Past);
    QTest::newRow("without a band there is nothing to go on") << 40 << true << false << int(Forecast::Lack::NothingShown);
}

void ForecastTest::saysNothing()
{
    QFETCH(int, complete);
    QFETCH(bool, running);
    QFETCH(bool, bands);
    QFETCH(int, lack);
    Series series = weeks(rising(complete, 10, 1), true);
    series.lastRunning = running;
    if (!bands)
        series.bands.clear();
    const Forecast ahead = forecast(series);
    QCOMPARE(int(ahead.lack), lack);
    QCOMPARE(ahead.isEmpty(), ahead.lack != Forecast::Lack::None);
    QCOMPARE(ahead.bands.empty(), ahead.isEmpty());
    if (bands && running)
        QCOMPARE(ahead.complete, std::size_t(complete));
}

void ForecastTest::reachesAQuarterOfWhatIsShown()
{
    const Series series = weeks(rising(52, 10, 0), true);
    const Forecast ahead = forecast(series);
    QCOMPARE(ahead.starts.size(), std::size_t(13));
    QCOMPARE(ahead.starts.front(), series.end);
    QCOMPARE(ahead.end, timeOf(2026, 1, 5) + (53 + 13) * 7 * kDaySeconds);
    const Series whole = timeline(series, ahead);
    QCOMPARE(whole.starts.size(), std::size_t(53 + 13));
    QCOMPARE(whole.end, ahead.end);
    QCOMPARE(forecast(weeks(rising(2000, 10, 0), true)).starts.size(), kForecastMost);
}

void ForecastTest::levelThatStandsGoesOn()
{
    const Forecast ahead = forecast(weeks(rising(40, 57, 0), true));
    for (std::size_t i = 0; i < ahead.starts.size(); ++i) {
        QCOMPARE(ahead.bands.front().middle[i], 57.0);
        QCOMPARE(ahead.bands.front().low[i], 57.0);
        QCOMPARE(ahead.bands.front().high[i], 57.0);
    }
}

void ForecastTest::levelThatGrowsGoesOnGrowing()
{
    const Forecast ahead = forecast(weeks(rising(52, 100, 4), true));
    const ForecastBand &band = ahead.bands.front();
    QCOMPARE(band.last, std::optional(304.0));
    QVERIFY2(band.middle.front() >= 308 && band.middle.front() <= 312, qPrintable(QString::number(band.middle.front())));
    QVERIFY2(band.middle.back() > 330, qPrintable(QString::number(band.middle.back())));
    QVERIFY2(band.middle.back() <= 304 + 14 * 4, "damped: no faster than it grew");
    QCOMPARE(band.middle.front(), std::round(band.middle.front())); // resources are whole
}

void ForecastTest::levelThatFallsStaysAboveZero()
{
    const Forecast ahead = forecast(weeks(rising(24, 48, -2), true));
    for (std::size_t i = 0; i < ahead.starts.size(); ++i) {
        QVERIFY(ahead.bands.front().low[i] >= 0);
        QVERIFY(ahead.bands.front().middle[i] >= 0);
    }
}

void ForecastTest::countsAreTheTotalAndNeverBelowZero()
{
    Noise noise;
    Values some, others;
    for (int i = 0; i < 40; ++i) {
        some.emplace_back(std::floor(noise.next() * 8));
        others.emplace_back(i % 13 == 0 ? 120 : 2);
    }
    Series series = weeks(some, false);
    others.emplace_back(kRunning);
    series.bands.push_back({"CREATED", BandRole::Created, others});
    const Forecast ahead = forecast(series);
    QCOMPARE(ahead.bands.size(), std::size_t(1));
    QCOMPARE(ahead.bands.front().id, std::string());
    QVERIFY2(ahead.bands.front().middle.front() < 25, "a busy week is no rule");
    for (std::size_t i = 0; i < ahead.starts.size(); ++i) {
        QVERIFY(ahead.bands.front().low[i] >= 0);
        QVERIFY(ahead.bands.front().low[i] <= ahead.bands.front().middle[i]);
        QVERIFY(ahead.bands.front().middle[i] <= ahead.bands.front().high[i]);
    }
}

void ForecastTest::runningWeekIsNoInput()
{
    for (const bool levels : {true, false}) {
        Series series = weeks(rising(40, 20, 1), levels);
        const Forecast before = forecast(series);
        series.bands.front().values.back() = 0;
        QCOMPARE(forecast(series), before);
        series.bands.front().values.back() = std::nullopt;
        QCOMPARE(forecast(series), before);
    }
}

void ForecastTest::gapsAreLeftOut()
{
    Values values = rising(40, 57, 0);
    values[20] = values[21] = values[39] = std::nullopt;
    const Forecast ahead = forecast(weeks(values, true));
    QCOMPARE(ahead.bands.front().middle.front(), 57.0);
    QCOMPARE(ahead.bands.front().low.front(), 57.0);
    QVERIFY2(!ahead.bands.front().last, "a line begins where something was measured");
}

void ForecastTest::timeBeforeTheFirstEventIsLeftOut()
{
    Values late(40, 0.0);
    for (int i = 0; i < 14; ++i)
        late.emplace_back(100.0);
    const Forecast ahead = forecast(weeks(late, false));
    QCOMPARE(ahead.complete, std::size_t(14));
    QCOMPARE(ahead.bands.front().middle.front(), 100.0);
    Values unknown(40);
    unknown.resize(54, 7.0);
    QCOMPARE(forecast(weeks(unknown, true)).complete, std::size_t(14));
}

void ForecastTest::intervalNeverNarrows()
{
    Noise noise;
    Values values;
    double level = 300;
    for (int i = 0; i < 80; ++i)
        values.emplace_back(level += std::floor(noise.next() * 21) - 10);
    const ForecastBand band = forecast(weeks(values, true)).bands.front();
    for (std::size_t i = 1; i < band.low.size(); ++i)
        QVERIFY(band.high[i] - band.middle[i] >= band.high[i - 1] - band.middle[i - 1] - 1); // both are rounded
    QVERIFY(band.high.back() - band.low.back() > band.high.front() - band.low.front());
}

void ForecastTest::intervalHoldsFourFifths_data()
{
    QTest::addColumn<bool>("levels");
    QTest::newRow("of a level that wanders") << true;
    QTest::newRow("of counts with busy weeks") << false;
}

void ForecastTest::intervalHoldsFourFifths()
{
    QFETCH(bool, levels);
    Noise noise;
    Values all;
    double level = 5000;
    for (int i = 0; i < 4000; ++i) {
        const double step = std::round((noise.next() + noise.next()) * 10) - 10;
        all.emplace_back(levels ? level += step : std::floor(noise.next() * noise.next() * 60));
    }
    int inside = 0, count = 0;
    double error = 0, naive = 0;
    for (std::size_t begin = 0; begin + 52 + 1 + 13 <= all.size(); begin += 13) {
        const auto at = all.begin() + std::ptrdiff_t(begin);
        const ForecastBand band = forecast(weeks({at, at + 52}, levels)).bands.front();
        for (std::size_t i = 0; i < band.middle.size(); ++i, ++count) {
            const double truth = *all[begin + 53 + i];
            inside += truth >= band.low[i] && truth <= band.high[i] ? 1 : 0;
            error += std::abs(truth - band.middle[i]);
            naive += std::abs(truth - *band.last);
        }
    }
    const double share = 100.0 * inside / count;
    QVERIFY2(share > 74 && share < 93, qPrintable(QString::number(share)));
    QVERIFY2(error <= naive * 1.02, qPrintable(QString::number(error / naive)));
}

void ForecastTest::eachLevelHasItsOwn()
{
    Series series = weeks(rising(40, 10, 0), true);
    Values young(35);
    young.resize(41, 3.0);
    series.bands.push_back({"young", BandRole::Kind, young});
    const Forecast ahead = forecast(series);
    QVERIFY(bandOf(ahead, "RESOURCES"));
    QVERIFY2(!bandOf(ahead, "young"), "five weeks of a kind are too few, however long others are known");
    QCOMPARE(largest(ahead), 10.0);
}

QTEST_GUILESS_MAIN(ForecastTest)

#include "tst_forecast.moc"
