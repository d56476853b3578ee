// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "session.h"

#include "base/json.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <memory>

namespace ctl {

namespace {

struct Options {
    bool origin = false;
    bool json = false;
};

int runShow(Session &session, const Options &options)
{
    const auto settings = session.settings();
    if (!settings)
        return session.fail(settings.error());
    std::optional<Table> table;
    if (!options.json)
        table.emplace(session.out,
                      options.origin ? std::vector<std::string>{"KEY", "VALUE", "ORIGIN"} : std::vector<std::string>{"KEY", "VALUE"});
    for (const SettingRow &row : settingRows()) {
        const std::string value = (*settings)->text(row.key).toStdString();
        const std::string origin = toString((*settings)->origin(row.key));
        if (table) {
            table->row(options.origin ? std::vector<std::string>{row.key, value, origin} : std::vector<std::string>{row.key, value});
            continue;
        }
        JsonObject object;
        object.add("key", row.key).add("value", value).add("origin", origin);
        session.out.line(object.text());
    }
    session.note(QCoreApplication::translate("Ctl", "The settings file is %1.").arg((*settings)->file()));
    return Ok;
}

} // namespace

void declareConfig(CLI::App &app, Session &session, Run &run)
{
    CLI::App *config = app.add_subcommand("config", "Show the settings");
    config->footer(examples({"kubestatsctl config show --origin"}));
    const auto options = std::make_shared<Options>();
    CLI::App *show = config->add_subcommand("show", "Every setting and its value");
    show->add_flag("--origin", options->origin, "Also where it comes from: default, file, environment, flag");
    show->add_flag("--json", options->json, "JSON Lines: one object a setting");
    show->footer(examples({"kubestatsctl config show --origin"}));
    show->callback([&session, &run, options] { run = [&session, options] { return runShow(session, *options); }; });
}

} // namespace ctl
