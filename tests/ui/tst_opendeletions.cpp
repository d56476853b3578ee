// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "store/ledger.h"
#include "support/kubefake.h"
#include "ui/mainwindow.h"
#include "ui/models/purgemodel.h"
#include "ui/pages/clustersheets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "workspace/clusterbackend.h"
#include "workspace/place.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using workspace::Context;

namespace {

/// A window on one kubeconfig, as the program makes it.
class Program final
{
public:
    Program(const QString &folder, const QString &kubeconfig)
        : m_settings(*Settings::load()), m_core(folder + u"/data"_s), m_clusters(backend(folder, kubeconfig)),
          m_window(PageServices{&m_core, &m_settings, &m_clusters})
    {
        m_window.show();
        m_core.start();
        m_clusters.start();
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] workspace::Clusters &clusters() { return m_clusters; }
    [[nodiscard]] const Context *context() const { return m_clusters.snapshot()->find("admin"); }

    /// Until the cluster is deleting shop.
    [[nodiscard]] bool beginToDelete()
    {
        const auto is = [this](auto what) { return QTest::qWaitFor([this, what] { return context() && what(*context()); }, 20'000); };
        if (!is([](const Context &) { return true; }))
            return false;
        m_clusters.select("admin");
        m_clusters.unlock("admin", {});
        if (!is([](const Context &shown) { return shown.namespaces && shown.unlockedUntil > 0; }))
            return false;
        m_clusters.requestPreviews(&m_window, "admin", {"shop"}, [this](const Result<std::vector<purge::Preview>> &previews) {
            if (previews)
                m_clusters.approve(&m_window, {"admin", *previews, {}, purge::BackupChoice::WithSecrets}, [](const Result<int> &) {});
        });
        return QTest::qWaitFor(
            [this] {
                const auto snapshot = m_clusters.snapshot();
                return !snapshot->runs.empty() && snapshot->runs.front().items.front().now.step == PurgeStep::Terminating;
            },
            20'000);
    }

private:
    static workspace::ClustersBackend backend(const QString &folder, const QString &kubeconfig)
    {
        workspace::ClustersBackend backend = workspace::kubeconfigBackend(kubeconfig);
        backend.folder = folder + u"/data"_s;
        backend.policyFile = folder + u"/policy.yaml"_s;
        backend.contextsFile = folder + u"/contexts.json"_s;
        backend.askAgain = 200;
        return backend;
    }

    Settings m_settings;
    workspace::Workspace m_core;
    workspace::Clusters m_clusters;
    MainWindow m_window;
};

/// What is killed: a window that deletes shop, says so, and follows.
int deleteAndFollow(const QStringList &arguments)
{
    Program program(arguments[2], arguments[3]);
    if (!program.beginToDelete())
        return 1;
    std::puts("following");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/// What a window that was killed left open: told at the next start, asked when its cluster is connected.
class OpenDeletionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        theme::apply(*qApp, theme::Scheme::Light);
    }

    void init()
    {
        m_fake = std::make_unique<test::KubeFake>();
        QVERIFY(m_fake->isReady());
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
        qputenv("KUBESTATS_SCAN_AT_START", "false");
        QFile policy(m_folder->filePath(u"policy.yaml"_s));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write("apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 1d\nlimits: {percent: 100}\n");
        m_fake->addNamespace(
            u"shop"_s, {{u"labels"_s, QJsonObject{{u"k8s-ns-purger"_s, u"true"_s}}}, {u"creationTimestamp"_s, u"2020-01-01T00:00:00Z"_s}});
        m_fake->create(u"configmaps"_s, u"shop"_s, u"settings"_s);
        m_kubeconfig = m_fake->writeKubeconfig();
    }

    void aKilledWindowIsLookedAfter_data()
    {
        QTest::addColumn<bool>("endsBefore");
        QTest::newRow("gone by the next start") << true;
        QTest::newRow("still there at the next start") << false;
    }
    void aKilledWindowIsLookedAfter()
    {
        QFETCH(bool, endsBefore);
        m_fake->tell(QByteArray(R"({"do":"hold"})"));
        killWindowThatFollows();
        if (endsBefore)
            letGo();
        Program next(m_folder->path(), m_kubeconfig);
        const auto *banner = next.window().findChild<widgets::Banner *>(u"openDeletions"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->accessibleName().startsWith(u"1 deletion"_s), qPrintable(banner->accessibleName()));
        QVERIFY2(banner->accessibleName().contains(u" on admin "_s), qPrintable(banner->accessibleName()));
        QCOMPARE(int(next.context()->state), int(Context::State::Closed));
        auto ledger = store::Ledger::open(workspace::Place{m_folder->filePath(u"data"_s)}.ledger());
        QVERIFY(ledger);
        QCOMPARE(ledger->unfinished()->size(), std::size_t(1));
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(next.window().currentPage(), u"namespaces"_s);
        QTRY_VERIFY(!banner->isVisible());
        if (!endsBefore) {
            QTRY_COMPARE(stateIn(*ledger), int(store::DeletionState::Terminating));
            letGo();
        }
        QTRY_COMPARE(stateIn(*ledger), int(store::DeletionState::Gone));
        QTRY_VERIFY(next.clusters().snapshot()->open.empty());
        QVERIFY(!banner->isVisible());
        QVERIFY(ledger->check()->holds());
        QCOMPARE(m_fake->deletions().size(), 1);
        QCOMPARE(m_fake->breaches(), QStringList());
    }

    /// A context that the kubeconfig has no more cannot be connected: the ledger says what is known.
    void aContextThatIsGoneLeadsToTheLedger()
    {
        m_fake->tell(QByteArray(R"({"do":"hold"})"));
        killWindowThatFollows();
        Program next(m_folder->path(), m_fake->writeKubeconfig(u"viewer"_s));
        const auto *banner = next.window().findChild<widgets::Banner *>(u"openDeletions"_s);
        QTRY_VERIFY(banner->isVisible());
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(next.window().currentPage(), u"ledger"_s);
        QVERIFY(banner->isVisible());
    }

    /// Closing by the way ends nothing: it is asked for, and what is open is found at the next start.
    void closingAsksWhileADeletionIsUnderWay()
    {
        m_fake->tell(QByteArray(R"({"do":"hold"})"));
        {
            Program program(m_folder->path(), m_kubeconfig);
            QVERIFY(program.beginToDelete());
            MainWindow &window = program.window();
            const auto sheet = [&window] { return window.findChild<LeaveSheet *>(); };
            QVERIFY(!window.close());
            QVERIFY(window.isVisible() && sheet() && sheet()->isVisible());
            QVERIFY(!window.close()); // one question is enough
            sheet()->reject();
            QTRY_VERIFY(!sheet());
            QVERIFY(window.isVisible() && program.clusters().snapshot()->runs.front().running);
            QVERIFY(!window.close());
            sheet()->accept();
            QTRY_VERIFY(!window.isVisible());
        }
        auto ledger = store::Ledger::open(workspace::Place{m_folder->filePath(u"data"_s)}.ledger());
        QCOMPARE(ledger->unfinished()->size(), std::size_t(1));
        Program next(m_folder->path(), m_kubeconfig);
        QTRY_VERIFY(next.window().findChild<widgets::Banner *>(u"openDeletions"_s)->isVisible());
        QVERIFY(next.window().close());
        QCOMPARE(m_fake->deletions().size(), 1);
    }

private:
    void killWindowThatFollows()
    {
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(), {u"--delete"_s, m_folder->path(), m_kubeconfig});
        while (!window.canReadLine() && window.waitForReadyRead(60'000)) {}
        QCOMPARE(window.readLine().trimmed(), QByteArray("following"));
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);
    }

    void letGo()
    {
        m_fake->tell(QByteArray(R"({"do":"release"})"));
        QTRY_VERIFY(m_fake->get(u"namespaces"_s, {}, u"shop"_s).isEmpty());
    }

    static int stateIn(store::Ledger &ledger)
    {
        const auto records = ledger.records();
        return records && records->size() == 1 ? int(records->front().state) : -1;
    }

    std::unique_ptr<test::KubeFake> m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_kubeconfig;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--delete"_s)
        return deleteAndFollow(arguments);
    OpenDeletionsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_opendeletions.moc"
