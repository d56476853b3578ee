// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/lifecycle.h"

#include <algorithm>
#include <string>

namespace scan {

namespace {

std::size_t commonSuffix(std::string_view a, std::string_view b)
{
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return std::size_t(end.first - a.rbegin());
}

/// A possible move of one resource.
struct Candidate {
    bool equal = false;
    std::size_t suffix = 0;
    std::uint32_t death = 0, birth = 0;
};

/// Rule 2: equal content first, then the longest common path suffix, then path order.
void sortCandidates(std::vector<Candidate> &candidates, const std::vector<Occurrence> &births, const std::vector<Occurrence> &deaths)
{
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
        if (a.equal != b.equal)
            return a.equal;
        if (a.suffix != b.suffix)
            return a.suffix > b.suffix;
        if (a.death != b.death)
            return deaths[a.death].path != deaths[b.death].path ? deaths[a.death].path < deaths[b.death].path : a.death < b.death;
        return births[a.birth].path != births[b.birth].path ? births[a.birth].path < births[b.birth].path : a.birth < b.birth;
    });
}

using Indexes = std::vector<std::uint32_t>;
using ByKey = std::unordered_map<ResourceKey, std::pair<Indexes, Indexes>>; ///< births, deaths

/// Many births and deaths of one identity (kustomization files have all the same) would make a square of
/// candidates: beyond this they are paired by equal content and in path order only.
constexpr std::size_t kMaxCandidates = 250'000;

constexpr std::size_t kMostKnown = 50'000; ///< resources remembered between two commits

void pairMoves(const Indexes &births, const Indexes &deaths, const std::vector<Occurrence> &allBirths,
               const std::vector<Occurrence> &allDeaths, Indexes &deathOfBirth, Indexes &birthOfDeath)
{
    std::vector<Candidate> candidates;
    const bool isHuge = births.size() * deaths.size() > kMaxCandidates;
    for (std::size_t d = 0; d < deaths.size(); ++d) {
        const std::size_t first = isHuge ? std::min(d, births.size()) : 0;
        const std::size_t last = isHuge ? std::min(d + 1, births.size()) : births.size();
        for (std::size_t b = first; b < last; ++b) {
            candidates.push_back({allDeaths[deaths[d]].hash == allBirths[births[b]].hash,
                                  commonSuffix(allDeaths[deaths[d]].path, allBirths[births[b]].path), deaths[d], births[b]});
        }
    }
    sortCandidates(candidates, allBirths, allDeaths);
    for (const Candidate &candidate : candidates) {
        if (deathOfBirth[candidate.birth] != Outcome::kNone || birthOfDeath[candidate.death] != Outcome::kNone)
            continue;
        deathOfBirth[candidate.birth] = candidate.death;
        birthOfDeath[candidate.death] = candidate.birth;
    }
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
    Indexes deathOfBirth(births.size(), Outcome::kNone);
    Indexes birthOfDeath(deaths.size(), Outcome::kNone);
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
                pairMoves(indexes.first, indexes.second, births, deaths, deathOfBirth, birthOfDeath);
        }
    }
    for (std::uint32_t i = 0; i < deaths.size(); ++i) {
        const auto history = known.of(*deaths[i].key);
        if (!history)
            return history.error();
        (*history)->existed = true;
        if (birthOfDeath[i] == Outcome::kNone && (*history)->alive > 0)
            --(*history)->alive;
    }
    std::vector<Outcome> outcomes;
    outcomes.reserve(births.size() + deaths.size());
    for (std::uint32_t i = 0; i < births.size(); ++i) {
        if (deathOfBirth[i] != Outcome::kNone) {
            outcomes.push_back({EventType::Modified, i, deathOfBirth[i]});
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
        if (birthOfDeath[i] == Outcome::kNone)
            outcomes.push_back({EventType::Deleted, Outcome::kNone, i});
    }
    pairGroups(outcomes, births, deaths);
    return outcomes;
}

} // namespace scan
