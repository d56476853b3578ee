// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace http {

/// How one server is told from others, and we from others. PEM, in memory.
struct Tls {
    QByteArray authorities;  ///< trusted instead of the system's; empty: the system's
    QString authoritiesFile; ///< trusted besides the system's; empty: none
    QByteArray certificate;  ///< ours, with its chain; empty: none
    QByteArray key;          ///< RSA, EC or Ed25519
    QString serverName;      ///< sent and verified in place of the URL's host; empty: the host
    bool verify = true;

    bool operator==(const Tls &) const = default;
};

struct SessionOptions {
    Tls tls;
    std::optional<QString> proxy; ///< http, https, socks5 or socks5h; "": none; nullopt: as curl reads the environment
    QByteArray userAgent;         ///< empty: the program and its version
    QString distrustAdvice;       ///< what to do about a certificate that is not trusted, a sentence
    bool isCompressed = true;     ///< lets the server send gzip
};

/// libcurl, blocking. TLS 1.2 at least, names checked by subjectAltName only, no redirect followed, no
/// cookie kept. One pool of connections; HTTP/2 where the server offers it. All calls end within a second
/// of `stop`. One thread at a time, and no call from within a callback.
class Session final : public Transport
{
public:
    explicit Session(SessionOptions options);
    ~Session() override;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    Result<Response> send(const Request &request, const std::stop_token &stop) override;

    /// What to send in place of a request that was answered: its next page, or itself again.
    struct Next {
        Request request;
        std::chrono::milliseconds delay{0};
    };
    /// Gets each answer as it comes, with the index of its request; what it returns is sent in its turn.
    using Answered = std::function<std::optional<Next>(std::size_t index, Result<Response> answer)>;
    /// Sends requests that belong together at once. After a stop the rest is answered with Cancelled.
    void sendAll(std::vector<Next> requests, const Answered &answered, const std::stop_token &stop);

    /// Hands the body of a 200 on as it comes, until it ends or `piece` returns false; the answer has no
    /// body then. Other statuses are answers as from send().
    Result<Response> stream(const Request &request, const std::function<bool(QByteArrayView)> &piece, const std::stop_token &stop);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace http
