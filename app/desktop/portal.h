// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

class QDBusVariant;
class QVariant;

/// Asks the desktop's portal whether it is light or dark, and hears when it turns. Qt 6.4 knows only
/// what the desktop was at start. Without a bus or a portal it never says anything.
class PortalScheme final : public QObject
{
    Q_OBJECT

public:
    /// `turned` gets the scheme once it is known and whenever it changes.
    explicit PortalScheme(std::function<void(bool dark)> turned, QObject *parent = nullptr);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    std::function<void(bool)> m_turned;
};

/// The portal's figure: 1 dark, 2 light, 0 or anything else says nothing.
std::optional<bool> portalDark(const QVariant &value);
