// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a restore, and what the ledger has of it.
#include "purge/restorenotes.h"

#include "base/json.h"
#include "purge/duration.h"
#include "purge/follow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

/// A link without its state and its sentence.
store::LedgerEntry restoreEntry(const BackupIndex &backup, const ClusterIdentity &cluster, std::int64_t now, bool isBegin)
{
    store::LedgerEntry entry;
    entry.time = now;
    entry.step = store::LedgerStep::Restore;
    entry.context = cluster.context;
    entry.cluster = cluster.cluster;
    entry.ns = backup.ns;
    entry.uid = backup.uid;
    entry.who = cluster.user;
    JsonObject details;
    details.add("backupTaken", momentText(backup.takenAt)).add("kubeSystemUid", cluster.kubeSystemUid).add("server", cluster.server);
    if (isBegin)
        details.add("begun", true);
    entry.details = details.text();
    return entry;
}

bool isBegun(const store::LedgerEntry &entry)
{
    return entry.step == store::LedgerStep::Restore
        && QJsonDocument::fromJson(QByteArray::fromStdString(entry.details)).object()["begun"_L1].toBool();
}

/// What was known before a restore began; none: nothing was.
std::optional<store::DeletionState> stateBefore(const Result<std::vector<store::LedgerEntry>> &entries)
{
    if (!entries)
        return {};
    const auto last = std::find_if_not(entries->rbegin(), entries->rend(), isBegun);
    return last == entries->rend() ? std::nullopt : std::optional(last->state);
}

/// The deletion that the backup was taken for; 0: none of this ledger. The number alone may be another ledger's: the
/// namespace's UID says whether it is this one's. What comes to life in another cluster changes nothing of a deletion in this one.
std::int64_t recordOf(store::Ledger &ledger, const BackupIndex &backup, const ClusterIdentity &cluster)
{
    const auto known =
        backup.record > 0 && isOf(backup, cluster) ? ledger.entries(backup.record) : Result<std::vector<store::LedgerEntry>>(Error{});
    return known && known->front().uid == backup.uid ? backup.record : 0;
}

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

Result<std::int64_t> noteRestoreBegun(store::Ledger &ledger, const BackupIndex &backup, const ClusterIdentity &cluster, std::int64_t now)
{
    store::LedgerEntry entry = restoreEntry(backup, cluster, now, true);
    entry.record = recordOf(ledger, backup, cluster);
    const auto before = entry.record > 0 ? stateBefore(ledger.entries(entry.record)) : std::nullopt;
    // Open until its end is written; what came of the deletion itself may still be asked.
    entry.state = before && !store::isEnd(*before) ? *before : store::DeletionState::Unknown;
    entry.text =
        Text::tr("A restore was begun. Where no other link follows, it was cut off: some objects may be there again.").toStdString();
    const auto written = ledger.append(std::move(entry));
    return written ? Result<std::int64_t>(written->record) : Result<std::int64_t>(written.error());
}

Result<void> noteRestore(store::Ledger &ledger, const RestoreReport &report, const ClusterIdentity &cluster, std::int64_t now)
{
    store::LedgerEntry entry = restoreEntry(report.backup, cluster, now, false);
    entry.record = report.record > 0 ? report.record : recordOf(ledger, report.backup, cluster);
    const auto before = entry.record > 0 ? stateBefore(ledger.entries(entry.record)) : std::nullopt;
    // A restore that brought nothing back changes nothing that is known of a deletion, and what came of that is still asked.
    const bool isRestored = report.mayHaveCreated();
    if (before && (!isRestored || !store::isEnd(*before)))
        entry.state = *before;
    else
        entry.state = isRestored ? store::DeletionState::Restored : store::DeletionState::Untouched;
    entry.text = report.outcome().toStdString();
    const auto written = ledger.append(std::move(entry));
    return written ? Result<void>() : Result<void>(written.error());
}

std::optional<store::DeletionState> cutOffState(const std::vector<store::LedgerEntry> &entries)
{
    if (entries.empty() || !isBegun(entries.back()))
        return {};
    const auto before = stateBefore(entries);
    return before && !store::isEnd(*before) ? *before : store::DeletionState::Restored;
}

Result<RestoreReport> restoreNoted(kube::Api &api, const QString &folder, const QString &ledger, const ClusterIdentity &cluster,
                                   const std::function<std::int64_t()> &now, const std::function<void(const RestoreRow &)> &told,
                                   const JobContext &context)
{
    auto book = store::Ledger::open(ledger);
    if (!book)
        return book.error();
    const auto lock = takeLock(ledger, {}, context);
    if (!lock)
        return lock.error();
    std::int64_t record = 0;
    auto report = restore(api, folder, told, context, [&](const BackupIndex &backup) -> Result<void> {
        const auto begun = noteRestoreBegun(*book, backup, cluster, now());
        if (!begun)
            return begun.error();
        record = *begun;
        return {};
    });
    if (!report)
        return report;
    report->record = record;
    // A ledger that cannot be written takes nothing back that was created.
    if (const auto noted = noteRestore(*book, *report, cluster, now()); !noted)
        report->unnoted = noted.error();
    return report;
}

} // namespace purge
