// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/uses.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::string_view kOciPrefix = "OCIRepository/";

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

bool usesChart(const ResourceKey &key, const Facts &facts)
{
    if (facts.chart.empty())
        return false;
    return key.kind == "HelmRelease" || key.kind == "Application" || key.kind == "ApplicationSet"
        || (key.kind == "Kustomization" && key.group == "kustomize.config.k8s.io");
}

bool isChartAddress(const ResourceKey &key, const Facts &facts)
{
    return key.kind == "OCIRepository" && !facts.chart.empty();
}

std::optional<std::string_view> addressNamedBy(const Facts &facts)
{
    if (!facts.source.starts_with(kOciPrefix))
        return std::nullopt;
    return std::string_view(facts.source).substr(facts.source.rfind('/') + 1);
}

void ChartAddresses::change(const ResourceKey &key, const Facts &facts, int by)
{
    const ChartUse chart{facts.chart, facts.chartVersion};
    for (const std::string &address : {key.ns + '/' + key.name, '/' + key.name}) {
        std::map<ChartUse, int> &charts = m_charts[address];
        if ((charts[chart] += by) == 0)
            charts.erase(chart);
    }
}

/// A namespace is often given by the kustomization around it, and then absent on either side.
ChartUse ChartAddresses::behind(const std::string &ns, std::string_view name, const ChartUse &own) const
{
    for (const std::string &space : {ns, std::string()}) {
        const auto found = m_charts.find((space + '/').append(name));
        if (found == m_charts.end() || found->second.empty())
            continue;
        const ChartUse &first = found->second.begin()->first;
        const bool isOne =
            std::all_of(found->second.begin(), found->second.end(), [&first](const auto &chart) { return chart.first.name == first.name; });
        if (!isOne)
            continue;
        const bool isOneVersion = found->second.size() == 1;
        return {first.name, !own.version.empty() ? own.version : isOneVersion ? first.version : std::string()};
    }
    return own;
}
