// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications.h"

#include "ui/models/displaytext.h"
#include "ui/theme/times.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using workspace::Job;

namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr qint64 kWaitedFor = 10; // seconds
constexpr int kNamed = 3;         // repositories named; more are counted

/// The service. What was done replaces what was done before; a failure stays beside it.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(QObject *parent, std::function<void()> clicked) : QObject(parent), m_clicked(std::move(clicked)) {}

    void show(const Notice &notice)
    {
        // Looked for when there is something to say: a start does not wait for the bus.
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        if (!m_listens)
            m_listens = bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
        QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
        // Bodies may hold markup: what comes from outside must not.
        const QVariantMap hints{{u"desktop-entry"_s, u"io.github.kubestats.Kubestats"_s}, {u"urgency"_s, QVariant::fromValue(uchar(1))}};
        call << u"Kubestats"_s << (notice.failure ? 0U : m_last) << u"kubestats"_s << notice.title << notice.text.toHtmlEscaped()
             << QStringList{u"default"_s, Notifications::tr("Show")} << hints << -1;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, failure = notice.failure](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<uint> reply = *done;
            if (!reply.isError())
                m_shown.insert(reply.value());
            if (!failure)
                m_last = reply.isError() ? 0 : reply.value();
            done->deleteLater();
        });
    }

private slots:
    void invoked(uint id, const QString &)
    {
        if (m_shown.contains(id) && m_clicked)
            m_clicked();
    }

private:
    std::function<void()> m_clicked;
    bool m_listens = false;
    uint m_last = 0; ///< of what was done
    std::set<uint> m_shown;
};

bool isActive(const Job &job)
{
    return job.state == Job::State::Running || job.state == Job::State::Waiting;
}

Notice doneNotice(const QStringList &names, qint64 events)
{
    Notice notice;
    notice.title = names.size() == 1 ? Notifications::tr("Scanned %1").arg(names.front())
                                     : Notifications::tr("Scanned %n repositor(y/ies)", nullptr, int(names.size()));
    notice.text = events > 0 ? Notifications::tr("%Ln new event(s)", nullptr, int(events)) : Notifications::tr("Nothing new");
    if (names.size() > 1 && names.size() <= kNamed)
        notice.text += u" · "_s + names.join(u", "_s);
    return notice;
}

} // namespace

Notifications::Notifications(workspace::Workspace *core, std::function<bool()> inFront, Show show, QObject *parent)
    : QObject(parent), m_inFront(std::move(inFront)), m_show(std::move(show))
{
    if (core)
        connect(core, &workspace::Workspace::snapshotChanged, this, [this, core] { setSnapshot(*core->snapshot()); });
}

void Notifications::setSnapshot(const workspace::Snapshot &snapshot)
{
    const bool seen = m_inFront();
    if (seen)
        forget();
    // Newest first in the snapshot; told in the order they ended.
    for (auto job = snapshot.jobs.rbegin(); job != snapshot.jobs.rend(); ++job) {
        // What earlier sessions did is no news.
        if (isActive(*job) || job->id < 0 || !m_ended.insert(job->id).second || seen)
            continue;
        const QString name = displayText(job->repositoryName);
        if (job->state == Job::State::Failed) {
            m_show({tr("%1 failed").arg(name), displayText(job->error), true});
        } else if (job->state == Job::State::Done) {
            m_done.append(name);
            m_events += job->newEvents;
            m_seconds += job->ended - job->begun;
        }
    }
    if (m_done.isEmpty() || std::any_of(snapshot.jobs.begin(), snapshot.jobs.end(), isActive))
        return;
    // A rescan by schedule that found nothing is no news; one that somebody waited for is.
    if (m_events > 0 || m_seconds >= kWaitedFor)
        m_show(doneNotice(m_done, m_events));
    forget();
}

void Notifications::forget()
{
    m_done.clear();
    m_events = 0;
    m_seconds = 0;
}

Notifications::Show desktopNotifications(QObject *owner, std::function<void()> clicked)
{
    auto *desktop = new Desktop(owner, std::move(clicked));
    return [desktop](const Notice &notice) { desktop->show(notice); };
}

#include "notifications.moc"
