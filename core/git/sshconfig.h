// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace git {

/// How ssh_config says a host is to be reached.
struct SshTarget {
    QString alias; ///< as asked for
    QString host;  ///< HostName
    QString user;
    int port = 22;
    QStringList identityFiles; ///< as configured, in order, made absolute; they need not exist
    bool identitiesOnly = false;
    QString keyName;           ///< HostKeyAlias; empty: host
    QStringList knownHosts;    ///< UserKnownHostsFile; empty: the usual ones
    bool throughProxy = false; ///< ProxyJump or ProxyCommand: out of our reach

    bool operator==(const SshTarget &) const = default;
};

/// An ssh address taken apart, before ssh_config has its say.
struct SshAddress {
    QString user;
    QString host;
    int port = 0; ///< 0: not given
    QString path;
    bool relative = false; ///< host:path, relative to the user's home there

    bool operator==(const SshAddress &) const = default;
};

/// Understands ssh://[user@]host[:port]/path and [user@]host:path; without a host otherwise.
SshAddress parseSshAddress(const QString &url);

/// Reads `files` (the user's before the system's; a missing one says nothing) for `address`. Host with
/// * ? !, HostName, User, Port, IdentityFile, IdentitiesOnly, Include, HostKeyAlias,
/// UserKnownHostsFile and `Match all` are understood; any other Match never matches, since its
/// criteria may run programs.
SshTarget resolveSsh(const SshAddress &address, const QStringList &files);

/// ~/.ssh/config and the system's.
QStringList sshConfigFiles();

} // namespace git
