// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/discovery.h"

#include "base/jobcontext.h"
#include "kube/answers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

const QByteArray kAggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json";

/// Where a group's versions stand, the preferred one first, and what each was said to serve.
struct GroupVersion {
    std::string group, version;
};

QString pathOf(const GroupVersion &which)
{
    return which.group.empty() ? u"/api/"_s + QString::fromStdString(which.version)
                               : u"/apis/%1/%2"_s.arg(QString::fromStdString(which.group), QString::fromStdString(which.version));
}

std::string nameOf(const GroupVersion &which)
{
    return which.group.empty() ? which.version : which.group + '/' + which.version;
}

/// What a server said so far.
class Kinds final
{
public:
    explicit Kinds(std::size_t most) : m_most(most) {}

    /// Adds a resource unless a version before this one has it.
    void add(ApiResource resource)
    {
        if (resource.resource.empty() || resource.resource.find('/') != std::string::npos || isTooMany())
            return;
        if (m_seen.emplace(resource.group, resource.resource).second)
            found.resources.push_back(std::move(resource));
    }
    void addProblem(Discovery::Problem problem)
    {
        if (!isTooMany())
            found.problems.push_back(std::move(problem));
    }
    /// No cluster has so many; what would be asked of each is without end.
    [[nodiscard]] bool isTooMany() const { return found.resources.size() + found.problems.size() > m_most; }

    Discovery found;

private:
    std::size_t m_most;
    std::set<std::pair<std::string, std::string>> m_seen; // group, resource
};

std::vector<std::string> verbsIn(const QJsonObject &json)
{
    std::vector<std::string> out;
    for (const QJsonValue verb : json["verbs"_L1].toArray())
        out.push_back(verb.toString().toStdString());
    return out;
}

Error stale(const GroupVersion &which, const QString &server)
{
    return {ErrorCode::Incomplete,
            QCoreApplication::translate("Kube",
                                        "The API service of %1 on %2 does not answer, so that nobody knows what it holds. Check it with "
                                        "\"kubectl get apiservice\".")
                .arg(QString::fromStdString(nameOf(which)), server),
            {}};
}

void readAggregated(Kinds &out, const QJsonObject &list, const QString &server)
{
    for (const QJsonValue item : list["items"_L1].toArray()) {
        GroupVersion which;
        which.group = item["metadata"_L1]["name"_L1].toString().toStdString();
        for (const QJsonValue version : item["versions"_L1].toArray()) {
            which.version = version["version"_L1].toString().toStdString();
            if (version["freshness"_L1].toString() == "Stale"_L1)
                out.addProblem({nameOf(which), stale(which, server)});
            for (const QJsonValue each : version["resources"_L1].toArray())
                out.add({which.group, which.version, each["resource"_L1].toString().toStdString(),
                         each["responseKind"_L1]["kind"_L1].toString().toStdString(), each["scope"_L1].toString() == "Namespaced"_L1,
                         verbsIn(each.toObject())});
        }
    }
}

/// The groups and versions of a server that does not tell all at once.
void readGroups(std::vector<GroupVersion> &out, const QJsonObject &list)
{
    for (const QJsonValue version : list["versions"_L1].toArray())
        out.push_back({{}, version.toString().toStdString()});
    for (const QJsonValue group : list["groups"_L1].toArray()) {
        const std::string name = group["name"_L1].toString().toStdString();
        const std::string preferred = group["preferredVersion"_L1]["version"_L1].toString().toStdString();
        if (!preferred.empty())
            out.push_back({name, preferred});
        for (const QJsonValue each : group["versions"_L1].toArray()) {
            const std::string version = each["version"_L1].toString().toStdString();
            if (version != preferred)
                out.push_back({name, version});
        }
    }
}

void readResources(Kinds &out, const GroupVersion &which, const QJsonObject &list)
{
    for (const QJsonValue each : list["resources"_L1].toArray())
        out.add({which.group, which.version, each["name"_L1].toString().toStdString(), each["kind"_L1].toString().toStdString(),
                 each["namespaced"_L1].toBool(), verbsIn(each.toObject())});
}

void discoverOneByOne(Requester &requester, const std::vector<GroupVersion> &which, Kinds &out, const std::stop_token &stop)
{
    std::vector<Get> gets;
    std::vector<Result<QJsonObject>> lists(which.size(), cancelledError());
    for (const GroupVersion &each : which)
        gets.push_back({pathOf(each)});
    requester.getAll(
        std::move(gets),
        [&](std::size_t index, Result<http::Response> answer) -> std::optional<Get> {
            lists[index] = answer ? objectIn(answer->body, requester.name()) : Result<QJsonObject>(answer.error());
            return {};
        },
        requester.options().listLimit, stop);
    for (std::size_t i = 0; i < which.size(); ++i) {
        if (!lists[i])
            out.addProblem({nameOf(which[i]), lists[i].error()});
        else if (!(*lists[i])["resources"_L1].isArray())
            out.addProblem({nameOf(which[i]), stale(which[i], requester.name())});
        else
            readResources(out, which[i], *lists[i]);
    }
}

bool serves(const Discovery &found, const char *resource)
{
    return std::any_of(found.resources.begin(), found.resources.end(),
                       [resource](const ApiResource &each) { return each.group.empty() && each.resource == resource; });
}

/// Every cluster has Pods, ConfigMaps and groups: an answer without them is no answer.
void noteGaps(Discovery &out, const std::vector<Result<QJsonObject>> &answers, const QString &server)
{
    const auto note = [&](const char *what) {
        const bool isKnown = std::any_of(out.problems.begin(), out.problems.end(),
                                         [what](const Discovery::Problem &each) { return each.groupVersion == what; });
        if (!isKnown)
            out.problems.push_back(
                {what,
                 {ErrorCode::Incomplete, QCoreApplication::translate("Kube", "%1 does not say everything that it serves.").arg(server),
                  QLatin1String(what)}});
    };
    if (!serves(out, "pods") || !serves(out, "configmaps"))
        note("v1");
    const QJsonObject &groups = *answers[1];
    if (groups["items"_L1].toArray().isEmpty() && groups["groups"_L1].toArray().isEmpty())
        note("apis");
}

} // namespace

Result<Discovery> discoverAll(Requester &requester, const std::stop_token &stop)
{
    std::vector<Result<QJsonObject>> answers(2, cancelledError());
    requester.getAll(
        {{u"/api"_s, kAggregated}, {u"/apis"_s, kAggregated}},
        [&](std::size_t index, Result<http::Response> answer) -> std::optional<Get> {
            answers[index] = answer ? objectIn(answer->body, requester.name()) : Result<QJsonObject>(answer.error());
            return {};
        },
        requester.options().listLimit, stop);
    const std::size_t most = requester.options().maxKinds;
    Kinds out(most);
    std::vector<GroupVersion> left;
    for (const auto &answer : answers) {
        if (!answer)
            return answer.error();
        const QString kind = (*answer)["kind"_L1].toString();
        if (kind == "APIGroupDiscoveryList"_L1)
            readAggregated(out, *answer, requester.name());
        else if (kind == "APIVersions"_L1 || kind == "APIGroupList"_L1)
            readGroups(left, *answer);
        else
            return Error{
                ErrorCode::Incomplete,
                QCoreApplication::translate("Kube", "%1 does not say what it serves. Is this the address of a Kubernetes API server?")
                    .arg(requester.name()),
                kind};
    }
    if (!left.empty() && left.size() <= most)
        discoverOneByOne(requester, left, out, stop);
    if (stop.stop_requested())
        return cancelledError();
    if (out.isTooMany() || left.size() > most)
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("Kube", "%1 says that it serves more kinds than any cluster has.").arg(requester.name()),
                     u"more than %1"_s.arg(most)};
    noteGaps(out.found, answers, requester.name());
    return std::move(out.found);
}

} // namespace kube
