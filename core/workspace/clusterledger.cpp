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

/// What the window has to know of the ledger.
struct LedgerLook {
    store::ChainState chain;
    std::vector<store::LedgerRecord> unfinished;
    std::vector<store::LedgerRecord> cut; ///< restores that were cut off, closed by this look
};

/// Runs that a kill cut off before they sent anything are closed; the chain is checked.
Result<LedgerLook> openLedger(const QString &path, const QString &backups, std::int64_t now)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{
            ErrorCode::Forbidden, QCoreApplication::translate("Clusters", "The folder %1 cannot be made.").arg(QFileInfo(path).path()), {}};
    auto ledger = store::Ledger::open(path);
    if (!ledger)
        return ledger.error();
    // Busy: another window is deleting; what is unfinished is its own.
    auto closed = purge::clearUpUnsent(*ledger, backups, now);
    if (!closed && closed.error().code != ErrorCode::Busy)
        return closed.error();
    std::vector<store::LedgerRecord> cut = closed ? std::move(*closed) : std::vector<store::LedgerRecord>();
    std::erase_if(cut, [](const store::LedgerRecord &record) { return record.state == store::DeletionState::Untouched; });
    auto unfinished = ledger->unfinished();
    if (!unfinished)
        return unfinished.error();
    const auto chain = ledger->check();
    return chain ? Result<LedgerLook>(LedgerLook{*chain, std::move(*unfinished), std::move(cut)}) : Result<LedgerLook>(chain.error());
}

Result<store::LedgerExport> writeLedger(store::Ledger &ledger, const store::LedgerFilter &filter, const QString &path,
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
    auto done = ledger.exportTo(format, filter, [&](std::string_view line) {
        written = file.write(line.data(), qint64(line.size())) == qint64(line.size());
        return written && !stop.stop_requested();
    });
    if (!written || (done && !file.commit()))
        return failed();
    return done;
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
        [this](const Result<LedgerLook> &look) {
            chain = look ? std::optional(look->chain) : std::nullopt;
            ledgerError = look ? std::nullopt : std::optional(look.error());
            if (look)
                unfinished = look->unfinished;
            ++ledgerVersion;
            for (const store::LedgerRecord &record : look ? look->cut : std::vector<store::LedgerRecord>())
                emit q->told(QString::fromStdString(record.ns + ": " + record.text));
            for (const auto &[name, opened] : links)
                askAgain(name);
            publish();
        });
}

std::vector<OpenDeletions> Clusters::Private::openDeletions() const
{
    const auto isUnderWay = [this](const store::LedgerRecord &record) {
        return std::any_of(runs.begin(), runs.end(), [&record](const PurgeRun &run) {
            return run.running && run.context == record.context
                && std::any_of(run.items.begin(), run.items.end(), [&record](const PurgeItem &item) { return item.uid == record.uid; });
        });
    };
    std::vector<OpenDeletions> open;
    for (const store::LedgerRecord &record : unfinished) {
        if (isUnderWay(record))
            continue;
        auto known = std::find_if(open.begin(), open.end(), [&record](const OpenDeletions &one) { return one.context == record.context; });
        if (known == open.end())
            known = open.insert(open.end(), {record.context, 0});
        ++known->count;
    }
    return open;
}

/// A namespace that is stuck goes at last, and a request that may yet be carried out is, or never will be.
void Clusters::Private::askAgain(const std::string &context)
{
    const bool isOpen = std::any_of(unfinished.begin(), unfinished.end(),
                                    [&context](const store::LedgerRecord &record) { return record.context == context; });
    if (!isOpen || !asksLater.insert(context).second)
        return;
    QTimer::singleShot(backend.askAgain, q, [this, context] {
        asksLater.erase(context);
        // One that cannot be reached now, or whose login is refused, is asked once it answers again.
        const Context *shown = snapshot->find(context);
        if (shown && shown->state == Context::State::Live && !shown->error)
            clearUp(context, false);
    });
}

/// What was found out of deletions that the pages of runs show, too.
void Clusters::Private::onAsked(const std::vector<store::LedgerRecord> &changed)
{
    using purge::PurgeStep;
    using store::DeletionState;
    for (const store::LedgerRecord &record : changed) {
        for (const PurgeRun &run : runs) {
            const auto item = std::find_if(run.items.begin(), run.items.end(),
                                           [&record](const PurgeItem &one) { return one.now.record == record.number; });
            if (item == run.items.end())
                continue;
            purge::StepReport step = item->now;
            step.index = std::size_t(item - run.items.begin());
            step.step = record.state == DeletionState::Gone  ? PurgeStep::Gone
                : record.state == DeletionState::Terminating ? PurgeStep::Terminating
                                                             : PurgeStep::Failed;
            step.sentence = QString::fromStdString(record.text);
            step.time = record.changed;
            step.gone = step.step == PurgeStep::Gone ? step.objects : step.gone;
            step.isStuck = step.step == PurgeStep::Terminating;
            onStep(run.id, step);
            break;
        }
    }
}

/// `isFirst`: the cluster was just reached; a failure is told then, and not every minute.
void Clusters::Private::clearUp(const std::string &context, bool isFirst)
{
    ClusterLink *opened = link(context);
    if (!opened)
        return;
    opened->purgeLane().run(
        q,
        [side = opened->purgeSide(), path = ledgerFile, now = opened->serverNow()](const JobContext &job) -> purge::ClearedUp {
            auto book = store::Ledger::open(path);
            if (!book)
                return {{}, book.error()};
            const auto left = book->unfinished();
            if (!left)
                return {{}, left.error()};
            if (left->empty())
                return {};
            auto api = side->get();
            return api ? purge::clearUp(**api, *book, now, job) : purge::ClearedUp{{}, api.error()};
        },
        [this, context, isFirst](const purge::ClearedUp &cleared) {
            const bool isBusy = cleared.error && cleared.error->code == ErrorCode::Busy;
            if (isBusy)
                clearUpLater(context, isFirst);
            else
                busyPauses.erase(context);
            if (cleared.error && !isBusy && isFirst)
                say(*cleared.error);
            if (cleared.changed.empty()) {
                if (!isBusy)
                    askAgain(context);
                return;
            }
            onAsked(cleared.changed);
            emit q->told(QCoreApplication::translate(
                "Clusters", "%n deletion(s) that (was/were) open (was/were) looked up; the ledger says what came of them.", nullptr,
                int(cleared.changed.size())));
            checkLedger();
        });
}

/// Once the other program ends, what it left open is nobody's.
void Clusters::Private::clearUpLater(const std::string &context, bool isFirst)
{
    const bool isWaiting = busyPauses.contains(context);
    int &pause = busyPauses[context];
    pause = isWaiting ? std::min(pause * 2, kLongestBusyPause) : kFirstBusyPause;
    QTimer::singleShot(pause, q, [this, context, isFirst] { clearUp(context, isFirst); });
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
                                        Reply<store::LedgerExport> reply)
{
    return m_private->askLedger<store::LedgerExport>(
        owner, [filter, file](store::Ledger &ledger, const std::stop_token &stop) { return writeLedger(ledger, filter, file, stop); },
        std::move(reply));
}

} // namespace workspace
