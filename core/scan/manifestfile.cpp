// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/manifestfile.h"

#include "scan/kinds.h"

#include <strings.h>

#include <algorithm>
#include <unordered_map>

namespace scan {

namespace {

using yaml::NodeRef;

constexpr int kListDepth = 3;
constexpr std::string_view kKustomizeGroup = "kustomize.config.k8s.io";
constexpr std::string_view kChartGroup = "helm.sh";

std::string_view baseName(std::string_view path)
{
    return path.substr(path.find_last_of('/') + 1);
}

bool isKustomizationName(std::string_view name)
{
    return name == "kustomization.yaml" || name == "kustomization.yml" || name == "Kustomization";
}

/// A field that names something: a non-empty scalar that is not null.
std::string_view word(NodeRef object, std::string_view key)
{
    const NodeRef value = object.get(key);
    return value && value.isScalar() && value.type() != yaml::NodeType::Null ? value.text() : std::string_view();
}

/// Collects what one file holds.
class Collector final
{
public:
    Collector(std::string_view path, ManifestFile &file) : m_name(baseName(path)), m_file(file) {}

    void document(std::uint32_t index)
    {
        m_document = index;
        const NodeRef root = m_file.manifest->documents[index].root();
        if (!root || root.type() == yaml::NodeType::Null)
            return;
        if (root.isMapping())
            object(root, {}, {}, 0);
        else
            ++m_file.otherDocuments;
    }

private:
    void object(NodeRef node, std::string_view defaultVersion, std::string_view defaultKind, int depth)
    {
        std::string_view apiVersion = word(node, "apiVersion");
        std::string_view kind = word(node, "kind");
        if (depth == 0 && isKustomizationName(m_name)) {
            if (apiVersion.empty())
                apiVersion = "kustomize.config.k8s.io/v1beta1";
            if (kind.empty())
                kind = "Kustomization";
        }
        if (depth == 0 && m_name == "Chart.yaml" && kind.empty() && !word(node, "name").empty()) {
            add(node, kChartGroup, apiVersion.empty() ? std::string_view("v1") : apiVersion, "Chart", word(node, "name"));
            return;
        }
        if (apiVersion.empty())
            apiVersion = defaultVersion;
        if (kind.empty())
            kind = defaultKind;
        if (apiVersion.empty() || kind.empty()) {
            ++m_file.otherDocuments;
            return;
        }
        const NodeRef items = node.get("items").resolved();
        if (kind.size() > 4 && kind.ends_with("List") && items && items.isSequence()) {
            list(items, apiVersion, kind.substr(0, kind.size() - 4), depth);
            return;
        }
        if (kind == "List" && items && items.isSequence()) {
            list(items, {}, {}, depth);
            return;
        }
        ordinary(node, apiVersion, kind);
    }

    void list(NodeRef items, std::string_view version, std::string_view kind, int depth)
    {
        if (depth >= kListDepth) {
            ++m_file.otherDocuments;
            return;
        }
        for (NodeRef item = items.firstChild(); item; item = item.nextSibling(items)) {
            const NodeRef entry = item.resolved();
            if (entry.isMapping())
                object(entry, version, kind, depth + 1);
            else
                ++m_file.otherDocuments;
        }
    }

    void ordinary(NodeRef node, std::string_view apiVersion, std::string_view kind)
    {
        const std::size_t slash = apiVersion.find('/');
        const std::string_view group = slash == std::string_view::npos ? std::string_view() : apiVersion.substr(0, slash);
        const std::string_view version = slash == std::string_view::npos ? apiVersion : apiVersion.substr(slash + 1);
        if (group == kKustomizeGroup) {
            add(node, group, version, kind, {});
            return;
        }
        const NodeRef metadata = node.get("metadata").resolved();
        std::string name;
        if (metadata && metadata.isMapping()) {
            name = std::string(word(metadata, "name"));
            if (const std::string_view generated = word(metadata, "generateName"); name.empty() && !generated.empty())
                name = std::string(generated) + "*";
        }
        if (name.empty()) {
            m_file.remarks.push_back({int(node.line()), WarningReason::NoName, std::string(kind)});
            return;
        }
        add(node, group, version, kind, name, word(metadata, "namespace"));
    }

    void add(NodeRef node, std::string_view group, std::string_view version, std::string_view kind, std::string_view name,
             std::string_view ns = {})
    {
        Object object;
        object.key = {std::string(group), std::string(kind), std::string(ns), std::string(name)};
        object.version = std::string(version);
        object.document = m_document;
        object.node = node.index();
        object.hash = node.hash();
        object.line = node.line();
        object.facts = factsOf(group, kind, node);
        m_file.objects.push_back(std::move(object));
    }

    std::string_view m_name;
    ManifestFile &m_file;
    std::uint32_t m_document = 0;
};

/// LIFECYCLE rule 5: numbers the objects of one identity and says that there are several.
void numberDuplicates(ManifestFile &file)
{
    if (file.objects.size() < 2)
        return;
    std::unordered_map<ResourceKey, std::uint32_t> count;
    for (Object &object : file.objects) {
        object.ordinal = count[object.key]++;
        if (object.ordinal == 1)
            file.remarks.push_back({int(object.line), WarningReason::DuplicateIdentity, object.key.kind + "/" + object.key.name});
    }
}

} // namespace

yaml::NodeRef ManifestFile::node(std::size_t index) const
{
    if (!manifest)
        return {};
    const Object &object = objects[index];
    return {&manifest->documents[object.document], object.node};
}

ManifestFile identify(std::string_view path, std::shared_ptr<const yaml::Manifest> manifest)
{
    ManifestFile file;
    file.manifest = std::move(manifest);
    Collector collector(path, file);
    for (std::uint32_t i = 0; i < file.manifest->documents.size(); ++i) {
        collector.document(i);
        for (const std::uint32_t line : file.manifest->documents[i].duplicateKeyLines)
            file.remarks.push_back({int(line), WarningReason::DuplicateKey, {}});
    }
    numberDuplicates(file);
    if (file.objects.empty()) {
        // A values file may repeat a key; that is not ours to say.
        std::erase_if(file.remarks, [](const Remark &remark) { return remark.reason == WarningReason::DuplicateKey; });
    }
    return file;
}

bool mayHoldManifests(std::string_view path, std::string_view bytes)
{
    constexpr std::string_view kJson = ".json";
    if (path.size() < kJson.size() || strncasecmp(path.data() + path.size() - kJson.size(), kJson.data(), kJson.size()) != 0)
        return true;
    return bytes.find("\"apiVersion\"") != std::string_view::npos && bytes.find("\"kind\"") != std::string_view::npos;
}

bool isLfsPointer(std::string_view bytes)
{
    constexpr std::size_t kLargestPointer = 1024;
    return bytes.size() < kLargestPointer && bytes.starts_with("version https://git-lfs.github.com/spec/");
}

WarningReason reasonOf(yaml::ReadFault fault)
{
    switch (fault) {
    case yaml::ReadFault::BrokenYaml: return WarningReason::BrokenYaml;
    case yaml::ReadFault::Template: return WarningReason::Template;
    case yaml::ReadFault::TooLarge: return WarningReason::TooLarge;
    case yaml::ReadFault::TooDeep: return WarningReason::TooDeep;
    case yaml::ReadFault::NotUtf8: return WarningReason::NotUtf8;
    case yaml::ReadFault::TooSlow: return WarningReason::TooSlow;
    case yaml::ReadFault::TooManyDocuments: return WarningReason::TooManyDocuments;
    }
    return WarningReason::BrokenYaml;
}

} // namespace scan
