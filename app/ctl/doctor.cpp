// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "command.h"
#include "session.h"
#include "workspace/sample.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

constexpr qint64 kLittleSpace = 1ll << 30;

enum class Verdict { Good, Remark, Bad };

struct Check {
    const char *name;
    Verdict verdict = Verdict::Good;
    QString text;
};

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

Check settingsCheck(Session &session)
{
    const auto settings = session.settings();
    return settings ? Check{"settings", Verdict::Good, (*settings)->file()} : Check{"settings", Verdict::Bad, settings.error().message};
}

Check folderCheck(const workspace::Place &place)
{
    QTemporaryFile probe(place.folder + "/.doctor-XXXXXX"_L1);
    if (!probe.open())
        return {"data folder", Verdict::Bad, Text::tr("%1 cannot be written: %2.").arg(place.folder, probe.errorString())};
    const QStorageInfo disk(place.folder);
    const QString text = Text::tr("%1, %2 MB free").arg(place.folder, QString::number(disk.bytesAvailable() >> 20));
    return {"data folder", disk.bytesAvailable() < kLittleSpace ? Verdict::Remark : Verdict::Good, text};
}

Check storeCheck(Session &session, const workspace::Place &place)
{
    if (!QFileInfo::exists(place.database()))
        return {"store", Verdict::Good, Text::tr("none yet")};
    const auto reader = session.reader();
    if (!reader)
        return {"store", Verdict::Bad, reader.error().message};
    const auto sound = (*reader)->quickCheck();
    if (!sound)
        return {"store", Verdict::Bad, sound.error().message};
    if (!*sound)
        return {"store", Verdict::Bad,
                Text::tr("%1 is damaged. \"kubestatsctl repo scan\" sets it aside and rebuilds it from Git.").arg(place.database())};
    return {"store", Verdict::Good,
            Text::tr("%1, %2 MB, sound").arg(place.database(), QString::number(QFileInfo(place.database()).size() >> 20))};
}

/// What each repository takes of the store, by its share of the rows.
Check roomCheck(Session &session)
{
    const auto reader = session.reader();
    if (!reader)
        return {"room", Verdict::Bad, reader.error().message};
    const auto size = (*reader)->size();
    const auto names = session.repositoryNames();
    if (!size || !names)
        return {"room", Verdict::Bad, size ? names.error().message : size.error().message};
    QStringList rows;
    for (const auto &[id, bytes] : size->repositories) {
        const auto name = names->find(id);
        rows << Text::tr("%1 about %2 MB")
                    .arg(QString::fromStdString(name == names->end() ? std::to_string(id) : name->second),
                         QString::number(double(bytes) / (1 << 20), 'f', 1));
    }
    if (rows.isEmpty())
        return {"room", Verdict::Good, Text::tr("no repository yet")};
    return {"room", Verdict::Good, Text::tr("%1. \"repo remove\" and \"repo compact\" give room back.").arg(rows.join(u"; "_s))};
}

Check repositoriesCheck(Session &session)
{
    const auto repositories = session.repositories();
    if (!repositories)
        return {"repositories", Verdict::Bad, repositories.error().message};
    QStringList failed;
    for (const Repository &repository : *repositories) {
        if (repository.state == RepositoryState::Failed)
            failed << QString::fromStdString(repository.config.name + ": " + repository.errorMessage);
    }
    if (!failed.isEmpty())
        return {"repositories", Verdict::Remark, failed.join(u"; "_s)};
    return {"repositories", Verdict::Good, Text::tr("%1, none failed").arg(QString::number(repositories->size()))};
}

Check programCheck(const char *name, const QString &without)
{
    const QString file = QString::fromLatin1(name);
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(file);
    const QString found = QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(file);
    return found.isEmpty() ? Check{name, Verdict::Remark, without} : Check{name, Verdict::Good, found};
}

Check sampleCheck()
{
    const QString sample = workspace::samplePath();
    return sample.isEmpty() ? Check{"sample", Verdict::Remark, Text::tr("not installed")} : Check{"sample", Verdict::Good, sample};
}

std::vector<Check> examine(Session &session)
{
    std::vector<Check> checks{{"version", Verdict::Good, u"" KUBESTATS_VERSION ", Qt "_s + QString::fromLatin1(qVersion())},
                              settingsCheck(session)};
    if (const auto place = session.place()) {
        checks.push_back(folderCheck(*place));
        checks.push_back(storeCheck(session, *place));
        if (checks.back().verdict == Verdict::Good && QFileInfo::exists(place->database()))
            checks.insert(checks.end(), {repositoriesCheck(session), roomCheck(session)});
    }
    checks.push_back(
        programCheck("kubestats-fetch", Text::tr("not found: remote repositories cannot be fetched. Install Kubestats again.")));
    checks.push_back(
        programCheck("kubestats-chart", Text::tr("not found: \"kubestatsctl chart\" writes .csv only. Install the package kubestats.")));
    checks.push_back(sampleCheck());
    return checks;
}

int runDoctor(Session &session, bool json)
{
    static constexpr const char *kWords[] = {"ok", "remark", "failed"};
    int code = Ok;
    std::optional<Table> table;
    if (!json)
        table.emplace(session.out, std::vector<std::string>{"CHECK", "RESULT", "DETAIL"});
    for (const Check &check : examine(session)) {
        const char *word = kWords[int(check.verdict)];
        if (check.verdict == Verdict::Bad)
            code = Failure;
        if (table) {
            table->row({check.name, word, check.text.toStdString()});
            continue;
        }
        JsonObject object;
        object.add("check", check.name).add("result", word).add("detail", check.text.toStdString());
        session.out.line(object.text());
    }
    return code;
}

} // namespace

void declareDoctor(CLI::App &app, Session &session, Run &run)
{
    const auto json = std::make_shared<bool>(false);
    CLI::App *sub = app.add_subcommand("doctor", "Look whether everything is in its place; changes nothing");
    sub->add_flag("--json", *json, "JSON Lines: one object a check");
    sub->footer(examples({"kubestatsctl doctor", "kubestatsctl doctor --json | jq 'select(.result != \"ok\")'"}));
    sub->callback([&session, &run, json] { run = [&session, json] { return runDoctor(session, *json); }; });
}

} // namespace ctl
