// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/approval.h"

#include "purge/duration.h"
#include "purge/ledgertexts.h"
#include "purge/planned.h"
#include "purge/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

Error refuse(const QString &why)
{
    return {ErrorCode::Forbidden, why, {}};
}

std::optional<Error> incomplete(const Preview &preview)
{
    if (preview.complete())
        return std::nullopt;
    return Error{ErrorCode::Incomplete,
                 Text::tr("The preview is not complete, so nobody knows what would be lost: %1").arg(preview.unknown.front().message),
                 {}};
}

std::optional<Error> otherNamespace(const Approval &approval, const Preview &fresh)
{
    if (approval.ns != fresh.ns.name || approval.uid.empty() || approval.uid != fresh.ns.uid)
        return refuse(Text::tr("The namespace was deleted and made again since it was approved."));
    if (approval.resourceVersion.empty() || approval.resourceVersion != fresh.ns.resourceVersion)
        return refuse(Text::tr("The namespace itself has changed since it was approved: its labels, its annotations or its state."));
    // What is not known whole is not what was approved, but nobody can say that it changed either.
    if (const auto unknown = incomplete(fresh))
        return unknown;
    if (approval.digest.empty() || approval.digest != fresh.digest)
        return refuse(Text::tr("What is in the namespace has changed since it was approved."));
    return std::nullopt;
}

/// Why what would be lost is not what whoever approved was told of, or none.
std::optional<Error> otherThanListed(const Approval &approval, const Preview &fresh)
{
    if (approval.listedDigest != fresh.digest)
        return refuse(Text::tr("The plan lists other objects than those that are in the namespace. Make a new plan."));
    if (const auto others = otherLosses(approval.claims, approval.loadBalancers, fresh); !others.empty())
        return refuse(others.front());
    return std::nullopt;
}

/// `through`: the other context that protects the cluster; empty: it is protected itself.
QString notTyped(const std::string &through, const std::string &cluster)
{
    if (through.empty())
        return Text::tr("The context is protected, and the name of the cluster, %1, was not typed.").arg(shownText(cluster));
    return Text::tr("The context %2 leads to the same cluster and is protected, and the name of the cluster, %1, was not typed.")
        .arg(shownText(cluster), shownText(through));
}

QString typeIt(const std::string &through, const std::string &cluster)
{
    if (through.empty())
        return Text::tr("The context is protected: type the name of the cluster, %1.").arg(shownText(cluster));
    return Text::tr("The context %2 leads to the same cluster and is protected: type the name of the cluster, %1.")
        .arg(shownText(cluster), shownText(through));
}

} // namespace

const char *toString(BackupChoice choice)
{
    switch (choice) {
    case BackupChoice::WithSecrets: return "with-secret-values";
    case BackupChoice::WithoutSecrets: return "without-secret-values";
    case BackupChoice::None: return "none";
    }
    return "";
}

std::optional<Error> otherCluster(const ClusterIdentity &then, const ClusterIdentity &now)
{
    if (then.context != now.context || then.cluster != now.cluster)
        return refuse(Text::tr("The approval is for the context %1 of the cluster %2, and this is %3 of %4.")
                          .arg(shownText(then.context), shownText(then.cluster), shownText(now.context), shownText(now.cluster)));
    if (then.server != now.server)
        return refuse(Text::tr("The context %1 leads to another server since it was approved: %2 was %3.")
                          .arg(shownText(then.context), shownText(now.server), shownText(then.server)));
    if (then.caHash != now.caHash)
        return refuse(Text::tr("The cluster %1 is vouched for by other authorities since it was approved.").arg(shownText(then.cluster)));
    if (then.kubeSystemUid.empty() || then.kubeSystemUid != now.kubeSystemUid)
        return refuse(Text::tr("Behind %1 is another cluster than the one that was approved.").arg(shownText(now.server)));
    // A plan file does not say which way it was made by, and is no approval.
    if (!then.way.empty() && then.way != now.way)
        return refuse(Text::tr("The kubeconfig changed since it was approved: the context %1 has another credential or proxy, or is "
                               "reached in another way.")
                          .arg(shownText(then.context)));
    if (then.user != now.user)
        return refuse(Text::tr("The approval was given as %1, and %2 now takes us for %3.")
                          .arg(shownText(then.user), shownText(now.cluster), shownText(now.user)));
    return std::nullopt;
}

std::optional<Error> objection(const Preview &preview, const Guards &guards)
{
    if (!guards.state.unlockedAt(guards.now - guards.skew))
        return refuse(Text::tr("The context %1 is read-only. Unlock it first.").arg(shownText(preview.cluster.context)));
    const Evaluation evaluation = evaluate(guards.policy, preview.ns, guards.now, preview.cluster.context);
    if (evaluation.match != Match::Matches)
        return refuse(evaluation.why);
    if (const auto unknown = incomplete(preview))
        return *unknown;
    if (preview.refused)
        return refuse(Text::tr("The cluster would refuse: %1").arg(preview.refused->message));
    if (preview.cluster.kubeSystemUid.empty())
        return Error{ErrorCode::Incomplete, Text::tr("The cluster does not say which one it is: kube-system cannot be read."), {}};
    return std::nullopt;
}

std::optional<Error> objection(const Approval &approval, const Preview &fresh, const Guards &guards)
{
    if (const auto other = otherCluster(approval.cluster, fresh.cluster))
        return other;
    if (guards.now >= approval.expiresAt || guards.now < approval.approvedAt - kApprovalLife)
        return Error{
            ErrorCode::Expired,
            Text::tr("The approval is over since %1. Preview and approve it again.").arg(shownText(momentText(approval.expiresAt))),
            {}};
    if (guards.state.isProtected && approval.typedCluster != fresh.cluster.cluster)
        return refuse(notTyped(guards.state.protectedThrough, fresh.cluster.cluster));
    if (const auto other = otherNamespace(approval, fresh))
        return other;
    // What protects it says more than what is wrong with a plan.
    if (const auto error = objection(fresh, guards))
        return error;
    return otherThanListed(approval, fresh);
}

Result<Approval> approve(const Preview &preview, const ApprovalInput &input)
{
    const Guards &guards = input.guards;
    if (guards.now >= preview.takenAt + kApprovalLife)
        return refuse(Text::tr("The preview is older than %1. Take a new one.").arg(shownText(spanText(kApprovalLife))));
    if (const auto error = objection(preview, guards))
        return *error;
    if (guards.state.isProtected && input.typedCluster != preview.cluster.cluster) {
        return Error{ErrorCode::InvalidInput, typeIt(guards.state.protectedThrough, preview.cluster.cluster), {}};
    }
    Approval approval;
    approval.cluster = preview.cluster;
    approval.ns = preview.ns.name;
    approval.uid = preview.ns.uid;
    approval.resourceVersion = preview.ns.resourceVersion;
    approval.digest = approval.listedDigest = preview.digest;
    approval.claims = preview.claims;
    approval.loadBalancers = preview.loadBalancers;
    approval.who = input.who.empty() ? preview.cluster.user : input.who;
    approval.typedCluster = input.typedCluster;
    approval.backup = input.backup;
    approval.approvedAt = guards.now;
    approval.expiresAt = preview.takenAt + kApprovalLife;
    approval.objects = std::int64_t(preview.objects.size());
    approval.evidence = evidenceOf(preview, guards);
    return approval;
}

std::string evidenceOf(const Preview &preview, const Guards &guards)
{
    return evidenceJson(planned(preview, evaluate(guards.policy, preview.ns, guards.now, preview.cluster.context)));
}

} // namespace purge
