// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/access.h"
#include "kube/kubeconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kWhole = "apiVersion: v1\n"
                          "kind: Config\n"
                          "current-context: dev\n"
                          "preferences: {}\n"
                          "clusters:\n"
                          "- name: here\n"
                          "  cluster:\n"
                          "    server: https://10.0.0.1:6443/k8s/clusters/c-1/\n"
                          "    certificate-authority: pki/ca.crt\n"
                          "    tls-server-name: api.example.org\n"
                          "    proxy-url: socks5://localhost:1080\n"
                          "    disable-compression: true\n"
                          "    extensions:\n"
                          "    - name: client.authentication.k8s.io/exec\n"
                          "      extension: {audience: \"x\", level: 2, on: yes}\n"
                          "- name: there\n"
                          "  cluster: {server: \"https://there.example.org\", certificate-authority-data: QUJD}\n"
                          "users:\n"
                          "- name: me\n"
                          "  user:\n"
                          "    client-certificate-data: |\n"
                          "      Y2Vy\n"
                          "      dA==\n"
                          "    client-key: /etc/key.pem\n"
                          "    tokenFile: ../token\n"
                          "    as: other\n"
                          "    as-groups: [a, b]\n"
                          "    as-user-extra: {reason: [x, \"y\"]}\n"
                          "- name: plugin\n"
                          "  user:\n"
                          "    exec:\n"
                          "      apiVersion: client.authentication.k8s.io/v1\n"
                          "      command: bin/login\n"
                          "      args: [--for, \"5\"]\n"
                          "      env:\n"
                          "      - {name: A, value: \"1\"}\n"
                          "      installHint: get it\n"
                          "      interactiveMode: IfAvailable\n"
                          "      provideClusterInfo: true\n"
                          "contexts:\n"
                          "- name: dev\n"
                          "  context: {cluster: here, user: me, namespace: web}\n"
                          "- name: other\n"
                          "  context: {cluster: there, user: plugin}\n"
                          "unknown: fields are passed over\n";

/// One context over a cluster and a user given as YAML mappings.
QByteArray configOf(const QByteArray &cluster, const QByteArray &user)
{
    return "clusters: [{name: c, cluster: " + cluster + "}]\nusers: [{name: u, user: " + user
        + "}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]\ncurrent-context: x\n";
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class KubeconfigTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsRead();
    void everyPartOfAWayMakesAnother_data();
    void everyPartOfAWayMakesAnother();
    void accessHasWhatTheContextSays();
    void brokenFilesSayWhere_data();
    void brokenFilesSayWhere();
    void aPasswordInAServerIsNotShown_data();
    void aPasswordInAServerIsNotShown();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
    void firstFileWinsTheWholeEntry();
    void filesAreFoundAsKubectlDoes();
    void missingFilesArePassedOver();
    void halfWrittenFileKeepsTheLast();
    void podKnowsItsCluster();
    void plainHttpOnlyWhereAsked();
};

void KubeconfigTest::everythingIsRead()
{
    const auto config = kube::readKubeconfig(kWhole, u"/home/me/.kube/config"_s);
    QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
    const auto *here = config->cluster(u"here"_s);
    QVERIFY(here);
    QCOMPARE(here->authority.file, u"/home/me/.kube/pki/ca.crt"_s);
    QCOMPARE(here->tlsServerName, u"api.example.org"_s);
    QVERIFY(here->disableCompression);
    QCOMPARE(here->execConfig, QByteArray(R"({"audience":"x","level":2,"on":true})"));
    QCOMPARE(config->cluster(u"there"_s)->authority.data, QByteArray("ABC"));
    const auto *me = config->user(u"me"_s);
    QCOMPARE(me->certificate.data, QByteArray("cert"));
    QCOMPARE(me->key.file, u"/etc/key.pem"_s);
    QCOMPARE(me->tokenFile, u"/home/me/token"_s);
    QCOMPARE(me->impersonate, u"other"_s);
    QCOMPARE(me->impersonateGroups, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(me->impersonateExtra.at(u"reason"_s), (QStringList{u"x"_s, u"y"_s}));
    const auto &exec = config->user(u"plugin"_s)->exec;
    QVERIFY(exec);
    QCOMPARE(exec->command, u"/home/me/.kube/bin/login"_s);
    QCOMPARE(exec->arguments, (QStringList{u"--for"_s, u"5"_s}));
    QCOMPARE(exec->environment.front().second, u"1"_s);
    QVERIFY(exec->provideClusterInfo);
    QCOMPARE(config->currentContext, u"dev"_s);
    QCOMPARE(here->origin, u"/home/me/.kube/config"_s);
    QVERIFY(kube::readKubeconfig({}, u"empty"_s));
}

void KubeconfigTest::everyPartOfAWayMakesAnother_data()
{
    using Change = std::function<void(kube::Access &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("server") << Change([](kube::Access &a) { a.server += u"/x"_s; });
    QTest::newRow("name to verify") << Change([](kube::Access &a) { a.tlsServerName = u"other"_s; });
    QTest::newRow("proxy") << Change([](kube::Access &a) { a.proxyUrl = u"http://127.0.0.1:1"_s; });
    QTest::newRow("authority") << Change([](kube::Access &a) { a.authority.data = "x"; });
    QTest::newRow("verification off") << Change([](kube::Access &a) { a.isInsecure = true; });
    QTest::newRow("user") << Change([](kube::Access &a) { a.user = u"eve"_s; });
    QTest::newRow("token") << Change([](kube::Access &a) { a.credentials.token = u"x"_s; });
    QTest::newRow("file of a token") << Change([](kube::Access &a) { a.credentials.tokenFile = u"/x"_s; });
    QTest::newRow("password") << Change([](kube::Access &a) { a.credentials.password = u"x"_s; });
    QTest::newRow("certificate") << Change([](kube::Access &a) { a.credentials.certificate.file = u"/x"_s; });
    QTest::newRow("key") << Change([](kube::Access &a) { a.credentials.key.data = "x"; });
    QTest::newRow("impersonation") << Change([](kube::Access &a) { a.credentials.impersonate = u"x"_s; });
    QTest::newRow("more of it") << Change([](kube::Access &a) { a.credentials.impersonateExtra[u"x"_s] = {u"y"_s}; });
    QTest::newRow("program") << Change([](kube::Access &a) { a.credentials.exec->command = u"/x"_s; });
    QTest::newRow("its variables") << Change([](kube::Access &a) { a.credentials.exec->environment.emplace_back(u"A"_s, u"b"_s); });
}

void KubeconfigTest::everyPartOfAWayMakesAnother()
{
    QFETCH(std::function<void(kube::Access &)>, change);
    const auto config = kube::readKubeconfig(kWhole, u"/home/me/.kube/config"_s);
    const auto way = kube::accessTo(*config, u"other"_s);
    QVERIFY(way && way->credentials.exec);
    kube::Access same = *way, other = *way;
    same.ns = u"elsewhere"_s; // where one begins to look is no part of it
    QVERIFY(kube::isSameWay(*way, same));
    QCOMPARE(kube::wayHash(same), kube::wayHash(*way));
    change(other);
    QVERIFY(!kube::isSameWay(*way, other));
    QVERIFY(kube::wayHash(other) != kube::wayHash(*way));
}

void KubeconfigTest::accessHasWhatTheContextSays()
{
    const auto config = kube::readKubeconfig(kWhole, u"/home/me/.kube/config"_s);
    QVERIFY(config);
    const auto dev = kube::accessTo(*config);
    QVERIFY2(dev, qPrintable(dev ? QString() : dev.error().message));
    QCOMPARE(dev->context, u"dev"_s);
    QCOMPARE(dev->server, u"https://10.0.0.1:6443/k8s/clusters/c-1"_s);
    QCOMPARE(dev->ns, u"web"_s);
    QVERIFY(!dev->isCompressed);
    const auto other = kube::accessTo(*config, u"other"_s);
    QVERIFY(other);
    QCOMPARE(other->ns, u"default"_s);
    QVERIFY(other->credentials.exec);
    const auto none = kube::accessTo(*config, u"none"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void KubeconfigTest::brokenFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no YAML") << QByteArray("clusters: [\n") << u"line 2"_s;
    QTest::newRow("a list where a mapping is expected") << QByteArray("clusters:\n- name: a\n  cluster: []\n") << u"line 3, column 12"_s;
    QTest::newRow("a mapping where a list is expected") << QByteArray("users: {a: b}\n") << u"\"users\""_s;
    QTest::newRow("a number where a text is expected") << QByteArray("users:\n- name: a\n  user: {token: 12}\n") << u"line 3, column 17"_s;
    QTest::newRow("a text where true or false is expected")
        << QByteArray("clusters:\n- name: a\n  cluster: {insecure-skip-tls-verify: \"true\"}\n") << u"line 3"_s;
    QTest::newRow("bad base64") << QByteArray("clusters:\n- name: a\n  cluster: {certificate-authority-data: \"%%%\"}\n") << u"base64"_s;
    QTest::newRow("base64 without its end") << QByteArray("clusters:\n- name: a\n  cluster: {certificate-authority-data: QUI}\n")
                                            << u"base64"_s;
    QTest::newRow("the same name twice") << QByteArray("contexts:\n- {name: a, context: {}}\n- {name: a, context: {}}\n") << u"line 3"_s;
    QTest::newRow("another apiVersion") << QByteArray("apiVersion: v2\n") << u"\"v1\""_s;
    QTest::newRow("another kind") << QByteArray("kind: Pod\n") << u"\"Config\""_s;
    QTest::newRow("a text alone") << QByteArray("just text\n") << u"line 1"_s;
}

void KubeconfigTest::brokenFilesSayWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto config = kube::readKubeconfig(text, u"/tmp/config"_s);
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::InvalidInput);
    QVERIFY2(config.error().message.contains(says), qPrintable(config.error().message));
    QVERIFY(config.error().message.contains(u"/tmp/config"_s));
}

void KubeconfigTest::aPasswordInAServerIsNotShown_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"https://h:6443/k8s"_s << u"https://h:6443/k8s"_s;
    QTest::newRow("an @ in its path is none") << u"https://h/a@b"_s << u"https://h/a@b"_s;
    QTest::newRow("user and password") << u"https://me:hunter2@h:6443/k8s"_s << u"https://h:6443/k8s"_s;
    QTest::newRow("a password alone, no scheme") << u":hunter2@h"_s << u"h"_s;
    QTest::newRow("an @ in the password") << u"https://me:hunter2@2@h"_s << u"https://h"_s;
    QTest::newRow("a slash in the password") << u"https://me:hunter/2@h"_s << u"https://h"_s;
}

void KubeconfigTest::aPasswordInAServerIsNotShown()
{
    QFETCH(QString, server);
    QTEST(kube::withoutCredential(server), "shown");
}

void KubeconfigTest::contradictionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("says");
    const QByteArray good = "{server: https://h}";
    QTest::newRow("no server") << QByteArray("{}") << QByteArray("{}") << u"no server"_s;
    QTest::newRow("http") << QByteArray("{server: http://h}") << QByteArray("{}") << u"not https"_s;
    QTest::newRow("a password in the address") << QByteArray("{server: https://a:b@h}") << QByteArray("{}") << u"no address"_s;
    QTest::newRow("a CA twice") << QByteArray("{server: https://h, certificate-authority: a, certificate-authority-data: QUJD}")
                                << QByteArray("{}") << u"Keep one"_s;
    QTest::newRow("a CA that is not used") << QByteArray("{server: https://h, certificate-authority: a, insecure-skip-tls-verify: true}")
                                           << QByteArray("{}") << u"Keep one"_s;
    QTest::newRow("a proxy of a kind that is not spoken")
        << QByteArray("{server: https://h, proxy-url: 'ftp://p'}") << QByteArray("{}") << u"proxy-url"_s;
    QTest::newRow("a certificate twice") << good << QByteArray("{client-certificate: a, client-certificate-data: QUJD, client-key: k}")
                                         << u"Keep one"_s;
    QTest::newRow("a certificate without its key") << good << QByteArray("{client-certificate: a}") << u"without its key"_s;
    QTest::newRow("a token and a password") << good << QByteArray("{token: t, username: u, password: p}") << u"Keep one"_s;
    QTest::newRow("exec and auth-provider")
        << good
        << QByteArray(
               "{exec: {apiVersion: client.authentication.k8s.io/v1, command: c, interactiveMode: Never}, auth-provider: {name: gcp}}")
        << u"gcp"_s;
    QTest::newRow("a way that is gone") << good << QByteArray("{auth-provider: {name: oidc}}") << u"kubelogin"_s;
    QTest::newRow("exec without a command") << good << QByteArray("{exec: {apiVersion: client.authentication.k8s.io/v1}}") << u"command"_s;
    QTest::newRow("exec of a version that is gone")
        << good << QByteArray("{exec: {apiVersion: client.authentication.k8s.io/v1alpha1, command: c}}") << u"v1alpha1"_s;
    QTest::newRow("exec that does not say whether it asks")
        << good << QByteArray("{exec: {apiVersion: client.authentication.k8s.io/v1, command: c}}") << u"interactiveMode"_s;
    QTest::newRow("groups without a user") << good << QByteArray("{token: t, as-groups: [g]}") << u"without as"_s;
}

void KubeconfigTest::contradictionsAreRefused()
{
    QFETCH(QByteArray, cluster);
    QFETCH(QByteArray, user);
    QFETCH(QString, says);
    const auto config = kube::readKubeconfig(configOf(cluster, user), u"/tmp/config"_s);
    QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
    const auto access = kube::accessTo(*config);
    QVERIFY(!access);
    QVERIFY2(access.error().message.contains(says), qPrintable(access.error().message));
    QVERIFY(access.error().message.contains(u"/tmp/config"_s));
}

void KubeconfigTest::firstFileWinsTheWholeEntry()
{
    QTemporaryDir folder;
    const QString one = folder.filePath(u"one"_s);
    const QString two = folder.filePath(u"two"_s);
    write(one, "clusters: [{name: c, cluster: {server: https://one}}]\n");
    write(two, configOf("{server: https://two, tls-server-name: two}", "{token: t}"));
    const auto config = kube::loadKubeconfig({{one, two}, false});
    QVERIFY(config);
    const auto access = kube::accessTo(*config);
    QVERIFY(access);
    QCOMPARE(access->server, u"https://one"_s);
    QCOMPARE(access->tlsServerName, QString());
    QCOMPARE(access->clusterOrigin, one);
    QCOMPARE(access->userOrigin, two);
    QCOMPARE(config->currentContext, u"x"_s);
}

void KubeconfigTest::filesAreFoundAsKubectlDoes()
{
    qputenv("KUBECONFIG", "/a/one::/b/two:/a/one");
    QCOMPARE(kube::KubeconfigPlaces::find().files, (QStringList{u"/a/one"_s, u"/b/two"_s}));
    QCOMPARE(kube::KubeconfigPlaces::find(u"/c/three"_s).files, QStringList{u"/c/three"_s});
    QVERIFY(kube::KubeconfigPlaces::find(u"/c/three"_s).isExplicit);
    qunsetenv("KUBECONFIG");
    QCOMPARE(kube::KubeconfigPlaces::find().files, QStringList{QDir::homePath() + u"/.kube/config"_s});
}

void KubeconfigTest::missingFilesArePassedOver()
{
    const auto several = kube::loadKubeconfig({{u"/nowhere/a"_s, u"/nowhere/b"_s}, false});
    QVERIFY(several);
    QVERIFY(several->contexts.empty());
    const auto named = kube::loadKubeconfig({{u"/nowhere/a"_s}, true});
    QVERIFY(!named);
    QCOMPARE(named.error().code, ErrorCode::NotFound);
    QTemporaryDir folder;
    const auto unreadable = kube::loadKubeconfig({{folder.path()}, false});
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().code, ErrorCode::InvalidInput);
}

void KubeconfigTest::halfWrittenFileKeepsTheLast()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"config"_s);
    const QByteArray text = configOf("{server: https://one}", "{}");
    kube::KubeconfigReader reader({{path}, false});
    auto changed = reader.refresh();
    QVERIFY(changed && !*changed);
    write(path, text);
    changed = reader.refresh();
    QVERIFY(changed && *changed);
    changed = reader.refresh();
    QVERIFY(changed && !*changed);
    write(path, text.left(20));
    QVERIFY(!reader.refresh());
    QVERIFY(!reader.refresh());
    QCOMPARE(reader.current().clusters.size(), 1u);
    write(path, text + "# and more\n");
    changed = reader.refresh();
    QVERIFY(changed && !*changed);
    write(path, configOf("{server: https://two}", "{}"));
    changed = reader.refresh();
    QVERIFY(changed && *changed);
    QCOMPARE(reader.current().clusters.front().server, u"https://two"_s);
}

void KubeconfigTest::podKnowsItsCluster()
{
    QTemporaryDir folder;
    QVERIFY(!kube::inClusterAccess(folder.path()));
    qputenv("KUBERNETES_SERVICE_HOST", "fd00::1");
    qputenv("KUBERNETES_SERVICE_PORT", "443");
    write(folder.filePath(u"token"_s), "t\n");
    QVERIFY(!kube::inClusterAccess(folder.path())); // no ca.crt
    write(folder.filePath(u"ca.crt"_s), "c");
    write(folder.filePath(u"namespace"_s), "tools\n");
    const auto access = kube::inClusterAccess(folder.path());
    qunsetenv("KUBERNETES_SERVICE_HOST");
    qunsetenv("KUBERNETES_SERVICE_PORT");
    QVERIFY(access);
    QCOMPARE(access->server, u"https://[fd00::1]:443"_s);
    QCOMPARE(access->ns, u"tools"_s);
    QCOMPARE(access->credentials.tokenFile, folder.filePath(u"token"_s));
}

void KubeconfigTest::plainHttpOnlyWhereAsked()
{
    const auto config = kube::readKubeconfig(configOf("{server: 'http://127.0.0.1:8001'}", "{}"), u"f"_s);
    QVERIFY(config);
    QVERIFY(!kube::accessTo(*config));
    QVERIFY(kube::accessTo(*config, {}, kube::PlainHttp::ToThisMachine));
    const auto far = kube::readKubeconfig(configOf("{server: 'http://127.0.0.1.example.org'}", "{}"), u"f"_s);
    QVERIFY(far);
    QVERIFY(!kube::accessTo(*far, {}, kube::PlainHttp::ToThisMachine));
}

QTEST_GUILESS_MAIN(KubeconfigTest)
#include "tst_kubeconfig.moc"
