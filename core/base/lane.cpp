// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lane.h"

#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

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

// Reports overwrite each other in `latest`; one delivery at a time is under way to the main thread,
// which waits there until the gap is over. So nothing is lost but what is out of date.
struct Lane::ProgressRelay {
    QPointer<QObject> guard;
    std::function<void(const Progress &)> progress;
    std::chrono::steady_clock::time_point delivered; ///< main thread only
    bool finished = false;                           ///< main thread only

    std::mutex mutex;
    std::optional<Progress> latest; ///< set while a delivery is under way

    void hand(const Progress &value)
    {
        delivered = std::chrono::steady_clock::now();
        if (guard)
            progress(value);
    }
    std::optional<Progress> take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(latest, std::nullopt);
    }
};

std::shared_ptr<Lane::ProgressRelay> Lane::makeRelay(QPointer<QObject> guard, std::function<void(const Progress &)> progress)
{
    auto relay = std::make_shared<ProgressRelay>();
    relay->guard = std::move(guard);
    relay->progress = std::move(progress);
    return relay;
}

void Lane::report(const std::shared_ptr<ProgressRelay> &relay, const Progress &value)
{
    {
        const std::lock_guard lock(relay->mutex);
        if (std::exchange(relay->latest, value))
            return;
    }
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [relay] { deliver(relay); }, Qt::QueuedConnection);
}

void Lane::deliver(const std::shared_ptr<ProgressRelay> &relay)
{
    using namespace std::chrono;
    static constexpr auto kGap = milliseconds(50);
    if (relay->finished)
        return;
    const auto early = kGap - duration_cast<milliseconds>(steady_clock::now() - relay->delivered);
    if (early > milliseconds::zero()) {
        QTimer::singleShot(early, QCoreApplication::instance(), [relay] { deliver(relay); });
        return;
    }
    if (const auto value = relay->take())
        relay->hand(*value);
}

void Lane::finish(ProgressRelay &relay)
{
    relay.finished = true;
    if (const auto value = relay.take())
        relay.hand(*value);
}
