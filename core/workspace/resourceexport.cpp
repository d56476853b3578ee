// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/resourceexport.h"

#include "base/json.h"
#include "workspace/eventtable.h"
#include "workspace/tablefile.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace workspace {

namespace {

constexpr int kTellEvery = 4096;

std::string nameOf(const RepositoryNames &names, RepositoryId id)
{
    const auto name = names.find(id);
    return name == names.end() ? std::to_string(id) : name->second;
}

const std::vector<std::string> &header()
{
    static const std::vector<std::string> names{"group",        "kind",    "name",   "path",    "namespace", "namespaces",
                                                "repositories", "objects", "events", "changed", "readable"};
    return names;
}

std::vector<std::string> cellsOf(const store::ResourceGroup &one, const RepositoryNames &names)
{
    std::string repositories;
    for (const RepositoryId id : one.repositories)
        repositories += (repositories.empty() ? "" : "; ") + nameOf(names, id);
    return {one.group,
            one.kind,
            one.name,
            one.path,
            one.namespaces == 1 ? one.ns : std::string(),
            std::to_string(one.namespaces),
            repositories,
            std::to_string(one.objects),
            one.events ? std::to_string(*one.events) : std::string(),
            utcText(one.lastTime),
            one.unreadable ? "false" : "true"};
}

std::string jsonOf(const store::ResourceGroup &one, const RepositoryNames &names)
{
    JsonArray repositories;
    for (const RepositoryId id : one.repositories)
        repositories.add(nameOf(names, id));
    JsonObject object;
    object.add("group", one.group)
        .add("kind", one.kind)
        .add("name", one.name)
        .addRaw("path", one.path.empty() ? "null" : jsonString(one.path))
        .addRaw("namespace", one.namespaces == 1 ? jsonString(one.ns) : "null")
        .add("namespaces", one.namespaces)
        .addRaw("repositories", repositories.text())
        .add("objects", one.objects)
        .addRaw("events", one.events ? std::to_string(*one.events) : "null")
        .add("changed", utcText(one.lastTime))
        .add("readable", !one.unreadable);
    return object.text();
}

/// Of an instance; the cells are in this order.
const std::vector<std::string> kInstanceHeader{"repository", "group", "version", "kind",  "namespace", "name",
                                               "path",       "state", "changed", "since", "readable"};

std::vector<std::string> cellsOf(const Resource &one, const RepositoryNames &names)
{
    return {nameOf(names, one.repository),
            one.key.group,
            one.version,
            one.key.kind,
            one.key.ns,
            one.key.name,
            one.path,
            one.state == ResourceState::Alive ? "alive" : "deleted",
            utcText(one.lastTime),
            one.firstCommit.isNull() ? std::string() : utcText(one.firstTime),
            one.unreadable ? "false" : "true"};
}

std::string jsonOf(const Resource &one, const RepositoryNames &names)
{
    JsonObject object;
    object.add("repository", nameOf(names, one.repository))
        .add("group", one.key.group)
        .add("version", one.version)
        .add("kind", one.key.kind)
        .add("namespace", one.key.ns)
        .add("name", one.key.name)
        .add("path", one.path)
        .add("state", one.state == ResourceState::Alive ? "alive" : "deleted")
        .add("changed", utcText(one.lastTime))
        .addRaw("since", one.firstCommit.isNull() ? "null" : jsonString(utcText(one.firstTime)))
        .add("readable", !one.unreadable);
    return object.text();
}

} // namespace

Result<std::int64_t> exportInstances(store::Reader &reader, const ResourceFilter &filter, const std::vector<std::int64_t> &first,
                                     const QString &file, std::int64_t now, const JobContext &context)
{
    const auto names = repositoryNames(reader, now);
    if (!names)
        return names.error();
    TableFile out(file);
    if (const auto begun = out.begin(kInstanceHeader); !begun)
        return begun.error();
    std::unordered_map<std::int64_t, std::size_t> places;
    for (const std::int64_t id : first)
        places.emplace(id, places.size());
    Progress progress{.phase = Progress::Phase::Writing};
    const auto write = [&](const Resource &one) {
        if (++progress.done % kTellEvery == 0)
            context.tell(progress);
        return !context.stop.stop_requested()
            && (out.format() == TableFormat::Json ? out.addJson(jsonOf(one, *names)) : out.add(cellsOf(one, *names)));
    };
    // What comes first is held until all of it is there; then the others are streamed.
    std::vector<std::optional<Resource>> held(places.size());
    auto streamed = places.empty() ? Result<void>{} : reader.resources(filter, [&](const Resource &one) {
        if (const auto place = places.find(one.id); place != places.end())
            held[place->second] = one;
        return !context.stop.stop_requested();
    });
    if (streamed && std::all_of(held.begin(), held.end(), [&](const auto &one) { return !one || write(*one); }))
        streamed = reader.resources(filter, [&](const Resource &one) { return places.contains(one.id) || write(one); });
    if (!streamed)
        return streamed.error();
    if (context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (const auto done = out.commit(); !done)
        return done.error();
    return progress.done;
}

Result<std::int64_t> exportResources(store::Reader &reader, const store::ResourceQuery &query, const QString &file, std::int64_t now,
                                     const JobContext &context)
{
    const auto names = repositoryNames(reader, now);
    if (!names)
        return names.error();
    Progress progress{.phase = Progress::Phase::Writing};
    const auto window = reader.resourceWindow(query, {.anew = true, .sections = 0, .names = 0, .ranges = {}, .marks = {}}, context.stop);
    if (!window)
        return window.error();
    for (const store::ResourceSection &section : window->sections)
        progress.total += section.names;
    TableFile out(file);
    if (const auto begun = out.begin(header()); !begun)
        return begun.error();
    const auto streamed = reader.resourceNames(
        query,
        [&](const store::ResourceSection &, const store::ResourceGroup &one) {
            if (++progress.done % kTellEvery == 0)
                context.tell(progress);
            return out.format() == TableFormat::Json ? out.addJson(jsonOf(one, *names)) : out.add(cellsOf(one, *names));
        },
        context.stop);
    if (!streamed)
        return streamed.error();
    if (const auto done = out.commit(); !done)
        return done.error();
    return progress.done;
}

} // namespace workspace
