// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/namespacemodel.h"
#include "ui/page.h"

#include <QTimer>

class ContextPicker;
class NamespaceDetails;
class NamespacesBar;
class NamespacesState;
class QAction;
class QPushButton;
class QStackedWidget;

namespace widgets {
class Drawer;
class DrawerHost;
class Footer;
class IconView;
class Label;
class StatePane;
class TableView;
} // namespace widgets

/// The namespaces of the context in view, live: what each holds, whose it is, what the policy says of it,
/// what holds one that is being deleted. Says what is not known as such.
class NamespacesPage final : public Page
{
    Q_OBJECT

public:
    explicit NamespacesPage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return HeaderParts(ClusterPart) | LinePart; }
    [[nodiscard]] QWidget *headerControl() override;
    void setClusters(const workspace::ClustersSnapshotPtr &clusters) override;
    void focusFilter() override;
    bool closeDrawer() override;
    bool rescan() override;
    [[nodiscard]] QVariantMap session() const override;
    void setSession(const QVariantMap &session) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void addActions();
    void takeRows();
    void filter();
    void showState();
    void showCounts();
    void showCurrent();
    void fitColumns();
    void step(int rows);
    void exportRows();
    void showMenu(const QPoint &at);
    QWidget *buildFoot();
    void showFoot();
    /// Why what is selected cannot be previewed; empty: it can.
    [[nodiscard]] QString whyNoPreview() const;
    [[nodiscard]] std::vector<std::string> chosen() const;
    void preview();
    [[nodiscard]] const workspace::Context *context() const;
    [[nodiscard]] std::int64_t now() const;

    PageServices m_services;
    workspace::ClustersSnapshotPtr m_clusters;
    NamespaceModel *m_model;
    NamespaceFilter *m_filtered;
    bool m_isTaking = false; ///< rows turn; what the view makes of its current row is put right after
    QTimer m_ages;

    ContextPicker *m_picker;
    NamespacesState *m_state;
    widgets::TableView *m_view;
    NamespacesBar *m_bar;
    widgets::StatePane *m_nothing; ///< instead of the table
    widgets::Footer *m_footer;
    QStackedWidget *m_table;
    QStackedWidget *m_stack;
    widgets::Drawer *m_drawer;
    NamespaceDetails *m_details;
    widgets::DrawerHost *m_host;
    QAction *m_copyName = nullptr, *m_previewAction = nullptr;
    widgets::IconView *m_whyIcon = nullptr;
    widgets::Label *m_why = nullptr;
    QPushButton *m_preview = nullptr;
};
