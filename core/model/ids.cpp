// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ids.h"

namespace {

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::string ObjectId::hex() const
{
    if (isNull())
        return {};
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text(40, '0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text[2 * i] = kDigits[bytes[i] >> 4];
        text[2 * i + 1] = kDigits[bytes[i] & 15];
    }
    return text;
}

ObjectId ObjectId::fromHex(std::string_view hex)
{
    ObjectId id;
    if (hex.size() != 40)
        return {};
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        const int high = digitValue(hex[2 * i]);
        const int low = digitValue(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return {};
        id.bytes[i] = std::uint8_t(high << 4 | low);
    }
    return id;
}
