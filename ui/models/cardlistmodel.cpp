// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardlistmodel.h"

#include "ui/models/displaytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void CardListModel::setRows(std::vector<CardRow> rows)
{
    if (rows == m_rows)
        return;
    // Values that turn while the rows stay keep the current row where it is.
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CardListModel::setLimit(int limit)
{
    const int shown = rowCount();
    const int wanted = std::min(std::max(limit, 0), static_cast<int>(m_rows.size()));
    if (wanted > shown) {
        beginInsertRows({}, shown, wanted - 1);
        m_limit = limit;
        endInsertRows();
    } else if (wanted < shown) {
        beginRemoveRows({}, wanted, shown - 1);
        m_limit = limit;
        endRemoveRows();
    } else {
        m_limit = limit;
    }
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(std::max(m_limit, 0), static_cast<int>(m_rows.size()));
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CardRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.label;
    case Qt::ToolTipRole: return plainTooltip(row.tip);
    case Qt::AccessibleTextRole: return spoken(row);
    case theme::SecondaryTextRole: return row.secondary;
    case theme::SecondLineRole: return row.second;
    case theme::RightTextRole: return row.figure;
    case theme::IconNameRole: return row.icon;
    case theme::IconColorRole: return static_cast<int>(row.iconRole);
    case theme::ProgressRole: return row.part < 0 ? QVariant() : QVariant(row.part);
    case NoteRole: return row.note;
    default: return {};
    }
}

QString CardListModel::spoken(const CardRow &row) const
{
    QStringList parts;
    for (const QString &part : {row.label, row.secondary, row.second, row.note, row.figure})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u", "_s);
}
