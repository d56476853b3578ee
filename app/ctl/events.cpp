// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "filters.h"
#include "interrupt.h"

#include "workspace/eventjson.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace ctl {

namespace {

constexpr int kFollowPause = 500; // ms between two looks
constexpr int kFollowStep = 50;   // ms; so that a signal ends it at once

enum class Format { Table, Csv, Tsv, Json };

struct Options {
    EventOptions filter;
    std::string format = "table";
    std::string order;
    std::vector<std::string> fields;
    std::int64_t limit = -1;
    bool json = false;
    bool follow = false;
};

/// Writes events in one of the formats.
class Printer final
{
public:
    Printer(Output &out, Format format, std::vector<const workspace::EventField *> fields, workspace::RepositoryNames names)
        : m_out(out), m_format(format), m_fields(std::move(fields)), m_names(std::move(names))
    {
        std::vector<std::string> header;
        for (const auto *field : m_fields)
            header.emplace_back(field->name);
        if (format == Format::Table)
            m_table.emplace(out, upper(header));
        else if (format != Format::Json)
            out.write(workspace::tableRow(header, tableFormat()));
    }

    void print(const Event &event)
    {
        if (m_format == Format::Json) {
            m_out.line(workspace::eventJson(event, m_names));
            return;
        }
        std::vector<std::string> cells;
        for (const auto *field : m_fields)
            cells.push_back(m_table && field->name == "name"sv ? shownName(event.key.name, event.path) : field->text(event, m_names));
        if (m_table)
            m_table->row(std::move(cells));
        else
            m_out.write(workspace::tableRow(cells, tableFormat()));
    }

    void flush()
    {
        if (m_table)
            m_table->finish();
        m_out.flush();
    }

    void setNames(workspace::RepositoryNames names) { m_names = std::move(names); }

private:
    [[nodiscard]] workspace::TableFormat tableFormat() const
    {
        return m_format == Format::Tsv ? workspace::TableFormat::Tsv : workspace::TableFormat::Csv;
    }

    static std::vector<std::string> upper(std::vector<std::string> words)
    {
        for (std::string &word : words)
            std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) { return char(std::toupper(c)); });
        return words;
    }

    Output &m_out;
    Format m_format;
    std::vector<const workspace::EventField *> m_fields;
    workspace::RepositoryNames m_names;
    std::optional<Table> m_table;
};

Format formatOf(const Options &options)
{
    if (options.json || options.format == "json")
        return Format::Json;
    if (options.format == "csv")
        return Format::Csv;
    return options.format == "tsv" ? Format::Tsv : Format::Table;
}

Result<std::vector<const workspace::EventField *>> fieldsOf(const Options &options, Format format)
{
    std::vector<const workspace::EventField *> fields;
    std::vector<std::string> names = options.fields;
    if (names.empty() && format == Format::Table)
        names = {"time", "type", "repository", "kind", "namespace", "name", "changes", "author"};
    if (names.empty()) {
        for (const auto &field : workspace::eventFields())
            fields.push_back(&field);
    }
    for (const std::string &name : names) {
        const auto *field = workspace::findEventField(name);
        if (!field) {
            QStringList known;
            for (const auto &each : workspace::eventFields())
                known << QString::fromLatin1(each.name);
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Ctl", "--fields: \"%1\" is none of %2.")
                             .arg(QString::fromStdString(name), known.join(u", "_s)),
                         {}};
        }
        fields.push_back(field);
    }
    return fields;
}

store::Order orderOf(const Options &options, Format format)
{
    if (options.order.empty())
        return format == Format::Table && !options.follow ? store::Order::NewestFirst : store::Order::OldestFirst;
    return options.order == "newest" ? store::Order::NewestFirst : store::Order::OldestFirst;
}

bool pause(const std::stop_token &stop)
{
    for (int waited = 0; waited < kFollowPause && !stop.stop_requested(); waited += kFollowStep)
        QThread::msleep(kFollowStep);
    return !stop.stop_requested();
}

/// The event of each repository that came last. Not by time: a branch that was rewritten brings older
/// commits later.
using Positions = std::map<RepositoryId, EventId>;

void advance(Positions &positions, const Event &event)
{
    EventId &last = positions[event.repository];
    last = std::max(last, event.id);
}

Result<Positions> lastPositions(Session &session, store::Reader &reader)
{
    Positions positions;
    const auto repositories = session.repositories();
    if (!repositories)
        return repositories.error();
    for (const Repository &repository : *repositories) {
        const auto last = reader.lastAdded(repository.id);
        if (!last)
            return last.error();
        positions[repository.id] = *last;
    }
    return positions;
}

/// Prints what scans (the window's, `repo scan`) add. Each repository has its own past, so each is
/// followed from its own last event.
int follow(Session &session, store::Reader &reader, const EventFilter &filter, Positions positions, Printer &printer)
{
    const std::stop_token stop = stopOnSignals();
    const JobContext context{stop, {}};
    while (pause(stop)) {
        auto names = session.repositoryNames();
        if (!names)
            return session.fail(names.error());
        std::vector<RepositoryId> wanted = filter.repositories;
        for (const auto &[id, name] : *names) {
            if (filter.repositories.empty())
                wanted.push_back(id);
        }
        printer.setNames(std::move(*names));
        for (const RepositoryId id : wanted) {
            EventFilter only = filter;
            only.repositories = {id};
            only.addedAfter = positions[id];
            const auto print = [&](const Event &event) {
                advance(positions, event);
                printer.print(event);
                return true;
            };
            const auto rows = workspace::forEachEvent(reader, only, store::Order::OldestFirst, -1, context, print);
            if (!rows)
                return session.fail(rows.error());
        }
        printer.flush();
        if (!session.out.ok())
            return Failure;
    }
    return 128 + receivedSignal();
}

int runEvents(Session &session, const Options &options)
{
    const Format format = formatOf(options);
    const auto fields = fieldsOf(options, format);
    if (!fields)
        return session.fail(fields.error());
    const auto reader = session.reader();
    if (!reader)
        return session.fail(reader.error());
    const auto filter = eventFilter(options.filter, session);
    if (!filter)
        return session.fail(filter.error());
    auto names = session.repositoryNames();
    if (!names)
        return session.fail(names.error());
    if (names->empty())
        session.note(QCoreApplication::translate("Ctl", "No repository has been added yet. Add one: kubestatsctl repo add URL-OR-FOLDER"));
    Positions positions;
    if (options.follow) {
        auto last = lastPositions(session, **reader);
        if (!last)
            return session.fail(last.error());
        positions = std::move(*last);
    }
    Printer printer(session.out, format, *fields, std::move(*names));
    const auto print = [&](const Event &event) {
        advance(positions, event);
        printer.print(event);
        return session.out.ok();
    };
    const auto rows = workspace::forEachEvent(**reader, *filter, orderOf(options, format), options.limit, {}, print);
    if (!rows)
        return session.fail(rows.error());
    printer.flush();
    return options.follow ? follow(session, **reader, *filter, std::move(positions), printer) : int(Ok);
}

/// 0, 1, 2 …
CLI::Validator wholeNumber()
{
    const auto check = [](const std::string &text) {
        const bool isNumber =
            !text.empty() && text.size() <= 18 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        return isNumber ? std::string() : '"' + text + "\" is no whole number. Write 0, 1, 2 and so on.";
    };
    return CLI::Validator(check, "");
}

} // namespace

void declareEvents(CLI::App &app, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = app.add_subcommand("events", "What happened: created, modified, deleted, resurrected");
    addEventOptions(*sub, options->filter);
    sub->add_option("--limit", options->limit, "At most so many, in the order they are printed in")->check(wholeNumber())->type_name("N");
    sub->add_option("--order", options->order, "newest or oldest first; default: oldest, in a table newest")
        ->check(oneOf({"newest", "oldest"}))
        ->type_name("ORDER");
    sub->add_option("--format", options->format, "table, csv, tsv or json")
        ->check(oneOf({"table", "csv", "tsv", "json"}))
        ->type_name("FORMAT");
    sub->add_flag("--json", options->json, "JSON Lines: one object an event");
    sub->add_option("--fields", options->fields, "Columns of a table, csv or tsv, with commas")
        ->allow_extra_args(false)
        ->delimiter(',')
        ->type_name("FIELDS");
    sub->add_flag("--follow", options->follow, "Then wait for events that scans add, until Ctrl+C");
    sub->footer(examples({"kubestatsctl events --since 7d --no-bots", "kubestatsctl events --kind HelmRelease --type deleted --format csv",
                          "kubestatsctl events --json | jq -r 'select(.bot) | .name'", "kubestatsctl events --follow --json"})
                + "\nIn JSON, absent values are null and bytes of paths that are no UTF-8 come out as \\u00XX.");
    sub->callback([&session, &run, options] { run = [&session, options] { return runEvents(session, *options); }; });
}

} // namespace ctl
