// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/requester.h"

#include "base/jobcontext.h"
#include "http/proxy.h"
#include "kube/answers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kube {

namespace {

/// Between tries after a broken connection, doubled each time.
constexpr std::chrono::milliseconds kFirstPause{50};
constexpr std::chrono::milliseconds kLongestPause{1000};

/// Nobody reads more, and a connection that only watches never has them taken.
constexpr std::size_t kMaxWarnings = 100;

http::SessionOptions sessionOptions(const Access &access, const ConnectOptions &options, const http::Tls &tls)
{
    http::SessionOptions out;
    out.tls = tls;
    out.userAgent = options.userAgent;
    out.isCompressed = access.isCompressed;
    out.distrustAdvice =
        QCoreApplication::translate("Kube", "Check certificate-authority and tls-server-name of this cluster in the kubeconfig.");
    if (access.proxyUrl.isEmpty())
        out.proxy = http::proxyFor(QUrl(access.server), http::ProxyEnvironment::ofProcess());
    else
        out.proxy = access.proxyUrl;
    if (out.proxy->startsWith("socks5://"_L1))
        out.proxy->insert(6, u'h'); // names are looked up by the proxy, as Go's programs have it
    return out;
}

/// Waits unless stopped; a rate limit waits rarely and a fifth of a second at most at a time.
bool pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    const auto end = RateLimit::Time::now() + time;
    while (!stop.stop_requested() && RateLimit::Time::now() < end)
        std::this_thread::sleep_for(std::min<RateLimit::Time::duration>(20ms, end - RateLimit::Time::now()));
    return !stop.stop_requested();
}

QString without(const QByteArrayList &secrets, QString text)
{
    for (const QByteArray &secret : secrets)
        text.replace(QString::fromUtf8(secret), u"•••"_s);
    return text;
}

/// By value, so that no way to escape a letter hides one.
QJsonValue without(const QByteArrayList &secrets, const QJsonValue &value)
{
    if (value.isString())
        return without(secrets, value.toString());
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue each : value.toArray())
            out.append(without(secrets, each));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        out.insert(without(secrets, each.key()), without(secrets, each.value()));
    return out;
}

QByteArray without(const QByteArrayList &secrets, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return object.isEmpty() ? without(secrets, QString::fromUtf8(body)).toUtf8()
                            : QJsonDocument(without(secrets, QJsonValue(object)).toObject()).toJson(QJsonDocument::Compact);
}

bool wasRefused(const Result<http::Response> &answer)
{
    return answer && answer->status == 401;
}

} // namespace

std::chrono::milliseconds RateLimit::reserve(Time::time_point now)
{
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    m_last = now;
    m_tokens = std::min(kBurst, m_tokens + std::max(0.0, seconds) * kPerSecond) - 1;
    return m_tokens >= 0 ? 0ms : std::chrono::milliseconds(std::int64_t(std::ceil(-m_tokens / kPerSecond * 1000)));
}

Result<http::Response> succeeded(Result<http::Response> answer, const QString &server)
{
    if (answer && answer->status >= 300)
        return failureOf(*answer, server);
    return answer;
}

Requester::Requester(std::shared_ptr<Login> login, ConnectOptions options) : m_login(std::move(login)), m_options(std::move(options)) {}

http::Response Requester::cleaned(http::Response answer) const
{
    const QByteArrayList &secrets = m_current.secrets;
    if (secrets.isEmpty())
        return answer;
    for (http::Header &header : answer.headers)
        header.value = without(secrets, QString::fromUtf8(header.value)).toUtf8();
    if (answer.status >= 300)
        answer.body = without(secrets, answer.body);
    return answer;
}

Result<http::Response> Requester::cleaned(Result<http::Response> answer) const
{
    return answer ? Result<http::Response>(cleaned(std::move(*answer))) : std::move(answer);
}

Result<void> Requester::prepare(const std::stop_token &stop)
{
    if (const auto ready = m_login->refresh(m_current, stop); !ready)
        return ready.error();
    if (!m_session || m_generation != m_current.generation) {
        m_session = std::make_unique<http::Session>(sessionOptions(access(), m_options, m_current.presented.tls));
        m_generation = m_current.generation;
    }
    return {};
}

/// An answer comes within its own limit, and none after everything has to be there.
http::Request Requester::request(const QByteArray &method, const QString &path, RateLimit::Time::time_point deadline) const
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - RateLimit::Time::now());
    http::Request out;
    out.method = method;
    out.url = access().server + path;
    out.headers = m_current.presented.headers;
    out.maxBody = m_options.maxAnswer;
    out.totalLimit = std::clamp(left, 1ms, m_options.answerLimit);
    return out;
}

http::Request Requester::request(const Get &get, RateLimit::Time::time_point deadline) const
{
    http::Request out = request(get.review.isEmpty() ? "GET" : "POST", get.path, deadline);
    out.headers.push_back({"Accept", get.accept});
    if (!get.review.isEmpty())
        out.headers.push_back({"Content-Type", "application/json"});
    out.body = get.review;
    return out;
}

/// After which pause a question is to be sent again, if it is.
std::optional<std::chrono::milliseconds> Requester::again(const Asked &asked, const Result<http::Response> &answer,
                                                          RateLimit::Time::time_point deadline) const
{
    std::chrono::milliseconds wait{-1};
    if (!answer && answer.error().code == ErrorCode::Incomplete) {
        wait = std::min(kLongestPause, kFirstPause * (1 << std::min(asked.tries - 1, 10)));
    } else if (answer && (answer->status == 429 || answer->status >= 500)) {
        bool isNumber = false;
        const int seconds = answer->header("retry-after").toInt(&isNumber);
        if (isNumber && seconds >= 0)
            wait = std::chrono::seconds(seconds);
    }
    if (wait < 0ms || asked.tries >= m_options.tries || RateLimit::Time::now() + wait >= deadline)
        return {};
    return wait;
}

void Requester::noteWarnings(const Result<http::Response> &answer)
{
    if (!answer)
        return;
    for (std::string &warning : warningsIn(*answer)) {
        if (m_warnings.size() == kMaxWarnings)
            return;
        if (std::find(m_warnings.begin(), m_warnings.end(), warning) == m_warnings.end())
            m_warnings.push_back(std::move(warning));
    }
}

std::vector<std::string> Requester::takeWarnings()
{
    return std::exchange(m_warnings, {});
}

void Requester::run(std::vector<Asked> &asked, const std::vector<std::size_t> &which, const Got &got, std::chrono::milliseconds limit,
                    bool keepRefused, const std::stop_token &stop)
{
    if (const auto ready = prepare(stop); !ready) {
        for (const std::size_t index : which)
            got(index, ready.error());
        return;
    }
    const auto deadline = RateLimit::Time::now() + limit; // what a login program took is its own
    std::vector<http::Session::Next> requests;
    for (const std::size_t index : which)
        requests.push_back({request(asked[index].get, deadline), m_login->reserve()});
    const auto answered = [&](std::size_t place, Result<http::Response> answer) -> std::optional<http::Session::Next> {
        const std::size_t index = which[place];
        Asked &one = asked[index];
        if (const auto wait = again(one, answer, deadline)) {
            ++one.tries;
            return http::Session::Next{request(one.get, deadline - *wait), std::max(*wait, m_login->reserve())};
        }
        one.isRefused = keepRefused && wasRefused(answer);
        if (one.isRefused)
            return {};
        answer = cleaned(std::move(answer));
        noteWarnings(answer);
        auto next = got(index, one.get.anyStatus ? std::move(answer) : succeeded(std::move(answer), name()));
        if (!next)
            return {};
        if (RateLimit::Time::now() >= deadline) {
            got(index,
                Error{ErrorCode::TimedOut, QCoreApplication::translate("Kube", "%1 takes too long to tell everything.").arg(name()), {}});
            return {};
        }
        one = {std::move(*next), 1, false};
        return http::Session::Next{request(one.get, deadline), m_login->reserve()};
    };
    m_session->sendAll(std::move(requests), answered, stop);
}

void Requester::getAll(std::vector<Get> gets, const Got &got, std::chrono::milliseconds limit, const std::stop_token &stop)
{
    std::vector<Asked> asked;
    std::vector<std::size_t> which;
    for (Get &get : gets) {
        which.push_back(asked.size());
        asked.push_back({std::move(get), 1, false});
    }
    run(asked, which, got, limit, m_login->mayChange(), stop);
    std::erase_if(which, [&](std::size_t index) { return !asked[index].isRefused; });
    if (which.empty())
        return;
    m_login->forget(m_current, stop);
    run(asked, which, got, limit, false, stop);
}

Result<http::Response> Requester::get(const Get &get, const std::stop_token &stop)
{
    Result<http::Response> out = cancelledError();
    getAll(
        {get},
        [&out](std::size_t, Result<http::Response> answer) -> std::optional<Get> {
            out = std::move(answer);
            return {};
        },
        m_options.answerLimit, stop);
    return out;
}

Result<http::Response> Requester::send(const QByteArray &method, const QString &path, const QByteArray &json, Sending sending,
                                       std::chrono::milliseconds limit, bool &isSent, const std::stop_token &stop)
{
    isSent = false;
    if (const auto ready = prepare(stop); !ready)
        return ready.error();
    if (!pause(m_login->reserve(), stop))
        return cancelledError();
    http::Request out = request(method, path, RateLimit::Time::now() + limit);
    out.once = sending == Sending::Once;
    out.totalLimit = out.stallLimit = limit; // webhooks are waited for in silence
    out.headers.push_back({"Content-Type", "application/json"});
    out.headers.push_back({"Accept", "application/json"});
    out.body = json;
    isSent = true;
    return cleaned(m_session->send(out, stop));
}

bool Requester::renew(const std::stop_token &stop)
{
    if (!m_login->mayChange())
        return false;
    m_login->forget(m_current, stop);
    return true;
}

Result<http::Response> Requester::stream(const Get &get, std::chrono::milliseconds limit, const std::function<bool(QByteArrayView)> &piece,
                                         const std::stop_token &stop)
{
    Result<http::Response> answer = cancelledError();
    for (int round = 0; round < 2; ++round) {
        if (const auto ready = prepare(stop); !ready)
            return ready.error();
        http::Request watch = request(get, RateLimit::Time::now() + limit);
        watch.totalLimit = limit;
        watch.stallLimit = limit;
        answer = m_session->stream(watch, piece, stop);
        if (!wasRefused(answer) || !renew(stop))
            break;
    }
    return succeeded(cleaned(std::move(answer)), name());
}

} // namespace kube
