// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <memory>

namespace http {

struct ClientOptions {
    QString caFile;       ///< certificates to trust besides the system's; empty: none
    QByteArray userAgent; ///< empty: the program and its version
};

/// libcurl, blocking. TLS 1.2 at least, names checked by subjectAltName only, no redirect followed, no
/// cookie kept, each request on a connection of its own. One thread at a time.
class Client final : public Transport
{
public:
    explicit Client(ClientOptions options = {});
    ~Client() override;
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    Result<Response> send(const Request &request, const std::stop_token &stop) override;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace http
