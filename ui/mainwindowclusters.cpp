// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with clusters: the band of the one in view, what an earlier run left open, toasts.
#include "ui/mainwindow.h"
#include "ui/pages/clustersheets.h"
#include "ui/pages/purgebanner.h"
#include "ui/widgets/clusterband.h"
#include "ui/widgets/jobbar.h"
#include "workspace/clusters.h"

using namespace Qt::StringLiterals;

namespace {

bool isAny(const workspace::ClustersSnapshotPtr &clusters, bool (*is)(const workspace::PurgeRun &run, purge::PurgeStep step))
{
    for (const workspace::PurgeRun &run : clusters ? clusters->runs : std::vector<workspace::PurgeRun>())
        for (const workspace::PurgeItem &item : run.items)
            if (is(run, item.now.step))
                return true;
    return false;
}

/// Nothing is lost by leaving what is only followed.
bool isSending(const workspace::PurgeRun &run, purge::PurgeStep step)
{
    using Step = purge::PurgeStep;
    return run.running && (step == Step::Checking || step == Step::BackingUp || step == Step::Deleting);
}

bool isUnderWay(const workspace::PurgeRun &run, purge::PurgeStep step)
{
    return run.running && !purge::isEnd(step);
}

} // namespace

/// Whether the window may be closed now: a deletion is not ended by the way.
bool MainWindow::mayLeave()
{
    if (m_isLeaving)
        return !isAny(m_clusters, isSending);
    if (!isAny(m_clusters, isUnderWay) && (!m_clusters || m_clusters->restores == 0))
        return true;
    if (findChild<LeaveSheet *>())
        return false;
    auto *sheet = new LeaveSheet(*m_clusters, this);
    connect(sheet, &QDialog::accepted, this, [this] {
        m_isLeaving = true;
        m_services.clusters->stopAll();
        close();
    });
    sheet->open();
    return false;
}

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
    if (m_isLeaving)
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
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
