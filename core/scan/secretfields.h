// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "yaml/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace scan {

/// What stands for a value that is never shown.
inline constexpr std::string_view kMask = kMaskedValue;

/// A mapping that is a Secret, wherever it lies: also in a List or in a chart's values.
inline bool isSecret(yaml::NodeRef mapping)
{
    return mapping.get("kind").text() == "Secret";
}

/// The fields of a Secret whose values are never shown.
inline bool isSecretField(std::string_view key)
{
    return key == "data" || key == "stringData";
}

/// kubectl's annotation with a copy of the whole object, for a Secret with its data.
inline bool isLastApplied(std::string_view key)
{
    return key == "kubectl.kubernetes.io/last-applied-configuration";
}

/// A value that SOPS encrypted.
inline bool isCiphertext(std::string_view text)
{
    return text.substr(0, 4) == "ENC[" && text.back() == ']';
}

/// Which of a document's scalars are never shown, by node. An anchored value's text is the same at the
/// anchor and at every alias: a hidden one is hidden wherever it stands, also outside the Secret.
std::vector<bool> hiddenTexts(const yaml::Document &document);

/// Whether hiddenTexts() of its document has a node; an invalid one it has not.
inline bool isHidden(yaml::NodeRef node, const std::vector<bool> &hidden)
{
    return node && node.index() < hidden.size() && hidden[node.index()];
}

/// `text` up to `limit` characters, the last of which is "…" where it was cut. UTF-8.
std::string cutText(std::string_view text, std::size_t limit);

/// scan::compactText, with every scalar masked if `masked`, otherwise those that are `hidden`.
std::string compactText(yaml::NodeRef node, std::size_t limit, bool masked, const std::vector<bool> &hidden);

} // namespace scan
