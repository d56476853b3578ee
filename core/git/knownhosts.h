// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace git {

/// What is known about the key that a host shows.
enum class HostKeyState { Known, Unknown, Changed, Revoked };

/// The keys that OpenSSH's known_hosts files hold for one host: plain, hashed and wildcard names,
/// [host]:port, @revoked. Lines of certificate authorities are skipped: libssh2 cannot check them.
class KnownHosts final
{
public:
    /// `host` as written in the files; port 22 is not written.
    KnownHosts(const QString &host, int port);

    /// Adds what `file` says; one that is missing says nothing.
    void read(const QString &file);
    /// Judges the raw key that the host shows. A host that is known by other keys only, be they of
    /// another type, shows a changed one.
    [[nodiscard]] HostKeyState check(const QByteArray &key) const;
    /// The keys known, for choosing their type when connecting.
    [[nodiscard]] const QList<QByteArray> &keys() const { return m_keys; }
    /// A line that says the host has `key`.
    [[nodiscard]] QByteArray lineFor(const QByteArray &key) const;

private:
    [[nodiscard]] bool matches(const QByteArray &names) const;

    QByteArray m_name;
    QList<QByteArray> m_keys;
    QList<QByteArray> m_revoked;
};

/// A raw key's fingerprint as OpenSSH prints it: SHA256:….
QString fingerprintOf(const QByteArray &key);

/// A raw key's type: ssh-ed25519, ….
QByteArray keyTypeOf(const QByteArray &key);

/// Adds `line` to the known_hosts `file`, made on demand and readable by its owner only.
Result<void> appendKnownHost(const QString &file, const QByteArray &line);

} // namespace git
