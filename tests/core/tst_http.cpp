// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"
#include "support/gitserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

class HttpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAreWhole();
    void statusIsAnAnswer_data();
    void statusIsAnAnswer();
    void redirectIsNotFollowed();
    void secretGoesInTheHeaderOnly();
    void failures_data();
    void failures();
    void hangingServerIsLeft();
    void cancelEndsWithinASecond();
    void deleteIsSentOnce();
    void commonNameIsNoName();
    void plainHttpOnlyToThisMachine();

private:
    [[nodiscard]] http::Request get(const QString &path) const
    {
        http::Request request;
        request.url = m_server->url(path);
        return request;
    }

    test::PrivateHome m_home;
    QTemporaryDir m_root;
    std::unique_ptr<test::GitServer> m_server;
    std::unique_ptr<http::Client> m_client;
};

void HttpTest::initTestCase()
{
    if (const QString missing = test::GitServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_server = std::make_unique<test::GitServer>(m_root.path(), "unused");
    QVERIFY2(m_server->isReady(), "the test server did not start");
    m_client = std::make_unique<http::Client>(http::ClientOptions{m_server->certificate(), {}});
}

void HttpTest::answersAreWhole()
{
    auto request = get(u"headers"_s);
    request.method = "POST";
    request.headers = {{"X-Asked", "yes"}};
    request.body = "the body";
    const auto response = m_client->send(request, {});
    QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
    QCOMPARE(response->status, 200);
    QCOMPARE(response->header("content-type"), QByteArray("text/plain"));
    QCOMPARE(response->header("x-twice"), QByteArray("b"));
    QVERIFY(response->body.contains("X-Asked: yes"));
    QVERIFY(response->body.contains("kubestats/"));
    QVERIFY(response->body.endsWith("the body"));
}

void HttpTest::statusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 429, 500, 503})
        QTest::newRow(qPrintable(u"%1 is an answer, not an error"_s.arg(status))) << status;
}

void HttpTest::statusIsAnAnswer()
{
    QFETCH(int, status);
    const auto response = m_client->send(get(u"status/%1"_s.arg(status)), {});
    QVERIFY(response);
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, QByteArray("said so"));
}

void HttpTest::redirectIsNotFollowed()
{
    const qsizetype before = m_server->requests().count('\n');
    const auto response = m_client->send(get(u"moved/app"_s), {});
    QVERIFY(response);
    QCOMPARE(response->status, 301);
    QCOMPARE(response->header("location"), QByteArray("/ok/app"));
    QCOMPARE(m_server->requests().count('\n'), before + 1);
}

void HttpTest::secretGoesInTheHeaderOnly()
{
    auto request = get(u"headers"_s);
    request.username = "me";
    request.secret = "canary-31";
    const auto response = m_client->send(request, {});
    QVERIFY(response);
    QVERIFY(response->body.contains("Authorization: Basic " + QByteArray("me:canary-31").toBase64()));
    QVERIFY(!m_server->requests().contains("canary-31"));
}

void HttpTest::failures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<int>("code");
    QTest::newRow("a body without end is too large") << u"endless"_s << true << int(ErrorCode::TooLarge);
    QTest::newRow("an answer that is cut is incomplete") << u"short"_s << true << int(ErrorCode::Incomplete);
    QTest::newRow("a certificate of nobody we know is not trusted") << u"page"_s << false << int(ErrorCode::Unreachable);
}

void HttpTest::failures()
{
    QFETCH(QString, path);
    QFETCH(bool, trusted);
    QFETCH(int, code);
    http::Client stranger;
    auto request = get(path);
    request.maxBody = 1 << 20;
    const auto response = (trusted ? *m_client : stranger).send(request, {});
    QVERIFY(!response);
    QCOMPARE(int(response.error().code), code);
    QVERIFY2(response.error().message.contains(u"localhost"_s), qPrintable(response.error().message));
}

void HttpTest::hangingServerIsLeft()
{
    auto request = get(u"hang"_s);
    request.stallLimit = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    const auto response = m_client->send(request, {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::TimedOut);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void HttpTest::cancelEndsWithinASecond()
{
    std::stop_source stop;
    QElapsedTimer sinceCancel;
    const qsizetype before = m_server->requests().count('\n');
    std::jthread canceller([&] {
        while (m_server->requests().count('\n') == before)
            std::this_thread::yield();
        sinceCancel.start();
        stop.request_stop();
    });
    const auto response = m_client->send(get(u"hang"_s), stop.get_token());
    canceller.join();
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Cancelled);
    QVERIFY2(sinceCancel.elapsed() < 1000, qPrintable(QString::number(sinceCancel.elapsed())));
}

void HttpTest::deleteIsSentOnce()
{
    QVERIFY(m_client->send(get(u"page"_s), {})); // a connection that could be kept
    auto request = get(u"short"_s);
    request.method = "DELETE";
    QVERIFY(!m_client->send(request, {}));
    QCOMPARE(m_server->requests().count("DELETE /short"), 1);
}

void HttpTest::commonNameIsNoName()
{
    test::GitServer other(m_root.path(), "unused", test::GitServer::Tls::CommonNameOnly);
    QVERIFY(other.isReady());
    http::Client client({other.certificate(), {}});
    http::Request request;
    request.url = other.url(u"page"_s);
    const auto response = client.send(request, {});
    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Unreachable);
}

void HttpTest::plainHttpOnlyToThisMachine()
{
    test::GitServer plain(m_root.path(), "unused", test::GitServer::Tls::No);
    QVERIFY(plain.isReady());
    http::Request request;
    request.url = plain.url(u"page"_s);
    QVERIFY(m_client->send(request, {}));
    for (const QString &url : {u"http://git.example.org/"_s, u"http://localhost.example.org/"_s, u"file:///etc/passwd"_s, u"https://"_s}) {
        request.url = url;
        const auto response = m_client->send(request, {});
        QVERIFY2(!response, qPrintable(url));
        QCOMPARE(response.error().code, ErrorCode::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
