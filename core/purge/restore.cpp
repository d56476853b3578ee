// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/restore.h"

#include "base/json.h"
#include "purge/contents.h"
#include "purge/creatable.h"
#include "purge/duration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

/// What others need comes first; what is not named here comes where "" stands.
constexpr std::array kOrder{"networkpolicies.networking.k8s.io",
                            "resourcequotas",
                            "limitranges",
                            "poddisruptionbudgets.policy",
                            "serviceaccounts",
                            "secrets",
                            "configmaps",
                            "persistentvolumeclaims",
                            "roles.rbac.authorization.k8s.io",
                            "rolebindings.rbac.authorization.k8s.io",
                            "services",
                            "",
                            "pods",
                            "replicationcontrollers",
                            "replicasets.apps",
                            "deployments.apps",
                            "statefulsets.apps",
                            "daemonsets.apps",
                            "jobs.batch",
                            "cronjobs.batch",
                            "horizontalpodautoscalers.autoscaling",
                            "ingresses.networking.k8s.io"};

/// An object of the backup, read.
struct Saved {
    ApiResource resource;
    QJsonObject json;
    LiveObject live;
    std::size_t place = 0; ///< in kOrder
};

std::size_t placeOf(const ApiResource &resource)
{
    const std::string name = resource.groupResource();
    const auto same = [&name](const char *each) { return name == each; };
    const auto found = std::find_if(kOrder.begin(), kOrder.end(), same);
    const auto others = std::find_if(kOrder.begin(), kOrder.end(), [](const char *each) { return *each == 0; });
    return std::size_t((found == kOrder.end() ? others : found) - kOrder.begin());
}

/// Whose contents nothing else can make again, so that they come back even where something controls them.
bool holdsData(const ApiResource &resource)
{
    return resource.group.empty()
        && (resource.resource == "secrets" || resource.resource == "configmaps" || resource.resource == "persistentvolumeclaims");
}

/// What the cluster makes by itself in every namespace.
bool isMadeByCluster(const Saved &saved)
{
    if (!saved.resource.group.empty())
        return false;
    if (saved.resource.resource == "configmaps" && saved.live.name == "kube-root-ca.crt")
        return true;
    if (saved.resource.resource == "serviceaccounts" && saved.live.name == "default" && !saved.json.contains("imagePullSecrets"_L1)
        && !saved.json.contains("secrets"_L1))
        return true;
    return saved.resource.resource == "secrets" && saved.json.value("type"_L1).toString() == "kubernetes.io/service-account-token"_L1;
}

/// Creates what a backup has, in order.
class Restorer final
{
public:
    Restorer(kube::Api &api, const QString &folder, const std::function<void(const RestoreRow &)> &told, const JobContext &context)
        : m_api(api), m_folder(folder), m_told(told), m_context(context)
    {
    }

    Result<RestoreReport> run()
    {
        auto index = readBackupIndex(m_folder);
        if (!index)
            return index.error();
        m_report.backup = std::move(*index);
        auto discovery = m_api.discover(m_context.stop);
        if (!discovery)
            return discovery.error();
        m_served = std::move(discovery->resources);
        if (const auto read = readAll(); !read)
            return read.error();
        if (const auto made = createNamespace(); !made)
            return made.error();
        for (RestoreRow &row : m_damaged)
            add(std::move(row));
        for (Saved &saved : m_saved) {
            if (m_context.cancelled())
                m_report.ended = cancelledError();
            if (m_report.ended)
                break;
            restoreOne(saved);
        }
        return std::move(m_report);
    }

private:
    /// Every file is read before the first object is created. One that is missing or damaged is told, and
    /// does not keep the others.
    Result<void> readAll()
    {
        for (const std::string &name : m_report.backup.files) {
            const QString file = QString::fromStdString(name);
            const auto json = readOne(QDir(m_folder).filePath(file));
            if (json)
                keep(*json);
            else
                m_damaged.push_back({file.section(u'/', 0, -2).toStdString(), file.section(u'/', -1).toStdString(),
                                     RestoreRow::State::Failed, json.error().message});
        }
        if (m_saved.empty() && !m_damaged.empty())
            return Error{ErrorCode::Incomplete,
                         Text::tr("Nothing of the backup can be read, so nothing was created: %1").arg(m_damaged.front().why),
                         {}};
        std::stable_sort(m_saved.begin(), m_saved.end(), [](const Saved &a, const Saved &b) { return a.place < b.place; });
        return {};
    }

    static Result<QJsonObject> readOne(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Incomplete, Text::tr("%1 is missing from the backup.").arg(path), {}};
        return readSaved(file.readAll(), path);
    }

    void keep(const QJsonObject &json)
    {
        const QString apiVersion = json.value("apiVersion"_L1).toString();
        const qsizetype slash = apiVersion.indexOf(u'/');
        Saved saved;
        saved.json = json;
        saved.resource.group = apiVersion.left(std::max<qsizetype>(0, slash)).toStdString();
        saved.resource.version = apiVersion.mid(slash + 1).toStdString();
        saved.resource.kind = json.value("kind"_L1).toString().toStdString();
        // Served in another version now: the server takes what is written and says what does not fit.
        const auto found = std::find_if(m_served.begin(), m_served.end(), [&](const ApiResource &each) {
            return each.group == saved.resource.group && each.kind == saved.resource.kind;
        });
        if (found != m_served.end())
            saved.resource.resource = found->resource;
        saved.live = objectOf(json, saved.resource);
        saved.place = placeOf(saved.resource);
        if (saved.resource.group.empty() && saved.resource.kind == "Namespace")
            m_namespace = json;
        else
            m_saved.push_back(std::move(saved));
    }

    Result<void> createNamespace()
    {
        const std::string &name = m_report.backup.ns;
        const auto there = m_api.namespaceNamed(name, m_context.stop);
        if (there && there->deleting != 0)
            return Error{
                ErrorCode::Busy, Text::tr("%1 is still being deleted. Wait until it is gone.").arg(QString::fromStdString(name)), {}};
        if (!there && there.error().code != ErrorCode::NotFound)
            return there.error();
        RestoreRow row{"Namespace", name, RestoreRow::State::AlreadyThere, Text::tr("Its labels and annotations were left as they are.")};
        if (!there) {
            QJsonObject metadata = cleanMetadata(m_namespace.value("metadata"_L1).toObject());
            metadata["name"_L1] = QString::fromStdString(name);
            const QJsonObject json{{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"Namespace"_s}, {u"metadata"_s, metadata}};
            const auto made = m_api.create({{}, "v1", "namespaces", "Namespace", false, {}}, {},
                                           QJsonDocument(json).toJson(QJsonDocument::Compact), m_context.stop);
            if (!made)
                return made.error();
            row = {"Namespace", name, RestoreRow::State::Created, {}};
        }
        add(std::move(row));
        return {};
    }

    static QJsonObject cleanMetadata(QJsonObject metadata)
    {
        removeAll(metadata,
                  {"uid", "resourceVersion", "creationTimestamp", "generation", "selfLink", "deletionTimestamp",
                   "deletionGracePeriodSeconds", "managedFields", "ownerReferences", "namespace"});
        QJsonObject labels = metadata.value("labels"_L1).toObject();
        if (!labels.isEmpty()) {
            labels.remove("kubernetes.io/metadata.name"_L1);
            metadata["labels"_L1] = labels;
        }
        return metadata;
    }

    /// References to owners that were created again, with their new UIDs.
    QJsonArray owners(const Saved &saved) const
    {
        QJsonArray kept;
        for (const QJsonValue &value : saved.json.value("metadata"_L1).toObject()["ownerReferences"_L1].toArray()) {
            QJsonObject owner = value.toObject();
            const auto found = m_newUids.find(owner.value("uid"_L1).toString().toStdString());
            if (found == m_newUids.end())
                continue;
            owner["uid"_L1] = QString::fromStdString(found->second);
            kept.append(owner);
        }
        return kept;
    }

    QJsonObject creatable(const Saved &saved) const
    {
        QJsonObject json = saved.json;
        json.remove("status"_L1);
        QJsonObject metadata = cleanMetadata(json.value("metadata"_L1).toObject());
        QJsonObject annotations = metadata.value("annotations"_L1).toObject();
        QJsonObject spec = json.value("spec"_L1).toObject();
        const std::string name = saved.resource.groupResource();
        if (name == "services")
            freeService(spec);
        else if (name == "jobs.batch")
            freeJob(spec);
        else if (name == "persistentvolumeclaims")
            freeClaim(spec, annotations);
        else if (name == "pods")
            spec.remove("nodeName"_L1);
        annotations.remove("kubestats.io/secret-values"_L1);
        if (const QJsonArray kept = owners(saved); !kept.isEmpty())
            metadata["ownerReferences"_L1] = kept;
        if (annotations.isEmpty())
            metadata.remove("annotations"_L1);
        else
            metadata["annotations"_L1] = annotations;
        json["metadata"_L1] = metadata;
        if (!spec.isEmpty())
            json["spec"_L1] = spec;
        return json;
    }

    void restoreOne(const Saved &saved)
    {
        RestoreRow row{saved.resource.kind, saved.live.name, RestoreRow::State::Created, {}};
        if (saved.resource.resource.empty()) {
            row.state = RestoreRow::State::Failed;
            row.why = Text::tr("The cluster serves no %1 any longer. Install what it belongs to, and restore again.")
                          .arg(QString::fromStdString(saved.resource.kind));
            return add(std::move(row));
        }
        if (isMadeByCluster(saved)) {
            row.state = RestoreRow::State::LeftToOwner;
            row.why = Text::tr("The cluster makes it by itself.");
            return add(std::move(row));
        }
        if (isControlled(saved.live) && !holdsData(saved.resource)) {
            row.state = RestoreRow::State::LeftToOwner;
            row.why = Text::tr("%1 %2 makes it again.")
                          .arg(QString::fromStdString(controllerOf(saved).kind), QString::fromStdString(controllerOf(saved).name));
            return add(std::move(row));
        }
        const auto made = m_api.create(saved.resource, m_report.backup.ns, QJsonDocument(creatable(saved)).toJson(QJsonDocument::Compact),
                                       m_context.stop);
        if (made) {
            m_newUids[saved.live.uid] = objectOf(QJsonDocument::fromJson(*made).object(), saved.resource).uid;
            row.why = remark(saved);
        } else if (made.error().code == ErrorCode::AlreadyExists) {
            row.state = RestoreRow::State::AlreadyThere;
            row.why = Text::tr("It was left as it is.");
        } else {
            row.state = RestoreRow::State::Failed;
            row.why = made.error().message;
            if (made.error().code == ErrorCode::Unauthorized)
                m_report.ended = made.error();
        }
        add(std::move(row));
    }

    static OwnerReference controllerOf(const Saved &saved)
    {
        const auto found =
            std::find_if(saved.live.owners.begin(), saved.live.owners.end(), [](const OwnerReference &owner) { return owner.controller; });
        return found == saved.live.owners.end() ? OwnerReference{} : *found;
    }

    /// What did not come back with an object.
    QString remark(const Saved &saved) const
    {
        const std::string name = saved.resource.groupResource();
        if (name == "persistentvolumeclaims")
            return Text::tr("With a new, empty volume: the data of the old one is no part of a backup.");
        if (name == "services" && saved.json.value("spec"_L1).toObject()["type"_L1].toString() == "LoadBalancer"_L1)
            return Text::tr("With a new address.");
        if (name == "secrets" && !m_report.backup.secretValues)
            return Text::tr("Without its values: the backup has none.");
        return {};
    }

    void add(RestoreRow row)
    {
        if (m_told)
            m_told(row);
        m_report.rows.push_back(std::move(row));
        m_context.tell(
            {Progress::Phase::Writing, std::int64_t(m_report.rows.size()), std::int64_t(m_saved.size() + m_damaged.size()) + 1, 0, 0, -1});
    }

    kube::Api &m_api;
    const QString &m_folder;
    const std::function<void(const RestoreRow &)> &m_told;
    const JobContext &m_context;
    RestoreReport m_report;
    std::vector<ApiResource> m_served;
    QJsonObject m_namespace;
    std::vector<Saved> m_saved;
    std::vector<RestoreRow> m_damaged;            // files that say nothing
    std::map<std::string, std::string> m_newUids; // of what was created, by the UID it had
};

} // namespace

const char *toString(RestoreRow::State state)
{
    switch (state) {
    case RestoreRow::State::Created: return "created";
    case RestoreRow::State::AlreadyThere: return "already-there";
    case RestoreRow::State::LeftToOwner: return "left-to-owner";
    case RestoreRow::State::Failed: return "failed";
    }
    return "";
}

std::int64_t RestoreReport::count(RestoreRow::State state) const
{
    return std::count_if(rows.begin(), rows.end(), [state](const RestoreRow &row) { return row.state == state; });
}

Result<RestoreReport> restore(kube::Api &api, const QString &folder, const std::function<void(const RestoreRow &)> &told,
                              const JobContext &context)
{
    return Restorer(api, folder, told, context).run();
}

Result<void> noteRestore(store::Ledger &ledger, const RestoreReport &report, const ClusterIdentity &cluster, std::int64_t now)
{
    using State = RestoreRow::State;
    const BackupIndex &backup = report.backup;
    store::LedgerEntry entry;
    entry.time = now;
    entry.step = store::LedgerStep::Restore;
    entry.state = store::DeletionState::Restored;
    entry.context = cluster.context;
    entry.cluster = cluster.cluster;
    entry.ns = backup.ns;
    entry.uid = backup.uid;
    entry.who = cluster.user;
    entry.text = Text::tr("Restored: %1 created, %2 there already, %3 left to their owners, %4 failed.")
                     .arg(QString::number(report.count(State::Created)), QString::number(report.count(State::AlreadyThere)),
                          QString::number(report.count(State::LeftToOwner)), QString::number(report.count(State::Failed)))
                     .toStdString();
    if (report.ended)
        entry.text += ' ' + Text::tr("Cut off: %1").arg(report.ended->message).toStdString();
    JsonObject details;
    details.add("backupTaken", momentText(backup.takenAt)).add("kubeSystemUid", cluster.kubeSystemUid).add("server", cluster.server);
    entry.details = details.text();
    // The number alone may be another ledger's: the namespace's UID says whether it is this one's.
    if (const auto known = backup.record > 0 ? ledger.entries(backup.record) : Result<std::vector<store::LedgerEntry>>(Error{});
        known && known->front().uid == backup.uid)
        entry.record = backup.record;
    const auto written = ledger.append(std::move(entry));
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace purge
