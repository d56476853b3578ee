// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositoriesmodel.h"

#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/pages/repositorysheets.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"
#include "ui/widgets/jobbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;

namespace {

QString placeOf(const RepositoryConfig &config)
{
    if (config.local)
        return RepositoriesModel::tr("local folder, opened in place");
    QString url = displayText(config.url);
    for (const QString &scheme : {u"https://"_s, u"ssh://"_s})
        if (url.startsWith(scheme))
            url = url.mid(scheme.size());
    if (url.endsWith(".git"_L1))
        url.chop(4);
    return url;
}

bool isRunning(const RepositoryRow &row)
{
    return row.job && row.job->state == workspace::Job::State::Running;
}

bool isWaiting(const RepositoryRow &row)
{
    return row.job ? row.job->state == workspace::Job::State::Waiting : row.repository.state == RepositoryState::Queued;
}

/// How a state looks and what it says.
struct StateLook {
    QString icon, word, second;
    Role iconRole = Role::SecondaryText;
    Role secondRole = Role::SecondaryText;
};

StateLook lookOf(const RepositoryRow &row)
{
    const Repository &repository = row.repository;
    if (isRunning(row))
        return {u"activity"_s, widgets::phaseWord(*row.job), {}, Role::Accent};
    switch (choiceOf(row)) {
    case RepositoryChoice::Paused: return {u"pause"_s, RepositoriesModel::tr("Paused"), RepositoriesModel::tr("until you resume it")};
    case RepositoryChoice::Failed: {
        const QString since = repository.failedSince > 0 ? u" · "_s + theme::shortMoment(repository.failedSince) : QString();
        const widgets::ErrorLook look = failureLook(repository);
        return {look.iconName, failureWord(repository), displayText(repository.errorMessage) + since, look.role, look.role};
    }
    case RepositoryChoice::Scanning: return {u"clock"_s, RepositoriesModel::tr("Waiting"), RepositoriesModel::tr("its turn comes")};
    case RepositoryChoice::All:
    case RepositoryChoice::Ready: break;
    }
    const bool isEmpty = repository.lastScan > 0 && repository.totals.commits == 0 && repository.head.isNull();
    const QString news = isEmpty ? RepositoriesModel::tr("no commit yet")
        : repository.lastNewEvents > 0
        ? (repository.lastNewEvents == 1 ? RepositoriesModel::tr("1 new event")
                                         : RepositoriesModel::tr("%1 new event(s)", nullptr, pluralOf(repository.lastNewEvents))
                                               .arg(theme::figure(repository.lastNewEvents)))
        : RepositoriesModel::tr("nothing new");
    return {u"check"_s, RepositoriesModel::tr("Ready"), news, Role::Success};
}

QVariant stateCell(const RepositoryRow &row, int role)
{
    const StateLook look = lookOf(row);
    switch (role) {
    case Qt::DisplayRole: return look.word;
    case Qt::ToolTipRole:
        return row.repository.errorMessage.empty() || isRunning(row) ? QVariant()
                                                                     : QVariant(plainTooltip(displayText(row.repository.errorMessage)));
    case Qt::AccessibleTextRole: return look.second.isEmpty() ? look.word : look.word + u", "_s + look.second;
    case theme::IconNameRole: return look.icon;
    case theme::IconColorRole: return int(look.iconRole);
    case theme::SecondLineRole: return look.second;
    case theme::SecondLineColorRole: return int(look.secondRole);
    case theme::SortRole: return int(choiceOf(row));
    default: break;
    }
    if (!isRunning(row))
        return {};
    const double part = widgets::progressPart(row.job->progress);
    if (role == theme::ProgressRole)
        return part;
    return role == theme::RightTextRole && part >= 0 ? QVariant(RepositoriesModel::tr("%1 %").arg(int(part * 100))) : QVariant();
}

QVariant figureCell(std::int64_t value, bool known, int role)
{
    switch (role) {
    case Qt::DisplayRole: return known ? theme::figure(value) : u"–"_s;
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case theme::SortRole: return known ? qlonglong(value) : qlonglong(-1);
    case theme::TextColorRole: return int(known && value > 0 ? Role::Text : Role::SecondaryText);
    default: return {};
    }
}

QVariant monthsCell(const Repository &repository, bool known, int role)
{
    if (!known)
        return role == Qt::DisplayRole     ? QVariant(RepositoriesModel::tr("after the first scan"))
            : role == theme::TextColorRole ? QVariant(int(Role::SecondaryText))
                                           : QVariant();
    std::int64_t sum = 0;
    QVariantList list;
    for (const std::int64_t month : repository.months) {
        sum += month;
        list.append(qlonglong(month));
    }
    switch (role) {
    case theme::MonthsRole: return list;
    case theme::SortRole: return qlonglong(sum);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return RepositoriesModel::tr("%1 event(s) in the last 12 months", nullptr, pluralOf(sum)).arg(theme::figure(sum));
    default: return {};
    }
}

QVariant lastScanCell(const RepositoryRow &row, int role)
{
    const std::int64_t at = row.repository.lastScan;
    switch (role) {
    case Qt::DisplayRole: return isRunning(row) ? RepositoriesModel::tr("now") : at > 0 ? theme::shortMoment(at) : u"–"_s;
    case Qt::ToolTipRole: return at > 0 ? QVariant(theme::exactMoment(at)) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case theme::TextColorRole: return int(Role::SecondaryText);
    case theme::SortRole: return qlonglong(at);
    default: return {};
    }
}

} // namespace

RepositoryChoice choiceOf(const RepositoryRow &row)
{
    if (isRunning(row))
        return RepositoryChoice::Scanning;
    if (row.repository.config.paused)
        return RepositoryChoice::Paused;
    if (row.repository.state == RepositoryState::Failed && !isWaiting(row))
        return RepositoryChoice::Failed;
    return isWaiting(row) ? RepositoryChoice::Scanning : RepositoryChoice::Ready;
}

void RepositoriesModel::setSnapshot(const workspace::Snapshot &snapshot)
{
    std::vector<RepositoryRow> fresh;
    for (const Repository &repository : snapshot.repositories) {
        RepositoryRow row{repository, std::nullopt};
        for (const workspace::Job &job : snapshot.jobs)
            if (job.repository == repository.id
                && (job.state == workspace::Job::State::Running || job.state == workspace::Job::State::Waiting))
                row.job = job;
        fresh.push_back(std::move(row));
    }
    const auto byId = [](const RepositoryRow &a, const RepositoryRow &b) { return a.repository.id < b.repository.id; };
    std::sort(fresh.begin(), fresh.end(), byId);
    reconcile(0, rowCount(), std::move(fresh), byId);
}

QVariant RepositoriesModel::cell(int index, int column, int role) const
{
    const RepositoryRow &entry = rows()[std::size_t(index)];
    const Repository &repository = entry.repository;
    const bool known = repository.lastScan > 0;
    switch (column) {
    case NameColumn:
        switch (role) {
        case Qt::DisplayRole:
        case theme::SortRole: return displayText(repository.config.name);
        case Qt::ToolTipRole: return plainTooltip(displayText(repository.config.local ? repository.config.path : repository.config.url));
        case theme::SecondLineRole: return placeOf(repository.config);
        case theme::IconNameRole: return repository.config.local ? u"folder"_s : u"repositories"_s;
        default: return {};
        }
    case StateColumn: return stateCell(entry, role);
    case ResourcesColumn: return figureCell(repository.totals.resources, known, role);
    case EventsColumn: return figureCell(repository.totals.allEvents(), known, role);
    case MonthsColumn: return monthsCell(repository, known, role);
    case UnreadableColumn:
        if (known && repository.totals.unreadable > 0) {
            if (role == theme::FigureIconRole)
                return u"warning"_s;
            if (role == theme::IconColorRole)
                return int(Role::Warning);
        }
        return figureCell(repository.totals.unreadable, known, role);
    case LastScanColumn: return lastScanCell(entry, role);
    default: return {};
    }
}

QVariant RepositoriesModel::header(int column, int role) const
{
    const bool isFigure = column == ResourcesColumn || column == EventsColumn || column == UnreadableColumn || column == LastScanColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return tr("Repository");
    case StateColumn: return tr("State");
    case ResourcesColumn: return tr("Resources");
    case EventsColumn: return tr("Events");
    case MonthsColumn: return tr("Events, 12 months");
    case UnreadableColumn: return tr("Unreadable");
    case LastScanColumn: return tr("Last scan");
    default: return {};
    }
}

RepositoriesFilter::RepositoriesFilter(RepositoriesModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setSortRole(theme::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void RepositoriesFilter::setNeedle(const QString &needle)
{
    m_needle = needle;
    invalidateFilter();
}

void RepositoriesFilter::setChoice(RepositoryChoice choice)
{
    m_choice = choice;
    invalidateFilter();
}

bool RepositoriesFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RepositoryRow &entry = m_model->row(row);
    if (m_choice != RepositoryChoice::All && choiceOf(entry) != m_choice)
        return false;
    return m_needle.isEmpty() || displayText(entry.repository.config.name).contains(m_needle, Qt::CaseInsensitive)
        || placeOf(entry.repository.config).contains(m_needle, Qt::CaseInsensitive);
}
