// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/executor.h"

#include "base/json.h"
#include "purge/backup.h"
#include "purge/follow.h"
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

/// After these nothing more is asked: the rest of the run is left as it is.
bool endsRun(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Unauthorized;
}

/// One run: what is known of it, and the protocol for each namespace.
class Run final
{
public:
    Run(kube::Api &api, const std::vector<Approval> &approvals, store::Ledger &ledger, const RunOptions &options, const Reporter &report,
        const JobContext &context)
        : m_api(api), m_approvals(approvals), m_ledger(ledger), m_options(options), m_report(report), m_context(context),
          m_clock(options.clock ? *options.clock : Clock::system())
    {
        for (const Approval &approval : approvals)
            m_results.push_back({approval.ns, approval.uid, PurgeStep::Waiting, {}, {}, 0, {}, false, true});
    }

    Result<RunReport> carryOut()
    {
        if (const auto ready = prepare(); !ready)
            return ready.error();
        for (m_at = 0; m_at < m_approvals.size() && !m_ended; ++m_at) {
            if (m_context.cancelled())
                m_ended = cancelledError();
            else if (m_options.stopBetween.stop_requested())
                m_ended = Error{ErrorCode::Cancelled, Text::tr("Stopped: the namespaces that are left were not touched."), {}};
            if (m_ended)
                break;
            carryOutOne();
        }
        return finish();
    }

private:
    std::int64_t now() const { return m_clock.now() + m_skew; }
    const Approval &approval() const { return m_approvals[m_at]; }
    PurgeResult &result() { return m_results[m_at]; }

    /// Everything that has to hold before the first deletion.
    Result<void> prepare()
    {
        const auto chain = m_ledger.check();
        if (!chain)
            return chain.error();
        if (!chain->holds()) {
            return Error{
                ErrorCode::Corrupt,
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
    Result<Policy> policyNow() const
    {
        auto policy = m_options.policy ? m_options.policy() : Result<Policy>(Policy());
        if (!policy)
            return policy;
        if (const auto many = overLimits(policy->limits, std::int64_t(m_approvals.size()), m_namespaces))
            return *many;
        return policy;
    }

    /// The ledger took some approvals and then no more.
    Error abandon(const Error &error)
    {
        const std::size_t written = m_at;
        for (m_at = 0; m_at < written; ++m_at)
            static_cast<void>(note(LedgerStep::Outcome, DeletionState::Untouched, error.message, "{}"));
        return error;
    }

    Result<void> note(LedgerStep step, DeletionState state, const QString &sentence, const std::string &details)
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

    void tell(PurgeStep step, const QString &sentence)
    {
        result().step = step;
        result().sentence = sentence;
        if (!m_report)
            return;
        StepReport report;
        report.index = m_at;
        report.ns = approval().ns;
        report.step = step;
        report.sentence = sentence;
        report.time = now();
        report.auditId = result().auditId;
        report.record = result().record;
        report.objects = approval().objects;
        report.gone = step == PurgeStep::Gone ? approval().objects : 0;
        report.isExpired = result().isExpired;
        m_report(report);
    }

    /// The end of one namespace: told, and in the ledger. A ledger that cannot be written ends the run.
    void end(PurgeStep step, DeletionState state, const QString &sentence, const std::string &details = "{}")
    {
        if (const auto written = note(LedgerStep::Outcome, state, sentence, details); !written)
            m_ended = written.error();
        tell(step, sentence);
    }

    void refuse(const Error &error)
    {
        if (endsRun(error))
            m_ended = error;
        const bool cancelled = error.code == ErrorCode::Cancelled;
        end(cancelled ? PurgeStep::Stopped : PurgeStep::Refused, cancelled ? DeletionState::Untouched : DeletionState::Refused,
            error.message);
    }

    void carryOutOne()
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

    /// Cluster, namespace and contents as they are now, or why they are not what was approved.
    Result<Preview> look()
    {
        const auto state = m_options.contextState ? m_options.contextState() : Result<ContextState>(ContextState());
        if (!state)
            return state.error();
        const auto policy = policyNow();
        if (!policy)
            return policy.error();
        const auto ground = survey(m_api, m_context);
        if (!ground)
            return ground.error();
        // Another cluster gets no request about a namespace of this name, not even a dry run.
        if (const auto other = otherCluster(approval().cluster, ground->cluster))
            return *other;
        auto fresh = preview(m_api, *ground, approval().ns, now(), m_context);
        if (!fresh)
            return fresh.error();
        if (const auto error = objection(approval(), *fresh, {*policy, *state, now(), m_skew})) {
            result().isExpired = error->code == ErrorCode::Expired;
            return *error;
        }
        m_kinds = kindsOf(*fresh);
        m_dryRun = fresh->auditId;
        return fresh;
    }

    /// What the intent says of the backup; JSON.
    Result<std::string> backup(const Preview &preview)
    {
        if (approval().backup == BackupChoice::None)
            return std::string("null");
        tell(PurgeStep::BackingUp, Text::tr("Saving %n object(s).", nullptr, int(preview.objects.size())));
        const auto saved = backUp(m_api, preview, approval().backup, m_options.backupFolder, now(), result().record, m_context);
        if (!saved)
            return saved.error();
        result().backup = saved->folder;
        JsonObject object;
        object.add("folder", saved->folder.toStdString()).add("objects", saved->objects).add("bytes", saved->bytes);
        object.add("digestMatches", saved->digest == approval().digest).add("secretValues", approval().backup == BackupChoice::WithSecrets);
        return object.text();
    }

    /// The one request. From here on nothing is done twice.
    void send(const std::string &backup)
    {
        if (m_context.cancelled())
            return refuse(cancelledError());
        JsonObject intent;
        intent.add("request", "DELETE /api/v1/namespaces/" + approval().ns).addRaw("preconditions", preconditionsJson(approval()));
        intent.addRaw("backup", backup).add("dryRunAuditId", m_dryRun);
        if (const auto written = note(LedgerStep::Intent, DeletionState::Sent, Text::tr("The deletion is sent."), intent.text());
            !written) {
            m_ended = written.error();
            return tell(PurgeStep::Refused, written.error().message);
        }
        tell(PurgeStep::Deleting, Text::tr("Sending the deletion."));
        // Not cancelled half way: a request that may have gone out has to be followed to its answer.
        const kube::DeleteAnswer answer = m_api.deleteNamespace(approval().ns, {approval().uid, approval().resourceVersion}, {});
        result().auditId = answer.auditId;
        judge(answer);
    }

    void judge(const kube::DeleteAnswer &answer)
    {
        const QString why = answer.error ? answer.error->message : Text::tr("The cluster gave no reason.");
        switch (answer.state) {
        case kube::DeleteState::Accepted:
            noteAnswer(DeletionState::Accepted, Text::tr("The cluster accepted the deletion."), answer);
            return follow();
        case kube::DeleteState::Refused:
            noteAnswer(DeletionState::Refused, why, answer);
            if (answer.error && endsRun(*answer.error))
                m_ended = answer.error;
            return end(
                PurgeStep::Refused, DeletionState::Refused,
                answer.status == 409
                    ? Text::tr("It changed in the very moment of the deletion, so the cluster refused: %1 Preview it again.").arg(why)
                    : Text::tr("The cluster refused: %1").arg(why));
        case kube::DeleteState::Unknown:
            noteAnswer(DeletionState::Sent, Text::tr("The answer was lost: %1").arg(why), answer);
            return ask();
        }
    }

    void noteAnswer(DeletionState state, const QString &sentence, const kube::DeleteAnswer &answer)
    {
        if (const auto written = note(LedgerStep::Answer, state, sentence, answerJson(answer)); !written)
            m_ended = written.error();
    }

    /// The answer was lost: only the cluster knows. What is slow on its way or in a webhook may still be
    /// carried out, so it is asked again until that cannot be any longer.
    void ask()
    {
        tell(PurgeStep::Deleting, Text::tr("The answer was lost: asking the cluster what became of it."));
        const std::int64_t lost = now();
        const std::int64_t until = lost + (m_options.wait ? std::min(m_options.patience, kMayLand) : 0);
        for (;;) {
            const std::int64_t at = now();
            const Fate fate = fateOf(m_api, approval().ns, approval().uid, m_context.stop);
            if (fate.state == Fate::State::Gone)
                return end(PurgeStep::Gone, DeletionState::Gone, Text::tr("Its answer was lost; it is gone."));
            if (fate.state == Fate::State::Terminating)
                return follow();
            if (at >= until || m_context.cancelled() || (fate.error && endsRun(*fate.error)))
                return giveUp(fate, at >= lost + kMayLand);
            pauseFor(1000, m_options, m_context);
        }
    }

    /// It is still there, or nobody can be asked. `isPast`: it cannot be carried out any longer.
    void giveUp(const Fate &fate, bool isPast)
    {
        if (fate.state == Fate::State::Untouched && isPast)
            return end(PurgeStep::Failed, DeletionState::Untouched,
                       Text::tr("The request was lost and nothing was deleted. Preview and approve it again if it is still to go."));
        result().isKnown = false;
        if (fate.error)
            m_ended = fate.error;
        end(PurgeStep::Failed, DeletionState::Unknown,
            fate.error ? Text::tr("Nobody knows whether it was deleted: its answer was lost and the cluster cannot be asked. It is asked "
                                  "again at the next start.")
                       : Text::tr("Nobody knows whether it will be deleted: its answer was lost, it is still there, and the request may "
                                  "yet be carried out. It is asked again at the next start."));
    }

    void follow()
    {
        const std::int64_t begun = now();
        if (!m_options.wait)
            return end(PurgeStep::Terminating, DeletionState::Accepted, Text::tr("The cluster accepted the deletion and goes on with it."));
        const auto told = [this](StepReport report) {
            report.index = m_at;
            report.auditId = result().auditId;
            report.record = result().record;
            report.time = now();
            if (m_report)
                m_report(report);
        };
        tell(PurgeStep::Terminating, Text::tr("The cluster removes what is in it."));
        Follower follower(m_api, approval(), m_kinds, m_options, m_context, told);
        const Fate fate = follower.follow([this] { return now(); });
        const std::int64_t seconds = std::max<std::int64_t>(0, now() - begun);
        JsonObject details;
        details.add("seconds", seconds).add("objects", approval().objects);
        if (fate.state == Fate::State::Gone)
            return end(PurgeStep::Gone, DeletionState::Gone, Text::tr("Gone after %1.").arg(QString::fromStdString(elapsedText(seconds))),
                       details.text());
        if (fate.error && endsRun(*fate.error))
            m_ended = fate.error;
        const QStringList why(fate.blockers.begin(), fate.blockers.end());
        end(PurgeStep::Terminating, DeletionState::Terminating,
            why.isEmpty() ? Text::tr("The cluster still removes what is in it.") : Text::tr("It is still there: %1").arg(why.join(u' ')),
            details.text());
    }

    RunReport finish()
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

    kube::Api &m_api;
    const std::vector<Approval> &m_approvals;
    store::Ledger &m_ledger;
    const RunOptions &m_options;
    const Reporter &m_report;
    const JobContext &m_context;
    const Clock &m_clock;
    std::int64_t m_skew = 0;          // the server's time minus this machine's, seconds
    std::int64_t m_namespaces = 0;    // of the cluster when the run began
    std::size_t m_at = 0;             // the approval in hand
    std::vector<ApiResource> m_kinds; // that it had when it was looked at last
    std::string m_dryRun;             // audit ID of the last one
    std::vector<PurgeResult> m_results;
    std::optional<Error> m_ended;
};

} // namespace

bool isEnd(PurgeStep step)
{
    switch (step) {
    case PurgeStep::Gone:
    case PurgeStep::Refused:
    case PurgeStep::Failed:
    case PurgeStep::Stopped: return true;
    case PurgeStep::Waiting:
    case PurgeStep::Checking:
    case PurgeStep::BackingUp:
    case PurgeStep::Deleting:
    case PurgeStep::Terminating: return false;
    }
    return false;
}

bool RunReport::allGone() const
{
    return std::all_of(results.begin(), results.end(), [](const PurgeResult &result) { return result.step == PurgeStep::Gone; });
}

Result<RunReport> execute(kube::Api &api, const std::vector<Approval> &approvals, store::Ledger &ledger, const RunOptions &options,
                          const Reporter &report, const JobContext &context)
{
    const auto lock = store::LedgerLock::take(ledger.path());
    if (!lock)
        return lock.error();
    return Run(api, approvals, ledger, options, report, context).carryOut();
}

} // namespace purge
