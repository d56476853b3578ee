// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/executor.h"

#include "purge/follow.h"
#include "purge/run.h"

#include <algorithm>

namespace purge {

namespace {

constexpr int kLockTries = 100;
constexpr std::int64_t kLockPause = 100; // ms

} // namespace

Result<store::LedgerLock> takeLock(const QString &ledger, const RunOptions &options, const JobContext &context)
{
    for (int tries = 1;; ++tries) {
        auto lock = store::LedgerLock::take(ledger);
        if (lock || lock.error().code != ErrorCode::Busy || tries == kLockTries)
            return lock;
        pauseFor(kLockPause, options, context);
        if (context.cancelled() || options.stopBetween.stop_requested())
            return cancelledError();
    }
}

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
    const auto lock = takeLock(ledger.path(), options, context);
    if (!lock)
        return lock.error();
    return Run(api, approvals, ledger, options, report, context).carryOut();
}

} // namespace purge
