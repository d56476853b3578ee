// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartdata.h"

#include "ui/charts/chartview.h"
#include "ui/charts/eventschart.h"
#include "ui/charts/geometry.h"
#include "ui/charts/labels.h"
#include "ui/charts/look.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/rangehistory.h"
#include "ui/charts/sparkline.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

Series periods(int count, Bucket bucket = Bucket::Day)
{
    std::vector<store::DayCount> counts;
    for (int i = 0; i < count; ++i) {
        counts.push_back({i, EventType::Modified, 400});
        counts.push_back({i, EventType::Resurrected, 1});
    }
    return analytics::seriesByType(counts, {{0, count * analytics::kDaySeconds}, bucket, -1, analytics::kMostBands});
}

QPoint middleOf(const charts::ChartView &view, std::size_t bucket)
{
    const QRectF plot = view.plotRect();
    const double period = plot.width() / double(view.series().starts.size());
    return QPointF(plot.left() + (double(bucket) + 0.5) * period, plot.center().y()).toPoint();
}

void moveTo(QWidget &widget, const QPoint &where, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, where, widget.mapToGlobal(where), Qt::NoButton, buttons, {});
    QApplication::sendEvent(&widget, &event);
}

/// Turns the wheel over a period, in eighths of a degree.
void turn(charts::ChartView &chart, std::size_t bucket, const QPoint &delta)
{
    const QPoint where = middleOf(chart, bucket);
    QWheelEvent event(where, chart.mapToGlobal(where), {}, delta, Qt::NoButton, {}, Qt::ScrollUpdate, false);
    QApplication::sendEvent(&chart, &event);
}

bool holds(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

std::unique_ptr<charts::ChartView> view(const Series &series, const QSize &size = {1056, 522})
{
    auto result = std::make_unique<charts::ChartView>();
    result->resize(size);
    result->setSeries(series);
    result->show();
    return result;
}

} // namespace

class ChartViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thinBandsNeverVanish();
    void columnsBecomeAnArea();
    void decadesByDayAreDrawn();
    void gapsAreNotDrawn();
    void runningPeriodIsHatched();
    void gridFollowsTheSize();
    void labelsKeepTheirDistance();
    void noRoomMeansALegend();
    void aLegendGoesBelowItsHeadingBeforeNamesAreCut();
    void labelsSwitchBands();
    void crosshairByKeys();
    void keysSelectARange();
    void aNumberShowsOneBandAlone();
    void keysAreListed();
    void headingsAreMirroredAndTimeIsNot();
    void crosshairByMouse();
    void accessibleTextSaysWhatTheCrosshairSays();
    void dragOffersZoomAndFilter();
    void wheelKeepsThePeriodUnderThePointer();
    void touchpadZoomsAsFarAsAWheel();
    void touchpadMovesAsFarAsAWheel();
    void colorsAreFixed();
    void namesFromOutsideAreHarmless();
    void historyOfRanges();
    void eventsChartZoomsByItself();
    void newCountsKeepWhatIsLookedAt();
    void sparklineNeedsTwoValues();
};

void ChartViewTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void ChartViewTest::thinBandsNeverVanish()
{
    const Series series = periods(50);
    const charts::PlotGeometry geometry({0, 0, 800, 300}, 50, 500);
    const auto rects = geometry.stack(series, 7, 7);
    QCOMPARE(rects.size(), std::size_t(2));
    QVERIFY(rects[1].height() >= 1);
    QVERIFY(rects[1].bottom() <= rects[0].top());
    QVERIFY(geometry.column(7).right() < geometry.column(8).left());
}

void ChartViewTest::columnsBecomeAnArea()
{
    const charts::PlotGeometry wide({0, 0, 800, 300}, 200, 10);
    QVERIFY(!wide.isArea());
    const charts::PlotGeometry narrow({0, 0, 799, 300}, 200, 10);
    QVERIFY(narrow.isArea());
    QCOMPARE(narrow.column(7).right(), narrow.column(8).left());
}

void ChartViewTest::decadesByDayAreDrawn()
{
    const auto chart = view(periods(7300), {1200, 600});
    QImage image = chart->grab().toImage();
    QVERIFY(holds(image, theme::color(theme::Role::Modified)));
    QVERIFY(holds(image, theme::color(theme::Role::Resurrected)));
    const auto at = chart->plotRect().center().toPoint();
    moveTo(*chart, at);
    QVERIFY(chart->crosshair());
    QVERIFY(std::abs(int(*chart->crosshair()) - 3650) < 10);
}

void ChartViewTest::gapsAreNotDrawn()
{
    Series levels;
    levels.bucket = Bucket::Day;
    levels.levels = true;
    for (int i = 0; i < 9; ++i)
        levels.starts.push_back(i * analytics::kDaySeconds);
    levels.end = 9 * analytics::kDaySeconds;
    levels.bands = {{"stars", BandRole::Level, {5, 5, 5, std::nullopt, std::nullopt, std::nullopt, 5, 5, 9}}};
    const auto chart = view(levels, {600, 300});
    const QImage image = chart->grab().toImage();
    const auto column = [&](std::size_t bucket) {
        return image.copy(QRect(middleOf(*chart, bucket).x(), int(chart->plotRect().top()) + 1, 1, int(chart->plotRect().height()) - 2));
    };
    QVERIFY(column(1) != column(4));
    const QColor accent = theme::color(theme::Role::Accent);
    const auto near = [&](const QImage &part) {
        for (int y = 0; y < part.height(); ++y) {
            if (std::abs(part.pixelColor(0, y).blue() - accent.blue()) < 40 && part.pixelColor(0, y).red() < 160)
                return true;
        }
        return false;
    };
    QVERIFY(near(column(1)));
    QVERIFY(!near(column(4)));
}

void ChartViewTest::runningPeriodIsHatched()
{
    Series series = chartdata::year();
    const auto chart = view(series);
    const QImage running = chart->grab().toImage();
    series.lastRunning = false;
    chart->setSeries(series);
    const QImage over = chart->grab().toImage();
    const QPoint last(middleOf(*chart, series.starts.size() - 1).x(), int(chart->plotRect().bottom()) - 20);
    const QRect patch(last - QPoint(3, 3), QSize(7, 7));
    QVERIFY(running.copy(patch) != over.copy(patch));
    const QRect before(QPoint(middleOf(*chart, 10).x(), last.y()) - QPoint(3, 3), QSize(7, 7));
    QCOMPARE(running.copy(before), over.copy(before));
}

void ChartViewTest::gridFollowsTheSize()
{
    const auto chart = view(periods(20), {500, 300});
    chart->grab();
    chart->resize(1000, 400);
    const QImage image = chart->grab().toImage();
    const QRectF plot = chart->plotRect();
    const QColor grid = theme::color(theme::Role::Grid);
    bool found = false;
    for (int y = int(plot.top()) - 1; y <= int(plot.top()) + 1 && !found; ++y)
        found = image.pixelColor(int(plot.left()) + 3, y) == grid && image.pixelColor(int(plot.right()) - 3, y) == grid;
    QVERIFY(found);
}

void ChartViewTest::labelsKeepTheirDistance()
{
    const auto chart = view(chartdata::year());
    std::vector<double> middles;
    for (const Band &band : chart->series().bands) {
        QVERIFY(!chart->labelRect(band.id).isEmpty());
        QVERIFY(chart->rect().contains(chart->labelRect(band.id).toAlignedRect()));
        middles.push_back(chart->labelRect(band.id).center().y());
    }
    for (std::size_t i = 1; i < middles.size(); ++i)
        QVERIFY(middles[i - 1] - middles[i] >= 38);
}

void ChartViewTest::noRoomMeansALegend()
{
    const auto chart = view(chartdata::year(), {520, 240});
    const QRectF first = chart->labelRect("MODIFIED");
    const QRectF last = chart->labelRect("RESURRECTED");
    QCOMPARE(first.center().y(), last.center().y());
    QVERIFY(first.right() < last.left());
    QVERIFY(chart->plotRect().right() > 500);
}

void ChartViewTest::aLegendGoesBelowItsHeadingBeforeNamesAreCut()
{
    const auto chart = view(chartdata::year(), {400, 240});
    const double whole = chart->labelRect("RESURRECTED").width();
    const double top = chart->plotRect().top();
    chart->setHeading(u"Events a week"_s, u"3,945 in the last year"_s);
    QVERIFY(chart->labelRect("RESURRECTED").width() >= whole);
    QVERIFY(chart->labelRect("MODIFIED").top() >= 20);
    QVERIFY(chart->labelRect("MODIFIED").left() >= 0);
    QVERIFY(chart->plotRect().top() > top);
}

void ChartViewTest::labelsSwitchBands()
{
    const auto chart = view(chartdata::year());
    QSignalSpy changed(chart.get(), &charts::ChartView::hiddenChanged);
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->labelRect("MODIFIED").center().toPoint());
    QCOMPARE(chart->hidden(), std::set<std::string>{"MODIFIED"});
    QVERIFY(!holds(chart->grab().toImage().copy(chart->plotRect().toRect()), theme::color(theme::Role::Modified)));
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->labelRect("MODIFIED").center().toPoint());
    QVERIFY(chart->hidden().empty());
    QTest::mouseClick(chart.get(), Qt::LeftButton, Qt::AltModifier, chart->labelRect("DELETED").center().toPoint());
    QCOMPARE(chart->hidden().size(), std::size_t(3));
    QVERIFY(!chart->hidden().contains("DELETED"));
    QTest::mouseClick(chart.get(), Qt::LeftButton, Qt::AltModifier, chart->labelRect("DELETED").center().toPoint());
    QVERIFY(chart->hidden().empty());
    QCOMPARE(changed.size(), 4);
}

void ChartViewTest::crosshairByKeys()
{
    const auto chart = view(chartdata::year());
    QTest::keyClick(chart.get(), Qt::Key_End);
    QCOMPARE(chart->crosshair(), std::optional<std::size_t>(51));
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->crosshair(), std::optional<std::size_t>(50));
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->crosshair(), std::optional<std::size_t>(0));
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(chart->crosshair(), std::optional<std::size_t>(1));
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QVERIFY(!chart->crosshair());
}

void ChartViewTest::keysSelectARange()
{
    const auto chart = view(chartdata::year());
    QSignalSpy zoomed(chart.get(), &charts::ChartView::zoomAsked);
    QSignalSpy filtered(chart.get(), &charts::ChartView::filterAsked);
    const QImage plain = chart->grab().toImage();
    chart->setCrosshair(20);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart->crosshair(), std::optional<std::size_t>(24));
    QVERIFY2(chart->accessibleDescription().startsWith(u"Selected: "_s), qPrintable(chart->accessibleDescription()));
    // All of the range is marked, not only where the crosshair is.
    QVERIFY(chart->grab().toImage().pixelColor(middleOf(*chart, 21).x(), int(chart->plotRect().top()) + 3)
            == theme::color(theme::Role::Selection));
    for (const int action : {1, 2}) {
        if (!chart->crosshair())
            chart->setCrosshair(24);
        if (action == 2) { // the menu ended the selection
            chart->setCrosshair(24);
            for (int i = 0; i < 4; ++i)
                QTest::keyClick(chart.get(), Qt::Key_Left, Qt::ShiftModifier);
        }
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QMenu *menu = chart->findChildren<QMenu *>().last();
        menu->actions().at(action)->trigger();
        menu->close();
    }
    for (const QSignalSpy *spy : {&zoomed, &filtered}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->front().at(0).toLongLong(), qint64(chart->series().starts[20]));
        QCOMPARE(spy->front().at(1).toLongLong(), qint64(chart->series().starts[25]));
    }
    // Without Shift the range is let go; Esc does so too, then takes the crosshair.
    QTest::keyClick(chart.get(), Qt::Key_Home, Qt::ShiftModifier);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(!chart->accessibleDescription().startsWith(u"Selected"_s));
    QTest::keyClick(chart.get(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QVERIFY(!chart->accessibleDescription().startsWith(u"Selected"_s));
    QVERIFY(chart->crosshair());
    QTest::keyClick(chart.get(), Qt::Key_Escape);
    QVERIFY(!chart->crosshair());
    QCOMPARE(chart->grab().toImage().copy(chart->plotRect().toRect()), plain.copy(chart->plotRect().toRect()));
}

void ChartViewTest::aNumberShowsOneBandAlone()
{
    const auto chart = view(chartdata::year());
    // The first label is the uppermost one.
    QVERIFY(chart->labelRect("RESURRECTED").top() < chart->labelRect("DELETED").top());
    QTest::keyClick(chart.get(), Qt::Key_2);
    QCOMPARE(chart->shownSeries().bands.size(), std::size_t(1));
    QCOMPARE(chart->shownSeries().bands.front().id, std::string("DELETED"));
    QTest::keyClick(chart.get(), Qt::Key_2);
    QVERIFY(chart->hidden().empty());
    QTest::keyClick(chart.get(), Qt::Key_9);
    QVERIFY(chart->hidden().empty());
    // In a legend, the first one.
    const auto narrow = view(chartdata::year(), {520, 240});
    QTest::keyClick(narrow.get(), Qt::Key_1);
    QCOMPARE(narrow->shownSeries().bands.front().id, std::string("MODIFIED"));
    QCOMPARE(narrow->shownSeries().bands.size(), std::size_t(1));
}

void ChartViewTest::keysAreListed()
{
    const auto chart = view(chartdata::year());
    QSet<QKeySequence> keys;
    for (const QAction *action : chart->findChildren<QAction *>()) {
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence &key : action->shortcuts())
            keys.insert(key);
    }
    for (const QKeySequence &key : {QKeySequence(Qt::SHIFT | Qt::Key_Right), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_1)})
        QVERIFY(keys.contains(key));
    QVERIFY2(chart->accessibleDescription().contains(u"Shift"_s), qPrintable(chart->accessibleDescription()));
    // Chosen from a list, one does what its key does.
    chart->findChildren<QAction *>().front()->trigger();
    QVERIFY(chart->crosshair());
}

void ChartViewTest::headingsAreMirroredAndTimeIsNot()
{
    const auto chart = view(chartdata::year(), {900, 240});
    chart->setDirectLabels(false);
    chart->setRowEnd(32);
    chart->setHeading(u"Events a week"_s, u"3,945 in the last year"_s);
    const auto inked = [&chart](int from, int to) {
        const QImage row = chart->grab().toImage().copy(from, 0, to - from, 20);
        return row != QImage(row.size(), row.format()) && holds(row, theme::color(theme::Role::Text));
    };
    const QRectF plot = chart->plotRect();
    const QImage columns = chart->grab().toImage().copy(plot.toRect());
    QVERIFY(inked(0, 80) && !inked(868, 900));
    QVERIFY(chart->labelRect("MODIFIED").left() > 300);
    chart->setLayoutDirection(Qt::RightToLeft);
    chart->grab();
    QVERIFY(inked(820, 900) && !inked(0, 32));
    QVERIFY(chart->labelRect("MODIFIED").right() < 600);
    QVERIFY(chart->labelRect("MODIFIED").left() > chart->labelRect("CREATED").right());
    QCOMPARE(chart->plotRect(), plot);
    QCOMPARE(chart->grab().toImage().copy(plot.toRect()), columns);
}

void ChartViewTest::crosshairByMouse()
{
    const auto chart = view(chartdata::year());
    const QImage before = chart->grab().toImage();
    moveTo(*chart, middleOf(*chart, 14));
    QCOMPARE(chart->crosshair(), std::optional<std::size_t>(14));
    QVERIFY(before != chart->grab().toImage());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(chart.get(), &leave);
    QVERIFY(!chart->crosshair());
    QCOMPARE(before, chart->grab().toImage());
}

void ChartViewTest::accessibleTextSaysWhatTheCrosshairSays()
{
    const auto chart = view(chartdata::year());
    chart->setTopic(u"Events a week, by type"_s);
    QCOMPARE(chart->accessibleName(), u"Events a week, by type, chart"_s);
    chart->setCrosshair(14);
    const QString text = chart->accessibleDescription();
    QVERIFY2(text.startsWith(u"Week 49, 1 – 7 Dec 2025: "_s), qPrintable(text));
    for (const Band &band : chart->series().bands)
        QVERIFY2(text.contains(charts::bandName(band) + u' ' + charts::number(*band.values[14])), qPrintable(text));
    QVERIFY2(text.contains(charts::changeText(chart->series(), 14)), qPrintable(text));
    chart->toggle("DELETED", false);
    QVERIFY(!chart->accessibleDescription().contains(u"Deleted"_s));
}

void ChartViewTest::dragOffersZoomAndFilter()
{
    const auto chart = view(chartdata::year());
    QSignalSpy zoomed(chart.get(), &charts::ChartView::zoomAsked);
    QSignalSpy filtered(chart.get(), &charts::ChartView::filterAsked);
    for (const int action : {1, 2}) {
        QTest::mousePress(chart.get(), Qt::LeftButton, {}, middleOf(*chart, 20));
        moveTo(*chart, middleOf(*chart, 24), Qt::LeftButton);
        QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, middleOf(*chart, 24));
        const auto menus = chart->findChildren<QMenu *>();
        QVERIFY(!menus.isEmpty());
        menus.last()->actions().at(action)->trigger();
        menus.last()->close();
    }
    QCOMPARE(zoomed.size(), 1);
    QCOMPARE(filtered.size(), 1);
    for (const QSignalSpy *spy : {&zoomed, &filtered}) {
        QCOMPARE(spy->front().at(0).toLongLong(), qint64(chart->series().starts[20]));
        QCOMPARE(spy->front().at(1).toLongLong(), qint64(chart->series().starts[25]));
    }
}

void ChartViewTest::wheelKeepsThePeriodUnderThePointer()
{
    const auto chart = view(chartdata::year());
    QSignalSpy zoomed(chart.get(), &charts::ChartView::zoomAsked);
    const QPoint where = middleOf(*chart, 40);
    QWheelEvent in(where, chart->mapToGlobal(where), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart.get(), &in);
    QCOMPARE(zoomed.size(), 1);
    const qint64 since = zoomed.front().at(0).toLongLong();
    const qint64 until = zoomed.front().at(1).toLongLong();
    const Series &series = chart->series();
    QVERIFY(since >= series.starts.front() && until <= series.end && until - since < series.end - series.starts.front());
    const double part = double(series.starts[40] - since) / double(until - since);
    QVERIFY2(std::abs(part - 40.0 / 52) < 0.03, qPrintable(QString::number(part)));
    QVERIFY(!zoomed.front().at(2).toBool());
}

void ChartViewTest::touchpadZoomsAsFarAsAWheel()
{
    const auto chart = view(periods(100));
    QSignalSpy zoomed(chart.get(), &charts::ChartView::zoomAsked);
    connect(chart.get(), &charts::ChartView::zoomAsked, chart.get(),
            [&](qint64 since, qint64 until) { chart->setSeries(periods(int((until - since) / analytics::kDaySeconds))); });
    const auto count = [&] { return int(chart->series().starts.size()); };
    // Less than a period, and another gesture takes nothing of it.
    turn(*chart, 0, {0, 4});
    turn(*chart, 0, {0, -4});
    QCOMPARE(zoomed.size(), 0);
    // Four steps of a wheel: 100 → 80 → 64 → 51 → 41, and back.
    for (int i = 0; i < 60; ++i)
        turn(*chart, 0, {0, 8});
    QVERIFY2(std::abs(count() - 41) <= 6, qPrintable(QString::number(count())));
    for (int i = 0; i < 60; ++i)
        turn(*chart, 0, {0, -8});
    QVERIFY2(std::abs(count() - 100) <= 15, qPrintable(QString::number(count())));
    // A wheel that was turned by two steps at once.
    chart->setSeries(periods(100));
    turn(*chart, 0, {0, 240});
    QCOMPARE(count(), 64);
}

void ChartViewTest::touchpadMovesAsFarAsAWheel()
{
    const auto chart = view(periods(100));
    QSignalSpy moved(chart.get(), &charts::ChartView::zoomAsked);
    for (int i = 0; i < 11; ++i)
        turn(*chart, 50, {10, 1});
    QCOMPARE(moved.size(), 0);
    turn(*chart, 50, {10, 1});
    QCOMPARE(moved.size(), 1);
    const std::vector<std::int64_t> &starts = chart->series().starts;
    QCOMPARE(moved.front().at(0).toLongLong(), qint64(starts[0] - analytics::kDaySeconds));
    turn(*chart, 50, {-240, 0});
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.last().at(0).toLongLong(), qint64(starts[2]));
    QCOMPARE(moved.last().at(1).toLongLong(), qint64(chart->series().end + 2 * analytics::kDaySeconds));
}

void ChartViewTest::colorsAreFixed()
{
    Series series;
    series.bands = {{"MODIFIED", BandRole::Modified, {}},
                    {"HelmRelease", BandRole::Kind, {}},
                    {"Widget", BandRole::Kind, {}},
                    {"", BandRole::Other, {}}};
    const auto colors = charts::bandColors(series, charts::exportLook(false));
    QCOMPARE(colors.at("MODIFIED"), QColor(0x00, 0x72, 0xb2));
    QCOMPARE(colors.at("HelmRelease"), theme::color(theme::Role::KindHelmRelease, theme::Scheme::Light));
    // Kinds without a colour of their own look the same on every page, whatever stands beside them.
    QCOMPARE(colors.at("Widget"), colors.at(""));
    Series alone;
    alone.bands = {{"Widget", BandRole::Kind, {}}, {"default", BandRole::Ranked, {}}};
    const auto others = charts::bandColors(alone, charts::exportLook(false));
    QCOMPARE(others.at("Widget"), colors.at("Widget"));
    QVERIFY(others.at("default") != others.at("Widget"));
    QCOMPARE(charts::bandColors(series, charts::exportLook(true)).at("MODIFIED"), QColor(0x3f, 0x97, 0xd4));
}

void ChartViewTest::namesFromOutsideAreHarmless()
{
    const Band band{"evil\u202Ename<b>", BandRole::Ranked, {}};
    QVERIFY(!charts::bandName(band).contains(QChar(0x202e)));
    QVERIFY(charts::bandName(band).contains(u"<b>"_s));
    QCOMPARE(charts::bandName({"A Name <a@example.org>", BandRole::Ranked, {}}), u"A Name"_s);
    QVERIFY(!charts::bandName({"", BandRole::Ranked, {}}).isEmpty());
}

void ChartViewTest::historyOfRanges()
{
    charts::RangeHistory history;
    history.start({0, 100});
    history.go({10, 60}, false);
    history.go({20, 50}, true);
    QCOMPARE(history.current(), (analytics::Range{20, 50}));
    QVERIFY(history.back());
    QCOMPARE(history.current(), (analytics::Range{0, 100}));
    QVERIFY(!history.back());
    QVERIFY(history.forward());
    QVERIFY(history.reset());
    QVERIFY(!history.reset());
    QVERIFY(history.canGoBack());
    QCOMPARE(charts::clamped({-20, 30}, {0, 100}), (analytics::Range{0, 50}));
    QCOMPARE(charts::clamped({80, 200}, {0, 100}), (analytics::Range{0, 100}));
}

void ChartViewTest::eventsChartZoomsByItself()
{
    charts::EventsChart chart;
    chart.resize(1000, 220);
    chart.setCounts(chartdata::dayCounts(), {0, chartdata::kNow}, chartdata::kNow, Bucket::Month);
    const Series all = chart.view()->series();
    QCOMPARE(all.starts.front(), analytics::timeOf(2018, 12, 1));
    QVERIFY(all.lastRunning);
    emit chart.view()->zoomAsked(all.starts[10], all.starts[20], false);
    QCOMPARE(chart.view()->series().starts.size(), std::size_t(10));
    // There and back by keys and menus, not by a mouse with five buttons alone.
    QAction *back = chart.rangeActions().at(0), *forward = chart.rangeActions().at(1);
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    QVERIFY(!back->shortcut().isEmpty() && !forward->shortcut().isEmpty());
    back->trigger();
    QCOMPARE(chart.view()->series(), all);
    QVERIFY(!back->isEnabled());
    forward->trigger();
    QCOMPARE(chart.view()->series().starts.size(), std::size_t(10));
    emit chart.view()->resetAsked();
    QCOMPARE(chart.view()->series(), all);
    // A month that the range cuts is left out at either end, however it was come by.
    const std::int64_t march = analytics::timeOf(2021, 3, 10), october = analytics::timeOf(2021, 10, 20);
    emit chart.view()->zoomAsked(march, october, false);
    QCOMPARE(chart.view()->series().starts.front(), analytics::timeOf(2021, 4, 1));
    QCOMPARE(chart.view()->series().end, analytics::timeOf(2021, 10, 1));
    chart.startAnew();
    chart.setCounts(chartdata::dayCounts(), {march, october}, chartdata::kNow, Bucket::Month);
    QCOMPARE(chart.view()->series().end, analytics::timeOf(2021, 10, 1));
    chart.setCounts({}, {0, chartdata::kNow}, chartdata::kNow);
    QVERIFY(chart.isEmpty());
    chart.grab();
}

/// A scan brings other counts while somebody looks at the chart.
void ChartViewTest::newCountsKeepWhatIsLookedAt()
{
    charts::EventsChart chart;
    chart.resize(1000, 220);
    chart.show();
    charts::ChartView *view = chart.view();
    const std::vector<store::DayCount> counts = chartdata::dayCounts();
    std::vector<store::DayCount> more = counts;
    more.push_back({analytics::dayOf(chartdata::kNow), EventType::Deleted, 5000});
    chart.setCounts(counts, {0, chartdata::kNow}, chartdata::kNow, Bucket::Month);
    const std::vector<std::int64_t> all = view->series().starts;

    // The whole range with its crosshair and a drag on its way.
    view->setCrosshair(12);
    QTest::mousePress(view, Qt::LeftButton, {}, middleOf(*view, 10));
    moveTo(*view, middleOf(*view, 14), Qt::LeftButton);
    chart.setCounts(more, {0, chartdata::kNow + 60}, chartdata::kNow + 60, Bucket::Month);
    QVERIFY(view->accessibleDescription().startsWith(u"Selected: "_s));
    QCOMPARE(view->crosshair(), std::optional<std::size_t>(12));
    QTest::mouseRelease(view, Qt::LeftButton, {}, middleOf(*view, 14));
    const auto menus = view->findChildren<QMenu *>();
    QCOMPARE(menus.size(), 1);
    menus.first()->actions().at(1)->trigger(); // Zoom
    menus.first()->close();

    QCOMPARE(view->series().starts, std::vector<std::int64_t>(all.begin() + 10, all.begin() + 15));
    chart.setCounts(counts, {0, chartdata::kNow + 120}, chartdata::kNow + 120, Bucket::Month);
    QCOMPARE(view->series().starts.size(), std::size_t(5));
    emit view->backAsked();
    QCOMPARE(view->series().starts, all);
    emit view->forwardAsked();

    // Another range or scope begins whole.
    chart.startAnew();
    chart.setCounts(counts, {0, chartdata::kNow}, chartdata::kNow, Bucket::Month);
    QCOMPARE(view->series().starts, all);
}

void ChartViewTest::sparklineNeedsTwoValues()
{
    const auto painted = [](const std::vector<std::optional<double>> &values) {
        QImage image(charts::kSparkline, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        charts::paintSparkline(painter, image.rect(), values);
        painter.end();
        return image;
    };
    QCOMPARE(painted({}), painted({3}));
    QVERIFY(painted({3, 5}) != painted({3}));
    QVERIFY(painted({3, 5, 4}) != painted({3, std::nullopt, 4}));
}

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
