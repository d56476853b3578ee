// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/objectcounts.h"

#include "purge/contents.h"
#include "purge/previewer.h"

#include <algorithm>

namespace workspace {

namespace {

constexpr std::size_t kListsAtOnce = 8; // kinds whose objects are in memory together

/// Adds what is in `ns` (empty: everywhere); false where no kind could be listed.
Result<bool> countIn(kube::Api &api, const std::vector<ApiResource> &kinds, const std::string &ns, ObjectCounts &counts,
                     const std::stop_token &stop)
{
    bool isAnyRead = kinds.empty();
    for (std::size_t begin = 0; begin < kinds.size(); begin += kListsAtOnce) {
        const std::vector<ApiResource> some(kinds.begin() + std::ptrdiff_t(begin),
                                            kinds.begin() + std::ptrdiff_t(std::min(begin + kListsAtOnce, kinds.size())));
        for (const Result<kube::ObjectList> &list : api.list(some, ns, stop)) {
            if (stop.stop_requested())
                return cancelledError();
            if (!list) {
                counts.missing = list.error();
                continue;
            }
            isAnyRead = true;
            for (const LiveObject &object : list->objects) {
                ObjectCount &count = counts.byNamespace[object.ns];
                ++count.objects;
                count.newest = std::max({count.newest, object.created, object.deleting});
            }
        }
    }
    return isAnyRead;
}

} // namespace

std::optional<ObjectCount> ObjectCounts::of(const std::string &ns) const
{
    if (unread.contains(ns))
        return {};
    const auto found = byNamespace.find(ns);
    return found == byNamespace.end() ? ObjectCount{} : found->second;
}

Result<ObjectCounts> countObjects(kube::Api &api, const std::stop_token &stop, const std::vector<std::string> &names)
{
    const auto kinds = api.discover(stop);
    if (!kinds)
        return kinds.error();
    ObjectCounts counts;
    if (!kinds->problems.empty())
        counts.missing = kinds->problems.front().error;
    std::vector<ApiResource> listable = purge::listable(*kinds);
    std::erase_if(listable, [](const ApiResource &kind) { return purge::isLeftOut(kind.group, kind.resource); });
    const std::vector<std::string> places = names.empty() ? std::vector<std::string>{std::string()} : names;
    for (const std::string &ns : places) {
        const auto counted = countIn(api, listable, ns, counts, stop);
        if (!counted)
            return counted.error();
        if (!*counted)
            counts.unread.insert(ns);
    }
    if (counts.unread.size() == places.size())
        return *counts.missing;
    return counts;
}

} // namespace workspace
