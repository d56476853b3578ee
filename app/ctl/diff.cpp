// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "scan/textdiff.h"
#include "session.h"
#include "utf8.h"
#include "workspace/eventtexts.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <memory>
#include <utility>
#include <vector>

namespace ctl {

namespace {

struct Options {
    EventId event = 0;
};

Result<workspace::EventTexts> textsOf(Session &session, EventId id)
{
    const auto reader = session.reader();
    if (!reader)
        return reader.error();
    const auto event = (*reader)->event(id);
    if (!event)
        return event.error();
    if (!*event)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Ctl", "There is no event %1. \"kubestatsctl events --fields id,time,name\" shows the numbers.")
                .arg(QString::number(id)),
            {}};
    const auto repository = (*reader)->repository((*event)->repository, session.now());
    if (!repository)
        return repository.error();
    if (!*repository)
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Ctl", "The event's repository is no longer in the store."), {}};
    return workspace::eventTexts(**event, (*repository)->config);
}

void printHead(Session &session, const workspace::EventTexts &texts, const workspace::RepositoryNames &names)
{
    const Event &event = texts.event;
    Output &out = session.out;
    const auto repository = names.find(event.repository);
    out.line(std::string(toString(event.type)) + "  "
             + printable(event.key.kind + "/" + (event.key.ns.empty() ? "" : event.key.ns + "/") + shownName(event.key.name, event.path)));
    out.line("commit  " + event.commit.hex());
    out.line("time    " + workspace::utcText(event.time));
    out.line("author  " + printable(event.author) + (event.bot ? " (bot)" : ""));
    if (!event.mergedBy.empty())
        out.line("merged  " + printable(event.mergedBy));
    if (repository != names.end())
        out.line("in      " + printable(repository->second) + ": " + printable(event.path));
    if (!event.movedFrom.empty())
        out.line("from    " + printable(event.movedFrom));
    if (!texts.webUrl.empty())
        out.line("web     " + printable(texts.webUrl));
    if (!texts.message.empty())
        out.line("\n    " + printable(texts.message.substr(0, texts.message.find('\n'))));
    if (!event.changes.empty() || event.reencrypted)
        out.line("");
    if (event.reencrypted)
        out.line("  re-encrypted; nothing else changed");
    for (const FieldChange &change : event.changes)
        out.line("  " + printable(workspace::changeText(change)));
    if (event.changesOmitted > 0)
        out.line("  … " + std::to_string(event.changesOmitted));
}

/// Points into the diff's lines.
struct Hunk {
    std::vector<const scan::DiffLine *> lines;
    int oldBegin = 0, oldCount = 0, newBegin = 0, newCount = 0;

    void add(const scan::DiffLine &line)
    {
        if (line.oldLine > 0 && oldCount++ == 0)
            oldBegin = line.oldLine;
        if (line.newLine > 0 && newCount++ == 0)
            newBegin = line.newLine;
        lines.push_back(&line);
    }
};

std::vector<Hunk> hunksOf(const std::vector<scan::DiffLine> &lines)
{
    std::vector<Hunk> hunks;
    bool fresh = true;
    for (const scan::DiffLine &line : lines) {
        if (line.kind == scan::DiffLine::Kind::Folded) {
            fresh = true;
            continue;
        }
        if (std::exchange(fresh, false))
            hunks.emplace_back();
        hunks.back().add(line);
    }
    return hunks;
}

void printLine(Output &out, const scan::DiffLine &line)
{
    const bool removed = line.kind == scan::DiffLine::Kind::Removed;
    const bool added = line.kind == scan::DiffLine::Kind::Added;
    const std::string text = (removed ? "-" : added ? "+" : " ") + (out.isTerminal() ? printableLines(line.text) : line.text);
    const char *colour = !out.coloured() ? "" : removed ? "\033[31m" : added ? "\033[32m" : "";
    out.line(colour + text + (*colour ? "\033[0m" : ""));
}

/// As `diff -u` prints it.
void printDiff(Session &session, const workspace::EventTexts &texts)
{
    const auto lines = scan::textDiff(texts.before, texts.after, texts.lines);
    const auto hunks = hunksOf(lines);
    if (hunks.empty())
        return;
    const Event &event = texts.event;
    Output &out = session.out;
    const std::string &oldPath = event.movedFrom.empty() ? event.path : event.movedFrom;
    out.line("");
    out.line(event.blobBefore.isNull() ? "--- /dev/null" : "--- a/" + printable(oldPath));
    out.line(event.blobAfter.isNull() ? "+++ /dev/null" : "+++ b/" + printable(event.path));
    for (const Hunk &hunk : hunks) {
        out.line("@@ -" + std::to_string(hunk.oldBegin) + "," + std::to_string(hunk.oldCount) + " +" + std::to_string(hunk.newBegin) + ","
                 + std::to_string(hunk.newCount) + " @@");
        for (const scan::DiffLine *line : hunk.lines)
            printLine(out, *line);
    }
}

int runDiff(Session &session, const Options &options)
{
    const auto texts = textsOf(session, options.event);
    if (!texts)
        return session.fail(texts.error());
    const auto names = session.repositoryNames();
    if (!names)
        return session.fail(names.error());
    printHead(session, *texts, *names);
    printDiff(session, *texts);
    return Ok;
}

} // namespace

void declareDiff(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("diff", "What an event changed: its fields and the two texts; secrets are masked");
    sub->add_option("event", options->event, "The event's number (\"id\" of kubestatsctl events)")->required()->type_name("EVENT");
    sub->footer(examples({"kubestatsctl events --fields id,time,type,name --limit 5", "kubestatsctl diff 4294967312"}));
    sub->callback([&session, &run, options] { run = [&session, options] { return runDiff(session, *options); }; });
}

} // namespace ctl
