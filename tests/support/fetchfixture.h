// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/fetch.h"
#include "support/gitserver.h"

#include <QRandomGenerator>

#include <memory>

namespace test {

/// A secret that must not be found anywhere afterwards.
inline const QByteArray kCanary = "canary-4f1d9c-never-written-down";

/// Bytes that keep their length in a pack.
inline QByteArray incompressible(int size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// A server with the repository "app" (five commits), and a folder for mirrors of it.
class FetchFixture final
{
public:
    /// Starts the server; why that is not possible here, else empty.
    QString start()
    {
        if (const QString missing = GitServer::missing(); !missing.isEmpty())
            return missing;
        const Scratch source(root() + QStringLiteral("/app"));
        for (int i = 0; i < 5; ++i)
            source.commit(QStringLiteral("apps/a%1.yaml").arg(i), "kind: ConfigMap\nn: " + QByteArray::number(i) + '\n');
        m_server = std::make_unique<GitServer>(root(), kCanary);
        return {};
    }
    void freshMirrors() { m_work = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] git::FetchRequest requestFor(const QString &url) const
    {
        git::FetchRequest request;
        request.url = url;
        request.mirror = mirrors() + QStringLiteral("/app.git");
        request.caFile = m_server->certificate();
        return request;
    }
    [[nodiscard]] const GitServer &server() const { return *m_server; }
    [[nodiscard]] const PrivateHome &home() const { return m_home; }
    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString work() const { return m_work->path(); }
    [[nodiscard]] QString mirrors() const { return work() + QStringLiteral("/mirrors"); }
    /// What lies in the mirrors' folder, hidden or not.
    [[nodiscard]] QStringList mirrorNames() const
    {
        return QDir(mirrors()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    PrivateHome m_home;
    QTemporaryDir m_root;
    std::unique_ptr<GitServer> m_server;
    std::unique_ptr<QTemporaryDir> m_work;
};

} // namespace test
