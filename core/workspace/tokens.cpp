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

Result<git::Credential> environmentCredential(const QString &host)
{
    git::Credential credential;
    credential.secret = qgetenv(tokenVariable(host).toLatin1().constData());
    if (!credential.isEmpty())
        return credential;
    const QString file = qEnvironmentVariable((u"KUBESTATS_TOKEN_FILE_"_s + hostPart(host)).toLatin1().constData());
    if (!file.isEmpty()) {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Forbidden,
                         QCoreApplication::translate("Workspace", "The token file %1 cannot be read: %2.").arg(file, in.errorString()),
                         {}};
        credential.secret = in.read(kMaxToken).trimmed();
        return credential;
    }
    for (const QString &name : customaryVariables(host)) {
        credential.secret = qgetenv(name.toLatin1().constData());
        if (!credential.isEmpty())
            break;
    }
    return credential;
}

} // namespace workspace
