// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/policy.h"
#include "yaml/configreader.h"
#include "yaml/node.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace purge {

/// Reads the fields of a file that its user owns and notes everything that is wrong in it, with its place.
/// A node that is not there is fine; one that is empty or of another type is a fault.
class Fields final
{
public:
    explicit Fields(const yaml::Document &document) : m_document(document) {}

    [[nodiscard]] yaml::NodeRef root() const { return m_document.root(); }
    [[nodiscard]] const std::vector<PolicyFault> &faults() const { return m_faults; }
    /// `offset`: characters into the node's text.
    void fault(yaml::NodeRef at, const QString &message, std::size_t offset = 0);

    /// The value of `key`; invalid where it is not there.
    [[nodiscard]] yaml::NodeRef get(yaml::NodeRef mapping, std::string_view key) const;
    /// Faults for keys that are not among `known`, and for those that come twice.
    void only(yaml::NodeRef mapping, std::initializer_list<std::string_view> known);
    /// `node` itself where it is a mapping with `known` keys only, else invalid.
    yaml::NodeRef mapping(yaml::NodeRef node, std::initializer_list<std::string_view> known);
    void each(yaml::NodeRef sequence, const std::function<void(yaml::NodeRef)> &item);
    /// A scalar's text; none where it is empty.
    std::optional<std::string> text(yaml::NodeRef node);
    std::vector<std::string> texts(yaml::NodeRef sequence);
    std::optional<std::int64_t> number(yaml::NodeRef node, std::int64_t least, std::int64_t most);

private:
    const yaml::Document &m_document;
    std::vector<PolicyFault> m_faults;
};

/// The policy in `node` of a document (a plan has one inside), without apiVersion and kind; or its faults.
std::variant<Policy, std::vector<PolicyFault>> readPolicyFields(const yaml::Document &document, yaml::NodeRef node);

/// `text` as a YAML scalar that is read as this string: quoted unless it is plainly a word.
std::string quotedYaml(std::string_view text);

/// For files of our own that may be long: a plan, a backup of ten thousand objects by name.
yaml::Budget ownFileBudget();

} // namespace purge
