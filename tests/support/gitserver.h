// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace test {

/// A home of its own: no test reads or writes the developer's configuration, keys or known hosts.
class PrivateHome final
{
public:
    PrivateHome()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(path(QLatin1String(name).toString())));
        for (const char *name : {"SSH_AUTH_SOCK", "GITHUB_TOKEN", "GITLAB_TOKEN", "KUBESTATS_TOKEN", "https_proxy", "HTTPS_PROXY",
                                 "http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }
    [[nodiscard]] QString home() const { return path(QStringLiteral("HOME")); }
    [[nodiscard]] QString config() const { return path(QStringLiteral("XDG_CONFIG_HOME")); }

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        const QString folder = m_folder.path() + QLatin1Char('/') + name;
        QDir().mkpath(folder);
        return folder;
    }
    QTemporaryDir m_folder;
};

/// Runs a program to its end; its output, or nothing when it failed.
inline QByteArray run(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        qWarning().noquote() << program << arguments << process.readAllStandardError();
        return {};
    }
    const QByteArray output = process.readAllStandardOutput();
    return output.isEmpty() ? QByteArray("\n") : output;
}

/// A repository made by git itself, with an author of its own.
class Scratch final
{
public:
    explicit Scratch(const QString &folder) : m_folder(folder)
    {
        QDir().mkpath(folder);
        git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
    }
    QByteArray git(const QStringList &arguments) const
    {
        QStringList all{QStringLiteral("-c"), QStringLiteral("user.name=Test"),
                        QStringLiteral("-c"), QStringLiteral("user.email=test@example.org"),
                        QStringLiteral("-c"), QStringLiteral("commit.gpgsign=false")};
        return run(QStringLiteral("git"), all + arguments, m_folder).trimmed();
    }
    void commit(const QString &file, const QByteArray &content) const
    {
        QFile out(m_folder + QLatin1Char('/') + file);
        QDir().mkpath(QFileInfo(out).path());
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        out.close();
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-m"), QStringLiteral("change ") + file});
    }
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
};

/// tests/support/gitserver.py on a port of loopback, with a certificate made for this run.
class GitServer final
{
public:
    enum class Tls { Yes, No, CommonNameOnly };

    /// `root` holds the repositories; `token` opens /auth/.
    GitServer(const QString &root, const QByteArray &token, Tls tls = Tls::Yes)
        : m_log(m_folder.path() + QStringLiteral("/requests.log")), m_tls(tls)
    {
        QStringList arguments{QStringLiteral(KUBESTATS_SOURCE_DIR "/tests/support/gitserver.py"), QStringLiteral("--root"), root,
                              QStringLiteral("--log"), m_log};
        if (tls != Tls::No) {
            makeCertificate();
            arguments << QStringLiteral("--cert") << certificate() << QStringLiteral("--key")
                      << m_folder.path() + QStringLiteral("/key.pem");
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GITSERVER_TOKEN"), QString::fromLatin1(token));
        m_process.setProcessEnvironment(environment);
        m_process.start(python(), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(15000)) {}
        if (m_process.canReadLine())
            m_port = m_process.readLine().trimmed().split(' ').value(1).toInt();
        else
            qWarning().noquote() << "gitserver.py:" << m_process.errorString() << m_process.readAllStandardError();
    }
    ~GitServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    GitServer(const GitServer &) = delete;
    GitServer &operator=(const GitServer &) = delete;

    /// Why no server can be started here; empty when it can.
    static QString missing()
    {
        for (const QString &program : {QStringLiteral("git"), QStringLiteral("openssl")}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                return QStringLiteral("%1 is not installed").arg(program);
        }
        return python().isEmpty() ? QStringLiteral("python3 is not installed") : QString();
    }
    [[nodiscard]] bool isReady() const { return m_port > 0; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString url(const QString &path) const
    {
        const QString scheme = m_tls != Tls::No ? QStringLiteral("https") : QStringLiteral("http");
        return QStringLiteral("%1://localhost:%2/%3").arg(scheme).arg(m_port).arg(path);
    }
    [[nodiscard]] QString certificate() const { return m_folder.path() + QStringLiteral("/cert.pem"); }
    /// The requests so far, a line each.
    [[nodiscard]] QByteArray requests() const
    {
        QFile log(m_log);
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }

private:
    static QString python()
    {
        const QString system = QStringLiteral("/usr/bin/python3");
        return QFileInfo(system).isExecutable() ? system : QStandardPaths::findExecutable(QStringLiteral("python3"));
    }
    void makeCertificate() const
    {
        const QString names =
            m_tls == Tls::Yes ? QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1") : QStringLiteral("nsComment=none");
        run(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
             QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"), names, QStringLiteral("-keyout"),
             m_folder.path() + QStringLiteral("/key.pem"), QStringLiteral("-out"), certificate()});
    }

    QTemporaryDir m_folder;
    QString m_log;
    Tls m_tls;
    QProcess m_process;
    int m_port = 0;
};

} // namespace test
