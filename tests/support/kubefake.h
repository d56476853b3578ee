// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace test {

/// tests/support/kubefake.py on a port of loopback: a strict Kubernetes API server that can be made to
/// fail at any byte. Its file says what each command does. Users at the start: admin (may do all),
/// viewer (get, list, watch), nobody. One thread: the one that made it.
class KubeFake final
{
public:
    /// A request that arrived, whole or not.
    struct Request {
        QString method, path, query, user;
        QJsonArray headers; ///< [name, value]
        QByteArray body;
        bool isComplete = false; ///< its body was read to the end
        int status = 0;          ///< as answered; 0: no answer was sent
        int connection = 0;
        bool isHeld = false; ///< by a fault, until its client goes
        int length = 0;      ///< of the body of its answer, as it is when it is whole

        [[nodiscard]] QString header(const QString &name) const
        {
            for (const QJsonValue &one : headers) {
                if (one[0].toString().compare(name, Qt::CaseInsensitive) == 0)
                    return one[1].toString();
            }
            return {};
        }
    };

    /// `arguments` are those of kubefake.py: --client-certificates, --certificate expired, --plain …
    explicit KubeFake(const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(python(), QStringList{QStringLiteral(KUBESTATS_SOURCE_DIR "/tests/support/kubefake.py")} + arguments);
        const QJsonObject hello = answer();
        m_port = hello[QLatin1String("port")].toInt();
        m_ca = hello[QLatin1String("ca")].toString();
        m_tokens = hello[QLatin1String("tokens")].toObject();
        m_scheme = arguments.contains(QStringLiteral("--plain")) ? QStringLiteral("http") : QStringLiteral("https");
    }
    ~KubeFake()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    KubeFake(const KubeFake &) = delete;
    KubeFake &operator=(const KubeFake &) = delete;

    /// Why none can be started here; empty when it can.
    static QString missing()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            return QStringLiteral("openssl is not installed");
        return python().isEmpty() ? QStringLiteral("python3 is not installed") : QString();
    }
    [[nodiscard]] bool isReady() const { return m_port > 0; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString server() const { return QStringLiteral("%1://localhost:%2").arg(m_scheme).arg(m_port); }
    /// The file of the authority that its certificate is from.
    [[nodiscard]] QString ca() const { return m_ca; }
    [[nodiscard]] QString token(const QString &user = QStringLiteral("admin")) const { return m_tokens[user].toString(); }

    /// One command; what it answered. An error is warned about, so that it fails a test.
    QJsonObject tell(const QJsonObject &command)
    {
        m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
        const QJsonObject said = answer();
        if (said.contains(QLatin1String("error")))
            qWarning().noquote() << "kubefake.py:" << QJsonDocument(command).toJson(QJsonDocument::Compact)
                                 << said[QLatin1String("error")].toString();
        return said;
    }
    /// The same from JSON text.
    QJsonObject tell(const QByteArray &json)
    {
        QJsonParseError error;
        const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
        if (!parsed.isObject())
            qWarning().noquote() << "no command:" << json << error.errorString();
        return tell(parsed.object());
    }

    /// The namespace as the server has it then; `metadata` has labels, annotations, creationTimestamp …
    QJsonObject addNamespace(const QString &name, QJsonObject metadata = {})
    {
        metadata[QLatin1String("name")] = name;
        return create(QStringLiteral("namespaces"), {}, {{QStringLiteral("metadata"), metadata}});
    }
    /// `resource` as "pods" or "deployments.apps"; `object` without apiVersion and kind.
    QJsonObject create(const QString &resource, const QString &ns, const QJsonObject &object)
    {
        return stored({{QStringLiteral("do"), QStringLiteral("create")},
                       {QStringLiteral("resource"), resource},
                       {QStringLiteral("namespace"), ns},
                       {QStringLiteral("object"), object}});
    }
    /// An object of which only the name matters.
    QJsonObject create(const QString &resource, const QString &ns, const QString &name)
    {
        return create(resource, ns, QJsonObject{{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), name}}}});
    }
    /// Merges `patch` (null removes) into an object; a namespace has no `ns`.
    QJsonObject patch(const QString &resource, const QString &ns, const QString &name, const QJsonObject &patch)
    {
        return stored({{QStringLiteral("do"), QStringLiteral("patch")},
                       {QStringLiteral("resource"), resource},
                       {QStringLiteral("namespace"), ns},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("patch"), patch}});
    }
    /// Takes an object away at once.
    void remove(const QString &resource, const QString &ns, const QString &name)
    {
        tell(QJsonObject{{QStringLiteral("do"), QStringLiteral("remove")},
                         {QStringLiteral("resource"), resource},
                         {QStringLiteral("namespace"), ns},
                         {QStringLiteral("name"), name}});
    }
    /// Empty when there is no such object.
    QJsonObject get(const QString &resource, const QString &ns, const QString &name)
    {
        return stored({{QStringLiteral("do"), QStringLiteral("get")},
                       {QStringLiteral("resource"), resource},
                       {QStringLiteral("namespace"), ns},
                       {QStringLiteral("name"), name}});
    }

    /// fault(R"({"method":"DELETE"})", R"({"drop":"answer"})", 1): see kubefake.py; `times` -1: always.
    void fault(const QByteArray &when, const QByteArray &then, int times = 1, int skip = 0)
    {
        tell(QByteArray("{\"do\":\"fault\",\"when\":" + when + ",\"then\":" + then + ",\"times\":" + QByteArray::number(times)
                        + ",\"skip\":" + QByteArray::number(skip) + '}'));
    }
    void clearFaults() { tell(QByteArray(R"({"do":"clear"})")); }

    /// Every request that arrived since the start, or since the `since`-th.
    QList<Request> requests(int since = 0)
    {
        QList<Request> found;
        const QJsonObject said = tell(QJsonObject{{QStringLiteral("do"), QStringLiteral("journal")}, {QStringLiteral("since"), since}});
        for (const QJsonValue &one : said[QLatin1String("requests")].toArray()) {
            found << Request{one[QLatin1String("method")].toString(),  one[QLatin1String("path")].toString(),
                             one[QLatin1String("query")].toString(),   one[QLatin1String("user")].toString(),
                             one[QLatin1String("headers")].toArray(),  one[QLatin1String("body")].toString().toUtf8(),
                             one[QLatin1String("complete")].toBool(),  one[QLatin1String("status")].toInt(),
                             one[QLatin1String("connection")].toInt(), one[QLatin1String("held")].toBool(),
                             one[QLatin1String("length")].toInt()};
        }
        return found;
    }
    /// Requests of a method whose path matches a regular expression.
    QList<Request> requests(const QString &method, const QString &path)
    {
        QList<Request> found;
        const QRegularExpression wanted(path);
        for (const Request &one : requests()) {
            if (one.method == method && wanted.match(one.path).hasMatch())
                found << one;
        }
        return found;
    }
    /// DELETEs of namespaces that a server would carry out: none that is a dry run by body (or, without one, by query).
    QList<Request> deletions()
    {
        QList<Request> found;
        for (const Request &one : requests(QStringLiteral("DELETE"), QStringLiteral("/namespaces/[^/]+$"))) {
            const bool byBody = QJsonDocument::fromJson(one.body)[QLatin1String("dryRun")].toArray().contains(QLatin1String("All"));
            const bool byQuery = one.body.isEmpty() && one.isComplete && one.query.contains(QLatin1String("dryRun=All"));
            if (!byBody && !byQuery)
                found << one;
        }
        return found;
    }
    /// What a real server would have let pass, and our rules forbid; a sentence each.
    QStringList breaches()
    {
        QStringList found;
        for (const QJsonValue &one : tell(QByteArray(R"({"do":"breaches"})"))[QLatin1String("breaches")].toArray())
            found << one.toString();
        return found;
    }

    /// Writes a kubeconfig with one context named `user`; returns its path. `cluster` and `credentials` are merged over
    /// what it has: server and certificate-authority, the token of the user. An empty `credentials` means none.
    QString writeKubeconfig(const QString &user = QStringLiteral("admin"), const QJsonObject &cluster = {},
                            const std::optional<QJsonObject> &credentials = std::nullopt)
    {
        QJsonObject place{{QStringLiteral("server"), server()}, {QStringLiteral("certificate-authority"), m_ca}};
        for (auto one = cluster.begin(); one != cluster.end(); ++one)
            place[one.key()] = one.value();
        const QJsonObject given = credentials.value_or(QJsonObject{{QStringLiteral("token"), token(user)}});
        const auto list = [](const QString &name, const QString &kind, const QJsonObject &value) {
            return QJsonArray{QJsonObject{{QStringLiteral("name"), name}, {kind, value}}};
        };
        const QJsonObject whole{
            {QStringLiteral("apiVersion"), QStringLiteral("v1")},
            {QStringLiteral("kind"), QStringLiteral("Config")},
            {QStringLiteral("current-context"), user},
            {QStringLiteral("clusters"), list(QStringLiteral("fake"), QStringLiteral("cluster"), place)},
            {QStringLiteral("users"), list(user, QStringLiteral("user"), given)},
            {QStringLiteral("contexts"),
             list(user, QStringLiteral("context"), {{QStringLiteral("cluster"), QStringLiteral("fake")}, {QStringLiteral("user"), user}})}};
        QFile file(QStringLiteral("%1/kubeconfig-%2").arg(m_folder.path()).arg(++m_written));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(whole).toJson());
        return file.fileName();
    }

private:
    static QString python()
    {
        const QString system = QStringLiteral("/usr/bin/python3");
        return QFileInfo(system).isExecutable() ? system : QStandardPaths::findExecutable(QStringLiteral("python3"));
    }
    QJsonObject stored(const QJsonObject &command) { return tell(command)[QLatin1String("object")].toObject(); }
    QJsonObject answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) {}
        if (!m_process.canReadLine()) {
            qWarning().noquote() << "kubefake.py:" << m_process.errorString();
            return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_ca, m_scheme;
    QJsonObject m_tokens;
    int m_port = 0;
    int m_written = 0;
};

} // namespace test
