// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace widgets {

/// How the window was left: sizes, columns, the page. Not settings: losing them hurts nobody.
/// Kept in window.conf of the configuration folder. Keys hold a version: "events/columns/1".
QVariant viewState(const QString &key, const QVariant &fallback = {});
void setViewState(const QString &key, const QVariant &value);

} // namespace widgets
