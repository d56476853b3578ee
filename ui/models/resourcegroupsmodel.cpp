// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resourcegroupsmodel.h"

#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;
using store::ResourceGroup;
using store::ResourceGrouping;

namespace {

constexpr int kIndent = 20; ///< names stand where their group's title begins

bool isFigure(int column)
{
    return column == ResourceGroupsModel::ObjectsColumn || column == ResourceGroupsModel::EventsColumn
        || column == ResourceGroupsModel::ChangedColumn;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

QString shownName(const ResourceGroup &one)
{
    return resourceName(one.name, one.path);
}

} // namespace

ResourceGroupsModel::ResourceGroupsModel(QObject *parent) : QAbstractTableModel(parent) {}

std::string ResourceGroupsModel::keyOf(const ResourceGroup &one, ResourceGrouping grouping)
{
    switch (grouping) {
    case ResourceGrouping::Kind: return one.kind;
    case ResourceGrouping::Namespace: return one.ns;
    case ResourceGrouping::Repository: return one.repositories.empty() ? std::string() : std::to_string(one.repositories.front());
    }
    return {};
}

void ResourceGroupsModel::setGroups(std::vector<ResourceGroup> groups, ResourceGrouping grouping, bool openAll)
{
    beginResetModel();
    if (grouping != m_grouping) {
        m_open.clear();
        m_whole.clear();
        m_chosen = false;
    }
    m_grouping = grouping;
    m_openAll = openAll;
    m_groups.clear();
    m_all = std::move(groups);
    m_names = static_cast<std::int64_t>(m_all.size());
    m_objects = 0;
    std::unordered_map<std::string, std::uint32_t> places;
    std::vector<std::uint32_t> groupOf;
    groupOf.reserve(m_all.size());
    for (const ResourceGroup &one : m_all) {
        const auto [place, isNew] = places.try_emplace(keyOf(one, grouping), static_cast<std::uint32_t>(m_groups.size()));
        if (isNew) {
            m_groups.emplace_back();
            m_groups.back().key = place->first;
        }
        ++m_groups[place->second].count;
        groupOf.push_back(place->second);
        m_objects += one.objects;
    }
    std::vector<std::size_t> ends;
    for (Group &group : m_groups) {
        group.first = ends.empty() ? 0 : ends.back();
        ends.push_back(group.first + group.count);
    }
    m_order.resize(m_all.size());
    for (std::size_t i = m_all.size(); i-- > 0;)
        m_order[--ends[groupOf[i]]] = static_cast<std::uint32_t>(i);
    for (Group &group : m_groups)
        sumUp(group);
    sortAll();
    // Something is open at first, so that nobody has to guess what a group holds.
    if (!m_chosen && !m_groups.empty())
        m_open = {bytes(m_groups.front().key)};
    rebuildLines();
    endResetModel();
}

void ResourceGroupsModel::sumUp(Group &group) const
{
    for (std::size_t i = 0; i < group.count; ++i) {
        const ResourceGroup &one = nameAt(group, i);
        group.objects += one.objects;
        group.hasEvents = group.hasEvents && one.events;
        group.events += one.events.value_or(0);
        group.lastTime = std::max(group.lastTime, one.lastTime);
        group.unreadable = group.unreadable || one.unreadable;
        group.repositories.insert(group.repositories.end(), one.repositories.begin(), one.repositories.end());
    }
    std::sort(group.repositories.begin(), group.repositories.end());
    group.repositories.erase(std::unique(group.repositories.begin(), group.repositories.end()), group.repositories.end());
    group.repositories.shrink_to_fit();
    group.title = titleOf(group);
}

QString ResourceGroupsModel::titleOf(const Group &group) const
{
    if (m_grouping == ResourceGrouping::Repository)
        return m_repositoryNames.value(nameAt(group, 0).repositories.front());
    return group.key.empty() ? tr("(no namespace)") : displayText(group.key);
}

void ResourceGroupsModel::setRepositoryNames(const QHash<RepositoryId, QString> &names)
{
    if (names == m_repositoryNames)
        return;
    m_repositoryNames = names;
    for (Group &group : m_groups)
        group.title = titleOf(group);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ResourceGroupsModel::setNow(std::int64_t now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, ChangedColumn), index(rowCount() - 1, ChangedColumn));
}

const ResourceGroup &ResourceGroupsModel::resourcesAt(int row) const
{
    const Row &line = m_lines[static_cast<std::size_t>(row)];
    return nameAt(m_groups[line.group], line.name);
}

int ResourceGroupsModel::shownNames(const Group &group) const
{
    const auto all = static_cast<int>(group.count);
    // A last name alone needs no row that offers it.
    return m_whole.contains(bytes(group.key)) || all <= kFirstNames + 1 ? all : kFirstNames;
}

void ResourceGroupsModel::addLines(std::uint32_t group, std::vector<Row> &lines) const
{
    const Group &one = m_groups[group];
    const int shown = shownNames(one);
    for (int i = 0; i < shown; ++i)
        lines.push_back({Line::Name, group, static_cast<std::uint32_t>(i)});
    if (shown < static_cast<int>(one.count))
        lines.push_back({Line::More, group, 0});
}

void ResourceGroupsModel::rebuildLines()
{
    m_lines.clear();
    for (std::uint32_t group = 0; group < m_groups.size(); ++group) {
        m_lines.push_back({Line::Group, group, 0});
        if (m_openAll || m_open.contains(bytes(m_groups[group].key)))
            addLines(group, m_lines);
    }
}

bool ResourceGroupsModel::isOpen(int row) const
{
    const Group &group = m_groups[m_lines[static_cast<std::size_t>(row)].group];
    return m_openAll || m_open.contains(bytes(group.key));
}

int ResourceGroupsModel::groupRow(int row) const
{
    while (row > 0 && lineAt(row) != Line::Group)
        --row;
    return row;
}

void ResourceGroupsModel::toggle(int row)
{
    if (row < 0)
        return;
    const Row line = m_lines[static_cast<std::size_t>(row)];
    if (line.line == Line::Name)
        return;
    const QByteArray key = bytes(m_groups[line.group].key);
    m_chosen = true;
    std::vector<Row> own;
    const auto first = m_lines.begin() + groupRow(row) + 1;
    const auto last = std::find_if(first, m_lines.end(), [](const Row &at) { return at.line == Line::Group; });
    const auto begin = static_cast<int>(first - m_lines.begin()), end = static_cast<int>(last - m_lines.begin());
    if (line.line == Line::More) {
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
        m_whole.insert(key);
        addLines(line.group, own);
        own.erase(own.begin(), own.begin() + (row - begin));
        beginInsertRows({}, row, row + static_cast<int>(own.size()) - 1);
        m_lines.insert(m_lines.begin() + row, own.begin(), own.end());
        endInsertRows();
        return;
    }
    if (end > begin) {
        beginRemoveRows({}, begin, end - 1);
        m_lines.erase(first, last);
        endRemoveRows();
        m_open.remove(key);
        // While filtering all are open; closing one leaves the others as they are.
        if (m_openAll) {
            m_openAll = false;
            for (const Group &group : m_groups)
                if (bytes(group.key) != key)
                    m_open.insert(bytes(group.key));
        }
    } else {
        m_open.insert(key);
        addLines(line.group, own);
        beginInsertRows({}, begin, begin + static_cast<int>(own.size()) - 1);
        m_lines.insert(m_lines.begin() + begin, own.begin(), own.end());
        endInsertRows();
    }
    emit dataChanged(index(begin - 1, 0), index(begin - 1, ColumnCount - 1));
}

int ResourceGroupsModel::rowOf(const ResourceGroup &resources) const
{
    const std::string top = keyOf(resources, m_grouping);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].line != Line::Name || m_groups[m_lines[row].group].key != top)
            continue;
        const ResourceGroup &one = resourcesAt(static_cast<int>(row));
        if (std::tie(one.group, one.kind, one.name, one.path) == std::tie(resources.group, resources.kind, resources.name, resources.path))
            return static_cast<int>(row);
    }
    return -1;
}

int ResourceGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ResourceGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ResourceGroupsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<Line, ResourceGroup>> kept;
    std::vector<std::string> keys;
    for (const QModelIndex &at : before) {
        const Row &line = m_lines[static_cast<std::size_t>(at.row())];
        kept.emplace_back(line.line, line.line == Line::Name ? resourcesAt(at.row()) : ResourceGroup());
        keys.push_back(m_groups[line.group].key);
    }
    sortAll();
    rebuildLines();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto &[line, resources] = kept[static_cast<std::size_t>(i)];
        int row = -1;
        if (line == Line::Name)
            row = rowOf(resources);
        else
            for (std::size_t at = 0; at < m_lines.size(); ++at)
                if (m_lines[at].line == line && m_groups[m_lines[at].group].key == keys[static_cast<std::size_t>(i)])
                    row = static_cast<int>(at);
        after << (row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ResourceGroupsModel::sortAll()
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    // By the column, then by name whatever the direction.
    const auto byColumn = [&](const auto &a, const auto &b, auto value, auto name) {
        const auto left = value(a), right = value(b);
        if (left != right)
            return ascending ? left < right : right < left;
        return name(a) < name(b);
    };
    const auto number = [this](const auto &one, std::int64_t events) -> std::int64_t {
        switch (m_sortColumn) {
        case RepositoriesColumn: return static_cast<std::int64_t>(one.repositories.size());
        case ObjectsColumn: return one.objects;
        case EventsColumn: return events;
        case ChangedColumn: return one.lastTime;
        default: return 0;
        }
    };
    const auto nameOf = [](const ResourceGroup &one) { return std::tie(one.name, one.path, one.kind, one.group); };
    const auto isBefore = [&](std::uint32_t left, std::uint32_t right) {
        const ResourceGroup &a = m_all[left], &b = m_all[right];
        if (m_sortColumn == NameColumn)
            return ascending ? nameOf(a) < nameOf(b) : nameOf(b) < nameOf(a);
        if (m_sortColumn == NamespaceColumn)
            return byColumn(
                a, b, [](const ResourceGroup &one) { return one.ns; }, nameOf);
        if (m_sortColumn == GroupColumn)
            return byColumn(
                a, b, [](const ResourceGroup &one) { return one.group; }, nameOf);
        return byColumn(
            a, b, [&](const ResourceGroup &one) { return number(one, one.events.value_or(0)); }, nameOf);
    };
    // As they come they are in the order that is shown first.
    for (const Group &group : m_groups) {
        const auto begin = m_order.begin() + static_cast<std::ptrdiff_t>(group.first),
                   end = begin + static_cast<std::ptrdiff_t>(group.count);
        if (!std::is_sorted(begin, end, isBefore))
            std::sort(begin, end, isBefore);
    }
    const auto keyOfGroup = [](const Group &group) { return group.key; };
    std::sort(m_groups.begin(), m_groups.end(), [&](const Group &a, const Group &b) {
        if (m_sortColumn == NameColumn)
            return ascending ? a.title < b.title : b.title < a.title;
        return byColumn(
            a, b, [&](const Group &group) { return number(group, group.events); }, keyOfGroup);
    });
}

QVariant ResourceGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const Row &row = m_lines[static_cast<std::size_t>(index.row())];
    const Group &group = m_groups[row.group];
    switch (row.line) {
    case Line::Group: return groupCell(group, index.column(), role);
    case Line::Name: return nameCell(group, nameAt(group, row.name), index.column(), role);
    case Line::More: return moreCell(group, index.column(), role);
    }
    return {};
}

QString ResourceGroupsModel::repositoriesText(const std::vector<RepositoryId> &repositories) const
{
    return repositories.size() == 1 ? m_repositoryNames.value(repositories.front())
                                    : tr("%n repositor(y/ies)", nullptr, static_cast<int>(repositories.size()));
}

QVariant ResourceGroupsModel::groupCell(const Group &group, int column, int role) const
{
    const bool open = m_openAll || m_open.contains(bytes(group.key));
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return group.title;
        case RepositoriesColumn: return repositoriesText(group.repositories);
        case ObjectsColumn: return theme::figure(group.objects);
        case EventsColumn: return group.hasEvents ? theme::figure(group.events) : u"…"_s;
        case ChangedColumn: return theme::shortAge(group.lastTime, m_now);
        case NamespaceColumn:
            return m_grouping == ResourceGrouping::Namespace ? QVariant()
                                                             : QVariant(tr("%n name(s)", nullptr, static_cast<int>(group.count)));
        default: return {};
        }
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return (open ? tr("%1, group, open") : tr("%1, group, closed")).arg(group.title);
        return {};
    case Qt::ToolTipRole:
        return column == ChangedColumn ? theme::exactMoment(group.lastTime) : column == NameColumn ? plainTooltip(group.title) : QString();
    case theme::IconNameRole: return column == NameColumn ? QVariant(open ? u"chevron-down"_s : u"chevron-right"_s) : QVariant();
    case theme::BoldRole: return column == NameColumn;
    case theme::TreeRole: return 0;
    case theme::DimmedRole: return column != NameColumn;
    case theme::TextColorRole: return column == ObjectsColumn || column == EventsColumn ? QVariant(int(theme::Role::Text)) : QVariant();
    default: return {};
    }
}

QString ResourceGroupsModel::nameText(const ResourceGroup &one, int column) const
{
    switch (column) {
    case NameColumn: return shownName(one);
    case RepositoriesColumn: return repositoriesText(one.repositories);
    case ObjectsColumn: return theme::figure(one.objects);
    case EventsColumn: return one.events ? theme::figure(*one.events) : u"…"_s;
    case ChangedColumn: return theme::shortAge(one.lastTime, m_now);
    case NamespaceColumn:
        return one.namespaces == 1 ? displayText(one.ns) : tr("%n namespace(s)", nullptr, static_cast<int>(one.namespaces));
    case GroupColumn: return displayText(one.group);
    default: return {};
    }
}

QVariant ResourceGroupsModel::nameCell(const Group &, const ResourceGroup &one, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return nameText(one, column);
    case Qt::AccessibleTextRole: return column == NameColumn ? QVariant(shownName(one) + u' ' + displayText(one.kind)) : QVariant();
    case Qt::ToolTipRole:
        if (column == ChangedColumn)
            return theme::exactMoment(one.lastTime);
        if (column == RepositoriesColumn) {
            QStringList names;
            for (const RepositoryId id : one.repositories)
                names << m_repositoryNames.value(id);
            return plainTooltip(names.join(u'\n'));
        }
        return plainTooltip(column == NameColumn && one.unreadable ? tr("%1: its file cannot be read now").arg(shownName(one))
                                                                   : nameText(one, column));
    case theme::SecondaryTextRole:
        return column == NameColumn && m_grouping != ResourceGrouping::Kind ? QVariant(displayText(one.kind)) : QVariant();
    case theme::TreeRole: return kIndent;
    case theme::TextColorRole: return column == NameColumn && one.unreadable ? QVariant(int(theme::Role::Warning)) : QVariant();
    case theme::DimmedRole:
        return column == RepositoriesColumn || column == ChangedColumn || column == NamespaceColumn || column == GroupColumn;
    default: return {};
    }
}

QVariant ResourceGroupsModel::moreCell(const Group &group, int column, int role) const
{
    if (role == theme::TreeRole)
        return kIndent;
    if (role == theme::TextColorRole)
        return int(column == NameColumn ? theme::Role::Accent : theme::Role::SecondaryText);
    if (role != Qt::DisplayRole)
        return {};
    std::int64_t objects = 0, events = 0;
    for (std::size_t i = kFirstNames; i < group.count; ++i) {
        objects += nameAt(group, i).objects;
        events += nameAt(group, i).events.value_or(0);
    }
    switch (column) {
    case NameColumn: return tr("Show %n more name(s)", nullptr, static_cast<int>(group.count) - kFirstNames);
    case ObjectsColumn: return theme::figure(objects);
    case EventsColumn: return group.hasEvents ? theme::figure(events) : u"…"_s;
    default: return {};
    }
}

QVariant ResourceGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_grouping == ResourceGrouping::Kind     ? tr("Kind, name")
            : m_grouping == ResourceGrouping::Namespace ? tr("Namespace, name")
                                                        : tr("Repository, name");
    case RepositoriesColumn: return tr("Repositories");
    case ObjectsColumn: return tr("Objects");
    case EventsColumn: return tr("Events");
    case ChangedColumn: return tr("Changed");
    case NamespaceColumn: return tr("Namespace");
    case GroupColumn: return tr("API group");
    default: return {};
    }
}
