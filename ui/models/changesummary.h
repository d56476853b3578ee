// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "ui/theme/itemroles.h"

#include <QString>

#include <vector>

/// A piece of a summary; quiet pieces ("→", "added", "+1") are painted in secondary text.
using SummarySpan = theme::TextSpan;

/// What an event changed, for one line of a table: `limits.memory 3Gi → 4Gi +1`, `new in Git`,
/// `moved from …`, `re-encrypted`, `4 fields changed`. With several changes the most telling one is
/// named; with `filter`, one whose path contains it (any case) comes first.
std::vector<SummarySpan> changeSummary(const Event &event, const QString &filter = {});

/// The pieces as one text.
QString plainText(const std::vector<SummarySpan> &spans);

/// The end of a field's path that a reader recognises: "limits.memory", "TZ" for
/// `env[name=TZ].value`, "image".
QString fieldLabel(const std::string &path);
