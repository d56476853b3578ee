// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "support/clusterstage.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "workspace/clusters.h"
#include "workspace/workspace.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace support {

/// The whole window over a store that holds the scanned sample, and a walk through all it can show.
class WindowFixture final
{
public:
    /// Whatever is shown, with a name for messages: "events", "events, first row", "sheet Ctrl+N".
    using Look = std::function<void(QWidget &shown, const QString &name)>;

    /// False when the sample could not be scanned.
    [[nodiscard]] bool start(QSize size = {1280, 800})
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
        qputenv("KUBESTATS_SCAN_AT_START", "false");
        theme::apply(*qApp, theme::Scheme::Light);
        auto loaded = Settings::load();
        if (!loaded)
            return false;
        m_settings = std::make_unique<Settings>(std::move(*loaded));
        m_core = std::make_unique<workspace::Workspace>(m_folder.filePath(QStringLiteral("data")));
        workspace::ClustersBackend nowhere;
        nowhere.contexts = [] { return Result<std::vector<workspace::Context>>(std::vector<workspace::Context>()); };
        nowhere.folder = m_folder.filePath(QStringLiteral("clusters"));
        nowhere.policyFile = m_folder.filePath(QStringLiteral("policy.yaml"));
        nowhere.contextsFile = m_folder.filePath(QStringLiteral("contexts.yaml"));
        m_clusters = std::make_unique<workspace::Clusters>(nowhere);
        m_window = std::make_unique<MainWindow>(PageServices{m_core.get(), m_settings.get(), m_clusters.get()});
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        m_core->start();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    [[nodiscard]] bool scanSample()
    {
        m_core->openSample();
        return QTest::qWaitFor(
            [this] {
                const auto &list = m_core->snapshot()->repositories;
                return list.size() == 1 && list.front().lastScan > 0;
            },
            30'000);
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] workspace::Workspace &core() { return *m_core; }

    /// Every page as it opens, again with its first row chosen, and every sheet that has a shortcut.
    void walk(const Look &look)
    {
        for (const PageRow &row : pageRows()) {
            const QString id = QString::fromLatin1(row.id);
            const auto &list = m_core->snapshot()->repositories;
            if (row.place == PageRow::Place::Sub && list.empty())
                continue;
            const bool isRepository = id == QLatin1String("repository");
            m_window->open({.page = id, .repository = isRepository ? list.front().id : 0});
            m_window->setClusters(clusterSnapshot());
            settle();
            look(*m_window, id);
            if (chooseFirstRow()) {
                settle();
                look(*m_window, id + QStringLiteral(", first row"));
            }
        }
        walkSheets(look);
    }

    /// Waits until what is shown has not changed for a while: pages read on other threads.
    void settle()
    {
        QString last;
        QElapsedTimer total, still;
        total.start();
        still.start();
        while (total.elapsed() < 10'000 && still.elapsed() < 200) {
            QTest::qWait(20);
            if (const QString now = signature(); now != last) {
                last = now;
                still.restart();
            }
        }
    }

private:
    /// A cluster in view and a run, made by hand.
    [[nodiscard]] static workspace::ClustersSnapshotPtr clusterSnapshot()
    {
        auto snapshot = std::make_shared<workspace::ClustersSnapshot>(*ClusterStage::snapshot({ClusterStage::protectedLive()}, "prod-eu1"));
        snapshot->runs = {ClusterStage::run()};
        return snapshot;
    }

    bool chooseFirstRow()
    {
        for (QTableView *table : m_window->page()->findChildren<QTableView *>())
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0) {
                table->setFocus();
                table->selectRow(0);
                emit table->clicked(table->currentIndex());
                return true;
            }
        return false;
    }

    void walkSheets(const Look &look)
    {
        const QList<QAction *> actions = m_window->shortcuts();
        for (QAction *action : actions) {
            // Not those that change the window or what it works on.
            static const QStringList others{QStringLiteral("Ctrl+Q"), QStringLiteral("Ctrl+B"), QStringLiteral("Ctrl+R"),
                                            QStringLiteral("Alt+Left")};
            if (others.contains(action->shortcut().toString()))
                continue;
            action->trigger();
            for (QDialog *sheet : m_window->findChildren<QDialog *>()) {
                if (!sheet->isVisible())
                    continue;
                settle();
                look(*sheet, QStringLiteral("sheet ") + action->shortcut().toString());
                sheet->reject();
                QTest::qWait(0);
            }
        }
    }

    [[nodiscard]] QString signature() const
    {
        QString text;
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            if (widget->isVisible()) {
                text += QLatin1String(widget->metaObject()->className()) + QString::number(widget->width()) + widget->accessibleName();
                if (const QVariant shown = widget->property("text"); shown.isValid())
                    text += shown.toString();
            }
        for (const QTableView *table : m_window->findChildren<QTableView *>())
            if (table->isVisible() && table->model())
                text += QString::number(table->model()->rowCount());
        return text;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<workspace::Workspace> m_core;
    std::unique_ptr<workspace::Clusters> m_clusters;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace support
