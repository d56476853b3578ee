// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/uses.h"

#include <algorithm>
#include <array>

namespace analytics {

namespace {

constexpr std::string_view kOciPrefix = "OCIRepository/";

bool installsCharts(const ResourceKey &key)
{
    return key.kind == "HelmRelease" || key.kind == "Application" || key.kind == "ApplicationSet"
        || (key.kind == "Kustomization" && key.group == "kustomize.config.k8s.io");
}

} // namespace

std::pair<std::string, std::string> splitImage(std::string_view reference)
{
    std::string_view name = reference, tag, digest;
    if (const auto at = name.find('@'); at != std::string_view::npos) {
        digest = name.substr(at + 1);
        name = name.substr(0, at);
    }
    const auto colon = name.rfind(':');
    // A colon before a slash is a registry's port.
    if (colon != std::string_view::npos && name.find('/', colon) == std::string_view::npos) {
        tag = name.substr(colon + 1);
        name = name.substr(0, colon);
    }
    for (const std::string_view prefix :
         std::array<std::string_view, 4>{"docker.io/", "index.docker.io/", "registry-1.docker.io/", "library/"})
        if (name.starts_with(prefix))
            name.remove_prefix(prefix.size());
    return {std::string(name), std::string(tag.empty() ? digest : tag)};
}

void UseCounter::add(const store::FactRow &row)
{
    const Facts &facts = row.facts;
    if (row.key.kind == "OCIRepository" && !facts.chart.empty()) {
        addAddress({row.repository, row.key.ns + '/' + row.key.name}, facts);
        addAddress({row.repository, '/' + row.key.name}, facts);
    }
    if (installsCharts(row.key) && !facts.chart.empty()) {
        if (facts.source.starts_with(kOciPrefix))
            m_releases.push_back({row.id, row.repository, row.key.ns, facts.source, facts.chart, facts.chartVersion});
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

void UseCounter::addAddress(Address address, const Facts &facts)
{
    const auto [place, isNew] = m_addresses.try_emplace(std::move(address), Chart{facts.chart, facts.chartVersion, false});
    Chart &known = place->second;
    known.isAmbiguous = known.isAmbiguous || known.name != facts.chart;
    if (!isNew && known.version != facts.chartVersion)
        known.version.clear();
}

/// A namespace is often given by the kustomization around it, and then absent on either side.
const UseCounter::Chart *UseCounter::behind(const Release &release) const
{
    const std::string name = release.source.substr(release.source.rfind('/') + 1);
    for (const std::string &ns : {release.ns, std::string()})
        if (const auto found = m_addresses.find({release.repository, ns + '/' + name});
            found != m_addresses.end() && !found->second.isAmbiguous)
            return &found->second;
    return nullptr;
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
        const Chart *chart = behind(release);
        addUser(m_charts[chart ? chart->name : release.chart], release.id, release.repository,
                release.version.empty() && chart ? chart->version : release.version);
    }
    return {sorted(std::move(m_charts), detailed), sorted(std::move(m_images), detailed)};
}

} // namespace analytics
