// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/saved.h"

#include "purge/contents.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

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

std::size_t placeOf(const ApiResource &resource)
{
    const std::string name = resource.groupResource();
    const auto same = [&name](const char *each) { return name == each; };
    const auto found = std::find_if(kOrder.begin(), kOrder.end(), same);
    const auto others = std::find_if(kOrder.begin(), kOrder.end(), [](const char *each) { return *each == 0; });
    return std::size_t((found == kOrder.end() ? others : found) - kOrder.begin());
}

QString remarkOnService(const QJsonObject &spec)
{
    QStringList ports;
    for (const QJsonValue &each : spec["ports"_L1].toArray()) {
        if (const int port = each.toObject()["nodePort"_L1].toInt())
            ports << QString::number(port);
    }
    QStringList remarks;
    if (spec["type"_L1].toString() == "LoadBalancer"_L1)
        remarks << Text::tr("With a new address.");
    if (!ports.isEmpty())
        remarks << Text::tr("With new ports on the nodes, which were: %1.").arg(ports.join(u", "_s));
    return remarks.join(u' ');
}

/// What somebody added to the ServiceAccount that every namespace gets.
QStringList addedTo(const QJsonObject &account)
{
    QStringList added;
    for (const char *key : {"labels", "annotations"}) {
        if (!account["metadata"_L1].toObject()[QLatin1String(key)].toObject().isEmpty())
            added << QLatin1String(key);
    }
    for (const char *key : {"imagePullSecrets", "secrets", "automountServiceAccountToken"}) {
        if (account.contains(QLatin1String(key)))
            added << QLatin1String(key);
    }
    return added;
}

} // namespace

Saved savedObject(const QJsonObject &json, const std::vector<ApiResource> &served)
{
    const QString apiVersion = json.value("apiVersion"_L1).toString();
    const qsizetype slash = apiVersion.indexOf(u'/');
    Saved saved;
    saved.json = json;
    saved.resource.group = apiVersion.left(std::max<qsizetype>(0, slash)).toStdString();
    saved.resource.version = apiVersion.mid(slash + 1).toStdString();
    saved.resource.kind = json.value("kind"_L1).toString().toStdString();
    // Served in another version now: the server takes what is written and says what does not fit.
    const auto found = std::find_if(served.begin(), served.end(), [&](const ApiResource &each) {
        return each.group == saved.resource.group && each.kind == saved.resource.kind;
    });
    if (found != served.end())
        saved.resource.resource = found->resource;
    saved.live = objectOf(json, saved.resource);
    saved.place = placeOf(saved.resource);
    return saved;
}

bool holdsData(const ApiResource &resource)
{
    return resource.group.empty()
        && (resource.resource == "secrets" || resource.resource == "configmaps" || resource.resource == "persistentvolumeclaims");
}

bool isDefaultAccount(const Saved &saved)
{
    return saved.resource.groupResource() == "serviceaccounts" && saved.live.name == "default";
}

bool isMadeByCluster(const Saved &saved)
{
    if (!saved.resource.group.empty())
        return false;
    if (saved.resource.resource == "configmaps" && saved.live.name == "kube-root-ca.crt")
        return true;
    return isDefaultAccount(saved) && addedTo(saved.json).isEmpty();
}

bool isAccountToken(const ApiResource &resource, const QJsonObject &json)
{
    return resource.group.empty() && resource.kind == "Secret"
        && json.value("type"_L1).toString() == "kubernetes.io/service-account-token"_L1;
}

bool isFinished(const Saved &saved)
{
    return saved.live.annotations.contains(kFinished.data());
}

const OwnerReference *controllerOf(const LiveObject &object)
{
    const auto found =
        std::find_if(object.owners.begin(), object.owners.end(), [](const OwnerReference &owner) { return owner.controller; });
    return found == object.owners.end() ? nullptr : &*found;
}

QString remarkOn(const Saved &saved, bool secretValues)
{
    const std::string name = saved.resource.groupResource();
    if (name == "persistentvolumeclaims")
        return Text::tr("With a new, empty volume: the data of the old one is no part of a backup.");
    if (name == "services")
        return remarkOnService(saved.json.value("spec"_L1).toObject());
    if (isAccountToken(saved.resource, saved.json))
        return Text::tr("With a new token.");
    if (name == "jobs.batch" && isFinished(saved))
        return Text::tr("It had finished: it is suspended, so that it does not run again.");
    if (name == "secrets" && !secretValues)
        return Text::tr("Without its values: the backup has none.");
    return {};
}

QString remarkWhereThere(const Saved &saved)
{
    const QString left = Text::tr("It was left as it is.");
    if (!isDefaultAccount(saved))
        return left;
    return left + u' ' + Text::tr("What was added to it is only in the backup: %1.").arg(addedTo(saved.json).join(u", "_s));
}

} // namespace purge
