// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "yaml/node.h"

#include <QByteArray>

namespace yaml {

/// A document as YAML for people: blocks as kubectl writes them, keys in their order, strings in quotes
/// only where they would be read as something else, texts of several lines as `|`. Reading it again
/// gives the same document but for lines and columns. Nothing for an empty document.
QByteArray writeYaml(const Document &document);

/// The same of a JSON text, such as an object that a cluster answered.
Result<QByteArray> yamlFromJson(const QByteArray &json);

} // namespace yaml
