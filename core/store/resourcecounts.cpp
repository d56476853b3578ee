// SPDX-License-Identifier: GPL-3.0-or-later
// How many events the rows of a table of resources have.
#include "store/body.h"
#include "store/eventscan.h"
#include "store/eventstore_p.h"
#include "store/resourcetable.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace store {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// The names that objects of one repository stand in, by id.
class NamesOfObjects final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_objects.empty(); }
    [[nodiscard]] std::uint32_t of(std::uint32_t object) const { return object < m_names.size() ? m_names[object] : kNone; }
    void set(std::uint32_t object, std::uint32_t name)
    {
        if (object >= m_names.size())
            m_names.resize(std::max<std::size_t>(object + 1, m_names.size() * 2), kNone);
        m_names[object] = name;
        m_objects.push_back(object);
    }
    void clear()
    {
        for (const std::uint32_t object : m_objects)
            m_names[object] = kNone;
        m_objects.clear();
    }

private:
    std::vector<std::uint32_t> m_names, m_objects;
};

/// The events of files whose resources have no name and so share an identity: each file's own,
/// followed through its moves as Reader::biography() does.
class FileCounts final
{
public:
    FileCounts(Database &database, Catalog &catalog) : m_database(database), m_catalog(catalog), m_nameless(catalog.emptyName()) {}

    void add(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, const std::vector<std::uint8_t> &counted);
    /// Of the file that is at `path` now or was there when it ended.
    [[nodiscard]] std::int64_t events(RepositoryId repository, std::uint32_t object, std::uint32_t path) const
    {
        const auto files = m_files.find(repository);
        if (files == m_files.end())
            return 0;
        const auto file = files->second.find(key(object, path));
        return file == files->second.end() ? 0 : file->second.events;
    }

private:
    struct File {
        std::int64_t events = 0;
        bool isThere = false; ///< as far as events say
    };

    static std::uint64_t key(std::uint32_t object, std::uint32_t path) { return std::uint64_t(object) << 32 | path; }
    [[nodiscard]] std::uint32_t movedFrom(EventId event) const;

    Database &m_database;
    Catalog &m_catalog;
    std::uint32_t m_nameless;
    std::unordered_map<RepositoryId, std::unordered_map<std::uint64_t, File>> m_files;
    std::vector<std::uint8_t> m_isFile; ///< by place in the chunk's column of objects
};

std::uint32_t FileCounts::movedFrom(EventId event) const
{
    Query query = m_database.query("SELECT data FROM body WHERE id = ?", event);
    const auto body = query.next() ? decodeBody(query.bytes(0)) : std::nullopt;
    if (!body)
        throw corrupt(m_database.path(), QStringLiteral("body %1").arg(event));
    return body->movedFrom;
}

void FileCounts::add(const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, const std::vector<std::uint8_t> &counted)
{
    const IdColumn &objects = columns.objects();
    m_isFile.resize(objects.ids.size());
    std::transform(objects.ids.begin(), objects.ids.end(), m_isFile.begin(),
                   [this](std::uint32_t object) { return m_catalog.object(object).name == m_nameless; });
    if (std::find(m_isFile.begin(), m_isFile.end(), 1) == m_isFile.end())
        return;
    auto &files = m_files[stream.repository];
    const IdColumn &paths = columns.paths();
    const std::string &types = columns.types();
    for (std::uint32_t i = stream.begin > chunk.first ? stream.begin - chunk.first : 0; i < chunk.events; ++i) {
        if (!m_isFile[objects.codes[i]])
            continue;
        const std::uint32_t object = objects.ids[objects.codes[i]];
        File &file = files[key(object, paths.ids[paths.codes[i]])];
        const auto type = EventType(types[i]);
        // Bodies are dear: only what changed where nothing was can have come from elsewhere.
        if (type == EventType::Modified && !file.isThere)
            if (const std::uint32_t from = movedFrom(placeId(stream.id, chunk.first + i)))
                if (const auto before = files.find(key(object, from)); before != files.end())
                    file.events = std::exchange(before->second, {}).events;
        file.isThere = type != EventType::Deleted;
        file.events += counted[i];
    }
}

} // namespace

std::vector<std::vector<ResourceTable::Owned>> ResourceTable::membersByRepository() const
{
    std::vector<std::vector<Owned>> owned;
    for (std::uint32_t name = 0; name < m_names.size(); ++name) {
        for (std::uint32_t at = m_names[name].first; at < endOf(name); ++at) {
            if (at > m_names[name].first && m_members[at] == m_members[at - 1])
                continue;
            if (m_members[at].repository >= owned.size())
                owned.resize(m_members[at].repository + 1);
            owned[m_members[at].repository].push_back({m_members[at].object, name});
        }
    }
    return owned;
}

/// Events of the members, each of its own repository.
void ResourceTable::count(const EventFilter &filter, const std::stop_token &stop)
{
    m_events.assign(m_names.size(), 0);
    const Matcher matcher(m_database, m_catalog, filter);
    if (matcher.isImpossible())
        return;
    const std::vector<std::vector<Owned>> owned = membersByRepository();
    NamesOfObjects names;
    FileCounts files(m_database, m_catalog);
    bool hasFiles = false;
    const auto begin = [&](RepositoryId repository) {
        names.clear();
        hasFiles = false;
        if (std::size_t(repository) >= owned.size())
            return;
        for (const Owned &one : owned[std::size_t(repository)]) {
            if (m_names[one.name].file)
                hasFiles = true;
            else
                names.set(one.object, one.name);
        }
    };
    RepositoryId last = 0;
    std::vector<std::int64_t> own;
    std::vector<std::uint8_t> counted;
    const auto add = [&](const StreamInfo &stream, const ChunkInfo &chunk, ChunkColumns &columns, const auto &, std::uint32_t) {
        if (stream.repository != last)
            begin(last = stream.repository);
        if (names.isEmpty() && !hasFiles)
            return;
        const bool isAny = matcher.match(stream, chunk, columns, counted) > 0;
        if (!isAny)
            counted.assign(chunk.events, 0);
        if (hasFiles)
            files.add(stream, chunk, columns, counted);
        if (!isAny)
            return;
        const IdColumn &column = columns.objects();
        own.assign(column.ids.size(), 0);
        for (std::size_t i = 0; i < counted.size(); ++i)
            own[column.codes[i]] += counted[i];
        for (std::size_t i = 0; i < own.size(); ++i)
            if (const std::uint32_t name = names.of(column.ids[i]); name != kNone)
                m_events[name] += own[i];
    };
    // Where a file went after the time that is asked for tells whose its events are.
    EventFilter since;
    since.repositories = filter.repositories;
    since.since = filter.since;
    since.addedAfter = filter.addedAfter;
    since.rewritten = filter.rewritten;
    forEachMatch(m_database, Matcher(m_database, m_catalog, since), stop, add);
    for (std::size_t repository = 0; repository < owned.size(); ++repository)
        for (const Owned &one : owned[repository])
            if (m_names[one.name].file)
                m_events[one.name] += files.events(RepositoryId(repository), one.object, m_names[one.name].name);
}

} // namespace store
