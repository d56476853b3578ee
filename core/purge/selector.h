// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/cluster.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace purge {

/// One requirement of a label selector.
struct Requirement {
    enum class Operator { In, NotIn, Exists, Missing, Greater, Less };

    std::string key;
    Operator is = Operator::Exists;
    std::vector<std::string> values; ///< In, NotIn: at least one; Greater, Less: one whole number

    bool operator==(const Requirement &) const = default;
};

/// The label that the API server gives every namespace: its name.
inline constexpr std::string_view kGivenLabel = "kubernetes.io/metadata.name";

/// A label selector in the grammar of Kubernetes: `a=b,c!=d,e in (f,g),h notin (i),j,!k,l>1,m<2`. All of
/// its requirements have to hold. As there, `!=` and `notin` hold where the label is missing.
struct Selector {
    std::vector<Requirement> requirements;

    bool operator==(const Selector &) const = default;
};

/// Where in a text something is wrong, and why. `offset` counts bytes from 0.
struct TextFault {
    std::size_t offset = 0;
    QString why; ///< a sentence
};

/// Reads a selector. Empty text is a fault: Kubernetes would take it for everything.
std::variant<Selector, TextFault> readSelector(std::string_view text);

/// The same as a Result; InvalidInput names the column.
Result<Selector> parseSelector(std::string_view text);

[[nodiscard]] bool matches(const Selector &selector, const StringMap &labels);

/// Whether some requirement holds only where somebody has put a label there: an opt-in. What the API server puts on
/// every namespace is none.
[[nodiscard]] bool asksForALabel(const Selector &selector);

/// As `kubectl -l` takes it.
std::string toText(const Selector &selector);

} // namespace purge
