// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/event.h"
#include "model/jobrecord.h"
#include "model/repository.h"
#include "model/resource.h"
#include "model/uses.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace store {

/// Who a commit's work is by: the author shown, and everybody whose work it brings in (bot only if
/// all of them are).
struct Authorship {
    Author shown;
    std::vector<Author> all; ///< at least `shown`

    bool operator==(const Authorship &) const = default;
};

/// A commit of the chain that changed something we keep.
struct CommitRecord {
    ObjectId id;
    std::int64_t time = 0;
    Authorship authorship;
    std::optional<Author> mergedBy;
};

/// An event as the scan finds it; `commit` is an index into ScanBatch::commits.
struct EventRecord {
    EventType type = EventType::Modified;
    bool reencrypted = false;
    std::uint32_t commit = 0;
    ResourceKey key;
    std::string version;
    std::string path;
    std::string movedFrom;
    std::string otherGroup;
    ObjectId blobBefore, blobAfter;
    std::vector<FieldChange> changes;
    int changesOmitted = 0;
};

/// The state of an instance after the batch; replaces the row of (repository, path, key, ordinal).
/// `gone` removes the row: the instance moved and lives on at another path.
struct ResourceRecord {
    bool gone = false;
    ResourceKey key;
    std::uint32_t ordinal = 0; ///< n-th of the same identity in one file
    std::string version;
    std::string path;
    ResourceState state = ResourceState::Alive;
    bool unreadable = false;
    ObjectId firstCommit, lastCommit;         ///< none keeps what the row has (a new row: none)
    std::int64_t firstTime = 0, lastTime = 0; ///< 0 keeps what the row has
    ObjectId blob;
    Facts facts;
};

/// What is known of a file; replaces the row of (repository, path). `gone` removes it.
struct FileRecord {
    std::string path;
    ObjectId blob;     ///< at the cursor
    ObjectId readable; ///< last readable blob; none: never readable
    bool unreadable = false;
    bool gone = false;
    std::uint32_t otherDocuments = 0;
};

/// Warnings of one file after the batch; replace the current ones of that path (which become
/// `current = false` when they do not recur; a recurring (path, reason, line) keeps its firstCommit).
struct WarningRecord {
    std::string path;
    int line = 0;
    WarningReason reason = WarningReason::BrokenYaml;
    std::string detail;
    ObjectId commit; ///< the commit that left it so
};
struct FileWarnings {
    std::string path;
    std::vector<WarningRecord> warnings; ///< empty: the file has none now
};

/// By how much there is more of what resources use, at the end of a day than at its beginning.
struct UseChange {
    UseKind what = UseKind::Chart;
    std::string name, version; ///< see UseKind
    std::int64_t day = 0;      ///< days since 1970-01-01, UTC; or kBefore
    std::int64_t change = 0;

    /// No day: it is there since before the history, which a shallow boundary cuts off.
    static constexpr std::int64_t kBefore = INT32_MIN;

    auto operator<=>(const UseChange &) const = default;
};

/// Where a scan stands; commits together with what it found.
struct ScanCursor {
    ObjectId commit;       ///< last commit of the chain that is in the store
    std::int64_t time = 0; ///< its time after rule 7
    std::int64_t firstTime = 0;
    std::int64_t commits = 0; ///< length of the chain so far
    std::int64_t blobs = 0;   ///< unique blobs read so far
    ObjectId replayUntil;     ///< while replaying after a rewrite: events up to here exist already
    std::string configHash;   ///< of branch, include, exclude, boundary, mailmap, scanner version
    std::string branch;
    bool complete = false;  ///< false between the batches of one scan
    bool keepsUses = false; ///< ScanBatch::uses are there of all that was scanned

    bool operator==(const ScanCursor &) const = default;
};

/// What is kept of a blob's name to count it once.
std::uint64_t blobName(const ObjectId &blob);

/// What one transaction writes, or a part of it.
struct ScanBatch {
    RepositoryId repository = 0;
    RunId run = 0;
    std::vector<CommitRecord> commits;
    bool continues = false;          ///< the first of `commits` is the last of the part before
    std::vector<EventRecord> events; ///< in the chain's order
    std::vector<ResourceRecord> resources;
    std::vector<FileRecord> files;
    std::vector<FileWarnings> warnings;
    std::vector<UseChange> uses;         ///< added to what is there, also while events are only replayed
    std::vector<std::uint64_t> newBlobs; ///< blobName() of blobs read for the first time
    ScanCursor cursor;
};

/// What a resource was in this repository before the batch.
struct ResourceHistory {
    std::uint32_t alive = 0; ///< instances alive
    bool existed = false;    ///< any instance ever

    bool operator==(const ResourceHistory &) const = default;
};

/// The one writer. SQLite in WAL mode; every call is one transaction unless it says otherwise; used
/// by the work lane only. DiskFull, Busy, Corrupt and NewerSchema are told apart.
class EventStore final
{
public:
    /// Opens or makes the database at `path`, migrates it (after a copy), refuses a newer schema
    /// (NewerSchema, nothing touched).
    static Result<EventStore> open(const QString &path);
    EventStore(EventStore &&) noexcept;
    EventStore &operator=(EventStore &&) noexcept;
    ~EventStore();

    /// The last writer did not close the store: have quickCheck() run when there is time for it.
    [[nodiscard]] bool endedUncleanly() const;

    // Repositories
    Result<RepositoryId> addRepository(const RepositoryConfig &config); ///< AlreadyExists: same url or path
    Result<void> updateRepository(RepositoryId id, const RepositoryConfig &config);
    Result<void> removeRepository(RepositoryId id); ///< and everything of it
    Result<void> setFailed(RepositoryId id, const Error &error, std::int64_t now);
    Result<void> setNote(RepositoryId id, const std::string &note);

    // Scanning
    Result<RunId> beginRun(RepositoryId id, std::int64_t now);
    /// The cursor, or none before the first batch.
    Result<std::optional<ScanCursor>> cursor(RepositoryId id);
    Result<std::optional<FileRecord>> file(RepositoryId id, const std::string &path);
    Result<std::vector<FileRecord>> files(RepositoryId id);
    /// Only those that cannot be read now.
    Result<std::vector<FileRecord>> unreadableFiles(RepositoryId id);
    Result<ResourceHistory> resourceHistory(RepositoryId id, const ResourceKey &key);
    /// Instances of a path that are alive, by key and ordinal.
    Result<std::vector<ResourceRecord>> instancesAt(RepositoryId id, const std::string &path);
    /// Of the instances alive those that are an isChartAddress(), and those whose facts have an addressNamedBy():
    /// keys and facts alone.
    Result<std::vector<ResourceRecord>> chartLinks(RepositoryId id);
    /// blobName() of every blob that the scans so far read.
    Result<std::vector<std::uint64_t>> blobsRead(RepositoryId id);
    Result<void> append(const ScanBatch &batch);
    /// What is too much to be held until it may be seen: a giant commit's, or all of a scan anew. Nothing
    /// of it is there before the append() that completes it; any other writing call, or abandon(), undoes it.
    Result<void> appendPart(const ScanBatch &batch);
    /// Undoes the parts that no append() completed.
    void abandon();
    /// Ends a run: state Ready, failure cleared, figures of the last scan kept.
    /// Keeps what the repository measures now, in place of an earlier scan's of the same day; `bytes` as
    /// RepositoryMeasurement::bytes.
    Result<void> endRun(RepositoryId id, RunId run, std::int64_t now, double seconds, std::int64_t newCommits, std::int64_t newEvents,
                        std::optional<std::int64_t> bytes = {});
    /// Of a chain of commits, newest first, the first that was scanned and is not rewritten; none where
    /// there is none. Asks no Git: what was scanned may be pruned by now.
    Result<ObjectId> newestCommon(RepositoryId id, const std::vector<ObjectId> &chain);
    /// The branch was rewritten: marks the events of all commits after `base`, a newestCommon() (none: all),
    /// as rewritten, forgets resources, files, warnings, and sets the cursor to the beginning with
    /// replayUntil = base. A part, as of appendPart().
    Result<void> beginReplay(RepositoryId id, const ObjectId &base, const ScanCursor &cursor);
    /// Forgets everything scanned but rewritten events (configuration changed: scan anew). A part, as of
    /// appendPart().
    Result<void> resetScan(RepositoryId id);

    // What was done
    static constexpr int kJobsKept = 200;
    /// Remembers a job; of all only the last kJobsKept.
    Result<void> keepJob(const JobRecord &job);
    /// The newest first.
    Result<std::vector<JobRecord>> jobs();

    // Care
    Result<void> setBotPatterns(const std::vector<std::string> &patterns); ///< takes effect at once
    Result<void> compact();
    Result<bool> quickCheck(); ///< false: the database is damaged
    /// Gives back what is only kept so that the next batch is written sooner.
    void rest();

    struct Private;

private:
    explicit EventStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_private;
};

/// The data folder's database: $XDG_DATA_HOME/kubestats/kubestats.db
QString defaultPath();

} // namespace store
