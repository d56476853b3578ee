// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters.h"

#include <QString>

namespace workspace {

/// The contexts of the kubeconfig (`file`; empty: by kubectl's rules), spoken to over the network. A plugin
/// runs only where the user has allowed exactly it.
ClustersBackend kubeconfigBackend(const QString &file = {});

/// For each name the first other one that is easily taken for it, or nothing: the same but for case,
/// separators, or digits that look like letters.
std::vector<std::string> lookAlikes(const std::vector<std::string> &names);

} // namespace workspace
