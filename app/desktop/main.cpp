// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications.h"
#include "app/desktop/portal.h"
#include "app/desktop/singleinstance.h"
#include "base/coredump.h"
#include "base/language.h"
#include "base/logging.h"
#include "base/settings.h"
#include "ui/charts/exporter.h"
#include "ui/mainwindow.h"
#include "ui/pages/viewlink.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/theme.h"
#include "workspace/clusterbackend.h"
#include "workspace/place.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFailure = 1;
constexpr int kUsage = 2;

int fail(const QString &sentence)
{
    std::fprintf(stderr, "kubestats: %s\n", qPrintable(sentence));
    return kFailure;
}

/// Qt aborts without a display; a sentence is better.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

bool asksForPlatform(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "-platform") == 0)
            return true;
    return false;
}

void printUsage(std::FILE *out)
{
    std::fprintf(out,
                 "Usage: kubestats [--language CODE] [URL, folder or link]...\n"
                 "Shows the lifecycle of Kubernetes manifests from the history of Git repositories.\n"
                 "What is named is added first; a kubestats:// link is shown. Languages: system, en, de, es, ja, zh_CN.\n"
                 "Scripts use kubestatsctl.\n");
}

int answerQuestions(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0) {
            std::printf("kubestats %s\n", KUBESTATS_VERSION);
            return 0;
        }
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0) {
            printUsage(stdout);
            return 0;
        }
    }
    return -1;
}

theme::Scheme schemeOf(const QString &word)
{
    return word == "light"_L1 ? theme::Scheme::Light : word == "dark"_L1 ? theme::Scheme::Dark : theme::Scheme::System;
}

/// Takes "--language CODE" or "--language=CODE" out of the arguments.
QString takeLanguage(QStringList &arguments)
{
    constexpr auto name = "--language"_L1;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.takeAt(i).mid(name.size() + 1);
        if (arguments.at(i) == name && i + 1 < arguments.size()) {
            arguments.removeAt(i);
            return arguments.takeAt(i);
        }
    }
    return {};
}

/// Folders by their whole path: the window that gets them may stand in another folder.
QStringList absolute(QStringList arguments)
{
    for (QString &argument : arguments)
        if (!isLink(argument) && QFileInfo(argument).isDir())
            argument = QFileInfo(argument).absoluteFilePath();
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    if (const int answered = answerQuestions(argc, argv); answered >= 0)
        return answered;
    if (!hasDisplay() && !asksForPlatform(argc, argv))
        return fail(
            u"There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it in a desktop session, or use kubestatsctl."_s);
    installLogging(LogLevel::Normal);
    QApplication application(argc, argv);
    installLanguage(u"system"_s);
    QApplication::setApplicationName(u"kubestats"_s);
    QApplication::setApplicationDisplayName(u"Kubestats"_s);
    QApplication::setDesktopFileName(u"io.github.kubestats.Kubestats"_s);
    // Qt names families even where no font is installed.
    if (!charts::fontsUsable())
        return fail(
            QCoreApplication::translate("Main", "No font is installed, so nothing could be read. Install the package fonts-dejavu-core."));

    auto settings = Settings::load();
    if (!settings)
        return fail(settings.error().message);
    QStringList arguments = QApplication::arguments().mid(1);
    if (const QString asked = takeLanguage(arguments); !asked.isEmpty())
        if (const auto known = settings->setFlag("appearance/language", asked); !known)
            return fail(known.error().message);
    // Qt has taken its own options; an option is no address, whoever takes the arguments.
    for (const QString &argument : std::as_const(arguments)) {
        if (!argument.startsWith(u'-'))
            continue;
        fail(QCoreApplication::translate("Main", "%1 is no option.").arg(argument));
        printUsage(stderr);
        return kUsage;
    }
    installLanguage(settings->text("appearance/language"));
    theme::setTextSize(settings->text("appearance/text").toInt());
    theme::setHighContrast(settings->text("appearance/contrast") == "high"_L1);
    theme::apply(application, schemeOf(settings->text("appearance/colours")));
    SingleInstance instance(workspace::placeFor({}, *settings).folder);
    if (!instance.claim(absolute(arguments)))
        return 0;
    workspace::Workspace core;
    workspace::ClustersBackend backend = workspace::kubeconfigBackend();
    backend.folder = workspace::placeFor({}, *settings).folder;
    workspace::Clusters clusters(std::move(backend));
    MainWindow window({&core, &*settings, &clusters});
    const auto inFront = [&window] { return window.isActiveWindow() && !window.isMinimized(); };
    const auto open = [&window](const PageTarget &target) {
        window.open(target);
        window.raiseWindow();
    };
    std::unique_ptr<Notifications> notifications;
    if (settings->flag("appearance/notifications"))
        notifications = std::make_unique<Notifications>(&core, &clusters, inFront, desktopNotifications(&window, open));
    QObject::connect(&instance, &SingleInstance::argumentsReceived, &window, [&window](const QStringList &given, const QByteArray &token) {
        // Qt takes the token from here when the window asks to be in front.
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token);
        window.take(given);
    });
    // The last moment before a session ends, and a window that was never closed.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &MainWindow::keep);
    window.show();
    core.start();
    clusters.start();
    new PortalScheme([&application](bool dark) { theme::setDesktopDark(application, dark); }, &application);
    if (!arguments.isEmpty())
        window.take(absolute(arguments));
    return QApplication::exec();
}
