// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <initializer_list>

namespace purge {

// What the server or a controller sets is taken off, so that a saved object can be created again.
void removeAll(QJsonObject &object, std::initializer_list<const char *> keys);
/// A Service gets its addresses anew, except one that asks for none.
void freeService(QJsonObject &spec);
/// A Job's selector names the UID it had.
void freeJob(QJsonObject &spec);
/// The cluster fills a token anew, for the ServiceAccount of that name as it is now.
void freeAccountToken(QJsonObject &secret, QJsonObject &labels, QJsonObject &annotations);
/// A claim gets a new volume: the old one is gone, or waits for the claim of another UID.
void freeClaim(QJsonObject &spec, QJsonObject &annotations);

} // namespace purge
