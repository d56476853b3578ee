// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/calendar.h"

#include <vector>

namespace charts {

/// The ranges that were looked at, for back and forward. There is always a current one.
class RangeHistory final
{
public:
    /// Begins anew at `whole`; reset() comes back to it.
    void start(const analytics::Range &whole);
    /// The same history with another whole range, as data grows: what is zoomed stays, within it.
    void renew(const analytics::Range &whole);
    /// Goes to `range`, dropping what lies forward. A `step` goes on with the gesture that made the
    /// current place and takes that place over.
    void go(const analytics::Range &range, bool step);
    bool back();
    bool forward();
    /// Goes to the whole range; false where it is shown already.
    bool reset();

    [[nodiscard]] const analytics::Range &current() const { return m_ranges[m_at]; }
    [[nodiscard]] const analytics::Range &whole() const { return m_ranges.front(); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_ranges.size(); }

private:
    std::vector<analytics::Range> m_ranges{analytics::Range{}};
    std::size_t m_at = 0;
    bool m_gestureOpen = false;
};

/// `wanted` moved and cut so that it lies inside `bounds`; its length is kept where it fits.
analytics::Range clamped(const analytics::Range &wanted, const analytics::Range &bounds);

} // namespace charts
