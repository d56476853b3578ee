// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitymodel.h"

#include "ui/theme/times.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::vector<ActivityItem> grouped(const std::vector<ActivityRow> &rows)
{
    std::vector<ActivityItem> items;
    std::size_t head = 0;
    for (const ActivityRow &row : rows) {
        if (items.empty() || items.back().row.group != row.group) {
            head = items.size();
            items.push_back({true, 0, {}});
            items.back().row.group = row.group;
        }
        items.push_back({false, 0, row});
        ++items[head].count;
    }
    return items;
}

/// Both say something of the same head or job.
bool isSame(const ActivityItem &a, const ActivityItem &b)
{
    return a.isHead == b.isHead && a.row.group == b.row.group && a.row.job == b.row.job && a.row.repository == b.row.repository;
}

/// Where a line of before stands now: the same one, else the same job or repository in another group.
int placeOf(const ActivityItem &old, const std::vector<ActivityItem> &items)
{
    int other = -1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ActivityItem &item = items[i];
        if (isSame(item, old))
            return int(i);
        const bool goesOn = !item.isHead && !old.isHead && item.row.repository == old.row.repository;
        if (goesOn && (other < 0 || (old.row.job != 0 && item.row.job == old.row.job)))
            other = int(i);
    }
    return other;
}

} // namespace

QString ActivityModel::spoken(const ActivityRow &row)
{
    QStringList words{row.title, row.detail, row.remark, percentText(row), row.when};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString ActivityModel::percentText(const ActivityRow &row)
{
    return row.group != ActivityRow::Group::Running || row.part < 0
        ? QString()
        : QCoreApplication::translate("ActivityLine", "%1 %").arg(int(row.part * 100));
}

void ActivityModel::setRows(const std::vector<ActivityRow> &rows)
{
    std::vector<ActivityItem> items = grouped(rows);
    if (!std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), isSame)) {
        replace(std::move(items));
        return;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i] == m_items[i])
            continue;
        m_items[i] = std::move(items[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

void ActivityModel::replace(std::vector<ActivityItem> items)
{
    emit layoutAboutToBeChanged();
    for (const QModelIndex &old : persistentIndexList()) {
        const int row = placeOf(item(old.row()), items);
        changePersistentIndex(old, row < 0 ? QModelIndex() : createIndex(row, 0));
    }
    m_items = std::move(items);
    emit layoutChanged();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityItem &at = item(index.row());
    if (role == Qt::DisplayRole)
        return at.isHead ? activityWord(at.row.group) : at.row.title;
    if (role == Qt::AccessibleTextRole)
        return at.isHead ? activityWord(at.row.group) + u", "_s + theme::figure(at.count) : spoken(at.row);
    return {};
}

/// Heads are passed over by keys and clicks.
Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || item(index.row()).isHead)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
