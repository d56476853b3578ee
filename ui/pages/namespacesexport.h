// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/models/namespacemodel.h"
#include "ui/page.h"

/// Asks for a file (CSV or TSV by its ending) and writes what is listed, in its order, with every column; a
/// toast of the page says what came of it.
void askNamespacesExport(Page &page, const NamespaceFilter &rows, const QString &context);

/// Writes into a file that is known: it appears only when it is complete. Returns the rows.
Result<std::int64_t> writeNamespaces(const NamespaceFilter &rows, const QString &file);
