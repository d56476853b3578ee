// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activityrows.h"

#include <QAbstractListModel>

#include <vector>

/// A row of Activity's list: the head of a group, or one job of it.
struct ActivityItem {
    bool isHead = false;
    int count = 0; ///< head: the jobs of its group
    ActivityRow row;

    bool operator==(const ActivityItem &) const = default;
};

/// The jobs in their groups, each under its head. Selection goes on with a job from group to group.
/// Main thread.
class ActivityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Group by group, as activityRows() has them.
    void setRows(const std::vector<ActivityRow> &rows);
    [[nodiscard]] const ActivityItem &item(int row) const { return m_items[std::size_t(row)]; }
    /// All that a line says, for readers and the clipboard: "Scanned team/a, nothing new, 09:04".
    [[nodiscard]] static QString spoken(const ActivityRow &row);
    /// "62 %"; empty while the end is not known.
    [[nodiscard]] static QString percentText(const ActivityRow &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void replace(std::vector<ActivityItem> items);

    std::vector<ActivityItem> m_items;
};
