// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace store {

/// Appends `value`, seven bits a byte, lowest first.
inline void putVarint(std::string &out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(char(value | 0x80));
    out.push_back(char(value));
}

/// Appends a length and the bytes.
inline void putBytes(std::string &out, std::string_view bytes)
{
    putVarint(out, bytes.size());
    out.append(bytes);
}

/// Reads what putVarint() and putBytes() wrote. After a read beyond the end ok() is false and
/// everything read is empty, so that a caller may check once, at the end.
class ByteReader final
{
public:
    explicit ByteReader(std::string_view data) : m_data(data) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_data.empty(); }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_data.empty())
                break;
            const auto byte = std::uint8_t(m_data.front());
            m_data.remove_prefix(1);
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    std::string_view take(std::uint64_t size)
    {
        if (size > m_data.size()) {
            m_ok = false;
            m_data = {};
            return {};
        }
        const std::string_view result = m_data.substr(0, size);
        m_data.remove_prefix(size);
        return result;
    }
    std::string_view bytes() { return take(varint()); }

private:
    std::string_view m_data;
    bool m_ok = true;
};

} // namespace store
