// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/cluster.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace kube {

/// What a server says it serves. `problems` are groups it could not describe (stale, forbidden): with
/// one of them nobody knows everything that a namespace holds.
struct Discovery {
    struct Problem {
        std::string groupVersion;
        Error error;
    };

    std::vector<ApiResource> resources; ///< without subresources; the preferred version of each
    std::vector<Problem> problems;
};

/// The whole of one listing, all pages.
struct ObjectList {
    std::vector<LiveObject> objects; ///< each UID once
    std::string resourceVersion;
};

struct NamespaceList {
    std::vector<LiveNamespace> namespaces;
    std::string resourceVersion;
    std::int64_t serverTime = 0; ///< the server's Date, UTC seconds; ages are counted from it
};

/// What a deletion must still find as it was.
struct Preconditions {
    std::string uid, resourceVersion;

    bool operator==(const Preconditions &) const = default;
};

/// What is known after a DELETE was sent. Unknown: the answer was lost or a 5xx; ask by a GET.
enum class DeleteState { Accepted, Refused, Unknown };

struct DeleteAnswer {
    DeleteState state = DeleteState::Unknown;
    int status = 0;                     ///< HTTP; 0: no answer came
    bool isSent = true;                 ///< false: it never left, as where the login program failed
    std::optional<Error> error;         ///< Refused, Unknown: why, in the server's words
    std::optional<LiveNamespace> after; ///< Accepted: as the server answered it
    std::vector<std::string> warnings;  ///< the texts of its Warning headers
    std::string auditId;
};

/// One change of a watch.
struct WatchEvent {
    enum class Type { Added, Modified, Deleted, Bookmark };

    Type type = Type::Added;
    LiveNamespace ns; ///< Bookmark: only resourceVersion
};

/// One cluster through one context of a kubeconfig. Blocking, each call with a deadline and ended
/// within a second of `stop`; one thread at a time. An interface, so that rules can be tested with
/// answers a server gives rarely.
///
/// Errors of all calls: Unreachable, TimedOut, Unauthorized (401), Forbidden (403), NotFound (404),
/// RateLimited (429, all tries used up), Incomplete (cut, or changed while it was read), TooLarge,
/// InvalidInput, Cancelled. A failed call is never an empty answer.
class Api
{
public:
    virtual ~Api() = default;

    /// Who we are and where: version, kube-system, own user.
    virtual Result<ClusterIdentity> identity(const std::stop_token &stop) = 0;
    /// The server's clock as identity() was answered last, UTC seconds; 0: not known.
    [[nodiscard]] virtual std::int64_t serverClock() const { return 0; }
    virtual Result<NamespaceList> namespaces(const std::stop_token &stop) = 0;
    virtual Result<LiveNamespace> namespaceNamed(const std::string &name, const std::stop_token &stop) = 0;
    /// Calls `changed` for each change from `resourceVersion` on, in this thread, until the server ends the
    /// watch (a value: the resourceVersion to go on from) or an error (Expired: list again).
    virtual Result<std::string> watchNamespaces(const std::string &resourceVersion, const std::function<void(const WatchEvent &)> &changed,
                                                const std::stop_token &stop) = 0;
    virtual Result<Discovery> discover(const std::stop_token &stop) = 0;
    /// What the server warned of in its answers to anything but deletions, since this was asked last, each once.
    [[nodiscard]] virtual std::vector<std::string> takeWarnings() { return {}; }
    /// Metadata of all objects of each resource, in one namespace or (empty) in all: one answer a resource,
    /// in the order asked. The lists are asked at once.
    virtual std::vector<Result<ObjectList>> list(const std::vector<ApiResource> &resources, const std::string &ns,
                                                 const std::stop_token &stop) = 0;
    /// Whole objects (JSON text) of each resource in a namespace, all pages: one answer a resource, in the order
    /// asked, at once.
    virtual std::vector<Result<std::vector<QByteArray>>> objectsOf(const std::vector<ApiResource> &resources, const std::string &ns,
                                                                   const std::stop_token &stop) = 0;
    /// Those of one resource; for backups and YAML.
    Result<std::vector<QByteArray>> objects(const ApiResource &resource, const std::string &ns, const std::stop_token &stop)
    {
        return std::move(objectsOf({resource}, ns, stop).front());
    }
    /// One whole object, as JSON text.
    virtual Result<QByteArray> object(const ApiResource &resource, const std::string &ns, const std::string &name,
                                      const std::stop_token &stop) = 0;
    /// Creates an object from JSON text, in `ns` (empty: cluster-wide). AlreadyExists on 409.
    virtual Result<QByteArray> create(const ApiResource &resource, const std::string &ns, const QByteArray &json,
                                      const std::stop_token &stop) = 0;
    /// Whether we may do `verb` on `resource` (of the core group) in `ns`, `name`; SelfSubjectAccessReview.
    virtual Result<bool> may(const std::string &verb, const std::string &resource, const std::string &ns, const std::string &name,
                             const std::stop_token &stop) = 0;
    /// Server-side dry run: all of a deletion's admission, nothing deleted.
    virtual DeleteAnswer dryRunDelete(const std::string &ns, const Preconditions &preconditions, const std::stop_token &stop) = 0;
    /// The deletion itself: at most one request on the wire, whatever happens.
    virtual DeleteAnswer deleteNamespace(const std::string &ns, const Preconditions &preconditions, const std::stop_token &stop) = 0;
};

} // namespace kube
