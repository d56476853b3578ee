// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendseries.h"

#include "analytics/series.h"
#include "command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

std::optional<store::Dimension> dimensionOf(const std::string &by)
{
    if (by == "kind")
        return store::Dimension::Kind;
    if (by == "group")
        return store::Dimension::Group;
    if (by == "namespace")
        return store::Dimension::Namespace;
    if (by == "name")
        return store::Dimension::Name;
    if (by == "author")
        return store::Dimension::Author;
    if (by == "repository")
        return store::Dimension::Repository;
    return by == "bot" ? std::optional(store::Dimension::Bot) : std::nullopt;
}

Bucket bucketOf(const std::string &word, const analytics::Range &range)
{
    if (word == "day")
        return Bucket::Day;
    if (word == "week")
        return Bucket::Week;
    return word == "month" ? Bucket::Month : analytics::bucketFor(range);
}

/// From the first event counted (or --since) to now (or --until).
analytics::Range rangeOf(const EventFilter &filter, const std::vector<store::DayCount> &counts, std::int64_t now)
{
    std::int64_t first = analytics::dayOf(now);
    for (const store::DayCount &count : counts)
        first = std::min(first, count.day);
    analytics::Range range;
    range.since = filter.since.value_or(first * analytics::kDaySeconds);
    range.until = filter.until.value_or(now + 1);
    range.until = std::max(range.until, range.since + 1);
    return range;
}

QString dateText(std::int64_t time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-dd"_s);
}

Result<QString> scopeText(const EventFilter &filter, Session &session)
{
    const auto names = session.repositoryNames();
    if (!names)
        return names.error();
    if (filter.repositories.empty())
        return names->size() == 1 ? QString::fromStdString(names->begin()->second) : QCoreApplication::translate("Ctl", "all repositories");
    QStringList list;
    for (const RepositoryId id : filter.repositories)
        list << QString::fromStdString(names->at(id));
    return list.join(u", "_s);
}

QString titleOf(const TrendOptions &options, Bucket bucket)
{
    if (options.measure == "resources")
        return QCoreApplication::translate("Ctl", "Resources");
    const QString unit = bucket == Bucket::Day ? QCoreApplication::translate("Ctl", "day")
        : bucket == Bucket::Week               ? QCoreApplication::translate("Ctl", "week")
                                               : QCoreApplication::translate("Ctl", "month");
    return QCoreApplication::translate("Ctl", "Events per %1, by %2").arg(unit, QString::fromStdString(options.by));
}

/// Counted back from what is there now, where the filter asks for nothing else: right for shallow
/// repositories too.
Result<Series> resourcesOf(const EventFilter &filter, const std::vector<store::DayCount> &counts, const analytics::SeriesRequest &request,
                           Session &session)
{
    EventFilter plain;
    plain.repositories = filter.repositories;
    plain.since = filter.since;
    plain.until = filter.until;
    if (filter != plain)
        return analytics::resourcesAlive(counts, request);
    const auto repositories = session.repositories();
    if (!repositories)
        return repositories.error();
    std::int64_t alive = 0;
    for (const Repository &repository : *repositories) {
        const auto &wanted = filter.repositories;
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), repository.id) != wanted.end())
            alive += repository.totals.resources;
    }
    return analytics::resourcesAlive(counts, alive, request);
}

Result<Series> seriesOf(const TrendOptions &options, const EventFilter &filter, const std::vector<store::DayCount> &counts,
                        const analytics::SeriesRequest &request, store::Reader &reader, Session &session)
{
    if (options.measure == "resources")
        return resourcesOf(filter, counts, request, session);
    const auto dimension = dimensionOf(options.by);
    if (!dimension)
        return analytics::seriesByType(counts, request);
    auto values = reader.countsByDayAnd(*dimension, filter);
    if (!values)
        return values.error();
    if (*dimension == store::Dimension::Repository) {
        const auto names = session.repositoryNames();
        if (!names)
            return names.error();
        for (store::DayValueCount &value : *values) {
            const auto found = names->find(std::strtoll(value.value.c_str(), nullptr, 10));
            if (found != names->end() && value.value == std::to_string(found->first))
                value.value = found->second;
        }
    }
    return analytics::seriesByValue(*values, request, *dimension == store::Dimension::Kind ? BandRole::Kind : BandRole::Ranked);
}

} // namespace

std::vector<std::string> bandNames(const Series &series)
{
    std::vector<std::string> names;
    for (const Band &band : series.bands)
        names.push_back(band.role == BandRole::Other ? "Other" : band.id.empty() ? "(none)" : band.id);
    return names;
}

void addTrendOptions(CLI::App &app, TrendOptions &options)
{
    // What a force push took back did not happen: it would be counted twice.
    options.filter.noRewritten = true;
    addEventOptions(app, options.filter);
    app.add_option("--measure", options.measure, "events, or resources that are there")
        ->check(oneOf({"events", "resources"}))
        ->type_name("WHAT");
    app.add_option("--by", options.by, "Bands: type, kind, group, namespace, name, author, repository, bot")
        ->check(oneOf({"type", "kind", "group", "namespace", "name", "author", "repository", "bot"}))
        ->type_name("FIELD");
    app.add_option("--bucket", options.bucket, "day, week or month; default: what suits the range")
        ->check(oneOf({"day", "week", "month"}))
        ->type_name("UNIT");
}

Result<Trend> trend(const TrendOptions &options, Session &session)
{
    const auto reader = session.reader();
    if (!reader)
        return reader.error();
    const auto filter = eventFilter(options.filter, session);
    if (!filter)
        return filter.error();
    // A level at any time needs the whole history.
    EventFilter counted = *filter;
    if (options.measure == "resources") {
        counted.since.reset();
        counted.until.reset();
    }
    const auto counts = (*reader)->countsByDay(counted);
    if (!counts)
        return counts.error();
    analytics::SeriesRequest request;
    request.now = session.now();
    request.range = rangeOf(*filter, *counts, request.now);
    request.bucket = bucketOf(options.bucket, request.range);
    auto series = seriesOf(options, *filter, *counts, request, **reader, session);
    if (!series)
        return series.error();
    const auto scope = scopeText(*filter, session);
    if (!scope)
        return scope.error();
    Trend result;
    result.series = std::move(*series);
    result.title = titleOf(options, request.bucket);
    result.subtitle = QCoreApplication::translate("Ctl", "%1, %2 to %3 (UTC)")
                          .arg(*scope, dateText(request.range.since), dateText(request.range.until - 1));
    return result;
}

} // namespace ctl
