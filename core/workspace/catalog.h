// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/repository.h"

#include <QString>

#include <vector>

namespace workspace {

/// Writes what the user said about the repositories beside the database, atomically.
Result<void> writeCatalog(const QString &file, const std::vector<RepositoryConfig> &repositories);
/// Reads it back; a missing file is an empty list, a damaged one is Corrupt.
Result<std::vector<RepositoryConfig>> readCatalog(const QString &file);

} // namespace workspace
