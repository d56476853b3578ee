// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rangehistory.h"

#include <algorithm>

namespace charts {

void RangeHistory::start(const analytics::Range &whole)
{
    m_ranges = {whole};
    m_at = 0;
    m_gestureOpen = false;
}

void RangeHistory::renew(const analytics::Range &whole)
{
    const analytics::Range before = m_ranges.front();
    for (analytics::Range &range : m_ranges)
        range = range == before ? whole : clamped(range, whole);
}

void RangeHistory::go(const analytics::Range &range, bool step)
{
    if (range == current())
        return;
    m_ranges.resize(m_at + 1);
    if (step && m_gestureOpen && m_at > 0) {
        m_ranges[m_at] = range;
    } else {
        m_ranges.push_back(range);
        ++m_at;
    }
    m_gestureOpen = true;
}

bool RangeHistory::back()
{
    if (!canGoBack())
        return false;
    --m_at;
    m_gestureOpen = false;
    return true;
}

bool RangeHistory::forward()
{
    if (!canGoForward())
        return false;
    ++m_at;
    m_gestureOpen = false;
    return true;
}

bool RangeHistory::reset()
{
    if (current() == whole())
        return false;
    go(analytics::Range(whole()), false);
    return true;
}

analytics::Range clamped(const analytics::Range &wanted, const analytics::Range &bounds)
{
    const std::int64_t length = std::min(wanted.until - wanted.since, bounds.until - bounds.since);
    const std::int64_t since = std::clamp(wanted.since, bounds.since, bounds.until - length);
    return {since, since + length};
}

} // namespace charts
