// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/catalog.h"
#include "store/varint.h"

#include <cstring>

namespace store {

IdRange::IdRange(Database &database, const char *table, std::int64_t begin, std::int64_t most) : first(begin)
{
    Query query = database.query(std::string("SELECT coalesce(max(id), 0) FROM ") + table);
    query.next();
    last = query.integer(0);
    until = most < 0 ? last + 1 : std::min(begin + most, last + 1);
}

bool SearchIndex::refresh(Database &database, std::int64_t most)
{
    const IdRange range(database, m_table, m_next, most);
    if (range.first >= range.until)
        return range.isLast();
    const std::size_t text = m_text.size(), values = m_ids.size();
    try {
        database.forEachRow(
            "id, value", std::string(m_table) + " WHERE id >= ? AND id < ?",
            [this](const RowView &row) {
                const std::string_view value = row.bytes(1);
                const std::size_t begin = m_text.size();
                m_ids.push_back(std::uint32_t(row.integer(0)));
                m_starts.push_back(std::uint32_t(begin));
                m_text.resize(begin + value.size() + 1);
                std::transform(value.begin(), value.end(), m_text.begin() + std::ptrdiff_t(begin),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
            },
            range.first, range.until);
    } catch (const Failure &) {
        m_text.resize(text);
        m_ids.resize(values);
        m_starts.resize(values);
        throw;
    }
    m_next = range.until;
    return range.isLast();
}

IdSet SearchIndex::containing(std::string_view text) const
{
    IdSet result;
    const std::string needle = lowered(text);
    if (needle.find('\0') != std::string::npos)
        return result;
    std::size_t from = 0;
    while (from < m_text.size()) {
        const void *hit = memmem(m_text.data() + from, m_text.size() - from, needle.data(), needle.size());
        if (!hit)
            break;
        const auto place = std::size_t(static_cast<const char *>(hit) - m_text.data());
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), place);
        result.add(m_ids[std::size_t(next - m_starts.begin()) - 1]);
        if (next == m_starts.end())
            break;
        from = *next;
    }
    return result;
}

void SearchIndex::addEqual(std::string_view text, IdSet &ids) const
{
    const std::string needle = lowered(text);
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const std::size_t end = i + 1 < m_starts.size() ? m_starts[i + 1] : m_text.size();
        if (std::string_view(m_text).substr(m_starts[i], end - m_starts[i] - 1) == needle)
            ids.add(m_ids[i]);
    }
}

void SearchIndex::forget()
{
    release(m_text);
    release(m_ids);
    release(m_starts);
    m_next = 1;
}

std::size_t SearchIndex::bytes() const
{
    return m_text.capacity() + m_ids.capacity() * sizeof(m_ids.front()) + m_starts.capacity() * sizeof(m_starts.front());
}

bool ShapeIndex::refresh(Database &database, std::int64_t most)
{
    const IdRange range(database, "shape", m_next, most);
    if (range.first >= range.until)
        return range.isLast();
    const std::size_t shapes = m_ids.size(), fields = m_fields.size();
    try {
        database.forEachRow(
            "id, value", "shape WHERE id >= ? AND id < ?",
            [this](const RowView &row) {
                m_ids.push_back(std::uint32_t(row.integer(0)));
                ByteReader reader(row.bytes(1));
                while (reader.ok() && !reader.atEnd())
                    m_fields.push_back(std::uint32_t(reader.varint()));
                m_ends.push_back(std::uint32_t(m_fields.size()));
            },
            range.first, range.until);
    } catch (const Failure &) {
        m_ids.resize(shapes);
        m_ends.resize(shapes);
        m_fields.resize(fields);
        throw;
    }
    m_next = range.until;
    return range.isLast();
}

IdSet ShapeIndex::with(const IdSet &fields) const
{
    IdSet result;
    std::size_t field = 0;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        bool has = false;
        for (; field < m_ends[i]; ++field)
            has = has || fields.has(m_fields[field]);
        if (has)
            result.add(m_ids[i]);
    }
    return result;
}

} // namespace store
