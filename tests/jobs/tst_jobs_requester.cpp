// SPDX-License-Identifier: GPL-3.0-or-later
// Plain threads only, no event loop: what the thread sanitizer can judge. Each thread asks by a connection of
// its own, as the lanes of a cluster do, and others cancel it meanwhile.
#include "kube/access.h"
#include "kube/connect.h"
#include "support/kubefake.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

class RequesterJobsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void manyThreadsAskOneServer();
    void cancelRacesEveryRequest();
    void aWatchEndsWhenItIsCancelled();

private:
    [[nodiscard]] kube::Access access() const
    {
        kube::Access access;
        access.context = access.cluster = access.user = QStringLiteral("home");
        access.server = m_fake->server();
        access.credentials.token = m_fake->token();
        return access;
    }

    std::unique_ptr<test::KubeFake> m_fake;
};

void RequesterJobsTest::initTestCase()
{
    if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_fake = std::make_unique<test::KubeFake>(QStringList{QStringLiteral("--plain")});
    QVERIFY(m_fake->isReady());
    for (int i = 0; i < 20; ++i)
        m_fake->addNamespace(QStringLiteral("n-%1").arg(i));
}

void RequesterJobsTest::manyThreadsAskOneServer()
{
    constexpr int kThreads = 4, kTurns = 5;
    std::atomic<int> whole = 0;
    {
        std::latch begin(kThreads);
        std::vector<std::jthread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&, who = access()] {
                const auto api = kube::connect(who);
                begin.arrive_and_wait();
                for (int i = 0; i < kTurns; ++i) {
                    const auto kinds = api->discover({});
                    const auto list = api->namespaces({});
                    whole += kinds && list && list->namespaces.size() >= 20;
                }
            });
        }
    }
    QCOMPARE(whole.load(), kThreads * kTurns);
}

/// Either the whole answer or Cancelled, and never later than a second.
void RequesterJobsTest::cancelRacesEveryRequest()
{
    constexpr int kTurns = 60;
    int cancelled = 0;
    for (int i = 0; i < kTurns; ++i) {
        std::stop_source stop;
        std::latch begun(1);
        QElapsedTimer sinceStop;
        std::optional<ErrorCode> code;
        {
            std::jthread asks([&, who = access()] {
                const auto api = kube::connect(who);
                begun.count_down();
                const auto kinds = api->discover(stop.get_token());
                const auto list = kinds ? api->namespaces(stop.get_token()) : Result<kube::NamespaceList>(kinds.error());
                if (!list)
                    code = list.error().code;
            });
            begun.wait();
            // A little later each time: before, while and after it is asked.
            for (std::atomic<int> turns = 0; turns < i * 20'000; ++turns) {}
            sinceStop.start();
            stop.request_stop();
        }
        QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(!code || *code == ErrorCode::Cancelled);
        cancelled += code.has_value();
    }
    QVERIFY(cancelled > 0);
}

void RequesterJobsTest::aWatchEndsWhenItIsCancelled()
{
    std::stop_source stop;
    std::latch seen(1);
    std::atomic<bool> isTold = false;
    std::optional<Result<std::string>> end;
    QElapsedTimer sinceStop;
    {
        std::jthread watches([&, who = access()] {
            const auto api = kube::connect(who);
            const auto list = api->namespaces({});
            if (!list)
                return seen.count_down();
            end = api->watchNamespaces(
                list->resourceVersion,
                [&](const kube::WatchEvent &) {
                    if (!isTold.exchange(true))
                        seen.count_down();
                },
                stop.get_token());
        });
        QElapsedTimer patience;
        patience.start();
        for (int i = 0; !isTold && patience.elapsed() < 30'000; ++i)
            m_fake->patch(QStringLiteral("namespaces"), {}, QStringLiteral("n-1"),
                          {{QStringLiteral("metadata"),
                            QJsonObject{{QStringLiteral("labels"), QJsonObject{{QStringLiteral("turn"), QString::number(i)}}}}}});
        seen.wait();
        sinceStop.start();
        stop.request_stop();
    }
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    QVERIFY(end && !*end);
    QCOMPARE(end->error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(RequesterJobsTest)
#include "tst_jobs_requester.moc"
