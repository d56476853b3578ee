// SPDX-License-Identifier: GPL-3.0-or-later
// How good forecasts would have been on what really happened:
//     bench_forecast FOLDER/kubestats.db
// From every fourth of a window on, each repository's history is looked at as if it ended there. Printed for each
// measure and bucket: the mean error beside that of "the last value goes on", and how many true values lay
// inside the interval. Exits with 1 where forecasts are worse than the last value, in the mean of all lines.
#include "analytics/forecast.h"
#include "analytics/levels.h"
#include "analytics/series.h"
#include "store/reader.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <utility>

namespace {

struct Score {
    double error = 0, naive = 0;
    std::int64_t values = 0, inside = 0, origins = 0;
};

constexpr std::array kWindows{std::pair{Bucket::Day, 30},  std::pair{Bucket::Day, 90},   std::pair{Bucket::Week, 26},
                              std::pair{Bucket::Week, 52}, std::pair{Bucket::Week, 104}, std::pair{Bucket::Month, 24},
                              std::pair{Bucket::Month, 48}};

const char *wordOf(Bucket bucket)
{
    return bucket == Bucket::Day ? "day" : bucket == Bucket::Week ? "week" : "month";
}

std::optional<double> valueAt(const Series &series, const std::string &band, std::size_t bucket)
{
    if (!series.levels)
        return analytics::totalAt(series, bucket);
    for (const Band &own : series.bands)
        if (own.id == band)
            return own.values[bucket];
    return std::nullopt;
}

void addOrigin(Score &score, const Series &whole, std::size_t window, std::size_t end)
{
    Series seen = analytics::cut(whole, whole.starts[end > window ? end - window : 0], whole.starts[end]);
    if (seen.starts.empty())
        return;
    seen.lastRunning = true;
    const analytics::Forecast ahead = analytics::forecast(seen);
    for (const analytics::ForecastBand &band : ahead.bands) {
        ++score.origins;
        for (std::size_t i = 0; i < band.middle.size() && end + 1 + i < whole.starts.size(); ++i) {
            const auto truth = valueAt(whole, band.id, end + i);
            if (!truth || !band.last)
                continue;
            score.error += std::abs(*truth - band.middle[i]);
            score.naive += std::abs(*truth - *band.last);
            score.inside += *truth >= band.low[i] && *truth <= band.high[i] ? 1 : 0;
            ++score.values;
        }
    }
}

/// The window moves on by a quarter of itself, which is how far it looks ahead.
void addSeries(std::map<std::string, Score> &scores, const std::string &measure, const Series &series, std::size_t window)
{
    const std::string key = measure + " a " + wordOf(series.bucket) + ", " + std::to_string(window) + " shown";
    for (std::size_t end = window / 2; end + window / 4 <= series.starts.size(); end += window / 4)
        addOrigin(scores[key], series, window, end);
}

bool addRepository(std::map<std::string, Score> &scores, store::Reader &reader, RepositoryId id)
{
    EventFilter filter;
    filter.repositories = {id};
    const auto days = reader.countsByDay(filter);
    const auto kinds = reader.growthBy(store::Dimension::Kind, filter);
    if (!days || !kinds || days->empty())
        return false;
    std::int64_t first = INT64_MAX, last = 0;
    for (const store::DayCount &count : *days) {
        first = std::min(first, count.day);
        last = std::max(last, count.day + 1);
    }
    const analytics::Levels levels(*kinds);
    for (const auto &[bucket, window] : kWindows) {
        const analytics::SeriesRequest request{
            {first * analytics::kDaySeconds, last * analytics::kDaySeconds}, bucket, last * analytics::kDaySeconds - 1, 6};
        addSeries(scores, "events", analytics::seriesByType(*days, request), std::size_t(window));
        addSeries(scores, "resources", analytics::resourcesAlive(*days, request), std::size_t(window));
        addSeries(scores, "resources of a kind", levels.series(request, BandRole::Kind), std::size_t(window));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    auto reader = store::Reader::open(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!reader) {
        std::fprintf(stderr, "bench_forecast FOLDER/kubestats.db: %s\n", reader.error().message.toUtf8().constData());
        return 2;
    }
    const auto repositories = reader->countsByRepository({});
    std::map<std::string, Score> scores;
    bool isRead = bool(repositories);
    for (std::size_t i = 0; isRead && i < repositories->size(); ++i)
        isRead = addRepository(scores, *reader, (*repositories)[i].first);
    if (!isRead || scores.empty()) {
        std::fprintf(stderr, "There is no history to be read.\n");
        return 2;
    }
    Score all;
    for (const auto &[name, score] : scores) {
        std::printf("%-40s %6lld forecasts  error %8.2f  last value %8.2f  ratio %.3f  inside %4.1f %%\n", name.c_str(),
                    static_cast<long long>(score.origins), score.error / double(score.values), score.naive / double(score.values),
                    score.error / score.naive, 100 * double(score.inside) / double(score.values));
        all.error += score.error / score.naive;
    }
    std::printf("mean ratio %.3f\n", all.error / double(scores.size()));
    return all.error <= double(scores.size()) ? 0 : 1;
}
