// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/uses.h"

#include <algorithm>

namespace analytics {

void UseCounter::add(const store::FactRow &row)
{
    const Facts &facts = row.facts;
    if (isChartAddress(row.key, facts))
        m_addresses[row.repository].add(row.key, facts);
    if (usesChart(row.key, facts)) {
        if (const auto address = addressNamedBy(facts))
            m_releases.push_back({row.id, row.repository, row.key.ns, std::string(*address), {facts.chart, facts.chartVersion}});
        else
            addUser(m_charts[facts.chart], row.id, row.repository, facts.chartVersion);
    }
    for (const std::string &image : facts.images) {
        auto [name, version] = splitImage(image);
        if (name.empty())
            continue;
        addUser(m_images[name], row.id, row.repository, version);
    }
}

void UseCounter::addUser(Count &count, std::int64_t id, RepositoryId repository, const std::string &version)
{
    // A resource that names an image twice, in two versions, uses it once.
    if (count.users.empty() || count.users.back() != id)
        count.users.push_back(id);
    if (count.repositories.empty() || count.repositories.back() != repository)
        count.repositories.push_back(repository);
    ++count.versions[version];
}

std::vector<Use> UseCounter::sorted(Counts counts, std::size_t detailed)
{
    std::vector<Counts::value_type *> order;
    order.reserve(counts.size());
    for (auto &one : counts)
        order.push_back(&one);
    std::sort(order.begin(), order.end(), [](const auto *a, const auto *b) {
        const std::size_t left = a->second.users.size(), right = b->second.users.size();
        return left != right ? left > right : a->first < b->first;
    });
    std::vector<Use> uses;
    uses.reserve(order.size());
    for (auto *one : order) {
        Count &count = one->second;
        std::sort(count.repositories.begin(), count.repositories.end());
        const auto distinct = std::unique(count.repositories.begin(), count.repositories.end()) - count.repositories.begin();
        const auto users = std::int64_t(count.users.size());
        Use &use = uses.emplace_back(Use{one->first, users, std::int64_t(distinct), {}, {}});
        if (uses.size() > detailed)
            continue;
        use.users = std::move(count.users);
        for (const auto &[version, times] : count.versions)
            use.versions.push_back({version, times});
        std::stable_sort(use.versions.begin(), use.versions.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    }
    return uses;
}

Uses UseCounter::uses(std::size_t detailed)
{
    for (const Release &release : m_releases) {
        const ChartUse chart = m_addresses[release.repository].behind(release.ns, release.address, release.own);
        addUser(m_charts[chart.name], release.id, release.repository, chart.version);
    }
    return {sorted(std::move(m_charts), detailed), sorted(std::move(m_images), detailed)};
}

} // namespace analytics
