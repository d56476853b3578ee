// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/uses.h"
#include "model/event.h"
#include "ui/models/cardlistmodel.h"

#include <QHash>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

/// The rows of the Overview's lists, and what is left out below them.

/// What a list card shows: the first rows, and what the others come to from `shown` on.
struct OverviewRows {
    std::vector<CardRow> rows;
    std::function<QString(int shown)> rest;
};

/// Events of the newest commits: glyph, name and kind, age; what changed.
std::vector<CardRow> newestRows(const std::vector<Event> &events, std::int64_t now);
/// Values with how many events have them; `isAuthor` shows only the name of `Name <email>`.
OverviewRows valueRows(const std::vector<store::ValueCount> &values, bool isAuthor = false);
OverviewRows chartRows(const std::vector<analytics::Use> &charts);
/// Images without their registry, unless two of one name come from two.
OverviewRows imageRows(const std::vector<analytics::Use> &images);
/// `names` holds the repositories in scope; those without an event stand at the end, and of those that
/// are not scanned yet no figure is said.
OverviewRows repositoryRows(const std::vector<std::pair<RepositoryId, std::int64_t>> &counts, const QHash<RepositoryId, QString> &names,
                            const std::vector<RepositoryId> &unscanned, std::vector<RepositoryId> &order);
