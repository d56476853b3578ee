// SPDX-License-Identifier: GPL-3.0-or-later
// The same calls of the client against the fake API server and a real one,
// answers compared. What the fault tests show of the fake holds for real
// servers as far as this test goes; fake_test.py compares more.
#include "cluster/controlplane.h"
#include "support/kubefake.h"

#include "kube/access.h"
#include "kube/connect.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

const ApiResource kNamespaces{"", "v1", "namespaces", "Namespace", false, {}};
const ApiResource kConfigMaps{"", "v1", "configmaps", "ConfigMap", true, {}};
const ApiResource kDeployments{"apps", "v1", "deployments", "Deployment", true, {}};

std::unique_ptr<kube::Api> connected(const QString &kubeconfig)
{
    const Result<kube::Kubeconfig> config = kube::loadKubeconfig({{kubeconfig}, true});
    if (!config)
        return nullptr;
    const Result<kube::Access> access = kube::accessTo(*config);
    return access ? kube::connect(*access) : nullptr;
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QString failure(const Error &error)
{
    return u"error %1"_s.arg(int(error.code));
}

template<class Map>
QString pairs(const Map &map)
{
    QStringList out;
    for (const auto &[key, value] : map)
        out << text(key) + u'=' + text(value);
    return out.join(u',');
}

/// A namespace without what differs from run to run: that it is there, not what
/// it is.
QString shown(const LiveNamespace &ns)
{
    QStringList finalizers;
    for (const std::string &one : ns.finalizers)
        finalizers << text(one);
    return u"%1 %2%3%4 phase %5 labels %6 finalizers %7%8"_s
        .arg(text(ns.name), ns.uid.size() == 36 ? u"uid "_s : u"NO UID "_s, ns.resourceVersion.empty() ? u"NO VERSION "_s : u"version "_s,
             ns.created > 1'700'000'000 ? u"created"_s : u"NO TIME"_s)
        .arg(int(ns.phase))
        .arg(pairs(ns.labels), finalizers.join(u','), ns.deleting ? u" deleting"_s : QString());
}

QString shown(const LiveObject &object)
{
    QStringList finalizers, owners;
    for (const std::string &one : object.finalizers)
        finalizers << text(one);
    for (const OwnerReference &one : object.owners)
        owners << u"%1 %2 %3"_s.arg(text(one.kind), text(one.name)).arg(one.controller);
    return u"%1/%2 %3 %4/%5 %6 labels %7 annotations %8 finalizers %9"_s.arg(
               text(object.group), text(object.version), text(object.resource), text(object.ns), text(object.name),
               object.uid.size() == 36 && !object.resourceVersion.empty() && object.created > 0 ? u"complete"_s : u"INCOMPLETE"_s,
               pairs(object.labels), pairs(object.annotations), finalizers.join(u','))
        + u" owners "_s + owners.join(u',');
}

QString shown(const kube::DeleteAnswer &answer)
{
    return u"state %1 status %2 audit %3 %4 %5"_s.arg(int(answer.state))
        .arg(answer.status)
        .arg(answer.auditId.empty() ? u"NONE"_s : u"id"_s, answer.error ? failure(*answer.error) : u"no error"_s,
             answer.after ? shown(*answer.after) : u"no namespace"_s);
}

template<class T>
QString shown(const Result<T> &result, const std::function<QString(const T &)> &show)
{
    return result ? show(*result) : failure(result.error());
}

/// What one of the two answered to a row of calls, a line each.
using Calls = std::function<QStringList(kube::Api &)>;

QByteArray object(const char *kind, const char *version, const char *name, const char *more = "")
{
    return QByteArray("{\"apiVersion\":\"") + version + "\",\"kind\":\"" + kind + "\",\"metadata\":{\"name\":\"" + name + '"' + more + "}}";
}

/// Until a call says so, as a user would wait: half a minute at most.
bool until(const std::function<bool()> &condition)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return true;
}

kube::Preconditions preconditionsOf(kube::Api &api, const std::string &ns)
{
    const Result<LiveNamespace> live = api.namespaceNamed(ns, {});
    return live ? kube::Preconditions{live->uid, live->resourceVersion} : kube::Preconditions{};
}

QStringList identity(kube::Api &api)
{
    return {shown<ClusterIdentity>(api.identity({}), [](const ClusterIdentity &found) {
        return u"%1 user %2 system %3 authority %4"_s.arg(text(found.version), text(found.user),
                                                          found.kubeSystemUid.size() == 36 ? u"uid"_s : u"NONE"_s,
                                                          found.caHash.size() == 64 ? u"hash"_s : u"NONE"_s);
    })};
}

QStringList rights(kube::Api &api)
{
    QStringList out;
    for (const char *verb : {"list", "delete"})
        out << shown<bool>(api.may(verb, "namespaces", "default", "default", {}),
                           [&](const bool &may) { return u"%1 %2"_s.arg(QLatin1String(verb)).arg(may); });
    return out;
}

QStringList reading(kube::Api &api)
{
    QStringList out;
    out << shown<QByteArray>(api.create(kNamespaces, "", object("Namespace", "v1", "reading", R"(,"labels":{"team":"a"})"), {}),
                             [](const QByteArray &) { return u"made"_s; });
    out << shown<QByteArray>(api.create(kNamespaces, "", object("Namespace", "v1", "reading"), {}),
                             [](const QByteArray &) { return u"made"_s; });
    for (const char *name : {"b", "a", "c"})
        out << shown<QByteArray>(
            api.create(kConfigMaps, "reading",
                       object("ConfigMap", "v1", name, R"(,"labels":{"x":"y"},"annotations":{"p":"q"},"finalizers":["example.org/hold"])"),
                       {}),
            [](const QByteArray &) { return u"made"_s; });
    out << shown<QByteArray>(api.create(kConfigMaps, "absent", object("ConfigMap", "v1", "a"), {}),
                             [](const QByteArray &) { return u"made"_s; });
    out << shown<LiveNamespace>(api.namespaceNamed("reading", {}), [](const LiveNamespace &ns) { return shown(ns); });
    out << shown<LiveNamespace>(api.namespaceNamed("absent", {}), [](const LiveNamespace &ns) { return shown(ns); });
    const Result<kube::NamespaceList> all = api.namespaces({});
    if (!all)
        return out << failure(all.error());
    out << (all->serverTime > 1'700'000'000 ? u"the server's time"_s : u"NO TIME"_s);
    for (const LiveNamespace &ns : all->namespaces) {
        if (ns.name == "reading" || ns.name == "default" || ns.name == "kube-system")
            out << shown(ns);
    }
    const ApiResource unknown{"", "v1", "nonsense", "Nonsense", true, {}};
    for (const Result<kube::ObjectList> &list : api.list({kConfigMaps, kDeployments, unknown}, "reading", {})) {
        out << (list ? u"%1 objects"_s.arg(std::count_if(list->objects.begin(), list->objects.end(),
                                                         [](const LiveObject &one) { return one.name != "kube-root-ca.crt"; }))
                     : failure(list.error()));
        for (const LiveObject &one : list ? list->objects : std::vector<LiveObject>()) {
            // The real server's own controllers put this one into every namespace.
            if (one.name != "kube-root-ca.crt")
                out << shown(one);
        }
    }
    out << shown<QByteArray>(api.object(kConfigMaps, "reading", "a", {}), [](const QByteArray &json) {
        const QJsonObject found = QJsonDocument::fromJson(json).object();
        return found["kind"_L1].toString() + u' ' + found["apiVersion"_L1].toString() + u' ' + found["metadata"_L1]["name"_L1].toString();
    });
    out << shown<QByteArray>(api.object(kConfigMaps, "reading", "absent", {}), [](const QByteArray &) { return u"there"_s; });
    out << shown<std::vector<QByteArray>>(api.objects(kDeployments, "reading", {}),
                                          [](const std::vector<QByteArray> &found) { return QString::number(found.size()); });
    return out;
}

QStringList deleting(kube::Api &api)
{
    QStringList out;
    const Result<QByteArray> made = api.create(kNamespaces, "", object("Namespace", "v1", "deleting"), {});
    out << (made ? u"made"_s : failure(made.error()));
    const kube::Preconditions now = preconditionsOf(api, "deleting");
    out << shown(api.dryRunDelete("deleting", now, {}));
    out << shown<LiveNamespace>(api.namespaceNamed("deleting", {}), [](const LiveNamespace &ns) { return shown(ns); });
    out << shown(api.deleteNamespace("deleting", {"00000000-0000-0000-0000-000000000000", now.resourceVersion}, {}));
    out << shown(api.deleteNamespace("deleting", {now.uid, "1"}, {}));
    out << shown(api.deleteNamespace("absent", now, {}));
    out << shown(api.deleteNamespace("kube-system", preconditionsOf(api, "kube-system"), {}));
    out << shown<LiveNamespace>(api.namespaceNamed("deleting", {}), [](const LiveNamespace &ns) { return shown(ns); });
    out << shown(api.deleteNamespace("deleting", preconditionsOf(api, "deleting"), {}));
    const bool gone = until([&] {
        const Result<LiveNamespace> live = api.namespaceNamed("deleting", {});
        return !live && live.error().code == ErrorCode::NotFound;
    });
    return out << (gone ? u"gone"_s : u"STILL THERE"_s);
}

QStringList watching(kube::Api &api)
{
    const Result<kube::NamespaceList> before = api.namespaces({});
    const Result<QByteArray> made = api.create(kNamespaces, "", object("Namespace", "v1", "watching"), {});
    if (!before || !made)
        return {u"nothing to watch"_s};
    api.deleteNamespace("watching", preconditionsOf(api, "watching"), {});
    std::stop_source source;
    QStringList out;
    const Result<std::string> end = api.watchNamespaces(
        before->resourceVersion,
        [&](const kube::WatchEvent &event) {
            if (event.ns.name != "watching")
                return;
            // The real server's controllers may report their progress in between.
            const QString line = u"%1 phase %2"_s.arg(int(event.type)).arg(int(event.ns.phase));
            if (out.isEmpty() || out.last() != line)
                out << line;
            if (event.type == kube::WatchEvent::Type::Deleted)
                source.request_stop();
        },
        source.get_token());
    return out << (end ? u"ended"_s : failure(end.error()));
}

QStringList discovery(kube::Api &api)
{
    const Result<kube::Discovery> found = api.discover({});
    if (!found)
        return {failure(found.error())};
    QStringList out{u"%1 problems"_s.arg(found->problems.size())};
    for (const ApiResource &one : found->resources) {
        const std::string name = one.groupResource();
        if (name == "namespaces" || name == "pods" || name == "deployments.apps" || name == "leases.coordination.k8s.io")
            out << u"%1 %2 %3 namespaced %4 listable %5"_s.arg(text(name), text(one.version), text(one.kind))
                       .arg(one.namespaced)
                       .arg(std::count(one.verbs.begin(), one.verbs.end(), "list"));
    }
    out.sort();
    return out;
}

} // namespace

class TestContract final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameAnswers_data();
    void sameAnswers();

private:
    std::unique_ptr<test::KubeFake> m_fake;
};

void TestContract::initTestCase()
{
    if (!test::ControlPlane::isThere())
        QSKIP("no control plane: run this by controlplane.py, as ctest does");
    m_fake = std::make_unique<test::KubeFake>();
    QVERIFY(m_fake->isReady());
}

void TestContract::sameAnswers_data()
{
    QTest::addColumn<Calls>("calls");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("least");
    QTest::newRow("who and where, as admin") << Calls(identity) << u"admin"_s << 1;
    QTest::newRow("who and where, as viewer") << Calls(identity) << u"viewer"_s << 1;
    QTest::newRow("who and where, with no rights") << Calls(identity) << u"nobody"_s << 1;
    QTest::newRow("rights of admin") << Calls(rights) << u"admin"_s << 2;
    QTest::newRow("rights of viewer") << Calls(rights) << u"viewer"_s << 2;
    QTest::newRow("rights of nobody") << Calls(rights) << u"nobody"_s << 2;
    QTest::newRow("namespaces and objects") << Calls(reading) << u"admin"_s << 15;
    QTest::newRow("namespaces and objects, with no right to write") << Calls(reading) << u"viewer"_s << 10;
    QTest::newRow("namespaces and objects, with no rights") << Calls(reading) << u"nobody"_s << 8;
    QTest::newRow("deletions") << Calls(deleting) << u"admin"_s << 9;
    QTest::newRow("a watch until the namespace is gone") << Calls(watching) << u"admin"_s << 3;
    QTest::newRow("discovery") << Calls(discovery) << u"admin"_s << 5;
}

void TestContract::sameAnswers()
{
    QFETCH(Calls, calls);
    QFETCH(QString, user);
    QFETCH(int, least);
    const auto fake = connected(m_fake->writeKubeconfig(user));
    const auto real = connected(test::ControlPlane::kubeconfig(user));
    QVERIFY(fake && real);
    const QStringList fromReal = calls(*real);
    const QStringList fromFake = calls(*fake);
    QVERIFY2(fromReal.size() >= least, qPrintable(fromReal.join(u'\n')));
    QVERIFY2(fromFake == fromReal, qPrintable(u"fake:\n%1\nreal:\n%2"_s.arg(fromFake.join(u'\n'), fromReal.join(u'\n'))));
    QCOMPARE(m_fake->breaches(), QStringList());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
