// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of the window share.
#pragma once

#include "clocks.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace bench {

inline constexpr int kLongestWait = 20'000; // ms

/// Measures how long each event holds the GUI thread, by the clock and by its processor time: on a
/// busy machine the clock also counts what others do.
class MeasuringApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool handled = QApplication::notify(receiver, event);
            --m_depth;
            return handled;
        }
        const double wall = wallSeconds(), cpu = cpuSeconds();
        const bool handled = QApplication::notify(receiver, event);
        m_longestWall = std::max(m_longestWall, wallSeconds() - wall);
        m_longestCpu = std::max(m_longestCpu, cpuSeconds() - cpu);
        --m_depth;
        return handled;
    }

    void forget() { m_longestWall = m_longestCpu = 0; }
    [[nodiscard]] double longestWall() const { return m_longestWall; }
    [[nodiscard]] double longestCpu() const { return m_longestCpu; }

private:
    int m_depth = 0;
    double m_longestWall = 0, m_longestCpu = 0;
};

/// Sleeps between events: a loop that spun would take a processor from the threads that read.
inline bool waitFor(const std::function<bool()> &done, int longest = kLongestWait)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick;
    tick.start(1);
    while (!done()) {
        if (timer.elapsed() > longest)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

/// Lets the program go on for a while.
inline void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    waitFor([&] { return timer.elapsed() >= milliseconds; }, milliseconds);
}

/// Of this process, now.
inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// One line of the table.
inline void print(const char *what, double value, const char *unit)
{
    std::printf("%-58s %9.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace bench
