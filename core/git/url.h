// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace git {

/// What the user typed or dropped, understood.
struct Location {
    bool local = false;
    QString url;                ///< remote: without userinfo secrets, normalised; empty when local
    QString path;               ///< local: absolute folder
    QString name;               ///< to show: owner/name, or ~/src/x
    QString host;               ///< remote
    QString userinfo;           ///< a user (never a password) given in the URL
    bool secretDropped = false; ///< the text held a password or token, which is kept nowhere

    bool operator==(const Location &) const = default;
};

/// Understands https and ssh URLs (also git@host:path), file URLs and folders. InvalidInput with what
/// is accepted otherwise. http without TLS is refused except for loopback.
Result<Location> parseLocation(const QString &text);

/// What spellings of one place have in common: a host serves a repository with and without ".git"
/// behind its name. To compare, not to fetch from.
QString placeOf(const QString &url);

/// Whether `host` is this machine: the only one that may be spoken to without TLS.
bool isLoopback(const QString &host);

} // namespace git
