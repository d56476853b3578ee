// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs on a cluster: bench_clusterwindow NAMESPACES [SECONDS], with KUBECONFIG set. Shows the
// namespaces of the current context, counts their objects, and watches for SECONDS while others change them. Exits with 1
// where a must is missed: 200 MB, 100 ms.
#include "measuring.h"

#include "base/plurals.h"
#include "base/settings.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/theme.h"
#include "workspace/clusterbackend.h"
#include "workspace/clusters.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestRead = 120'000; // ms
constexpr double kMostMegabytes = 200;
constexpr double kLongestGap = 0.1; // s

/// The program as app/desktop puts it together, with no repositories.
struct Program {
    explicit Program(const QString &data) : core(data), clusters(backendIn(data)), window({&core, &settings, &clusters})
    {
        window.resize(1280, 800);
        window.show();
        core.start();
        clusters.start();
    }
    static workspace::ClustersBackend backendIn(const QString &data)
    {
        workspace::ClustersBackend backend = workspace::kubeconfigBackend();
        backend.folder = data;
        return backend;
    }
    [[nodiscard]] const workspace::Context *context() const
    {
        const workspace::ClustersSnapshotPtr snapshot = clusters.snapshot();
        for (const workspace::Context &each : snapshot ? snapshot->contexts : kNone)
            if (each.current)
                return &each;
        return nullptr;
    }

    inline static const std::vector<workspace::Context> kNone;
    Settings settings = *Settings::load();
    workspace::Workspace core;
    workspace::Clusters clusters;
    MainWindow window;
};

int rowsShown(const Program &program)
{
    const auto *table = program.window.page()->findChild<QAbstractItemView *>(u"namespacesTable"_s);
    return table && table->isVisible() && table->model() ? table->model()->rowCount() : 0;
}

} // namespace

int main(int argc, char **argv)
{
    bench::MeasuringApplication application(argc, argv);
    installEnglishPlurals();
    const QStringList arguments = QApplication::arguments();
    const int namespaces = arguments.value(1).toInt();
    const int seconds = arguments.value(2, u"20"_s).toInt();
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", QDir(folder.path()).filePath(u"config"_s).toUtf8());
    theme::apply(application, theme::Scheme::Light);
    Program program(folder.filePath(u"data"_s));
    if (!bench::waitFor([&] { return program.context() != nullptr; }))
        return 1;
    bench::print("memory before any cluster is shown", bench::residentMegabytes(), "MB");
    program.window.open({.page = u"namespaces"_s});
    const double begin = bench::wallSeconds();
    program.clusters.select(program.context()->name);
    if (!bench::waitFor([&] { return rowsShown(program) >= namespaces; }, kLongestRead))
        return 1;
    bench::print("from choosing the context to all rows in the table", (bench::wallSeconds() - begin) * 1e3, "ms");
    if (!bench::waitFor([&] { return program.context()->countedAt != 0; }, kLongestRead))
        return 1;
    bench::print("until their objects are counted", (bench::wallSeconds() - begin) * 1e3, "ms");
    bench::print("longest GUI-thread gap meanwhile, by the clock", application.longestWall() * 1e3, "ms");
    bench::print("longest GUI-thread gap meanwhile, by the processor", application.longestCpu() * 1e3, "ms");
    bench::settle(1000);
    const double full = bench::residentMegabytes();
    bench::print("memory with all of it", full, "MB");
    const double reading = application.longestWall();
    application.forget();
    bench::settle(seconds * 1000);
    bench::print("longest GUI-thread gap while watching, by the clock", application.longestWall() * 1e3, "ms");
    bench::print("longest GUI-thread gap while watching, by the processor", application.longestCpu() * 1e3, "ms");
    const double watched = bench::residentMegabytes();
    bench::print("memory after watching", watched, "MB");
    const bool holds = std::max(full, watched) <= kMostMegabytes && std::max(reading, application.longestWall()) <= kLongestGap;
    if (!holds)
        std::puts("MISSED: 200 MB of memory, or 100 ms without an answer of the window");
    return holds ? 0 : 1;
}
