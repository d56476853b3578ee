// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <string>
#include <string_view>

namespace workspace {

/// The page of a file at a commit (path empty: of the commit) on the remote's web site, for
/// github.com, gitlab.com and hosts named gitlab.*, codeberg.org and hosts named gitea.* or forgejo.*,
/// bitbucket.org and git.sr.ht; else empty. `line` 0: no line.
std::string webUrl(std::string_view remote, const ObjectId &commit, std::string_view path, int line);

/// "GitHub", "GitLab", … of a page that webUrl() gave; the host where it has no name of its own.
std::string siteName(std::string_view url);

/// The number of the pull (or merge) request that a commit's message names as where it came from:
/// "Merge pull request #12", "See merge request group/project!12", a subject that ends in "(#12)".
/// 0: none. An issue that is only mentioned is none.
int pullRequestOf(std::string_view message);
/// Its page for the same hosts as webUrl(), but for those that have no such pages; else empty.
std::string pullRequestUrl(std::string_view remote, int number);

} // namespace workspace
