// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "kube/api.h"
#include "purge/backup.h"
#include "store/ledger.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace purge {

/// What became of one object of a backup.
struct RestoreRow {
    enum class State {
        Created,
        AlreadyThere, ///< one of that name was there; it was left as it is
        LeftToOwner,  ///< what owns it, or the cluster, makes it again
        LeftOut,      ///< it had finished, and would run again
        Failed,
        Unknown, ///< its answer was lost, and nobody knows whether it was created
    };

    std::string kind, name;
    State state = State::Created;
    QString why; ///< a sentence; empty for Created without a remark

    bool operator==(const RestoreRow &) const = default;
};
const char *toString(RestoreRow::State state);

struct RestoreReport {
    BackupIndex backup;
    std::vector<RestoreRow> rows; ///< in the order they were tried
    std::optional<Error> ended;   ///< why the rest was not tried
    std::int64_t record = 0;      ///< of the ledger, in which it was begun; 0: in none
    std::optional<Error> unnoted; ///< why the ledger does not have its end

    [[nodiscard]] std::int64_t count(RestoreRow::State state) const;
    [[nodiscard]] QString outcome() const; ///< in a sentence or two
    [[nodiscard]] QString besides() const; ///< what is neither created nor there nor left nor failed; empty: nothing
    [[nodiscard]] bool mayHaveCreated() const;
    bool operator==(const RestoreReport &) const = default;
};

/// Creates again what a backup can bring back: the namespace, then its objects in the order in which they
/// need each other, without what the server sets. What had finished does not run again. Changes nothing that is there. `told` hears each
/// row as it comes. An error only where nothing was sent; what cuts it off later is in the report. Where an answer is lost the cluster is
/// asked what came of it.
/// `begin` comes before the first request that could create something; its error ends the restore.
Result<RestoreReport> restore(kube::Api &api, const QString &folder, const std::function<void(const RestoreRow &)> &told,
                              const JobContext &context, const std::function<Result<void>(const BackupIndex &)> &begin = {});

/// Writes a restore into the ledger: where it was begun, to the deletion that the backup was taken for, or as a record of
/// its own.
Result<void> noteRestore(store::Ledger &ledger, const RestoreReport &report, const ClusterIdentity &cluster, std::int64_t now);

} // namespace purge
