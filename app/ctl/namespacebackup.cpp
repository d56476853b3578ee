// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"
#include "namespaces.h"
#include "progressline.h"
#include "utf8.h"

#include "base/json.h"
#include "purge/backup.h"
#include "purge/restorenotes.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <memory>

namespace ctl {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Options {
    ClusterOptions cluster;
    std::string ns;
    std::string folder;
    bool withoutSecretValues = false;
};

int runBackup(Session &session, const Options &options)
{
    auto cluster = openCluster(options.cluster);
    if (!cluster)
        return session.fail(cluster.error());
    const auto preview = takePreview(session, *cluster, options.ns);
    if (!preview)
        return session.fail(preview.error());
    const auto choice = options.withoutSecretValues ? purge::BackupChoice::WithoutSecrets : purge::BackupChoice::WithSecrets;
    Result<purge::BackupReport> report = Error{};
    {
        ProgressLine progress(options.ns, !session.options.quiet);
        report = purge::backUp(*cluster->api, *preview, choice, pathText(options.folder), session.now(), 0, progress.context());
    }
    if (!report)
        return session.fail(report.error());
    const bool isSame = report->digest == preview->digest;
    const int code = isSame ? Ok : Partial;
    if (options.cluster.json) {
        JsonObject json;
        json.add("schema", "kubestats.backup/v1").add("namespace", options.ns).add("folder", report->folder.toStdString());
        json.add("objects", report->objects).add("bytes", report->bytes).add("digest", report->digest);
        json.add("digestMatches", isSame).add("secretValues", !options.withoutSecretValues);
        session.out.line(json.text());
    } else {
        session.out.line(printable(report->folder.toStdString()));
    }
    if (!isSame)
        session.note(
            Text::tr("%1 changed while it was saved: the backup holds %n object(s), and not all of them belong to the same moment. "
                     "Save it once more.",
                     nullptr, int(report->objects))
                .arg(pathText(options.ns)));
    else if (!options.cluster.json)
        session.note(purge::backupPromise(*preview, choice));
    return code;
}

std::string rowJson(const purge::RestoreRow &row)
{
    JsonObject json;
    json.add("kind", row.kind).add("name", row.name).add("state", purge::toString(row.state)).add("why", row.why.toStdString());
    return json.text();
}

/// A backup, with its Secrets, goes back to where it came from; elsewhere only where somebody names that.
Result<void> checkCluster(Session &session, const purge::BackupIndex &backup, const ClusterIdentity &cluster, bool isNamed)
{
    if (purge::isOf(backup, cluster))
        return {};
    const QString from = QString::fromStdString(printable(backup.cluster + " (" + backup.server + ')'));
    const QString into = QString::fromStdString(printable(cluster.cluster + " (" + cluster.server + ')'));
    if (!isNamed)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("The backup is of the cluster %1, and the context %2 leads to another one, %3. Name the context by --context "
                              "if it is to go there. Nothing was created.")
                         .arg(from, QString::fromStdString(cluster.context), into),
                     {}};
    session.note(Text::tr("The backup is of the cluster %1. It is restored into another one: %2.").arg(from, into));
    return {};
}

int runRestore(Session &session, Options options)
{
    const auto backup = purge::readBackupIndex(pathText(options.folder));
    if (!backup)
        return session.fail(backup.error());
    const bool isNamed = !options.cluster.context.empty();
    if (!isNamed)
        options.cluster.context = backup->context;
    auto cluster = openCluster(options.cluster);
    if (!cluster)
        return session.fail(cluster.error());
    const auto state = contextState(*cluster);
    if (!state)
        return session.fail(state.error());
    if (!state->unlockedAt(session.now())) {
        return session.fail(
            {ErrorCode::Conflict,
             Text::tr("The context %1 is read-only. Unlock it first: kubestatsctl contexts unlock %1").arg(cluster->access.context),
             {}});
    }
    const auto identity = cluster->api->identity(stopOnSignals());
    if (!identity)
        return session.fail(identity.error());
    if (const auto checked = checkCluster(session, *backup, *identity, isNamed); !checked)
        return session.fail(checked.error());
    std::optional<Table> table;
    if (!options.cluster.json)
        table.emplace(session.out, std::vector<std::string>{"KIND", "NAME", "RESULT", "REMARK"});
    ProgressLine progress(options.folder, false);
    const auto told = [&](const purge::RestoreRow &row) {
        if (table)
            table->row({row.kind, row.name, purge::toString(row.state), row.why.toStdString()});
        else
            session.out.line(rowJson(row));
    };
    const auto place = session.place();
    if (!place)
        return session.fail(place.error());
    const auto report = purge::restoreNoted(
        *cluster->api, pathText(options.folder), place->ledger(), *identity, [&session] { return session.now(); }, told,
        progress.context());
    if (table)
        table->finish();
    if (!report)
        return session.fail(report.error());
    if (report->unnoted)
        session.note(Text::tr("The ledger does not have this restore: %1").arg(report->unnoted->message));
    const auto failed = report->count(purge::RestoreRow::State::Failed);
    session.note(Text::tr("%1: %2 created, %3 there already, %4 left to their owners, %5 failed.")
                     .arg(QString::fromStdString(report->backup.ns), QString::number(report->count(purge::RestoreRow::State::Created)),
                          QString::number(report->count(purge::RestoreRow::State::AlreadyThere)),
                          QString::number(report->count(purge::RestoreRow::State::LeftToOwner)), QString::number(failed)));
    if (const QString besides = report->besides(); !besides.isEmpty())
        session.note(besides);
    if (report->ended)
        return session.fail(*report->ended);
    return failed + report->count(purge::RestoreRow::State::Unknown) > 0 ? Partial : Ok;
}

} // namespace

void declareNamespaceBackup(CLI::App &namespaces, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = namespaces.add_subcommand("backup", "Save every object of a namespace as YAML that only you can read");
    sub->add_option("name", options->ns, "Name of the namespace")->required()->type_name("NAME");
    addClusterOptions(*sub, options->cluster);
    sub->add_option("--out", options->folder, "Folder in which the backup gets a folder of its own")->required()->type_name("FOLDER");
    sub->add_flag("--without-secret-values", options->withoutSecretValues, "Keep the Secrets' keys, not their values");
    sub->add_flag("--json", options->cluster.json, "One JSON object");
    sub->footer(examples({"kubestatsctl namespaces backup shop --out ~/backups"})
                + "\nExit code 3 where the namespace changed while it was saved.");
    sub->callback([&session, &run, options] { run = [&session, options] { return runBackup(session, *options); }; });
}

void declareNamespaceRestore(CLI::App &namespaces, Session &session, Run &run)
{
    const auto options = std::make_shared<Options>();
    CLI::App *sub = namespaces.add_subcommand("restore", "Create again what a backup can bring back; changes nothing that is there");
    sub->add_option("folder", options->folder, "Folder of the backup")->required()->type_name("FOLDER");
    addClusterOptions(*sub, options->cluster);
    sub->get_option("--context")->description("Into this context instead of the one that the backup was taken in");
    sub->add_flag("--json", options->cluster.json, "JSON Lines: one object each");
    sub->footer(examples({"kubestatsctl namespaces restore ~/backups/shop-2026-03-01T100000Z"})
                + "\nExit code 3 where some could not be created.");
    sub->callback([&session, &run, options] { run = [&session, options] { return runRestore(session, *options); }; });
}

} // namespace ctl
