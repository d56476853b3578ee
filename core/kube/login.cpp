// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/login.h"

#include "base/jobcontext.h"

using namespace std::chrono_literals;

namespace kube {

std::unique_lock<std::timed_mutex> Login::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex, std::defer_lock);
    while (!lock.try_lock_for(50ms)) {
        if (stop.stop_requested())
            break;
    }
    return lock;
}

Result<void> Login::refresh(Current &current, const std::stop_token &stop)
{
    const auto lock = take(stop);
    if (!lock)
        return cancelledError();
    if (const auto ready = m_source.refresh(stop); !ready)
        return ready.error();
    current = {m_source.presented(), m_source.secrets(), m_source.generation(), m_forgotten};
    return {};
}

void Login::forget(const Current &refused, const std::stop_token &stop)
{
    const auto lock = take(stop);
    if (!lock || m_forgotten != refused.forgotten)
        return;
    ++m_forgotten;
    m_source.forget();
}

std::chrono::milliseconds Login::reserve()
{
    const std::lock_guard lock(m_rateMutex);
    return m_rate.reserve();
}

} // namespace kube
