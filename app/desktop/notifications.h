// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QString>

#include <functional>
#include <set>

/// What a notification says.
struct Notice {
    QString title, text;
    bool failure = false;

    bool operator==(const Notice &) const = default;
};

/// Says on the desktop what came of jobs while the window was not in front: each failure at once,
/// what was done once all jobs have ended. Needs no desktop: without a bus it is silent.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const Notice &)>;

    /// `inFront` says whether the user sees the window; `show` is the desktop, or a test.
    Notifications(workspace::Workspace *core, std::function<bool()> inFront, Show show, QObject *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &snapshot);

private:
    void forget();

    std::function<bool()> m_inFront;
    Show m_show;
    std::set<int> m_ended; ///< jobs known to have ended; each is told of once
    QStringList m_done;    ///< names of what was done and not told yet
    qint64 m_events = 0;
    qint64 m_seconds = 0; ///< they took together
};

/// The desktop's notification service (org.freedesktop.Notifications) as a Show; a click on a
/// notification calls `clicked`.
Notifications::Show desktopNotifications(QObject *owner, std::function<void()> clicked);
