// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster.h"
#include "command.h"
#include "interrupt.h"

#include "base/json.h"
#include "purge/duration.h"
#include "workspace/place.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Options {
    ClusterOptions cluster;
    std::string name;
    std::string unlockFor;
    std::string confirm;
    bool check = false;
    bool off = false;
};

/// What a cluster says when it is asked.
struct Reached {
    std::optional<Error> error;
    ClusterIdentity identity;
    std::optional<bool> mayList, mayDelete;
};

struct Row {
    kube::ContextEntry entry;
    std::string server;
    bool current = false;
    purge::ContextState state;
    std::optional<Reached> reached;
};

Reached ask(const Options &options, const kube::ContextEntry &entry)
{
    Reached reached;
    ClusterOptions one = options.cluster;
    one.context = entry.name.toStdString();
    const auto cluster = openCluster(one);
    if (!cluster) {
        reached.error = cluster.error();
        return reached;
    }
    const std::stop_token stop = stopOnSignals();
    auto identity = cluster->api->identity(stop);
    if (!identity) {
        reached.error = identity.error();
        return reached;
    }
    reached.identity = std::move(*identity);
    if (const auto may = cluster->api->may("list", "namespaces", {}, {}, stop))
        reached.mayList = *may;
    if (const auto may = cluster->api->may("delete", "namespaces", {}, {}, stop))
        reached.mayDelete = *may;
    return reached;
}

/// What was decided about the context, and what its cluster says where it is to be asked.
void lookAt(Row &row, const purge::ContextStates &states, const Options &options)
{
    if (options.check)
        row.reached = ask(options, row.entry);
    row.state = states.of(row.entry.name.toStdString(), row.server, row.reached ? row.reached->identity.kubeSystemUid : std::string());
}

Result<std::vector<Row>> readRows(const Options &options)
{
    const auto config = kube::loadKubeconfig(kube::KubeconfigPlaces::find(pathText(options.cluster.kubeconfig)));
    if (!config)
        return config.error();
    const auto states = purge::ContextStates::load(workspace::contextsFile());
    if (!states)
        return states.error();
    std::vector<Row> rows;
    for (const kube::ContextEntry &entry : config->contexts) {
        if (!options.cluster.context.empty() && entry.name.toStdString() != options.cluster.context)
            continue;
        Row row{entry, {}, entry.name == config->currentContext, {}, {}};
        if (const auto access = kube::accessTo(*config, entry.name))
            row.server = access->server.toStdString();
        else if (const kube::ClusterEntry *cluster = config->cluster(entry.cluster))
            row.server = kube::withoutCredential(cluster->server).toStdString();
        lookAt(row, *states, options);
        rows.push_back(std::move(row));
    }
    if (const auto own = ownAccess(options.cluster)) {
        Row row{{own->context, own->contextOrigin, own->cluster, own->user, own->ns}, own->server.toStdString(), true, {}, {}};
        lookAt(row, *states, options);
        rows.push_back(std::move(row));
    } else if (own.error().code != ErrorCode::NotFound) {
        return own.error();
    }
    return rows;
}

std::string rowJson(const Row &row, std::int64_t now)
{
    const auto flag = [](const std::optional<bool> &value) { return std::string(!value ? "null" : *value ? "true" : "false"); };
    JsonObject object;
    object.add("name", row.entry.name.toStdString()).add("cluster", row.entry.cluster.toStdString()).add("server", row.server);
    object.add("user", row.entry.user.toStdString()).add("file", row.entry.origin.toStdString()).add("current", row.current);
    object.add("readOnly", !row.state.unlockedAt(now)).add("protected", row.state.isProtected);
    object.addRaw("unlockedUntil", row.state.unlockedAt(now) ? jsonString(purge::momentText(row.state.unlockedUntil)) : "null");
    if (row.reached) {
        object.add("reachable", !row.reached->error);
        if (row.reached->error)
            object.add("error", row.reached->error->message.toStdString());
        else
            object.addRaw("identity", identityJson(row.reached->identity));
        object.addRaw("mayList", flag(row.reached->mayList)).addRaw("mayDelete", flag(row.reached->mayDelete));
    }
    return object.text();
}

std::string stateText(const Row &row, std::int64_t now)
{
    return row.state.unlockedAt(now) ? "unlocked until " + purge::momentText(row.state.unlockedUntil) : "read-only";
}

std::string reachedText(const Reached &reached)
{
    if (reached.error)
        return reached.error->message.toStdString();
    const auto word = [](const std::optional<bool> &may) { return !may ? "?" : *may ? "yes" : "no"; };
    return reached.identity.version + " as " + (reached.identity.user.empty() ? "?" : reached.identity.user)
        + ", may list: " + word(reached.mayList) + ", may delete: " + word(reached.mayDelete);
}

Error unknownContext(const std::string &name)
{
    return {ErrorCode::InvalidInput,
            Text::tr("No context is called \"%1\". \"kubestatsctl contexts list\" shows them.").arg(pathText(name)),
            {}};
}

int runList(Session &session, const Options &options)
{
    const auto rows = readRows(options);
    if (!rows)
        return session.fail(rows.error());
    if (rows->empty() && !options.cluster.context.empty())
        return session.fail(unknownContext(options.cluster.context));
    const std::int64_t now = session.now();
    if (options.cluster.json) {
        for (const Row &row : *rows)
            session.out.line(rowJson(row, now));
        return Ok;
    }
    if (rows->empty()) {
        session.note(Text::tr("The kubeconfig has no context."));
        return Ok;
    }
    std::vector<std::string> header{"CURRENT", "NAME", "CLUSTER", "SERVER", "STATE", "PROTECTED"};
    if (options.check)
        header.emplace_back("ANSWER");
    Table table(session.out, header);
    for (const Row &row : *rows) {
        std::vector<std::string> cells{row.current ? "*" : "",
                                       row.entry.name.toStdString(),
                                       row.entry.cluster.toStdString(),
                                       row.server,
                                       stateText(row, now),
                                       row.state.isProtected ? "PROTECTED" : ""};
        if (row.reached)
            cells.push_back(reachedText(*row.reached));
        table.row(std::move(cells));
    }
    return Ok;
}

/// One context by its name, and the decisions about all of them.
int change(Session &session, const Options &options, const std::function<Result<void>(purge::ContextStates &, const Row &)> &act)
{
    if (options.name.empty())
        return session.fail({ErrorCode::InvalidInput, Text::tr("Which context? Name it; none is meant by itself here."), {}});
    const auto rows = readRows(options);
    if (!rows)
        return session.fail(rows.error());
    const auto row =
        std::find_if(rows->begin(), rows->end(), [&](const Row &each) { return each.entry.name.toStdString() == options.name; });
    if (row == rows->end())
        return session.fail(unknownContext(options.name));
    auto states = purge::ContextStates::load(workspace::contextsFile());
    if (!states)
        return session.fail(states.error());
    if (const auto done = act(*states, *row); !done)
        return session.fail(done.error());
    const purge::ContextState state = states->of(row->entry.name.toStdString(), row->server);
    if (options.cluster.json) {
        Row after = *row;
        after.state = state;
        session.out.line(rowJson(after, session.now()));
        return Ok;
    }
    session.note(
        state.unlockedAt(session.now())
            ? Text::tr("%1 is unlocked until %2.").arg(row->entry.name, QString::fromStdString(purge::momentText(state.unlockedUntil)))
            : Text::tr("%1 is read-only.").arg(row->entry.name));
    if (state.isProtected)
        session.note(Text::tr("%1 is protected: deletions need --confirm %2.").arg(row->entry.name, row->entry.cluster));
    return Ok;
}

/// What is protected is unlocked, or no longer protected, by who names its cluster.
Result<void> confirm(const Options &options, const Row &row)
{
    if (!row.state.isProtected || options.confirm == row.entry.cluster.toStdString())
        return {};
    const QString sentence = row.state.protectedThrough.empty()
        ? Text::tr("%1 is protected. Add --confirm %2.").arg(row.entry.name, row.entry.cluster)
        : Text::tr("%1 leads to the same cluster as %3, which is protected. Add --confirm %2.")
              .arg(row.entry.name, row.entry.cluster, pathText(row.state.protectedThrough));
    return Error{ErrorCode::InvalidInput, sentence, {}};
}

/// A cluster has other addresses, too. Which one it is it says itself.
void meet(Session &session, const Options &options, const Row &row)
{
    ClusterOptions one = options.cluster;
    one.context = options.name;
    if (const auto identity = askQuietly(one); !identity || identity->kubeSystemUid.empty())
        session.note(Text::tr("%1 did not say which cluster it is. Until it does, contexts that lead there by another address are "
                              "not protected.")
                         .arg(row.entry.name));
}

int runProtect(Session &session, const Options &options)
{
    return change(session, options, [&](purge::ContextStates &states, const Row &row) -> Result<void> {
        if (const auto confirmed = options.off ? confirm(options, row) : Result<void>(); !confirmed)
            return confirmed.error();
        const auto done = states.protect(options.name, row.server, !options.off);
        if (done && !options.off)
            meet(session, options, row);
        return done;
    });
}

int runUnlock(Session &session, const Options &options)
{
    const auto span = options.unlockFor.empty() ? std::optional(purge::kUnlockedFor) : purge::parseSpan(options.unlockFor);
    if (!span || *span > purge::kLongestUnlock) {
        return session.fail({ErrorCode::InvalidInput,
                             Text::tr("--for \"%1\" is not a time up to %2. Write 15m or 2h.")
                                 .arg(pathText(options.unlockFor), QString::fromStdString(purge::spanText(purge::kLongestUnlock))),
                             {}});
    }
    return change(session, options, [&](purge::ContextStates &states, const Row &row) -> Result<void> {
        if (const auto confirmed = confirm(options, row); !confirmed)
            return confirmed.error();
        return states.unlock(options.name, row.server, session.now() + *span);
    });
}

void addCommon(CLI::App &sub, Options &options)
{
    sub.add_option("--kubeconfig", options.cluster.kubeconfig, "This file instead of KUBECONFIG and ~/.kube/config")->type_name("FILE");
    sub.add_flag("--json", options.cluster.json, "JSON Lines: one object a context");
}

CLI::App *declareChange(CLI::App &contexts, Run &run, const char *word, const char *help, const std::string &example,
                        const std::shared_ptr<Options> &options, std::function<int()> act)
{
    CLI::App *sub = contexts.add_subcommand(word, help);
    CLI::Option *name = sub->add_option("name", options->name, "Name of the context")->type_name("NAME");
    sub->add_option("--context", options->name, "The same, as the other commands have it")->type_name("NAME")->excludes(name);
    addCommon(*sub, *options);
    sub->footer(examples({example}));
    sub->callback([&run, act = std::move(act)] { run = act; });
    return sub;
}

void declareList(CLI::App &contexts, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = contexts.add_subcommand("list", "List the contexts of the kubeconfig");
    addCommon(*sub, *options);
    sub->add_option("--context", options->cluster.context, "Only this context")->type_name("NAME");
    sub->add_flag("--check", options->check, "Ask each cluster who it is, who we are and what we may");
    sub->add_option("--allow-exec", options->cluster.allowExec,
                    "Let the kubeconfig run the program that was shown with this hash, from now on")
        ->type_name("SHA256");
    sub->footer(examples({"kubestatsctl contexts list", "kubestatsctl contexts list --check --json"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runList(session, *options); }; });
}

} // namespace

void declareContexts(CLI::App &app, Session &session, Run &run)
{
    CLI::App *contexts = app.add_subcommand("contexts", "List the clusters of the kubeconfig, let deletions happen there or not");
    contexts->footer(examples({"kubestatsctl contexts list", "kubestatsctl contexts unlock home --for 1h"}));
    declareList(*contexts, session, run);
    const auto unlock = std::make_shared<Options>();
    CLI::App *sub =
        declareChange(*contexts, run, "unlock", "Let deletions happen in a context, for 15 minutes",
                      "kubestatsctl contexts unlock home --for 1h", unlock, [&session, unlock] { return runUnlock(session, *unlock); });
    sub->add_option("--for", unlock->unlockFor, "How long: 15m, 2h, at most 1d")->type_name("TIME");
    sub->add_option("--confirm", unlock->confirm, "Name of the cluster, where the context is protected")->type_name("CLUSTER");
    const auto lock = std::make_shared<Options>();
    declareChange(*contexts, run, "lock", "Let no deletion happen in a context, as it is from the start", "kubestatsctl contexts lock home",
                  lock, [&session, lock] {
                      return change(session, *lock,
                                    [&](purge::ContextStates &states, const Row &row) { return states.lock(lock->name, row.server); });
                  });
    const auto protect = std::make_shared<Options>();
    sub = declareChange(*contexts, run, "protect", "Ask for the name of the cluster before every deletion in a context",
                        "kubestatsctl contexts protect prod", protect, [&session, protect] { return runProtect(session, *protect); });
    sub->add_flag("--off", protect->off, "Do not ask any longer");
    sub->add_option("--confirm", protect->confirm, "Name of the cluster, for --off")->type_name("CLUSTER");
}

} // namespace ctl
