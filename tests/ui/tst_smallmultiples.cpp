// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartdata.h"

#include "ui/charts/smallmultiples.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using charts::SmallMultiples;

namespace {

/// Ten weeks of `bands` values; value n has n events a week.
Series series(int bands)
{
    std::vector<store::DayValueCount> counts;
    for (int week = 0; week < 10; ++week)
        for (int band = 1; band <= bands; ++band)
            counts.push_back({4 + week * 7, "kind" + std::to_string(band), band});
    return analytics::seriesByValue(
        counts, {{4 * analytics::kDaySeconds, 74 * analytics::kDaySeconds}, Bucket::Week, -1, SmallMultiples::kMost}, BandRole::Ranked);
}

std::size_t bandOf(const Series &series, const std::string &id)
{
    const auto found = std::find_if(series.bands.begin(), series.bands.end(), [&](const Band &band) { return band.id == id; });
    return std::size_t(found - series.bands.begin());
}

} // namespace

class tst_SmallMultiples final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void theLargestComesFirstAndOtherLast();
    void allShareOneScale();
    void columnsFollowTheWidth();
    void arrowKeysMoveOneCrosshairForAll();
    void screenReadersMeetAChart();
    void aGapIsNotAZero();
};

void tst_SmallMultiples::theLargestComesFirstAndOtherLast()
{
    SmallMultiples view;
    view.resize(900, 800);
    view.setSeries(series(30));
    QCOMPARE(view.series().bands.size(), std::size_t(SmallMultiples::kMost) + 1);
    QCOMPARE(view.cell(bandOf(view.series(), "kind30")).topLeft(), QPointF(0, 0));
    const auto other =
        std::find_if(view.series().bands.begin(), view.series().bands.end(), [](const Band &band) { return band.role == BandRole::Other; });
    QVERIFY(other != view.series().bands.end());
    const QRectF last = view.cell(std::size_t(other - view.series().bands.begin()));
    for (std::size_t band = 0; band < view.series().bands.size(); ++band)
        QVERIFY(view.cell(band).top() <= last.top());
}

void tst_SmallMultiples::allShareOneScale()
{
    SmallMultiples view;
    view.resize(900, 800);
    view.setSeries(series(10));
    QCOMPARE(view.top(), 10.0);
    view.show();
    const QImage image = view.grab().toImage();
    const auto filled = [&](const std::string &id) {
        const QRectF plot = view.plot(bandOf(view.series(), id));
        int rows = 0;
        for (int y = int(plot.top()) + 2; y < int(plot.bottom()); ++y)
            rows += image.pixelColor(int(plot.left()) + 4, y) == theme::color(theme::Role::Bar);
        return rows;
    };
    // Twice as many events, twice as high; by far not the same height in each chart.
    QVERIFY2(std::abs(filled("kind8") - 2 * filled("kind4")) <= 2, qPrintable(u"%1 %2"_s.arg(filled("kind8")).arg(filled("kind4"))));
    QVERIFY(filled("kind1") > 0);
}

void tst_SmallMultiples::columnsFollowTheWidth()
{
    SmallMultiples view;
    view.setSeries(series(8));
    QVERIFY(view.heightForWidth(300) > view.heightForWidth(600));
    QVERIFY(view.heightForWidth(600) > view.heightForWidth(1200));
    view.resize(600, 1200);
    for (std::size_t band = 0; band < 8; ++band) {
        QVERIFY(view.cell(band).right() <= 600);
        for (std::size_t other = 0; other < band; ++other)
            QVERIFY(!view.cell(band).intersects(view.cell(other)));
    }
}

void tst_SmallMultiples::screenReadersMeetAChart()
{
    SmallMultiples view;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
}

void tst_SmallMultiples::arrowKeysMoveOneCrosshairForAll()
{
    SmallMultiples view;
    view.resize(600, 800);
    view.setSeries(series(3));
    view.show();
    QVERIFY(view.accessibleDescription().startsWith(u"kind3 30, kind2 20, kind1 10"_s));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.crosshair(), std::optional<std::size_t>(9));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.crosshair(), std::optional<std::size_t>(8));
    QVERIFY2(view.accessibleDescription().endsWith(u"kind3 3, kind2 2, kind1 1"_s), qPrintable(view.accessibleDescription()));
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.crosshair(), std::optional<std::size_t>(0));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.crosshair());
    QTest::mouseMove(&view, view.plot(1).center().toPoint());
    QVERIFY(view.crosshair());
}

void tst_SmallMultiples::aGapIsNotAZero()
{
    Series levels = series(1);
    levels.bands[0].values[9].reset();
    SmallMultiples view;
    view.resize(600, 400);
    view.setSeries(levels);
    view.setCrosshair(9);
    QVERIFY2(view.accessibleDescription().endsWith(u"not known"_s), qPrintable(view.accessibleDescription()));
    view.show();
    view.grab();
}

QTEST_MAIN(tst_SmallMultiples)
#include "tst_smallmultiples.moc"
