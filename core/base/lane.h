// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThread>

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
    /// cancel. `progress` gets at most 20 reports a second, on the main thread too, always the latest
    /// one, never after `done`.
    /// request_stop() on what is returned cancels; a job not begun yet still runs and sees it.
    template<class Job, class Done>
    std::stop_source run(QObject *owner, Job job, Done done, std::function<void(const Progress &)> progress = {})
    {
        using Value = std::invoke_result_t<Job &, const JobContext &>;
        std::stop_source source;
        const QPointer<QObject> guard(owner);
        auto relay = progress ? makeRelay(guard, std::move(progress)) : nullptr;
        post(source, [guard, job = std::move(job), done = std::move(done), relay, token = source.get_token()]() mutable {
            JobContext context;
            context.stop = token;
            if (relay)
                context.report = [relay](const Progress &value) { report(relay, value); };
            auto value = std::make_shared<Value>(job(context));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done = std::move(done), relay, value]() mutable {
                    if (relay)
                        finish(*relay);
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

    struct ProgressRelay;

    void post(std::stop_source stop, std::function<void()> work);
    void loop();
    static std::shared_ptr<ProgressRelay> makeRelay(QPointer<QObject> guard, std::function<void(const Progress &)> progress);
    static void report(const std::shared_ptr<ProgressRelay> &relay, const Progress &value);
    static void deliver(const std::shared_ptr<ProgressRelay> &relay);
    static void finish(ProgressRelay &relay);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_items;
    std::stop_source m_running{std::nostopstate};
    bool m_busy = false;
    bool m_ending = false;
    std::thread m_thread;
};
