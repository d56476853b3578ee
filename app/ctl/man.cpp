// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "command.h"
#include "session.h"

#include <CLI/CLI.hpp>
#include <QString>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

const auto kEverySubcommand = [](const CLI::App *) { return true; };

/// Text as roff reads it: hyphens that can be copied, no line that looks like a request.
std::string escaped(const std::string &text)
{
    std::string result;
    bool lineBegins = true;
    for (const char c : text) {
        if (lineBegins && (c == '.' || c == '\''))
            result += "\\&";
        lineBegins = c == '\n';
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
    }
    return result;
}

std::string bold(const std::string &text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(const std::string &text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

/// "-q, --quiet" or "--data FOLDER" or "location"
std::string nameOf(const CLI::Option &option)
{
    if (option.get_positional())
        return italic(option.get_name());
    std::string names;
    for (const std::string &name : option.get_snames())
        names += (names.empty() ? "" : ", ") + bold("-" + name);
    for (const std::string &name : option.get_lnames())
        names += (names.empty() ? "" : ", ") + bold("--" + name);
    if (option.get_items_expected_max() > 0 && !option.get_type_name().empty())
        names += " " + italic(option.get_type_name());
    return names;
}

std::string optionsOf(const CLI::App &app)
{
    std::string text;
    for (const CLI::Option *option : app.get_options())
        // Every command has --help: said once.
        if (!app.get_parent() || option != app.get_help_ptr())
            text += ".TP\n" + nameOf(*option) + "\n" + escaped(option->get_description()) + ".\n";
    return text;
}

/// Footers are set line by line, as the help shows them.
std::string footerOf(const CLI::App &app)
{
    const std::string footer = app.get_footer();
    return footer.empty() ? "" : ".PP\n.EX\n" + escaped(footer) + "\n.EE\n";
}

void appendCommand(const CLI::App &app, const std::string &path, std::string &text)
{
    text += ".SS " + path;
    for (const CLI::Option *option : app.get_options())
        if (option->get_positional())
            text += option->get_required() ? " " + option->get_name() : " [" + option->get_name() + "]";
    text += "\n" + escaped(app.get_description()) + ".\n" + optionsOf(app) + footerOf(app);
    for (const CLI::App *sub : app.get_subcommands(kEverySubcommand))
        appendCommand(*sub, path + " " + sub->get_name(), text);
}

std::string environment()
{
    std::string text =
        ".SH ENVIRONMENT\n.TP\n" + bold("KUBESTATS_DATA") + "\nFolder of the store and the clones, as " + bold("--data") + ".\n";
    text += ".TP\n" + bold("KUBESTATS_TOKEN_HOST") + ", " + bold("KUBESTATS_TOKEN_FILE_HOST")
        + "\nA token for a host, or the file that holds it; the host in capitals, dots as _.\n";
    text += ".TP\n" + bold("KUBECONFIG") + "\nFiles with the contexts of clusters, instead of ~/.kube/config.\n";
    text += ".TP\n" + bold("PURGE_AGE") + ", " + bold("PURGE_THRESHOLD")
        + "\nHow old a namespace has to be, in seconds, instead of the policy's age.\n";
    for (const SettingRow &row : settingRows()) {
        const QString name = "KUBESTATS_"_L1 + QString::fromLatin1(row.key).toUpper().replace(u'/', u'_').replace(u'-', u'_');
        text += ".TP\n" + bold(name.toStdString()) + "\n" + escaped(row.help) + ".\n";
    }
    return text;
}

std::string manual(const CLI::App &app)
{
    std::string text = ".TH KUBESTATSCTL 1 \"\" \"Kubestats " KUBESTATS_VERSION "\" \"Kubestats\"\n"
                       ".SH NAME\nkubestatsctl \\- tell the life of every Kubernetes manifest from Git histories\n"
                       ".SH SYNOPSIS\n.B kubestatsctl\n[\\fIOPTION\\fR]... \\fICOMMAND\\fR [\\fIARGUMENT\\fR]...\n"
                       ".SH DESCRIPTION\n";
    text += escaped(app.get_description())
        + "\nRepositories are only read; clusters are changed by\n.B namespaces apply\nand\n.B namespaces restore\nalone.\n.SH OPTIONS\n"
        + optionsOf(app) + ".SH COMMANDS\n";
    for (const CLI::App *sub : app.get_subcommands(kEverySubcommand))
        appendCommand(*sub, sub->get_name(), text);
    text += ".SH NOTES\n" + escaped(app.get_footer()) + "\n" + environment();
    text += ".SH FILES\n.TP\n.I ~/.config/kubestats/kubestats.conf\nSettings; the environment comes before them.\n"
            ".TP\n.I ~/.config/kubestats/policy.yaml\nWhich namespaces may be deleted.\n"
            ".TP\n.I ~/.local/share/kubestats\nThe store, the clones, the ledger and the backups.\n"
            ".SH SEE ALSO\n.BR kubestats (1),\n.BR git (1)\n";
    return text;
}

} // namespace

void declareMan(CLI::App &app, Session &session, Run &run)
{
    CLI::App *sub = app.add_subcommand("man", "Print this manual, as man reads it");
    sub->footer(examples({"kubestatsctl man | man -l -"}));
    sub->callback([&app, &session, &run] {
        run = [&app, &session] {
            session.out.write(manual(app));
            return int(Ok);
        };
    });
}

} // namespace ctl
