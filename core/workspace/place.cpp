// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace workspace {

QString Place::database() const
{
    return folder + "/kubestats.db"_L1;
}
QString Place::mirrors() const
{
    return folder + "/mirrors"_L1;
}
QString Place::locks() const
{
    return folder + "/locks"_L1;
}
QString Place::samples() const
{
    return folder + "/sample"_L1;
}
QString Place::catalog() const
{
    return folder + "/repositories.json"_L1;
}
QString Place::marker() const
{
    return folder + "/open"_L1;
}
QString Place::ledger() const
{
    return folder + "/ledger.db"_L1;
}
QString Place::backups() const
{
    return folder + "/backups"_L1;
}
QString Place::clusters() const
{
    return folder + "/clusters"_L1;
}

QString policyFile()
{
    return configFolder() + "/policy.yaml"_L1;
}
QString contextsFile()
{
    return configFolder() + "/contexts.json"_L1;
}

Place placeFor(const QString &given, const Settings &settings)
{
    QString folder = given;
    if (folder.isEmpty())
        folder = settings.text("store/folder");
    if (folder.isEmpty())
        folder = dataFolder();
    folder = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    QDir().mkpath(folder);
    return {folder};
}

QString mirrorPath(const Place &place, const QString &url)
{
    static const QRegularExpression unusual(u"[^A-Za-z0-9.]+"_s);
    QString readable = url.section("://"_L1, -1);
    if (readable.endsWith(".git"_L1))
        readable.chop(4);
    readable = readable.section(u'/', -2).replace(unusual, u"-"_s).left(60);
    while (readable.startsWith(u'.') || readable.startsWith(u'-'))
        readable.remove(0, 1);
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return place.mirrors() + u'/' + readable + u'-' + QString::fromLatin1(hash) + ".git"_L1;
}

} // namespace workspace
