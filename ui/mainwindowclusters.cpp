// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with clusters: the band of the one in view, what an earlier run left open, toasts.
#include "ui/mainwindow.h"
#include "ui/pages/clustersheets.h"
#include "ui/pages/purgebanner.h"
#include "ui/widgets/clusterband.h"
#include "ui/widgets/jobbar.h"
#include "workspace/clusters.h"

using namespace Qt::StringLiterals;

void MainWindow::connectClusters()
{
    workspace::Clusters *clusters = m_services.clusters;
    if (!clusters)
        return;
    connect(m_open, &PurgeBanner::ledgerAsked, this, [this] { open({.page = u"ledger"_s}); });
    connect(m_open, &PurgeBanner::connectAsked, this, [this, clusters](const std::string &context) {
        const workspace::Context *shown = m_clusters->find(context);
        clusters->select(context);
        if (shown && shown->state == workspace::Context::State::Failed)
            clusters->refresh(context);
        open({.page = u"namespaces"_s});
    });
    m_clusters = clusters->snapshot();
    connect(clusters, &workspace::Clusters::snapshotChanged, this, [this, clusters] { setClusters(clusters->snapshot()); });
    connect(clusters, &workspace::Clusters::failed, this,
            [this](const QString &message) { m_toast->say(message, widgets::ToastKind::Failed); });
    connect(clusters, &workspace::Clusters::told, this, [this](const QString &message) { m_toast->say(message); });
    connect(m_band, &widgets::ClusterBand::lockAsked, this, [this, clusters] { clusters->lock(m_band->context().name); });
    connect(m_band, &widgets::ClusterBand::unlockAsked, this,
            [this, clusters] { (new UnlockSheet(clusters, m_band->context(), this))->open(); });
}

void MainWindow::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    m_clusters = clusters;
    m_jobs->setClusters(clusters);
    m_open->setClusters(*clusters);
    showBand();
    if (m_page)
        m_page->setClusters(clusters);
}

/// Stands over every page that acts on the cluster in view.
void MainWindow::showBand()
{
    const workspace::Context *context =
        m_clusters && m_page && (m_page->headerParts() & Page::ClusterPart) ? m_clusters->find(m_clusters->selected) : nullptr;
    if (context)
        m_band->setContext(*context);
    m_band->setVisible(context);
}
