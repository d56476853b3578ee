// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace git {

/// OpenSSH's wildcards: * any text, ? one character; nothing else is special.
bool matchesWildcard(const QByteArray &pattern, const QByteArray &text);

/// Whether `text` matches any of `patterns` and none of those that begin with "!".
bool matchesPatterns(const QList<QByteArray> &patterns, const QByteArray &text);

} // namespace git
