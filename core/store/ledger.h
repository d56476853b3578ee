// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// What became of a deletion that somebody approved.
enum class DeletionState {
    Approved, ///< nothing was sent yet
    Sent,     ///< the intent is on disk; whether the request reached the cluster is not known
    Accepted, ///< the cluster is deleting it
    Gone,
    Terminating, ///< accepted, and still there when nobody watched any longer
    Refused,     ///< something had changed, or the cluster said no: nothing was deleted
    Untouched,   ///< nothing was sent, or it never arrived
    Unknown,     ///< the cluster could not be asked
    Restored,    ///< made again from its backup
};
const char *toString(DeletionState state);
std::optional<DeletionState> deletionState(std::string_view word);
/// Whether nothing more comes of a deletion.
bool isEnd(DeletionState state);

enum class LedgerStep {
    Approval, ///< who let what go, on which evidence
    Intent,   ///< on disk before the request is sent
    Answer,   ///< what the cluster answered
    Outcome,  ///< what became of it
    Restore,
};
const char *toString(LedgerStep step);

/// One link of the chain. Nothing in it is ever changed or removed.
struct LedgerEntry {
    std::int64_t number = 0; ///< from 1; given by append()
    std::int64_t record = 0; ///< the deletion it belongs to, from 1; 0 in append(): begins the next one
    std::int64_t time = 0;   ///< UTC seconds
    LedgerStep step = LedgerStep::Approval;
    DeletionState state = DeletionState::Approved;
    std::string context, cluster, ns, uid; ///< where it was; uid: the namespace's
    std::string who;                       ///< who approved, as the cluster calls them
    std::string text;                      ///< a sentence
    std::string details;                   ///< a JSON object
    std::string previous, hash;            ///< SHA-256 (hex) of the link before and of this one; given by append()

    bool operator==(const LedgerEntry &) const = default;
};

/// A link as one line of JSON, with its hash as last field: without that field it is the text that was hashed.
std::string jsonLine(const LedgerEntry &entry);

/// One deletion: its first link and its last.
struct LedgerRecord {
    std::int64_t number = 0;
    std::int64_t begun = 0, changed = 0; ///< UTC seconds
    DeletionState state = DeletionState::Approved;
    std::string context, cluster, ns, uid, who;
    std::string text; ///< of its last link

    bool operator==(const LedgerRecord &) const = default;
};

struct LedgerFilter {
    std::string text; ///< part of a namespace, context, cluster, person or sentence
    std::vector<std::string> contexts;
    std::vector<DeletionState> states;
    std::int64_t since = 0, until = 0; ///< of `begun`; 0: without end

    bool operator==(const LedgerFilter &) const = default;
};

/// Whether every link holds.
struct ChainState {
    std::int64_t entries = 0;
    std::int64_t brokenAt = 0; ///< number of the first link that does not hold; 0: all hold
    std::string last;          ///< hash of the last link

    [[nodiscard]] bool holds() const { return brokenAt == 0; }
    bool operator==(const ChainState &) const = default;
};

enum class LedgerFormat { JsonLines, Csv };

/// What an export has, of which chain.
struct LedgerExport {
    ChainState chain;
    std::int64_t written = 0; ///< links: those of the deletions that were asked for

    bool operator==(const LedgerExport &) const = default;
};

/// What was approved and deleted, in a file of its own that is only ever appended to, each link with the
/// hash of the one before. A link is on the disk when append() returns. One thread at a time; several
/// processes may have it open.
class Ledger final
{
public:
    /// Makes the file (0600) where there is none. Corrupt, NewerSchema: the file stays as it is.
    static Result<Ledger> open(const QString &path);
    Ledger(Ledger &&other) noexcept;
    Ledger &operator=(Ledger &&other) noexcept;
    ~Ledger();

    /// Adds a link and returns it with its number, record and hash. InvalidInput where `details` is no
    /// JSON object, or `record` is none.
    Result<LedgerEntry> append(LedgerEntry entry);

    /// Computes every hash again.
    Result<ChainState> check();

    /// Newest first.
    Result<std::vector<LedgerRecord>> records(const LedgerFilter &filter = {});
    /// The links of one deletion, oldest first; NotFound.
    Result<std::vector<LedgerEntry>> entries(std::int64_t record);
    /// Deletions without an end: approved, sent or accepted, or not known what came of them. Oldest first.
    Result<std::vector<LedgerRecord>> unfinished();

    /// Every link of the deletions in `filter`, oldest first, line by line. JSON Lines: the text that was
    /// hashed, with its hash as last field, so that the whole export can be checked without us. `write`
    /// returns false to stop (Cancelled). The chain is checked on the way: Corrupt after the last line
    /// where a link does not hold.
    Result<LedgerExport> exportTo(LedgerFormat format, const LedgerFilter &filter, const std::function<bool(std::string_view)> &write);

    [[nodiscard]] QString path() const;

private:
    struct Private;
    explicit Ledger(std::unique_ptr<Private> state);
    std::unique_ptr<Private> m_private;
};

/// Held while deletions run or are cleared up, so that no second program takes a running deletion for an
/// interrupted one. Given back when it goes, also by a kill.
class LedgerLock final
{
public:
    /// Busy where another program holds it.
    static Result<LedgerLock> take(const QString &ledgerPath);
    LedgerLock(LedgerLock &&other) noexcept;
    LedgerLock &operator=(LedgerLock &&other) noexcept;
    ~LedgerLock();

private:
    explicit LedgerLock(int file) : m_file(file) {}
    int m_file = -1;
};

} // namespace store
