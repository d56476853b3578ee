// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of chart beside the picture of it in tests/ui/pictures, light and dark, at scale 1 and 2. What is
// compared is what no font decides: the plot with its ticks, and the colours of the swatches.
// KUBESTATS_RENEW_PICTURES=1 writes the pictures anew; look at them then.
#include "support/chartdata.h"

#include "ui/charts/scene.h"
#include "ui/charts/smallband.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QRegion>
#include <QTest>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBlock = 4;      ///< side of a block, in pixels at scale 1
constexpr int kMostApart = 14; ///< of 255, between the means of two blocks of the same chart
constexpr int kOneIn = 2000;   ///< blocks of which one may be further apart: an edge that is smoothed otherwise

struct Drawn {
    Series series;
    QSize size{440, 220};
    bool small = false;
    std::set<std::string> hidden = {};
    bool forecast = false;
};

/// 3,650 days; counts of three digits, so that figures beside the axis need no room of their own.
Series tenYears()
{
    std::vector<store::DayCount> counts;
    for (std::int64_t day = 0; day < 3650; ++day) {
        counts.push_back({day, EventType::Modified, 20 + day / 40 % 50 + day % 7});
        counts.push_back({day, EventType::Created, day % 90 == 0 ? 180 : 12});
        counts.push_back({day, EventType::Deleted, day / 500 % 2 ? 25 : 0});
    }
    return analytics::seriesByType(counts, {{0, 3650 * analytics::kDaySeconds}, Bucket::Day, -1, analytics::kMostBands});
}

/// Two levels of which nobody knows a third of the time.
Series levelsWithAGap()
{
    Series series;
    series.bucket = Bucket::Week;
    series.levels = true;
    for (int week = 0; week < 30; ++week)
        series.starts.push_back((4 + 7 * week) * analytics::kDaySeconds);
    series.end = (4 + 7 * 30) * analytics::kDaySeconds;
    series.bands = {{"HelmRelease", BandRole::Kind, {}}, {"Kustomization", BandRole::Kind, {}}};
    for (int week = 0; week < 30; ++week) {
        const bool known = week < 10 || week >= 19;
        series.bands[0].values.push_back(known ? std::optional(40.0 + week) : std::nullopt);
        series.bands[1].values.push_back(known ? std::optional(90.0 - week * 2) : std::nullopt);
    }
    return series;
}

/// One that grows and one that wanders, until a week that runs.
Series levelsThatGoOn()
{
    Series series = levelsWithAGap();
    series.lastRunning = true;
    for (std::size_t week = 0; week < series.starts.size(); ++week) {
        series.bands[0].values[week] = 30.0 + 2.0 * double(week);
        series.bands[1].values[week] = 40.0 + double((week * 7) % 11) + (week > 17 ? 12 : 0);
    }
    return series;
}

Series barsWithAGap()
{
    Series series = chartdata::year();
    for (Band &band : series.bands)
        for (std::size_t week = 12; week < 22; ++week)
            band.values[week].reset();
    return series;
}

Series oneBand()
{
    Series series = chartdata::year();
    series.bands.resize(1);
    return series;
}

Series nothing()
{
    Series series = chartdata::year();
    series.bands.clear();
    return series;
}

QImage drawn(const Drawn &chart, bool dark, int scale)
{
    const charts::Look look = charts::exportLook(dark);
    QImage image(chart.size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(look.color(theme::Role::Base));
    QPainter painter(&image);
    QRegion kept;
    std::vector<QColor> swatches; // from the top; how far apart they are is their names' matter
    if (chart.small) {
        const QRectF area(QPointF(0, 0), chart.size);
        charts::paintSmallBands(painter, look, chart.series, area, false, scale);
        for (const QRectF &cell : charts::smallCells(chart.series.bands.size(), area, false))
            kept += charts::smallPlot(cell).toAlignedRect().adjusted(0, 0, 0, 1);
    } else {
        charts::Content content;
        content.series = chart.series;
        content.hidden = chart.hidden;
        if (chart.forecast)
            content.forecast = analytics::forecast(analytics::without(chart.series, chart.hidden));
        charts::Scene scene;
        scene.set(content, look, chart.size, {}, scale);
        scene.paint(painter);
        kept += scene.drawing().periods.plot().toAlignedRect().adjusted(0, 0, 0, 6);
        for (const charts::BandLabel &label : scene.drawing().labels)
            swatches.push_back(image.pixelColor(
                (QPointF(scene.drawing().direct ? label.rect.left() + 9 : label.rect.left() + 5, label.swatchY) * scale).toPoint()));
    }
    // Without a clip the painter would not reach what lies around.
    for (const QRect &around : QRegion(QRect(QPoint(0, 0), chart.size)).subtracted(kept))
        painter.fillRect(around, look.color(theme::Role::Base));
    for (std::size_t i = 0; i < swatches.size(); ++i)
        painter.fillRect(QRect(int(12 * i), 0, 8, 8), swatches[i]);
    return image;
}

std::array<int, 3> meanOf(const QImage &image, const QRect &block)
{
    std::array<int, 3> sum{};
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = block.left(); x <= block.right(); ++x) {
            sum[0] += qRed(line[x]);
            sum[1] += qGreen(line[x]);
            sum[2] += qBlue(line[x]);
        }
    }
    for (int &channel : sum)
        channel /= block.width() * block.height();
    return sum;
}

/// What parts two pictures; empty: they show the same chart.
QString difference(const QImage &now, const QImage &then, int scale)
{
    if (now.size() != then.size())
        return u"%1 × %2 pixels instead of %3 × %4"_s.arg(now.width()).arg(now.height()).arg(then.width()).arg(then.height());
    const QImage a = now.convertToFormat(QImage::Format_RGB32), b = then.convertToFormat(QImage::Format_RGB32);
    const int side = kBlock * scale;
    int blocks = 0, apart = 0;
    QPoint first;
    for (int y = 0; y < a.height(); y += side) {
        for (int x = 0; x < a.width(); x += side, ++blocks) {
            const QRect block = QRect(x, y, side, side).intersected(a.rect());
            const auto mean = meanOf(a, block), other = meanOf(b, block);
            int most = 0;
            for (std::size_t i = 0; i < mean.size(); ++i)
                most = std::max(most, std::abs(mean[i] - other[i]));
            if (most > kMostApart && apart++ == 0)
                first = block.center();
        }
    }
    return apart <= blocks / kOneIn
        ? QString()
        : u"%1 of %2 blocks differ, the first one around %3, %4"_s.arg(apart).arg(blocks).arg(first.x()).arg(first.y());
}

QString fileOf(const QString &name, bool dark, int scale)
{
    return QStringLiteral(KUBESTATS_SOURCE_DIR "/tests/ui/pictures/%1-%2%3.png")
        .arg(name, dark ? u"dark"_s : u"light"_s, scale > 1 ? u"@2x"_s : QString());
}

const std::vector<std::pair<QString, Drawn>> &allCharts()
{
    static const std::vector<std::pair<QString, Drawn>> list{{u"stacked"_s, {chartdata::year(), {700, 260}}},
                                                             {u"forecast"_s, {chartdata::year(), {700, 260}, false, {}, true}},
                                                             {u"forecast-levels"_s, {levelsThatGoOn(), {440, 220}, false, {}, true}},
                                                             {u"bars-gap"_s, {barsWithAGap()}},
                                                             {u"levels-gap"_s, {levelsWithAGap()}},
                                                             {u"small"_s, {chartdata::year(), {560, 280}, true}},
                                                             {u"ten-years"_s, {tenYears()}},
                                                             {u"one-band"_s, {oneBand()}},
                                                             {u"empty"_s, {nothing()}}};
    return list;
}

Drawn chartNamed(const QString &name)
{
    for (const auto &[known, chart] : allCharts())
        if (known == name)
            return chart;
    return {};
}

} // namespace

class tst_ChartPictures final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void chartsAreAsPictured_data();
    void chartsAreAsPictured();
    void wrongChartsAreFound_data();
    void wrongChartsAreFound();
    void fontsDecideNothing();
};

void tst_ChartPictures::chartsAreAsPictured_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    for (const auto &[name, chart] : allCharts())
        for (const bool dark : {false, true})
            for (const int scale : {1, 2})
                QTest::addRow("%s, %s, scale %d", qPrintable(name), dark ? "dark" : "light", scale) << name << dark << scale;
}

void tst_ChartPictures::chartsAreAsPictured()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    QFETCH(int, scale);
    const QImage now = drawn(chartNamed(name), dark, scale);
    const QString file = fileOf(name, dark, scale);
    if (qEnvironmentVariableIsSet("KUBESTATS_RENEW_PICTURES")) {
        QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
        QVERIFY(now.convertToFormat(QImage::Format_RGB888).save(file, "PNG", 0));
    }
    const QImage then(file);
    QVERIFY2(!then.isNull(), qPrintable(u"There is no picture %1."_s.arg(file)));
    const QString parted = difference(now, then, scale);
    if (!parted.isEmpty())
        now.save(QDir::tempPath() + u'/' + QFileInfo(file).fileName());
    QVERIFY2(parted.isEmpty(), qPrintable(parted));
}

void tst_ChartPictures::wrongChartsAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Drawn>("wrong");
    const auto row = [](const char *what, const QString &name, const std::function<void(Drawn &)> &spoil) {
        Drawn wrong = chartNamed(name);
        spoil(wrong);
        QTest::newRow(what) << name << wrong;
    };
    row("a band has another colour", u"stacked"_s, [](Drawn &chart) { chart.series.bands[1].role = BandRole::Kind; });
    row("the thinnest band is missing", u"stacked"_s, [](Drawn &chart) { chart.hidden = {"RESURRECTED"}; });
    row("two bands are stacked the other way", u"stacked"_s, [](Drawn &chart) { std::swap(chart.series.bands[1], chart.series.bands[2]); });
    row("the axis of values reaches further", u"stacked"_s, [](Drawn &chart) { *chart.series.bands[0].values[3] += 250; });
    row("time is shifted by one week", u"stacked"_s, [](Drawn &chart) {
        chart.series = analytics::seriesByType(
            chartdata::dayCounts(),
            {{analytics::timeOf(2025, 8, 18), analytics::timeOf(2026, 8, 17)}, Bucket::Week, chartdata::kNow, analytics::kMostBands});
        chart.series.lastRunning = true;
    });
    row("the running week is not hatched", u"stacked"_s, [](Drawn &chart) { chart.series.lastRunning = false; });
    row("nothing is forecast", u"forecast"_s, [](Drawn &chart) { chart.forecast = false; });
    row("another forecast is drawn", u"forecast-levels"_s, [](Drawn &chart) { chart.series.bands[1].values[28] = 60; });
    row("what is not known is shown as zero", u"levels-gap"_s, [](Drawn &chart) {
        for (Band &band : chart.series.bands)
            for (auto &value : band.values)
                value = value.value_or(0);
    });
    row("what is not known is drawn through", u"levels-gap"_s, [](Drawn &chart) {
        for (Band &band : chart.series.bands)
            for (std::size_t i = 1; i < band.values.size(); ++i)
                band.values[i] = band.values[i] ? band.values[i] : band.values[i - 1];
    });
    row("what is not known has columns", u"bars-gap"_s, [](Drawn &chart) { chart.series = chartdata::year(); });
    row("a peak of ten years is lost", u"ten-years"_s, [](Drawn &chart) {
        for (std::size_t i = 0; i < chart.series.bands[1].values.size(); i += 90)
            chart.series.bands[1].values[i] = 12;
    });
    row("a small chart is missing", u"small"_s, [](Drawn &chart) { chart.series.bands.pop_back(); });
    row("small charts stand in another order", u"small"_s, [](Drawn &chart) { chart.series.bands[0].role = BandRole::Other; });
    row("one band is another one", u"one-band"_s, [](Drawn &chart) { chart.series.bands[0].role = BandRole::Created; });
    row("nothing is something", u"empty"_s, [](Drawn &chart) {
        chart.series.bands = {{"MODIFIED", BandRole::Modified, std::vector<std::optional<double>>(chart.series.starts.size(), 1.0)}};
    });
}

/// The comparison itself: each of these charts is wrong, and is found so in every look.
void tst_ChartPictures::wrongChartsAreFound()
{
    QFETCH(QString, name);
    QFETCH(Drawn, wrong);
    for (const bool dark : {false, true})
        for (const int scale : {1, 2})
            QVERIFY2(!difference(drawn(wrong, dark, scale), QImage(fileOf(name, dark, scale)), scale).isEmpty(),
                     qPrintable(u"%1, scale %2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(scale)));
    QVERIFY(!difference(drawn(chartNamed(name), true, 1), QImage(fileOf(name, false, 1)), 1).isEmpty());
}

/// On another machine with other fonts the pictures are the same.
void tst_ChartPictures::fontsDecideNothing()
{
    const QFont before = QApplication::font();
    QFont other = before;
    other.setFamily(u"DejaVu Sans Mono"_s);
    other.setStretch(112);
    QApplication::setFont(other);
    const QString parted = difference(drawn(chartNamed(u"stacked"_s), false, 1), QImage(fileOf(u"stacked"_s, false, 1)), 1);
    const QString ten = difference(drawn(chartNamed(u"ten-years"_s), false, 1), QImage(fileOf(u"ten-years"_s, false, 1)), 1);
    QApplication::setFont(before);
    QVERIFY2(parted.isEmpty(), qPrintable(parted));
    QVERIFY2(ten.isEmpty(), qPrintable(ten));
}

QTEST_MAIN(tst_ChartPictures)
#include "tst_chartpictures.moc"
