// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "resourcequery.h"

#include "base/json.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ctl {

namespace {

struct Options {
    ResourceOptions filter;
    bool json = false;
};

std::string commitOrNull(const ObjectId &id)
{
    return id.isNull() ? "null" : jsonString(id.hex());
}

std::string resourceJson(const Resource &resource, const std::string &repository)
{
    JsonArray images;
    for (const std::string &image : resource.facts.images)
        images.add(image);
    JsonObject object;
    object.add("group", resource.key.group)
        .add("version", resource.version)
        .add("kind", resource.key.kind)
        .add("namespace", resource.key.ns)
        .add("name", resource.key.name)
        .add("path", resource.path)
        .add("repository", repository)
        .add("state", resource.state == ResourceState::Alive ? "alive" : "deleted")
        .add("unreadable", resource.unreadable)
        .addRaw("firstCommit", commitOrNull(resource.firstCommit))
        .addRaw("lastCommit", commitOrNull(resource.lastCommit))
        .add("firstTime", workspace::utcText(resource.firstTime))
        .add("lastTime", workspace::utcText(resource.lastTime))
        .add("chart", resource.facts.chart)
        .add("chartVersion", resource.facts.chartVersion)
        .addRaw("images", images.text())
        .add("source", resource.facts.source)
        .add("ownVersion", resource.facts.version);
    return object.text();
}

int runResources(Session &session, const Options &options)
{
    const auto reader = session.reader();
    if (!reader)
        return session.fail(reader.error());
    const auto filter = resourceFilter(options.filter, session);
    if (!filter)
        return session.fail(filter.error());
    const auto names = session.repositoryNames();
    if (!names)
        return session.fail(names.error());
    std::optional<Table> table;
    if (!options.json)
        table.emplace(session.out, std::vector<std::string>{"KIND", "NAMESPACE", "NAME", "VERSION", "REPOSITORY", "PATH", "LAST CHANGE"});
    const auto done = (*reader)->resources(*filter, [&](const Resource &resource) {
        const auto found = names->find(resource.repository);
        const std::string repository = found == names->end() ? std::to_string(resource.repository) : found->second;
        if (table)
            table->row({resource.key.kind, resource.key.ns, shownName(resource.key.name, resource.path), resource.facts.version, repository,
                        resource.path, workspace::utcText(resource.lastTime)});
        else
            session.out.line(resourceJson(resource, repository));
        return session.out.ok();
    });
    return done ? int(Ok) : session.fail(done.error());
}

} // namespace

void declareResources(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("resources", "What the repositories declare now");
    addResourceOptions(*sub, options->filter);
    sub->add_flag("--json", options->json, "JSON Lines: one object a resource in a file");
    sub->footer(
        examples({"kubestatsctl resources --kind HelmRelease", "kubestatsctl resources --json | jq -r '.images[]' | sort | uniq -c"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runResources(session, *options); }; });
}

} // namespace ctl
