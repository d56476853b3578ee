// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/biographymodel.h"

#include "ui/models/changesummary.h"
#include "ui/models/displaytext.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortHash = 7;

} // namespace

BiographyModel::BiographyModel(QObject *parent) : RowModel(parent) {}

void BiographyModel::setEvents(std::vector<Event> events, std::int64_t now)
{
    m_now = now;
    std::reverse(events.begin(), events.end());
    resetRows(std::move(events));
}

int BiographyModel::rowOf(EventId id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [id](const Event &event) { return event.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int BiographyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BiographyModel::cell(int row, int column, int role) const
{
    const Event &event = eventAt(row);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case TypeColumn: return theme::word(event.type);
        case TimeColumn: return theme::shortAge(event.time, m_now);
        case ChangeColumn: return plainText(changeSummary(event));
        case AuthorColumn: return authorName(event.author);
        case CommitColumn: return QString::fromStdString(event.commit.hex()).left(kShortHash);
        default: return {};
        }
    case Qt::ToolTipRole:
        if (column == TimeColumn)
            return theme::exactMoment(event.time);
        return plainTooltip(column == AuthorColumn ? displayText(event.author) : plainText(changeSummary(event)));
    case theme::EventTypeRole: return column == TypeColumn ? QVariant(static_cast<int>(event.type)) : QVariant();
    case theme::IconNameRole: return column == AuthorColumn ? QVariant(event.bot ? u"bot"_s : u"user"_s) : QVariant();
    case theme::CodeRole: return column == CommitColumn;
    case theme::DimmedRole: return column == TimeColumn || event.rewritten;
    default: return {};
    }
}

QVariant BiographyModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TypeColumn: return tr("Type");
    case TimeColumn: return tr("Time");
    case ChangeColumn: return tr("What changed");
    case AuthorColumn: return tr("Author");
    case CommitColumn: return tr("Commit");
    default: return {};
    }
}
