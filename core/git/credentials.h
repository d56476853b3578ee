// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetch.h"

#include <QString>

namespace git {

/// The user name to send where only a token is known.
QString tokenUser(const QString &host);

/// What ~/.netrc (or NETRC) holds for `host`; empty when nothing. Its `default` entry is left alone:
/// it would hand a password to any host that asks.
Credential netrcCredential(const QString &host);

/// What git's credential helpers hold for an https `url`; empty when nothing or without git. Nobody is
/// prompted. Blocks as long as the helper does: for a process that can be killed.
Credential helperCredential(const QString &url);

} // namespace git
