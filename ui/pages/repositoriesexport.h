// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fileexport.h"
#include "ui/pages/repositoriesmodel.h"

/// Writes the rows that the filter leaves, in its order, into `file`: CSV, TSV or JSON by its ending.
/// Returns how many.
Result<std::int64_t> writeRepositories(const RepositoriesFilter &rows, const QString &file);

/// The same as FileExport has it. `rows` outlives it.
FileExport *repositoriesExport(Page &page);
FileExport::Writer repositoriesWriter(const RepositoriesFilter &rows);
