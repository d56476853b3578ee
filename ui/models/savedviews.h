// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/filter.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

/// A look at a table that was worth a name: what is filtered, how the columns stand and are sorted,
/// which time. Kept in views.json of the configuration folder.
struct SavedView {
    QString name;
    EventFilter filter;                       ///< of Events
    QByteArray columns;                       ///< as TableView::columnState() gave them
    QString range;                            ///< "week", "month", "quarter", "year", "all" or "custom"; empty: it has none
    std::optional<std::int64_t> since, until; ///< of a custom range, UTC seconds
    QString page = QStringLiteral("events");  ///< whose table it is: "events", "resources", "repositories"
    ResourceFilter resources = {};            ///< of Resources
    QString because = {};                     ///< which resources those are that `resources` names by number
    std::map<QString, QString> choices = {};  ///< what else is chosen there, in the words of a link

    bool operator==(const SavedView &) const = default;
};

/// All of them, of every page, by name. A file that cannot be read is an error, never "no views"; none is no error.
Result<std::vector<SavedView>> savedViews();
/// Adds a view, in place of one with the same name on its page.
Result<void> saveView(const SavedView &view);
Result<void> removeView(const QString &page, const QString &name);
