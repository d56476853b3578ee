// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resourcegroupsmodel.h"

#include "ui/models/displaytext.h"

#include <algorithm>
#include <utility>

using store::ResourceColumn;
using store::ResourceGroup;
using store::ResourceGrouping;
using store::ResourceRange;
using store::ResourceSection;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

ResourceGroupsModel::ResourceGroupsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ResourceGroupsModel::setWindow(store::ResourceWindow window, ResourceGrouping grouping, bool openAll)
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
    m_places.clear();
    m_pages.clear();
    m_wanted.clear();
    m_asked.clear();
    m_names = m_objects = 0;
    for (ResourceSection &section : window.sections) {
        m_names += section.names;
        m_objects += section.objects;
        m_places.insert(bytes(section.key), static_cast<std::uint32_t>(m_groups.size()));
        const QString title = titleOf(section);
        m_groups.push_back({std::move(section), title, {}});
    }
    for (store::ResourceNames &names : window.names)
        keep(std::move(names));
    // Something is open at first, so that nobody has to guess what a group holds.
    const bool isOneOpen = std::any_of(m_open.cbegin(), m_open.cend(), [this](const QByteArray &key) { return m_places.contains(key); });
    if (!m_chosen && !isOneOpen && !m_groups.empty())
        m_open = {bytes(m_groups.front().shown.key)};
    rebuildLines();
    endResetModel();
}

bool ResourceGroupsModel::addNames(store::ResourceWindow window)
{
    if (window.sections.size() != m_groups.size())
        return false;
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        if (window.sections[group].key != m_groups[group].shown.key || window.sections[group].names != m_groups[group].shown.names)
            return false;
    for (store::ResourceNames &names : window.names) {
        const auto group = m_places.constFind(bytes(names.section));
        if (group == m_places.constEnd())
            continue;
        m_asked.erase({*group, static_cast<int>(names.first) / kPage});
        const int first = rowOf(names.section, names.first), top = rowOf(names.section);
        const auto count = static_cast<int>(names.names.size());
        const int last = std::min(first + count - 1, top + shownNames(m_groups[*group]));
        keep(std::move(names));
        if (first >= 0 && last >= first)
            emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    return true;
}

/// Whole pages, and the first names of a group.
void ResourceGroupsModel::keep(store::ResourceNames names)
{
    const auto found = m_places.constFind(bytes(names.section));
    if (found == m_places.constEnd() || names.first % kPage != 0 || names.names.empty())
        return;
    const Place place{*found, static_cast<int>(names.first) / kPage};
    auto &page = m_groups[place.first].pages[place.second];
    if (names.names.size() < page.size())
        return;
    page = std::move(names.names);
    if (page.size() <= kFirstNames + 1)
        return;
    std::erase(m_pages, place);
    m_pages.push_back(place);
    if (m_pages.size() > kMostPages)
        dropOldest();
}

void ResourceGroupsModel::dropOldest()
{
    const auto [group, page] = m_pages.front();
    m_pages.pop_front();
    auto &pages = m_groups[group].pages;
    if (page == 0)
        pages[0].resize(std::min<std::size_t>(pages[0].size(), kFirstNames + 1));
    else
        pages.erase(page);
}

const ResourceGroup *ResourceGroupsModel::nameAt(std::uint32_t group, std::uint32_t name) const
{
    const int number = static_cast<int>(name) / kPage;
    const auto page = m_groups[group].pages.find(number);
    const std::size_t place = name % kPage;
    if (page != m_groups[group].pages.end() && place < page->second.size())
        return &page->second[place];
    wanted({group, number});
    return nullptr;
}

void ResourceGroupsModel::wanted(const Place &page) const
{
    if (m_asked.contains(page) || !m_wanted.insert(page).second || std::exchange(m_wantedQueued, true))
        return;
    auto *self = const_cast<ResourceGroupsModel *>(this);
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_wantedQueued = false;
            if (!self->m_wanted.empty())
                emit self->namesAsked();
        },
        Qt::QueuedConnection);
}

std::vector<ResourceRange> ResourceGroupsModel::takeAsked()
{
    std::vector<ResourceRange> ranges;
    for (const auto &[group, page] : std::exchange(m_wanted, {})) {
        m_asked.insert({group, page});
        ranges.push_back({m_groups[group].shown.key, std::int64_t(page) * kPage, kPage});
    }
    return ranges;
}

void ResourceGroupsModel::forgetAsked()
{
    m_asked.clear();
}

std::vector<ResourceRange> ResourceGroupsModel::heldNames() const
{
    std::vector<ResourceRange> ranges;
    for (const Group &group : m_groups)
        if (isOpen(group))
            for (const auto &[page, names] : group.pages)
                ranges.push_back({group.shown.key, std::int64_t(page) * kPage, static_cast<std::int64_t>(names.size())});
    // As many as stay in memory.
    if (ranges.size() > kMostPages)
        ranges.resize(kMostPages);
    return ranges;
}

ResourceColumn ResourceGroupsModel::sortedBy() const
{
    switch (static_cast<Column>(m_sortColumn)) {
    case NameColumn: return ResourceColumn::Name;
    case RepositoriesColumn: return ResourceColumn::Repositories;
    case ObjectsColumn: return ResourceColumn::Objects;
    case EventsColumn: return ResourceColumn::Events;
    case ChangedColumn: return ResourceColumn::Changed;
    case NamespaceColumn: return ResourceColumn::Namespace;
    case GroupColumn: return ResourceColumn::Group;
    case ColumnCount: break;
    }
    return ResourceColumn::Changed;
}

QString ResourceGroupsModel::titleOf(const ResourceSection &section) const
{
    if (m_grouping == ResourceGrouping::Repository)
        return m_repositoryNames.value(section.repository);
    return section.key.empty() ? tr("(no namespace)") : displayText(section.key);
}

void ResourceGroupsModel::setRepositoryNames(const QHash<RepositoryId, QString> &names)
{
    if (names == m_repositoryNames)
        return;
    m_repositoryNames = names;
    for (Group &group : m_groups)
        group.title = titleOf(group.shown);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ResourceGroupsModel::setNow(std::int64_t now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, ChangedColumn), index(rowCount() - 1, ChangedColumn));
}

const ResourceGroup *ResourceGroupsModel::resourcesAt(int row) const
{
    const Row &line = m_lines[static_cast<std::size_t>(row)];
    return nameAt(line.group, line.name);
}

ResourceRange ResourceGroupsModel::placeAt(int row) const
{
    const Row &line = m_lines[static_cast<std::size_t>(row)];
    return {m_groups[line.group].shown.key, line.name, line.line == Line::Name ? 1 : 0};
}

bool ResourceGroupsModel::isMissing(int row) const
{
    const Row &line = m_lines[static_cast<std::size_t>(row)];
    const auto &pages = m_groups[line.group].pages;
    const auto page = pages.find(static_cast<int>(line.name) / kPage);
    return line.line == Line::Name && (page == pages.end() || line.name % kPage >= page->second.size());
}

const ResourceSection &ResourceGroupsModel::sectionAt(int row) const
{
    return m_groups[m_lines[static_cast<std::size_t>(row)].group].shown;
}

int ResourceGroupsModel::shownNames(const Group &group) const
{
    const auto all = static_cast<int>(group.shown.names);
    // A last name alone needs no row that offers it.
    return m_whole.contains(bytes(group.shown.key)) || all <= kFirstNames + 1 ? all : kFirstNames;
}

void ResourceGroupsModel::addLines(std::uint32_t group, std::vector<Row> &lines) const
{
    const Group &one = m_groups[group];
    const int shown = shownNames(one);
    for (int i = 0; i < shown; ++i)
        lines.push_back({Line::Name, group, static_cast<std::uint32_t>(i)});
    if (shown < one.shown.names)
        lines.push_back({Line::More, group, 0});
}

void ResourceGroupsModel::rebuildLines()
{
    m_lines.clear();
    for (std::uint32_t group = 0; group < m_groups.size(); ++group) {
        m_lines.push_back({Line::Group, group, 0});
        if (isOpen(m_groups[group]))
            addLines(group, m_lines);
    }
}

bool ResourceGroupsModel::isOpen(const Group &group) const
{
    return m_openAll || m_open.contains(bytes(group.shown.key));
}

bool ResourceGroupsModel::isOpen(int row) const
{
    return isOpen(m_groups[m_lines[static_cast<std::size_t>(row)].group]);
}

int ResourceGroupsModel::groupRow(int row) const
{
    while (row > 0 && lineAt(row) != Line::Group)
        --row;
    return row;
}

int ResourceGroupsModel::rowOf(const std::string &section) const
{
    const auto group = m_places.constFind(bytes(section));
    if (group == m_places.constEnd())
        return -1;
    const auto line =
        std::lower_bound(m_lines.begin(), m_lines.end(), *group, [](const Row &row, std::uint32_t at) { return row.group < at; });
    return static_cast<int>(line - m_lines.begin());
}

int ResourceGroupsModel::rowOf(const std::string &section, std::int64_t place) const
{
    const int row = rowOf(section);
    if (row < 0 || !isOpen(row) || place >= shownNames(m_groups[m_lines[static_cast<std::size_t>(row)].group]))
        return -1;
    return row + 1 + static_cast<int>(place);
}

void ResourceGroupsModel::toggle(int row)
{
    if (row < 0)
        return;
    const Row line = m_lines[static_cast<std::size_t>(row)];
    if (line.line == Line::Name)
        return;
    const QByteArray key = bytes(m_groups[line.group].shown.key);
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
                if (bytes(group.shown.key) != key)
                    m_open.insert(bytes(group.shown.key));
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
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    emit sortAsked();
}
