// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace kube {

/// Lets 300 requests through at once and 50 a second in the long run, which are kubectl's own figures.
class RateLimit final
{
public:
    using Time = std::chrono::steady_clock;

    /// How long the next request has to wait.
    std::chrono::milliseconds reserve(Time::time_point now = Time::now());

private:
    double m_tokens = kBurst;
    Time::time_point m_last = Time::now();

    static constexpr double kBurst = 300;
    static constexpr double kPerSecond = 50;
};

} // namespace kube
