// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobcontext.h"
#include "base/result.h"
#include "git/fetch.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

// What fetchMirror and its child kubestats-fetch say to each other: one JSON object on the child's
// standard input, lines of JSON on its standard output. Sentences for the user are made by the
// parent, which has the translations; the child names faults.

namespace git {

/// Everything that can go wrong in the child.
enum class Fault {
    Internal,
    Invalid,          ///< subject: the address
    Unreachable,      ///< subject: host
    ConnectionLost,   ///< subject: host; some bytes had come
    Certificate,      ///< subject: host
    NotFound,         ///< subject: the address
    NoRepository,     ///< subject: the address; something else answers there
    TokenNeeded,      ///< subject: host
    TokenRefused,     ///< subject: host
    Forbidden,        ///< subject: host
    RateLimited,      ///< subject: host
    Redirected,       ///< subject: where to
    HostKeyUnknown,   ///< subject: host; detail: the fingerprint
    HostKeyChanged,   ///< subject: host; detail: the fingerprint
    SshKeyMissing,    ///< subject: host
    SshKeyRefused,    ///< subject: host
    RsaKeyRefused,    ///< subject: host
    PassphraseNeeded, ///< subject: key file
    SshProxy,         ///< subject: host
    SshNotFound,      ///< subject: the address
    Corrupt,          ///< subject: the address
    Unsupported,      ///< subject: the address
    MemoryLimit,
    DiskFull,    ///< subject: folder
    Busy,        ///< subject: folder
    NotWritable, ///< subject: folder
    Sha256,      ///< subject: the address; objects have SHA-256 names
};

struct Failure {
    Fault fault = Fault::Internal;
    QString subject;
    QString detail; ///< for the log; never a secret

    bool operator==(const Failure &) const = default;
};

/// What the child is asked for.
struct TransferRequest {
    QString url;
    QString mirror;   ///< folder of the bare repository
    QString incoming; ///< folder that a clone grows in
    Credential credential;
    QString acceptHostKey;
    QString knownHosts; ///< our own file
    QString caFile;
    std::int64_t memoryBytes = 0;
};

/// One line from the child.
using Message = std::variant<Progress, FetchReport, Failure>;

QByteArray encode(const TransferRequest &request);
std::optional<TransferRequest> decodeRequest(const QByteArray &json);
/// One line without its end.
QByteArray encode(const Message &message);
std::optional<Message> decodeMessage(const QByteArray &line);

/// The failure as the user reads it.
Error describe(const Failure &failure);

} // namespace git
