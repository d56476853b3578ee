// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace theme {

/// What the desktop says of light and dark, from whoever asks it; turns the colours where the user
/// chose to follow it.
void setDesktopDark(QApplication &application, bool dark);

} // namespace theme
