// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lane.h"
#include "base/threadclock.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

namespace {

/// A door that a job waits at until the test opens it, or until it is told to stop.
class Door final
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_wake.notify_all();
    }
    void wait(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, stop, [this] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_open = false;
};

} // namespace

class LaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void resultComesOnTheMainThread();
    void jobsRunOneAfterTheOtherInOrder();
    void ownerThatIsGoneGetsNothing();
    void cancelReachesTheRunningJobAndDoneStillFollows();
    void cancelBeforeTheBeginIsSeenByTheJob();
    void errorArrivesAsItWasReturned();
    void destructorStopsTheRunningJobDropsTheRestAndWaits();
    void progressIsThrottledAndOnTheMainThread();
    void lastProgressIsNotLost();
    void workOfOtherThreadsIsNotCountedAsOnesOwn();
};

void LaneTest::resultComesOnTheMainThread()
{
    Lane lane("test");
    std::thread::id jobThread;
    std::thread::id doneThread;
    int value = 0;
    lane.run(
        this,
        [&](const JobContext &) {
            jobThread = std::this_thread::get_id();
            return Result<int>(42);
        },
        [&](Result<int> result) {
            doneThread = std::this_thread::get_id();
            value = *result;
        });
    QTRY_COMPARE(value, 42);
    QVERIFY(doneThread == std::this_thread::get_id());
    QVERIFY(jobThread != std::this_thread::get_id());
    QTRY_COMPARE(lane.pending(), 0);
}

void LaneTest::jobsRunOneAfterTheOtherInOrder()
{
    Lane lane("test");
    std::atomic<int> running = 0;
    std::atomic<bool> overlapped = false;
    std::vector<int> order;
    for (int i = 0; i < 50; ++i) {
        lane.run(
            this,
            [&, i](const JobContext &) {
                overlapped = overlapped || ++running > 1;
                --running;
                return i;
            },
            [&](int number) { order.push_back(number); });
    }
    QTRY_COMPARE(int(order.size()), 50);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(!overlapped);
}

void LaneTest::ownerThatIsGoneGetsNothing()
{
    Lane lane("test");
    Door door;
    bool called = false;
    bool reported = false;
    auto owner = std::make_unique<QObject>();
    lane.run(
        owner.get(),
        [&](const JobContext &context) {
            door.wait(context.stop);
            context.tell({Progress::Phase::Scanning, 1, 2});
            return 1;
        },
        [&](int) { called = true; }, [&](const Progress &) { reported = true; });
    owner.reset();
    door.open();
    bool next = false;
    lane.run(
        this, [](const JobContext &) { return 2; }, [&](int) { next = true; });
    QTRY_VERIFY(next);
    QVERIFY(!called);
    QVERIFY(!reported);
}

void LaneTest::cancelReachesTheRunningJobAndDoneStillFollows()
{
    Lane lane("test");
    Door door;
    std::atomic<bool> begun = false;
    bool cancelled = false;
    std::stop_source source = lane.run(
        this,
        [&](const JobContext &context) -> Result<int> {
            begun = true;
            door.wait(context.stop);
            if (context.cancelled())
                return cancelledError();
            return 1;
        },
        [&](const Result<int> &result) { cancelled = !result && result.error().code == ErrorCode::Cancelled; });
    QTRY_VERIFY(begun);
    source.request_stop();
    QTRY_VERIFY(cancelled);
}

void LaneTest::cancelBeforeTheBeginIsSeenByTheJob()
{
    Lane lane("test");
    Door door;
    lane.run(
        this,
        [&](const JobContext &context) {
            door.wait(context.stop);
            return 0;
        },
        [](int) {});
    std::optional<bool> seen;
    std::stop_source source = lane.run(
        this, [](const JobContext &context) { return context.cancelled(); }, [&](bool cancelled) { seen = cancelled; });
    QCOMPARE(lane.pending(), 2);
    source.request_stop();
    door.open();
    QTRY_VERIFY(seen.has_value());
    QVERIFY(*seen);
}

void LaneTest::errorArrivesAsItWasReturned()
{
    Lane lane("test");
    const Error error{ErrorCode::DiskFull, QStringLiteral("No space is left."), QStringLiteral("ENOSPC")};
    std::optional<Error> got;
    lane.run(
        this, [error](const JobContext &) { return Result<void>(error); }, [&](const Result<void> &result) { got = result.error(); });
    QTRY_VERIFY(got.has_value());
    QCOMPARE(*got, error);
    QCOMPARE(got->within(QStringLiteral("Store")).message, QStringLiteral("Store: No space is left."));
}

void LaneTest::destructorStopsTheRunningJobDropsTheRestAndWaits()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    std::atomic<bool> second = false;
    Door door;
    auto lane = std::make_unique<Lane>("test");
    lane->run(
        this,
        [&](const JobContext &context) {
            begun = true;
            door.wait(context.stop);
            ended = context.cancelled();
            return 0;
        },
        [](int) {});
    lane->run(
        this,
        [&](const JobContext &) {
            second = true;
            return 0;
        },
        [](int) {});
    QTRY_VERIFY(begun);
    lane.reset();
    QVERIFY(ended);
    QVERIFY(!second);
}

void LaneTest::progressIsThrottledAndOnTheMainThread()
{
    Lane lane("test");
    int reports = 0;
    bool wrongThread = false;
    std::optional<double> seconds;
    lane.run(
        this,
        [](const JobContext &context) {
            const auto begin = std::chrono::steady_clock::now();
            std::chrono::duration<double> spent{};
            for (int i = 0; spent.count() < 0.3; ++i) {
                context.tell({Progress::Phase::Scanning, i, 0});
                spent = std::chrono::steady_clock::now() - begin;
            }
            return spent.count();
        },
        [&](double spent) { seconds = spent; },
        [&](const Progress &) {
            ++reports;
            wrongThread = wrongThread || QThread::currentThread() != qApp->thread();
        });
    QTRY_VERIFY(seconds.has_value());
    QVERIFY(reports >= 1);
    QVERIFY2(reports <= int(*seconds * 20) + 2, qPrintable(QString::number(reports)));
    QVERIFY(!wrongThread);
}

void LaneTest::lastProgressIsNotLost()
{
    // Two reports in quick succession, then a long silent stretch: the bar must not stand at the first.
    Lane lane("test");
    Door door;
    std::int64_t shown = -1;
    bool done = false;
    lane.run(
        this,
        [&](const JobContext &context) {
            context.tell({Progress::Phase::Receiving, 1, 100});
            context.tell({Progress::Phase::Scanning, 100, 100});
            return 0;
        },
        [&](int) { done = true; }, [&](const Progress &progress) { shown = progress.done; });
    QTRY_VERIFY(done);
    QCOMPARE(shown, 100);
}

void LaneTest::workOfOtherThreadsIsNotCountedAsOnesOwn()
{
    constexpr std::chrono::milliseconds kWork(50);
    const auto before = ThreadClock::now();
    std::jthread([kWork] {
        const auto begun = ThreadClock::now();
        while (ThreadClock::now() - begun < kWork)
            ;
    }).join();
    QVERIFY(ThreadClock::now() - before < kWork);
}

QTEST_GUILESS_MAIN(LaneTest)
#include "tst_base_lane.moc"
