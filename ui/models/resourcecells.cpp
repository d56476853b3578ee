// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of ResourceGroupsModel say.
#include "ui/models/displaytext.h"
#include "ui/models/resourcegroupsmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"

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

QString shownName(const ResourceGroup &one)
{
    return resourceName(one.name, one.path);
}

} // namespace

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
    case Line::More: return moreCell(group, index.column(), role);
    case Line::Name: break;
    }
    if (const ResourceGroup *one = nameAt(row.group, row.name))
        return nameCell(*one, index.column(), role);
    if (role == theme::TreeRole)
        return kIndent;
    return role == Qt::DisplayRole && index.column() == NameColumn ? QVariant(u"…"_s) : QVariant();
}

QString ResourceGroupsModel::repositoriesText(std::int64_t count, RepositoryId only) const
{
    return count == 1 ? m_repositoryNames.value(only) : tr("%n repositor(y/ies)", nullptr, static_cast<int>(count));
}

QString ResourceGroupsModel::groupText(const Group &group, int column) const
{
    const store::ResourceSection &shown = group.shown;
    switch (column) {
    case NameColumn: return group.title;
    case RepositoriesColumn: return repositoriesText(shown.repositories, shown.repository);
    case ObjectsColumn: return theme::figure(shown.objects);
    case EventsColumn: return shown.events ? theme::figure(*shown.events) : u"…"_s;
    case ChangedColumn: return theme::shortAge(shown.lastTime, m_now);
    case NamespaceColumn:
        return m_grouping == ResourceGrouping::Namespace ? QString() : tr("%n name(s)", nullptr, static_cast<int>(shown.names));
    default: return {};
    }
}

QVariant ResourceGroupsModel::groupCell(const Group &group, int column, int role) const
{
    const bool open = isOpen(group);
    switch (role) {
    case Qt::DisplayRole: return groupText(group, column);
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return (open ? tr("%1, group, open") : tr("%1, group, closed")).arg(group.title);
        return {};
    case Qt::ToolTipRole:
        return column == ChangedColumn ? theme::exactMoment(group.shown.lastTime)
            : column == NameColumn     ? plainTooltip(group.title)
                                       : QString();
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
    case RepositoriesColumn: return repositoriesText(static_cast<std::int64_t>(one.repositories.size()), one.repositories.front());
    case ObjectsColumn: return theme::figure(one.objects);
    case EventsColumn: return one.events ? theme::figure(*one.events) : u"…"_s;
    case ChangedColumn: return theme::shortAge(one.lastTime, m_now);
    case NamespaceColumn:
        return one.namespaces == 1 ? displayText(one.ns) : tr("%n namespace(s)", nullptr, static_cast<int>(one.namespaces));
    case GroupColumn: return displayText(one.group);
    default: return {};
    }
}

QString ResourceGroupsModel::copiedText(const ResourceGroup &one, int column) const
{
    return column == NameColumn ? shownName(one) + u' ' + displayText(one.kind) : nameText(one, column);
}

QVariant ResourceGroupsModel::nameCell(const ResourceGroup &one, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return nameText(one, column);
    case Qt::AccessibleTextRole: return column == NameColumn ? QVariant(copiedText(one, column)) : QVariant();
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
    // Short, since names have little room beside the details.
    const int more = static_cast<int>(group.shown.names) - kFirstNames;
    if (column == NameColumn && role == Qt::DisplayRole)
        return tr("%1 more", "names", more).arg(theme::figure(more));
    if (column == NameColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("Show %n more name(s)", nullptr, more);
    if (role != Qt::DisplayRole)
        return {};
    const auto first = group.pages.find(0);
    if (first == group.pages.end() || (column == EventsColumn && !group.shown.events))
        return column == ObjectsColumn || column == EventsColumn ? QVariant(u"…"_s) : QVariant();
    std::int64_t objects = group.shown.objects, events = group.shown.events.value_or(0);
    for (std::size_t i = 0; i < kFirstNames && i < first->second.size(); ++i) {
        objects -= first->second[i].objects;
        events -= first->second[i].events.value_or(0);
    }
    switch (column) {
    case ObjectsColumn: return theme::figure(objects);
    case EventsColumn: return theme::figure(events);
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
