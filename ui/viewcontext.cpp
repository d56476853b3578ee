// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewcontext.h"

#include "ui/charts/labels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace {

std::int64_t startOf(const QDate &day)
{
    return day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch();
}

} // namespace

ViewContext withRange(ViewContext context, Range range, const QDate &todayUtc)
{
    context.range = range;
    if (range == Range::Custom)
        return context;
    context.until.reset();
    context.since.reset();
    switch (range) {
    case Range::Week: context.since = startOf(todayUtc.addDays(-6)); break;
    case Range::Month: context.since = startOf(todayUtc.addDays(-29)); break;
    case Range::Quarter: context.since = startOf(todayUtc.addDays(-89)); break;
    case Range::Year: context.since = startOf(todayUtc.addYears(-1).addDays(1)); break;
    case Range::All:
    case Range::Custom: break;
    }
    return context;
}

ViewContext withDays(ViewContext context, const QDate &first, const QDate &last)
{
    context.range = Range::Custom;
    context.since = startOf(std::min(first, last));
    context.until = startOf(std::max(first, last).addDays(1));
    return context;
}

QString daysText(const ViewContext &context)
{
    if (context.range != Range::Custom || (!context.since && !context.until))
        return {};
    if (context.since && context.until)
        return charts::rangeText(*context.since, *context.until);
    return context.since ? QCoreApplication::translate("Range", "since %1").arg(charts::dayText(*context.since))
                         : QCoreApplication::translate("Range", "until %1").arg(charts::dayText(*context.until - 1));
}

QString rangeWord(Range range)
{
    switch (range) {
    case Range::Week: return QCoreApplication::translate("Range", "7 d");
    case Range::Month: return QCoreApplication::translate("Range", "30 d");
    case Range::Quarter: return QCoreApplication::translate("Range", "90 d");
    case Range::Year: return QCoreApplication::translate("Range", "1 y");
    case Range::All: return QCoreApplication::translate("Range", "All");
    case Range::Custom: break;
    }
    return QCoreApplication::translate("Range", "Custom…");
}
