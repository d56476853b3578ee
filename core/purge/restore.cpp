// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/restore.h"

#include "base/json.h"
#include "purge/contents.h"
#include "purge/creatable.h"
#include "purge/creation.h"
#include "purge/follow.h"
#include "purge/saved.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

/// Creates what a backup has, in order.
class Restorer final
{
public:
    Restorer(kube::Api &api, const QString &folder, const std::function<void(const RestoreRow &)> &told, const JobContext &context,
             const std::function<Result<void>(const BackupIndex &)> &begin)
        : m_api(api), m_folder(folder), m_told(told), m_context(context), m_begin(begin)
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
        const auto isThere = isNamespaceThere();
        if (!isThere)
            return isThere.error();
        if (m_context.cancelled())
            return cancelledError();
        if (const auto begun = m_begin ? m_begin(m_report.backup) : Result<void>(); !begun)
            return begun.error();
        m_clock = m_api.serverClock();
        if (*isThere)
            add({"Namespace", m_report.backup.ns, RestoreRow::State::AlreadyThere,
                 Text::tr("Its labels and annotations were left as they are.")});
        else
            createNamespace();
        for (RestoreRow &row : m_damaged)
            add(std::move(row));
        for (Saved &saved : m_saved) {
            if (m_context.cancelled())
                m_report.ended = cancelledError();
            if (m_report.ended)
                break;
            restoreOne(saved);
        }
        if (!m_report.ended)
            leaveToOwners();
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
        Saved saved = savedObject(json, m_served);
        if (saved.resource.group.empty() && saved.resource.kind == "Namespace") {
            m_namespace = json;
            return;
        }
        for (const OwnerReference &owner : saved.live.owners)
            m_owners.insert(owner.uid);
        if (saved.resource.groupResource() == "serviceaccounts") {
            for (const QJsonValue &listed : json.value("secrets"_L1).toArray())
                m_listed.insert(listed.toObject()["name"_L1].toString().toStdString());
        }
        m_saved.push_back(std::move(saved));
    }

    Result<bool> isNamespaceThere()
    {
        const std::string &name = m_report.backup.ns;
        const auto there = m_api.namespaceNamed(name, m_context.stop);
        if (there && there->deleting != 0)
            return Error{
                ErrorCode::Busy, Text::tr("%1 is still being deleted. Wait until it is gone.").arg(QString::fromStdString(name)), {}};
        if (!there && there.error().code != ErrorCode::NotFound)
            return there.error();
        return bool(there);
    }

    /// Without it nothing else can be created.
    void createNamespace()
    {
        const std::string &name = m_report.backup.ns;
        QJsonObject metadata = cleanMetadata(m_namespace.value("metadata"_L1).toObject());
        metadata["name"_L1] = QString::fromStdString(name);
        const QJsonObject json{{u"apiVersion"_s, u"v1"_s}, {u"kind"_s, u"Namespace"_s}, {u"metadata"_s, metadata}};
        const Creation made = create(m_api, {{}, "v1", "namespaces", "Namespace", false, {}}, {}, json, m_context.stop);
        m_hasMadeNamespace = made.state == RestoreRow::State::Created;
        m_report.ended = made.error;
        add({"Namespace", name, made.state, made.why});
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
        if (name == "jobs.batch" && isFinished(saved))
            spec["suspend"_L1] = true;
        if (isAccountToken(saved.resource, json)) {
            QJsonObject labels = metadata.value("labels"_L1).toObject();
            freeAccountToken(json, labels, annotations);
            if (!labels.isEmpty() || metadata.contains("labels"_L1))
                metadata["labels"_L1] = labels;
        }
        annotations.remove("kubestats.io/secret-values"_L1);
        annotations.remove(kFinished);
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
        if (saved.resource.groupResource() == "pods" && isFinished(saved)) {
            row.state = RestoreRow::State::LeftOut;
            row.why = Text::tr("It had finished, and is not run again.");
            return add(std::move(row));
        }
        if (isMadeByCluster(saved) || isMadeForAccount(saved)) {
            row.state = RestoreRow::State::LeftToOwner;
            row.why = Text::tr("The cluster makes it by itself.");
            m_back.insert(saved.live.uid);
            return add(std::move(row));
        }
        if (isControlled(saved.live) && !holdsData(saved.resource)) {
            m_controlled.push_back(&saved);
            return;
        }
        if (isAccountToken(saved.resource, saved.json))
            awaitDefaultAccount(saved);
        Creation made = create(m_api, saved.resource, m_report.backup.ns, creatable(saved), m_context.stop);
        if (made.isLost && made.state == RestoreRow::State::Created && !isOfThisRestore(saved, made.live))
            made.state = RestoreRow::State::AlreadyThere;
        row.state = made.state;
        row.why = made.why;
        if (made.state == RestoreRow::State::Created) {
            noteBack(saved, made.live);
            row.why = QStringList{made.why, remarkOn(saved, m_report.backup.secretValues), lostOwners(saved)}.join(u' ').simplified();
        } else if (made.state == RestoreRow::State::AlreadyThere) {
            noteThere(saved, made.live);
            row.why = remarkWhereThere(saved);
        } else if (made.endsAll()) {
            m_report.ended = made.error;
        }
        add(std::move(row));
    }

    /// Clusters before Kubernetes 1.24 made a token for each ServiceAccount, and listed it there.
    bool isMadeForAccount(const Saved &saved) const
    {
        return isAccountToken(saved.resource, saved.json) && m_listed.contains(saved.live.name);
    }

    /// A token without its ServiceAccount is deleted, and "default" only comes a moment after its namespace.
    void awaitDefaultAccount(const Saved &token)
    {
        const auto account = token.live.annotations.find("kubernetes.io/service-account.name");
        if (!m_hasMadeNamespace || account == token.live.annotations.end() || account->second != "default")
            return;
        const ApiResource accounts{{}, "v1", "serviceaccounts", "ServiceAccount", true, {}};
        constexpr int kLooks = 20;
        for (int looks = 0; looks < kLooks && !m_context.cancelled(); ++looks) {
            const auto there = m_api.object(accounts, m_report.backup.ns, account->second, m_context.stop);
            if (there || there.error().code != ErrorCode::NotFound)
                return;
            pauseFor(200, {}, m_context);
        }
    }

    /// Whether what is there after an answer was lost was created by this restore, and not before it or by the cluster.
    bool isOfThisRestore(const Saved &saved, const QByteArray &live) const
    {
        if (isDefaultAccount(saved))
            return false;
        const std::int64_t created = objectOf(QJsonDocument::fromJson(live).object(), saved.resource).created;
        return m_hasMadeNamespace || (m_clock > 0 && created >= m_clock);
    }

    /// Others may be owned by what was there already, and its UID is not the one in their files.
    void noteThere(const Saved &saved, QByteArray live)
    {
        if (live.isEmpty() && m_owners.contains(saved.live.uid)) {
            auto there = m_api.object(saved.resource, m_report.backup.ns, saved.live.name, m_context.stop);
            live = there ? std::move(*there) : QByteArray();
        }
        noteBack(saved, live);
    }

    /// `saved` is there; `live`: as the cluster has it now, empty where nobody asked.
    void noteBack(const Saved &saved, const QByteArray &live)
    {
        m_back.insert(saved.live.uid);
        const std::string uid = objectOf(QJsonDocument::fromJson(live).object(), saved.resource).uid;
        if (!uid.empty())
            m_newUids[saved.live.uid] = uid;
    }

    /// An object that comes before its owner cannot name it: the owner has no UID yet.
    QString lostOwners(const Saved &saved) const
    {
        QStringList lost;
        for (const OwnerReference &owner : saved.live.owners) {
            if (!m_newUids.contains(owner.uid))
                lost << QString::fromStdString(owner.kind + ' ' + owner.name);
        }
        return lost.isEmpty() ? QString() : Text::tr("Without its owner: %1.").arg(lost.join(u", "_s));
    }

    /// What is controlled is made again by what controls it, if that came back or is made again itself.
    void leaveToOwners()
    {
        for (bool any = true; any;) {
            any = false;
            for (const Saved *&saved : m_controlled) {
                if (!saved || !isBack(*controllerOf(saved->live)))
                    continue;
                m_back.insert(saved->live.uid);
                addControlled(*saved, RestoreRow::State::LeftToOwner, Text::tr("%1 %2 makes it again."));
                saved = nullptr;
                any = true;
            }
        }
        for (const Saved *saved : m_controlled) {
            if (!saved)
                continue;
            if (const auto unasked = m_unasked.find(controllerOf(saved->live)->uid); unasked != m_unasked.end())
                addControlled(
                    *saved, RestoreRow::State::Failed,
                    Text::tr("It was not created: whether its owner %1 %2 is there could not be asked (%3). It is in the backup."),
                    unasked->second);
            else
                addControlled(*saved, RestoreRow::State::Failed,
                              Text::tr("Its owner %1 %2 did not come back, and nothing else makes it again. It is in the backup."));
        }
    }

    void addControlled(const Saved &saved, RestoreRow::State state, const QString &why, const QString &error = {})
    {
        const OwnerReference &owner = *controllerOf(saved.live);
        const QString kind = QString::fromStdString(owner.kind), name = QString::fromStdString(owner.name);
        add({saved.resource.kind, saved.live.name, state, error.isEmpty() ? why.arg(kind, name) : why.arg(kind, name, error)});
    }

    /// Whether `owner` is known to be there: of the namespace, or of the whole cluster, which no deletion of a namespace takes away.
    bool isBack(const OwnerReference &owner)
    {
        if (m_back.contains(owner.uid))
            return true;
        if (const auto asked = m_elsewhere.find(owner.uid); asked != m_elsewhere.end())
            return asked->second;
        const std::string group = owner.apiVersion.substr(0, owner.apiVersion.find('/'));
        const auto kind = std::find_if(m_served.begin(), m_served.end(), [&](const ApiResource &each) {
            return !each.namespaced && each.kind == owner.kind
                && (each.group.empty() ? owner.apiVersion == each.version : each.group == group);
        });
        const auto found = kind == m_served.end() ? Result<QByteArray>(Error{ErrorCode::NotFound, {}, {}})
                                                  : m_api.object(*kind, {}, owner.name, m_context.stop);
        if (!found && found.error().code != ErrorCode::NotFound)
            m_unasked[owner.uid] = found.error().message;
        return m_elsewhere[owner.uid] = found && objectOf(QJsonDocument::fromJson(*found).object(), *kind).uid == owner.uid;
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
    const std::function<Result<void>(const BackupIndex &)> &m_begin;
    RestoreReport m_report;
    std::vector<ApiResource> m_served;
    QJsonObject m_namespace;
    bool m_hasMadeNamespace = false;
    std::int64_t m_clock = 0; // the server's, before anything was created; 0: not known
    std::vector<Saved> m_saved;
    std::vector<RestoreRow> m_damaged;            // files that say nothing
    std::map<std::string, std::string> m_newUids; // of what is there now, by the UID it had
    std::set<std::string> m_owners;               // UIDs that something of the backup is owned by
    std::set<std::string> m_listed;               // names of Secrets that a ServiceAccount of the backup lists
    std::set<std::string> m_back;                 // UIDs that came back, are there, or are made again
    std::map<std::string, bool> m_elsewhere;      // owners that are not of this namespace: whether they are there
    std::map<std::string, QString> m_unasked;     // those of them that could not be asked for, and why
    std::vector<const Saved *> m_controlled;      // what others make again
};

} // namespace

Result<RestoreReport> restore(kube::Api &api, const QString &folder, const std::function<void(const RestoreRow &)> &told,
                              const JobContext &context, const std::function<Result<void>(const BackupIndex &)> &begin)
{
    return Restorer(api, folder, told, context, begin).run();
}

} // namespace purge
