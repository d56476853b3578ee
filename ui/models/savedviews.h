// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/filter.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// A look at the events that was worth a name: what is filtered, how the columns stand and are
/// sorted, which time. Kept in views.json of the configuration folder.
struct SavedView {
    QString name;
    EventFilter filter;
    QByteArray columns;                       ///< as TableView::columnState() gave them
    QString range;                            ///< "week", "month", "quarter", "year", "all" or "custom"
    std::optional<std::int64_t> since, until; ///< of a custom range, UTC seconds

    bool operator==(const SavedView &) const = default;
};

/// All of them, by name. A file that cannot be read is an error, never "no views"; none is no error.
Result<std::vector<SavedView>> savedViews();
/// Adds a view, in place of one with the same name.
Result<void> saveView(const SavedView &view);
Result<void> removeView(const QString &name);
