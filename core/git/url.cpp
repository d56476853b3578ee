// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/url.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace git {

namespace {

Error notUnderstood(const QString &text)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Git",
                                        "\"%1\" is no address of a repository. Give https://host/owner/name, "
                                        "ssh://git@host/owner/name, git@host:owner/name, or a folder.")
                .arg(redacted(text)),
            {}};
}

Error refused(const QString &text, const QString &why)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("Git", "\"%1\" is not accepted: %2").arg(redacted(text), why), {}};
}

/// A user name that is a token (https://TOKEN@host/…) is a secret too.
bool looksLikeToken(const QString &user)
{
    return redacted(user) != user || user.size() >= 36;
}

QString withoutSuffix(const QString &given)
{
    QString path = placeOf(given);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

/// The repository of a page that was copied from the browser: …/tree/main/apps, …/-/blob/….
QString repositoryOfPage(const QString &host, QString path)
{
    static const QRegularExpression pages(u"^(/[^/]+/[^/]+)/(?:tree|blob|commits?|pulls?|issues|actions|releases|wiki)(?:/.*)?$"_s);
    if (const qsizetype dash = path.indexOf("/-/"_L1); dash > 0)
        path.truncate(dash);
    if (host == "github.com"_L1) {
        if (const auto match = pages.match(path); match.hasMatch())
            path = match.captured(1);
    }
    return path;
}

Result<Location> folder(const QString &text, const QString &given)
{
    QString path = given;
    if (path == u"~"_s || path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    path = QDir::cleanPath(QDir().absoluteFilePath(path));
    if (QFileInfo(path).fileName() == ".git"_L1)
        path = QFileInfo(path).path();
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Git", "There is no folder %1.").arg(redacted(text)), {}};
    if (!QFileInfo(path).isDir())
        return Error{
            ErrorCode::InvalidInput, QCoreApplication::translate("Git", "%1 is a file. Give the folder of a repository.").arg(path), {}};
    Location location;
    location.local = true;
    location.path = path;
    const QString home = QDir::homePath();
    location.name = path.startsWith(home + u'/') ? u"~"_s + path.mid(home.size()) : path;
    return location;
}

Result<Location> scpLike(const QString &text, const QString &user, const QString &host, const QString &path)
{
    if (host.startsWith(u'-') || path.contains(u'\'') || withoutSuffix(path).isEmpty())
        return notUnderstood(text);
    Location location;
    location.host = host.toLower();
    location.userinfo = user;
    location.url = (user.isEmpty() ? QString() : user + u'@') + location.host + u':' + path;
    location.name = withoutSuffix(path);
    return location;
}

Result<void> acceptScheme(const QString &text, const QString &scheme, const QString &host)
{
    if (scheme == "https"_L1 || scheme == "ssh"_L1)
        return {};
    if (scheme == "http"_L1) {
        if (isLoopback(host))
            return {};
        return refused(text, QCoreApplication::translate("Git", "http sends everything unencrypted. Use https."));
    }
    if (scheme == "git"_L1)
        return refused(text, QCoreApplication::translate("Git", "the git protocol is neither encrypted nor verified. Use https or ssh."));
    return notUnderstood(text);
}

Result<Location> remote(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return notUnderstood(text);
    QString scheme = url.scheme().toLower();
    if (scheme == "git+ssh"_L1 || scheme == "ssh+git"_L1)
        scheme = u"ssh"_s;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (const auto accepted = acceptScheme(text, scheme, host); !accepted)
        return accepted.error();
    if (host.startsWith(u'-') || (scheme == "ssh"_L1 && url.path().contains(u'\'')))
        return notUnderstood(text);

    Location location;
    location.host = host;
    location.secretDropped = !url.password().isEmpty() || looksLikeToken(url.userName());
    if (!looksLikeToken(url.userName()))
        location.userinfo = url.userName();
    url.setScheme(scheme);
    url.setPassword(QString());
    url.setUserName(scheme == "ssh"_L1 ? location.userinfo : QString());
    url.setQuery(QString());
    url.setFragment(QString());
    if (url.port() == (scheme == "https"_L1 ? 443 : scheme == "ssh"_L1 ? 22 : 80))
        url.setPort(-1);
    QString path = repositoryOfPage(host, url.path());
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (withoutSuffix(path).isEmpty())
        return notUnderstood(text);
    url.setPath(path);
    location.url = url.toString(QUrl::FullyEncoded);
    location.name = withoutSuffix(path);
    return location;
}

} // namespace

QString placeOf(const QString &url)
{
    QString place = url;
    while (place.endsWith(u'/'))
        place.chop(1);
    if (place.endsWith(".git"_L1))
        place.chop(4);
    return place;
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(u"^(?:localhost|127(?:\\.\\d{1,3}){3}|\\[?::1\\]?)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

Result<Location> parseLocation(const QString &input)
{
    static const QRegularExpression scp(u"^(?:([^@/:\\s]+)@)?([A-Za-z0-9][A-Za-z0-9._-]+):(?!//)([^\\s]+)$"_s);
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    const QString text = input.trimmed();
    if (text.isEmpty() || text.contains(control))
        return notUnderstood(text);
    if (const auto match = scheme.match(text); match.hasMatch()) {
        if (match.captured(1).compare("file"_L1, Qt::CaseInsensitive) == 0)
            return folder(text, QUrl(text).toLocalFile());
        return remote(text);
    }
    if (text.startsWith(u'/') || text.startsWith(u'~') || text.startsWith(u'.') || QFileInfo(text).isDir())
        return folder(text, text);
    if (const auto match = scp.match(text); match.hasMatch())
        return scpLike(text, match.captured(1), match.captured(2), match.captured(3));
    return notUnderstood(text);
}

} // namespace git
