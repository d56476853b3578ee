// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>
#include <set>
#include <vector>

/// What a notification says.
struct Notice {
    enum class Topic { Done, Failed, Deletion };

    QString title, text;
    Topic topic = Topic::Done;
    bool again = false; ///< takes the place of the one before of its topic, as all do that say what was done
    PageTarget target{.page = QStringLiteral("activity")}; ///< what a click shows

    bool operator==(const Notice &) const = default;
};

/// Says on the desktop what came of jobs and deletions while the window was not in front: what was done and what failed
/// once all jobs have ended, failures after ten seconds if others go on; deletions each when it ends. A repository that
/// goes on failing for the same reason is told of once; without a network the others, which fail when their turn comes, are
/// counted in the notification of the first. Needs no desktop: without a bus it is silent.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const Notice &)>;

    /// `inFront` says whether the user sees the window; `show` is the desktop, or a test.
    Notifications(workspace::Workspace *core, workspace::Clusters *clusters, std::function<bool()> inFront, Show show,
                  QObject *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &snapshot);
    void setClusters(const workspace::ClustersSnapshot &clusters);

private:
    /// A repository that could not be refreshed.
    struct Failure {
        QString name, sentence;
        ErrorCode reason;
    };

    bool isNews(const workspace::Job &job);
    void take(const workspace::Job &job);
    void tellDone();
    void tellFailed();
    void forget();
    void forgetRemoved(const std::vector<Repository> &repositories);
    [[nodiscard]] std::size_t unreached() const;
    [[nodiscard]] bool isOffline() const;
    [[nodiscard]] Notice failedNotice() const;

    std::function<bool()> m_inFront;
    Show m_show;
    std::set<int> m_ended;                       ///< jobs known to have ended; each is told of once
    std::set<int> m_runsEnded;                   ///< deletions likewise
    std::map<RepositoryId, ErrorCode> m_failing; ///< why, since it succeeded last
    std::vector<Failure> m_failed;               ///< since no job ran
    std::size_t m_failedTold = 0;                ///< of these
    bool m_saidOffline = false;                  ///< by the last notification of failures
    QTimer m_failedSoon{this};                   ///< others may fail with the first
    QStringList m_done;                          ///< names of what was done and not told yet
    qint64 m_events = 0;
    qint64 m_seconds = 0; ///< they took together
};

/// The desktop's notification service (org.freedesktop.Notifications) as a Show; a click on a
/// notification calls `clicked` with what it is about.
Notifications::Show desktopNotifications(QObject *owner, std::function<void(const PageTarget &)> clicked);
