// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressline.h"

#include "interrupt.h"
#include "utf8.h"

#include <cstdio>
#include <unistd.h>

namespace ctl {

namespace {

constexpr auto kGap = std::chrono::milliseconds(100);

const char *words(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::Waiting: return "waiting";
    case Progress::Phase::Connecting: return "connecting";
    case Progress::Phase::Receiving: return "receiving objects";
    case Progress::Phase::Indexing: return "indexing";
    case Progress::Phase::Scanning: return "scanning commits";
    case Progress::Phase::Writing: return "writing";
    }
    return "";
}

} // namespace

ProgressLine::ProgressLine(std::string name, bool wanted) : m_name(printable(name)), m_wanted(wanted && isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

JobContext ProgressLine::context()
{
    JobContext context{stopOnSignals(), {}};
    if (m_wanted)
        context.report = [this](const Progress &progress) { show(progress); };
    return context;
}

void ProgressLine::show(const Progress &progress)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < kGap)
        return;
    m_last = now;
    m_shown = true;
    std::string text = "\r\033[K" + m_name + ": " + words(progress.phase);
    if (progress.total > 0)
        text += " " + std::to_string(progress.done) + " of " + std::to_string(progress.total) + " ("
            + std::to_string(progress.done * 100 / progress.total) + " %)";
    else if (progress.done > 0)
        text += " " + std::to_string(progress.done);
    if (progress.events > 0)
        text += ", " + std::to_string(progress.events) + " events";
    if (progress.perSecond >= 1)
        text += ", " + std::to_string(std::int64_t(progress.perSecond)) + "/s";
    if (progress.secondsLeft > 0)
        text += ", " + std::to_string(progress.secondsLeft) + " s left";
    std::fputs(text.c_str(), stderr);
}

} // namespace ctl
