// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace support {

/// A cluster in memory, for the faults that a real one has rarely. Every call goes through `before`, which
/// may change the cluster, count, or answer with an error in its place.
class FakeApi final : public kube::Api
{
public:
    struct Object {
        ApiResource resource;
        QJsonObject json;
    };

    /// What a call is named in `before` and `calls`: "namespaces", "namespaceNamed shop", "list", "objects
    /// secrets", "object persistentvolumes/pv-1", "create configmaps", "dryRun shop", "delete shop" …
    std::function<std::optional<Error>(const std::string &call)> before;
    /// After the cluster has taken a deletion: an answer in the place of its own, as when it is lost.
    std::function<std::optional<kube::DeleteAnswer>(const std::string &ns)> deleted;
    /// After the cluster has created something: an error in the place of its answer, as when that is lost. Named as in `before`.
    std::function<std::optional<Error>(const std::string &call)> created;
    /// What is answered to whether we may do something, to one object or (empty) to all; absent: we may.
    std::function<bool(const std::string &verb, const std::string &name)> allows;
    std::vector<std::string> calls;
    std::vector<std::string> warnings; ///< of the server, until they are taken

    ClusterIdentity cluster{"home", "home-cluster", "https://127.0.0.1:6443", "ca", "uid-kube-system", "ada", "v1.35.4", "straight"};
    std::vector<LiveNamespace> all;
    std::vector<Object> contents;
    kube::Discovery served;
    std::int64_t serverTime = 0;
    int pollsUntilGone = 1; ///< GETs of a namespace being deleted before it is gone; -1: never

    static ApiResource resource(const char *group, const char *name, const char *kind, bool namespaced = true)
    {
        return {group, "v1", name, kind, namespaced, {"create", "delete", "get", "list"}};
    }

    [[nodiscard]] int count(const std::string &call) const { return int(std::count(calls.begin(), calls.end(), call)); }

    LiveNamespace *find(const std::string &name)
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const LiveNamespace &ns) { return ns.name == name; });
        return found == all.end() ? nullptr : &*found;
    }

    /// Adds an object, its namespace and UID by its own `metadata`.
    void put(const ApiResource &resource, const QByteArray &json)
    {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        Q_ASSERT(!object.isEmpty());
        contents.push_back({resource, object});
        const auto known = std::find_if(served.resources.begin(), served.resources.end(),
                                        [&](const ApiResource &each) { return each.groupResource() == resource.groupResource(); });
        if (known == served.resources.end())
            served.resources.push_back(resource);
    }

    Result<ClusterIdentity> identity(const std::stop_token &stop) override
    {
        if (const auto error = enter("identity", stop))
            return *error;
        return cluster;
    }

    [[nodiscard]] std::int64_t serverClock() const override { return serverTime; }
    [[nodiscard]] std::vector<std::string> takeWarnings() override { return std::exchange(warnings, {}); }

    Result<kube::NamespaceList> namespaces(const std::stop_token &stop) override
    {
        if (const auto error = enter("namespaces", stop))
            return *error;
        return kube::NamespaceList{all, "1000", serverTime};
    }

    Result<LiveNamespace> namespaceNamed(const std::string &name, const std::stop_token &stop) override
    {
        if (const auto error = enter("namespaceNamed " + name, stop))
            return *error;
        LiveNamespace *ns = find(name);
        if (ns && ns->deleting != 0 && pollsUntilGone >= 0 && m_polls[ns->uid]++ >= pollsUntilGone) {
            std::erase_if(contents, [&](const Object &object) { return namespaceOf(object) == name; });
            std::erase_if(all, [&](const LiveNamespace &each) { return each.name == name; });
            ns = nullptr;
        }
        if (!ns)
            return Error{ErrorCode::NotFound, QStringLiteral("namespaces \"%1\" not found").arg(QString::fromStdString(name)), {}};
        return *ns;
    }

    Result<std::string> watchNamespaces(const std::string &resourceVersion, const std::function<void(const kube::WatchEvent &)> &,
                                        const std::stop_token &stop) override
    {
        if (const auto error = enter("watch", stop))
            return *error;
        return resourceVersion;
    }

    Result<kube::Discovery> discover(const std::stop_token &stop) override
    {
        if (const auto error = enter("discover", stop))
            return *error;
        return served;
    }

    std::vector<Result<kube::ObjectList>> list(const std::vector<ApiResource> &resources, const std::string &ns,
                                               const std::stop_token &stop) override
    {
        const auto whole = enter("list", stop);
        std::vector<Result<kube::ObjectList>> answers;
        for (const ApiResource &resource : resources) {
            const auto error = whole ? whole : before ? before("list " + resource.groupResource()) : std::nullopt;
            if (error) {
                answers.push_back(*error);
                continue;
            }
            kube::ObjectList found;
            for (const Object &object : contents) {
                if (object.resource.groupResource() == resource.groupResource() && (ns.empty() || namespaceOf(object) == ns))
                    found.objects.push_back(metadata(object));
            }
            answers.push_back(std::move(found));
        }
        return answers;
    }

    std::vector<Result<std::vector<QByteArray>>> objectsOf(const std::vector<ApiResource> &resources, const std::string &ns,
                                                           const std::stop_token &stop) override
    {
        std::vector<Result<std::vector<QByteArray>>> answers;
        for (const ApiResource &resource : resources)
            answers.push_back(objectsOfOne(resource, ns, stop));
        return answers;
    }

    Result<std::vector<QByteArray>> objectsOfOne(const ApiResource &resource, const std::string &ns, const std::stop_token &stop)
    {
        if (const auto error = enter("objects " + resource.groupResource(), stop))
            return *error;
        std::vector<QByteArray> texts;
        for (const Object &object : contents) {
            if (object.resource.groupResource() == resource.groupResource() && (ns.empty() || namespaceOf(object) == ns))
                texts.push_back(QJsonDocument(object.json).toJson(QJsonDocument::Compact));
        }
        return texts;
    }

    Result<QByteArray> object(const ApiResource &resource, const std::string &ns, const std::string &name,
                              const std::stop_token &stop) override
    {
        if (const auto error = enter("object " + resource.groupResource() + '/' + name, stop))
            return *error;
        if (resource.resource == "namespaces") {
            const LiveNamespace *found = find(name);
            if (!found)
                return Error{ErrorCode::NotFound, QStringLiteral("not found"), {}};
            return namespaceJson(*found);
        }
        for (const Object &object : contents) {
            if (object.resource.groupResource() == resource.groupResource() && namespaceOf(object) == ns && metadata(object).name == name)
                return QJsonDocument(object.json).toJson(QJsonDocument::Compact);
        }
        return Error{ErrorCode::NotFound, QStringLiteral("not found"), {}};
    }

    Result<QByteArray> create(const ApiResource &resource, const std::string &ns, const QByteArray &json,
                              const std::stop_token &stop) override
    {
        if (const auto error = enter("create " + resource.groupResource(), stop))
            return *error;
        QJsonObject object = QJsonDocument::fromJson(json).object();
        QJsonObject meta = object[QStringLiteral("metadata")].toObject();
        const std::string name = meta[QStringLiteral("name")].toString().toStdString();
        const Error there{ErrorCode::AlreadyExists, QStringLiteral("it already exists"), {}};
        meta[QStringLiteral("uid")] = QStringLiteral("made-%1").arg(++m_made);
        if (resource.resource == "namespaces") {
            if (find(name))
                return there;
            LiveNamespace made;
            made.name = name;
            made.uid = meta[QStringLiteral("uid")].toString().toStdString();
            const QJsonObject labels = meta[QStringLiteral("labels")].toObject();
            for (auto it = labels.begin(); it != labels.end(); ++it)
                made.labels[it.key().toStdString()] = it.value().toString().toStdString();
            all.push_back(made);
        } else {
            for (const Object &each : contents) {
                if (each.resource.groupResource() == resource.groupResource() && namespaceOf(each) == ns && metadata(each).name == name)
                    return there;
            }
            meta[QStringLiteral("namespace")] = QString::fromStdString(ns);
        }
        object[QStringLiteral("metadata")] = meta;
        if (resource.resource != "namespaces")
            contents.push_back({resource, object});
        if (const auto lost = created ? created("create " + resource.groupResource()) : std::nullopt)
            return *lost;
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    Result<bool> may(const std::string &verb, const std::string &resource, const std::string &, const std::string &name,
                     const std::stop_token &stop) override
    {
        if (const auto error = enter("may " + verb + ' ' + resource, stop))
            return *error;
        return !allows || allows(verb, name);
    }

    kube::DeleteAnswer dryRunDelete(const std::string &ns, const kube::Preconditions &preconditions, const std::stop_token &stop) override
    {
        if (const auto error = enter("dryRun " + ns, stop))
            return refusal(*error, 403);
        return judged(ns, preconditions, true);
    }

    kube::DeleteAnswer deleteNamespace(const std::string &ns, const kube::Preconditions &preconditions,
                                       const std::stop_token &stop) override
    {
        if (stop.stop_requested()) // nothing goes out any more
            return refusal({ErrorCode::Cancelled, QStringLiteral("Cancelled."), {}}, 0);
        if (const auto error = enter("delete " + ns, stop))
            return refusal(*error, 403);
        const kube::DeleteAnswer answer = judged(ns, preconditions, false);
        if (deleted) {
            if (const auto other = deleted(ns))
                return *other;
        }
        return answer;
    }

private:
    static std::string namespaceOf(const Object &object)
    {
        return object.json[QStringLiteral("metadata")].toObject()[QStringLiteral("namespace")].toString().toStdString();
    }

    static QByteArray namespaceJson(const LiveNamespace &ns)
    {
        QJsonObject labels;
        for (const auto &[key, value] : ns.labels)
            labels[QString::fromStdString(key)] = QString::fromStdString(value);
        const QJsonObject meta{{QStringLiteral("name"), QString::fromStdString(ns.name)},
                               {QStringLiteral("uid"), QString::fromStdString(ns.uid)},
                               {QStringLiteral("resourceVersion"), QString::fromStdString(ns.resourceVersion)},
                               {QStringLiteral("labels"), labels}};
        return QJsonDocument(QJsonObject{{QStringLiteral("metadata"), meta}}).toJson(QJsonDocument::Compact);
    }

    static std::string text(const QJsonObject &object, const char *key) { return object[QLatin1String(key)].toString().toStdString(); }

    static LiveObject metadata(const Object &object)
    {
        const QJsonObject meta = object.json[QStringLiteral("metadata")].toObject();
        LiveObject live;
        live.group = object.resource.group;
        live.version = object.resource.version;
        live.resource = object.resource.resource;
        live.kind = object.resource.kind;
        live.ns = text(meta, "namespace");
        live.name = text(meta, "name");
        live.uid = text(meta, "uid");
        for (const auto &[key, map] : {std::pair("labels", &live.labels), std::pair("annotations", &live.annotations)}) {
            const QJsonObject given = meta[QLatin1String(key)].toObject();
            for (auto it = given.begin(); it != given.end(); ++it)
                (*map)[it.key().toStdString()] = it.value().toString().toStdString();
        }
        for (const QJsonValue &finalizer : meta[QStringLiteral("finalizers")].toArray())
            live.finalizers.push_back(finalizer.toString().toStdString());
        for (const QJsonValue &value : meta[QStringLiteral("ownerReferences")].toArray()) {
            const QJsonObject owner = value.toObject();
            live.owners.push_back({text(owner, "apiVersion"), text(owner, "kind"), text(owner, "name"), text(owner, "uid"),
                                   owner[QStringLiteral("controller")].toBool()});
        }
        return live;
    }

    static kube::DeleteAnswer refusal(const Error &error, int status)
    {
        kube::DeleteAnswer answer;
        answer.state = kube::DeleteState::Refused;
        answer.status = status;
        answer.error = error;
        return answer;
    }

    kube::DeleteAnswer judged(const std::string &name, const kube::Preconditions &preconditions, bool dryRun)
    {
        LiveNamespace *ns = find(name);
        if (!ns)
            return refusal({ErrorCode::NotFound, QStringLiteral("not found"), {}}, 404);
        if (ns->uid != preconditions.uid || ns->resourceVersion != preconditions.resourceVersion)
            return refusal({ErrorCode::AlreadyExists, QStringLiteral("the precondition failed"), {}}, 409);
        kube::DeleteAnswer answer;
        answer.state = kube::DeleteState::Accepted;
        answer.status = 200;
        answer.auditId = (dryRun ? "audit-dry-" : "audit-") + name;
        if (!dryRun) {
            ns->deleting = serverTime;
            ns->phase = NamespacePhase::Terminating;
            ns->resourceVersion += "1";
        }
        answer.after = *ns;
        return answer;
    }

    std::optional<Error> enter(const std::string &call, const std::stop_token &stop)
    {
        calls.push_back(call);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("Cancelled."), {}};
        return before ? before(call) : std::nullopt;
    }

    std::map<std::string, int> m_polls;
    int m_made = 0;
};

} // namespace support
