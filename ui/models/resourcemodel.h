// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource.h"
#include "ui/models/rowmodel.h"

#include <QHash>
#include <QString>

/// Resources as one table; sorted by any column, filtered by text. Main thread.
class ResourceModel final : public RowModel<Resource>
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        NamespaceColumn,
        StateColumn,
        VersionColumn,
        ChangedColumn,
        SinceColumn,
        PathColumn,
        RepositoryColumn,
        ColumnCount
    };

    explicit ResourceModel(QObject *parent = nullptr);

    void setResources(std::vector<Resource> resources);
    void setRepositoryNames(const QHash<RepositoryId, QString> &names);
    /// Ages count from here, UTC seconds.
    void setNow(std::int64_t now);
    [[nodiscard]] const Resource &resourceAt(int row) const { return rows()[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    [[nodiscard]] QString text(const Resource &resource, int column) const;
    void sortRows(std::vector<Resource> &resources) const;

    QHash<RepositoryId, QString> m_names;
    std::int64_t m_now = 0;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
