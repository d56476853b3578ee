// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scratchrepository.h"

#include "scan/scanner.h"
#include "store/eventstore.h"
#include "store/reader.h"

#include <QTemporaryDir>

#include <map>
#include <optional>
#include <string>

namespace support {

/// A repository of a test that is scanned into a store of its own.
class ScannedRepository
{
public:
    ScannedRepository()
    {
        if (auto opened = store::EventStore::open(path()))
            m_store.emplace(std::move(*opened));
    }

    ScratchRepository repository;
    RepositoryConfig configuration;
    int batchCommits = 2;    ///< few, so that a short history takes several batches
    scan::ScanReport report; ///< of the last scan
    QString failure;         ///< what went wrong last

    bool commit(std::map<std::string, ScratchFile> files)
    {
        ScratchCommit commit;
        commit.files = std::move(files);
        return repository.commit(commit);
    }

    /// Reads the repository, or another one at `from` in its stead.
    bool scan(const std::string &from = {}, const JobContext &context = {})
    {
        const std::string gitPath = from.empty() ? repository.stdPath() : from;
        if (m_id == 0) {
            configuration.name = "story";
            configuration.path = gitPath;
            configuration.local = true;
            const auto id = m_store->addRepository(configuration);
            if (!id)
                return fail(id.error());
            m_id = *id;
        }
        scan::ScanOptions options;
        options.threads = 2;
        options.batchCommits = batchCommits;
        const auto done = scan::scanRepository(*m_store, m_id, configuration, gitPath, options, context);
        if (!done)
            return fail(done.error());
        report = *done;
        return true;
    }

    [[nodiscard]] store::EventStore &store() { return *m_store; }
    [[nodiscard]] Result<store::Reader> reader() const { return store::Reader::open(path()); }
    [[nodiscard]] RepositoryId id() const { return m_id; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("kubestats.db")); }

protected:
    bool fail(const Error &error)
    {
        failure = error.message;
        if (!error.detail.isEmpty())
            failure += QStringLiteral(" / ") + error.detail;
        return false;
    }

private:
    QTemporaryDir m_folder;
    std::optional<store::EventStore> m_store;
    RepositoryId m_id = 0;
};

} // namespace support
