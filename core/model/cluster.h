// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Labels or annotations.
using StringMap = std::map<std::string, std::string>;

/// Which cluster, as far as a deletion must be sure of it.
struct ClusterIdentity {
    std::string context;       ///< name in kubeconfig
    std::string cluster;       ///< name of the cluster entry in kubeconfig
    std::string server;        ///< URL as kubeconfig has it
    std::string caHash;        ///< SHA-256 (hex) of the CA bundle; empty: the system's authorities
    std::string kubeSystemUid; ///< UID of the namespace kube-system: the cluster itself; empty: may not be read
    std::string user;          ///< as the server calls us; empty: it does not say
    std::string version;       ///< "v1.35.4"; empty: not known
    std::string way;           ///< kube::wayHash of how it was reached; of this process only, empty: not known

    bool operator==(const ClusterIdentity &) const = default;
};

/// One line of `status.conditions`.
struct Condition {
    std::string type, status, reason, message;
    std::int64_t since = 0; ///< last transition, UTC seconds; 0: not said

    bool operator==(const Condition &) const = default;
};

enum class NamespacePhase : std::uint8_t { Active = 0, Terminating = 1 };

/// A namespace as the server has it now.
struct LiveNamespace {
    std::string name, uid, resourceVersion;
    std::int64_t created = 0;  ///< UTC seconds
    std::int64_t deleting = 0; ///< deletionTimestamp, UTC seconds; 0: not being deleted
    NamespacePhase phase = NamespacePhase::Active;
    StringMap labels, annotations;
    std::vector<std::string> finalizers; ///< of spec and of metadata
    std::vector<Condition> conditions;

    bool operator==(const LiveNamespace &) const = default;
};

/// A kind that the server serves.
struct ApiResource {
    std::string group, version, resource, kind; ///< "apps", "v1", "deployments", "Deployment"
    bool namespaced = true;
    std::vector<std::string> verbs;

    /// "deployments.apps"; "pods" in the core group.
    [[nodiscard]] std::string groupResource() const { return group.empty() ? resource : resource + '.' + group; }
    bool operator==(const ApiResource &) const = default;
};

struct OwnerReference {
    std::string apiVersion, kind, name, uid;
    bool controller = false;

    bool operator==(const OwnerReference &) const = default;
};

/// The metadata of one object in a cluster.
struct LiveObject {
    std::string group, version, resource, kind;
    std::string ns, name, uid, resourceVersion;
    std::int64_t created = 0;  ///< UTC seconds
    std::int64_t deleting = 0; ///< 0: not being deleted
    StringMap labels;
    StringMap annotations; ///< where an answer listed it, only that of leaders: a quarter of a megabyte each is allowed
    std::vector<std::string> finalizers;
    std::vector<OwnerReference> owners;

    bool operator==(const LiveObject &) const = default;
};
