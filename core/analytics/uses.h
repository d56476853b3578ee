// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/uses.h"
#include "store/reader.h"

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace analytics {

/// A chart or an image with how many resources alive use it.
struct Use {
    std::string name;      ///< a chart's name; an image without tag and digest
    std::int64_t uses = 0; ///< releases of the chart; resources that name the image
    std::int64_t repositories = 0;
    std::vector<store::ValueCount> versions; ///< most used first; "" where none is named
    std::vector<std::int64_t> users;         ///< ids of the resources

    bool operator==(const Use &) const = default;
};

/// Charts and images in use, both most used first.
struct Uses {
    std::vector<Use> charts, images;
};

using ::splitImage;

/// Counts who uses what, see usesChart(). A release that names an OCIRepository of its repository counts
/// for the chart behind that address.
class UseCounter final
{
public:
    void add(const store::FactRow &row);
    /// Hands over what was counted: once. Versions and users only of the `detailed` most used ones.
    [[nodiscard]] Uses uses(std::size_t detailed = std::numeric_limits<std::size_t>::max());

private:
    struct Release {
        std::int64_t id = 0;
        RepositoryId repository = 0;
        std::string ns, address;
        ChartUse own;
    };
    struct Count {
        std::vector<std::int64_t> users;
        std::vector<RepositoryId> repositories; ///< as they came: sorted in the end
        std::map<std::string, std::int64_t> versions;
    };
    using Counts = std::unordered_map<std::string, Count>;

    static void addUser(Count &count, std::int64_t id, RepositoryId repository, const std::string &version);
    static std::vector<Use> sorted(Counts counts, std::size_t detailed);

    std::vector<Release> m_releases; ///< whose chart is known when all addresses are
    std::unordered_map<RepositoryId, ChartAddresses> m_addresses;
    Counts m_charts, m_images;
};

} // namespace analytics
