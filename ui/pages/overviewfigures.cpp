// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewfigures.h"

#include "base/plurals.h"
#include "ui/charts/labels.h"
#include "ui/pages/figurevalues.h"
#include "ui/theme/times.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace {

constexpr std::int64_t kDay = analytics::kDaySeconds;
constexpr std::int64_t kLately = 90 * kDay;
constexpr std::int64_t kLongestLine = 731 * kDay;
constexpr double kTooManyPercent = 1000; ///< from here on the figure before says more

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OverviewFigures)
};

/// A sparkline shows a shape: some ten to sixty points.
Bucket bucketOf(const analytics::Range &range)
{
    const std::int64_t days = (range.until - range.since) / kDay;
    return days <= 45 ? Bucket::Day : days <= 400 ? Bucket::Week : Bucket::Month;
}

analytics::SeriesRequest requestOf(const OverviewValues &values)
{
    analytics::Range range = wholeRange(values);
    if (!values.since)
        range.since = std::max(range.since, range.until - kLongestLine);
    const Bucket bucket = bucketOf(range);
    return {analytics::wholeBuckets(bucket, range, values.now), bucket, values.now, analytics::kMostBands};
}

/// As many days right before the range; none where it begins with the history.
std::optional<analytics::Range> before(const OverviewValues &values)
{
    if (!values.since)
        return std::nullopt;
    const analytics::Range range = wholeRange(values);
    return analytics::Range{range.since - (range.until - range.since), range.since};
}

/// "▼ 6 % from 1,102"
QString compared(std::int64_t now, std::int64_t before)
{
    if (now == before)
        return Text::tr("same as before");
    if (before == 0)
        return Text::tr("none before");
    const analytics::Change change = analytics::change(double(now), double(before));
    const double percent = std::abs(change.percent.value_or(0));
    if (percent >= kTooManyPercent || std::lround(percent) == 0)
        return (now > before ? Text::tr("▲ from %1") : Text::tr("▼ from %1")).arg(theme::figure(before));
    return (now > before ? Text::tr("▲ %1 % from %2") : Text::tr("▼ %1 % from %2"))
        .arg(theme::figure(std::lround(percent)), theme::figure(before));
}

std::int64_t share(const std::vector<store::DayCount> &part, const std::vector<store::DayCount> &all, const analytics::Range &range,
                   bool &known)
{
    const std::int64_t sum = analytics::countIn(all, range);
    known = sum > 0;
    return known ? std::lround(100.0 * double(analytics::countIn(part, range)) / double(sum)) : 0;
}

/// Nothing in scope is scanned, which is not zero.
bool isUnknown(const OverviewValues &values)
{
    return values.repositories > 0 && values.unscanned == values.repositories;
}

FigureText afterTheFirstScan()
{
    return {{}, Text::tr("after the first scan"), false, {}};
}

QString notScannedYet(const OverviewValues &values)
{
    return Text::tr("%n repositor(y/ies) not scanned yet", nullptr, pluralOf(values.unscanned));
}

} // namespace

analytics::Range wholeRange(const OverviewValues &values)
{
    const std::int64_t tomorrow = (analytics::dayOf(values.now) + 1) * kDay;
    std::int64_t first = tomorrow - kDay;
    if (values.counts)
        for (const store::DayCount &count : *values.counts)
            first = std::min(first, count.day * kDay);
    analytics::Range range{values.since.value_or(first), std::min(values.until.value_or(tomorrow), tomorrow)};
    range.until = std::max(range.until, range.since + kDay);
    return range;
}

FigureText resourcesFigure(const OverviewValues &values)
{
    if (isUnknown(values))
        return afterTheFirstScan();
    FigureText text{theme::figure(values.resources), {}, false, {}};
    if (!values.counts)
        return text;
    const analytics::SeriesRequest request = requestOf(values);
    analytics::Range range = wholeRange(values);
    const Series alive = analytics::resourcesAlive(*values.counts, values.resources, request);
    text.line = alive.bands.empty() ? std::vector<double>() : knownValues(alive.bands.front().values);
    // A range that ended counts to its own end.
    const std::int64_t after = growthIn(*values.counts, {range.until, std::max(range.until, values.now) + kDay});
    if (range.until <= values.now)
        text.figure = theme::figure(std::max<std::int64_t>(0, values.resources - after));
    if (!values.since)
        range.since = range.until - kLately;
    const std::int64_t grown = growthIn(*values.counts, range);
    const QString day = charts::dayText(range.since);
    if (grown == 0)
        text.change = Text::tr("as many as on %1").arg(day);
    else
        text.change = (grown > 0 ? Text::tr("▲ %1 since %2") : Text::tr("▼ %1 since %2")).arg(theme::figure(std::abs(grown)), day);
    if (values.unscanned > 0)
        text.change = notScannedYet(values);
    return text;
}

FigureText eventsFigure(const OverviewValues &values, std::optional<EventType> type)
{
    FigureText text;
    if (isUnknown(values))
        return afterTheFirstScan();
    if (!values.counts)
        return text;
    const std::vector<store::DayCount> counts = type ? ofType(*values.counts, *type) : *values.counts;
    const analytics::Range range = wholeRange(values);
    const std::int64_t sum = analytics::countIn(counts, range);
    text.figure = theme::figure(sum);
    text.line = totalsOf(analytics::seriesByType(counts, requestOf(values)));
    if (const auto earlier = before(values))
        text.change = compared(sum, analytics::countIn(counts, *earlier));
    else
        text.change =
            Text::tr("%1 in the last 90 days").arg(theme::figure(analytics::countIn(counts, {range.until - kLately, range.until})));
    return text;
}

FigureText botsFigure(const OverviewValues &values)
{
    FigureText text;
    if (isUnknown(values))
        return afterTheFirstScan();
    if (!values.counts || !values.botCounts)
        return text;
    const analytics::Range range = wholeRange(values);
    bool isKnown = false;
    const std::int64_t percent = share(*values.botCounts, *values.counts, range, isKnown);
    if (!isKnown)
        return text;
    text.figure = Text::tr("%1 %").arg(percent);
    text.line = totalsOf(analytics::seriesByType(*values.botCounts, requestOf(values)));
    const std::int64_t events = analytics::countIn(*values.botCounts, range);
    text.change = Text::tr("%1 event(s)", nullptr, pluralOf(events)).arg(theme::figure(events));
    const auto earlier = before(values);
    if (!earlier)
        return text;
    const std::int64_t old = share(*values.botCounts, *values.counts, *earlier, isKnown);
    if (isKnown && old == percent)
        text.change = Text::tr("same as before");
    else if (isKnown)
        text.change = (percent > old ? Text::tr("▲ %1 point(s) from %2 %", nullptr, percent - old)
                                     : Text::tr("▼ %1 point(s) from %2 %", nullptr, old - percent))
                          .arg(std::abs(percent - old))
                          .arg(old);
    return text;
}

FigureText unreadableFigure(const OverviewValues &values)
{
    if (isUnknown(values))
        return afterTheFirstScan();
    if (values.unreadable > 0)
        return {theme::figure(values.unreadable), Text::tr("▲ last readable state counts"), true, {}};
    if (values.unscanned > 0)
        return {theme::figure(0), notScannedYet(values), false, {}};
    return {theme::figure(0), Text::tr("of %1 file(s)", nullptr, pluralOf(values.files)).arg(theme::figure(values.files)), false, {}};
}

FigureText repositoriesFigure(const OverviewValues &values)
{
    if (values.failed > 0)
        return {theme::figure(values.repositories), Text::tr("▲ %1 failed").arg(theme::figure(values.failed)), true, {}};
    if (values.unscanned > 0)
        return {theme::figure(values.repositories), notScannedYet(values), false, {}};
    return {theme::figure(values.repositories), Text::tr("none failed"), false, {}};
}
