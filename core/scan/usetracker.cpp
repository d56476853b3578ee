// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/usetracker.h"

#include <algorithm>
#include <utility>

namespace scan {

namespace {

std::string apiVersionOf(const Object &object)
{
    return object.key.group.empty() ? object.version : object.key.group + '/' + object.version;
}

} // namespace

std::size_t UseTracker::Hash::operator()(const store::UseChange &use) const noexcept
{
    const std::hash<std::string> h;
    return ((h(use.name) * 31 + h(use.version)) * 31 + std::size_t(use.day)) * 31 + std::size_t(use.what);
}

bool UseTracker::Same::operator()(const store::UseChange &a, const store::UseChange &b) const noexcept
{
    return a.what == b.what && a.day == b.day && a.name == b.name && a.version == b.version;
}

void UseTracker::add(UseKind what, std::string name, std::string version, std::int64_t by)
{
    m_sums[{what, std::move(name), std::move(version), m_day, 0}] += by;
}

Result<void> UseTracker::change(const Object *before, const Object *after, std::int64_t day)
{
    m_day = day;
    changeApi(before, after);
    if (before && after && before->facts == after->facts)
        return {};
    if (before) {
        changeImages(before->facts, -1);
        if (auto changed = changeCharts(before->key, before->facts, -1); !changed)
            return changed;
    }
    if (after) {
        changeImages(after->facts, 1);
        return changeCharts(after->key, after->facts, 1);
    }
    return {};
}

void UseTracker::changeApi(const Object *before, const Object *after)
{
    if (before && after && before->version == after->version && before->key.group == after->key.group)
        return;
    if (before)
        add(UseKind::ApiVersion, before->key.kind, apiVersionOf(*before), -1);
    if (after)
        add(UseKind::ApiVersion, after->key.kind, apiVersionOf(*after), 1);
}

/// A resource that names an image twice, in two versions, uses it once.
void UseTracker::changeImages(const Facts &facts, int by)
{
    std::vector<std::string> names;
    for (const std::string &image : facts.images) {
        auto [name, version] = splitImage(image);
        if (name.empty())
            continue;
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            add(UseKind::Image, name, {}, by);
            names.push_back(name);
        }
        add(UseKind::ImageVersion, std::move(name), std::move(version), by);
    }
}

Result<void> UseTracker::changeCharts(const ResourceKey &key, const Facts &facts, int by)
{
    const bool isAddress = isChartAddress(key, facts), isUser = usesChart(key, facts);
    if (!isAddress && !(isUser && addressNamedBy(facts))) {
        if (isUser)
            addChart({facts.chart, facts.chartVersion}, by);
        return {};
    }
    if (auto loaded = load(); !loaded)
        return loaded;
    if (isAddress)
        changeAddress(key, facts, by);
    else
        changeRelease(key, facts, by);
    return {};
}

/// Addresses and the releases that name them, as they were when the run began: no change so far was of these.
Result<void> UseTracker::load()
{
    if (m_isLoaded)
        return {};
    const auto links = m_lookup();
    if (!links)
        return links.error();
    m_isLoaded = true;
    for (const store::ResourceRecord &link : *links) {
        if (isChartAddress(link.key, link.facts))
            m_addresses.add(link.key, link.facts);
        else if (usesChart(link.key, link.facts))
            ++m_releases[std::string(*addressNamedBy(link.facts))][{link.key.ns, {link.facts.chart, link.facts.chartVersion}}];
    }
    return {};
}

void UseTracker::changeAddress(const ResourceKey &key, const Facts &facts, int by)
{
    addReleases(key.name, -1);
    if (by > 0)
        m_addresses.add(key, facts);
    else
        m_addresses.remove(key, facts);
    addReleases(key.name, 1);
}

void UseTracker::changeRelease(const ResourceKey &key, const Facts &facts, int by)
{
    const std::string name(*addressNamedBy(facts));
    const ChartUse own{facts.chart, facts.chartVersion};
    std::map<Release, std::int64_t> &releases = m_releases[name];
    const Release release{key.ns, own};
    if ((releases[release] += by) == 0)
        releases.erase(release);
    addChart(m_addresses.behind(key.ns, name, own), by);
}

/// All releases that name an address, as what it says now.
void UseTracker::addReleases(const std::string &name, int by)
{
    const auto found = m_releases.find(name);
    if (found == m_releases.end())
        return;
    for (const auto &[release, count] : found->second)
        addChart(m_addresses.behind(release.ns, name, release.own), by * count);
}

void UseTracker::addChart(const ChartUse &chart, std::int64_t by)
{
    add(UseKind::Chart, chart.name, {}, by);
    add(UseKind::ChartVersion, chart.name, chart.version, by);
}

std::vector<store::UseChange> UseTracker::take()
{
    std::vector<store::UseChange> changes;
    changes.reserve(m_sums.size());
    while (!m_sums.empty()) {
        auto node = m_sums.extract(m_sums.begin());
        if (node.mapped() == 0)
            continue;
        node.key().change = node.mapped();
        changes.push_back(std::move(node.key()));
    }
    // As the table is sorted, by and large: neighbours go to the same page.
    std::sort(changes.begin(), changes.end());
    return changes;
}

} // namespace scan
