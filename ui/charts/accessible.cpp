// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessible.h"

#include "ui/charts/chartview.h"
#include "ui/charts/overviewstrip.h"
#include "ui/charts/smallmultiples.h"

#include <QAccessibleWidget>

namespace charts {
namespace {

QAccessibleInterface *makeChart(const QString &, QObject *object)
{
    if (!qobject_cast<ChartView *>(object) && !qobject_cast<OverviewStrip *>(object) && !qobject_cast<SmallMultiples *>(object))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
}

} // namespace

void installAccessibleCharts()
{
    static const bool installed = (QAccessible::installFactory(makeChart), true);
    Q_UNUSED(installed)
}

} // namespace charts
