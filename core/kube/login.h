// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/credentialsource.h"
#include "kube/ratelimit.h"

#include <QByteArrayList>

#include <chrono>
#include <cstdint>
#include <mutex>
#include <stop_token>

namespace kube {

/// What one access shows to its server and how fast it may ask, for all connections through it: a login
/// program runs once for all of them, and they have one rate together. Any thread.
class Login final
{
public:
    Login(Access access, ExecConsent consent) : m_access(std::move(access)), m_source(m_access, std::move(consent)) {}
    Login(const Login &) = delete;
    Login &operator=(const Login &) = delete;

    [[nodiscard]] const Access &access() const { return m_access; }

    /// What was presented when a connection looked last.
    struct Current {
        Presented presented;
        QByteArrayList secrets;       ///< what of it is never to be shown
        std::uint64_t generation = 0; ///< changes with what is presented
        std::uint64_t forgotten = 0;  ///< how often a 401 had been reported by then
    };
    /// Makes `current` what is good now. One asks, others wait for what it gets, each ended within a second of `stop`.
    Result<void> refresh(Current &current, const std::stop_token &stop);
    [[nodiscard]] bool mayChange() const { return m_source.mayChange(); }
    /// After a 401 to `refused`: the next refresh() asks again, once for all that were refused with the same.
    void forget(const Current &refused, const std::stop_token &stop);
    /// How long the next request has to wait.
    std::chrono::milliseconds reserve();

private:
    /// Not held after a stop.
    std::unique_lock<std::timed_mutex> take(const std::stop_token &stop);

    const Access m_access;
    std::timed_mutex m_mutex; ///< held while a login program runs
    CredentialSource m_source;
    std::uint64_t m_forgotten = 0;
    std::mutex m_rateMutex;
    RateLimit m_rate;
};

} // namespace kube
