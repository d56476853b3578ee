// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/session.h"
#include "kube/access.h"
#include "kube/execplugin.h"

#include <QByteArrayList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace kube {

/// What a request shows to the server.
struct Presented {
    http::Tls tls;
    std::vector<http::Header> headers;

    bool operator==(const Presented &) const = default;
};

/// The credentials of an access as they are now: files that change are read again, a plugin is run when
/// there is nothing from it or what there is has expired. One thread.
class CredentialSource final
{
public:
    CredentialSource(const Access &access, ExecConsent consent) : m_access(access), m_consent(std::move(consent)) {}

    /// Makes what is presented current. An error only where there is nothing good to go on with.
    Result<void> refresh(const std::stop_token &stop);
    [[nodiscard]] const Presented &presented() const { return m_presented; }
    /// What of it proves who we are: nothing of that may be shown or written down.
    [[nodiscard]] QByteArrayList secrets() const;
    /// Changes with what is presented: connections of another generation are not to be used.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }
    /// Whether asking again may bring other credentials.
    [[nodiscard]] bool mayChange() const;
    /// After a 401: the next refresh() asks again, where that may help.
    void forget();

private:
    using Steady = std::chrono::steady_clock;

    /// A file's content and how the file was when it was read.
    struct Cached {
        QByteArray content;
        QByteArray stamp;
        bool isRead = false;
    };

    Result<QByteArray> follow(const Material &material, Cached &cached);
    Result<QByteArray> currentToken();
    Result<void> runPlugin(const std::stop_token &stop);
    Result<std::vector<http::Header>> headers();

    const Access &m_access;
    ExecConsent m_consent;
    Presented m_presented;
    std::uint64_t m_generation = 0;
    Cached m_authority, m_certificate, m_key;
    std::optional<QByteArray> m_token; ///< of tokenFile
    Steady::time_point m_tokenRead;
    std::optional<ExecCredential> m_exec;
};

} // namespace kube
