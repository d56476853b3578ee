// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clustermemory.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr qint64 kMaxFile = 64 << 20; // bytes
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Names of contexts hold slashes and more; a digest is a file name anywhere.
QString fileOf(const QString &folder, const std::string &context, const std::string &server, QLatin1String what)
{
    const QByteArray key = QByteArray::fromStdString(context + '\n' + server);
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32);
    return folder + u'/' + QLatin1String(digest) + u'.' + what + ".json"_L1;
}

Result<void> write(const QString &path, const std::string &text)
{
    const QString folder = QFileInfo(path).path();
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kOwnerOnly | QFileDevice::ExeOwner) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(kOwnerOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()) || !file.commit())
        return Error{
            ErrorCode::Forbidden,
            QCoreApplication::translate("Clusters", "%1 cannot be written: %2. Check the permissions of its folder and the free space.")
                .arg(path, file.errorString()),
            {}};
    return {};
}

/// An object without members where there is no file.
Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (file.size() <= kMaxFile && file.open(QIODevice::ReadOnly)) {
        if (const QJsonDocument document = QJsonDocument::fromJson(file.readAll()); document.isObject())
            return document.object();
    }
    return Error{ErrorCode::Corrupt, QCoreApplication::translate("Clusters", "%1 cannot be read. Remove it.").arg(path), {}};
}

std::string rowJson(const NamespaceRow &row)
{
    JsonObject labels, object;
    for (const auto &[key, value] : row.ns.labels)
        labels.add(key.c_str(), value);
    object.add("name", row.ns.name).add("uid", row.ns.uid).add("created", row.ns.created).add("deleting", row.ns.deleting);
    object.add("terminating", row.ns.phase == NamespacePhase::Terminating).addRaw("labels", labels.text()).add("owner", row.owner);
    object.addRaw("objects", row.objects ? std::to_string(*row.objects) : "null").add("atLeast", row.objectsAtLeast);
    return object.add("lastActivity", row.lastActivity).text();
}

NamespaceRow rowFrom(const QJsonObject &object)
{
    NamespaceRow row;
    row.ns.name = object["name"_L1].toString().toStdString();
    row.ns.uid = object["uid"_L1].toString().toStdString();
    row.ns.created = object["created"_L1].toInteger();
    row.ns.deleting = object["deleting"_L1].toInteger();
    row.ns.phase = object["terminating"_L1].toBool() ? NamespacePhase::Terminating : NamespacePhase::Active;
    const QJsonObject labels = object["labels"_L1].toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        row.ns.labels[it.key().toStdString()] = it.value().toString().toStdString();
    row.owner = object["owner"_L1].toString().toStdString();
    if (object["objects"_L1].isDouble())
        row.objects = object["objects"_L1].toInteger();
    row.objectsAtLeast = object["atLeast"_L1].toBool();
    row.lastActivity = object["lastActivity"_L1].toInteger();
    return row;
}

} // namespace

Result<ClusterMemory> recall(const QString &folder, const std::string &context, const std::string &server)
{
    const auto names = readObject(fileOf(folder, context, server, "names"_L1));
    if (!names)
        return names.error();
    const auto list = readObject(fileOf(folder, context, server, "list"_L1));
    if (!list)
        return list.error();
    ClusterMemory memory;
    for (const QJsonValue name : (*names)["names"_L1].toArray())
        memory.named.push_back(name.toString().toStdString());
    if (!list->contains("namespaces"_L1))
        return memory;
    auto rows = std::make_shared<std::vector<NamespaceRow>>();
    for (const QJsonValue row : (*list)["namespaces"_L1].toArray())
        rows->push_back(rowFrom(row.toObject()));
    memory.last = LastList{(*list)["asOf"_L1].toInteger(), (*list)["countedAt"_L1].toInteger(), std::move(rows)};
    return memory;
}

Result<void> keepNamed(const QString &folder, const std::string &context, const std::string &server, const std::vector<std::string> &named)
{
    JsonArray names;
    for (const std::string &name : named)
        names.add(name);
    JsonObject object;
    object.add("context", context).add("server", server).addRaw("names", names.text());
    return write(fileOf(folder, context, server, "names"_L1), object.text());
}

Result<void> keepList(const QString &folder, const std::string &context, const std::string &server, const LastList &list)
{
    JsonArray rows;
    for (const NamespaceRow &row : *list.rows)
        if (!row.error)
            rows.addRaw(rowJson(row));
    JsonObject object;
    object.add("context", context).add("server", server).add("asOf", list.asOf).add("countedAt", list.countedAt);
    object.addRaw("namespaces", rows.text());
    return write(fileOf(folder, context, server, "list"_L1), object.text());
}

Result<std::vector<std::string>> namesIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    static const QRegularExpression label(u"^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?\\z"_s);
    std::vector<std::string> names;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        if (!label.match(word).hasMatch())
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate(
                             "Clusters", "“%1” is no name of a namespace: small letters, digits and hyphens make one, at most 63.")
                             .arg(word),
                         {}};
        const std::string name = word.toStdString();
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

} // namespace workspace
