// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource.h"
#include "store/database.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace store {

/// What a dictionary's `hash` column keeps of a value.
std::int64_t dictionaryHash(std::string_view value);

/// The id of `value` in `table`, if it has one.
std::optional<std::uint32_t> findInDictionary(Database &database, const char *table, std::string_view value);

/// The writer's side of one dictionary table: values in, ids out. What it learnt is true only as
/// long as the transactions it was learnt in are not rolled back: then clear().
class Interner final
{
public:
    explicit Interner(const char *table) : m_table(table) {}

    /// The id of `value`, which gets one if it has none.
    std::uint32_t id(Database &database, std::string_view value);
    /// The id of `value`, if it has one.
    std::optional<std::uint32_t> find(Database &database, std::string_view value);
    void clear() { m_ids.clear(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view value) const { return std::hash<std::string_view>()(value); }
    };

    const char *m_table;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_ids;
};

/// All dictionaries of the writer.
struct Interners {
    Interner words{"word"}, names{"name"}, paths{"path"}, fields{"field"}, shapes{"shape"}, authors{"author"}, attributions{"attribution"},
        items{"item"};

    std::uint32_t object(Database &database, const ResourceKey &key);
    std::optional<std::uint32_t> findObject(Database &database, const ResourceKey &key);
    void clear();

private:
    static std::optional<std::uint32_t> lookUp(Database &database, const std::array<std::uint32_t, 4> &ids);

    std::unordered_map<ResourceKey, std::uint32_t> m_objects;
};

} // namespace store
