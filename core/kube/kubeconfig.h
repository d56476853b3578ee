// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kube {

/// Something PEM that a kubeconfig holds itself or names a file for; at most one of the two is usable.
struct Material {
    QString file; ///< absolute
    QByteArray data;

    [[nodiscard]] bool isSet() const { return !file.isEmpty() || !data.isEmpty(); }
    bool operator==(const Material &) const = default;
};

/// A program that prints credentials (`exec`).
struct ExecEntry {
    QString apiVersion, command; ///< the command is absolute where the file has a `/` in it
    QStringList arguments;
    std::vector<std::pair<QString, QString>> environment;
    QString installHint;
    QString interactiveMode; ///< "Never", "IfAvailable", "Always"; empty: not said
    bool provideClusterInfo = false;

    bool operator==(const ExecEntry &) const = default;
};

struct ClusterEntry {
    QString name, origin; ///< origin: the file it is from
    QString server, tlsServerName, proxyUrl;
    bool isInsecure = false; ///< insecure-skip-tls-verify
    bool disableCompression = false;
    Material authority;
    QByteArray execConfig; ///< JSON of the extension client.authentication.k8s.io/exec; empty: none

    bool operator==(const ClusterEntry &) const = default;
};

struct UserEntry {
    QString name, origin;
    Material certificate, key;
    QString token, tokenFile, username, password;
    QString impersonate, impersonateUid;
    QStringList impersonateGroups;
    std::map<QString, QStringList> impersonateExtra;
    QString authProvider; ///< its name: of a way that is gone
    std::optional<ExecEntry> exec;

    bool operator==(const UserEntry &) const = default;
};

struct ContextEntry {
    QString name, origin;
    QString cluster, user, ns; ///< ns: empty: "default"

    bool operator==(const ContextEntry &) const = default;
};

/// One kubeconfig, or several merged: entries by name, in the order of their files.
struct Kubeconfig {
    std::vector<ClusterEntry> clusters;
    std::vector<UserEntry> users;
    std::vector<ContextEntry> contexts;
    QString currentContext;

    [[nodiscard]] const ClusterEntry *cluster(const QString &name) const;
    [[nodiscard]] const UserEntry *user(const QString &name) const;
    [[nodiscard]] const ContextEntry *context(const QString &name) const;
    bool operator==(const Kubeconfig &) const = default;
};

/// Where kubeconfigs are looked for, by the rules of kubectl.
struct KubeconfigPlaces {
    QStringList files;
    bool isExplicit = false; ///< named by the user for this once: a missing file is an error

    /// `explicitFile`, else the files of KUBECONFIG, else ~/.kube/config.
    static KubeconfigPlaces find(const QString &explicitFile = {});
    bool operator==(const KubeconfigPlaces &) const = default;
};

/// Reads the text of one file. Relative paths in it are resolved against the folder of `file`.
Result<Kubeconfig> readKubeconfig(const QByteArray &text, const QString &file);

/// Adds what `more` has and `config` has not: of the same name the whole first entry counts.
void mergeKubeconfig(Kubeconfig &config, Kubeconfig more);

/// Reads and merges. Files that are missing are passed over, unless named explicitly; any other failure
/// is an error that names the file. Never writes.
Result<Kubeconfig> loadKubeconfig(const KubeconfigPlaces &places);

/// The merged kubeconfig as its files are by now. One thread.
class KubeconfigReader final
{
public:
    explicit KubeconfigReader(KubeconfigPlaces places) : m_places(std::move(places)) {}

    /// Reads again where a file is not as it was; true where the configuration is another. After an error
    /// (half-written, unreadable) `current` stays what it was.
    Result<bool> refresh();
    [[nodiscard]] const Kubeconfig &current() const { return m_current; }
    [[nodiscard]] const KubeconfigPlaces &places() const { return m_places; }

private:
    KubeconfigPlaces m_places;
    Kubeconfig m_current;
    std::optional<QByteArray> m_stamp; ///< of the files as last read, good or not
    std::optional<Error> m_error;
};

} // namespace kube
