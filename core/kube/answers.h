// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "http/transport.h"
#include "kube/api.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace kube {

/// Text from a server as it may be shown: no control or direction characters, not long, no secret.
QString shownText(const QByteArray &text);

/// The failure that an answer of 300 and more is, in the server's words; `server` names it.
Error failureOf(const http::Response &answer, const QString &server);

/// Whether the API server itself says that there is no `resource` of this name: a proxy in its place may say 404 as well.
bool saysNotThere(const http::Response &answer, const QString &resource, const std::string &name);

/// The texts of an answer's Warning headers: `299 - "text"`.
std::vector<std::string> warningsIn(const http::Response &answer);

/// The JSON object a body is. Incomplete where it does not parse to its end.
Result<QJsonObject> objectIn(const QByteArray &body, const QString &server);

/// One page of a list.
struct Page {
    QJsonArray items;
    QString apiVersion; ///< of the list, and so of its items
    QString next;       ///< continue token; empty: the last page
    QString resourceVersion;
};
Result<Page> pageIn(const QByteArray &body, const QString &server);

/// Seconds since 1970 of "2026-01-02T03:04:05Z"; 0 for anything else.
std::int64_t timeOf(const QString &text);
/// The same of a Date header.
std::int64_t dateOf(const QByteArray &header);

/// Nothing where name or uid are missing.
std::optional<LiveNamespace> namespaceIn(const QJsonObject &json);
/// Nothing where the name is missing; what is only computed (metrics) has no uid.
std::optional<LiveObject> liveObjectIn(const QJsonObject &json, const ApiResource &resource);

} // namespace kube
