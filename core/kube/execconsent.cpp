// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/execconsent.h"

#include "base/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

/// Arguments and variables by their hash: values may be secrets.
QString callHash(const ExecPlan &plan)
{
    QJsonArray call{plan.user, plan.origin, QJsonArray::fromStringList(plan.arguments)};
    for (const auto &[name, value] : plan.environment)
        call.append(QJsonArray{name, value});
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(call).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex());
}

QJsonObject pinOf(const ExecPlan &plan)
{
    return {{u"program"_s, plan.program},
            {u"sha256"_s, QString::fromLatin1(plan.sha256)},
            {u"call"_s, callHash(plan)},
            {u"user"_s, plan.user},
            {u"origin"_s, plan.origin}};
}

QJsonArray pinsIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

QString execPinsFile()
{
    return configFolder() + u"/execplugins.json"_s;
}

ExecConsent pinnedConsent(const QString &file)
{
    return [file](const ExecPlan &plan) { return pinsIn(file).contains(pinOf(plan)); };
}

Result<void> pinExec(const ExecPlan &plan, const QString &path)
{
    const QJsonObject pin = pinOf(plan);
    QJsonArray pins;
    for (const QJsonValue each : pinsIn(path)) {
        const bool isSame =
            each["program"_L1] == pin["program"_L1] && each["user"_L1] == pin["user"_L1] && each["origin"_L1] == pin["origin"_L1];
        if (!isSame)
            pins.append(each);
    }
    pins.append(pin);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isOpen)
        file.write(QJsonDocument(pins).toJson());
    if (!isOpen || !file.commit())
        return Error{
            ErrorCode::DiskFull, QCoreApplication::translate("Exec", "%1 cannot be written: %2.").arg(path, file.errorString()), {}};
    return {};
}

} // namespace kube
