// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kube/kubeconfig.h"

#include <QString>

#include <map>
#include <optional>

namespace kube {

/// How we prove who we are. At most one of token, basic and exec; a certificate may come with each.
struct Credentials {
    QString token;
    QString tokenFile; ///< read again every minute; stands before `token`
    QString username, password;
    Material certificate, key;
    std::optional<ExecEntry> exec;
    QString impersonate, impersonateUid;
    QStringList impersonateGroups;
    std::map<QString, QStringList> impersonateExtra;

    bool operator==(const Credentials &) const = default;
};

/// All it takes to speak to one cluster through one context.
struct Access {
    QString context, cluster, user, ns;               ///< names in the kubeconfig; ns as the context has it, else "default"
    QString contextOrigin, clusterOrigin, userOrigin; ///< the files they are from
    QString server;                                   ///< https, with its path, without a slash at the end
    QString tlsServerName;
    QString proxyUrl;   ///< empty: as the environment says
    Material authority; ///< empty: the system's
    bool isInsecure = false;
    bool isCompressed = true;
    QByteArray execConfig; ///< JSON for exec plugins that ask about the cluster
    Credentials credentials;

    bool operator==(const Access &) const = default;
};

/// A server's address as it may be shown and kept: without a password that somebody wrote into it.
QString withoutCredential(const QString &server);

enum class PlainHttp { Refused, ToThisMachine };

/// The access that a context (empty: the current one) describes, checked by kubectl's rules. NotFound
/// where context, cluster or user are not there, InvalidInput for contradictions, Unsupported for ways of
/// authentication that are gone. Reads no other file and runs nothing.
Result<Access> accessTo(const Kubeconfig &config, const QString &context = {}, PlainHttp plain = PlainHttp::Refused);

/// Whether two ways lead to the same server, through the same proxy, with the same authorities and credentials.
[[nodiscard]] bool isSameWay(Access one, Access other);

/// What is equal for the same way and for no other: a hash, since a credential is part of it.
std::string wayHash(const Access &access);

/// The access of a pod to its own cluster. NotFound outside of one.
Result<Access> inClusterAccess(const QString &folder = QStringLiteral("/var/run/secrets/kubernetes.io/serviceaccount"));

/// SHA-256 (hex) of the authority's certificates; empty where the system's are trusted.
Result<std::string> authorityHash(const Access &access);

/// The bytes of `material`, from its file where it names one.
Result<QByteArray> read(const Material &material);

} // namespace kube
