// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusterlink.h"
#include "workspace/clusters.h"
#include "workspace/turn.h"

#include <QFileSystemWatcher>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace workspace {

/// The policy a person wrote, or the documented one where there is no file; its age from the environment
/// where that sets one, as on the command line.
Result<purge::Policy> policyFrom(const QString &path);

/// All state of the facade; main thread. Links are made when a context is selected and stay, so that
/// several clusters are live at once.
struct Clusters::Private {
    Private(Clusters *facade, ClustersBackend given);

    void readPolicy();
    void readContexts();
    void watchFiles();
    void onPolicy(const Result<purge::Policy> &read);
    void onContexts(Result<std::vector<Context>> read);
    std::vector<std::string> leaveOthers(const std::map<std::string, Result<kube::Access>> &accesses);
    void leaveGone();
    ClusterLink *link(const std::string &context);
    ClusterLink *open(const std::string &context);
    void recallOf(const std::string &context);
    void keepListOf(const std::string &context);
    void publish();
    void say(const Error &error);
    void tell(const purge::RestoreReport &report);

    // Locks
    [[nodiscard]] std::string serverOf(const std::string &context) const;
    [[nodiscard]] std::string clusterOf(const std::string &context);
    void readLocks();
    void know(const std::string &context);
    template<class Change>
    void changeLock(const std::string &context, Change change);

    // Deletions
    void begin(const ApprovalRequest &request, const Result<std::vector<purge::Approval>> &approved, const Reply<int> &reply);
    void onStep(int run, const purge::StepReport &step);
    void onEnded(int run, const Result<purge::RunReport> &report);
    void clearUp(const std::string &context, bool isFirst);
    void clearUpLater(const std::string &context, bool isFirst);
    void askAgain(const std::string &context);
    void onAsked(const std::vector<store::LedgerRecord> &changed);
    [[nodiscard]] std::vector<OpenDeletions> openDeletions() const;
    PurgeRun *find(int run);

    // The ledger
    void checkLedger();
    template<class T, class Question>
    std::stop_source askLedger(QObject *owner, Question question, Reply<T> reply);

    Clusters *q;
    ClustersBackend backend;
    const Clock *clock;
    ClustersSnapshotPtr snapshot = std::make_shared<ClustersSnapshot>();
    QFileSystemWatcher watcher;
    QTimer settle;                 ///< an editor writes a file in several steps
    QByteArray stamp;              ///< of the files as read last
    std::vector<Context> contexts; ///< as the kubeconfig has them, without what is live
    std::map<std::string, purge::ContextState> locks;
    bool locksKnown = true; ///< false: they cannot be read, and every context counts as protected
    std::optional<Error> error;
    bool loaded = false;
    std::string selected;
    std::vector<PurgeRun> runs;
    std::optional<purge::Policy> policy; ///< none: not read yet, or it cannot be read
    std::optional<Error> policyError;
    std::map<std::string, int> busyPauses;                  ///< ms; contexts whose open deletions another program has in hand
    std::map<int, std::stop_source> stops;                  ///< of the runs under way
    std::multimap<std::string, std::stop_source> restoring; ///< by the context that something is restored into
    const std::shared_ptr<Turn> turn = std::make_shared<Turn>();
    int lastRun = 0;
    std::optional<store::ChainState> chain;
    std::optional<Error> ledgerError;
    std::uint64_t ledgerVersion = 0;
    std::vector<store::LedgerRecord> unfinished; ///< as the ledger was checked last
    std::set<std::string> asksLater;             ///< contexts whose open deletions are asked after again
    QString ledgerFile, backups;
    QString memory; ///< folder of what outlives a run about each context
    std::map<std::string, std::unique_ptr<ClusterLink>> links;
    Lane files{"kubeconfig"}; ///< small files: kubeconfig, policy, locks
    Lane ledger{"ledger"};    ///< reads it; runs write to it on their own lane
};

} // namespace workspace
