// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

inline constexpr std::int64_t kDaySeconds = 86400;

/// The day (since 1970-01-01, UTC) in which `time` lies, seconds; also right before 1970.
constexpr std::int64_t dayOf(std::int64_t time)
{
    return time / kDaySeconds - (time % kDaySeconds < 0 ? 1 : 0);
}

/// Wall-clock time that a test can set. Seconds since 1970-01-01 00:00 UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::int64_t now() const = 0;

    /// The machine's clock; lives for ever.
    static const Clock &system();
};

/// A clock that stands where a test puts it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::int64_t now) : m_now(now) {}
    [[nodiscard]] std::int64_t now() const override { return m_now; }
    void set(std::int64_t now) { m_now = now; }

private:
    std::int64_t m_now;
};
