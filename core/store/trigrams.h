// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Which three bytes stand in a row in some texts (ASCII letters in lower case), each as a hash of 16
/// bits: says of most texts that they do not contain another one.
class Trigrams final
{
public:
    /// The hashes of one text, sorted; none for one of fewer than three bytes.
    static std::vector<std::uint16_t> of(std::string_view text);

    void add(std::string_view text);
    /// Sorted u16, little-endian; a bitmap of 8 KiB where that is shorter.
    [[nodiscard]] std::string encode() const;
    /// False if `data` is not what encode() writes.
    bool decode(std::string_view data);
    /// Whether all of `grams` are in what encode() wrote.
    static bool holds(std::string_view data, const std::vector<std::uint16_t> &grams);

private:
    std::bitset<65536> m_bits;
};

} // namespace store
