// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "ui/models/clustertext.h"
#include "ui/models/rowmodel.h"

/// The deletions that somebody approved, one a row.
class LedgerModel final : public RowModel<store::LedgerRecord>
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NamespaceColumn, ClusterColumn, WhoColumn, WhenColumn, OutcomeColumn, kColumns };

    using RowModel::RowModel;

    void setRecords(std::vector<store::LedgerRecord> records);
    [[nodiscard]] const store::LedgerRecord &record(int row) const { return rows()[std::size_t(row)]; }
    /// By number; -1: not listed.
    [[nodiscard]] int rowOf(std::int64_t number) const;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(kColumns); }
    void sort(int column, Qt::SortOrder order) override;

    static ClusterText::Look look(store::DeletionState state);

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;

private:
    void arrange(std::vector<store::LedgerRecord> &records) const;

    int m_column = WhenColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};
