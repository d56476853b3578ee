// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster.h"
#include "command.h"

#include "purge/preview.h"

namespace ctl {

// Parts of "namespaces", one file each.
void declareNamespaceList(CLI::App &namespaces, Session &session, Run &run);
void declareNamespacePreview(CLI::App &namespaces, Session &session, Run &run);
void declareNamespaceBackup(CLI::App &namespaces, Session &session, Run &run);
void declareNamespaceRestore(CLI::App &namespaces, Session &session, Run &run);
void declareNamespacePlan(CLI::App &namespaces, Session &session, Run &run);
void declareNamespaceApply(CLI::App &namespaces, Session &session, Run &run);

/// The preview of one namespace on an open cluster; progress on a terminal.
Result<purge::Preview> takePreview(Session &session, OpenCluster &cluster, const std::string &ns);

} // namespace ctl
