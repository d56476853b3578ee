// SPDX-License-Identifier: GPL-3.0-or-later
// Locks, deletions and restores: what the facade changes, in a cluster or about one.
#include "purge/contextstate.h"
#include "purge/executor.h"
#include "purge/restorenotes.h"
#include "workspace/clusters_p.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

QString name(const std::string &text)
{
    return QString::fromStdString(text);
}

Error notOpen(const std::string &context)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Clusters", "The context %1 is not open. Choose it and try again.").arg(name(context)),
            {}};
}

Error wrongName(const std::string &cluster)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Clusters", "This cluster is protected. Type its name, %1, as it is written.").arg(name(cluster)),
            {}};
}

/// What a run needs, as values: its job runs on another thread.
struct RunInput {
    std::vector<purge::Approval> approvals;
    QString ledgerFile;
    purge::RunOptions options;
    std::shared_ptr<Turn> turn;
};

/// Which cluster answers, and as whom; Conflict where that is not what `shown` says.
Result<ClusterIdentity> sameAsShown(kube::Api &api, const ClusterIdentity &shown, const std::stop_token &stop)
{
    auto now = api.identity(stop);
    if (!now)
        return now;
    ClusterIdentity then = shown;
    then.version = now->version;
    if (then != *now)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Clusters",
                                                 "The context %1 leads to another cluster by now, to it as somebody else, or in "
                                                 "another way. Look at what the page Namespaces shows of it, and try again.")
                         .arg(name(shown.context)),
                     {}};
    return now;
}

Result<purge::RunReport> carryOut(kube::Api &api, const RunInput &input, const purge::Reporter &tell, const JobContext &context)
{
    const Turn::Held turn = input.turn->take({context.stop, input.options.stopBetween});
    if (!turn)
        return cancelledError();
    auto ledger = store::Ledger::open(input.ledgerFile);
    if (!ledger)
        return ledger.error();
    return purge::execute(api, input.approvals, *ledger, input.options, tell, context);
}

} // namespace

void Clusters::Private::readLocks()
{
    using Locks = std::map<std::string, purge::ContextState>;
    struct Asked {
        std::string context, server, cluster;
    };
    std::vector<Asked> asked;
    for (const Context &context : contexts)
        asked.push_back({context.name, context.server, clusterOf(context.name)});
    files.run(
        q,
        [file = backend.contextsFile, asked](const JobContext &) -> Result<Locks> {
            const auto states = purge::ContextStates::load(file);
            if (!states)
                return states.error();
            Locks read;
            for (const Asked &one : asked)
                read.emplace(one.context, states->of(one.context, one.server, one.cluster));
            return read;
        },
        [this](Result<Locks> read) {
            locksKnown = bool(read);
            if (read)
                locks = std::move(*read);
            else
                say(read.error());
            publish();
        });
}

std::string Clusters::Private::serverOf(const std::string &context) const
{
    const auto found = std::find_if(contexts.begin(), contexts.end(), [&context](const Context &one) { return one.name == context; });
    return found == contexts.end() ? std::string() : found->server;
}

/// The UID of kube-system behind the context; empty: it was not reached yet.
std::string Clusters::Private::clusterOf(const std::string &context)
{
    const ClusterLink *live = link(context);
    return live ? live->identity().kubeSystemUid : std::string();
}

template<class Change>
void Clusters::Private::changeLock(const std::string &context, Change change)
{
    files.run(
        q,
        [file = backend.contextsFile, context, server = serverOf(context), change = std::move(change)](const JobContext &) -> Result<void> {
            auto states = purge::ContextStates::load(file);
            return states ? change(*states, context, server) : Result<void>(states.error());
        },
        [this](const Result<void> &written) {
            if (!written)
                say(written.error());
            readLocks();
        });
}

/// Another context may protect the cluster that was just reached, or this one a cluster that others lead to.
void Clusters::Private::know(const std::string &context)
{
    changeLock(context, [cluster = clusterOf(context)](purge::ContextStates &states, const std::string &one, const std::string &server) {
        return states.know(one, server, cluster);
    });
}

void Clusters::unlock(const std::string &context, const std::string &typedCluster, const std::string &shownServer)
{
    const Context *shown = snapshot()->find(context);
    if (const std::string server = m_private->serverOf(context); !shownServer.empty() && server != shownServer) {
        m_private->say({ErrorCode::Conflict,
                        QCoreApplication::translate("Clusters", "%1 was not unlocked: it leads to %2 by now, and not to %3.")
                            .arg(name(context), name(server), name(shownServer)),
                        {}});
        return;
    }
    if (shown && shown->isProtected && typedCluster != shown->cluster) {
        m_private->say(wrongName(shown->cluster));
        return;
    }
    m_private->changeLock(
        context,
        [until = m_private->clock->now() + purge::kUnlockedFor](purge::ContextStates &states, const std::string &one,
                                                                const std::string &server) { return states.unlock(one, server, until); });
}

void Clusters::lock(const std::string &context)
{
    m_private->changeLock(
        context, [](purge::ContextStates &states, const std::string &one, const std::string &server) { return states.lock(one, server); });
}

void Clusters::protect(const std::string &context)
{
    m_private->changeLock(
        context,
        [cluster = m_private->clusterOf(context)](purge::ContextStates &states, const std::string &one, const std::string &server) {
            return states.protect(one, server, true, cluster);
        });
}

void Clusters::unprotect(const std::string &context, const std::string &typedCluster)
{
    const Context *shown = snapshot()->find(context);
    if (!shown || typedCluster != shown->cluster) {
        m_private->say(shown ? wrongName(shown->cluster) : notOpen(context));
        return;
    }
    m_private->changeLock(
        context,
        [cluster = m_private->clusterOf(context)](purge::ContextStates &states, const std::string &one, const std::string &server) {
            return states.protect(one, server, false, cluster);
        });
}

void Clusters::approve(QObject *owner, const ApprovalRequest &request, Reply<int> reply)
{
    ClusterLink *link = m_private->link(request.context);
    const Context *shown = snapshot()->find(request.context);
    if (!link || !shown) {
        reply(notOpen(request.context));
        return;
    }
    // The guards are read where they lie, not as the window shows them.
    m_private->files.run(
        owner,
        [request, server = shown->server, now = link->serverNow(), skew = link->serverNow() - m_private->clock->now(),
         policyPath = m_private->backend.policyFile,
         contextsPath = m_private->backend.contextsFile](const JobContext &) -> Result<std::vector<purge::Approval>> {
            const auto policy = policyFrom(policyPath);
            if (!policy)
                return policy.error();
            const auto states = purge::ContextStates::load(contextsPath);
            if (!states)
                return states.error();
            std::vector<purge::Approval> approvals;
            for (const purge::Preview &preview : request.previews) {
                const auto state = states->of(request.context, server, preview.cluster.kubeSystemUid);
                const purge::ApprovalInput input{{*policy, state, now, skew}, {}, request.typedCluster, request.backup};
                auto approval = purge::approve(preview, input);
                if (!approval)
                    return approval.error().within(name(preview.ns.name));
                approvals.push_back(std::move(*approval));
            }
            return approvals;
        },
        [this, request, reply = std::move(reply)](const Result<std::vector<purge::Approval>> &approved) {
            // What refuses it may have been decided elsewhere: the next sheet has to show that.
            if (!approved) {
                m_private->readPolicy();
                m_private->readLocks();
            }
            m_private->begin(request, approved, reply);
        });
}

void Clusters::Private::begin(const ApprovalRequest &request, const Result<std::vector<purge::Approval>> &approved, const Reply<int> &reply)
{
    ClusterLink *opened = link(request.context);
    if (!approved || !opened) {
        reply(approved ? notOpen(request.context) : approved.error());
        return;
    }
    const std::vector<purge::Approval> &approvals = *approved;
    PurgeRun run;
    run.id = ++lastRun;
    run.context = request.context;
    run.approvedBy = approvals.empty() ? std::string() : approvals.front().who;
    run.approvedAt = clock->now();
    run.running = true;
    for (const purge::Approval &approval : approvals) {
        run.expiresAt = run.expiresAt == 0 ? approval.expiresAt : std::min(run.expiresAt, approval.expiresAt);
        PurgeItem &item = run.items.emplace_back();
        item.ns = approval.ns;
        item.uid = approval.uid;
        item.now.ns = approval.ns;
        item.now.objects = approval.objects;
    }
    const auto before = std::find_if(runs.begin(), runs.end(), [](const PurgeRun &one) { return one.running; });
    for (PurgeItem &item : run.items)
        if (before != runs.end())
            item.now.sentence =
                QCoreApplication::translate("Clusters", "Waits until the deletion on %1 has ended.").arg(name(before->context));
    std::stop_source between;
    stops.emplace(run.id, between);
    RunInput input{approvals, ledgerFile, {}, turn};
    input.options.policy = [file = backend.policyFile] { return policyFrom(file); };
    input.options.backupFolder = backups;
    input.options.patience = backend.patience;
    input.options.stopBetween = between.get_token();
    input.options.contextState = [file = backend.contextsFile, context = request.context, server = serverOf(request.context),
                                  side = opened->purgeSide()](const std::string &cluster) -> Result<purge::ContextState> {
        if (const auto same = side->check(); !same)
            return same.error();
        const auto states = purge::ContextStates::load(file);
        return states ? Result<purge::ContextState>(states->of(context, server, cluster)) : Result<purge::ContextState>(states.error());
    };
    const auto tell = [this, guard = QPointer<Clusters>(q), id = run.id](const purge::StepReport &step) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [this, guard, id, step] {
                if (guard)
                    onStep(id, step);
            },
            Qt::QueuedConnection);
    };
    opened->purgeLane().run(
        q,
        [side = opened->purgeSide(), input, tell](const JobContext &context) -> Result<purge::RunReport> {
            auto api = side->get();
            return api ? carryOut(**api, input, tell, context) : Result<purge::RunReport>(api.error());
        },
        [this, id = run.id](const Result<purge::RunReport> &report) { onEnded(id, report); });
    runs.insert(runs.begin(), std::move(run));
    publish();
    reply(lastRun);
}

PurgeRun *Clusters::Private::find(int run)
{
    const auto found = std::find_if(runs.begin(), runs.end(), [run](const PurgeRun &one) { return one.id == run; });
    return found == runs.end() ? nullptr : &*found;
}

void Clusters::Private::onStep(int id, const purge::StepReport &step)
{
    PurgeRun *run = find(id);
    if (!run || step.index >= run->items.size())
        return;
    PurgeItem &item = run->items[step.index];
    if (item.begun == 0)
        item.begun = step.time;
    item.ended = purge::isEnd(step.step) ? step.time : 0;
    const bool isNews = item.history.empty() || item.history.back().sentence != step.sentence || item.history.back().step != step.step;
    item.now = step;
    if (isNews) {
        item.history.push_back(step);
        item.history.back().remaining.clear();
        item.history.back().conditions.clear();
        ++ledgerVersion;
    }
    publish();
}

void Clusters::Private::onEnded(int id, const Result<purge::RunReport> &report)
{
    stops.erase(id);
    PurgeRun *run = find(id);
    if (!run)
        return;
    run->running = false;
    run->stopping = false;
    for (PurgeItem &item : run->items)
        if (item.begun != 0 && item.ended == 0)
            item.ended = clock->now();
    if (!report) {
        for (PurgeItem &item : run->items)
            if (!purge::isEnd(item.now.step)) {
                const bool isStopped = report.error().code == ErrorCode::Cancelled;
                item.now.step = isStopped ? purge::PurgeStep::Stopped : purge::PurgeStep::Failed;
                item.now.sentence = isStopped ? QCoreApplication::translate("Clusters", "Stopped before its turn. Nothing was sent.")
                                              : report.error().message;
            }
        say(report.error());
    } else {
        for (std::size_t i = 0; i < report->results.size() && i < run->items.size(); ++i) {
            const purge::PurgeResult &result = report->results[i];
            run->items[i].now.step = result.step;
            run->items[i].now.sentence = result.sentence;
            run->items[i].now.record = result.record;
            run->items[i].now.isExpired = result.isExpired;
            run->items[i].backup = result.backup;
        }
        if (report->ended)
            say(*report->ended);
    }
    leaveGone();
    publish();
    checkLedger();
}

void Clusters::stopRun(int run)
{
    const auto found = m_private->stops.find(run);
    if (found == m_private->stops.end())
        return;
    found->second.request_stop();
    if (PurgeRun *under = m_private->find(run))
        under->stopping = true;
    m_private->publish();
}

void Clusters::stopAll()
{
    for (auto &[context, stop] : m_private->restoring)
        stop.request_stop();
    for (const auto &[run, stop] : m_private->stops)
        stopRun(run);
}

std::stop_source Clusters::restore(QObject *owner, const std::string &context, const QString &folder, Reply<purge::RestoreReport> reply)
{
    ClusterLink *link = m_private->link(context);
    const Context *shown = snapshot()->find(context);
    if (!link || !shown) {
        reply(notOpen(context));
        return std::stop_source(std::nostopstate);
    }
    const auto entry = m_private->restoring.emplace(context, std::nostopstate);
    entry->second = link->purgeLane().run(
        this,
        [side = link->purgeSide(), folder, file = m_private->backend.contextsFile, context, server = shown->server,
         identity = shown->identity, ledgerPath = m_private->ledgerFile, clock = m_private->clock,
         turn = m_private->turn](const JobContext &job) -> Result<purge::RestoreReport> {
            // The ledger is held by one at a time, here in turn with the deletions of every context.
            const Turn::Held held = turn->take({job.stop});
            if (!held)
                return cancelledError();
            const std::int64_t now = clock->now();
            const auto states = purge::ContextStates::load(file);
            if (!states)
                return states.error();
            if (!states->of(context, server).unlockedAt(now))
                return Error{ErrorCode::Forbidden,
                             QCoreApplication::translate("Clusters", "The context %1 is read-only. Unlock it to restore into it.")
                                 .arg(name(context)),
                             {}};
            auto api = side->get();
            if (!api)
                return api.error();
            // The connection may be younger than what the window showed, and lead elsewhere.
            const auto reached = sameAsShown(**api, identity, job.stop);
            if (!reached)
                return reached.error();
            return purge::restoreNoted(
                **api, folder, ledgerPath, *reached, [clock] { return clock->now(); }, {}, job);
        },
        [this, entry, owner = QPointer<QObject>(owner), reply = std::move(reply)](Result<purge::RestoreReport> report) {
            m_private->restoring.erase(entry);
            m_private->leaveGone();
            m_private->publish();
            m_private->checkLedger();
            if (owner)
                reply(std::move(report));
            else if (report)
                m_private->tell(*report);
            else
                m_private->say(report.error());
        });
    const std::stop_source stop = entry->second;
    m_private->publish(); // and with it the snapshot that `shown` is of goes
    return stop;
}

void Clusters::Private::tell(const purge::RestoreReport &report)
{
    emit q->told(name(report.backup.ns) + u": "_s + report.outcome());
    if (report.unnoted)
        say(*report.unnoted);
}

void Clusters::requestBackup(QObject *owner, const QString &folder, Reply<purge::BackupIndex> reply)
{
    m_private->files.run(
        owner, [folder](const JobContext &) { return purge::readBackupIndex(folder); }, std::move(reply));
}

} // namespace workspace
