// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as the window sees it, and what is done about runs that were cut off.
#include "purge/executor.h"
#include "workspace/clusters_p.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr int kFirstBusyPause = 500;      // ms
constexpr int kLongestBusyPause = 30'000; // ms

/// Runs that a kill cut off before they sent anything are closed; the chain is checked.
Result<store::ChainState> openLedger(const QString &path, const QString &backups, std::int64_t now)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{
            ErrorCode::Forbidden, QCoreApplication::translate("Clusters", "The folder %1 cannot be made.").arg(QFileInfo(path).path()), {}};
    auto ledger = store::Ledger::open(path);
    if (!ledger)
        return ledger.error();
    // Busy: another window is deleting; what is unfinished is its own.
    if (auto closed = purge::clearUpUnsent(*ledger, backups, now); !closed && closed.error().code != ErrorCode::Busy)
        return closed.error();
    return ledger->check();
}

Result<store::ChainState> writeLedger(store::Ledger &ledger, const store::LedgerFilter &filter, const QString &path,
                                      const std::stop_token &stop)
{
    QSaveFile file(path);
    const auto failed = [&file, &path] {
        return Error{
            ErrorCode::Forbidden, QCoreApplication::translate("Clusters", "%1 cannot be written: %2.").arg(path, file.errorString()), {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const auto format = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? store::LedgerFormat::Csv : store::LedgerFormat::JsonLines;
    bool written = true;
    auto chain = ledger.exportTo(format, filter, [&](std::string_view line) {
        written = file.write(line.data(), qint64(line.size())) == qint64(line.size());
        return written && !stop.stop_requested();
    });
    if (!written || (chain && !file.commit()))
        return failed();
    return chain;
}

} // namespace

template<class T, class Question>
std::stop_source Clusters::Private::askLedger(QObject *owner, Question question, Reply<T> reply)
{
    std::stop_source source;
    ledger.run(
        owner,
        [path = ledgerFile, question = std::move(question), source](const JobContext &) -> Result<T> {
            auto opened = store::Ledger::open(path);
            return opened ? question(*opened, source.get_token()) : Result<T>(opened.error());
        },
        [reply = std::move(reply), source](Result<T> answer) {
            if (!source.stop_requested())
                reply(std::move(answer));
        });
    return source;
}

void Clusters::Private::checkLedger()
{
    ledger.run(
        q, [path = ledgerFile, folder = backups, now = clock->now()](const JobContext &) { return openLedger(path, folder, now); },
        [this](const Result<store::ChainState> &state) {
            chain = state ? std::optional(*state) : std::nullopt;
            ledgerError = state ? std::nullopt : std::optional(state.error());
            ++ledgerVersion;
            publish();
        });
}

void Clusters::Private::clearUp(const std::string &context)
{
    ClusterLink *opened = link(context);
    if (!opened)
        return;
    opened->purgeLane().run(
        q,
        [side = opened->purgeSide(), path = ledgerFile,
         now = opened->serverNow()](const JobContext &job) -> Result<std::vector<store::LedgerRecord>> {
            auto book = store::Ledger::open(path);
            if (!book)
                return book.error();
            auto unfinished = book->unfinished();
            if (!unfinished || unfinished->empty())
                return unfinished;
            auto api = side->get();
            return api ? purge::clearUp(**api, *book, now, job) : Result<std::vector<store::LedgerRecord>>(api.error());
        },
        [this, context](const Result<std::vector<store::LedgerRecord>> &changed) {
            if (!changed && changed.error().code == ErrorCode::Busy) {
                clearUpLater(context);
                return;
            }
            busyPauses.erase(context);
            if (!changed)
                say(changed.error());
            if (!changed || changed->empty())
                return;
            emit q->told(QCoreApplication::translate(
                "Clusters", "%n deletion(s) of an interrupted run were looked up; the ledger says what came of them.", nullptr,
                int(changed->size())));
            checkLedger();
        });
}

/// Once the other program ends, what it left open is nobody's.
void Clusters::Private::clearUpLater(const std::string &context)
{
    const bool isWaiting = busyPauses.contains(context);
    int &pause = busyPauses[context];
    pause = isWaiting ? std::min(pause * 2, kLongestBusyPause) : kFirstBusyPause;
    QTimer::singleShot(pause, q, [this, context] { clearUp(context); });
}

std::stop_source Clusters::requestLedger(QObject *owner, const store::LedgerFilter &filter, Reply<std::vector<store::LedgerRecord>> reply)
{
    return m_private->askLedger<std::vector<store::LedgerRecord>>(
        owner, [filter](store::Ledger &ledger, const std::stop_token &) { return ledger.records(filter); }, std::move(reply));
}

std::stop_source Clusters::requestLedgerEntries(QObject *owner, std::int64_t record, Reply<std::vector<store::LedgerEntry>> reply)
{
    return m_private->askLedger<std::vector<store::LedgerEntry>>(
        owner, [record](store::Ledger &ledger, const std::stop_token &) { return ledger.entries(record); }, std::move(reply));
}

std::stop_source Clusters::exportLedger(QObject *owner, const store::LedgerFilter &filter, const QString &file,
                                        Reply<store::ChainState> reply)
{
    return m_private->askLedger<store::ChainState>(
        owner, [filter, file](store::Ledger &ledger, const std::stop_token &stop) { return writeLedger(ledger, filter, file, stop); },
        std::move(reply));
}

} // namespace workspace
