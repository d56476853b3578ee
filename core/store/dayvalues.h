// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace store {

/// Sums by day and a value's id, for millions of events: one flat table, since a node for each sum costs several times
/// as much as all else that is done with an event.
class DayValues final
{
public:
    /// What add() takes for a day and a value.
    static std::uint64_t key(std::int64_t day, std::uint32_t value) { return std::uint64_t(day) << 32 | value; }

    void add(std::uint64_t key, std::int64_t count)
    {
        Sum &sum = m_sums[place(key)];
        sum.count += count;
        if (sum.key == key)
            return;
        sum.key = key;
        if (++m_used * 2 > m_sums.size())
            grow();
    }
    /// Calls `each(day, value, count)` in no order.
    template<class Each>
    void forEach(Each each) const
    {
        for (const Sum &sum : m_sums)
            if (sum.key != kNone)
                each(std::int64_t(sum.key) >> 32, std::uint32_t(sum.key), sum.count);
    }

private:
    /// No commit is of this day.
    static constexpr std::uint64_t kNone = 0x8000'0000'0000'0000u;
    struct Sum {
        std::uint64_t key = kNone;
        std::int64_t count = 0;
    };

    [[nodiscard]] std::size_t place(std::uint64_t key) const
    {
        const std::size_t mask = m_sums.size() - 1;
        std::size_t at = std::size_t(key * 0x9e37'79b9'7f4a'7c15u >> 32) & mask;
        while (m_sums[at].key != key && m_sums[at].key != kNone)
            at = (at + 1) & mask;
        return at;
    }
    void grow()
    {
        const std::vector<Sum> old = std::exchange(m_sums, std::vector<Sum>(m_sums.size() * 4));
        for (const Sum &sum : old)
            if (sum.key != kNone)
                m_sums[place(sum.key)] = sum;
    }

    std::vector<Sum> m_sums = std::vector<Sum>(1 << 14);
    std::size_t m_used = 0;
};

} // namespace store
