// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/session.h"

#include "base/jobcontext.h"
#include "http/exchange.h"

#include <algorithm>
#include <deque>

namespace http {

namespace {

using Time = Exchange::Time;

/// At once over HTTP/1.1, as browsers do; over HTTP/2 as many streams as servers usually allow.
constexpr std::size_t kConnections = 8;
constexpr std::size_t kStreams = 100;

/// The most a loop waits: how late a stall or a delay may be seen.
constexpr std::chrono::milliseconds kTick{200};

struct Waiting {
    std::size_t index = 0;
    Request request;
    Time::time_point notBefore;
};

struct Running {
    std::size_t index = 0;
    std::unique_ptr<Exchange> exchange;
};

} // namespace

struct Session::Private {
    SessionOptions options;
    TlsNews news; ///< before the connections, which write to it to their end
    Multi multi{curl_multi_init()};
    bool multiplexes = false; ///< the server has answered in HTTP/2

    /// The requests of one call.
    struct Batch {
        std::deque<Waiting> waiting;
        std::vector<Running> running;
        const Answered &answered;
    };

    void start(Batch &batch, const Exchange::Piece &piece);
    void collect(Batch &batch);
    void answer(Batch &batch, std::size_t index, Result<Response> answer) const;
    void leaveStalled(Batch &batch) const;
    void cancel(Batch &batch) const;
    void run(std::vector<Next> requests, const Answered &answered, const std::stop_token &stop, const Exchange::Piece &piece);
    [[nodiscard]] std::size_t mostAtOnce() const { return multiplexes ? kStreams : kConnections; }
    [[nodiscard]] std::chrono::milliseconds nextLook(const Batch &batch) const;
};

Session::Session(SessionOptions options) : m_private(std::make_unique<Private>())
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(started == CURLE_OK);
    m_private->options = std::move(options);
    if (m_private->options.userAgent.isEmpty())
        m_private->options.userAgent = "kubestats/" KUBESTATS_VERSION;
    curl_multi_setopt(m_private->multi.get(), CURLMOPT_PIPELINING, long(CURLPIPE_MULTIPLEX));
    curl_multi_setopt(m_private->multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, long(kConnections));
}

Session::~Session() = default;

void Session::Private::answer(Batch &batch, std::size_t index, Result<Response> answer) const
{
    if (auto next = batch.answered(index, std::move(answer)))
        batch.waiting.push_back({index, std::move(next->request), Time::now() + next->delay});
}

void Session::Private::start(Batch &batch, const Exchange::Piece &piece)
{
    for (auto at = batch.waiting.begin(); at != batch.waiting.end() && batch.running.size() < mostAtOnce();) {
        if (at->notBefore > Time::now()) {
            ++at;
            continue;
        }
        Waiting next = std::move(*at);
        batch.waiting.erase(at);
        auto exchange = std::make_unique<Exchange>(std::move(next.request), options, news, piece);
        if (const auto fine = exchange->check(); !fine) {
            answer(batch, next.index, fine.error());
        } else {
            curl_multi_add_handle(multi.get(), exchange->handle());
            batch.running.push_back({next.index, std::move(exchange)});
        }
        at = batch.waiting.begin();
    }
}

void Session::Private::collect(Batch &batch)
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        const auto ended = std::find_if(batch.running.begin(), batch.running.end(),
                                        [&](const Running &each) { return each.exchange->handle() == message->easy_handle; });
        if (ended == batch.running.end())
            continue;
        const Running done = std::move(*ended);
        batch.running.erase(ended);
        long version = 0;
        curl_easy_getinfo(done.exchange->handle(), CURLINFO_HTTP_VERSION, &version);
        multiplexes = multiplexes || version == CURL_HTTP_VERSION_2_0;
        curl_multi_remove_handle(multi.get(), done.exchange->handle());
        answer(batch, done.index, done.exchange->finish(code));
    }
}

void Session::Private::leaveStalled(Batch &batch) const
{
    for (std::size_t i = 0; i < batch.running.size();) {
        if (!batch.running[i].exchange->isStalled()) {
            ++i;
            continue;
        }
        const Running left = std::move(batch.running[i]);
        batch.running.erase(batch.running.begin() + std::ptrdiff_t(i));
        curl_multi_remove_handle(multi.get(), left.exchange->handle());
        answer(batch, left.index, left.exchange->timedOut());
    }
}

void Session::Private::cancel(Batch &batch) const
{
    for (const Running &each : batch.running) {
        curl_multi_remove_handle(multi.get(), each.exchange->handle());
        batch.answered(each.index, cancelledError());
    }
    for (const Waiting &each : batch.waiting)
        batch.answered(each.index, cancelledError());
}

std::chrono::milliseconds Session::Private::nextLook(const Batch &batch) const
{
    std::chrono::milliseconds wait = kTick;
    if (batch.running.size() >= mostAtOnce())
        return wait;
    for (const Waiting &each : batch.waiting)
        wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(each.notBefore - Time::now()));
    return std::max(wait, std::chrono::milliseconds(0));
}

void Session::Private::run(std::vector<Next> requests, const Answered &answered, const std::stop_token &stop, const Exchange::Piece &piece)
{
    Batch batch{{}, {}, answered};
    news = {};
    for (std::size_t i = 0; i < requests.size(); ++i)
        batch.waiting.push_back({i, std::move(requests[i].request), Time::now() + requests[i].delay});
    const std::stop_callback wake(stop, [handle = multi.get()] { curl_multi_wakeup(handle); });
    for (;;) {
        if (stop.stop_requested())
            return cancel(batch);
        start(batch, piece);
        int running = 0;
        curl_multi_perform(multi.get(), &running);
        collect(batch);
        leaveStalled(batch);
        if (batch.running.empty() && batch.waiting.empty())
            return;
        curl_multi_poll(multi.get(), nullptr, 0, int(nextLook(batch).count()), nullptr);
    }
}

void Session::sendAll(std::vector<Next> requests, const Answered &answered, const std::stop_token &stop)
{
    m_private->run(std::move(requests), answered, stop, {});
}

Result<Response> Session::send(const Request &request, const std::stop_token &stop)
{
    return stream(request, {}, stop);
}

Result<Response> Session::stream(const Request &request, const std::function<bool(QByteArrayView)> &piece, const std::stop_token &stop)
{
    Result<Response> result = cancelledError();
    const auto keep = [&result](std::size_t, Result<Response> answer) -> std::optional<Next> {
        result = std::move(answer);
        return {};
    };
    m_private->run({{request, {}}}, keep, stop, piece);
    return result;
}

} // namespace http
