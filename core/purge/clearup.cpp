// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "purge/backup.h"
#include "purge/executor.h"
#include "purge/follow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

using store::DeletionState;
using store::LedgerEntry;
using store::LedgerRecord;
using store::LedgerStep;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

/// Adds an outcome to the chain and makes `record` say so.
Result<void> conclude(store::Ledger &ledger, LedgerRecord &record, DeletionState state, const QString &sentence, std::int64_t now)
{
    LedgerEntry entry;
    entry.record = record.number;
    entry.time = now;
    entry.step = LedgerStep::Outcome;
    entry.state = state;
    entry.context = record.context;
    entry.cluster = record.cluster;
    entry.ns = record.ns;
    entry.uid = record.uid;
    entry.who = record.who;
    entry.text = sentence.toStdString();
    entry.details = R"({"foundAtStart":true})";
    const auto written = ledger.append(std::move(entry));
    if (!written)
        return written.error();
    record.state = state;
    record.text = sentence.toStdString();
    record.changed = now;
    return {};
}

/// Whether the request may still be carried out, as far as its last links say.
bool mayLand(const std::vector<LedgerEntry> &entries, std::int64_t now)
{
    return std::any_of(entries.begin(), entries.end(), [now](const LedgerEntry &entry) {
        return (entry.step == LedgerStep::Intent || entry.step == LedgerStep::Answer) && now < entry.time + kMayLand;
    });
}

/// The cluster that a deletion was approved for.
std::string clusterOf(const std::vector<LedgerEntry> &entries)
{
    const QJsonObject approval = QJsonDocument::fromJson(QByteArray::fromStdString(entries.front().details)).object();
    return approval["kubeSystemUid"_L1].toString().toStdString();
}

Result<std::vector<LedgerRecord>> closeUnsent(store::Ledger &ledger, std::int64_t now)
{
    auto open = ledger.unfinished();
    if (!open)
        return open.error();
    std::erase_if(*open, [](const LedgerRecord &record) { return record.state != DeletionState::Approved; });
    for (LedgerRecord &record : *open) {
        const auto done = conclude(ledger, record, DeletionState::Untouched,
                                   Text::tr("The run was interrupted before anything was sent. Nothing was deleted."), now);
        if (!done)
            return done.error();
    }
    return open;
}

/// What `record` has become; false: what the ledger says is still true, or nobody can tell.
Result<bool> askAfter(kube::Api &api, store::Ledger &ledger, LedgerRecord &record, const std::vector<LedgerEntry> &entries,
                      std::int64_t now, const JobContext &context)
{
    const Fate fate = fateOf(api, record.ns, record.uid, context.stop);
    const auto say = [&](DeletionState state, const QString &sentence) -> Result<bool> {
        if (record.state == state)
            return false;
        const auto done = conclude(ledger, record, state, sentence, now);
        return done ? Result<bool>(true) : Result<bool>(done.error());
    };
    switch (fate.state) {
    case Fate::State::Gone: return say(DeletionState::Gone, Text::tr("Asked again later: it is gone."));
    case Fate::State::Terminating:
        return say(DeletionState::Terminating,
                   Text::tr("Asked again later: the cluster accepted the deletion and still removes what is in it."));
    case Fate::State::Untouched:
        if (mayLand(entries, now))
            return say(DeletionState::Unknown,
                       Text::tr("Asked again later: it is still there, and the request may yet be carried out. It is asked once more."));
        return say(DeletionState::Untouched, Text::tr("Asked again later: the request never arrived. Nothing was deleted."));
    case Fate::State::Unknown:
        if (fate.error && (fate.error->code == ErrorCode::Cancelled || fate.error->code == ErrorCode::Unauthorized))
            return *fate.error;
        return say(DeletionState::Unknown,
                   Text::tr("The cluster could not be asked what became of it: %1").arg(fate.error ? fate.error->message : QString()));
    }
    return false;
}

} // namespace

Result<std::vector<LedgerRecord>> clearUpUnsent(store::Ledger &ledger, const QString &backups, std::int64_t now)
{
    const auto lock = store::LedgerLock::take(ledger.path());
    if (!lock)
        return lock.error();
    removePartialBackups(backups); // nobody writes one without the lock
    return closeUnsent(ledger, now);
}

Result<std::vector<LedgerRecord>> clearUp(kube::Api &api, store::Ledger &ledger, std::int64_t now, const JobContext &context)
{
    const auto lock = store::LedgerLock::take(ledger.path());
    if (!lock)
        return lock.error();
    auto changed = closeUnsent(ledger, now);
    if (!changed)
        return changed;
    auto open = ledger.unfinished();
    if (!open)
        return open.error();
    if (open->empty())
        return changed;
    const auto identity = api.identity(context.stop);
    if (!identity)
        return identity.error();
    const std::int64_t at = api.serverClock() ? api.serverClock() : now;
    for (LedgerRecord &record : *open) {
        const auto entries = ledger.entries(record.number);
        if (!entries)
            return entries.error();
        if (identity->kubeSystemUid.empty() || clusterOf(*entries) != identity->kubeSystemUid)
            continue;
        const auto told = askAfter(api, ledger, record, *entries, at, context);
        if (!told)
            return told.error();
        if (*told)
            changed->push_back(record);
    }
    return changed;
}

} // namespace purge
