// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/commitwriter.h"

#include "base/clock.h"

#include <numeric>

namespace scan {

namespace {

constexpr std::int64_t kBatchEvents = 20'000;
/// A commit with more files than this is giant: its rows are written in parts of its transaction, and
/// no parsed documents are kept until its end: a move among them is compared by reading both sides again.
constexpr std::size_t kManyFiles = 4000;
constexpr std::size_t kPartRows = 8192;

} // namespace

CommitWriter::CommitWriter(store::EventStore &store, Pipeline &pipeline, RepositoryId repository, RunId run, store::ScanCursor cursor,
                           std::unordered_set<std::uint64_t> blobs, int batchCommits, bool atOnce)
    : m_store(store), m_pipeline(pipeline), m_batchCommits(batchCommits), m_atOnce(atOnce),
      m_known([&store, repository](const ResourceKey &key) { return store.resourceHistory(repository, key); }, cursor.commit.isNull()),
      m_uses([&store, repository] { return store.chartLinks(repository); }, cursor.commit.isNull()), m_blobs(std::move(blobs))
{
    m_batch.repository = repository;
    m_batch.run = run;
    m_batch.cursor = std::move(cursor);
    m_batch.cursor.keepsUses = true;
}

store::EventRecord &CommitWriter::addEvent(EventType type, const Object &object, const std::string &path)
{
    store::EventRecord &event = m_batch.events.emplace_back();
    event.type = type;
    event.commit = std::uint32_t(m_batch.commits.size() - 1);
    event.key = object.key;
    event.version = object.version;
    event.path = path;
    ++m_newEvents;
    return event;
}

/// The content of an object, read again where it was dropped.
yaml::NodeRef CommitWriter::contentOf(const Sightings &sightings, std::uint32_t index, ManifestFile &scratch)
{
    if (const yaml::NodeRef content = sightings.content(index))
        return content;
    const git::BlobRead blob = m_pipeline.readAgain(sightings.blob(index));
    if (blob.state != git::BlobRead::State::Ok)
        return {};
    scratch = identify(sightings.path(index), std::make_shared<yaml::Manifest>(yaml::readManifest(blob.bytes)));
    return sightings.index(index) < scratch.objects.size() ? scratch.node(sightings.index(index)) : yaml::NodeRef();
}

void CommitWriter::addFileRow(FileResult &&file)
{
    if (file.isKnown) {
        const auto [place, isNew] = m_files.try_emplace(file.path, m_batch.files.size());
        if (isNew)
            m_batch.files.push_back(std::move(file.record));
        else
            m_batch.files[place->second] = std::move(file.record);
    }
    if (file.warningsChanged)
        m_batch.warnings.push_back(std::move(file.warnings));
}

/// LIFECYCLE rule 14: one row a chart; and one a folder that lies too deep.
void CommitWriter::addFolders(const CommitResult &result)
{
    for (const git::FolderChange &change : result.folders) {
        store::FileWarnings row{change.path, {}};
        const bool isDeep = change.reason == git::FolderChange::Reason::TooDeep;
        if (change.files > 0)
            row.warnings.push_back({change.path, 0, isDeep ? WarningReason::TooDeep : WarningReason::HelmTemplates,
                                    isDeep ? "below " + std::to_string(git::kMaxFolders) + " folders" : std::to_string(change.files),
                                    result.commit.id});
        m_batch.warnings.push_back(std::move(row));
    }
}

void CommitWriter::setChanges(store::EventRecord &event, const Changes &changes)
{
    event.changes = changes.fields;
    event.changesOmitted = changes.omitted;
    event.reencrypted = changes.onlyReencrypted;
}

Result<void> CommitWriter::addModified(const git::ChainCommit &commit, const FileResult &file, const ModifiedObject &modified)
{
    const Object &object = file.after->objects[modified.after];
    if (!m_isQuiet) {
        store::EventRecord &event = addEvent(EventType::Modified, object, file.path);
        event.blobBefore = file.blobBefore;
        event.blobAfter = file.blobAfter;
        setChanges(event, modified.changes);
    }
    store::ResourceRecord &row = rowOf(file.path, object, object.ordinal);
    row.state = ResourceState::Alive;
    row.unreadable = false;
    row.lastCommit = commit.id;
    row.lastTime = commit.time;
    row.blob = file.blobAfter;
    return addUse(commit, &file.before->objects[modified.before], &object);
}

Result<void> CommitWriter::addDeletion(const git::ChainCommit &commit, const Outcome &outcome)
{
    const Object object = m_died.object(outcome.death);
    const std::string &path = m_died.path(outcome.death);
    if (!m_isQuiet) {
        store::EventRecord &event = addEvent(EventType::Deleted, object, path);
        event.blobBefore = m_died.blob(outcome.death);
        if (outcome.otherBirth != Outcome::kNone)
            event.otherGroup = m_born.key(outcome.otherBirth).group;
    }
    store::ResourceRecord &row = rowOf(path, object, m_died.slot(outcome.death));
    row.state = ResourceState::Deleted;
    row.unreadable = false;
    row.lastCommit = commit.id;
    row.lastTime = commit.time;
    row.blob = m_died.blob(outcome.death);
    m_first.erase(rowId(path, object, m_died.slot(outcome.death)));
    return addUse(commit, &object, nullptr);
}

/// The other side of a move: its row goes, and the event says from where and what changed.
Result<CommitWriter::First> CommitWriter::addMove(const Outcome &outcome, const Object &object, store::EventRecord *event)
{
    const Object old = m_died.object(outcome.death);
    const std::string &path = m_died.path(outcome.death);
    if (event) {
        event->movedFrom = path;
        event->blobBefore = m_died.blob(outcome.death);
        if (old.hash != object.hash) {
            ManifestFile scratchBefore, scratchAfter;
            const yaml::NodeRef before = contentOf(m_died, outcome.death, scratchBefore);
            const yaml::NodeRef after = contentOf(m_born, outcome.birth, scratchAfter);
            if (before && after)
                setChanges(*event, changesBetween(before, after));
        }
    }
    const auto first = firstOf(path, old, m_died.slot(outcome.death));
    if (first)
        rowOf(path, old, m_died.slot(outcome.death)).gone = true;
    return first;
}

Result<void> CommitWriter::addOutcome(const git::ChainCommit &commit, const Outcome &outcome)
{
    if (outcome.birth == Outcome::kNone)
        return addDeletion(commit, outcome);
    const Object object = m_born.object(outcome.birth);
    const std::string &path = m_born.path(outcome.birth);
    const std::uint32_t slot = m_born.slot(outcome.birth);
    First first{commit.boundary ? ObjectId{} : commit.id, commit.time};
    store::EventRecord *event = m_isQuiet ? nullptr : &addEvent(outcome.type, object, path);
    if (event) {
        event->blobAfter = m_born.blob(outcome.birth);
        if (outcome.otherDeath != Outcome::kNone)
            event->otherGroup = m_died.key(outcome.otherDeath).group;
    }
    if (outcome.death != Outcome::kNone) {
        const auto began = addMove(outcome, object, event);
        if (!began)
            return began.error();
        first = *began;
    }
    store::ResourceRecord &row = rowOf(path, object, slot);
    row.state = ResourceState::Alive;
    row.unreadable = false;
    row.firstCommit = first.commit;
    row.firstTime = first.time;
    row.lastCommit = commit.id;
    row.lastTime = commit.time;
    row.blob = m_born.blob(outcome.birth);
    m_first[rowId(path, object, slot)] = first;
    if (outcome.death == Outcome::kNone)
        return addUse(commit, nullptr, &object);
    const Object old = m_died.object(outcome.death);
    return addUse(commit, &old, &object);
}

/// LIFECYCLE rule 12: what is present at the boundary was used before, nobody knows since when.
Result<void> CommitWriter::addUse(const git::ChainCommit &commit, const Object *before, const Object *after)
{
    return m_uses.change(before, after, commit.boundary ? store::UseChange::kBefore : dayOf(commit.time));
}

/// All objects of a file get a new flag; where its last readable state is lost, as the store has them.
Result<void> CommitWriter::addReadability(const FileResult &file)
{
    const ObjectId &blob = file.unreadable ? file.record.readable : file.blobAfter;
    const ManifestFile *objects = file.unreadable ? file.before.get() : file.after.get();
    const auto known = objects ? Result(ManifestFile()) : heldAt(file.path);
    if (!known)
        return known.error();
    for (const Object &object : (objects ? *objects : *known).objects) {
        store::ResourceRecord &row = rowOf(file.path, object, object.ordinal);
        row.unreadable = file.unreadable;
        row.blob = blob;
    }
    return {};
}

Result<void> CommitWriter::addFile(const git::ChainCommit &commit, FileResult &&file)
{
    if (file.isBeforeLost) {
        auto held = heldAt(file.path);
        if (!held)
            return held.error();
        file.removed.resize(held->objects.size());
        std::iota(file.removed.begin(), file.removed.end(), 0u);
        file.before = std::make_shared<const ManifestFile>(std::move(*held));
    }
    if (!file.renumbered.empty()) {
        if (auto added = addRenumbered(commit, file); !added)
            return added;
    }
    for (const ModifiedObject &modified : file.modified) {
        if (auto added = addModified(commit, file, modified); !added)
            return added;
    }
    m_born.add(file.path, file.blobAfter, file.after, file.added);
    m_died.add(file.path, file.blobBefore, file.before, file.removed);
    if (file.readabilityChanged) {
        if (auto added = addReadability(file); !added)
            return added;
    }
    if (!file.blob.isNull()) {
        if (const std::uint64_t name = store::blobName(file.blob); m_blobs.insert(name).second)
            m_batch.newBlobs.push_back(name);
    }
    addFileRow(std::move(file));
    return {};
}

/// Births and deaths, now that all of the commit's are known.
Result<void> CommitWriter::addOutcomes(const git::ChainCommit &commit)
{
    const auto outcomes = deriveOutcomes(m_born.all(), m_died.all(), m_known);
    if (!outcomes)
        return outcomes.error();
    for (const Outcome &outcome : *outcomes) {
        if (auto added = addOutcome(commit, outcome); !added)
            return added;
        if (auto written = writePart(commit); !written)
            return written;
    }
    m_born.clear();
    m_died.clear();
    return {};
}

void CommitWriter::begin(const git::ChainCommit &commit)
{
    m_batch.commits.push_back({commit.id, commit.time, {commit.author, commit.authors}, commit.mergedBy});
    m_isQuiet = commit.boundary || !m_batch.cursor.replayUntil.isNull();
    m_filesOfCommit = 0;
}

Result<void> CommitWriter::add(CommitResult &&result)
{
    if (!m_isInside)
        begin(result.commit);
    m_isInside = result.continues;
    m_filesOfCommit += result.files.size();
    for (FileResult &file : result.files) {
        if (auto added = addFile(result.commit, std::move(file)); !added)
            return added;
    }
    addFolders(result);
    if (isGiant()) {
        for (Sightings *sightings : {&m_born, &m_died}) {
            if (auto packed = sightings->pack(m_known); !packed)
                return packed;
        }
        if (auto written = writePart(result.commit); !written)
            return written;
    }
    return result.continues ? Result<void>() : end(result.commit);
}

Result<void> CommitWriter::end(const git::ChainCommit &commit)
{
    if (auto added = addOutcomes(commit); !added)
        return added;
    store::ScanCursor &cursor = m_batch.cursor;
    cursor.commit = commit.id;
    cursor.time = commit.time;
    if (cursor.commits == 0)
        cursor.firstTime = commit.time;
    ++cursor.commits;
    if (cursor.replayUntil == cursor.commit)
        cursor.replayUntil = {};
    ++m_waiting;
    if (m_waiting >= m_batchCommits || m_newEvents - m_eventsWritten >= kBatchEvents || isGiant())
        return flush(false);
    return {};
}

bool CommitWriter::isGiant() const
{
    return m_filesOfCommit > kManyFiles;
}

/// Writes what a giant commit has so far, if that is much.
Result<void> CommitWriter::writePart(const git::ChainCommit &commit)
{
    if (!isGiant() || m_batch.events.size() + m_batch.resources.size() + m_batch.files.size() < kPartRows)
        return {};
    m_batch.cursor.complete = false;
    m_batch.uses = m_uses.take();
    if (auto written = m_store.appendPart(m_batch); !written)
        return written;
    clearBatch();
    const bool isQuiet = m_isQuiet;
    const std::size_t files = m_filesOfCommit;
    begin(commit);
    m_isQuiet = isQuiet;
    m_filesOfCommit = files;
    m_batch.continues = true;
    return {};
}

Result<void> CommitWriter::flush(bool complete)
{
    m_batch.cursor.blobs = std::int64_t(m_blobs.size());
    m_batch.cursor.complete = complete;
    m_batch.uses = m_uses.take();
    if (auto written = m_atOnce && !complete ? m_store.appendPart(m_batch) : m_store.append(m_batch); !written)
        return written;
    clearBatch();
    m_known.shrink();
    m_eventsWritten = m_newEvents;
    m_waiting = 0;
    return {};
}

void CommitWriter::clearBatch()
{
    m_batch.commits.clear();
    m_batch.events.clear();
    m_batch.resources.clear();
    m_batch.files.clear();
    m_batch.warnings.clear();
    m_batch.uses.clear();
    m_batch.newBlobs.clear();
    m_batch.continues = false;
    m_rows.clear();
    m_files.clear();
    m_first.clear();
}

} // namespace scan
