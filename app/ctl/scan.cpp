// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "command.h"
#include "refresh.h"
#include "utf8.h"
#include "workspace/jobs.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Options {
    std::string location;
    std::string branch;
    bool hasBranch = false; ///< an empty one is the default branch
    RefreshOptions refresh;
    bool json = false;
};

std::string eventsJson(const ScanTotals &totals)
{
    JsonObject events;
    events.add("created", totals.events[std::size_t(EventType::Created)])
        .add("modified", totals.events[std::size_t(EventType::Modified)])
        .add("deleted", totals.events[std::size_t(EventType::Deleted)])
        .add("resurrected", totals.events[std::size_t(EventType::Resurrected)]);
    return events.text();
}

std::string scanJson(const Repository &repository, const scan::ScanReport &report, std::int64_t bytes)
{
    JsonObject fresh;
    fresh.add("commits", report.newCommits).add("events", report.newEvents);
    const ScanTotals &totals = repository.totals;
    JsonObject object;
    object.add("schema", "kubestats.scan/v1")
        .add("repository", repository.config.name)
        .add("branch", report.branch)
        .add("head", report.head.hex())
        .add("commits", totals.commits)
        .add("files", totals.files)
        .add("blobs", totals.blobs)
        .add("resources", totals.resources)
        .addRaw("events", eventsJson(totals))
        .add("unreadable", totals.unreadable)
        .add("otherDocuments", totals.otherDocuments)
        .add("databaseBytes", bytes)
        .addRaw("new", fresh.text())
        .add("seconds", report.seconds);
    if (!report.note.empty())
        object.add("note", report.note);
    return object.text();
}

void printSummary(Session &session, const Repository &repository, const scan::ScanReport &report)
{
    const ScanTotals &totals = repository.totals;
    const auto count = [](std::int64_t number) { return std::to_string(number); };
    session.out.line(printable(repository.config.name) + "  " + printable(report.branch) + " " + report.head.hex().substr(0, 12));
    session.out.line("  commits     " + count(totals.commits) + "  (" + count(report.newCommits) + " new)");
    session.out.line("  files       " + count(totals.files) + "  (" + count(totals.unreadable) + " unreadable)");
    session.out.line("  resources   " + count(totals.resources));
    session.out.line("  events      " + count(totals.allEvents()) + "  (" + count(report.newEvents) + " new)");
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.2f", report.seconds);
    session.out.line(std::string("  seconds     ") + seconds);
}

int runScan(Session &session, const Options &options)
{
    const auto place = session.place();
    if (!place)
        return session.fail(place.error());
    const auto store = session.store();
    if (!store)
        return session.fail(store.error());
    RepositoryConfig wishes;
    wishes.branch = options.branch;
    auto added = workspace::addRepository(**store, *place, pathText(options.location), wishes, session.now());
    if (!added)
        return session.fail(added.error());
    const bool isOtherBranch = !added->isNew && options.hasBranch && options.branch != added->config.branch;
    if (isOtherBranch)
        added->config.branch = options.branch;
    const auto report = refresh(session, added->id, added->config, options.refresh);
    if (!report)
        return failAdded(session, **store, *place, *added, report.error());
    // Kept once it has been found.
    if (isOtherBranch) {
        if (const auto done = workspace::configureRepository(**store, *place, added->id, added->config, session.now()); !done)
            return session.fail(done.error());
    }
    const auto reader = session.reader();
    if (!reader)
        return session.fail(reader.error());
    const auto repository = (*reader)->repository(added->id, session.now());
    if (!repository)
        return session.fail(repository.error());
    if (!*repository)
        return session.fail({ErrorCode::NotFound, QCoreApplication::translate("Ctl", "The repository was removed meanwhile."), {}});
    if (!report->note.empty())
        session.note(QString::fromStdString(report->note));
    if (!options.json) {
        printSummary(session, **repository, *report);
        return Ok;
    }
    const auto size = (*reader)->size();
    if (!size)
        return session.fail(size.error());
    session.out.line(scanJson(**repository, *report, size->bytes));
    return Ok;
}

} // namespace

void declareScan(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("scan", "Add a repository, or find it, and scan what is new");
    sub->add_option("location", options->location, "URL (https, ssh) or folder; a folder is scanned in place")
        ->required()
        ->type_name("PATH|URL");
    const auto *branch =
        sub->add_option("--branch", options->branch, "This branch instead of the default one, from now on; \"\" for that again")
            ->type_name("NAME");
    sub->add_option("--accept-host-key", options->refresh.acceptHostKey, "Trust this SSH host key from now on")->type_name("FINGERPRINT");
    sub->add_flag("--json", options->json, "One JSON object: totals after the scan, and what this run added");
    sub->footer(examples({"kubestatsctl scan ~/src/cluster", "kubestatsctl scan https://github.com/owner/cluster.git --json",
                          "KUBESTATS_TOKEN_GIT_EXAMPLE_ORG=… kubestatsctl scan https://git.example.org/team/cluster"})
                + "\nTokens come from KUBESTATS_TOKEN_HOST, from the file that KUBESTATS_TOKEN_FILE_HOST names\n"
                  "(the host in capitals, dots as _), or from the keyring. Unreadable files are warnings: exit code 0.");
    sub->callback([&session, &run, options, branch] {
        options->hasBranch = branch->count() > 0;
        run = [&session, options] { return runScan(session, *options); };
    });
}

} // namespace ctl
