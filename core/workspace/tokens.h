// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetch.h"

#include <QString>

namespace workspace {

/// A token for `host` (git.example.org) from KUBESTATS_TOKEN_GIT_EXAMPLE_ORG, else from the file that
/// KUBESTATS_TOKEN_FILE_GIT_EXAMPLE_ORG names, else, for https, from the variable that the host's own
/// tools read (GH_TOKEN, GITHUB_TOKEN, GITLAB_TOKEN, CODEBERG_TOKEN). Empty where none is set; an
/// unreadable file is an error.
Result<git::Credential> environmentCredential(const QString &url, const QString &host);

/// A token with the user name that `host` wants beside it.
git::Credential credentialOf(const QString &url, const QString &host, const QByteArray &token);

/// The variable's name for `host`, for messages.
QString tokenVariable(const QString &host);

} // namespace workspace
