// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/linematch.h"

#include <algorithm>

namespace {

using Ids = std::span<const std::uint64_t>;

class Matcher final
{
public:
    Matcher(Ids a, Ids b, int mostEdits) : m_a(a), m_b(b), m_mostEdits(mostEdits), m_kept(a.size(), -1) {}

    std::vector<int> run()
    {
        match(0, static_cast<int>(m_a.size()), 0, static_cast<int>(m_b.size()));
        return std::move(m_kept);
    }

private:
    [[nodiscard]] bool same(int i, int j) const { return m_a[static_cast<std::size_t>(i)] == m_b[static_cast<std::size_t>(j)]; }
    void keep(int i, int j) { m_kept[static_cast<std::size_t>(i)] = j; }

    void match(int aBegin, int aEnd, int bBegin, int bEnd)
    {
        while (aBegin < aEnd && bBegin < bEnd && same(aBegin, bBegin))
            keep(aBegin++, bBegin++);
        while (aBegin < aEnd && bBegin < bEnd && same(aEnd - 1, bEnd - 1))
            keep(--aEnd, --bEnd);
        if (aBegin < aEnd && bBegin < bEnd)
            shortest(aBegin, aEnd, bBegin, bEnd);
    }

    void shortest(int aBegin, int aEnd, int bBegin, int bEnd)
    {
        const int n = aEnd - aBegin;
        const int m = bEnd - bBegin;
        const int most = std::min(n + m, m_mostEdits);
        std::vector<int> reach(static_cast<std::size_t>(2 * most + 3), 0);
        const auto at = [most](int diagonal) { return static_cast<std::size_t>(diagonal + most + 1); };
        std::vector<std::vector<int>> history;
        for (int edits = 0; edits <= most; ++edits) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const bool down = diagonal == -edits || (diagonal != edits && reach[at(diagonal - 1)] < reach[at(diagonal + 1)]);
                int x = down ? reach[at(diagonal + 1)] : reach[at(diagonal - 1)] + 1;
                while (x < n && x - diagonal < m && x - diagonal >= 0 && same(aBegin + x, bBegin + x - diagonal))
                    ++x;
                reach[at(diagonal)] = x;
                if (x >= n && x - diagonal >= m) {
                    trace(history, aBegin, bBegin, n, m);
                    return;
                }
            }
            history.emplace_back(reach.begin() + static_cast<std::ptrdiff_t>(at(-edits)),
                                 reach.begin() + static_cast<std::ptrdiff_t>(at(edits)) + 1);
        }
    }

    /// Walks back from the end: history[d][k + d] is how far d edits reach on diagonal k.
    void trace(const std::vector<std::vector<int>> &history, int aBegin, int bBegin, int x, int y)
    {
        for (int edits = static_cast<int>(history.size()); edits > 0; --edits) {
            const std::vector<int> &before = history[static_cast<std::size_t>(edits - 1)];
            const auto reached = [&](int diagonal) {
                const int index = diagonal + edits - 1;
                return index >= 0 && index < static_cast<int>(before.size()) ? before[static_cast<std::size_t>(index)] : -1;
            };
            const int diagonal = x - y;
            const bool down = diagonal == -edits || (diagonal != edits && reached(diagonal - 1) < reached(diagonal + 1));
            const int from = down ? diagonal + 1 : diagonal - 1;
            const int fromX = reached(from);
            const int fromY = fromX - from;
            while (x > fromX && y > fromY && x > 0 && y > 0 && same(aBegin + x - 1, bBegin + y - 1)) {
                --x;
                --y;
                keep(aBegin + x, bBegin + y);
            }
            x = fromX;
            y = fromY;
        }
        while (x > 0 && y > 0) {
            --x;
            --y;
            keep(aBegin + x, bBegin + y);
        }
    }

    Ids m_a;
    Ids m_b;
    int m_mostEdits;
    std::vector<int> m_kept;
};

} // namespace

std::vector<int> matchLines(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b, int mostEdits)
{
    return Matcher(a, b, mostEdits).run();
}
