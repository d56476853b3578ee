// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace workspace {

/// The newest list of a cluster's namespaces that came whole.
struct LastList {
    std::int64_t asOf = 0;      ///< UTC seconds
    std::int64_t countedAt = 0; ///< 0: its objects were not counted
    NamespaceRows rows;

    bool operator==(const LastList &other) const
    {
        return asOf == other.asOf && countedAt == other.countedAt && (rows == other.rows || (rows && other.rows && *rows == *other.rows));
    }
};

/// What outlives a run about one context: the namespaces a user named, and the last list. It belongs to a
/// context as it is: one that leads to another server since has none.
struct ClusterMemory {
    std::vector<std::string> named;
    std::optional<LastList> last;

    bool operator==(const ClusterMemory &) const = default;
};

/// Reads what `folder` keeps; nothing where there is nothing. A damaged file is an error.
Result<ClusterMemory> recall(const QString &folder, const std::string &context, const std::string &server);

/// Notes which namespaces are asked for by name; none: the context is listed again.
Result<void> keepNamed(const QString &folder, const std::string &context, const std::string &server, const std::vector<std::string> &named);

/// Keeps a list in a file that only its owner reads: names, labels, ages and counts. Annotations and
/// conditions, in which anything may stand, stay out; so does what the policy said of it.
Result<void> keepList(const QString &folder, const std::string &context, const std::string &server, const LastList &list);

/// The names in what a person typed: between commas, spaces and line ends, each once. InvalidInput with
/// the first one that no namespace can have.
Result<std::vector<std::string>> namesIn(const QString &text);

} // namespace workspace
