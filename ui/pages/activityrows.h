// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QString>

#include <cstdint>
#include <vector>

/// One line of Activity, ready to be shown: text from outside is escaped already.
struct ActivityRow {
    enum class Group { Running, Waiting, Failed, Done };

    Group group = Group::Done;
    int job = 0; ///< may be cancelled while it runs or waits; 0: of another program, below 0: of an earlier session
    RepositoryId repository = 0;
    QString title;           ///< "Scanning owner/name"
    QString detail;          ///< how far, what it waits for, why it failed, what it found
    QString remark;          ///< failed: since when, and what stays readable
    double part = -1;        ///< 0…1; negative: the end is not known
    QString when;            ///< "since 09:11", "next", "09:04"
    std::int64_t time = 0;   ///< UTC seconds: what `when` says, for the tooltip and the order
    bool needsToken = false; ///< failed: the host refused; a token may help
    QString iconName;
    theme::Role iconRole = theme::Role::SecondaryText;

    /// Stable while the row means the same thing.
    [[nodiscard]] QString key() const;
    bool operator==(const ActivityRow &) const = default;
};

/// The lines of a snapshot, group by group in the order of Group; inside Done the newest first. What
/// ended until `clearedUntil` (UTC seconds) is left out of Done. A failure stays until its repository
/// is refreshed or removed.
std::vector<ActivityRow> activityRows(const workspace::Snapshot &snapshot, std::int64_t clearedUntil);

/// "Running", "Waiting", "Failed", "Done".
QString activityWord(ActivityRow::Group group);

/// The rhythm of a repository: "Hourly", "Adaptive, now every 4 h", "Paused".
QString rhythmText(const Repository &repository);
/// The rhythms of several, counted: "4 daily, 1 only when asked".
QString rhythmSummary(const std::vector<Repository> &repositories);
