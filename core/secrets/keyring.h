// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace secrets {

/// How long a locked keyring may keep us waiting for its user.
inline constexpr std::chrono::milliseconds kKeyringLimit = std::chrono::seconds(30);

using TokenReply = std::function<void(Result<QByteArray>)>;
using DoneReply = std::function<void(Result<void>)>;

/// Reads the token kept for `host` in the desktop's keyring (the Secret Service or KWallet). Needs a
/// running event loop; `reply` comes later on this thread, once, and not when `owner` is gone.
/// Errors: NotFound (none kept), Unsupported (no keyring here), Forbidden (locked and not opened),
/// TimedOut after `limit`. A token is never kept anywhere but in a keyring.
void readToken(const QString &host, QObject *owner, TokenReply reply, std::chrono::milliseconds limit = kKeyringLimit);

/// Keeps `token` for `host`; an older one is replaced.
void writeToken(const QString &host, const QByteArray &token, QObject *owner, DoneReply reply,
                std::chrono::milliseconds limit = kKeyringLimit);

/// Forgets the token for `host`; no error when there is none.
void removeToken(const QString &host, QObject *owner, DoneReply reply, std::chrono::milliseconds limit = kKeyringLimit);

} // namespace secrets
