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
        Failed,
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
    std::optional<Error> unnoted; ///< why the ledger does not have it

    [[nodiscard]] std::int64_t count(RestoreRow::State state) const;
    [[nodiscard]] QString outcome() const; ///< in a sentence or two
    bool operator==(const RestoreReport &) const = default;
};

/// Creates again what a backup can bring back: the namespace, then its objects in the order in which they
/// need each other, without what the server sets. Changes nothing that is there. `told` hears each row as
/// it comes. An error only where nothing was begun; what cuts it off later is in the report.
Result<RestoreReport> restore(kube::Api &api, const QString &folder, const std::function<void(const RestoreRow &)> &told,
                              const JobContext &context);

/// Writes a restore into the ledger: to the deletion that the backup was taken for, else as a record of its own.
Result<void> noteRestore(store::Ledger &ledger, const RestoreReport &report, const ClusterIdentity &cluster, std::int64_t now);

} // namespace purge
