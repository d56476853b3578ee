// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/execconsent.h"
#include "support/gitserver.h"
#include "workspace/clusterbackend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workspace;

/// What the window takes from a kubeconfig.
class ClusterBackendTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile::remove(kube::execPinsFile());
        writePlugin("exit 1");
        writeKubeconfig({{u"args"_s, QJsonArray{u"--x"_s}}});
    }

    void aProgramIsAllowedAsItWasShown()
    {
        const auto seen = ask();
        QVERIFY(seen);
        QVERIFY(!seen->changed);
        QCOMPARE(seen->arguments, std::vector<std::string>{"--x"});
        QVERIFY(!isAllowed());
        QVERIFY(m_backend.allow("home", *seen, {}));
        QVERIFY(isAllowed());
    }

    void whatIsNoLongerAsItWasShownIsNotAllowed_data()
    {
        QTest::addColumn<QJsonObject>("exec");
        QTest::addColumn<bool>("isEdited");
        QTest::newRow("other arguments") << QJsonObject{{u"args"_s, QJsonArray{u"--other"_s}}} << false;
        QTest::newRow("another variable")
            << QJsonObject{{u"args"_s, QJsonArray{u"--x"_s}},
                           {u"env"_s, QJsonArray{QJsonObject{{u"name"_s, u"LD_PRELOAD"_s}, {u"value"_s, u"/tmp/x.so"_s}}}}}
            << false;
        QTest::newRow("another program behind the path") << QJsonObject{{u"args"_s, QJsonArray{u"--x"_s}}} << true;
    }
    void whatIsNoLongerAsItWasShownIsNotAllowed()
    {
        QFETCH(QJsonObject, exec);
        QFETCH(bool, isEdited);
        const auto change = [&] {
            writeKubeconfig(exec);
            writePlugin(isEdited ? "exit 2" : "exit 1");
        };
        const auto seen = ask();
        QVERIFY(seen);
        change();
        QVERIFY(!m_backend.allow("home", *seen, {}));
        QVERIFY(!isAllowed());
        // Nor does what was allowed before hold for it: it is asked about as something that changed.
        writeKubeconfig({{u"args"_s, QJsonArray{u"--x"_s}}});
        writePlugin("exit 1");
        QVERIFY(m_backend.allow("home", *seen, {}));
        change();
        QVERIFY(!isAllowed());
        const auto again = ask();
        QVERIFY(again);
        QVERIFY(again->changed);
        QVERIFY(m_backend.allow("home", *again, {}));
        QVERIFY(isAllowed());
    }

    void connectionsOfAContextShareTheirLogin()
    {
        writePlugin(
            "echo run >> " + path("runs").toUtf8()
            + "\necho '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"t\"}}'");
        const auto seen = ask();
        QVERIFY(seen && m_backend.allow("home", *seen, {}));
        const auto one = m_backend.connect("home"), two = m_backend.connect("home");
        QVERIFY(one && two);
        for (const auto *api : {&one, &two})
            QCOMPARE((**api)->identity({}).error().code, ErrorCode::Unreachable); // it came as far as the server
        QFile runs(path("runs"));
        QVERIFY(runs.open(QIODevice::ReadOnly));
        QCOMPARE(runs.readAll().count("run"), 1);
    }

private:
    Result<ExecQuestion> ask() const { return m_backend.question("home", {}); }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    /// Whether a connection would run it now.
    bool isAllowed() const
    {
        const auto api = m_backend.connect("home");
        const auto identity = api ? (*api)->identity({}) : Result<ClusterIdentity>(api.error());
        return !identity && identity.error().code == ErrorCode::Unauthorized; // the plugin ran, and ended with a failure
    }

    void writePlugin(const QByteArray &script)
    {
        QFile file(path("plugin"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void writeKubeconfig(QJsonObject exec)
    {
        exec[u"apiVersion"_s] = u"client.authentication.k8s.io/v1"_s;
        exec[u"command"_s] = path("plugin");
        exec[u"interactiveMode"_s] = u"Never"_s;
        const auto named = [](const QString &name, const QString &kind, const QJsonObject &value) {
            return QJsonArray{QJsonObject{{u"name"_s, name}, {kind, value}}};
        };
        const QJsonObject config{{u"clusters"_s, named(u"c"_s, u"cluster"_s, {{u"server"_s, u"https://127.0.0.1:1"_s}})},
                                 {u"users"_s, named(u"u"_s, u"user"_s, {{u"exec"_s, exec}})},
                                 {u"contexts"_s, named(u"home"_s, u"context"_s, {{u"cluster"_s, u"c"_s}, {u"user"_s, u"u"_s}})}};
        QFile file(path("config"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(config).toJson());
        m_backend = kubeconfigBackend(path("config"));
    }

    test::PrivateHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    ClustersBackend m_backend;
};

QTEST_GUILESS_MAIN(ClusterBackendTest)
#include "tst_clusterbackend.moc"
