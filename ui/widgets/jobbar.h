// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toolrow.h"
#include "workspace/workspace.h"

#include <memory>
#include <optional>

// Whoever shows jobs alone is not compiled anew with clusters.
namespace workspace {
struct ClustersSnapshot;
struct Context;
struct PurgeRun;
using ClustersSnapshotPtr = std::shared_ptr<const ClustersSnapshot>;
} // namespace workspace

class QProgressBar;
class QPushButton;

namespace widgets {

class IconView;
class Label;

/// The thin line at the bottom of the window: what runs, how far, Cancel; counts at the right.
class JobBar final : public ToolRow
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &snapshot);
    /// The deletion that is going on stands before any job; the cluster that is watched, where none runs.
    void setClusters(const workspace::ClustersSnapshotPtr &clusters);

signals:
    void cancelAsked(int job);
    /// The count of failed repositories was clicked.
    void failedAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWhat();
    void showParts(bool icon, bool progress, bool cancel);
    void showNothing();
    void showJob(const workspace::Job &job);
    void showRun(const workspace::PurgeRun &run);
    void showWatched(const workspace::Context &context);

    std::optional<workspace::Job> m_job; ///< the one that runs
    workspace::ClustersSnapshotPtr m_clusters;
    IconView *m_icon;
    QWidget *m_gap;
    Label *m_what;
    Label *m_how;
    Label *m_pace;
    QProgressBar *m_progress;
    Label *m_percent;
    QPushButton *m_cancel;
    Label *m_running;
    QPushButton *m_failed;
    Label *m_last;
};

/// What a running job does, in words: "commit 8,412 of 13,560", "receiving 41 %".
QString progressText(const Progress &progress);
/// How fast it goes and when it will be done, as far as known: "4,812 a second · about 12 s left".
QString paceText(const Progress &progress);
/// 0…1, or negative where the end is not known.
double progressPart(const Progress &progress);
/// "Scanning", "Receiving", … of a running job, "Waiting" of a queued one.
QString phaseWord(const workspace::Job &job);

} // namespace widgets
