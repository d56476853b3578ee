// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/coredump.h"
#include "base/language.h"
#include "base/logging.h"
#include "command.h"
#include "session.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cstdio>

namespace ctl {

const std::vector<Command> &commands()
{
    static const std::vector<Command> list{
        {"repo", declareRepo},         {"scan", declareScan},           {"events", declareEvents},         {"show", declareShow},
        {"diff", declareDiff},         {"resources", declareResources}, {"trends", declareTrends},         {"chart", declareChart},
        {"warnings", declareWarnings}, {"contexts", declareContexts},   {"namespaces", declareNamespaces}, {"ledger", declareLedger},
        {"config", declareConfig},     {"doctor", declareDoctor},       {"completion", declareCompletion}, {"man", declareMan},
    };
    return list;
}

CLI::Validator oneOf(const std::vector<std::string> &words)
{
    return CLI::IsMember(words).description("");
}

std::string examples(const std::vector<std::string> &lines)
{
    std::string text = "Examples:";
    for (const std::string &line : lines)
        text += "\n  " + line;
    return text;
}

namespace {

void declareGlobals(CLI::App &app, GlobalOptions &options)
{
    app.set_version_flag("--version", std::string("kubestatsctl ") + KUBESTATS_VERSION);
    app.add_option("--data", options.data, "Folder of the store and the clones (also KUBESTATS_DATA)")->type_name("FOLDER");
    app.add_flag("-q,--quiet", options.quiet, "Nothing on stderr but failures");
    app.add_flag("-v,--verbose", options.verbose, "More on stderr");
    app.fallthrough();
    app.footer("Data goes to stdout, progress and messages to stderr. Exit codes: 0 done, 1 failure, 2 usage,\n"
               "3 partly done, 4 findings, 5 refused by the other side, 130 and 143 stopped by a signal.\n"
               "\"kubestatsctl COMMAND --help\" has examples.");
}

LogLevel logLevel(const GlobalOptions &options)
{
    if (options.quiet)
        return LogLevel::Quiet;
    return options.verbose ? LogLevel::Verbose : LogLevel::Normal;
}

int parse(CLI::App &app, int argc, char **argv)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &wanted) {
        return app.exit(wanted);
    } catch (const CLI::ParseError &wrong) {
        std::fprintf(stderr, "kubestatsctl: %s\nTry \"kubestatsctl --help\" or \"kubestatsctl COMMAND --help\".\n", wrong.what());
        return Usage;
    }
    return -1;
}

/// A word that is no subcommand is named by the parser; none at all is said here.
int missingCommand(const CLI::App &app)
{
    const auto chosen = app.get_subcommands();
    const CLI::App &last = chosen.empty() ? app : *chosen.front();
    std::string words;
    for (const CLI::App *sub : last.get_subcommands([](const CLI::App *) { return true; }))
        words += (words.empty() ? "" : ", ") + sub->get_name();
    std::fprintf(stderr, "kubestatsctl: say what to do: %s.\n", words.c_str());
    return Usage;
}

} // namespace
} // namespace ctl

int main(int argc, char **argv)
{
    forbidCoreDumps();
    const QCoreApplication application(argc, argv);
    installLanguage(QStringLiteral("system"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KUBESTATS_VERSION));
    ctl::Session session;
    ctl::Run run;
    CLI::App app("Kubestats: what happened to every Kubernetes manifest in your Git repositories.", "kubestatsctl");
    ctl::declareGlobals(app, session.options);
    for (const ctl::Command &command : ctl::commands())
        command.declare(app, session, run);
    if (const int ended = ctl::parse(app, argc, argv); ended >= 0)
        return ended;
    if (!run)
        return ctl::missingCommand(app);
    installLogging(ctl::logLevel(session.options));
    const int code = run();
    session.out.flush();
    if (!session.out.ok()) {
        std::fprintf(stderr, "kubestatsctl: standard output could not be written. Check the free space.\n");
        return ctl::Failure;
    }
    return code;
}
