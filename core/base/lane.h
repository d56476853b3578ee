// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <type_traits>

/// One thread that runs jobs one after the other. Jobs take values and return values; what they
/// return is handed to `done` on the application's main thread, unless the owner is gone by then.
/// The destructor asks the running job to stop, drops the waiting ones and waits.
class Lane final
{
public:
    explicit Lane(const char *name);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// Queues `job(const JobContext &)`; `done(result)` follows on the main thread, also after a
    /// cancel. `progress` gets at most 20 reports a second, on the main thread too.
    /// request_stop() on what is returned cancels; a job not begun yet still runs and sees it.
    template<class Job, class Done>
    std::stop_source run(QObject *owner, Job job, Done done, std::function<void(const Progress &)> progress = {})
    {
        using Value = std::invoke_result_t<Job &, const JobContext &>;
        std::stop_source source;
        post(source, [guard = QPointer<QObject>(owner), job = std::move(job), done = std::move(done),
                      progress = std::move(progress), token = source.get_token()]() mutable {
            JobContext context;
            context.stop = token;
            if (progress)
                context.report = throttled(guard, std::move(progress));
            auto value = std::make_shared<Value>(job(context));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done = std::move(done), value]() mutable {
                    if (guard)
                        done(std::move(*value));
                },
                Qt::QueuedConnection);
        });
        return source;
    }

    /// Jobs waiting or running.
    [[nodiscard]] int pending() const;

private:
    struct Item {
        std::stop_source stop;
        std::function<void()> work;
    };

    void post(std::stop_source stop, std::function<void()> work);
    void loop();
    static std::function<void(const Progress &)> throttled(QPointer<QObject> guard, std::function<void(const Progress &)> progress);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_items;
    std::stop_source m_running{std::nostopstate};
    bool m_busy = false;
    bool m_ending = false;
    std::thread m_thread;
};
