// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications.h"

#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "workspace/clusters.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using workspace::Job;

namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr qint64 kWaitedFor = 10;  // seconds
constexpr int kNamed = 3;          // repositories named; more are counted
constexpr int kGathering = 10'000; // ms that a failure waits for others

/// The service. What was done replaces what was done before; anything else stays beside it.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(QObject *parent, std::function<void(const PageTarget &)> clicked) : QObject(parent), m_clicked(std::move(clicked)) {}

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
        uint &last = m_last[notice.topic];
        const uint replaced = notice.topic == Notice::Topic::Done || notice.again ? last : 0;
        call << u"Kubestats"_s << replaced << u"kubestats"_s << notice.title << notice.text.toHtmlEscaped()
             << QStringList{u"default"_s, Notifications::tr("Show")} << hints << -1;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, &last, target = notice.target](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<uint> reply = *done;
            if (!reply.isError())
                m_shown.insert_or_assign(reply.value(), target);
            last = reply.isError() ? 0 : reply.value();
            done->deleteLater();
        });
    }

private slots:
    void invoked(uint id, const QString &)
    {
        if (const auto shown = m_shown.find(id); shown != m_shown.end() && m_clicked)
            m_clicked(shown->second);
    }

private:
    std::function<void(const PageTarget &)> m_clicked;
    bool m_listens = false;
    std::map<Notice::Topic, uint> m_last;
    std::map<uint, PageTarget> m_shown; ///< what each leads to
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

/// What is the same to whoever reads it: no answer in time is no answer.
ErrorCode reasonOf(ErrorCode code)
{
    return code == ErrorCode::TimedOut ? ErrorCode::Unreachable : code;
}

Notice endedNotice(const workspace::PurgeRun &run)
{
    Notice notice{.title = ClusterText::deletion(run), .text = displayText(run.context), .topic = Notice::Topic::Deletion};
    notice.target = {.page = u"purge"_s, .part = QString::number(run.id)};
    const auto kept = std::find_if(run.items.begin(), run.items.end(),
                                   [](const workspace::PurgeItem &item) { return item.now.step != purge::PurgeStep::Gone; });
    if (kept != run.items.end())
        notice.text += u" · "_s + displayText(kept->ns) + u": "_s + displayText(kept->now.sentence);
    return notice;
}

} // namespace

Notifications::Notifications(workspace::Workspace *core, workspace::Clusters *clusters, std::function<bool()> inFront, Show show,
                             QObject *parent)
    : QObject(parent), m_inFront(std::move(inFront)), m_show(std::move(show))
{
    m_failedSoon.setSingleShot(true);
    m_failedSoon.setInterval(kGathering);
    connect(&m_failedSoon, &QTimer::timeout, this, &Notifications::tellFailed);
    if (core)
        connect(core, &workspace::Workspace::snapshotChanged, this, [this, core] { setSnapshot(*core->snapshot()); });
    if (clusters)
        connect(clusters, &workspace::Clusters::snapshotChanged, this, [this, clusters] { setClusters(*clusters->snapshot()); });
}

void Notifications::setSnapshot(const workspace::Snapshot &snapshot)
{
    const bool seen = m_inFront();
    if (snapshot.loaded)
        forgetRemoved(snapshot.repositories);
    // Newest first in the snapshot; told in the order they ended.
    for (auto job = snapshot.jobs.rbegin(); job != snapshot.jobs.rend(); ++job) {
        // What earlier sessions did is no news.
        if (!isActive(*job) && job->id >= 0 && m_ended.insert(job->id).second && isNews(*job))
            take(*job);
    }
    if (seen) {
        forget();
        m_saidOffline = false;
    }
    if (std::any_of(snapshot.jobs.begin(), snapshot.jobs.end(), isActive))
        return;
    tellFailed();
    tellDone();
    forget();
}

void Notifications::setClusters(const workspace::ClustersSnapshot &clusters)
{
    const bool seen = m_inFront();
    for (auto run = clusters.runs.rbegin(); run != clusters.runs.rend(); ++run)
        if (!run->running && m_runsEnded.insert(run->id).second && !seen)
            m_show(endedNotice(*run));
}

/// A job that was done is; one that failed is where its repository did not fail for the same reason before.
bool Notifications::isNews(const workspace::Job &job)
{
    if (job.state == Job::State::Done)
        m_failing.erase(job.repository);
    if (unreached() == 0)
        m_saidOffline = false;
    if (job.state != Job::State::Failed)
        return job.state == Job::State::Done;
    const ErrorCode reason = reasonOf(job.errorCode);
    const auto [known, isFirst] = m_failing.try_emplace(job.repository, reason);
    return isFirst || std::exchange(known->second, reason) != reason;
}

void Notifications::take(const workspace::Job &job)
{
    const QString name = displayText(job.repositoryName);
    if (job.state == Job::State::Failed) {
        m_failed.push_back({name, displayText(job.error), reasonOf(job.errorCode)});
        if (!m_failedSoon.isActive())
            m_failedSoon.start();
    } else {
        m_done.append(name);
        m_events += job.newEvents;
        m_seconds += job.ended - job.begun;
    }
}

void Notifications::forgetRemoved(const std::vector<Repository> &repositories)
{
    std::erase_if(m_failing, [&repositories](const auto &failing) {
        return std::none_of(repositories.begin(), repositories.end(),
                            [&failing](const Repository &one) { return one.id == failing.first; });
    });
}

/// Repositories that cannot be reached, whenever that was told.
std::size_t Notifications::unreached() const
{
    return std::size_t(
        std::count_if(m_failing.begin(), m_failing.end(), [](const auto &one) { return one.second == ErrorCode::Unreachable; }));
}

/// Whether what failed could not be reached, all of it.
bool Notifications::isOffline() const
{
    return std::all_of(m_failed.begin(), m_failed.end(), [](const Failure &one) { return one.reason == ErrorCode::Unreachable; });
}

Notice Notifications::failedNotice() const
{
    const Failure &first = m_failed.front();
    const int count = int(isOffline() ? std::max(m_failed.size(), unreached()) : m_failed.size());
    const QString title = count == 1 ? tr("%1 failed").arg(first.name)
        : isOffline()                ? tr("%n repositor(y/ies) could not be reached", nullptr, count)
                                     : tr("%n repositor(y/ies) failed", nullptr, count);
    return {.title = title,
            .text = first.sentence,
            .topic = Notice::Topic::Failed,
            .again = m_failedTold > 0 || (m_saidOffline && isOffline())};
}

void Notifications::tellFailed()
{
    m_failedSoon.stop();
    if (m_failedTold == m_failed.size())
        return;
    if (!m_inFront()) {
        m_show(failedNotice());
        m_saidOffline = isOffline();
    }
    m_failedTold = m_failed.size();
}

void Notifications::tellDone()
{
    // A rescan by schedule that found nothing is no news; one that somebody waited for is.
    if (!m_done.isEmpty() && (m_events > 0 || m_seconds >= kWaitedFor))
        m_show(doneNotice(m_done, m_events));
}

void Notifications::forget()
{
    m_failedSoon.stop();
    m_failed.clear();
    m_failedTold = 0;
    m_done.clear();
    m_events = 0;
    m_seconds = 0;
}

Notifications::Show desktopNotifications(QObject *owner, std::function<void(const PageTarget &)> clicked)
{
    auto *desktop = new Desktop(owner, std::move(clicked));
    return [desktop](const Notice &notice) { desktop->show(notice); };
}

#include "notifications.moc"
