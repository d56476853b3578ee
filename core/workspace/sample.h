// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/place.h"

#include <QString>

namespace workspace {

/// The sample repository's bundle: installed in share/kubestats/sample beside the program's prefix,
/// or resources/sample of the source tree it was built in. Empty when there is none.
QString samplePath();

/// Unpacks the sample into the data folder, once, and returns the bare repository's path.
Result<QString> unpackSample(const Place &place);

} // namespace workspace
