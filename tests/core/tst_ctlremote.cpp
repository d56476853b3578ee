// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gitserver.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char kCanary[] = "canary-token-of-this-test";

struct Answer {
    int code = -1;
    QByteArray out, err;
};

} // namespace

/// kubestatsctl against a Git server on loopback that wants a token.
class CtlRemoteTest final : public QObject
{
    Q_OBJECT

private:
    test::PrivateHome m_home;
    QTemporaryDir m_root, m_data;
    std::unique_ptr<test::Scratch> m_scratch;
    std::unique_ptr<test::GitServer> m_server;

    Answer run(const QStringList &arguments, const QByteArray &token = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KUBESTATS_DATA"_s, m_data.path());
        environment.insert(u"KUBESTATS_FETCH_CA_FILE"_s, m_server->certificate());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        if (!token.isEmpty())
            environment.insert(u"KUBESTATS_TOKEN_LOCALHOST"_s, QString::fromLatin1(token));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KUBESTATS_BIN_DIR "/kubestatsctl"), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] QJsonObject scan() const { return QJsonDocument::fromJson(run({u"scan"_s, url(), u"--json"_s}, kCanary).out).object(); }
    [[nodiscard]] QString url() const { return m_server->url(u"auth/cluster.git"_s); }
    [[nodiscard]] int mirrors() const
    {
        return int(QDir(m_data.filePath(u"mirrors"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    }

    void publish()
    {
        const QString bare = m_root.filePath(u"cluster.git"_s);
        if (!QFileInfo::exists(bare))
            test::run(u"git"_s, {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare});
        m_scratch->git({u"push"_s, u"-q"_s, bare, u"main"_s});
    }

private slots:
    void initTestCase()
    {
        if (const QString missing = test::GitServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_scratch = std::make_unique<test::Scratch>(m_data.path() + "-work"_L1);
        m_scratch->commit(u"web.yaml"_s, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: one}\n");
        publish();
        m_server = std::make_unique<test::GitServer>(m_root.path(), kCanary);
        QVERIFY(m_server->isReady());
    }
    void cleanupTestCase() { QDir(m_data.path() + "-work"_L1).removeRecursively(); }

    void withoutATokenItSaysWhichVariableToSet()
    {
        const Answer refused = run({u"scan"_s, url()});
        QVERIFY2(refused.code == 5, refused.err.constData());
        QVERIFY2(refused.err.contains("KUBESTATS_TOKEN_LOCALHOST"), refused.err.constData());
        QVERIFY(refused.out.isEmpty());
        QCOMPARE(mirrors(), 0);
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).out, QByteArray());
    }

    void withATokenItIsClonedAndThenOnlyFetched()
    {
        const QJsonObject first = scan();
        QCOMPARE(first["new"_L1].toObject()["events"_L1].toInt(), 1);
        QCOMPARE(mirrors(), 1);
        m_scratch->commit(u"web.yaml"_s, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: two}\n");
        publish();
        const QJsonObject second = scan();
        QCOMPARE(second["new"_L1].toObject()["commits"_L1].toInt(), 1);
        QCOMPARE(second["events"_L1].toObject()["modified"_L1].toInt(), 1);
        QCOMPARE(scan()["new"_L1].toObject()["commits"_L1].toInt(), 0);
    }

    void theTokenIsWrittenNowhere()
    {
        QDirIterator files(m_data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(kCanary), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 3);
        const Answer loud = run({u"--verbose"_s, u"scan"_s, url()}, "wrong-" + QByteArray(kCanary));
        QCOMPARE(loud.code, 5);
        QVERIFY(!(loud.out + loud.err).contains(kCanary));
    }

    void aFailureKeepsWhatWasScanned()
    {
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).out.count("\"state\":\"failed\""), 1);
        QCOMPARE(run({u"events"_s, u"--json"_s}).out.count('\n'), 2);
        QCOMPARE(scan()["new"_L1].toObject()["commits"_L1].toInt(), 0);
        QCOMPARE(run({u"repo"_s, u"list"_s, u"--json"_s}).out.count("\"state\":\"ready\""), 1);
    }

    void removingItRemovesItsClone()
    {
        QCOMPARE(run({u"repo"_s, u"remove"_s, url(), u"--yes"_s}).code, 0);
        QCOMPARE(mirrors(), 0);
    }
};

QTEST_GUILESS_MAIN(CtlRemoteTest)
#include "tst_ctlremote.moc"
