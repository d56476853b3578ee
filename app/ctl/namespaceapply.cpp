// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "namespaces.h"
#include "utf8.h"

#include "base/json.h"
#include "purge/duration.h"
#include "purge/executor.h"
#include "purge/planfile.h"
#include "workspace/place.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <utility>

namespace ctl {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

constexpr std::int64_t kClockTolerance = 60; // seconds between two servers of one cluster

struct Options {
    ClusterOptions cluster;
    std::string plan;
    std::vector<std::string> only;
    std::string maxAge = "24h";
    std::string timeout = "10m";
    std::string confirm;
    std::string backup;
    bool yes = false;
    bool noWait = false;
    bool noBackup = false;
    bool withoutSecretValues = false;
};

Error usage(const QString &sentence)
{
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<std::int64_t> span(const char *option, const std::string &text)
{
    const auto seconds = purge::parseSpan(text);
    if (!seconds)
        return usage(Text::tr("%1 \"%2\" is no time. Write 30s, 10m or 24h.").arg(QLatin1String(option), pathText(text)));
    return *seconds;
}

/// Whether the plan is of an age to be carried out. `now`: the server's, by which it was made.
Result<void> checkAge(const purge::PlanFile &plan, std::int64_t maxAge, std::int64_t now)
{
    const QString made = QString::fromStdString(purge::momentText(plan.madeAt));
    if (now >= plan.madeAt + maxAge)
        return Error{ErrorCode::Expired,
                     Text::tr("The plan was made at %1 and is older than %2. Make a new one. Nothing was deleted.")
                         .arg(made, QString::fromStdString(purge::spanText(maxAge))),
                     {}};
    if (plan.madeAt > now + kClockTolerance)
        return Error{
            ErrorCode::Expired,
            Text::tr("The plan was made at %1, which is still to come for the cluster. Make a new one. Nothing was deleted.").arg(made),
            {}};
    return {};
}

/// The plan with those namespaces only that are asked for.
Result<purge::PlanFile> readPlan(const Options &options)
{
    const auto text = readAll(options.plan);
    if (!text)
        return text.error();
    auto plan = purge::readPlan(*text, pathText(options.plan));
    if (!plan)
        return plan;
    for (const std::string &name : options.only) {
        if (std::none_of(plan->namespaces.begin(), plan->namespaces.end(), [&name](const auto &ns) { return ns.name == name; }))
            return usage(Text::tr("The plan does not have %1. Nothing was deleted.").arg(pathText(name)));
    }
    if (!options.only.empty()) {
        std::erase_if(plan->namespaces,
                      [&](const auto &ns) { return std::find(options.only.begin(), options.only.end(), ns.name) == options.only.end(); });
    }
    return plan;
}

/// A person at a terminal says yes, where the command line did not.
bool askedAtTerminal(const Session &session, const purge::PlanFile &plan)
{
    std::fprintf(stderr, "%s\n",
                 qUtf8Printable(Text::tr("%n namespace(s) of the cluster %1 will be deleted:", nullptr, int(plan.namespaces.size()))
                                    .arg(QString::fromStdString(printable(plan.cluster.cluster)))));
    for (const purge::PlannedNamespace &ns : plan.namespaces)
        std::fprintf(stderr, "  %s\n", printable(ns.name + " (" + std::to_string(ns.objects.size()) + " objects)").c_str());
    return session.confirmed(Text::tr("Type \"yes\" to delete them:"));
}

std::string resultJson(const purge::PurgeResult &result)
{
    static constexpr const char *kWords[] = {"waiting", "checking", "backing-up", "deleting", "terminating",
                                             "gone",    "refused",  "failed",     "stopped"};
    JsonObject json;
    json.add("name", result.ns)
        .add("uid", result.uid)
        .add("result", result.isKnown ? kWords[int(result.step)] : "unknown")
        .add("why", result.sentence.toStdString());
    json.add("ledger", result.record).add("auditId", result.auditId);
    json.addRaw("backup", result.backup.isEmpty() ? "null" : jsonString(result.backup.toStdString()));
    return json.text();
}

std::string reportJson(const purge::PlanFile &plan, const purge::RunReport &report)
{
    JsonArray results;
    for (const purge::PurgeResult &result : report.results)
        results.addRaw(resultJson(result));
    JsonObject json;
    json.add("schema", "kubestats.apply/v1").addRaw("cluster", identityJson(plan.cluster)).addRaw("namespaces", results.text());
    json.addRaw("ended", report.ended ? jsonString(report.ended->message.toStdString()) : "null");
    return json.text();
}

/// 0: all that was wanted came about; 3: some were refused or are still there. What ended the run itself, a ledger that
/// cannot be written or a credential that is over, has its own.
int codeOf(Session &session, const purge::RunReport &report, bool wait)
{
    if (report.ended && (report.ended->code != ErrorCode::Cancelled || receivedSignal() != 0))
        return session.fail(*report.ended);
    const bool done = std::all_of(report.results.begin(), report.results.end(), [wait](const purge::PurgeResult &result) {
        return result.step == purge::PurgeStep::Gone || (!wait && result.step == purge::PurgeStep::Terminating);
    });
    return done && !report.ended ? Ok : Partial;
}

/// What a run needs besides the plan.
struct Ready {
    std::vector<purge::Approval> approvals;
    purge::RunOptions options;
};

/// Whether the cluster is protected, maybe through another context, shows when it is reached.
Result<void> checkConfirmed(const OpenCluster &cluster, const std::string &uid, const std::string &typed)
{
    const auto state = contextState(cluster, uid);
    if (!state)
        return state.error();
    if (!state->isProtected || typed == cluster.access.cluster.toStdString())
        return {};
    if (state->protectedThrough.empty())
        return usage(Text::tr("The context %1 is protected. Add --confirm %2. Nothing was deleted.")
                         .arg(cluster.access.context, cluster.access.cluster));
    return usage(Text::tr("The context %1 leads to the same cluster as %3, which is protected. Add --confirm %2. Nothing was deleted.")
                     .arg(cluster.access.context, cluster.access.cluster, pathText(state->protectedThrough)));
}

Result<Ready> prepare(Session &session, OpenCluster &cluster, const Options &options, const purge::PlanFile &plan)
{
    const auto state = contextState(cluster);
    if (!state)
        return state.error();
    if (!state->unlockedAt(session.now())) {
        return Error{ErrorCode::Conflict,
                     Text::tr("The context %1 is read-only. Unlock it first: kubestatsctl contexts unlock %1").arg(cluster.access.context),
                     {}};
    }
    const auto timeout = span("--timeout", options.timeout);
    const auto maxAge = span("--max-age", options.maxAge);
    const auto place = session.place();
    if (!timeout || !maxAge || !place)
        return !timeout ? timeout.error() : !maxAge ? maxAge.error() : place.error();
    const auto identity = cluster.api->identity(stopOnSignals());
    if (!identity)
        return identity.error();
    if (const auto confirmed = checkConfirmed(cluster, identity->kubeSystemUid, options.confirm); !confirmed)
        return confirmed.error();
    const std::int64_t now = cluster.api->serverClock() ? cluster.api->serverClock() : session.now();
    if (const auto fresh = checkAge(plan, *maxAge, now); !fresh)
        return fresh.error();
    if (!options.yes && !askedAtTerminal(session, plan))
        return usage(Text::tr("Nothing was deleted."));
    Ready ready;
    const auto backup = options.noBackup ? purge::BackupChoice::None
        : options.withoutSecretValues    ? purge::BackupChoice::WithoutSecrets
                                         : purge::BackupChoice::WithSecrets;
    for (const purge::PlannedNamespace &ns : plan.namespaces)
        ready.approvals.push_back(purge::approvalOf(plan, ns, identity->user, options.confirm, backup, now, plan.madeAt + *maxAge));
    ready.options.policy = [&cluster, planned = plan.policy]() -> Result<purge::Policy> {
        // The plan is a file that may be old or edited: what is protected, excluded and limited here counts, too.
        const auto own = ownPolicy();
        if (!own)
            return own.error();
        purge::Policy policy = *own ? purge::within(planned, **own) : planned;
        protectOwnNamespace(policy, cluster);
        return policy;
    };
    ready.options.backupFolder = options.backup.empty() ? place->backups() : pathText(options.backup);
    ready.options.wait = !options.noWait;
    ready.options.patience = *timeout;
    ready.options.contextState = [&cluster, place = options.cluster](const std::string &uid) -> Result<purge::ContextState> {
        if (const auto same = checkAccess(place, cluster); !same)
            return same.error();
        return contextState(cluster, uid);
    };
    return ready;
}

int runApply(Session &session, Options options)
{
    if (!options.yes && !Session::canAsk())
        return session.fail(usage(Text::tr("Nothing is deleted without --yes. Look at the plan, and add it.")));
    const auto plan = readPlan(options);
    if (!plan)
        return session.fail(plan.error());
    if (plan->namespaces.empty()) {
        session.note(Text::tr("The plan lets no namespace go. Nothing was deleted."));
        if (options.cluster.json)
            session.out.line(reportJson(*plan, {}));
        return Ok;
    }
    if (options.cluster.context.empty())
        options.cluster.context = plan->cluster.context;
    auto cluster = openCluster(options.cluster);
    if (!cluster)
        return session.fail(cluster.error());
    const auto ready = prepare(session, *cluster, options, *plan);
    if (!ready)
        return session.fail(ready.error());
    auto ledger = store::Ledger::open(session.place()->ledger());
    if (!ledger)
        return session.fail(ledger.error());
    clearUp(session, *cluster);
    std::map<std::string, QString> last; // of each, since one that is stuck is told of beside the next
    const auto told = [&](const purge::StepReport &step) {
        if (std::exchange(last[step.ns], step.sentence) != step.sentence)
            session.note(QString::fromStdString(step.ns) + QStringLiteral(": ") + step.sentence);
    };
    const auto report = purge::execute(*cluster->api, ready->approvals, *ledger, ready->options, told, {stopOnSignals(), {}});
    if (!report)
        return session.fail(report.error());
    if (options.cluster.json) {
        session.out.line(reportJson(*plan, *report));
    } else {
        Table table(session.out, {"NAMESPACE", "RESULT", "LEDGER", "WHY"});
        for (const purge::PurgeResult &result : report->results)
            table.row({result.ns,
                       result.step == purge::PurgeStep::Gone              ? "gone"
                           : result.step == purge::PurgeStep::Terminating ? "terminating"
                           : !result.isKnown                              ? "not known"
                                                                          : "not deleted",
                       std::to_string(result.record), result.sentence.toStdString()});
    }
    return codeOf(session, *report, !options.noWait);
}

} // namespace

void declareNamespaceApply(CLI::App &namespaces, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = namespaces.add_subcommand("apply", "Delete the namespaces of a plan that still are as it says");
    sub->add_option("plan", options->plan, "File that \"plan\" has written")->required()->type_name("PLAN");
    sub->add_flag("--yes", options->yes, "Delete them; without it somebody at a terminal is asked");
    sub->add_option("--only", options->only, "Only this namespace of the plan (repeatable)")->allow_extra_args(false)->type_name("NAME");
    sub->add_option("--max-age", options->maxAge, "Refuse a plan that is older (24h)")->type_name("TIME");
    sub->add_option("--confirm", options->confirm, "Name of the cluster, where the context is protected")->type_name("CLUSTER");
    sub->add_flag("--no-wait", options->noWait, "Do not wait until they are gone");
    sub->add_option("--timeout", options->timeout, "How long to wait for each (10m)")->type_name("TIME");
    sub->add_option("--backup", options->backup, "Folder for the backups instead of the data folder")->type_name("FOLDER");
    sub->add_flag("--without-secret-values", options->withoutSecretValues, "Keep the Secrets' keys in the backup, not their values");
    sub->add_flag("--no-backup", options->noBackup, "Save nothing before");
    addClusterOptions(*sub, options->cluster);
    sub->add_flag("--json", options->cluster.json, "One JSON object: what came of each");
    sub->footer(examples({"kubestatsctl namespaces apply plan.yaml --yes",
                          "kubestatsctl namespaces apply plan.yaml --yes --only shop --confirm prod-eu1"})
                + "\nEverything is looked at again right before. Whatever changed is refused, the others go on: exit code 3.");
    sub->callback([&session, &run, options] { run = [&session, options] { return runApply(session, *options); }; });
}

} // namespace ctl
