// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

std::optional<std::int64_t> agoIn(QChar unit, std::int64_t count, std::int64_t now)
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
    switch (unit.unicode()) {
    case 'h': return now - count * 3600;
    case 'd': return now - count * 86400;
    case 'w': return now - count * 7 * 86400;
    case 'm': return from.addMonths(-int(count)).toSecsSinceEpoch();
    default: return from.addYears(-int(count)).toSecsSinceEpoch();
    }
}

Error notATime(const char *option, const std::string &text)
{
    return {
        ErrorCode::InvalidInput,
        QCoreApplication::translate("Ctl", "%1: \"%2\" is no time. Write 2024-05-01, 2024-05-01T10:00:00Z, or how long ago: 30d, 2w, 1y.")
            .arg(QLatin1String(option), QString::fromStdString(text)),
        {}};
}

Result<std::vector<EventType>> eventTypes(const std::vector<std::string> &words)
{
    std::vector<EventType> types;
    for (const std::string &word : words) {
        const auto type = eventTypeFromString(word);
        if (!type)
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Ctl", "--type: \"%1\" is none of created, modified, deleted, resurrected.")
                             .arg(QString::fromStdString(word)),
                         {}};
        types.push_back(*type);
    }
    return types;
}

} // namespace

std::optional<std::int64_t> parseTime(std::string_view text, std::int64_t now)
{
    const QString given = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    static const QRegularExpression ago(u"^(\\d{1,5})([hdwmy])$"_s);
    if (const auto match = ago.match(given); match.hasMatch())
        return agoIn(match.captured(2).at(0), match.captured(1).toLongLong(), now);
    static const QRegularExpression date(u"^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?$"_s);
    if (const auto match = date.match(given); match.hasMatch()) {
        const int month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        const QDate exact(match.captured(1).toInt(), month, day);
        if (!exact.isValid())
            return std::nullopt;
        return QDateTime(exact, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    }
    QDateTime moment = QDateTime::fromString(given, Qt::ISODate);
    if (!moment.isValid() || !given.contains(u'T'))
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toSecsSinceEpoch();
}

void addRangeOptions(CLI::App &app, RangeOptions &options)
{
    app.add_option("--since", options.since, "From this time on: 2024-05-01, 2024-05-01T10:00:00Z, 30d, 1y (UTC)")->type_name("TIME");
    app.add_option("--until", options.until, "Before this time")->type_name("TIME");
}

Result<void> applyRange(const RangeOptions &options, std::int64_t now, EventFilter &filter)
{
    if (!options.since.empty()) {
        filter.since = parseTime(options.since, now);
        if (!filter.since)
            return notATime("--since", options.since);
    }
    if (!options.until.empty()) {
        filter.until = parseTime(options.until, now);
        if (!filter.until)
            return notATime("--until", options.until);
    }
    if (filter.since && filter.until && *filter.since >= *filter.until)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Ctl", "--since %1 is not before --until %2: there is no time between them.")
                         .arg(QString::fromStdString(options.since), QString::fromStdString(options.until)),
                     {}};
    return {};
}

// One value a flag: a list must not swallow the words after it.
void addKeyOptions(CLI::App &app, KeyOptions &options)
{
    app.add_option("--repository", options.repositories, "Only of this repository (repeatable)")
        ->allow_extra_args(false)
        ->type_name("NAME");
    app.add_option("--kind", options.kinds, "Only this kind, any case (repeatable)")->allow_extra_args(false)->type_name("KIND");
    app.add_option("--group", options.groups, "Only this API group; \"\" is the core group (repeatable)")
        ->allow_extra_args(false)
        ->type_name("GROUP");
    app.add_option("-n,--namespace", options.namespaces, "Only this namespace (repeatable)")
        ->allow_extra_args(false)
        ->type_name("NAMESPACE");
    app.add_option("--name", options.names, "Only resources of this name (repeatable)")->allow_extra_args(false)->type_name("NAME");
}

void addEventOptions(CLI::App &app, EventOptions &options)
{
    addKeyOptions(app, options.keys);
    app.add_option("--type", options.types, "created, modified, deleted, resurrected (repeatable, or with commas)")
        ->allow_extra_args(false)
        ->delimiter(',')
        ->type_name("TYPE");
    app.add_option("--path", options.path, "Only files whose path contains this")->type_name("TEXT");
    app.add_option("--author", options.author, "Only authors whose \"Name <email>\" contains this, any case")->type_name("TEXT");
    app.add_option("--merged-by", options.mergedBy, "Only what somebody merged whose \"Name <email>\" contains this")->type_name("TEXT");
    app.add_option("--match", options.text, "Name, kind, namespace, path, a changed field or its value contains this")->type_name("TEXT");
    app.add_option("--commit", options.commit, "Only of this commit (40 digits)")->type_name("ID");
    app.add_flag_callback(
        "--bots", [&options] { options.bots = true; }, "Only what bots did");
    app.add_flag_callback(
        "--no-bots", [&options] { options.bots = false; }, "Only what people did");
    if (options.noRewritten)
        app.add_flag("!--rewritten", options.noRewritten, "With events of commits that are no longer on the branch, too");
    else
        app.add_flag("--no-rewritten", options.noRewritten, "Without events of commits that are no longer on the branch");
    addRangeOptions(app, options.range);
}

Result<EventFilter> eventFilter(const EventOptions &options, Session &session)
{
    EventFilter filter;
    if (auto done = applyKeys(options.keys, session, filter); !done)
        return done.error();
    auto types = eventTypes(options.types);
    if (!types)
        return types.error();
    filter.types = std::move(*types);
    filter.pathContains = options.path;
    filter.authorContains = options.author;
    filter.mergedByContains = options.mergedBy;
    filter.text = options.text;
    filter.bot = options.bots;
    filter.rewritten = !options.noRewritten;
    if (!options.commit.empty()) {
        filter.commit = ObjectId::fromHex(options.commit);
        if (filter.commit->isNull())
            return Error{
                ErrorCode::InvalidInput, QCoreApplication::translate("Ctl", "--commit: write the commit's whole name, 40 digits."), {}};
    }
    if (auto done = applyRange(options.range, session.now(), filter); !done)
        return done.error();
    return filter;
}

Result<std::vector<RepositoryId>> repositoryIds(const std::vector<std::string> &names, Session &session)
{
    std::vector<RepositoryId> ids;
    for (const std::string &name : names) {
        const auto repository = session.repository(name);
        if (!repository)
            return repository.error();
        ids.push_back(repository->id);
    }
    return ids;
}

} // namespace ctl
