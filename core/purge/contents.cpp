// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/contents.h"

#include "base/json.h"
#include "purge/duration.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

std::string kindText(const LiveObject &object)
{
    return jsonString(object.group) + ' ' + jsonString(object.resource);
}

std::string finalizersText(std::vector<std::string> finalizers)
{
    std::sort(finalizers.begin(), finalizers.end());
    JsonArray list;
    for (const std::string &finalizer : finalizers)
        list.add(finalizer);
    return list.text();
}

StringMap mapOf(const QJsonValue &value)
{
    StringMap map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.emplace(it.key().toStdString(), it.value().toString().toStdString());
    return map;
}

std::int64_t momentOf(const QJsonValue &value)
{
    return parseMoment(value.toString().toStdString()).value_or(0);
}

} // namespace

bool isLeftOut(const std::string &group, const std::string &resource)
{
    if (group == "metrics.k8s.io" || group.ends_with(".metrics.k8s.io"))
        return true;
    static const std::set<std::pair<std::string, std::string>> kinds{
        {"", "events"}, {"events.k8s.io", "events"}, {"coordination.k8s.io", "leases"}};
    return kinds.contains({group, resource}) || isEndpoints(group, resource);
}

bool isEndpoints(const std::string &group, const std::string &resource)
{
    return (group.empty() && resource == "endpoints") || (group == "discovery.k8s.io" && resource == "endpointslices");
}

bool isMadeAgain(const LiveObject &endpoints, const std::set<std::string> &selecting)
{
    // Controllers of the cluster sign with this domain; whoever makes slices by hand is to sign otherwise.
    const auto slices = endpoints.labels.find("endpointslice.kubernetes.io/managed-by");
    if (isControlled(endpoints) || (slices != endpoints.labels.end() && slices->second.ends_with(".k8s.io")))
        return true;
    if (!endpoints.group.empty())
        return false;
    const auto managed = endpoints.labels.find("endpoints.kubernetes.io/managed-by");
    return selecting.contains(endpoints.name) || (managed != endpoints.labels.end() && managed->second == "endpoint-controller")
        || endpoints.annotations.contains("control-plane.alpha.kubernetes.io/leader");
}

bool isControlled(const LiveObject &object)
{
    return std::any_of(object.owners.begin(), object.owners.end(), [](const OwnerReference &owner) { return owner.controller; });
}

bool isRoot(const LiveObject &object)
{
    const bool kept = object.group.empty() && (object.resource == "persistentvolumeclaims" || object.resource == "secrets");
    return kept || !isControlled(object);
}

std::string digestOf(const std::vector<LiveObject> &objects)
{
    // A set: the digest does not depend on who listed first, nor on how many others there are.
    std::set<std::string> lines;
    for (const LiveObject &object : objects) {
        if (isLeftOut(object.group, object.resource) && !isEndpoints(object.group, object.resource))
            continue;
        const std::string kind = kindText(object);
        lines.insert("kind " + kind);
        if (isRoot(object)) {
            lines.insert("object " + kind + ' ' + jsonString(object.name) + ' ' + jsonString(object.uid) + ' '
                         + finalizersText(object.finalizers));
            continue;
        }
        for (const std::string &finalizer : object.finalizers)
            lines.insert("finalizer " + kind + ' ' + jsonString(finalizer));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &line : lines)
        hash.addData(QByteArray::fromStdString(line + '\n'));
    return hash.result().toHex().toStdString();
}

LiveObject objectOf(const QJsonObject &json, const ApiResource &resource)
{
    const QJsonObject metadata = json["metadata"_L1].toObject();
    LiveObject object;
    object.group = resource.group;
    object.version = resource.version;
    object.resource = resource.resource;
    object.kind = resource.kind;
    object.ns = metadata["namespace"_L1].toString().toStdString();
    object.name = metadata["name"_L1].toString().toStdString();
    object.uid = metadata["uid"_L1].toString().toStdString();
    object.resourceVersion = metadata["resourceVersion"_L1].toString().toStdString();
    object.created = momentOf(metadata["creationTimestamp"_L1]);
    object.deleting = momentOf(metadata["deletionTimestamp"_L1]);
    object.labels = mapOf(metadata["labels"_L1]);
    object.annotations = mapOf(metadata["annotations"_L1]);
    for (const QJsonValue &finalizer : metadata["finalizers"_L1].toArray())
        object.finalizers.push_back(finalizer.toString().toStdString());
    for (const QJsonValue &value : metadata["ownerReferences"_L1].toArray()) {
        const QJsonObject owner = value.toObject();
        object.owners.push_back({owner["apiVersion"_L1].toString().toStdString(), owner["kind"_L1].toString().toStdString(),
                                 owner["name"_L1].toString().toStdString(), owner["uid"_L1].toString().toStdString(),
                                 owner["controller"_L1].toBool()});
    }
    return object;
}

} // namespace purge
