// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace yaml {

/// One place where two texts differ: the bytes [begin, beforeEnd) of the text before became
/// [afterBegin, afterEnd) of the text after.
struct TextChange {
    std::size_t begin = 0;
    std::size_t beforeEnd = 0;
    std::size_t afterBegin = 0;
    std::size_t afterEnd = 0;
};

/// Where the lines of a text begin; lines are counted from 1, and a line end at the end of the text
/// begins one more.
class LineIndex final
{
public:
    explicit LineIndex(std::string_view text);

    [[nodiscard]] std::uint32_t lines() const { return static_cast<std::uint32_t>(m_begins.size()); }
    /// The text's size for lines beyond the last.
    [[nodiscard]] std::size_t beginOf(std::uint32_t line) const { return line <= m_begins.size() ? m_begins[line - 1] : m_size; }
    [[nodiscard]] std::uint32_t lineAt(std::size_t offset) const;

private:
    std::size_t m_size;
    std::vector<std::uint32_t> m_begins;
};

/// The places where two texts differ, in order, each as short as its equal ends allow. Texts that
/// differ in very many lines have one change: all between their common ends.
std::vector<TextChange> changesBetween(std::string_view before, std::string_view after);

} // namespace yaml
