// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendseries.h"

#include "analytics/adoption.h"
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

/// Only whole buckets, and the running one. The history's own beginning is no cut.
analytics::SeriesRequest requestOf(const TrendOptions &options, const EventFilter &filter, const std::vector<store::DayCount> &counts,
                                   std::int64_t now)
{
    analytics::SeriesRequest request;
    request.now = now;
    request.range = rangeOf(filter, counts, now);
    request.bucket = bucketOf(options.bucket, request.range);
    if (!filter.since)
        request.range.since = analytics::bucketStart(request.bucket, request.range.since);
    request.range = analytics::wholeBuckets(request.bucket, request.range, now);
    return request;
}

/// A level at any time needs the whole history.
EventFilter countedBy(const TrendOptions &options, EventFilter filter)
{
    if (options.measure != "events") {
        filter.since.reset();
        filter.until.reset();
    }
    return filter;
}

/// Whether `range` reaches beyond what the filter asks for, which then asks for all of it.
bool widen(EventFilter &filter, const analytics::Range &range)
{
    const EventFilter asked = filter;
    if (filter.since)
        filter.since = std::min(*filter.since, range.since);
    if (filter.until)
        filter.until = std::max(*filter.until, range.until);
    return filter != asked;
}

QString dateText(std::int64_t time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-dd"_s);
}

/// Its number where it was removed since it was asked for.
QString nameOf(RepositoryId id, const workspace::RepositoryNames &names)
{
    const auto name = names.find(id);
    return name == names.end() ? QString::number(id) : QString::fromStdString(name->second);
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
        list << nameOf(id, *names);
    return list.join(u", "_s);
}

std::optional<UseKind> useKindOf(const std::string &measure)
{
    if (measure == "charts")
        return UseKind::Chart;
    if (measure == "images")
        return UseKind::Image;
    return measure == "api-versions" ? std::optional(UseKind::ApiVersion) : std::nullopt;
}

QString adoptionTitle(UseKind what, const std::string &of)
{
    if (!of.empty())
        return QCoreApplication::translate("Ctl", "Versions of %1 in use").arg(QString::fromStdString(of));
    return what == UseKind::Chart ? QCoreApplication::translate("Ctl", "Charts in use")
        : what == UseKind::Image  ? QCoreApplication::translate("Ctl", "Images in use")
                                  : QCoreApplication::translate("Ctl", "API versions in use");
}

QString titleOf(const TrendOptions &options, Bucket bucket)
{
    if (const auto what = useKindOf(options.measure))
        return adoptionTitle(*what, options.of);
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

/// Nothing where the options ask for what uses are not counted by.
std::optional<Error> refusal(const TrendOptions &options, const EventFilter &filter)
{
    if (!useKindOf(options.measure))
        return options.of.empty()
            ? std::nullopt
            : std::optional(Error{ErrorCode::InvalidInput,
                                  QCoreApplication::translate("Ctl", "--of goes with --measure charts, images or api-versions."),
                                  {}});
    EventFilter plain;
    plain.repositories = filter.repositories;
    plain.since = filter.since;
    plain.until = filter.until;
    plain.rewritten = filter.rewritten;
    if (filter == plain && options.by == "type")
        return std::nullopt;
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("Ctl",
                                             "--measure %1 counts whole repositories: of the filters it takes --repository, --since "
                                             "and --until.")
                     .arg(QString::fromStdString(options.measure)),
                 {}};
}

/// How many resources use what. What is not known is said, and is no line at zero.
Result<Series> adoptionOf(const TrendOptions &options, const EventFilter &filter, const std::vector<store::DayCount> &counts,
                          const analytics::SeriesRequest &request, store::Reader &reader, Session &session, Trend &trend)
{
    const store::AdoptionQuery query{*useKindOf(options.measure), options.of, filter.repositories};
    auto adoption = reader.adoption(query);
    if (!adoption)
        return adoption.error();
    const analytics::Adoption inUse(query, std::move(adoption->growth), counts);
    if (!adoption->unknown.empty()) {
        const auto names = session.repositoryNames();
        if (!names)
            return names.error();
        for (const RepositoryId id : adoption->unknown)
            trend.notCounted << nameOf(id, *names);
        const QString sentence = QCoreApplication::translate("Ctl",
                                                             "Not counted, since an earlier version scanned it and did not keep what "
                                                             "resources used: %1. Scan again to count it.")
                                     .arg(trend.notCounted.join(u", "_s));
        if (inUse.isEmpty())
            return Error{ErrorCode::Incomplete, sentence, {}};
        session.note(sentence);
    } else if (inUse.isEmpty() && !options.of.empty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl",
                                                 "--of: %1 was never in use. It is a whole name as manifests write it: upper and lower "
                                                 "case count.")
                         .arg(QString::fromStdString(options.of)),
                     {}};
    }
    return inUse.series(request);
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
    app.add_option("--measure", options.measure, "events; resources that are there; charts, images or api-versions in use")
        ->check(oneOf({"events", "resources", "charts", "images", "api-versions"}))
        ->type_name("WHAT");
    app.add_option("--of", options.of, "The versions of one chart, one image, or (api-versions) one kind")->type_name("NAME");
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
    auto filter = eventFilter(options.filter, session);
    if (!filter)
        return filter.error();
    if (auto refused = refusal(options, *filter))
        return std::move(*refused);
    auto counts = (*reader)->countsByDay(countedBy(options, *filter));
    if (!counts)
        return counts.error();
    const analytics::SeriesRequest request = requestOf(options, *filter, *counts, session.now());
    if (widen(*filter, request.range)) {
        counts = (*reader)->countsByDay(countedBy(options, *filter));
        if (!counts)
            return counts.error();
    }
    Trend result;
    auto series = useKindOf(options.measure) ? adoptionOf(options, *filter, *counts, request, **reader, session, result)
                                             : seriesOf(options, *filter, *counts, request, **reader, session);
    if (!series)
        return series.error();
    const auto scope = scopeText(*filter, session);
    if (!scope)
        return scope.error();
    result.series = std::move(*series);
    result.title = titleOf(options, request.bucket);
    result.subtitle = QCoreApplication::translate("Ctl", "%1, %2 to %3 (UTC)")
                          .arg(*scope, dateText(request.range.since), dateText(request.range.until - 1));
    if (!result.notCounted.isEmpty())
        result.subtitle = QCoreApplication::translate("Ctl", "%1; not counted: %2", "scope and range, repositories")
                              .arg(result.subtitle, result.notCounted.join(u", "_s));
    return result;
}

} // namespace ctl
