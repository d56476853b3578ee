// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QString>

namespace workspace {

/// Where everything of one data folder lies. Both programs agree on it.
struct Place {
    QString folder;

    [[nodiscard]] QString database() const;
    [[nodiscard]] QString mirrors() const;
    [[nodiscard]] QString locks() const;
    [[nodiscard]] QString samples() const;
    /// The list of repositories beside the database, from which a damaged one is rebuilt.
    [[nodiscard]] QString catalog() const;
    /// There while a window has the store open; still there at start: it did not end cleanly.
    [[nodiscard]] QString marker() const;
    /// Approvals and deletions: its own file, kept when the store is rebuilt.
    [[nodiscard]] QString ledger() const;
    /// What was saved before a deletion; a folder each.
    [[nodiscard]] QString backups() const;
    /// What outlives a run about each context: namespaces named, the last list.
    [[nodiscard]] QString clusters() const;

    bool operator==(const Place &) const = default;
};

/// The data folder: `given` > the setting store/folder (also KUBESTATS_DATA) > XDG. Made on demand.
Place placeFor(const QString &given, const Settings &settings);

/// What the user decided about clusters, in the configuration folder; the files may not be there yet.
QString policyFile();
QString contextsFile(); ///< which contexts are unlocked or protected

/// The bare mirror of a remote; readable, and different for every URL.
QString mirrorPath(const Place &place, const QString &url);

} // namespace workspace
