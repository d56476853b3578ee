// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/cluster.h"
#include "purge/selector.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace purge {

/// How much one run may delete at most.
struct Limits {
    std::int64_t count = 10;   ///< namespaces
    std::int64_t percent = 50; ///< of all namespaces of the cluster, rounded down

    bool operator==(const Limits &) const = default;
};

/// Which namespaces may go. Every field has its documented default; see resources/schema.
struct Policy {
    Selector selector{{{"k8s-ns-purger", Requirement::Operator::In, {"true"}}}}; ///< the opt-in
    std::int64_t age = 30 * kDaySeconds;     ///< seconds since creation, unless an annotation says otherwise
    std::string ageFrom;                     ///< the environment variable that set `age`; empty: file or default
    std::vector<std::string> protectedNames; ///< names; '*' stands for any characters
    std::vector<Selector> protectedLabels;   ///< one that matches protects
    Limits limits;
    std::vector<std::string> excludedContexts; ///< of kubeconfig; nothing is deleted there

    bool operator==(const Policy &) const = default;
};

/// What is wrong in a policy file, and where: line and column from 1, in characters.
struct PolicyFault {
    int line = 1;
    int column = 1;
    QString message; ///< a sentence

    bool operator==(const PolicyFault &) const = default;
};

/// Reads a policy file; all its faults, in their order, where there are some. A key that is missing has its
/// default; one that is empty, invalid or not known is a fault, never a default.
std::variant<Policy, std::vector<PolicyFault>> checkPolicy(const QByteArray &text, const QString &file);

/// The same as a Result: InvalidInput is "FILE:LINE:COLUMN: sentence" of the first fault.
Result<Policy> readPolicy(const QByteArray &text, const QString &file);

/// Puts PURGE_AGE or PURGE_THRESHOLD (seconds) in the place of the policy's age. InvalidInput where one is
/// set to something else, also to nothing, or where they disagree.
Result<Policy> withEnvironment(Policy policy, const std::function<std::optional<std::string>(const char *)> &variable);
/// The same from this process's environment.
Result<Policy> withEnvironment(Policy policy);

/// `policy` as far as `own` leaves it: what either protects or excludes, and the lower limits. For a policy
/// that came from elsewhere, as in a plan.
Policy within(Policy policy, const Policy &own);

/// The policy as a file that readPolicy() reads back.
std::string toYaml(const Policy &policy);

/// Whether nobody may delete a namespace of this name whatever a policy says: default, everything that
/// begins with kube-, and Kubestats' own.
[[nodiscard]] bool isSystemNamespace(std::string_view name);

/// What a policy says of a namespace.
enum class Match {
    Matches,
    NotOptedIn,
    TooYoung,
    Protected, ///< by the policy or by an annotation
    System,
    Terminating, ///< is being deleted already
    Excluded,    ///< the whole context is
    Unclear,     ///< an annotation that cannot be read, or created in the future
};

struct Evaluation {
    Match match = Match::Unclear;
    QString why;          ///< a sentence
    std::int64_t due = 0; ///< from when its age lets it go, UTC seconds; 0: not known or never

    bool operator==(const Evaluation &) const = default;
};

/// Whether `policy` lets a namespace go. `now`: the server's time, UTC seconds. `context`: its name in
/// kubeconfig; empty: not asked for.
Evaluation evaluate(const Policy &policy, const LiveNamespace &ns, std::int64_t now, const std::string &context = {});

/// A namespace and what the policy says of it.
struct PlanRow {
    LiveNamespace ns;
    Evaluation evaluation;

    bool operator==(const PlanRow &) const = default;
};

/// What a run would do, before anything is asked for.
struct Plan {
    std::vector<PlanRow> rows;       ///< all namespaces, by name
    std::vector<std::string> chosen; ///< names that match, by name
    std::optional<Error> stopped;    ///< more match than the limits let go: nothing may be deleted

    bool operator==(const Plan &) const = default;
};

/// Pure: the same answer for the same question, asked of nobody.
Plan plan(const Policy &policy, const std::vector<LiveNamespace> &namespaces, std::int64_t now, const std::string &context = {});

/// Why `wanted` deletions of `all` namespaces are too many; none: they are allowed.
std::optional<Error> overLimits(const Limits &limits, std::int64_t wanted, std::int64_t all);

} // namespace purge
