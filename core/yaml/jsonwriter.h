// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "yaml/node.h"

#include <QByteArray>

namespace yaml {

/// A document as JSON, as Kubernetes would read it: every scalar in its resolved type, aliases and `<<`
/// expanded. TooLarge where that makes more than 64 MB, InvalidInput for what JSON cannot say (.nan, .inf).
Result<QByteArray> writeJson(const Document &document);

} // namespace yaml
