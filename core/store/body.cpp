// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/body.h"

#include "store/varint.h"

#include <cstring>

namespace store {

namespace {

enum Flag : std::uint8_t {
    Reencrypted = 1,
    Moved = 2,
    OtherGroup = 4,
    Omitted = 8,
    BeforeBytes = 16,
    BeforeDistance = 32,
    AfterBytes = 64,
    AfterDistance = 128
};

void putBlob(std::string &out, const BlobReference &blob)
{
    if (blob.distance)
        putVarint(out, blob.distance);
    else if (!blob.id.isNull())
        out.append(reinterpret_cast<const char *>(blob.id.bytes.data()), blob.id.bytes.size());
}

BlobReference takeBlob(ByteReader &reader, bool literal, bool distance)
{
    BlobReference blob;
    if (distance)
        blob.distance = std::uint32_t(reader.varint());
    else if (literal) {
        const std::string_view data = reader.take(blob.id.bytes.size());
        if (reader.ok())
            std::memcpy(blob.id.bytes.data(), data.data(), data.size());
    }
    return blob;
}

void putValue(std::string &out, const std::optional<std::string> &value)
{
    putVarint(out, value ? value->size() + 1 : 0);
    if (value)
        out += *value;
}

std::optional<std::string> takeValue(ByteReader &reader)
{
    const std::uint64_t size = reader.varint();
    if (size == 0)
        return std::nullopt;
    return std::string(reader.take(size - 1));
}

} // namespace

std::string encodeBody(const Body &body)
{
    const auto blobFlags = [](const BlobReference &blob, Flag literal, Flag distance) {
        return blob.distance ? distance : blob.id.isNull() ? 0 : literal;
    };
    std::string out;
    out.push_back(char((body.reencrypted ? Reencrypted : 0) | (body.movedFrom ? Moved : 0) | (body.otherGroup ? OtherGroup : 0)
                       | (body.omitted ? Omitted : 0) | blobFlags(body.before, BeforeBytes, BeforeDistance)
                       | blobFlags(body.after, AfterBytes, AfterDistance)));
    putVarint(out, body.version);
    for (const std::uint32_t value : {body.movedFrom, body.otherGroup, body.omitted})
        if (value)
            putVarint(out, value);
    putBlob(out, body.before);
    putBlob(out, body.after);
    for (const auto &[before, after] : body.values) {
        putValue(out, before);
        putValue(out, after);
    }
    return out;
}

std::optional<Body> decodeBody(std::string_view data)
{
    if (data.empty())
        return std::nullopt;
    ByteReader reader(data);
    const auto flags = std::uint8_t(reader.take(1)[0]);
    Body body;
    body.reencrypted = flags & Reencrypted;
    body.version = std::uint32_t(reader.varint());
    if (flags & Moved)
        body.movedFrom = std::uint32_t(reader.varint());
    if (flags & OtherGroup)
        body.otherGroup = std::uint32_t(reader.varint());
    if (flags & Omitted)
        body.omitted = std::uint32_t(reader.varint());
    body.before = takeBlob(reader, flags & BeforeBytes, flags & BeforeDistance);
    body.after = takeBlob(reader, flags & AfterBytes, flags & AfterDistance);
    while (reader.ok() && !reader.atEnd()) {
        auto before = takeValue(reader);
        auto after = takeValue(reader);
        body.values.emplace_back(std::move(before), std::move(after));
    }
    if (!reader.ok())
        return std::nullopt;
    return body;
}

} // namespace store
