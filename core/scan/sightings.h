// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scan/lifecycle.h"
#include "scan/manifestfile.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace scan {

/// The objects that one commit brought, or those that it took, with what their events and rows need.
/// Of an ordinary commit the files' documents stay at hand; of a giant one pack() keeps a few bytes an
/// object.
class Sightings final
{
public:
    enum class Kind { Born, Died };

    explicit Sightings(Kind kind) : m_kind(kind) {}

    /// `listed` are indexes into `file`'s objects; `blob` is what the file was read from.
    void add(const std::string &path, const ObjectId &blob, const std::shared_ptr<const ManifestFile> &file,
             const std::vector<std::uint32_t> &listed);
    /// Lets go of the files so far; keys lie in `known` from now on, which must keep them.
    Result<void> pack(KnownResources &known);
    void clear();

    /// What deriveOutcomes() asks for; `i` below is a place in it.
    [[nodiscard]] const std::vector<Occurrence> &all() const { return m_all; }
    [[nodiscard]] const ResourceKey &key(std::uint32_t i) const { return *m_all[i].key; }
    [[nodiscard]] const std::string &path(std::uint32_t i) const { return m_origins[m_places[i].origin].path; }
    [[nodiscard]] const ObjectId &blob(std::uint32_t i) const { return m_origins[m_places[i].origin].blob; }
    /// Where the object is among the rows of its identity.
    [[nodiscard]] std::uint32_t slot(std::uint32_t i) const { return m_places[i].slot; }
    /// Key, version, hash and facts.
    [[nodiscard]] Object object(std::uint32_t i) const;
    /// The object's place in its file, for who reads the file again.
    [[nodiscard]] std::uint32_t index(std::uint32_t i) const { return m_places[i].index; }
    /// Its content; invalid when it is no longer at hand.
    [[nodiscard]] yaml::NodeRef content(std::uint32_t i) const;

private:
    struct Origin {
        std::string path;
        ObjectId blob;
        std::shared_ptr<const ManifestFile> file; ///< null: packed
    };
    struct Place {
        std::uint32_t origin = 0, index = 0, slot = 0;
        std::size_t text = 0; ///< packed: where its version and facts begin
    };

    Kind m_kind;
    std::deque<Origin> m_origins;
    std::vector<Place> m_places;
    std::vector<Occurrence> m_all;
    std::string m_text;
    std::size_t m_packed = 0, m_packedOrigins = 0;
};

} // namespace scan
