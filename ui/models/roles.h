// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/itemroles.h"

#include <Qt>

/// What cells of our models answer beyond Qt's own roles; delegates read them.
namespace roles {

enum : int {
    Value = Qt::UserRole + 100, ///< the row's value, where a model gives one away
    QuietText = theme::SecondaryTextRole, ///< follows the text in secondary colour
    SecondLine = theme::SecondLineRole, ///< small, below the text
    IconName = theme::IconNameRole, ///< icon in front of the text
    Spans = theme::SpansRole, ///< std::vector<SummarySpan> instead of the text
};

} // namespace roles
