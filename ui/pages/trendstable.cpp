// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trendstable.h"

#include "analytics/series.h"
#include "ui/charts/labels.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int kPeriod = 240, kFigure = 120, kChange = 260; ///< pixels of the columns

} // namespace

void TrendsTable::setSeries(const Series &series, const analytics::Forecast &forecast)
{
    Series timeline = analytics::timeline(series, forecast);
    const bool isSame = isLike(series) && timeline.starts == m_timeline.starts;
    if (!isSame)
        beginResetModel();
    m_hasWidths = m_hasWidths && isLike(series);
    m_series = series;
    m_forecast = forecast;
    m_timeline = std::move(timeline);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool TrendsTable::isLike(const Series &series) const
{
    const auto isSame = [](const Band &a, const Band &b) { return a.id == b.id && a.role == b.role; };
    return m_series.bucket == series.bucket && m_series.levels == series.levels
        && std::equal(m_series.bands.begin(), m_series.bands.end(), series.bands.begin(), series.bands.end(), isSame);
}

void TrendsTable::showIn(widgets::TableView &view, const Series &series, const analytics::Forecast &forecast)
{
    setSeries(series, forecast);
    if (std::exchange(m_hasWidths, true))
        return;
    QList<int> widths(columnCount(), kFigure);
    widths.front() = kPeriod;
    widths.back() = kChange;
    view.setColumnWidths(widths, int(widths.size()) - 1);
}

int TrendsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_timeline.starts.size());
}

int TrendsTable::columnCount(const QModelIndex &parent) const
{
    // Levels have no total: the sum of levels means nothing.
    return parent.isValid() ? 0 : bands() + (m_series.levels ? 2 : 3);
}

QString TrendsTable::text(std::size_t bucket, int column) const
{
    if (column == 0)
        return charts::periodText(m_timeline, bucket);
    if (bucket >= m_series.starts.size())
        return forecastText(bucket - m_series.starts.size(), column);
    if (column <= bands()) {
        const auto &value = m_series.bands[std::size_t(column - 1)].values[bucket];
        return value ? charts::number(*value) : tr("not known");
    }
    if (column == bands() + 1 && !m_series.levels)
        return charts::number(analytics::totalAt(m_series, bucket).value_or(0));
    return charts::changeText(m_series, bucket);
}

/// Of one band its middle, of several the ends of each.
QString TrendsTable::forecastText(std::size_t bucket, int column) const
{
    const bool single = m_forecast.bands.size() == 1;
    if (column == columnCount() - 1)
        return single ? charts::forecastText(m_forecast.bands.front(), bucket) : charts::forecastKey();
    const bool isTotal = column > bands();
    if (!m_series.levels && !isTotal)
        return {};
    const auto *band = isTotal ? &m_forecast.bands.front() : analytics::bandOf(m_forecast, m_series.bands[std::size_t(column - 1)].id);
    if (!band)
        return tr("not known");
    return single ? charts::number(band->middle[bucket]) : charts::forecastRange(*band, bucket);
}

QVariant TrendsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t bucket = m_timeline.starts.size() - 1 - std::size_t(index.row());
    const bool figure = index.column() > 0 && index.column() < columnCount() - 1;
    if (role == Qt::DisplayRole)
        return text(bucket, index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant TrendsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool figure = section > 0 && section < columnCount() - 1;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_series.bucket == Bucket::Day ? tr("Day") : m_series.bucket == Bucket::Week ? tr("Week") : tr("Month");
    if (section <= bands())
        return charts::bandName(m_series.bands[std::size_t(section - 1)]);
    return section == bands() + 1 && !m_series.levels ? tr("Total") : tr("Change");
}
