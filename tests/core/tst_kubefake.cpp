// SPDX-License-Identifier: GPL-3.0-or-later
// The fake API server itself: what the tests of the client rely on.
#include "support/kubefake.h"

#include "http/client.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMetadataOnly = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json";

Result<http::Response> send(const test::KubeFake &fake, const QByteArray &method, const QString &path, const QByteArray &body = {},
                            const QString &user = u"admin"_s)
{
    http::Client client({.caFile = fake.ca(), .userAgent = {}});
    http::Request request;
    request.method = method;
    request.url = fake.server() + path;
    request.headers = {{"Authorization", "Bearer " + fake.token(user).toLatin1()}, {"Accept", kMetadataOnly}};
    if (!body.isEmpty())
        request.headers.push_back({"Content-Type", "application/json"});
    request.body = body;
    request.totalLimit = std::chrono::seconds(10);
    return client.send(request, {});
}
QByteArray options(const QJsonObject &ns, const char *more = "")
{
    const QJsonObject metadata = ns["metadata"_L1].toObject();
    return QByteArray(R"({"kind":"DeleteOptions","apiVersion":"v1","propagationPolicy":"Background")") + more
        + R"(,"preconditions":{"uid":")" + metadata["uid"_L1].toString().toLatin1() + R"(","resourceVersion":")"
        + metadata["resourceVersion"_L1].toString().toLatin1() + "\"}}";
}
QString query(const QJsonObject &ns, const QString &more = {})
{
    const QJsonObject metadata = ns["metadata"_L1].toObject();
    return u"?uid=%1&resourceVersion=%2&propagationPolicy=Background%3"_s.arg(metadata["uid"_L1].toString(),
                                                                              metadata["resourceVersion"_L1].toString(), more);
}

} // namespace

class TestKubeFake final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    void deletesOnceAndCounts();
    void bodyOverridesQuery();
    void faults_data();
    void faults();
    void rightsAndCredentials();
    void pages();
    void proxy();
    void stopsServing();
};

void TestKubeFake::deletesOnceAndCounts()
{
    test::KubeFake fake;
    QVERIFY(fake.isReady());
    const QJsonObject ns = fake.addNamespace(u"demo"_s);
    fake.create(u"pods"_s, u"demo"_s, u"one"_s);
    const auto dry = send(fake, "DELETE", u"/api/v1/namespaces/demo"_s + query(ns, u"&dryRun=All"_s), options(ns, R"(,"dryRun":["All"])"));
    QCOMPARE(dry->status, 200);
    QCOMPARE(fake.deletions().size(), 0);
    QCOMPARE(fake.get(u"namespaces"_s, {}, u"demo"_s)["status"_L1]["phase"_L1].toString(), u"Active"_s);
    const auto real = send(fake, "DELETE", u"/api/v1/namespaces/demo"_s + query(ns), options(ns));
    QCOMPARE(real->status, 200);
    QCOMPARE(fake.deletions().size(), 1);
    QTRY_VERIFY(fake.get(u"namespaces"_s, {}, u"demo"_s).isEmpty());
    QVERIFY(fake.get(u"pods"_s, u"demo"_s, u"one"_s).isEmpty());
    QCOMPARE(fake.breaches(), QStringList());
}

void TestKubeFake::bodyOverridesQuery()
{
    test::KubeFake fake;
    const QJsonObject ns = fake.addNamespace(u"demo"_s);
    QCOMPARE(send(fake, "DELETE", u"/api/v1/namespaces/demo"_s + query(ns, u"&dryRun=All"_s), options(ns))->status, 200);
    QCOMPARE(fake.deletions().size(), 1);
    QCOMPARE(fake.get(u"namespaces"_s, {}, u"demo"_s)["status"_L1]["phase"_L1].toString(), u"Terminating"_s);
    QVERIFY(!fake.breaches().isEmpty());
}

void TestKubeFake::faults_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("outcome"); // what became of the namespace
    QTest::newRow("dropped before its body was read: nothing happened") << QByteArray(R"({"drop":"head"})") << 0 << QByteArray("Active");
    QTest::newRow("dropped after its body was read: nothing happened")
        << QByteArray(R"({"drop":"body","rst":true})") << 0 << QByteArray("Active");
    QTest::newRow("answer lost: it happened") << QByteArray(R"({"drop":"answer"})") << 0 << QByteArray("Terminating");
    QTest::newRow("answer cut: it happened") << QByteArray(R"({"cutBody":20})") << 0 << QByteArray("Terminating");
    QTest::newRow("a 500 in the server's place: nothing happened")
        << QByteArray(R"({"status":500,"body":"no"})") << 500 << QByteArray("Active");
    QTest::newRow("relabelled just before: refused")
        << QByteArray(R"({"before":[{"do":"patch","resource":"namespaces","name":"demo","patch":{"metadata":{"labels":{"a":"b"}}}}]})")
        << 409 << QByteArray("Active");
}

void TestKubeFake::faults()
{
    QFETCH(QByteArray, then);
    QFETCH(int, status);
    QFETCH(QByteArray, outcome);
    test::KubeFake fake;
    fake.tell(R"({"do":"hold"})");
    const QJsonObject ns = fake.addNamespace(u"demo"_s);
    fake.fault(R"({"method":"DELETE"})", then, -1);
    const auto answer = send(fake, "DELETE", u"/api/v1/namespaces/demo"_s + query(ns), options(ns));
    QCOMPARE(answer ? answer->status : 0, status);
    QCOMPARE(fake.get(u"namespaces"_s, {}, u"demo"_s)["status"_L1]["phase"_L1].toString().toLatin1(), outcome);
    QCOMPARE(fake.deletions().size(), 1);
}

void TestKubeFake::rightsAndCredentials()
{
    test::KubeFake fake;
    QCOMPARE(send(fake, "GET", u"/api/v1/namespaces?limit=500"_s, {}, u"viewer"_s)->status, 200);
    QCOMPARE(send(fake, "GET", u"/api/v1/namespaces?limit=500"_s, {}, u"nobody"_s)->status, 403);
    QCOMPARE(send(fake, "GET", u"/api/v1/namespaces?limit=500"_s, {}, u"unknown"_s)->status, 403); // no token: anonymous
    fake.tell(R"({"do":"user","name":"admin","token":"renewed","verbs":["*"]})");
    QCOMPARE(send(fake, "GET", u"/api/v1/namespaces?limit=500"_s)->status, 401);
    const auto review = send(fake, "POST", u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s,
                             R"({"apiVersion":"authorization.k8s.io/v1","kind":"SelfSubjectAccessReview","spec":{"resourceAttributes":)"
                             R"({"verb":"delete","resource":"namespaces","name":"demo","namespace":"demo"}}})",
                             u"viewer"_s);
    QCOMPARE(review->status, 201);
    QVERIFY(!QJsonDocument::fromJson(review->body)["status"_L1]["allowed"_L1].toBool(true));
}

void TestKubeFake::pages()
{
    test::KubeFake fake;
    for (int i = 0; i < 7; ++i)
        fake.create(u"configmaps"_s, u"default"_s, u"c%1"_s.arg(i));
    QStringList names;
    QString more;
    do {
        const auto page = send(fake, "GET", u"/api/v1/configmaps?limit=3"_s + (more.isEmpty() ? QString() : u"&continue="_s + more));
        const QJsonObject list = QJsonDocument::fromJson(page->body).object();
        QCOMPARE(list["kind"_L1].toString(), u"PartialObjectMetadataList"_s);
        for (const QJsonValue &one : list["items"_L1].toArray())
            names << one["metadata"_L1]["name"_L1].toString();
        more = list["metadata"_L1]["continue"_L1].toString();
        if (names.size() == 6)
            fake.tell(R"({"do":"expire"})");
    } while (!more.isEmpty() && names.size() < 6);
    QCOMPARE(names, (QStringList{u"c0"_s, u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s}));
    QCOMPARE(send(fake, "GET", u"/api/v1/configmaps?limit=3&continue="_s + more)->status, 410);
}

void TestKubeFake::proxy()
{
    test::KubeFake fake;
    const int port = fake.tell(R"({"do":"proxy","password":"secret"})")["port"_L1].toInt();
    qunsetenv("no_proxy");
    qunsetenv("NO_PROXY");
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    const auto refused = send(fake, "GET", u"/version"_s);
    qputenv("https_proxy", "http://proxy:secret@127.0.0.1:" + QByteArray::number(port));
    const auto passed = send(fake, "GET", u"/version"_s);
    qunsetenv("https_proxy");
    QVERIFY(!refused || refused->status == 407);
    QCOMPARE(passed ? passed->status : 0, 200);
    const auto connects = fake.requests(u"CONNECT"_s, u".*"_s);
    QCOMPARE(connects.size(), 2);
    QCOMPARE(connects[0].status, 407);
    QVERIFY(connects[1].header(u"Authorization"_s).isEmpty());
    qputenv("https_proxy", "socks5h://proxy:secret@127.0.0.1:" + QByteArray::number(port));
    QCOMPARE(send(fake, "GET", u"/version"_s)->status, 200);
    qunsetenv("https_proxy");
    QCOMPARE(fake.requests(u"SOCKS"_s, u"^localhost:"_s).size(), 1);
    QCOMPARE(fake.requests(u"GET"_s, u"/version"_s).size(), 2);
}

void TestKubeFake::stopsServing()
{
    test::KubeFake fake;
    fake.fault(R"({"method":""})", R"({"drop":"head"})", 1);
    QVERIFY(!send(fake, "GET", u"/version"_s));
    QCOMPARE(fake.requests().size(), 0);
    QCOMPARE(send(fake, "GET", u"/version"_s)->status, 200);
}

QTEST_GUILESS_MAIN(TestKubeFake)
#include "tst_kubefake.moc"
