// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/planfile.h"
#include "purge/restorenotes.h"
#include "support/purgestage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "purge/quantity.h"

using namespace Qt::StringLiterals;
using purge::BackupChoice;
using purge::RestoreRow;
using support::FakeApi;
using support::PurgeStage;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QJsonObject *find(const FakeApi &api, const char *kind, const char *name)
{
    for (const FakeApi::Object &object : api.contents) {
        if (object.resource.kind == kind && object.json["metadata"_L1].toObject()["name"_L1].toString() == QLatin1String(name))
            return &object.json;
    }
    return nullptr;
}

RestoreRow rowOf(const purge::RestoreReport &report, const char *name)
{
    const auto row = std::find_if(report.rows.begin(), report.rows.end(), [name](const RestoreRow &each) { return each.name == name; });
    return row == report.rows.end() ? RestoreRow{} : *row;
}

/// The backup of a namespace, and then no namespace.
QString saveAndDelete(PurgeStage &stage, BackupChoice choice = BackupChoice::WithSecrets)
{
    const auto preview = stage.preview("shop");
    const auto report = purge::backUp(stage.api, *preview, choice, stage.options().backupFolder, PurgeStage::kNow, 0, stage.context());
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    std::erase_if(stage.api.contents,
                  [](const FakeApi::Object &o) { return o.json["metadata"_L1].toObject()["namespace"_L1].toString() == "shop"_L1; });
    std::erase_if(stage.api.all, [](const LiveNamespace &ns) { return ns.name == "shop"; });
    return report->folder;
}

} // namespace

class BackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyObjectIsSavedForItsOwnerOnly()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto preview = stage.preview("shop");
        const auto report = purge::backUp(stage.api, *preview, BackupChoice::WithSecrets, stage.options().backupFolder, PurgeStage::kNow, 7,
                                          stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->objects, 5);
        QCOMPARE(report->digest, preview->digest);
        int files = 0;
        for (QDirIterator it(stage.options().backupFolder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QFileInfo info(it.next());
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(info.filePath()).constData(), &status), 0);
            QCOMPARE(int(status.st_mode & 0777), info.isDir() ? 0700 : 0600);
            files += info.isFile() ? 1 : 0;
        }
        QCOMPARE(files, 7); // the namespace and the index, too
        const auto index = purge::readBackupIndex(report->folder);
        QVERIFY2(index, index ? "" : qPrintable(index.error().message));
        QCOMPARE(index->ns, std::string("shop"));
        QCOMPARE(index->record, 7);
        QCOMPARE(index->objects, 5);
        QCOMPARE(index->takenAt, PurgeStage::kNow);
        const QByteArray deployment = contents(report->folder + "/deployments.apps/web.yaml"_L1);
        QVERIFY2(deployment.startsWith("apiVersion: apps/v1\nkind: Deployment\n"), deployment.constData());
        QVERIFY(!deployment.contains("status"));
        QVERIFY(!deployment.contains("managedFields"));
        QVERIFY(!deployment.contains("null"));
        QVERIFY(contents(report->folder + "/configmaps/settings.yaml"_L1).contains("level: \"08\""));
        QVERIFY(contents(report->folder + "/secrets/key.yaml"_L1).contains("Q0FOQVJZ"));
    }

    void secretValuesStayOutWhereTheyAreNotWanted()
    {
        PurgeStage stage;
        stage.addShop("shop");
        stage.api.put(
            FakeApi::resource("", "secrets", "Secret"),
            R"({"metadata":{"namespace":"shop","name":"applied","uid":"a","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"Q0FOQVJZ"}},
                         "data":{"x":"Q0FOQVJZ"},"stringData":{"y":"Q0FOQVJZ"}})");
        const QString folder = saveAndDelete(stage, BackupChoice::WithoutSecrets);
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            QVERIFY(!contents(it.next()).contains("Q0FOQVJZ"));
        QVERIFY(contents(folder + "/secrets/applied.yaml"_L1).contains("x: \"\""));
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY(report);
        const auto row = std::find_if(report->rows.begin(), report->rows.end(), [](const RestoreRow &r) { return r.name == "key"; });
        QVERIFY(row->why.contains("Without its values"_L1));
    }

    /// For a Service without a selector somebody writes the endpoints: nothing else brings them back.
    void endpointsMadeByHandAreShownSavedAndRestored()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto put = [&](const char *group, const char *resource, const char *kind, const QByteArray &name, const QByteArray &more) {
            const QByteArray meta = "{\"metadata\":{\"namespace\":\"shop\",\"name\":\"" + name + "\",\"uid\":\"" + resource + name + "\"";
            stage.api.put(FakeApi::resource(group, resource, kind), meta + more + "}");
        };
        put("", "services", "Service", "web", "},\"spec\":{\"selector\":{\"app\":\"web\"}}");
        put("", "services", "Service", "db", "},\"spec\":{}");
        put("", "endpoints", "Endpoints", "web", "},\"subsets\":[]");
        put("", "endpoints", "Endpoints", "db", "},\"subsets\":[{\"addresses\":[{\"ip\":\"192.0.2.1\"}]}]");
        put("discovery.k8s.io", "endpointslices", "EndpointSlice", "web-1",
            ",\"labels\":{\"endpointslice.kubernetes.io/managed-by\":\"endpointslice-controller.k8s.io\"}},\"endpoints\":[]");
        put("discovery.k8s.io", "endpointslices", "EndpointSlice", "web-2",
            ",\"ownerReferences\":[{\"kind\":\"Service\",\"uid\":\"servicesweb\",\"controller\":true}]},\"endpoints\":[]");
        put("discovery.k8s.io", "endpointslices", "EndpointSlice", "db-1",
            ",\"labels\":{\"endpointslice.kubernetes.io/managed-by\":\"staff\"}},\"endpoints\":[{\"addresses\":[\"192.0.2.1\"]}]");
        const auto preview = stage.preview("shop");
        QStringList shown;
        for (const LiveObject &object : preview->objects) {
            if (object.resource.starts_with("endpoint"))
                shown << QString::fromStdString(object.resource + '/' + object.name);
        }
        shown.sort();
        QCOMPARE(shown, (QStringList{u"endpoints/db"_s, u"endpointslices/db-1"_s}));
        QCOMPARE(preview->leftOut, 4); // with the event
        const QString folder = saveAndDelete(stage);
        QVERIFY(contents(folder + "/endpoints/db.yaml"_L1).contains("192.0.2.1"));
        QVERIFY(!QFile::exists(folder + "/endpoints/web.yaml"_L1));
        QCOMPARE(purge::readBackupIndex(folder)->digest, preview->digest);
        QVERIFY(purge::restore(stage.api, folder, {}, stage.context()));
        QVERIFY(find(stage.api, "Endpoints", "db"));
        QVERIFY(find(stage.api, "EndpointSlice", "db-1"));
        QVERIFY(!find(stage.api, "Endpoints", "web"));
        QVERIFY(!find(stage.api, "EndpointSlice", "web-1"));
    }

    /// What is read back is compared with what was saved: values that YAML could take for others pass it.
    void whatYamlCouldTakeForOthersIsSavedExactly()
    {
        PurgeStage stage;
        stage.addShop("shop");
        QJsonObject data;
        for (const char *text : {"",
                                 " lead",
                                 "trail ",
                                 "08",
                                 "1e3",
                                 "0x1F",
                                 "1_000",
                                 "yes",
                                 "null",
                                 "~",
                                 "2026-01-01",
                                 "12:30:45",
                                 "<<",
                                 "=",
                                 "- a",
                                 "# no",
                                 "a: b",
                                 "tab\there",
                                 "line\nnext\n\n",
                                 "\n",
                                 "\r\n",
                                 "\x01",
                                 "\xc2\x85",
                                 "\xe2\x80\xa8",
                                 "\xef\xbb\xbf",
                                 "\xf0\x9f\x92\xbe",
                                 "'\"\\"})
            data[QString::number(data.size())] = QString::fromUtf8(text);
        QJsonObject object{
            {u"metadata"_s, QJsonObject{{u"namespace"_s, u"shop"_s}, {u"name"_s, u"odd"_s}, {u"uid"_s, u"odd"_s}}},
            {u"data"_s, data},
            {u"list"_s, QJsonArray{1, -1, 0.1, 1.0, 1e3, 1e300, 12345678901234567890.0, qint64(9007199254740993), true, QJsonValue()}},
            {u"empty"_s, QJsonArray{QJsonArray(), QJsonObject()}},
            {u"null"_s, QJsonValue()}};
        stage.api.put(FakeApi::resource("", "configmaps", "ConfigMap"), QJsonDocument(object).toJson());
        const QString folder = saveAndDelete(stage);
        const auto read = purge::readSaved(contents(folder + "/configmaps/odd.yaml"_L1), u"odd.yaml"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        for (const QString &key : object.keys())
            QCOMPARE(read->value(key), object.value(key));
    }

    void whatAKillLeftGoesWithTheNextBackup()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const QDir parent(stage.options().backupFolder);
        for (const char *name : {"shop-2026-01-01T000000Z.partial", "shop-2026-01-01T000000Z-2.partial", "shop-2026-01-02T000000Z.partial",
                                 "shop-notes.partial", "other-2026-01-01T000000Z.partial", "shop-2026-01-01T000000Z"}) {
            QVERIFY(parent.mkpath(QLatin1String(name) + "/secrets"_L1));
            QFile file(parent.filePath(QLatin1String(name) + "/secrets/key.yaml"_L1));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const int written =
            ::open(QFile::encodeName(parent.filePath(u"shop-2026-01-02T000000Z.partial"_s)).constData(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::flock(written, LOCK_EX | LOCK_NB), 0); // as the one who writes it
        const auto report = purge::backUp(stage.api, *stage.preview("shop"), BackupChoice::WithSecrets, parent.path(), PurgeStage::kNow, 0,
                                          stage.context());
        ::close(written);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QStringList left = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        left.removeOne(QFileInfo(report->folder).fileName());
        left.sort();
        QCOMPARE(left,
                 (QStringList{u"other-2026-01-01T000000Z.partial"_s, u"shop-2026-01-01T000000Z"_s, u"shop-2026-01-02T000000Z.partial"_s,
                              u"shop-notes.partial"_s}));
    }

    void aNameCannotLeaveTheFolder()
    {
        PurgeStage stage;
        stage.addShop("shop");
        for (const char *name : {"../../escaped", "..", ".hidden", "a/b", "system:role"})
            stage.api.put(FakeApi::resource("", "configmaps", "ConfigMap"),
                          QByteArray("{\"metadata\":{\"namespace\":\"shop\",\"uid\":\"") + name + "\",\"name\":\"" + name + "\"}}");
        const QString folder = saveAndDelete(stage);
        QCOMPARE(QDir(folder + "/configmaps"_L1).entryList(QDir::Files | QDir::Hidden).size(), 6);
        QCOMPARE(QDir(stage.options().backupFolder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 1);
        QVERIFY(!QFile::exists(stage.folder.filePath(u"escaped.yaml"_s)));
    }

    void whatWasSavedComesBackWithoutWhatTheServerSets()
    {
        PurgeStage stage;
        stage.addShop("shop");
        stage.api.find("shop")->labels["team"] = "a";
        stage.api.put(
            FakeApi::resource("", "services", "Service"),
            R"({"metadata":{"namespace":"shop","name":"web","uid":"svc"},"spec":{"type":"LoadBalancer","clusterIP":"10.0.0.7","clusterIPs":["10.0.0.7"],
                         "ports":[{"port":80,"nodePort":30080}]},"status":{"loadBalancer":{"ingress":[{"ip":"192.0.2.1"}]}}})");
        stage.api.put(
            FakeApi::resource("", "services", "Service"),
            R"({"metadata":{"namespace":"shop","name":"headless","uid":"svc2"},"spec":{"clusterIP":"None","clusterIPs":["None"]}})");
        stage.api.put(
            FakeApi::resource("", "persistentvolumeclaims", "PersistentVolumeClaim"),
            R"({"metadata":{"namespace":"shop","name":"data","uid":"pvc","annotations":{"pv.kubernetes.io/bind-completed":"yes","keep":"it"}},
                         "spec":{"volumeName":"pv-1","storageClassName":"fast","resources":{"requests":{"storage":"1Gi"}}}})");
        stage.api.put(
            FakeApi::resource("batch", "jobs", "Job"),
            R"({"metadata":{"namespace":"shop","name":"once","uid":"job"},"spec":{"selector":{"matchLabels":{"batch.kubernetes.io/controller-uid":"job"}},
                         "template":{"metadata":{"labels":{"batch.kubernetes.io/controller-uid":"job","app":"x"}}}}})");
        const QString folder = saveAndDelete(stage);
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->count(RestoreRow::State::Failed), 0);
        QCOMPARE(stage.api.find("shop")->labels.at("team"), std::string("a"));
        QVERIFY(stage.api.find("shop")->uid != "uid-shop");
        // What a Deployment makes by itself is left to it.
        QVERIFY(find(stage.api, "Deployment", "web"));
        QVERIFY(!find(stage.api, "ReplicaSet", "web-1"));
        QVERIFY(!find(stage.api, "Pod", "web-1-a"));
        const QJsonObject service = find(stage.api, "Service", "web")->value("spec"_L1).toObject();
        QVERIFY(!service.contains("clusterIP"_L1));
        QVERIFY(!service["ports"_L1].toArray().at(0).toObject().contains("nodePort"_L1));
        QCOMPARE(service["ports"_L1].toArray().at(0).toObject()["port"_L1].toInt(), 80);
        QCOMPARE(find(stage.api, "Service", "headless")->value("spec"_L1).toObject()["clusterIP"_L1].toString(), u"None"_s);
        const QJsonObject claim = *find(stage.api, "PersistentVolumeClaim", "data");
        QVERIFY(!claim["spec"_L1].toObject().contains("volumeName"_L1));
        const QJsonObject kept{{u"keep"_s, u"it"_s}};
        QCOMPARE(claim["metadata"_L1].toObject()["annotations"_L1].toObject(), kept);
        const QJsonObject job = find(stage.api, "Job", "once")->value("spec"_L1).toObject();
        QVERIFY(!job.contains("selector"_L1));
        const QJsonObject labels{{u"app"_s, u"x"_s}};
        QCOMPARE(job["template"_L1].toObject()["metadata"_L1].toObject()["labels"_L1].toObject(), labels);
        QCOMPARE(find(stage.api, "ConfigMap", "settings")->value("data"_L1).toObject()["level"_L1].toString(), u"08"_s);
        for (const FakeApi::Object &object : stage.api.contents) {
            const QJsonObject metadata = object.json["metadata"_L1].toObject();
            for (const char *key : {"resourceVersion", "creationTimestamp", "managedFields", "ownerReferences"})
                QVERIFY2(!metadata.contains(QLatin1String(key)), key);
            QVERIFY(!object.json.contains("status"_L1));
        }
        // What others need comes first.
        const auto at = [&](const char *call) { return std::find(stage.api.calls.begin(), stage.api.calls.end(), call); };
        QVERIFY(at("create secrets") < at("create deployments.apps"));
        QVERIFY(at("create namespaces") < at("create secrets"));
        QVERIFY(at("create persistentvolumeclaims") < at("create services"));
    }

    void whatIsThereIsLeftAsItIs()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto preview = stage.preview("shop");
        const auto saved = purge::backUp(stage.api, *preview, BackupChoice::WithSecrets, stage.options().backupFolder, PurgeStage::kNow, 0,
                                         stage.context());
        const auto before = stage.api.contents.size();
        const auto report = purge::restore(stage.api, saved->folder, {}, stage.context());
        QVERIFY(report);
        QCOMPARE(report->count(RestoreRow::State::Created), 0);
        QCOMPARE(report->count(RestoreRow::State::AlreadyThere), 4); // the namespace, Deployment, ConfigMap, Secret
        QCOMPARE(stage.api.contents.size(), before);
    }

    void oneThatFailsDoesNotKeepTheOthers()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const QString folder = saveAndDelete(stage);
        stage.api.before = [](const std::string &call) {
            return call == "create secrets" ? std::optional(Error{ErrorCode::Forbidden, u"no Secrets here"_s, {}}) : std::nullopt;
        };
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY(report);
        QCOMPARE(report->count(RestoreRow::State::Failed), 1);
        QVERIFY(find(stage.api, "Deployment", "web"));
    }

    void whatCutsARestoreOffIsToldWithWhatCameBack_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("somebody cancelled it") << true << ErrorCode::Cancelled;
        QTest::newRow("the credential is over") << false << ErrorCode::Unauthorized;
        QTest::newRow("nobody answers") << false << ErrorCode::TimedOut;
        QTest::newRow("nobody is there") << false << ErrorCode::Unreachable;
    }
    void whatCutsARestoreOffIsToldWithWhatCameBack()
    {
        QFETCH(bool, cancelled);
        QFETCH(ErrorCode, code);
        PurgeStage stage;
        stage.addShop("shop");
        const QString folder = saveAndDelete(stage);
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call != "create configmaps")
                return std::nullopt;
            if (!cancelled)
                return Error{code, u"not any longer"_s, {}};
            stage.stop.request_stop();
            return std::nullopt;
        };
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(report->ended);
        QCOMPARE(report->count(RestoreRow::State::Created), cancelled ? 3 : 2); // the namespace and the Secret before it
        QVERIFY(find(stage.api, "Secret", "key"));
        QVERIFY(!find(stage.api, "Deployment", "web"));
        auto ledger = stage.ledger();
        QVERIFY(purge::noteRestore(ledger, *report, stage.api.cluster, stage.clock.now()));
        const auto records = ledger.records();
        QVERIFY2(records->front().text.find("Cut off") != std::string::npos, records->front().text.c_str());
    }

    void aLostAnswerIsAskedAfter_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the connection is cut") << ErrorCode::Incomplete;
        QTest::newRow("nobody answers") << ErrorCode::TimedOut;
        QTest::newRow("a 5xx") << ErrorCode::Unreachable;
    }
    void aLostAnswerIsAskedAfter()
    {
        QFETCH(ErrorCode, code);
        PurgeStage stage;
        stage.addShop("shop");
        stage.api.put(FakeApi::resource("", "configmaps", "ConfigMap"),
                      R"({"metadata":{"namespace":"shop","name":"child","uid":"child","ownerReferences":[
                          {"apiVersion":"v1","kind":"Secret","name":"key","uid":"shop-s-key"}]}})");
        const QString folder = saveAndDelete(stage);
        stage.api.created = [code](const std::string &call) {
            return call == "create namespaces" || call == "create secrets" ? std::optional(Error{code, u"silence"_s, {}}) : std::nullopt;
        };
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(!report->ended);
        QCOMPARE(report->count(RestoreRow::State::Failed), 0);
        QCOMPARE(int(rowOf(*report, "shop").state), int(RestoreRow::State::Created));
        QCOMPARE(int(rowOf(*report, "key").state), int(RestoreRow::State::Created));
        QCOMPARE(stage.api.count("create secrets"), 1);
        // What it owns follows it.
        const QJsonObject child = find(stage.api, "ConfigMap", "child")->value("metadata"_L1).toObject();
        QCOMPARE(child["ownerReferences"_L1].toArray().at(0)["uid"_L1].toString(),
                 find(stage.api, "Secret", "key")->value("metadata"_L1).toObject()["uid"_L1].toString());
    }

    /// The namespace was there, and in it one that could be of this restore.
    void aLostAnswerIsToldByTheAgeOfWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("created");
        QTest::addColumn<int>("state");
        QTest::newRow("it is of this restore") << QByteArray("2027-01-15T08:00:01Z") << int(RestoreRow::State::Created);
        QTest::newRow("it was there before") << QByteArray("2027-01-15T07:59:59Z") << int(RestoreRow::State::AlreadyThere);
    }
    void aLostAnswerIsToldByTheAgeOfWhatIsThere()
    {
        QFETCH(QByteArray, created);
        QFETCH(int, state);
        PurgeStage stage;
        stage.addShop("shop");
        const QString folder = saveAndDelete(stage);
        stage.addNamespace("shop");
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call != "create secrets")
                return std::nullopt;
            stage.api.put(FakeApi::resource("", "secrets", "Secret"),
                          R"({"metadata":{"namespace":"shop","name":"key","uid":"new","creationTimestamp":")" + created + R"("}})");
            return Error{ErrorCode::Incomplete, u"cut"_s, {}};
        };
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY(report);
        QCOMPARE(int(rowOf(*report, "key").state), state);
        QVERIFY(!report->ended);
    }

    void whereNobodyCanSayItIsNotKnown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<int>("state");
        const int unknown = int(RestoreRow::State::Unknown);
        QTest::newRow("the namespace, cut") << u"namespaces"_s << ErrorCode::Incomplete << false << unknown;
        QTest::newRow("the namespace, cut, and not there yet") << u"namespaces"_s << ErrorCode::TimedOut << true << unknown;
        QTest::newRow("one object, cut") << u"secrets"_s << ErrorCode::Incomplete << false << unknown;
        QTest::newRow("one object, stopped on its way") << u"secrets"_s << ErrorCode::Cancelled << true << unknown;
        QTest::newRow("one object, cut, and not there yet") << u"secrets"_s << ErrorCode::Incomplete << true << unknown;
        QTest::newRow("one object, a 5xx, and not there")
            << u"secrets"_s << ErrorCode::Unreachable << true << int(RestoreRow::State::Failed);
        QTest::newRow("the namespace, refused") << u"namespaces"_s << ErrorCode::Forbidden << true << int(RestoreRow::State::Failed);
    }
    void whereNobodyCanSayItIsNotKnown()
    {
        QFETCH(QString, kind);
        QFETCH(ErrorCode, code);
        QFETCH(bool, isAsked);
        QFETCH(int, state);
        PurgeStage stage;
        stage.addShop("shop");
        const QString folder = saveAndDelete(stage);
        bool isCut = false;
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            const bool isCreation = call == "create " + kind.toStdString();
            isCut = isCut || isCreation;
            if (isCreation)
                return Error{code, u"silence"_s, {}};
            return isCut && !isAsked ? std::optional(Error{ErrorCode::Unreachable, u"nobody there"_s, {}}) : std::nullopt;
        };
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const RestoreRow row = rowOf(*report, kind == "secrets"_L1 ? "key" : "shop");
        QCOMPARE(int(row.state), state);
        QVERIFY(report->ended);
        QVERIFY(!find(stage.api, "Deployment", "web"));
        const bool isUnknown = state == int(RestoreRow::State::Unknown);
        QCOMPARE(row.why.contains(u"not known"_s), isUnknown);
        QCOMPARE(report->outcome().contains(u"it is not known whether"_s), isUnknown);
        auto ledger = stage.ledger();
        QVERIFY(purge::noteRestore(ledger, *report, stage.api.cluster, stage.clock.now()));
        const bool isNothing = kind == "namespaces"_L1 && !isUnknown;
        QCOMPARE(int(ledger.records()->front().state), int(isNothing ? store::DeletionState::Untouched : store::DeletionState::Restored));
    }

    void aKindThatIsGoneIsSaid()
    {
        PurgeStage stage;
        stage.addShop("shop");
        stage.api.put(FakeApi::resource("k6.io", "testruns", "TestRun"), R"({"metadata":{"namespace":"shop","name":"run","uid":"run"}})");
        const QString folder = saveAndDelete(stage);
        std::erase_if(stage.api.served.resources, [](const ApiResource &r) { return r.kind == "TestRun"; });
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        const auto row = std::find_if(report->rows.begin(), report->rows.end(), [](const RestoreRow &r) { return r.kind == "TestRun"; });
        QVERIFY(row != report->rows.end());
        QCOMPARE(int(row->state), int(RestoreRow::State::Failed));
    }

    void aDamagedFileDoesNotKeepTheOthers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text"); // null: removed
        QTest::newRow("one that is missing") << u"secrets/key.yaml"_s << QByteArray();
        QTest::newRow("one that is cut") << u"secrets/key.yaml"_s << QByteArray("apiVersion: v1\nkind: \"Sec");
        QTest::newRow("one that is empty") << u"secrets/key.yaml"_s << QByteArray("");
        QTest::newRow("the namespace's own") << u"namespace.yaml"_s << QByteArray();
    }
    void aDamagedFileDoesNotKeepTheOthers()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, text);
        PurgeStage stage;
        stage.addShop("shop");
        const QString folder = saveAndDelete(stage);
        QFile damaged(folder + u'/' + file);
        QVERIFY(text.isNull() ? damaged.remove() : damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        if (!text.isNull())
            damaged.write(text);
        damaged.close();
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->count(RestoreRow::State::Failed), 1);
        const auto row = std::find_if(report->rows.begin(), report->rows.end(),
                                      [](const RestoreRow &each) { return each.state == RestoreRow::State::Failed; });
        QCOMPARE(QString::fromStdString(row->name), file.section(u'/', -1));
        QVERIFY(!row->why.isEmpty());
        QVERIFY(stage.api.find("shop"));
        QVERIFY(find(stage.api, "Deployment", "web"));
        QCOMPARE(find(stage.api, "Secret", "key") != nullptr, file == "namespace.yaml"_L1);
    }

    void aBackupOfWhichNothingIsLeftCreatesNothing()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const QString folder = saveAndDelete(stage);
        for (QDirIterator it(folder, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            QVERIFY(QFile::remove(it.next()));
        QVERIFY(!purge::restore(stage.api, folder, {}, stage.context()));
        QVERIFY(!stage.api.find("shop"));
        QVERIFY(!purge::restore(stage.api, stage.folder.path(), {}, stage.context()));
    }

    /// Its index is longer than files of other people may be.
    void aBackupOfManyObjectsIsReadBack()
    {
        PurgeStage stage;
        stage.addNamespace("shop");
        const QByteArray filler(240, 'a');
        for (int i = 0; i < 3000; ++i) {
            const QByteArray name = filler + QByteArray::number(i);
            stage.api.put(FakeApi::resource("", "configmaps", "ConfigMap"),
                          "{\"metadata\":{\"namespace\":\"shop\",\"name\":\"" + name + "\",\"uid\":\"" + name + "\"}}");
        }
        const auto preview = stage.preview("shop");
        const auto saved = purge::backUp(stage.api, *preview, BackupChoice::WithSecrets, stage.options().backupFolder, PurgeStage::kNow, 0,
                                         stage.context());
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(purge::readBackupIndex(saved->folder)->files.size(), std::size_t(3001));
    }

    void aRestoreBelongsToItsDeletion()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        const auto run = stage.run({*approval});
        QVERIFY(run->allGone());
        const auto report = purge::restore(stage.api, run->results.front().backup, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        auto ledger = stage.ledger();
        QVERIFY(purge::noteRestore(ledger, *report, stage.api.cluster, stage.clock.now()));
        const auto records = ledger.records();
        QCOMPARE(records->size(), std::size_t(1));
        QCOMPARE(int(records->front().state), int(store::DeletionState::Restored));
    }

    /// What a kill leaves is said at the next start: that a restore began is in the ledger before anything is created.
    void aRestoreThatIsCutOffIsFound_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        using store::DeletionState;
        QTest::newRow("of a deletion that is gone") << int(DeletionState::Gone) << int(DeletionState::Restored);
        QTest::newRow("of one of which that is not known") << int(DeletionState::Unknown) << int(DeletionState::Unknown);
        QTest::newRow("of one that was never sent") << int(DeletionState::Approved) << int(DeletionState::Approved);
        QTest::newRow("of no deletion") << -1 << int(DeletionState::Restored);
    }
    void aRestoreThatIsCutOffIsFound()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        PurgeStage stage;
        auto ledger = stage.ledger();
        purge::BackupIndex backup;
        backup.ns = "shop";
        backup.uid = "uid-shop";
        backup.kubeSystemUid = stage.api.cluster.kubeSystemUid;
        if (before >= 0) {
            store::LedgerEntry entry;
            entry.ns = "shop";
            entry.uid = "uid-shop";
            entry.state = store::DeletionState(before);
            backup.record = ledger.append(entry)->record;
        }
        const auto record = purge::noteRestoreBegun(ledger, backup, stage.api.cluster, stage.clock.now());
        QVERIFY(record);
        QVERIFY2(ledger.records()->front().text.find("cut off") != std::string::npos, "the ledger says so by itself");
        QCOMPARE(ledger.unfinished()->size(), std::size_t(1));
        const auto closed = purge::clearUpUnsent(ledger, {}, stage.clock.now());
        QVERIFY(closed);
        QCOMPARE(closed->size(), std::size_t(1));
        QCOMPARE(int(closed->front().state), after);
        QCOMPARE(ledger.records()->size(), std::size_t(1));
        QCOMPARE(ledger.records()->front().text, std::string("The restore was cut off: some objects may be there again."));
        QVERIFY(ledger.check()->holds());
        // Once is enough; one that was never sent is closed as that.
        const bool isApproved = after == int(store::DeletionState::Approved);
        QCOMPARE(purge::clearUpUnsent(ledger, {}, stage.clock.now())->size(), std::size_t(isApproved));
    }

    void aRestoreIsInTheLedgerBeforeAnythingIsCreated()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        const auto run = stage.run({*approval});
        QVERIFY(run->allGone());
        auto ledger = stage.ledger();
        bool isHeld = false;
        QString atFirst;
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call == "create namespaces") {
                atFirst = support::story(ledger, 1);
                isHeld = !store::LedgerLock::take(ledger.path());
            }
            return std::nullopt;
        };
        const auto now = [&stage] { return stage.clock.now(); };
        const auto report =
            purge::restoreNoted(stage.api, run->results.front().backup, ledger.path(), stage.api.cluster, now, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(!report->unnoted);
        QVERIFY(isHeld);
        QVERIFY2(atFirst.endsWith(u"outcome:gone restore:unknown"_s), qPrintable(atFirst));
        QVERIFY2(support::story(ledger, 1).endsWith(u"outcome:gone restore:unknown restore:restored"_s),
                 qPrintable(support::story(ledger, 1)));
        QVERIFY(ledger.unfinished()->empty());
        // A second one finds everything there, and what is known stays.
        stage.api.before = nullptr;
        QVERIFY(purge::restoreNoted(stage.api, run->results.front().backup, ledger.path(), stage.api.cluster, now, {}, stage.context()));
        QVERIFY2(support::story(ledger, 1).endsWith(u"restore:unknown restore:restored"_s), qPrintable(support::story(ledger, 1)));
    }

    void withoutALedgerNothingIsRestored()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const QString folder = saveAndDelete(stage);
        const QString path = stage.folder.filePath(u"broken.db"_s);
        QFile ledger(path);
        QVERIFY(ledger.open(QIODevice::WriteOnly));
        ledger.write(QByteArray(8192, 'x'));
        ledger.close();
        const auto now = [&stage] { return stage.clock.now(); };
        const auto report = purge::restoreNoted(stage.api, folder, path, stage.api.cluster, now, {}, stage.context());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Corrupt);
        QVERIFY(!stage.api.find("shop"));
    }

    void aRestoreIntoAnotherClusterIsNoEndOfADeletion()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        const auto run = stage.run({*approval});
        QVERIFY(run->allGone());
        const auto report = purge::restore(stage.api, run->results.front().backup, {}, stage.context());
        ClusterIdentity staging = stage.api.cluster;
        staging.context = "staging";
        staging.kubeSystemUid = "another";
        auto ledger = stage.ledger();
        QVERIFY(purge::noteRestore(ledger, *report, staging, stage.clock.now()));
        const auto records = ledger.records(); // the newest first
        QCOMPARE(records->size(), std::size_t(2));
        QCOMPARE(records->front().context, std::string("staging"));
        QCOMPARE(int(records->front().state), int(store::DeletionState::Restored));
        QCOMPARE(int(records->back().state), int(store::DeletionState::Gone));
    }

    void aRestoreThatMadeNothingChangesNoDeletion_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<bool>("creates");
        QTest::addColumn<int>("after");
        using store::DeletionState;
        QTest::newRow("gone, and nothing was created") << int(DeletionState::Gone) << false << int(DeletionState::Gone);
        QTest::newRow("gone, and restored") << int(DeletionState::Gone) << true << int(DeletionState::Restored);
        QTest::newRow("not known, and restored: it is asked again") << int(DeletionState::Unknown) << true << int(DeletionState::Unknown);
        QTest::newRow("of no deletion, and nothing was created") << -1 << false << int(DeletionState::Untouched);
    }
    void aRestoreThatMadeNothingChangesNoDeletion()
    {
        QFETCH(int, before);
        QFETCH(bool, creates);
        QFETCH(int, after);
        PurgeStage stage;
        auto ledger = stage.ledger();
        purge::RestoreReport report;
        report.backup.ns = "shop";
        report.backup.uid = "uid-shop";
        report.backup.kubeSystemUid = stage.api.cluster.kubeSystemUid;
        if (before >= 0) {
            store::LedgerEntry entry;
            entry.ns = "shop";
            entry.uid = "uid-shop";
            entry.state = store::DeletionState(before);
            report.backup.record = ledger.append(entry)->record;
        }
        using State = RestoreRow::State;
        report.rows = {{"Namespace", "shop", creates ? State::Created : State::AlreadyThere, {}}, {"Secret", "key", State::Failed, {}}};
        QVERIFY(purge::noteRestore(ledger, report, stage.api.cluster, stage.clock.now()));
        const auto records = ledger.records();
        QCOMPARE(records->size(), std::size_t(1));
        QCOMPARE(int(records->front().state), after);
        QCOMPARE(ledger.unfinished()->size(), std::size_t(after == int(store::DeletionState::Unknown)));
    }

    void whatIsControlledIsLeftToAnOwnerThatCameBack_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("it was created") << u"created"_s << true;
        QTest::newRow("it was there already") << u"there"_s << true;
        QTest::newRow("it is of the whole cluster") << u"outside"_s << true;
        QTest::newRow("it is of the whole cluster, and another one by now") << u"exchanged"_s << false;
        QTest::newRow("it is of the whole cluster, and gone") << u"gone"_s << false;
        QTest::newRow("it is of the whole cluster, which does not say") << u"unasked"_s << false;
        QTest::newRow("it could not be created") << u"refused"_s << false;
        QTest::newRow("its kind is gone") << u"unserved"_s << false;
        QTest::newRow("its file is missing") << u"missing"_s << false;
    }
    void whatIsControlledIsLeftToAnOwnerThatCameBack()
    {
        QFETCH(QString, owner);
        QFETCH(bool, comesBack);
        PurgeStage stage;
        stage.addShop("shop");
        const bool isOutside = QStringList{u"outside"_s, u"exchanged"_s, u"gone"_s, u"unasked"_s}.contains(owner);
        if (isOutside) {
            // Its ReplicaSet belongs to something that no namespace has.
            stage.api.put(FakeApi::resource("example.org", "fleets", "Fleet", false), R"({"metadata":{"name":"web","uid":"fleet-1"}})");
            std::erase_if(stage.api.contents,
                          [](const FakeApi::Object &o) { return o.resource.kind == "Deployment" || o.resource.kind == "ReplicaSet"; });
            stage.api.put(FakeApi::resource("apps", "replicasets", "ReplicaSet"),
                          R"({"metadata":{"namespace":"shop","name":"web-1","uid":"shop-rs-web-1","ownerReferences":[
                              {"apiVersion":"example.org/v1","kind":"Fleet","name":"web","uid":"fleet-1","controller":true}]}})");
        }
        const FakeApi::Object deployment{FakeApi::resource("apps", "deployments", "Deployment"),
                                         {{u"metadata"_s, QJsonObject{{u"namespace"_s, u"shop"_s}, {u"name"_s, u"web"_s}}}}};
        const QString folder = saveAndDelete(stage);
        if (owner == u"there"_s)
            stage.api.contents.push_back(deployment);
        else if (owner == u"refused"_s)
            stage.api.before = [](const std::string &call) {
                return call == "create deployments.apps" ? std::optional(Error{ErrorCode::Forbidden, u"no"_s, {}}) : std::nullopt;
            };
        else if (owner == u"unserved"_s)
            std::erase_if(stage.api.served.resources, [](const ApiResource &r) { return r.kind == "Deployment"; });
        else if (owner == u"missing"_s)
            QVERIFY(QFile::remove(folder + "/deployments.apps/web.yaml"_L1));
        else if (owner == u"gone"_s)
            std::erase_if(stage.api.contents, [](const FakeApi::Object &o) { return o.resource.kind == "Fleet"; });
        else if (owner == u"unasked"_s)
            stage.api.before = [](const std::string &call) {
                return call.find("fleets") != std::string::npos ? std::optional(Error{ErrorCode::Unreachable, u"silence"_s, {}})
                                                                : std::nullopt;
            };
        for (FakeApi::Object &object : stage.api.contents) {
            if (owner == u"exchanged"_s && object.resource.kind == "Fleet")
                object.json = {{u"metadata"_s, QJsonObject{{u"name"_s, u"web"_s}, {u"uid"_s, u"fleet-2"_s}}}};
        }
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        for (const char *kind : {"ReplicaSet", "Pod"}) {
            const auto row = std::find_if(report->rows.begin(), report->rows.end(), [&](const RestoreRow &r) { return r.kind == kind; });
            QVERIFY(row != report->rows.end());
            QCOMPARE(int(row->state), int(comesBack ? RestoreRow::State::LeftToOwner : RestoreRow::State::Failed));
            // Of an owner that nobody could ask for it is not said that it did not come back.
            const bool isUnasked = owner == u"unasked"_s && row->kind == "ReplicaSet";
            QCOMPARE(row->why.contains(u"could not be asked (silence)"_s), isUnasked);
            QCOMPARE(row->why.contains(u"did not come back"_s), !comesBack && !isUnasked);
        }
        QCOMPARE(std::size_t(report->count(RestoreRow::State::Created) + report->count(RestoreRow::State::AlreadyThere)
                             + report->count(RestoreRow::State::LeftToOwner) + report->count(RestoreRow::State::Failed)),
                 report->rows.size());
    }

    void whatComesBackWithoutItsOwnerSaysSo()
    {
        PurgeStage stage;
        stage.addNamespace("shop");
        const auto widget = FakeApi::resource("example.org", "widgets", "Widget");
        stage.api.put(widget, R"({"metadata":{"namespace":"shop","name":"a","uid":"a"}})");
        stage.api.put(widget, R"({"metadata":{"namespace":"shop","name":"b","uid":"b","ownerReferences":[
                          {"apiVersion":"example.org/v1","kind":"Widget","name":"a","uid":"a"}]}})");
        stage.api.put(FakeApi::resource("", "secrets", "Secret"),
                      R"({"metadata":{"namespace":"shop","name":"key","uid":"s","ownerReferences":[
                          {"apiVersion":"example.org/v1","kind":"Widget","name":"a","uid":"a","controller":true}]}})");
        const QString folder = saveAndDelete(stage);
        const auto first = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        const auto row = [](const purge::RestoreReport &report, const char *name) {
            return *std::find_if(report.rows.begin(), report.rows.end(), [&](const RestoreRow &r) { return r.name == name; });
        };
        QCOMPARE(row(*first, "key").why, u"Without its owner: Widget a."_s);
        QCOMPARE(row(*first, "b").why, QString());
        const auto ownerOf = [](const QJsonObject *object) {
            return object->value("metadata"_L1).toObject()["ownerReferences"_L1].toArray().at(0)["uid"_L1].toString();
        };
        const QString uid = find(stage.api, "Widget", "a")->value("metadata"_L1).toObject()["uid"_L1].toString();
        QCOMPARE(ownerOf(find(stage.api, "Widget", "b")), uid);
        // A second restore, of what the first did not reach: the owner is there by then.
        std::erase_if(stage.api.contents,
                      [](const FakeApi::Object &o) { return o.json["metadata"_L1].toObject()["name"_L1].toString() == "b"_L1; });
        const auto second = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY(second);
        QCOMPARE(row(*second, "b").why, QString());
        QCOMPARE(ownerOf(find(stage.api, "Widget", "b")), uid);
    }

    /// Since Kubernetes 1.24 nobody makes a token but who asked for it.
    void aTokenMadeByHandComesBackToBeFilled()
    {
        PurgeStage stage;
        stage.addNamespace("shop");
        stage.api.put(FakeApi::resource("", "serviceaccounts", "ServiceAccount"),
                      R"({"metadata":{"namespace":"shop","name":"robot","uid":"sa"},"secrets":[{"name":"robot-token-x7k2p"}]})");
        const auto put = [&](const QByteArray &name) {
            stage.api.put(
                FakeApi::resource("", "secrets", "Secret"),
                R"({"type":"kubernetes.io/service-account-token","data":{"token":"Q0FOQVJZ"},"metadata":{"namespace":"shop","name":")"
                    + name + R"(","uid":")" + name + R"(","labels":{"kubernetes.io/legacy-token-last-used":"2026-01-01","keep":"it"},
                          "annotations":{"kubernetes.io/service-account.name":"robot","kubernetes.io/service-account.uid":"sa"}}})");
        };
        put("robot-token-x7k2p"); // by the controller of an older cluster
        put("by-hand");
        const QString folder = saveAndDelete(stage);
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(int(rowOf(*report, "robot-token-x7k2p").state), int(RestoreRow::State::LeftToOwner));
        QVERIFY(!find(stage.api, "Secret", "robot-token-x7k2p"));
        QCOMPARE(int(rowOf(*report, "by-hand").state), int(RestoreRow::State::Created));
        QCOMPARE(rowOf(*report, "by-hand").why, u"With a new token."_s);
        const QJsonObject *token = find(stage.api, "Secret", "by-hand");
        QVERIFY(token);
        QVERIFY(!token->contains("data"_L1));
        QCOMPARE(token->value("type"_L1).toString(), u"kubernetes.io/service-account-token"_s);
        const QJsonObject metadata = token->value("metadata"_L1).toObject();
        QCOMPARE(metadata["annotations"_L1].toObject(), (QJsonObject{{u"kubernetes.io/service-account.name"_s, u"robot"_s}}));
        QCOMPARE(metadata["labels"_L1].toObject(), (QJsonObject{{u"keep"_s, u"it"_s}}));
    }

    /// The cluster deletes a token that comes before its ServiceAccount.
    void aTokenOfTheDefaultAccountWaitsForThat()
    {
        PurgeStage stage;
        stage.addNamespace("shop");
        const auto accounts = FakeApi::resource("", "serviceaccounts", "ServiceAccount");
        const QByteArray account = R"({"metadata":{"namespace":"shop","name":"default","uid":"sa"}})";
        stage.api.put(accounts, account);
        stage.api.put(FakeApi::resource("", "secrets", "Secret"),
                      R"({"type":"kubernetes.io/service-account-token","metadata":{"namespace":"shop","name":"by-hand","uid":"token",
                          "annotations":{"kubernetes.io/service-account.name":"default"}}})");
        const QString folder = saveAndDelete(stage);
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call == "object serviceaccounts/default" && stage.api.count(call) == 2)
                stage.api.put(accounts, account);
            return std::nullopt;
        };
        QVERIFY(purge::restore(stage.api, folder, {}, stage.context()));
        QCOMPARE(stage.api.count("object serviceaccounts/default"), 2);
        QVERIFY(find(stage.api, "Secret", "by-hand"));
    }

    void whatHadFinishedDoesNotRunAgain()
    {
        PurgeStage stage;
        stage.addNamespace("shop");
        const auto put = [&](const char *kind, const QByteArray &name, const QByteArray &status) {
            const bool isJob = kind == QByteArray("Job");
            stage.api.put(FakeApi::resource(isJob ? "batch" : "", isJob ? "jobs" : "pods", kind),
                          R"({"metadata":{"namespace":"shop","name":")" + name + R"(","uid":")" + name
                              + R"("},"spec":{"template":{}},"status":)" + status + "}");
        };
        put("Job", "done", R"({"conditions":[{"type":"Complete","status":"True"}]})");
        put("Job", "broken", R"({"conditions":[{"type":"Suspended","status":"False"},{"type":"Failed","status":"True"}]})");
        put("Job", "running", R"({"active":1,"conditions":[{"type":"Suspended","status":"True"}]})");
        put("Pod", "migrated", R"({"phase":"Succeeded"})");
        put("Pod", "fell", R"({"phase":"Failed"})");
        put("Pod", "lives", R"({"phase":"Running"})");
        const std::string digest = stage.preview("shop")->digest;
        const QString folder = saveAndDelete(stage);
        QCOMPARE(purge::readBackupIndex(folder)->digest, digest);
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        for (const char *name : {"done", "broken"}) {
            const QJsonObject *job = find(stage.api, "Job", name);
            QVERIFY(job);
            QVERIFY(job->value("spec"_L1).toObject()["suspend"_L1].toBool());
            QVERIFY(!job->value("metadata"_L1).toObject().contains("annotations"_L1));
            QVERIFY2(rowOf(*report, name).why.contains(u"suspended"_s), qPrintable(rowOf(*report, name).why));
        }
        QVERIFY(!find(stage.api, "Job", "running")->value("spec"_L1).toObject().contains("suspend"_L1));
        QCOMPARE(rowOf(*report, "running").why, QString());
        for (const char *name : {"migrated", "fell"}) {
            QVERIFY(!find(stage.api, "Pod", name));
            QCOMPARE(int(rowOf(*report, name).state), int(RestoreRow::State::LeftOut));
            QVERIFY(!rowOf(*report, name).why.isEmpty());
        }
        QVERIFY(find(stage.api, "Pod", "lives"));
        QCOMPARE(report->count(RestoreRow::State::Failed), 0);
        QVERIFY2(report->outcome().contains(u"had finished"_s), qPrintable(report->outcome()));
    }

    void whatIsOnlyInTheBackupIsSaid()
    {
        PurgeStage stage;
        stage.addNamespace("shop");
        const auto accounts = FakeApi::resource("", "serviceaccounts", "ServiceAccount");
        stage.api.put(accounts, R"({"metadata":{"namespace":"shop","name":"default","uid":"sa","annotations":{"example.org/role":"x"}},
                          "imagePullSecrets":[{"name":"pull"}]})");
        stage.api.put(
            FakeApi::resource("", "services", "Service"),
            R"({"metadata":{"namespace":"shop","name":"web","uid":"svc"},"spec":{"type":"NodePort","ports":[{"port":80,"nodePort":30080}]}})");
        const QString folder = saveAndDelete(stage);
        // The cluster makes it as soon as the namespace is there.
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call == "create serviceaccounts")
                stage.api.put(accounts, R"({"metadata":{"namespace":"shop","name":"default","uid":"sa-2"}})");
            return std::nullopt;
        };
        const auto report = purge::restore(stage.api, folder, {}, stage.context());
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const auto row = [&](const char *name) {
            return *std::find_if(report->rows.begin(), report->rows.end(), [&](const RestoreRow &r) { return r.name == name; });
        };
        QCOMPARE(int(row("default").state), int(RestoreRow::State::AlreadyThere));
        QVERIFY2(row("default").why.contains(u"only in the backup: annotations, imagePullSecrets"_s), qPrintable(row("default").why));
        QVERIFY2(row("web").why.contains(u"30080"_s), qPrintable(row("web").why));
    }

    void quantitiesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes"); // -1: none
        QTest::newRow("binary") << u"20Gi"_s << (qint64(20) << 30);
        QTest::newRow("decimal") << u"500M"_s << qint64(500'000'000);
        QTest::newRow("a part") << u"1.5Ti"_s << (qint64(3) << 39);
        QTest::newRow("plain bytes") << u"128974848"_s << qint64(128'974'848);
        QTest::newRow("an exponent") << u"1e9"_s << qint64(1'000'000'000);
        QTest::newRow("exa is no exponent") << u"1E"_s << qint64(1'000'000'000'000'000'000);
        QTest::newRow("thousandths round up") << u"1500m"_s << qint64(2);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("another unit") << u"20GB"_s << qint64(-1);
        QTest::newRow("less than nothing") << u"-1Gi"_s << qint64(-1);
        QTest::newRow("more than there is") << u"99Ei"_s << qint64(-1);
    }
    void quantitiesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        QCOMPARE(purge::bytesOf(text.toStdString()).value_or(-1), std::int64_t(bytes));
    }

    void claimsAreSummed()
    {
        purge::ClaimSum sum =
            purge::sumOf({{"a", {}, "20Gi", {}, "Delete"}, {"b", {}, "50Gi", {}, "Delete"}, {"c", {}, "30Gi", {}, "Delete"}});
        sum += purge::sumOf({{"d", {}, "10Gi", {}, "Retain"}, {"e", {}, "10Gi", {}, "Retain"}});
        QVERIFY2(purge::sizeSentence(sum).contains(u"120 GiB in all"_s), qPrintable(purge::sizeSentence(sum)));
        QCOMPARE(purge::fateSentence(sum), u"3 deleted for ever, 2 kept"_s);
        // What is not known is neither kept nor nothing.
        sum += purge::sumOf({{"f", {}, "soon", "pv-f", {}}});
        QVERIFY2(purge::sizeSentence(sum).contains(u"at least 120 GiB"_s), qPrintable(purge::sizeSentence(sum)));
        QCOMPARE(purge::fateSentence(sum), u"3 deleted for ever, 1 of unknown fate, 2 kept"_s);
        // One that never had a volume has nothing to lose.
        sum += purge::sumOf({{"j", {}, "10Gi", {}, {}}});
        QCOMPARE(purge::fateSentence(sum), u"3 deleted for ever, 1 of unknown fate, 2 kept, 1 without a volume"_s);
        // Three of 3 EiB are more than can be counted.
        const purge::ClaimSum huge =
            purge::sumOf({{"g", {}, "3Ei", {}, "Retain"}, {"h", {}, "3Ei", {}, "Retain"}, {"i", {}, "3Ei", {}, "Retain"}});
        QVERIFY2(purge::sizeSentence(huge).contains(u"at least 8 EiB"_s), qPrintable(purge::sizeSentence(huge)));
    }

    void thePromiseNamesWhatIsLostForEver()
    {
        purge::Preview preview;
        preview.objects.resize(3);
        QVERIFY(purge::backupPromise(preview, BackupChoice::WithSecrets).endsWith(u"."));
        preview.claims = {{"a", {}, "1Gi", "pv-a", {}}, {"b", {}, "1Gi", "pv-b", "Retain"}, {"c", {}, "1Gi", {}, {}}}; // no volume yet
        preview.loadBalancers = {"web"};
        const QString promise = purge::backupPromise(preview, BackupChoice::WithoutSecrets);
        for (const char *part : {"2 volume", "1 load balancer", "Secrets"})
            QVERIFY2(promise.contains(QLatin1String(part)), qPrintable(promise));
        QVERIFY(purge::backupPromise(preview, BackupChoice::None).contains("Nothing is saved"_L1));
    }

    void aPlanIsReadAsItWasWritten()
    {
        PurgeStage stage;
        stage.addShop("shop");
        stage.api.put(
            FakeApi::resource("", "persistentvolumeclaims", "PersistentVolumeClaim"),
            R"({"metadata":{"namespace":"shop","name":"data","uid":"pvc","finalizers":["kubernetes.io/pvc-protection"]},"spec":{"volumeName":"pv-1"},
                         "status":{"capacity":{"storage":"20Gi"}}})");
        stage.api.put(FakeApi::resource("", "persistentvolumes", "PersistentVolume", false),
                      R"({"metadata":{"name":"pv-1","uid":"pv"},"spec":{"persistentVolumeReclaimPolicy":"Delete"}})");
        stage.policy.protectedNames = {"prod-*", "yes"};
        stage.policy.protectedLabels = {*purge::parseSelector("tier in (a,b)")};
        const auto preview = stage.preview("shop");
        QCOMPARE(preview->claims.front().reclaimPolicy, std::string("Delete"));
        purge::PlanFile plan{preview->cluster, stage.policy, PurgeStage::kNow, {}, {{"other", "it: \"may not\" go\n- today"}}};
        plan.namespaces.push_back(purge::planned(*preview, purge::evaluate(stage.policy, preview->ns, PurgeStage::kNow)));
        const auto again = purge::readPlan(purge::writePlan(plan), u"plan.yaml"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        plan.cluster.way.clear(); // of this process only
        QCOMPARE(again->cluster, plan.cluster);
        QCOMPARE(again->policy, plan.policy);
        QCOMPARE(again->namespaces.front().objects.size(), plan.namespaces.front().objects.size());
        QCOMPARE(again->namespaces, plan.namespaces);
        QCOMPARE(again->refused, plan.refused);
        QCOMPARE(again->madeAt, plan.madeAt);
        QVERIFY(purge::differences(again->namespaces.front(), *preview).empty());
    }

    void aPlanThatWasTamperedWithIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no UID") << QByteArray("uid: uid-shop\n") << QByteArray("uid: \"\"\n");
        QTest::newRow("no digest") << QByteArray("  digest: ") << QByteArray("  digets: ");
        QTest::newRow("no claims") << QByteArray("  volumesLost: []\n") << QByteArray();
        QTest::newRow("no addresses") << QByteArray("  loadBalancersLost: []\n") << QByteArray();
        QTest::newRow("no cluster") << QByteArray("kubeSystemUid: ") << QByteArray("kubesystemuid: ");
        QTest::newRow("no policy") << QByteArray("policy:\n") << QByteArray("polity:\n");
        QTest::newRow("an age that is none") << QByteArray("age: 30d") << QByteArray("age: soon");
        QTest::newRow("another kind") << QByteArray("kind: PurgePlan") << QByteArray("kind: Pod");
        QTest::newRow("a key nobody knows") << QByteArray("refused: []") << QByteArray("refused: []\nforce: true");
    }
    void aPlanThatWasTamperedWithIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        PurgeStage stage;
        stage.addShop("shop");
        const auto preview = stage.preview("shop");
        purge::PlanFile plan{preview->cluster, stage.policy, PurgeStage::kNow, {}, {}};
        plan.namespaces.push_back(purge::planned(*preview, purge::evaluate(stage.policy, preview->ns, PurgeStage::kNow)));
        QByteArray text = purge::writePlan(plan);
        QVERIFY2(text.contains(from), text.constData());
        text.replace(from, to);
        const auto read = purge::readPlan(text, u"plan.yaml"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith("plan.yaml:"_L1), qPrintable(read.error().message));
    }

    void whatChangedSinceAPlanIsSaidOneByOne()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto before = stage.preview("shop");
        const auto planned = purge::planned(*before, {});
        std::erase_if(stage.api.contents,
                      [](const FakeApi::Object &o) { return o.resource.resource == "secrets" || o.resource.resource == "pods"; });
        stage.api.put(FakeApi::resource("", "configmaps", "ConfigMap"), R"({"metadata":{"namespace":"shop","name":"new","uid":"new"}})");
        const auto sentences = purge::differences(planned, *stage.preview("shop"));
        QStringList all(sentences.begin(), sentences.end());
        QCOMPARE(all, (QStringList{u"secrets/key is gone."_s, u"configmaps/new is new."_s}));
    }

    /// Between two looks that agree, the backup saw something else: what it holds is not what would be lost.
    void aBackupOfSomethingElseEndsTheDeletion()
    {
        PurgeStage stage;
        stage.addShop("shop");
        const auto approval = stage.approve("shop");
        std::vector<FakeApi::Object> kept;
        stage.api.before = [&](const std::string &call) -> std::optional<Error> {
            if (call == "objects configmaps") { // an API that answers with nothing for a moment
                kept = stage.api.contents;
                std::erase_if(stage.api.contents, [](const FakeApi::Object &object) { return object.resource.resource == "configmaps"; });
            } else if (!kept.empty()) {
                stage.api.contents = std::exchange(kept, {});
            }
            return std::nullopt;
        };
        const auto report = stage.run({*approval});
        QVERIFY(report);
        QCOMPARE(report->results.front().step, purge::PurgeStep::Refused);
        QVERIFY2(report->results.front().sentence.contains(u"does not hold what was approved"_s),
                 qPrintable(report->results.front().sentence));
        QCOMPARE(stage.deletions(), 0);
        QVERIFY(stage.api.find("shop"));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_purgebackup.moc"
