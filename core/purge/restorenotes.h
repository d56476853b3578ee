// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/restore.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace purge {

/// Writes down that a restore begins, to the deletion that the backup was taken for, else as a record of its own;
/// returns the record, which stays open until noteRestore().
Result<std::int64_t> noteRestoreBegun(store::Ledger &ledger, const BackupIndex &backup, const ClusterIdentity &cluster, std::int64_t now);

/// What a record is to say of a restore that begins with its last link, and so was cut off; none: there is no such restore.
std::optional<store::DeletionState> cutOffState(const std::vector<store::LedgerEntry> &entries);

/// A restore as the ledger has it: one at a time with deletions, begun there before anything is created, and its end
/// written down; where only that cannot be written it is in the report. Busy while another program deletes or restores.
/// `now`: UTC seconds.
Result<RestoreReport> restoreNoted(kube::Api &api, const QString &folder, const QString &ledger, const ClusterIdentity &cluster,
                                   const std::function<std::int64_t()> &now, const std::function<void(const RestoreRow &)> &told,
                                   const JobContext &context);

} // namespace purge
