// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tokens.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

constexpr qint64 kMaxToken = 64 * 1024;

QString hostPart(const QString &host)
{
    QString part = host.toUpper();
    for (QChar &c : part) {
        if (!c.isLetterOrNumber() || c.unicode() > 127)
            c = u'_';
    }
    return part;
}

QStringList customaryVariables(const QString &host)
{
    if (host == "github.com"_L1)
        return {u"GH_TOKEN"_s, u"GITHUB_TOKEN"_s};
    if (host == "gitlab.com"_L1)
        return {u"GITLAB_TOKEN"_s};
    if (host == "codeberg.org"_L1)
        return {u"CODEBERG_TOKEN"_s};
    return {};
}

} // namespace

QString tokenVariable(const QString &host)
{
    return u"KUBESTATS_TOKEN_"_s + hostPart(host);
}

git::Credential credentialOf(const QString &url, const QString &host, const QByteArray &token)
{
    // An ssh secret opens the user's key; its user is in the address.
    if (token.isEmpty() || !url.startsWith("http"_L1))
        return {{}, token};
    // All known hosts take any name beside a token but an empty one; Bitbucket wants this one.
    return {host == "bitbucket.org"_L1 ? u"x-token-auth"_s : u"x-access-token"_s, token};
}

Result<git::Credential> environmentCredential(const QString &url, const QString &host)
{
    QByteArray token = qgetenv(tokenVariable(host).toLatin1().constData());
    const QString file = qEnvironmentVariable((u"KUBESTATS_TOKEN_FILE_"_s + hostPart(host)).toLatin1().constData());
    if (token.isEmpty() && !file.isEmpty()) {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Forbidden,
                         QCoreApplication::translate("Workspace", "The token file %1 cannot be read: %2.").arg(file, in.errorString()),
                         {}};
        token = in.read(kMaxToken).trimmed();
    }
    if (!url.startsWith("https://"_L1))
        return credentialOf(url, host, token);
    for (const QString &name : customaryVariables(host)) {
        if (token.isEmpty())
            token = qgetenv(name.toLatin1().constData());
    }
    return credentialOf(url, host, token);
}

} // namespace workspace
