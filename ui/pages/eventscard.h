// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <functional>
#include <vector>

class ChartActions;
class QMenu;
class QPushButton;
class QStackedWidget;
class TrendsTable;

namespace charts {
class EventsChart;
struct ExportRequest;
} // namespace charts
namespace widgets {
class Label;
class StatePane;
class TableView;
} // namespace widgets

/// "Events a month" in a card of a page: the chart, its figures as a table, or why there is neither. A
/// … button where its first row ends, and the chart's context menu, offer what can be done with it.
class EventsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EventsCard(Page &page);

    /// Whose events they are, for the titles of pictures.
    void setScope(const workspace::SnapshotPtr &snapshot, const std::vector<RepositoryId> &repositories);
    [[nodiscard]] charts::EventsChart *chart() const { return m_chart; }
    /// What stands in its place once showState() is called.
    [[nodiscard]] widgets::StatePane *state() const { return m_state; }
    /// Chart or table, whichever was shown.
    void showChart();
    void showState();
    void showTable(bool table);
    /// What the page adds below the chart's own actions.
    void setMoreActions(std::function<void(QMenu &)> add) { m_addMore = std::move(add); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTable();
    void fill(QMenu &menu);
    void openMenu();
    void place();
    void showFigures();
    [[nodiscard]] charts::ExportRequest request() const;

    workspace::SnapshotPtr m_snapshot;
    std::vector<RepositoryId> m_repositories;
    ChartActions *m_actions;
    std::function<void(QMenu &)> m_addMore;
    bool m_isTable = false;
    QStackedWidget *m_stack;
    charts::EventsChart *m_chart;
    widgets::StatePane *m_state;
    QWidget *m_tablePane = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_note = nullptr;
    TrendsTable *m_rows;
    widgets::TableView *m_table = nullptr;
    QPushButton *m_more;
};
