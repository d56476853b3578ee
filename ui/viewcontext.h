// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QDate>
#include <QString>

/// The context with a range of days that ends today (UTC); Custom keeps its days.
ViewContext withRange(ViewContext context, Range range, const QDate &todayUtc);
/// The context with days of its own, both inclusive, UTC.
ViewContext withDays(ViewContext context, const QDate &first, const QDate &last);
/// Which days a custom range has: "3 – 5 May 2026", "since 3 May 2026"; empty for the others.
QString daysText(const ViewContext &context);
/// "7 d", "30 d", "90 d", "1 y", "All", "Custom…".
QString rangeWord(Range range);
