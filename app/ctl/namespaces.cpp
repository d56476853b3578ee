// SPDX-License-Identifier: GPL-3.0-or-later
#include "namespaces.h"

#include "interrupt.h"

#include "base/json.h"
#include "purge/duration.h"
#include "workspace/clustermemory.h"
#include "workspace/objectcounts.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

constexpr std::int64_t kShownSkew = 5 * 60; // seconds

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Options {
    ClusterOptions cluster;
    std::string policy;
    std::vector<std::string> names; ///< asked for by name; empty: all are listed
    bool noCounts = false;
};

/// Objects of a namespace as a cell: "40", "≥40", or "?" where nobody knows.
std::string countText(const std::optional<workspace::ObjectCounts> &counts, const std::string &ns)
{
    const auto count = counts ? counts->of(ns) : std::nullopt;
    if (!count)
        return "?";
    return (counts->missing ? "\u2265" : "") + std::to_string(count->objects);
}

std::string conditionsJson(const LiveNamespace &ns)
{
    JsonArray list;
    for (const Condition &condition : ns.conditions) {
        JsonObject object;
        object.add("type", condition.type)
            .add("status", condition.status)
            .add("reason", condition.reason)
            .add("message", condition.message);
        list.addRaw(object.text());
    }
    return list.text();
}

std::string rowJson(const purge::PlanRow &row, bool counted, const std::optional<workspace::ObjectCounts> &counts)
{
    const LiveNamespace &ns = row.ns;
    JsonObject policy, object;
    policy.add("match", toString(row.evaluation.match)).add("why", row.evaluation.why.toStdString());
    policy.addRaw("due", row.evaluation.due ? jsonString(purge::momentText(row.evaluation.due)) : "null");
    object.add("name", ns.name).add("uid", ns.uid).add("resourceVersion", ns.resourceVersion);
    object.add("phase", ns.phase == NamespacePhase::Active ? "Active" : "Terminating").add("created", purge::momentText(ns.created));
    if (ns.deleting != 0)
        object.add("deleting", purge::momentText(ns.deleting));
    object.addRaw("labels", mapJson(ns.labels)).addRaw("annotations", mapJson(ns.annotations)).addRaw("conditions", conditionsJson(ns));
    if (counted) {
        const auto count = counts ? counts->of(ns.name) : std::nullopt;
        object.addRaw("objects", count ? std::to_string(count->objects) : "null").add("objectsAtLeast", count && counts->missing);
        object.addRaw("lastActivity", count && count->newest ? jsonString(purge::momentText(count->newest)) : "null");
    }
    return object.addRaw("policy", policy.text()).text();
}

void print(Session &session, const purge::Plan &plan, std::int64_t now, bool counted, const std::optional<workspace::ObjectCounts> &counts)
{
    std::vector<std::string> header{"NAMESPACE", "PHASE", "AGE", "POLICY", "WHY"};
    if (counted)
        header.insert(header.begin() + 3, "OBJECTS");
    Table table(session.out, header);
    for (const purge::PlanRow &row : plan.rows) {
        std::vector<std::string> cells{row.ns.name, row.ns.phase == NamespacePhase::Active ? "Active" : "Terminating",
                                       ageText(now - row.ns.created), toString(row.evaluation.match), row.evaluation.why.toStdString()};
        if (counted)
            cells.insert(cells.begin() + 3, countText(counts, row.ns.name));
        table.row(std::move(cells));
    }
}

QString joined(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &name : names)
        words.append(QString::fromStdString(name));
    return words.join(u' ');
}

/// Each by itself, with a note for each that cannot be read; an error where nobody answers.
Result<kube::NamespaceList> readNamed(Session &session, kube::Api &api, const std::vector<std::string> &names, int &code,
                                      const std::stop_token &stop)
{
    // Their answers do not tell the time, by which they are judged.
    if (const auto identity = api.identity(stop); !identity)
        return identity.error();
    kube::NamespaceList list;
    list.serverTime = api.serverClock();
    for (const std::string &name : names) {
        auto ns = api.namespaceNamed(name, stop);
        if (ns) {
            list.namespaces.push_back(std::move(*ns));
            continue;
        }
        const ErrorCode failure = ns.error().code;
        if (failure != ErrorCode::Forbidden && failure != ErrorCode::NotFound)
            return ns.error();
        session.note(ns.error().within(QString::fromStdString(name)).message);
        code = Partial;
    }
    return list;
}

/// The list, or each of the names; where listing is forbidden the error says how to go on.
Result<kube::NamespaceList> readNamespaces(Session &session, kube::Api &api, const Options &options, int &code, const std::stop_token &stop)
{
    if (!options.names.empty())
        return readNamed(session, api, options.names, code, stop);
    auto list = api.namespaces(stop);
    if (list || list.error().code != ErrorCode::Forbidden)
        return list;
    Error error = list.error();
    error.message += u' ' + Text::tr("Name the ones you may read: kubestatsctl namespaces list NAME...");
    return error;
}

int runList(Session &session, const Options &options)
{
    const auto named = workspace::namesIn(joined(options.names));
    if (!named)
        return session.fail(named.error());
    auto policy = policyFrom(options.policy);
    if (!policy)
        return session.fail(policy.error());
    auto cluster = openCluster(options.cluster);
    if (!cluster)
        return session.fail(cluster.error());
    protectOwnNamespace(*policy, *cluster);
    const std::stop_token stop = stopOnSignals();
    int code = Ok;
    const auto list = readNamespaces(session, *cluster->api, options, code, stop);
    if (!list)
        return session.fail(list.error());
    const std::int64_t now = list->serverTime ? list->serverTime : session.now();
    if (std::abs(now - session.now()) > kShownSkew)
        session.note(Text::tr("The clocks of this machine and of the cluster differ by %1. Ages are by the cluster's.")
                         .arg(QString::fromStdString(purge::spanText(std::abs(now - session.now())))));
    std::optional<workspace::ObjectCounts> counts;
    std::vector<std::string> places;
    if (!options.names.empty())
        for (const LiveNamespace &ns : list->namespaces)
            places.push_back(ns.name);
    const bool isNothingRead = !options.names.empty() && places.empty();
    if (!options.noCounts && !isNothingRead) {
        auto counted = workspace::countObjects(*cluster->api, stop, places);
        if (counted)
            counts = std::move(*counted);
        const std::optional<Error> missing = counted ? counts->missing : std::optional(counted.error());
        if (missing && missing->code == ErrorCode::Cancelled)
            return session.fail(*missing);
        if (missing) {
            session.note(Text::tr("Not every object could be counted: %1").arg(missing->message));
            code = Partial;
        }
    }
    const purge::Plan plan = purge::plan(*policy, list->namespaces, now, cluster->context());
    if (options.cluster.json) {
        for (const purge::PlanRow &row : plan.rows)
            session.out.line(rowJson(row, !options.noCounts, counts));
    } else {
        print(session, plan, now, !options.noCounts, counts);
    }
    clearUp(session, *cluster);
    return code;
}

} // namespace

void declareNamespaceList(CLI::App &namespaces, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = namespaces.add_subcommand("list", "List the namespaces of a cluster, with what the policy says of each");
    addClusterOptions(*sub, options->cluster);
    sub->add_option("NAME", options->names, "Only these, each asked for by itself: needs no right to list namespaces");
    sub->add_flag("--json", options->cluster.json, "JSON Lines: one object a namespace");
    sub->add_flag("--no-counts", options->noCounts, "Do not count the objects: one request instead of one a kind");
    sub->add_option("--policy", options->policy, "This policy instead of ~/.config/kubestats/policy.yaml")->type_name("FILE");
    sub->footer(examples({"kubestatsctl namespaces list", "kubestatsctl namespaces list shop payments",
                          "kubestatsctl namespaces list --no-counts --json | jq 'select(.policy.match == \"matches\")'"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runList(session, *options); }; });
}

void declareNamespaces(CLI::App &app, Session &session, Run &run)
{
    CLI::App *namespaces = app.add_subcommand("namespaces", "See namespaces, preview, save, plan and carry out their deletion");
    namespaces->footer(
        examples({"kubestatsctl namespaces preview shop", "kubestatsctl namespaces plan --policy policy.yaml --out plan.yaml",
                  "kubestatsctl namespaces apply plan.yaml --yes"}));
    declareNamespaceList(*namespaces, session, run);
    declareNamespacePreview(*namespaces, session, run);
    declareNamespaceBackup(*namespaces, session, run);
    declareNamespaceRestore(*namespaces, session, run);
    declareNamespacePlan(*namespaces, session, run);
    declareNamespaceApply(*namespaces, session, run);
}

} // namespace ctl
