// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/resourcetable.h"

#include "store/eventscan.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace store {

namespace {

constexpr std::int64_t kStopEvery = 4096; ///< rows between two looks at whether somebody still waits

} // namespace

std::string sectionKey(const ResourceGroup &resources, ResourceGrouping grouping)
{
    switch (grouping) {
    case ResourceGrouping::Kind: return resources.kind;
    case ResourceGrouping::Namespace: return resources.ns;
    case ResourceGrouping::Repository:
        return resources.repositories.empty() ? std::string() : std::to_string(resources.repositories.front());
    }
    return {};
}

ResourceMatcher::ResourceMatcher(Catalog &catalog, const ResourceFilter &filter) : m_filter(filter)
{
    if (!filter.kinds.empty() || !filter.groups.empty() || !filter.namespaces.empty() || !filter.names.empty())
        m_objects = catalog.objectsOf(filter);
    m_ids.insert(filter.ids.begin(), filter.ids.end());
    if (!filter.text.empty()) {
        m_textObjects = catalog.objectsContaining(filter.text);
        m_textPaths = catalog.pathsContaining(filter.text);
    }
}

bool ResourceMatcher::matches(std::int64_t id, RepositoryId repository, std::uint32_t object, std::uint32_t path, ResourceState state) const
{
    const auto &repositories = m_filter.repositories;
    return (!m_objects || m_objects->has(object)) && (m_ids.empty() || m_ids.contains(id)) && (!m_filter.state || *m_filter.state == state)
        && (m_filter.text.empty() || m_textObjects->has(object) || m_textPaths->has(path))
        && (repositories.empty() || std::find(repositories.begin(), repositories.end(), repository) != repositories.end());
}

void DictionaryTexts::read(Database &database, const char *table)
{
    clear();
    m_places.clear();
    database.forEachRow("id, value", table, [this](const RowView &row) {
        const auto id = std::size_t(row.integer(0));
        if (id >= m_places.size())
            m_places.resize(id + 1);
        m_places[id] = {std::uint32_t(m_text.size()), std::uint32_t(row.bytes(1).size())};
        m_text += row.bytes(1);
    });
}

void DictionaryTexts::clear()
{
    release(m_text);
    release(m_places);
}

void ResourceTable::forget()
{
    m_storedFilter.reset();
    release(m_stored);
    m_texts.clear();
    forgetNames();
}

void ResourceTable::rest()
{
    if (std::exchange(m_storedFilter, std::nullopt))
        release(m_stored);
}

void ResourceTable::forgetNames()
{
    m_isWhole = false;
    release(m_names);
    release(m_members);
    release(m_events);
    release(m_sections);
    release(m_order);
    release(m_values);
    release(m_files);
}

void ResourceTable::arrange(const ResourceQuery &query, bool anew, const std::stop_token &stop)
{
    const bool isKnown = m_isWhole && !anew && m_query.filter == query.filter && m_query.grouping == query.grouping;
    if (isKnown && m_query == query)
        return;
    const bool isCounted = isKnown && m_query.counted == query.counted;
    // Whoever is stopped halfway leaves nothing that looks whole.
    m_isWhole = false;
    m_query = query;
    if (anew)
        forget();
    if (!isKnown) {
        forgetNames();
        gather(stop);
    }
    if (!isCounted) {
        m_events.clear();
        if (query.counted)
            count(*query.counted, stop);
        makeSections();
    }
    prepareOrder();
    sortSections();
    m_isWhole = true;
}

std::uint32_t ResourceTable::topOf(const ObjectIds &ids, RepositoryId repository) const
{
    switch (m_query.grouping) {
    case ResourceGrouping::Kind: return ids.kind;
    case ResourceGrouping::Namespace: return ids.ns;
    case ResourceGrouping::Repository: return std::uint32_t(repository);
    }
    return 0;
}

/// What the filter asks for apart from its text: whoever types asks for another text only.
void ResourceTable::readStored(const std::stop_token &stop)
{
    ResourceFilter filter = m_query.filter;
    filter.text.clear();
    if (m_storedFilter == filter)
        return;
    m_storedFilter.reset();
    m_stored.clear();
    const ResourceMatcher matcher(m_catalog, filter);
    const bool isAlive = filter.state == ResourceState::Alive, hasIds = !filter.ids.empty();
    std::int64_t rows = 0;
    const auto add = [&](const RowView &row) {
        if (rows++ % kStopEvery == 0)
            checkStop(stop);
        const RepositoryId repository = row.integer(0);
        const auto object = std::uint32_t(row.integer(1)), path = std::uint32_t(row.integer(2));
        const auto state = isAlive ? ResourceState::Alive : ResourceState(row.integer(5));
        if (matcher.matches(hasIds ? row.integer(6) : 0, repository, object, path, state))
            m_stored.push_back({row.integer(3), object, path, std::uint32_t(repository & 0x7fffffff), row.integer(4) != 0});
    };
    // Of what is alive the index resource_alive has all this, and each column not asked for is time saved.
    const std::string columns = std::string("repository, object, path, last_time, unreadable") + (isAlive && !hasIds ? "" : ", state, id");
    const std::string source = std::string("resource WHERE ") + (isAlive ? "state = 0" : "true");
    if (filter.repositories.size() == 1)
        m_database.forEachRow(columns, source + " AND repository = ?", add, filter.repositories.front());
    else
        m_database.forEachRow(columns, source, add);
    m_stored.shrink_to_fit();
    m_storedFilter = filter;
}

std::vector<ResourceTable::Row> ResourceTable::matchingRows(const std::stop_token &stop)
{
    readStored(stop);
    IdSetPtr textObjects, textPaths;
    if (!m_query.filter.text.empty()) {
        textObjects = m_catalog.objectsContaining(m_query.filter.text);
        textPaths = m_catalog.pathsContaining(m_query.filter.text);
    }
    // Several kustomize files of a repository share one identity: each file stands for itself.
    const std::uint32_t nameless = m_catalog.emptyName();
    std::vector<Row> rows;
    if (!textObjects)
        rows.reserve(m_stored.size());
    for (const Stored &stored : m_stored) {
        if (textObjects && !textObjects->has(stored.object) && !textPaths->has(stored.path))
            continue;
        const ObjectIds &ids = m_catalog.object(stored.object);
        Name name;
        name.top = topOf(ids, stored.repository);
        name.group = ids.group;
        name.kind = ids.kind;
        name.file = ids.name == nameless ? std::uint32_t(stored.repository) : 0;
        name.name = name.file ? stored.path : ids.name;
        name.lastTime = stored.lastTime;
        name.unreadable = stored.unreadable;
        rows.push_back({name, {stored.repository, stored.object}});
    }
    return rows;
}

/// Rows are put beside those of their name first, and then a few at a time are sorted by what else
/// tells them apart: a sort, or a hash table, of all takes several times as long.
void ResourceTable::gather(const std::stop_token &stop)
{
    m_catalog.loadObjects();
    const std::vector<Row> rows = matchingRows(stop);
    // What has no name lies together, as number 0.
    const auto numberOf = [](const Name &name) { return name.file ? 0 : name.name; };
    std::vector<std::uint32_t> ends;
    for (const Row &row : rows) {
        const std::uint32_t number = numberOf(row.name);
        if (number >= ends.size())
            ends.resize(std::max<std::size_t>(number + 1, ends.size() * 2));
        ++ends[number];
    }
    std::uint32_t first = 0;
    for (std::uint32_t &end : ends)
        first += std::exchange(end, first);
    std::vector<std::uint32_t> places(rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        places[ends[numberOf(rows[row].name)]++] = row;
    m_members.reserve(rows.size());
    std::vector<Row> some;
    first = 0;
    for (const std::uint32_t end : ends) {
        some.clear();
        for (; first < end; ++first)
            some.push_back(rows[places[first]]);
        addNames(some);
    }
    m_names.shrink_to_fit();
}

void ResourceTable::addNames(std::vector<Row> &rows)
{
    const auto keyOf = [](const Name &name) { return std::tie(name.top, name.kind, name.group, name.name, name.file); };
    if (rows.size() > 1)
        std::sort(rows.begin(), rows.end(),
                  [&](const Row &a, const Row &b) { return std::tuple(keyOf(a.name), a.member) < std::tuple(keyOf(b.name), b.member); });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || keyOf(rows[i].name) != keyOf(rows[i - 1].name)) {
            m_names.push_back(rows[i].name);
            m_names.back().first = std::uint32_t(m_members.size() & 0x7fffffff);
        } else {
            Name &name = m_names.back();
            name.lastTime = std::max(name.lastTime, rows[i].name.lastTime);
            name.unreadable |= rows[i].name.unreadable;
        }
        m_members.push_back(rows[i].member);
    }
}

void ResourceTable::makeSections()
{
    m_sections.clear();
    std::unordered_map<std::uint32_t, std::uint32_t> places;
    std::vector<std::uint32_t> sectionOf;
    sectionOf.reserve(m_names.size());
    for (const Name &name : m_names) {
        const auto [place, isNew] = places.try_emplace(name.top, std::uint32_t(m_sections.size()));
        if (isNew) {
            m_sections.emplace_back();
            m_sections.back().top = name.top;
            m_sections.back().shown.key = keyOf(name.top);
        }
        ++m_sections[place->second].last;
        sectionOf.push_back(place->second);
    }
    std::uint32_t first = 0;
    for (Section &section : m_sections) {
        section.first = first;
        first += std::exchange(section.last, first);
    }
    m_order.resize(m_names.size());
    for (std::uint32_t name = 0; name < m_names.size(); ++name)
        m_order[m_sections[sectionOf[name]].last++] = name;
    sumUp(sectionOf);
}

/// Name by name as they lie in memory, whichever section they are of.
void ResourceTable::sumUp(const std::vector<std::uint32_t> &sectionOf)
{
    std::uint32_t repositories = 0;
    for (const Member &member : m_members)
        repositories = std::max(repositories, member.repository + 1);
    std::vector<bool> seen(std::size_t(repositories) * m_sections.size());
    for (Section &section : m_sections) {
        section.shown.names = section.last - section.first;
        if (!m_events.empty())
            section.shown.events = 0;
    }
    for (std::uint32_t name = 0; name < m_names.size(); ++name) {
        ResourceSection &shown = m_sections[sectionOf[name]].shown;
        shown.objects += endOf(name) - m_names[name].first;
        shown.lastTime = std::max(shown.lastTime, m_names[name].lastTime);
        shown.unreadable = shown.unreadable || m_names[name].unreadable;
        if (shown.events)
            *shown.events += m_events[name];
        for (std::uint32_t member = m_names[name].first; member < endOf(name); ++member) {
            const std::uint32_t repository = m_members[member].repository;
            auto isSeen = seen[std::size_t(sectionOf[name]) * repositories + repository];
            if (isSeen)
                continue;
            isSeen = true;
            ++shown.repositories;
            if (shown.repository == 0 || repository < shown.repository)
                shown.repository = repository;
        }
    }
}

} // namespace store
