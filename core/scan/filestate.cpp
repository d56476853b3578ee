// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/filestate.h"

#include "yaml/incremental.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace scan {

namespace {

/// A rough size in memory: nodes, text, objects.
std::size_t sizeOf(const ManifestFile &file)
{
    constexpr std::size_t kObjectBytes = 400;
    std::size_t bytes = file.objects.size() * kObjectBytes;
    for (const yaml::Document &document : file.manifest->documents)
        bytes += document.nodes.capacity() * sizeof(yaml::Node) + document.text.capacity() + sizeof document;
    return bytes;
}

/// Objects of one key in both files, paired by LIFECYCLE rule 5: equal content first, then the n-th
/// with the n-th. Single objects, which are nearly all, need none of it.
class Pairing final
{
public:
    Pairing(const std::vector<Object> &before, const std::vector<Object> &after)
    {
        std::unordered_map<ResourceKey, std::vector<std::uint32_t>> waiting;
        for (std::uint32_t i = 0; i < before.size(); ++i)
            waiting[before[i].key].push_back(i);
        std::vector<std::uint32_t> open;
        for (std::uint32_t i = 0; i < after.size(); ++i) {
            const auto found = waiting.find(after[i].key);
            if (found == waiting.end()) {
                added.push_back(i);
                continue;
            }
            auto &candidates = found->second;
            const auto equal = std::find_if(candidates.begin(), candidates.end(),
                                            [&](std::uint32_t index) { return before[index].hash == after[i].hash; });
            if (equal == candidates.end()) {
                open.push_back(i);
                continue;
            }
            noteNumber(before, *equal, after, i);
            candidates.erase(equal);
        }
        for (const std::uint32_t i : open) {
            auto &candidates = waiting[after[i].key];
            if (candidates.empty()) {
                added.push_back(i);
                continue;
            }
            noteNumber(before, candidates.front(), after, i);
            changed.emplace_back(candidates.front(), i);
            candidates.erase(candidates.begin());
        }
        for (const auto &[key, indexes] : waiting)
            removed.insert(removed.end(), indexes.begin(), indexes.end());
        std::sort(added.begin(), added.end());
        std::sort(removed.begin(), removed.end());
        std::sort(changed.begin(), changed.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    }

    std::vector<std::pair<std::uint32_t, std::uint32_t>> changed, renumbered;
    std::vector<std::uint32_t> removed, added;

private:
    void noteNumber(const std::vector<Object> &before, std::uint32_t from, const std::vector<Object> &after, std::uint32_t to)
    {
        if (before[from].ordinal != after[to].ordinal)
            renumbered.emplace_back(from, to);
    }
};

} // namespace

FileStates::FileStates(BlobSource source, const std::unordered_map<std::string, store::FileRecord> &unreadable, std::size_t memoryLimit)
    : m_source(std::move(source)), m_unreadable(unreadable), m_memoryLimit(memoryLimit)
{
}

std::size_t FileStates::costOf(const State &state)
{
    return state.file ? sizeOf(*state.file) + state.bytes.capacity() : 0;
}

void FileStates::touch(State &state)
{
    if (state.use != m_recent.end())
        m_recent.erase(state.use);
    state.use = m_recent.end();
    if (!state.file)
        return;
    m_recent.push_front(&state);
    state.use = m_recent.begin();
}

void FileStates::shrink()
{
    while (m_memory > m_memoryLimit && m_recent.size() > 1) {
        State &oldest = *m_recent.back();
        m_memory -= costOf(oldest);
        oldest.file.reset();
        oldest.bytes = {};
        m_recent.pop_back();
        oldest.use = m_recent.end();
    }
}

FileStates::State &FileStates::stateOf(const git::FileChange &change)
{
    const auto [place, isNew] = m_states.try_emplace(change.path);
    State &state = place->second;
    if (!isNew)
        return state;
    state.use = m_recent.end();
    if (const auto known = m_unreadable.find(change.path); known != m_unreadable.end()) {
        state.readable = known->second.readable;
        state.unreadable = true;
    } else {
        state.readable = change.before;
    }
    // What an earlier run remarked is not at hand: let the store compare.
    state.hadWarnings = !change.before.isNull();
    return state;
}

/// Reads the last readable state again: it was dropped, or is of an earlier run. False: it cannot be read.
bool FileStates::load(const std::string &path, State &state)
{
    if (state.file || state.readable.isNull())
        return true;
    git::BlobRead blob = m_source(state.readable);
    if (blob.state != git::BlobRead::State::Ok)
        return false;
    auto manifest = std::make_shared<yaml::Manifest>();
    if (mayHoldManifests(path, blob.bytes) && !isLfsPointer(blob.bytes))
        *manifest = yaml::readManifest(blob.bytes);
    if (manifest->error)
        manifest->documents.clear();
    state.file = std::make_shared<ManifestFile>(identify(path, std::move(manifest)));
    state.bytes = std::move(blob.bytes);
    m_memory += costOf(state);
    touch(state);
    return true;
}

void FileStates::compare(FileResult &result, const ManifestFile &before, const ManifestFile &after) const
{
    Pairing pairs(before.objects, after.objects);
    for (const auto &[from, to] : pairs.changed)
        result.modified.push_back({from, to, changesBetween(before.node(from), after.node(to))});
    result.renumbered = std::move(pairs.renumbered);
    result.removed = std::move(pairs.removed);
    result.added = std::move(pairs.added);
}

/// LIFECYCLE rule 15: the file keeps its last readable state, and a row says why.
void FileStates::keepUnreadable(FileTask &task, State &state, FileResult &result, WarningReason reason, int line, std::string detail)
{
    result.unreadable = true;
    result.readabilityChanged = !state.unreadable && !state.readable.isNull();
    if (result.readabilityChanged) {
        (void)load(task.change.path, state);
        result.before = state.file;
    }
    state.unreadable = true;
    state.hadWarnings = true;
    result.record.blob = task.change.after;
    result.record.readable = state.readable;
    result.record.unreadable = true;
    if (task.change.helmValues)
        return;
    result.warnings.warnings.push_back({task.change.path, line, reason, std::move(detail), task.commit});
    result.warningsChanged = true;
}

/// A file that went, whose last readable state is lost: the store knows what it held.
void FileStates::letGo(State &state, FileResult &result)
{
    result.blobBefore = state.readable;
    result.isBeforeLost = true;
    result.record.gone = true;
    result.warningsChanged = true;
    state.readable = {};
    state.unreadable = state.hadWarnings = false;
}

FileResult FileStates::apply(FileTask &&task)
{
    FileResult result;
    result.path = task.change.path;
    result.blob = task.change.after;
    result.record.path = task.change.path;
    result.warnings.path = task.change.path;
    State &state = stateOf(task.change);
    const bool isGone = task.change.after.isNull();
    if (!isGone && task.blob.state == git::BlobRead::State::Missing) {
        keepUnreadable(task, state, result, WarningReason::MissingObject, 0, task.change.after.hex());
        return result;
    }
    if (!isGone && task.blob.state == git::BlobRead::State::TooLarge) {
        keepUnreadable(task, state, result, WarningReason::TooLarge, 0, {});
        return result;
    }
    if (!isGone && isLfsPointer(task.blob.bytes)) {
        keepUnreadable(task, state, result, WarningReason::LfsPointer, 0, {});
        return result;
    }
    auto manifest = std::make_shared<yaml::Manifest>();
    const bool isOurs = !isGone && mayHoldManifests(task.change.path, task.blob.bytes);
    if (isOurs)
        *manifest = state.file ? yaml::readAgain(*state.file->manifest, state.bytes, task.blob.bytes) : yaml::readManifest(task.blob.bytes);
    if (manifest->error) {
        keepUnreadable(task, state, result, reasonOf(manifest->error->fault), int(manifest->error->line), manifest->error->text);
        return result;
    }
    if (!load(task.change.path, state)) {
        if (isGone)
            letGo(state, result);
        else
            keepUnreadable(task, state, result, WarningReason::MissingObject, 0, state.readable.hex());
        return result;
    }
    const auto before = state.file ? state.file : std::make_shared<const ManifestFile>();
    const auto after = isOurs ? std::make_shared<const ManifestFile>(identify(task.change.path, std::move(manifest)))
                              : std::make_shared<const ManifestFile>();
    result.blobBefore = state.readable;
    result.blobAfter = isOurs ? task.change.after : ObjectId{};
    compare(result, *before, *after);
    result.readabilityChanged = state.unreadable && isOurs;
    if (!result.removed.empty() || !result.modified.empty() || !result.renumbered.empty())
        result.before = before;
    if (!result.added.empty() || !result.modified.empty() || !result.renumbered.empty() || result.readabilityChanged)
        result.after = after;
    result.isKnown = isOurs || !state.readable.isNull() || state.unreadable;
    result.record.blob = result.record.readable = result.blobAfter;
    result.record.gone = !isOurs;
    result.record.otherDocuments = after->otherDocuments;
    for (const Remark &remark : after->remarks)
        result.warnings.warnings.push_back({task.change.path, remark.line, remark.reason, remark.detail, task.commit});
    result.warningsChanged = state.hadWarnings || !result.warnings.warnings.empty();

    m_memory -= costOf(state);
    state.unreadable = false;
    state.hadWarnings = !result.warnings.warnings.empty();
    state.readable = result.blobAfter;
    state.file = isOurs ? after : nullptr;
    state.bytes = isOurs ? std::move(task.blob.bytes) : std::string();
    m_memory += costOf(state);
    touch(state);
    shrink();
    return result;
}

} // namespace scan
