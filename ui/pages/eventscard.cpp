// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventscard.h"

#include "analytics/series.h"
#include "ui/charts/chartview.h"
#include "ui/charts/eventschart.h"
#include "ui/charts/labels.h"
#include "ui/charts/look.h"
#include "ui/pages/chartactions.h"
#include "ui/pages/trendstable.h"
#include "ui/pages/trendstext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMore = 24; ///< side of the … button

} // namespace

EventsCard::EventsCard(Page &page)
    : m_actions(new ChartActions(page, [this] { return request(); })), m_stack(new QStackedWidget), m_chart(new charts::EventsChart),
      m_state(new widgets::StatePane(widgets::StatePane::Place::Card)), m_rows(new TrendsTable(this)),
      m_more(widgets::iconButton(u"more"_s, tr("Table, picture and figures of the chart"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_state);
    m_chart->view()->setRowEnd(theme::scaled(kMore) + theme::kGrid);
    m_actions->setTable([this] { return m_isTable; }, [this](bool table) { showTable(table); });
    m_more->setFixedSize(theme::scaled(kMore), theme::scaled(kMore));
    connect(m_more, &QPushButton::clicked, this, &EventsCard::openMenu);
    connect(m_chart, &charts::EventsChart::changed, this, &EventsCard::showFigures);
    connect(m_chart->view(), &charts::ChartView::menuOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        fill(*menu);
    });
    // The stack is raised by what is shown in it.
    connect(m_stack, &QStackedWidget::currentChanged, m_more, &QWidget::raise);
    setTabOrder(m_stack, m_more);
}

QWidget *EventsCard::makeTable()
{
    m_tablePane = new QWidget;
    m_title = new widgets::Label({}, widgets::TextSize::Bold);
    m_note = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    m_note->setElided(Qt::ElideRight);
    m_table = new widgets::TableView(tr("Figures of the chart"));
    m_table->setModel(m_rows);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addSpacing(theme::scaled(kMore));
    auto *column = new QVBoxLayout(m_tablePane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGrid);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    return m_tablePane;
}

void EventsCard::setScope(const workspace::SnapshotPtr &snapshot, const std::vector<RepositoryId> &repositories)
{
    m_snapshot = snapshot;
    m_repositories = repositories;
}

void EventsCard::showChart()
{
    m_stack->setCurrentWidget(m_isTable ? m_tablePane : m_chart);
    m_more->show();
}

void EventsCard::showState()
{
    m_stack->setCurrentWidget(m_state);
    m_more->hide();
}

void EventsCard::showTable(bool table)
{
    const bool hadFocus = m_chart->view()->hasFocus() || m_table->hasFocus();
    m_isTable = table;
    showChart();
    if (hadFocus)
        (table ? static_cast<QWidget *>(m_table) : m_chart->view())->setFocus(Qt::ShortcutFocusReason);
}

void EventsCard::showFigures()
{
    m_title->setText(m_chart->title());
    m_note->setText(m_chart->note());
    m_rows->showIn(*m_table, m_chart->view()->shownSeries());
}

void EventsCard::fill(QMenu &menu)
{
    menu.addActions(m_chart->rangeActions());
    menu.addSeparator();
    m_actions->addTo(menu);
    if (!m_addMore)
        return;
    menu.addSeparator();
    m_addMore(menu);
}

void EventsCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

charts::ExportRequest EventsCard::request() const
{
    charts::ExportRequest request;
    request.series = m_chart->view()->shownSeries();
    if (request.series.starts.empty() || !m_snapshot)
        return request;
    TrendFacts facts;
    facts.scope = scopeText(*m_snapshot, m_repositories);
    facts.range = {request.series.starts.front(), request.series.end};
    facts.total = analytics::total(request.series);
    facts.running = charts::runningText(request.series);
    request.title = trendTitle({}, request.series.bucket);
    request.subtitle = exportSubtitle({}, facts);
    request.source = sourceLine(*m_snapshot, m_repositories);
    return request;
}

/// Where the row of heading and legend ends; in its middle.
void EventsCard::place()
{
    const int row = int(charts::headingRow(charts::windowLook()));
    m_more->move(isRightToLeft() ? 0 : width() - m_more->width(), std::max(0, (row - m_more->height()) / 2));
    m_more->raise();
}

void EventsCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void EventsCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        place();
}
