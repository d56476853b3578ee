// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"
#include "support/kubefake.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

kube::ConnectOptions withTries(int tries)
{
    kube::ConnectOptions options;
    options.tries = tries;
    return options;
}

QString wordsOf(const auto &result)
{
    return result ? QString() : result.error().message + u" / "_s + result.error().detail;
}

} // namespace

#define VERIFY_OK(result) QVERIFY2(result, qPrintable(wordsOf(result)))

class KubeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void identityNamesTheCluster();
    void namespacesAreWhole();
    void onlyWhatIsThereIsFound();
    void allPagesAreRead();
    void expiredListBeginsAgain();
    void endlessListEnds();
    void discoverySaysEverything_data();
    void discoverySaysEverything();
    void staleGroupIsAProblem();
    void deniedListIsAnError();
    void wholeObjectsKnowWhatTheyAre();
    void createdObjectIsThere();
    void reviewSaysWhoMay();
    void watchTellsEveryChange();
    void watchFromTooLongAgoSaysSo();
    void deletionIsAccepted();
    void dryRunDeletesNothing();
    void changedNamespaceIsNotDeleted();
    void deletionIsSentOnce_data();
    void deletionIsSentOnce();
    void onlyTheServersOwnWordMeansGone_data();
    void onlyTheServersOwnWordMeansGone();
    void getIsTriedAgain_data();
    void getIsTriedAgain();
    void everyCutIsSeen();
    void cancelEndsWithinASecond_data();
    void cancelEndsWithinASecond();

private:
    [[nodiscard]] kube::Access access(const QString &user = u"admin"_s)
    {
        const auto config = kube::loadKubeconfig({{m_fake->writeKubeconfig(user)}, true});
        return config ? kube::accessTo(*config, {}).operator bool() ? *kube::accessTo(*config, {}) : kube::Access() : kube::Access();
    }
    [[nodiscard]] std::unique_ptr<kube::Api> api(const QString &user = u"admin"_s, kube::ConnectOptions options = {})
    {
        return kube::connect(access(user), std::move(options));
    }
    [[nodiscard]] kube::Preconditions preconditions(const QString &ns)
    {
        const QJsonValue metadata = m_fake->get(u"namespaces"_s, {}, ns)[u"metadata"_s];
        return {metadata[u"uid"_s].toString().toStdString(), metadata[u"resourceVersion"_s].toString().toStdString()};
    }

    std::unique_ptr<test::KubeFake> m_fake;
};

static const ApiResource kConfigMaps{"", "v1", "configmaps", "ConfigMap", true, {}};

void KubeTest::initTestCase()
{
    if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void KubeTest::init()
{
    m_fake = std::make_unique<test::KubeFake>();
    QVERIFY2(m_fake->isReady(), "the fake did not start");
}

void KubeTest::identityNamesTheCluster()
{
    const auto identity = api()->identity({});
    VERIFY_OK(identity);
    QCOMPARE(identity->context, std::string("admin"));
    QCOMPARE(identity->cluster, std::string("fake"));
    QCOMPARE(QString::fromStdString(identity->server), m_fake->server());
    QCOMPARE(identity->caHash.size(), 64u);
    QCOMPARE(QString::fromStdString(identity->kubeSystemUid),
             m_fake->get(u"namespaces"_s, {}, u"kube-system"_s)[u"metadata"_s][u"uid"_s].toString());
    QCOMPARE(identity->user, std::string("admin"));
    QVERIFY(identity->version.starts_with("v1."));
}

void KubeTest::namespacesAreWhole()
{
    m_fake->addNamespace(u"web"_s, {{u"labels"_s, QJsonObject{{u"a"_s, u"b"_s}}}, {u"creationTimestamp"_s, u"2024-01-02T03:04:05Z"_s}});
    const auto list = api()->namespaces({});
    VERIFY_OK(list);
    QVERIFY(!list->resourceVersion.empty());
    QVERIFY(std::abs(list->serverTime - QDateTime::currentSecsSinceEpoch()) < 60);
    const auto web =
        std::find_if(list->namespaces.begin(), list->namespaces.end(), [](const LiveNamespace &ns) { return ns.name == "web"; });
    QVERIFY(web != list->namespaces.end());
    QCOMPARE(web->labels.at("a"), std::string("b"));
    QCOMPARE(web->created, 1704164645);
    QCOMPARE(web->phase, NamespacePhase::Active);
    QCOMPARE(web->finalizers, std::vector<std::string>{"kubernetes"});
    const auto same = api()->namespaceNamed("web", {});
    VERIFY_OK(same);
    QVERIFY(*same == *web);
}

void KubeTest::onlyWhatIsThereIsFound()
{
    const auto none = api()->namespaceNamed("none", {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    const auto denied = api(u"nobody"_s)->namespaces({});
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, ErrorCode::Forbidden);
    auto stranger = access();
    stranger.credentials.token = u"canary-77-of-nobody"_s;
    const auto unknown = kube::connect(stranger)->namespaces({});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::Unauthorized);
    QVERIFY(!(unknown.error().message + unknown.error().detail).contains(u"canary-77"_s));
    const auto all = m_fake->requests();
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto &request) { return request.status == 401; }),
             1); // a lasting token is shown once
}

void KubeTest::allPagesAreRead()
{
    for (int i = 0; i < 1203; ++i)
        m_fake->create(u"configmaps"_s, u"default"_s, u"map-%1"_s.arg(i));
    const auto lists = api()->list({kConfigMaps, {"", "v1", "secrets", "Secret", true, {}}}, {}, {});
    QCOMPARE(lists.size(), 2u);
    VERIFY_OK(lists[0]);
    QCOMPARE(lists[0]->objects.size(), 1203u);
    QCOMPARE(lists[0]->objects.front().ns, std::string("default"));
    QCOMPARE(lists[0]->objects.front().kind, std::string("ConfigMap"));
    VERIFY_OK(lists[1]);
    QVERIFY(lists[1]->objects.empty());
    QCOMPARE(m_fake->requests(u"GET"_s, u"/api/v1/configmaps$"_s).size(), 3);
}

void KubeTest::expiredListBeginsAgain()
{
    for (int i = 0; i < 700; ++i)
        m_fake->create(u"configmaps"_s, u"default"_s, u"map-%1"_s.arg(i));
    m_fake->fault(R"({"method":"GET","query":"continue="})",
                  R"({"status":410,"body":"{\"kind\":\"Status\",\"code\":410,\"reason\":\"Expired\"}"})", 1);
    const auto lists = api()->list({kConfigMaps}, "default", {});
    VERIFY_OK(lists[0]);
    QCOMPARE(lists[0]->objects.size(), 700u);
    m_fake->fault(R"({"method":"GET","query":"continue="})",
                  R"({"status":410,"body":"{\"kind\":\"Status\",\"code\":410,\"reason\":\"Expired\"}"})", -1);
    const auto never = api()->list({kConfigMaps}, "default", {});
    QVERIFY(!never[0]);
    QCOMPARE(never[0].error().code, ErrorCode::Expired);
}

void KubeTest::endlessListEnds()
{
    kube::ConnectOptions options;
    options.maxPages = 2;
    options.maxAnswer = 1 << 20;
    const auto client = api(u"admin"_s, options);
    const auto code = [&] {
        const auto lists = client->list({kConfigMaps}, "default", {});
        return lists[0] ? ErrorCode::Internal : lists[0].error().code;
    };
    m_fake->fault(R"({"path":"configmaps"})",
                  R"({"status":200,"body":"{\"kind\":\"List\",\"metadata\":{\"continue\":\"x\"},\"items\":[]}"})", -1);
    QCOMPARE(code(), ErrorCode::TooLarge);
    QVERIFY(m_fake->requests(u"GET"_s, u"configmaps"_s).size() <= 2);
    m_fake->clearFaults();
    m_fake->fault(R"({"path":"configmaps"})", R"({"endless":true,"contentLength":10000000000})", -1);
    QCOMPARE(code(), ErrorCode::TooLarge);
    m_fake->clearFaults();
    for (int i = 0; i < 1200; ++i)
        m_fake->create(u"configmaps"_s, u"default"_s, u"map-%1"_s.arg(i));
    QCOMPARE(code(), ErrorCode::TooLarge);
}

void KubeTest::discoverySaysEverything_data()
{
    QTest::addColumn<bool>("aggregated");
    QTest::newRow("a server that tells all at once") << true;
    QTest::newRow("a server that tells group by group") << false;
}

void KubeTest::discoverySaysEverything()
{
    QFETCH(bool, aggregated);
    m_fake->tell(QJsonObject{{u"do"_s, u"set"_s}, {u"aggregated"_s, aggregated}});
    const auto discovery = api()->discover({});
    VERIFY_OK(discovery);
    QVERIFY(discovery->problems.empty());
    const auto found = [&](const std::string &name) {
        const auto at = std::find_if(discovery->resources.begin(), discovery->resources.end(),
                                     [&](const ApiResource &r) { return r.groupResource() == name; });
        return at == discovery->resources.end() ? ApiResource() : *at;
    };
    QCOMPARE(found("pods").kind, std::string("Pod"));
    QVERIFY(found("pods").namespaced);
    QVERIFY(!found("namespaces").namespaced);
    QCOMPARE(found("deployments.apps").version, std::string("v1"));
    const auto verbs = found("deployments.apps").verbs;
    QVERIFY(std::find(verbs.begin(), verbs.end(), "list") != verbs.end());
    for (const ApiResource &resource : discovery->resources)
        QVERIFY(resource.resource.find('/') == std::string::npos);
}

void KubeTest::staleGroupIsAProblem()
{
    for (const bool aggregated : {true, false}) {
        m_fake->tell(QJsonObject{{u"do"_s, u"set"_s}, {u"aggregated"_s, aggregated}});
        m_fake->tell(
            QByteArray(R"({"do":"kind","group":"metrics.k8s.io","version":"v1beta1","resource":"pods","kind":"PodMetrics","stale":true})"));
        const auto discovery = api(u"admin"_s, withTries(2))->discover({});
        VERIFY_OK(discovery);
        QCOMPARE(discovery->problems.size(), 1u);
        QCOMPARE(discovery->problems.front().groupVersion, std::string("metrics.k8s.io/v1beta1"));
        QVERIFY(discovery->problems.front().error.code != ErrorCode::NotFound);
    }
}

void KubeTest::deniedListIsAnError()
{
    m_fake->tell(QByteArray(R"({"do":"deny","user":"viewer","verb":"list","resource":"secrets"})"));
    const auto lists = api(u"viewer"_s)->list({{"", "v1", "secrets", "Secret", true, {}}, kConfigMaps}, "default", {});
    QVERIFY(!lists[0]);
    QCOMPARE(lists[0].error().code, ErrorCode::Forbidden);
    VERIFY_OK(lists[1]);
}

void KubeTest::wholeObjectsKnowWhatTheyAre()
{
    m_fake->create(u"configmaps"_s, u"default"_s,
                   {{u"metadata"_s, QJsonObject{{u"name"_s, u"one"_s}}}, {u"data"_s, QJsonObject{{u"k"_s, u"v"_s}}}});
    const auto all = api()->objects(kConfigMaps, "default", {});
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1u);
    const auto json = QJsonDocument::fromJson(all->front()).object();
    QCOMPARE(json[u"kind"_s].toString(), u"ConfigMap"_s);
    QCOMPARE(json[u"apiVersion"_s].toString(), u"v1"_s);
    QCOMPARE(json[u"data"_s][u"k"_s].toString(), u"v"_s);
    const auto one = api()->object(kConfigMaps, "default", "one", {});
    VERIFY_OK(one);
    QCOMPARE(QJsonDocument::fromJson(*one).object()[u"data"_s], json[u"data"_s]);
}

void KubeTest::createdObjectIsThere()
{
    const QByteArray json = R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"made"},"data":{"k":"v"}})";
    VERIFY_OK(api()->create(kConfigMaps, "default", json, {}));
    QCOMPARE(m_fake->get(u"configmaps"_s, u"default"_s, u"made"_s)[u"data"_s][u"k"_s].toString(), u"v"_s);
    const auto again = api()->create(kConfigMaps, "default", json, {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
}

void KubeTest::reviewSaysWhoMay()
{
    const auto admin = api()->may("delete", "namespaces", "default", "default", {});
    VERIFY_OK(admin);
    QVERIFY(*admin);
    const auto viewer = api(u"viewer"_s)->may("delete", "namespaces", "default", "default", {});
    VERIFY_OK(viewer);
    QVERIFY(!*viewer);
}

void KubeTest::watchTellsEveryChange()
{
    const auto client = api();
    const auto list = client->namespaces({});
    VERIFY_OK(list);
    std::stop_source stop;
    std::vector<kube::WatchEvent> events;
    m_fake->addNamespace(u"one"_s);
    m_fake->patch(u"namespaces"_s, {}, u"one"_s, {{u"metadata"_s, QJsonObject{{u"labels"_s, QJsonObject{{u"a"_s, u"b"_s}}}}}});
    m_fake->remove(u"namespaces"_s, {}, u"one"_s);
    const auto end = client->watchNamespaces(
        list->resourceVersion,
        [&](const kube::WatchEvent &event) {
            events.push_back(event);
            if (event.type == kube::WatchEvent::Type::Deleted)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
    std::vector<kube::WatchEvent::Type> types;
    for (const auto &event : events) {
        if (event.type != kube::WatchEvent::Type::Bookmark)
            types.push_back(event.type);
    }
    using Type = kube::WatchEvent::Type;
    QVERIFY((types == std::vector{Type::Added, Type::Modified, Type::Deleted}));
    QCOMPARE(events.front().ns.name, std::string("one"));
}

void KubeTest::watchFromTooLongAgoSaysSo()
{
    const auto client = api();
    const auto list = client->namespaces({});
    VERIFY_OK(list);
    m_fake->tell(QByteArray(R"({"do":"expire"})"));
    const auto end = client->watchNamespaces(list->resourceVersion, [](const kube::WatchEvent &) {}, {});
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Expired);
}

void KubeTest::deletionIsAccepted()
{
    m_fake->tell(QByteArray(R"({"do":"set","warnings":["take \"care\""]})"));
    m_fake->tell(QByteArray(R"({"do":"hold"})"));
    m_fake->addNamespace(u"old"_s);
    const auto wanted = preconditions(u"old"_s);
    const auto answer = api()->deleteNamespace("old", wanted, {});
    QVERIFY2(answer.state == kube::DeleteState::Accepted, answer.error ? qPrintable(answer.error->message + answer.error->detail) : "");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.after && answer.after->deleting != 0);
    QCOMPARE(answer.after->uid, wanted.uid);
    QVERIFY(!answer.auditId.empty());
    QVERIFY(!answer.warnings.empty());
    QCOMPARE(m_fake->deletions().size(), 1);
    QCOMPARE(m_fake->breaches(), QStringList());
}

void KubeTest::dryRunDeletesNothing()
{
    m_fake->addNamespace(u"old"_s);
    const auto answer = api()->dryRunDelete("old", preconditions(u"old"_s), {});
    QCOMPARE(answer.state, kube::DeleteState::Accepted);
    QVERIFY(m_fake->deletions().isEmpty());
    QVERIFY(!m_fake->get(u"namespaces"_s, {}, u"old"_s)[u"metadata"_s].toObject().contains(u"deletionTimestamp"_s));
    const auto denied = api(u"viewer"_s)->dryRunDelete("old", preconditions(u"old"_s), {});
    QCOMPARE(denied.state, kube::DeleteState::Refused);
    QCOMPARE(denied.error->code, ErrorCode::Forbidden);
    QVERIFY2(denied.error->message.contains(u"Ask its administrator"_s), qPrintable(denied.error->message));
    // A rule of the cluster is no missing right.
    m_fake->tell(QByteArray(R"({"do":"set","rejectDeletions":"the freeze ends on Monday"})"));
    const auto frozen = api()->dryRunDelete("old", preconditions(u"old"_s), {});
    QCOMPARE(frozen.state, kube::DeleteState::Refused);
    QVERIFY2(frozen.error->message.contains(u"the freeze ends on Monday"_s), qPrintable(frozen.error->message));
    QVERIFY2(!frozen.error->message.contains(u"administrator"_s), qPrintable(frozen.error->message));
    QCOMPARE(m_fake->breaches(), QStringList());
}

void KubeTest::changedNamespaceIsNotDeleted()
{
    m_fake->addNamespace(u"old"_s);
    const auto wanted = preconditions(u"old"_s);
    m_fake->patch(u"namespaces"_s, {}, u"old"_s, {{u"metadata"_s, QJsonObject{{u"labels"_s, QJsonObject{{u"a"_s, u"b"_s}}}}}});
    const auto answer = api()->deleteNamespace("old", wanted, {});
    QCOMPARE(answer.state, kube::DeleteState::Refused);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.error->code, ErrorCode::Conflict);
    QVERIFY(!m_fake->get(u"namespaces"_s, {}, u"old"_s)[u"metadata"_s].toObject().contains(u"deletionTimestamp"_s));
    const auto blind = api()->deleteNamespace("old", {}, {});
    QCOMPARE(blind.state, kube::DeleteState::Refused);
    QCOMPARE(m_fake->deletions().size(), 1);
}

void KubeTest::deletionIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<kube::DeleteState>("state");
    QTest::newRow("the connection ends after the head") << QByteArray(R"({"drop":"head"})") << kube::DeleteState::Unknown;
    QTest::newRow("the connection ends after the body") << QByteArray(R"({"drop":"body"})") << kube::DeleteState::Unknown;
    QTest::newRow("the answer is lost") << QByteArray(R"({"drop":"answer"})") << kube::DeleteState::Unknown;
    QTest::newRow("the connection is reset") << QByteArray(R"({"drop":"answer","rst":true})") << kube::DeleteState::Unknown;
    QTest::newRow("the answer is cut") << QByteArray(R"({"cut":40})") << kube::DeleteState::Unknown;
    QTest::newRow("a 500") << QByteArray(R"({"status":500,"headers":{"Retry-After":"0"}})") << kube::DeleteState::Unknown;
    QTest::newRow("a 504") << QByteArray(R"({"status":504})") << kube::DeleteState::Unknown;
    QTest::newRow("a 429 that says when") << QByteArray(R"({"status":429,"headers":{"Retry-After":"0"}})") << kube::DeleteState::Refused;
    QTest::newRow("a redirect") << QByteArray(R"({"status":307,"headers":{"Location":"/elsewhere"}})") << kube::DeleteState::Refused;
    QTest::newRow("a 401") << QByteArray(R"({"status":401})") << kube::DeleteState::Refused;
}

void KubeTest::deletionIsSentOnce()
{
    QFETCH(QByteArray, fault);
    QFETCH(kube::DeleteState, state);
    m_fake->tell(QByteArray(R"({"do":"hold"})"));
    m_fake->addNamespace(u"old"_s);
    const auto client = api();
    VERIFY_OK(client->namespaces({})); // a connection that could be used again
    m_fake->fault(R"({"method":"DELETE"})", fault, -1);
    const auto answer = client->deleteNamespace("old", preconditions(u"old"_s), {});
    QCOMPARE(answer.state, state);
    QVERIFY(answer.error);
    QCOMPARE(m_fake->deletions().size(), 1);
    QCOMPARE(m_fake->breaches(), QStringList());
}

void KubeTest::onlyTheServersOwnWordMeansGone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("the page of a load balancer") << QByteArray("<html>default backend - 404</html>") << QByteArray("text/html");
    QTest::newRow("nothing") << QByteArray() << QByteArray("text/plain");
    QTest::newRow("an API server that does not know the path") << QByteArray("404 page not found") << QByteArray("text/plain");
    const auto status = [](const QString &reason, const QString &kind, const QString &name) {
        const QJsonObject details{{u"kind"_s, kind}, {u"name"_s, name}};
        return QJsonDocument(QJsonObject{{u"kind"_s, u"Status"_s}, {u"code"_s, 404}, {u"reason"_s, reason}, {u"details"_s, details}})
            .toJson(QJsonDocument::Compact);
    };
    QTest::newRow("of another name") << status(u"NotFound"_s, u"namespaces"_s, u"new"_s) << QByteArray("application/json");
    QTest::newRow("of another kind") << status(u"NotFound"_s, u"clusters"_s, u"old"_s) << QByteArray("application/json");
    QTest::newRow("of another reason") << status(u"ServiceUnavailable"_s, u"namespaces"_s, u"old"_s) << QByteArray("application/json");
}

/// A 404 of something in front of the API server is no proof that a namespace is gone.
void KubeTest::onlyTheServersOwnWordMeansGone()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    m_fake->addNamespace(u"old"_s);
    const auto client = api();
    const QJsonObject answer{{u"status"_s, 404}, {u"contentType"_s, QString::fromUtf8(type)}, {u"body"_s, QString::fromUtf8(body)}};
    m_fake->fault(R"({"method":"GET","path":"namespaces/"})", QJsonDocument(answer).toJson(QJsonDocument::Compact));
    const auto there = client->namespaceNamed("old", {});
    QVERIFY(!there);
    QCOMPARE(there.error().code, ErrorCode::Incomplete);
    VERIFY_OK(client->namespaceNamed("old", {}));
    const auto gone = client->namespaceNamed("never", {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void KubeTest::getIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("code");
    QTest::newRow("a connection that breaks once") << QByteArray(R"({"drop":"head"})") << 1 << -1;
    QTest::newRow("a connection that breaks always") << QByteArray(R"({"drop":"head"})") << -1 << int(ErrorCode::Incomplete);
    QTest::newRow("a 429 that says when") << QByteArray(R"({"status":429,"headers":{"Retry-After":"1"}})") << 1 << -1;
    QTest::newRow("a 503 that says when") << QByteArray(R"({"status":503,"headers":{"Retry-After":"0"}})") << 2 << -1;
    QTest::newRow("a 429 that does not say when")
        << QByteArray(R"({"status":429,"body":"slow down","contentType":"text/plain"})") << 1 << int(ErrorCode::RateLimited);
    QTest::newRow("a 500 that does not say when") << QByteArray(R"({"status":500})") << 1 << int(ErrorCode::Unreachable);
    QTest::newRow("a body that is no JSON") << QByteArray(R"({"status":200,"body":"<html>","contentType":"text/html"})") << 1
                                            << int(ErrorCode::Incomplete);
    QTest::newRow("a redirect") << QByteArray(R"({"status":302,"headers":{"Location":"/"}})") << 1 << int(ErrorCode::Redirected);
}

void KubeTest::getIsTriedAgain()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, times);
    QFETCH(int, code);
    m_fake->fault(R"({"path":"namespaces"})", fault, times);
    const auto list = api(u"admin"_s, withTries(4))->namespaces({});
    if (code < 0)
        VERIFY_OK(list);
    else
        QVERIFY(!list && int(list.error().code) == code);
}

void KubeTest::everyCutIsSeen()
{
    m_fake->addNamespace(u"one"_s);
    const auto client = api(u"admin"_s, withTries(1));
    const auto whole = client->namespaces({});
    VERIFY_OK(whole);
    for (int bytes = 0; bytes < 3000; bytes += 97) {
        m_fake->clearFaults();
        m_fake->fault(R"({"path":"namespaces"})", R"({"cut":)" + QByteArray::number(bytes) + '}', -1);
        const auto cut = client->namespaces({});
        if (cut)
            QCOMPARE(cut->namespaces.size(), whole->namespaces.size());
    }
    for (const int bytes : {0, 1, 100, 500}) {
        m_fake->clearFaults();
        m_fake->fault(R"({"path":"namespaces"})", R"({"cutBody":)" + QByteArray::number(bytes) + '}', -1);
        const auto cut = client->namespaces({});
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::Incomplete);
    }
}

void KubeTest::cancelEndsWithinASecond_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("a server that hangs") << QByteArray(R"({"hang":30})");
    QTest::newRow("a server that trickles") << QByteArray(R"({"trickle":5})");
    QTest::newRow("a server that asks to wait") << QByteArray(R"({"status":503,"headers":{"Retry-After":"20"}})");
}

void KubeTest::cancelEndsWithinASecond()
{
    QFETCH(QByteArray, fault);
    m_fake->fault(R"({"path":"namespaces"})", fault, -1);
    const auto client = api();
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300)); // well inside the wait
        timer.start();
        stop.request_stop();
    });
    const auto list = client->namespaces(stop.get_token());
    canceller.join();
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Cancelled);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(KubeTest)
#include "tst_kube.moc"
