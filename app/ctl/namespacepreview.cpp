// SPDX-License-Identifier: GPL-3.0-or-later
#include "namespaces.h"
#include "progressline.h"
#include "utf8.h"

#include "base/json.h"
#include "purge/backup.h"
#include "purge/contents.h"
#include "purge/duration.h"
#include "purge/planfile.h"
#include "purge/previewer.h"
#include "purge/quantity.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>

namespace ctl {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Options {
    ClusterOptions cluster;
    std::string ns;
    std::string diff;
};

std::string kindOf(const LiveObject &object)
{
    return object.group.empty() ? object.resource : object.resource + '.' + object.group;
}

std::string listJson(const std::vector<std::string> &items)
{
    JsonArray list;
    for (const std::string &item : items)
        list.add(item);
    return list.text();
}

std::string objectsJson(const std::vector<LiveObject> &objects)
{
    JsonArray list;
    for (const LiveObject &object : objects) {
        JsonObject json;
        json.add("resource", kindOf(object)).add("kind", object.kind).add("name", object.name).add("uid", object.uid);
        json.addRaw("finalizers", listJson(object.finalizers)).add("controlled", purge::isControlled(object));
        list.addRaw(json.text());
    }
    return list.text();
}

std::string claimsJson(const purge::Preview &preview)
{
    JsonArray list;
    for (const purge::Claim &claim : preview.claims) {
        JsonObject json;
        json.add("name", claim.name).add("size", claim.size).add("storageClass", claim.storageClass).add("volume", claim.volume);
        json.addRaw("reclaimPolicy", claim.reclaimPolicy.empty() ? "null" : jsonString(claim.reclaimPolicy));
        list.addRaw(json.text());
    }
    return list.text();
}

std::string previewJson(const purge::Preview &preview)
{
    JsonArray unknown;
    for (const purge::Unknown &each : preview.unknown) {
        JsonObject json;
        json.add("what", each.what).add("why", each.message.toStdString());
        unknown.addRaw(json.text());
    }
    JsonObject ns, json;
    ns.add("name", preview.ns.name).add("uid", preview.ns.uid).add("resourceVersion", preview.ns.resourceVersion);
    ns.add("created", purge::momentText(preview.ns.created))
        .addRaw("labels", mapJson(preview.ns.labels))
        .addRaw("annotations", mapJson(preview.ns.annotations));
    json.add("schema", "kubestats.preview/v1").addRaw("cluster", identityJson(preview.cluster)).addRaw("namespace", ns.text());
    json.add("takenAt", purge::momentText(preview.takenAt)).add("complete", preview.complete()).addRaw("unknown", unknown.text());
    json.add("digest", preview.digest).add("leftOut", preview.leftOut).addRaw("objects", objectsJson(preview.objects));
    json.addRaw("claims", claimsJson(preview)).addRaw("loadBalancers", listJson(preview.loadBalancers));
    json.addRaw("ownedElsewhere", objectsJson(preview.ownedElsewhere)).addRaw("warnings", listJson(preview.warnings));
    json.addRaw("refused", preview.refused ? jsonString(preview.refused->message.toStdString()) : "null");
    return json.text();
}

void printKinds(Session &session, const purge::Preview &preview)
{
    struct Count {
        std::string kind;
        std::int64_t objects = 0, held = 0;
    };
    std::map<std::string, Count> kinds;
    for (const LiveObject &object : preview.objects) {
        Count &count = kinds[kindOf(object)];
        count.kind = object.kind;
        ++count.objects;
        count.held += object.finalizers.empty() ? 0 : 1;
    }
    Table table(session.out, {"KIND", "OBJECTS", "WITH FINALIZERS", "RESOURCE"});
    for (const auto &[resource, count] : kinds)
        table.row({count.kind, std::to_string(count.objects), count.held ? std::to_string(count.held) : "", resource});
}

std::string fateText(const purge::Claim &claim)
{
    if (claim.reclaimPolicy == "Delete")
        return "its volume is deleted with it";
    if (claim.reclaimPolicy == "Retain")
        return "its volume is kept, without a claim";
    return !claim.hasVolume() ? "it has no volume" : "nobody may say what becomes of its volume";
}

void printPreview(Session &session, const purge::Preview &preview)
{
    const auto line = [&session](const std::string &text) { session.out.line(printable(text)); };
    line(preview.ns.name + " on " + preview.cluster.cluster + " (" + preview.cluster.server + "), "
         + ageText(preview.takenAt - preview.ns.created) + " old");
    line("");
    printKinds(session, preview);
    line("");
    line(std::to_string(preview.objects.size()) + " objects go with it; " + std::to_string(preview.leftOut)
         + " more (events, leases, metrics, endpoints of Services with a selector) are not looked at.");
    for (const purge::Claim &claim : preview.claims)
        line("PersistentVolumeClaim " + claim.name + " " + claim.size + ": " + fateText(claim));
    if (const purge::ClaimSum sum = purge::sumOf(preview.claims); sum.claims > 1)
        line(purge::sizeSentence(sum).toStdString() + ": " + purge::fateSentence(sum).toStdString());
    for (const std::string &name : preview.loadBalancers)
        line("Service " + name + ": its address is lost");
    for (const LiveObject &object : preview.ownedElsewhere)
        line(object.kind + " " + object.name + ": its owner is outside of the namespace");
    for (const std::string &warning : preview.warnings)
        line("The cluster warns: " + warning);
    if (preview.refused)
        line("REFUSED by the cluster: " + preview.refused->message.toStdString());
    for (const purge::Unknown &unknown : preview.unknown)
        line("NOT KNOWN: " + unknown.message.toStdString());
    line("A backup: " + purge::backupPromise(preview, purge::BackupChoice::WithSecrets).toStdString());
    line("Digest " + preview.digest);
}

/// What is not as it was when the plan was made, a sentence each.
Result<std::vector<QString>> changesSince(Session &session, OpenCluster &cluster, const purge::PlanFile &plan,
                                          const purge::PlannedNamespace &then)
{
    const auto preview = takePreview(session, cluster, then.name);
    if (!preview && preview.error().code == ErrorCode::NotFound)
        return std::vector{Text::tr("The namespace is not there any more.")};
    if (!preview)
        return preview.error();
    std::vector<QString> sentences = purge::differences(then, *preview);
    if (plan.cluster.kubeSystemUid != preview->cluster.kubeSystemUid)
        sentences.insert(sentences.begin(), Text::tr("This is another cluster than the one the plan was made for."));
    const purge::Evaluation judged = purge::evaluate(plan.policy, preview->ns, preview->takenAt, cluster.context());
    if (judged.match != purge::Match::Matches)
        sentences.push_back(Text::tr("The policy of the plan no longer lets it go: %1").arg(judged.why));
    return sentences;
}

void printChanges(Session &session, const Options &options, const purge::PlanFile &plan, const std::string &ns,
                  const std::vector<QString> &sentences)
{
    if (options.cluster.json) {
        JsonArray list;
        for (const QString &sentence : sentences)
            list.add(sentence.toStdString());
        JsonObject json;
        json.add("schema", "kubestats.preview-diff/v1").add("namespace", ns).add("planMade", purge::momentText(plan.madeAt));
        session.out.line(json.addRaw("changes", list.text()).text());
        return;
    }
    const std::string before = options.ns.empty() ? ns + ": " : std::string();
    for (const QString &sentence : sentences)
        session.out.line(printable(before + sentence.toStdString()));
}

/// What changed since a plan was made, in one of its namespaces or in all: 4 where something did.
int runDiff(Session &session, const Options &options)
{
    const auto text = readAll(options.diff);
    if (!text)
        return session.fail(text.error());
    const auto plan = purge::readPlan(*text, pathText(options.diff));
    if (!plan)
        return session.fail(plan.error());
    const auto isAsked = [&options](const purge::PlannedNamespace &ns) { return options.ns.empty() || ns.name == options.ns; };
    if (!options.ns.empty() && std::none_of(plan->namespaces.begin(), plan->namespaces.end(), isAsked))
        return session.fail(
            {ErrorCode::NotFound, Text::tr("The plan %1 does not have %2.").arg(pathText(options.diff), pathText(options.ns)), {}});
    auto cluster = openCluster(options.cluster);
    if (!cluster)
        return session.fail(cluster.error());
    bool isSame = true;
    for (const purge::PlannedNamespace &then : plan->namespaces) {
        if (!isAsked(then))
            continue;
        const auto sentences = changesSince(session, *cluster, *plan, then);
        if (!sentences)
            return session.fail(sentences.error());
        isSame = isSame && sentences->empty();
        printChanges(session, options, *plan, then.name, *sentences);
    }
    if (isSame && !options.cluster.json)
        session.note(Text::tr("Nothing has changed since the plan was made."));
    return isSame ? Ok : Findings;
}

int runPreview(Session &session, const Options &options)
{
    if (!options.diff.empty())
        return runDiff(session, options);
    if (options.ns.empty())
        return session.fail({ErrorCode::InvalidInput, Text::tr("Which namespace? Name it, or a plan by --diff."), {}});
    auto cluster = openCluster(options.cluster);
    if (!cluster)
        return session.fail(cluster.error());
    const auto preview = takePreview(session, *cluster, options.ns);
    if (!preview)
        return session.fail(preview.error());
    if (options.cluster.json)
        session.out.line(previewJson(*preview));
    else
        printPreview(session, *preview);
    return preview->complete() ? Ok : Partial;
}

} // namespace

Result<purge::Preview> takePreview(Session &session, OpenCluster &cluster, const std::string &ns)
{
    ProgressLine progress(ns, !session.options.quiet);
    const JobContext context = progress.context();
    const auto ground = purge::survey(*cluster.api, context);
    if (!ground)
        return ground.error();
    return purge::preview(*cluster.api, *ground, ns, ground->serverTime ? ground->serverTime : session.now(), context);
}

void declareNamespacePreview(CLI::App &namespaces, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = namespaces.add_subcommand("preview", "Show all that the deletion of a namespace would destroy; deletes nothing");
    sub->add_option("name", options->ns, "Name of the namespace; with --diff all of the plan without it")->type_name("NAME");
    addClusterOptions(*sub, options->cluster);
    sub->add_option("--diff", options->diff, "Only what has changed since this plan was made")->type_name("PLAN");
    sub->add_flag("--json", options->cluster.json, "One JSON object; with --diff one a namespace");
    sub->footer(examples({"kubestatsctl namespaces preview shop", "kubestatsctl namespaces preview --diff plan.yaml"})
                + "\nExit code 3 where not everything could be listed; with --diff 4 where something has changed.");
    sub->callback([&session, &run, options] { run = [&session, options] { return runPreview(session, *options); }; });
}

} // namespace ctl
