// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace http {

namespace {

constexpr std::int64_t kMaxHeaderBytes = 256 << 10;

bool acceptable(const QUrl &url)
{
    static const QRegularExpression loopback(u"^(?:localhost|127(?:\\.\\d{1,3}){3}|::1)$"_s);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback.match(url.host()).hasMatch());
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

/// The place in a TLS context where its session's news are.
int newsIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

/// Without a certificate that it wants, a server of TLS 1.2 says no more than "handshake failure".
bool isAboutCertificate(int alert, bool isAsked)
{
    switch (alert) {
    case SSL_AD_NO_CERTIFICATE:
    case SSL_AD_BAD_CERTIFICATE:
    case SSL_AD_UNSUPPORTED_CERTIFICATE:
    case SSL_AD_CERTIFICATE_REVOKED:
    case SSL_AD_CERTIFICATE_EXPIRED:
    case SSL_AD_CERTIFICATE_UNKNOWN:
    case SSL_AD_UNKNOWN_CA:
    case SSL_AD_ACCESS_DENIED:
    case SSL_AD_CERTIFICATE_REQUIRED: return true;
    case SSL_AD_HANDSHAKE_FAILURE: return isAsked;
    default: return false;
    }
}

/// In TLS 1.3 a server refuses a certificate after the handshake: its alert comes with the first read or in
/// the middle of a write, and curl says only that the connection broke.
void onTlsNews(const SSL *tls, int where, int value)
{
    auto *news = static_cast<TlsNews *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(tls), newsIndex()));
    if (!news)
        return;
    if ((where & SSL_CB_CONNECT_LOOP) == SSL_CB_CONNECT_LOOP && SSL_get_state(tls) == TLS_ST_CR_CERT_REQ)
        news->isCertificateAsked = true;
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && isAboutCertificate(value & 0xff, news->isCertificateAsked))
        news->isCertificateRefused = true;
}

/// Whether curl's word for an end is one that a refused certificate leads to.
bool isBrokenConnection(CURLcode code)
{
    switch (code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return true;
    default: return false;
    }
}

CURLcode onTls(CURL *, void *context, void *news)
{
    auto *tls = static_cast<SSL_CTX *>(context);
    SSL_CTX_set_ex_data(tls, newsIndex(), news);
    SSL_CTX_set_info_callback(tls, onTlsNews);
    return CURLE_OK;
}

CURLcode onVerifiedTls(CURL *easy, void *context, void *news)
{
    SSL_CTX_set_verify(static_cast<SSL_CTX *>(context), SSL_VERIFY_PEER, onVerify);
    return onTls(easy, context, news);
}

/// curl copies what it is given.
void setBlob(CURL *easy, CURLoption option, const QByteArray &pem)
{
    curl_blob blob{const_cast<char *>(pem.constData()), std::size_t(pem.size()), CURL_BLOB_COPY};
    curl_easy_setopt(easy, option, &blob);
}

QByteArray hostInUrl(const QString &host)
{
    return host.contains(u':') ? '[' + host.toLatin1() + ']' : QUrl::toAce(host);
}

void setSafety(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https,http");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);                       // a cancel does not wait for the resolver
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, long(CURLHEADER_SEPARATE)); // no Authorization to a proxy
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 30L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, 10L);
}

} // namespace

QByteArray Response::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.rbegin(), headers.rend(), [&](const Header &header) { return header.name == name; });
    return found == headers.rend() ? QByteArray() : found->value;
}

std::size_t Exchange::onHeader(char *data, std::size_t, std::size_t size, void *user)
{
    auto &self = *static_cast<Exchange *>(user);
    self.m_lastByte = Time::now();
    self.m_headerBytes += std::int64_t(size);
    if (self.m_headerBytes > kMaxHeaderBytes) {
        self.m_tooLarge = true;
        return 0;
    }
    const QByteArray line = QByteArray(data, qsizetype(size)).trimmed();
    if (line.startsWith("HTTP/"))
        self.m_response.headers.clear(); // the final answer after a 100 or a proxy's 200
    else if (const qsizetype colon = line.indexOf(':'); colon > 0)
        self.m_response.headers.push_back({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    return size;
}

std::size_t Exchange::onBody(char *data, std::size_t, std::size_t size, void *user)
{
    auto &self = *static_cast<Exchange *>(user);
    self.m_lastByte = Time::now();
    if (self.m_piece) {
        long status = 0;
        curl_easy_getinfo(self.handle(), CURLINFO_RESPONSE_CODE, &status);
        if (status == 200) {
            self.m_enough = !self.m_piece(QByteArrayView(data, qsizetype(size)));
            return self.m_enough ? 0 : size;
        }
    }
    if (self.m_response.body.size() + qsizetype(size) > self.m_request.maxBody) {
        self.m_tooLarge = true;
        return 0;
    }
    self.m_response.body.append(data, qsizetype(size));
    self.m_enough = self.m_request.enoughBody > 0 && self.m_response.body.size() >= self.m_request.enoughBody;
    return self.m_enough ? 0 : size;
}

Exchange::Exchange(Request request, const SessionOptions &options, TlsNews &news, Piece piece)
    : m_request(std::move(request)), m_options(options), m_news(news), m_piece(std::move(piece)), m_easy(curl_easy_init())
{
    CURL *const easy = m_easy.get();
    setSafety(easy);
    setUrl();
    setMethod();
    setTls();
    setProxy();
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, m_options.userAgent.constData());
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_detail);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(m_request.connectLimit.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(m_request.totalLimit.count()));
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Exchange::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    if (m_options.isCompressed)
        curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip");
    if (!m_request.secret.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_HTTPAUTH, long(CURLAUTH_BASIC));
        curl_easy_setopt(easy, CURLOPT_USERNAME, m_request.username.constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, m_request.secret.constData());
    }
}

Result<void> Exchange::check() const
{
    if (!acceptable(QUrl(m_request.url, QUrl::StrictMode)))
        return Error{
            ErrorCode::InvalidInput, QCoreApplication::translate("Http", "\"%1\" is no https address.").arg(redacted(m_request.url)), {}};
    const QString &file = m_options.tls.authoritiesFile;
    if (!file.isEmpty() && !QFileInfo(file).isReadable())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Http", "The file of certificates %1 cannot be read. Check the settings.").arg(file),
                     {}};
    return {};
}

QString Exchange::host() const
{
    return QUrl(m_request.url).host();
}

/// With a server name of its own the URL has that name, so that curl sends and verifies it; where to
/// connect and what the server is called in HTTP stay as they were.
void Exchange::setUrl()
{
    curl_slist *headers = curl_slist_append(nullptr, "Expect:");
    for (const Header &header : m_request.headers)
        headers = curl_slist_append(headers, (header.name + ": " + header.value).constData());
    QByteArray text = m_request.url.toUtf8();
    const QUrl url(m_request.url);
    if (const QString &name = m_options.tls.serverName; !name.isEmpty() && url.scheme() == "https"_L1) {
        const QByteArray address = hostInUrl(url.host()) + ':' + QByteArray::number(url.port(443));
        m_connectTo.reset(curl_slist_append(nullptr, ("::" + address).constData()));
        curl_easy_setopt(handle(), CURLOPT_CONNECT_TO, m_connectTo.get());
        headers = curl_slist_append(headers, ("Host: " + (url.port(443) == 443 ? hostInUrl(url.host()) : address)).constData());
        const qsizetype authority = text.indexOf("://") + 3;
        qsizetype end = text.indexOf('/', authority);
        end = end < 0 ? text.size() : end;
        text.replace(authority, end - authority, hostInUrl(name) + ':' + QByteArray::number(url.port(443)));
    }
    m_headers.reset(headers);
    curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, m_headers.get());
    curl_easy_setopt(handle(), CURLOPT_URL, text.constData());
}

void Exchange::setMethod()
{
    CURL *const easy = handle();
    const QByteArray &method = m_request.method;
    if (!m_request.body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH") {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, m_request.body.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    }
    if (method == "HEAD")
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    else if (method != "GET")
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method.constData());
    // curl sends again where a kept connection turns out dead or an HTTP/2 stream is refused.
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, m_request.once ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, m_request.once ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(m_request.once ? CURL_HTTP_VERSION_1_1 : CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_PIPEWAIT, m_request.once ? 0L : 1L);
}

void Exchange::setTls()
{
    CURL *const easy = handle();
    const Tls &tls = m_options.tls;
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, tls.verify ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, tls.verify ? 2L : 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, tls.verify ? onVerifiedTls : onTls);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &m_news);
    if (!tls.authorities.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, nullptr);
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
        setBlob(easy, CURLOPT_CAINFO_BLOB, tls.authorities);
    }
    if (!tls.authoritiesFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, tls.authoritiesFile.toLocal8Bit().constData()); // the system's come by CAPATH
    if (!tls.certificate.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_SSLCERTTYPE, "PEM");
        curl_easy_setopt(easy, CURLOPT_SSLKEYTYPE, "PEM");
        setBlob(easy, CURLOPT_SSLCERT_BLOB, tls.certificate);
        setBlob(easy, CURLOPT_SSLKEY_BLOB, tls.key);
    }
}

void Exchange::setProxy()
{
    if (!m_options.proxy)
        return;
    curl_easy_setopt(handle(), CURLOPT_PROXY, m_options.proxy->toUtf8().constData());
    curl_easy_setopt(handle(), CURLOPT_NOPROXY, "");
    if (!m_options.tls.authorities.isEmpty())
        setBlob(handle(), CURLOPT_PROXY_CAINFO_BLOB, m_options.tls.authorities);
}

Error Exchange::timedOut() const
{
    return {
        ErrorCode::TimedOut, QCoreApplication::translate("Http", "%1 does not answer. Check the network, then try again.").arg(host()), {}};
}

Error Exchange::failure(CURLcode code) const
{
    // curl repeats a proxy it cannot read, with the password in it.
    const QString log = redacted(u"curl %1: %2"_s.arg(int(code)).arg(QString::fromUtf8(*m_detail ? m_detail : curl_easy_strerror(code))));
    long proxyStatus = 0;
    curl_easy_getinfo(handle(), CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    if (proxyStatus >= 300)
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Http", "The proxy on the way to %1 refuses (status %2). Check its address and its password.")
                    .arg(host())
                    .arg(proxyStatus),
                log};
    if (m_news.isCertificateRefused && isBrokenConnection(code))
        return {ErrorCode::Unauthorized,
                QCoreApplication::translate("Http", "%1 does not accept the client certificate, or wants one. Log in again.").arg(host()),
                log};
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT: return timedOut();
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Http", "No address is known for %1. Check its spelling and the network.").arg(host()), log};
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Http", "The proxy on the way to %1 cannot be reached. Check its address.").arg(host()), log};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Http", "The certificate of %1 is not trusted.").arg(host()) + u' ' + m_options.distrustAdvice,
                log};
    case CURLE_SSL_CERTPROBLEM:
        return {ErrorCode::InvalidInput,
                QCoreApplication::translate("Http",
                                            "The client certificate for %1 or its key cannot be used. Check that both are PEM and "
                                            "belong together.")
                    .arg(host()),
                log};
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_BAD_CONTENT_ENCODING:
        return {ErrorCode::Incomplete, QCoreApplication::translate("Http", "%1 ended its answer too early. Try again.").arg(host()), log};
    default:
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Http", "%1 cannot be reached. Check the network, then try again.").arg(host()), log};
    }
}

Result<Response> Exchange::finish(CURLcode code)
{
    if (m_tooLarge)
        return Error{ErrorCode::TooLarge, QCoreApplication::translate("Http", "%1 sends more than is accepted here.").arg(host()),
                     u"limit %1 bytes"_s.arg(m_request.maxBody)};
    if (code != CURLE_OK && !m_enough)
        return failure(code);
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    m_response.status = int(status);
    return std::move(m_response);
}

} // namespace http
