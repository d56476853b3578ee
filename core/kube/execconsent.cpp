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

#include <algorithm>

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

/// Whether two pins are about one program, for one user of one kubeconfig.
bool isSameEntry(const QJsonValue &one, const QJsonValue &other)
{
    return one["program"_L1] == other["program"_L1] && one["user"_L1] == other["user"_L1] && one["origin"_L1] == other["origin"_L1];
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

QByteArray wholeHash(const ExecPlan &plan)
{
    return QCryptographicHash::hash(QJsonDocument(pinOf(plan)).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256).toHex();
}

bool wasAllowedOtherwise(const ExecPlan &plan, const QString &file)
{
    const QJsonObject pin = pinOf(plan);
    const QJsonArray pins = pinsIn(file);
    return !pins.contains(pin) && std::any_of(pins.begin(), pins.end(), [&pin](const QJsonValue &each) { return isSameEntry(each, pin); });
}

Result<void> pinExec(const ExecPlan &plan, const QString &path)
{
    const QJsonObject pin = pinOf(plan);
    QJsonArray pins;
    for (const QJsonValue each : pinsIn(path)) {
        if (!isSameEntry(each, pin))
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
