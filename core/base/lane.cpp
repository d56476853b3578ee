// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lane.h"

#include <pthread.h>

Lane::Lane(const char *name)
    : m_thread([this, name] {
          pthread_setname_np(pthread_self(), name);
          loop();
      })
{
}

Lane::~Lane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_items.clear();
        if (m_running.stop_possible())
            m_running.request_stop();
    }
    m_wake.notify_all();
    m_thread.join();
}

int Lane::pending() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_items.size()) + (m_busy ? 1 : 0);
}

void Lane::post(std::stop_source stop, std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_items.push_back({std::move(stop), std::move(work)});
    }
    m_wake.notify_one();
}

void Lane::loop()
{
    for (;;) {
        Item item{std::stop_source(std::nostopstate), {}};
        {
            std::unique_lock lock(m_mutex);
            m_busy = false;
            m_wake.wait(lock, [this] { return m_ending || !m_items.empty(); });
            if (m_ending)
                return;
            item = std::move(m_items.front());
            m_items.pop_front();
            m_running = item.stop;
            m_busy = true;
        }
        item.work();
    }
}

std::function<void(const Progress &)> Lane::throttled(QPointer<QObject> guard, std::function<void(const Progress &)> progress)
{
    using Time = std::chrono::steady_clock;
    static constexpr auto kGap = std::chrono::milliseconds(50);
    return [guard = std::move(guard), progress = std::move(progress), last = Time::time_point()](const Progress &value) mutable {
        const auto now = Time::now();
        if (now - last < kGap)
            return;
        last = now;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, progress, value] {
                if (guard)
                    progress(value);
            },
            Qt::QueuedConnection);
    };
}
