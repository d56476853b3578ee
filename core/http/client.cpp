// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "base/jobcontext.h"
#include "base/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <curl/curl.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Time = std::chrono::steady_clock;

namespace http {

namespace {

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

/// What curl's callbacks write to while a request runs.
struct Exchange {
    const Request &request;
    Response response;
    Time::time_point lastByte = Time::now();
    std::int64_t headerBytes = 0;
    bool tooLarge = false;
    bool enough = false;

    explicit Exchange(const Request &r) : request(r) {}
};

constexpr std::int64_t kMaxHeaderBytes = 256 << 10;

std::size_t onHeader(char *data, std::size_t, std::size_t size, void *user)
{
    auto &exchange = *static_cast<Exchange *>(user);
    exchange.lastByte = Time::now();
    exchange.headerBytes += std::int64_t(size);
    if (exchange.headerBytes > kMaxHeaderBytes) {
        exchange.tooLarge = true;
        return 0;
    }
    const QByteArray line = QByteArray(data, qsizetype(size)).trimmed();
    if (line.startsWith("HTTP/"))
        exchange.response.headers.clear(); // the final answer after a 100 or a proxy's 200
    else if (const qsizetype colon = line.indexOf(':'); colon > 0)
        exchange.response.headers.push_back({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    return size;
}

std::size_t onBody(char *data, std::size_t, std::size_t size, void *user)
{
    auto &exchange = *static_cast<Exchange *>(user);
    exchange.lastByte = Time::now();
    if (exchange.response.body.size() + qsizetype(size) > exchange.request.maxBody) {
        exchange.tooLarge = true;
        return 0;
    }
    exchange.response.body.append(data, qsizetype(size));
    exchange.enough = exchange.request.enoughBody > 0 && exchange.response.body.size() >= exchange.request.enoughBody;
    return exchange.enough ? 0 : size;
}

QString hostOf(const Request &request)
{
    return QUrl(request.url).host();
}

bool acceptable(const QUrl &url)
{
    static const QRegularExpression loopback(u"^(?:localhost|127(?:\\.\\d{1,3}){3}|::1)$"_s);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback.match(url.host()).hasMatch());
}

Error timedOut(const Request &request)
{
    return {ErrorCode::TimedOut,
            QCoreApplication::translate("Http", "%1 does not answer. Check the network, then try again.").arg(hostOf(request)),
            {}};
}

Error tooLarge(const Request &request)
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Http", "%1 sends more than is accepted here.").arg(hostOf(request)),
            u"limit %1 bytes"_s.arg(request.maxBody)};
}

Error transportError(CURLcode code, const Request &request, const char *detail)
{
    const QString host = hostOf(request);
    const QString log = u"curl %1: %2"_s.arg(int(code)).arg(QString::fromUtf8(*detail ? detail : curl_easy_strerror(code)));
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return timedOut(request);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Http", "No address is known for %1. Check its spelling and the network.").arg(host), log};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Http", "The certificate of %1 is not trusted. If it is your own, name its authority's file "
                                                    "in the settings.")
                    .arg(host),
                log};
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
        return {ErrorCode::Incomplete, QCoreApplication::translate("Http", "%1 ended its answer too early. Try again.").arg(host), log};
    default:
        return {ErrorCode::Unreachable, QCoreApplication::translate("Http", "%1 cannot be reached. Check the network, then try again.").arg(host),
                log};
    }
}

List headerList(const Request &request)
{
    curl_slist *list = curl_slist_append(nullptr, "Expect:");
    for (const Header &header : request.headers)
        list = curl_slist_append(list, (header.name + ": " + header.value).constData());
    return List(list);
}

void setBody(CURL *easy, const Request &request)
{
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH") {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
    }
    if (request.method == "HEAD")
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    else if (request.method != "GET")
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

bool namesHosts(X509 *certificate)
{
    auto *names = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    bool found = false;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const int type = sk_GENERAL_NAME_value(names, i)->type;
        found = found || type == GEN_DNS || type == GEN_IPADD;
    }
    GENERAL_NAMES_free(names);
    return found;
}

/// curl checks names itself and falls back to the subject's common name where a certificate names no
/// host: such a certificate is refused here, before that.
int onVerify(int valid, X509_STORE_CTX *chain)
{
    if (!valid || X509_STORE_CTX_get_error_depth(chain) != 0 || namesHosts(X509_STORE_CTX_get_current_cert(chain)))
        return valid;
    X509_STORE_CTX_set_error(chain, X509_V_ERR_HOSTNAME_MISMATCH);
    return 0;
}

CURLcode onTls(CURL *, void *context, void *)
{
    SSL_CTX_set_verify(static_cast<SSL_CTX *>(context), SSL_VERIFY_PEER, onVerify);
    return CURLE_OK;
}

void setSafety(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, onTls);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    // A request is sent once: curl repeats one only where a kept connection turns out dead.
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
}

} // namespace

QByteArray Response::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.rbegin(), headers.rend(), [&](const Header &header) { return header.name == name; });
    return found == headers.rend() ? QByteArray() : found->value;
}

struct Client::Private {
    ClientOptions options;

    /// Runs the transfer until it ends, a limit passes or `stop` is asked for.
    Result<CURLcode> run(CURL *easy, Exchange &exchange, const std::stop_token &stop) const;
};

Client::Client(ClientOptions options) : m_private(std::make_unique<Private>())
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(started == CURLE_OK);
    m_private->options = std::move(options);
    if (m_private->options.userAgent.isEmpty())
        m_private->options.userAgent = "kubestats/" KUBESTATS_VERSION;
}

Client::~Client() = default;

Result<CURLcode> Client::Private::run(CURL *easy, Exchange &exchange, const std::stop_token &stop) const
{
    const Multi multi(curl_multi_init());
    curl_multi_add_handle(multi.get(), easy);
    const std::stop_callback wake(stop, [handle = multi.get()] { curl_multi_wakeup(handle); });
    const Request &request = exchange.request;
    CURLcode code = CURLE_OK;
    int running = 1;
    while (running > 0) {
        curl_multi_perform(multi.get(), &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(multi.get(), &left)) {
            if (message->msg == CURLMSG_DONE)
                code = message->data.result;
        }
        if (running == 0)
            break;
        if (stop.stop_requested() || Time::now() - exchange.lastByte > request.stallLimit) {
            curl_multi_remove_handle(multi.get(), easy);
            return stop.stop_requested() ? cancelledError() : timedOut(request);
        }
        curl_multi_poll(multi.get(), nullptr, 0, 200, nullptr);
    }
    curl_multi_remove_handle(multi.get(), easy);
    return code;
}

Result<Response> Client::send(const Request &request, const std::stop_token &stop)
{
    if (!acceptable(QUrl(request.url, QUrl::StrictMode)))
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Http", "\"%1\" is no https address.").arg(redacted(request.url)), {}};
    const QString &caFile = m_private->options.caFile;
    if (!caFile.isEmpty() && !QFileInfo(caFile).isReadable())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Http", "The file of certificates %1 cannot be read. Check the settings.").arg(caFile), {}};

    const Easy easy(curl_easy_init());
    Exchange exchange(request);
    char detail[CURL_ERROR_SIZE] = "";
    const List headers = headerList(request);
    setSafety(easy.get());
    setBody(easy.get(), request);
    curl_easy_setopt(easy.get(), CURLOPT_URL, request.url.toUtf8().constData());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy.get(), CURLOPT_USERAGENT, m_private->options.userAgent.constData());
    curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, detail);
    curl_easy_setopt(easy.get(), CURLOPT_CONNECTTIMEOUT_MS, long(request.connectLimit.count()));
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT_MS, long(request.totalLimit.count()));
    curl_easy_setopt(easy.get(), CURLOPT_HEADERFUNCTION, onHeader);
    curl_easy_setopt(easy.get(), CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, onBody);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &exchange);
    if (!caFile.isEmpty())
        curl_easy_setopt(easy.get(), CURLOPT_CAINFO, caFile.toLocal8Bit().constData()); // the system's come by CAPATH
    if (!request.secret.isEmpty()) {
        curl_easy_setopt(easy.get(), CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC));
        curl_easy_setopt(easy.get(), CURLOPT_USERNAME, request.username.constData());
        curl_easy_setopt(easy.get(), CURLOPT_PASSWORD, request.secret.constData());
    }

    const auto code = m_private->run(easy.get(), exchange, stop);
    if (!code)
        return code.error();
    if (exchange.tooLarge)
        return tooLarge(request);
    if (*code != CURLE_OK && !exchange.enough)
        return transportError(*code, request, detail);
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    exchange.response.status = int(status);
    return std::move(exchange.response);
}

} // namespace http
