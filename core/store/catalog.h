// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "model/resource.h"
#include "store/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace store {

/// A set of dictionary ids: one byte an id.
class IdSet final
{
public:
    void add(std::uint32_t id)
    {
        if (id >= m_has.size())
            m_has.resize(std::max<std::size_t>(id + 1, m_has.size() * 2));
        m_has[id] = 1;
        m_empty = false;
    }
    [[nodiscard]] bool has(std::uint32_t id) const { return id < m_has.size() && m_has[id]; }
    [[nodiscard]] bool isEmpty() const { return m_empty; }

private:
    std::vector<std::uint8_t> m_has;
    bool m_empty = true;
};

/// The lower-cased (ASCII) values of one dictionary table in memory, for searches. Dictionaries only
/// grow, so that refresh() reads what is new.
class SearchIndex final
{
public:
    explicit SearchIndex(const char *table) : m_table(table) {}

    void refresh(Database &database);
    /// Ids of the values that contain `text`, ignoring ASCII case.
    [[nodiscard]] IdSet containing(std::string_view text) const;
    /// Ids of the values equal to `text`, ignoring ASCII case.
    void addEqual(std::string_view text, IdSet &ids) const;

private:
    const char *m_table;
    std::string m_text;                      ///< values, each ended by a NUL
    std::vector<std::uint32_t> m_ids;
    std::vector<std::size_t> m_starts;       ///< of each value in m_text
    std::uint32_t m_last = 0;
};

struct ObjectIds {
    std::uint32_t group = 0, kind = 0, ns = 0, name = 0;
};

/// Who a commit is by, as the reader needs it.
struct Attribution {
    std::uint32_t mergedBy = 0, shown = 0;  ///< authors; 0: nobody
    bool bot = false;                       ///< everybody whose work it is is a program
};

/// What the reader remembers of the dictionaries between two calls. begin() first, inside the
/// read transaction.
class Catalog final
{
public:
    explicit Catalog(Database &database) : m_database(database) {}

    /// Forgets what compacting or new bot patterns made untrue.
    void begin();

    const std::string &word(std::uint32_t id) { return value("word", m_words, id); }
    const std::string &name(std::uint32_t id) { return value("name", m_names, id); }
    const std::string &path(std::uint32_t id) { return value("path", m_paths, id); }
    const std::string &field(std::uint32_t id) { return value("field", m_fields, id); }
    const std::string &shape(std::uint32_t id) { return value("shape", m_shapes, id); }
    /// `Name <email>`.
    const std::string &author(std::uint32_t id);
    ResourceKey key(std::uint32_t object);
    const ObjectIds &object(std::uint32_t id);
    const Attribution &attribution(std::uint32_t id);
    [[nodiscard]] bool isBotAuthor(std::uint32_t author);

    // Sets for a filter; each loads what it needs once.
    IdSet objectsOf(const EventFilter &filter);
    IdSet objectsOf(const ResourceFilter &filter);
    IdSet attributionsOf(const EventFilter &filter);
    IdSet pathsContaining(std::string_view text);
    IdSet objectsContaining(std::string_view text);   ///< in name, kind or namespace
    IdSet shapesContaining(std::string_view text);    ///< in a field's path
    std::optional<std::uint32_t> findObject(const ResourceKey &key);

private:
    using Values = std::unordered_map<std::uint32_t, std::string>;
    struct AuthorIds {
        std::string display;
        bool bot = false;
    };
    struct ObjectTest;

    const std::string &value(const char *table, Values &values, std::uint32_t id);
    const AuthorIds &authorIds(std::uint32_t id);
    void loadObjects();
    void loadAttributions();
    Attribution decodeAttribution(std::string_view data);
    IdSet exactIds(const char *table, const std::vector<std::string> &values);
    template<class Filter>
    IdSet objectsMatching(const Filter &filter, std::string_view nameContains);
    [[noreturn]] void missing(const char *table, std::uint32_t id) const;

    Database &m_database;
    Values m_words, m_names, m_paths, m_fields, m_shapes;
    SearchIndex m_wordIndex{"word"}, m_nameIndex{"name"}, m_pathIndex{"path"}, m_fieldIndex{"field"};
    std::vector<ObjectIds> m_objects;            ///< by id, up to m_objects.size()
    std::unordered_map<std::uint32_t, ObjectIds> m_someObjects;
    std::vector<Attribution> m_attributions;
    std::unordered_map<std::uint32_t, Attribution> m_someAttributions;
    std::unordered_map<std::uint32_t, AuthorIds> m_authors;
    std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>> m_shapeFields;
    std::vector<std::string> m_botPatterns;
    std::string m_botText;
    std::int64_t m_epoch = 0;
};

/// `text` with ASCII letters in lower case.
std::string lowered(std::string_view text);

} // namespace store
