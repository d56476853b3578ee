// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>

using RepositoryId = std::int64_t;
using EventId = std::int64_t;
using RunId = std::int64_t;

/// A Git object name (SHA-1). All zero means "none".
struct ObjectId {
    std::array<std::uint8_t, 20> bytes{};

    [[nodiscard]] bool isNull() const { return *this == ObjectId{}; }
    /// 40 lower-case hex digits, or empty for "none".
    [[nodiscard]] std::string hex() const;
    /// Reads exactly 40 hex digits; anything else is "none".
    static ObjectId fromHex(std::string_view hex);

    auto operator<=>(const ObjectId &) const = default;
};

template<>
struct std::hash<ObjectId> {
    std::size_t operator()(const ObjectId &id) const noexcept
    {
        std::size_t value;
        std::memcpy(&value, id.bytes.data(), sizeof value);
        return value;
    }
};
