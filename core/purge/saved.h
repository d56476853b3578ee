// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster.h"

#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <vector>

namespace purge {

/// An object of a backup, read.
struct Saved {
    ApiResource resource; ///< its name is empty where the cluster serves none of this kind
    QJsonObject json;
    LiveObject live;
    std::size_t place = 0; ///< in the order in which objects need each other
};
Saved savedObject(const QJsonObject &json, const std::vector<ApiResource> &served);

/// Whose contents nothing else can make again, so that they come back even where something controls them.
bool holdsData(const ApiResource &resource);
/// What the cluster makes by itself in every namespace, with nothing added to it.
bool isMadeByCluster(const Saved &saved);
/// The ServiceAccount that every namespace gets.
bool isDefaultAccount(const Saved &saved);
/// Who makes it again; null: nobody.
const OwnerReference *controllerOf(const LiveObject &object);

/// A Secret with the token of a ServiceAccount, which the cluster fills and nobody but its author makes.
bool isAccountToken(const ApiResource &resource, const QJsonObject &json);
/// Whether it had run to its end when it was saved: backups of older versions do not say so.
bool isFinished(const Saved &saved);
/// By which annotation a backup says that an object had run to its end.
inline constexpr QLatin1String kFinished("kubestats.io/finished");

/// What does not come back with an object that is created; empty: nothing is missing.
QString remarkOn(const Saved &saved, bool secretValues);
/// What is to be said of an object whose name was there already.
QString remarkWhereThere(const Saved &saved);

} // namespace purge
