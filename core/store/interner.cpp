// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/interner.h"

namespace store {

namespace {

/// A dictionary in memory may grow to this many values; then it starts anew.
constexpr std::size_t kMostRemembered = 50'000;

} // namespace

std::int64_t dictionaryHash(std::string_view value)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : value)
        hash = (hash ^ std::uint8_t(c)) * 16777619u;
    return std::int32_t(hash);
}

std::optional<std::uint32_t> findInDictionary(Database &database, const char *table, std::string_view value)
{
    Query query =
        database.query(std::string("SELECT id FROM ") + table + " WHERE hash = ? AND value = ?", dictionaryHash(value), Bytes{value});
    if (!query.next())
        return std::nullopt;
    return std::uint32_t(query.integer(0));
}

std::optional<std::uint32_t> Interner::find(Database &database, std::string_view value)
{
    if (const auto known = m_ids.find(value); known != m_ids.end())
        return known->second;
    const std::optional<std::uint32_t> id = findInDictionary(database, m_table, value);
    if (id)
        m_ids.emplace(value, *id);
    return id;
}

std::uint32_t Interner::id(Database &database, std::string_view value)
{
    if (m_ids.size() >= kMostRemembered)
        m_ids.clear();
    if (const std::optional<std::uint32_t> known = find(database, value))
        return *known;
    database.run(std::string("INSERT INTO ") + m_table + " (hash, value) VALUES (?, ?)", dictionaryHash(value), Bytes{value});
    const auto id = std::uint32_t(database.lastInsertId());
    m_ids.emplace(value, id);
    return id;
}

std::optional<std::uint32_t> Interners::lookUp(Database &database, const std::array<std::uint32_t, 4> &ids)
{
    Query query = database.query("SELECT id FROM object WHERE name_id = ? AND kind_id = ? AND ns_id = ? AND group_id = ?", ids[3], ids[1],
                                 ids[2], ids[0]);
    if (!query.next())
        return std::nullopt;
    return std::uint32_t(query.integer(0));
}

std::uint32_t Interners::object(Database &database, const ResourceKey &key)
{
    if (const auto known = m_objects.find(key); known != m_objects.end())
        return known->second;
    if (m_objects.size() >= kMostRemembered)
        m_objects.clear();
    const std::array<std::uint32_t, 4> ids{words.id(database, key.group), words.id(database, key.kind), words.id(database, key.ns),
                                           names.id(database, key.name)};
    std::optional<std::uint32_t> id = lookUp(database, ids);
    if (!id) {
        database.run("INSERT INTO object (group_id, kind_id, ns_id, name_id) VALUES (?, ?, ?, ?)", ids[0], ids[1], ids[2], ids[3]);
        id = std::uint32_t(database.lastInsertId());
    }
    m_objects.emplace(key, *id);
    return *id;
}

std::optional<std::uint32_t> Interners::findObject(Database &database, const ResourceKey &key)
{
    if (const auto known = m_objects.find(key); known != m_objects.end())
        return known->second;
    const auto group = words.find(database, key.group), kind = words.find(database, key.kind), ns = words.find(database, key.ns);
    const auto name = names.find(database, key.name);
    if (!group || !kind || !ns || !name)
        return std::nullopt;
    return lookUp(database, {*group, *kind, *ns, *name});
}

void Interners::clear()
{
    for (Interner *interner : {&words, &names, &paths, &fields, &shapes, &authors, &attributions, &items})
        interner->clear();
    m_objects.clear();
}

} // namespace store
