// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"

#include "base/jobcontext.h"
#include "base/json.h"
#include "kube/answers.h"
#include "kube/deletion.h"
#include "kube/discovery.h"
#include "kube/namespacewatch.h"
#include "kube/pager.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <pwd.h>
#include <unistd.h>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

const QByteArray kMetadataOnly = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json";

/// Whole objects are large: fewer a page.
constexpr int kWholeObjects = 100;

Error unreadable(const QString &server, const QString &detail)
{
    return {ErrorCode::Incomplete, QCoreApplication::translate("Kube", "%1 tells of an object without a name or UID.").arg(server), detail};
}

/// Whom the kubeconfig takes us for, and this machine.
std::string localName(const Access &access)
{
    std::vector<char> buffer(16384);
    passwd entry = {};
    passwd *found = nullptr;
    ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found);
    const std::string self = found ? found->pw_name : std::to_string(::getuid());
    return access.user.isEmpty() ? self : access.user.toStdString() + " (kubeconfig of " + self + ')';
}

/// One list of metadata on its way.
struct ObjectsTaken {
    ObjectList list;
    std::unordered_set<std::string> seen;

    Result<void> take(const Page &page, const ApiResource &resource, const QString &server)
    {
        if (list.resourceVersion.empty())
            list.resourceVersion = page.resourceVersion.toStdString();
        for (const QJsonValue item : page.items) {
            auto object = liveObjectIn(item.toObject(), resource);
            if (!object)
                return unreadable(server, QString::fromStdString(resource.groupResource()));
            if (seen.insert(object->uid.empty() ? object->ns + '/' + object->name : object->uid).second)
                list.objects.push_back(std::move(*object));
        }
        return {};
    }
};

/// Asks whom the server takes us for.
const Get kWhoAmI{u"/apis/authentication.k8s.io/v1/selfsubjectreviews"_s, "application/json",
                  R"({"apiVersion":"authentication.k8s.io/v1","kind":"SelfSubjectReview"})"};

class Client final : public Api
{
public:
    Client(std::shared_ptr<Login> login, ConnectOptions options) : m_requester(std::move(login), std::move(options)) {}

    Result<ClusterIdentity> identity(const std::stop_token &stop) override;
    [[nodiscard]] std::int64_t serverClock() const override { return m_serverClock; }
    Result<NamespaceList> namespaces(const std::stop_token &stop) override;
    Result<LiveNamespace> namespaceNamed(const std::string &name, const std::stop_token &stop) override;
    Result<std::string> watchNamespaces(const std::string &resourceVersion, const std::function<void(const WatchEvent &)> &changed,
                                        const std::stop_token &stop) override;
    Result<Discovery> discover(const std::stop_token &stop) override { return discoverAll(m_requester, stop); }
    [[nodiscard]] std::vector<std::string> takeWarnings() override { return m_requester.takeWarnings(); }
    std::vector<Result<ObjectList>> list(const std::vector<ApiResource> &resources, const std::string &ns,
                                         const std::stop_token &stop) override;
    std::vector<Result<std::vector<QByteArray>>> objectsOf(const std::vector<ApiResource> &resources, const std::string &ns,
                                                           const std::stop_token &stop) override;
    Result<QByteArray> object(const ApiResource &resource, const std::string &ns, const std::string &name,
                              const std::stop_token &stop) override;
    Result<QByteArray> create(const ApiResource &resource, const std::string &ns, const QByteArray &json,
                              const std::stop_token &stop) override;
    Result<bool> may(const std::string &verb, const std::string &resource, const std::string &ns, const std::string &name,
                     const std::stop_token &stop) override;
    DeleteAnswer dryRunDelete(const std::string &ns, const Preconditions &preconditions, const std::stop_token &stop) override
    {
        return sendDelete(m_requester, ns, preconditions, DeleteMode::DryRun, stop);
    }
    DeleteAnswer deleteNamespace(const std::string &ns, const Preconditions &preconditions, const std::stop_token &stop) override
    {
        return sendDelete(m_requester, ns, preconditions, DeleteMode::Real, stop);
    }

private:
    [[nodiscard]] QString server() const { return m_requester.name(); }
    [[nodiscard]] Result<std::string> ownName(const Result<http::Response> &answer) const;

    Requester m_requester;
    std::int64_t m_serverClock = 0;
};

Result<ClusterIdentity> Client::identity(const std::stop_token &stop)
{
    const Access &access = m_requester.access();
    ClusterIdentity out;
    out.context = access.context.toStdString();
    out.cluster = access.cluster.toStdString();
    out.server = access.server.toStdString();
    out.way = wayHash(access);
    const auto hash = authorityHash(access);
    if (!hash)
        return hash.error();
    out.caHash = *hash;
    std::vector<Result<http::Response>> answers(3, cancelledError());
    m_requester.getAll(
        {{u"/version"_s}, {u"/api/v1/namespaces/kube-system"_s}, kWhoAmI},
        [&](std::size_t index, Result<http::Response> answer) -> std::optional<Get> {
            answers[index] = std::move(answer);
            return {};
        },
        m_requester.options().answerLimit, stop);
    for (const auto &answer : {answers[0], answers[1]}) {
        if (!answer && answer.error().code != ErrorCode::Forbidden && answer.error().code != ErrorCode::NotFound)
            return answer.error();
        if (answer)
            m_serverClock = dateOf(answer->header("date"));
    }
    if (answers[0]) {
        const auto version = objectIn(answers[0]->body, server());
        if (!version)
            return version.error();
        out.version = (*version)["gitVersion"_L1].toString().toStdString();
    }
    if (answers[1]) {
        const auto object = objectIn(answers[1]->body, server());
        const auto system = object ? namespaceIn(*object) : std::nullopt;
        if (!system)
            return object ? unreadable(server(), u"kube-system"_s) : object.error();
        out.kubeSystemUid = system->uid;
    }
    auto user = ownName(answers[2]);
    if (!user)
        return user.error();
    // Clusters before 1.28 do not say whom they take us for.
    out.user = user->empty() ? localName(access) : std::move(*user);
    if (const auto &tell = m_requester.options().identified)
        tell(out);
    return out;
}

/// Whom the server takes us for; empty: it does not say.
Result<std::string> Client::ownName(const Result<http::Response> &answer) const
{
    if (!answer) {
        const ErrorCode code = answer.error().code;
        if (code == ErrorCode::NotFound || code == ErrorCode::Forbidden || code == ErrorCode::Unsupported)
            return std::string();
        return answer.error();
    }
    const auto review = objectIn(answer->body, server());
    if (!review)
        return review.error();
    return (*review)["status"_L1]["userInfo"_L1]["username"_L1].toString().toStdString();
}

Result<NamespaceList> Client::namespaces(const std::stop_token &stop)
{
    NamespaceList out;
    Listing listing;
    listing.path = u"/api/v1/namespaces"_s;
    listing.restart = [&out] { out = {}; };
    listing.take = [&](const Page &page, const http::Response &answer) -> Result<void> {
        if (out.resourceVersion.empty()) {
            out.resourceVersion = page.resourceVersion.toStdString();
            out.serverTime = dateOf(answer.header("date"));
        }
        for (const QJsonValue item : page.items) {
            auto ns = namespaceIn(item.toObject());
            if (!ns)
                return unreadable(server(), u"namespaces"_s);
            out.namespaces.push_back(std::move(*ns));
        }
        return {};
    };
    if (auto error = readLists(m_requester, {listing}, m_requester.options().maxKept, stop).front())
        return std::move(*error);
    return out;
}

Result<LiveNamespace> Client::namespaceNamed(const std::string &name, const std::stop_token &stop)
{
    Get get{u"/api/v1/namespaces/"_s + inPath(name)};
    get.anyStatus = true;
    const auto answer = m_requester.get(get, stop);
    if (!answer)
        return answer.error();
    if (answer->status == 404 && !saysNotThere(*answer, u"namespaces"_s, name))
        return Error{ErrorCode::Incomplete,
                     QCoreApplication::translate("Kube",
                                                 "404 came from something before %1 and not from its API server: nobody knows whether the "
                                                 "namespace %2 is there. Check the load balancer or proxy.")
                         .arg(server(), QString::fromStdString(name)),
                     {}};
    if (answer->status >= 300)
        return failureOf(*answer, server());
    const auto object = objectIn(answer->body, server());
    if (!object)
        return object.error();
    auto ns = namespaceIn(*object);
    if (!ns || ns->name != name)
        return unreadable(server(), QString::fromStdString(name));
    return std::move(*ns);
}

Result<std::string> Client::watchNamespaces(const std::string &resourceVersion, const std::function<void(const WatchEvent &)> &changed,
                                            const std::stop_token &stop)
{
    constexpr std::chrono::seconds kGrace{30};
    const std::chrono::seconds length{QRandomGenerator::global()->bounded(300, 601)};
    const QString path = u"/api/v1/namespaces?watch=1&allowWatchBookmarks=true&timeoutSeconds=%1&resourceVersion=%2"_s.arg(length.count())
                             .arg(inPath(resourceVersion));
    NamespaceWatch watch(resourceVersion, m_requester, changed);
    const auto answer = m_requester.stream(
        {path}, length + kGrace, [&watch](QByteArrayView piece) { return watch.take(piece); }, stop);
    if (watch.error())
        return *watch.error();
    if (!answer)
        return answer.error();
    if (watch.isCut())
        return Error{
            ErrorCode::Incomplete, QCoreApplication::translate("Kube", "%1 ended the watch in the middle of a change.").arg(server()), {}};
    return watch.resourceVersion();
}

std::vector<Result<ObjectList>> Client::list(const std::vector<ApiResource> &resources, const std::string &ns, const std::stop_token &stop)
{
    std::vector<ObjectsTaken> taken(resources.size());
    std::vector<Listing> listings;
    for (std::size_t i = 0; i < resources.size(); ++i) {
        Listing listing;
        listing.path = pathOf(resources[i], ns);
        listing.accept = kMetadataOnly;
        listing.restart = [&taken, i] { taken[i] = {}; };
        listing.take = [&, i](const Page &page, const http::Response &) { return taken[i].take(page, resources[i], server()); };
        listings.push_back(std::move(listing));
    }
    const auto errors = readLists(m_requester, listings, m_requester.options().maxListed, stop);
    std::vector<Result<ObjectList>> out;
    for (std::size_t i = 0; i < resources.size(); ++i)
        out.push_back(errors[i] ? Result<ObjectList>(*errors[i]) : Result<ObjectList>(std::move(taken[i].list)));
    return out;
}

std::vector<Result<std::vector<QByteArray>>> Client::objectsOf(const std::vector<ApiResource> &resources, const std::string &ns,
                                                               const std::stop_token &stop)
{
    std::vector<std::vector<QByteArray>> taken(resources.size());
    std::vector<Listing> listings;
    for (std::size_t i = 0; i < resources.size(); ++i) {
        Listing listing;
        listing.path = pathOf(resources[i], ns);
        listing.pageSize = kWholeObjects;
        listing.restart = [&taken, i] { taken[i].clear(); };
        listing.take = [&taken, &resources, i](const Page &page, const http::Response &) -> Result<void> {
            for (const QJsonValue item : page.items) {
                QJsonObject object = item.toObject();
                object["apiVersion"_L1] = page.apiVersion; // items of a list do not repeat what they are
                object["kind"_L1] = QString::fromStdString(resources[i].kind);
                taken[i].push_back(QJsonDocument(object).toJson(QJsonDocument::Compact));
            }
            return {};
        };
        listings.push_back(std::move(listing));
    }
    const auto errors = readLists(m_requester, listings, m_requester.options().maxKept, stop);
    std::vector<Result<std::vector<QByteArray>>> out;
    for (std::size_t i = 0; i < resources.size(); ++i)
        out.push_back(errors[i] ? Result<std::vector<QByteArray>>(*errors[i]) : Result<std::vector<QByteArray>>(std::move(taken[i])));
    return out;
}

Result<QByteArray> Client::object(const ApiResource &resource, const std::string &ns, const std::string &name, const std::stop_token &stop)
{
    const auto answer = m_requester.get({pathOf(resource, ns) + u'/' + inPath(name)}, stop);
    if (!answer)
        return answer.error();
    if (const auto object = objectIn(answer->body, server()); !object)
        return object.error();
    return answer->body;
}

Result<QByteArray> Client::create(const ApiResource &resource, const std::string &ns, const QByteArray &json, const std::stop_token &stop)
{
    const auto send = [&] {
        bool isSent = false;
        return m_requester.send("POST", pathOf(resource, ns), json, Requester::Sending::Once, m_requester.options().answerLimit, isSent,
                                stop);
    };
    auto answer = send();
    if (answer && answer->status == 401 && m_requester.renew(stop)) // what was refused made nothing
        answer = send();
    answer = succeeded(std::move(answer), server());
    if (!answer)
        return answer.error();
    return answer->body;
}

Result<bool> Client::may(const std::string &verb, const std::string &resource, const std::string &ns, const std::string &name,
                         const std::stop_token &stop)
{
    JsonObject attributes;
    attributes.add("verb", verb).add("group", "").add("resource", resource);
    if (!ns.empty())
        attributes.add("namespace", ns);
    if (!name.empty())
        attributes.add("name", name);
    JsonObject spec;
    spec.addRaw("resourceAttributes", attributes.text());
    JsonObject review;
    review.add("apiVersion", "authorization.k8s.io/v1").add("kind", "SelfSubjectAccessReview").addRaw("spec", spec.text());
    const auto answer = m_requester.get(
        {u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s, "application/json", QByteArray::fromStdString(review.text())}, stop);
    if (!answer)
        return answer.error();
    const auto object = objectIn(answer->body, server());
    if (!object)
        return object.error();
    const QJsonValue allowed = (*object)["status"_L1]["allowed"_L1];
    if (!allowed.isBool())
        return unreadable(server(), u"selfsubjectaccessreviews"_s);
    return allowed.toBool();
}

} // namespace

std::unique_ptr<Api> connect(Access access, ConnectOptions options)
{
    auto login = std::make_shared<Login>(std::move(access), options.consent);
    return connect(std::move(login), std::move(options));
}

std::unique_ptr<Api> connect(std::shared_ptr<Login> login, ConnectOptions options)
{
    return std::make_unique<Client>(std::move(login), std::move(options));
}

} // namespace kube
