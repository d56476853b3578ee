// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "filters.h"

#include "base/json.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ctl {

namespace {

struct Options {
    std::vector<std::string> repositories;
    bool all = false;
    bool json = false;
};

std::string warningJson(const Warning &warning, const std::string &repository)
{
    const auto commitOrNull = [](const ObjectId &id) { return id.isNull() ? std::string("null") : jsonString(id.hex()); };
    JsonObject object;
    object.add("repository", repository)
        .add("path", warning.path)
        .add("line", warning.line)
        .add("reason", toString(warning.reason))
        .add("detail", warning.detail)
        .add("unreadable", isUnreadable(warning.reason))
        .add("current", warning.current)
        .addRaw("firstCommit", commitOrNull(warning.firstCommit))
        .addRaw("lastCommit", commitOrNull(warning.lastCommit));
    return object.text();
}

int runWarnings(Session &session, const Options &options)
{
    const auto reader = session.reader();
    if (!reader)
        return session.fail(reader.error());
    const auto ids = repositoryIds(options.repositories, session);
    if (!ids)
        return session.fail(ids.error());
    const auto names = session.repositoryNames();
    if (!names)
        return session.fail(names.error());
    std::optional<Table> table;
    if (!options.json)
        table.emplace(session.out, std::vector<std::string>{"REPOSITORY", "PATH", "LINE", "REASON", "DETAIL"});
    const auto done = (*reader)->warnings(*ids, !options.all, [&](const Warning &warning) {
        const auto found = names->find(warning.repository);
        const std::string repository = found == names->end() ? std::to_string(warning.repository) : found->second;
        if (table)
            table->row(
                {repository, warning.path, warning.line ? std::to_string(warning.line) : "", toString(warning.reason), warning.detail});
        else
            session.out.line(warningJson(warning, repository));
        return session.out.ok();
    });
    return done ? int(Ok) : session.fail(done.error());
}

} // namespace

void declareWarnings(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("warnings", "Files that cannot be read, or that deserve a look");
    sub->add_option("--repository", options->repositories, "Only of this repository (repeatable)")
        ->allow_extra_args(false)
        ->type_name("NAME");
    sub->add_flag("--all", options->all, "Also those that are over");
    sub->add_flag("--json", options->json, "JSON Lines: one object a warning");
    sub->footer(examples({"kubestatsctl warnings", "kubestatsctl warnings --json | jq -r 'select(.unreadable) | .path'"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runWarnings(session, *options); }; });
}

} // namespace ctl
