// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/preflight.h"

#include "git/credentials.h"
#include "http/client.h"

#include <QUrl>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using git::Failure;
using git::Fault;

namespace {

const QString kTail = u"/info/refs"_s;
/// The first ref's line, with what the server can do behind it, ends before so many bytes.
constexpr std::int64_t kCapabilities = 1024;

Result<http::Response> ask(http::Transport &transport, const QString &repository, const git::Credential &credential)
{
    http::Request request;
    request.url = repository + kTail + "?service=git-upload-pack"_L1;
    // The same as libgit2 says: some hosts answer a browser with a page.
    request.headers = {{"User-Agent", "git/2.0 (kubestats " KUBESTATS_VERSION ")"}, {"Accept", "*/*"}};
    request.enoughBody = kCapabilities;
    request.username = credential.username.toUtf8();
    request.secret = credential.secret;
    return transport.send(request, {});
}

Failure failureOf(const Error &error, const QString &host)
{
    const bool certificate = error.detail.startsWith("curl 60:"_L1) || error.detail.startsWith("curl 77:"_L1);
    return {certificate ? Fault::Certificate : Fault::Unreachable, host, error.detail};
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Where a redirect leads: the repository's new address on the same host, or a failure with the address.
std::optional<Failure> follow(git::TransferRequest &request, const http::Response &response)
{
    const QUrl from(request.url);
    const QUrl to = QUrl(request.url + kTail).resolved(QUrl(QString::fromUtf8(response.header("location"))));
    const bool sameOrigin = to.scheme() == from.scheme() && to.host() == from.host() && portOf(to) == portOf(from);
    QString address = to.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const bool toRefs = address.endsWith(kTail);
    if (toRefs)
        address.chop(kTail.size());
    if (!sameOrigin || !toRefs)
        return Failure{Fault::Redirected, address, {}};
    request.url = address;
    return std::nullopt;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<Failure> judge(const git::TransferRequest &request, const http::Response &response, bool withCredential)
{
    const QString host = QUrl(request.url).host();
    const QString detail = u"status %1"_s.arg(response.status);
    switch (response.status) {
    case 200:
        if (!response.header("content-type").startsWith("application/x-git-upload-pack-advertisement"))
            return Failure{Fault::NoRepository, request.url, detail};
        if (response.body.contains("object-format=sha256"))
            return Failure{Fault::Sha256, request.url, detail};
        return std::nullopt;
    case 401: return Failure{withCredential ? Fault::TokenRefused : Fault::TokenNeeded, host, detail};
    case 403:
        if (response.header("x-ratelimit-remaining") == "0" || !response.header("retry-after").isEmpty())
            return Failure{Fault::RateLimited, host, detail};
        return Failure{Fault::Forbidden, host, detail};
    case 404:
    case 410: return Failure{Fault::NotFound, request.url, detail};
    case 429: return Failure{Fault::RateLimited, host, detail};
    default:
        if (isRedirect(response.status))
            return Failure{Fault::Redirected, request.url, detail};
        return Failure{Fault::Unreachable, host, detail};
    }
}

std::vector<std::function<git::Credential()>> sources(const git::TransferRequest &request)
{
    const QString url = request.url;
    return {[given = request.credential] { return given; }, [url] { return git::netrcCredential(QUrl(url).host()); },
            [url] { return git::helperCredential(url); }};
}

} // namespace

std::optional<Failure> preflight(git::TransferRequest &request)
{
    http::Client client({request.caFile, {}});
    const QString host = QUrl(request.url).host();
    while (request.url.endsWith(u'/'))
        request.url.chop(1);
    auto response = ask(client, request.url, {});
    if (response && isRedirect(response->status)) {
        if (auto elsewhere = follow(request, *response))
            return elsewhere;
        response = ask(client, request.url, {});
    }
    // What the caller gave first, then what the user's git would use.
    bool tried = false;
    for (const auto &source : sources(request)) {
        if (!response || response->status != 401)
            break;
        git::Credential credential = source();
        if (credential.isEmpty())
            continue;
        if (credential.username.isEmpty())
            credential.username = git::tokenUser(host);
        tried = true;
        response = ask(client, request.url, credential);
        request.credential = credential;
    }
    if (!response)
        return failureOf(response.error(), host);
    return judge(request, *response, tried);
}
