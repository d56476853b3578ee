// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "git/fetch.h"
#include "model/repository.h"
#include "scan/scanner.h"
#include "store/eventstore.h"
#include "store/reader.h"
#include "workspace/place.h"

#include <QString>

#include <vector>

/// What both programs do with a data folder, as synchronous functions of values.
namespace workspace {

struct OpenedStore {
    store::EventStore store;
    QString setAside; ///< where a damaged database was moved to; empty: it was sound
    int restored = 0; ///< repositories taken over from the catalog then; they need a scan
};

/// Opens or makes the store. A damaged one is moved aside and made anew with the catalog's
/// repositories; everything else in it comes from Git again.
Result<OpenedStore> openStore(const Place &place, std::int64_t now);

/// Moves the damaged database and its companions away; returns where to.
Result<QString> setAside(const Place &place, std::int64_t now);

/// Adds the catalog's repositories to a store made anew; returns how many.
int restoreCatalog(store::EventStore &store, const Place &place);

struct AddedRepository {
    RepositoryId id = 0;
    RepositoryConfig config;
    bool isNew = false;
};

/// Adds the repository that `text` names (a URL, a folder), or finds it, with or without ".git". `wishes` gives name,
/// branch, paths and schedule of a new one; without a name it gets one of its own. InvalidInput: the name is taken.
Result<AddedRepository> addRepository(store::EventStore &store, const Place &place, const QString &text, const RepositoryConfig &wishes,
                                      std::int64_t now);
/// Takes a new repository away again when its first fetch has brought nothing.
Result<void> dropUnfetched(store::EventStore &store, const Place &place, const AddedRepository &added, std::int64_t now);
/// Adds the sample repository, or finds it.
Result<AddedRepository> addSample(store::EventStore &store, const Place &place, std::int64_t now);
/// Changes what the user said about a repository. InvalidInput for a new name that another one has.
Result<void> configureRepository(store::EventStore &store, const Place &place, RepositoryId id, const RepositoryConfig &config,
                                 std::int64_t now);
/// Removes a repository with everything of it, its mirror too; never a local folder. Busy while
/// somebody scans it.
Result<void> removeRepository(store::EventStore &store, const Place &place, const Repository &repository, std::int64_t now);

/// One refresh of a repository.
struct RefreshRequest {
    Place place;
    RepositoryId id = 0;
    RepositoryConfig config;
    git::Credential credential;
    QString acceptHostKey;
    QString caFile; ///< certificates to trust besides the system's
    git::FetchLimits limits;
    scan::ScanOptions options;
};

/// The limits that the settings give.
git::FetchLimits fetchLimits(const Settings &settings);

/// Brings a remote's mirror up to date; a local repository is left as it is. Busy while another
/// process works on it.
Result<git::FetchReport> fetchRepository(const RefreshRequest &request, const JobContext &context);

/// Scans what is there. A failure that is not the user's cancel or another's scan is kept in the
/// repository's state.
Result<scan::ScanReport> scanStored(store::EventStore &store, const RefreshRequest &request, const JobContext &context);

/// Keeps why a repository failed; a cancel or a busy repository is no failure.
void recordFailure(store::EventStore &store, RepositoryId id, const Error &error, std::int64_t now);

} // namespace workspace
