// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "ui/page.h"

/// Asks for a file and streams every event of `filter` into it as CSV or TSV (by its ending); a
/// toast of `page` says how many rows were written, or why not. Asks nothing twice.
void exportEvents(Page &page, workspace::Workspace &workspace, const EventFilter &filter);
