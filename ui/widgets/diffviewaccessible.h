// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace widgets {

/// Makes what code views show readable by assistive technology: they paint it, so nothing else says it.
void installDiffViewAccessible();

} // namespace widgets
