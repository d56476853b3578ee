// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "git/objects.h"
#include "model/event.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace git {

/// A commit of the first-parent chain, oldest first.
struct ChainCommit {
    ObjectId id;
    std::int64_t time = 0;          ///< committer's, never earlier than the parent's on the chain
    Author author;                  ///< LIFECYCLE rule 6, mailmap applied
    std::vector<Author> authors;    ///< everybody whose work it brings in; at least `author`
    std::optional<Author> mergedBy; ///< of a merge
    bool boundary = false;          ///< a shallow repository begins here: its files are older
};

/// A file that may hold manifests, at one path, before and after a commit. None: it was not there
/// (or not as a regular file).
struct FileChange {
    std::string path; ///< bytes as Git has them
    ObjectId before, after;
    bool helmValues = false; ///< values file beside a Chart.yaml
};

/// A folder whose files are not looked at, that came, changed or went.
struct FolderChange {
    enum class Reason { Templates, TooDeep }; ///< templates of a Helm chart; more than kMaxFolders above it

    std::string path;
    Reason reason = Reason::Templates;
    int files = 0; ///< Templates: YAML files in it now; TooDeep: 1; gone: 0
};

/// Folders above a file that is still looked at.
inline constexpr int kMaxFolders = 256;

/// Which files of the repository are looked at.
struct PathRules {
    std::vector<std::string> include; ///< path prefixes or globs (`*` crosses "/"); empty: all
    std::vector<std::string> exclude;

    [[nodiscard]] bool accepts(std::string_view path) const;
};

/// The chain from the root (or the last scanned commit) to a head, and what each commit changed.
class History final
{
public:
    /// Reads the chain that ends at `head`, newest first, until `known` (none: to the root or the
    /// shallow boundary). Incomplete when a commit is missing.
    static Result<History> open(Objects &objects, const ObjectId &head, const ObjectId &known, const JobContext &context);
    History(History &&) noexcept;
    History &operator=(History &&) noexcept;
    ~History();

    /// Commits to walk. False for reachesKnown(): `known` is not on the chain.
    [[nodiscard]] std::int64_t size() const;
    [[nodiscard]] bool reachesKnown() const;
    /// Those still to come, newest first.
    [[nodiscard]] std::vector<ObjectId> commits() const;
    /// Time so far, for rule 7: call before the first next() with the time of `known`.
    void setTimeBefore(std::int64_t time);

    /// Gets the next commit and hands each changed file to `file`, each changed folder that is not looked
    /// into to `folder`. False at the end.
    Result<bool> next(const PathRules &rules, ChainCommit &commit, const std::function<void(FileChange &&)> &file,
                      const std::function<void(FolderChange &&)> &folder);

private:
    struct Private;
    explicit History(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_private;
};

/// A blob read on the walking thread, or why not.
struct BlobRead {
    enum class State { Ok, Missing, TooLarge } state = State::Missing;
    std::string bytes;
};

/// Reads a blob; its header first, so that a giant one is never in memory.
BlobRead readBlob(const Objects &objects, const ObjectId &id, std::size_t limit);

/// What `.mailmap` at a commit is, for the configuration's fingerprint; loads it into `objects`.
ObjectId loadMailmap(Objects &objects, const ObjectId &commit);

/// A fingerprint of the shallow boundary; empty for a whole repository.
std::string boundaryFingerprint(const Objects &objects);

} // namespace git
