// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunk.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>

namespace store {

static_assert(std::endian::native == std::endian::little, "columns are copied as they lie in memory");
static_assert(sizeof(ChunkCommit) == 16, "no padding in the file");

std::string encodeColumn(const IdColumn &column)
{
    const auto count = std::uint32_t(column.ids.size());
    std::string out(sizeof count + count * sizeof(std::uint32_t), '\0');
    std::memcpy(out.data(), &count, sizeof count);
    if (count)
        std::memcpy(out.data() + sizeof count, column.ids.data(), count * sizeof(std::uint32_t));
    if (count <= 256) {
        for (const std::uint16_t code : column.codes)
            out.push_back(char(code));
    } else {
        out.append(reinterpret_cast<const char *>(column.codes.data()), column.codes.size() * sizeof(std::uint16_t));
    }
    return out;
}

bool decodeColumn(std::string_view data, std::uint32_t events, IdColumn &column)
{
    std::uint32_t count = 0;
    if (data.size() < sizeof count)
        return false;
    std::memcpy(&count, data.data(), sizeof count);
    data.remove_prefix(sizeof count);
    if (count > kChunkEvents || events > kChunkEvents || (events > 0 && count == 0))
        return false;
    const std::size_t width = count <= 256 ? 1 : 2;
    if (data.size() != count * sizeof(std::uint32_t) + events * width)
        return false;
    column.ids.resize(count);
    column.codes.resize(events);
    if (events == 0)
        return true;
    std::memcpy(column.ids.data(), data.data(), count * sizeof(std::uint32_t));
    data.remove_prefix(count * sizeof(std::uint32_t));
    if (width == 2)
        std::memcpy(column.codes.data(), data.data(), data.size());
    else
        for (std::uint32_t i = 0; i < events; ++i)
            column.codes[i] = std::uint8_t(data[i]);
    std::uint16_t highest = 0;
    for (const std::uint16_t code : column.codes)
        highest = std::max(highest, code);
    return highest < count;
}

std::optional<std::uint32_t> decodeOne(std::string_view data, std::uint32_t events, std::uint32_t event)
{
    std::uint32_t count = 0, id = 0;
    if (data.size() < sizeof count || event >= events)
        return std::nullopt;
    std::memcpy(&count, data.data(), sizeof count);
    const std::size_t width = count <= 256 ? 1 : 2;
    const std::size_t codes = (std::size_t(count) + 1) * sizeof id;
    if (count > kChunkEvents || data.size() != codes + events * width)
        return std::nullopt;
    std::uint16_t code = std::uint8_t(data[codes + event * width]);
    if (width == 2)
        std::memcpy(&code, data.data() + codes + event * width, sizeof code);
    if (code >= count)
        return std::nullopt;
    std::memcpy(&id, data.data() + (std::size_t(code) + 1) * sizeof id, sizeof id);
    return id;
}

std::string encodeColumn(const CommitColumn &column)
{
    const auto count = std::uint32_t(column.commits.size());
    std::string out(reinterpret_cast<const char *>(&count), sizeof count);
    out.append(reinterpret_cast<const char *>(column.commits.data()), count * sizeof(ChunkCommit));
    out.append(reinterpret_cast<const char *>(column.firsts.data()), count * sizeof(std::uint16_t));
    return out;
}

bool decodeColumn(std::string_view data, std::uint32_t events, CommitColumn &column)
{
    std::uint32_t count = 0;
    if (data.size() < sizeof count)
        return false;
    std::memcpy(&count, data.data(), sizeof count);
    data.remove_prefix(sizeof count);
    if (count > events || events > kChunkEvents || (events > 0 && count == 0)
        || data.size() != count * (sizeof(ChunkCommit) + sizeof(std::uint16_t)))
        return false;
    column.commits.resize(count);
    column.firsts.resize(count + 1);
    column.firsts[count] = std::uint16_t(events);
    if (events == 0)
        return true;
    std::memcpy(column.commits.data(), data.data(), count * sizeof(ChunkCommit));
    std::memcpy(column.firsts.data(), data.data() + count * sizeof(ChunkCommit), count * sizeof(std::uint16_t));
    const auto &firsts = column.firsts;
    return firsts[0] == 0 && std::adjacent_find(firsts.begin(), firsts.end(), std::greater_equal<>()) == firsts.end();
}

} // namespace store
