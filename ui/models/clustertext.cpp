// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clustertext.h"

#include "ui/models/displaytext.h"
#include "ui/theme/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;
using workspace::Context;

namespace {

constexpr std::int64_t kMinute = 60;

QString server(const Context &context)
{
    return displayText(context.server);
}

} // namespace

QString ClusterText::deletion(const workspace::PurgeRun &run)
{
    const int count = int(run.items.size());
    if (run.running)
        return tr("Deleting %n namespace(s)", nullptr, count);
    const auto gone = std::count_if(run.items.begin(), run.items.end(),
                                    [](const workspace::PurgeItem &item) { return item.now.step == purge::PurgeStep::Gone; });
    return gone == count ? tr("Deleted %n namespace(s)", nullptr, count)
                         : tr("%1 of %2 namespace(s) deleted", nullptr, count).arg(theme::figure(gone), theme::figure(count));
}

QString ClusterText::matchWord(purge::Match match)
{
    switch (match) {
    case purge::Match::Matches: return tr("Matches");
    case purge::Match::NotOptedIn: return tr("Not opted in");
    case purge::Match::TooYoung: return tr("Too young");
    case purge::Match::Protected: return tr("Protected");
    case purge::Match::System: return tr("System");
    case purge::Match::Terminating: return tr("Terminating");
    case purge::Match::Excluded: return tr("Excluded");
    case purge::Match::Unclear: break;
    }
    return tr("Unclear");
}

ClusterText::Look ClusterText::policy(const std::optional<purge::Evaluation> &evaluation)
{
    if (!evaluation)
        return {tr("Not known"), u"unknown"_s, Role::SecondaryText};
    const QString word = matchWord(evaluation->match);
    switch (evaluation->match) {
    case purge::Match::Matches: return {word, u"check"_s, Role::Accent};
    case purge::Match::Protected:
    case purge::Match::System: return {word, u"shield"_s, Role::SecondaryText};
    case purge::Match::Terminating: return {word, u"clock"_s, Role::Warning};
    case purge::Match::Unclear: return {word, u"unknown"_s, Role::Warning};
    case purge::Match::NotOptedIn:
    case purge::Match::TooYoung:
    case purge::Match::Excluded: break;
    }
    return {word, {}, Role::SecondaryText};
}

ClusterText::Look ClusterText::state(const Context &context)
{
    switch (context.state) {
    case Context::State::Closed: return {tr("not connected"), {}, Role::SecondaryText};
    case Context::State::Connecting: return {tr("connecting"), u"clock"_s, Role::SecondaryText};
    case Context::State::Live:
        return context.stale ? Look{tr("does not answer now"), u"warning"_s, Role::Warning}
                             : Look{tr("connected"), u"check"_s, Role::Success};
    case Context::State::AsksConsent: return {tr("asks to run a program"), u"unknown"_s, Role::Warning};
    case Context::State::Failed: break;
    }
    switch (context.error ? context.error->code : ErrorCode::Internal) {
    case ErrorCode::Unauthorized: return {tr("401: does not know you"), u"user"_s, Role::Danger};
    case ErrorCode::Forbidden: return {tr("403: you may not list"), u"lock"_s, Role::Warning};
    case ErrorCode::Unreachable: return {tr("not reached"), u"error"_s, Role::Danger};
    case ErrorCode::TimedOut: return {tr("no answer in time"), u"error"_s, Role::Danger};
    default: return {tr("failed"), u"error"_s, Role::Danger};
    }
}

QString ClusterText::lock(const Context &context, std::int64_t now)
{
    if (!isUnlocked(context, now))
        return tr("read-only");
    const std::int64_t left = context.unlockedUntil - now;
    return left < kMinute ? tr("unlocked for less than a minute") : tr("unlocked for %1 min").arg(theme::figure(left / kMinute));
}

QString ClusterText::rights(const Context &context)
{
    if (!context.mayList && !context.mayDelete)
        return {};
    QStringList words;
    if (context.mayList)
        words.append(*context.mayList ? tr("may list") : tr("may not list"));
    if (context.mayDelete)
        words.append(*context.mayDelete ? tr("may delete") : tr("may not delete all"));
    return u" ("_s + words.join(u", "_s) + u')';
}

ClusterText::Plight ClusterText::plight(const Context &context)
{
    const QString who = name(context);
    const Error error = context.error.value_or(Error{ErrorCode::Internal, tr("%1 gave no reason.").arg(server(context)), {}});
    const QString sentence = displayText(error.message);
    const Remedy last = context.lastAsOf > 0 ? Remedy::ShowLast : Remedy::None;
    const QString kept = last == Remedy::None
        ? QString()
        : u' ' + tr("The last list, %n namespace(s), is of %1.", nullptr, int(context.lastCount)).arg(theme::shortMoment(context.lastAsOf));
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return {u"user"_s,
                tr("%1 does not know you").arg(who),
                tr("401: %1 Nothing is shown, because nothing is known; these are not 0 namespaces.").arg(sentence),
                Role::Danger,
                Remedy::SignIn,
                Remedy::Retry};
    case ErrorCode::Forbidden:
        return {u"lock"_s,
                tr("You may not list namespaces here"),
                tr("403: %1 You can name the ones that you may read, or ask for this right.").arg(sentence),
                Role::Warning,
                Remedy::NameNamespaces,
                Remedy::CopyRight};
    case ErrorCode::Unreachable:
        return {u"error"_s, tr("Cannot reach %1").arg(who), tr("%1 Is the VPN up?").arg(sentence) + kept, Role::Danger, Remedy::Retry,
                last};
    case ErrorCode::TimedOut:
        return {u"error"_s, tr("%1 did not answer in time").arg(who), sentence + kept, Role::Danger, Remedy::Retry, last};
    case ErrorCode::RateLimited:
        return {u"clock"_s, tr("%1 limits requests").arg(who), sentence + kept, Role::Warning, Remedy::Retry, last};
    case ErrorCode::Incomplete:
    case ErrorCode::Expired:
        return {u"warning"_s,
                tr("The list of %1 is not whole").arg(who),
                tr("%1 A part of a list is not shown as all of it.").arg(sentence) + kept,
                Role::Warning,
                Remedy::Retry,
                last};
    default: return {u"error"_s, tr("%1 cannot be used").arg(who), sentence, Role::Danger, Remedy::Retry, Remedy::None};
    }
}

ClusterText::Look ClusterText::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry: return {tr("Retry"), u"refresh"_s, Role::Text};
    case Remedy::SignIn: return {tr("Sign in again"), {}, Role::Text};
    case Remedy::NameNamespaces: return {tr("Name namespaces…"), {}, Role::Text};
    case Remedy::CopyRight: return {tr("Copy the right"), u"copy"_s, Role::Text};
    case Remedy::ShowLast: return {tr("Show the last list"), {}, Role::Text};
    case Remedy::None: break;
    }
    return {};
}

ClusterText::Look ClusterText::unread(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Forbidden: return {tr("403: not yours"), u"lock"_s, Role::Warning};
    case ErrorCode::NotFound: return {tr("Not there"), u"unknown"_s, Role::SecondaryText};
    default: return {tr("Not read"), u"error"_s, Role::Danger};
    }
}

std::optional<ClusterText::Plain> ClusterText::trouble(const Condition &condition)
{
    if (condition.status != "True")
        return std::nullopt;
    if (condition.type == "NamespaceDeletionDiscoveryFailure")
        return Plain{
            tr("The cluster cannot list all its kinds"),
            tr("An API that is served by something in the cluster does not answer, so nobody knows what the namespace still holds."),
            tr("Find the API that is not available, and repair it or delete its APIService. The cluster goes on by itself."),
            u"kubectl get apiservices"_s};
    if (condition.type == "NamespaceDeletionGroupVersionParsingFailure")
        return Plain{tr("The cluster serves a kind under a name that it cannot read"),
                     tr("Until that is mended, its objects cannot be deleted."),
                     tr("Find the API with that name, and repair it or delete its APIService."), u"kubectl get apiservices"_s};
    if (condition.type == "NamespaceDeletionContentFailure")
        return Plain{
            tr("Some objects could not be deleted"), tr("The cluster tried, and was refused or failed."),
            tr("The message names them. Often a webhook refuses or does not answer: repair it. The cluster tries again by itself."),
            u"kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations"_s};
    if (condition.type == "NamespaceContentRemaining")
        return Plain{tr("Objects are still there"),
                     tr("The cluster is deleting them, or waits until they end."),
                     tr("Wait a little. If their number does not fall, look for finalizers and for Pods that do not end."),
                     {}};
    if (condition.type == "NamespaceFinalizersRemaining")
        return Plain{
            tr("A finalizer holds this namespace"),
            tr("Objects wait until the program that set their finalizer has cleaned up."),
            tr("Start that program again; it removes the finalizer itself. Or let it wait: Kubestats keeps watching and never removes a "
               "finalizer for you."),
            {}};
    return std::nullopt;
}

QString ClusterText::whyNoPreview(const Context &context)
{
    if (context.isLast)
        return tr("This is the last list of %1. Nothing can be deleted from it.").arg(name(context));
    if (context.state != Context::State::Live || !context.namespaces)
        return tr("%1 is not connected.").arg(name(context));
    if (context.stale)
        return tr("%1 does not answer now.").arg(name(context));
    // The limits of the policy are a share of all namespaces.
    if (context.isNamed)
        return tr("Who may not list namespaces cannot delete here: the limits of the policy need their number.");
    return {};
}

QString ClusterText::lookAlike(const Context &context)
{
    if (context.lookAlike.empty())
        return {};
    return tr("%1 is easily taken for %2. Look twice.").arg(displayText(context.name), displayText(context.lookAlike));
}

QString ClusterText::missingRight(const Context &context)
{
    const QString user = displayText(context.identity.user);
    return u"kubectl create clusterrole namespace-viewer --verb=get,list,watch --resource=namespaces\n"
           "kubectl create clusterrolebinding namespace-viewer --clusterrole=namespace-viewer --user="_s
        + (user.isEmpty() ? u"USER"_s : u'\'' + QString(user).replace(u'\'', u"'\\''"_s) + u'\'') + u'\n';
}

QString ClusterText::name(const Context &context)
{
    return displayText(context.cluster.empty() ? context.name : context.cluster);
}
