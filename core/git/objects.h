// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "model/event.h"
#include "model/ids.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git {

/// Where a branch stands and what is particular about the repository.
struct Head {
    std::string branch; ///< short name; empty for a detached HEAD
    ObjectId commit;    ///< none: the repository has no commit yet
    std::string note;   ///< for the user: HEAD names no branch …; else empty
    bool shallow = false;
};

struct CommitInfo {
    ObjectId id;
    std::int64_t time = 0; ///< committer's, UTC seconds
    Author author;         ///< mailmap applied
    Author committer;
    std::string message; ///< whole, UTF-8
    std::vector<ObjectId> parents;
};

/// Read access to a repository's objects. One thread at a time. Nothing from the repository is run
/// and nothing in it is written.
class Objects final
{
public:
    /// Opens a bare or working repository. Unsupported for SHA-256, partial clones with missing
    /// blobs, reftable and unknown extensions, with git's own command to convert in the message.
    static Result<Objects> open(const std::string &path);
    Objects(Objects &&) noexcept;
    Objects &operator=(Objects &&) noexcept;
    ~Objects();

    /// `branch` of choice, else by LIFECYCLE rule 10. NotFound when the branch does not exist.
    [[nodiscard]] Result<Head> head(const std::string &branch = {}) const;
    /// A blob's bytes; Incomplete when the object is missing, TooLarge over `limit` (header read first).
    [[nodiscard]] Result<std::string> blob(const ObjectId &id, std::size_t limit = 16u << 20) const;
    [[nodiscard]] Result<CommitInfo> commit(const ObjectId &id) const;
    /// The blob at `path` in `commit`, or none when it is not a regular file there.
    [[nodiscard]] Result<ObjectId> blobAt(const ObjectId &commit, std::string_view path) const;
    /// The newest commit whose name begins with `prefix` (4 to 40 hex digits).
    [[nodiscard]] Result<ObjectId> resolve(std::string_view prefix) const;
    /// The address of the remote "origin" as its configuration says, without password or token; empty where
    /// there is none, or none of another machine. For links: nothing is fetched from it.
    [[nodiscard]] std::string origin() const;

    /// libgit2's repository, for core/git only.
    struct Private;
    [[nodiscard]] Private &handle() const { return *m_private; }

private:
    explicit Objects(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_private;
};

} // namespace git
