// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trigrams.h"

#include <algorithm>
#include <cstring>

namespace store {

namespace {

constexpr std::size_t kBits = 65536;
constexpr std::size_t kBitmapBytes = kBits / 8;

std::uint32_t lower(char c)
{
    return std::uint8_t(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

std::uint16_t hashAt(std::string_view text, std::size_t i)
{
    const std::uint32_t three = lower(text[i]) << 16 | lower(text[i + 1]) << 8 | lower(text[i + 2]);
    return std::uint16_t(three * 2654435761u >> 16);
}

std::uint16_t numberAt(std::string_view data, std::size_t index)
{
    std::uint16_t number = 0;
    std::memcpy(&number, data.data() + index * sizeof number, sizeof number);
    return number;
}

bool inList(std::string_view data, std::uint16_t gram)
{
    std::size_t begin = 0, end = data.size() / sizeof gram;
    while (begin < end) {
        const std::size_t middle = (begin + end) / 2;
        const std::uint16_t found = numberAt(data, middle);
        if (found == gram)
            return true;
        if (found < gram)
            begin = middle + 1;
        else
            end = middle;
    }
    return false;
}

} // namespace

std::vector<std::uint16_t> Trigrams::of(std::string_view text)
{
    std::vector<std::uint16_t> grams;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
        grams.push_back(hashAt(text, i));
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

void Trigrams::add(std::string_view text)
{
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
        m_bits.set(hashAt(text, i));
}

std::string Trigrams::encode() const
{
    const bool isList = m_bits.count() * sizeof(std::uint16_t) < kBitmapBytes;
    std::string data(isList ? 0 : kBitmapBytes, '\0');
    for (std::size_t i = 0; i < kBits; ++i) {
        if (!m_bits[i])
            continue;
        const auto gram = std::uint16_t(i);
        if (isList)
            data.append(reinterpret_cast<const char *>(&gram), sizeof gram);
        else
            data[i / 8] = char(std::uint8_t(data[i / 8]) | 1u << i % 8);
    }
    return data;
}

bool Trigrams::decode(std::string_view data)
{
    if (data.size() > kBitmapBytes || data.size() % sizeof(std::uint16_t) != 0)
        return false;
    m_bits.reset();
    if (data.size() < kBitmapBytes) {
        for (std::size_t i = 0; i < data.size() / sizeof(std::uint16_t); ++i)
            m_bits.set(numberAt(data, i));
        return true;
    }
    for (std::size_t i = 0; i < kBits; ++i)
        m_bits[i] = std::uint8_t(data[i / 8]) >> i % 8 & 1;
    return true;
}

bool Trigrams::holds(std::string_view data, const std::vector<std::uint16_t> &grams)
{
    return std::all_of(grams.begin(), grams.end(), [data](std::uint16_t gram) {
        return data.size() == kBitmapBytes ? std::uint8_t(data[gram / 8]) >> gram % 8 & 1 : inList(data, gram);
    });
}

} // namespace store
