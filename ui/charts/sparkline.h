// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace charts {

inline constexpr QSize kSparkline{84, 28};

/// A 1.5-px accent line over a faint fill with a dot at its end, in the window's colours. Gaps break
/// it; fewer than two values paint nothing. From the smallest to the largest value, or from 0 with
/// `fromZero`.
void paintSparkline(QPainter &painter, const QRectF &rect, const std::vector<std::optional<double>> &values, bool fromZero = false);
/// Columns of months, oldest left, over a line.
void paintMonths(QPainter &painter, const QRectF &rect, const std::vector<std::int64_t> &months);

} // namespace charts
