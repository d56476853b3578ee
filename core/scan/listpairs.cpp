// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/listpairs.h"

#include <algorithm>
#include <unordered_map>

namespace scan {

namespace {

using Items = std::vector<yaml::NodeRef>;
using ByText = std::unordered_map<std::string_view, std::size_t>;

constexpr std::string_view kKeys[] = {"name", "key", "mountPath", "containerPort"};

Items itemsOf(yaml::NodeRef list)
{
    Items items;
    items.reserve(list.size());
    for (yaml::NodeRef item = list.firstChild(); item; item = item.nextSibling(list))
        items.push_back(item);
    return items;
}

/// Where each value of `key` stands; empty if an item has none or two have the same.
ByText indexBy(std::string_view key, const Items &items)
{
    ByText index;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const yaml::NodeRef value = items[i].get(key);
        if (!value.isScalar() || value.text().empty() || !index.emplace(value.text(), i).second)
            return {};
    }
    return index;
}

ListPairs pairByKey(std::string_view key, const Items &before, const ByText &beforeIndex, const Items &after, const ByText &afterIndex)
{
    ListPairs out;
    out.key = key;
    const auto label = [key](yaml::NodeRef item) { return std::string(key) + "=" + std::string(item.get(key).text()); };
    std::size_t last = 0;
    for (const yaml::NodeRef &item : after) {
        const auto found = beforeIndex.find(item.get(key).text());
        const bool known = found != beforeIndex.end();
        out.pairs.push_back({known ? before[found->second] : yaml::NodeRef(), item, label(item)});
        if (!known)
            continue;
        out.reordered = out.reordered || found->second < last;
        last = std::max(last, found->second);
    }
    for (const yaml::NodeRef &item : before) {
        if (!afterIndex.contains(item.get(key).text()))
            out.pairs.push_back({item, {}, label(item)});
    }
    return out;
}

ListPairs pairByPosition(const Items &before, const Items &after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head].hash() == after[head].hash())
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail].hash() == after[after.size() - 1 - tail].hash())
        ++tail;
    ListPairs out;
    const std::size_t beforeEnd = before.size() - tail;
    const std::size_t afterEnd = after.size() - tail;
    for (std::size_t i = head; i < std::max(beforeEnd, afterEnd); ++i)
        out.pairs.push_back({i < beforeEnd ? before[i] : yaml::NodeRef(), i < afterEnd ? after[i] : yaml::NodeRef(), std::to_string(i)});
    return out;
}

} // namespace

ListPairs pairItems(yaml::NodeRef before, yaml::NodeRef after)
{
    const Items beforeItems = itemsOf(before);
    const Items afterItems = itemsOf(after);
    for (const std::string_view key : kKeys) {
        const ByText beforeIndex = indexBy(key, beforeItems);
        const ByText afterIndex = beforeIndex.empty() ? ByText() : indexBy(key, afterItems);
        if (!beforeIndex.empty() && !afterIndex.empty())
            return pairByKey(key, beforeItems, beforeIndex, afterItems, afterIndex);
    }
    return pairByPosition(beforeItems, afterItems);
}

} // namespace scan
