// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chunk.h"

#include "store/varint.h"

#include <bit>
#include <cstring>

namespace store {

static_assert(std::endian::native == std::endian::little, "columns are copied as they lie in memory");

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

std::string encodeColumn(const CommitColumn &column)
{
    std::string out;
    std::vector<std::uint32_t> events(column.commits.size());
    for (const std::uint16_t code : column.codes)
        ++events[code];
    putVarint(out, column.commits.size());
    ChunkCommit last;
    for (std::size_t i = 0; i < column.commits.size(); ++i) {
        const ChunkCommit &commit = column.commits[i];
        putVarint(out, commit.position - last.position);
        putVarint(out, std::uint64_t(commit.time) - std::uint64_t(last.time));
        putVarint(out, commit.attribution);
        putVarint(out, events[i]);
        last = commit;
    }
    return out;
}

bool decodeColumn(std::string_view data, std::uint32_t events, CommitColumn &column)
{
    ByteReader reader(data);
    const std::uint64_t count = reader.varint();
    if (count > kChunkEvents || events > kChunkEvents)
        return false;
    column.commits.clear();
    column.codes.clear();
    ChunkCommit commit;
    for (std::uint64_t i = 0; i < count; ++i) {
        commit.position += std::uint32_t(reader.varint());
        commit.time = std::int64_t(std::uint64_t(commit.time) + reader.varint());
        commit.attribution = std::uint32_t(reader.varint());
        const std::uint64_t own = reader.varint();
        if (!reader.ok() || own > events - column.codes.size())
            return false;
        column.commits.push_back(commit);
        column.codes.insert(column.codes.end(), own, std::uint16_t(i));
    }
    return reader.ok() && reader.atEnd() && column.codes.size() == events;
}

} // namespace store
