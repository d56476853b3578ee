// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/event.h"
#include "model/resource.h"
#include "store/eventstore.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace scan {

/// An instance that a commit brought or took, before moves are recognised. Views point to the caller's
/// values.
struct Occurrence {
    const ResourceKey *key = nullptr;
    std::string_view path;
    std::uint64_t hash = 0; ///< of the content
};

/// What became of a birth or death.
struct Outcome {
    static constexpr std::uint32_t kNone = UINT32_MAX;

    EventType type = EventType::Created; ///< Modified: a move
    std::uint32_t birth = kNone;         ///< index of the birth; kNone for a deletion
    std::uint32_t death = kNone;         ///< index of the death; kNone for a birth that is no move
    std::uint32_t otherBirth = kNone;    ///< deletion: the birth of the same resource in another group
    std::uint32_t otherDeath = kNone;    ///< birth: the death of the same resource in another group

    bool operator==(const Outcome &) const = default;
};

/// How many instances of each resource live, over the run; what is not known is looked up once.
class KnownResources final
{
public:
    using Lookup = std::function<Result<store::ResourceHistory>(const ResourceKey &)>;

    /// `isFirst`: nothing existed before the run, so that a look-up is needed only after shrink().
    KnownResources(Lookup lookup, bool isFirst) : m_lookup(std::move(lookup)), m_knowsAll(isFirst) {}

    Result<store::ResourceHistory *> of(const ResourceKey &key);
    /// An equal key that lives until shrink().
    Result<const ResourceKey *> keyOf(const ResourceKey &key);
    /// Forgets everything where it is much; by then a look-up has to find it.
    void shrink();

private:
    using Known = std::unordered_map<ResourceKey, store::ResourceHistory>;

    Result<Known::value_type *> entry(const ResourceKey &key);

    Lookup m_lookup;
    bool m_knowsAll;
    Known m_known;
};

/// LIFECYCLE rules 2, 3 and 4 for the births and deaths of one commit: moves, resurrections, changes of
/// group. Outcomes are in the order of births, then of the deaths that are no moves; `known` is brought
/// up to date. Pure but for the look-up.
Result<std::vector<Outcome>> deriveOutcomes(const std::vector<Occurrence> &births, const std::vector<Occurrence> &deaths,
                                            KnownResources &known);

} // namespace scan
