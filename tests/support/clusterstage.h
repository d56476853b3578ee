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
            row("payments-canary", 282, 40, Match::Matches, QStringLiteral("It has k8s-ns-purger=true and is older than 30d."), "team-payments"),
            row("loadtest-2026q1", 201, 58, Match::Matches, QStringLiteral("It has k8s-ns-purger=true and is older than 30d."), "team-perf"),
            row("checkout-pr-1184", 39, 31, Match::Matches, QStringLiteral("It has k8s-ns-purger=true and is older than 30d."), "team-checkout"),
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
                             "Discovery failed for some groups, 1 failing: unable to retrieve the complete list of server APIs: metrics.k8s.io/v1beta1: stale GroupVersion discovery", now() - 7100},
                            {"NamespaceContentRemaining", "True", "SomeResourcesRemain", "Some resources are remaining: testruns.k6.io has 3 resource instances", now() - 7100},
                            {"NamespaceFinalizersRemaining", "True", "SomeFinalizersRemain", "Some content in the namespace has finalizers remaining: k6.io/testrun in 3 resource instances", now() - 7100},
                            {"NamespaceDeletionContentFailure", "False", "ContentDeleted", "All content successfully deleted, may be waiting on finalization", now() - 7100}};
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
            context.identity = {name, name, context.server, "aa", "4c9e0000-0000-4000-8000-0000000000d1", "ops@example.org", "v1.35.4"};
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
        shortCount.countError = Error{ErrorCode::Forbidden, QStringLiteral("Secrets cannot be listed: ops@example.org may not list them."), {}};
        workspace::Context empty = context("staging", State::Live);
        empty.namespaces = std::make_shared<const std::vector<workspace::NamespaceRow>>();
        workspace::Context asks = context("cloud", State::AsksConsent);
        asks.question = workspace::ExecQuestion{"/usr/local/bin/cloud-login", {"token", "--cluster", "prod-eu1", "--region=eu-central-1"},
                                                {{"CLOUD_PROFILE", "prod"}}, "3f786850e387550fdab836ed7e6dc881de23001b6f1ddc9d1ad2ea2d7a3b1c44", false};
        workspace::Context alike = context("prod-eul", State::Closed);
        alike.lookAlike = "prod-eu1";
        auto nothing = snapshot({}, {});
        auto broken = std::make_shared<workspace::ClustersSnapshot>(*nothing);
        broken->error = Error{ErrorCode::InvalidInput, QStringLiteral("/home/user/.kube/config:12:3: a mapping is expected here. Mend the file."), {}};
        return {{QStringLiteral("protected"), snapshot({protectedLive(), alike, context("staging", State::Closed)}, "prod-eu1")},
                {QStringLiteral("unlocked"), snapshot({unlocked}, "staging")},
                {QStringLiteral("counting"), snapshot({counting}, "staging")},
                {QStringLiteral("short"), snapshot({shortCount}, "staging")},
                {QStringLiteral("stale"), snapshot({stale}, "prod-eu1")},
                {QStringLiteral("connecting"), snapshot({context("staging", State::Connecting)}, "staging")},
                {QStringLiteral("401"), snapshot({failed("prod-eu1", ErrorCode::Unauthorized, QStringLiteral("The token of ops@example.org expired at 08:00."))}, "prod-eu1")},
                {QStringLiteral("403"), snapshot({failed("staging", ErrorCode::Forbidden, QStringLiteral("ci-reader may not list namespaces on staging."))}, "staging")},
                {QStringLiteral("unreachable"), snapshot({failed("home", ErrorCode::Unreachable, QStringLiteral("10.0.7.2:6443 gave no answer for 30 s."))}, "home")},
                {QStringLiteral("timedout"), snapshot({failed("home", ErrorCode::TimedOut, QStringLiteral("10.0.7.2:6443 did not send a whole answer within 60 s. Try again."))}, "home")},
                {QStringLiteral("empty"), snapshot({empty}, "staging")},
                {QStringLiteral("asks"), snapshot({asks}, "cloud")},
                {QStringLiteral("unchosen"), snapshot({protectedLive(), alike}, {})},
                {QStringLiteral("nokubeconfig"), nothing},
                {QStringLiteral("broken"), broken}};
    }
};

} // namespace support
