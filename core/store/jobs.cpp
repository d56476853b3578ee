// SPDX-License-Identifier: GPL-3.0-or-later
// The last jobs that ended.
#include "store/eventstore_p.h"

namespace store {

Result<void> EventStore::keepJob(const JobRecord &job)
{
    return m_private->write([&] {
        Database &database = m_private->database;
        database.run("INSERT INTO job (repository, name, outcome, begun, ended, seconds, new_events, error, error_code)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     job.repository, job.name, int(job.outcome), job.begun, job.ended, job.seconds, job.newEvents, job.error,
                     job.errorCode);
        database.run("DELETE FROM job WHERE id <= ?", database.lastInsertId() - kJobsKept);
    });
}

Result<std::vector<JobRecord>> EventStore::jobs()
{
    return guarded([&] {
        std::vector<JobRecord> result;
        Query query = m_private->database.query(
            "SELECT repository, name, outcome, begun, ended, seconds, new_events, error, error_code FROM job ORDER BY id DESC");
        while (query.next())
            result.push_back({query.integer(0), query.text(1), JobRecord::Outcome(query.integer(2)), query.integer(3), query.integer(4),
                              query.real(5), query.integer(6), query.text(7), int(query.integer(8))});
        return result;
    });
}

} // namespace store
