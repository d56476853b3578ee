// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/follow.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

constexpr std::size_t kShownRemaining = 50;
constexpr int kLooksAtEverything = 3; // every third look lists what is left

QString kindsText(const std::map<std::string, int> &kinds)
{
    QStringList parts;
    for (const auto &[kind, count] : kinds)
        parts << u"%1 %2"_s.arg(QString::number(count), QString::fromStdString(kind));
    return parts.join(u", "_s);
}

} // namespace

bool endsAll(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Unauthorized;
}

Fate fateOf(kube::Api &api, const std::string &ns, const std::string &uid, const std::stop_token &stop)
{
    const auto found = api.namespaceNamed(ns, stop);
    if (!found && found.error().code == ErrorCode::NotFound)
        return {Fate::State::Gone, {}, {}, {}};
    if (!found)
        return {Fate::State::Unknown, {}, {}, found.error()};
    if (found->uid != uid)
        return {Fate::State::Gone, {}, {}, {}};
    return {found->deleting != 0 ? Fate::State::Terminating : Fate::State::Untouched, *found, {}, {}};
}

void pauseFor(std::int64_t milliseconds, const RunOptions &options, const JobContext &context)
{
    if (options.pause)
        return options.pause(milliseconds);
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock held(mutex);
    wake.wait_for(held, context.stop, std::chrono::milliseconds(milliseconds), [] { return false; });
}

QString unheardSentence(const Error &error)
{
    return error.code == ErrorCode::Cancelled
        ? Text::tr("The cluster accepted the deletion and goes on with it. It is no longer asked how far it is.")
        : Text::tr("The cluster accepted the deletion, but cannot be asked how far it is: %1").arg(error.message);
}

std::string elapsedText(std::int64_t seconds)
{
    return (seconds < 60 ? QString() : u"%1 min "_s.arg(seconds / 60)).toStdString() + std::to_string(seconds % 60) + " s";
}

Follower::Follower(kube::Api &api, const PurgeResult &result, std::vector<ApiResource> kinds, const JobContext &context)
    : m_api(api), m_result(result), m_context(context), m_kinds(std::move(kinds))
{
}

Fate Follower::follow(const RunOptions &options, const std::function<std::int64_t()> &now, const Reporter &told,
                      const std::function<void()> &meanwhile)
{
    const std::int64_t end = now() + options.patience;
    bool wasAnswered = true;
    for (int looks = 0;; ++looks) {
        const bool over = now() >= end || m_context.cancelled();
        const bool everything = over || looks % kLooksAtEverything == kLooksAtEverything - 1;
        Fate fate = ask(everything);
        if (fate.state == Fate::State::Gone)
            return fate;
        if (fate.ns && ((everything && m_remaining) || !wasAnswered))
            told(report());
        if (fate.error && wasAnswered && !endsAll(*fate.error)) {
            StepReport unheard = report();
            unheard.sentence = unheardSentence(*fate.error);
            unheard.isUnheard = true;
            told(unheard);
        }
        wasAnswered = !fate.error;
        const bool refused = fate.error && fate.error->code == ErrorCode::Unauthorized;
        if (over || refused)
            return fate;
        meanwhile();
        // Most namespaces are gone within a few seconds; the others take minutes.
        pauseFor(looks < 10 ? 500 : looks < 40 ? 1000 : 3000, options, m_context);
    }
}

Fate Follower::ask(bool withContents)
{
    Fate fate = fateOf(m_api, m_result.ns, m_result.uid, m_context.stop);
    if (!fate.ns)
        return fate;
    m_conditions = fate.ns->conditions;
    m_finalizers = fate.ns->finalizers;
    if (withContents)
        list();
    fate.blockers = blockers(*fate.ns, m_remaining.value_or(std::vector<LiveObject>()));
    return fate;
}

void Follower::list()
{
    std::vector<LiveObject> remaining;
    std::set<std::string> seen;
    for (auto &answer : m_api.list(m_kinds, m_result.ns, m_context.stop)) {
        if (!answer)
            return; // what is known stays
        for (LiveObject &object : answer->objects) {
            if (seen.insert(object.uid).second)
                remaining.push_back(std::move(object));
        }
    }
    m_remaining = std::move(remaining);
}

StepReport Follower::report() const
{
    StepReport report;
    report.ns = m_result.ns;
    report.step = PurgeStep::Terminating;
    report.sentence = Text::tr("The cluster removes what is in it.");
    report.objects = m_result.objects;
    report.conditions = m_conditions;
    report.finalizers = m_finalizers;
    if (!m_remaining)
        return report;
    const auto left = std::int64_t(m_remaining->size());
    report.sentence = Text::tr("The cluster removes what is in it: %n object(s) left.", nullptr, int(left));
    report.gone = std::max<std::int64_t>(0, m_result.objects - left);
    report.remaining.assign(m_remaining->begin(), m_remaining->begin() + std::ptrdiff_t(std::min(m_remaining->size(), kShownRemaining)));
    return report;
}

std::vector<QString> blockers(const LiveNamespace &ns, const std::vector<LiveObject> &remaining)
{
    std::vector<QString> sentences;
    for (const Condition &condition : ns.conditions) {
        if (condition.status != "True")
            continue;
        const QString message = QString::fromStdString(condition.message);
        if (condition.type == "NamespaceDeletionDiscoveryFailure")
            sentences.push_back(Text::tr("The cluster cannot find out what is in it: a service that adds kinds does not answer. Mend or "
                                         "remove that APIService. %1")
                                    .arg(message));
        else if (condition.type == "NamespaceDeletionGroupVersionParsingFailure")
            sentences.push_back(
                Text::tr("The cluster serves a group whose name it cannot read itself. Mend that APIService. %1").arg(message));
        else if (condition.type == "NamespaceDeletionContentFailure")
            sentences.push_back(
                Text::tr("Some of its contents could not be deleted. Look whether a webhook refuses them. %1").arg(message));
        else if (condition.type == "NamespaceContentRemaining" && remaining.empty())
            sentences.push_back(Text::tr("Some of its contents are still there. %1").arg(message));
        else if (condition.type == "NamespaceFinalizersRemaining" && remaining.empty())
            sentences.push_back(Text::tr("Finalizers hold some of its contents. Start the controller that removes them. %1").arg(message));
    }
    for (const std::string &finalizer : ns.finalizers)
        if (finalizer != "kubernetes") // which the cluster removes itself, last
            sentences.push_back(
                Text::tr("The finalizer %1 holds the namespace itself. Start the controller that it belongs to again; it removes the "
                         "finalizer itself.")
                    .arg(QString::fromStdString(finalizer)));
    std::map<std::string, std::map<std::string, int>> held; // finalizer → kind → how many
    for (const LiveObject &object : remaining) {
        for (const std::string &finalizer : object.finalizers)
            ++held[finalizer][object.kind];
    }
    for (const auto &[finalizer, kinds] : held) {
        if (finalizer == "kubernetes.io/pvc-protection")
            sentences.push_back(Text::tr("Waits until no Pod uses it any longer: %1.").arg(kindsText(kinds)));
        else
            sentences.push_back(
                Text::tr("The finalizer %1 holds %2. Start the controller that it belongs to again; it removes the finalizer itself.")
                    .arg(QString::fromStdString(finalizer), kindsText(kinds)));
    }
    return sentences;
}

} // namespace purge
