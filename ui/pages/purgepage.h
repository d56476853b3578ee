// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "workspace/clusters.h"

#include <QTimer>

class ContextPicker;
class PurgeDetails;
class PurgeList;
class PurgeModel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace widgets {
class Banner;
class Drawer;
class DrawerHost;
class Footer;
class Label;
class StatePane;
} // namespace widgets

/// One run: what was approved, each namespace until it is gone, what holds one, and what happened. It can
/// be stopped between namespaces at any time; a deletion that was accepted goes on.
class PurgePage final : public Page
{
    Q_OBJECT

public:
    explicit PurgePage(const PageServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return HeaderParts(ClusterPart) | LinePart; }
    [[nodiscard]] QWidget *headerControl() override;
    void setClusters(const workspace::ClustersSnapshotPtr &clusters) override;
    /// `part`: the number of the run; without one the newest is shown.
    void open(const PageTarget &target) override;
    bool closeDrawer() override;
    bool rescan() override { return true; }

private:
    void connectParts();
    QWidget *buildTools();
    void showRun();
    void showTools(const workspace::PurgeRun &run);
    void showDetails();
    void showBanner();
    void lookAgain();
    /// Refused since their approval was over, and not approved anew since.
    [[nodiscard]] std::vector<std::string> expired() const;
    void stop();
    [[nodiscard]] const workspace::PurgeRun *run() const;
    [[nodiscard]] std::int64_t now() const;

    PageServices m_services;
    workspace::ClustersSnapshotPtr m_clusters;
    int m_run = 0; ///< 0: the newest
    QString m_title;
    QTimer m_seconds;

    ContextPicker *m_picker;
    PurgeModel *m_model;
    PurgeList *m_list;
    widgets::Label *m_gone, *m_objects;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    widgets::Footer *m_footer;
    widgets::Banner *m_banner;
    widgets::StatePane *m_pane;
    QStackedWidget *m_stack;
    widgets::Drawer *m_drawer;
    PurgeDetails *m_details;
    widgets::DrawerHost *m_host;
};
