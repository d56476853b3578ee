// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalog.h"

#include "model/bots.h"
#include "store/chunk.h"
#include "store/eventstore_p.h"
#include "store/varint.h"

#include <algorithm>
#include <limits>

namespace store {

using namespace Qt::StringLiterals;

namespace {

/// Values remembered for drawing pages; beyond that they are read again.
constexpr std::size_t kMostValues = 100'000;
/// Values read at once while nothing else is asked: some ten milliseconds.
constexpr std::int64_t kPart = 50'000;

/// What a filter asks, as one text.
class Question final
{
public:
    Question &operator<<(const std::vector<std::string> &values)
    {
        for (const std::string &value : values)
            (m_text += value) += '\0';
        m_text += '\1';
        return *this;
    }
    Question &operator<<(std::string_view value)
    {
        (m_text += value) += '\1';
        return *this;
    }
    operator std::string_view() const { return m_text; }

private:
    std::string m_text;
};

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    return result;
}

void Catalog::setBotPatterns(const std::vector<std::string> &patterns)
{
    m_ownBotText = joinLines(patterns);
}

bool Catalog::begin()
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
    if (m_ownBotText)
        bots = *m_ownBotText;
    const bool isAnew = epoch != m_epoch;
    if (isAnew) {
        forget();
        m_epoch = epoch;
    }
    if (bots != m_botText) {
        m_botText = bots;
        m_botPatterns = splitLines(bots);
        m_authors.clear();
        m_attributions.clear();
        m_someAttributions.clear();
        m_attributionSet.clear();
    }
    return isAnew;
}

void Catalog::forget()
{
    for (Values *values : {&m_words, &m_names, &m_paths, &m_fields, &m_shapes})
        release(*values);
    for (SearchIndex *index : {&m_wordIndex, &m_nameIndex, &m_pathIndex, &m_fieldIndex})
        index->forget();
    m_shapeIndex = {};
    release(m_objects);
    release(m_someObjects);
    m_touchedChunks = 0;
    for (KeptSet *kept : {&m_objectSet, &m_textObjectSet, &m_pathSet, &m_shapeSet})
        kept->clear();
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

const ObjectIds &Catalog::readObject(std::uint32_t id)
{
    if (const auto known = m_someObjects.find(id); known != m_someObjects.end())
        return known->second;
    Query query = m_database.query("SELECT group_id, kind_id, ns_id, name_id FROM object WHERE id = ?", id);
    if (!query.next())
        missing("object", id);
    const ObjectIds ids{std::uint32_t(query.integer(0)), std::uint32_t(query.integer(1)), std::uint32_t(query.integer(2)),
                        std::uint32_t(query.integer(3))};
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

bool Catalog::loadObjects(std::int64_t most)
{
    const IdRange range(m_database, "object", std::int64_t(m_objects.size()), most);
    const std::size_t before = m_objects.size();
    m_objects.reserve(std::size_t(range.last + 1));
    m_objects.resize(std::max(before, std::size_t(range.until)));
    try {
        m_database.forEachRow(
            "id, group_id, kind_id, ns_id, name_id", "object WHERE id >= ? AND id < ?",
            [this](const RowView &row) {
                m_objects[std::size_t(row.integer(0))] = {std::uint32_t(row.integer(1)), std::uint32_t(row.integer(2)),
                                                          std::uint32_t(row.integer(3)), std::uint32_t(row.integer(4))};
            },
            range.first, range.until);
    } catch (const Failure &) {
        m_objects.resize(before);
        throw;
    }
    return range.isLast();
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
        Query query =
            m_database.query(std::string("SELECT id FROM ") + table + " WHERE hash = ? AND value = ?", dictionaryHash(value), Bytes{value});
        if (query.next())
            ids.add(std::uint32_t(query.integer(0)));
    }
    return ids;
}

template<class Filter>
IdSetPtr Catalog::objectsMatching(const Filter &filter, std::string_view nameContains)
{
    loadObjects();
    const Question question = Question() << filter.groups << filter.kinds << filter.namespaces << filter.names << nameContains;
    return m_objectSet.of(question, m_objects.size(), [&] {
        const IdSet groups = exactIds("word", filter.groups), namespaces = exactIds("word", filter.namespaces),
                    names = exactIds("name", filter.names);
        IdSet kinds, parts;
        if (!filter.kinds.empty())
            m_wordIndex.refresh(m_database);
        for (const std::string &kind : filter.kinds)
            m_wordIndex.addEqual(kind, kinds);
        if (!nameContains.empty()) {
            m_nameIndex.refresh(m_database);
            parts = m_nameIndex.containing(nameContains);
        }
        IdSet result;
        for (std::size_t id = 1; id < m_objects.size(); ++id) {
            const ObjectIds &object = m_objects[id];
            if ((filter.groups.empty() || groups.has(object.group)) && (filter.kinds.empty() || kinds.has(object.kind))
                && (filter.namespaces.empty() || namespaces.has(object.ns)) && (filter.names.empty() || names.has(object.name))
                && (nameContains.empty() || parts.has(object.name)))
                result.add(std::uint32_t(id));
        }
        return result;
    });
}

IdSetPtr Catalog::objectsOf(const EventFilter &filter)
{
    return objectsMatching(filter, filter.nameContains);
}

IdSetPtr Catalog::objectsOf(const ResourceFilter &filter)
{
    return objectsMatching(filter, {});
}

IdSetPtr Catalog::attributionsOf(const EventFilter &filter)
{
    loadAttributions();
    const Question question = Question() << filter.authorContains << filter.mergedByContains
                                         << (filter.bot ? *filter.bot ? "bot" : "human" : "");
    return m_attributionSet.of(question, m_attributions.size(), [&] { return findAttributions(filter); });
}

IdSet Catalog::findAttributions(const EventFilter &filter)
{
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

IdSetPtr Catalog::pathsContaining(std::string_view text)
{
    m_pathIndex.refresh(m_database);
    return m_pathSet.of(text, m_pathIndex.size(), [&] { return m_pathIndex.containing(text); });
}

IdSetPtr Catalog::objectsContaining(std::string_view text)
{
    m_wordIndex.refresh(m_database);
    m_nameIndex.refresh(m_database);
    loadObjects();
    return m_textObjectSet.of(text, m_objects.size(), [&] {
        const IdSet words = m_wordIndex.containing(text), names = m_nameIndex.containing(text);
        IdSet result;
        for (std::size_t id = 1; id < m_objects.size(); ++id)
            if (m_objects[id].name && (words.has(m_objects[id].kind) || words.has(m_objects[id].ns) || names.has(m_objects[id].name)))
                result.add(std::uint32_t(id));
        return result;
    });
}

IdSetPtr Catalog::shapesContaining(std::string_view text)
{
    m_fieldIndex.refresh(m_database);
    const IdSet fields = m_fieldIndex.containing(text);
    // Most of what is searched for is a name: no field has it, and no shape needs to be known.
    if (fields.isEmpty())
        return std::make_shared<const IdSet>();
    m_shapeIndex.refresh(m_database);
    return m_shapeSet.of(text, m_shapeIndex.size(), [&] { return m_shapeIndex.with(fields); });
}

bool Catalog::prepareSearch()
{
    // What takes least memory first: whoever prepares a part only has the names.
    return m_wordIndex.refresh(m_database, kPart) && m_fieldIndex.refresh(m_database, kPart) && m_nameIndex.refresh(m_database, kPart)
        && loadObjects(kPart) && m_pathIndex.refresh(m_database, kPart) && m_shapeIndex.refresh(m_database, kPart) && touchSegments();
}

/// What a text that hardly any event has is looked for in, of every chunk: from a disk that takes several times as long
/// as the search. Nothing is kept here; the system has it at hand then.
bool Catalog::touchSegments()
{
    constexpr std::int64_t kChunks = 256;
    Query query = m_database.query("SELECT coalesce(max(id), 0) FROM chunk");
    query.next();
    const std::int64_t last = query.integer(0), first = m_touchedChunks + 1, until = std::min(last, m_touchedChunks + kChunks);
    if (first > last)
        return true;
    static_assert(int(Column::Objects) == 0 && int(Column::Paths) == 1 && int(Column::Values) == 5);
    m_database.forEachRow(
        "data", "segment WHERE id >= ? AND id < ? AND (id & 7) IN (0, 1, 5)", [](const RowView &) {}, segmentId(first, Column::Objects),
        segmentId(until + 1, Column::Objects));
    m_touchedChunks = until;
    return until == last;
}

std::uint32_t Catalog::emptyName()
{
    return findInDictionary(m_database, "name", {}).value_or(std::numeric_limits<std::uint32_t>::max());
}

std::optional<std::uint32_t> Catalog::findObject(const ResourceKey &key)
{
    Interners ids;
    return ids.findObject(m_database, key);
}

} // namespace store
