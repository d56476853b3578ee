// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What a resource is, wherever it lies. Identity survives file moves; the version part of
/// apiVersion is deliberately not part of it. UTF-8.
struct ResourceKey {
    std::string group, kind, ns, name;

    auto operator<=>(const ResourceKey &) const = default;
};

/// What a table calls a resource: its name, or where it has none (kustomization files) its file's folder.
std::string shownName(std::string_view name, std::string_view path);

template<>
struct std::hash<ResourceKey> {
    std::size_t operator()(const ResourceKey &key) const noexcept
    {
        const std::hash<std::string> h;
        return ((h(key.group) * 31 + h(key.kind)) * 31 + h(key.ns)) * 31 + h(key.name);
    }
};

/// What a scanner of core/scan/kinds.cpp read from a manifest; empty where it says nothing.
struct Facts {
    std::string version; ///< the resource's own version: chart version, tag, semver range
    std::string source;  ///< where it comes from: "HelmRepository/bitnami", a URL
    std::string chart;   ///< Helm chart name
    std::string chartVersion;
    std::vector<std::string> images; ///< container images, sorted, unique

    bool operator==(const Facts &) const = default;
};

enum class ResourceState : std::uint8_t { Alive = 0, Deleted = 1 };

/// One instance: a resource in one file of one repository.
struct Resource {
    std::int64_t id = 0;
    RepositoryId repository = 0;
    ResourceKey key;
    std::string version; ///< the version part of apiVersion
    std::string path;    ///< bytes as Git has them; not always UTF-8
    ResourceState state = ResourceState::Alive;
    bool unreadable = false; ///< its file cannot be read now; this is the last readable state
    ObjectId firstCommit;    ///< none: present since before a shallow boundary
    ObjectId lastCommit;
    std::int64_t firstTime = 0;
    std::int64_t lastTime = 0;
    ObjectId blob; ///< blob of the last readable state
    Facts facts;

    bool operator==(const Resource &) const = default;
};

/// Why a file or a document has no resource, or one that deserves a look.
enum class WarningReason : std::uint8_t {
    HelmTemplates = 0,
    BrokenYaml = 1,
    TooLarge = 2,
    TooDeep = 3,
    NotUtf8 = 4,
    MissingObject = 5,
    TooSlow = 6,
    TooManyDocuments = 7,
    DuplicateIdentity = 8,
    DuplicateKey = 9,
    NoName = 10,
    Template = 11, ///< {{ … }} outside a chart
    LfsPointer = 12,
};

/// The word that `warnings --json` prints and the store keeps, e.g. "helm-templates".
const char *toString(WarningReason reason);
/// True where the whole file could not be read; false for a remark about a readable one.
bool isUnreadable(WarningReason reason);

/// A row about a file: visible, counted, never silent. It ends when the file is readable again.
struct Warning {
    RepositoryId repository = 0;
    std::string path;
    int line = 0; ///< 1-based; 0 where a line says nothing
    WarningReason reason = WarningReason::BrokenYaml;
    std::string detail; ///< the reader's own words, or "N files"
    ObjectId firstCommit;
    ObjectId lastCommit; ///< the newest commit that left it so
    bool current = true; ///< false once the file is readable again or gone

    bool operator==(const Warning &) const = default;
};
