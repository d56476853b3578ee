// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

namespace http {

struct Header {
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

/// One request and the limits it is held to.
struct Request {
    QByteArray method = "GET";
    QString url; ///< https, or http to this machine
    std::vector<Header> headers;
    QByteArray body;
    QByteArray username; ///< with `secret`: Basic authentication
    QByteArray secret;
    bool once = false;               ///< a connection of its own: never sent a second time
    std::int64_t enoughBody = 0;     ///< ends when so many bytes of the body have come; 0: with the body
    std::int64_t maxBody = 16 << 20; ///< TooLarge beyond
    std::chrono::milliseconds connectLimit{15000};
    std::chrono::milliseconds stallLimit{30000}; ///< without a byte
    std::chrono::milliseconds totalLimit{60000};
};

/// What came back, whatever its status: a redirect too is an answer and never followed.
struct Response {
    int status = 0;
    std::vector<Header> headers; ///< names in lower case
    QByteArray body;

    /// The value of the last header `name` (lower case); empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    bool operator==(const Response &) const = default;
};

/// Sends a request and waits for the answer. An interface, so that tests can answer in its place.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Errors: Unreachable, TimedOut, TooLarge, Incomplete (cut before its end), InvalidInput, Cancelled
    /// (within a second of `stop`). A status of 400 and more is an answer, not an error.
    virtual Result<Response> send(const Request &request, const std::stop_token &stop) = 0;
};

} // namespace http
