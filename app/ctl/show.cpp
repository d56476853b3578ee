// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "filters.h"
#include "git/objects.h"
#include "resourcequery.h"
#include "scan/masking.h"
#include "utf8.h"
#include "workspace/documents.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

constexpr std::size_t kMostListed = 8;

/// "apps/media/kustomization.yaml": what is in files without a name of its own is named by its file.
struct FileName {
    std::string path, commit;
};

struct Options {
    std::string resource;
    std::vector<std::string> repositories, namespaces;
    std::string path;
};

QString describe(const Resource &resource, const workspace::RepositoryNames &names)
{
    const auto repository = names.find(resource.repository);
    const std::string kind = resource.key.group.empty() ? resource.key.kind : resource.key.kind + "." + resource.key.group;
    return QString::fromStdString(kind + "/" + (resource.key.ns.empty() ? "" : resource.key.ns + "/")
                                  + shownName(resource.key.name, resource.path) + " ("
                                  + (repository == names.end() ? "" : repository->second + ": ") + printable(resource.path) + ")");
}

Result<std::vector<Resource>> find(Session &session, const ResourceName &name, const Options &options)
{
    const auto reader = session.reader();
    if (!reader)
        return reader.error();
    ResourceFilter filter;
    auto repositories = repositoryIds(options.repositories, session);
    if (!repositories)
        return repositories.error();
    filter.repositories = std::move(*repositories);
    filter.kinds = {name.kind};
    filter.names = {name.name};
    filter.namespaces = options.namespaces;
    if (name.hasNamespace)
        filter.namespaces = {name.ns};
    if (name.hasGroup)
        filter.groups = {name.group};
    std::vector<Resource> found;
    const auto done = (*reader)->resources(filter, [&](const Resource &resource) {
        if (options.path.empty() || resource.path.find(options.path) != std::string::npos)
            found.push_back(resource);
        return true;
    });
    if (!done)
        return done.error();
    return found;
}

Error ambiguous(const std::vector<Resource> &found, const workspace::RepositoryNames &names)
{
    QStringList list;
    for (std::size_t i = 0; i < found.size() && i < kMostListed; ++i)
        list << describe(found[i], names);
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Ctl", "%1 resources fit: %2. Say which with --repository, -n or --path.")
                .arg(QString::number(found.size()), list.join(u", "_s)),
            {}};
}

/// The living one of several, if it is only one.
Result<Resource> choose(std::vector<Resource> found, const Options &options, const workspace::RepositoryNames &names)
{
    if (found.empty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "%1 is in none of the repositories. \"kubestatsctl resources\" lists what is.")
                         .arg(pathText(options.resource)),
                     {}};
    const auto gone = [](const Resource &resource) { return resource.state == ResourceState::Deleted; };
    if (found.size() > 1 && !std::all_of(found.begin(), found.end(), gone))
        std::erase_if(found, gone);
    if (found.size() > 1)
        return ambiguous(found, names);
    return found.front();
}

std::optional<std::string> documentText(const std::string &blob, const ResourceKey &key)
{
    const auto range = workspace::documentOf(blob, key);
    if (!range)
        return std::nullopt;
    return workspace::linesOf(scan::maskSecrets(blob), *range);
}

/// The paths that a resource ever had, the newest first.
Result<std::vector<std::string>> pathsOf(store::Reader &reader, const Resource &resource)
{
    const auto events = reader.biography(resource.repository, resource.key, resource.path);
    if (!events)
        return events.error();
    std::vector<std::string> paths{resource.path};
    for (auto event = events->rbegin(); event != events->rend(); ++event) {
        for (const std::string &path : {event->path, event->movedFrom}) {
            if (!path.empty() && std::find(paths.begin(), paths.end(), path) == paths.end())
                paths.push_back(path);
        }
    }
    return paths;
}

/// The document in `commit`, at the path it had then.
Result<std::string> textAt(store::Reader &reader, const git::Objects &objects, const Resource &resource, const std::string &commit)
{
    const auto id = objects.resolve(commit);
    if (!id)
        return id.error();
    const auto paths = pathsOf(reader, resource);
    if (!paths)
        return paths.error();
    for (const std::string &path : *paths) {
        const auto blobId = objects.blobAt(*id, path);
        if (!blobId)
            return blobId.error();
        if (blobId->isNull())
            continue;
        const auto blob = objects.blob(*blobId);
        if (!blob)
            return blob.error();
        if (auto text = documentText(*blob, resource.key))
            return std::move(*text);
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Ctl", "%1 is in none of its files in commit %2: it did not exist, or they could not be read.")
                     .arg(QString::fromStdString(resource.key.name), QString::fromStdString(id->hex())),
                 {}};
}

Result<std::string> lastText(const git::Objects &objects, const Resource &resource)
{
    const auto blob = objects.blob(resource.blob);
    if (!blob)
        return blob.error();
    auto text = documentText(*blob, resource.key);
    return text ? std::move(*text) : scan::maskSecrets(*blob);
}

std::optional<FileName> fileName(const std::string &text)
{
    const std::size_t at = std::min(text.rfind('@'), text.size());
    FileName name{text.substr(0, at), text.substr(std::min(at + 1, text.size()))};
    const std::string_view base = std::string_view(name.path).substr(name.path.rfind('/') + 1);
    if (base == "Kustomization" || base.ends_with(".yaml") || base.ends_with(".yml") || base.ends_with(".json"))
        return name;
    return std::nullopt;
}

/// One resource of each file that `path` may mean: the files of that very path, else those whose path ends so.
Result<std::vector<Resource>> findFiles(Session &session, const std::string &path, const Options &options)
{
    const auto reader = session.reader();
    if (!reader)
        return reader.error();
    auto repositories = repositoryIds(options.repositories, session);
    if (!repositories)
        return repositories.error();
    ResourceFilter filter;
    filter.repositories = std::move(*repositories);
    filter.text = path;
    std::map<std::pair<RepositoryId, std::string>, Resource> files;
    const auto done = (*reader)->resources(filter, [&](const Resource &resource) {
        if (resource.path == path || resource.path.ends_with("/" + path)) {
            Resource &known = files.try_emplace({resource.repository, resource.path}, resource).first->second;
            if (known.state == ResourceState::Deleted)
                known = resource;
        }
        return true;
    });
    if (!done)
        return done.error();
    std::vector<Resource> found;
    for (auto &[key, resource] : files)
        found.push_back(std::move(resource));
    const auto isExact = [&](const Resource &resource) { return resource.path == path; };
    if (std::any_of(found.begin(), found.end(), isExact))
        std::erase_if(found, std::not_fn(isExact));
    return found;
}

/// The whole file that a resource lies in.
Result<std::string> fileAt(const git::Objects &objects, const Resource &resource, const ObjectId &head, const std::string &commit)
{
    const auto id = commit.empty() ? Result(head) : objects.resolve(commit);
    if (!id)
        return id.error();
    auto blobId = objects.blobAt(*id, resource.path);
    if (!blobId)
        return blobId.error();
    if (blobId->isNull() && commit.empty())
        *blobId = resource.blob;
    if (blobId->isNull())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "%1 did not exist in commit %2.")
                         .arg(pathText(resource.path), QString::fromStdString(id->hex())),
                     {}};
    const auto blob = objects.blob(*blobId);
    if (!blob)
        return blob.error();
    return scan::maskSecrets(*blob);
}

/// What is asked for: a resource's document or, where `file` says so, its whole file.
struct Wanted {
    Resource resource;
    std::string commit;
    bool isFile = false;
};

Result<Wanted> wantedBy(Session &session, const Options &options, const workspace::RepositoryNames &names)
{
    const auto file = fileName(options.resource);
    if (file) {
        auto files = findFiles(session, file->path, options);
        if (!files)
            return files.error();
        if (!files->empty()) {
            auto resource = choose(std::move(*files), options, names);
            return resource ? Result(Wanted{std::move(*resource), file->commit, true}) : resource.error();
        }
    }
    const auto name = parseResourceName(options.resource);
    if (!name && file)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "No resource lies in a file %1. \"kubestatsctl resources\" lists the files.")
                         .arg(pathText(file->path)),
                     {}};
    if (!name)
        return name.error();
    auto found = find(session, *name, options);
    if (!found)
        return found.error();
    auto resource = choose(std::move(*found), options, names);
    return resource ? Result(Wanted{std::move(*resource), name->commit, false}) : resource.error();
}

int runShow(Session &session, const Options &options)
{
    const auto names = session.repositoryNames();
    if (!names)
        return session.fail(names.error());
    const auto wanted = wantedBy(session, options, *names);
    if (!wanted)
        return session.fail(wanted.error());
    const Resource &resource = wanted->resource;
    const auto reader = session.reader();
    if (!reader)
        return session.fail(reader.error());
    const auto repository = (*reader)->repository(resource.repository, session.now());
    if (!repository)
        return session.fail(repository.error());
    const auto objects = git::Objects::open((*repository)->config.path);
    if (!objects)
        return session.fail(objects.error());
    const auto text = wanted->isFile ? fileAt(*objects, resource, (*repository)->head, wanted->commit)
        : wanted->commit.empty()     ? lastText(*objects, resource)
                                     : textAt(**reader, *objects, resource, wanted->commit);
    if (!text)
        return session.fail(text.error());
    session.note(describe(resource, *names)
                 + (resource.state == ResourceState::Deleted ? QCoreApplication::translate("Ctl", ", deleted") : QString()));
    session.out.write(session.out.isTerminal() ? printableLines(*text) : *text);
    if (!text->ends_with('\n'))
        session.out.write("\n");
    return Ok;
}

} // namespace

void declareShow(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("show", "Print a resource's YAML, now or in any commit; secrets are masked");
    sub->add_option("resource", options->resource,
                    "kind/name, kind/namespace/name, or a file: path/kustomization.yaml; @COMMIT for an older state")
        ->required()
        ->type_name("RESOURCE");
    sub->add_option("--repository", options->repositories, "Only of this repository (repeatable)")
        ->allow_extra_args(false)
        ->type_name("NAME");
    sub->add_option("-n,--namespace", options->namespaces, "Only this namespace")->allow_extra_args(false)->type_name("NAMESPACE");
    sub->add_option("--path", options->path, "Only files whose path contains this")->type_name("TEXT");
    sub->footer(examples({"kubestatsctl show HelmRelease/media/plex", "kubestatsctl show deployment/web@1f3a9c2 -n shop",
                          "kubestatsctl show apps/media/kustomization.yaml"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runShow(session, *options); }; });
}

} // namespace ctl
