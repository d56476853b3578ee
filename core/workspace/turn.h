// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <stop_token>

namespace workspace {

/// Deletions of this program have their turn one after the other, on whatever clusters: the ledger has one writer, who
/// follows until the end.
class Turn final
{
public:
    /// The turn, until it is destroyed; false: stopped before it came.
    using Held = std::unique_ptr<Turn, void (*)(Turn *)>;

    /// Waits until whoever has the turn ends, or one of `stops` is asked to stop.
    Held take(std::initializer_list<std::stop_token> stops)
    {
        std::unique_lock lock(m_mutex);
        const auto stopped = [&stops] {
            return std::any_of(stops.begin(), stops.end(), [](const auto &stop) { return stop.stop_requested(); });
        };
        while (m_isTaken && !stopped())
            m_free.wait_for(lock, std::chrono::milliseconds(100));
        if (stopped())
            return Held(nullptr, &Turn::leave);
        m_isTaken = true;
        return Held(this, &Turn::leave);
    }

private:
    static void leave(Turn *turn)
    {
        const std::lock_guard lock(turn->m_mutex);
        turn->m_isTaken = false;
        turn->m_free.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_free;
    bool m_isTaken = false;
};

} // namespace workspace
