// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/previewer.h"

#include "purge/contents.h"
#include "purge/follow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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

constexpr std::size_t kVolumesOneByOne = 8; // more claims than this: all volumes of the cluster in one listing
const ApiResource kVolumes{{}, "v1", "persistentvolumes", "PersistentVolume", false, {}};

Unknown unknownOf(const std::string &what, const Error &error)
{
    return {what, error.code,
            Text::tr("%1 cannot be listed, so nobody knows what would be lost: %2").arg(QString::fromStdString(what), error.message)};
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

std::string textAt(const QJsonValue &value)
{
    return value.toString().toStdString();
}

/// Collects one preview; every step adds what it found or why it found nothing.
class Collector final
{
public:
    Collector(kube::Api &api, const Survey &survey, const JobContext &context) : m_api(api), m_survey(survey), m_context(context) {}

    Result<Preview> collect(const std::string &name, std::int64_t now)
    {
        auto ns = m_api.namespaceNamed(name, m_context.stop);
        if (!ns)
            return ns.error();
        m_preview.cluster = m_survey.cluster;
        m_preview.ns = std::move(*ns);
        m_preview.takenAt = now;
        for (const kube::Discovery::Problem &problem : m_survey.discovery.problems)
            m_preview.unknown.push_back(unknownOf(problem.groupVersion, problem.error));
        // What takes its time comes first: webhooks, volumes. What the digest is of is as young as can be.
        for (const auto step : {&Collector::askDryRun, &Collector::readWhole, &Collector::readServices, &Collector::readClaims,
                                &Collector::listAll, &Collector::arrange}) {
            if (m_context.cancelled())
                return cancelledError();
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        noteWarnings(m_survey.warnings);
        noteWarnings(m_api.takeWarnings());
        return std::move(m_preview);
    }

private:
    /// Besides those of the dry run, which come first. That the version of an API is old tells who asked for
    /// it by name; we ask for the one that the server prefers.
    void noteWarnings(const std::vector<std::string> &warnings)
    {
        std::vector<std::string> &all = m_preview.warnings;
        for (const std::string &warning : warnings) {
            if (warning.find(" is deprecated in v") == std::string::npos && std::find(all.begin(), all.end(), warning) == all.end())
                all.push_back(warning);
        }
    }

    Result<void> listAll()
    {
        std::vector<ApiResource> resources = listable(m_survey.discovery);
        std::erase_if(resources, [this](const ApiResource &resource) { return m_none.contains(resource.groupResource()); });
        auto answers = m_api.list(resources, m_preview.ns.name, m_context.stop);
        std::set<std::string> seen;
        for (std::size_t i = 0; i < resources.size(); ++i) {
            if (i >= answers.size()) {
                noteUnknown(resources[i], {ErrorCode::Incomplete, Text::tr("No answer came."), {}});
                continue;
            }
            if (!answers[i]) {
                if (endsAll(answers[i].error()))
                    return answers[i].error();
                noteUnknown(resources[i], answers[i].error());
                continue;
            }
            for (LiveObject &object : answers[i]->objects) {
                // The same object may be served by two groups, as events are.
                if (!object.uid.empty() && !seen.insert(object.uid).second)
                    continue;
                m_here.insert(object.uid);
                if (isEndpoints(object.group, object.resource))
                    m_endpoints.push_back(std::move(object));
                else if (isLeftOut(object.group, object.resource))
                    ++m_preview.leftOut;
                else
                    m_preview.objects.push_back(std::move(object));
            }
        }
        return {};
    }

    Result<void> arrange()
    {
        for (LiveObject &endpoints : m_endpoints) {
            if (isMadeAgain(endpoints, m_selecting))
                ++m_preview.leftOut;
            else
                m_preview.objects.push_back(std::move(endpoints));
        }
        std::sort(m_preview.objects.begin(), m_preview.objects.end(), [](const LiveObject &a, const LiveObject &b) {
            return std::tie(a.group, a.resource, a.name) < std::tie(b.group, b.resource, b.name);
        });
        for (const LiveObject &object : m_preview.objects) {
            const bool elsewhere = std::any_of(object.owners.begin(), object.owners.end(), [&](const OwnerReference &owner) {
                return !m_here.contains(owner.uid) && owner.uid != m_preview.ns.uid;
            });
            if (elsewhere)
                m_preview.ownedElsewhere.push_back(object);
        }
        m_preview.digest = digestOf(m_preview.objects);
        return {};
    }

    /// Services and claims whole. A kind of which there are none need not be listed right afterwards.
    Result<void> readWhole()
    {
        std::vector<ApiResource> kinds = listable(m_survey.discovery);
        std::erase_if(kinds, [](const ApiResource &kind) {
            return !kind.group.empty() || (kind.resource != "services" && kind.resource != "persistentvolumeclaims");
        });
        if (kinds.empty())
            return {};
        auto answers = m_api.objectsOf(kinds, m_preview.ns.name, m_context.stop);
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if (!answers[i]) {
                if (endsAll(answers[i].error()))
                    return answers[i].error();
                noteUnknown(kinds[i], answers[i].error());
                continue;
            }
            std::vector<QJsonObject> &objects = kinds[i].resource == "services" ? m_services : m_claims;
            for (const QByteArray &text : *answers[i])
                objects.push_back(parsed(text));
            if (objects.empty())
                m_none.insert(kinds[i].groupResource());
        }
        return {};
    }

    /// Of each kind once, though it is asked for twice.
    void noteUnknown(const ApiResource &resource, const Error &error)
    {
        const std::string what = resource.groupResource();
        std::vector<Unknown> &all = m_preview.unknown;
        if (std::none_of(all.begin(), all.end(), [&what](const Unknown &one) { return one.what == what; }))
            all.push_back(unknownOf(what, error));
    }

    Result<void> readClaims()
    {
        std::set<std::string> volumes;
        for (const QJsonObject &json : m_claims) {
            const QJsonObject spec = json["spec"_L1].toObject();
            const QJsonValue given = json["status"_L1].toObject()["capacity"_L1].toObject()["storage"_L1];
            const QJsonValue asked = spec["resources"_L1].toObject()["requests"_L1].toObject()["storage"_L1];
            Claim claim;
            claim.name = textAt(json["metadata"_L1].toObject()["name"_L1]);
            claim.storageClass = textAt(spec["storageClassName"_L1]);
            claim.size = textAt(given.isString() ? given : asked);
            claim.volume = textAt(spec["volumeName"_L1]);
            if (!claim.volume.empty())
                volumes.insert(claim.volume);
            m_preview.claims.push_back(std::move(claim));
        }
        std::sort(m_preview.claims.begin(), m_preview.claims.end(), [](const Claim &a, const Claim &b) { return a.name < b.name; });
        return readVolumes(volumes);
    }

    /// What a volume's reclaim policy is. Those who own only a namespace may not read volumes: then it stays
    /// unknown, which is shown as such.
    Result<void> readVolumes(const std::set<std::string> &names)
    {
        if (names.empty())
            return {};
        m_none.clear(); // reading them takes its time
        std::map<std::string, std::string> policies;
        const auto note = [&policies](const QJsonObject &json) {
            policies[textAt(json["metadata"_L1].toObject()["name"_L1])] =
                textAt(json["spec"_L1].toObject()["persistentVolumeReclaimPolicy"_L1]);
        };
        if (names.size() > kVolumesOneByOne) {
            const auto all = m_api.objects(kVolumes, {}, m_context.stop);
            if (!all && endsAll(all.error()))
                return all.error();
            for (std::size_t i = 0; all && i < all->size(); ++i)
                note(parsed((*all)[i]));
        } else {
            for (const std::string &name : names) {
                const auto one = m_api.object(kVolumes, {}, name, m_context.stop);
                if (!one && endsAll(one.error()))
                    return one.error();
                if (one)
                    note(parsed(*one));
            }
        }
        for (Claim &claim : m_preview.claims) {
            if (const auto found = policies.find(claim.volume); found != policies.end())
                claim.reclaimPolicy = found->second;
        }
        return {};
    }

    Result<void> readServices()
    {
        for (const QJsonObject &json : m_services) {
            const QJsonObject spec = json["spec"_L1].toObject();
            if (spec["type"_L1].toString() == "LoadBalancer"_L1 || !spec["externalIPs"_L1].toArray().isEmpty())
                m_preview.loadBalancers.push_back(textAt(json["metadata"_L1].toObject()["name"_L1]));
            if (!spec["selector"_L1].toObject().isEmpty())
                m_selecting.insert(textAt(json["metadata"_L1].toObject()["name"_L1]));
        }
        std::sort(m_preview.loadBalancers.begin(), m_preview.loadBalancers.end());
        return {};
    }

    Result<void> askDryRun()
    {
        // Who may delete this one namespace need not have the right for all of them.
        const auto may = m_api.may("delete", "namespaces", m_preview.ns.name, m_preview.ns.name, m_context.stop);
        if (!may && endsAll(may.error()))
            return may.error();
        if (may && !*may) {
            m_preview.refused =
                Error{ErrorCode::Forbidden,
                      Text::tr("You may not delete the namespace %1. Ask the administrator of the cluster for the right to delete it.")
                          .arg(QString::fromStdString(m_preview.ns.name)),
                      {}};
            return {};
        }
        const kube::DeleteAnswer answer =
            m_api.dryRunDelete(m_preview.ns.name, {m_preview.ns.uid, m_preview.ns.resourceVersion}, m_context.stop);
        m_preview.warnings = answer.warnings;
        m_preview.auditId = answer.auditId;
        if (answer.state == kube::DeleteState::Accepted)
            return {};
        const Error error =
            answer.error.value_or(Error{ErrorCode::Incomplete, Text::tr("The server did not say whether it would delete it."), {}});
        if (endsAll(error))
            return error;
        if (answer.state == kube::DeleteState::Refused)
            m_preview.refused = error;
        else
            m_preview.unknown.push_back({"dry run", error.code, Text::tr("The server's dry run has no answer: %1").arg(error.message)});
        return {};
    }

    kube::Api &m_api;
    const Survey &m_survey;
    const JobContext &m_context;
    Preview m_preview;
    std::vector<QJsonObject> m_services, m_claims;
    std::set<std::string> m_here;        // UIDs of everything that is there
    std::vector<LiveObject> m_endpoints; // of which nobody has asked yet who makes them
    std::set<std::string> m_selecting;   // Services with a selector
    std::set<std::string> m_none;        // kinds of which there was nothing a moment ago
};

} // namespace

Result<Survey> survey(kube::Api &api, const JobContext &context)
{
    static_cast<void>(api.takeWarnings()); // of what was asked before
    auto identity = api.identity(context.stop);
    if (!identity)
        return identity.error();
    auto discovery = api.discover(context.stop);
    if (!discovery)
        return discovery.error();
    return Survey{std::move(*identity), std::move(*discovery), api.serverClock(), api.takeWarnings()};
}

std::vector<ApiResource> listable(const kube::Discovery &discovery)
{
    std::vector<ApiResource> resources;
    for (const ApiResource &resource : discovery.resources) {
        const bool lists = std::find(resource.verbs.begin(), resource.verbs.end(), "list") != resource.verbs.end();
        if (resource.namespaced && lists && resource.resource.find('/') == std::string::npos)
            resources.push_back(resource);
    }
    std::sort(resources.begin(), resources.end(),
              [](const ApiResource &a, const ApiResource &b) { return std::tie(a.group, a.resource) < std::tie(b.group, b.resource); });
    return resources;
}

std::vector<ApiResource> kindsOf(const Preview &preview)
{
    std::vector<ApiResource> kinds;
    for (const LiveObject &object : preview.objects) {
        if (kinds.empty() || kinds.back().group != object.group || kinds.back().resource != object.resource)
            kinds.push_back({object.group, object.version, object.resource, object.kind, true, {}});
    }
    return kinds;
}

Result<Preview> preview(kube::Api &api, const Survey &survey, const std::string &ns, std::int64_t now, const JobContext &context)
{
    return Collector(api, survey, context).collect(ns, now);
}

} // namespace purge
