// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schedule.h"

#include "base/clock.h"
#include "base/result.h"

#include <algorithm>

namespace workspace {

namespace {

constexpr std::int64_t kMinute = 60, kHour = 3600;

/// Failures that can pass by themselves; all others wait for somebody to act.
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TimedOut:
    case ErrorCode::Unreachable:
    case ErrorCode::RateLimited:
    case ErrorCode::Incomplete:
    case ErrorCode::DiskFull:
    case ErrorCode::Busy:
    case ErrorCode::Conflict:
    case ErrorCode::Expired: return true;
    case ErrorCode::Internal:
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Cancelled:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::Redirected:
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::Unsupported:
    case ErrorCode::Corrupt:
    case ErrorCode::TooLarge:
    case ErrorCode::NewerSchema:
    case ErrorCode::ConsentNeeded: return false;
    }
    return false;
}

std::int64_t interval(const Repository &repository)
{
    switch (repository.config.schedule) {
    case Schedule::Off: return 0;
    case Schedule::Hourly: return kHour;
    case Schedule::Daily: return kDaySeconds;
    case Schedule::Adaptive: return adaptiveInterval(repository);
    }
    return 0;
}

} // namespace

std::int64_t adaptiveInterval(const Repository &repository)
{
    const std::int64_t events = repository.months[10] + repository.months[11];
    if (events == 0)
        return kDaySeconds;
    return std::clamp(60 * kDaySeconds / events / 2, 15 * kMinute, kDaySeconds);
}

std::optional<std::int64_t> nextScan(const Repository &repository, std::int64_t lastTry)
{
    const std::int64_t gap = interval(repository);
    if (gap == 0 || repository.config.paused)
        return std::nullopt;
    if (repository.state == RepositoryState::Failed) {
        if (!mayPass(ErrorCode(repository.errorCode)))
            return std::nullopt;
        // The longer it fails, the rarer the tries: half of the time it has failed so far.
        const std::int64_t from = std::max(lastTry, repository.failedSince);
        return from + std::clamp((from - repository.failedSince) / 2, 2 * kMinute, std::max(gap, kHour));
    }
    return std::max(repository.lastScan, lastTry) + gap;
}

} // namespace workspace
