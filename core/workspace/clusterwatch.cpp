// SPDX-License-Identifier: GPL-3.0-or-later
// How a link keeps up with its cluster after the first list.
#include "workspace/clusterlink.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <memory>
#include <random>
#include <semaphore>
#include <stop_token>
#include <utility>

namespace workspace {

namespace {

constexpr int kKeepChange = 60'000; // ms
constexpr int kLongWatch = 10'000;  // ms; one that holds so long was no cut
constexpr int kFruitless = 3;       // watches in a row that were cut before they told anything: the list is old then
constexpr int kFirstRetry = 800;    // ms
constexpr int kLastRetry = 30'000;  // ms

/// Changes that were told and not taken yet. A server that tells faster waits, as its connection does: they are not
/// piled up.
class Backlog final
{
public:
    /// Waits for room; false: stopped.
    bool enter(const std::stop_token &stop)
    {
        while (!m_room.try_acquire_for(std::chrono::milliseconds(100)))
            if (stop.stop_requested())
                return false;
        return true;
    }
    void leave() { m_room.release(); }

private:
    static constexpr int kMost = 256;
    std::counting_semaphore<kMost> m_room{kMost};
};

/// 0.8 s, doubled each time to 30 s, and a little by chance, so that many windows do not come at once.
int retryDelay(int failures)
{
    const int base = std::min(kLastRetry, kFirstRetry << std::min(failures, 6));
    static std::minstd_rand random(std::random_device{}());
    return base + int(random() % unsigned(base / 4));
}

} // namespace

void ClusterLink::watch()
{
    m_watching.request_stop();
    m_rewatch.stop();
    m_watchBegan.start();
    std::stop_source source;
    m_watching = source;
    m_watches.run(
        this,
        [side = &m_watchSide, from = m_resourceVersion, guard = QPointer<ClusterLink>(this),
         source](const JobContext &lane) mutable -> Result<std::string> {
            const std::stop_callback forward(lane.stop, [&source] { source.request_stop(); });
            auto api = side->get();
            if (!api)
                return api.error();
            const auto backlog = std::make_shared<Backlog>();
            const auto tell = [&guard, &backlog, token = source.get_token()](const kube::WatchEvent &event) {
                if (!backlog->enter(token))
                    return;
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [guard, event, token, backlog] {
                        backlog->leave();
                        if (guard && !token.stop_requested())
                            guard->apply(event);
                    },
                    Qt::QueuedConnection);
            };
            return (*api)->watchNamespaces(from, tell, source.get_token());
        },
        [this, source](const Result<std::string> &end) {
            if (!source.stop_requested())
                onWatched(end);
        });
}

void ClusterLink::onWatched(const Result<std::string> &end)
{
    if (m_watchBegan.elapsed() > kLongWatch)
        m_cuts = 0;
    if (end) {
        m_resourceVersion = *end;
        // A quiet end is normal, minutes later; a server that hangs up at once is not asked without a pause.
        if (m_cuts == 0 && m_watchBegan.elapsed() > kLongWatch)
            watch();
        else
            m_rewatch.start(retryDelay(m_cuts++));
        return;
    }
    // Who may list and not watch asks again now and then. A list that is refused, too, says so itself.
    if (end.error().code == ErrorCode::Forbidden || end.error().code == ErrorCode::Unsupported) {
        m_mayWatch = false;
        m_poll.start();
        touch();
        return;
    }
    // Nothing is wrong with the cluster: what happened meanwhile is asked for, or listed where that is too long ago.
    const bool isExpired = end.error().code == ErrorCode::Expired;
    if (isExpired || end.error().code == ErrorCode::Incomplete) {
        const bool bringsNothing = m_cuts >= kFruitless;
        (isExpired || bringsNothing ? m_retry : m_rewatch).start(isExpired && m_cuts == 0 ? 0 : retryDelay(m_cuts));
        ++m_cuts;
        return;
    }
    m_error = end.error();
    m_stale = true;
    later();
    touch();
}

void ClusterLink::apply(const kube::WatchEvent &event)
{
    m_asOf = m_clock.now();
    m_cuts = 0;
    if (!event.ns.resourceVersion.empty())
        m_resourceVersion = event.ns.resourceVersion;
    switch (event.type) {
    case kube::WatchEvent::Type::Added:
    case kube::WatchEvent::Type::Modified: m_namespaces[event.ns.name] = event.ns; break;
    case kube::WatchEvent::Type::Deleted:
        m_namespaces.erase(event.ns.name);
        if (m_counts)
            m_counts->byNamespace.erase(event.ns.name);
        break;
    case kube::WatchEvent::Type::Bookmark: return;
    }
    keepLater(kKeepChange);
    touch();
}

void ClusterLink::later()
{
    // What a person has to mend is not tried again and again.
    const ErrorCode code = m_error->code;
    if (code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden || code == ErrorCode::InvalidInput || code == ErrorCode::NotFound)
        return;
    m_retry.start(retryDelay(m_failures++));
}

} // namespace workspace
