// SPDX-License-Identifier: GPL-3.0-or-later
// A backup, read again.
#include "purge/backup.h"
#include "purge/duration.h"
#include "purge/fields.h"
#include "yaml/configreader.h"
#include "yaml/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

} // namespace

Result<QJsonObject> readSaved(const QByteArray &yaml, const QString &file)
{
    const auto document = yaml::readConfig(yaml, file, ownFileBudget());
    if (!document)
        return document.error();
    const auto text = yaml::writeJson(*document);
    if (!text)
        return text.error().within(file);
    QJsonObject json = QJsonDocument::fromJson(*text).object();
    if (json.isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is no object of Kubernetes.").arg(file), {}};
    return json;
}

Result<BackupIndex> readBackupIndex(const QString &folder)
{
    const QString path = QDir(folder).filePath(kBackupIndex);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, Text::tr("%1 is no backup: %2 is not in it.").arg(folder, QString(kBackupIndex)), {}};
    const auto document = yaml::readConfig(file.readAll(), path, ownFileBudget());
    if (!document)
        return document.error();
    Fields fields(*document);
    const yaml::NodeRef root = fields.mapping(document->root(),
                                              {"apiVersion", "kind", "namespace", "uid", "context", "cluster", "server", "kubeSystemUid",
                                               "takenAt", "record", "secretValues", "objects", "digest", "files"});
    BackupIndex index;
    const auto text = [&](const char *key) { return std::string(fields.get(root, key).text()); };
    index.ns = text("namespace");
    index.uid = text("uid");
    index.context = text("context");
    index.cluster = text("cluster");
    index.server = text("server");
    index.kubeSystemUid = text("kubeSystemUid");
    index.digest = text("digest");
    index.takenAt = parseMoment(text("takenAt")).value_or(0);
    index.secretValues = text("secretValues") != "false";
    index.record = std::int64_t(QString::fromStdString(text("record")).toLongLong());
    index.objects = std::int64_t(QString::fromStdString(text("objects")).toLongLong());
    index.files = fields.texts(fields.get(root, "files"));
    const bool known = text("apiVersion") == "kubestats.io/v1" && text("kind") == "NamespaceBackup";
    const bool leaves = std::any_of(index.files.begin(), index.files.end(), [](const std::string &name) {
        return name.starts_with('/') || name.starts_with("..") || name.find("/..") != std::string::npos;
    });
    if (!known || index.ns.empty() || leaves || !fields.faults().empty())
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is not the index of a backup.").arg(path), {}};
    return index;
}

bool isOf(const BackupIndex &backup, const ClusterIdentity &cluster)
{
    if (backup.kubeSystemUid.empty() || cluster.kubeSystemUid.empty())
        return backup.server == cluster.server;
    return backup.kubeSystemUid == cluster.kubeSystemUid;
}

} // namespace purge
