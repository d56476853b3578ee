// SPDX-License-Identifier: GPL-3.0-or-later
// Plain threads only, no event loop: what the thread sanitizer can judge. Without an application
// object nothing is handed to the main thread, so the jobs themselves say what they saw.
#include "base/lane.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <memory>
#include <thread>
#include <vector>

class LaneJobsTest final : public QObject
{
    Q_OBJECT

private slots:
    void manyThreadsPostToOneLane();
    void cancelRacesTheBeginOfItsJob();
    void lanesEndWhileJobsArePosted();
    void reportsRaceNothing();
};

void LaneJobsTest::manyThreadsPostToOneLane()
{
    constexpr int kThreads = 4;
    constexpr int kJobs = 250;
    int plain = 0; // no lock, no atomic: only the lane's one thread touches it
    {
        Lane lane("test");
        std::latch all(kThreads * kJobs);
        std::vector<std::jthread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < kJobs; ++i) {
                    lane.run(
                        nullptr,
                        [&](const JobContext &) {
                            ++plain;
                            all.count_down();
                            return 0;
                        },
                        [](int) {});
                }
            });
        }
        all.wait();
    }
    QCOMPARE(plain, kThreads * kJobs);
}

void LaneJobsTest::cancelRacesTheBeginOfItsJob()
{
    Lane lane("test");
    for (int i = 0; i < 200; ++i) {
        std::latch ended(1);
        bool sawStop = false;
        std::stop_source source = lane.run(
            nullptr,
            [&](const JobContext &context) {
                while (!context.cancelled())
                    std::this_thread::yield();
                sawStop = true;
                ended.count_down();
                return 0;
            },
            [](int) {});
        source.request_stop();
        ended.wait();
        QVERIFY(sawStop);
    }
}

void LaneJobsTest::lanesEndWhileJobsArePosted()
{
    for (int i = 0; i < 100; ++i) {
        std::atomic<int> begun = 0;
        std::atomic<int> ended = 0;
        {
            Lane lane("test");
            for (int job = 0; job < 5; ++job) {
                lane.run(
                    nullptr,
                    [&](const JobContext &context) {
                        ++begun;
                        while (!context.cancelled())
                            std::this_thread::yield();
                        ++ended;
                        return 0;
                    },
                    [](int) {});
            }
        }
        QCOMPARE(ended.load(), begun.load());
        QVERIFY2(begun <= 1, "waiting jobs are dropped, not begun");
    }
}

void LaneJobsTest::reportsRaceNothing()
{
    Lane lane("test");
    std::latch ended(1);
    lane.run(
        nullptr,
        [&](const JobContext &context) {
            for (int i = 0; i < 10'000; ++i)
                context.tell({Progress::Phase::Scanning, i, 10'000});
            ended.count_down();
            return 0;
        },
        [](int) {}, [](const Progress &) {});
    ended.wait();
}

QTEST_APPLESS_MAIN(LaneJobsTest)
#include "tst_jobs_lane.moc"
