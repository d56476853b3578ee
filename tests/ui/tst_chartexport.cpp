// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartdata.h"

#include "ui/charts/chartview.h"
#include "ui/charts/eventschart.h"
#include "ui/charts/exporter.h"
#include "ui/charts/labels.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ChartExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void fontsDiffer();
    void sameRequestSamePixels();
    void scaleAndScheme();
    void svgIsReadable();
    void refusals();
    void pictures();
};

void ChartExportTest::fontsDiffer()
{
    QVERIFY(charts::fontsUsable());
    auto request = chartdata::yearRequest();
    request.title = u"A"_s;
    const auto a = charts::renderImage(request);
    request.title = u"B"_s;
    const auto b = charts::renderImage(request);
    QVERIFY(a && b);
    QVERIFY(*a != *b);
}

void ChartExportTest::sameRequestSamePixels()
{
    const auto request = chartdata::yearRequest();
    const auto first = charts::renderImage(request);
    const auto second = charts::renderImage(request);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void ChartExportTest::scaleAndScheme()
{
    auto request = chartdata::yearRequest();
    request.scale = 2;
    const auto twice = charts::renderImage(request);
    QVERIFY(twice);
    QCOMPARE(twice->size(), QSize(2560, 1600));
    QCOMPARE(twice->pixelColor(5, 5), QColor(0xff, 0xff, 0xff));
    request.dark = true;
    const auto dark = charts::renderImage(request);
    QVERIFY(dark);
    QCOMPARE(dark->pixelColor(5, 5), QColor(0x1d, 0x20, 0x26));
}

void ChartExportTest::svgIsReadable()
{
    auto request = chartdata::yearRequest();
    request.format = charts::Format::Svg;
    const auto bytes = charts::render(request);
    QVERIFY(bytes);
    QSvgRenderer renderer(*bytes);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), QSize(1280, 800));
    QImage drawn(1280, 800, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const auto png = charts::renderImage(request);
    QVERIFY(png);
    // The same columns at the same places, whoever draws them.
    for (int x = 100; x < 1080; x += 7) {
        if (png->pixelColor(x, 690) == QColor(0x00, 0x72, 0xb2) && png->pixelColor(x + 2, 690) == png->pixelColor(x - 2, 690))
            QCOMPARE(drawn.pixelColor(x, 690), png->pixelColor(x, 690));
    }
    if (const QString folder = qEnvironmentVariable("KUBESTATS_PICTURES"); !folder.isEmpty())
        drawn.save(folder + u"/svg.png"_s);
    QVERIFY(bytes->contains(">Events a week, by type</text>"));
    QVERIFY(bytes->contains(", sans-serif\""));
    QVERIFY(!bytes->contains("clip-path"));
    QVERIFY(!bytes->contains("font-family=\"\""));
}

void ChartExportTest::refusals()
{
    auto request = chartdata::yearRequest();
    request.size = QSize(10, 10);
    const auto small = charts::render(request);
    QVERIFY(!small);
    QCOMPARE(small.error().code, ErrorCode::InvalidInput);
    QVERIFY(!charts::formatFromWord(u"bmp"_s));
    QTemporaryDir folder;
    const auto written = charts::writeFile(folder.filePath(u"none/chart.png"_s), chartdata::yearRequest());
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"none/chart.png"_s), qPrintable(written.error().message));
}

/// Not an assertion: writes the pictures where KUBESTATS_PICTURES says, to be looked at.
void ChartExportTest::pictures()
{
    const QString folder = qEnvironmentVariable("KUBESTATS_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set KUBESTATS_PICTURES to a folder to get pictures.");
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        const QString word = scheme == theme::Scheme::Dark ? u"dark"_s : u"light"_s;
        theme::apply(*qApp, scheme);
        auto request = chartdata::yearRequest();
        request.dark = scheme == theme::Scheme::Dark;
        for (const auto format : {charts::Format::Png, charts::Format::Svg, charts::Format::Pdf, charts::Format::Csv}) {
            request.format = format;
            QVERIFY(charts::writeFile(folder + u"/export-"_s + word + u'.' + charts::formatWord(format), request));
        }
        charts::ChartView view;
        view.resize(1056, 522);
        view.setSeries(request.series);
        view.setCrosshair(14);
        QVERIFY(view.grab().save(folder + u"/view-"_s + word + u".png"_s));
        charts::EventsChart events;
        events.resize(1006, 216);
        events.setCounts(chartdata::dayCounts(), {0, chartdata::kNow}, chartdata::kNow, Bucket::Month);
        QVERIFY(events.grab().save(folder + u"/events-"_s + word + u".png"_s));
    }
}

QTEST_MAIN(ChartExportTest)
#include "tst_chartexport.moc"
