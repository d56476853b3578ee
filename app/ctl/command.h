// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Validator;
} // namespace CLI

namespace ctl {

class Session;

/// What the command line asked for; called once parsing is over. Returns the exit code.
using Run = std::function<int()>;

/// A subcommand: declares its options on `app` and, when it is chosen, sets `run`.
struct Command {
    const char *name;
    void (*declare)(CLI::App &app, Session &session, Run &run);
};

/// THE list.
const std::vector<Command> &commands();

// One file each.
void declareRepo(CLI::App &app, Session &session, Run &run);
void declareScan(CLI::App &app, Session &session, Run &run);
void declareEvents(CLI::App &app, Session &session, Run &run);
void declareShow(CLI::App &app, Session &session, Run &run);
void declareDiff(CLI::App &app, Session &session, Run &run);
void declareResources(CLI::App &app, Session &session, Run &run);
void declareTrends(CLI::App &app, Session &session, Run &run);
void declareChart(CLI::App &app, Session &session, Run &run);
void declareWarnings(CLI::App &app, Session &session, Run &run);
void declareContexts(CLI::App &app, Session &session, Run &run);
void declareNamespaces(CLI::App &app, Session &session, Run &run);
void declareLedger(CLI::App &app, Session &session, Run &run);
void declareConfig(CLI::App &app, Session &session, Run &run);
void declareDoctor(CLI::App &app, Session &session, Run &run);
void declareCompletion(CLI::App &app, Session &session, Run &run);
void declareMan(CLI::App &app, Session &session, Run &run);

/// A check that a word is one of these; without a say of its own in the help.
CLI::Validator oneOf(const std::vector<std::string> &words);

/// A subcommand's examples as its help shows them.
std::string examples(const std::vector<std::string> &lines);

} // namespace ctl
