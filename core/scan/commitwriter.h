// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scan/lifecycle.h"
#include "scan/pipeline.h"
#include "store/eventstore.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace scan {

/// Turns commits into events, states and warnings, and writes them in batches.
class CommitWriter final
{
public:
    CommitWriter(store::EventStore &store, Pipeline &pipeline, RepositoryId repository, RunId run, store::ScanCursor cursor,
                 int batchCommits);

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
    struct Births;

    void addFileRows(const CommitResult &result);
    void addTemplates(const CommitResult &result);
    Result<void> addObjects(CommitResult &result);
    Result<void> addOutcome(const CommitResult &result, const Births &births, const Outcome &outcome);
    void addModified(const CommitResult &result, const FileResult &file, const ModifiedObject &modified);
    Result<First> firstOf(const std::string &path, const Object &object, std::uint32_t ordinal);
    yaml::NodeRef contentOf(const FileResult &file, bool after, std::uint32_t index, ManifestFile &scratch);
    store::EventRecord &addEvent(EventType type, const Object &object, const std::string &path);
    store::ResourceRecord &rowOf(const std::string &path, const Object &object, std::uint32_t ordinal);

    store::EventStore &m_store;
    Pipeline &m_pipeline;
    int m_batchCommits;
    KnownResources m_known;
    store::ScanBatch m_batch;
    std::int64_t m_blobsBefore;
    int m_waiting = 0;                                        ///< commits in the batch
    bool m_isQuiet = false;                                   ///< this commit's events exist already, or are older than the history
    std::int64_t m_newEvents = 0;
    std::unordered_map<std::string, std::size_t> m_rows;      ///< instance → index in the batch
    std::unordered_map<std::string, std::size_t> m_files;     ///< path → index in the batch
    std::unordered_map<std::string, First> m_first;           ///< when instances of this run began
};

} // namespace scan
