// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lets neither this process nor its children leave a core dump: tokens and keys would be in it.
void forbidCoreDumps();
