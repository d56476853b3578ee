// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusterlink.h"

#include "kube/execplugin.h"
#include "purge/contents.h"
#include "purge/previewer.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr int kPublishGap = 100;        // ms; ten pictures a second are enough for a table
constexpr int kRecount = 300'000;       // ms
constexpr int kCountSoon = 5'000;       // ms; what makes a namespace fills it right after
constexpr int kShortWatch = 1'000;      // ms
constexpr std::int64_t kAging = 60;     // s; clocks are set meanwhile
constexpr int kFirstRetry = 800;        // ms
constexpr int kLastRetry = 30'000;      // ms
constexpr std::size_t kListsAtOnce = 8; // kinds whose objects are in memory together

/// Who answers for it, as people write it down; the first that is there.
std::string ownerOf(const LiveNamespace &ns)
{
    for (const char *key : {"kubestats.io/owner", "owner", "team", "contact"})
        for (const StringMap *map : {&ns.annotations, &ns.labels})
            if (const auto found = map->find(key); found != map->end() && !found->second.empty())
                return found->second;
    return {};
}

/// 0.8 s, doubled each time to 30 s, and a little by chance, so that many windows do not come at once.
int retryDelay(int failures)
{
    const int base = std::min(kLastRetry, kFirstRetry << std::min(failures, 6));
    static std::minstd_rand random(std::random_device{}());
    return base + int(random() % unsigned(base / 4));
}

} // namespace

Result<kube::Api *> ClusterSide::get()
{
    if (!api) {
        auto made = connect();
        if (!made)
            return made.error();
        api = std::move(*made);
    }
    return api.get();
}

Result<ObjectCounts> countObjects(kube::Api &api, const std::stop_token &stop)
{
    auto kinds = api.discover(stop);
    if (!kinds)
        return kinds.error();
    ObjectCounts counts;
    if (!kinds->problems.empty())
        counts.missing = kinds->problems.front().error;
    std::vector<ApiResource> listable = purge::listable(*kinds);
    std::erase_if(listable, [](const ApiResource &kind) { return purge::isLeftOut(kind.group, kind.resource); });
    for (std::size_t begin = 0; begin < listable.size(); begin += kListsAtOnce) {
        const std::vector<ApiResource> some(listable.begin() + std::ptrdiff_t(begin),
                                            listable.begin() + std::ptrdiff_t(std::min(begin + kListsAtOnce, listable.size())));
        for (const Result<kube::ObjectList> &list : api.list(some, {}, stop)) {
            if (stop.stop_requested())
                return cancelledError();
            if (!list) {
                counts.missing = list.error();
                continue;
            }
            for (const LiveObject &object : list->objects) {
                ObjectCount &count = counts.byNamespace[object.ns];
                ++count.objects;
                count.newest = std::max({count.newest, object.created, object.deleting});
            }
        }
    }
    return counts;
}

ClusterLink::ClusterLink(std::string context, std::function<Result<std::unique_ptr<kube::Api>>()> makeApi, const Clock &clock,
                         QObject *parent)
    : QObject(parent), m_context(std::move(context)),
      m_clock(clock), m_callSide{makeApi, {}}, m_countSide{makeApi, {}}, m_watchSide{makeApi, {}}, m_purgeSide{std::move(makeApi), {}}
{
    m_retry.setSingleShot(true);
    m_rewatch.setSingleShot(true);
    m_rewatch.setInterval(kShortWatch);
    connect(&m_rewatch, &QTimer::timeout, this, &ClusterLink::watch);
    m_publish.setSingleShot(true);
    m_publish.setInterval(kPublishGap);
    m_recount.setInterval(kRecount);
    m_aging.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ClusterLink::open);
    connect(&m_publish, &QTimer::timeout, this, [this] {
        rebuild();
        emit changed();
    });
    connect(&m_recount, &QTimer::timeout, this, &ClusterLink::count);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountSoon);
    connect(&m_countSoon, &QTimer::timeout, this, [this] {
        if (!m_isCounting)
            count();
    });
    connect(&m_aging, &QTimer::timeout, this, &ClusterLink::touch);
}

ClusterLink::~ClusterLink() = default;

void ClusterLink::open()
{
    m_retry.stop();
    m_listing.request_stop();
    m_watching.request_stop();
    if (m_state != Context::State::Live)
        m_state = Context::State::Connecting;
    m_listing = ask<Listing>(this, readAll, [this](Result<Listing> listing) { onListed(std::move(listing)); });
    touch();
}

Result<ClusterLink::Listing> ClusterLink::readAll(kube::Api &api, const std::stop_token &stop)
{
    auto identity = api.identity(stop);
    if (!identity)
        return identity.error();
    auto list = api.namespaces(stop);
    if (!list)
        return list.error();
    Listing all{std::move(*identity), std::move(*list), true, std::nullopt};
    if (const auto may = api.may("delete", "namespaces", {}, {}, stop))
        all.mayDelete = *may;
    return all;
}

void ClusterLink::onListed(Result<Listing> listing)
{
    if (!listing) {
        onFailed(listing.error());
        return;
    }
    const bool isNew = m_state != Context::State::Live || m_error;
    m_state = Context::State::Live;
    m_question.reset();
    m_error.reset();
    m_stale = false;
    m_failures = 0;
    m_identity = std::move(listing->identity);
    m_mayList = listing->mayList;
    m_mayDelete = listing->mayDelete;
    m_namespaces.clear();
    for (LiveNamespace &ns : listing->list.namespaces) {
        std::string name = ns.name;
        m_namespaces.emplace(std::move(name), std::move(ns));
    }
    m_listed = true;
    m_resourceVersion = listing->list.resourceVersion;
    m_asOf = m_clock.now();
    m_skew = listing->list.serverTime ? listing->list.serverTime - m_asOf : 0;
    watch();
    count();
    if (isNew)
        emit reached();
    m_recount.start();
    touch();
}

void ClusterLink::onFailed(const Error &error)
{
    m_error = error;
    m_stale = m_listed;
    if (error.code == ErrorCode::ConsentNeeded && m_ask) {
        askConsent();
        return;
    }
    if (!m_listed)
        m_state = Context::State::Failed;
    if (error.code == ErrorCode::Forbidden)
        m_mayList = false;
    later();
    touch();
}

void ClusterLink::askConsent()
{
    m_calls.run(
        this, [question = m_ask](const JobContext &context) { return question(context.stop); },
        [this](const Result<ExecQuestion> &question) {
            if (question) {
                m_state = Context::State::AsksConsent;
                m_question = *question;
            } else {
                m_state = Context::State::Failed;
                m_error = question.error();
            }
            touch();
        });
}

void ClusterLink::reconnect()
{
    const auto drop = [this](Lane &lane, ClusterSide &side) {
        lane.run(
            this,
            [side = &side](const JobContext &) {
                side->api.reset();
                return true;
            },
            [](bool) {});
    };
    m_watching.request_stop();
    drop(m_calls, m_callSide);
    drop(m_tally, m_countSide);
    drop(m_watches, m_watchSide);
    drop(m_purges, m_purgeSide);
    open();
}

void ClusterLink::count()
{
    m_counting.request_stop();
    std::unordered_set<std::string> present;
    for (const auto &[name, ns] : m_namespaces)
        present.insert(ns.uid);
    m_isCounting = true;
    m_counting = ask<ObjectCounts>(m_tally, m_countSide, this, countObjects, [this, present](Result<ObjectCounts> counts) mutable {
        m_isCounting = false;
        m_hasCountFailed = !counts;
        if (counts) {
            m_countError = counts->missing;
            m_counts = std::move(*counts);
            m_counted = std::move(present);
            m_countedAt = m_clock.now();
        } else {
            m_countError = counts.error();
        }
        touch();
    });
}

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
            const auto tell = [&guard, token = source.get_token()](const kube::WatchEvent &event) {
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [guard, event, token] {
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
    if (end) {
        m_resourceVersion = *end;
        // A quiet end is normal, minutes later; a server that hangs up at once is not asked without a pause.
        if (m_watchBegan.elapsed() > kShortWatch)
            watch();
        else
            m_rewatch.start();
        return;
    }
    // What was missed has to be listed; nothing is wrong with the cluster.
    if (end.error().code == ErrorCode::Expired || end.error().code == ErrorCode::Incomplete) {
        open();
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

void ClusterLink::touch()
{
    if (!m_publish.isActive())
        m_publish.start();
}

std::int64_t ClusterLink::serverNow() const
{
    return m_clock.now() + m_skew;
}

void ClusterLink::describe(Context &context) const
{
    context.state = m_state;
    context.error = m_error;
    context.question = m_question;
    context.identity = m_identity;
    context.mayList = m_mayList;
    context.mayDelete = m_mayDelete;
    context.stale = m_stale;
    context.asOf = m_asOf;
    context.countError = m_countError;
    context.countedAt = m_countedAt;
    context.clockSkew = m_skew;
    context.namespaces = m_rows;
}

void ClusterLink::setPolicy(const std::optional<purge::Policy> &policy)
{
    m_policy = policy;
    touch();
}

void ClusterLink::rebuild()
{
    if (!m_listed)
        return;
    auto rows = std::make_shared<std::vector<NamespaceRow>>();
    rows->reserve(m_namespaces.size());
    const std::int64_t now = serverNow();
    std::int64_t wait = kAging;
    for (const auto &[name, ns] : m_namespaces) {
        NamespaceRow &row = rows->emplace_back();
        row.ns = ns;
        row.owner = ownerOf(ns);
        if (m_policy) {
            row.policy = purge::evaluate(*m_policy, ns, now, m_context);
            if (row.policy->due > now)
                wait = std::min(wait, row.policy->due - now);
        }
        if (!m_counts)
            continue;
        // Younger than the counts: not known is not 0.
        if (!m_counted.contains(ns.uid)) {
            if (!m_hasCountFailed && !m_countSoon.isActive())
                m_countSoon.start();
            continue;
        }
        const auto found = m_counts->byNamespace.find(name);
        const ObjectCount count = found == m_counts->byNamespace.end() ? ObjectCount{} : found->second;
        row.objects = count.objects;
        row.objectsAtLeast = m_counts->missing.has_value();
        row.lastActivity = count.newest;
    }
    m_rows = std::move(rows);
    m_aging.start(int(wait) * 1000);
}

} // namespace workspace
