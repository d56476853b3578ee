// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/reporter.h"

#include <chrono>
#include <cstddef>
#include <cstdio>

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace {

constexpr std::int64_t kGap = 100; // milliseconds
constexpr auto kLook = std::chrono::milliseconds(250);
constexpr int kMaxFd = 64; // libgit2 and curl open a handful

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Bytes that the open TCP connections have received, as the kernel counts them.
std::uint64_t bytesReceived()
{
    std::uint64_t bytes = 0;
    for (int fd = 3; fd < kMaxFd; ++fd) {
        tcp_info info{};
        socklen_t size = sizeof(info);
        if (::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) == 0
            && size >= offsetof(tcp_info, tcpi_bytes_received) + sizeof(info.tcpi_bytes_received))
            bytes += info.tcpi_bytes_received;
    }
    return bytes;
}

} // namespace

Reporter::Reporter() : m_watcher([this](const std::stop_token &stop) { watch(stop); }) {}

Reporter::~Reporter() = default;

void Reporter::say(const git::Message &message)
{
    const QByteArray line = git::encode(message) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
    m_lastSaid = now();
}

void Reporter::progress(const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    m_last = progress;
    if (now() - m_lastSaid >= kGap)
        say(progress);
}

void Reporter::finish(const git::Message &message)
{
    m_watcher.request_stop();
    m_watcher.join();
    const std::lock_guard lock(m_mutex);
    say(message);
}

void Reporter::watch(const std::stop_token &stop)
{
    std::uint64_t known = 0;
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, stop, kLook, [&] { return stop.stop_requested(); })) {
        const std::uint64_t bytes = bytesReceived();
        if (bytes != known && now() - m_lastSaid >= kGap)
            say(m_last);
        known = bytes;
    }
}
