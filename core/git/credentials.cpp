// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/credentials.h"

#include "base/childprocess.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

extern char **environ;

namespace git {

namespace {

/// The words of a .netrc; a macro ends at an empty line and is skipped.
QList<QByteArray> netrcWords(QFile &file)
{
    constexpr qint64 kMaxLine = 4096;
    QList<QByteArray> words;
    bool inMacro = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(kMaxLine).simplified();
        inMacro = inMacro && !line.isEmpty();
        if (inMacro || line.startsWith('#'))
            continue;
        const auto found = line.split(' ');
        inMacro = found.contains("macdef");
        if (!inMacro && !line.isEmpty())
            words << found;
    }
    return words;
}

} // namespace

QString tokenUser(const QString &host)
{
    if (host.contains("gitlab"_L1))
        return u"oauth2"_s;
    if (host == "bitbucket.org"_L1)
        return u"x-token-auth"_s;
    return u"x-access-token"_s;
}

Credential netrcCredential(const QString &host)
{
    const QString name = qEnvironmentVariable("NETRC");
    QFile file(name.isEmpty() ? QDir::homePath() + "/.netrc"_L1 : name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto words = netrcWords(file);
    Credential credential;
    bool wanted = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray next = words.value(i + 1);
        if (words[i] == "machine" || words[i] == "default") {
            if (wanted)
                break;
            wanted = words[i] == "machine" && QString::fromUtf8(next).compare(host, Qt::CaseInsensitive) == 0;
            i += words[i] == "machine" ? 1 : 0;
        } else if (words[i] == "login" || words[i] == "password" || words[i] == "account") {
            if (wanted && words[i] == "login")
                credential.username = QString::fromUtf8(next);
            if (wanted && words[i] == "password")
                credential.secret = next;
            ++i;
        }
    }
    return credential;
}

Credential helperCredential(const QString &address)
{
    const QString git = QStandardPaths::findExecutable(u"git"_s);
    const QUrl url(address);
    if (git.isEmpty() || url.scheme() != "https"_L1)
        return {};
    QList<QByteArray> environment;
    for (char **variable = environ; *variable; ++variable)
        environment << QByteArray(*variable);
    environment << "GIT_TERMINAL_PROMPT=0"
                << "GIT_ASKPASS="
                << "SSH_ASKPASS=";
    auto child = ChildProcess::start(git, {u"credential"_s, u"fill"_s}, environment);
    if (!child)
        return {};
    const QString host = url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
    const QString path = url.path().mid(1);
    child->write(u"protocol=https\nhost=%1\npath=%2\n\n"_s.arg(host, path).toUtf8());
    Credential credential;
    const auto onLine = [&](const QByteArray &line) {
        if (line.startsWith("username="))
            credential.username = QString::fromUtf8(line.mid(9));
        else if (line.startsWith("password="))
            credential.secret = line.mid(9);
    };
    while (child->read(std::chrono::milliseconds(200), onLine)) {}
    return child->wait(std::chrono::seconds(2)) == 0 ? credential : Credential();
}

} // namespace git
