// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace kube {

/// Takes a watch apart as it comes: a line of JSON a change.
class NamespaceWatch final
{
public:
    NamespaceWatch(std::string resourceVersion, QString server, const std::function<void(const WatchEvent &)> &changed)
        : m_resourceVersion(std::move(resourceVersion)), m_server(std::move(server)), m_changed(changed)
    {
    }

    /// False where the watch has to end: see error().
    bool take(QByteArrayView piece);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Of the last change.
    [[nodiscard]] const std::string &resourceVersion() const { return m_resourceVersion; }
    /// Whether the stream ended within a line.
    [[nodiscard]] bool isCut() const { return !m_pending.isEmpty(); }

private:
    bool takeLine(const QByteArray &line);
    bool fail(Error error);

    std::string m_resourceVersion;
    QString m_server;
    const std::function<void(const WatchEvent &)> &m_changed;
    QByteArray m_pending;
    std::optional<Error> m_error;
};

} // namespace kube
