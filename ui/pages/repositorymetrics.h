// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exporter.h"
#include "ui/charts/rangehistory.h"
#include "ui/page.h"

#include <array>
#include <stop_token>

class ChartActions;
class QMenu;
class QStackedWidget;
class TrendsTable;

namespace charts {
class ChartView;
} // namespace charts
namespace widgets {
class Label;
class StatePane;
class TableView;
} // namespace widgets

/// What a repository measured at the end of its scans: a level chart each for its size, resources, files and
/// unreadable files, or all of them as one table. All are zoomed together. A day, week or month without a scan is a gap.
class RepositoryMetrics final : public QWidget
{
    Q_OBJECT

public:
    RepositoryMetrics(Page &page, workspace::Workspace &workspace);
    ~RepositoryMetrics() override;

    /// Reads anew; another repository shows nothing of the last one.
    void setRepository(RepositoryId id, const QString &name);
    /// Of the header; `since` 0: from the first measurement on.
    void setRange(const analytics::Range &range);
    void setMeasurements(std::vector<RepositoryMeasurement> measurements, std::int64_t now);

    [[nodiscard]] charts::ChartView *chart(std::size_t place) const { return m_charts[place]; }
    [[nodiscard]] const widgets::StatePane *state() const { return m_state; }

private:
    static constexpr std::size_t kCharts = 4;

    QWidget *makeCharts();
    void connectChart(std::size_t place);
    void ask();
    void fill(QMenu &menu);
    [[nodiscard]] analytics::Range wholeRange() const;
    void show();
    void showTable(bool table);
    [[nodiscard]] Series seriesOf(std::size_t place, const analytics::Range &range) const;
    [[nodiscard]] charts::ExportRequest request() const;

    Page &m_page;
    workspace::Workspace &m_workspace;
    RepositoryId m_id = 0;
    QString m_name;
    std::vector<RepositoryMeasurement> m_measurements;
    analytics::Range m_range;
    std::int64_t m_now = 0;
    bool m_isNew = true;    ///< the next measurements are looked at from their beginning
    bool m_isShown = false; ///< what is drawn, or said in its place, is of m_measurements
    bool m_isTable = false;
    std::size_t m_current = 0; ///< the chart that a picture is taken of
    charts::RangeHistory m_history;
    std::stop_source m_asked;
    ChartActions *m_actions;
    std::array<charts::ChartView *, kCharts> m_charts{};
    QStackedWidget *m_stack;
    QWidget *m_content = nullptr;
    QStackedWidget *m_views = nullptr;
    widgets::Label *m_note = nullptr;
    widgets::StatePane *m_state;
    TrendsTable *m_rows;
    widgets::TableView *m_table = nullptr;
};
