// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/resource.h"
#include "model/uses.h"
#include "scan/manifestfile.h"
#include "store/eventstore.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace scan {

/// Sums up, day by day, how the instances of a repository come to use what they use: charts, images and
/// apiVersions, by the rules of analytics::UseCounter. A release that names an OCIRepository counts at any
/// time for the chart that was behind that address then.
class UseTracker final
{
public:
    /// What was there before the run, of store::EventStore::chartLinks().
    using Lookup = std::function<Result<std::vector<store::ResourceRecord>>()>;

    /// `isFirst`: nothing was.
    UseTracker(Lookup lookup, bool isFirst) : m_lookup(std::move(lookup)), m_isLoaded(isFirst) {}

    /// An instance as it was before a commit and is after it; null: it was, or is, not there. `day`: see UseChange.
    Result<void> change(const Object *before, const Object *after, std::int64_t day);
    /// The sums since the last call.
    std::vector<store::UseChange> take();

private:
    struct Release {
        std::string ns;
        ChartUse own;

        auto operator<=>(const Release &) const = default;
    };
    struct Hash {
        std::size_t operator()(const store::UseChange &use) const noexcept;
    };
    struct Same {
        bool operator()(const store::UseChange &a, const store::UseChange &b) const noexcept;
    };

    void changeApi(const Object *before, const Object *after);
    void changeImages(const Facts &facts, int by);
    Result<void> changeCharts(const ResourceKey &key, const Facts &facts, int by);
    Result<void> load();
    void changeAddress(const ResourceKey &key, const Facts &facts, int by);
    void changeRelease(const ResourceKey &key, const Facts &facts, int by);
    void addChart(const ChartUse &chart, std::int64_t by);
    void addReleases(const std::string &name, int by);
    void add(UseKind what, std::string name, std::string version, std::int64_t by);

    Lookup m_lookup;
    bool m_isLoaded;
    std::int64_t m_day = 0; ///< of the change that is being added
    ChartAddresses m_addresses;
    std::unordered_map<std::string, std::map<Release, std::int64_t>> m_releases; ///< by the address they name
    std::unordered_map<store::UseChange, std::int64_t, Hash, Same> m_sums;
};

} // namespace scan
