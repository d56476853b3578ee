// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/executor.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace purge {

/// What became of a namespace, as the cluster answers.
struct Fate {
    enum class State {
        Gone, ///< not there, or another one of its name
        Terminating,
        Untouched, ///< there, and nobody deletes it
        Unknown,   ///< the cluster could not be asked
    };

    State state = State::Unknown;
    std::optional<LiveNamespace> ns; ///< Terminating, Untouched
    std::vector<QString> blockers;   ///< Terminating: what keeps it
    std::optional<Error> error;      ///< Unknown: why
};

/// How long a request without an answer may still be carried out, by a server that is slow or a proxy that
/// kept it; seconds.
inline constexpr std::int64_t kMayLand = 60;

/// After these nothing more is asked: whoever asked cancelled, or the login counts no longer.
[[nodiscard]] bool endsAll(const Error &error);

/// Asks once, by a GET; judged by UID and deletionTimestamp.
Fate fateOf(kube::Api &api, const std::string &ns, const std::string &uid, const std::stop_token &stop);

/// The lock of the ledger. Who looks after an interrupted run holds it for a moment, and another run until it ends:
/// that is waited for, but not for long (Busy).
Result<store::LedgerLock> takeLock(const QString &ledger, const RunOptions &options, const JobContext &context);

/// Waits between two looks, as long as nobody cancels.
void pauseFor(std::int64_t milliseconds, const RunOptions &options, const JobContext &context);

/// That it was accepted, and why nobody can say how far it is.
QString unheardSentence(const Error &error);

/// "48 s", "2 min 31 s"
std::string elapsedText(std::int64_t seconds);

/// Watches one namespace that the cluster is deleting.
class Follower final
{
public:
    /// `result`: which one, and how much was in it. `kinds`: what was in it; a namespace that is being deleted gets no others.
    Follower(kube::Api &api, const PurgeResult &result, std::vector<ApiResource> kinds, const JobContext &context);

    /// Until it is gone, the patience is over or it was cancelled; a cluster that cannot be reached is asked
    /// again until then. `now`: UTC seconds. `told`: what is left, now and then, and that it cannot be asked. `meanwhile`: before each
    /// pause.
    Fate follow(const RunOptions &options, const std::function<std::int64_t()> &now, const Reporter &told,
                const std::function<void()> &meanwhile);
    /// Asks once, and `withContents` for what is left.
    Fate ask(bool withContents);
    /// What was left when it was listed last, and what the cluster said when it was asked last.
    [[nodiscard]] StepReport report() const;

private:
    void list();

    kube::Api &m_api;
    const PurgeResult &m_result;
    const JobContext &m_context;
    std::vector<ApiResource> m_kinds;
    std::vector<Condition> m_conditions;
    std::vector<std::string> m_finalizers;              // of the namespace
    std::optional<std::vector<LiveObject>> m_remaining; // none: not listed yet
};

} // namespace purge
