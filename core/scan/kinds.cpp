// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/kinds.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace scan {

namespace {

using yaml::NodeRef;

constexpr std::size_t kLongestSource = 1000; ///< bytes, after which no dependency is added

NodeRef at(NodeRef node, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (!node)
            return {};
        node = node.get(key).resolved();
    }
    return node;
}

std::string textAt(NodeRef node, std::initializer_list<std::string_view> keys)
{
    const NodeRef found = at(node, keys);
    return found && found.isScalar() && found.type() != yaml::NodeType::Null ? std::string(found.text()) : std::string();
}

std::string firstOf(std::initializer_list<std::string> candidates)
{
    for (const std::string &candidate : candidates) {
        if (!candidate.empty())
            return candidate;
    }
    return {};
}

template<class Visit>
void eachItem(NodeRef sequence, const Visit &visit)
{
    if (!sequence || !sequence.isSequence())
        return;
    for (NodeRef item = sequence.firstChild(); item; item = item.nextSibling(sequence))
        visit(item.resolved());
}

void sortUnique(std::vector<std::string> &items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// "Kind/name" of a reference such as sourceRef.
std::string reference(NodeRef node, std::string_view defaultKind)
{
    const std::string name = textAt(node, {"name"});
    if (name.empty())
        return {};
    const std::string kind = textAt(node, {"kind"});
    return (kind.empty() ? std::string(defaultKind) : kind) + "/" + name;
}

void addPodImages(NodeRef podSpec, std::vector<std::string> &images)
{
    for (const std::string_view list : {"initContainers", "containers", "ephemeralContainers"}) {
        eachItem(at(podSpec, {list}), [&](NodeRef container) {
            if (std::string image = textAt(container, {"image"}); !image.empty())
                images.push_back(std::move(image));
        });
    }
}

Facts podFacts(NodeRef podSpec)
{
    Facts facts;
    addPodImages(podSpec, facts.images);
    sortUnique(facts.images);
    return facts;
}

Facts workload(NodeRef object)
{
    return podFacts(at(object, {"spec", "template", "spec"}));
}

Facts cronJob(NodeRef object)
{
    return podFacts(at(object, {"spec", "jobTemplate", "spec", "template", "spec"}));
}

Facts pod(NodeRef object)
{
    return podFacts(at(object, {"spec"}));
}

std::string imageOf(NodeRef mapping)
{
    const std::string repository = textAt(mapping, {"repository"});
    const std::string tag = textAt(mapping, {"tag"});
    if (repository.empty() || tag.empty())
        return {};
    const std::string registry = textAt(mapping, {"registry"});
    return (registry.empty() ? "" : registry + "/") + repository + ":" + tag;
}

/// Charts write images as {repository, tag}. The flat array is walked once, no recursion.
void addValuesImages(NodeRef values, std::vector<std::string> &images)
{
    if (!values || !values.isMapping())
        return;
    const yaml::Document &document = *values.document();
    const std::uint32_t end = document.nodes[values.index()].end;
    for (std::uint32_t i = values.index(); i < end; ++i) {
        if (document.nodes[i].type != yaml::NodeType::Mapping)
            continue;
        if (std::string image = imageOf(NodeRef(&document, i)); !image.empty())
            images.push_back(std::move(image));
    }
}

Facts helmRelease(NodeRef object)
{
    Facts facts;
    const NodeRef spec = at(object, {"spec"});
    const NodeRef chart = at(spec, {"chart", "spec"});
    facts.chart = textAt(chart, {"chart"});
    facts.chartVersion = textAt(chart, {"version"});
    facts.source = firstOf({reference(at(chart, {"sourceRef"}), "HelmRepository"), reference(at(spec, {"chartRef"}), "OCIRepository")});
    if (facts.chart.empty() && at(spec, {"chartRef"}))
        facts.chart = textAt(spec, {"chartRef", "name"});
    facts.version = facts.chartVersion;
    addValuesImages(at(spec, {"values"}), facts.images);
    sortUnique(facts.images);
    return facts;
}

Facts helmChart(NodeRef object)
{
    Facts facts;
    facts.chart = textAt(object, {"spec", "chart"});
    facts.chartVersion = facts.version = textAt(object, {"spec", "version"});
    facts.source = reference(at(object, {"spec", "sourceRef"}), "HelmRepository");
    return facts;
}

/// GitRepository, OCIRepository, HelmRepository: an address and what is taken from it.
Facts fluxSource(NodeRef object)
{
    Facts facts;
    const NodeRef ref = at(object, {"spec", "ref"});
    facts.source = textAt(object, {"spec", "url"});
    facts.version = firstOf({textAt(ref, {"digest"}), textAt(ref, {"commit"}), textAt(ref, {"semver"}), textAt(ref, {"tag"}),
                             textAt(ref, {"name"}), textAt(ref, {"branch"})});
    return facts;
}

/// An OCIRepository is a chart's address as often as not: its last part is the chart's name.
Facts ociRepository(NodeRef object)
{
    Facts facts = fluxSource(object);
    const std::size_t slash = facts.source.find_last_of('/');
    if (slash != std::string::npos && slash + 1 < facts.source.size()) {
        facts.chart = facts.source.substr(slash + 1);
        facts.chartVersion = facts.version;
    }
    return facts;
}

Facts bucket(NodeRef object)
{
    Facts facts;
    facts.source = textAt(object, {"spec", "endpoint"}) + "/" + textAt(object, {"spec", "bucketName"});
    return facts;
}

Facts fluxKustomization(NodeRef object)
{
    Facts facts;
    facts.source = reference(at(object, {"spec", "sourceRef"}), "GitRepository");
    if (const std::string path = textAt(object, {"spec", "path"}); !path.empty())
        facts.source += ":" + path;
    return facts;
}

Facts imageRepository(NodeRef object)
{
    Facts facts;
    if (std::string image = textAt(object, {"spec", "image"}); !image.empty())
        facts.images.push_back(std::move(image));
    return facts;
}

Facts imagePolicy(NodeRef object)
{
    Facts facts;
    facts.source = reference(at(object, {"spec", "imageRepositoryRef"}), "ImageRepository");
    facts.version = textAt(object, {"spec", "policy", "semver", "range"});
    return facts;
}

Facts imageUpdateAutomation(NodeRef object)
{
    Facts facts;
    facts.source = reference(at(object, {"spec", "sourceRef"}), "GitRepository");
    return facts;
}

/// Providers, alerts and receivers. A provider's address may hold a token: it is left out.
Facts notification(NodeRef object)
{
    Facts facts;
    facts.source = firstOf({reference(at(object, {"spec", "providerRef"}), "Provider"), textAt(object, {"spec", "type"})});
    return facts;
}

void addArgoSource(NodeRef source, Facts &facts)
{
    if (!source)
        return;
    const std::string chart = textAt(source, {"chart"});
    if (facts.source.empty()) {
        facts.source = textAt(source, {"repoURL"});
        facts.version = textAt(source, {"targetRevision"});
    }
    if (facts.chart.empty() && !chart.empty()) {
        facts.chart = chart;
        facts.chartVersion = textAt(source, {"targetRevision"});
        facts.source = textAt(source, {"repoURL"});
        facts.version = facts.chartVersion;
    }
}

Facts argoSpec(NodeRef spec)
{
    Facts facts;
    addArgoSource(at(spec, {"source"}), facts);
    eachItem(at(spec, {"sources"}), [&](NodeRef source) { addArgoSource(source, facts); });
    return facts;
}

Facts application(NodeRef object)
{
    return argoSpec(at(object, {"spec"}));
}

Facts applicationSet(NodeRef object)
{
    return argoSpec(at(object, {"spec", "template", "spec"}));
}

Facts appProject(NodeRef object)
{
    Facts facts;
    eachItem(at(object, {"spec", "sourceRepos"}), [&](NodeRef url) {
        if (facts.source.empty() && url.isScalar())
            facts.source = std::string(url.text());
    });
    return facts;
}

Facts kustomizeFile(NodeRef object)
{
    Facts facts;
    eachItem(at(object, {"images"}), [&](NodeRef image) {
        const std::string name = firstOf({textAt(image, {"newName"}), textAt(image, {"name"})});
        const std::string tag = textAt(image, {"newTag"});
        const std::string digest = textAt(image, {"digest"});
        if (!name.empty())
            facts.images.push_back(name + (tag.empty() ? "" : ":" + tag) + (digest.empty() ? "" : "@" + digest));
    });
    eachItem(at(object, {"helmCharts"}), [&](NodeRef chart) {
        if (facts.chart.empty()) {
            facts.chart = textAt(chart, {"name"});
            facts.chartVersion = facts.version = textAt(chart, {"version"});
            facts.source = textAt(chart, {"repo"});
        }
    });
    sortUnique(facts.images);
    return facts;
}

/// A chart comes from the charts that it depends on.
Facts chartFile(NodeRef object)
{
    Facts facts;
    facts.chart = textAt(object, {"name"});
    facts.chartVersion = facts.version = textAt(object, {"version"});
    eachItem(at(object, {"dependencies"}), [&](NodeRef dependency) {
        const std::string name = textAt(dependency, {"name"});
        if (name.empty() || facts.source.size() > kLongestSource)
            return;
        const std::string version = textAt(dependency, {"version"});
        const std::string repository = textAt(dependency, {"repository"});
        facts.source += (facts.source.empty() ? "" : ", ") + name + (version.empty() ? "" : " " + version)
            + (repository.empty() ? "" : " (" + repository + ")");
    });
    return facts;
}

Facts nothing(NodeRef)
{
    return {};
}

} // namespace

const std::vector<KindScanner> &kindScanners()
{
    static const std::vector<KindScanner> rows{
        {"flux-helmrelease", "helm.toolkit.fluxcd.io", "HelmRelease", helmRelease},
        {"flux-kustomization", "kustomize.toolkit.fluxcd.io", "Kustomization", fluxKustomization},
        {"flux-gitrepository", "source.toolkit.fluxcd.io", "GitRepository", fluxSource},
        {"flux-ocirepository", "source.toolkit.fluxcd.io", "OCIRepository", ociRepository},
        {"flux-helmrepository", "source.toolkit.fluxcd.io", "HelmRepository", fluxSource},
        {"flux-helmchart", "source.toolkit.fluxcd.io", "HelmChart", helmChart},
        {"flux-bucket", "source.toolkit.fluxcd.io", "Bucket", bucket},
        {"flux-imagerepository", "image.toolkit.fluxcd.io", "ImageRepository", imageRepository},
        {"flux-imagepolicy", "image.toolkit.fluxcd.io", "ImagePolicy", imagePolicy},
        {"flux-imageupdateautomation", "image.toolkit.fluxcd.io", "ImageUpdateAutomation", imageUpdateAutomation},
        {"flux-notification", "notification.toolkit.fluxcd.io", "*", notification},
        {"argocd-application", "argoproj.io", "Application", application},
        {"argocd-applicationset", "argoproj.io", "ApplicationSet", applicationSet},
        {"argocd-appproject", "argoproj.io", "AppProject", appProject},
        {"kustomize-file", "kustomize.config.k8s.io", "*", kustomizeFile},
        {"helm-chart-file", "helm.sh", "Chart", chartFile},
        {"deployment", "apps", "Deployment", workload},
        {"statefulset", "apps", "StatefulSet", workload},
        {"daemonset", "apps", "DaemonSet", workload},
        {"old-deployment", "extensions", "Deployment", workload},
        {"old-daemonset", "extensions", "DaemonSet", workload},
        {"job", "batch", "Job", workload},
        {"cronjob", "batch", "CronJob", cronJob},
        {"pod", "", "Pod", pod},
        {"generic", "*", "*", nothing},
    };
    return rows;
}

Facts factsOf(std::string_view group, std::string_view kind, yaml::NodeRef object)
{
    const auto fits = [](std::string_view pattern, std::string_view value) { return pattern == "*" || pattern == value; };
    for (const KindScanner &row : kindScanners()) {
        if (fits(row.group, group) && fits(row.kind, kind))
            return row.facts(object);
    }
    return {};
}

} // namespace scan
