// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/sshconfig.h"

#include "git/wildcard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <optional>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace git {

namespace {

constexpr int kMaxDepth = 16; // of Include, as in OpenSSH
constexpr qint64 kMaxLine = 16 << 10;

QString localUser()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

/// One line's keyword (lower case) and its arguments; quotes hold words together.
QStringList words(const QString &line)
{
    QStringList result;
    QString word;
    bool quoted = false;
    bool begun = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            begun = true;
        } else if (!quoted && (c.isSpace() || (c == u'=' && result.size() <= 1 && (result.isEmpty() || !begun)))) {
            if (begun)
                result << word;
            word.clear();
            begun = false;
        } else if (!quoted && c == u'#' && !begun) {
            break;
        } else {
            word += c;
            begun = true;
        }
    }
    if (begun)
        result << word;
    if (!result.isEmpty())
        result.front() = result.front().toLower();
    return result;
}

QString underHome(const QString &path)
{
    return path == u"~"_s || path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}

/// Collects what applies to one host; the first value of a keyword wins.
class Reader
{
public:
    explicit Reader(const SshAddress &address) : m_address(address)
    {
        m_target.alias = address.host;
        if (!address.user.isEmpty())
            m_user = address.user;
        if (address.port > 0)
            m_port = address.port;
    }

    void read(const QString &name, bool active, int depth);
    SshTarget finish();

private:
    bool matchesHost(const QStringList &patterns) const;
    void include(const QString &from, const QStringList &arguments, bool active, int depth);
    void apply(const QString &keyword, const QString &value, const QStringList &arguments);
    QString expanded(QString text) const;

    const SshAddress &m_address;
    SshTarget m_target;
    std::optional<QString> m_hostName, m_user, m_keyName, m_proxyJump, m_proxyCommand;
    std::optional<int> m_port;
    std::optional<bool> m_identitiesOnly;
    QStringList m_identityFiles;
    std::optional<QStringList> m_knownHosts;
};

bool Reader::matchesHost(const QStringList &patterns) const
{
    QList<QByteArray> texts;
    for (const QString &pattern : patterns)
        texts << pattern.toUtf8();
    return matchesPatterns(texts, m_address.host.toUtf8());
}

void Reader::include(const QString &from, const QStringList &arguments, bool active, int depth)
{
    const QString folder = from.startsWith("/etc/ssh/"_L1) ? u"/etc/ssh"_s : QDir::homePath() + "/.ssh"_L1;
    for (const QString &argument : arguments) {
        const QString name = underHome(argument);
        const QFileInfo pattern(QDir::isAbsolutePath(name) ? name : folder + u'/' + name);
        const QStringList files = pattern.dir().entryList({pattern.fileName()}, QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &file : files)
            read(pattern.dir().filePath(file), active, depth + 1);
    }
}

void Reader::read(const QString &name, bool active, int depth)
{
    QFile file(name);
    if (depth > kMaxDepth || !file.open(QIODevice::ReadOnly))
        return;
    bool applies = active;
    while (!file.atEnd()) {
        QStringList found = words(QString::fromUtf8(file.readLine(kMaxLine)));
        if (found.size() < 2)
            continue;
        const QString keyword = found.takeFirst();
        if (keyword == "host"_L1)
            applies = active && matchesHost(found);
        else if (keyword == "match"_L1)
            applies = active && found.size() == 1 && found.front().compare("all"_L1, Qt::CaseInsensitive) == 0;
        else if (keyword == "include"_L1 && applies)
            include(name, found, applies, depth);
        else if (applies)
            apply(keyword, found.front(), found);
    }
}

void Reader::apply(const QString &keyword, const QString &value, const QStringList &arguments)
{
    const auto once = [&](std::optional<QString> &field) {
        if (!field)
            field = value;
    };
    if (keyword == "hostname"_L1)
        once(m_hostName);
    else if (keyword == "user"_L1)
        once(m_user);
    else if (keyword == "hostkeyalias"_L1)
        once(m_keyName);
    else if (keyword == "proxyjump"_L1)
        once(m_proxyJump);
    else if (keyword == "proxycommand"_L1)
        once(m_proxyCommand);
    else if (keyword == "port"_L1 && !m_port)
        m_port = value.toInt();
    else if (keyword == "identitiesonly"_L1 && !m_identitiesOnly)
        m_identitiesOnly = value.compare("yes"_L1, Qt::CaseInsensitive) == 0;
    else if (keyword == "identityfile"_L1)
        m_identityFiles << value;
    else if (keyword == "userknownhostsfile"_L1 && !m_knownHosts)
        m_knownHosts = arguments;
}

QString Reader::expanded(QString text) const
{
    const QString percent(QChar(0x1)); // stands for a doubled one meanwhile
    text.replace("%%"_L1, percent);
    text.replace("%h"_L1, m_target.host).replace("%n"_L1, m_address.host).replace("%r"_L1, m_target.user);
    text.replace("%p"_L1, QString::number(m_target.port)).replace("%d"_L1, QDir::homePath()).replace("%u"_L1, localUser());
    return underHome(text.replace(percent, u"%"_s));
}

SshTarget Reader::finish()
{
    m_target.host = m_address.host;
    m_target.user = m_user.value_or(localUser());
    m_target.port = m_port && *m_port > 0 && *m_port < 65536 ? *m_port : 22;
    if (m_hostName)
        m_target.host = expanded(*m_hostName);
    for (const QString &file : std::as_const(m_identityFiles)) {
        if (file.compare("none"_L1, Qt::CaseInsensitive) != 0)
            m_target.identityFiles << QDir::cleanPath(QDir(QDir::homePath()).absoluteFilePath(expanded(file)));
    }
    for (const QString &file : m_knownHosts.value_or(QStringList()))
        m_target.knownHosts << expanded(file);
    m_target.identitiesOnly = m_identitiesOnly.value_or(false);
    m_target.keyName = m_keyName.value_or(QString());
    const auto used = [](const std::optional<QString> &proxy) { return proxy && proxy->compare("none"_L1, Qt::CaseInsensitive) != 0; };
    m_target.throughProxy = used(m_proxyJump) || used(m_proxyCommand);
    return m_target;
}

} // namespace

SshAddress parseSshAddress(const QString &text)
{
    SshAddress address;
    if (text.startsWith("ssh://"_L1)) {
        const QUrl url(text);
        address = {url.userName(), url.host(), qMax(0, url.port()), url.path(), false};
        return address;
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || text.left(colon).contains(u'/'))
        return {};
    const QString authority = text.left(colon);
    const qsizetype at = authority.indexOf(u'@');
    address.user = at > 0 ? authority.left(at) : QString();
    address.host = authority.mid(at + 1);
    address.path = text.mid(colon + 1);
    address.relative = !address.path.startsWith(u'/');
    return address;
}

SshTarget resolveSsh(const SshAddress &address, const QStringList &files)
{
    Reader reader(address);
    for (const QString &file : files)
        reader.read(file, true, 0);
    return reader.finish();
}

QStringList sshConfigFiles()
{
    return {QDir::homePath() + "/.ssh/config"_L1, u"/etc/ssh/ssh_config"_s};
}

} // namespace git
