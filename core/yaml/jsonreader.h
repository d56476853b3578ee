// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "yaml/manifestreader.h"

#include <QByteArray>

namespace yaml {

/// Reads one JSON text (RFC 8259, UTF-8) as a Document: keys in their order, numbers as written.
/// InvalidInput for anything else, TooLarge beyond `budget`. Any thread.
Result<Document> readJson(const QByteArray &json, const Budget &budget = {});

} // namespace yaml
