// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/series.h"

#include <QJsonObject>

namespace analytics {

/// A series as one JSON object: bucket ("day", "week", "month"), starts (UTC seconds), end,
/// lastRunning, levels, bands [{id, role, values}]; gaps are null.
QJsonObject toJson(const Series &series);

/// Reads what toJson() writes. InvalidInput names the field that does not fit; bands of unequal
/// length, starts that do not rise and unknown roles are refused.
Result<Series> seriesFromJson(const QJsonObject &object);

} // namespace analytics
