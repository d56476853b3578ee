// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scan {

/// A manifest's text with every value of a Secret's data and stringData and every SOPS ENC[…]
/// replaced by "•••"; the same number of lines, so that a diff and line numbers stay true.
/// A text that cannot be read as YAML but looks like a Secret or SOPS file is masked line by line.
/// Every occurrence of "kubectl.kubernetes.io/last-applied-configuration" is masked as well: it
/// holds a copy of the object. Keys, comments outside the values, and the number of a value's lines
/// stay visible.
std::string maskSecrets(std::string_view text);

} // namespace scan
