// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"
#include "kube/requester.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace kube {

/// Takes a watch apart as it comes: a line of JSON a change.
class NamespaceWatch final
{
public:
    NamespaceWatch(std::string resourceVersion, const Requester &requester, const std::function<void(const WatchEvent &)> &changed)
        : m_resourceVersion(std::move(resourceVersion)), m_requester(requester), m_changed(changed)
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
    const Requester &m_requester;
    const std::function<void(const WatchEvent &)> &m_changed;
    QByteArray m_pending;
    std::optional<Error> m_error;
};

} // namespace kube
