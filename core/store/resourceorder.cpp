// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of resources shows of what it holds: the order, and the rows that are looked at.
#include "store/eventscan.h"
#include "store/resourcetable.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace store {

namespace {

constexpr std::uint32_t kStopEvery = 4096; ///< rows between two looks at whether somebody still waits

/// Sorts; the first that many are the distinct ones.
template<class T>
std::int64_t distinct(std::vector<T> &values)
{
    if (values.size() > 1)
        std::sort(values.begin(), values.end());
    return std::unique(values.begin(), values.end()) - values.begin();
}

} // namespace

std::string ResourceTable::keyOf(std::uint32_t top)
{
    return m_query.grouping == ResourceGrouping::Repository ? std::to_string(top) : m_catalog.word(top);
}

void ResourceTable::sortSections()
{
    std::unordered_map<std::uint32_t, std::string> titles;
    if (m_query.grouping == ResourceGrouping::Repository) {
        Query query = m_database.query("SELECT id, name FROM repository");
        while (query.next())
            titles.emplace(std::uint32_t(query.integer(0)), query.text(1));
    }
    const auto titleOf = [&](const Section &section) -> const std::string & {
        const auto title = titles.find(section.top);
        return title == titles.end() ? section.shown.key : title->second;
    };
    const auto valueOf = [this](const Section &section) -> std::int64_t {
        switch (m_query.column) {
        case ResourceColumn::Repositories: return section.shown.repositories;
        case ResourceColumn::Objects: return section.shown.objects;
        case ResourceColumn::Events: return section.shown.events.value_or(0);
        case ResourceColumn::Changed: return section.shown.lastTime;
        case ResourceColumn::Name:
        case ResourceColumn::Namespace:
        case ResourceColumn::Group: break;
        }
        return 0;
    };
    std::sort(m_sections.begin(), m_sections.end(), [&](const Section &a, const Section &b) {
        const auto order = std::tie(titleOf(a), a.shown.key), other = std::tie(titleOf(b), b.shown.key);
        if (m_query.column == ResourceColumn::Name)
            return m_query.descending ? other < order : order < other;
        const std::int64_t left = valueOf(a), right = valueOf(b);
        if (left != right)
            return m_query.descending ? right < left : left < right;
        return order < other;
    });
}

std::int64_t ResourceTable::repositoriesOf(std::uint32_t name) const
{
    std::int64_t count = 0;
    for (std::uint32_t at = m_names[name].first; at < endOf(name); ++at)
        count += at == m_names[name].first || m_members[at].repository != m_members[at - 1].repository;
    return count;
}

/// A number for each name; of texts their place among all.
void ResourceTable::prepareOrder()
{
    if (m_texts.isEmpty())
        m_texts.read(m_database, "name");
    std::unordered_map<std::uint32_t, std::int64_t> ranks;
    const auto wordOf = [this](std::uint32_t name) {
        const ObjectIds &ids = m_catalog.object(m_members[m_names[name].first].object);
        return m_query.column == ResourceColumn::Namespace ? ids.ns : ids.group;
    };
    if (m_query.column == ResourceColumn::Namespace || m_query.column == ResourceColumn::Group) {
        std::map<std::string, std::uint32_t> words;
        for (std::uint32_t name = 0; name < m_names.size(); ++name)
            if (const std::uint32_t word = wordOf(name); ranks.try_emplace(word, 0).second)
                words.emplace(m_catalog.word(word), word);
        std::int64_t rank = 0;
        for (const auto &[text, word] : words)
            ranks[word] = rank++;
    }
    m_values.assign(m_names.size(), 0);
    for (std::uint32_t name = 0; name < m_names.size(); ++name) {
        switch (m_query.column) {
        case ResourceColumn::Name: break;
        case ResourceColumn::Repositories: m_values[name] = repositoriesOf(name); break;
        case ResourceColumn::Objects: m_values[name] = endOf(name) - m_names[name].first; break;
        case ResourceColumn::Events: m_values[name] = m_events.empty() ? 0 : m_events[name]; break;
        case ResourceColumn::Changed: m_values[name] = m_names[name].lastTime; break;
        case ResourceColumn::Namespace:
        case ResourceColumn::Group: m_values[name] = ranks[wordOf(name)]; break;
        }
    }
}

const std::string &ResourceTable::fileOf(const Name &name)
{
    const auto [file, isNew] = m_files.try_emplace(name.name);
    if (isNew)
        file->second = m_catalog.path(name.name);
    return file->second;
}

/// Below, at or above 0, by name, path, kind, group.
int ResourceTable::compareTexts(std::uint32_t left, std::uint32_t right)
{
    if (left == right)
        return 0;
    const Name &a = m_names[left], &b = m_names[right];
    // What has no name comes first, by its path.
    if ((a.file == 0) != (b.file == 0))
        return a.file ? -1 : 1;
    if (a.name != b.name)
        return a.file ? fileOf(a).compare(fileOf(b)) : m_texts.of(a.name).compare(m_texts.of(b.name));
    if (a.kind != b.kind)
        return m_catalog.word(a.kind).compare(m_catalog.word(b.kind));
    if (a.group != b.group)
        return m_catalog.word(a.group).compare(m_catalog.word(b.group));
    return a.file < b.file ? -1 : 1;
}

bool ResourceTable::isBefore(std::uint32_t left, std::uint32_t right)
{
    if (m_query.column == ResourceColumn::Name)
        return m_query.descending ? compareTexts(left, right) > 0 : compareTexts(left, right) < 0;
    if (m_values[left] != m_values[right])
        return m_query.descending ? m_values[left] > m_values[right] : m_values[left] < m_values[right];
    return compareTexts(left, right) < 0;
}

/// Puts these rows of a section where they belong, and no others: what nobody looks at is not sorted.
void ResourceTable::placeNames(const Section &section, std::int64_t first, std::int64_t count)
{
    const auto isBefore = [this](std::uint32_t left, std::uint32_t right) { return this->isBefore(left, right); };
    const auto begin = m_order.begin() + section.first, end = m_order.begin() + section.last;
    const auto from = begin + std::min<std::int64_t>(first, end - begin), to = from + std::min<std::int64_t>(count, end - from);
    if (from != begin && from != end)
        std::nth_element(begin, from, end, isBefore);
    if (to == end)
        std::sort(from, end, isBefore);
    else
        std::partial_sort(from, to, end, isBefore);
}

ResourceGroup ResourceTable::group(std::uint32_t name)
{
    const Name &one = m_names[name];
    ResourceGroup result;
    result.group = m_catalog.word(one.group);
    result.kind = m_catalog.word(one.kind);
    if (one.file)
        result.path = fileOf(one);
    else
        result.name = m_texts.of(one.name);
    std::vector<std::uint32_t> namespaces;
    for (std::uint32_t at = one.first; at < endOf(name); ++at) {
        namespaces.push_back(m_catalog.object(m_members[at].object).ns);
        result.repositories.push_back(m_members[at].repository);
    }
    result.ns = m_catalog.word(namespaces.front());
    result.namespaces = distinct(namespaces);
    result.objects = endOf(name) - one.first;
    result.repositories.resize(std::size_t(distinct(result.repositories)));
    result.repositories.shrink_to_fit();
    if (!m_events.empty())
        result.events = m_events[name];
    result.lastTime = one.lastTime;
    result.unreadable = one.unreadable;
    return result;
}

ResourceNames ResourceTable::names(const Section &section, std::int64_t first, std::int64_t count)
{
    ResourceNames result;
    result.section = section.shown.key;
    result.first = std::clamp<std::int64_t>(first, 0, section.last - section.first);
    count = std::clamp<std::int64_t>(count, 0, section.last - section.first - result.first);
    placeNames(section, result.first, count);
    for (std::int64_t at = result.first; at < result.first + count; ++at)
        result.names.push_back(group(m_order[std::size_t(section.first + at)]));
    return result;
}

const ResourceTable::Section *ResourceTable::sectionOf(std::string_view key) const
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [key](const Section &section) { return section.shown.key == key; });
    return found == m_sections.end() ? nullptr : &*found;
}

bool ResourceTable::isSame(const Name &name, const ResourceGroup &resources)
{
    if (m_catalog.word(name.kind) != resources.kind || m_catalog.word(name.group) != resources.group)
        return false;
    if (name.file)
        return !resources.repositories.empty() && resources.repositories.front() == name.file && fileOf(name) == resources.path;
    return resources.path.empty() && m_texts.of(name.name) == resources.name;
}

std::optional<std::int64_t> ResourceTable::placeOf(const ResourceGroup &resources)
{
    const Section *section = sectionOf(sectionKey(resources, m_query.grouping));
    if (!section)
        return std::nullopt;
    const auto begin = m_order.begin() + section->first, end = m_order.begin() + section->last;
    const auto found = std::find_if(begin, end, [&](std::uint32_t name) { return isSame(m_names[name], resources); });
    if (found == end)
        return std::nullopt;
    return std::count_if(begin, end, [this, wanted = *found](std::uint32_t name) { return isBefore(name, wanted); });
}

ResourceWindow ResourceTable::window(const ResourceAsk &ask, const std::stop_token &stop)
{
    ResourceWindow result;
    for (const Section &section : m_sections) {
        checkStop(stop);
        if (int(result.sections.size()) < ask.sections && ask.names > 0)
            result.names.push_back(names(section, 0, ask.names));
        result.sections.push_back(section.shown);
    }
    for (const ResourceRange &range : ask.ranges)
        if (const Section *section = sectionOf(range.section))
            result.names.push_back(names(*section, range.first, range.count));
    for (const ResourceGroup &mark : ask.marks)
        result.places.push_back(placeOf(mark));
    return result;
}

void ResourceTable::forEach(const std::function<bool(const ResourceSection &, const ResourceGroup &)> &row, const std::stop_token &stop)
{
    for (const Section &section : m_sections) {
        placeNames(section, 0, section.last - section.first);
        for (std::uint32_t at = section.first; at < section.last; ++at) {
            if (at % kStopEvery == 0)
                checkStop(stop);
            if (!row(section.shown, group(m_order[at])))
                return;
        }
    }
}

} // namespace store
