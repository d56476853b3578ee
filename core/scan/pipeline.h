// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "git/history.h"
#include "scan/filestate.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace scan {

/// A commit with what became of its files, in path order. One with many files comes in parts.
struct CommitResult {
    git::ChainCommit commit;
    std::vector<FileResult> files;
    std::vector<git::FolderChange> folders;
    bool continues = false; ///< more files of this commit follow
};

/// History → blobs → documents on all cores, in the chain's order at the far end. One thread walks and
/// reads (it is the object database's only user), the parsers each own a shard of the paths; chunks of
/// work between them are bounded in number and bytes. The destructor stops and joins.
class Pipeline final
{
public:
    struct Input {
        git::Objects *objects = nullptr;
        git::History *history = nullptr;
        std::string gitPath; ///< opened once more for blobs that are no longer at hand
        git::PathRules rules;
        std::unordered_map<std::string, store::FileRecord> unreadable;
        int threads = 1;
    };

    Pipeline(Input input, const std::stop_token &stop);
    ~Pipeline();
    Pipeline(const Pipeline &) = delete;
    Pipeline &operator=(const Pipeline &) = delete;

    /// The next commit or part of one; none at the end. Cancelled or Incomplete otherwise.
    Result<std::optional<CommitResult>> next();
    /// For whoever needs a blob again.
    git::BlobRead readAgain(const ObjectId &id);

private:
    struct Task {
        FileTask file;
        std::uint32_t commit = 0, slot = 0;
    };
    struct Chunk {
        std::vector<CommitResult> commits;
        std::vector<std::vector<Task>> shards;
        bool continues = false; ///< the last commit has more files in the next chunk
        std::size_t bytes = 0, files = 0;
        int pending = 0; ///< shards not done yet; under m_mutex
    };

    void walk();
    Result<bool> walkCommit();
    void addFile(git::FileChange &&change, const git::ChainCommit &commit);
    void beginChunk();
    bool pushChunk(bool continues);
    void parse(std::size_t shard);
    void finish(std::optional<Error> error);

    Input m_input;
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::shared_ptr<Chunk>> m_chunks;              ///< in order, until taken by next()
    std::vector<std::deque<std::shared_ptr<Chunk>>> m_queues; ///< one a shard
    bool m_walked = false;
    bool m_ending = false;
    std::optional<Error> m_error;

    std::shared_ptr<Chunk> m_open; ///< the walker's

    std::shared_ptr<Chunk> m_current; ///< next()'s
    std::size_t m_position = 0;

    std::mutex m_readAgain;
    std::optional<git::Objects> m_second;

    std::vector<std::thread> m_threads;
};

} // namespace scan
