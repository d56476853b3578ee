// SPDX-License-Identifier: GPL-3.0-or-later
#include "namespaces.h"
#include "progressline.h"

#include "base/json.h"
#include "purge/planfile.h"
#include "purge/previewer.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSaveFile>

#include <memory>

namespace ctl {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Options {
    ClusterOptions cluster;
    std::string policy;
    std::string out;
};

/// Previews what matches; what may not go is in the plan with its reason.
Result<purge::PlanFile> makePlan(Session &session, OpenCluster &cluster, const purge::Policy &policy)
{
    ProgressLine progress("plan", !session.options.quiet);
    const JobContext context = progress.context();
    const auto list = cluster.api->namespaces(context.stop);
    if (!list)
        return list.error();
    const std::int64_t now = list->serverTime ? list->serverTime : session.now();
    const purge::Plan plan = purge::plan(policy, list->namespaces, now, cluster.context());
    if (plan.stopped)
        return *plan.stopped;
    const auto ground = purge::survey(*cluster.api, context);
    if (!ground)
        return ground.error();
    purge::PlanFile file{ground->cluster, policy, now, {}, {}};
    for (const std::string &name : plan.chosen) {
        const auto preview = purge::preview(*cluster.api, *ground, name, now, context);
        if (!preview && (preview.error().code == ErrorCode::Cancelled || preview.error().code == ErrorCode::Unauthorized))
            return preview.error();
        // Unlocking is for the moment of the deletion.
        const auto error = preview ? purge::objection(*preview, {policy, {false, now + 1}, now}) : std::optional(preview.error());
        if (error)
            file.refused.push_back({name, error->message.toStdString()});
        else
            file.namespaces.push_back(purge::planned(*preview, purge::evaluate(policy, preview->ns, now, cluster.context())));
        context.tell({Progress::Phase::Receiving, std::int64_t(file.namespaces.size() + file.refused.size()),
                      std::int64_t(plan.chosen.size()), 0, 0, -1});
    }
    return file;
}

Result<void> write(Session &session, const std::string &path, const QByteArray &text)
{
    if (path.empty() || path == "-") {
        session.out.write(std::string_view(text.constData(), std::size_t(text.size())));
        return {};
    }
    QSaveFile file(pathText(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{ErrorCode::Forbidden, Text::tr("%1 cannot be written: %2.").arg(pathText(path), file.errorString()), {}};
    return {};
}

std::string summaryJson(const purge::PlanFile &plan, const std::string &out)
{
    JsonArray namespaces, refused;
    for (const purge::PlannedNamespace &ns : plan.namespaces) {
        JsonObject json;
        json.add("name", ns.name)
            .add("uid", ns.uid)
            .add("digest", ns.digest)
            .add("objects", std::int64_t(ns.objects.size()))
            .add("why", ns.why);
        namespaces.addRaw(json.text());
    }
    for (const purge::PlanRefusal &each : plan.refused) {
        JsonObject json;
        json.add("name", each.name).add("why", each.why);
        refused.addRaw(json.text());
    }
    JsonObject json;
    json.add("schema", "kubestats.plan/v1").add("plan", out).addRaw("cluster", identityJson(plan.cluster));
    json.addRaw("namespaces", namespaces.text()).addRaw("refused", refused.text());
    return json.text();
}

int runPlan(Session &session, const Options &options)
{
    if (options.cluster.json && (options.out.empty() || options.out == "-"))
        return session.fail(
            {ErrorCode::InvalidInput, Text::tr("--json goes to standard output, so the plan has to go to a file: add --out."), {}});
    auto policy = policyFrom(options.policy);
    if (!policy)
        return session.fail(policy.error());
    auto cluster = openCluster(options.cluster);
    if (!cluster)
        return session.fail(cluster.error());
    protectOwnNamespace(*policy, *cluster);
    const auto plan = makePlan(session, *cluster, *policy);
    if (!plan)
        return session.fail(plan.error());
    if (const auto done = write(session, options.out, purge::writePlan(*plan)); !done)
        return session.fail(done.error());
    if (options.cluster.json)
        session.out.line(summaryJson(*plan, options.out));
    for (const purge::PlanRefusal &refused : plan->refused)
        session.note(Text::tr("%1 is not in the plan: %2").arg(QString::fromStdString(refused.name), QString::fromStdString(refused.why)));
    session.note(Text::tr("%n namespace(s) may go. Nothing was deleted.", nullptr, int(plan->namespaces.size())));
    return plan->refused.empty() ? Ok : Partial;
}

} // namespace

void declareNamespacePlan(CLI::App &namespaces, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = namespaces.add_subcommand("plan", "Write down what a policy lets go, for a person to review; deletes nothing");
    addClusterOptions(*sub, options->cluster);
    sub->add_option("--policy", options->policy, "This policy instead of ~/.config/kubestats/policy.yaml")->type_name("FILE");
    sub->add_option("--out", options->out, "File for the plan instead of standard output")->type_name("PLAN");
    sub->add_flag("--json", options->cluster.json, "One JSON object that sums the plan up");
    sub->footer(examples({"kubestatsctl namespaces plan --policy policy.yaml --out plan.yaml"})
                + "\nExit code 3 where a namespace matches and still may not go: the plan says why.");
    sub->callback([&session, &run, options] { run = [&session, options] { return runPlan(session, *options); }; });
}

} // namespace ctl
