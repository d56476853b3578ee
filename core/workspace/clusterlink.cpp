// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusterlink.h"

#include "kube/execplugin.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr int kPublishGap = 100;  // ms; ten pictures a second are enough for a table
constexpr int kRecount = 300'000; // ms
constexpr int kCountSoon = 5'000; // ms; what makes a namespace fills it right after
constexpr int kPoll = 15'000;     // ms
constexpr int kKeepList = 1'000;  // ms

} // namespace

Result<kube::Api *> ClusterSide::get()
{
    if (!api) {
        if (access) {
            auto read = access();
            if (!read)
                return read.error();
            taken = std::move(*read);
        }
        auto made = connect();
        if (!made)
            return made.error();
        api = std::move(*made);
    }
    return api.get();
}

Result<void> ClusterSide::check() const
{
    const auto now = access ? access() : Result<kube::Access>(kube::Access());
    if (!now)
        return now.error();
    if (taken && !kube::isSameWay(*taken, *now))
        return Error{ErrorCode::Forbidden,
                     QCoreApplication::translate("Clusters",
                                                 "The kubeconfig changed meanwhile: the context %1 has another server, user, "
                                                 "credential or proxy.")
                         .arg(taken->context),
                     {}};
    return {};
}

ClusterLink::ClusterLink(std::string context, std::function<Result<std::unique_ptr<kube::Api>>()> makeApi, const Clock &clock,
                         QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_clock(clock), m_callSide{makeApi, {}, {}, {}}, m_countSide{makeApi, {}, {}, {}},
      m_watchSide{makeApi, {}, {}, {}}, m_purgeSide{std::move(makeApi), {}, {}, {}}
{
    m_retry.setSingleShot(true);
    m_rewatch.setSingleShot(true);
    connect(&m_rewatch, &QTimer::timeout, this, &ClusterLink::watch);
    m_publish.setSingleShot(true);
    m_publish.setInterval(kPublishGap);
    m_recount.setInterval(kRecount);
    m_poll.setSingleShot(true);
    m_poll.setInterval(kPoll);
    m_keep.setSingleShot(true);
    m_aging.setSingleShot(true);
    // Nobody asked: what is said of a failure stays until there is something else to say.
    connect(&m_retry, &QTimer::timeout, this, &ClusterLink::read);
    connect(&m_poll, &QTimer::timeout, this, &ClusterLink::read);
    connect(&m_keep, &QTimer::timeout, this, &ClusterLink::worthKeeping);
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
    if (m_state != Context::State::Live)
        m_state = Context::State::Connecting;
    m_isCountAsked = true;
    m_mayWatch = true; // rights are given, too
    read();
    touch();
}

void ClusterLink::read()
{
    m_retry.stop();
    m_rewatch.stop();
    m_poll.stop();
    m_listing.request_stop();
    m_watching.request_stop();
    m_listing = ask<Listing>(
        this, [named = m_memory.named](kube::Api &api, const std::stop_token &stop) { return readAll(api, named, stop); },
        [this](Result<Listing> listing) { onListed(std::move(listing)); });
}

Result<ClusterLink::Listing> ClusterLink::readAll(kube::Api &api, const std::vector<std::string> &named, const std::stop_token &stop)
{
    auto identity = api.identity(stop);
    if (!identity)
        return identity.error();
    auto list = api.namespaces(stop);
    const bool asksByName = !list && list.error().code == ErrorCode::Forbidden && !named.empty();
    if (!list && !asksByName)
        return list.error();
    Listing all{std::move(*identity), list ? std::move(*list) : kube::NamespaceList{}, !asksByName, std::nullopt, asksByName, {}};
    if (asksByName)
        if (const auto read = readNamed(api, named, all, stop); !read)
            return read.error();
    if (const auto may = api.may("delete", "namespaces", {}, {}, stop))
        all.mayDelete = *may;
    return all;
}

/// By the server's clock, as a list would be. Each has an answer of its own; only what would meet every one of them ends the rest.
Result<void> ClusterLink::readNamed(kube::Api &api, const std::vector<std::string> &named, Listing &all, const std::stop_token &stop)
{
    all.list.serverTime = api.serverClock();
    for (const std::string &name : named) {
        auto ns = api.namespaceNamed(name, stop);
        if (ns) {
            all.list.namespaces.push_back(std::move(*ns));
            continue;
        }
        const ErrorCode code = ns.error().code;
        if (code != ErrorCode::Forbidden && code != ErrorCode::NotFound && code != ErrorCode::InvalidInput)
            return ns.error();
        all.unread.emplace(name, ns.error());
    }
    return {};
}

void ClusterLink::onListed(Result<Listing> listing)
{
    if (!listing) {
        onFailed(listing.error());
        return;
    }
    const bool isNew = m_state != Context::State::Live || m_error;
    m_isCountAsked = m_isCountAsked || (isNew && m_hasCountFailed);
    m_state = Context::State::Live;
    m_question.reset();
    m_error.reset();
    m_stale = false;
    m_failures = 0;
    const bool isOther = m_identity.kubeSystemUid != listing->identity.kubeSystemUid;
    m_identity = std::move(listing->identity);
    m_mayList = listing->mayList;
    m_mayDelete = listing->mayDelete;
    m_namespaces.clear();
    for (LiveNamespace &ns : listing->list.namespaces) {
        std::string name = ns.name;
        m_namespaces.emplace(std::move(name), std::move(ns));
    }
    m_unread = std::move(listing->unread);
    m_isNamed = listing->isNamed;
    m_listed = true;
    m_isLast = false;
    m_resourceVersion = listing->list.resourceVersion;
    m_asOf = m_clock.now();
    m_skew = listing->list.serverTime ? listing->list.serverTime - m_asOf : 0;
    if (!m_rows)
        rebuild(); // a list that was answered is shown as one, whoever publishes next
    follow();
    if (isNew)
        emit reached();
    if (isOther)
        emit identified();
    touch();
}

void ClusterLink::follow()
{
    keepLater(kKeepList);
    if (m_isNamed || !m_mayWatch)
        m_poll.start();
    else
        watch();
    // To count takes a request for each kind of the cluster: when it is due, not with each look.
    if (!std::exchange(m_isCountAsked, false) && m_recount.isActive())
        return;
    count();
    m_recount.start();
}

void ClusterLink::keepLater(int wait)
{
    if (!m_keep.isActive() || m_keep.remainingTime() > wait)
        m_keep.start(wait);
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
    leave();
    open();
}

void ClusterLink::leave()
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
    m_rewatch.stop();
    m_watching.request_stop();
    drop(m_calls, m_callSide);
    drop(m_tally, m_countSide);
    drop(m_watches, m_watchSide);
    drop(m_purges, m_purgeSide);
}

void ClusterLink::forget()
{
    for (QTimer *timer : {&m_retry, &m_poll, &m_keep, &m_recount, &m_countSoon, &m_aging})
        timer->stop();
    m_listing.request_stop();
    m_counting.request_stop();
    m_state = Context::State::Connecting;
    m_error.reset();
    m_question.reset();
    m_identity = {};
    m_mayList.reset();
    m_mayDelete.reset();
    m_mayWatch = true;
    m_namespaces.clear();
    m_unread.clear();
    m_memory = {};
    m_listed = m_isNamed = m_isLast = m_stale = m_isCounting = m_hasCountFailed = false;
    m_resourceVersion.clear();
    m_asOf = m_countedAt = m_skew = 0;
    m_counts.reset();
    m_counted.clear();
    m_countError.reset();
    m_rows.reset();
    m_failures = m_cuts = 0;
}

void ClusterLink::setMemory(ClusterMemory memory)
{
    m_memory = std::move(memory);
    touch();
}

void ClusterLink::setNamed(std::vector<std::string> names)
{
    m_memory.named = std::move(names);
    open();
}

void ClusterLink::showLast()
{
    m_isLast = !m_listed && m_memory.last.has_value();
    touch();
}

void ClusterLink::count()
{
    m_counting.request_stop();
    std::unordered_set<std::string> present;
    std::vector<std::string> places;
    for (const auto &[name, ns] : m_namespaces) {
        present.insert(ns.uid);
        if (m_isNamed)
            places.push_back(name);
    }
    m_isCounting = !m_isNamed || !places.empty();
    if (!m_isCounting)
        return;
    m_counting = ask<ObjectCounts>(
        m_tally, m_countSide, this, [places](kube::Api &api, const std::stop_token &stop) { return countObjects(api, stop, places); },
        [this, present](Result<ObjectCounts> counts) mutable {
            m_isCounting = false;
            m_hasCountFailed = !counts;
            if (counts) {
                m_countError = counts->missing;
                m_counts = std::move(*counts);
                m_counted = std::move(present);
                m_countedAt = m_clock.now();
                keepLater(kKeepList);
            } else {
                m_countError = counts.error();
            }
            touch();
        });
}

void ClusterLink::touch()
{
    if (!m_publish.isActive())
        m_publish.start();
}

} // namespace workspace
