// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/catalog.h"
#include "store/varint.h"

#include <cstring>

namespace store {

bool SearchIndex::refresh(Database &database, std::int64_t most)
{
    Query query = database.query(std::string("SELECT id, value FROM ") + m_table + " WHERE id > ? ORDER BY id LIMIT ?", m_last, most);
    std::int64_t rows = 0;
    for (; query.next(); ++rows) {
        m_last = std::uint32_t(query.integer(0));
        m_ids.push_back(m_last);
        m_starts.push_back(m_text.size());
        const std::string_view value = query.bytes(1);
        const std::size_t begin = m_text.size();
        m_text.resize(begin + value.size() + 1);
        std::transform(value.begin(), value.end(), m_text.begin() + std::ptrdiff_t(begin),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    }
    return rows != most;
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

bool ShapeIndex::refresh(Database &database, std::int64_t most)
{
    Query query = database.query("SELECT id, value FROM shape WHERE id > ? ORDER BY id LIMIT ?", m_ids.empty() ? 0 : m_ids.back(), most);
    std::int64_t rows = 0;
    for (; query.next(); ++rows) {
        m_ids.push_back(std::uint32_t(query.integer(0)));
        ByteReader reader(query.bytes(1));
        while (reader.ok() && !reader.atEnd())
            m_fields.push_back(std::uint32_t(reader.varint()));
        m_ends.push_back(std::uint32_t(m_fields.size()));
    }
    return rows != most;
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
