// SPDX-License-Identifier: GPL-3.0-or-later
// What a link knows, as the snapshot shows it.
#include "workspace/clusterlink.h"

#include <algorithm>

namespace workspace {

namespace {

constexpr std::int64_t kAging = 60; // s; clocks are set meanwhile

/// Who answers for it, as people write it down; the first that is there.
std::string ownerOf(const LiveNamespace &ns)
{
    for (const char *key : {"kubestats.io/owner", "owner", "team", "contact"})
        for (const StringMap *map : {&ns.annotations, &ns.labels})
            if (const auto found = map->find(key); found != map->end() && !found->second.empty())
                return found->second;
    return {};
}

} // namespace

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
    context.isNamed = m_isNamed;
    context.mayWatch = m_mayWatch;
    context.named = m_memory.named;
    if (m_listed || !m_memory.last)
        return;
    context.lastAsOf = m_memory.last->asOf;
    context.lastCount = std::int64_t(m_memory.last->rows->size());
    if (!m_isLast)
        return;
    context.isLast = context.stale = true;
    context.namespaces = m_memory.last->rows;
    context.asOf = m_memory.last->asOf;
    context.countedAt = m_memory.last->countedAt;
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
        const auto count = m_counts->of(name);
        if (!count)
            continue;
        row.objects = count->objects;
        row.objectsAtLeast = m_counts->missing.has_value();
        row.lastActivity = count->newest;
    }
    for (const auto &[name, error] : m_unread) {
        NamespaceRow &row = rows->emplace_back();
        row.ns.name = name;
        row.error = error;
    }
    m_rows = std::move(rows);
    m_aging.start(int(wait) * 1000);
}

} // namespace workspace
