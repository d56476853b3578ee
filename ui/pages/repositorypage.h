// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <stop_token>

class EventsCard;
class EventsDetails;
class EventsFilterBar;
class EventsTable;
class QMenu;
class QStackedWidget;
class QTabBar;
class RepositoryFacts;
class RepositoryFigures;
class RepositoryLists;
class RepositoryMetrics;

namespace widgets {
class Banner;
class Card;
class Drawer;
class DrawerHost;
} // namespace widgets

/// One repository: facts, figures, events a month, and as tabs its events, resources, the files
/// that cannot be read and what scans measured.
class RepositoryPage final : public Page
{
    Q_OBJECT

public:
    explicit RepositoryPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return RangePart; }
    [[nodiscard]] QMenu *headerMenu() override { return m_menu; }
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void setContext(const ViewContext &context) override;
    void open(const PageTarget &target) override;
    [[nodiscard]] PageTarget target() const override;
    void focusFilter() override;
    bool closeDrawer() override;
    bool rescan() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeTabs();
    void connectParts();
    void fillMenu();
    void showTab(int tab);
    void turnTo(int tab);
    void showEvents(const EventFilter &filter);
    void showRemarks();
    void showRepository();
    void showBanner(const Repository &shown);
    void askCounts();
    void applyEvents();
    void showCountsFailed(const Error &error);
    void showChart();
    void showDetails(const std::shared_ptr<const Event> &event);
    void showNeighbours();
    [[nodiscard]] const Repository *repository() const;

    PageServices m_services;
    workspace::SnapshotPtr m_snapshot;
    RepositoryId m_id = 0;
    EventId m_shown = 0;          ///< the event in the drawer
    int m_tab = 0;                ///< in view
    std::optional<int> m_tabSoon; ///< shown as soon as it is known to be there
    bool m_isTurning = false;     ///< to another tab, without the user's hand
    EventFilter m_scope;
    bool m_hasContext = false;
    std::vector<store::DayCount> m_counts;
    std::uint64_t m_dataVersion = 0;
    bool m_countsFailed = false;
    std::stop_source m_countsAsked, m_botsAsked;

    widgets::Banner *m_banner;
    RepositoryFacts *m_facts;
    RepositoryFigures *m_figures;
    EventsCard *m_chart;
    QWidget *m_tabRow = nullptr;
    QWidget *m_chartCard = nullptr;
    QTabBar *m_tabs;
    QMenu *m_menu;
    EventsTable *m_events;
    EventsFilterBar *m_bar;
    RepositoryLists *m_lists;
    RepositoryMetrics *m_metrics;
    QStackedWidget *m_stack;
    widgets::Drawer *m_drawer;
    EventsDetails *m_details;
    widgets::DrawerHost *m_host;
};
