// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QString>

#include <optional>
#include <vector>

namespace widgets {
class StatePane;
}

/// How much of a scope is known: before the first scan of a repository nothing is, which is not zero.
struct ScannedScope {
    int repositories = 0;
    std::vector<RepositoryId> unscanned; ///< of those, without a scan that ended well
    bool isRunning = false;              ///< one of the unscanned is being scanned, or waits for it
    std::optional<Error> error;          ///< why the first of them could not be scanned

    [[nodiscard]] bool isNone() const { return repositories > 0 && int(unscanned.size()) == repositories; }
    bool operator==(const ScannedScope &) const = default;
};

/// `scope` empty: all repositories.
ScannedScope scannedOf(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope);
/// "2 repositories are not scanned yet."; empty: all are.
QString notScannedText(const ScannedScope &scanned);
/// What stands in place of what only a scan can tell; its button asks for scanNow().
void showNotScanned(widgets::StatePane &pane, const ScannedScope &scanned);
/// Scans what is not scanned yet.
void scanNow(workspace::Workspace &workspace, const ScannedScope &scanned);
