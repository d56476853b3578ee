// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog.h"

#include "model/bots.h"
#include "store/eventstore_p.h"
#include "store/varint.h"

#include <algorithm>
#include <cstring>

namespace store {

using namespace Qt::StringLiterals;

namespace {

/// Values remembered for drawing pages; beyond that they are read again.
constexpr std::size_t kMostValues = 100'000;

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    return result;
}

void SearchIndex::refresh(Database &database)
{
    Query query = database.query(std::string("SELECT id, value FROM ") + m_table + " WHERE id > ? ORDER BY id", m_last);
    while (query.next()) {
        m_last = std::uint32_t(query.integer(0));
        m_ids.push_back(m_last);
        m_starts.push_back(m_text.size());
        const std::size_t begin = m_text.size();
        m_text += query.bytes(1);
        std::transform(m_text.begin() + std::ptrdiff_t(begin), m_text.end(), m_text.begin() + std::ptrdiff_t(begin), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
        m_text += '\0';
    }
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

void Catalog::begin()
{
    std::string bots;
    std::int64_t epoch = 0;
    Query query = m_database.query("SELECT key, value FROM meta WHERE key IN ('bots', 'epoch')");
    while (query.next()) {
        if (query.bytes(0) == "bots")
            bots = query.text(1);
        else
            epoch = query.integer(1);
    }
    if (epoch != m_epoch) {
        for (Values *values : {&m_words, &m_names, &m_paths, &m_fields, &m_shapes})
            values->clear();
        m_wordIndex = SearchIndex("word");
        m_nameIndex = SearchIndex("name");
        m_pathIndex = SearchIndex("path");
        m_fieldIndex = SearchIndex("field");
        m_objects.clear();
        m_someObjects.clear();
        m_shapeFields.clear();
        m_epoch = epoch;
    }
    if (bots != m_botText) {
        m_botText = bots;
        m_botPatterns = splitLines(bots);
        m_authors.clear();
        m_attributions.clear();
        m_someAttributions.clear();
    }
}

void Catalog::missing(const char *table, std::uint32_t id) const
{
    throw corrupt(m_database.path(), u"no %1 %2"_s.arg(QString::fromLatin1(table)).arg(id));
}

const std::string &Catalog::value(const char *table, Values &values, std::uint32_t id)
{
    if (const auto known = values.find(id); known != values.end())
        return known->second;
    if (values.size() >= kMostValues)
        values.clear();
    Query query = m_database.query(std::string("SELECT value FROM ") + table + " WHERE id = ?", id);
    if (!query.next())
        missing(table, id);
    return values.emplace(id, query.text(0)).first->second;
}

const Catalog::AuthorIds &Catalog::authorIds(std::uint32_t id)
{
    if (const auto known = m_authors.find(id); known != m_authors.end())
        return known->second;
    Query query = m_database.query("SELECT value FROM author WHERE id = ?", id);
    if (!query.next())
        missing("author", id);
    const std::string_view value = query.bytes(0);
    const std::size_t end = std::min(value.find('\0'), value.size());
    const Author author{std::string(value.substr(0, end)), std::string(value.substr(std::min(end + 1, value.size())))};
    return m_authors.emplace(id, AuthorIds{author.display(), isBot(author.name, author.email, m_botPatterns)}).first->second;
}

const std::string &Catalog::author(std::uint32_t id)
{
    return authorIds(id).display;
}

bool Catalog::isBotAuthor(std::uint32_t author)
{
    return authorIds(author).bot;
}

ResourceKey Catalog::key(std::uint32_t id)
{
    const ObjectIds ids = object(id);
    return {word(ids.group), word(ids.kind), word(ids.ns), name(ids.name)};
}

const ObjectIds &Catalog::object(std::uint32_t id)
{
    if (id < m_objects.size() && m_objects[id].name)
        return m_objects[id];
    if (const auto known = m_someObjects.find(id); known != m_someObjects.end())
        return known->second;
    Query query = m_database.query("SELECT group_id, kind_id, ns_id, name_id FROM object WHERE id = ?", id);
    if (!query.next())
        missing("object", id);
    const ObjectIds ids{std::uint32_t(query.integer(0)), std::uint32_t(query.integer(1)), std::uint32_t(query.integer(2)), std::uint32_t(query.integer(3))};
    return m_someObjects.emplace(id, ids).first->second;
}

Attribution Catalog::decodeAttribution(std::string_view data)
{
    ByteReader reader(data);
    Attribution result;
    result.mergedBy = std::uint32_t(reader.varint());
    result.shown = std::uint32_t(reader.varint());
    bool others = false;
    result.bot = true;
    while (reader.ok() && !reader.atEnd()) {
        others = true;
        result.bot = isBotAuthor(std::uint32_t(reader.varint())) && result.bot;
    }
    if (!reader.ok())
        throw corrupt(m_database.path(), u"attribution"_s);
    if (!others)
        result.bot = isBotAuthor(result.shown);
    return result;
}

const Attribution &Catalog::attribution(std::uint32_t id)
{
    if (id < m_attributions.size() && m_attributions[id].shown)
        return m_attributions[id];
    if (const auto known = m_someAttributions.find(id); known != m_someAttributions.end())
        return known->second;
    Query query = m_database.query("SELECT value FROM attribution WHERE id = ?", id);
    if (!query.next())
        missing("attribution", id);
    return m_someAttributions.emplace(id, decodeAttribution(query.bytes(0))).first->second;
}

void Catalog::loadObjects()
{
    Query query = m_database.query("SELECT id, group_id, kind_id, ns_id, name_id FROM object WHERE id >= ? ORDER BY id", m_objects.size());
    while (query.next()) {
        const auto id = std::size_t(query.integer(0));
        m_objects.resize(id + 1);
        m_objects[id] = {std::uint32_t(query.integer(1)), std::uint32_t(query.integer(2)), std::uint32_t(query.integer(3)), std::uint32_t(query.integer(4))};
    }
}

void Catalog::loadAttributions()
{
    Query query = m_database.query("SELECT id, value FROM attribution WHERE id >= ? ORDER BY id", m_attributions.size());
    while (query.next()) {
        const auto id = std::size_t(query.integer(0));
        m_attributions.resize(id + 1);
        m_attributions[id] = decodeAttribution(query.bytes(1));
    }
}

IdSet Catalog::exactIds(const char *table, const std::vector<std::string> &values)
{
    IdSet ids;
    for (const std::string &value : values) {
        Query query = m_database.query(std::string("SELECT id FROM ") + table + " WHERE hash = ? AND value = ?", dictionaryHash(value), Bytes{value});
        if (query.next())
            ids.add(std::uint32_t(query.integer(0)));
    }
    return ids;
}

template<class Filter>
IdSet Catalog::objectsMatching(const Filter &filter, std::string_view nameContains)
{
    const IdSet groups = exactIds("word", filter.groups), namespaces = exactIds("word", filter.namespaces), names = exactIds("name", filter.names);
    IdSet kinds, parts;
    if (!filter.kinds.empty())
        m_wordIndex.refresh(m_database);
    for (const std::string &kind : filter.kinds)
        m_wordIndex.addEqual(kind, kinds);
    if (!nameContains.empty()) {
        m_nameIndex.refresh(m_database);
        parts = m_nameIndex.containing(nameContains);
    }
    loadObjects();
    IdSet result;
    for (std::size_t id = 1; id < m_objects.size(); ++id) {
        const ObjectIds &object = m_objects[id];
        if ((filter.groups.empty() || groups.has(object.group)) && (filter.kinds.empty() || kinds.has(object.kind))
            && (filter.namespaces.empty() || namespaces.has(object.ns)) && (filter.names.empty() || names.has(object.name))
            && (nameContains.empty() || parts.has(object.name)))
            result.add(std::uint32_t(id));
    }
    return result;
}

IdSet Catalog::objectsOf(const EventFilter &filter)
{
    return objectsMatching(filter, filter.nameContains);
}

IdSet Catalog::objectsOf(const ResourceFilter &filter)
{
    return objectsMatching(filter, {});
}

IdSet Catalog::attributionsOf(const EventFilter &filter)
{
    loadAttributions();
    const std::string author = lowered(filter.authorContains), merger = lowered(filter.mergedByContains);
    std::unordered_map<std::uint32_t, bool> authors, mergers;
    const auto contains = [this](auto &known, std::uint32_t id, const std::string &text) {
        const auto [place, isNew] = known.try_emplace(id, false);
        if (isNew)
            place->second = lowered(this->author(id)).find(text) != std::string::npos;
        return place->second;
    };
    IdSet result;
    for (std::size_t id = 1; id < m_attributions.size(); ++id) {
        const Attribution &one = m_attributions[id];
        if (one.shown && (!filter.bot || one.bot == *filter.bot) && (author.empty() || contains(authors, one.shown, author))
            && (merger.empty() || (one.mergedBy && contains(mergers, one.mergedBy, merger))))
            result.add(std::uint32_t(id));
    }
    return result;
}

IdSet Catalog::pathsContaining(std::string_view text)
{
    m_pathIndex.refresh(m_database);
    return m_pathIndex.containing(text);
}

IdSet Catalog::objectsContaining(std::string_view text)
{
    m_wordIndex.refresh(m_database);
    m_nameIndex.refresh(m_database);
    loadObjects();
    const IdSet words = m_wordIndex.containing(text), names = m_nameIndex.containing(text);
    IdSet result;
    for (std::size_t id = 1; id < m_objects.size(); ++id)
        if (m_objects[id].name && (words.has(m_objects[id].kind) || words.has(m_objects[id].ns) || names.has(m_objects[id].name)))
            result.add(std::uint32_t(id));
    return result;
}

IdSet Catalog::shapesContaining(std::string_view text)
{
    m_fieldIndex.refresh(m_database);
    Query query = m_database.query("SELECT id, value FROM shape WHERE id > ? ORDER BY id", m_shapeFields.empty() ? 0 : m_shapeFields.back().first);
    while (query.next()) {
        m_shapeFields.emplace_back(std::uint32_t(query.integer(0)), std::vector<std::uint32_t>());
        ByteReader reader(query.bytes(1));
        while (reader.ok() && !reader.atEnd())
            m_shapeFields.back().second.push_back(std::uint32_t(reader.varint()));
    }
    const IdSet fields = m_fieldIndex.containing(text);
    IdSet result;
    for (const auto &[shape, ids] : m_shapeFields)
        if (std::any_of(ids.begin(), ids.end(), [&](std::uint32_t id) { return fields.has(id); }))
            result.add(shape);
    return result;
}

std::optional<std::uint32_t> Catalog::findObject(const ResourceKey &key)
{
    Interners ids;
    return ids.findObject(m_database, key);
}

} // namespace store
