// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace ctl {

/// Standard output: data only, buffered, and a failure to write is never lost.
class Output final
{
public:
    Output();

    void write(std::string_view text);
    void line(std::string_view text);
    void flush();
    /// False once a byte could not be written.
    [[nodiscard]] bool ok() const;
    /// A terminal, and NO_COLOR is not set.
    [[nodiscard]] bool coloured() const { return m_coloured; }
    [[nodiscard]] bool isTerminal() const { return m_terminal; }

private:
    bool m_terminal = false;
    bool m_coloured = false;
};

/// Columns aligned by the header and the first rows; streams from then on. Cells are made printable.
class Table final
{
public:
    Table(Output &output, std::vector<std::string> header);
    ~Table();
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    void row(std::vector<std::string> cells);
    /// Writes what is held back for the widths.
    void finish();

private:
    void write(const std::vector<std::string> &cells);

    Output &m_output;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_held;
    bool m_streaming = false;
};

} // namespace ctl
