// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/jobcontext.h"
#include "kube/api.h"
#include "purge/approval.h"
#include "store/ledger.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace purge {

/// Where one namespace of a run stands.
enum class PurgeStep {
    Waiting, ///< nothing was sent yet
    Checking,
    BackingUp,
    Deleting,    ///< the intent is in the ledger, the request goes out
    Terminating, ///< accepted; the cluster removes what is in it
    Gone,
    Refused, ///< something changed, or somebody said no: nothing was deleted
    Failed,  ///< nothing was deleted, or nobody knows: the sentence says which
    Stopped, ///< not begun: the run ended before
};
[[nodiscard]] bool isEnd(PurgeStep step);

/// One step of one namespace, as it happens.
struct StepReport {
    std::size_t index = 0; ///< in the list of approvals
    std::string ns;
    PurgeStep step = PurgeStep::Waiting;
    QString sentence;        ///< what happens, or why it ended
    std::int64_t time = 0;   ///< the server's, UTC seconds
    std::string auditId;     ///< of the request, where there was one
    std::int64_t record = 0; ///< of the ledger
    std::int64_t objects = 0, gone = 0;
    bool isExpired = false;              ///< Refused: because its approval was over
    bool isUnheard = false;              ///< Terminating: the cluster could not be asked how far it is
    bool isStuck = false;                ///< Terminating: longer than the patience of the run; it goes on being asked after
    std::vector<LiveObject> remaining;   ///< Terminating: what is left, the first 50
    std::vector<Condition> conditions;   ///< Terminating: what the cluster says
    std::vector<std::string> finalizers; ///< Terminating: of the namespace itself

    bool operator==(const StepReport &) const = default;
};
using Reporter = std::function<void(const StepReport &)>;

struct RunOptions {
    std::function<Result<Policy>()> policy; ///< read again before each deletion; empty: the defaults
    QString backupFolder;                   ///< each namespace gets a folder of its own in it
    bool wait = true;                       ///< follow each until it is gone before the next one's turn
    std::int64_t patience = 600;            ///< seconds to follow one; then it is stuck, asked after rarely, and the next one's turn
    /// Of the context and the cluster that was approved, by the UID of its kube-system; read again before each deletion,
    /// an error where the context leads elsewhere now.
    std::function<Result<ContextState>(const std::string &cluster)> contextState;
    std::stop_token stopBetween;                          ///< ends the run after the namespace that is in hand
    const Clock *clock = nullptr;                         ///< null: the machine's
    std::function<void(std::int64_t milliseconds)> pause; ///< between two looks; empty: waits
};

/// What came of one namespace.
struct PurgeResult {
    std::string ns, uid;
    PurgeStep step = PurgeStep::Stopped;
    QString sentence;
    std::string auditId; ///< of the DELETE
    std::int64_t record = 0;
    QString backup;           ///< folder; empty: none
    bool isExpired = false;   ///< Refused: because its approval was over
    bool isKnown = true;      ///< false: Failed, and nobody knows whether it was deleted or will be
    std::int64_t objects = 0; ///< that were in it when it was looked at last
};

struct RunReport {
    std::vector<PurgeResult> results; ///< as the approvals
    std::optional<Error> ended;       ///< why the rest was not begun

    [[nodiscard]] bool allGone() const;
};

/// Deletes what was approved, one namespace after the other, each by at most one request: looks at everything
/// again, saves it, writes the intent into the ledger, sends the DELETE, asks where the answer was lost, and
/// follows until it is gone. Whatever changed since its approval is refused, and the next one's turn comes.
/// An error (nothing was deleted): a ledger that cannot be written or whose chain is broken, another run that
/// goes on for longer than ten seconds, too many approvals for the policy. Stopping never takes back a
/// deletion that was accepted.
Result<RunReport> execute(kube::Api &api, const std::vector<Approval> &approvals, store::Ledger &ledger, const RunOptions &options,
                          const Reporter &report, const JobContext &context);

/// What became of deletions without an end.
struct ClearedUp {
    std::vector<store::LedgerRecord> changed; ///< also where an error ended it
    std::optional<Error> error;               ///< why the others could not be asked or written down
};

/// Deletions of earlier runs without an end: those that were never sent are closed at once, those of the
/// cluster behind `api` are asked after (GET), and the ledger gets what is true: that nothing was deleted
/// only once a request that was lost cannot be carried out any longer. Deletes nothing. `now`: this
/// machine's, where the cluster does not say its own. Busy while a run is going on.
ClearedUp clearUp(kube::Api &api, store::Ledger &ledger, std::int64_t now, const JobContext &context);
/// The part of clearUp() that needs no cluster. What is left in `backups` of one that was cut off goes, too.
Result<std::vector<store::LedgerRecord>> clearUpUnsent(store::Ledger &ledger, const QString &backups, std::int64_t now);

/// What keeps a Terminating namespace from going, in words, each with what to do.
std::vector<QString> blockers(const LiveNamespace &ns, const std::vector<LiveObject> &remaining);

} // namespace purge
