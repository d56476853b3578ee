// SPDX-License-Identifier: GPL-3.0-or-later
// Times repaints at 1200×600 and exports at 1280×800; not part of the tests.
#include "support/chartdata.h"

#include "analytics/adoption.h"
#include "ui/charts/chartview.h"
#include "ui/charts/smallmultiples.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

/// Of this thread: what a clock says on a machine that has nothing else to do.
double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double begin = processorSeconds();
        work();
        times.push_back((processorSeconds() - begin) * 1e3);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Series columns(int count)
{
    std::vector<store::DayValueCount> counts;
    for (int day = 0; day < count; ++day) {
        for (int band = 0; band < 6; ++band)
            counts.push_back({day, "band " + std::to_string(band), 1 + (day * 7 + band * 13) % 40});
    }
    return analytics::seriesByValue(counts, {{0, count * analytics::kDaySeconds}, Bucket::Day, -1, 6}, BandRole::Ranked);
}

void timeRepaint(int count)
{
    charts::ChartView view;
    view.resize(1200, 600);
    view.setSeries(columns(count));
    QImage image(view.size(), QImage::Format_RGB32);
    const double paint = median(31, [&] { view.render(&image); });
    std::size_t at = 0;
    const double pointed = median(31, [&] {
        view.setCrosshair(++at % view.series().starts.size());
        view.render(&image);
    });
    const Series series = columns(count);
    const double set = median(11, [&] { view.setSeries(series); });
    std::printf("%5d x 6: repaint %6.2f ms, with crosshair %6.2f ms, new series %6.2f ms\n", count, paint, pointed, set);
}

/// Versions that come and go, a row a day and version, as Trends draws them at each step of the wheel: in the chart and
/// in the small ones.
void timeAdoption(int versions, int days)
{
    const auto name = [](int version) { return version > 0 ? "v1." + std::to_string(version) + ".0" : std::string(); };
    store::ValueGrowth growth;
    for (int day = 0; day < days; ++day)
        for (int version = 0; version < versions; ++version)
            growth.days.push_back({(day * 7919) % days, name(version), day % 2 ? -1 : 1});
    for (int version = 0; version < versions; ++version)
        growth.now.push_back({name(version), 1 + version % 7});
    const std::size_t rows = growth.days.size();
    const store::AdoptionQuery query{UseKind::Chart, "app", {}};
    analytics::Adoption inUse;
    std::vector<store::ValueGrowth> answers(7, growth);
    const double group = median(7, [&] {
        inUse = analytics::Adoption(query, std::move(answers.back()), {});
        answers.pop_back();
    });
    analytics::SeriesRequest request{
        {(days - 365) * analytics::kDaySeconds, days * analytics::kDaySeconds}, Bucket::Week, days * analytics::kDaySeconds - 1, 6};
    const double step = median(31, [&] {
        for (const int bands : {analytics::kMostBands, charts::SmallMultiples::kMost}) {
            request.mostBands = bands;
            inUse.series(request);
        }
    });
    std::printf("adoption of %zu rows, %d versions: grouped once %.2f ms, a step %.2f ms\n", rows, versions, group, step);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    for (const int count : {52, 275, 1100, 3650})
        timeRepaint(count);
    auto request = chartdata::yearRequest();
    for (const auto &[format, scale] : {std::pair{charts::Format::Png, 1},
                                        {charts::Format::Png, 2},
                                        {charts::Format::Pdf, 1},
                                        {charts::Format::Svg, 1},
                                        {charts::Format::Csv, 1}}) {
        request.format = format;
        request.scale = scale;
        qsizetype size = 0;
        const double time = median(7, [&] {
            const auto bytes = charts::render(request);
            size = bytes ? bytes->size() : -1;
        });
        std::printf("%s %d x: %6.1f ms, %lld bytes\n", qPrintable(charts::formatWord(format)), scale, time, static_cast<long long>(size));
    }
    for (const int scale : {1, 2}) {
        request.format = charts::Format::Png;
        request.scale = scale;
        // What the main thread does of a PNG; the rest is encoding, on a lane.
        std::printf("picture %d x: %6.1f ms\n", scale, median(7, [&] { charts::renderImage(request); }));
    }
    const auto days = chartdata::dayCounts();
    const double week = median(21, [&] {
        analytics::seriesByType(days, {{days.front().day * analytics::kDaySeconds, chartdata::kNow}, Bucket::Week, chartdata::kNow, 6});
    });
    std::printf("series of %zu counts: %.2f ms\n", days.size(), week);
    timeAdoption(200, 500);
    timeAdoption(2'000, 50);
    return 0;
}
