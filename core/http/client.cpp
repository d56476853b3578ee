// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "http/session.h"

#include <QCoreApplication>

namespace http {

struct Client::Private {
    Session session;
};

Client::Client(ClientOptions options)
{
    SessionOptions session;
    session.tls.authoritiesFile = std::move(options.caFile);
    session.userAgent = std::move(options.userAgent);
    session.isCompressed = false;
    session.distrustAdvice = QCoreApplication::translate("Http", "If it is your own, name its authority's file in the settings.");
    m_private = std::unique_ptr<Private>(new Private{Session(std::move(session))});
}

Client::~Client() = default;

Result<Response> Client::send(const Request &request, const std::stop_token &stop)
{
    Request alone = request;
    alone.once = true;
    return m_private->session.send(alone, stop);
}

} // namespace http
