// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <ctime>

namespace support {

/// The computer stands there as long as this lives. Rules instead of names: they need no files.
class TimeZone final
{
public:
    static constexpr char kNewYork[] = "EST5EDT,M3.2.0,M11.1.0";
    static constexpr char kBerlin[] = "CET-1CEST,M3.5.0,M10.5.0/3";

    explicit TimeZone(const QByteArray &rules) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", rules);
        tzset();
    }
    ~TimeZone()
    {
        m_before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }
    TimeZone(const TimeZone &) = delete;
    TimeZone &operator=(const TimeZone &) = delete;

private:
    QByteArray m_before;
};

} // namespace support
