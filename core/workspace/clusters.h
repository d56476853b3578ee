// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kube/access.h"
#include "kube/api.h"
#include "model/cluster.h"
#include "purge/approval.h"
#include "purge/executor.h"
#include "purge/policy.h"
#include "purge/preview.h"
#include "purge/restore.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

class Clock;

namespace workspace {

/// A namespace as its table shows it.
struct NamespaceRow {
    LiveNamespace ns;
    std::optional<std::int64_t> objects;     ///< absent: not counted yet, or not countable
    bool objectsAtLeast = false;             ///< some kinds could not be listed: there may be more
    std::optional<purge::Evaluation> policy; ///< absent: the policy cannot be read
    std::int64_t lastActivity = 0;           ///< newest creation or deletion among its objects, UTC seconds; 0: not known
    std::string owner;                       ///< from its owner annotations or labels; empty: none
    std::optional<Error> error;              ///< asked for by name, and not read: only the name is known

    bool operator==(const NamespaceRow &) const = default;
};
using NamespaceRows = std::shared_ptr<const std::vector<NamespaceRow>>;

/// A program that kubeconfig wants to run for a credential. Nothing runs before a person has seen this.
struct ExecQuestion {
    std::string path; ///< resolved, of the binary found
    std::vector<std::string> arguments;
    std::vector<std::pair<std::string, std::string>> environment;
    std::string sha256;   ///< of the binary
    bool changed = false; ///< it was allowed before, with another content, other arguments or other variables

    bool operator==(const ExecQuestion &) const = default;
};

/// One context of the kubeconfig and what is known of its cluster.
struct Context {
    enum class State { Closed, Connecting, Live, Failed, AsksConsent };

    std::string name;
    std::string cluster; ///< name of the cluster entry: what a person types to approve
    std::string server;
    std::string file;     ///< the kubeconfig file it comes from
    bool current = false; ///< current-context
    bool isProtected = false;
    std::int64_t unlockedUntil = 0; ///< UTC seconds; in the past or 0: read-only
    std::string lookAlike;          ///< another context whose name is easily taken for this one; empty: none
    State state = State::Closed;
    std::optional<Error> error;           ///< Failed: why and what to do
    std::optional<ExecQuestion> question; ///< AsksConsent
    ClusterIdentity identity;             ///< Live
    std::optional<bool> mayList, mayDelete;
    NamespaceRows namespaces;        ///< null: not listed yet (which is not "none")
    bool stale = false;              ///< the watch broke: rows are as of `asOf`
    bool mayWatch = true;            ///< false: what changes is seen when it is listed again, a few times a minute
    bool isNamed = false;            ///< rows are the namespaces of `named`, each asked for by itself
    bool isLast = false;             ///< rows are the last list, kept from another time: nothing can be done with them
    std::vector<std::string> named;  ///< by the user, for where listing is not allowed
    std::int64_t lastAsOf = 0;       ///< of the last list that can be shown, UTC seconds; 0: there is none
    std::int64_t lastCount = 0;      ///< namespaces in it
    std::int64_t asOf = 0;           ///< newest answer, UTC seconds
    std::optional<Error> countError; ///< objects could not be counted: why
    std::int64_t countedAt = 0;
    std::int64_t clockSkew = 0; ///< server minus this machine, seconds; shown beyond 5 minutes

    bool operator==(const Context &) const = default;
};

/// One namespace of a run: where it stands, and everything that happened to it.
struct PurgeItem {
    std::string ns, uid;
    purge::StepReport now;                  ///< the newest report
    std::vector<purge::StepReport> history; ///< oldest first, without what is left at each moment
    std::int64_t begun = 0, ended = 0;      ///< UTC seconds; 0: not yet
    QString backup;                         ///< its folder; empty: none yet

    bool operator==(const PurgeItem &) const = default;
};

struct PurgeRun {
    int id = 0;
    std::string context, approvedBy;
    std::int64_t approvedAt = 0;
    std::int64_t expiresAt = 0; ///< the server's time, UTC seconds: what is not begun by then is refused
    bool running = false;
    bool stopping = false; ///< ends after the namespace that is in hand
    std::vector<PurgeItem> items;

    bool operator==(const PurgeRun &) const = default;
};

/// Deletions of one context that the ledger knows no end of.
struct OpenDeletions {
    std::string context;
    int count = 0;

    bool operator==(const OpenDeletions &) const = default;
};

struct ClustersSnapshot {
    std::vector<Context> contexts;          ///< in the order of the kubeconfig
    std::optional<Error> error;             ///< the kubeconfig cannot be read; the last good one stays in `contexts`
    std::vector<std::string> files;         ///< read, in order
    std::string selected;                   ///< context in view; empty: none
    std::vector<PurgeRun> runs;             ///< newest first
    purge::Policy policy;                   ///< what the table's matches are by
    QString policyFile;                     ///< where it is written; it may not be there yet
    std::optional<Error> policyError;       ///< the file cannot be read: nothing matches until it is mended
    std::optional<store::ChainState> chain; ///< of the ledger; absent: not checked yet
    std::optional<Error> ledgerError;       ///< it cannot be used: nothing can be deleted
    std::uint64_t ledgerVersion = 0;        ///< rises when links were added: pages read again
    std::vector<OpenDeletions> open;        ///< without those of the runs under way here; the oldest first
    QString backups;                        ///< the folder that backups go to
    int restores = 0;                       ///< under way or waiting
    bool loaded = false;

    [[nodiscard]] const Context *find(const std::string &name) const;
    bool operator==(const ClustersSnapshot &) const = default;
};
using ClustersSnapshotPtr = std::shared_ptr<const ClustersSnapshot>;

/// What a person approved, on the previews that were on the screen.
struct ApprovalRequest {
    std::string context;
    std::vector<purge::Preview> previews;
    std::string typedCluster; ///< where the context is protected
    purge::BackupChoice backup = purge::BackupChoice::WithSecrets;

    bool operator==(const ApprovalRequest &) const = default;
};

/// Where contexts come from and how one is spoken to: kubeconfigBackend(), or a test that answers in its
/// place. Called on lanes.
struct ClustersBackend {
    std::function<Result<std::vector<Context>>()> contexts;
    std::function<Result<std::unique_ptr<kube::Api>>(const std::string &context)> connect;
    /// Where a context leads and as whom, read just now; empty: it never changes.
    std::function<Result<kube::Access>(const std::string &context)> access;
    /// What a context would run for its credentials, and the user's word that it may.
    std::function<Result<ExecQuestion>(const std::string &context, const std::stop_token &stop)> question;
    std::function<Result<void>(const std::string &context, const ExecQuestion &seen, const std::stop_token &stop)> allow;
    std::function<QStringList()> watched; ///< files that say which contexts there are; read again when one changes
    QString folder;                       ///< ledger and backups; empty: the data folder
    QString policyFile, contextsFile;     ///< empty: the user's
    const Clock *clock = nullptr;         ///< null: the machine's
    std::int64_t patience = 600;          ///< seconds until one that does not go is stuck
    int askAgain = 60'000;                ///< ms between two questions what became of a deletion that is open
};

/// What the window knows of clusters and may ask of them. Lives on the main thread; every context has a
/// lane of its own. Replies come on the main thread, never if `owner` is gone.
class Clusters final : public QObject
{
    Q_OBJECT

public:
    template<class T>
    using Reply = std::function<void(Result<T>)>;

    explicit Clusters(ClustersBackend backend, QObject *parent = nullptr);
    ~Clusters() override;

    [[nodiscard]] ClustersSnapshotPtr snapshot() const;

    // Intents. What comes of them is seen in the snapshot, or arrives as `failed`.
    void start();                              ///< reads the kubeconfig; connects to nothing
    void select(const std::string &context);   ///< connects, lists, counts and watches it
    void refresh(const std::string &context);  ///< lists and counts again
    void signIn(const std::string &context);   ///< reads kubeconfig and credentials anew, then lists
    void showLast(const std::string &context); ///< the last list, until the cluster answers
    /// Asks for these by name where listing them is not allowed; kept. None: lists again.
    void nameNamespaces(const std::string &context, const std::vector<std::string> &names);
    void allowExec(const std::string &context); ///< the question of the snapshot, as it was shown
    /// For 15 minutes; typed where protected. `shownServer`: what the person saw it leads to, empty: nothing; it fails where
    /// the context leads to another one by now.
    void unlock(const std::string &context, const std::string &typedCluster, const std::string &shownServer = {});
    void lock(const std::string &context);
    void protect(const std::string &context);
    void unprotect(const std::string &context, const std::string &typedCluster);
    void savePolicy(const QByteArray &yaml); ///< checked first; a fault arrives as `failed`

    // Questions.
    /// Reads everything the namespaces hold and asks the server for a dry run. Deletes nothing.
    std::stop_source requestPreviews(QObject *owner, const std::string &context, const std::vector<std::string> &namespaces,
                                     Reply<std::vector<purge::Preview>> reply);
    /// One object as YAML, its Secret values masked.
    std::stop_source requestYaml(QObject *owner, const std::string &context, const LiveObject &object, Reply<QString> reply);
    /// Deletes what was approved, one namespace after the other; the run appears in the snapshot. The reply
    /// is its id, or why nothing was begun.
    void approve(QObject *owner, const ApprovalRequest &request, Reply<int> reply);
    void stopRun(int run); ///< after the namespace that is in hand
    void stopAll();        ///< every run, and every restore, also one that waits for its turn
    /// Creates again what the backup in `folder` can bring back, in the cluster of `context`, which has to
    /// be unlocked when its turn comes, after the deletions under way there. Changes nothing that is there.
    /// Where `owner` is gone by then what came of it arrives as `told` or `failed`. request_stop() on what is returned ends it
    /// within a second, with what was made until then.
    std::stop_source restore(QObject *owner, const std::string &context, const QString &folder, Reply<purge::RestoreReport> reply);

    /// What the backup in `folder` is of.
    void requestBackup(QObject *owner, const QString &folder, Reply<purge::BackupIndex> reply);

    // The ledger.
    std::stop_source requestLedger(QObject *owner, const store::LedgerFilter &filter, Reply<std::vector<store::LedgerRecord>> reply);
    std::stop_source requestLedgerEntries(QObject *owner, std::int64_t record, Reply<std::vector<store::LedgerEntry>> reply);
    /// Every link of the deletions in `filter`, as JSON Lines or (by the ending) CSV; the chain is checked
    /// on the way.
    std::stop_source exportLedger(QObject *owner, const store::LedgerFilter &filter, const QString &file, Reply<store::LedgerExport> reply);

signals:
    void snapshotChanged();
    void failed(const QString &message);
    void told(const QString &message); ///< something worth a toast

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace workspace
