// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "workspace/catalog.h"
#include "workspace/documents.h"
#include "workspace/eventtable.h"
#include "workspace/place.h"
#include "workspace/schedule.h"
#include "workspace/tokens.h"
#include "workspace/weburl.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class WorkspaceRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreSafe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("tsv");
        QTest::newRow("plain text stays") << QByteArray("web") << QByteArray("web") << QByteArray("web");
        QTest::newRow("a formula is text") << QByteArray("=1+1") << QByteArray("'=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus is text") << QByteArray("+1") << QByteArray("'+1") << QByteArray("'+1");
        QTest::newRow("minus is text") << QByteArray("-1") << QByteArray("'-1") << QByteArray("'-1");
        QTest::newRow("at is text") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("a tab in front") << QByteArray("\t=1") << QByteArray("'\t=1") << QByteArray("' =1");
        QTest::newRow("a return in front is quoted too") << QByteArray("\r=1") << QByteArray("\"'\r=1\"") << QByteArray("' =1");
        QTest::newRow("commas and quotes are quoted") << QByteArray("a,\"b\"") << QByteArray("\"a,\"\"b\"\"\"") << QByteArray("a,\"b\"");
        QTest::newRow("a line end stays one row") << QByteArray("a\nb") << QByteArray("\"a\nb\"") << QByteArray("a b");
    }
    void cellsAreSafe()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(workspace::tableCell(text.toStdString(), workspace::TableFormat::Csv)), "csv");
        QTEST(QByteArray::fromStdString(workspace::tableCell(text.toStdString(), workspace::TableFormat::Tsv)), "tsv");
    }

    void webPages_data()
    {
        QTest::addColumn<QByteArray>("remote");
        QTest::addColumn<QByteArray>("url");
        const QByteArray id(40, 'a');
        QTest::newRow("github by https") << QByteArray("https://github.com/o/r.git")
                                         << "https://github.com/o/r/blob/" + id + "/a%20b/%23.yaml#L7";
        QTest::newRow("github by ssh") << QByteArray("git@github.com:o/r.git")
                                       << "https://github.com/o/r/blob/" + id + "/a%20b/%23.yaml#L7";
        QTest::newRow("gitlab of one's own, with groups and a port")
            << QByteArray("ssh://git@gitlab.example.org:2222/g/s/r")
            << "https://gitlab.example.org/g/s/r/-/blob/" + id + "/a%20b/%23.yaml#L7";
        QTest::newRow("codeberg") << QByteArray("https://codeberg.org/o/r")
                                  << "https://codeberg.org/o/r/src/commit/" + id + "/a%20b/%23.yaml#L7";
        QTest::newRow("bitbucket") << QByteArray("https://bitbucket.org/o/r")
                                   << "https://bitbucket.org/o/r/src/" + id + "/a%20b/%23.yaml#lines-7";
        QTest::newRow("an unknown host has none") << QByteArray("https://git.example.org/o/r") << QByteArray();
        QTest::newRow("a folder has none") << QByteArray() << QByteArray();
        QTest::newRow("a file address has none") << QByteArray("file:///github.com/o/r") << QByteArray();
    }
    void webPages()
    {
        QFETCH(QByteArray, remote);
        const ObjectId id = ObjectId::fromHex(std::string(40, 'a'));
        QTEST(QByteArray::fromStdString(workspace::webUrl(remote.toStdString(), id, "a b/#.yaml", 7)), "url");
    }

    void deletedFilesHaveTheirCommitsPage()
    {
        const ObjectId id = ObjectId::fromHex(std::string(40, 'b'));
        QCOMPARE(workspace::webUrl("https://github.com/o/r", id, {}, 7), "https://github.com/o/r/commit/" + std::string(40, 'b'));
    }

    void schedules()
    {
        Repository repository;
        repository.state = RepositoryState::Ready;
        repository.lastScan = 1'000'000;
        repository.config.schedule = Schedule::Hourly;
        QCOMPARE(workspace::nextScan(repository, 0), std::optional<std::int64_t>(1'003'600));
        QCOMPARE(workspace::nextScan(repository, 1'001'000), std::optional<std::int64_t>(1'004'600));
        repository.config.schedule = Schedule::Daily;
        QCOMPARE(workspace::nextScan(repository, 0), std::optional<std::int64_t>(1'086'400));
        repository.config.schedule = Schedule::Off;
        QCOMPARE(workspace::nextScan(repository, 0), std::nullopt);
        repository.config.schedule = Schedule::Hourly;
        repository.config.paused = true;
        QCOMPARE(workspace::nextScan(repository, 0), std::nullopt);
    }

    void busyRepositoriesAreScannedMoreOften()
    {
        Repository quiet, calm, busy;
        calm.months[11] = 60;
        busy.months[11] = 100'000;
        QCOMPARE(workspace::adaptiveInterval(quiet), std::int64_t(86'400));
        QCOMPARE(workspace::adaptiveInterval(calm), std::int64_t(43'200));
        QCOMPARE(workspace::adaptiveInterval(busy), std::int64_t(900));
    }

    void failuresThatWaitForSomebodyAreNotRepeated()
    {
        Repository repository;
        repository.state = RepositoryState::Failed;
        repository.failedSince = 1'000'000;
        repository.config.schedule = Schedule::Hourly;
        repository.errorCode = int(ErrorCode::Unauthorized);
        QCOMPARE(workspace::nextScan(repository, 1'000'000), std::nullopt);
        repository.errorCode = int(ErrorCode::Unreachable);
        QCOMPARE(workspace::nextScan(repository, 1'000'000), std::optional<std::int64_t>(1'000'120));
        // After an hour of failing the tries are half an hour apart, and never more than an hour.
        QCOMPARE(workspace::nextScan(repository, 1'003'600), std::optional<std::int64_t>(1'005'400));
        QCOMPARE(workspace::nextScan(repository, 2'000'000), std::optional<std::int64_t>(2'003'600));
    }

    void documentsAreFoundByWhatTheyDeclare()
    {
        const std::string text =
            "# head\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, "
            "namespace: x}\n---\napiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Service\n  metadata: {name: c}\n";
        const auto second = workspace::documentOf(text, {"", "ConfigMap", "x", "b"});
        QVERIFY(second);
        QVERIFY(workspace::linesOf(text, *second).find("name: b") != std::string::npos);
        QVERIFY(workspace::linesOf(text, *second).find("name: a") == std::string::npos);
        const auto item = workspace::documentOf(text, {"", "Service", "", "c"});
        QVERIFY(item);
        QVERIFY(workspace::linesOf(text, *item).find("kind: List") != std::string::npos);
        QVERIFY(!workspace::documentOf(text, {"", "ConfigMap", "y", "b"}));
        QVERIFY(!workspace::documentOf(text, {"apps", "ConfigMap", "x", "b"}));
        // What a file of one document does not declare is not in it, unless such files name nothing.
        const std::string alone = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
        QVERIFY(workspace::documentOf(alone, {"", "ConfigMap", "", "a"}));
        QVERIFY(!workspace::documentOf(alone, {"", "ConfigMap", "", "b"}));
        QVERIFY(workspace::documentOf("resources: []\n", {"kustomize.config.k8s.io", "Kustomization", "", ""}));
        QVERIFY(workspace::documentOf("name: web\nversion: 1.0.0\n", {"helm.sh", "Chart", "", "web"}));
        QVERIFY(!workspace::documentOf("name: web\nversion: 1.0.0\n", {"helm.sh", "Chart", "", "db"}));
    }

    void catalogKeepsWhatTheUserSaid()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"repositories.json"_s);
        RepositoryConfig config;
        config.name = "owner/cluster";
        config.url = "https://git.example.org/owner/cluster.git";
        config.path = "/data/mirrors/x.git";
        config.paused = true;
        config.include = {"apps/", "clusters/*"};
        config.schedule = Schedule::Daily;
        QVERIFY(workspace::writeCatalog(file, {config}));
        const auto read = workspace::readCatalog(file);
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(1));
        QVERIFY(read->front() == config);
        QVERIFY(workspace::readCatalog(folder.filePath(u"none.json"_s)));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        QCOMPARE(workspace::readCatalog(file).error().code, ErrorCode::Corrupt);
    }

    void pullRequestIsReadFromTheMessage_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("number");
        QTest::newRow("merge commit of GitHub") << QByteArray("Merge pull request #1234 from o/b\n\nfeat: x (#7)\n") << 1234;
        QTest::newRow("squashed, number at the end of the subject")
            << QByteArray("feat(helm): update foo (1.2 -> 1.3) (#88)\n\nmore (#9)") << 88;
        QTest::newRow("merge commit of GitLab")
            << QByteArray("Merge branch 'x' into 'main'\n\nUpdate\n\nSee merge request group/sub/project!56\n") << 56;
        QTest::newRow("merge commit of Bitbucket") << QByteArray("Merged in feature/x (pull request #12)\n\nApproved") << 12;
        QTest::newRow("an issue that is mentioned is none") << QByteArray("fix: crash, see #12\n\nCloses #13") << 0;
        QTest::newRow("words in brackets are none") << QByteArray("fix: crash (#todo)") << 0;
        QTest::newRow("a number in the body is none") << QByteArray("fix: crash\n\nas in (#12)") << 0;
        QTest::newRow("no message") << QByteArray() << 0;
        QTest::newRow("a number without end") << QByteArray("x (#99999999999999999999)") << 999999999;
    }
    void pullRequestIsReadFromTheMessage()
    {
        QFETCH(QByteArray, message);
        QTEST(workspace::pullRequestOf(message.toStdString()), "number");
    }

    void pullRequestHasAPageWhereTheHostHasOne()
    {
        using workspace::pullRequestUrl;
        QCOMPARE(pullRequestUrl("git@github.com:o/r.git", 7), std::string("https://github.com/o/r/pull/7"));
        QCOMPARE(pullRequestUrl("https://gitlab.example.org/g/s/r", 7), std::string("https://gitlab.example.org/g/s/r/-/merge_requests/7"));
        QCOMPARE(pullRequestUrl("https://codeberg.org/o/r", 7), std::string("https://codeberg.org/o/r/pulls/7"));
        QCOMPARE(pullRequestUrl("https://bitbucket.org/o/r", 7), std::string("https://bitbucket.org/o/r/pull-requests/7"));
        QCOMPARE(pullRequestUrl("https://git.sr.ht/~o/r", 7), std::string());
        QCOMPARE(pullRequestUrl("https://example.org/o/r", 7), std::string());
        QCOMPARE(pullRequestUrl("https://github.com/o/r", 0), std::string());
        const ObjectId id = ObjectId::fromHex(std::string(40, 'b'));
        QCOMPARE(workspace::webUrl("https://git.sr.ht/~o/r", id, "a.yaml", 3),
                 "https://git.sr.ht/~o/r/tree/" + std::string(40, 'b') + "/item/a.yaml#L3");
        QCOMPARE(workspace::webUrl("https://gitea.example.org/o/r", id, "a.yaml", 0),
                 "https://gitea.example.org/o/r/src/commit/" + std::string(40, 'b') + "/a.yaml");
        QCOMPARE(workspace::siteName("https://git.sr.ht/~o/r/tree/x"), std::string("sourcehut"));
        QCOMPARE(workspace::siteName("https://gitea.example.org/o/r/x"), std::string("gitea.example.org"));
    }

    void mirrorsAreReadableAndDistinct()
    {
        const workspace::Place place{u"/data"_s};
        const QString first = workspace::mirrorPath(place, u"https://a.example.org/owner/cluster.git"_s);
        QVERIFY(first.startsWith("/data/mirrors/owner-cluster-"_L1));
        QVERIFY(first != workspace::mirrorPath(place, u"https://b.example.org/owner/cluster.git"_s));
        QVERIFY(!workspace::mirrorPath(place, u"https://a.example.org/../../etc"_s).mid(14).contains(".."_L1));
    }

    void tokensGoOnlyToTheirHost()
    {
        qputenv("GITHUB_TOKEN", "canary-github");
        qputenv("KUBESTATS_TOKEN_GIT_EXAMPLE_ORG", "canary-own");
        qunsetenv("GH_TOKEN");
        const auto given = [](const QString &url, const QString &host) { return workspace::environmentCredential(url, host)->secret; };
        QCOMPARE(given(u"https://github.com/o/r"_s, u"github.com"_s), QByteArray("canary-github"));
        QCOMPARE(given(u"ssh://git@github.com/o/r"_s, u"github.com"_s), QByteArray());
        QCOMPARE(given(u"https://git.example.org/o/r"_s, u"git.example.org"_s), QByteArray("canary-own"));
        QCOMPARE(given(u"https://github.com.example.org/o/r"_s, u"github.com.example.org"_s), QByteArray());
        const QTemporaryDir folder;
        qputenv("KUBESTATS_TOKEN_FILE_GITLAB_COM", QFile::encodeName(folder.filePath(u"none"_s)));
        QCOMPARE(workspace::environmentCredential(u"https://gitlab.com/o/r"_s, u"gitlab.com"_s).error().code, ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(WorkspaceRulesTest)
#include "tst_workspacerules.moc"
