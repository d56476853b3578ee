// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

#include <cstdint>
#include <functional>
#include <stop_token>

/// How far a job is. `total` is 0 while it is not known.
struct Progress {
    enum class Phase { Waiting, Connecting, Receiving, Indexing, Scanning, Writing };

    Phase phase = Phase::Waiting;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::int64_t events = 0;       ///< events found so far (scans)
    double perSecond = 0;          ///< rate of `done`; 0 while unknown
    std::int64_t secondsLeft = -1; ///< -1 while unknown

    bool operator==(const Progress &) const = default;
};

/// What a job gets from whoever runs it: a token to poll and a way to say how far it is.
/// `report` may be called from the job's own thread only, as often as the job likes:
/// the Lane lets 20 a second through.
struct JobContext {
    std::stop_token stop;
    std::function<void(const Progress &)> report;

    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
    void tell(const Progress &progress) const
    {
        if (report)
            report(progress);
    }
};

/// The error every job returns when it was asked to stop.
inline Error cancelledError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Base", "Cancelled."), {}};
}
