// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/credentialsource.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace kube {

namespace {

constexpr std::chrono::seconds kTokenAge{60};
constexpr qsizetype kShortestSecret = 4; // bytes; a shorter one is in every second word

QByteArray stampOf(const QString &path)
{
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &now) != 0)
        return {};
    QByteArray stamp;
    for (const qint64 part : {qint64(now.st_ino), qint64(now.st_size), qint64(now.st_mtim.tv_sec), qint64(now.st_mtim.tv_nsec)})
        stamp += QByteArray::number(part) + ' ';
    return stamp;
}

/// What would end a header's line or hide in it.
bool fitsInHeader(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// Header names allow few characters; Kubernetes reads the others in percent form.
QByteArray headerKey(const QString &key)
{
    return key.toUtf8().toLower().toPercentEncoding("!#$&'*+^`|", "%");
}

} // namespace

Result<QByteArray> CredentialSource::follow(const Material &material, Cached &cached)
{
    if (material.file.isEmpty())
        return material.data;
    const QByteArray stamp = stampOf(material.file);
    if (cached.isRead && stamp == cached.stamp)
        return cached.content;
    auto content = read(material);
    if (!content) {
        if (!cached.isRead)
            return content.error();
    } else {
        cached = {std::move(*content), stamp, true};
    }
    return cached.content;
}

Result<QByteArray> CredentialSource::currentToken()
{
    const Credentials &given = m_access.credentials;
    if (given.tokenFile.isEmpty())
        return given.token.toUtf8();
    if (m_token && Steady::now() - m_tokenRead < kTokenAge)
        return *m_token;
    const auto content = read(Material{given.tokenFile, {}});
    const QByteArray token = content ? content->trimmed() : QByteArray();
    if (!token.isEmpty()) {
        m_token = token;
        m_tokenRead = Steady::now();
    } else if (!m_token && given.token.isEmpty()) {
        return content ? Error{ErrorCode::InvalidInput,
                               QCoreApplication::translate("Kubeconfig", "The token file %1 is empty.").arg(given.tokenFile),
                               {}}
                       : content.error();
    }
    return m_token ? *m_token : given.token.toUtf8();
}

Result<void> CredentialSource::runPlugin(const std::stop_token &stop)
{
    if (!m_access.credentials.exec)
        return {};
    const bool isGood = m_exec && (m_exec->expires == 0 || m_exec->expires > Clock::system().now());
    if (isGood)
        return {};
    auto answer = runExec(m_access, m_consent, stop);
    if (!answer)
        return answer.error();
    m_exec = std::move(*answer);
    return {};
}

Result<std::vector<http::Header>> CredentialSource::headers()
{
    const Credentials &given = m_access.credentials;
    std::vector<http::Header> out;
    const auto token = currentToken();
    if (!token)
        return token.error();
    const QByteArray bearer = m_exec ? m_exec->token.toUtf8() : *token;
    if (!bearer.isEmpty())
        out.push_back({"Authorization", "Bearer " + bearer});
    else if (!given.username.isEmpty() || !given.password.isEmpty())
        out.push_back({"Authorization", "Basic " + (given.username.toUtf8() + ':' + given.password.toUtf8()).toBase64()});
    if (!given.impersonate.isEmpty())
        out.push_back({"Impersonate-User", given.impersonate.toUtf8()});
    if (!given.impersonateUid.isEmpty())
        out.push_back({"Impersonate-Uid", given.impersonateUid.toUtf8()});
    for (const QString &group : given.impersonateGroups)
        out.push_back({"Impersonate-Group", group.toUtf8()});
    for (const auto &[key, values] : given.impersonateExtra) {
        for (const QString &value : values)
            out.push_back({"Impersonate-Extra-" + headerKey(key), value.toUtf8()});
    }
    if (!std::all_of(out.begin(), out.end(), [](const http::Header &header) { return fitsInHeader(header.value); }))
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Kubeconfig", "The credentials of the user \"%1\" hold a line end or another control character.")
                .arg(m_access.user),
            {}};
    return out;
}

Result<void> CredentialSource::refresh(const std::stop_token &stop)
{
    if (const auto ran = runPlugin(stop); !ran)
        return ran.error();
    Presented now;
    const auto authority = follow(m_access.authority, m_authority);
    const auto certificate = follow(m_access.credentials.certificate, m_certificate);
    const auto key = follow(m_access.credentials.key, m_key);
    for (const auto *each : {&authority, &certificate, &key}) {
        if (!*each)
            return each->error();
    }
    if (m_access.authority.isSet() && !authority->contains("-----BEGIN"))
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Kubeconfig", "The certificate authority of the cluster \"%1\" in %2 holds no certificate.")
                .arg(m_access.cluster, m_access.clusterOrigin),
            {}};
    auto shown = headers();
    if (!shown)
        return shown.error();
    now.tls.authorities = *authority;
    now.tls.certificate = m_exec && !m_exec->certificate.isEmpty() ? m_exec->certificate : *certificate;
    now.tls.key = m_exec && !m_exec->certificate.isEmpty() ? m_exec->key : *key;
    now.tls.serverName = m_access.tlsServerName;
    now.tls.verify = !m_access.isInsecure;
    now.headers = std::move(*shown);
    if (m_generation == 0 || !(now == m_presented)) {
        m_presented = std::move(now);
        ++m_generation;
    }
    return {};
}

QByteArrayList CredentialSource::secrets() const
{
    QByteArrayList out;
    for (const http::Header &header : m_presented.headers) {
        if (header.name != "Authorization")
            continue;
        const QByteArray proof = header.value.mid(header.value.indexOf(' ') + 1);
        out << proof;
        if (header.value.startsWith("Basic "))
            out << m_access.credentials.password.toUtf8();
    }
    out.removeIf([](const QByteArray &secret) { return secret.size() < kShortestSecret; });
    return out;
}

bool CredentialSource::mayChange() const
{
    return m_access.credentials.exec || !m_access.credentials.tokenFile.isEmpty();
}

void CredentialSource::forget()
{
    m_exec.reset();
    m_tokenRead = {};
}

} // namespace kube
