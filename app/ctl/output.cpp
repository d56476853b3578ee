// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "utf8.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace ctl {

namespace {

constexpr std::size_t kHeldRows = 200;
constexpr std::size_t kWidest = 60; // columns; longer cells push the rest of their row
constexpr std::size_t kBuffer = 1 << 16;

} // namespace

Output::Output() : m_terminal(isatty(STDOUT_FILENO) == 1)
{
    m_coloured = m_terminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    std::setvbuf(stdout, nullptr, _IOFBF, kBuffer);
}

void Output::write(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void Output::line(std::string_view text)
{
    write(text);
    write("\n");
}

void Output::flush()
{
    std::fflush(stdout);
}

bool Output::ok() const
{
    return std::ferror(stdout) == 0;
}

Table::Table(Output &output, std::vector<std::string> header) : m_output(output), m_widths(header.size())
{
    row(std::move(header));
}

Table::~Table()
{
    finish();
}

void Table::row(std::vector<std::string> cells)
{
    for (std::string &cell : cells)
        cell = printable(cell);
    if (m_streaming) {
        write(cells);
        return;
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
        m_widths[i] = std::max(m_widths[i], std::min(columns(cells[i]), kWidest));
    m_held.push_back(std::move(cells));
    if (m_held.size() > kHeldRows)
        finish();
}

void Table::finish()
{
    m_streaming = true;
    for (const auto &cells : m_held)
        write(cells);
    m_held.clear();
}

void Table::write(const std::vector<std::string> &cells)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += cells[i];
        if (i + 1 == cells.size())
            break;
        const std::size_t width = columns(cells[i]);
        text.append(width < m_widths[i] ? m_widths[i] - width + 2 : 2, ' ');
    }
    text.erase(text.find_last_not_of(' ') + 1);
    m_output.line(text);
}

} // namespace ctl
