// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/session.h"

#include <curl/curl.h>

#include <chrono>
#include <functional>
#include <memory>

namespace http {

struct EasyDeleter {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct MultiDeleter {
    void operator()(CURLM *handle) const { curl_multi_cleanup(handle); }
};
struct ListDeleter {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, EasyDeleter>;
using Multi = std::unique_ptr<CURLM, MultiDeleter>;
using List = std::unique_ptr<curl_slist, ListDeleter>;

/// What the TLS layer of a session heard from the server; written while curl works.
struct TlsNews {
    bool isCertificateAsked = false;   ///< of us
    bool isCertificateRefused = false; ///< an alert said so
};

/// One request on its way, and what curl's callbacks write to meanwhile.
class Exchange final
{
public:
    using Time = std::chrono::steady_clock;
    using Piece = std::function<bool(QByteArrayView)>;

    /// `options` must outlive this, `news` every connection too.
    Exchange(Request request, const SessionOptions &options, TlsNews &news, Piece piece = {});
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    /// InvalidInput for what must not be sent at all: an address that is not https, files that cannot be read.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] CURL *handle() const { return m_easy.get(); }
    /// Whether it has been waited for longer than the request allows.
    [[nodiscard]] bool isStalled() const { return Time::now() - m_lastByte > m_request.stallLimit; }
    [[nodiscard]] Error timedOut() const;
    /// What became of it, after curl ended it with `code`.
    Result<Response> finish(CURLcode code);

private:
    static std::size_t onHeader(char *data, std::size_t, std::size_t size, void *user);
    static std::size_t onBody(char *data, std::size_t, std::size_t size, void *user);
    void setUrl();
    void setMethod();
    void setTls();
    void setProxy();
    [[nodiscard]] QString host() const;
    [[nodiscard]] Error failure(CURLcode code) const;

    Request m_request;
    const SessionOptions &m_options;
    TlsNews &m_news;
    Piece m_piece;
    Easy m_easy;
    List m_headers;
    List m_connectTo;
    Response m_response;
    char m_detail[CURL_ERROR_SIZE] = "";
    Time::time_point m_lastByte = Time::now();
    std::int64_t m_headerBytes = 0;
    bool m_tooLarge = false;
    bool m_enough = false;
};

} // namespace http
