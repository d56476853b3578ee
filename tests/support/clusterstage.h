// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters.h"

#include <QDateTime>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace support {

/// What a window would know of clusters, made by hand.
class ClusterStage final
{
public:
    static std::int64_t now() { return QDateTime::currentSecsSinceEpoch(); }

    static purge::Evaluation says(purge::Match match, const QString &why) { return {match, why, 0}; }

    static workspace::NamespaceRow row(const std::string &name, int days, std::int64_t objects, purge::Match match, const QString &why,
                                       const std::string &owner = {})
    {
        workspace::NamespaceRow row;
        row.ns.name = name;
        row.ns.uid = "9f31c2aa-0000-4000-8000-" + name;
        row.ns.resourceVersion = "88120417";
        row.ns.created = now() - std::int64_t(days) * 86400;
        row.ns.labels = {{"kubernetes.io/metadata.name", name}};
        if (match == purge::Match::Matches)
            row.ns.labels["k8s-ns-purger"] = "true";
        row.ns.finalizers = {"kubernetes"};
        row.objects = objects;
        row.policy = says(match, why);
        row.lastActivity = now() - 3600LL * days;
        row.owner = owner;
        return row;
    }

    static std::vector<workspace::NamespaceRow> rows()
    {
        using purge::Match;
        std::vector<workspace::NamespaceRow> rows{
            row("payments-canary", 282, 40, Match::Matches, QStringLiteral("It has k8s-ns-purger=true and is older than 30d."),
                "team-payments"),
            row("loadtest-2026q1", 201, 58, Match::Matches, QStringLiteral("It has k8s-ns-purger=true and is older than 30d."),
                "team-perf"),
            row("checkout-pr-1184", 39, 31, Match::Matches, QStringLiteral("It has k8s-ns-purger=true and is older than 30d."),
                "team-checkout"),
            row("legacy-billing", 1100, 3, Match::Terminating, QStringLiteral("It is being deleted already."), "team-payments"),
            row("debug-session", 6, 8, Match::TooYoung, QStringLiteral("It is younger than 30d."), {}),
            row("analytics", 400, 92, Match::NotOptedIn, QStringLiteral("It lacks k8s-ns-purger=true."), "team-data"),
            row("payments", 800, 170, Match::Protected, QStringLiteral("The policy protects the name payments."), "team-payments"),
            row("monitoring", 810, 96, Match::NotOptedIn, QStringLiteral("It lacks k8s-ns-purger=true."), "platform"),
            row("kube-system", 810, 132, Match::System, QStringLiteral("System namespaces are never deleted."), {}),
            row("default", 810, 2, Match::System, QStringLiteral("System namespaces are never deleted."), {})};
        LiveNamespace &stuck = rows[3].ns;
        stuck.phase = NamespacePhase::Terminating;
        stuck.deleting = now() - 7200;
        stuck.annotations = {{"example.org/owner", "team-payments"}, {"example.org/ticket", "OPS-1184"}};
        stuck.conditions = {{"NamespaceDeletionDiscoveryFailure", "True", "DiscoveryFailed",
                             "Discovery failed for some groups, 1 failing: unable to retrieve the complete list of server APIs: "
                             "metrics.k8s.io/v1beta1: stale GroupVersion discovery",
                             now() - 7100},
                            {"NamespaceContentRemaining", "True", "SomeResourcesRemain",
                             "Some resources are remaining: testruns.k6.io has 3 resource instances", now() - 7100},
                            {"NamespaceFinalizersRemaining", "True", "SomeFinalizersRemain",
                             "Some content in the namespace has finalizers remaining: k6.io/testrun in 3 resource instances", now() - 7100},
                            {"NamespaceDeletionContentFailure", "False", "ContentDeleted",
                             "All content successfully deleted, may be waiting on finalization", now() - 7100}};
        return rows;
    }

    static workspace::Context context(const std::string &name, workspace::Context::State state)
    {
        workspace::Context context;
        context.name = name;
        context.cluster = name;
        context.server = "https://api." + name + ".example.com:6443";
        context.file = "/home/user/.kube/config";
        context.state = state;
        if (state == workspace::Context::State::Live) {
            context.identity = {name, name, context.server, "aa", "4c9e0000-0000-4000-8000-0000000000d1", "ops@example.org", "v1.35.4", {}};
            context.mayList = true;
            context.mayDelete = true;
            context.asOf = context.countedAt = now();
            context.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(rows());
        }
        return context;
    }

    static workspace::Context protectedLive()
    {
        workspace::Context context = ClusterStage::context("prod-eu1", workspace::Context::State::Live);
        context.isProtected = true;
        context.current = true;
        return context;
    }

    static workspace::Context failed(const std::string &name, ErrorCode code, const QString &message)
    {
        workspace::Context context = ClusterStage::context(name, workspace::Context::State::Failed);
        context.error = Error{code, message, {}};
        return context;
    }

    static workspace::ClustersSnapshotPtr snapshot(std::vector<workspace::Context> contexts, const std::string &selected)
    {
        auto snapshot = std::make_shared<workspace::ClustersSnapshot>();
        snapshot->contexts = std::move(contexts);
        snapshot->selected = selected;
        snapshot->loaded = true;
        snapshot->files = {"/home/user/.kube/config"};
        return snapshot;
    }

    static LiveObject object(const std::string &group, const std::string &resource, const std::string &kind, const std::string &name,
                             std::vector<std::string> finalizers = {})
    {
        LiveObject object;
        object.group = group;
        object.version = "v1";
        object.resource = resource;
        object.kind = kind;
        object.ns = "payments-canary";
        object.name = name;
        object.uid = "uid-" + resource + '-' + name;
        object.finalizers = std::move(finalizers);
        return object;
    }

    /// A whole preview of a namespace of rows(), with something of everything.
    static purge::Preview preview(const std::string &ns, bool withClaims = true)
    {
        purge::Preview preview;
        const auto live = protectedLive();
        preview.cluster = live.identity;
        for (const workspace::NamespaceRow &row : *live.namespaces)
            if (row.ns.name == ns)
                preview.ns = row.ns;
        const auto many = [&preview](const std::string &group, const std::string &resource, const std::string &kind,
                                     const std::string &stem, int count) {
            for (int i = 0; i < count; ++i)
                preview.objects.push_back(object(group, resource, kind, stem + '-' + std::to_string(i)));
        };
        many("", "configmaps", "ConfigMap", "settings", 5);
        if (withClaims) {
            preview.objects.push_back(
                object("", "persistentvolumeclaims", "PersistentVolumeClaim", "ledger-data-0", {"kubernetes.io/pvc-protection"}));
            preview.objects.push_back(
                object("", "persistentvolumeclaims", "PersistentVolumeClaim", "replay-queue", {"kubernetes.io/pvc-protection"}));
            preview.claims = {{"ledger-data-0", "fast", "20Gi", "pvc-1", "Delete"}, {"replay-queue", "slow", "5Gi", "pvc-2", "Retain"}};
        }
        many("", "pods", "Pod", "api", 4);
        many("", "secrets", "Secret", "hmac", 4);
        many("", "services", "Service", "api", 4);
        preview.objects.push_back(object("", "services", "Service", "public"));
        preview.loadBalancers = {"public"};
        many("apps", "deployments", "Deployment", "api", 3);
        many("apps", "replicasets", "ReplicaSet", "api", 3);
        preview.objects.push_back(object("k6.io", "testruns", "TestRun", "run-0417", {"k6.io/testrun"}));
        preview.leftOut = 12;
        preview.digest = "ab12";
        preview.takenAt = now() - 28;
        return preview;
    }

    static workspace::PurgeRun run()
    {
        using purge::PurgeStep;
        workspace::PurgeRun run;
        run.items.reserve(3); // references into it stay
        run.id = 1;
        run.context = "prod-eu1";
        run.approvedBy = "ops@example.org";
        run.approvedAt = now() - 210;
        run.running = true;
        const auto item = [&run](const std::string &ns, PurgeStep step, std::int64_t objects, std::int64_t gone,
                                 const QString &sentence) -> workspace::PurgeItem & {
            workspace::PurgeItem one;
            one.ns = ns;
            one.uid = "uid-" + ns;
            one.now.index = run.items.size();
            one.now.ns = ns;
            one.now.step = step;
            one.now.objects = objects;
            one.now.gone = gone;
            one.now.sentence = sentence;
            run.items.push_back(one);
            return run.items.back();
        };
        auto &first = item("payments-canary", PurgeStep::Gone, 40, 40, QStringLiteral("Gone after 48 s."));
        first.begun = now() - 208;
        first.history.emplace_back().step = PurgeStep::Terminating;
        first.history.back().time = now() - 205;
        first.ended = now() - 157;
        first.now.record = 217;
        auto &second =
            item("loadtest-2026q1", PurgeStep::Terminating, 58, 55, QStringLiteral("The cluster removes what is in it: 3 objects left."));
        second.begun = now() - 156;
        second.now.record = 218;
        second.backup = QStringLiteral("/home/user/.local/share/kubestats/backups/218-loadtest-2026q1");
        LiveObject held = object("k6.io", "testruns", "TestRun", "run-0417", {"k6.io/testrun"});
        LiveObject claim = object("", "persistentvolumeclaims", "PersistentVolumeClaim", "results-0", {"kubernetes.io/pvc-protection"});
        LiveObject pod = object("", "pods", "Pod", "run-0417-1");
        held.deleting = claim.deleting = now() - 120;
        pod.deleting = now() + 18;
        second.now.remaining = {held, claim, pod};
        second.now.conditions = {
            {"NamespaceContentRemaining", "True", "SomeResourcesRemain", "Some resources are remaining: 3 objects of 3 kinds", now() - 100},
            {"NamespaceFinalizersRemaining", "True", "SomeFinalizersRemain", "k6.io/testrun in 1 resource instances", now() - 100}};
        const auto report = [&second](int ago, PurgeStep step, const QString &sentence, const std::string &auditId = {}) {
            purge::StepReport one;
            one.step = step;
            one.time = now() - ago;
            one.sentence = sentence;
            one.auditId = auditId;
            second.history.push_back(one);
        };
        report(156, PurgeStep::Checking, QStringLiteral("Looking at everything again."));
        report(154, PurgeStep::BackingUp, QStringLiteral("Saving 58 objects."));
        report(152, PurgeStep::Deleting, QStringLiteral("Sending the deletion."), "7be04c21-8d1e-4a0e-9a6c-1f0c2f3d4541");
        report(151, PurgeStep::Terminating, QStringLiteral("The cluster removes what is in it."));
        item("checkout-pr-1184", PurgeStep::Waiting, 31, 0, QStringLiteral("Nothing was sent yet."));
        return run;
    }

    static std::vector<store::LedgerRecord> records()
    {
        using store::DeletionState;
        std::vector<store::LedgerRecord> records;
        const auto add = [&records](std::int64_t number, const std::string &ns, const std::string &cluster, DeletionState state, int hours,
                                    const char *text) {
            store::LedgerRecord record;
            record.number = number;
            record.begun = record.changed = now() - hours * 3600LL;
            record.state = state;
            record.context = record.cluster = cluster;
            record.ns = ns;
            record.uid = "9f31c2aa-0000-4000-8000-0000000000e7";
            record.who = "ops@example.org";
            record.text = text;
            records.push_back(record);
        };
        add(218, "loadtest-2026q1", "prod-eu1", DeletionState::Accepted, 0, "The cluster accepted the deletion.");
        add(217, "payments-canary", "prod-eu1", DeletionState::Gone, 1, "Gone after 48 s.");
        add(216, "pr-1171", "staging", DeletionState::Gone, 40, "Gone after 12 s.");
        add(215, "pr-1169", "staging", DeletionState::Refused, 41, "What is in the namespace has changed since it was approved.");
        add(214, "flux-test", "home", DeletionState::Unknown, 90, "Nobody knows whether it was deleted.");
        add(213, "checkout-pr-1102", "prod-eu1", DeletionState::Restored, 200, "36 objects were made again.");
        add(212, "search-spike", "staging", DeletionState::Untouched, 300, "The request was lost and nothing was deleted.");
        return records;
    }

    static std::vector<store::LedgerEntry> entries()
    {
        using store::DeletionState;
        using store::LedgerStep;
        std::vector<store::LedgerEntry> entries;
        const auto add = [&entries](LedgerStep step, DeletionState state, int seconds, const char *text, const char *details) {
            store::LedgerEntry entry;
            entry.number = 800 + std::int64_t(entries.size());
            entry.record = 217;
            entry.time = now() - 3600 + seconds;
            entry.step = step;
            entry.state = state;
            entry.text = text;
            entry.details = details;
            entry.hash = "3f786850e387550fdab836ed7e6dc881de23001b6f1ddc9d1ad2ea2d7a3b1c44";
            entries.push_back(entry);
        };
        add(LedgerStep::Approval, DeletionState::Approved, 0, "Approved.",
            R"({"server":"https://api.prod-eu1.example.com:6443","kubeSystemUid":"4c9e0000-0000-4000-8000-0000000000d1","resourceVersion":"88120417","digest":"ab12cd34ef56","typedCluster":"prod-eu1","backup":"withSecrets","evidence":{"policy":"It has k8s-ns-purger=true and is older than 30d.","objects":40,"kinds":{"pods":4,"secrets":4},"claims":[{"name":"ledger-data-0","size":"20Gi","reclaimPolicy":"Delete"}],"loadBalancers":["public"],"previewTaken":"2026-08-22T09:11:47Z"}})");
        add(LedgerStep::Intent, DeletionState::Sent, 7, "The deletion is sent.",
            R"({"request":"DELETE /api/v1/namespaces/payments-canary","backup":{"folder":"/home/user/.local/share/kubestats/backups/217-payments-canary","objects":40,"bytes":212000,"digestMatches":true,"secretValues":true}})");
        add(LedgerStep::Answer, DeletionState::Accepted, 8, "The cluster accepted the deletion.",
            R"({"request":"DELETE","status":200,"auditId":"5d1a0c21-8d1e-4a0e-9a6c-1f0c2f3d45e6"})");
        add(LedgerStep::Outcome, DeletionState::Gone, 56, "Gone after 48 s.", R"({"seconds":48,"objects":40})");
        return entries;
    }

    /// Every state the Namespaces page can be in, with a name for pictures.
    static std::vector<std::pair<QString, workspace::ClustersSnapshotPtr>> states()
    {
        using State = workspace::Context::State;
        workspace::Context stale = protectedLive(), unlocked = context("staging", State::Live), counting = context("staging", State::Live);
        stale.stale = true;
        stale.asOf = now() - 3 * 3600;
        unlocked.unlockedUntil = now() + 11 * 60 + 30;
        auto rows = ClusterStage::rows();
        for (workspace::NamespaceRow &row : rows)
            row.objects.reset();
        counting.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(rows);
        counting.countedAt = 0;
        workspace::Context shortCount = context("staging", State::Live);
        rows = ClusterStage::rows();
        for (workspace::NamespaceRow &row : rows)
            row.objectsAtLeast = true;
        rows[2].objects.reset();
        shortCount.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(rows);
        shortCount.countError =
            Error{ErrorCode::Forbidden, QStringLiteral("Secrets cannot be listed: ops@example.org may not list them."), {}};
        workspace::Context empty = context("staging", State::Live);
        empty.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>();
        workspace::Context asks = context("cloud", State::AsksConsent);
        asks.question = workspace::ExecQuestion{"/usr/local/bin/cloud-login",
                                                {"token", "--cluster", "prod-eu1", "--region=eu-central-1"},
                                                {{"CLOUD_PROFILE", "prod"}},
                                                "3f786850e387550fdab836ed7e6dc881de23001b6f1ddc9d1ad2ea2d7a3b1c44",
                                                false};
        workspace::Context alike = context("prod-eul", State::Closed);
        alike.lookAlike = "prod-eu1";
        workspace::Context named = context("staging", State::Live);
        named.isNamed = true;
        named.mayList = false;
        named.named = {"analytics", "payments", "pr-1184"};
        rows = ClusterStage::rows();
        workspace::NamespaceRow unread;
        unread.ns.name = "payments";
        unread.error = Error{ErrorCode::Forbidden, QStringLiteral("ci-reader may not get namespaces \"payments\" on staging."), {}};
        workspace::NamespaceRow missing = unread;
        missing.ns.name = "pr-1184";
        missing.error = Error{ErrorCode::NotFound, QStringLiteral("namespaces \"pr-1184\" not found"), {}};
        named.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(std::vector{rows[5], unread, missing});
        workspace::Context kept = failed("home", ErrorCode::Unreachable, QStringLiteral("10.0.7.2:6443 gave no answer for 30 s."));
        kept.lastAsOf = now() - 26 * 3600;
        kept.lastCount = 10;
        workspace::Context last = kept;
        last.isLast = last.stale = true;
        last.asOf = last.countedAt = kept.lastAsOf;
        rows = ClusterStage::rows();
        for (workspace::NamespaceRow &row : rows) {
            row.policy.reset();
            row.ns.resourceVersion.clear();
        }
        last.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>(rows);
        auto nothing = snapshot({}, {});
        auto broken = std::make_shared<workspace::ClustersSnapshot>(*nothing);
        broken->error =
            Error{ErrorCode::InvalidInput, QStringLiteral("/home/user/.kube/config:12:3: a mapping is expected here. Mend the file."), {}};
        return {{QStringLiteral("protected"), snapshot({protectedLive(), alike, context("staging", State::Closed)}, "prod-eu1")},
                {QStringLiteral("unlocked"), snapshot({unlocked}, "staging")},
                {QStringLiteral("counting"), snapshot({counting}, "staging")},
                {QStringLiteral("short"), snapshot({shortCount}, "staging")},
                {QStringLiteral("stale"), snapshot({stale}, "prod-eu1")},
                {QStringLiteral("connecting"), snapshot({context("staging", State::Connecting)}, "staging")},
                {QStringLiteral("401"),
                 snapshot({failed("prod-eu1", ErrorCode::Unauthorized, QStringLiteral("The token of ops@example.org expired at 08:00."))},
                          "prod-eu1")},
                {QStringLiteral("403"),
                 snapshot({failed("staging", ErrorCode::Forbidden, QStringLiteral("ci-reader may not list namespaces on staging."))},
                          "staging")},
                {QStringLiteral("unreachable"),
                 snapshot({failed("home", ErrorCode::Unreachable, QStringLiteral("10.0.7.2:6443 gave no answer for 30 s."))}, "home")},
                {QStringLiteral("named"), snapshot({named}, "staging")},
                {QStringLiteral("kept"), snapshot({kept}, "home")},
                {QStringLiteral("last"), snapshot({last}, "home")},
                {QStringLiteral("timedout"),
                 snapshot({failed("home", ErrorCode::TimedOut,
                                  QStringLiteral("10.0.7.2:6443 did not send a whole answer within 60 s. Try again."))},
                          "home")},
                {QStringLiteral("empty"), snapshot({empty}, "staging")},
                {QStringLiteral("asks"), snapshot({asks}, "cloud")},
                {QStringLiteral("unchosen"), snapshot({protectedLive(), alike}, {})},
                {QStringLiteral("nokubeconfig"), nothing},
                {QStringLiteral("broken"), broken}};
    }
};

} // namespace support
