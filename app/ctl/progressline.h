// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"

#include <chrono>
#include <string>

namespace ctl {

/// One line on a terminal's stderr that says how far a job is; nothing where stderr is no terminal.
class ProgressLine final
{
public:
    ProgressLine(std::string name, bool wanted);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// A job's context that reports here and stops on signals.
    [[nodiscard]] JobContext context();

private:
    void show(const Progress &progress);

    std::string m_name;
    bool m_shown = false;
    bool m_wanted = false;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace ctl
