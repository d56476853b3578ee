// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a restore, and what the ledger has of it.
#include "base/json.h"
#include "purge/duration.h"
#include "purge/restore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

} // namespace

const char *toString(RestoreRow::State state)
{
    switch (state) {
    case RestoreRow::State::Created: return "created";
    case RestoreRow::State::AlreadyThere: return "already-there";
    case RestoreRow::State::LeftToOwner: return "left-to-owner";
    case RestoreRow::State::LeftOut: return "left-out";
    case RestoreRow::State::Failed: return "failed";
    case RestoreRow::State::Unknown: return "unknown";
    }
    return "";
}

std::int64_t RestoreReport::count(RestoreRow::State state) const
{
    return std::count_if(rows.begin(), rows.end(), [state](const RestoreRow &row) { return row.state == state; });
}

QString RestoreReport::outcome() const
{
    using State = RestoreRow::State;
    QStringList sentences{Text::tr("Restored: %1 created, %2 there already, %3 left to their owners, %4 failed.")
                              .arg(QString::number(count(State::Created)), QString::number(count(State::AlreadyThere)),
                                   QString::number(count(State::LeftToOwner)), QString::number(count(State::Failed)))};
    sentences << besides();
    if (ended)
        sentences << Text::tr("Cut off: %1").arg(ended->message);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString RestoreReport::besides() const
{
    QStringList sentences;
    if (const auto finished = count(RestoreRow::State::LeftOut); finished > 0)
        sentences << Text::tr("%n Pod(s) had finished and (was/were) left out.", nullptr, int(finished));
    if (const auto unknown = count(RestoreRow::State::Unknown); unknown > 0)
        sentences << Text::tr("Of %n object(s) it is not known whether (it was/they were) created.", nullptr, int(unknown));
    return sentences.join(u' ');
}

bool RestoreReport::mayHaveCreated() const
{
    return count(RestoreRow::State::Created) + count(RestoreRow::State::Unknown) > 0;
}

Result<void> noteRestore(store::Ledger &ledger, const RestoreReport &report, const ClusterIdentity &cluster, std::int64_t now)
{
    const BackupIndex &backup = report.backup;
    store::LedgerEntry entry;
    entry.time = now;
    entry.step = store::LedgerStep::Restore;
    // A restore that brought nothing back changes nothing that is known of a deletion.
    const bool isRestored = report.mayHaveCreated();
    entry.state = isRestored ? store::DeletionState::Restored : store::DeletionState::Untouched;
    entry.context = cluster.context;
    entry.cluster = cluster.cluster;
    entry.ns = backup.ns;
    entry.uid = backup.uid;
    entry.who = cluster.user;
    entry.text = report.outcome().toStdString();
    JsonObject details;
    details.add("backupTaken", momentText(backup.takenAt)).add("kubeSystemUid", cluster.kubeSystemUid).add("server", cluster.server);
    entry.details = details.text();
    // The number alone may be another ledger's: the namespace's UID says whether it is this one's. What comes to life in
    // another cluster changes nothing of a deletion in this one.
    if (const auto known =
            backup.record > 0 && isOf(backup, cluster) ? ledger.entries(backup.record) : Result<std::vector<store::LedgerEntry>>(Error{});
        known && known->front().uid == backup.uid) {
        entry.record = backup.record;
        // What came of the deletion itself is still asked.
        if (!isRestored || !store::isEnd(known->back().state))
            entry.state = known->back().state;
    }
    const auto written = ledger.append(std::move(entry));
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace purge
