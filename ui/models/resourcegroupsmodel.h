// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "ui/theme/itemroles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>
#include <vector>

/// Resources grouped by kind, namespace or repository: group rows that open and close, below each its
/// names, fifteen at first and then a row that shows the others. Flat, so that a table can show it.
/// What is open stays open when the rows are read anew. Main thread.
class ResourceGroupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RepositoriesColumn, ObjectsColumn, EventsColumn, ChangedColumn, NamespaceColumn, GroupColumn, ColumnCount };
    enum class Line { Group, Name, More };

    static constexpr int kFirstNames = 15;

    explicit ResourceGroupsModel(QObject *parent = nullptr);

    /// Groups and names anew. `openAll`: every group is open, as while filtering.
    void setGroups(std::vector<store::ResourceGroup> groups, store::ResourceGrouping grouping, bool openAll);
    /// Events arrived later than the rows; the same groups, in any order.
    void setRepositoryNames(const QHash<RepositoryId, QString> &names);
    /// Ages count from here, UTC seconds.
    void setNow(std::int64_t now);

    [[nodiscard]] Line lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)].line; }
    /// The resources of a Name row.
    [[nodiscard]] const store::ResourceGroup &resourcesAt(int row) const;
    /// Opens or closes a Group row; shows the rest of its names for a More row.
    void toggle(int row);
    [[nodiscard]] bool isOpen(int row) const;
    /// The row of the group above, or the row itself.
    [[nodiscard]] int groupRow(int row) const;
    /// The shown row of these resources, or -1.
    [[nodiscard]] int rowOf(const store::ResourceGroup &resources) const;
    [[nodiscard]] std::int64_t names() const { return m_names; }
    [[nodiscard]] std::int64_t groups() const { return static_cast<std::int64_t>(m_groups.size()); }
    [[nodiscard]] std::int64_t objects() const { return m_objects; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// A group, its part of m_order and what it sums up.
    struct Group {
        std::string key; ///< the kind, the namespace, or the repository's id
        QString title;
        std::size_t first = 0, count = 0;
        std::vector<RepositoryId> repositories;
        std::int64_t objects = 0, events = 0, lastTime = 0;
        bool hasEvents = true, unreadable = false;
    };
    struct Row {
        Line line = Line::Group;
        std::uint32_t group = 0, name = 0;
    };

    [[nodiscard]] static std::string keyOf(const store::ResourceGroup &one, store::ResourceGrouping grouping);
    [[nodiscard]] const store::ResourceGroup &nameAt(const Group &group, std::size_t name) const
    {
        return m_all[m_order[group.first + name]];
    }
    void sumUp(Group &group) const;
    [[nodiscard]] int shownNames(const Group &group) const;
    void addLines(std::uint32_t group, std::vector<Row> &lines) const;
    void rebuildLines();
    void sortAll();
    [[nodiscard]] QString titleOf(const Group &group) const;
    [[nodiscard]] QVariant groupCell(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant nameCell(const Group &group, const store::ResourceGroup &one, int column, int role) const;
    [[nodiscard]] QVariant moreCell(const Group &group, int column, int role) const;
    [[nodiscard]] QString repositoriesText(const std::vector<RepositoryId> &repositories) const;
    [[nodiscard]] QString nameText(const store::ResourceGroup &one, int column) const;

    // Hundreds of thousands of names stay where they came; sorting moves their places.
    std::vector<store::ResourceGroup> m_all;
    std::vector<std::uint32_t> m_order; ///< places in m_all: a group's together, in the order of the sort
    std::vector<Group> m_groups;
    std::vector<Row> m_lines;
    store::ResourceGrouping m_grouping = store::ResourceGrouping::Kind;
    QSet<QByteArray> m_open, m_whole; ///< keys of groups that are open; that show every name
    bool m_chosen = false;            ///< the user opened or closed one
    bool m_openAll = false;
    std::int64_t m_names = 0, m_objects = 0, m_now = 0;
    QHash<RepositoryId, QString> m_repositoryNames;
    int m_sortColumn = ChangedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};
