// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/catalog.h"
#include "store/database.h"
#include "store/reader.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace store {

/// What a ResourceFilter asks of a row, by ids. The filter must outlive it.
class ResourceMatcher final
{
public:
    ResourceMatcher(Catalog &catalog, const ResourceFilter &filter);
    [[nodiscard]] bool matches(std::int64_t id, RepositoryId repository, std::uint32_t object, std::uint32_t path,
                               ResourceState state) const;

private:
    const ResourceFilter &m_filter;
    IdSetPtr m_objects, m_textObjects, m_textPaths; ///< null: not asked for
    std::unordered_set<std::int64_t> m_ids;
};

/// Every value of a dictionary, by its id.
class DictionaryTexts final
{
public:
    void read(Database &database, const char *table);
    [[nodiscard]] std::string_view of(std::uint32_t id) const
    {
        return id < m_places.size() ? std::string_view(m_text).substr(m_places[id].first, m_places[id].length) : std::string_view();
    }
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    void clear();

private:
    struct Place {
        std::uint32_t first = 0, length = 0;
    };
    std::string m_text;
    std::vector<Place> m_places; ///< in m_text, by id
};

/// What a ResourceQuery asks for, as ids: read in one pass, then kept, so that another order, another
/// text or other rows of it need no second one. Only names that are looked at become texts: of hundreds of
/// thousands those are a few dozen.
class ResourceTable final
{
public:
    ResourceTable(Database &database, Catalog &catalog) : m_database(database), m_catalog(catalog) {}

    /// Makes the table answer `query`; `anew`: also where it does already, from the store as it is now.
    void arrange(const ResourceQuery &query, bool anew, const std::stop_token &stop);
    [[nodiscard]] ResourceWindow window(const ResourceAsk &ask, const std::stop_token &stop);
    /// Every name in order; `row` returns false to stop.
    void forEach(const std::function<bool(const ResourceSection &, const ResourceGroup &)> &row, const std::stop_token &stop);
    void forget();
    /// Gives back what is quickly read again: the next text that is asked for takes some thirty milliseconds longer.
    void rest();

private:
    /// Resources of one kind and name within a section; its members lie from `first` to the next one's.
    struct Name {
        std::int64_t lastTime = 0;
        std::uint32_t top = 0; ///< its section's kind, namespace or repository
        std::uint32_t group = 0, kind = 0;
        std::uint32_t name = 0; ///< of what has none: its path
        std::uint32_t file = 0; ///< the repository of what has no name; else 0
        std::uint32_t first : 31 = 0;
        std::uint32_t unreadable : 1 = 0;
    };
    struct Member {
        std::uint32_t repository, object;
        auto operator<=>(const Member &) const = default;
    };
    /// One resource: the name it would be alone.
    struct Row {
        Name name;
        Member member;
    };
    /// An object of a repository, and the name it stands in.
    struct Owned {
        std::uint32_t object, name;
    };
    /// Names from `first` to `last` of m_order.
    struct Section {
        ResourceSection shown;
        std::uint32_t top = 0, first = 0, last = 0;
    };

    /// A row of the table `resource`, as it is kept for the next text that is asked for.
    struct Stored {
        std::int64_t lastTime;
        std::uint32_t object, path;
        std::uint32_t repository : 31;
        std::uint32_t unreadable : 1;
    };

    void readStored(const std::stop_token &stop);
    std::vector<Row> matchingRows(const std::stop_token &stop);
    void forgetNames();
    void gather(const std::stop_token &stop);
    void addNames(std::vector<Row> &rows);
    [[nodiscard]] std::vector<std::vector<Owned>> membersByRepository() const;
    void count(const EventFilter &filter, const std::stop_token &stop);
    void makeSections();
    void sumUp(const std::vector<std::uint32_t> &sectionOf);
    void sortSections();
    void prepareOrder();
    void placeNames(const Section &section, std::int64_t first, std::int64_t count);
    [[nodiscard]] std::optional<std::int64_t> placeOf(const ResourceGroup &resources);
    [[nodiscard]] bool isSame(const Name &name, const ResourceGroup &resources);
    [[nodiscard]] const Section *sectionOf(std::string_view key) const;
    [[nodiscard]] ResourceNames names(const Section &section, std::int64_t first, std::int64_t count);
    [[nodiscard]] ResourceGroup group(std::uint32_t name);
    [[nodiscard]] std::string keyOf(std::uint32_t top);
    [[nodiscard]] std::uint32_t topOf(const ObjectIds &ids, RepositoryId repository) const;

    [[nodiscard]] std::uint32_t endOf(std::uint32_t name) const
    {
        return name + 1 < m_names.size() ? m_names[name + 1].first : std::uint32_t(m_members.size());
    }
    [[nodiscard]] std::int64_t repositoriesOf(std::uint32_t name) const;
    [[nodiscard]] bool isBefore(std::uint32_t left, std::uint32_t right);
    [[nodiscard]] int compareTexts(std::uint32_t left, std::uint32_t right);
    const std::string &fileOf(const Name &name);

    Database &m_database;
    Catalog &m_catalog;
    ResourceQuery m_query;                        ///< what the table answers
    bool m_isWhole = false;                       ///< and whether it can
    std::optional<ResourceFilter> m_storedFilter; ///< without its text: what m_stored answers
    std::vector<Stored> m_stored;
    std::vector<Name> m_names;
    std::vector<Member> m_members;      ///< by name, each name's sorted
    std::vector<std::int64_t> m_events; ///< by name; empty: not counted
    std::vector<Section> m_sections;    ///< as shown
    std::vector<std::uint32_t> m_order; ///< names, a section's together
    std::vector<std::int64_t> m_values; ///< by name: what names are sorted by first
    DictionaryTexts m_texts;
    std::unordered_map<std::uint32_t, std::string> m_files; ///< paths that were asked for
};

} // namespace store
