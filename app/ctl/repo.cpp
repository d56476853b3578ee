// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/plurals.h"
#include "command.h"
#include "refresh.h"
#include "utf8.h"
#include "workspace/jobs.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

#include <map>
#include <memory>

namespace ctl {

namespace {

struct AddOptions {
    std::string location;
    RepositoryConfig wishes;
    std::string schedule;
    RefreshOptions refresh;
    bool noScan = false;
};

const std::map<std::string, Schedule> &schedules()
{
    static const std::map<std::string, Schedule> words{
        {"off", Schedule::Off}, {"hourly", Schedule::Hourly}, {"daily", Schedule::Daily}, {"adaptive", Schedule::Adaptive}};
    return words;
}

/// What a scan has found, by two texts that have a place for their figure.
QString foundText(const QString &name, const QString &commits, const QString &events, const scan::ScanReport &report)
{
    return QCoreApplication::translate("Ctl", "%1: %2, %3.", "repository: 12 commits, 34 events")
        .arg(name, commits.arg(report.newCommits), events.arg(report.newEvents));
}

std::string scheduleText(Schedule schedule)
{
    for (const auto &[word, value] : schedules()) {
        if (value == schedule)
            return word;
    }
    return {};
}

const char *stateText(const Repository &repository)
{
    if (repository.state == RepositoryState::Failed)
        return "failed";
    if (repository.config.paused)
        return "paused";
    return repository.lastScan == 0 ? "never scanned" : "ready";
}

int runAdd(Session &session, const AddOptions &options)
{
    const auto settings = session.settings();
    if (!settings)
        return session.fail(settings.error());
    const auto place = session.place();
    if (!place)
        return session.fail(place.error());
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    RepositoryConfig wishes = options.wishes;
    const std::string schedule = options.schedule.empty() ? (*settings)->text("scan/schedule").toStdString() : options.schedule;
    wishes.schedule = schedules().at(schedule);
    const auto added = workspace::addRepository(**store, *place, pathText(options.location), wishes, session.now());
    if (!added)
        return session.fail(added.error());
    const QString name = QString::fromStdString(added->config.name);
    if (!added->isNew)
        return session.fail({ErrorCode::AlreadyExists, QCoreApplication::translate("Ctl", "It is there already, as %1.").arg(name), {}});
    if (options.noScan)
        return Ok;
    const auto report = refresh(session, added->id, added->config, options.refresh);
    if (!report)
        return failAdded(session, **store, *place, *added, report.error());
    session.note(foundText(name, QCoreApplication::translate("Ctl", "%1 commit(s)", nullptr, pluralOf(report->newCommits)),
                           QCoreApplication::translate("Ctl", "%1 event(s)", nullptr, pluralOf(report->newEvents)), *report));
    return Ok;
}

std::string repositoryJson(const Repository &repository)
{
    const RepositoryConfig &config = repository.config;
    const auto timeOrNull = [](std::int64_t time) { return time ? jsonString(workspace::utcText(time)) : std::string("null"); };
    JsonObject object;
    object.add("id", repository.id)
        .add("name", config.name)
        .add("url", config.url)
        .add("path", config.path)
        .add("local", config.local)
        .add("state", stateText(repository))
        .add("schedule", scheduleText(config.schedule))
        .add("branch", repository.branch)
        .add("head", repository.head.hex())
        .addRaw("lastScan", timeOrNull(repository.lastScan))
        .add("commits", repository.totals.commits)
        .add("resources", repository.totals.resources)
        .add("events", repository.totals.allEvents())
        .add("unreadable", repository.totals.unreadable);
    if (repository.state == RepositoryState::Failed)
        object.add("error", repository.errorMessage).addRaw("failedSince", timeOrNull(repository.failedSince));
    return object.text();
}

int runList(Session &session, bool json)
{
    const auto repositories = session.repositories();
    if (!repositories)
        return session.fail(repositories.error());
    if (json) {
        for (const Repository &repository : *repositories)
            session.out.line(repositoryJson(repository));
        return Ok;
    }
    if (repositories->empty()) {
        session.note(QCoreApplication::translate("Ctl", "No repository has been added yet. Add one: kubestatsctl repo add URL-OR-FOLDER"));
        return Ok;
    }
    Table table(session.out, {"ID", "NAME", "STATE", "LAST SCAN", "RESOURCES", "EVENTS", "UNREADABLE", "FROM"});
    for (const Repository &r : *repositories)
        table.row({std::to_string(r.id), r.config.name, stateText(r), r.lastScan ? workspace::utcText(r.lastScan) : "-",
                   std::to_string(r.totals.resources), std::to_string(r.totals.allEvents()), std::to_string(r.totals.unreadable),
                   r.config.local ? r.config.path : r.config.url});
    table.finish();
    for (const Repository &repository : *repositories) {
        if (repository.state == RepositoryState::Failed)
            session.note(QString::fromStdString(repository.config.name + ": " + repository.errorMessage));
    }
    return Ok;
}

/// Data is what was measured and nothing else: days without a scan have no row.
int runMetrics(Session &session, const std::string &name, bool json)
{
    const auto repository = session.repository(name);
    if (!repository)
        return session.fail(repository.error());
    const auto reader = session.reader();
    if (!reader)
        return session.fail(reader.error());
    const auto measurements = (*reader)->measurements(repository->id);
    if (!measurements)
        return session.fail(measurements.error());
    if (json) {
        for (const RepositoryMeasurement &at : *measurements)
            session.out.line(JsonObject()
                                 .add("repository", repository->config.name)
                                 .add("time", workspace::utcText(at.time))
                                 .addRaw("bytes", at.bytes ? std::to_string(*at.bytes) : "null")
                                 .add("resources", at.resources)
                                 .add("files", at.files)
                                 .add("unreadable", at.unreadable)
                                 .text());
        return Ok;
    }
    if (measurements->empty()) {
        session.note(
            QCoreApplication::translate("Ctl", "Nothing has been measured yet: each scan does, and the last one of a day is kept."));
        return Ok;
    }
    Table table(session.out, {"TIME", "BYTES", "RESOURCES", "FILES", "UNREADABLE"});
    for (const RepositoryMeasurement &at : *measurements)
        table.row({workspace::utcText(at.time), at.bytes ? std::to_string(*at.bytes) : "-", std::to_string(at.resources),
                   std::to_string(at.files), std::to_string(at.unreadable)});
    table.finish();
    return Ok;
}

/// What goes with a repository, and what stays.
QString removalOf(const Repository &repository)
{
    const QString name = QString::fromStdString(printable(repository.config.name));
    const QString events = QString::number(repository.totals.allEvents());
    return repository.config.local
        ? QCoreApplication::translate("Ctl", "%1: its events (%2) leave the store; the folder %3 stays.")
              .arg(name, events, QString::fromStdString(printable(repository.config.path)))
        : QCoreApplication::translate("Ctl", "%1: its events (%2) leave the store and its clone is deleted; %3 stays.")
              .arg(name, events, QString::fromStdString(printable(repository.config.url)));
}

int runRemove(Session &session, const std::string &name, bool isAgreed)
{
    const auto place = session.place();
    if (!place)
        return session.fail(place.error());
    const auto repository = session.repository(name, Name::Whole);
    if (!repository)
        return session.fail(repository.error());
    session.note(removalOf(*repository));
    if (!isAgreed && !session.confirmed(QCoreApplication::translate("Ctl", "Type \"yes\" to remove it:")))
        return session.fail(
            {ErrorCode::InvalidInput, QCoreApplication::translate("Ctl", "Nothing was removed. Add --yes to remove it."), {}});
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    const auto done = workspace::removeRepository(**store, *place, *repository, session.now());
    return done ? int(Ok) : session.fail(done.error());
}

int changeConfig(Session &session, const std::string &name, const std::function<void(RepositoryConfig &)> &change)
{
    const auto place = session.place();
    if (!place)
        return session.fail(place.error());
    auto repository = session.repository(name);
    if (!repository)
        return session.fail(repository.error());
    change(repository->config);
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    const auto done = workspace::configureRepository(**store, *place, repository->id, repository->config, session.now());
    return done ? int(Ok) : session.fail(done.error());
}

int runCompact(Session &session)
{
    const auto place = session.place();
    if (!place)
        return session.fail(place.error());
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    const qint64 before = QFileInfo(place->database()).size();
    if (auto done = (*store)->compact(); !done)
        return session.fail(done.error());
    const auto megabytes = [](qint64 bytes) { return QString::number(double(bytes) / (1 << 20), 'f', 1); };
    session.note(QCoreApplication::translate("Ctl", "%1 took %2 MB and takes %3 MB now.")
                     .arg(place->database(), megabytes(before), megabytes(QFileInfo(place->database()).size())));
    return Ok;
}

int runScanAll(Session &session, const std::vector<std::string> &names, const RefreshOptions &options)
{
    std::vector<Repository> wanted;
    for (const std::string &name : names) {
        auto repository = session.repository(name);
        if (!repository)
            return session.fail(repository.error());
        wanted.push_back(std::move(*repository));
    }
    if (names.empty()) {
        auto all = session.repositories();
        if (!all)
            return session.fail(all.error());
        std::copy_if(all->begin(), all->end(), std::back_inserter(wanted), [](const Repository &r) { return !r.config.paused; });
    }
    int worst = Ok;
    std::size_t failures = 0;
    for (const Repository &repository : wanted) {
        const auto report = refresh(session, repository.id, repository.config, options);
        const QString name = QString::fromStdString(repository.config.name);
        if (!report) {
            worst = session.fail(report.error().code == ErrorCode::Cancelled ? report.error() : report.error().within(name));
            if (report.error().code == ErrorCode::Cancelled)
                return worst;
            ++failures;
            continue;
        }
        session.note(foundText(name, QCoreApplication::translate("Ctl", "%1 new commit(s)", nullptr, pluralOf(report->newCommits)),
                               QCoreApplication::translate("Ctl", "%1 new event(s)", nullptr, pluralOf(report->newEvents)), *report));
    }
    return failures > 0 && failures < wanted.size() ? int(Partial) : worst;
}

void declareAdd(CLI::App &repo, Session &session, Run &run)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App *sub = repo.add_subcommand("add", "Add a repository and scan it");
    sub->add_option("location", options->location, "URL (https, ssh) or folder")->required()->type_name("PATH|URL");
    sub->add_option("--name", options->wishes.name, "Name to show")->type_name("NAME");
    sub->add_option("--branch", options->wishes.branch, "This branch instead of the default one")->type_name("NAME");
    sub->add_option("--include", options->wishes.include, "Only these paths: prefixes or globs (repeatable)")
        ->allow_extra_args(false)
        ->type_name("PATH");
    sub->add_option("--exclude", options->wishes.exclude, "Not these paths (repeatable)")->allow_extra_args(false)->type_name("PATH");
    sub->add_option("--schedule", options->schedule, "When the window scans it: off, hourly, daily, adaptive")
        ->check(oneOf({"off", "hourly", "daily", "adaptive"}))
        ->type_name("WHEN");
    sub->add_option("--accept-host-key", options->refresh.acceptHostKey, "Trust this SSH host key from now on")->type_name("FINGERPRINT");
    sub->add_flag("--no-scan", options->noScan, "Only add it");
    sub->footer(
        examples({"kubestatsctl repo add https://github.com/owner/cluster.git", "kubestatsctl repo add ~/src/cluster --include apps/"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runAdd(session, *options); }; });
}

void declareScanAll(CLI::App &repo, Session &session, Run &run)
{
    const auto names = std::make_shared<std::vector<std::string>>();
    const auto options = std::make_shared<RefreshOptions>();
    CLI::App *sub = repo.add_subcommand("scan", "Scan what is new, of these or of all that are not paused");
    sub->add_option("name", *names, "Names or numbers")->type_name("NAME");
    sub->add_option("--accept-host-key", options->acceptHostKey, "Trust this SSH host key from now on")->type_name("FINGERPRINT");
    sub->footer(examples({"kubestatsctl repo scan", "kubestatsctl repo scan owner/cluster"}));
    sub->callback([&session, &run, names, options] { run = [&session, names, options] { return runScanAll(session, *names, *options); }; });
}

void declareRemove(CLI::App &repo, Session &session, Run &run)
{
    const auto name = std::make_shared<std::string>();
    const auto isAgreed = std::make_shared<bool>(false);
    CLI::App *sub = repo.add_subcommand("remove", "Remove a repository with its events and its clone; a folder of yours stays");
    sub->add_option("name", *name, "Whole name, or number")->required()->type_name("NAME");
    sub->add_flag("--yes", *isAgreed, "Without asking");
    sub->footer(examples({"kubestatsctl repo remove owner/cluster", "kubestatsctl repo remove 2 --yes"}));
    sub->callback([&session, &run, name, isAgreed] { run = [&session, name, isAgreed] { return runRemove(session, *name, *isAgreed); }; });
}

void declareMetrics(CLI::App &repo, Session &session, Run &run)
{
    const auto name = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(false);
    CLI::App *sub = repo.add_subcommand("metrics", "Size, resources and files as scans measured them, one row a day at most");
    sub->add_option("name", *name, "Name, part of it, or number")->required()->type_name("NAME");
    sub->add_flag("--json", *json, "JSON Lines: one object a day");
    sub->footer(examples({"kubestatsctl repo metrics owner/cluster", "kubestatsctl repo metrics owner/cluster --json"}));
    sub->callback([&session, &run, name, json] { run = [&session, name, json] { return runMetrics(session, *name, *json); }; });
}

/// Changes what was said when a repository was added; what is not given stays as it is.
void declareSet(CLI::App &repo, Session &session, Run &run)
{
    struct SetOptions {
        std::string name, schedule;
        RepositoryConfig wishes;
    };
    const auto options = std::make_shared<SetOptions>();
    CLI::App *sub = repo.add_subcommand("set", "Change branch, paths or schedule; the next scan follows them");
    sub->add_option("name", options->name, "Name, part of it, or number")->required()->type_name("NAME");
    const auto *branch = sub->add_option("--branch", options->wishes.branch, "This branch; \"\" for the default one")->type_name("NAME");
    const auto *include = sub->add_option("--include", options->wishes.include, "Only these paths (repeatable); \"\" for all")
                              ->allow_extra_args(false)
                              ->type_name("PATH");
    const auto *exclude = sub->add_option("--exclude", options->wishes.exclude, "Not these paths (repeatable); \"\" for none")
                              ->allow_extra_args(false)
                              ->type_name("PATH");
    const auto *schedule = sub->add_option("--schedule", options->schedule, "When the window scans it: off, hourly, daily, adaptive")
                               ->check(oneOf({"off", "hourly", "daily", "adaptive"}))
                               ->type_name("WHEN");
    sub->footer(
        examples({"kubestatsctl repo set owner/cluster --schedule daily", "kubestatsctl repo set 1 --branch \"\" --include apps/"}));
    sub->callback([=, &session, &run] {
        run = [=, &session] {
            const auto paths = [](std::vector<std::string> given) {
                std::erase(given, std::string());
                return given;
            };
            const int code = changeConfig(session, options->name, [&](RepositoryConfig &config) {
                if (branch->count() > 0)
                    config.branch = options->wishes.branch;
                if (include->count() > 0)
                    config.include = paths(options->wishes.include);
                if (exclude->count() > 0)
                    config.exclude = paths(options->wishes.exclude);
                if (schedule->count() > 0)
                    config.schedule = schedules().at(options->schedule);
            });
            if (code == Ok)
                session.note(QCoreApplication::translate("Ctl", "The next scan follows it."));
            return code;
        };
    });
}

void declareOnOne(CLI::App &repo, Run &run, const char *word, const char *help, std::function<int(const std::string &)> act)
{
    const auto name = std::make_shared<std::string>();
    CLI::App *sub = repo.add_subcommand(word, help);
    sub->add_option("name", *name, "Name, part of it, or number")->required()->type_name("NAME");
    sub->footer(examples({std::string("kubestatsctl repo ") + word + " owner/cluster"}));
    sub->callback([&run, name, act = std::move(act)] { run = [name, act] { return act(*name); }; });
}

} // namespace

void declareRepo(CLI::App &app, Session &session, Run &run)
{
    CLI::App *repo = app.add_subcommand("repo", "Add, list, change, remove and scan repositories; compact their store");
    repo->footer(
        examples({"kubestatsctl repo add https://github.com/owner/cluster.git", "kubestatsctl repo list", "kubestatsctl repo scan"}));
    declareAdd(*repo, session, run);
    const auto json = std::make_shared<bool>(false);
    CLI::App *list = repo->add_subcommand("list", "List the repositories");
    list->add_flag("--json", *json, "JSON Lines: one object a repository");
    list->footer(examples({"kubestatsctl repo list", "kubestatsctl repo list --json"}));
    list->callback([&session, &run, json] { run = [&session, json] { return runList(session, *json); }; });
    declareMetrics(*repo, session, run);
    declareRemove(*repo, session, run);
    declareOnOne(*repo, run, "pause", "Scan it only by name from now on", [&session](const std::string &name) {
        return changeConfig(session, name, [](RepositoryConfig &config) { config.paused = true; });
    });
    declareOnOne(*repo, run, "resume", "Scan it with the others again", [&session](const std::string &name) {
        return changeConfig(session, name, [](RepositoryConfig &config) { config.paused = false; });
    });
    const auto names = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App *rename = repo->add_subcommand("rename", "Give a repository another name");
    rename->add_option("name", names->first, "Name, part of it, or number")->required()->type_name("NAME");
    rename->add_option("new-name", names->second, "The new name")->required()->type_name("NEW-NAME");
    rename->footer(examples({"kubestatsctl repo rename owner/cluster home"}));
    rename->callback([&session, &run, names] {
        run = [&session, names] {
            return changeConfig(session, names->first, [names](RepositoryConfig &config) { config.name = names->second; });
        };
    });
    declareSet(*repo, session, run);
    CLI::App *compact = repo->add_subcommand("compact", "Give back the room that removed repositories left in the store");
    compact->footer(examples({"kubestatsctl repo compact"}));
    compact->callback([&session, &run] { run = [&session] { return runCompact(session); }; });
    declareScanAll(*repo, session, run);
}

} // namespace ctl
