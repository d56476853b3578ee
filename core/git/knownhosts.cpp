// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/knownhosts.h"

#include "git/wildcard.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace git {

namespace {

constexpr qint64 kMaxLine = 64 << 10;

/// |1|salt|hash: the name is hashed with HMAC-SHA1.
bool matchesHash(const QByteArray &hashed, const QByteArray &name)
{
    const auto parts = hashed.split('|');
    if (parts.size() != 4 || parts[1] != "1")
        return false;
    const QByteArray salt = QByteArray::fromBase64(parts[2]);
    return QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1) == QByteArray::fromBase64(parts[3]);
}

} // namespace

KnownHosts::KnownHosts(const QString &host, int port)
    : m_name(port == 22 ? host.toLower().toUtf8() : u"[%1]:%2"_s.arg(host.toLower()).arg(port).toUtf8())
{
}

bool KnownHosts::matches(const QByteArray &names) const
{
    if (names.startsWith('|'))
        return matchesHash(names, m_name);
    return matchesPatterns(names.toLower().split(','), m_name);
}

void KnownHosts::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        auto words = file.readLine(kMaxLine).simplified().split(' ');
        if (words.front().isEmpty() || words.front().startsWith('#'))
            continue;
        const QByteArray marker = words.front().startsWith('@') ? words.takeFirst() : QByteArray();
        if (words.size() < 3 || marker == "@cert-authority" || !matches(words[0]))
            continue;
        const QByteArray key = QByteArray::fromBase64(words[2]);
        if (keyTypeOf(key) != words[1])
            continue;
        if (marker == "@revoked")
            m_revoked << key;
        else if (marker.isEmpty())
            m_keys << key;
    }
}

HostKeyState KnownHosts::check(const QByteArray &key) const
{
    if (m_revoked.contains(key))
        return HostKeyState::Revoked;
    if (m_keys.contains(key))
        return HostKeyState::Known;
    return m_keys.isEmpty() ? HostKeyState::Unknown : HostKeyState::Changed;
}

QByteArray KnownHosts::lineFor(const QByteArray &key) const
{
    return m_name + ' ' + keyTypeOf(key) + ' ' + key.toBase64();
}

QString fingerprintOf(const QByteArray &key)
{
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

QByteArray keyTypeOf(const QByteArray &key)
{
    if (key.size() < 4)
        return {};
    const quint32 size = qFromBigEndian<quint32>(key.constData());
    return size <= quint32(key.size() - 4) ? key.mid(4, qsizetype(size)) : QByteArray();
}

Result<void> appendKnownHost(const QString &name, const QByteArray &line)
{
    QDir().mkpath(QFileInfo(name).path());
    QFile file(name);
    if (!file.open(QIODevice::Append) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(line + '\n') < 0
        || !file.flush())
        return Error{ErrorCode::Forbidden,
                     QCoreApplication::translate("Git", "%1 cannot be written. Check the folder's permissions.").arg(name),
                     file.errorString()};
    return {};
}

} // namespace git
