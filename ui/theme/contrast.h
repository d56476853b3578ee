// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>

namespace theme {

/// The contrast of two colours as WCAG defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// The colour of a role in the palette of high contrast: grounds are white or black, texts reach 7:1
/// on them, graphics and borders 4.5:1, in the hue they have. Tinted fills stay.
QColor strengthened(Role role, const QColor &colour, bool dark);

} // namespace theme
