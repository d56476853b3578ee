// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kubefake.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

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

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program on a cluster that fails on command: what arrives there, what is written down, and what it ends with.
class CtlClustersTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::KubeFake> m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void begin(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(KUBESTATS_BIN_DIR) + "/kubestatsctl"_L1, arguments);
        process.closeWriteChannel();
    }

    Answer run(const QStringList &arguments) const
    {
        QProcess process;
        begin(process, arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    void addShop(const QString &name)
    {
        m_fake->addNamespace(
            name, {{u"labels"_s, QJsonObject{{u"k8s-ns-purger"_s, u"true"_s}}}, {u"creationTimestamp"_s, u"2020-01-01T00:00:00Z"_s}});
        m_fake->create(u"configmaps"_s, name, u"settings"_s);
        m_fake->create(
            u"secrets"_s, name,
            QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"key"_s}}}, {u"data"_s, QJsonObject{{u"key"_s, u"Q0FOQVJZ"_s}}}});
    }

    /// A kubeconfig with two clusters.
    void writeTwo(const test::KubeFake *home, const test::KubeFake *away, const QString &current) const
    {
        QJsonArray clusters, users, contexts;
        for (const auto &[name, fake] : {std::pair(u"home"_s, home), std::pair(u"away"_s, away)}) {
            const QJsonObject cluster{{u"server"_s, fake->server()}, {u"certificate-authority"_s, fake->ca()}};
            clusters << QJsonObject{{u"name"_s, name}, {u"cluster"_s, cluster}};
            users << QJsonObject{{u"name"_s, name}, {u"user"_s, QJsonObject{{u"token"_s, fake->token()}}}};
            contexts << QJsonObject{{u"name"_s, name}, {u"context"_s, QJsonObject{{u"cluster"_s, name}, {u"user"_s, name}}}};
        }
        write("two",
              QJsonDocument(QJsonObject{{u"apiVersion"_s, u"v1"_s},
                                        {u"kind"_s, u"Config"_s},
                                        {u"current-context"_s, current},
                                        {u"clusters"_s, clusters},
                                        {u"users"_s, users},
                                        {u"contexts"_s, contexts}})
                  .toJson());
    }

    /// The kubeconfig `of`, and a context that leads to its cluster by another address; the file.
    QString writeAlias(const QString &of) const
    {
        QJsonObject config = QJsonDocument::fromJson(contents(of)).object();
        const auto add = [&config](const QString &list, QJsonObject entry) {
            entry[u"name"_s] = u"alias"_s;
            QJsonArray all = config[list].toArray();
            all << entry;
            config[list] = all;
        };
        QJsonObject cluster = config[u"clusters"_s].toArray().first().toObject()[u"cluster"_s].toObject();
        cluster[u"server"_s] = m_fake->server().replace(u"localhost"_s, u"127.0.0.1"_s);
        add(u"clusters"_s, {{u"cluster"_s, cluster}});
        add(u"contexts"_s, {{u"context"_s, QJsonObject{{u"cluster"_s, u"alias"_s}, {u"user"_s, u"admin"_s}}}});
        write("aliases", QJsonDocument(config).toJson());
        return path("aliases");
    }

    /// A plan of everything that may go, and an unlocked context.
    void plan()
    {
        const Answer made = run({u"namespaces"_s, u"plan"_s, u"--policy"_s, path("policy.yaml"), u"--out"_s, path("plan.yaml")});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s}).code, 0);
    }

    Answer apply(const QStringList &more = {u"--yes"_s}) const
    {
        return run(QStringList{u"namespaces"_s, u"apply"_s, path("plan.yaml"), u"--json"_s} + more);
    }

    static QString resultOf(const Answer &answer, const QString &name)
    {
        for (const QJsonValue &ns : answer.json()["namespaces"_L1].toArray()) {
            if (ns["name"_L1].toString() == name)
                return ns["result"_L1].toString();
        }
        return {};
    }

    /// A login of admin by other means, with the words that may be nowhere else.
    QJsonObject credentials(const QString &login, const QString &folder, QByteArrayList &canaries)
    {
        const QByteArray token = m_fake->token().toLatin1();
        if (login == u"password"_s) {
            const QByteArray password = "canary-7c41e0b2d95f";
            m_fake->tell(QJsonObject{{u"do"_s, u"user"_s},
                                     {u"name"_s, u"admin"_s},
                                     {u"password"_s, QString::fromLatin1(password)},
                                     {u"verbs"_s, QJsonArray{u"*"_s}}});
            canaries = {password, QByteArray("admin:" + password).toBase64()};
            return {{u"username"_s, u"admin"_s}, {u"password"_s, QString::fromLatin1(password)}};
        }
        if (login == u"key"_s) {
            const QJsonObject made = m_fake->tell(QByteArray(R"({"do":"certificate","user":"admin","key":"rsa"})"));
            const QByteArray key = contents(made["key"_L1].toString());
            // A line of it, as it stands in a file, and the middle of it, as it stands in a kubeconfig.
            canaries = {key.split('\n').value(3), key.toBase64().mid(200, 60)};
            return {{u"client-certificate"_s, made["certificate"_L1]}, {u"client-key-data"_s, QString::fromLatin1(key.toBase64())}};
        }
        canaries = {token, token.toBase64()};
        if (login == u"token"_s)
            return {{u"token"_s, QString::fromLatin1(token)}};
        QFile plugin(folder + u"/plugin"_s);
        if (plugin.open(QIODevice::WriteOnly))
            plugin.write("#!/bin/sh\necho '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\","
                         "\"status\":{\"token\":\""
                         + token + "\"}}'\n");
        plugin.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return {{u"exec"_s,
                 QJsonObject{{u"apiVersion"_s, u"client.authentication.k8s.io/v1"_s},
                             {u"command"_s, plugin.fileName()},
                             {u"interactiveMode"_s, u"Never"_s}}}};
    }

    QString ledgerState(const QString &name) const
    {
        for (const QJsonObject &record : run({u"ledger"_s, u"list"_s, u"--json"_s}).lines()) {
            if (record["namespace"_L1].toString() == name)
                return record["state"_L1].toString();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void init()
    {
        const bool helpOnly = qstrcmp(QTest::currentTestFunction(), "everyCommandHasAnExample") == 0;
        if (!helpOnly) {
            m_fake = std::make_unique<test::KubeFake>();
            QVERIFY(m_fake->isReady());
        }
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"XDG_CONFIG_HOME"_s, path("config"));
        m_environment.insert(u"XDG_DATA_HOME"_s, path("data"));
        m_environment.insert(u"XDG_CACHE_HOME"_s, path("cache"));
        m_environment.insert(u"XDG_STATE_HOME"_s, path("state"));
        m_environment.insert(u"KUBECONFIG"_s, helpOnly ? path("none") : m_fake->writeKubeconfig());
        m_environment.insert(u"HOME"_s, m_folder->path());
        for (const QString &name : {u"PURGE_AGE"_s, u"PURGE_THRESHOLD"_s, u"KUBESTATS_DATA"_s, u"KUBERNETES_SERVICE_HOST"_s})
            m_environment.remove(name);
        write("policy.yaml", "apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 1d\nlimits: {percent: 100}\n");
    }

    void cleanup()
    {
        if (m_fake)
            QCOMPARE(m_fake->breaches(), QStringList());
        m_fake.reset();
    }

    void contextsAreReadOnlyUntilUnlocked()
    {
        const auto state = [this] { return run({u"contexts"_s, u"list"_s, u"--json"_s}).lines().value(0); };
        QCOMPARE(state()["readOnly"_L1].toBool(), true);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s, u"--for"_s, u"1h"_s}).code, 0);
        QCOMPARE(state()["readOnly"_L1].toBool(), false);
        QCOMPARE(run({u"contexts"_s, u"lock"_s, u"--context"_s, u"admin"_s}).code, 0);
        QCOMPARE(run({u"contexts"_s, u"lock"_s}).code, 2);
        QCOMPARE(state()["readOnly"_L1].toBool(), true);
        QCOMPARE(run({u"contexts"_s, u"protect"_s, u"admin"_s}).code, 0);
        QCOMPARE(state()["protected"_L1].toBool(), true);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s}).code, 2);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s, u"--confirm"_s, u"fake"_s}).code, 0);
        QCOMPARE(state()["readOnly"_L1].toBool(), false);
        // Nobody takes the protection away in passing.
        const QStringList off{u"contexts"_s, u"protect"_s, u"admin"_s, u"--off"_s};
        QCOMPARE(run(off).code, 2);
        QCOMPARE(run(off + QStringList{u"--confirm"_s, u"another"_s}).code, 2);
        QCOMPARE(state()["protected"_L1].toBool(), true);
        QCOMPARE(run(off + QStringList{u"--confirm"_s, u"fake"_s}).code, 0);
        QCOMPARE(state()["protected"_L1].toBool(), false);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"nobody"_s}).code, 2);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s, u"--for"_s, u"100d"_s}).code, 2);
        // The same name for another server is another context.
        m_environment.insert(u"KUBECONFIG"_s, m_fake->writeKubeconfig(u"admin"_s, {{u"server"_s, u"https://127.0.0.1:1"_s}}));
        QCOMPARE(state()["readOnly"_L1].toBool(), true);
        // What cannot be read protects.
        write("config/kubestats/contexts.json", "{\"contexts\":{\"admin\":{\"prot");
        QCOMPARE(run({u"contexts"_s, u"list"_s}).code, 2);
    }

    void aContextThatIsNotThereIsNoEmptyList()
    {
        for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}, QStringList{u"--check"_s}}) {
            const Answer answer = run(QStringList{u"contexts"_s, u"list"_s, u"--context"_s, u"amdin"_s} + more);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("No context is called \"amdin\""), answer.err.constData());
        }
        QCOMPARE(run({u"contexts"_s, u"list"_s, u"--context"_s, u"admin"_s, u"--json"_s}).lines().size(), 1);
    }

    void aPodIsAContextOfItsOwn()
    {
        const QString account = path("account");
        QVERIFY(QDir().mkpath(account));
        write("account/token", m_fake->token().toUtf8());
        write("account/namespace", "tools");
        QVERIFY(QFile::copy(m_fake->ca(), account + u"/ca.crt"_s));
        m_environment.insert(u"KUBECONFIG"_s, path("none"));
        m_environment.insert(u"KUBERNETES_SERVICE_HOST"_s, u"localhost"_s);
        m_environment.insert(u"KUBERNETES_SERVICE_PORT"_s, QString::number(m_fake->port()));
        // Where a pod has its account, of a file system that only this program sees.
        const QString enter = u"mount -t tmpfs none /run && mkdir -p /run/secrets/kubernetes.io && "
                              "cp -r \"$0\" /run/secrets/kubernetes.io/serviceaccount && exec \"$@\""_s;
        const auto inPod = [&](const QStringList &arguments) {
            QProcess process;
            process.setProcessEnvironment(m_environment);
            process.start(u"unshare"_s,
                          QStringList{u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, enter, account} + arguments);
            process.closeWriteChannel();
            process.waitForFinished(60'000);
            return Answer{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                          process.readAllStandardError()};
        };
        if (inPod({u"true"_s}).code != 0)
            QSKIP("no file system of one's own is allowed here");
        const QString ctl = QStringLiteral(KUBESTATS_BIN_DIR) + "/kubestatsctl"_L1;
        Answer answer = inPod({ctl, u"contexts"_s, u"list"_s, u"--check"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.lines().value(0)["name"_L1].toString(), u"in-cluster"_s);
        QCOMPARE(answer.lines().value(0)["reachable"_L1].toBool(), true);
        addShop(u"shop"_s);
        answer = inPod({ctl, u"namespaces"_s, u"plan"_s, u"--policy"_s, path("policy.yaml"), u"--out"_s, path("plan.yaml")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QStringList apply{ctl, u"namespaces"_s, u"apply"_s, path("plan.yaml"), u"--yes"_s};
        QCOMPARE(inPod(apply).code, 3); // read-only, as every context is from the start
        answer = inPod({ctl, u"contexts"_s, u"unlock"_s, u"in-cluster"_s});
        QVERIFY2(answer.code == 0, answer.err.constData());
        answer = inPod(apply);
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    void aClusterIsAskedWhoItIs()
    {
        const Answer answer = run({u"contexts"_s, u"list"_s, u"--check"_s, u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject row = answer.lines().value(0);
        QVERIFY2(row["reachable"_L1].toBool(), answer.out.constData());
        QVERIFY(!row["identity"_L1].toObject()["kubeSystemUid"_L1].toString().isEmpty());
        QCOMPARE(row["mayDelete"_L1].toBool(), true);
        m_environment.insert(u"KUBECONFIG"_s, m_fake->writeKubeconfig(u"viewer"_s));
        QCOMPARE(run({u"contexts"_s, u"list"_s, u"--check"_s, u"--json"_s}).lines().value(0)["mayDelete"_L1].toBool(true), false);
    }

    void namespacesAreListedWithWhatThePolicySays()
    {
        addShop(u"shop"_s);
        m_fake->addNamespace(u"young"_s, {{u"labels"_s, QJsonObject{{u"k8s-ns-purger"_s, u"true"_s}}}});
        const Answer answer = run({u"namespaces"_s, u"list"_s, u"--json"_s, u"--policy"_s, path("policy.yaml")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QMap<QString, QJsonObject> rows;
        for (const QJsonObject &row : answer.lines())
            rows[row["name"_L1].toString()] = row;
        QCOMPARE(rows[u"shop"_s]["policy"_L1].toObject()["match"_L1].toString(), u"matches"_s);
        QCOMPARE(rows[u"young"_s]["policy"_L1].toObject()["match"_L1].toString(), u"too-young"_s);
        QCOMPARE(rows[u"kube-system"_s]["policy"_L1].toObject()["match"_L1].toString(), u"system"_s);
        QVERIFY(rows[u"shop"_s]["objects"_L1].toInt() >= 2);
        // One list a kind, however many namespaces there are.
        for (const auto &request : m_fake->requests(u"GET"_s, u"/(secrets|configmaps)$"_s))
            QVERIFY2(!request.path.contains("/namespaces/"_L1), qPrintable(request.path));
        QCOMPARE(m_fake->requests(u"GET"_s, u"/secrets$"_s).size(), 1);
    }

    /// This machine's clock says that it is old enough, the cluster's that it is not.
    void namedNamespacesAreAsOldAsTheClusterSays()
    {
        m_fake->addNamespace(u"shop"_s,
                             {{u"labels"_s, QJsonObject{{u"k8s-ns-purger"_s, u"true"_s}}},
                              {u"creationTimestamp"_s, QDateTime::currentDateTimeUtc().addDays(-2).toString(Qt::ISODate)}});
        m_fake->tell(QByteArray(R"({"do":"set","clock":-129600})"));
        const Answer answer =
            run({u"namespaces"_s, u"list"_s, u"shop"_s, u"--json"_s, u"--no-counts"_s, u"--policy"_s, path("policy.yaml")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.json()["policy"_L1].toObject()["match"_L1].toString(), u"too-young"_s);
    }

    void aListThatFailsIsNeverZero()
    {
        addShop(u"shop"_s);
        m_fake->tell(QByteArray(R"({"do":"deny","verb":"list","resource":"secrets"})"));
        Answer answer = run({u"namespaces"_s, u"list"_s, u"--json"_s});
        QCOMPARE(answer.code, 3);
        for (const QJsonObject &row : answer.lines())
            QCOMPARE(row["objectsAtLeast"_L1].toBool(), true);
        answer = run({u"namespaces"_s, u"preview"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.json()["complete"_L1].toBool(true), false);
        QVERIFY(run({u"namespaces"_s, u"preview"_s, u"shop"_s}).out.contains("NOT KNOWN: secrets"));
        // Nor is it planned.
        answer = run({u"namespaces"_s, u"plan"_s, u"--policy"_s, path("policy.yaml"), u"--out"_s, path("plan.yaml")});
        QCOMPARE(answer.code, 3);
        QVERIFY(contents(path("plan.yaml")).contains("namespaces: []"));
        m_fake->tell(QByteArray(R"({"do":"deny","verb":"list","resource":"namespaces"})"));
        answer = run({u"namespaces"_s, u"list"_s});
        QCOMPARE(answer.code, 5);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains("namespaces list NAME"), answer.err.constData()); // the way out
        answer = run({u"namespaces"_s, u"list"_s, u"shop"_s, u"nowhere"_s, u"--json"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.lines().size(), 1);
        QCOMPARE(answer.lines().front()["name"_L1].toString(), u"shop"_s);
        QVERIFY2(answer.err.contains("nowhere"), answer.err.constData());
        QCOMPARE(run({u"namespaces"_s, u"list"_s, u"../shop"_s}).code, 2); // no such name: a matter of usage
    }

    void anErrorIsNotZeroObjects()
    {
        addShop(u"shop"_s);
        addShop(u"till"_s);
        const QStringList list{u"namespaces"_s, u"list"_s, u"--json"_s};
        const QByteArray denied = R"({"status":403,"body":"no"})";
        m_fake->fault(R"({"method":"GET","path":"^/(api/v1|apis/[^/]+/[^/]+)/(?!namespaces$)[a-z]+$"})", denied, -1);
        Answer answer = run(list);
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.lines().size() > 1);
        for (const QJsonObject &row : answer.lines()) {
            QVERIFY2(row["objects"_L1].isNull(), answer.out.constData());
            QCOMPARE(row["objectsAtLeast"_L1].toBool(), false);
        }
        QVERIFY(!run({u"namespaces"_s, u"list"_s}).out.contains("\u2265"));
        m_fake->clearFaults();
        m_fake->fault(R"({"method":"GET","path":"/namespaces/till/"})", denied, -1);
        answer = run(list + QStringList{u"shop"_s, u"till"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.lines().value(0)["objects"_L1].toInt(-1), 2);
        QVERIFY2(answer.lines().value(1)["objects"_L1].isNull(), answer.out.constData());
    }

    /// Answers with 200 that are none: neither approved nor, right before the deletion, believed.
    void anAnswerThatIsNoneIsNeverAPass_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QByteArray>("fault");
        const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
        const auto body = [&json](const char *text) { return json({{u"body"_s, QLatin1String(text)}}); };
        const QByteArray dryRun = json({{u"method"_s, u"DELETE"_s}, {u"query"_s, u"dryRun"_s}});
        const QString name = u"\"name\":\"%1\""_s, uid = u"\"uid\":\"%1"_s;
        QTest::newRow("a dry run answered by a login page") << dryRun << body("<html>Sign in</html>");
        QTest::newRow("a dry run answered by a Status") << dryRun << body("{\"kind\":\"Status\",\"status\":\"Success\"}");
        QTest::newRow("a dry run of another namespace")
            << dryRun << json({{u"replace"_s, QJsonObject{{name.arg(u"shop"_s), name.arg(u"other"_s)}}}});
        QTest::newRow("a dry run of another UID") << dryRun << json({{u"replace"_s, QJsonObject{{uid.arg(QString()), uid.arg(u"x"_s)}}}});
        for (const char *path : {"api", "apis"}) {
            const QByteArray get = json({{u"method"_s, u"GET"_s}, {u"path"_s, u"^/%1$"_s.arg(QLatin1String(path))}});
            QTest::addRow("nothing is served below /%s", path) << get << body("{\"kind\":\"APIGroupDiscoveryList\"}");
            QTest::addRow("the groups of old of /%s are none", path) << get << body("{\"kind\":\"APIGroupList\",\"groups\":[]}");
        }
    }
    void anAnswerThatIsNoneIsNeverAPass()
    {
        QFETCH(QByteArray, when);
        QFETCH(QByteArray, fault);
        addShop(u"shop"_s);
        plan();
        m_fake->fault(when, fault, -1);
        const Answer preview = run({u"namespaces"_s, u"preview"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(preview.code, 3);
        QCOMPARE(preview.json()["complete"_L1].toBool(true), false);
        const Answer answer = apply();
        QCOMPARE(answer.code, 3);
        QCOMPARE(resultOf(answer, u"shop"_s), u"refused"_s);
        QCOMPARE(m_fake->deletions().size(), 0);
        QCOMPARE(run({u"namespaces"_s, u"plan"_s, u"--policy"_s, path("policy.yaml"), u"--out"_s, path("again.yaml")}).code, 3);
        QVERIFY(contents(path("again.yaml")).contains("namespaces: []"));
    }

    void aPlanIsCarriedOutByOneRequest()
    {
        addShop(u"shop"_s);
        addShop(u"other"_s);
        plan();
        QCOMPARE(m_fake->deletions().size(), 0);
        const QByteArray text = contents(path("plan.yaml"));
        QVERIFY(!text.contains("Q0FOQVJZ"));
        // Nothing without --yes, where nobody can be asked.
        QCOMPARE(apply({}).code, 2);
        QCOMPARE(m_fake->deletions().size(), 0);
        const Answer answer = apply({u"--yes"_s, u"--only"_s, u"shop"_s});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(resultOf(answer, u"shop"_s), u"gone"_s);
        const auto sent = m_fake->deletions();
        QCOMPARE(sent.size(), 1);
        QVERIFY(sent.front().path.endsWith("/namespaces/shop"_L1));
        const QJsonObject options = QJsonDocument::fromJson(sent.front().body).object();
        QVERIFY(!options["preconditions"_L1].toObject()["uid"_L1].toString().isEmpty());
        QVERIFY(sent.front().query.contains("uid="_L1));
        QCOMPARE(ledgerState(u"shop"_s), u"gone"_s);
        QVERIFY(!m_fake->get(u"namespaces"_s, {}, u"other"_s).isEmpty());
        // Once more: it is not there any longer.
        QCOMPARE(apply({u"--yes"_s, u"--only"_s, u"shop"_s}).code, 3);
        QCOMPARE(m_fake->deletions().size(), 1);
        QCOMPARE(apply({u"--yes"_s, u"--only"_s, u"nothing"_s}).code, 2);
    }

    void whatChangedIsRefusedAndTheOthersGoOn()
    {
        for (const char *name : {"a", "b", "c", "d"})
            addShop(QString::fromLatin1(name));
        plan();
        m_fake->patch(u"namespaces"_s, {}, u"a"_s,
                      {{u"metadata"_s, QJsonObject{{u"labels"_s, QJsonObject{{u"k8s-ns-purger"_s, QJsonValue::Null}}}}}});
        m_fake->tell(QByteArray(R"({"do":"recreate","namespace":"b"})"));
        m_fake->create(u"configmaps"_s, u"c"_s, u"late"_s);
        const Answer diff = run({u"namespaces"_s, u"preview"_s, u"c"_s, u"--diff"_s, path("plan.yaml")});
        QCOMPARE(diff.code, 4);
        QCOMPARE(diff.out, QByteArray("configmaps/late is new.\n"));
        QCOMPARE(run({u"namespaces"_s, u"preview"_s, u"d"_s, u"--diff"_s, path("plan.yaml")}).code, 0);
        const Answer all = run({u"namespaces"_s, u"preview"_s, u"--diff"_s, path("plan.yaml")});
        QCOMPARE(all.code, 4);
        for (const char *line :
             {"a: The policy of the plan no longer", "b: The namespace was deleted and made again", "c: configmaps/late"})
            QVERIFY2(all.out.contains(line), all.out.constData());
        QVERIFY(!all.out.contains("\nd: "));
        QCOMPARE(run({u"namespaces"_s, u"preview"_s}).code, 2);
        const Answer answer = apply();
        QVERIFY2(answer.code == 3, answer.err.constData());
        for (const char *name : {"a", "b", "c"})
            QCOMPARE(resultOf(answer, QString::fromLatin1(name)), u"refused"_s);
        QCOMPARE(resultOf(answer, u"d"_s), u"gone"_s);
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    void whatBecomesOfVolumesIsRefusedWhenItChanges()
    {
        const auto volume = [this](const char *name) {
            m_fake->create(u"persistentvolumes"_s, {},
                           {{u"metadata"_s, QJsonObject{{u"name"_s, QLatin1String(name)}}},
                            {u"spec"_s, QJsonObject{{u"persistentVolumeReclaimPolicy"_s, u"Retain"_s}}}});
        };
        for (const char *name : {"kept", "lost"}) {
            addShop(QString::fromLatin1(name));
            volume(name);
            m_fake->create(u"persistentvolumeclaims"_s, QString::fromLatin1(name),
                           QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"data"_s}}},
                                       {u"spec"_s, QJsonObject{{u"volumeName"_s, QLatin1String(name)}}}});
        }
        plan();
        m_fake->patch(u"persistentvolumes"_s, {}, u"lost"_s, {{u"spec"_s, QJsonObject{{u"persistentVolumeReclaimPolicy"_s, u"Delete"_s}}}});
        const QByteArray says = "The volume of claim data would be deleted with it; it was to be kept.";
        const Answer diff = run({u"namespaces"_s, u"preview"_s, u"--diff"_s, path("plan.yaml")});
        QCOMPARE(diff.out, "lost: " + says + '\n');
        const Answer answer = apply();
        QVERIFY2(answer.code == 3, answer.err.constData());
        QVERIFY2(answer.out.contains(says), answer.out.constData());
        QCOMPARE(resultOf(answer, u"lost"_s), u"refused"_s);
        QCOMPARE(resultOf(answer, u"kept"_s), u"gone"_s);
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    /// UID, version and digest of the file hold; what somebody read in it does not.
    void aPlanIsItsWordsToo()
    {
        addShop(u"shop"_s);
        addShop(u"other"_s);
        plan();
        QByteArray text = contents(path("plan.yaml"));
        const qsizetype shop = text.indexOf("name: shop"), from = text.indexOf("  objects:", shop), to = text.indexOf("  seenAt:", from);
        QVERIFY(shop > 0 && from > shop && to > from);
        text.replace(from, to - from, "  objects: {}\n");
        write("plan.yaml", text);
        const Answer answer = apply();
        QVERIFY2(answer.code == 3, answer.err.constData());
        QCOMPARE(resultOf(answer, u"shop"_s), u"refused"_s);
        QVERIFY2(answer.out.contains("lists other objects"), answer.out.constData());
        QCOMPARE(resultOf(answer, u"other"_s), u"gone"_s);
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    void guardsHoldOnTheCommandLine()
    {
        addShop(u"shop"_s);
        plan();
        QCOMPARE(run({u"contexts"_s, u"lock"_s, u"admin"_s}).code, 0);
        QCOMPARE(apply().code, 3);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s}).code, 0);
        QCOMPARE(run({u"contexts"_s, u"protect"_s, u"admin"_s}).code, 0);
        QCOMPARE(apply().code, 2);
        QCOMPARE(apply({u"--yes"_s, u"--confirm"_s, u"admin"_s}).code, 2);
        QByteArray old = contents(path("plan.yaml"));
        old.replace(old.indexOf("made: "), 28, "made: \"2020-01-01T00:00:00Z\"");
        write("old.yaml", old);
        QCOMPARE(run({u"namespaces"_s, u"apply"_s, path("old.yaml"), u"--yes"_s, u"--confirm"_s, u"fake"_s}).code, 3);
        QCOMPARE(m_fake->deletions().size(), 0);
        const Answer answer = apply({u"--yes"_s, u"--confirm"_s, u"fake"_s});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    /// Under another address the cluster is the same.
    void anAliasOfAProtectedContextIsProtected()
    {
        addShop(u"shop"_s);
        const QString home = m_environment.value(u"KUBECONFIG"_s);
        m_environment.insert(u"KUBECONFIG"_s, writeAlias(home));
        QCOMPARE(run({u"contexts"_s, u"protect"_s, u"admin"_s}).code, 0);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"alias"_s}).code, 0); // nobody has reached it yet
        const Answer made = run(
            {u"namespaces"_s, u"plan"_s, u"--context"_s, u"alias"_s, u"--policy"_s, path("policy.yaml"), u"--out"_s, path("plan.yaml")});
        QVERIFY2(made.code == 0, made.err.constData());
        const Answer refused = apply({u"--yes"_s, u"--context"_s, u"alias"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("admin, which is protected"), refused.err.constData());
        QCOMPARE(m_fake->deletions().size(), 0);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"alias"_s}).code, 2);
        const QStringList off{u"contexts"_s, u"protect"_s, u"alias"_s, u"--off"_s, u"--confirm"_s, u"alias"_s};
        const Answer kept = run(off);
        QCOMPARE(kept.code, 3);
        QVERIFY2(kept.err.contains("the context admin leads to the same cluster"), kept.err.constData());
        const Answer answer = apply({u"--yes"_s, u"--context"_s, u"alias"_s, u"--confirm"_s, u"alias"_s});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    void protectingSaysWhereItIsNotKnownWhichCluster()
    {
        m_environment.insert(u"KUBECONFIG"_s, m_fake->writeKubeconfig(u"admin"_s, {{u"server"_s, u"https://127.0.0.1:1"_s}}));
        const Answer answer = run({u"contexts"_s, u"protect"_s, u"admin"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains("admin did not say which cluster it is"), answer.err.constData());
    }

    /// The plan's policy is a day old and anybody's who could edit it: the user's own counts in addition.
    void theOwnPolicyCountsWhateverThePlanSays_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("code");
        QTest::newRow("it protects the name now") << QByteArray("protect: {names: [\"sh*\"]}\n") << 3;
        QTest::newRow("it protects a label now") << QByteArray("protect: {labels: [\"k8s-ns-purger\"]}\n") << 3;
        QTest::newRow("it excludes the context now") << QByteArray("contexts: {exclude: [admin]}\n") << 3;
        QTest::newRow("it lets fewer go now") << QByteArray("limits: {percent: 1}\n") << 3;
        QTest::newRow("it cannot be read now") << QByteArray("limits: {percent: lots}\n") << 2;
    }
    void theOwnPolicyCountsWhateverThePlanSays()
    {
        QFETCH(QByteArray, policy);
        QFETCH(int, code);
        addShop(u"shop"_s);
        plan();
        QVERIFY(QDir().mkpath(path("config/kubestats")));
        if (!policy.contains("limits"))
            policy += "limits: {percent: 100}\n";
        write("config/kubestats/policy.yaml", "apiVersion: kubestats.io/v1\nkind: PurgePolicy\n" + policy);
        const Answer answer = apply();
        QVERIFY2(answer.code == code, answer.err.constData());
        QCOMPARE(m_fake->deletions().size(), 0);
        QVERIFY(!m_fake->get(u"namespaces"_s, {}, u"shop"_s).isEmpty());
    }

    /// Of two that were approved the second does not go with the credentials of before.
    void aLedgerThatCannotBeWrittenIsAFailure()
    {
        addShop(u"shop"_s);
        plan();
        QCOMPARE(apply().code, 0);
        addShop(u"next"_s);
        plan();
        QProcess sqlite;
        sqlite.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(\"CREATE TRIGGER full BEFORE INSERT ON entry WHEN "
                      "NEW.step = 'intent' BEGIN SELECT RAISE(ABORT, 'full'); END\"); c.commit()"_s,
                      path("data/kubestats/ledger.db")});
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
        const Answer answer = apply();
        QCOMPARE(answer.code, 1);
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    void aKubeconfigThatChangesMeanwhileEndsIt()
    {
        addShop(u"a"_s);
        addShop(u"b"_s);
        plan();
        m_fake->fault(R"({"method":"DELETE","notQuery":"dryRun"})", R"({"hang":1})", 1);
        QProcess process;
        begin(process, {u"namespaces"_s, u"apply"_s, path("plan.yaml"), u"--yes"_s, u"--json"_s});
        process.setReadChannel(QProcess::StandardError);
        QByteArray told;
        while (!told.contains("Sending the deletion") && process.waitForReadyRead(30'000))
            told += process.readAllStandardError();
        const QString used = m_environment.value(u"KUBECONFIG"_s);
        QVERIFY(QFile::remove(used));
        QVERIFY(QFile::copy(m_fake->writeKubeconfig(u"admin"_s, {}, QJsonObject{{u"token"_s, m_fake->token(u"viewer"_s)}}), used));
        QVERIFY(process.waitForFinished(60'000));
        const Answer answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        QCOMPARE(answer.code, 3);
        QCOMPARE(resultOf(answer, u"a"_s), u"gone"_s);
        QCOMPARE(resultOf(answer, u"b"_s), u"refused"_s);
        QCOMPARE(m_fake->deletions().size(), 1);
    }

    void theClocksMayDiffer_data()
    {
        QTest::addColumn<int>("skew"); // of the cluster, seconds
        QTest::newRow("a cluster an hour behind") << -3600;
        QTest::newRow("a cluster an hour ahead") << 3600;
    }
    void theClocksMayDiffer()
    {
        QFETCH(int, skew);
        m_fake->tell(QJsonObject{{u"do"_s, u"set"_s}, {u"clock"_s, skew}});
        addShop(u"shop"_s);
        plan();
        const QDateTime taken = QDateTime::fromString(
            run({u"namespaces"_s, u"preview"_s, u"shop"_s, u"--json"_s}).json()["takenAt"_L1].toString(), Qt::ISODate);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(taken) - skew) < 60);
        const Answer answer = apply();
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(resultOf(answer, u"shop"_s), u"gone"_s);
    }

    void aPlanHasTheAgeThatTheClusterSays()
    {
        addShop(u"shop"_s);
        plan();
        m_fake->tell(QByteArray(R"({"do":"set","clock":172800})"));
        Answer answer = apply();
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("is older than"), answer.err.constData());
        m_fake->tell(QByteArray(R"({"do":"set","clock":-3600})"));
        answer = apply({u"--yes"_s, u"--max-age"_s, u"1h"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("still to come"), answer.err.constData());
        QCOMPARE(m_fake->deletions().size(), 0);
    }

    void aPolicyThatMatchesEverythingDeletesNothing()
    {
        for (const char *name : {"a", "b", "c", "d", "e", "f"})
            addShop(QString::fromLatin1(name));
        write("policy.yaml", "apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 1d\n");
        const Answer answer = run({u"namespaces"_s, u"plan"_s, u"--policy"_s, path("policy.yaml"), u"--out"_s, path("plan.yaml")});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains("50 %"), answer.err.constData());
        QVERIFY(!QFile::exists(path("plan.yaml")));
    }

    void aBrokenPolicyNamesItsPlace()
    {
        write("policy.yaml", "apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 30x\n");
        const Answer answer = run({u"namespaces"_s, u"list"_s, u"--policy"_s, path("policy.yaml")});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("policy.yaml:3:6: "), answer.err.constData());
        m_environment.insert(u"PURGE_AGE"_s, u"24h"_s);
        QCOMPARE(run({u"namespaces"_s, u"list"_s}).code, 2);
    }

    void anAnswerThatIsLostIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("result"); // unknown: as long as nobody waits for the end of a minute
        QTest::newRow("dropped before the request was read") << QByteArray(R"({"drop":"head"})") << "unknown";
        QTest::newRow("dropped with the body half read") << QByteArray(R"({"drop":"body"})") << "unknown";
        QTest::newRow("dropped after it was carried out") << QByteArray(R"({"drop":"answer"})") << "gone";
        QTest::newRow("reset after it was carried out") << QByteArray(R"({"drop":"answer","rst":true})") << "gone";
        QTest::newRow("answer cut in its head") << QByteArray(R"({"cut":10})") << "gone";
        QTest::newRow("answer cut in its body") << QByteArray(R"({"cutBody":10})") << "gone";
        QTest::newRow("500 without having done it")
            << QByteArray(R"({"status":500,"body":"failed calling webhook check.example.org"})") << "unknown";
        QTest::newRow("504, outcome unknown") << QByteArray(R"({"status":504,"body":"no"})") << "unknown";
        QTest::newRow("dropped, and carried out later") << QByteArray(R"({"late":1.5})") << "gone";
        QTest::newRow("504, and carried out later") << QByteArray(R"({"status":504,"body":"no","late":1.5})") << "gone";
    }
    void anAnswerThatIsLostIsSentOnce()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, result);
        addShop(u"shop"_s);
        plan();
        m_fake->fault(R"({"method":"DELETE","notQuery":"dryRun"})", fault, -1);
        const Answer answer = apply({u"--yes"_s, u"--timeout"_s, result == "gone"_L1 ? u"30s"_s : u"1s"_s});
        QCOMPARE(resultOf(answer, u"shop"_s), result);
        QCOMPARE(answer.code, result == "gone"_L1 ? 0 : 3);
        // Whom to ask is said by the server alone.
        QCOMPARE(answer.out.contains("check.example.org"), fault.contains("check.example.org"));
        int sent = 0;
        for (const auto &request : m_fake->requests(u"DELETE"_s, u"/namespaces/shop$"_s))
            sent += request.query.contains("dryRun"_L1) ? 0 : 1;
        QCOMPARE(sent, 1);
        const bool there = !m_fake->get(u"namespaces"_s, {}, u"shop"_s).isEmpty();
        QCOMPARE(there, result == "unknown"_L1);
        // Nor does the next start call it untouched before its time.
        QCOMPARE(run({u"namespaces"_s, u"list"_s, u"--no-counts"_s}).code, 0);
        QCOMPARE(ledgerState(u"shop"_s), result);
    }

    /// Killed while the DELETE is on its way: the next start asks, and deletes nothing.
    void aKilledRunIsLookedAfterAtTheNextStart_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QStringList>("states");
        QTest::newRow("in the dry run") << QByteArray(R"({"method":"DELETE","query":"dryRun"})") << QByteArray(R"({"hang":2})")
                                        << QStringList{u"untouched"_s};
        QTest::newRow("while it waits for the answer to the deletion")
            << QByteArray(R"({"method":"DELETE","notQuery":"dryRun"})") << QByteArray(R"({"hang":2})")
            << QStringList{u"untouched"_s, u"gone"_s};
    }
    void aKilledRunIsLookedAfterAtTheNextStart()
    {
        QFETCH(QByteArray, when);
        QFETCH(QByteArray, fault);
        QFETCH(QStringList, states);
        addShop(u"shop"_s);
        plan();
        m_fake->fault(when, fault);
        const bool dryRun = when.contains("\"query\"");
        QProcess process;
        begin(process, {u"namespaces"_s, u"apply"_s, path("plan.yaml"), u"--yes"_s});
        process.setReadChannel(QProcess::StandardError);
        QByteArray told;
        while (!told.contains(dryRun ? "as it was approved" : "Sending the deletion") && process.waitForReadyRead(30'000))
            told += process.readAllStandardError();
        if (!dryRun)
            process.waitForReadyRead(500); // nothing more is told until the answer comes
        process.kill();
        process.waitForFinished();
        m_fake->clearFaults();
        const Answer next = run({u"namespaces"_s, u"list"_s, u"--no-counts"_s});
        QCOMPARE(next.code, 0);
        QVERIFY2(next.err.contains("Ledger entry 1, shop"), next.err.constData());
        QVERIFY2(states.contains(ledgerState(u"shop"_s)), qPrintable(ledgerState(u"shop"_s)));
        const bool there = !m_fake->get(u"namespaces"_s, {}, u"shop"_s).isEmpty();
        QCOMPARE(there, ledgerState(u"shop"_s) == "untouched"_L1);
        QVERIFY(m_fake->deletions().size() <= 1);
    }

    /// A credential that ends in the middle of a run: what was accepted is told, nothing more is asked.
    void aCredentialThatIsOverEndsTheRun()
    {
        addShop(u"a"_s);
        addShop(u"b"_s);
        plan();
        m_fake->tell(QByteArray(R"({"do":"hold"})"));
        m_fake->fault(R"({"method":"DELETE","notQuery":"dryRun"})",
                      R"({"after":[{"do":"user","name":"admin","token":"another","verbs":["*"]}]})", 1);
        const Answer answer = apply();
        QCOMPARE(answer.code, 5);
        QCOMPARE(resultOf(answer, u"a"_s), u"terminating"_s);
        QCOMPARE(resultOf(answer, u"b"_s), u"stopped"_s);
        QCOMPARE(m_fake->deletions().size(), 1);
        int refused = 0;
        for (const auto &request : m_fake->requests())
            refused += request.status == 401 ? 1 : 0;
        QVERIFY2(refused >= 1 && refused <= 2, qPrintable(QString::number(refused)));
        QCOMPARE(ledgerState(u"a"_s), u"terminating"_s);
        QCOMPARE(ledgerState(u"b"_s), u"untouched"_s);
    }

    void aDeletionIsNotSentToAnotherHost()
    {
        addShop(u"shop"_s);
        plan();
        test::KubeFake elsewhere;
        QVERIFY(elsewhere.isReady());
        const QJsonObject headers{{u"Location"_s, QString(elsewhere.server() + u"/api/v1/namespaces/shop"_s)}};
        m_fake->fault(R"({"method":"DELETE","notQuery":"dryRun"})",
                      QJsonDocument(QJsonObject{{u"status"_s, 307}, {u"headers"_s, headers}}).toJson(QJsonDocument::Compact), -1);
        const Answer answer = apply();
        QCOMPARE(answer.code, 3);
        QCOMPARE(resultOf(answer, u"shop"_s), u"refused"_s);
        QCOMPARE(elsewhere.requests().size(), 0);
        QCOMPARE(m_fake->deletions().size(), 1);
        QVERIFY(!m_fake->get(u"namespaces"_s, {}, u"shop"_s).isEmpty());
    }

    void noContextGetsTheCredentialOfAnother()
    {
        test::KubeFake away;
        QVERIFY(away.isReady());
        writeTwo(m_fake.get(), &away, u"home"_s);
        m_environment.insert(u"KUBECONFIG"_s, path("two"));
        addShop(u"shop"_s);
        QCOMPARE(run({u"contexts"_s, u"list"_s, u"--check"_s}).code, 0);
        QCOMPARE(run({u"namespaces"_s, u"plan"_s, u"--policy"_s, path("policy.yaml"), u"--out"_s, path("plan.yaml")}).code, 0);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"home"_s}).code, 0);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"away"_s}).code, 0);
        // The plan of one context is not for another.
        QVERIFY(apply({u"--yes"_s, u"--context"_s, u"away"_s}).code != 0);
        QCOMPARE(away.deletions().size(), 0);
        QCOMPARE(apply().code, 0);
        QCOMPARE(m_fake->deletions().size(), 1);
        for (test::KubeFake *fake : {m_fake.get(), &away}) {
            const auto requests = fake->requests();
            QVERIFY(!requests.isEmpty());
            for (const auto &request : requests)
                QCOMPARE(request.header(u"authorization"_s), QString(u"Bearer "_s + fake->token()));
        }
        QCOMPARE(away.requests(u"DELETE"_s, QString()).size(), 0); // not even a dry run
    }

    void aProxySeesNoCredential()
    {
        const int port = m_fake->tell(QByteArray(R"({"do":"proxy"})"))["port"_L1].toInt();
        m_environment.insert(u"KUBECONFIG"_s, m_fake->writeKubeconfig(u"admin"_s, {{u"proxy-url"_s, u"http://127.0.0.1:%1"_s.arg(port)}}));
        addShop(u"shop"_s);
        plan();
        const Answer answer = apply();
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(m_fake->deletions().size(), 1);
        int tunnels = 0;
        for (const auto &request : m_fake->requests(u"CONNECT"_s, QString())) {
            ++tunnels;
            QVERIFY(!QJsonDocument(request.headers).toJson().contains(m_fake->token().toUtf8()));
            QVERIFY(request.header(u"authorization"_s).isEmpty());
        }
        QVERIFY(tunnels > 0);
    }

    void aCredentialIsNowhere_data()
    {
        QTest::addColumn<QString>("login");
        for (const char *login : {"token", "password", "key", "plugin"})
            QTest::newRow(login) << QString::fromLatin1(login);
    }
    void aCredentialIsNowhere()
    {
        QFETCH(QString, login);
        const QTemporaryDir elsewhere; // where the credential may be
        QByteArrayList canaries;
        const QJsonObject given = credentials(login, elsewhere.path(), canaries);
        m_environment.insert(u"KUBECONFIG"_s, m_fake->writeKubeconfig(u"admin"_s, {}, given));
        QByteArray said;
        const auto say = [&](const QStringList &arguments) {
            const Answer answer = run(arguments);
            said += answer.out + answer.err;
            return answer;
        };
        if (login == u"plugin"_s) {
            const QByteArray asked = say({u"namespaces"_s, u"list"_s}).err;
            const QString hash = QString::fromLatin1(asked.mid(asked.indexOf("--allow-exec ") + 13, 64));
            QCOMPARE(say({u"namespaces"_s, u"list"_s, u"--allow-exec"_s, hash}).code, 0);
        }
        addShop(u"shop"_s);
        plan();
        // A proxy that repeats what it was sent, in words and in headers. A key is never sent.
        const QByteArray canary = login == u"key"_s ? QByteArray("nothing") : canaries.first();
        const auto repeating = [&canary](const char *then) { return QByteArray(then).replace("CANARY", canary); };
        m_fake->fault(R"({"method":"GET","path":"secrets"})", repeating(R"({"status":403,"body":"no to CANARY"})"));
        m_fake->fault(R"({"method":"DELETE"})", repeating(R"({"headers":{"Warning":"299 - sent CANARY"}})"), -1);
        say({u"-v"_s, u"namespaces"_s, u"list"_s});
        say({u"-v"_s, u"namespaces"_s, u"preview"_s, u"shop"_s});
        QCOMPARE(say({u"-v"_s, u"namespaces"_s, u"apply"_s, path("plan.yaml"), u"--yes"_s}).code, 0);
        say({u"-v"_s, u"ledger"_s, u"show"_s, u"1"_s});
        say({u"ledger"_s, u"export"_s});
        const QString kept = login == u"key"_s ? u"sent nothing"_s : u"sent •••"_s;
        QVERIFY(QString::fromUtf8(said).contains(kept)); // the words themselves are kept
        int files = 0;
        for (QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            const QString file = it.next();
            const QByteArray all = contents(file) + file.toUtf8();
            for (const QByteArray &each : canaries)
                QVERIFY2(!all.contains(each), qPrintable(file));
        }
        QVERIFY(files > 5); // ledger, plan, backup
        for (const QByteArray &each : canaries)
            QVERIFY2(!said.contains(each), each.constData());
    }

    /// What the cluster warns of in other answers than that to the deletion is shown before it and kept with it.
    void whatTheClusterWarnsOfIsShown()
    {
        addShop(u"shop"_s);
        m_fake->fault(R"({"method":"GET","path":"namespaces/shop/configmaps"})",
                      R"({"headers":{"Warning":"299 - the quota is read only"}})", -1);
        m_fake->fault(R"({"method":"GET","path":"namespaces/shop/secrets"})",
                      R"({"headers":{"Warning":"299 - v1 Secret is deprecated in v1.99+; use another"}})", -1);
        m_fake->fault(R"({"method":"DELETE","query":"dryRun"})", R"({"headers":{"Warning":"299 - the dry run says"}})", -1);
        const QJsonArray wanted{u"299 - the dry run says"_s, u"299 - the quota is read only"_s};
        QCOMPARE(run({u"namespaces"_s, u"preview"_s, u"shop"_s, u"--json"_s}).json()["warnings"_L1].toArray(), wanted);
        plan();
        QCOMPARE(apply().code, 0);
        const auto links = run({u"ledger"_s, u"show"_s, u"1"_s, u"--json"_s}).lines();
        QCOMPARE(links.value(1)["details"_L1].toObject()["warnings"_L1].toArray(), wanted);
    }

    void aPluginRunsOnlyWhenItWasAllowed()
    {
        const QString plugin = path("plugin"), mark = path("ran");
        const auto writePlugin = [&](const char *more) {
            QFile::remove(plugin);
            QFile file(plugin);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + QByteArray(more) + "touch " + mark.toUtf8()
                       + "\necho '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\""
                       + m_fake->token().toUtf8() + "\"}}'\n");
            file.close();
            QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        };
        const QString own = path("kubeconfig");
        const auto settle = [&](const QString &argument) { // the same file each time, as a user edits it
            const QJsonObject exec{{u"apiVersion"_s, u"client.authentication.k8s.io/v1"_s},
                                   {u"command"_s, plugin},
                                   {u"args"_s, QJsonArray{argument}},
                                   {u"env"_s, QJsonArray{QJsonObject{{u"name"_s, u"PROFILE"_s}, {u"value"_s, u"ops\x1b[2K"_s}}}},
                                   {u"interactiveMode"_s, u"Never"_s}};
            QFile::remove(own);
            QVERIFY(QFile::copy(m_fake->writeKubeconfig(u"admin"_s, {}, QJsonObject{{u"exec"_s, exec}}), own));
            m_environment.insert(u"KUBECONFIG"_s, own);
        };
        const auto hashIn = [](const Answer &answer) {
            return QString::fromLatin1(answer.err.mid(answer.err.indexOf("--allow-exec ") + 13, 64));
        };
        writePlugin("");
        settle(u"--print"_s);
        const QStringList list{u"namespaces"_s, u"list"_s, u"--no-counts"_s};
        const auto allowing = [&list](const QString &hash) { return list + QStringList{u"--allow-exec"_s, hash}; };
        const Answer asked = run(list);
        QCOMPARE(asked.code, 5);
        QVERIFY(!QFile::exists(mark));
        for (const QByteArray &shown : {plugin.toUtf8(), QByteArray("--print"), QByteArray("PROFILE=ops")})
            QVERIFY2(asked.err.contains(shown), asked.err.constData());
        QVERIFY(!asked.err.contains('\x1b'));
        const QString hash = hashIn(asked);
        QCOMPARE(run(allowing(QString(hash).replace(0, 4, u"0000"_s))).code, 5);
        QVERIFY(!QFile::exists(mark));
        // What was shown was allowed, not the same program with other arguments.
        settle(u"--other-command"_s);
        QCOMPARE(run(allowing(hash)).code, 5);
        QVERIFY(!QFile::exists(mark));
        settle(u"--print"_s);
        const QString pins = path("config/kubestats/execplugins.json");
        QVERIFY(QDir().mkpath(pins)); // no file can be written there
        const Answer unkept = run(allowing(hash));
        QCOMPARE(unkept.code, 5);
        QVERIFY2(unkept.err.contains("execplugins.json"), unkept.err.constData());
        QVERIFY(!QFile::exists(mark));
        QVERIFY(QDir().rmdir(pins));
        const Answer allowed = run(allowing(hash));
        QVERIFY2(allowed.code == 0, allowed.err.constData());
        QVERIFY(QFile::remove(mark));
        QCOMPARE(run(list).code, 0);
        QVERIFY(QFile::remove(mark));
        writePlugin("# edited\n");
        const Answer edited = run(list);
        QCOMPARE(edited.code, 5);
        QVERIFY2(edited.err.contains("have changed since"), edited.err.constData());
        QVERIFY(!asked.err.contains("have changed since"));
        QVERIFY(!QFile::exists(mark));
    }

    void aBackupIsRestored()
    {
        addShop(u"shop"_s);
        const Answer saved = run({u"namespaces"_s, u"backup"_s, u"shop"_s, u"--out"_s, path("saved"), u"--json"_s});
        QVERIFY2(saved.code == 0, saved.err.constData());
        QCOMPARE(saved.json()["digestMatches"_L1].toBool(), true);
        const QString folder = saved.json()["folder"_L1].toString();
        plan();
        QCOMPARE(apply().code, 0);
        QCOMPARE(run({u"contexts"_s, u"lock"_s, u"admin"_s}).code, 0);
        QCOMPARE(run({u"namespaces"_s, u"restore"_s, folder}).code, 3);
        QVERIFY(m_fake->get(u"namespaces"_s, {}, u"shop"_s).isEmpty());
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s}).code, 0);
        const Answer restored = run({u"namespaces"_s, u"restore"_s, folder, u"--json"_s});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(m_fake->get(u"secrets"_s, u"shop"_s, u"key"_s)["data"_L1].toObject()["key"_L1].toString(), u"Q0FOQVJZ"_s);
        QCOMPARE(ledgerState(u"shop"_s), u"restored"_s);
    }

    /// What came in meanwhile is saved, and nobody is told that it is what was looked at.
    void aBackupOfSomethingElseIsNoSuccess()
    {
        addShop(u"shop"_s);
        const QStringList backup{u"namespaces"_s, u"backup"_s, u"shop"_s, u"--out"_s, path("saved")};
        for (const bool isJson : {false, true}) {
            const QJsonObject metadata{{u"name"_s, isJson ? u"second"_s : u"first"_s}};
            const QJsonObject create{{u"do"_s, u"create"_s},
                                     {u"resource"_s, u"secrets"_s},
                                     {u"namespace"_s, u"shop"_s},
                                     {u"object"_s, QJsonObject{{u"metadata"_s, metadata}}}};
            // Whole objects come in small pages; the preview only asks for their names.
            m_fake->tell(QJsonObject{{u"do"_s, u"fault"_s},
                                     {u"when"_s, QJsonObject{{u"path"_s, u"/secrets$"_s}, {u"query"_s, u"limit=100(&|$)"_s}}},
                                     {u"then"_s, QJsonObject{{u"before"_s, QJsonArray{create}}}},
                                     {u"times"_s, 1}});
            const Answer saved = run(isJson ? backup + QStringList{u"--json"_s} : backup);
            QCOMPARE(saved.code, 3);
            QVERIFY2(saved.err.contains("changed while it was saved"), saved.err.constData());
            QVERIFY2(!saved.err.contains("can bring back"), saved.err.constData());
            if (isJson)
                QCOMPARE(saved.json()["digestMatches"_L1].toBool(true), false);
        }
        const Answer whole = run(backup);
        QCOMPARE(whole.code, 0);
        QVERIFY2(whole.err.contains("can bring back"), whole.err.constData());
    }

    void aBackupGoesBackWhereItCameFrom()
    {
        test::KubeFake away;
        QVERIFY(away.isReady());
        writeTwo(m_fake.get(), &away, u"home"_s);
        m_environment.insert(u"KUBECONFIG"_s, path("two"));
        addShop(u"shop"_s);
        const Answer saved = run({u"namespaces"_s, u"backup"_s, u"shop"_s, u"--out"_s, path("saved"), u"--json"_s});
        const QStringList restore{u"namespaces"_s, u"restore"_s, saved.json()["folder"_L1].toString()};
        const auto isAway = [&away] { return !away.get(u"secrets"_s, u"shop"_s, u"key"_s).isEmpty(); };
        // The current context is another one by now.
        writeTwo(m_fake.get(), &away, u"away"_s);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"home"_s}).code, 0);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"away"_s}).code, 0);
        const Answer home = run(restore);
        QVERIFY2(home.code == 0 && home.out.contains("already-there"), home.err.constData());
        QVERIFY(!isAway());
        // Its name leads to another cluster by now.
        writeTwo(&away, m_fake.get(), u"home"_s);
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"home"_s}).code, 0);
        const Answer refused = run(restore);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--context"), refused.err.constData());
        QVERIFY(!isAway());
        const Answer named = run(restore + QStringList{u"--context"_s, u"home"_s});
        QVERIFY2(named.code == 0 && named.err.contains("another one"), named.err.constData());
        QVERIFY(isAway());
    }

    void theLedgerSaysWhoWhereTheClusterDoesNot()
    {
        addShop(u"shop"_s);
        m_fake->fault(R"({"method":"POST","path":"selfsubjectreviews"})", R"({"status":404,"body":"no"})", -1);
        plan();
        QCOMPARE(apply().code, 0);
        const QString who = run({u"ledger"_s, u"list"_s, u"--json"_s}).lines().value(0)["who"_L1].toString();
        QVERIFY2(who.startsWith(u"admin (kubeconfig of "_s), qPrintable(who));
    }

    void theLedgerIsShownAndExported()
    {
        addShop(u"shop"_s);
        plan();
        QCOMPARE(apply().code, 0);
        const auto links = run({u"ledger"_s, u"show"_s, u"1"_s, u"--json"_s}).lines();
        QCOMPARE(links.size(), 4);
        QVERIFY(!links[2]["details"_L1].toObject()["auditId"_L1].toString().isEmpty());
        QVERIFY(run({u"ledger"_s, u"show"_s, u"1"_s}).out.contains("uid"));
        QCOMPARE(run({u"ledger"_s, u"show"_s, u"9"_s}).code, 1);
        QCOMPARE(run({u"ledger"_s, u"list"_s, u"--state"_s, u"refused"_s, u"--json"_s}).lines().size(), 0);
        QCOMPARE(run({u"ledger"_s, u"list"_s, u"--state"_s, u"wrong"_s}).code, 2);
        const Answer exported = run({u"ledger"_s, u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, path("ledger.csv")});
        QVERIFY2(exported.code == 0, exported.err.constData());
        QCOMPARE(contents(path("ledger.csv")).count("\r\n"), 5);
    }

    /// A ledger has the deletions of every kubeconfig there ever was.
    void theLedgerIsNarrowedToAKubeconfig()
    {
        addShop(u"shop"_s);
        plan();
        QCOMPARE(apply().code, 0);
        QFile other(path("other.yaml"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("apiVersion: v1\nkind: Config\nclusters: [{name: c, cluster: {server: https://127.0.0.1:1}}]\n"
                    "contexts: [{name: elsewhere, context: {cluster: c}}]\n");
        other.close();
        const QString own = m_environment.value(u"KUBECONFIG"_s);
        const auto rows = [this](const QStringList &narrowed) {
            const Answer answer = run(QStringList{u"ledger"_s, u"list"_s, u"--json"_s} + narrowed);
            return answer.code == 0 ? answer.lines().size() : -1;
        };
        QCOMPARE(rows({u"--kubeconfig"_s, own}), 1);
        QCOMPARE(rows({u"--kubeconfig"_s, own, u"--context"_s, u"admin"_s}), 1);
        QCOMPARE(rows({u"--kubeconfig"_s, other.fileName()}), 0);
        const Answer unknown = run({u"ledger"_s, u"list"_s, u"--kubeconfig"_s, other.fileName(), u"--context"_s, u"admin"_s});
        QVERIFY2(unknown.code == 1 && unknown.err.contains("other.yaml has no context \"admin\""), unknown.err.constData());
        const Answer missing = run({u"ledger"_s, u"export"_s, u"--kubeconfig"_s, path("missing.yaml")});
        QVERIFY2(missing.code == 1 && missing.err.contains("missing.yaml") && missing.out.isEmpty(), missing.err.constData());
        QCOMPARE(run({u"ledger"_s, u"show"_s, u"1"_s, u"--kubeconfig"_s, own}).code, 0);
        const Answer elsewhere = run({u"ledger"_s, u"show"_s, u"1"_s, u"--kubeconfig"_s, other.fileName()});
        QVERIFY2(elsewhere.code == 1 && elsewhere.err.contains("admin"), elsewhere.err.constData());
    }

    void everyCommandHasAnExample_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char *command : {"contexts list", "contexts unlock", "contexts lock", "contexts protect", "namespaces list",
                                    "namespaces preview", "namespaces backup", "namespaces restore", "namespaces plan", "namespaces apply",
                                    "ledger list", "ledger show", "ledger export"})
            QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
    }
    void everyCommandHasAnExample()
    {
        QFETCH(QStringList, command);
        const Answer help = run(command + QStringList{u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains("Examples:\n  kubestatsctl " + command.join(u' ').toUtf8()), help.out.constData());
        QVERIFY(help.out.contains("--json") || command.last() == "export"_L1);
    }
};

QTEST_GUILESS_MAIN(CtlClustersTest)
#include "tst_ctlclusters.moc"
