// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/history.h"
#include "model/event.h"
#include "scan/changes.h"
#include "scan/manifestfile.h"
#include "store/eventstore.h"

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace scan {

/// An object that is there before and after, with other content.
struct ModifiedObject {
    std::uint32_t before = 0, after = 0; ///< indexes into the files' objects
    Changes changes;
};

/// What a commit did to one file.
struct FileResult {
    std::string path;
    ObjectId blob;                                     ///< what was read for it, readable or not; none: it went
    ObjectId blobBefore, blobAfter;                    ///< readable states; none where there is none
    std::shared_ptr<const ManifestFile> before, after; ///< only where the lists below need them
    std::vector<ModifiedObject> modified;
    /// What is there before and after, changed or not, with another ordinal: indexes into both files' objects.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> renumbered;
    std::vector<std::uint32_t> removed; ///< indexes into before->objects
    std::vector<std::uint32_t> added;   ///< indexes into after->objects
    bool readabilityChanged = false;    ///< all objects of `after` (or `before`) get a new flag
    bool unreadable = false;
    bool isBeforeLost = false; ///< it went, and what it held can no longer be read
    bool isKnown = true;       ///< false: no file of ours before and after (a .json of another kind)
    store::FileRecord record;
    store::FileWarnings warnings;
    bool warningsChanged = false;
};

/// A file to compare with its last readable state.
struct FileTask {
    git::FileChange change;
    git::BlobRead blob; ///< of change.after
    ObjectId commit;
};

/// Reads blobs that are no longer at hand; any thread, one at a time.
using BlobSource = std::function<git::BlobRead(const ObjectId &)>;

/// The last readable state of files, of one shard of paths: compares each new blob with it. One thread.
class FileStates final
{
public:
    /// `unreadable`: paths that were unreadable when the run began, with their last readable blob;
    /// must outlive this.
    FileStates(BlobSource source, const std::unordered_map<std::string, store::FileRecord> &unreadable, std::size_t memoryLimit);

    FileResult apply(FileTask &&task);

private:
    struct State {
        ObjectId readable;
        bool unreadable = false;
        bool hadWarnings = false;
        std::shared_ptr<const ManifestFile> file; ///< null: dropped to save memory
        std::string bytes;                        ///< of `readable`, for the incremental reader
        std::list<State *>::iterator use;
    };

    State &stateOf(const git::FileChange &change);
    bool load(const std::string &path, State &state);
    void touch(State &state);
    void shrink();
    void compare(FileResult &result, const ManifestFile &before, const ManifestFile &after) const;
    void keepUnreadable(FileTask &task, State &state, FileResult &result, WarningReason reason, int line, std::string detail);
    static void letGo(State &state, FileResult &result);
    static std::size_t costOf(const State &state);

    BlobSource m_source;
    const std::unordered_map<std::string, store::FileRecord> &m_unreadable;
    std::unordered_map<std::string, State> m_states;
    std::list<State *> m_recent; ///< whose file is in memory, newest first
    std::size_t m_memory = 0;
    std::size_t m_memoryLimit;
};

} // namespace scan
