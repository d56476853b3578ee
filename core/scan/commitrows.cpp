// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a batch: one an instance, which may be in the store, in the batch or in both.

#include "scan/commitwriter.h"

#include <algorithm>
#include <tuple>

namespace scan {

std::string CommitWriter::rowId(const std::string &path, const Object &object, std::uint32_t ordinal)
{
    std::string id;
    id.reserve(path.size() + object.key.group.size() + object.key.kind.size() + object.key.ns.size() + object.key.name.size() + 16);
    for (const std::string *part : {&path, &object.key.group, &object.key.kind, &object.key.ns, &object.key.name})
        id.append(*part).push_back('\0');
    return id += std::to_string(ordinal);
}

store::ResourceRecord &CommitWriter::rowOf(const std::string &path, const Object &object, std::uint32_t ordinal)
{
    const auto [place, isNew] = m_rows.try_emplace(rowId(path, object, ordinal), m_batch.resources.size());
    if (isNew) {
        store::ResourceRecord &row = m_batch.resources.emplace_back();
        row.key = object.key;
        row.ordinal = ordinal;
        row.path = path;
    }
    store::ResourceRecord &row = m_batch.resources[place->second];
    row.version = object.version;
    row.facts = object.facts;
    row.gone = false;
    return row;
}

Result<CommitWriter::First> CommitWriter::firstOf(const std::string &path, const Object &object, std::uint32_t ordinal)
{
    if (const auto found = m_first.find(rowId(path, object, ordinal)); found != m_first.end()) {
        const First first = found->second;
        m_first.erase(found);
        return first;
    }
    const auto rows = m_store.instancesAt(m_batch.repository, path);
    if (!rows)
        return rows.error();
    for (const store::ResourceRecord &row : *rows) {
        if (row.key == object.key && row.ordinal == ordinal)
            return First{row.firstCommit, row.firstTime};
    }
    return First{};
}

/// The row of an instance as it is now, in the batch or else in the store.
Result<store::ResourceRecord> CommitWriter::rowAt(const std::string &path, const Object &object, std::uint32_t ordinal)
{
    store::ResourceRecord row;
    const auto rows = m_store.instancesAt(m_batch.repository, path);
    if (!rows)
        return rows.error();
    const auto kept =
        std::find_if(rows->begin(), rows->end(), [&](const auto &one) { return one.key == object.key && one.ordinal == ordinal; });
    if (kept != rows->end())
        row = *kept;
    const auto waiting = m_rows.find(rowId(path, object, ordinal));
    if (waiting == m_rows.end())
        return row;
    store::ResourceRecord newer = m_batch.resources[waiting->second];
    if (newer.firstTime == 0)
        std::tie(newer.firstCommit, newer.firstTime) = std::tie(row.firstCommit, row.firstTime);
    if (newer.lastTime == 0)
        std::tie(newer.lastCommit, newer.lastTime) = std::tie(row.lastCommit, row.lastTime);
    return newer;
}

/// LIFECYCLE rule 5: of several with one identity each keeps its history, whichever place it has now.
Result<void> CommitWriter::addRenumbered(const git::ChainCommit &commit, const FileResult &file)
{
    std::vector<store::ResourceRecord> rows;
    for (const auto &[before, after] : file.renumbered) {
        auto row = rowAt(file.path, file.before->objects[before], file.before->objects[before].ordinal);
        if (!row)
            return row.error();
        rows.push_back(std::move(*row));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint32_t after = file.renumbered[i].second;
        const Object &object = file.after->objects[after];
        const bool isModified =
            std::any_of(file.modified.begin(), file.modified.end(), [after](const auto &one) { return one.after == after; });
        store::ResourceRecord &row = rowOf(file.path, object, object.ordinal);
        row.state = ResourceState::Alive;
        row.unreadable = false;
        std::tie(row.firstCommit, row.firstTime) = std::tie(rows[i].firstCommit, rows[i].firstTime);
        row.lastCommit = isModified ? commit.id : rows[i].lastCommit;
        row.lastTime = isModified ? commit.time : rows[i].lastTime;
        row.blob = file.blobAfter;
        m_first[rowId(file.path, object, object.ordinal)] = {row.firstCommit, row.firstTime};
    }
    return {};
}

/// What the store says that a file holds; without content.
Result<ManifestFile> CommitWriter::heldAt(const std::string &path)
{
    auto rows = m_store.instancesAt(m_batch.repository, path);
    if (!rows)
        return rows.error();
    ManifestFile file;
    for (store::ResourceRecord &row : *rows) {
        Object &object = file.objects.emplace_back();
        object.key = std::move(row.key);
        object.version = std::move(row.version);
        object.ordinal = row.ordinal;
        object.facts = std::move(row.facts);
    }
    return file;
}

} // namespace scan
