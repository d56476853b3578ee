// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/series.h"

#include <QAbstractTableModel>

namespace widgets {
class TableView;
}

/// The table twin of a chart: one row a period, the newest first; bands, total, change.
class TrendsTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const Series &series);
    /// The same in a view of it, with columns for these bands.
    void showIn(widgets::TableView &view, const Series &series);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t bucket, int column) const;
    [[nodiscard]] int bands() const { return int(m_series.bands.size()); }

    Series m_series;
};
