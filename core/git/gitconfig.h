// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace git {

/// `url` as the user's own git configuration rewrites it (url.<base>.insteadOf, the longest match);
/// unchanged when nothing matches.
QString rewrittenUrl(const QString &url);

/// The file that git's http.sslCAInfo names; empty when none.
QString configuredCaFile();

} // namespace git
