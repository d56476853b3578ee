// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace ctl {

namespace {

std::atomic<int> theSignal = 0;
int thePipe[2] = {-1, -1};

// Only what a signal handler may do: the thread at the pipe's other end does the rest.
void onSignal(int number)
{
    if (theSignal.exchange(number) != 0)
        _exit(128 + number);
    const char byte = 1;
    [[maybe_unused]] const auto written = write(thePipe[1], &byte, 1);
}

std::stop_source install()
{
    std::stop_source source;
    if (pipe2(thePipe, O_CLOEXEC) != 0)
        return source;
    std::thread([source]() mutable {
        char byte = 0;
        if (read(thePipe[0], &byte, 1) == 1)
            source.request_stop();
    }).detach();
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    return source;
}

} // namespace

std::stop_token stopOnSignals()
{
    static const std::stop_source source = install();
    return source.get_token();
}

int receivedSignal()
{
    return theSignal;
}

} // namespace ctl
