// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetchprotocol.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>
#include <thread>

/// Speaks to the parent. Progress is throttled to ten lines a second: a clone of 84,000 objects reports
/// 140,000 times. While libgit2 is silent a thread of its own watches the process's connections and
/// repeats the last progress whenever bytes have come: libgit2 reports only whole packets of up to
/// 64 KiB, and a slow line is not a stalled one.
class Reporter final
{
public:
    Reporter();
    ~Reporter();
    Reporter(const Reporter &) = delete;
    Reporter &operator=(const Reporter &) = delete;

    void progress(const Progress &progress);
    /// The last line.
    void finish(const git::Message &message);

private:
    void watch(const std::stop_token &stop);
    void say(const git::Message &message);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Progress m_last{Progress::Phase::Connecting};
    std::int64_t m_lastSaid = 0; ///< steady milliseconds
    std::jthread m_watcher;      // last: begins when the rest is there
};
