// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kube/connect.h"
#include "purge/backup.h"
#include "purge/executor.h"
#include "purge/follow.h"
#include "purge/restorenotes.h"

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

/// Whether the request may still be carried out, as far as its last links say: the sending program may have
/// ended at once, while the server gives a webhook all the time of a deletion.
bool mayLand(const std::vector<LedgerEntry> &entries, std::int64_t now)
{
    constexpr std::int64_t longest = kube::kDeleteLimit.count();
    return std::any_of(entries.begin(), entries.end(), [now, longest](const LedgerEntry &entry) {
        return (entry.step == LedgerStep::Intent && now < entry.time + longest)
            || (entry.step == LedgerStep::Answer && now < entry.time + kMayLand);
    });
}

/// The cluster that a deletion was approved for.
std::string clusterOf(const std::vector<LedgerEntry> &entries)
{
    const QJsonObject approval = QJsonDocument::fromJson(QByteArray::fromStdString(entries.front().details)).object();
    return approval["kubeSystemUid"_L1].toString().toStdString();
}

/// Approvals of which nothing was sent, and restores that were cut off: the lock is held, so nobody is at them.
Result<std::vector<LedgerRecord>> closeUnsent(store::Ledger &ledger, std::int64_t now)
{
    auto open = ledger.unfinished();
    if (!open)
        return open.error();
    std::vector<LedgerRecord> closed;
    for (LedgerRecord &record : *open) {
        const auto entries = ledger.entries(record.number);
        if (!entries)
            return entries.error();
        const auto restored = cutOffState(*entries);
        if (!restored && record.state != DeletionState::Approved)
            continue;
        const auto done = restored
            ? conclude(ledger, record, *restored, Text::tr("The restore was cut off: some objects may be there again."), now)
            : conclude(ledger, record, DeletionState::Untouched,
                       Text::tr("The run was interrupted before anything was sent. Nothing was deleted."), now);
        if (!done)
            return done.error();
        closed.push_back(std::move(record));
    }
    return closed;
}

/// A deletion that is open, and what its cluster says of it.
struct Asked {
    LedgerRecord record;
    std::vector<LedgerEntry> entries;
    std::int64_t at = 0; ///< the server's time before it was asked, UTC seconds: what was there then may go after
    Fate fate;
};

/// Writes down what `asked` has become; false: what the ledger says is still true, or nobody can tell.
Result<bool> conclude(store::Ledger &ledger, Asked &asked)
{
    LedgerRecord &record = asked.record;
    const auto say = [&](DeletionState state, const QString &sentence) -> Result<bool> {
        if (record.state == state)
            return false;
        const auto done = conclude(ledger, record, state, sentence, asked.at);
        return done ? Result<bool>(true) : Result<bool>(done.error());
    };
    switch (asked.fate.state) {
    case Fate::State::Gone: return say(DeletionState::Gone, Text::tr("Asked again later: it is gone."));
    case Fate::State::Terminating:
        return say(DeletionState::Terminating,
                   Text::tr("Asked again later: the cluster accepted the deletion and still removes what is in it."));
    case Fate::State::Untouched:
        if (mayLand(asked.entries, asked.at))
            return say(DeletionState::Unknown,
                       Text::tr("Asked again later: it is still there, and the request may yet be carried out. It is asked once more."));
        return say(DeletionState::Untouched, Text::tr("Asked again later: the request never arrived. Nothing was deleted."));
    case Fate::State::Unknown:
        // One question that failed takes back nothing of what the cluster said before.
        if (record.state == DeletionState::Accepted || record.state == DeletionState::Terminating)
            return false;
        return say(
            DeletionState::Unknown,
            Text::tr("The cluster could not be asked what became of it: %1").arg(asked.fate.error ? asked.fate.error->message : QString()));
    }
    return false;
}

/// Asks `api` what became of those of `open` that are its cluster's; `now` where it does not say the time.
Result<std::vector<Asked>> ask(kube::Api &api, store::Ledger &ledger, const std::vector<LedgerRecord> &open, std::int64_t now,
                               const JobContext &context)
{
    const auto identity = api.identity(context.stop);
    if (!identity)
        return identity.error();
    std::vector<Asked> all;
    for (const LedgerRecord &record : open) {
        auto entries = ledger.entries(record.number);
        if (!entries)
            return entries.error();
        if (identity->kubeSystemUid.empty() || clusterOf(*entries) != identity->kubeSystemUid)
            continue;
        const std::int64_t at = api.serverClock() ? api.serverClock() : now;
        Asked asked{record, std::move(*entries), at, fateOf(api, record.ns, record.uid, context.stop)};
        if (asked.fate.error && endsAll(*asked.fate.error))
            return *asked.fate.error;
        all.push_back(std::move(asked));
    }
    return all;
}

/// Writes down what became of `asked`, apart from those that somebody else wrote of meanwhile.
void writeDown(store::Ledger &ledger, std::vector<Asked> &asked, ClearedUp &cleared)
{
    for (Asked &one : asked) {
        const auto entries = ledger.entries(one.record.number);
        const bool isSame = entries && entries->size() == one.entries.size();
        const auto told = !entries ? Result<bool>(entries.error()) : isSame ? conclude(ledger, one) : Result<bool>(false);
        if (!told) {
            cleared.error = told.error();
            return;
        }
        if (*told)
            cleared.changed.push_back(one.record);
    }
}

} // namespace

Result<std::vector<LedgerRecord>> clearUpUnsent(store::Ledger &ledger, const QString &backups, std::int64_t now)
{
    const auto lock = store::LedgerLock::take(ledger.path());
    if (!lock)
        return lock.error();
    removePartialBackups(backups);
    return closeUnsent(ledger, now);
}

ClearedUp clearUp(kube::Api &api, store::Ledger &ledger, std::int64_t now, const JobContext &context)
{
    ClearedUp cleared;
    const auto failed = [&cleared](const Error &error) {
        cleared.error = error;
        return std::move(cleared);
    };
    std::vector<LedgerRecord> open;
    {
        const auto lock = store::LedgerLock::take(ledger.path());
        if (!lock)
            return failed(lock.error());
        auto unsent = closeUnsent(ledger, now);
        if (!unsent)
            return failed(unsent.error());
        cleared.changed = std::move(*unsent);
        auto unfinished = ledger.unfinished();
        if (!unfinished)
            return failed(unfinished.error());
        open = std::move(*unfinished);
    }
    if (open.empty())
        return cleared;
    // A cluster that answers slowly holds up no run of another one.
    auto asked = ask(api, ledger, open, now, context);
    if (!asked)
        return failed(asked.error());
    const auto lock = store::LedgerLock::take(ledger.path());
    if (!lock)
        return failed(lock.error());
    writeDown(ledger, *asked, cleared);
    return cleared;
}

} // namespace purge
