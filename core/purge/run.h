// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/executor.h"
#include "purge/follow.h"

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <vector>

namespace purge {

/// One run: what is known of it, and the protocol for each namespace. Behind execute(), which holds the lock.
class Run final
{
public:
    Run(kube::Api &api, const std::vector<Approval> &approvals, store::Ledger &ledger, const RunOptions &options, const Reporter &report,
        const JobContext &context);

    Result<RunReport> carryOut();

private:
    /// One that the cluster accepted to delete.
    struct Followed {
        std::size_t index = 0;
        std::int64_t begun = 0, askedAt = 0; // the server's time, UTC seconds
        Follower follower;
    };

    [[nodiscard]] std::int64_t now() const { return m_clock.now() + m_skew; }
    [[nodiscard]] const Approval &approval() const { return m_approvals[m_at]; }
    PurgeResult &result() { return m_results[m_at]; }

    // Before anything is sent
    Result<void> prepare();
    [[nodiscard]] Result<Policy> policyNow() const;
    [[nodiscard]] Result<Guards> guardsNow() const;
    Error abandon(const Error &error);
    void carryOutOne();
    Result<Preview> look();
    Result<std::string> backup(const Preview &preview);
    void send(const std::string &backup);

    // What is told and written
    Result<void> note(store::LedgerStep step, store::DeletionState state, const QString &sentence, const std::string &details);
    void tell(PurgeStep step, const QString &sentence, const StepReport &seen = {});
    void end(PurgeStep step, store::DeletionState state, const QString &sentence, const std::string &details = "{}",
             const StepReport &seen = {});
    void refuse(const Error &error);
    RunReport finish();

    // After it was sent
    void judge(const kube::DeleteAnswer &answer);
    void noteAnswer(store::DeletionState state, const QString &sentence, const kube::DeleteAnswer &answer);
    void askAfter(const QString &failure);
    void giveUp(const Fate &fate, bool isPast, const QString &failure);
    void follow();
    void endGone(const Followed &one);
    void askStuck();
    bool hasGone(Followed &one);

    kube::Api &m_api;
    const std::vector<Approval> &m_approvals;
    store::Ledger &m_ledger;
    const RunOptions &m_options;
    const Reporter &m_report;
    const JobContext &m_context;
    const Clock &m_clock;
    std::int64_t m_skew = 0;             // the server's time minus this machine's, seconds
    std::int64_t m_namespaces = 0;       // of the cluster when the run began
    std::size_t m_at = 0;                // the approval in hand
    std::vector<ApiResource> m_kinds;    // that it had when it was looked at last
    std::string m_dryRun;                // audit ID of the last one
    std::string m_evidence;              // of what was seen then
    std::vector<std::string> m_warnings; // of the cluster, when it was looked at last
    std::vector<PurgeResult> m_results;
    std::list<Followed> m_stuck; // still there when their time was up
    std::optional<Error> m_ended;
};

} // namespace purge
