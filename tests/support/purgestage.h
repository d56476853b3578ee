// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/approval.h"
#include "purge/executor.h"
#include "purge/previewer.h"
#include "store/ledger.h"
#include "support/fakeapi.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace support {

/// A cluster with namespaces to delete, a ledger and a clock: what a purge needs.
class PurgeStage final
{
public:
    static constexpr std::int64_t kNow = 1'800'000'000;

    PurgeStage()
    {
        api.serverTime = kNow;
        for (const char *name : {"default", "kube-system", "kube-public", "kube-node-lease"})
            addNamespace(name, false);
    }

    LiveNamespace &addNamespace(const std::string &name, bool optedIn = true)
    {
        LiveNamespace ns;
        ns.name = name;
        ns.uid = "uid-" + name;
        ns.resourceVersion = "10";
        ns.created = kNow - 60 * 86400;
        if (optedIn)
            ns.labels = {{"k8s-ns-purger", "true"}};
        api.all.push_back(ns);
        return api.all.back();
    }

    /// A namespace with a Deployment, its ReplicaSet and Pod, a ConfigMap, a Secret and an Event.
    void addShop(const std::string &name)
    {
        addNamespace(name);
        const QByteArray ns = QByteArray::fromStdString(name);
        const auto meta = [&](const char *kind, const QByteArray &object, const QByteArray &more = {}) {
            return "{\"metadata\":{\"namespace\":\"" + ns + "\",\"name\":\"" + object + "\",\"uid\":\"" + ns + '-' + kind + '-' + object
                + "\",\"resourceVersion\":\"5\",\"managedFields\":[{\"manager\":\"kubectl\"}]" + more + "}";
        };
        const auto owner = [&](const char *kind, const QByteArray &object, const char *uid) {
            return ",\"ownerReferences\":[{\"apiVersion\":\"apps/v1\",\"kind\":\"" + QByteArray(kind) + "\",\"name\":\"" + object
                + "\",\"uid\":\"" + ns + '-' + uid + '-' + object + "\",\"controller\":true}]";
        };
        api.put(FakeApi::resource("apps", "deployments", "Deployment"),
                meta("d", "web") + ",\"spec\":{\"replicas\":1},\"status\":{\"readyReplicas\":1}}");
        api.put(FakeApi::resource("apps", "replicasets", "ReplicaSet"),
                meta("rs", "web-1", owner("Deployment", "web", "d")) + ",\"spec\":{}}");
        api.put(FakeApi::resource("", "pods", "Pod"), meta("p", "web-1-a", owner("ReplicaSet", "web-1", "rs")) + ",\"spec\":{}}");
        api.put(FakeApi::resource("", "configmaps", "ConfigMap"), meta("cm", "settings") + ",\"data\":{\"level\":\"08\"}}");
        api.put(FakeApi::resource("", "secrets", "Secret"), meta("s", "key") + ",\"type\":\"Opaque\",\"data\":{\"key\":\"Q0FOQVJZ\"}}");
        api.put(FakeApi::resource("", "events", "Event"), meta("e", "seen") + "}");
    }

    [[nodiscard]] JobContext context() const { return {stop.get_token(), {}}; }

    Result<purge::Preview> preview(const std::string &ns)
    {
        const auto ground = purge::survey(api, context());
        if (!ground)
            return ground.error();
        return purge::preview(api, *ground, ns, clock.now(), context());
    }

    [[nodiscard]] purge::Guards guards() const { return {policy, state, clock.now()}; }

    Result<purge::Approval> approve(const std::string &ns, const std::string &typed = {})
    {
        const auto seen = preview(ns);
        if (!seen)
            return seen.error();
        return purge::approve(*seen, {guards(), {}, typed, backup});
    }

    store::Ledger ledger()
    {
        auto opened = store::Ledger::open(folder.filePath(QStringLiteral("ledger.db")));
        Q_ASSERT(opened);
        return std::move(*opened);
    }

    purge::RunOptions options()
    {
        purge::RunOptions options;
        options.policy = [this]() -> Result<purge::Policy> { return policy; };
        options.backupFolder = folder.filePath(QStringLiteral("backups"));
        options.clock = &clock;
        options.contextState = [this](const std::string &cluster) -> Result<purge::ContextState> {
            return stateOf ? stateOf(cluster) : state;
        };
        options.pause = [this](std::int64_t milliseconds) {
            m_milliseconds += milliseconds;
            clock.set(clock.now() + m_milliseconds / 1000);
            m_milliseconds %= 1000;
        };
        return options;
    }

    Result<purge::RunReport> run(const std::vector<purge::Approval> &approvals)
    {
        auto book = ledger();
        return purge::execute(
            api, approvals, book, options(), [this](const purge::StepReport &report) { steps.push_back(report); }, context());
    }

    /// How many DELETEs reached the cluster.
    [[nodiscard]] int deletions() const
    {
        return int(std::count_if(api.calls.begin(), api.calls.end(), [](const std::string &call) { return call.starts_with("delete "); }));
    }

    QTemporaryDir folder{memoryFolder()};
    FakeApi api;
    FixedClock clock{kNow};
    purge::Policy policy;
    purge::ContextState state{false, kNow + 3600};
    std::function<purge::ContextState(const std::string &cluster)> stateOf; ///< empty: `state`
    purge::BackupChoice backup = purge::BackupChoice::WithSecrets;
    std::stop_source stop;
    std::vector<purge::StepReport> steps;

private:
    /// In memory where there is such a folder: hundreds of runs would wait for a disk.
    static QString memoryFolder()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/purge-XXXXXX");
    }

    std::int64_t m_milliseconds = 0;
};

/// The states that a record's links went through, in a word each.
inline QString story(store::Ledger &ledger, std::int64_t record)
{
    const auto entries = ledger.entries(record);
    QStringList words;
    for (std::size_t i = 0; entries && i < entries->size(); ++i)
        words << QLatin1String(store::toString((*entries)[i].step)) + QLatin1Char(':')
                + QLatin1String(store::toString((*entries)[i].state));
    return words.join(QLatin1Char(' '));
}

} // namespace support
