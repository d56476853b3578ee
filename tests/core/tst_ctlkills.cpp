// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"
#include "store/ledger.h"
#include "support/kubefake.h"
#include "workspace/place.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using store::DeletionState;

/// kill -9 at every request of a run: what the next start says is what the cluster did.
class CtlKillsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void killedAtEveryRequest_data()
    {
        QTest::addColumn<QByteArray>("hold");
        QTest::newRow("before the server carries it out") << QByteArray(R"({"hold":"before"})");
        QTest::newRow("after it was carried out, before the answer") << QByteArray(R"({"hold":"after"})");
    }
    void killedAtEveryRequest()
    {
        QFETCH(QByteArray, hold);
        prepare();
        int killed = 0, sent = 0;
        for (int at = 0; at < 200; ++at) {
            if (m_fake.get(u"namespaces"_s, {}, u"shop"_s).isEmpty())
                plan();
            const int begin = int(m_fake.requests().size());
            m_fake.fault("{}", hold, 1, at);
            const bool ended = apply(begin);
            m_fake.clearFaults();
            const QString where = u"at request %1"_s.arg(at);
            const int deletes = deletesSince(begin);
            QVERIFY2(deletes <= 1, qPrintable(where));
            QTRY_VERIFY(!isTerminating());
            startLater();
            QVERIFY2(deletesSince(begin) == deletes, qPrintable(where + u": a start deletes nothing by itself"_s));
            verifyLedger(where);
            if (QTest::currentTestFailed())
                return;
            sent += deletes;
            if (ended) {
                QVERIFY2(killed > 25, qPrintable(QString::number(killed)));
                QVERIFY2(sent > 2, qPrintable(QString::number(sent))); // some were killed after it
                return;
            }
            ++killed;
        }
        QFAIL("the run never came to its end");
    }

private:
    void prepare()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_records = 0;
        m_clock = 0;
        m_fake.tell(QByteArray(R"({"do":"set","clock":0})"));
        // A run asks for each kind: two with objects, and those that are always asked for, are enough.
        for (const char *kind : {"replicasets ReplicaSet", "statefulsets StatefulSet", "deployments Deployment"})
            hide("apps", kind);
        for (const char *kind : {"endpoints Endpoints", "events Event", "serviceaccounts ServiceAccount"})
            hide("", kind);
        hide("batch", "jobs Job");
        hide("coordination.k8s.io", "leases Lease");
        hide("discovery.k8s.io", "endpointslices EndpointSlice");
        hide("networking.k8s.io", "ingresses Ingress");
        for (const char *kind : {"roles Role", "rolebindings RoleBinding"})
            hide("rbac.authorization.k8s.io", kind);
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
        m_environment.insert(u"HOME"_s, m_folder->path());
        m_environment.insert(u"KUBESTATS_DATA"_s, m_folder->filePath(u"data"_s));
        m_environment.insert(u"KUBECONFIG"_s, m_fake.writeKubeconfig());
        for (const QString &name : {u"PURGE_AGE"_s, u"PURGE_THRESHOLD"_s, u"KUBERNETES_SERVICE_HOST"_s})
            m_environment.remove(name);
        QFile policy(m_folder->filePath(u"policy.yaml"_s));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write("apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 1d\nlimits: {percent: 100}\n");
        policy.close();
        QCOMPARE(run({u"contexts"_s, u"unlock"_s, u"admin"_s}), 0);
    }

    void hide(const char *group, const QByteArray &kind)
    {
        const QByteArrayList words = kind.split(' ');
        m_fake.tell(QJsonObject{{u"do"_s, u"kind"_s},
                                {u"group"_s, QLatin1String(group)},
                                {u"version"_s, u"v1"_s},
                                {u"resource"_s, QString::fromLatin1(words[0])},
                                {u"kind"_s, QString::fromLatin1(words[1])},
                                {u"verbs"_s, QJsonArray{u"get"_s}}});
    }

    int run(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(KUBESTATS_BIN_DIR) + u"/kubestatsctl"_s, arguments);
        process.closeWriteChannel();
    }

    void plan()
    {
        m_fake.addNamespace(
            u"shop"_s, {{u"labels"_s, QJsonObject{{u"k8s-ns-purger"_s, u"true"_s}}}, {u"creationTimestamp"_s, u"2020-01-01T00:00:00Z"_s}});
        m_fake.create(u"configmaps"_s, u"shop"_s, u"settings"_s);
        m_fake.create(u"secrets"_s, u"shop"_s, u"key"_s);
        QCOMPARE(run({u"namespaces"_s, u"plan"_s, u"--policy"_s, m_folder->filePath(u"policy.yaml"_s), u"--out"_s,
                      m_folder->filePath(u"plan.yaml"_s)}),
                 0);
    }

    /// Whether the run came to its end; else it was killed while its request was held.
    bool apply(int begin)
    {
        QProcess process;
        start(process, {u"namespaces"_s, u"apply"_s, m_folder->filePath(u"plan.yaml"_s), u"--yes"_s});
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60'000) {
            if (process.waitForFinished(10))
                return true;
            for (const auto &request : m_fake.requests(begin)) {
                if (!request.isHeld)
                    continue;
                process.kill();
                process.waitForFinished();
                return false;
            }
        }
        QTest::qFail("neither held nor ended", __FILE__, __LINE__);
        process.kill();
        process.waitForFinished();
        return true;
    }

    int deletesSince(int begin)
    {
        int count = 0;
        for (const auto &request : m_fake.requests(begin))
            count += request.method == u"DELETE"_s && !request.query.contains(u"dryRun"_s) ? 1 : 0;
        return count;
    }

    bool isTerminating() { return m_fake.get(u"namespaces"_s, {}, u"shop"_s)[u"metadata"_s].toObject().contains(u"deletionTimestamp"_s); }

    /// The next start, when nothing that was sent can be carried out any longer.
    void startLater()
    {
        m_clock += int(kube::kDeleteLimit.count());
        m_fake.tell(QJsonObject{{u"do"_s, u"set"_s}, {u"clock"_s, m_clock}});
        QCOMPARE(run({u"namespaces"_s, u"list"_s, u"--no-counts"_s}), 0);
    }

    void verifyLedger(const QString &where)
    {
        auto ledger = store::Ledger::open(workspace::Place{m_folder->filePath(u"data"_s)}.ledger());
        QVERIFY(ledger);
        QVERIFY(ledger->check()->holds());
        const auto records = ledger->records();
        QVERIFY(records);
        const bool isGone = m_fake.get(u"namespaces"_s, {}, u"shop"_s).isEmpty();
        const bool isNoted = records->size() > m_records;
        QVERIFY2(records->size() <= m_records + 1, qPrintable(where));
        QVERIFY2(isNoted || !isGone, qPrintable(where + u": the intent was not on disk before the deletion"_s));
        m_records = records->size();
        if (!isNoted)
            return;
        const DeletionState state = records->front().state;
        QVERIFY2(state == (isGone ? DeletionState::Gone : DeletionState::Untouched),
                 qPrintable(where + u": "_s + QLatin1String(store::toString(state))));
    }

    test::KubeFake m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    std::size_t m_records = 0; // in the ledger so far
    int m_clock = 0;           // seconds that the cluster is ahead
};

QTEST_GUILESS_MAIN(CtlKillsTest)
#include "tst_ctlkills.moc"
