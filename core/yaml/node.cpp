// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/node.h"

#include "yaml/scalar.h"

#include <algorithm>

namespace yaml {

namespace {

/// Mappings looked into for one `get`: more than any real chain of merges, few enough for a hostile one.
constexpr std::size_t kMergedMappings = 256;

struct Lookup {
    NodeRef found;
    std::vector<NodeRef> merges; ///< values of `<<`, in order
};

Lookup lookInto(NodeRef mapping, std::string_view key)
{
    Lookup out;
    for (NodeRef child = mapping.firstChild(); child;) {
        const NodeRef value = child.nextSibling(mapping);
        if (child.hash() == kMergeKeyHash)
            out.merges.push_back(value);
        else if (child.text() == key)
            out.found = value;
        child = value.nextSibling(mapping);
    }
    return out;
}

/// Puts what a `<<` names on the stack so that the first one is taken first.
void pushMerges(std::vector<NodeRef> &stack, const std::vector<NodeRef> &merges)
{
    const std::size_t base = stack.size();
    for (const NodeRef &merge : merges) {
        const NodeRef value = merge.resolved();
        if (value.isMapping())
            stack.push_back(value);
        if (!value.isSequence())
            continue;
        for (NodeRef item = value.firstChild(); item && stack.size() - base < kMergedMappings; item = item.nextSibling(value)) {
            if (item.resolved().isMapping())
                stack.push_back(item.resolved());
        }
    }
    std::reverse(stack.begin() + static_cast<std::ptrdiff_t>(base), stack.end());
}

} // namespace

NodeRef NodeRef::get(std::string_view key) const
{
    const NodeRef start = resolved();
    if (!start.isMapping())
        return {};
    std::vector<NodeRef> stack;
    std::vector<std::uint32_t> seen;
    Lookup here = lookInto(start, key);
    while (!here.found) {
        pushMerges(stack, here.merges);
        here.merges.clear();
        if (stack.empty() || seen.size() >= kMergedMappings)
            return {};
        const NodeRef next = stack.back();
        stack.pop_back();
        if (std::find(seen.begin(), seen.end(), next.index()) != seen.end())
            continue;
        seen.push_back(next.index());
        here = lookInto(next, key);
    }
    return here.found;
}

} // namespace yaml
