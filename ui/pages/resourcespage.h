// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resourcegroupsmodel.h"
#include "ui/page.h"

#include <QTimer>

#include <optional>
#include <stop_token>

class QStackedWidget;
class ResourceDetails;
class ResourcesBar;
class ViewsMenu;
struct SavedView;

namespace widgets {
class Drawer;
class DrawerHost;
class Footer;
class StatePane;
class TableView;
} // namespace widgets

/// Every resource of the scope, grouped by kind and name across repositories; drawer with the YAML at
/// any commit and the biography.
class ResourcesPage final : public Page
{
    Q_OBJECT

public:
    explicit ResourcesPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return HeaderParts(ScopePart) | RangePart | LinePart; }
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void setContext(const ViewContext &context) override;
    void open(const PageTarget &target) override;
    [[nodiscard]] PageTarget target() const override;
    [[nodiscard]] QVariantMap session() const override;
    void setSession(const QVariantMap &session) override;
    void focusFilter() override;
    bool closeDrawer() override;

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] SavedView shownView() const;
    void showView(const SavedView &view);
    void connectParts();
    void showInTrends();
    void ask();
    /// What the rows are read for: an answer to a new question, the same rows once more, or in another order.
    enum class Reading { New, Again, Sorted };
    void askRows(Reading reading);
    void take(Result<store::ResourceWindow> window, const store::ResourceQuery &query, Reading reading);
    void select(const store::ResourceWindow &window);
    void askNames();
    void showState();
    void showCounts();
    [[nodiscard]] std::int64_t objectsInScope() const;
    void showCurrent();
    void showResources();
    void toggle(int row);
    void step(int names);
    [[nodiscard]] int nameBeside(int row, int direction) const;
    [[nodiscard]] ResourceFilter filter() const;
    [[nodiscard]] store::ResourceQuery query() const;

    PageServices m_services;
    workspace::SnapshotPtr m_snapshot;
    ViewContext m_context;
    std::uint64_t m_dataVersion = 0;
    store::ResourceQuery m_shown;                  ///< what the rows answer
    std::optional<store::ResourceGroup> m_current; ///< the name that is selected
    std::optional<std::string> m_currentGroup;     ///< else the group
    bool m_isLed = false;                          ///< the window leads to a view: the step is its own
    bool m_isOpening = false;                      ///< its drawer opens once it is found: a session comes back
    std::optional<std::int64_t> m_awaited;         ///< and the place in it of a name that is not read yet
    std::stop_source m_asked, m_naming;
    bool m_isStale = true; ///< asked again when shown
    bool m_isAsking = false;
    bool m_isAskingAnew = false; ///< from the store as it is now
    bool m_isAnswered = false;
    std::optional<Error> m_error;
    bool m_isKeeping = false; ///< rows are read anew; the current one is put back

    ResourceGroupsModel *m_model;
    widgets::TableView *m_view;
    ResourcesBar *m_bar;
    ViewsMenu *m_views = nullptr;
    widgets::StatePane *m_pane;
    widgets::Footer *m_footer;
    QStackedWidget *m_stack;
    widgets::Drawer *m_drawer;
    ResourceDetails *m_details;
    widgets::DrawerHost *m_host;
    QTimer m_ages;
};
