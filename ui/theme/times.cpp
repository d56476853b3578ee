// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace theme {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kYear = 365 * kDay;

QDateTime local(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds);
}

} // namespace

QString shortMoment(std::int64_t seconds)
{
    const QLocale locale;
    const QDateTime at = local(seconds);
    const QDate today = QDate::currentDate();
    if (at.date() == today)
        return at.time().toString(u"HH:mm"_s);
    if (at.date().year() == today.year())
        return locale.toString(at, QCoreApplication::translate("Times", "d MMM HH:mm", "pattern: day, short month, time"));
    return dateOf(seconds);
}

QString exactMoment(std::int64_t seconds)
{
    const QDateTime at = local(seconds);
    return QLocale().toString(
               at, QCoreApplication::translate("Times", "ddd d MMM yyyy, HH:mm", "pattern: short weekday, day, short month, year, time"))
        + u' ' + at.timeZoneAbbreviation();
}

QString dateOf(std::int64_t seconds)
{
    return QLocale().toString(local(seconds).date(), QCoreApplication::translate("Times", "d MMM yyyy", "pattern: day, short month, year"));
}

QString shortAge(std::int64_t seconds, std::int64_t now)
{
    const std::int64_t age = now - seconds;
    if (age < kMinute)
        return QCoreApplication::translate("Times", "now");
    if (age < kHour)
        return QCoreApplication::translate("Times", "%1 min").arg(age / kMinute);
    if (age < 2 * kDay)
        return QCoreApplication::translate("Times", "%1 h").arg(age / kHour);
    if (age < 2 * kYear)
        return QCoreApplication::translate("Times", "%1 d").arg(figure(age / kDay));
    return QCoreApplication::translate("Times", "%1 y").arg(age / kYear);
}

QString longAge(std::int64_t seconds, std::int64_t now)
{
    const std::int64_t age = now - seconds;
    if (age < kMinute)
        return QCoreApplication::translate("Times", "just now");
    if (age < kHour)
        return QCoreApplication::translate("Times", "%n minute(s) ago", nullptr, int(age / kMinute));
    if (age < 2 * kDay)
        return QCoreApplication::translate("Times", "%n hour(s) ago", nullptr, int(age / kHour));
    if (age < 2 * kYear)
        return QCoreApplication::translate("Times", "%n day(s) ago", nullptr, int(age / kDay));
    return QCoreApplication::translate("Times", "%n year(s) ago", nullptr, int(age / kYear));
}

QString figure(std::int64_t value)
{
    return QLocale().toString(qlonglong(value));
}

QString byteSize(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace theme
