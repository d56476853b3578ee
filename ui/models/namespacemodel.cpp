// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namespacemodel.h"

#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using purge::Match;
using theme::Role;
using workspace::NamespaceRow;

namespace {

bool byName(const NamespaceEntry &a, const NamespaceEntry &b)
{
    return std::tie(a.row->ns.name, a.row->ns.uid) < std::tie(b.row->ns.name, b.row->ns.uid);
}

QVariant textCell(const QString &text, int role)
{
    switch (role) {
    case Qt::DisplayRole: return text.isEmpty() ? u"–"_s : text;
    case Qt::ToolTipRole: return text.isEmpty() ? QVariant() : QVariant(plainTooltip(text));
    case theme::TextColorRole: return int(Role::SecondaryText);
    default: return {};
    }
}

QVariant phaseCell(const NamespaceRow &row, int role)
{
    if (row.error) {
        const ClusterText::Look look = ClusterText::unread(*row.error);
        return role == Qt::DisplayRole     ? QVariant(look.word)
            : role == Qt::ToolTipRole      ? QVariant(plainTooltip(displayText(row.error->message)))
            : role == theme::TextColorRole ? QVariant(int(look.role))
                                           : QVariant();
    }
    const bool terminating = row.ns.phase == NamespacePhase::Terminating;
    switch (role) {
    case Qt::DisplayRole: return terminating ? u"Terminating"_s : u"Active"_s;
    case theme::TextColorRole: return int(terminating ? Role::Warning : Role::SecondaryText);
    case Qt::ToolTipRole:
        return terminating && row.ns.deleting > 0
            ? QVariant(NamespaceModel::tr("Being deleted since %1").arg(theme::exactMoment(row.ns.deleting)))
            : QVariant();
    default: return {};
    }
}

QVariant policyCell(const NamespaceRow &row, int role)
{
    const ClusterText::Look look = ClusterText::policy(row.policy);
    const QString why = row.policy ? displayText(row.policy->why) : NamespaceModel::whyNotJudged(row);
    switch (role) {
    case Qt::DisplayRole: return look.word;
    case Qt::ToolTipRole: return why.isEmpty() ? QVariant() : QVariant(plainTooltip(why));
    case Qt::AccessibleTextRole: return look.word;
    case Qt::AccessibleDescriptionRole: return why;
    case theme::IconNameRole: return look.icon.isEmpty() ? QString::fromLatin1(theme::kIconRoom) : look.icon;
    case theme::IconColorRole: return int(look.role);
    case theme::TextColorRole: return int(look.role == Role::Accent ? Role::Text : look.role);
    default: return {};
    }
}

/// Where a state stands when the table is sorted by it: what may go first.
int rank(const NamespaceRow &row)
{
    static constexpr Match kOrder[] = {Match::Matches,    Match::Unclear,   Match::Terminating, Match::TooYoung,
                                       Match::NotOptedIn, Match::Protected, Match::Excluded,    Match::System};
    return row.policy ? int(std::find(std::begin(kOrder), std::end(kOrder), row.policy->match) - std::begin(kOrder)) : -1;
}

} // namespace

void NamespaceModel::setContext(const workspace::Context &context, std::int64_t now)
{
    std::vector<NamespaceEntry> fresh;
    if (context.namespaces) {
        fresh.reserve(context.namespaces->size());
        for (const NamespaceRow &row : *context.namespaces)
            fresh.push_back({std::shared_ptr<const NamespaceRow>(context.namespaces, &row)});
        std::sort(fresh.begin(), fresh.end(), byName);
    }
    const bool counting = m_countError != context.countError || m_isCounted != (context.countedAt > 0);
    m_countError = context.countError;
    m_isCounted = context.countedAt > 0;
    setNow(now);
    if (context.name != m_context) {
        m_context = context.name;
        resetRows(std::move(fresh));
        return;
    }
    reconcile(0, rowCount(), std::move(fresh), byName);
    if (counting && rowCount() > 0)
        emit dataChanged(index(0, ObjectsColumn), index(rowCount() - 1, ObjectsColumn));
}

void NamespaceModel::setNow(std::int64_t now)
{
    // Ages are written in minutes and more.
    if (now / 60 == m_now / 60)
        return;
    m_now = now;
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn), {Qt::DisplayRole});
    emit dataChanged(index(0, ActivityColumn), index(rowCount() - 1, ActivityColumn), {Qt::DisplayRole});
}

int NamespaceModel::rowOf(const std::string &key) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (keyOf(row(i)) == key)
            return i;
    return -1;
}

QString NamespaceModel::pairsText(const StringMap &map)
{
    QStringList words;
    for (const auto &[key, value] : map)
        words.append(displayText(value.empty() ? key : key + '=' + value));
    return words.join(u", "_s);
}

QString NamespaceModel::whyNotJudged(const NamespaceRow &row)
{
    if (row.error)
        return displayText(row.error->message);
    return row.ns.resourceVersion.empty() ? tr("An old list is not judged. The policy is asked when the cluster answers.")
                                          : tr("The policy cannot be read. Mend it in Settings.");
}

QString NamespaceModel::objectsText(const NamespaceRow &row) const
{
    if (!row.objects)
        return row.error || m_countError || m_isCounted ? u"–"_s : u"…"_s;
    return row.objectsAtLeast ? u"≥ "_s + theme::figure(*row.objects) : theme::figure(*row.objects);
}

QString NamespaceModel::objectsReason(const NamespaceRow &row) const
{
    if (row.objects && !row.objectsAtLeast)
        return {};
    if (row.error)
        return displayText(row.error->message);
    if (m_countError)
        return displayText(m_countError->message);
    if (row.objects)
        return tr("Some kinds could not be listed. There may be more.");
    return m_isCounted ? tr("The objects of this namespace could not be counted.") : tr("They are being counted.");
}

QVariant NamespaceModel::objectsCell(const NamespaceRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return objectsText(row);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case theme::TextColorRole: return int(row.objects ? Role::Text : Role::SecondaryText);
    case Qt::AccessibleTextRole:
        return !row.objects      ? objectsReason(row)
            : row.objectsAtLeast ? tr("at least %1").arg(theme::figure(*row.objects))
                                 : theme::figure(*row.objects);
    case Qt::ToolTipRole: {
        const QString reason = objectsReason(row);
        return reason.isEmpty() ? QVariant() : QVariant(plainTooltip(reason));
    }
    default: return {};
    }
}

QVariant NamespaceModel::ageCell(std::int64_t at, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return at > 0 ? theme::shortAge(at, m_now) : u"–"_s;
    case Qt::ToolTipRole: return at > 0 ? QVariant(theme::exactMoment(at)) : QVariant();
    case Qt::AccessibleTextRole: return at > 0 ? theme::longAge(at, m_now) : tr("not known");
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case theme::TextColorRole: return int(Role::SecondaryText);
    default: return {};
    }
}

QVariant NamespaceModel::cell(int index, int column, int role) const
{
    const NamespaceRow &entry = row(index);
    switch (column) {
    case NameColumn:
        return role == Qt::DisplayRole ? QVariant(displayText(entry.ns.name))
            : role == Qt::ToolTipRole  ? QVariant(plainTooltip(displayText(entry.ns.name)))
                                       : QVariant();
    case PhaseColumn: return phaseCell(entry, role);
    case AgeColumn: return ageCell(entry.ns.created, role);
    case ObjectsColumn: return objectsCell(entry, role);
    case LabelsColumn: return textCell(pairsText(entry.ns.labels), role);
    case OwnerColumn: return textCell(displayText(entry.owner), role);
    case PolicyColumn: return policyCell(entry, role);
    case ActivityColumn: return ageCell(entry.lastActivity, role);
    default: return {};
    }
}

QVariant NamespaceModel::header(int column, int role) const
{
    const bool isFigure = column == AgeColumn || column == ObjectsColumn || column == ActivityColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == ActivityColumn)
        return tr("When an object in it was last created or deleted");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return tr("Namespace");
    case PhaseColumn: return tr("Phase");
    case AgeColumn: return tr("Age");
    case ObjectsColumn: return tr("Objects");
    case LabelsColumn: return tr("Labels");
    case OwnerColumn: return tr("Owner");
    case PolicyColumn: return tr("Policy");
    case ActivityColumn: return tr("Activity");
    default: return {};
    }
}

NamespaceFilter::NamespaceFilter(NamespaceModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setDynamicSortFilter(true);
}

void NamespaceFilter::setNeedle(const QString &needle)
{
    m_needle = needle;
    invalidateFilter();
}

void NamespaceFilter::setPolicy(std::optional<Match> policy)
{
    m_policy = policy;
    invalidateFilter();
}

bool NamespaceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const NamespaceRow &entry = m_model->row(row);
    if (m_policy && (!entry.policy || entry.policy->match != *m_policy))
        return false;
    return m_needle.isEmpty() || displayText(entry.ns.name).contains(m_needle, Qt::CaseInsensitive)
        || displayText(entry.owner).contains(m_needle, Qt::CaseInsensitive)
        || NamespaceModel::pairsText(entry.ns.labels).contains(m_needle, Qt::CaseInsensitive);
}

bool NamespaceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const NamespaceRow &a = m_model->row(left.row()), &b = m_model->row(right.row());
    const auto then = [&a, &b](auto x, auto y) { return x != y ? x < y : a.ns.name < b.ns.name; };
    switch (left.column()) {
    case NamespaceModel::PhaseColumn: return then(int(a.ns.phase), int(b.ns.phase));
    case NamespaceModel::AgeColumn: return then(-a.ns.created, -b.ns.created);
    case NamespaceModel::ObjectsColumn: return then(a.objects.value_or(-1), b.objects.value_or(-1));
    case NamespaceModel::LabelsColumn: return a.ns.labels != b.ns.labels ? a.ns.labels < b.ns.labels : a.ns.name < b.ns.name;
    case NamespaceModel::OwnerColumn: return a.owner != b.owner ? a.owner < b.owner : a.ns.name < b.ns.name;
    case NamespaceModel::PolicyColumn: return then(rank(a), rank(b));
    case NamespaceModel::ActivityColumn: return then(-a.lastActivity, -b.lastActivity);
    default: return a.ns.name < b.ns.name;
    }
}
