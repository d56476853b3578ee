// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/lifecycle.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <string>

namespace scan {

namespace {

using Indexes = std::vector<std::uint32_t>;
using ByKey = std::unordered_map<ResourceKey, std::pair<Indexes, Indexes>>; ///< births, deaths

constexpr std::size_t kMostKnown = 50'000; ///< resources remembered between two commits

std::size_t commonSuffix(std::string_view a, std::string_view b)
{
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return std::size_t(end.first - a.rbegin());
}

/// What became of the births and deaths of a commit so far.
struct Moves {
    const std::vector<Occurrence> &births, &deaths;
    Indexes deathOfBirth, birthOfDeath;

    void add(std::uint32_t birth, std::uint32_t death)
    {
        deathOfBirth[birth] = death;
        birthOfDeath[death] = birth;
    }
};

/// Pairs births and deaths by the longest common path suffix, then by path order, in n log n: kustomization
/// files have all one identity, and a folder of them may move at once. In the order of their reversed
/// paths those that share a suffix are neighbours; what a shorter one brings together is paired after
/// what a longer one did.
class SuffixPairing final
{
public:
    SuffixPairing(const Indexes &births, const Indexes &deaths, Moves &moves) : m_moves(moves)
    {
        for (const std::uint32_t birth : births)
            m_sides.push_back({moves.births[birth].path, birth, false});
        for (const std::uint32_t death : deaths)
            m_sides.push_back({moves.deaths[death].path, death, true});
        std::sort(m_sides.begin(), m_sides.end(),
                  [](const Side &a, const Side &b) { return a.path != b.path ? a.path < b.path : a.index < b.index; });
    }

    void run()
    {
        Indexes order(m_sides.size());
        std::iota(order.begin(), order.end(), 0u);
        std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
            const std::string_view left = m_sides[a].path, right = m_sides[b].path;
            return std::lexicographical_compare(left.rbegin(), left.rend(), right.rbegin(), right.rend());
        });
        for (std::size_t i = 0; i < order.size(); ++i) {
            const Side &side = m_sides[order[i]];
            if (i > 0)
                close(commonSuffix(m_sides[order[i - 1]].path, side.path) + 1);
            Group &group = m_open.emplace_back();
            group.length = side.path.size() + 2;
            (side.isDeath ? group.deaths : group.births).insert(order[i]);
        }
        close(0);
    }

private:
    struct Side {
        std::string_view path;
        std::uint32_t index = 0;
        bool isDeath = false;
    };
    /// Those not paired yet that share a suffix, by their places in path order.
    struct Group {
        std::size_t length = 0; ///< of the suffix, and one more: nothing shared is 1, itself alone is most
        std::set<std::uint32_t> births, deaths;
    };

    /// Pairs within the groups that share more than `length` and puts what is left together.
    void close(std::size_t length)
    {
        while (!m_open.empty() && m_open.back().length > length) {
            Group &group = m_open.back();
            while (!group.births.empty() && !group.deaths.empty()) {
                m_moves.add(m_sides[*group.births.begin()].index, m_sides[*group.deaths.begin()].index);
                group.births.erase(group.births.begin());
                group.deaths.erase(group.deaths.begin());
            }
            if (m_open.size() < 2 || m_open[m_open.size() - 2].length < length) {
                group.length = length;
                return;
            }
            Group done = std::move(group);
            m_open.pop_back();
            takeOver(m_open.back().births, done.births);
            takeOver(m_open.back().deaths, done.deaths);
        }
    }

    static void takeOver(std::set<std::uint32_t> &into, std::set<std::uint32_t> &from)
    {
        if (into.size() < from.size())
            into.swap(from);
        into.merge(from);
    }

    Moves &m_moves;
    std::vector<Side> m_sides; ///< in path order
    std::vector<Group> m_open; ///< each shares less than the next
};

void pairBySuffix(const Indexes &births, const Indexes &deaths, Moves &moves)
{
    if (!births.empty() && !deaths.empty())
        SuffixPairing(births, deaths, moves).run();
}

/// Rule 2, for one identity: equal content first, then whatever is left.
void pairMoves(const Indexes &births, const Indexes &deaths, Moves &moves)
{
    if (births.size() == 1 && deaths.size() == 1) {
        moves.add(births.front(), deaths.front());
        return;
    }
    std::unordered_map<std::uint64_t, std::pair<Indexes, Indexes>> byContent;
    for (const std::uint32_t death : deaths)
        byContent[moves.deaths[death].hash].second.push_back(death);
    for (const std::uint32_t birth : births) {
        if (const auto found = byContent.find(moves.births[birth].hash); found != byContent.end())
            found->second.first.push_back(birth);
    }
    for (const auto &[hash, equal] : byContent)
        pairBySuffix(equal.first, equal.second, moves);
    Indexes otherBirths, otherDeaths;
    std::copy_if(births.begin(), births.end(), std::back_inserter(otherBirths),
                 [&](std::uint32_t birth) { return moves.deathOfBirth[birth] == Outcome::kNone; });
    std::copy_if(deaths.begin(), deaths.end(), std::back_inserter(otherDeaths),
                 [&](std::uint32_t death) { return moves.birthOfDeath[death] == Outcome::kNone; });
    pairBySuffix(otherBirths, otherDeaths, moves);
}

/// Rule 4: what remains of (kind, namespace, name) in one group and appears in another.
void pairGroups(std::vector<Outcome> &outcomes, const std::vector<Occurrence> &births, const std::vector<Occurrence> &deaths)
{
    std::unordered_map<ResourceKey, std::uint32_t> gone; ///< with an empty group
    for (std::uint32_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i].birth == Outcome::kNone) {
            ResourceKey key = *deaths[outcomes[i].death].key;
            key.group.clear();
            gone.try_emplace(std::move(key), i);
        }
    }
    if (gone.empty())
        return;
    for (Outcome &outcome : outcomes) {
        if (outcome.birth == Outcome::kNone || outcome.death != Outcome::kNone)
            continue;
        ResourceKey key = *births[outcome.birth].key;
        key.group.clear();
        const auto found = gone.find(key);
        if (found == gone.end())
            continue;
        Outcome &other = outcomes[found->second];
        if (deaths[other.death].key->group == births[outcome.birth].key->group)
            continue;
        outcome.otherDeath = other.death;
        other.otherBirth = outcome.birth;
        gone.erase(found);
    }
}

} // namespace

Result<KnownResources::Known::value_type *> KnownResources::entry(const ResourceKey &key)
{
    const auto [place, isNew] = m_known.try_emplace(key);
    if (isNew && !m_knowsAll) {
        const auto history = m_lookup(key);
        if (!history)
            return history.error();
        place->second = *history;
    }
    return &*place;
}

Result<store::ResourceHistory *> KnownResources::of(const ResourceKey &key)
{
    const auto found = entry(key);
    if (!found)
        return found.error();
    return &(*found)->second;
}

Result<const ResourceKey *> KnownResources::keyOf(const ResourceKey &key)
{
    const auto found = entry(key);
    if (!found)
        return found.error();
    return &(*found)->first;
}

void KnownResources::shrink()
{
    if (m_known.size() <= kMostKnown)
        return;
    m_known = {};
    m_knowsAll = false;
}

Result<std::vector<Outcome>> deriveOutcomes(const std::vector<Occurrence> &births, const std::vector<Occurrence> &deaths,
                                            KnownResources &known)
{
    Moves moves{births, deaths, Indexes(births.size(), Outcome::kNone), Indexes(deaths.size(), Outcome::kNone)};
    if (!births.empty() && !deaths.empty()) {
        ByKey byKey;
        for (std::uint32_t i = 0; i < deaths.size(); ++i)
            byKey[*deaths[i].key].second.push_back(i);
        for (std::uint32_t i = 0; i < births.size(); ++i) {
            if (const auto found = byKey.find(*births[i].key); found != byKey.end())
                found->second.first.push_back(i);
        }
        for (const auto &[key, indexes] : byKey) {
            if (!indexes.first.empty())
                pairMoves(indexes.first, indexes.second, moves);
        }
    }
    for (std::uint32_t i = 0; i < deaths.size(); ++i) {
        const auto history = known.of(*deaths[i].key);
        if (!history)
            return history.error();
        (*history)->existed = true;
        if (moves.birthOfDeath[i] == Outcome::kNone && (*history)->alive > 0)
            --(*history)->alive;
    }
    std::vector<Outcome> outcomes;
    outcomes.reserve(births.size() + deaths.size());
    for (std::uint32_t i = 0; i < births.size(); ++i) {
        if (moves.deathOfBirth[i] != Outcome::kNone) {
            outcomes.push_back({EventType::Modified, i, moves.deathOfBirth[i]});
            continue;
        }
        const auto history = known.of(*births[i].key);
        if (!history)
            return history.error();
        const bool cameBack = (*history)->existed && (*history)->alive == 0;
        outcomes.push_back({cameBack ? EventType::Resurrected : EventType::Created, i, Outcome::kNone});
        (*history)->existed = true;
        ++(*history)->alive;
    }
    for (std::uint32_t i = 0; i < deaths.size(); ++i) {
        if (moves.birthOfDeath[i] == Outcome::kNone)
            outcomes.push_back({EventType::Deleted, Outcome::kNone, i});
    }
    pairGroups(outcomes, births, deaths);
    return outcomes;
}

} // namespace scan
