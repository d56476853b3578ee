// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace yaml {

/// Whether a file that broke at `brokenLine` (1-based) is a template: the line of the `{{` or `{%`
/// that explains it, or 0. Those inside quotes and comments explain nothing; one in the middle of
/// a line only where the file broke right there, since texts for Prometheus and others hold many.
std::uint32_t templateLine(std::string_view bytes, std::uint32_t brokenLine);

} // namespace yaml
