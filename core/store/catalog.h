// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "model/resource.h"
#include "store/database.h"
#include "store/searchindex.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace store {

struct ObjectIds {
    std::uint32_t group = 0, kind = 0, ns = 0, name = 0;
};

/// Who a commit is by, as the reader needs it.
struct Attribution {
    std::uint32_t mergedBy = 0, shown = 0; ///< authors; 0: nobody
    bool bot = false;                      ///< everybody whose work it is is a program
};

/// What the reader remembers of the dictionaries between two calls. begin() first, inside the
/// read transaction.
class Catalog final
{
public:
    explicit Catalog(Database &database) : m_database(database) {}

    /// From the next begin() on these tell bots, not the store's.
    void setBotPatterns(const std::vector<std::string> &patterns);
    /// Forgets what compacting or new bot patterns made untrue; true: no id is what it was.
    bool begin();

    const std::string &word(std::uint32_t id) { return value("word", m_words, id); }
    const std::string &name(std::uint32_t id) { return value("name", m_names, id); }
    const std::string &path(std::uint32_t id) { return value("path", m_paths, id); }
    const std::string &field(std::uint32_t id) { return value("field", m_fields, id); }
    const std::string &shape(std::uint32_t id) { return value("shape", m_shapes, id); }
    /// `Name <email>`.
    const std::string &author(std::uint32_t id);
    ResourceKey key(std::uint32_t object);
    const ObjectIds &object(std::uint32_t id) { return id < m_objects.size() && m_objects[id].name ? m_objects[id] : readObject(id); }
    const Attribution &attribution(std::uint32_t id);
    [[nodiscard]] bool isBotAuthor(std::uint32_t author);

    // Sets for a filter; each loads what it needs once.
    IdSetPtr objectsOf(const EventFilter &filter);
    IdSetPtr objectsOf(const ResourceFilter &filter);
    IdSetPtr attributionsOf(const EventFilter &filter);
    IdSetPtr pathsContaining(std::string_view text);
    IdSetPtr objectsContaining(std::string_view text); ///< in name, kind or namespace
    IdSetPtr shapesContaining(std::string_view text);  ///< in a field's path
    /// Loads `most` objects more, or all: where most will be asked for, one by one takes ten times as
    /// long. False: there may be more.
    bool loadObjects(std::int64_t most = -1);
    /// Loads a part of what a search for text reads; false: there is more.
    bool prepareSearch();
    /// Forgets all that can be read again.
    void forget();
    std::optional<std::uint32_t> findObject(const ResourceKey &key);
    /// The id of the name that is empty, or one that no name has.
    std::uint32_t emptyName();

private:
    using Values = std::unordered_map<std::uint32_t, std::string>;
    struct AuthorIds {
        std::string display;
        bool bot = false;
    };
    struct ObjectTest;

    const std::string &value(const char *table, Values &values, std::uint32_t id);
    const ObjectIds &readObject(std::uint32_t id);
    const AuthorIds &authorIds(std::uint32_t id);
    void loadAttributions();
    bool touchSegments();
    Attribution decodeAttribution(std::string_view data);
    IdSet exactIds(const char *table, const std::vector<std::string> &values);
    template<class Filter>
    IdSetPtr objectsMatching(const Filter &filter, std::string_view nameContains);
    IdSet findAttributions(const EventFilter &filter);
    [[noreturn]] void missing(const char *table, std::uint32_t id) const;

    Database &m_database;
    Values m_words, m_names, m_paths, m_fields, m_shapes;
    SearchIndex m_wordIndex{"word"}, m_nameIndex{"name"}, m_pathIndex{"path"}, m_fieldIndex{"field"};
    std::vector<ObjectIds> m_objects; ///< by id, up to m_objects.size()
    std::unordered_map<std::uint32_t, ObjectIds> m_someObjects;
    std::vector<Attribution> m_attributions;
    std::unordered_map<std::uint32_t, Attribution> m_someAttributions;
    std::unordered_map<std::uint32_t, AuthorIds> m_authors;
    ShapeIndex m_shapeIndex;
    KeptSet m_objectSet, m_textObjectSet, m_pathSet, m_shapeSet, m_attributionSet;
    std::int64_t m_touchedChunks = 0; ///< up to this one, for the search that is prepared
    std::vector<std::string> m_botPatterns;
    std::string m_botText;
    std::optional<std::string> m_ownBotText; ///< as m_botText, of setBotPatterns()
    std::int64_t m_epoch = 0;
};

/// `text` with ASCII letters in lower case.
std::string lowered(std::string_view text);

} // namespace store
