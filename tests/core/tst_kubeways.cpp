// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"
#include "support/gitserver.h"
#include "support/kubefake.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const auto &result)
{
    return result ? QString() : result.error().message + u" / "_s + result.error().detail;
}

QByteArray at(const QByteArray &path)
{
    return QJsonDocument(QJsonObject{{u"path"_s, QString::fromLatin1(path)}}).toJson(QJsonDocument::Compact);
}

} // namespace

#define VERIFY_OK(result) QVERIFY2(result, qPrintable(wordsOf(result)))

/// Ways to a server: through a proxy, by another name, below a path; and where credentials never go.
class KubeWaysTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    void init()
    {
        m_fake = std::make_unique<test::KubeFake>();
        QVERIFY2(m_fake->isReady(), "the fake did not start");
    }

    void deletionGoesOnceThroughAProxy_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("fault");
        for (const QString &scheme : {u"http"_s, u"socks5"_s}) {
            QTest::newRow(qPrintable(scheme)) << scheme << QByteArray();
            QTest::newRow(qPrintable(scheme + u", the answer is lost"_s)) << scheme << QByteArray(R"({"drop":"answer"})");
        }
    }
    void deletionGoesOnceThroughAProxy()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, fault);
        m_fake->addNamespace(u"shop"_s);
        if (!fault.isEmpty())
            m_fake->fault(R"({"method":"DELETE"})", fault, -1);
        const auto client = kube::connect(through(scheme));
        const auto shop = client->namespaceNamed("shop", {});
        VERIFY_OK(shop);
        const kube::DeleteAnswer answer = client->deleteNamespace("shop", {shop->uid, shop->resourceVersion}, {});
        QCOMPARE(answer.state, fault.isEmpty() ? kube::DeleteState::Accepted : kube::DeleteState::Unknown);
        QCOMPARE(m_fake->deletions().size(), 1);
        QCOMPARE(m_fake->deletions().front().header(u"authorization"_s), u"Bearer "_s + m_fake->token());
        // The proxy was used for each, and learned nothing.
        int tunnels = 0;
        for (const test::KubeFake::Request &one : m_fake->requests()) {
            if (one.user != u"proxy"_s)
                continue;
            ++tunnels;
            QVERIFY(one.header(u"authorization"_s).isEmpty());
            QVERIFY(!QJsonDocument(one.headers).toJson().contains(m_fake->token().toUtf8()));
            QCOMPARE(one.path, u"localhost:%1"_s.arg(m_fake->port()));
        }
        QVERIFY2(tunnels >= 2, qPrintable(QString::number(tunnels)));
    }

    void serverNameIsVerifiedBehindAProxy_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char *scheme : {"http", "socks5"})
            QTest::newRow(scheme) << QString::fromLatin1(scheme);
    }
    void serverNameIsVerifiedBehindAProxy()
    {
        QFETCH(QString, scheme);
        m_fake = std::make_unique<test::KubeFake>(QStringList{u"--certificate"_s, u"other-name"_s});
        QVERIFY(m_fake->isReady());
        VERIFY_OK(kube::connect(through(scheme, {{u"tls-server-name"_s, u"cluster.example.org"_s}}))->namespaces({}));
        // The proxy is asked for the address, the server is called by it.
        QCOMPARE(m_fake->requests().front().path, u"localhost:%1"_s.arg(m_fake->port()));
        QCOMPARE(m_fake->requests().last().header(u"host"_s), u"localhost:%1"_s.arg(m_fake->port()));
        const qsizetype before = m_fake->requests(u"GET"_s, u""_s).size();
        QVERIFY(!kube::connect(through(scheme, {{u"tls-server-name"_s, u"another.example.org"_s}}))->namespaces({}));
        QCOMPARE(m_fake->requests(u"GET"_s, u""_s).size(), before);
    }

    void pathOfTheServerIsKept()
    {
        m_fake->addNamespace(u"shop"_s);
        m_fake->create(u"configmaps"_s, u"shop"_s, u"settings"_s);
        m_fake->tell(QByteArray(R"({"do":"set","prefix":"/k8s/clusters/c-1"})"));
        const auto client = kube::connect(access({{u"server"_s, m_fake->server() + u"/k8s/clusters/c-1/"_s}}));
        VERIFY_OK(client->identity({}));
        const auto shop = client->namespaceNamed("shop", {});
        VERIFY_OK(shop);
        VERIFY_OK(client->discover({}));
        const auto lists = client->list({{"", "v1", "configmaps", "ConfigMap", true, {}}}, "shop", {});
        VERIFY_OK(lists.front());
        QCOMPARE(lists.front()->objects.size(), std::size_t(1));
        VERIFY_OK(client->may("delete", "namespaces", "shop", "shop", {}));
        QCOMPARE(client->dryRunDelete("shop", {shop->uid, shop->resourceVersion}, {}).state, kube::DeleteState::Accepted);
        QCOMPARE(client->deleteNamespace("shop", {shop->uid, shop->resourceVersion}, {}).state, kube::DeleteState::Accepted);
        for (const test::KubeFake::Request &one : m_fake->requests())
            QVERIFY2(one.path.startsWith(u"/k8s/clusters/c-1/"_s), qPrintable(one.path));
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    void deepJsonIsAnError_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/api/v1/namespaces$", "/namespaces/shop$", "^/apis?$", "/configmaps$", "/selfsubjectaccessreviews$"})
            QTest::newRow(path) << QByteArray(path);
    }
    void deepJsonIsAnError()
    {
        QFETCH(QByteArray, path);
        m_fake->addNamespace(u"shop"_s);
        m_fake->fault(at(path), R"({"nest":1000000})", -1);
        kube::ConnectOptions options;
        options.tries = 1;
        const auto client = kube::connect(access(), options);
        const auto codeOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error().code); };
        const std::optional<ErrorCode> code = path.contains("shop") ? codeOf(client->namespaceNamed("shop", {}))
            : path.contains("apis")                                 ? codeOf(client->discover({}))
            : path.contains("configmaps") ? codeOf(client->list({{"", "v1", "configmaps", "ConfigMap", true, {}}}, "shop", {}).front())
            : path.contains("reviews")    ? codeOf(client->may("list", "namespaces", {}, {}, {}))
                                          : codeOf(client->namespaces({}));
        QCOMPARE(code, std::optional(ErrorCode::Incomplete));
    }

    void noRedirectIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        for (const char *method : {"GET", "POST", "DELETE"})
            for (const int status : {301, 302, 307, 308})
                QTest::addRow("%s, %d", method, status) << QByteArray(method) << status;
    }
    void noRedirectIsFollowed()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        test::KubeFake other({u"--plain"_s}); // listens without TLS: any header would be in its journal
        QVERIFY(other.isReady());
        m_fake->addNamespace(u"shop"_s);
        const QJsonObject metadata = m_fake->get(u"namespaces"_s, {}, u"shop"_s)[u"metadata"_s].toObject();
        const QJsonObject then{{u"status"_s, status}, {u"headers"_s, QJsonObject{{u"Location"_s, other.server() + u"/api"_s}}}};
        m_fake->tell(
            QJsonObject{{u"do"_s, u"fault"_s}, {u"when"_s, QJsonObject{{u"method"_s, QString::fromLatin1(method)}}}, {u"then"_s, then}});
        const auto client = kube::connect(access());
        if (method == "GET") {
            const auto list = client->namespaces({});
            QVERIFY(!list);
            QCOMPARE(list.error().code, ErrorCode::Redirected);
        } else if (method == "POST") {
            QVERIFY(!client->may("list", "namespaces", {}, {}, {}));
        } else {
            const kube::Preconditions same{metadata[u"uid"_s].toString().toStdString(),
                                           metadata[u"resourceVersion"_s].toString().toStdString()};
            QCOMPARE(client->deleteNamespace("shop", same, {}).state, kube::DeleteState::Refused);
        }
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(m_fake->requests().size(), 1);
    }

    void eachContextSendsItsOwnCredentials()
    {
        test::KubeFake other;
        QVERIFY(other.isReady());
        const auto one = kube::connect(access()), two = kube::connect(access({}, &other));
        for (int i = 0; i < 3; ++i) {
            const auto first = one->namespaces({}), second = two->namespaces({});
            VERIFY_OK(first);
            VERIFY_OK(second);
        }
        QVERIFY(m_fake->token() != other.token());
        for (const auto &[fake, token] : {std::pair(m_fake.get(), other.token()), std::pair(&other, m_fake->token())}) {
            QCOMPARE(fake->requests().size(), 3);
            for (const test::KubeFake::Request &request : fake->requests())
                QVERIFY(!QJsonDocument(request.headers).toJson().contains(token.toUtf8()));
        }
    }

private:
    [[nodiscard]] kube::Access access(const QJsonObject &cluster = {}, test::KubeFake *fake = nullptr)
    {
        const auto config = kube::loadKubeconfig({{(fake ? fake : m_fake.get())->writeKubeconfig(u"admin"_s, cluster)}, true});
        const auto found = config ? kube::accessTo(*config) : Result<kube::Access>(config.error());
        if (!found)
            qWarning().noquote() << found.error().message;
        return found ? *found : kube::Access();
    }
    [[nodiscard]] kube::Access through(const QString &scheme, QJsonObject cluster = {})
    {
        const int port = m_fake->tell(QByteArray(R"({"do":"proxy"})"))[u"port"_s].toInt();
        cluster[u"proxy-url"_s] = u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port);
        return access(cluster);
    }

    test::PrivateHome m_home;
    std::unique_ptr<test::KubeFake> m_fake;
};

QTEST_GUILESS_MAIN(KubeWaysTest)
#include "tst_kubeways.moc"
