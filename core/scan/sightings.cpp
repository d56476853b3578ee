// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/sightings.h"

#include <algorithm>

namespace scan {

namespace {

bool hasDuplicates(const ManifestFile &file)
{
    return std::any_of(file.objects.begin(), file.objects.end(), [](const Object &object) { return object.ordinal > 0; });
}

/// The slot of each listed object among the rows of its identity. Those that are there are numbered as
/// they stand in the file: what went leaves the last numbers.
std::vector<std::uint32_t> numbersOf(Sightings::Kind kind, const std::vector<std::uint32_t> &listed, const ManifestFile &file)
{
    std::vector<std::uint32_t> numbers(listed.size(), 0);
    if (!hasDuplicates(file))
        return numbers;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (kind == Sightings::Kind::Born) {
            numbers[i] = file.objects[listed[i]].ordinal;
            continue;
        }
        const ResourceKey &key = file.objects[listed[i]].key;
        const auto sameKey = [&](std::uint32_t index) { return file.objects[index].key == key; };
        const auto all = std::count_if(file.objects.begin(), file.objects.end(), [&](const Object &object) { return object.key == key; });
        const auto listedSame = std::count_if(listed.begin(), listed.end(), sameKey);
        const auto before = std::count_if(listed.begin(), listed.begin() + std::ptrdiff_t(i), sameKey);
        numbers[i] = std::uint32_t(all - listedSame + before);
    }
    return numbers;
}

void putText(std::string &out, std::string_view text)
{
    const auto size = std::uint32_t(text.size());
    out.append(reinterpret_cast<const char *>(&size), sizeof size).append(text);
}

std::string takeText(std::string_view &from)
{
    std::uint32_t size = 0;
    std::copy_n(from.data(), sizeof size, reinterpret_cast<char *>(&size));
    std::string text(from.substr(sizeof size, size));
    from.remove_prefix(sizeof size + size);
    return text;
}

} // namespace

void Sightings::add(const std::string &path, const ObjectId &blob, const std::shared_ptr<const ManifestFile> &file,
                    const std::vector<std::uint32_t> &listed)
{
    if (listed.empty())
        return;
    const Origin &origin = m_origins.emplace_back(Origin{path, blob, file});
    const std::vector<std::uint32_t> numbers = numbersOf(m_kind, listed, *file);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const Object &object = file->objects[listed[i]];
        m_places.push_back({std::uint32_t(m_origins.size() - 1), listed[i], numbers[i], 0});
        m_all.push_back({&object.key, origin.path, object.hash});
    }
}

Result<void> Sightings::pack(KnownResources &known)
{
    for (; m_packed < m_places.size(); ++m_packed) {
        Place &place = m_places[m_packed];
        const Object &object = m_origins[place.origin].file->objects[place.index];
        const auto key = known.keyOf(object.key);
        if (!key)
            return key.error();
        m_all[m_packed].key = *key;
        place.text = m_text.size();
        for (const std::string *text :
             {&object.version, &object.facts.version, &object.facts.source, &object.facts.chart, &object.facts.chartVersion})
            putText(m_text, *text);
        std::string images;
        for (const std::string &image : object.facts.images)
            putText(images, image);
        putText(m_text, images);
    }
    for (; m_packedOrigins < m_origins.size(); ++m_packedOrigins)
        m_origins[m_packedOrigins].file.reset();
    return {};
}

void Sightings::clear()
{
    *this = Sightings(m_kind);
}

Object Sightings::object(std::uint32_t i) const
{
    const Place &place = m_places[i];
    if (const auto &file = m_origins[place.origin].file)
        return file->objects[place.index];
    Object object;
    object.key = key(i);
    object.hash = m_all[i].hash;
    std::string_view text = std::string_view(m_text).substr(place.text);
    object.version = takeText(text);
    object.facts = {takeText(text), takeText(text), takeText(text), takeText(text), {}};
    const std::string images = takeText(text);
    for (std::string_view rest = images; !rest.empty();)
        object.facts.images.push_back(takeText(rest));
    return object;
}

yaml::NodeRef Sightings::content(std::uint32_t i) const
{
    const auto &file = m_origins[m_places[i].origin].file;
    return file ? file->node(m_places[i].index) : yaml::NodeRef();
}

} // namespace scan
