// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scratchrepository.h"
#include "ui/page.h"
#include "workspace/workspace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <string>

namespace support {

/// A window's part without the window: a workspace, a scratch repository, one page.
class PageStage final
{
public:
    static std::string deployment(const std::string &name, const std::string &memory)
    {
        return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: " + name
            + "\n  namespace: default\nspec:\n  template:\n    spec:\n"
              "      containers:\n        - name: app\n          image: nginx:1.27\n          resources:\n            limits:\n            "
              "  memory: "
            + memory + "\n";
    }
    static std::string release(const std::string &name, const std::string &chart, const std::string &version)
    {
        return "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: " + name
            + "\n  namespace: media\nspec:\n  chart:\n    spec:\n"
              "      chart: "
            + chart + "\n      version: " + version + "\n      sourceRef:\n        kind: HelmRepository\n        name: charts\n";
    }

    bool commit(std::map<std::string, ScratchFile> files, const std::string &author = "Ada <ada@example.org>")
    {
        ScratchCommit next;
        next.files = std::move(files);
        next.author = author;
        return m_repository.commit(next);
    }
    /// Adds the repository and waits for the end of its first scan.
    bool scan()
    {
        m_core.start();
        m_core.addRepository(m_repository.path());
        return waitForScan(0);
    }
    /// Scans what was committed since.
    bool rescan()
    {
        const std::int64_t events = m_core.snapshot()->repositories.front().totals.allEvents();
        m_core.rescan(id());
        return waitForScan(events);
    }
    [[nodiscard]] RepositoryId id() const { return m_core.snapshot()->repositories.front().id; }
    workspace::Workspace &core() { return m_core; }
    ScratchRepository &repository() { return m_repository; }
    /// Takes a table out of the store while it is open, as damage does.
    [[nodiscard]] bool loseTable(const QString &table) const
    {
        const QString program = QStringLiteral("import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('DROP TABLE ' + sys.argv[2])");
        const QString file = m_data.filePath(QStringLiteral("kubestats.db"));
        return QProcess::execute(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program, file, table}) == 0;
    }

    void show(Page &page, const QSize &size = {1200, 760})
    {
        page.resize(size);
        page.setSnapshot(m_core.snapshot());
        page.setContext({});
        page.show();
        QObject::connect(&m_core, &workspace::Workspace::snapshotChanged, &page, [this, &page] { page.setSnapshot(m_core.snapshot()); });
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

private:
    bool waitForScan(std::int64_t events)
    {
        return QTest::qWaitFor(
            [&] {
                const auto snapshot = m_core.snapshot();
                return !snapshot->repositories.empty() && snapshot->repositories.front().lastScan > 0
                    && snapshot->repositories.front().totals.allEvents() > events;
            },
            30'000);
    }

    ScratchRepository m_repository;
    QTemporaryDir m_data;
    workspace::Workspace m_core{m_data.path()};
};

} // namespace support
