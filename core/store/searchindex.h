// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Empties a container and gives its memory back. Neither `= {}` nor clear() does so, nor, of a string,
/// the assignment of an empty one: it copies the few letters of a short string into the room it has.
template<class Container>
void release(Container &container)
{
    Container().swap(container);
}

/// Ids of a dictionary to be read next: those from `first` on, at most as many as asked for. Ids are
/// given out one after the other.
struct IdRange {
    /// `most` below 0: all there are.
    IdRange(Database &database, const char *table, std::int64_t first, std::int64_t most);
    [[nodiscard]] bool isLast() const { return until > last; }

    std::int64_t first = 0, until = 0; ///< up to, not with, `until`
    std::int64_t last = 0;             ///< of the dictionary
};

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
using IdSetPtr = std::shared_ptr<const IdSet>;

/// The last answer to a question about a dictionary. A page, its places and its count ask the same;
/// a dictionary only grows, so that an answer is true as long as its size is.
class KeptSet final
{
public:
    template<class Find>
    const IdSetPtr &of(std::string_view question, std::size_t size, Find find)
    {
        if (!m_set || question != m_question || size != m_size) {
            m_set = std::make_shared<const IdSet>(find());
            m_question = question;
            m_size = size;
        }
        return m_set;
    }
    void clear() { m_set.reset(); }

private:
    std::string m_question;
    std::size_t m_size = 0;
    IdSetPtr m_set;
};

/// The lower-cased (ASCII) values of one dictionary table in memory, for searches. Dictionaries only
/// grow, so that refresh() reads what is new.
class SearchIndex final
{
public:
    explicit SearchIndex(const char *table) : m_table(table) {}

    /// Reads at most `most` values; false: there may be more.
    bool refresh(Database &database, std::int64_t most = -1);
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// Ids of the values that contain `text`, ignoring ASCII case.
    [[nodiscard]] IdSet containing(std::string_view text) const;
    /// Ids of the values equal to `text`, ignoring ASCII case.
    void addEqual(std::string_view text, IdSet &ids) const;
    /// Gives all of it back; the next refresh() reads it again.
    void forget();
    /// What it holds of memory.
    [[nodiscard]] std::size_t bytes() const;

private:
    const char *m_table;
    std::string m_text; ///< values, each ended by a NUL
    std::vector<std::uint32_t> m_ids;
    std::vector<std::uint32_t> m_starts; ///< of each value in m_text
    std::int64_t m_next = 1;             ///< id to be read next
};

/// Which fields each shape has, flat: a store of millions of events has nearly as many shapes as
/// ways to change a manifest.
class ShapeIndex final
{
public:
    /// Reads at most `most` shapes; false: there may be more.
    bool refresh(Database &database, std::int64_t most = -1);
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// Ids of the shapes with one of these fields.
    [[nodiscard]] IdSet with(const IdSet &fields) const;

private:
    std::vector<std::uint32_t> m_ids;
    std::vector<std::uint32_t> m_ends; ///< of each shape's fields in m_fields
    std::vector<std::uint32_t> m_fields;
    std::int64_t m_next = 1; ///< id to be read next
};

} // namespace store
