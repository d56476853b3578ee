// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/connect.h"
#include "kube/execconsent.h"
#include "kube/login.h"
#include "support/gitserver.h"
#include "support/kubefake.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString wordsOf(const auto &result)
{
    return result ? QString() : result.error().message + u" / "_s + result.error().detail;
}

const kube::ExecConsent kAllowed = [](const kube::ExecPlan &) { return true; };

} // namespace

#define VERIFY_OK(result) QVERIFY2(result, qPrintable(wordsOf(result)))

/// Who we are to a server, and to whom we say it.
class KubeCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyWayIsKnownToTheServer_data();
    void everyWayIsKnownToTheServer();
    void certificateOfAnotherIsRefused();
    void keyOfAnotherIsSaid();
    void tokenFileIsFollowed();
    void impersonationIsSent();
    void lineEndInATokenIsRefused();
    void noWordOfTheServerRepeatsThem_data();
    void noWordOfTheServerRepeatsThem();
    void serverIsChecked_data();
    void serverIsChecked();
    void serverNameIsVerified();
    void pluginNeedsConsent();
    void changedPluginNeedsConsentAgain();
    void pluginRunsOnceAndAgainAfterA401();
    void pluginRunsOnceForAllConnections();
    void whoWaitsForAPluginLeavesWithinASecond();
    void connectionsHaveOneRate();
    void pluginGetsWhatItAsksFor();
    void badPluginIsAnError_data();
    void badPluginIsAnError();
    void hangingPluginIsLeftWithinASecond();
    void missingPluginShowsItsHint();

private:
    [[nodiscard]] kube::Access access(const QJsonObject &cluster, const QJsonObject &user)
    {
        const auto config = kube::loadKubeconfig({{m_fake->writeKubeconfig(u"admin"_s, cluster, user)}, true});
        const auto found = config ? kube::accessTo(*config) : Result<kube::Access>(config.error());
        if (!found)
            qWarning().noquote() << found.error().message;
        return found ? *found : kube::Access();
    }
    [[nodiscard]] Result<std::string> askName(const kube::Access &who, const kube::ExecConsent &consent = {}) const
    {
        kube::ConnectOptions options;
        options.consent = consent;
        const auto identity = kube::connect(who, options)->identity({});
        return identity ? Result<std::string>(identity->user) : Result<std::string>(identity.error());
    }
    /// A plugin that counts its runs and then does what `script` says.
    [[nodiscard]] QString plugin(const QByteArray &script)
    {
        const QString path = m_folder->filePath(u"plugin"_s);
        write(path, "#!/bin/sh\necho run >> " + m_folder->filePath(u"runs"_s).toUtf8() + "\n" + script);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }
    [[nodiscard]] qsizetype runs() const { return contentOf(m_folder->filePath(u"runs"_s)).count("run"); }
    [[nodiscard]] QByteArray printToken(const QString &token) const
    {
        return "echo '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\""
            + token.toUtf8() + "\"}}'\n";
    }
    [[nodiscard]] kube::Access execAccess(const QString &command, QJsonObject more = {})
    {
        more[u"apiVersion"_s] = u"client.authentication.k8s.io/v1"_s;
        more[u"command"_s] = command;
        if (!more.contains(u"interactiveMode"_s))
            more[u"interactiveMode"_s] = u"Never"_s;
        return access({}, {{u"exec"_s, more}});
    }

    test::PrivateHome m_home;
    std::unique_ptr<test::KubeFake> m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void KubeCredentialsTest::initTestCase()
{
    if (const QString missing = test::KubeFake::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void KubeCredentialsTest::init()
{
    m_fake = std::make_unique<test::KubeFake>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY2(m_fake->isReady(), "the fake did not start");
}

void KubeCredentialsTest::everyWayIsKnownToTheServer_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"token", "token file", "password", "rsa", "ec", "ed25519", "certificate data"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void KubeCredentialsTest::everyWayIsKnownToTheServer()
{
    QFETCH(QString, way);
    QJsonObject user;
    if (way == u"token"_s) {
        user[u"token"_s] = m_fake->token();
    } else if (way == u"token file"_s) {
        write(m_folder->filePath(u"token"_s), m_fake->token().toUtf8() + '\n');
        user[u"tokenFile"_s] = m_folder->filePath(u"token"_s);
    } else if (way == u"password"_s) {
        m_fake->tell(QByteArray(R"({"do":"user","name":"admin","password":"se:cret ä","verbs":["*"]})"));
        user[u"username"_s] = u"admin"_s;
        user[u"password"_s] = u"se:cret ä"_s;
    } else {
        const QString key = way == u"certificate data"_s ? u"ec"_s : way;
        const QJsonObject made = m_fake->tell(QJsonObject{{u"do"_s, u"certificate"_s}, {u"user"_s, u"admin"_s}, {u"key"_s, key}});
        for (const auto &[name, from] : {std::pair(u"client-certificate"_s, u"certificate"_s), std::pair(u"client-key"_s, u"key"_s)}) {
            if (way == u"certificate data"_s)
                user[name + u"-data"_s] = QString::fromLatin1(contentOf(made[from].toString()).toBase64());
            else
                user[name] = made[from];
        }
    }
    const auto name = askName(access({}, user));
    VERIFY_OK(name);
    QCOMPARE(*name, std::string("admin"));
}

void KubeCredentialsTest::certificateOfAnotherIsRefused()
{
    m_fake = std::make_unique<test::KubeFake>(QStringList{u"--client-certificates"_s});
    QVERIFY(m_fake->isReady());
    const QJsonObject foreign = m_fake->tell(QByteArray(R"({"do":"certificate","user":"admin","foreign":true})"));
    // The alert races the request: whichever way it goes, it is the certificate.
    for (int i = 0; i < 10; ++i) {
        const auto none = askName(access({}, {}));
        QVERIFY(!none);
        QVERIFY2(none.error().code == ErrorCode::Unauthorized, qPrintable(none.error().detail));
        const auto wrong =
            askName(access({}, {{u"client-certificate"_s, foreign[u"certificate"_s]}, {u"client-key"_s, foreign[u"key"_s]}}));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().code == ErrorCode::Unauthorized, qPrintable(wrong.error().detail));
        QVERIFY(wrong.error().message.contains(u"certificate"_s));
    }
    QVERIFY(m_fake->requests().isEmpty());
    const QJsonObject own = m_fake->tell(QByteArray(R"({"do":"certificate","user":"admin"})"));
    VERIFY_OK(askName(access({}, {{u"client-certificate"_s, own[u"certificate"_s]}, {u"client-key"_s, own[u"key"_s]}})));
}

void KubeCredentialsTest::keyOfAnotherIsSaid()
{
    const QJsonObject one = m_fake->tell(QByteArray(R"({"do":"certificate","user":"admin"})"));
    const QJsonObject two = m_fake->tell(QByteArray(R"({"do":"certificate","user":"admin"})"));
    const auto name = askName(access({}, {{u"client-certificate"_s, one[u"certificate"_s]}, {u"client-key"_s, two[u"key"_s]}}));
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::InvalidInput);
}

void KubeCredentialsTest::tokenFileIsFollowed()
{
    const QString file = m_folder->filePath(u"token"_s);
    write(file, m_fake->token().toUtf8());
    const auto client = kube::connect(access({}, {{u"tokenFile"_s, file}}));
    VERIFY_OK(client->namespaces({}));
    // Another token, while the server no longer knows the first: the 401 makes us look again.
    m_fake->tell(QByteArray(R"({"do":"user","name":"admin","token":"second-token","verbs":["*"]})"));
    write(file, "second-token");
    VERIFY_OK(client->namespaces({}));
    // As with what a restore creates.
    m_fake->tell(QByteArray(R"({"do":"user","name":"admin","token":"third-token","verbs":["*"]})"));
    write(file, "third-token");
    VERIFY_OK(client->create({{}, "v1", "namespaces", "Namespace", false, {}}, {},
                             R"({"apiVersion":"v1","kind":"Namespace","metadata":{"name":"restored"}})", {}));
    VERIFY_OK(client->namespaceNamed("restored", {}));
    // A file that is gone keeps the last good one.
    QFile::remove(file);
    VERIFY_OK(client->namespaces({}));
    const auto none = askName(access({}, {{u"tokenFile"_s, file}}));
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(file));
}

void KubeCredentialsTest::impersonationIsSent()
{
    const auto who = access({},
                            {{u"token"_s, m_fake->token()},
                             {u"as"_s, u"other"_s},
                             {u"as-uid"_s, u"7"_s},
                             {u"as-groups"_s, QJsonArray{u"a"_s, u"b"_s}},
                             {u"as-user-extra"_s, QJsonObject{{u"Acme.com/Reason"_s, QJsonArray{u"x"_s, u"y"_s}}}}});
    (void)kube::connect(who)->namespaces({});
    QStringList sent;
    const auto requests = m_fake->requests();
    for (const QJsonValue &header : requests.last().headers) {
        if (header[0].toString().startsWith(u"impersonate"_s, Qt::CaseInsensitive))
            sent << header[0].toString().toLower() + u'=' + header[1].toString();
    }
    QCOMPARE(sent,
             (QStringList{u"impersonate-user=other"_s, u"impersonate-uid=7"_s, u"impersonate-group=a"_s, u"impersonate-group=b"_s,
                          u"impersonate-extra-acme.com%2freason=x"_s, u"impersonate-extra-acme.com%2freason=y"_s}));
}

void KubeCredentialsTest::lineEndInATokenIsRefused()
{
    auto who = access({}, {{u"token"_s, u"x"_s}});
    who.credentials.token = u"a\r\nImpersonate-User: admin"_s;
    const auto name = askName(who);
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::InvalidInput);
    QVERIFY(m_fake->requests().isEmpty());
}

void KubeCredentialsTest::noWordOfTheServerRepeatsThem_data()
{
    QTest::addColumn<QJsonObject>("user");
    QTest::addColumn<QString>("secret");
    const QString token = u"canary.77/aB+c=="_s, password = u"se\"cret & \u00e4"_s;
    QTest::newRow("a token") << QJsonObject{{u"token"_s, token}} << token;
    const QJsonObject basic{{u"username"_s, u"ada"_s}, {u"password"_s, password}};
    QTest::newRow("a password") << basic << password;
    QTest::newRow("a password as it is sent") << basic << QString::fromLatin1((u"ada:"_s + password).toUtf8().toBase64());
    QTest::newRow("what a plugin printed") << QJsonObject() << token;
}

void KubeCredentialsTest::noWordOfTheServerRepeatsThem()
{
    QFETCH(QJsonObject, user);
    QFETCH(QString, secret);
    kube::ConnectOptions options;
    options.consent = kAllowed;
    const auto client = kube::connect(user.isEmpty() ? execAccess(plugin(printToken(secret))) : access({}, user), options);
    const QByteArray status = QJsonDocument(QJsonObject{{u"kind"_s, u"Status"_s}, {u"code"_s, 403}, {u"message"_s, u"no: "_s + secret}})
                                  .toJson(QJsonDocument::Compact)
                                  .replace("&", "\\u0026"); // as Go writes it
    const auto answer = [this, &secret](const QByteArray &path, int code, const QByteArray &body) {
        const QJsonObject headers{{u"Warning"_s, u"299 - \"you sent "_s + secret + u"\""_s}, {u"Audit-Id"_s, secret}};
        const bool isHeader = secret.toLatin1() == secret.toUtf8();
        const QJsonObject then{{u"status"_s, code},
                               {u"body"_s, QString::fromUtf8(body)},
                               {u"headers"_s, isHeader ? headers : QJsonObject()},
                               {u"contentType"_s, u"application/json"_s}};
        m_fake->tell(
            QJsonObject{{u"do"_s, u"fault"_s}, {u"when"_s, QJsonObject{{u"path"_s, QString::fromLatin1(path)}}}, {u"then"_s, then}});
    };
    const auto isClean = [&secret](const std::optional<Error> &error) {
        return error && error->message.contains(u"no:"_s) && !(error->message + error->detail).contains(secret);
    };
    const auto errorOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error()); };
    answer("/namespaces", 403, status);
    QVERIFY(isClean(errorOf(client->namespaces({}))));
    const kube::DeleteAnswer refused = client->deleteNamespace("shop", {"u", "1"}, {});
    QVERIFY(isClean(refused.error));
    QVERIFY(refused.isSent);
    QVERIFY(!QByteArray::fromStdString(refused.auditId).contains(secret.toUtf8()));
    for (const std::string &warning : refused.warnings)
        QVERIFY(!QByteArray::fromStdString(warning).contains(secret.toUtf8()));
    answer("/selfsubjectaccessreviews", 500, "no: " + secret.toUtf8());
    QVERIFY(isClean(errorOf(client->may("list", "namespaces", {}, {}, {}))));
    m_fake->clearFaults();
    answer("/namespaces", 200, R"({"type":"ERROR","object":)" + status + "}\n");
    QVERIFY(isClean(errorOf(client->watchNamespaces("1", {}, {}))));
}

void KubeCredentialsTest::serverIsChecked_data()
{
    QTest::addColumn<QStringList>("server");
    QTest::addColumn<QJsonObject>("cluster");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("a good one is trusted") << QStringList() << QJsonObject() << true;
    QTest::newRow("by its address, too") << QStringList() << QJsonObject{{u"server"_s, u"https://127.0.0.1:PORT"_s}} << true;
    QTest::newRow("an expired one is not") << QStringList{u"--certificate"_s, u"expired"_s} << QJsonObject() << false;
    QTest::newRow("one of another name is not") << QStringList{u"--certificate"_s, u"other-name"_s} << QJsonObject() << false;
    QTest::newRow("one with a common name only is not") << QStringList{u"--certificate"_s, u"common-name-only"_s} << QJsonObject() << false;
    QTest::newRow("one of nobody we know is not") << QStringList() << QJsonObject{{u"certificate-authority"_s, QString()}} << false;
    QTest::newRow("TLS 1.1 is not spoken") << QStringList{u"--old-tls"_s} << QJsonObject() << false;
    QTest::newRow("anything is, where the kubeconfig says so")
        << QStringList{u"--certificate"_s, u"expired"_s}
        << QJsonObject{{u"certificate-authority"_s, QString()}, {u"insecure-skip-tls-verify"_s, true}} << true;
}

void KubeCredentialsTest::serverIsChecked()
{
    QFETCH(QStringList, server);
    QFETCH(QJsonObject, cluster);
    QFETCH(bool, isTrusted);
    m_fake = std::make_unique<test::KubeFake>(server);
    QVERIFY(m_fake->isReady()); // else nobody would be reached for another reason
    if (cluster.contains(u"server"_s))
        cluster[u"server"_s] = cluster[u"server"_s].toString().replace(u"PORT"_s, QString::number(m_fake->port()));
    const auto name = askName(access(cluster, {{u"token"_s, m_fake->token()}}));
    if (isTrusted) {
        VERIFY_OK(name);
    } else {
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::Unreachable);
        QVERIFY(m_fake->requests().isEmpty());
    }
}

void KubeCredentialsTest::serverNameIsVerified()
{
    m_fake = std::make_unique<test::KubeFake>(QStringList{u"--certificate"_s, u"other-name"_s});
    QVERIFY(m_fake->isReady());
    VERIFY_OK(askName(access({{u"tls-server-name"_s, u"cluster.example.org"_s}}, {{u"token"_s, m_fake->token()}})));
    const auto requests = m_fake->requests();
    QCOMPARE(requests.last().header(u"host"_s), u"localhost:%1"_s.arg(m_fake->port()));
    QVERIFY(!askName(access({{u"tls-server-name"_s, u"another.example.org"_s}}, {{u"token"_s, m_fake->token()}})));
}

void KubeCredentialsTest::pluginNeedsConsent()
{
    const auto who =
        execAccess(plugin(printToken(m_fake->token())),
                   {{u"args"_s, QJsonArray{u"a b"_s}}, {u"env"_s, QJsonArray{QJsonObject{{u"name"_s, u"K"_s}, {u"value"_s, u"v"_s}}}}});
    const auto refused = askName(who);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConsentNeeded);
    QCOMPARE(runs(), 0);
    const kube::DeleteAnswer unsent = kube::connect(who)->deleteNamespace("shop", {"u", "1"}, {});
    QCOMPARE(unsent.state, kube::DeleteState::Refused);
    QVERIFY(!unsent.isSent);
    const auto plan = kube::planExec(who, {});
    VERIFY_OK(plan);
    QCOMPARE(plan->arguments, QStringList{u"a b"_s});
    QCOMPARE(plan->environment.front().first, u"K"_s);
    QCOMPARE(plan->sha256.size(), 64);
    QCOMPARE(runs(), 0);
    const auto name = askName(who, kAllowed);
    VERIFY_OK(name);
    QCOMPARE(*name, std::string("admin"));
}

void KubeCredentialsTest::changedPluginNeedsConsentAgain()
{
    const QString pins = m_folder->filePath(u"config/pins.json"_s);
    auto who = execAccess(plugin(printToken(m_fake->token())));
    const auto plan = kube::planExec(who, {});
    VERIFY_OK(plan);
    const auto consent = kube::pinnedConsent(pins);
    QVERIFY(!askName(who, consent));
    VERIFY_OK(kube::pinExec(*plan, pins));
    QCOMPARE(QFile::permissions(pins) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    VERIFY_OK(askName(who, consent));
    auto other = who;
    other.credentials.exec->arguments << u"--more"_s;
    QVERIFY(!askName(other, consent));
    (void)plugin("true\n" + printToken(m_fake->token()));
    const qsizetype before = runs();
    const auto changed = askName(who, consent);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::ConsentNeeded);
    QCOMPARE(runs(), before);
}

void KubeCredentialsTest::pluginRunsOnceAndAgainAfterA401()
{
    kube::ConnectOptions options;
    options.consent = kAllowed;
    const auto client = kube::connect(execAccess(plugin(printToken(m_fake->token()))), options);
    VERIFY_OK(client->namespaces({}));
    VERIFY_OK(client->discover({}));
    QCOMPARE(runs(), 1);
    m_fake->tell(QByteArray(R"({"do":"user","name":"admin","token":"another","verbs":["*"]})"));
    const auto refused = client->namespaces({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QCOMPARE(runs(), 2);
    (void)plugin(printToken(u"another"_s));
    VERIFY_OK(client->namespaces({}));
}

void KubeCredentialsTest::pluginRunsOnceForAllConnections()
{
    constexpr int kConnections = 4;
    const auto login = std::make_shared<kube::Login>(execAccess(plugin("sleep 0.2\n" + printToken(m_fake->token()))), kAllowed);
    std::vector<std::unique_ptr<kube::Api>> clients;
    for (int i = 0; i < kConnections; ++i)
        clients.push_back(kube::connect(login));
    const auto askAll = [&clients] {
        std::atomic<int> answers = 0;
        std::vector<std::jthread> threads;
        for (const auto &client : clients)
            threads.emplace_back([&answers, &client] { answers += bool(client->namespaces({})); });
        threads.clear();
        return int(answers);
    };
    QCOMPARE(askAll(), kConnections);
    QCOMPARE(runs(), 1);
    // All are refused at once: one asks again for all.
    m_fake->tell(QByteArray(R"({"do":"user","name":"admin","token":"another","verbs":["*"]})"));
    (void)plugin("sleep 0.2\n" + printToken(u"another"_s));
    QCOMPARE(askAll(), kConnections);
    QCOMPARE(runs(), 2);
}

void KubeCredentialsTest::whoWaitsForAPluginLeavesWithinASecond()
{
    const auto login = std::make_shared<kube::Login>(execAccess(plugin("sleep 30\n")), kAllowed);
    const auto one = kube::connect(login), two = kube::connect(login);
    std::stop_source first, second;
    std::jthread runner([&] { (void)one->namespaces(first.get_token()); });
    QTRY_COMPARE(runs(), 1);
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200)); // while the other one's plugin runs
        second.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto list = two->namespaces(second.get_token());
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 1200);
    first.request_stop();
}

void KubeCredentialsTest::connectionsHaveOneRate()
{
    kube::Login login(access({}, {{u"token"_s, m_fake->token()}}), {});
    int atOnce = 0;
    while (atOnce < 1000 && login.reserve() == std::chrono::milliseconds(0))
        ++atOnce;
    QVERIFY2(atOnce >= 300 && atOnce < 330, qPrintable(QString::number(atOnce)));
    QVERIFY(login.reserve() > std::chrono::milliseconds(0));
}

void KubeCredentialsTest::pluginGetsWhatItAsksFor()
{
    const QString seen = m_folder->filePath(u"seen"_s);
    qputenv("KUBESTATS_TOKEN", "canary-of-ours");
    const QByteArray script = "printf '%s\\n' \"$KUBERNETES_EXEC_INFO\" \"$K\" \"$1\" \"$KUBESTATS_TOKEN\" > " + seen.toUtf8() + "\ncat >> "
        + seen.toUtf8() + "\n" + printToken(m_fake->token());
    const auto who = execAccess(plugin(script),
                                {{u"provideClusterInfo"_s, true},
                                 {u"args"_s, QJsonArray{u"$(touch x); `y`"_s}},
                                 {u"env"_s, QJsonArray{QJsonObject{{u"name"_s, u"K"_s}, {u"value"_s, u"v"_s}}}}});
    VERIFY_OK(askName(who, kAllowed));
    qunsetenv("KUBESTATS_TOKEN");
    const QByteArrayList lines = contentOf(seen).split('\n');
    const QJsonObject info = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(info[u"kind"_s].toString(), u"ExecCredential"_s);
    QCOMPARE(info[u"spec"_s][u"interactive"_s], QJsonValue(false));
    QCOMPARE(info[u"spec"_s][u"cluster"_s][u"server"_s].toString(), m_fake->server());
    QCOMPARE(QByteArray::fromBase64(info[u"spec"_s][u"cluster"_s][u"certificate-authority-data"_s].toString().toLatin1()),
             contentOf(m_fake->ca()));
    QCOMPARE(lines.mid(1), (QByteArrayList{"v", "$(touch x); `y`", "", ""}));
}

void KubeCredentialsTest::badPluginIsAnError_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("it fails") << QByteArray("echo canary-out; echo 'log in first canary-0123456789-0123456789' >&2; exit 3\n");
    QTest::newRow("it prints nothing") << QByteArray("true\n");
    QTest::newRow("it prints something else") << QByteArray("echo canary-out\n");
    QTest::newRow("it prints no token") << QByteArray(
        "echo '{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\",\"status\":{}}'\n");
    QTest::newRow("it prints another version") << QByteArray(
        "echo "
        "'{\"apiVersion\":\"client.authentication.k8s.io/v1beta1\",\"kind\":\"ExecCredential\",\"status\":{\"token\":\"canary-out\"}}'\n");
    QTest::newRow("it prints a certificate without its key")
        << QByteArray("echo "
                      "'{\"apiVersion\":\"client.authentication.k8s.io/"
                      "v1\",\"kind\":\"ExecCredential\",\"status\":{\"clientCertificateData\":\"canary-out\"}}'\n");
    QTest::newRow("it prints for ever") << QByteArray("yes canary-out\n");
}

void KubeCredentialsTest::badPluginIsAnError()
{
    QFETCH(QByteArray, script);
    const auto name = askName(execAccess(plugin(script)), kAllowed);
    QVERIFY(!name);
    QVERIFY2(name.error().message.contains(u"plugin"_s), qPrintable(name.error().message));
    QVERIFY(!(name.error().message + name.error().detail).contains(u"canary"_s));
    QVERIFY(m_fake->requests().isEmpty());
}

void KubeCredentialsTest::hangingPluginIsLeftWithinASecond()
{
    kube::ConnectOptions options;
    options.consent = kAllowed;
    const auto client = kube::connect(execAccess(plugin("sleep 60 & wait\n")), options);
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread canceller([&] {
        while (runs() == 0)
            std::this_thread::yield();
        timer.start();
        stop.request_stop();
    });
    const auto list = client->namespaces(stop.get_token());
    canceller.join();
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::Cancelled);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void KubeCredentialsTest::missingPluginShowsItsHint()
{
    const auto name = askName(execAccess(u"no-such-plugin"_s, {{u"installHint"_s, u"get it \u202e at x"_s}}), kAllowed);
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::InvalidInput);
    QVERIFY2(name.error().message.endsWith(u"get it \\u202e at x"_s), qPrintable(name.error().message));
    const auto asks = askName(execAccess(u"no-such-plugin"_s, {{u"interactiveMode"_s, u"Always"_s}}), kAllowed);
    QVERIFY(!asks);
    QCOMPARE(asks.error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(KubeCredentialsTest)
#include "tst_kubecredentials.moc"
