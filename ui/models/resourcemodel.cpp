// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resourcemodel.h"

#include "ui/models/displaytext.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"

#include <tuple>

ResourceModel::ResourceModel(QObject *parent) : RowModel(parent) {}

void ResourceModel::setResources(std::vector<Resource> resources)
{
    sortRows(resources);
    replaceRows(std::move(resources), [](const Resource &one) { return one.id; });
}

void ResourceModel::setRepositoryNames(const QHash<RepositoryId, QString> &names)
{
    m_names = names;
    rowsChanged(0, rowCount() - 1);
}

void ResourceModel::setNow(std::int64_t now)
{
    m_now = now;
    rowsChanged(0, rowCount() - 1);
}

int ResourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ResourceModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<Resource> sorted = rows();
    sortRows(sorted);
    replaceRows(std::move(sorted), [](const Resource &one) { return one.id; });
}

void ResourceModel::sortRows(std::vector<Resource> &resources) const
{
    const auto before = [this](const Resource &a, const Resource &b) {
        switch (m_sortColumn) {
        case NamespaceColumn: return std::tie(a.key.ns, a.key.name) < std::tie(b.key.ns, b.key.name);
        case StateColumn: return std::tie(a.state, a.unreadable, a.key.name) < std::tie(b.state, b.unreadable, b.key.name);
        case VersionColumn: return std::tie(a.facts.version, a.key.name) < std::tie(b.facts.version, b.key.name);
        case ChangedColumn: return std::tie(a.lastTime, a.key.name) < std::tie(b.lastTime, b.key.name);
        case SinceColumn: return std::tie(a.firstTime, a.key.name) < std::tie(b.firstTime, b.key.name);
        case PathColumn: return a.path < b.path;
        case RepositoryColumn: return std::tie(a.repository, a.key.name) < std::tie(b.repository, b.key.name);
        default: return std::tie(a.key.name, a.key.kind, a.path) < std::tie(b.key.name, b.key.kind, b.path);
        }
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(resources.begin(), resources.end(), before);
    else
        std::stable_sort(resources.begin(), resources.end(), [&](const Resource &a, const Resource &b) { return before(b, a); });
}

QVariant ResourceModel::cell(int row, int column, int role) const
{
    const Resource &resource = resourceAt(row);
    switch (role) {
    case Qt::DisplayRole: return text(resource, column);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? resourceName(resource.key.name, resource.path) + u' ' + displayText(resource.key.kind)
                                    : text(resource, column);
    case Qt::ToolTipRole:
        if (column == ChangedColumn || column == SinceColumn)
            return theme::exactMoment(column == ChangedColumn ? resource.lastTime : resource.firstTime);
        return plainTooltip(column == NameColumn ? displayText(resource.key.kind) + u' ' + resourceName(resource.key.name, resource.path)
                                                 : text(resource, column));
    case theme::SecondaryTextRole: return column == NameColumn ? QVariant(displayText(resource.key.kind)) : QVariant();
    case theme::CodeRole:
    case theme::ElideStartRole: return column == PathColumn;
    case theme::DimmedRole:
        return resource.state == ResourceState::Deleted || column == NamespaceColumn || column == ChangedColumn || column == SinceColumn;
    case theme::TextColorRole:
        return column == StateColumn && resource.unreadable ? QVariant(static_cast<int>(theme::Role::Warning)) : QVariant();
    default: return {};
    }
}

QString ResourceModel::text(const Resource &resource, int column) const
{
    switch (column) {
    case NameColumn: return resourceName(resource.key.name, resource.path);
    case NamespaceColumn: return displayText(resource.key.ns);
    case StateColumn:
        if (resource.state == ResourceState::Deleted)
            return tr("deleted");
        return resource.unreadable ? tr("unreadable now") : tr("in Git");
    case VersionColumn: return displayText(resource.facts.version);
    case ChangedColumn: return theme::shortAge(resource.lastTime, m_now);
    case SinceColumn:
        return resource.firstCommit.isNull() ? tr("before %1").arg(theme::dateOf(resource.firstTime))
                                             : theme::shortAge(resource.firstTime, m_now);
    case PathColumn: return displayText(resource.path);
    case RepositoryColumn: return m_names.value(resource.repository);
    default: return {};
    }
}

QVariant ResourceModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return tr("Resource");
    case NamespaceColumn: return tr("Namespace");
    case StateColumn: return tr("State");
    case VersionColumn: return tr("Version");
    case ChangedColumn: return tr("Changed");
    case SinceColumn: return tr("Since");
    case PathColumn: return tr("Path");
    case RepositoryColumn: return tr("Repository");
    default: return {};
    }
}
