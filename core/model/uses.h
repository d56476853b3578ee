// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

/// What is counted over time of what resources use. Stored as these numbers.
enum class UseKind : std::uint8_t {
    Chart = 0,        ///< name: the chart
    Image = 1,        ///< name: the image without tag and digest
    ChartVersion = 2, ///< name: the chart; version: "" where none is named
    ImageVersion = 3,
    ApiVersion = 4, ///< name: the kind; version: apiVersion as a manifest writes it
};

/// An image's reference in two: "ghcr.io/a/b:1.2@sha256:…" is "ghcr.io/a/b" and "1.2"; without a tag
/// the digest is the version. Docker Hub's own prefixes are left out, so that nginx is one image.
std::pair<std::string, std::string> splitImage(std::string_view reference);

/// A chart is used by what installs it (Flux HelmRelease, Argo CD Application and ApplicationSet, a
/// kustomization), not by what only holds it.
bool usesChart(const ResourceKey &key, const Facts &facts);
/// An OCIRepository that holds a chart: releases name it instead of the chart.
bool isChartAddress(const ResourceKey &key, const Facts &facts);
/// The name of the OCIRepository that a release names instead of a chart; none where it names none.
std::optional<std::string_view> addressNamedBy(const Facts &facts);

/// A chart in one of its versions.
struct ChartUse {
    std::string name, version; ///< version: "" where none is named

    auto operator<=>(const ChartUse &) const = default;
};

/// The charts behind the OCIRepositories of one repository.
class ChartAddresses final
{
public:
    /// `key` and `facts` are those of an isChartAddress().
    void add(const ResourceKey &key, const Facts &facts) { change(key, facts, 1); }
    /// Takes back what an equal add() brought.
    void remove(const ResourceKey &key, const Facts &facts) { change(key, facts, -1); }
    /// The chart that a release in namespace `ns` uses whose addressNamedBy() is `name`: `own` is what the
    /// release says itself, which stands where no address, or several that differ, bear that name.
    [[nodiscard]] ChartUse behind(const std::string &ns, std::string_view name, const ChartUse &own) const;

private:
    void change(const ResourceKey &key, const Facts &facts, int by);

    /// By "namespace/name" and "/name": how often which chart is there.
    std::unordered_map<std::string, std::map<ChartUse, int>> m_charts;
};
