// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "filters.h"
#include "session.h"
#include "utf8.h"

#include "base/json.h"
#include "kube/kubeconfig.h"
#include "purge/duration.h"
#include "store/ledger.h"
#include "workspace/place.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace ctl {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Options {
    store::LedgerFilter filter;
    std::vector<std::string> states;
    RangeOptions range;
    std::string format = "jsonl";
    std::string out;
    std::string kubeconfig;
    std::int64_t number = 0;
    bool json = false;
};

Result<store::Ledger> openLedger(Session &session)
{
    const auto place = session.place();
    if (!place)
        return place.error();
    return store::Ledger::open(place->ledger());
}

/// The contexts that are asked for: all of `options.kubeconfig`, or those of them that are named; without it the named ones,
/// which need not be in any kubeconfig any longer. Empty: every context.
Result<std::vector<std::string>> contextsOf(const Options &options)
{
    const std::vector<std::string> &named = options.filter.contexts;
    if (options.kubeconfig.empty())
        return named;
    const QString file = pathText(options.kubeconfig);
    const auto config = kube::loadKubeconfig(kube::KubeconfigPlaces::find(file));
    if (!config)
        return config.error();
    std::vector<std::string> contexts;
    for (const kube::ContextEntry &entry : config->contexts)
        contexts.push_back(entry.name.toStdString());
    for (const std::string &name : named) {
        if (std::find(contexts.begin(), contexts.end(), name) == contexts.end())
            return Error{ErrorCode::NotFound, Text::tr("%1 has no context \"%2\".").arg(file, pathText(name)), {}};
    }
    if (contexts.empty())
        return Error{ErrorCode::NotFound, Text::tr("%1 has no context.").arg(file), {}};
    return named.empty() ? contexts : named;
}

Result<store::LedgerFilter> filterOf(Session &session, const Options &options)
{
    store::LedgerFilter filter = options.filter;
    auto contexts = contextsOf(options);
    if (!contexts)
        return contexts.error();
    filter.contexts = std::move(*contexts);
    for (const std::string &word : options.states) {
        const auto state = store::deletionState(word);
        if (!state)
            return Error{ErrorCode::InvalidInput, Text::tr("\"%1\" is no state.").arg(pathText(word)), {}};
        filter.states.push_back(*state);
    }
    for (const auto &[text, moment] : {std::pair(&options.range.since, &filter.since), std::pair(&options.range.until, &filter.until)}) {
        if (text->empty())
            continue;
        const auto parsed = parseTime(*text, session.now());
        if (!parsed)
            return Error{ErrorCode::InvalidInput, Text::tr("\"%1\" is no time.").arg(pathText(*text)), {}};
        *moment = *parsed;
    }
    return filter;
}

/// The ledger and what is asked of it.
struct Asked {
    store::Ledger ledger;
    store::LedgerFilter filter;
};

Result<Asked> ask(Session &session, const Options &options)
{
    auto ledger = openLedger(session);
    if (!ledger)
        return ledger.error();
    auto filter = filterOf(session, options);
    if (!filter)
        return filter.error();
    return Asked{std::move(*ledger), std::move(*filter)};
}

/// A broken chain is a failure whatever was asked for.
int checkChain(Session &session, store::Ledger &ledger)
{
    const auto chain = ledger.check();
    if (!chain)
        return session.fail(chain.error());
    if (chain->holds())
        return Ok;
    return session.fail({ErrorCode::Corrupt,
                         Text::tr("The chain of the ledger %1 breaks at entry %2: somebody changed or removed what was written.")
                             .arg(ledger.path(), QString::number(chain->brokenAt)),
                         {}});
}

std::string recordJson(const store::LedgerRecord &record)
{
    JsonObject json;
    json.add("number", record.number).add("begun", purge::momentText(record.begun)).add("changed", purge::momentText(record.changed));
    json.add("state", store::toString(record.state)).add("namespace", record.ns).add("uid", record.uid).add("context", record.context);
    json.add("cluster", record.cluster).add("who", record.who).add("text", record.text);
    return json.text();
}

int runList(Session &session, const Options &options)
{
    auto asked = ask(session, options);
    if (!asked)
        return session.fail(asked.error());
    const auto records = asked->ledger.records(asked->filter);
    if (!records)
        return session.fail(records.error());
    if (options.json) {
        for (const store::LedgerRecord &record : *records)
            session.out.line(recordJson(record));
        return checkChain(session, asked->ledger);
    }
    Table table(session.out, {"ENTRY", "NAMESPACE", "CLUSTER", "APPROVED BY", "WHEN", "OUTCOME", "TEXT"});
    for (const store::LedgerRecord &record : *records)
        table.row({std::to_string(record.number), record.ns, record.cluster, record.who, purge::momentText(record.begun),
                   store::toString(record.state), record.text});
    table.finish();
    return checkChain(session, asked->ledger);
}

int runShow(Session &session, const Options &options)
{
    auto ledger = openLedger(session);
    if (!ledger)
        return session.fail(ledger.error());
    const auto entries = ledger->entries(options.number);
    if (!entries)
        return session.fail(entries.error());
    const auto contexts = contextsOf(options);
    if (!contexts)
        return session.fail(contexts.error());
    if (!contexts->empty() && std::find(contexts->begin(), contexts->end(), entries->front().context) == contexts->end())
        return session.fail({ErrorCode::NotFound,
                             Text::tr("Entry %1 is about the context %2.")
                                 .arg(QString::number(options.number), QString::fromStdString(entries->front().context)),
                             {}});
    if (options.json) {
        for (const store::LedgerEntry &entry : *entries)
            session.out.line(store::jsonLine(entry));
        return checkChain(session, *ledger);
    }
    const store::LedgerEntry &first = entries->front();
    session.out.line(printable("Entry " + std::to_string(first.record) + ": " + first.ns + " (" + first.uid + ") on " + first.cluster
                               + ", context " + first.context + ", approved by " + first.who));
    for (const store::LedgerEntry &entry : *entries) {
        session.out.line("");
        session.out.line(
            printable(purge::momentText(entry.time) + "  " + store::toString(entry.step) + "  " + store::toString(entry.state)));
        session.out.line("  " + printable(entry.text));
        session.out.line("  " + printable(entry.details));
        session.out.line("  hash " + printable(entry.hash));
    }
    return checkChain(session, *ledger);
}

int runExport(Session &session, const Options &options)
{
    auto asked = ask(session, options);
    if (!asked)
        return session.fail(asked.error());
    const auto format = options.format == "csv" ? store::LedgerFormat::Csv : store::LedgerFormat::JsonLines;
    if (options.out.empty() || options.out == "-") {
        const auto done = asked->ledger.exportTo(format, asked->filter, [&session](std::string_view text) {
            session.out.write(text);
            return session.out.ok();
        });
        return done ? int(Ok) : session.fail(done.error());
    }
    QSaveFile file(pathText(options.out));
    const bool opened = file.open(QIODevice::WriteOnly);
    const auto done =
        !opened ? Result<store::LedgerExport>(Error{}) : asked->ledger.exportTo(format, asked->filter, [&file](std::string_view text) {
            return file.write(text.data(), qint64(text.size())) == qint64(text.size());
        });
    if (opened && !done && done.error().code != ErrorCode::Cancelled)
        return session.fail(done.error());
    if (!opened || !done || !file.commit())
        return session.fail(
            {ErrorCode::Forbidden, Text::tr("%1 cannot be written: %2.").arg(pathText(options.out), file.errorString()), {}});
    return Ok;
}

void addContexts(CLI::App &sub, Options &options)
{
    sub.add_option("--kubeconfig", options.kubeconfig, "Only of the contexts in this file")->type_name("FILE");
    sub.add_option("--context", options.filter.contexts, "Only of this context (repeatable)")->allow_extra_args(false)->type_name("NAME");
}

void addFilter(CLI::App &sub, Options &options)
{
    sub.add_option("--text", options.filter.text, "Part of a namespace, context, cluster, person or sentence")->type_name("TEXT");
    addContexts(sub, options);
    sub.add_option("--state", options.states, "Only with this outcome: gone, refused, terminating, … (repeatable)")
        ->allow_extra_args(false)
        ->check(oneOf({"approved", "sent", "accepted", "gone", "terminating", "refused", "untouched", "unknown", "restored"}))
        ->type_name("STATE");
    addRangeOptions(sub, options.range);
}

} // namespace

void declareLedger(CLI::App &app, Session &session, Run &run)
{
    CLI::App *ledger = app.add_subcommand("ledger", "Who approved which deletion, and what came of it");
    ledger->footer(examples({"kubestatsctl ledger list", "kubestatsctl ledger show 12"}));
    const auto list = std::make_shared<Options>();
    CLI::App *sub = ledger->add_subcommand("list", "List the deletions, newest first");
    addFilter(*sub, *list);
    sub->add_flag("--json", list->json, "JSON Lines: one object a deletion");
    sub->footer(examples({"kubestatsctl ledger list --since 30d --state refused"}));
    sub->callback([&session, &run, list] { run = [&session, list] { return runList(session, *list); }; });

    const auto show = std::make_shared<Options>();
    sub = ledger->add_subcommand("show", "Show one deletion from its approval to its end");
    sub->add_option("number", show->number, "Its number")->required()->type_name("NUMBER");
    addContexts(*sub, *show);
    sub->add_flag("--json", show->json, "JSON Lines: one object a link of the chain");
    sub->footer(examples({"kubestatsctl ledger show 12"}));
    sub->callback([&session, &run, show] { run = [&session, show] { return runShow(session, *show); }; });

    const auto save = std::make_shared<Options>();
    sub = ledger->add_subcommand("export", "Write every link of the chain; fails where one does not hold");
    addFilter(*sub, *save);
    CLI::Option *format = sub->add_option("--format", save->format, "jsonl or csv")->check(oneOf({"jsonl", "csv"}))->type_name("FORMAT");
    sub->add_flag("--json", save->json, "JSON Lines, as without --format")->excludes(format);
    sub->add_option("--out", save->out, "File instead of standard output")->type_name("FILE");
    sub->footer(examples({"kubestatsctl ledger export --out ledger.jsonl",
                          "kubestatsctl ledger export | sed 's/,\"hash\":\"\\([0-9a-f]*\\)\"}$/}/' | head -1 | tr -d '\\n' | sha256sum"}));
    sub->callback([&session, &run, save] { run = [&session, save] { return runExport(session, *save); }; });
}

} // namespace ctl
