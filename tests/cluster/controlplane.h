// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace test {

/// The control plane that controlplane.py runs beside this test: a real API server. Users: admin (may do
/// all), viewer (may get, list, watch), nobody.
class ControlPlane final
{
public:
    /// Whether this test was started by controlplane.py (ctest does); else there is nothing to test against.
    [[nodiscard]] static bool isThere() { return !folder().isEmpty(); }
    [[nodiscard]] static QString folder() { return qEnvironmentVariable("KUBESTATS_CLUSTER_DIR"); }
    [[nodiscard]] static QString server() { return QString::fromUtf8(read(QStringLiteral("server"))); }
    /// The file of the authority that its certificate is from.
    [[nodiscard]] static QString ca() { return path(QStringLiteral("ca.crt")); }
    [[nodiscard]] static QString kubeconfig(const QString &user = QStringLiteral("admin"))
    {
        return path(user + QStringLiteral(".kubeconfig"));
    }
    [[nodiscard]] static QByteArray token(const QString &user = QStringLiteral("admin")) { return read(user + QStringLiteral(".token")); }

    /// kubectl as admin; its output, or nothing (with a warning, which fails a test) when it failed.
    static QByteArray kubectl(const QStringList &arguments, const QByteArray &input = {}, const QString &user = QStringLiteral("admin"))
    {
        QProcess process;
        process.start(qEnvironmentVariable("KUBESTATS_KUBECTL"), QStringList{QStringLiteral("--kubeconfig"), kubeconfig(user)} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000) || process.exitCode() != 0) {
            qWarning().noquote() << "kubectl" << arguments << process.readAllStandardError();
            return {};
        }
        return process.readAllStandardOutput();
    }
    /// One object as the server has it; empty where there is none.
    static QJsonObject get(const QStringList &what)
    {
        const QStringList options{QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("--ignore-not-found")};
        return QJsonDocument::fromJson(kubectl(QStringList{QStringLiteral("get")} + what + options)).object();
    }
    /// Creates or changes what `objects` (JSON or YAML) says.
    static void apply(const QByteArray &objects) { kubectl({QStringLiteral("apply"), QStringLiteral("-f"), QStringLiteral("-")}, objects); }

    /// Requests that arrived, as the audit log has them (one each, without those of the servers): a verb
    /// ("delete", "create", …) on a resource ("namespaces"), and on one name where one is given.
    static QList<QJsonObject> audited(const QString &verb, const QString &resource, const QString &name = {})
    {
        QList<QJsonObject> found;
        for (const QByteArray &line : read(QStringLiteral("audit.log")).split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            const QJsonObject object = event[QLatin1String("objectRef")].toObject();
            if (event[QLatin1String("stage")] == QLatin1String("RequestReceived") && event[QLatin1String("verb")] == verb
                && object[QLatin1String("resource")] == resource && (name.isEmpty() || object[QLatin1String("name")] == name))
                found << event;
        }
        return found;
    }
    /// DELETEs of one namespace that arrived and were no dry run. The audit log holds the query, not the body:
    /// ours say it in both.
    static int deletions(const QString &ns)
    {
        int count = 0;
        for (const QJsonObject &event : audited(QStringLiteral("delete"), QStringLiteral("namespaces"), ns))
            count += event[QLatin1String("requestURI")].toString().contains(QLatin1String("dryRun=All")) ? 0 : 1;
        return count;
    }

private:
    static QString path(const QString &name) { return folder() + QLatin1Char('/') + name; }
    static QByteArray read(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace test
