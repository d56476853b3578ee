// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledgermodel.h"

#include "ui/models/displaytext.h"
#include "ui/theme/itemroles.h"
#include "ui/theme/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using store::DeletionState;
using store::LedgerRecord;
using theme::Role;

namespace {

bool saysAll(const LedgerRecord &record)
{
    return record.state == DeletionState::Gone && !record.text.empty();
}

} // namespace

void LedgerModel::setRecords(std::vector<LedgerRecord> records)
{
    arrange(records);
    resetRows(std::move(records));
}

int LedgerModel::rowOf(std::int64_t number) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (record(i).number == number)
            return i;
    return -1;
}

void LedgerModel::arrange(std::vector<LedgerRecord> &records) const
{
    const auto less = [this](const LedgerRecord &a, const LedgerRecord &b) {
        switch (m_column) {
        case NamespaceColumn: return a.ns < b.ns;
        case ClusterColumn: return a.cluster < b.cluster;
        case WhoColumn: return a.who < b.who;
        case OutcomeColumn: return int(a.state) < int(b.state);
        default: return a.number < b.number;
        }
    };
    std::stable_sort(records.begin(), records.end(),
                     [&](const LedgerRecord &a, const LedgerRecord &b) { return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    setRecords(rows());
}

ClusterText::Look LedgerModel::look(DeletionState state)
{
    switch (state) {
    case DeletionState::Approved: return {tr("Approved, not sent"), u"clock"_s, Role::SecondaryText};
    case DeletionState::Sent: return {tr("Sent, not known"), u"unknown"_s, Role::Warning};
    case DeletionState::Accepted:
    case DeletionState::Terminating: return {tr("Terminating"), u"clock"_s, Role::Warning};
    case DeletionState::Gone: return {tr("Gone"), u"check"_s, Role::Success};
    case DeletionState::Refused: return {tr("Refused"), u"shield"_s, Role::SecondaryText};
    case DeletionState::Untouched: return {tr("Untouched"), u"shield"_s, Role::SecondaryText};
    case DeletionState::Restored: return {tr("Restored"), u"restore"_s, Role::Info};
    case DeletionState::Unknown: break;
    }
    return {tr("Not known"), u"unknown"_s, Role::Warning};
}

QVariant LedgerModel::cell(int row, int column, int role) const
{
    const LedgerRecord &at = record(row);
    const auto plain = [role](const QString &text, Role colour) -> QVariant {
        return role == Qt::DisplayRole     ? QVariant(text)
            : role == Qt::ToolTipRole      ? QVariant(plainTooltip(text))
            : role == theme::TextColorRole ? QVariant(int(colour))
                                           : QVariant();
    };
    switch (column) {
    case NumberColumn: return plain(theme::figure(at.number), Role::SecondaryText);
    case NamespaceColumn: return plain(displayText(at.ns), Role::Text);
    case ClusterColumn: return plain(displayText(at.cluster.empty() ? at.context : at.cluster), Role::SecondaryText);
    case WhoColumn: return plain(at.who.empty() ? tr("not said") : displayText(at.who), Role::Text);
    case WhenColumn:
        return role == Qt::ToolTipRole ? QVariant(theme::exactMoment(at.begun)) : plain(theme::shortMoment(at.begun), Role::SecondaryText);
    case OutcomeColumn: break;
    default: return {};
    }
    const auto outcome = look(at.state);
    switch (role) {
    case Qt::DisplayRole: {
        // "Gone after 48 s" says it all.
        const QString text = displayText(at.text);
        return saysAll(at) ? text.chopped(text.endsWith(u'.') ? 1 : 0) : outcome.word;
    }
    case Qt::ToolTipRole: return plainTooltip(displayText(at.text));
    case Qt::AccessibleTextRole: return outcome.word + u", "_s + displayText(at.text);
    case theme::IconNameRole: return outcome.icon;
    case theme::IconColorRole: return int(outcome.role);
    case theme::SecondaryTextRole: return saysAll(at) ? QString() : displayText(at.text);
    default: return {};
    }
}

QVariant LedgerModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NumberColumn: return tr("Entry");
    case NamespaceColumn: return tr("Namespace");
    case ClusterColumn: return tr("Cluster");
    case WhoColumn: return tr("Approved by");
    case WhenColumn: return tr("When");
    case OutcomeColumn: return tr("Outcome");
    default: return {};
    }
}
