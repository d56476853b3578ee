// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/series.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>

#include <map>
#include <string>

namespace charts {

/// Colours and fonts a chart is drawn with, as values: an export can be light while the window is
/// dark.
struct Look {
    theme::Scheme scheme = theme::Scheme::Light;
    QFont body, bold, title, small;

    [[nodiscard]] QColor color(theme::Role role) const { return theme::color(role, scheme); }
};

/// As the window looks now: its scheme and the desktop's font sizes.
Look windowLook();
/// As an export looks on every machine: sizes in pixels, light unless `dark`.
Look exportLook(bool dark);

/// The colour of each band by its id. Event types and kinds are fixed, kinds without a colour of their own
/// being Other's; names share the hues, each keeping its own as long as no other claims it.
std::map<std::string, QColor> bandColors(const Series &series, const Look &look);

/// The height of the row that heading and legend stand in.
double headingRow(const Look &look);

} // namespace charts
