// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changesummary.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"
#include "workspace/eventtable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortHash = 7;

QString apiVersion(const Event &event)
{
    return displayText(event.key.group.empty() ? event.version : event.key.group + '/' + event.version);
}

} // namespace

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const EventPtr event = eventAt(row);
    const auto page = m_pages.find(row / kPage);
    if (page == m_pages.end() || page->second.stale)
        wanted(row);
    if (role == ValueRole)
        return QVariant::fromValue(event);
    if (!event)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    return cell(*event, index.column(), role);
}

QVariant EventModel::cell(const Event &event, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(event, column);
    case Qt::ToolTipRole: return tip(event, column);
    case Qt::AccessibleTextRole:
        return column == ResourceColumn ? resourceName(event.key.name, event.path) + u' ' + displayText(event.key.kind)
                                        : text(event, column);
    case theme::EventTypeRole: return column == TypeColumn ? QVariant(static_cast<int>(event.type)) : QVariant();
    case theme::SecondaryTextRole: return column == ResourceColumn ? QVariant(displayText(event.key.kind)) : QVariant();
    case theme::IconNameRole: return column == AuthorColumn ? QVariant(event.bot ? u"bot"_s : u"user"_s) : QVariant();
    case theme::SpansRole:
        return column == ChangeColumn ? QVariant::fromValue(changeSummary(event, QString::fromStdString(m_filter.text))) : QVariant();
    case theme::CodeRole: return column == CommitColumn || column == PathColumn;
    case theme::ElideStartRole: return column == PathColumn;
    case theme::DimmedRole:
        return column == TimeColumn || column == NamespaceColumn || column == RepositoryColumn || column == KindColumn || event.rewritten;
    default: return {};
    }
}

QString EventModel::text(const Event &event, int column) const
{
    switch (column) {
    case TypeColumn: return theme::word(event.type);
    case TimeColumn: return theme::shortAge(event.time, m_now);
    case RepositoryColumn: return m_names.value(event.repository);
    case ResourceColumn: return resourceName(event.key.name, event.path);
    case KindColumn: return displayText(event.key.kind);
    case NamespaceColumn: return displayText(event.key.ns);
    case ChangeColumn: return plainText(changeSummary(event, QString::fromStdString(m_filter.text)));
    case CommitColumn: return QString::fromStdString(event.commit.hex()).left(kShortHash);
    case AuthorColumn: return authorName(event.author);
    case PathColumn: return displayText(event.path);
    case GroupColumn: return apiVersion(event);
    default: return {};
    }
}

QString EventModel::copiedText(const Event &event, int column) const
{
    switch (column) {
    case TimeColumn: return QString::fromStdString(workspace::utcText(event.time));
    case CommitColumn: return QString::fromStdString(event.commit.hex());
    case ResourceColumn: return resourceName(event.key.name, event.path) + u' ' + displayText(event.key.kind);
    case AuthorColumn: return displayText(event.author);
    default: return text(event, column);
    }
}

QVariant EventModel::tip(const Event &event, int column) const
{
    switch (column) {
    case TimeColumn: return theme::exactMoment(event.time);
    case AuthorColumn: return plainTooltip(displayText(event.author));
    case CommitColumn: return QString::fromStdString(event.commit.hex());
    case ResourceColumn:
        return plainTooltip(displayText(event.key.kind) + u' ' + resourceName(event.key.name, event.path) + u'\n'
                            + displayText(event.path));
    default: return plainTooltip(text(event, column));
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole) {
        const QString why = whyNotSorted(section);
        return why.isEmpty() ? QVariant() : QVariant(plainTooltip(why));
    }
    return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
}

QString EventModel::columnTitle(int column)
{
    switch (column) {
    case TypeColumn: return tr("Type");
    case TimeColumn: return tr("Time");
    case RepositoryColumn: return tr("Repository");
    case ResourceColumn: return tr("Resource");
    case KindColumn: return tr("Kind");
    case NamespaceColumn: return tr("Namespace");
    case ChangeColumn: return tr("What changed");
    case CommitColumn: return tr("Commit");
    case AuthorColumn: return tr("Author");
    case PathColumn: return tr("Path");
    case GroupColumn: return tr("API version");
    default: return {};
    }
}

QString EventModel::whyNotSorted(int column) const
{
    if (column == TimeColumn || !m_matching || *m_matching <= kMostSorted)
        return {};
    return tr("%1 events match. Up to %2 can be sorted by “%3”; narrow the filter first. By time any number can be sorted.")
        .arg(theme::figure(*m_matching), theme::figure(std::int64_t(kMostSorted)), columnTitle(column));
}

/// What a column's rows are sorted by; it is called on another thread, so it holds what it needs.
workspace::EventKey EventModel::keyOf(int column) const
{
    switch (column) {
    case TypeColumn: return [](const Event &event) { return theme::word(event.type).toStdString(); };
    case RepositoryColumn: return [names = m_names](const Event &event) { return names.value(event.repository).toStdString(); };
    case ResourceColumn: return [](const Event &event) { return event.key.name; };
    case KindColumn: return [](const Event &event) { return event.key.kind; };
    case NamespaceColumn: return [](const Event &event) { return event.key.ns; };
    case ChangeColumn:
        return [needle = QString::fromStdString(m_filter.text)](const Event &event) {
            return plainText(changeSummary(event, needle)).toStdString();
        };
    case CommitColumn: return [](const Event &event) { return event.commit.hex(); };
    case AuthorColumn: return [](const Event &event) { return event.author; };
    case PathColumn: return [](const Event &event) { return event.path; };
    case GroupColumn: return [](const Event &event) { return event.key.group + '/' + event.version; };
    default: return [](const Event &event) { return std::to_string(event.time); };
    }
}
