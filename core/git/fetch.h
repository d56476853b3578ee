// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace git {

/// What one fetch may take.
struct FetchLimits {
    std::chrono::seconds stall{30}; ///< without a byte
    std::chrono::minutes total{60};
    std::int64_t memoryBytes = 512ll << 20;
};

/// A secret for one remote; lives in memory and in the child's standard input only.
struct Credential {
    QString username;
    QByteArray secret; ///< https token or ssh passphrase

    bool isEmpty() const { return secret.isEmpty(); }
};

/// What to fetch, where to, and as whom.
struct FetchRequest {
    QString url;    ///< https, ssh (also git@host:path), file
    QString mirror; ///< bare repository to make or bring up to date
    Credential credential;
    QString acceptHostKey; ///< SHA-256 fingerprint that the user accepted; written to our known_hosts
    QString caFile;        ///< certificates to trust besides the system's; empty: none
    QString knownHosts;    ///< our own known_hosts; empty: the one in the config folder
    FetchLimits limits;
};

/// What a fetch brought.
struct FetchReport {
    bool cloned = false;
    bool changed = false; ///< any ref moved
    std::int64_t objects = 0;
    std::int64_t bytes = 0;

    bool operator==(const FetchReport &) const = default;
};

/// Clones or fetches in a kubestats-fetch child: bare clone to a temporary name, verified, renamed;
/// later fetches with prune. Cancel ends it within a second. HostKeyUnknown carries the fingerprint
/// in Error::detail; HostKeyChanged is final; Redirected shows the address.
Result<FetchReport> fetchMirror(const FetchRequest &request, const JobContext &context);

/// Removes what a killed clone left beside `mirrorsFolder`'s repositories.
void removeLeftovers(const QString &mirrorsFolder);

} // namespace git
