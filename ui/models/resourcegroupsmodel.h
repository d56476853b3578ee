// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "ui/theme/itemroles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <utility>
#include <vector>

/// Resources grouped by kind, namespace or repository: group rows that open and close, below each its
/// names, fifteen at first and then a row that shows the others. Flat, so that a table can show it.
/// Only names that are looked at are in memory: what is missing is asked for, page by page. Order and
/// figures are the store's. What is open stays open when the rows are read anew. Main thread.
class ResourceGroupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RepositoriesColumn, ObjectsColumn, EventsColumn, ChangedColumn, NamespaceColumn, GroupColumn, ColumnCount };
    enum class Line { Group, Name, More };

    static constexpr int kFirstNames = 15;
    static constexpr int kPage = 256;
    static constexpr int kMostPages = 16; ///< in memory, beside the first names of each group

    explicit ResourceGroupsModel(QObject *parent = nullptr);

    /// Groups and names anew. `openAll`: every group is open, as while filtering.
    void setWindow(store::ResourceWindow window, store::ResourceGrouping grouping, bool openAll);
    /// Names that were asked for; groups stay as they are. False: they are of other groups than these,
    /// and all has to be read anew.
    bool addNames(store::ResourceWindow window);
    void setRepositoryNames(const QHash<RepositoryId, QString> &names);
    /// Ages count from here, UTC seconds.
    void setNow(std::int64_t now);

    /// Rows looked at that are not in memory; each is said once.
    [[nodiscard]] std::vector<store::ResourceRange> takeAsked();
    /// Nobody answers what was asked; it is asked again when it is looked at.
    void forgetAsked();
    /// Names in memory of open groups, so that reading anew leaves no hole in the view.
    [[nodiscard]] std::vector<store::ResourceRange> heldNames() const;
    [[nodiscard]] store::ResourceColumn sortedBy() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] Line lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)].line; }
    /// The resources of a Name row, or null while they are read.
    [[nodiscard]] const store::ResourceGroup *resourcesAt(int row) const;
    /// Opens or closes a Group row; shows the rest of its names for a More row.
    void toggle(int row);
    [[nodiscard]] bool isOpen(int row) const;
    /// The row of the group above, or the row itself.
    [[nodiscard]] int groupRow(int row) const;
    /// The shown row of a group's name by its place, or -1.
    [[nodiscard]] int rowOf(const std::string &section, std::int64_t place) const;
    /// The group of a row and, of a Name row, its place in it.
    [[nodiscard]] store::ResourceRange placeAt(int row) const;
    /// A Name row that is not in memory; it is not asked for by that.
    [[nodiscard]] bool isMissing(int row) const;
    /// What a copied cell says of some resources.
    [[nodiscard]] QString copiedText(const store::ResourceGroup &one, int column) const;
    /// The shown row of a group by its key, or -1.
    [[nodiscard]] int rowOf(const std::string &section) const;
    [[nodiscard]] const store::ResourceSection &sectionAt(int row) const;
    [[nodiscard]] std::int64_t names() const { return m_names; }
    [[nodiscard]] std::int64_t groups() const { return static_cast<std::int64_t>(m_groups.size()); }
    [[nodiscard]] std::int64_t objects() const { return m_objects; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// takeAsked() has something.
    void namesAsked();
    /// The rows are to be read in another order.
    void sortAsked();

private:
    struct Group {
        store::ResourceSection shown;
        QString title;
        std::map<int, std::vector<store::ResourceGroup>> pages;
    };
    struct Row {
        Line line = Line::Group;
        std::uint32_t group = 0, name = 0;
    };
    using Place = std::pair<std::uint32_t, int>; ///< a group and a page of it

    [[nodiscard]] const store::ResourceGroup *nameAt(std::uint32_t group, std::uint32_t name) const;
    void wanted(const Place &page) const;
    void keep(store::ResourceNames names);
    void dropOldest();
    [[nodiscard]] bool isOpen(const Group &group) const;
    [[nodiscard]] int shownNames(const Group &group) const;
    void addLines(std::uint32_t group, std::vector<Row> &lines) const;
    void rebuildLines();
    [[nodiscard]] QString titleOf(const store::ResourceSection &section) const;
    [[nodiscard]] QVariant groupCell(const Group &group, int column, int role) const;
    [[nodiscard]] QString groupText(const Group &group, int column) const;
    [[nodiscard]] QVariant nameCell(const store::ResourceGroup &one, int column, int role) const;
    [[nodiscard]] QVariant moreCell(const Group &group, int column, int role) const;
    [[nodiscard]] QString repositoriesText(std::int64_t count, RepositoryId only) const;
    [[nodiscard]] QString nameText(const store::ResourceGroup &one, int column) const;

    std::vector<Group> m_groups;
    QHash<QByteArray, std::uint32_t> m_places; ///< of groups, by key
    std::vector<Row> m_lines;
    std::deque<Place> m_pages; ///< in memory, without each group's first; the oldest first
    mutable std::set<Place> m_wanted, m_asked;
    mutable bool m_wantedQueued = false;
    store::ResourceGrouping m_grouping = store::ResourceGrouping::Kind;
    QSet<QByteArray> m_open, m_whole; ///< keys of groups that are open; that show every name
    bool m_chosen = false;            ///< the user opened or closed one
    bool m_openAll = false;
    std::int64_t m_names = 0, m_objects = 0, m_now = 0;
    QHash<RepositoryId, QString> m_repositoryNames;
    int m_sortColumn = ChangedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};
