// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/database.h"
#include "store/eventstore.h"
#include "store/interner.h"

#include <QCoreApplication>

namespace store {

/// Where an event is whose body holds a blob's 20 bytes.
struct BlobPlace {
    std::int64_t stream = 0;
    std::uint32_t position = 0;
};

struct EventStore::Private {
    explicit Private(const QString &path) : database(path, Database::Mode::ReadWrite) {}

    Database database;
    std::optional<Transaction> parts; ///< of a batch, until append() completes it
    Interners interners;
    std::unordered_map<ObjectId, BlobPlace> blobs; ///< written lately, so that later events can refer to them
    bool endedUncleanly = false;

    /// After a rollback: nothing learnt since is true.
    void forget()
    {
        interners.clear();
        blobs.clear();
    }

    /// Rolls back the parts of an unfinished batch.
    void abandon()
    {
        if (!parts)
            return;
        parts.reset();
        forget();
    }

    /// A part of the transaction that append() completes.
    template<class Work>
    Result<void> part(Work work)
    {
        auto done = guarded([&] {
            if (!parts)
                parts.emplace(database, Transaction::Kind::Write);
            work();
        });
        if (!done)
            abandon();
        return done;
    }

    /// One write transaction.
    template<class Work>
    auto write(Work work) -> Result<std::invoke_result_t<Work &>>
    {
        abandon();
        auto result = guarded([&] {
            Transaction transaction(database, Transaction::Kind::Write);
            if constexpr (std::is_void_v<std::invoke_result_t<Work &>>) {
                work();
                transaction.commit();
            } else {
                auto value = work();
                transaction.commit();
                return value;
            }
        });
        if (!result)
            forget();
        return result;
    }

    /// Throws NotFound unless the repository is there.
    void requireRepository(RepositoryId id);
    std::optional<ScanCursor> cursor(RepositoryId id);
    void writeCursor(RepositoryId id, const ScanCursor &cursor);
    /// `isLast`: the totals are brought up to date.
    void append(const ScanBatch &batch, bool isLast);
    ObjectId newestCommon(RepositoryId id, const std::vector<ObjectId> &chain);
    void beginReplay(RepositoryId id, const ObjectId &base, const ScanCursor &cursor);
    void resetScan(RepositoryId id);
    void removeRepository(RepositoryId id);
    /// Deletes resources, files, warnings and what resources use.
    void forgetState(RepositoryId id);
    /// Counts files, resources and events anew into the repository's row.
    void refreshTotals(RepositoryId id);
};

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Rowid of a commit or an event: see the comment at the table `stream`.
inline std::int64_t placeId(std::int64_t stream, std::uint32_t position)
{
    return stream << 32 | position;
}

/// Lists of settings as one text, one item a line.
std::string joinLines(const std::vector<std::string> &lines);
std::vector<std::string> splitLines(std::string_view text);

} // namespace store
