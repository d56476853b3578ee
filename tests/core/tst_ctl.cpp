// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchrepository.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1;
    QByteArray out, err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        }
        return objects;
    }
};

QString program()
{
    return QStringLiteral(KUBESTATS_BIN_DIR) + "/kubestatsctl"_L1;
}

std::string deployment(const char *image)
{
    return std::string(
               "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  template:\n    spec:\n      "
               "containers:\n        - name: app\n          image: ")
        + image + "\n";
}

using Files = std::map<std::string, support::ScratchFile>;

bool put(support::ScratchRepository &repository, const Files &files, const char *author = "Ada Linden <ada@example.org>")
{
    support::ScratchCommit commit;
    commit.files = files;
    commit.author = author;
    return repository.commit(commit);
}

} // namespace

/// Runs the program that is installed, with a data folder of its own.
class CtlTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_data;
    QProcessEnvironment m_environment;

    void setUp(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProgram(program());
        process.setArguments(arguments);
    }

    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        setUp(process, arguments);
        process.start();
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private slots:
    void init()
    {
        m_data = m_folder.filePath(u"data-"_s + QString::fromLatin1(QTest::currentTestFunction()) + u'-'
                                   + QString::fromLatin1(QTest::currentDataTag()));
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"KUBESTATS_DATA"_s, m_data);
        m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        m_environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
    }

    void aStoreOfAnEarlierVersionIsBroughtUpToDate()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"repo"_s, u"add"_s, repository.path()}).code, 0);
        const QString file = m_data + "/kubestats.db"_L1;
        store::Database(file, store::Database::Mode::ReadWrite).script("DROP TABLE measurement; PRAGMA user_version = 5");
        const Answer listed = run({u"events"_s, u"--json"_s});
        QVERIFY2(listed.code == 0, listed.err.constData());
        QCOMPARE(listed.lines().size(), 1);
    }

    void scanSaysWhatItFoundAndWhatIsNew()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}, {"values.yaml", "a: 1\n"}, {"broken.yaml", "a: [\n"}}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:2")}}));
        const Answer first = run({u"scan"_s, repository.path(), u"--json"_s});
        QVERIFY2(first.code == 0, first.err.constData());
        const QJsonObject json = first.json();
        QCOMPARE(json["schema"_L1].toString(), u"kubestats.scan/v1"_s);
        QCOMPARE(json["commits"_L1].toInt(), 2);
        QCOMPARE(json["resources"_L1].toInt(), 1);
        QCOMPARE(json["unreadable"_L1].toInt(), 1);
        QCOMPARE(json["otherDocuments"_L1].toInt(), 1);
        QCOMPARE(json["events"_L1].toObject()["created"_L1].toInt(), 1);
        QCOMPARE(json["events"_L1].toObject()["modified"_L1].toInt(), 1);
        QCOMPARE(json["new"_L1].toObject()["events"_L1].toInt(), 2);
        QCOMPARE(json["head"_L1].toString().toStdString(), repository.tip());
        QVERIFY(json["databaseBytes"_L1].toInt() > 0);

        const QJsonObject again = run({u"scan"_s, repository.path(), u"--json"_s}).json();
        QCOMPARE(again["new"_L1].toObject()["commits"_L1].toInt(), 0);
        QCOMPARE(again["events"_L1], json["events"_L1]);
    }

    void eventsTellWhoChangedWhat()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:2")}}, "renovate[bot] <bot@example.org>"));
        QVERIFY(put(repository, {{"web.yaml", std::nullopt}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto events = run({u"events"_s, u"--json"_s}).lines();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0]["type"_L1].toString(), u"CREATED"_s);
        QCOMPARE(events[1]["type"_L1].toString(), u"MODIFIED"_s);
        QCOMPARE(events[2]["type"_L1].toString(), u"DELETED"_s);
        const QJsonObject change = events[1]["changes"_L1].toArray().at(0).toObject();
        QCOMPARE(change["path"_L1].toString(), u"spec.template.spec.containers[name=app].image"_s);
        QCOMPARE(change["old"_L1].toString(), u"web:1"_s);
        QCOMPARE(change["new"_L1].toString(), u"web:2"_s);
        QCOMPARE(events[1]["bot"_L1].toBool(), true);
        QCOMPARE(events[1]["time"_L1].toString(), u"2023-11-16T22:13:20Z"_s);
        QVERIFY(events[1]["movedFrom"_L1].isNull());

        QCOMPARE(run({u"events"_s, u"--json"_s, u"--no-bots"_s}).lines().size(), 2);
        m_environment.insert(u"KUBESTATS_SCAN_BOTS"_s, u"Ada"_s);
        QCOMPARE(run({u"events"_s, u"--json"_s, u"--no-bots"_s}).lines().size(), 0);
        m_environment.remove(u"KUBESTATS_SCAN_BOTS"_s);
        QCOMPARE(run({u"events"_s, u"--json"_s, u"--no-bots"_s}).lines().size(), 2);
        QCOMPARE(run({u"events"_s, u"--json"_s, u"--type"_s, u"created,deleted"_s}).lines().size(), 2);
        QCOMPARE(run({u"events"_s, u"--json"_s, u"--kind"_s, u"deployment"_s, u"-n"_s, u"shop"_s, u"--limit"_s, u"1"_s}).lines().size(), 1);
        QCOMPARE(run({u"events"_s, u"--json"_s, u"--since"_s, u"2023-11-17"_s}).lines().size(), 1);
        QCOMPARE(run({u"events"_s, u"--json"_s, u"--until"_s, u"2023-11-16T22:13:20Z"_s}).lines().size(), 1);
        QCOMPARE(run({u"events"_s, u"--json"_s, u"--name"_s, u"none"_s}).out, QByteArray());
    }

    void whatAForcePushTookBackIsNotCounted()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QVERIFY(repository.git({u"branch"_s, u"first"_s}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:2")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QVERIFY(repository.git({u"update-ref"_s, u"refs/heads/main"_s, u"first"_s}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:3")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto total = [this](const QStringList &more) {
            double sum = 0;
            const QJsonObject trend = run(QStringList{u"trends"_s, u"--json"_s} + more).json();
            for (const QJsonValue band : trend["bands"_L1].toArray()) {
                for (const QJsonValue value : band["values"_L1].toArray())
                    sum += value.toDouble();
            }
            return int(sum);
        };
        QCOMPARE(run({u"events"_s, u"--json"_s}).lines().size(), 3);
        QCOMPARE(total({}), 2);
        QCOMPARE(total({u"--rewritten"_s}), 3);
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).lines().value(0)["events"_L1].toInt(), 2);
    }

    void whatIsInUseIsPrintedOverTime()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:2")}}));
        QVERIFY(put(repository, {{"web.yaml", std::nullopt}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto bands = [this](const QStringList &more) {
            const QStringList asked{u"trends"_s, u"--json"_s, u"--until"_s, u"2023-11-19"_s, u"--bucket"_s, u"day"_s, u"--measure"_s};
            QMap<QString, QList<int>> result;
            for (const QJsonValue band : run(asked + more).json()["bands"_L1].toArray()) {
                for (const QJsonValue value : band["values"_L1].toArray())
                    result[band["id"_L1].toString()] << value.toInt(-1);
            }
            return result;
        };
        // Commits of 15, 16 and 17 November 2023.
        QCOMPARE(bands({u"images"_s}), (QMap<QString, QList<int>>{{u"web"_s, {1, 1, 0, 0}}}));
        QCOMPARE(bands({u"images"_s, u"--of"_s, u"web"_s}), (QMap<QString, QList<int>>{{u"1"_s, {1, 0, 0, 0}}, {u"2"_s, {0, 1, 0, 0}}}));
        QCOMPARE(bands({u"api-versions"_s, u"--of"_s, u"Deployment"_s}), (QMap<QString, QList<int>>{{u"apps/v1"_s, {1, 1, 0, 0}}}));
        const QStringList images{u"trends"_s, u"--measure"_s, u"images"_s};
        QCOMPARE(run(images + QStringList{u"--json"_s}).json()["title"_L1].toString(), u"Images in use"_s);
        QCOMPARE(run(images + QStringList{u"--kind"_s, u"Deployment"_s}).code, 2);
        QCOMPARE(run({u"trends"_s, u"--of"_s, u"web"_s}).code, 2);

        store::Database(m_data + "/kubestats.db"_L1, store::Database::Mode::ReadWrite)
            .script("DELETE FROM adoption; UPDATE repository SET cursor_uses = 0;");
        const Answer unknown = run(images);
        QCOMPARE(unknown.code, 3);
        QVERIFY2(unknown.err.contains("Scan again"), unknown.err.constData());
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QCOMPARE(bands({u"images"_s}), (QMap<QString, QList<int>>{{u"web"_s, {1, 1, 0, 0}}}));
    }

    void aCutWeekIsNoWeek()
    {
        support::ScratchRepository repository;
        for (const char *image : {"web:1", "web:2", "web:3", "web:4", "web:5", "web:6", "web:7", "web:8"}) // Wed 15 to Wed 22 Nov 2023
            QVERIFY(put(repository, {{"web.yaml", deployment(image)}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto weeks = [this](const QString &since, const QString &until) {
            const QStringList range = since.isEmpty() ? QStringList{} : QStringList{u"--since"_s, since};
            QStringList rows = QString::fromUtf8(run(QStringList{u"trends"_s, u"--bucket"_s, u"week"_s, u"--measure"_s, u"events"_s,
                                                                 u"--format"_s, u"csv"_s, u"--until"_s, until}
                                                     + range)
                                                     .out)
                                   .trimmed()
                                   .split(u'\n');
            rows.removeFirst();
            for (QString &row : rows)
                row = row.trimmed();
            return rows;
        };
        const QString first = u"2023-11-13,2023-11-19,4,1,5,yes"_s, second = u"2023-11-20,2023-11-26,3,3,yes"_s;
        QCOMPARE(weeks({}, u"2023-11-22"_s), QStringList{first});
        QCOMPARE(weeks(u"2023-11-13"_s, u"2023-11-22"_s), QStringList{first});
        QCOMPARE(weeks(u"2023-11-16"_s, u"2023-11-27"_s), QStringList{second});
        // Two days of a week are shown as that week, whole.
        QCOMPARE(weeks(u"2023-11-16"_s, u"2023-11-18"_s), QStringList{first});
    }

    void whatNamesNoVersionIsNotTheRest()
    {
        support::ScratchRepository repository;
        for (const char *image : {"web:1", "web:2", "web:3", "web:4", "web:5", "web:6", "web:7", "web"})
            QVERIFY(put(repository, {{"web.yaml", deployment(image)}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const QStringList asked{u"trends"_s, u"--measure"_s, u"images"_s, u"--of"_s};
        QStringList ids, roles;
        for (const QJsonValue band : run(asked + QStringList{u"web"_s, u"--until"_s, u"2023-11-24"_s, u"--bucket"_s, u"day"_s, u"--json"_s})
                                         .json()["bands"_L1]
                                         .toArray()) {
            ids << band["id"_L1].toString();
            roles << band["role"_L1].toString();
        }
        QVERIFY2(ids.contains(u"(no version)"_s) && ids.count(QString()) == 1, qPrintable(ids.join(u'|')));
        QCOMPARE(roles.value(ids.indexOf(QString())), u"other"_s);
        // A name that nothing has is no table without columns.
        const Answer unknown = run(asked + QStringList{u"Web"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.out.isEmpty() && unknown.err.contains("Web was never in use"), unknown.err.constData());
    }

    void aChartSaysWhatItLeavesOut()
    {
        support::ScratchRepository counted, older;
        for (support::ScratchRepository *repository : {&counted, &older}) {
            QVERIFY(put(*repository, {{"web.yaml", deployment("web:1")}}));
            QCOMPARE(run({u"scan"_s, repository->path()}).code, 0);
        }
        store::Database(m_data + "/kubestats.db"_L1, store::Database::Mode::ReadWrite)
            .script("DELETE FROM adoption WHERE repository = 2; UPDATE repository SET cursor_uses = 0 WHERE id = 2;");
        // What draws gets its request on stdin; the program looks beside itself first.
        const QDir beside(m_folder.filePath(u"drawing"_s));
        QVERIFY(beside.mkpath(u"."_s));
        const QString request = beside.filePath(u"request.json"_s);
        QVERIFY(QFile::copy(program(), beside.filePath(u"kubestatsctl"_s)));
        QFile draw(beside.filePath(u"kubestats-chart"_s));
        QVERIFY(draw.open(QIODevice::WriteOnly));
        draw.write("#!/bin/sh\nexec cat > '" + request.toUtf8() + "'\n");
        draw.close();
        QVERIFY(draw.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QProcess process;
        setUp(process, {u"chart"_s, u"--measure"_s, u"images"_s, u"--out"_s, beside.filePath(u"chart.svg"_s)});
        process.setProgram(beside.filePath(u"kubestatsctl"_s));
        process.start();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QFile sent(request);
        QVERIFY(sent.open(QIODevice::ReadOnly));
        const QString subtitle = QJsonDocument::fromJson(sent.readAll())["subtitle"_L1].toString();
        QVERIFY2(subtitle.contains(u"; not counted: "_s + older.path()), qPrintable(subtitle));
    }

    void csvHasAHeaderAndTheFieldsAskedFor()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const Answer csv = run({u"events"_s, u"--format"_s, u"csv"_s, u"--fields"_s, u"type,kind,name"_s});
        QCOMPARE(csv.out, QByteArray("type,kind,name\r\nCREATED,Deployment,web\r\n"));
        QCOMPARE(run({u"events"_s, u"--fields"_s, u"colour"_s}).code, 2);
    }

    void showPrintsTheDocumentAtACommit()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"old/web.yaml", deployment("web:1")}}));
        const QString first = QString::fromStdString(repository.tip());
        QVERIFY(put(repository,
                    {{"old/web.yaml", std::nullopt},
                     {"web.yaml", "kind: ConfigMap\napiVersion: v1\nmetadata: {name: c}\n---\n" + deployment("web:2")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const Answer now = run({u"show"_s, u"deployment/shop/web"_s});
        QVERIFY2(now.out.contains("image: web:2") && !now.out.contains("ConfigMap"), now.err.constData());
        const Answer then = run({u"show"_s, u"Deployment.apps/web@"_s + first.left(9)});
        QVERIFY2(then.out.contains("image: web:1"), then.err.constData());
        const Answer none = run({u"show"_s, u"deployment/nothing"_s});
        QCOMPARE(none.code, 1);
        QVERIFY(none.out.isEmpty() && none.err.contains("nothing"));
    }

    void whatWasSaidOfARepositoryCanBeChanged()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"apps/web.yaml", deployment("web:1")}, {"old/web.yaml", deployment("web:0")}}));
        QVERIFY(repository.git({u"branch"_s, u"next"_s}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        // A branch that does not exist is not kept.
        QCOMPARE(run({u"scan"_s, repository.path(), u"--branch"_s, u"typo"_s}).code, 1);
        QCOMPARE(run({u"scan"_s, repository.path(), u"--json"_s}).json()["branch"_L1].toString(), u"main"_s);
        QCOMPARE(run({u"scan"_s, repository.path(), u"--branch"_s, u"next"_s}).code, 0);
        QCOMPARE(run({u"scan"_s, repository.path(), u"--json"_s}).json()["branch"_L1].toString(), u"next"_s);
        QCOMPARE(run({u"repo"_s, u"set"_s, u"1"_s, u"--branch"_s, QString(), u"--exclude"_s, u"old"_s, u"--schedule"_s, u"daily"_s}).code,
                 0);
        const QJsonObject scanned = run({u"scan"_s, repository.path(), u"--json"_s}).json();
        QCOMPARE(scanned["branch"_L1].toString(), u"main"_s);
        QCOMPARE(scanned["files"_L1].toInt(), 1);
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).lines().value(0)["schedule"_L1].toString(), u"daily"_s);
        QCOMPARE(run({u"repo"_s, u"set"_s, u"1"_s, u"--exclude"_s, QString()}).code, 0);
        QCOMPARE(run({u"scan"_s, repository.path(), u"--json"_s}).json()["files"_L1].toInt(), 2);
    }

    void whatIsNoRepositoryIsNotListed()
    {
        const QString folder = m_folder.filePath(u"plain"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &location : {folder, u"https://127.0.0.1:9/owner/cluster.git"_s}) {
            QCOMPARE(run({u"scan"_s, location}).code, 1);
            QCOMPARE(run({u"repo"_s, u"add"_s, location}).code, 1);
        }
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).out, QByteArray());
    }

    void showPrintsNoOtherResource()
    {
        const auto map = [](const char *name) { return std::string("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ") + name + "}\n"; };
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"x.yaml", map("a")}}));
        QVERIFY(put(repository, {{"x.yaml", std::nullopt}, {"y.yaml", map("a")}}));
        QVERIFY(put(repository, {{"x.yaml", map("b")}}));
        const QString both = QString::fromStdString(repository.tip());
        QVERIFY(put(repository, {{"y.yaml", "a: [\n"}}));
        const QString broken = QString::fromStdString(repository.tip());
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const Answer first = run({u"show"_s, u"ConfigMap/a@"_s + both});
        QVERIFY2(first.out.contains("name: a"), first.out.constData());
        const Answer none = run({u"show"_s, u"ConfigMap/a@"_s + broken});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.out.isEmpty() && none.err.contains("could not be read"), none.out.constData());
    }

    void secretsAreNeverPrinted()
    {
        support::ScratchRepository repository;
        const auto secret = [](const char *value) {
            return std::string("apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n  key: ") + value + "\n";
        };
        QVERIFY(put(repository, {{"s.yaml", secret("canary-one")}}));
        QVERIFY(put(repository, {{"s.yaml", secret("canary-two")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto events = run({u"events"_s, u"--json"_s}).lines();
        QCOMPARE(events.size(), 2);
        const QString id = QString::number(events[1]["id"_L1].toInteger());
        const QList<QStringList> questions{
            {u"events"_s, u"--json"_s}, {u"events"_s, u"--format"_s, u"csv"_s}, {u"show"_s, u"secret/s"_s}, {u"diff"_s, id}};
        for (const QStringList &question : questions) {
            const Answer answer = run(question);
            QVERIFY2(answer.code == 0, answer.err.constData());
            QVERIFY2(!(answer.out + answer.err).contains("canary"), qPrintable(question.join(u' ')));
        }
        const Answer diff = run({u"diff"_s, id});
        QVERIFY(diff.out.contains("stringData.key"));
        QVERIFY2(diff.out.contains("-  key: •••\n+  key: •••\n"), diff.out.constData());
        QVERIFY(run({u"events"_s, u"--match"_s, u"canary"_s, u"--json"_s}).out.isEmpty());
    }

    void diffShowsFieldsAndLines()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:2")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto events = run({u"events"_s, u"--json"_s}).lines();
        const Answer diff = run({u"diff"_s, QString::number(events[1]["id"_L1].toInteger())});
        QVERIFY(diff.out.contains("containers[name=app].image: web:1 → web:2"));
        QVERIFY(diff.out.contains("\n-          image: web:1\n+          image: web:2\n"));
        QVERIFY(diff.out.contains("@@ -8,4 +8,4 @@"));
        QCOMPARE(run({u"diff"_s, u"7"_s}).code, 1);
    }

    void warningsNameFileLineAndReason()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"bad.yaml", "apiVersion: v1\nkind: [\n"}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto rows = run({u"warnings"_s, u"--json"_s}).lines();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["path"_L1].toString(), u"bad.yaml"_s);
        QCOMPARE(rows[0]["reason"_L1].toString(), u"broken-yaml"_s);
        QVERIFY(rows[0]["line"_L1].toInt() >= 2);
    }

    void resourcesHaveTheirFacts()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("registry.example.org/web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const auto rows = run({u"resources"_s, u"--json"_s}).lines();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["images"_L1].toArray().at(0).toString(), u"registry.example.org/web:1"_s);
        QCOMPARE(rows[0]["state"_L1].toString(), u"alive"_s);
        QCOMPARE(run({u"resources"_s, u"--json"_s, u"--deleted"_s}).lines().size(), 0);
    }

    void pathsThatAreNotUtf8StayValidJson()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"caf\xe9/\x1b[31m.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const Answer json = run({u"events"_s, u"--json"_s});
        QJsonParseError error;
        const QJsonObject event = QJsonDocument::fromJson(json.out.trimmed(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(event["path"_L1].toString(), u"caf\u00e9/\u001b[31m.yaml"_s);
        const Answer table = run({u"events"_s, u"--fields"_s, u"path"_s});
        QVERIFY(table.out.contains("caf\\xE9/\\x1B[31m.yaml"));
    }

    void repositoriesAreAddedRenamedPausedAndRemoved()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"repo"_s, u"add"_s, u"--include"_s, u"web.yaml"_s, repository.path(), u"--name"_s, u"owner/cluster"_s}).code, 0);
        QCOMPARE(run({u"repo"_s, u"add"_s, repository.path()}).code, 1);
        QCOMPARE(run({u"repo"_s, u"rename"_s, u"cluster"_s, u"home"_s}).code, 0);
        QCOMPARE(run({u"repo"_s, u"pause"_s, u"home"_s}).code, 0);
        auto list = run({u"repo"_s, u"list"_s, u"--json"_s}).lines();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0]["name"_L1].toString(), u"home"_s);
        QCOMPARE(list[0]["state"_L1].toString(), u"paused"_s);
        QCOMPARE(list[0]["resources"_L1].toInt(), 1);
        QCOMPARE(run({u"repo"_s, u"resume"_s, u"home"_s}).code, 0);
        QCOMPARE(run({u"repo"_s, u"scan"_s}).code, 0);
        // Only by its whole name, and only when somebody agreed.
        QCOMPARE(run({u"repo"_s, u"remove"_s, u"hom"_s, u"--yes"_s}).code, 2);
        const Answer asked = run({u"repo"_s, u"remove"_s, u"home"_s});
        QCOMPARE(asked.code, 2);
        QVERIFY2(asked.err.contains("stays") && asked.err.contains("Nothing was removed"), asked.err.constData());
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).lines().size(), 1);
        QCOMPARE(run({u"repo"_s, u"remove"_s, u"home"_s, u"--yes"_s}).code, 0);
        QVERIFY(QDir(repository.path()).exists());
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).out, QByteArray());
        QCOMPARE(run({u"events"_s, u"--json"_s}).out, QByteArray());
    }

    void everyFilterOfEventsHoldsBackTheRest_data()
    {
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("group") << QStringList{u"--group"_s, u"apps"_s} << QStringList{u"web"_s};
        QTest::newRow("path") << QStringList{u"--path"_s, u"shop/"_s} << QStringList{u"map"_s};
        QTest::newRow("author") << QStringList{u"--author"_s, u"linden"_s} << QStringList{u"web"_s};
        QTest::newRow("bots") << QStringList{u"--bots"_s} << QStringList{u"map"_s};
        QTest::newRow("people") << QStringList{u"--no-bots"_s} << QStringList{u"web"_s};
        QTest::newRow("name") << QStringList{u"--name"_s, u"map"_s} << QStringList{u"map"_s};
        QTest::newRow("until") << QStringList{u"--until"_s, u"2001-01-01"_s} << QStringList{};
        QTest::newRow("since and type") << QStringList{u"--since"_s, u"2001-01-01"_s, u"--type"_s, u"created"_s}
                                        << QStringList{u"web"_s, u"map"_s};
    }

    void everyFilterOfEventsHoldsBackTheRest()
    {
        QFETCH(const QStringList, filter);
        QFETCH(const QStringList, names);
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QVERIFY(put(repository, {{"shop/map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: map\n"}},
                    "renovate[bot] <bot@example.org>"));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QStringList found;
        for (const QJsonObject &event : run(QStringList{u"events"_s, u"--json"_s} + filter).lines())
            found << event["name"_L1].toString();
        QCOMPARE(found, names);
    }

    void withoutTheChartProgramThePackageIsNamed()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        // The program looks beside itself, then in PATH.
        const QString alone = m_folder.filePath(u"kubestatsctl-alone"_s);
        QVERIFY(QFile::copy(program(), alone));
        m_environment.insert(u"PATH"_s, m_folder.filePath(u"empty"_s));
        const auto draw = [&](const QString &file) {
            QProcess process;
            setUp(process, {u"chart"_s, u"--out"_s, m_folder.filePath(file)});
            process.setProgram(alone);
            process.start();
            process.waitForFinished(60'000);
            return Answer{process.exitCode(), {}, process.readAllStandardError()};
        };
        const Answer picture = draw(u"chart.png"_s);
        QVERIFY(picture.code != 0);
        QVERIFY2(picture.err.contains("Install the package kubestats"), picture.err.constData());
        QVERIFY(!QFile::exists(m_folder.filePath(u"chart.png"_s)));
        QCOMPARE(draw(u"chart.csv"_s).code, 0);
        QVERIFY(QFile::exists(m_folder.filePath(u"chart.csv"_s)));
    }

    void compactGivesRoomBackAndLosesNothing()
    {
        support::ScratchRepository kept, large;
        QVERIFY(put(kept, {{"web.yaml", deployment("web:1")}}));
        std::string many;
        for (int i = 0; i < 400; ++i)
            many += "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: map-" + std::to_string(i) + "\n";
        QVERIFY(put(large, {{"many.yaml", many}}));
        QCOMPARE(run({u"scan"_s, kept.path()}).code, 0);
        const qint64 before = QFileInfo(m_data + u"/kubestats.db"_s).size();
        QCOMPARE(run({u"repo"_s, u"add"_s, large.path(), u"--name"_s, u"large"_s}).code, 0);
        QCOMPARE(run({u"repo"_s, u"remove"_s, u"large"_s, u"--yes"_s}).code, 0);
        const qint64 left = QFileInfo(m_data + u"/kubestats.db"_s).size();
        QVERIFY2(left > before, qPrintable(u"%1 bytes, %2 before"_s.arg(left).arg(before)));
        const Answer compacted = run({u"repo"_s, u"compact"_s});
        QCOMPARE(compacted.code, 0);
        QVERIFY2(compacted.err.contains("MB now"), compacted.err.constData());
        QVERIFY(QFileInfo(m_data + u"/kubestats.db"_s).size() < left);
        QCOMPARE(run({u"events"_s, u"--json"_s}).lines().size(), 1);
    }

    void aMissingRepositoryIsAFailureAndSoSaid()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        const QString copy = m_folder.filePath(u"copy.git"_s);
        QVERIFY(repository.git({u"clone"_s, u"-q"_s, u"--bare"_s, repository.path(), copy}, false));
        QCOMPARE(run({u"scan"_s, copy}).code, 0);
        QVERIFY(QDir(copy).removeRecursively());
        const Answer failed = run({u"repo"_s, u"scan"_s});
        QCOMPARE(failed.code, 1);
        QVERIFY(failed.err.contains("copy.git"));
        const auto list = run({u"repo"_s, u"list"_s, u"--json"_s}).lines();
        QCOMPARE(list[0]["state"_L1].toString(), u"failed"_s);
        // What was scanned before is still there.
        QCOMPARE(run({u"events"_s, u"--json"_s}).lines().size(), 1);
    }

    void wrongUseIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no subcommand") << QStringList{};
        QTest::newRow("an unknown subcommand") << QStringList{u"frobnicate"_s};
        QTest::newRow("an unknown option") << QStringList{u"events"_s, u"--frobnicate"_s};
        QTest::newRow("a type that is none") << QStringList{u"events"_s, u"--type"_s, u"exploded"_s};
        QTest::newRow("a time that is none") << QStringList{u"events"_s, u"--since"_s, u"yesterday-ish"_s};
        QTest::newRow("a range the wrong way round")
            << QStringList{u"trends"_s, u"--since"_s, u"2026-01-01"_s, u"--until"_s, u"2025-01-01"_s};
        QTest::newRow("a range without a moment") << QStringList{u"events"_s, u"--since"_s, u"2026"_s, u"--until"_s, u"2026-01-01"_s};
        QTest::newRow("a number below nothing") << QStringList{u"events"_s, u"--limit"_s, u"-1"_s};
        QTest::newRow("a number that is none") << QStringList{u"events"_s, u"--limit"_s, u"abc"_s};
        QTest::newRow("a repository that is none") << QStringList{u"events"_s, u"--repository"_s, u"none"_s};
        QTest::newRow("a resource without a kind") << QStringList{u"show"_s, u"web"_s};
        QTest::newRow("a picture format that is none") << QStringList{u"chart"_s, u"--out"_s, u"a.gif"_s};
        QTest::newRow("an address that is none") << QStringList{u"scan"_s, u"http://git.example.org/x"_s};
    }
    void wrongUseIsExitCodeTwo()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.startsWith("kubestatsctl: "));
        QVERIFY2(!answer.err.contains("000000"), answer.err.constData()); // no figures that nobody wrote
    }

    void everySubcommandShowsAnExample_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words :
             {u"repo"_s,        u"repo add"_s,     u"repo list"_s, u"repo remove"_s, u"repo set"_s,    u"repo rename"_s, u"repo pause"_s,
              u"repo resume"_s, u"repo metrics"_s, u"repo scan"_s, u"scan"_s,        u"events"_s,      u"show"_s,        u"diff"_s,
              u"resources"_s,   u"trends"_s,       u"chart"_s,     u"warnings"_s,    u"config show"_s, u"doctor"_s,      u"completion"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void everySubcommandShowsAnExample()
    {
        QFETCH(QString, words);
        const Answer answer = run(words.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("Examples:\n  "));
        QVERIFY(answer.out.contains("kubestatsctl " + words.toUtf8()));
    }

    void quietIsQuietAndNoColoursAreInPipes()
    {
        const Answer empty = run({u"--quiet"_s, u"events"_s});
        QCOMPARE(empty.code, 0);
        QVERIFY(empty.err.isEmpty());
        QVERIFY(!run({u"events"_s}).err.isEmpty());
        QVERIFY(!run({u"events"_s}).out.contains('\033'));
    }

    void aReencryptionAloneIsSaid()
    {
        const auto sealed = [](const char *value) {
            return std::string("apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n  key: ENC[AES256_GCM,data:") + value
                + ",type:str]\nsops:\n  mac: ENC[AES256_GCM,data:" + value + ",type:str]\n  version: 3.8.1\n";
        };
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"s.yaml", sealed("one")}}));
        QVERIFY(put(repository, {{"s.yaml", sealed("two")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const Answer modified = run({u"events"_s, u"--type"_s, u"modified"_s, u"--format"_s, u"csv"_s, u"--fields"_s, u"id,changes"_s});
        QVERIFY2(modified.out.contains("re-encrypted"), modified.out.constData());
        const QString id = QString::fromLatin1(modified.out.split('\n').value(1).split(',').value(0));
        const Answer diff = run({u"diff"_s, id});
        QVERIFY2(diff.out.contains("re-encrypted; nothing else changed"), diff.out.constData() + diff.err);
    }

    void doctorLooksAndChangesNothing()
    {
        const auto result = [this](const char *name) {
            for (const QJsonObject &row : run({u"doctor"_s, u"--json"_s}).lines()) {
                if (row["check"_L1].toString() == QLatin1String(name))
                    return row["result"_L1].toString() + u": "_s + row["detail"_L1].toString();
            }
            return QString();
        };
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QVERIFY2(result("store").startsWith(u"ok"_s), qPrintable(result("store")));
        QVERIFY2(result("room").contains(u"about"_s), qPrintable(result("room")));
        QFile file(m_data + u"/kubestats.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray damaged = file.readAll();
        file.close();
        QVERIFY2(result("store").startsWith(u"failed"_s), qPrintable(result("store")));
        QCOMPARE(run({u"doctor"_s}).code, 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == damaged);
    }

    void settingsTellTheirOrigin()
    {
        const auto folder = [this](const QStringList &flags) {
            for (const QJsonObject &row : run(flags + QStringList{u"config"_s, u"show"_s, u"--json"_s}).lines()) {
                if (row["key"_L1].toString() == "store/folder"_L1)
                    return row["origin"_L1].toString() + u' ' + row["value"_L1].toString();
            }
            return QString();
        };
        QCOMPARE(folder({}), u"environment "_s + m_data);
        QCOMPARE(folder({u"--data"_s, m_folder.path()}), u"flag "_s + m_folder.path());

        m_environment.insert(u"KUBESTATS_SCAN_THREADS"_s, u"2"_s);
        bool found = false;
        for (const QJsonObject &row : run({u"config"_s, u"show"_s, u"--json"_s}).lines()) {
            if (row["key"_L1].toString() != "scan/threads"_L1)
                continue;
            found = true;
            QCOMPARE(row["value"_L1].toString(), u"2"_s);
            QCOMPARE(row["origin"_L1].toString(), u"environment"_s);
        }
        QVERIFY(found);
        m_environment.insert(u"KUBESTATS_SCAN_THREADS"_s, u"many"_s);
        QCOMPARE(run({u"config"_s, u"show"_s}).code, 2);
    }

    void chartOfEverythingAsCsv()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const QString file = m_folder.filePath(u"chart.csv"_s);
        QCOMPARE(run({u"chart"_s, u"--out"_s, file, u"--bucket"_s, u"month"_s}).code, 0);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(text.startsWith("start,end,CREATED,total,complete"));
        QVERIFY(text.contains("2023-11-01,2023-11-30,1,1,yes"));
    }

    void followPrintsWhatAnotherScanAdds()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QProcess follower;
        setUp(follower, {u"events"_s, u"--follow"_s, u"--json"_s});
        follower.start();
        QByteArray seen;
        const auto read = [&] { return seen += follower.readAllStandardOutput(); };
        QTRY_VERIFY(read().contains("\"CREATED\""));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:2")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QTRY_VERIFY(read().contains("\"MODIFIED\""));
        QCOMPARE(read().count('\n'), 2);
        ::kill(pid_t(follower.processId()), SIGINT);
        QVERIFY(follower.waitForFinished(5'000));
        QCOMPARE(follower.exitStatus(), QProcess::NormalExit);
        QCOMPARE(follower.exitCode(), 130);
    }

    void followPrintsWhatAForcePushBrings()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:2")}}));
        QVERIFY(put(repository, {{"web.yaml", deployment("web:3")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QProcess follower;
        setUp(follower, {u"events"_s, u"--follow"_s, u"--json"_s});
        follower.start();
        QByteArray seen;
        const auto read = [&] { return seen += follower.readAllStandardOutput(); };
        QTRY_VERIFY(read().contains("web:3"));
        support::ScratchCommit older;
        older.branch = "other";
        older.from = "main~2";
        older.time = support::ScratchRepository::kFirst + support::ScratchRepository::kDay + 60;
        older.files = {{"web.yaml", deployment("web:other")}};
        QVERIFY(repository.git({u"branch"_s, u"other"_s, u"main~2"_s}));
        older.from.clear();
        QVERIFY(repository.commit(older));
        QVERIFY(repository.git({u"branch"_s, u"-f"_s, u"main"_s, u"other"_s}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QTRY_VERIFY(read().contains("web:other"));
        QCOMPARE(read().count('\n'), 4);
        ::kill(pid_t(follower.processId()), SIGINT);
        QVERIFY(follower.waitForFinished(5'000));
    }

    void twoRunsAreAsOne()
    {
        support::ScratchRepository repository;
        const QString first = m_data + u"-steps"_s;
        for (int i = 0; i < 6; ++i) {
            QVERIFY(put(repository,
                        {{"web.yaml", deployment(i % 3 ? "web:1" : "web:2")},
                         {"broken.yaml", i % 2 ? "a: [\n" : "a: 1\n"},
                         {"other.yaml", i % 4 == 3 ? support::ScratchFile(std::nullopt) : support::ScratchFile(deployment("other:1"))}}));
            if (i == 2 || i == 4)
                QCOMPARE(run({u"--data"_s, first, u"scan"_s, repository.path()}).code, 0);
        }
        QJsonObject steps = run({u"--data"_s, first, u"scan"_s, repository.path(), u"--json"_s}).json();
        QJsonObject whole = run({u"scan"_s, repository.path(), u"--json"_s}).json();
        QCOMPARE(whole["blobs"_L1].toInt(), 5);
        for (const QString &key : {u"new"_s, u"seconds"_s, u"databaseBytes"_s}) {
            steps.remove(key);
            whole.remove(key);
        }
        QCOMPARE(steps, whole);
        const auto events = [this](const QStringList &where) {
            QList<QJsonObject> lines = run(where + QStringList{u"events"_s, u"--json"_s}).lines();
            for (QJsonObject &line : lines) {
                line.remove(u"id"_s);
                line.remove(u"run"_s);
            }
            return lines;
        };
        QCOMPARE(events({u"--data"_s, first}), events({}));
    }

    void aFileNamesWhatHasNoName()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository,
                    {{"apps/media/kustomization.yaml", "resources:\n  - one.yaml\n"}, {"apps/web/kustomization.yaml", "resources: []\n"}}));
        QVERIFY(put(repository, {{"apps/media/kustomization.yaml", "resources:\n  - two.yaml\n"}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        const Answer now = run({u"show"_s, u"apps/media/kustomization.yaml"_s});
        QVERIFY2(now.code == 0, now.err.constData());
        QCOMPARE(now.out, QByteArray("resources:\n  - two.yaml\n"));
        QVERIFY(repository.git({u"rev-parse"_s, u"main~1"_s}));
        QCOMPARE(run({u"show"_s, u"media/kustomization.yaml@"_s + repository.output()}).out, QByteArray("resources:\n  - one.yaml\n"));
        QVERIFY(run({u"show"_s, u"kustomization.yaml"_s}).err.contains("2 resources fit"));
        QVERIFY(run({u"show"_s, u"nowhere/kustomization.yaml"_s}).err.contains("nowhere/kustomization.yaml"));
        QVERIFY(run({u"resources"_s}).out.contains("media"));
        const Answer table = run({u"events"_s, u"--fields"_s, u"kind,name"_s});
        QVERIFY2(table.out.contains("media"), table.out.constData());
        QCOMPARE(
            run({u"events"_s, u"--format"_s, u"csv"_s, u"--fields"_s, u"name"_s, u"--limit"_s, u"1"_s}).out.split('\n').at(1).trimmed(),
            QByteArray());
    }

    void valuesAreSearchedToo()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("registry.example.org/web:1.2.3")}}));
        QVERIFY(put(repository, {{"web.yaml", deployment("registry.example.org/web:1.2.4")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QCOMPARE(run({u"events"_s, u"--match"_s, u"WEB:1.2.4"_s, u"--json"_s}).lines().size(), 1);
        QCOMPARE(run({u"events"_s, u"--match"_s, u"1.2.5"_s, u"--json"_s}).lines().size(), 0);
    }

    void sentencesComeInTheUsersLanguage()
    {
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"LANGUAGE"_s, u"de"_s);
        m_environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
        const QByteArray english = run({u"show"_s, u"nothing"_s}).err;
        m_environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        const QByteArray german = run({u"show"_s, u"nothing"_s}).err;
        QVERIFY(!german.isEmpty());
        QVERIFY2(german != english, german.constData());
    }

    void aDamagedStoreIsSetAsideAndRebuilt()
    {
        support::ScratchRepository repository;
        QVERIFY(put(repository, {{"web.yaml", deployment("web:1")}}));
        QCOMPARE(run({u"scan"_s, repository.path()}).code, 0);
        QFile database(m_data + "/kubestats.db"_L1);
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(20'000, 'x'));
        database.close();
        QCOMPARE(run({u"events"_s}).code, 1);
        const Answer scan = run({u"repo"_s, u"list"_s});
        QCOMPARE(scan.code, 1);
        QVERIFY(!scan.err.isEmpty());
        const Answer rebuilt = run({u"scan"_s, repository.path(), u"--json"_s});
        QVERIFY2(rebuilt.code == 0, rebuilt.err.constData());
        QVERIFY(rebuilt.err.contains("kubestats-damaged-"));
        QCOMPARE(run({u"events"_s, u"--json"_s}).lines().size(), 1);
        QCOMPARE(QDir(m_data).entryList({u"kubestats-damaged-*.db"_s}).size(), 1);
    }

    void completionsAreValidBash()
    {
        const QString file = m_folder.filePath(u"completion.bash"_s);
        QFile script(file);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(run({u"completion"_s, u"bash"_s}).out);
        script.close();
        QProcess bash;
        bash.start(
            u"bash"_s,
            {u"-c"_s, u"source \"$0\"; COMP_WORDS=(kubestatsctl repo a); COMP_CWORD=2; _kubestatsctl; echo \"${COMPREPLY[@]}\""_s, file});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput().trimmed(), QByteArray("add"));
        QCOMPARE(bash.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CtlTest)
#include "tst_ctl.moc"
