// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/forecast.h"
#include "model/series.h"

#include <QAbstractTableModel>

namespace widgets {
class TableView;
}

/// The table twin of a chart: one row a period, the newest first; bands, total, change. Above them what is
/// forecast, and said to be.
class TrendsTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const Series &series, const analytics::Forecast &forecast = {});
    /// The same in a view of it, with columns for these bands; what was selected and widened stays with them.
    void showIn(widgets::TableView &view, const Series &series, const analytics::Forecast &forecast = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t bucket, int column) const;
    [[nodiscard]] QString forecastText(std::size_t bucket, int column) const;
    [[nodiscard]] int bands() const { return int(m_series.bands.size()); }
    /// The columns say the same.
    [[nodiscard]] bool isLike(const Series &series) const;

    Series m_series;
    analytics::Forecast m_forecast;
    Series m_timeline;        ///< of both
    bool m_hasWidths = false; ///< the view's columns were fitted to these
};
