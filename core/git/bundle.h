// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace git {

/// Makes the bare repository `target` from a bundle of `git bundle create` (version 2, complete:
/// no prerequisites). Unpacked beside `target` and renamed, so that it is there wholly or not at all.
Result<void> unpackBundle(const QString &bundle, const QString &target);

} // namespace git
