// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "kube/api.h"
#include "purge/approval.h"
#include "purge/preview.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace purge {

/// A finished backup: a folder (0700) with one YAML file (0600) an object and an index.
struct BackupReport {
    QString folder;
    std::int64_t objects = 0, bytes = 0;
    std::string digest; ///< of what was saved; the same as the preview's where nothing changed meanwhile

    bool operator==(const BackupReport &) const = default;
};

/// What a backup can bring back and what not, in one line.
QString backupPromise(const Preview &preview, BackupChoice choice);

/// Saves every object of `preview` below `parent`, in a folder named after namespace and time. Incomplete
/// where one could not be read; what was written then is removed again. `now`: UTC seconds. `record`: the
/// ledger's, 0: none. WithoutSecrets keeps the Secrets' keys without their values.
Result<BackupReport> backUp(kube::Api &api, const Preview &preview, BackupChoice choice, const QString &parent, std::int64_t now,
                            std::int64_t record, const JobContext &context);

/// No .yaml: kubectl apply -f FOLDER -R does not take it for a manifest.
inline constexpr QLatin1String kBackupIndex("backup.index");

/// The first lines of a backup: what it is of.
struct BackupIndex {
    std::string ns, uid, context, cluster, server, kubeSystemUid, digest;
    std::int64_t takenAt = 0, objects = 0, record = 0;
    bool secretValues = true;
    std::vector<std::string> files; ///< below the folder, in their order

    bool operator==(const BackupIndex &) const = default;
};
Result<BackupIndex> readBackupIndex(const QString &folder);
/// Whether the backup is of this cluster: by the UID of its kube-system, or by its server where that is not known.
bool isOf(const BackupIndex &backup, const ClusterIdentity &cluster);

/// Removes what a kill left of backups in `parent`; one that is still written there stays.
void removePartialBackups(const QString &parent);

/// One object of a backup, from the bytes of its file.
Result<QJsonObject> readSaved(const QByteArray &yaml, const QString &file);

} // namespace purge
