// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/catalog.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QJsonArray toArray(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(text(value));
    return array;
}

std::vector<std::string> fromArray(const QJsonValue &value)
{
    std::vector<std::string> values;
    for (const QJsonValue &item : value.toArray())
        values.push_back(item.toString().toStdString());
    return values;
}

QJsonObject toObject(const RepositoryConfig &config)
{
    return {{"name"_L1, text(config.name)},
            {"url"_L1, text(config.url)},
            {"path"_L1, text(config.path)},
            {"local"_L1, config.local},
            {"paused"_L1, config.paused},
            {"branch"_L1, text(config.branch)},
            {"include"_L1, toArray(config.include)},
            {"exclude"_L1, toArray(config.exclude)},
            {"schedule"_L1, int(config.schedule)}};
}

RepositoryConfig fromObject(const QJsonObject &object)
{
    RepositoryConfig config;
    config.name = object["name"_L1].toString().toStdString();
    config.url = object["url"_L1].toString().toStdString();
    config.path = object["path"_L1].toString().toStdString();
    config.local = object["local"_L1].toBool();
    config.paused = object["paused"_L1].toBool();
    config.branch = object["branch"_L1].toString().toStdString();
    config.include = fromArray(object["include"_L1]);
    config.exclude = fromArray(object["exclude"_L1]);
    config.schedule = Schedule(std::clamp(object["schedule"_L1].toInt(int(Schedule::Adaptive)), 0, int(Schedule::Adaptive)));
    return config;
}

} // namespace

Result<void> writeCatalog(const QString &file, const std::vector<RepositoryConfig> &repositories)
{
    QJsonArray array;
    for (const RepositoryConfig &config : repositories)
        array.append(toObject(config));
    const QByteArray bytes = QJsonDocument(QJsonObject{{"schema"_L1, "kubestats.repositories/v1"_L1}, {"repositories"_L1, array}}).toJson();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorCode::DiskFull,
                     QCoreApplication::translate("Workspace", "%1 cannot be written: %2. Check the folder and the free space.")
                         .arg(file, out.errorString()),
                     {}};
    return {};
}

Result<std::vector<RepositoryConfig>> readCatalog(const QString &file)
{
    std::vector<RepositoryConfig> repositories;
    QFile in(file);
    if (!in.exists())
        return repositories;
    const auto damaged = [&file] {
        return Error{
            ErrorCode::Corrupt, QCoreApplication::translate("Workspace", "%1 cannot be read. Add the repositories again.").arg(file), {}};
    };
    if (!in.open(QIODevice::ReadOnly))
        return damaged();
    const QJsonDocument document = QJsonDocument::fromJson(in.readAll());
    if (!document.isObject())
        return damaged();
    for (const QJsonValue &value : document.object()["repositories"_L1].toArray())
        repositories.push_back(fromObject(value.toObject()));
    return repositories;
}

} // namespace workspace
