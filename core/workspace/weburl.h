// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <string>
#include <string_view>

namespace workspace {

/// The page of a file at a commit (path empty: of the commit) on the remote's web site, for
/// github.com, gitlab.com and hosts named gitlab.*, codeberg.org and bitbucket.org; else empty.
/// `line` 0: no line.
std::string webUrl(std::string_view remote, const ObjectId &commit, std::string_view path, int line);

} // namespace workspace
