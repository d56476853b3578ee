// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scan/lifecycle.h"
#include "scan/pipeline.h"
#include "scan/sightings.h"
#include "scan/usetracker.h"
#include "store/eventstore.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace scan {

/// Turns commits into events, states and warnings, and writes them in batches.
class CommitWriter final
{
public:
    /// `blobs`: what earlier runs read, by store::blobName(). `atOnce`: nothing may be seen before the end.
    CommitWriter(store::EventStore &store, Pipeline &pipeline, RepositoryId repository, RunId run, store::ScanCursor cursor,
                 std::unordered_set<std::uint64_t> blobs, int batchCommits, bool atOnce);

    /// A commit or part of one.
    Result<void> add(CommitResult &&result);
    /// Writes what waits; `complete` marks the end of the run.
    Result<void> flush(bool complete);

    [[nodiscard]] std::int64_t newEvents() const { return m_newEvents; }
    [[nodiscard]] const store::ScanCursor &cursor() const { return m_batch.cursor; }

private:
    struct First {
        ObjectId commit;
        std::int64_t time = 0;
    };

    void begin(const git::ChainCommit &commit);
    Result<void> end(const git::ChainCommit &commit);
    Result<void> addFile(const git::ChainCommit &commit, FileResult &&file);
    void addFileRow(FileResult &&file);
    void addFolders(const CommitResult &result);
    Result<void> addReadability(const FileResult &file);
    Result<void> addOutcomes(const git::ChainCommit &commit);
    Result<void> addOutcome(const git::ChainCommit &commit, const Outcome &outcome);
    Result<void> addDeletion(const git::ChainCommit &commit, const Outcome &outcome);
    Result<First> addMove(const Outcome &outcome, const Object &object, store::EventRecord *event);
    Result<void> addModified(const git::ChainCommit &commit, const FileResult &file, const ModifiedObject &modified);
    static void setChanges(store::EventRecord &event, const Changes &changes);
    static std::string rowId(const std::string &path, const Object &object, std::uint32_t ordinal);
    Result<void> addUse(const git::ChainCommit &commit, const Object *before, const Object *after);
    Result<void> addRenumbered(const git::ChainCommit &commit, const FileResult &file);
    Result<store::ResourceRecord> rowAt(const std::string &path, const Object &object, std::uint32_t ordinal);
    Result<First> firstOf(const std::string &path, const Object &object, std::uint32_t ordinal);
    Result<ManifestFile> heldAt(const std::string &path);
    yaml::NodeRef contentOf(const Sightings &sightings, std::uint32_t index, ManifestFile &scratch);
    store::EventRecord &addEvent(EventType type, const Object &object, const std::string &path);
    store::ResourceRecord &rowOf(const std::string &path, const Object &object, std::uint32_t ordinal);
    [[nodiscard]] bool isGiant() const;
    Result<void> writePart(const git::ChainCommit &commit);
    void clearBatch();

    store::EventStore &m_store;
    Pipeline &m_pipeline;
    const int m_batchCommits;
    const bool m_atOnce;
    KnownResources m_known;
    UseTracker m_uses;
    store::ScanBatch m_batch;
    Sightings m_born{Sightings::Kind::Born}, m_died{Sightings::Kind::Died}; ///< of the commit that is being added
    std::unordered_set<std::uint64_t> m_blobs;                              ///< read so far
    bool m_isInside = false;                                                ///< the commit goes on in the next part
    std::size_t m_filesOfCommit = 0;
    int m_waiting = 0;      ///< commits in the batch
    bool m_isQuiet = false; ///< this commit's events exist already, or are older than the history
    std::int64_t m_newEvents = 0, m_eventsWritten = 0;
    std::unordered_map<std::string, std::size_t> m_rows;  ///< instance → index in the batch
    std::unordered_map<std::string, std::size_t> m_files; ///< path → index in the batch
    std::unordered_map<std::string, First> m_first;       ///< when instances of this batch began
};

} // namespace scan
