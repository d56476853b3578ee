// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "yaml/manifestreader.h"

#include <QByteArray>
#include <QString>

namespace yaml {

/// What follows the first document of a file: a mistake of its user, or passed over as kubectl does.
enum class MoreDocuments { Refused, Ignored };

/// Reads the one document of a file that its user owns (kubeconfig, policy, plan; YAML or JSON), with
/// the line and the column of every node. An empty file is an empty document; keys that come twice are
/// in duplicateKeyLines, the last one counts. InvalidInput names `file`, line and column,
/// with "LINE:COLUMN" as its detail; TooLarge where `budget` is used up. Never throws. Any thread.
Result<Document> readConfig(const QByteArray &text, const QString &file, const Budget &budget = {},
                            MoreDocuments more = MoreDocuments::Refused);

/// "FILE, line 3, column 7", for a sentence about a node.
QString placeOf(NodeRef node, const QString &file);

} // namespace yaml
