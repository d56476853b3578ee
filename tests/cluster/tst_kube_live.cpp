// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const ApiResource kNamespaces{"", "v1", "namespaces", "Namespace", false, {}};
const ApiResource kConfigMaps{"", "v1", "configmaps", "ConfigMap", true, {}};

QString wordsOf(const auto &result)
{
    return result ? QString() : result.error().message + u" / "_s + result.error().detail;
}

/// Sockets that this process has open.
int sockets()
{
    int count = 0;
    const QDir fds(u"/proc/self/fd"_s);
    for (const QString &name : fds.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
        count += QFile::symLinkTarget(fds.filePath(name)).contains(u"socket:["_s);
    return count;
}

QByteArray named(const QString &kind, const QString &name)
{
    return u"{\"apiVersion\":\"v1\",\"kind\":\"%1\",\"metadata\":{\"name\":\"%2\"}}"_s.arg(kind, name).toUtf8();
}

} // namespace

#define VERIFY_OK(result) QVERIFY2(result, qPrintable(wordsOf(result)))

/// The client against a real control plane: see controlplane.py.
class KubeLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void identityIsTheServers();
    void discoveryKnowsEveryKind();
    void everyKindIsListedAtOnce();
    void manyPagesAreRead();
    void viewerMayNotDelete();
    void watchSeesWhatHappens();
    void namespaceGoesOnce();

private:
    [[nodiscard]] std::unique_ptr<kube::Api> api(const QString &user = u"admin"_s) const
    {
        const auto config = kube::loadKubeconfig({{m_folder + u'/' + user + u".kubeconfig"_s}, true});
        const auto access = config ? kube::accessTo(*config) : Result<kube::Access>(config.error());
        return kube::connect(access ? *access : kube::Access());
    }
    void create(const QString &name) { VERIFY_OK(api()->create(kNamespaces, {}, named(u"Namespace"_s, name), {})); }
    /// Requests that the server's audit log has, by verb and resource.
    [[nodiscard]] int audited(const QString &verb, const QString &resource, const QString &name) const;

    QString m_folder;
};

void KubeLiveTest::initTestCase()
{
    m_folder = qEnvironmentVariable("KUBESTATS_CLUSTER_DIR");
    if (m_folder.isEmpty())
        QSKIP("There is no control plane: run this by tests/cluster/controlplane.py.");
}

int KubeLiveTest::audited(const QString &verb, const QString &resource, const QString &name) const
{
    QFile file(m_folder + u"/audit.log"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonValue object = entry[u"objectRef"_s];
        count += entry[u"stage"_s] == u"ResponseComplete"_s && entry[u"verb"_s] == verb && object[u"resource"_s] == resource
            && object[u"name"_s] == name;
    }
    return count;
}

void KubeLiveTest::identityIsTheServers()
{
    for (const QString &user : {u"admin"_s, u"viewer"_s}) {
        const auto identity = api(user)->identity({});
        VERIFY_OK(identity);
        QVERIFY2(QString::fromStdString(identity->user).contains(user), identity->user.c_str());
        QVERIFY(identity->version.starts_with("v1."));
        QCOMPARE(identity->kubeSystemUid.size(), 36u);
    }
    const auto nobody = api(u"nobody"_s)->identity({});
    VERIFY_OK(nobody);
    QVERIFY(nobody->kubeSystemUid.empty());
}

void KubeLiveTest::discoveryKnowsEveryKind()
{
    const auto discovery = api()->discover({});
    VERIFY_OK(discovery);
    QVERIFY(discovery->problems.empty());
    const auto has = [&](const std::string &name, const std::string &version) {
        return std::any_of(discovery->resources.begin(), discovery->resources.end(),
                           [&](const ApiResource &each) { return each.groupResource() == name && each.version == version; });
    };
    QVERIFY(has("pods", "v1"));
    QVERIFY(has("deployments.apps", "v1"));
    QVERIFY(has("horizontalpodautoscalers.autoscaling", "v2"));
    QVERIFY(has("customresourcedefinitions.apiextensions.k8s.io", "v1"));
    QVERIFY(discovery->resources.size() > 40);
}

void KubeLiveTest::everyKindIsListedAtOnce()
{
    const auto client = api();
    const auto discovery = client->discover({});
    VERIFY_OK(discovery);
    std::vector<ApiResource> wanted;
    for (const ApiResource &each : discovery->resources) {
        if (each.namespaced && std::find(each.verbs.begin(), each.verbs.end(), "list") != each.verbs.end())
            wanted.push_back(each);
    }
    QVERIFY(wanted.size() > 20);
    // HTTP/2: all of them over the connection that is there.
    QVERIFY2(sockets() > 0, "sockets cannot be counted");
    const int one = sockets();
    const auto lists = client->list(wanted, "kube-system", {});
    QCOMPARE(sockets(), one);
    QCOMPARE(lists.size(), wanted.size());
    for (const auto &list : lists)
        VERIFY_OK(list);
    QElapsedTimer timer;
    timer.start();
    (void)client->list(wanted, "kube-system", {});
    qInfo("%d kinds of one namespace in %lld ms", int(wanted.size()), timer.elapsed());
}

void KubeLiveTest::manyPagesAreRead()
{
    create(u"many"_s);
    const auto client = api();
    // A client waits after its first 300 requests; two do not.
    const auto second = api();
    for (int i = 0; i < 520; ++i)
        VERIFY_OK((i % 2 ? client : second)->create(kConfigMaps, "many", named(u"ConfigMap"_s, u"m-%1"_s.arg(i)), {}));
    const auto lists = client->list({kConfigMaps}, "many", {});
    VERIFY_OK(lists[0]);
    QVERIFY(lists[0]->objects.size() >= 520); // and the root certificates'
    const auto whole = client->objects(kConfigMaps, "many", {});
    VERIFY_OK(whole);
    QCOMPARE(whole->size(), lists[0]->objects.size());
    const auto again = client->create(kConfigMaps, "many", whole->front(), {});
    QVERIFY(!again);
}

void KubeLiveTest::viewerMayNotDelete()
{
    create(u"kept"_s);
    const auto viewer = api(u"viewer"_s);
    const auto may = viewer->may("delete", "namespaces", "kept", "kept", {});
    VERIFY_OK(may);
    QVERIFY(!*may);
    const auto kept = viewer->namespaceNamed("kept", {});
    VERIFY_OK(kept);
    const auto answer = viewer->deleteNamespace("kept", {kept->uid, kept->resourceVersion}, {});
    QCOMPARE(answer.state, kube::DeleteState::Refused);
    QCOMPARE(answer.error->code, ErrorCode::Forbidden);
    const auto admin = api();
    const auto changed = admin->deleteNamespace("kept", {kept->uid, "1"}, {});
    QCOMPARE(changed.state, kube::DeleteState::Refused);
    QCOMPARE(changed.status, 409);
    const auto other = admin->deleteNamespace("kept", {"00000000-0000-0000-0000-000000000000", kept->resourceVersion}, {});
    QCOMPARE(other.status, 409);
    const auto dry = admin->dryRunDelete("kept", {kept->uid, kept->resourceVersion}, {});
    QVERIFY2(dry.state == kube::DeleteState::Accepted, qPrintable(dry.error ? dry.error->message : QString()));
    const auto still = admin->namespaceNamed("kept", {});
    VERIFY_OK(still);
    QVERIFY(*still == *kept);
}

void KubeLiveTest::watchSeesWhatHappens()
{
    const auto watcher = api();
    const auto list = watcher->namespaces({});
    VERIFY_OK(list);
    create(u"seen"_s);
    std::stop_source stop;
    std::vector<std::string> added;
    const auto end = watcher->watchNamespaces(
        list->resourceVersion,
        [&](const kube::WatchEvent &event) {
            if (event.type == kube::WatchEvent::Type::Added)
                added.push_back(event.ns.name);
            if (event.ns.name == "seen")
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
    QVERIFY(std::find(added.begin(), added.end(), "seen") != added.end());
}

void KubeLiveTest::namespaceGoesOnce()
{
    create(u"gone"_s);
    const auto client = api();
    const auto before = client->namespaceNamed("gone", {});
    VERIFY_OK(before);
    const auto answer = client->deleteNamespace("gone", {before->uid, before->resourceVersion}, {});
    QVERIFY2(answer.state == kube::DeleteState::Accepted, qPrintable(answer.error ? answer.error->message : QString()));
    QCOMPARE(answer.after->uid, before->uid);
    QVERIFY(!answer.auditId.empty());
    QTRY_VERIFY_WITH_TIMEOUT(!client->namespaceNamed("gone", {}), 30000);
    const auto after = client->namespaceNamed("gone", {});
    QCOMPARE(after.error().code, ErrorCode::NotFound);
    QTRY_VERIFY_WITH_TIMEOUT(audited(u"delete"_s, u"namespaces"_s, u"gone"_s) != 0, 5000);
    QCOMPARE(audited(u"delete"_s, u"namespaces"_s, u"gone"_s), 1);
}

QTEST_GUILESS_MAIN(KubeLiveTest)
#include "tst_kube_live.moc"
