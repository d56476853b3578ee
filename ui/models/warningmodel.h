// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource.h"
#include "ui/models/rowmodel.h"

/// Files that could not be read, or deserve a look: path, line, reason and what to do, since when.
class WarningModel final : public RowModel<Warning>
{
    Q_OBJECT

public:
    enum Column { PathColumn, LineColumn, ReasonColumn, FirstCommitColumn, LastCommitColumn, ColumnCount };

    explicit WarningModel(QObject *parent = nullptr);

    void setWarnings(std::vector<Warning> warnings);
    [[nodiscard]] const Warning &warningAt(int row) const { return rows()[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The reason as a sentence, and what to do about it.
    [[nodiscard]] static QString reasonText(const Warning &warning);
    [[nodiscard]] static QString adviceText(WarningReason reason);

protected:
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int column, int role) const override;
};
