// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/series.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analytics {

/// Which values have a band of their own: those that are most at the end of the range, or most over all of it,
/// such as versions, of which each has its time.
enum class MostAt { End, Range };

/// How many there were of each value of what resources are or use. Grouped once, so that a series costs little more
/// than its figures, whatever range is looked at.
class Levels final
{
public:
    Levels() = default;
    /// `first`: the history's first day, from which on what is not there yet is none; without it, that of the first
    /// change. Of days before nothing is known.
    explicit Levels(const store::ValueGrowth &growth, std::optional<std::int64_t> first = std::nullopt);

    /// There was nothing, ever.
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// The `mostBands` most frequent values and the rest as Other: lines, the highest at its end last. Before the first
    /// day, and after now: a gap. `role` is the bands' role (Kind or Ranked).
    [[nodiscard]] Series series(const SeriesRequest &request, BandRole role, MostAt most = MostAt::End) const;
    /// All of them as one, as resourcesAlive().
    [[nodiscard]] Series together(const SeriesRequest &request) const;

private:
    struct Step {
        std::int64_t day = 0;
        std::int64_t level = 0; ///< from that day on
    };
    struct Value {
        std::string id;
        std::int64_t before = 0; ///< the level until the first step
        std::vector<Step> steps; ///< one a day, rising
    };

    static void settle(Value &value, std::int64_t now);
    static std::int64_t weightOf(const Value &value, const Range &range, MostAt most);
    [[nodiscard]] std::vector<const Value *> mostOf(const SeriesRequest &request, MostAt most) const;
    static std::vector<std::int64_t> levelsOf(const Value &value, const Series &series);
    [[nodiscard]] std::vector<std::optional<double>> valuesOf(const std::vector<std::int64_t> &levels, const Series &series,
                                                              const SeriesRequest &request) const;

    std::vector<Value> m_values; ///< by id
    Value m_all;
    std::optional<std::int64_t> m_first;
};

} // namespace analytics
