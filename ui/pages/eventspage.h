// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class EventsDetails;
class EventsFilterBar;
class EventsTable;
class ViewsMenu;
struct SavedView;

namespace widgets {
class Drawer;
class DrawerHost;
} // namespace widgets

/// Every event of the scope: filter row, table, drawer with the diff.
class EventsPage final : public Page
{
    Q_OBJECT

public:
    explicit EventsPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return HeaderParts(ScopePart) | RangePart | LinePart; }
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void setContext(const ViewContext &context) override;
    void open(const PageTarget &target) override;
    [[nodiscard]] PageTarget target() const override;
    void focusFilter() override;
    bool closeDrawer() override;

private:
    void showInTrends();
    void apply();
    [[nodiscard]] SavedView shownView() const;
    void showView(const SavedView &view);
    void showDetails(const std::shared_ptr<const Event> &event);
    void showNeighbours();

    PageServices m_services;
    ViewContext m_context;
    bool m_hasContext = false;
    bool m_isLed = false; ///< the window leads to a view: the step is its own
    EventFilter m_scope;
    std::optional<EventId> m_shown; ///< in the drawer
    workspace::SnapshotPtr m_snapshot;
    EventsTable *m_table;
    EventsFilterBar *m_bar;
    ViewsMenu *m_views;
    widgets::Drawer *m_drawer;
    EventsDetails *m_details;
    widgets::DrawerHost *m_host;
};
