// SPDX-License-Identifier: GPL-3.0-or-later
// The kubeconfig reader against kubectl's own: the same files to both, what they understood compared.
#include "cluster/controlplane.h"

#include "kube/access.h"
#include "kube/kubeconfig.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kGenerated = 100;
constexpr quint32 kSeed = 1850;

/// What one of the two understood, as JSON; `refusal` where it refused.
struct Understood {
    QJsonObject config;
    QString refusal;
};

/// Sets what is there: kubectl leaves out what is empty.
void put(QJsonObject &object, const char *key, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isBool() && !value.toBool())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
    if (!isEmpty)
        object[QLatin1String(key)] = value;
}

QString inlined(const kube::Material &material, QString &refusal)
{
    if (!material.isSet())
        return {};
    const Result<QByteArray> data = kube::read(material);
    if (!data)
        refusal = data.error().message;
    return data ? QString::fromLatin1(data->toBase64()) : QString();
}

QJsonObject execOf(const kube::ExecEntry &exec)
{
    QJsonArray environment;
    for (const auto &[name, value] : exec.environment)
        environment << QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    QJsonObject out;
    put(out, "apiVersion", exec.apiVersion);
    put(out, "command", exec.command);
    put(out, "args", QJsonArray::fromStringList(exec.arguments));
    put(out, "env", environment);
    put(out, "installHint", exec.installHint);
    put(out, "provideClusterInfo", exec.provideClusterInfo);
    // Only v1beta1 has a default for it; kubectl fills that in as it reads.
    put(out, "interactiveMode",
        exec.interactiveMode.isEmpty() && exec.apiVersion == "client.authentication.k8s.io/v1beta1"_L1 ? u"IfAvailable"_s
                                                                                                       : exec.interactiveMode);
    return out;
}

QJsonObject userOf(const kube::UserEntry &user, QString &refusal)
{
    QJsonObject extra, out;
    for (const auto &[key, values] : user.impersonateExtra)
        extra[key] = QJsonArray::fromStringList(values);
    put(out, "client-certificate-data", inlined(user.certificate, refusal));
    put(out, "client-key-data", inlined(user.key, refusal));
    put(out, "token", user.token);
    put(out, "tokenFile", user.tokenFile);
    put(out, "username", user.username);
    put(out, "password", user.password);
    put(out, "as", user.impersonate);
    put(out, "as-uid", user.impersonateUid);
    put(out, "as-groups", QJsonArray::fromStringList(user.impersonateGroups));
    put(out, "as-user-extra", extra);
    put(out, "auth-provider", user.authProvider);
    if (user.exec)
        put(out, "exec", execOf(*user.exec));
    return out;
}

Understood ours(const QStringList &files)
{
    const Result<kube::Kubeconfig> read = kube::loadKubeconfig({files, false});
    if (!read)
        return {{}, read.error().message};
    Understood out;
    QJsonObject clusters, users, contexts;
    for (const kube::ClusterEntry &cluster : read->clusters) {
        QJsonObject one;
        put(one, "server", cluster.server);
        put(one, "tls-server-name", cluster.tlsServerName);
        put(one, "proxy-url", cluster.proxyUrl);
        put(one, "insecure-skip-tls-verify", cluster.isInsecure);
        put(one, "disable-compression", cluster.disableCompression);
        put(one, "certificate-authority-data", inlined(cluster.authority, out.refusal));
        clusters[cluster.name] = one;
    }
    for (const kube::UserEntry &user : read->users)
        users[user.name] = userOf(user, out.refusal);
    for (const kube::ContextEntry &context : read->contexts) {
        QJsonObject one;
        put(one, "cluster", context.cluster);
        put(one, "user", context.user);
        put(one, "namespace", context.ns);
        contexts[context.name] = one;
    }
    out.config = {{u"clusters"_s, clusters}, {u"users"_s, users}, {u"contexts"_s, contexts}, {u"current-context"_s, read->currentContext}};
    return out;
}

/// Entries by name, without what no client needs.
QJsonObject byName(const QJsonArray &entries, const QString &member)
{
    QJsonObject out;
    for (const QJsonValue &entry : entries) {
        QJsonObject one;
        const QJsonObject given = entry[member].toObject();
        for (auto field = given.begin(); field != given.end(); ++field) {
            if (field.key() != "extensions"_L1)
                put(one, field.key().toLatin1().constData(), field.value());
        }
        if (one.contains("auth-provider"_L1)) {
            const QString name = one["auth-provider"_L1]["name"_L1].toString();
            one["auth-provider"_L1] = name.isEmpty() ? u"auth-provider"_s : name;
        }
        if (QJsonObject exec = one.value("exec"_L1).toObject(); !exec.isEmpty()) {
            QJsonObject shown;
            for (auto field = exec.begin(); field != exec.end(); ++field)
                put(shown, field.key().toLatin1().constData(), field.value());
            one["exec"_L1] = shown;
        }
        out[entry["name"_L1].toString()] = one;
    }
    return out;
}

/// kubectl shows these as the file has them, and resolves them where it uses them: against the folder of the file.
void resolvePaths(QJsonObject &users, const kube::Kubeconfig &config)
{
    for (const kube::UserEntry &user : config.users) {
        const QDir home = QFileInfo(user.origin).dir();
        QJsonObject one = users.value(user.name).toObject();
        if (const QString file = one.value("tokenFile"_L1).toString(); !file.isEmpty())
            one["tokenFile"_L1] = QDir::cleanPath(home.absoluteFilePath(file));
        QJsonObject exec = one.value("exec"_L1).toObject();
        if (const QString command = exec.value("command"_L1).toString(); command.contains(u'/')) {
            exec["command"_L1] = QDir::cleanPath(home.absoluteFilePath(command));
            one["exec"_L1] = exec;
        }
        if (!one.isEmpty())
            users[user.name] = one;
    }
}

Understood kubectls(const QStringList &files)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KUBECONFIG"_s, files.join(u':'));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("KUBESTATS_KUBECTL"), {u"config"_s, u"view"_s, u"--raw"_s, u"--flatten"_s, u"-o"_s, u"json"_s});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {{}, QString::fromUtf8(process.readAllStandardError())};
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QJsonObject users = byName(said["users"_L1].toArray(), u"user"_s);
    if (const Result<kube::Kubeconfig> read = kube::loadKubeconfig({files, false}))
        resolvePaths(users, *read);
    return {{{u"clusters"_s, byName(said["clusters"_L1].toArray(), u"cluster"_s)},
             {u"users"_s, users},
             {u"contexts"_s, byName(said["contexts"_L1].toArray(), u"context"_s)},
             {u"current-context"_s, said["current-context"_L1].toString()}},
            {}};
}

/// Kubeconfigs by chance: what a hand, a tool or a merge may have left.
class Generator final
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    QByteArray file()
    {
        QByteArray out;
        if (chance(80))
            out += "apiVersion: v1\nkind: Config\n";
        if (chance(30))
            out += "# by hand\npreferences: {}\n";
        out += list("clusters", "cluster", &Generator::cluster) + list("users", "user", &Generator::user)
            + list("contexts", "context", &Generator::context);
        if (chance(60))
            out += "current-context: " + name() + '\n';
        if (chance(10))
            out += "an-unknown-field: {with: [a, list]}\n";
        return chance(10) ? out.replace("\n", "\r\n") : out;
    }

private:
    using Make = QByteArray (Generator::*)(const QByteArray &);

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template<class... Choices>
    QByteArray oneOf(Choices... choices)
    {
        const QByteArray all[] = {QByteArray(choices)...};
        return all[m_random.bounded(int(sizeof...(choices)))];
    }
    QByteArray name()
    {
        return oneOf("dev", "prod", "\"prod eu\"", "'1'", "arn:aws:eks:eu-1:1:cluster/x", "user@example.org", "\"\xc3\xa4\"", "''");
    }
    QByteArray material() { return QByteArray("PEM ").append(QByteArray::number(m_random.bounded(1000))).toBase64(); }
    QByteArray file(const QByteArray &key)
    {
        return key + ": " + oneOf("one.pem", "./one.pem", "sub/two.pem", "'sub/../one.pem'", "\"\"") + '\n';
    }

    QByteArray list(const char *key, const char *member, Make make)
    {
        if (chance(8))
            return chance(50) ? QByteArray() : QByteArray(key) + oneOf(": []\n", ": null\n", ":\n");
        QByteArray out = QByteArray(key) + ":\n";
        QByteArrayList names;
        for (int count = m_random.bounded(1, 4); count > 0; --count) {
            const QByteArray own = name();
            // Rarely the same name twice in a file, which both refuse.
            if (names.contains(own) && !chance(3))
                continue;
            names << own;
            const QByteArray body = (this->*make)("    ");
            out += chance(50) ? "- name: " + own + "\n  " + member + ":" + (body.isEmpty() ? " {}\n" : '\n' + body)
                              : QByteArray("- ") + member + ":" + (body.isEmpty() ? " {}\n" : '\n' + body) + "  name: " + own + '\n';
        }
        return names.isEmpty() ? QByteArray(key) + ": []\n" : out;
    }
    QByteArray cluster(const QByteArray &in)
    {
        QByteArray out;
        if (chance(95))
            out += in + "server: " + oneOf("https://127.0.0.1:6443", "\"https://[::1]:6443/k8s/clusters/c1\"", "https://example.org", "''")
                + '\n';
        if (chance(20))
            out += in + "tls-server-name: api.example.org\n";
        if (chance(20))
            out += in + "proxy-url: " + oneOf("socks5://localhost:1080", "http://proxy:3128", "\"\"") + '\n';
        if (chance(30))
            out += in + "insecure-skip-tls-verify: " + oneOf("true", "false", "yes", "off", "null") + '\n';
        if (chance(20))
            out += in + "disable-compression: true\n";
        if (chance(50))
            out += in + (chance(50) ? file("certificate-authority") : "certificate-authority-data: " + material() + '\n');
        if (chance(20))
            out += in + "extensions:\n" + in + "- name: minikube.sigs.k8s.io\n" + in + "  extension: {version: 1.2.3, list: [1, 2]}\n";
        return out;
    }
    QByteArray user(const QByteArray &in)
    {
        QByteArray out;
        if (chance(40))
            out += in + "token: " + oneOf("abc.def", "'123'", "\"with # hash\"", "|-\n" + in + "  folded\n" + in + "  token", "''") + '\n';
        if (chance(15))
            out += in + file("tokenFile");
        if (chance(40))
            out += in + (chance(50) ? file("client-certificate") : "client-certificate-data: " + material() + '\n') + in
                + (chance(50) ? file("client-key") : "client-key-data: " + material() + '\n');
        if (chance(15))
            out += in + "username: me\n" + in + "password: " + oneOf("'p:w'", "\"\\u00e4\\n\"", "pa ss") + '\n';
        if (chance(20))
            out += in + "as: someone\n" + in + "as-groups: [a, 'b c']\n" + in + "as-user-extra: {reason: [x, z], empty: []}\n";
        if (chance(10))
            out += in + "as-uid: \"0815\"\n";
        if (chance(25))
            out += exec(in);
        if (chance(5))
            out += in + "auth-provider:\n" + in + "  name: gcp\n";
        return out;
    }
    QByteArray exec(const QByteArray &in)
    {
        QByteArray out = in + "exec:\n" + in + "  apiVersion: client.authentication.k8s.io/" + oneOf("v1", "v1beta1") + '\n' + in
            + "  command: " + oneOf("aws", "./bin/plugin", "/usr/bin/plugin", "sub/plugin") + '\n';
        if (chance(60))
            out += in + "  args: " + oneOf("[eks, get-token]", "['--x=1', \"\"]", "null", "\n" + in + "  - a\n" + in + "  - b c") + '\n';
        if (chance(40))
            out += in + "  env: " + oneOf("null", "[]", "\n" + in + "  - name: PROFILE\n" + in + "    value: prod") + '\n';
        if (chance(60))
            out += in + "  interactiveMode: " + oneOf("Never", "IfAvailable", "Always") + '\n';
        if (chance(30))
            out += in + "  installHint: >\n" + in + "    Install it\n" + in + "    like this.\n";
        if (chance(30))
            out += in + "  provideClusterInfo: true\n";
        return out;
    }
    QByteArray context(const QByteArray &in)
    {
        QByteArray out;
        if (chance(95))
            out += in + "cluster: " + name() + '\n';
        if (chance(95))
            out += in + "user: " + name() + '\n';
        if (chance(30))
            out += in + "namespace: " + oneOf("team-a", "''", "null") + '\n';
        return out;
    }

    QRandomGenerator m_random;
};

QByteArray shown(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestKubeconfigKubectl final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void generated();
    void peculiar_data();
    void peculiar();

private:
    QString write(const QString &name, const QByteArray &text) const;
    static void compare(const Understood &mine, const Understood &theirs);

    QTemporaryDir m_folder;
};

void TestKubeconfigKubectl::initTestCase()
{
    if (qEnvironmentVariable("KUBESTATS_KUBECTL").isEmpty())
        QSKIP("no kubectl: run this by controlplane.py, as ctest does");
    QVERIFY(QDir(m_folder.path()).mkpath(u"a/sub"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"b/sub"_s));
    for (const char *file : {"a/one.pem", "a/sub/two.pem", "b/one.pem", "b/sub/two.pem"})
        write(QLatin1String(file).toString(), QByteArray("content of ") + file);
}

QString TestKubeconfigKubectl::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qWarning() << "cannot write" << name;
    return file.fileName();
}

void TestKubeconfigKubectl::generated()
{
    Generator generator(kSeed);
    int understood = 0;
    for (int number = 0; number < kGenerated; ++number) {
        const QByteArray first = generator.file();
        const QByteArray second = generator.file();
        const QStringList files{write(u"a/config"_s, first), m_folder.filePath(u"absent"_s), write(u"b/config"_s, second),
                                m_folder.filePath(u"a/config"_s)};
        const Understood mine = ours(files);
        const Understood theirs = kubectls(files);
        if (mine.refusal.isEmpty() != theirs.refusal.isEmpty() || (theirs.refusal.isEmpty() && mine.config != theirs.config)) {
            qInfo().noquote() << "case" << number << "\n--- a/config\n" << first << "\n--- b/config\n" << second;
            compare(mine, theirs);
            return;
        }
        understood += theirs.refusal.isEmpty() ? 1 : 0;
    }
    QVERIFY2(understood > kGenerated * 2 / 3, qPrintable(QString::number(understood)));
}

void TestKubeconfigKubectl::peculiar_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray cluster = "clusters: [{name: a, cluster: {server: https://example.org}}]\n";
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("only a comment") << QByteArray("# nothing\n");
    QTest::newRow("only the document's start") << QByteArray("---\n");
    QTest::newRow("JSON") << QByteArray(
        R"({"apiVersion":"v1","kind":"Config","clusters":[{"name":"a","cluster":{"server":"https://x","extra":1}}]})");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + cluster;
    QTest::newRow("two documents") << cluster + "---\ncurrent-context: b\n";
    QTest::newRow("a second document that is broken") << cluster + "---\ncurrent-context: [\n";
    QTest::newRow("an empty second document") << cluster + "---\n";
    QTest::newRow("a document's end") << cluster + "...\n";
    QTest::newRow("a directive") << "%YAML 1.1\n---\n" + cluster;
    QTest::newRow("old booleans in a list of strings") << QByteArray("users: [{name: a, user: {as: b, as-groups: [x, y]}}]\n");
    QTest::newRow("an anchor and its alias") << QByteArray("users:\n- name: a\n  user: &u {token: t}\n- name: b\n  user: *u\n");
    QTest::newRow("a merge key") << QByteArray("users:\n- name: a\n  user: &u {token: t}\n- name: b\n  user: {<<: *u, username: me}\n");
    QTest::newRow("the same name twice in a file") << QByteArray("users: [{name: a, user: {token: s}}, {name: a, user: {token: t}}]\n");
    QTest::newRow("the same key twice in a mapping") << QByteArray("current-context: a\ncurrent-context: b\n");
    QTest::newRow("number for a string") << QByteArray("current-context: 5\n");
    QTest::newRow("number for a token") << QByteArray("users: [{name: a, user: {token: 5}}]\n");
    QTest::newRow("number for a name") << QByteArray("users: [{name: 0123, user: {token: a}}]\n");
    QTest::newRow("boolean for a string") << QByteArray("current-context: yes\n");
    QTest::newRow("string for a boolean") << QByteArray("clusters: [{name: a, cluster: {insecure-skip-tls-verify: \"true\"}}]\n");
    QTest::newRow("null for a string") << QByteArray("current-context: ~\n");
    QTest::newRow("date for a string") << QByteArray("current-context: 2024-01-01\n");
    QTest::newRow("list for a string") << QByteArray("current-context: [a]\n");
    QTest::newRow("mapping for a list") << QByteArray("clusters: {a: {server: x}}\n");
    QTest::newRow("string for a list") << QByteArray("clusters: none\n");
    QTest::newRow("null in a list") << QByteArray("clusters:\n- \n");
    QTest::newRow("a list for the whole") << QByteArray("- a\n");
    QTest::newRow("a scalar for the whole") << QByteArray("text\n");
    QTest::newRow("broken YAML") << QByteArray("clusters: [\n");
    QTest::newRow("a tab for indentation") << QByteArray("clusters:\n\t- name: a\n");
    QTest::newRow("bad base64") << QByteArray("clusters: [{name: a, cluster: {certificate-authority-data: '%%%'}}]\n");
    QTest::newRow("base64 without padding") << QByteArray("clusters: [{name: a, cluster: {certificate-authority-data: YWI}}]\n");
    QTest::newRow("base64 of URLs") << QByteArray("clusters: [{name: a, cluster: {certificate-authority-data: _-_-}}]\n");
    QTest::newRow("base64 over lines") << QByteArray(
        "clusters:\n- name: a\n  cluster:\n    certificate-authority-data: |\n      YWJj\n      ZGVm\n");
    QTest::newRow("base64 with a space") << QByteArray("clusters: [{name: a, cluster: {certificate-authority-data: 'YWJj ZGVm'}}]\n");
    QTest::newRow("another kind") << QByteArray("apiVersion: v1\nkind: Pod\n") + cluster;
    QTest::newRow("another version") << QByteArray("apiVersion: v2\nkind: Config\n") + cluster;
    QTest::newRow("a kind without version") << QByteArray("kind: Config\n") + cluster;
    QTest::newRow("keys in another case") << QByteArray("Clusters: [{Name: a, Cluster: {Server: https://example.org}}]\n");
    QTest::newRow("an entry without a name") << QByteArray("clusters: [{cluster: {server: https://example.org}}]\n");
    QTest::newRow("an entry without content") << QByteArray("clusters: [{name: a}]\nusers: [{name: b, user: null}]\n");
    QTest::newRow("a missing certificate file") << QByteArray("clusters: [{name: a, cluster: {certificate-authority: no-such-file}}]\n");
    QTest::newRow("a home folder by tilde") << QByteArray("users: [{name: a, user: {tokenFile: ~/token}}]\n");
    QTest::newRow("a variable in a path") << QByteArray("users: [{name: a, user: {tokenFile: $HOME/token}}]\n");
    QTest::newRow("a path to the folder above") << QByteArray("users: [{name: a, user: {tokenFile: ../x//token/.}}]\n");
    QTest::newRow("bytes that are not UTF-8") << QByteArray("current-context: \"\xff\"\n");
    QTest::newRow("a quoted escape") << QByteArray("current-context: \"a\\tb\\u00e4\"\n");
    QTest::newRow("an exec plugin without a version") << QByteArray("users: [{name: a, user: {exec: {command: x}}}]\n");
    QTest::newRow("environment with numbers") << QByteArray("users: [{name: a, user: {exec: {command: x, env: [{name: N, value: 5}]}}}]\n");
    QTest::newRow("a tag") << QByteArray("current-context: !!str 5\n");
}

void TestKubeconfigKubectl::peculiar()
{
    QFETCH(QByteArray, text);
    const QStringList files{write(u"a/config"_s, text)};
    const Understood mine = ours(files);
    const Understood theirs = kubectls(files);
    compare(mine, theirs);
}

void TestKubeconfigKubectl::compare(const Understood &mine, const Understood &theirs)
{
    QVERIFY2(mine.refusal.isEmpty() == theirs.refusal.isEmpty(), qPrintable(u"ours: %1\nkubectl: %2"_s.arg(mine.refusal, theirs.refusal)));
    if (theirs.refusal.isEmpty())
        QVERIFY2(mine.config == theirs.config, "ours:\n" + shown(mine.config) + "kubectl:\n" + shown(theirs.config));
}

QTEST_GUILESS_MAIN(TestKubeconfigKubectl)
#include "tst_kubeconfig_kubectl.moc"
