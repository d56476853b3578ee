// SPDX-License-Identifier: GPL-3.0-or-later
// A run until its one request is sent; what comes of that is in runafter.cpp.
#include "purge/run.h"

#include "base/json.h"
#include "purge/backup.h"
#include "purge/ledgertexts.h"
#include "purge/previewer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

using store::DeletionState;
using store::LedgerStep;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

} // namespace

Run::Run(kube::Api &api, const std::vector<Approval> &approvals, store::Ledger &ledger, const RunOptions &options, const Reporter &report,
         const JobContext &context)
    : m_api(api), m_approvals(approvals), m_ledger(ledger), m_options(options), m_report(report), m_context(context),
      m_clock(options.clock ? *options.clock : Clock::system())
{
    for (const Approval &approval : approvals)
        m_results.push_back({approval.ns, approval.uid, PurgeStep::Waiting, {}, {}, 0, {}, false, true, approval.objects});
}

Result<RunReport> Run::carryOut()
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    for (m_at = 0; m_at < m_approvals.size() && !m_ended; ++m_at) {
        askStuck();
        if (m_context.cancelled())
            m_ended = cancelledError();
        else if (m_options.stopBetween.stop_requested())
            m_ended = Error{ErrorCode::Cancelled, Text::tr("Stopped: the namespaces that are left were not touched."), {}};
        if (m_ended)
            break;
        carryOutOne();
    }
    askStuck();
    return finish();
}

/// Everything that has to hold before the first deletion.
Result<void> Run::prepare()
{
    const auto chain = m_ledger.check();
    if (!chain)
        return chain.error();
    if (!chain->holds()) {
        return Error{ErrorCode::Corrupt,
                     Text::tr("The ledger %1 was changed at entry %2 by somebody else. Nothing is deleted before you have looked at it.")
                         .arg(m_ledger.path(), QString::number(chain->brokenAt)),
                     {}};
    }
    const auto all = m_api.namespaces(m_context.stop);
    if (!all)
        return all.error();
    m_skew = all->serverTime > 0 ? all->serverTime - m_clock.now() : 0;
    m_namespaces = std::int64_t(all->namespaces.size());
    if (const auto policy = policyNow(); !policy)
        return policy.error();
    for (m_at = 0; m_at < m_approvals.size(); ++m_at) {
        const bool twice = std::any_of(m_approvals.begin(), m_approvals.begin() + std::ptrdiff_t(m_at),
                                       [this](const Approval &other) { return other.ns == approval().ns; });
        if (twice)
            return Error{ErrorCode::InvalidInput,
                         Text::tr("%1 is in the list twice. Nothing was deleted.").arg(QString::fromStdString(approval().ns)),
                         {}};
    }
    for (m_at = 0; m_at < m_approvals.size(); ++m_at) {
        if (const auto written = note(LedgerStep::Approval, DeletionState::Approved, Text::tr("Approved."), approvalJson(approval()));
            !written)
            return abandon(written.error());
    }
    return {};
}

/// The policy as it is at this moment; an error where it cannot be read or this run is more than it lets go.
Result<Policy> Run::policyNow() const
{
    auto policy = m_options.policy ? m_options.policy() : Result<Policy>(Policy());
    if (!policy)
        return policy;
    if (const auto many = overLimits(policy->limits, std::int64_t(m_approvals.size()), m_namespaces))
        return *many;
    return policy;
}

/// The ledger took some approvals and then no more.
Error Run::abandon(const Error &error)
{
    const std::size_t written = m_at;
    for (m_at = 0; m_at < written; ++m_at)
        static_cast<void>(note(LedgerStep::Outcome, DeletionState::Untouched, error.message, "{}"));
    return error;
}

Result<void> Run::note(LedgerStep step, DeletionState state, const QString &sentence, const std::string &details)
{
    store::LedgerEntry entry;
    entry.record = result().record;
    entry.time = now();
    entry.step = step;
    entry.state = state;
    entry.context = approval().cluster.context;
    entry.cluster = approval().cluster.cluster;
    entry.ns = approval().ns;
    entry.uid = approval().uid;
    entry.who = approval().who;
    entry.text = sentence.toStdString();
    entry.details = details;
    const auto written = m_ledger.append(std::move(entry));
    if (!written)
        return written.error();
    result().record = written->record;
    return {};
}

/// `seen`: what is left in it.
void Run::tell(PurgeStep step, const QString &sentence, const StepReport &seen)
{
    result().step = step;
    result().sentence = sentence;
    if (!m_report)
        return;
    StepReport report = seen;
    report.index = m_at;
    report.ns = approval().ns;
    report.step = step;
    report.sentence = sentence;
    report.time = now();
    report.auditId = result().auditId;
    report.record = result().record;
    report.objects = result().objects;
    if (step == PurgeStep::Gone)
        report.gone = result().objects;
    report.isExpired = result().isExpired;
    m_report(report);
}

/// The end of one namespace: told, and in the ledger. A ledger that cannot be written ends the run.
void Run::end(PurgeStep step, DeletionState state, const QString &sentence, const std::string &details, const StepReport &seen)
{
    if (const auto written = note(LedgerStep::Outcome, state, sentence, details); !written)
        m_ended = written.error();
    tell(step, sentence, seen);
}

void Run::refuse(const Error &error)
{
    if (endsAll(error))
        m_ended = error;
    const bool cancelled = error.code == ErrorCode::Cancelled;
    end(cancelled ? PurgeStep::Stopped : PurgeStep::Refused, cancelled ? DeletionState::Untouched : DeletionState::Refused, error.message);
}

void Run::carryOutOne()
{
    tell(PurgeStep::Checking, Text::tr("Looking whether everything is as it was approved."));
    const auto before = look();
    if (!before)
        return refuse(before.error());
    const auto saved = backup(*before);
    if (!saved)
        return refuse(saved.error());
    if (approval().backup != BackupChoice::None) {
        // A backup takes its time, and the world goes on.
        tell(PurgeStep::Checking, Text::tr("Looking once more, right before the deletion."));
        if (const auto after = look(); !after)
            return refuse(after.error());
    }
    send(*saved);
}

/// What the user has decided as of this moment, or why it is not known or lets nothing go.
Result<Guards> Run::guardsNow() const
{
    const auto state =
        m_options.contextState ? m_options.contextState(approval().cluster.kubeSystemUid) : Result<ContextState>(ContextState());
    if (!state)
        return state.error();
    auto policy = policyNow();
    if (!policy)
        return policy.error();
    return Guards{std::move(*policy), *state, now(), m_skew};
}

/// Cluster, namespace and contents as they are now, or why they are not what was approved.
Result<Preview> Run::look()
{
    if (const auto first = guardsNow(); !first)
        return first.error();
    const auto ground = survey(m_api, m_context);
    if (!ground)
        return ground.error();
    // Another cluster gets no request about a namespace of this name, not even a dry run.
    if (const auto other = otherCluster(approval().cluster, ground->cluster))
        return *other;
    auto fresh = preview(m_api, *ground, approval().ns, now(), m_context);
    if (!fresh)
        return fresh.error();
    // Looking takes its time, in which somebody may have locked or protected the cluster, or changed the policy.
    const auto guards = guardsNow();
    if (!guards)
        return guards.error();
    if (const auto error = objection(approval(), *fresh, *guards)) {
        result().isExpired = error->code == ErrorCode::Expired;
        return *error;
    }
    m_kinds = kindsOf(*fresh);
    result().objects = std::int64_t(fresh->objects.size());
    m_evidence = evidenceOf(*fresh, *guards);
    m_dryRun = fresh->auditId;
    m_warnings = fresh->warnings;
    return fresh;
}

/// What the intent says of the backup; JSON.
Result<std::string> Run::backup(const Preview &preview)
{
    if (approval().backup == BackupChoice::None)
        return std::string("null");
    tell(PurgeStep::BackingUp, Text::tr("Saving %n object(s).", nullptr, int(preview.objects.size())));
    const auto saved = backUp(m_api, preview, approval().backup, m_options.backupFolder, now(), result().record, m_context);
    if (!saved)
        return saved.error();
    result().backup = saved->folder;
    if (saved->digest != approval().digest)
        return Error{ErrorCode::Conflict,
                     Text::tr("The backup does not hold what was approved: something changed while it was written, or a list was not "
                              "whole. Preview it again."),
                     {}};
    JsonObject object;
    object.add("folder", saved->folder.toStdString()).add("objects", saved->objects).add("bytes", saved->bytes);
    object.add("digestMatches", true).add("secretValues", approval().backup == BackupChoice::WithSecrets);
    return object.text();
}

/// The one request. From here on nothing is done twice.
void Run::send(const std::string &backup)
{
    if (m_context.cancelled())
        return refuse(cancelledError());
    JsonObject intent;
    intent.add("request", "DELETE /api/v1/namespaces/" + approval().ns).addRaw("preconditions", preconditionsJson(approval()));
    intent.addRaw("backup", backup).add("dryRunAuditId", m_dryRun).addRaw("warnings", warningsJson(m_warnings));
    if (approval().planMade > 0)
        intent.addRaw("evidence", m_evidence);
    if (const auto written = note(LedgerStep::Intent, DeletionState::Sent, Text::tr("The deletion is sent."), intent.text()); !written) {
        m_ended = written.error();
        return tell(PurgeStep::Refused, written.error().message);
    }
    tell(PurgeStep::Deleting, Text::tr("Sending the deletion."));
    const kube::DeleteAnswer answer = m_api.deleteNamespace(approval().ns, {approval().uid, approval().resourceVersion}, m_context.stop);
    result().auditId = answer.auditId;
    judge(answer);
}

RunReport Run::finish()
{
    const QString why = m_ended ? m_ended->message : QString();
    for (m_at = 0; m_at < m_approvals.size(); ++m_at) {
        if (result().step != PurgeStep::Waiting)
            continue;
        // Where the ledger takes no more, clearing up at the next start says the same.
        static_cast<void>(note(LedgerStep::Outcome, DeletionState::Untouched, Text::tr("Not begun: %1").arg(why), "{}"));
        tell(PurgeStep::Stopped, why);
    }
    return {std::move(m_results), m_ended};
}

} // namespace purge
