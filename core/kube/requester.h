// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/session.h"
#include "kube/connect.h"
#include "kube/login.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kube {

/// A question that changes nothing, as it is asked below the server's address.
struct Get {
    QString path; ///< "/api/v1/pods?limit=500"
    QByteArray accept = "application/json";
    QByteArray review = {}; ///< JSON of a review, which is posted; empty: a GET
    bool anyStatus = false; ///< an answer of 300 and more is handed over as it is
};

/// Requests to one server, with credentials, rate limit, and the rules about what may be sent again.
class Requester final
{
public:
    Requester(std::shared_ptr<Login> login, ConnectOptions options);
    Requester(const Requester &) = delete;
    Requester &operator=(const Requester &) = delete;

    [[nodiscard]] const Access &access() const { return m_login->access(); }
    [[nodiscard]] const ConnectOptions &options() const { return m_options; }
    /// The cluster as sentences name it.
    [[nodiscard]] QString name() const { return access().cluster; }

    /// Gets each answer below 300, or each; what it returns is asked in its turn, in the same place.
    using Got = std::function<std::optional<Get>(std::size_t index, Result<http::Response> answer)>;
    /// Asks all at once. A question is repeated where the connection broke and where a 429 or 5xx says when; a
    /// 401 renews the credentials once. `limit`: for everything together, however often it is tried.
    void getAll(std::vector<Get> gets, const Got &got, std::chrono::milliseconds limit, const std::stop_token &stop);
    Result<http::Response> get(const Get &get, const std::stop_token &stop);
    /// How often a request may be on the wire: once, over a connection of its own, or again where a connection that
    /// was open is no longer, as with what changes nothing.
    enum class Sending { Once, Shared };
    /// One request with a body. Any status is an answer, and nothing is tried again. `isSent` says whether one may
    /// have gone out. `limit`: for its answer, however long nothing is heard.
    Result<http::Response> send(const QByteArray &method, const QString &path, const QByteArray &json, Sending sending,
                                std::chrono::milliseconds limit, bool &isSent, const std::stop_token &stop);
    /// After a 401: other credentials from now on; false where there can be none.
    bool renew(const std::stop_token &stop);
    /// See http::Session::stream.
    Result<http::Response> stream(const Get &get, std::chrono::milliseconds limit, const std::function<bool(QByteArrayView)> &piece,
                                  const std::stop_token &stop);

    /// `answer` without our own credentials, which a server or a proxy may repeat in its words: those end in
    /// messages, logs and the ledger. The body of a success stays as it is.
    [[nodiscard]] http::Response cleaned(http::Response answer) const;

    /// What the server warned of in its answers to getAll() and get() since this was asked last, each once; the first hundred.
    [[nodiscard]] std::vector<std::string> takeWarnings();

private:
    struct Asked {
        Get get;
        int tries = 1;
        bool isRefused = false; ///< with a 401
    };

    Result<void> prepare(const std::stop_token &stop);
    [[nodiscard]] Result<http::Response> cleaned(Result<http::Response> answer) const;
    void noteWarnings(const Result<http::Response> &answer);
    [[nodiscard]] http::Request request(const QByteArray &method, const QString &path, RateLimit::Time::time_point deadline) const;
    [[nodiscard]] http::Request request(const Get &get, RateLimit::Time::time_point deadline) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> again(const Asked &asked, const Result<http::Response> &answer,
                                                                 RateLimit::Time::time_point deadline) const;
    void run(std::vector<Asked> &asked, const std::vector<std::size_t> &which, const Got &got, std::chrono::milliseconds limit,
             bool keepRefused, const std::stop_token &stop);

    const std::shared_ptr<Login> m_login;
    ConnectOptions m_options;
    Login::Current m_current;
    std::unique_ptr<http::Session> m_session;
    std::uint64_t m_generation = 0; ///< of the credentials the session was made with
    std::vector<std::string> m_warnings;
};

/// A response as an error where it is one.
Result<http::Response> succeeded(Result<http::Response> answer, const QString &server);

} // namespace kube
