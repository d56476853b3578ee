// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/access.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace kube {

/// What would be run to get credentials: all that a user must see before allowing it.
struct ExecPlan {
    QString user;      ///< in the kubeconfig
    QString origin;    ///< the file that asks for it
    QString program;   ///< the file found, absolute; a link as it is, since some act by their name
    QByteArray sha256; ///< of the content behind it, hex
    QStringList arguments;
    std::vector<std::pair<QString, QString>> environment; ///< what it gets besides our own

    bool operator==(const ExecPlan &) const = default;
};

/// Whether the user has allowed exactly this. Called in the thread that needs the credentials.
using ExecConsent = std::function<bool(const ExecPlan &)>;

/// What the exec entry of `access` would run, found in PATH, else in the PATH of the login shell. Runs
/// nothing of it. InvalidInput without an exec entry, and with the installation hint where it is not found
/// (NotFound is what servers answer).
Result<ExecPlan> planExec(const Access &access, const std::stop_token &stop);

/// What a plugin printed.
struct ExecCredential {
    QString token;
    QByteArray certificate, key;
    std::int64_t expires = 0; ///< UTC seconds; 0: until the server refuses it

    bool operator==(const ExecCredential &) const = default;
};

/// Runs the plugin of `access` where `consent` allows it: ConsentNeeded otherwise. No shell, no terminal,
/// 60 seconds, killed within a second of `stop`.
Result<ExecCredential> runExec(const Access &access, const ExecConsent &consent, const std::stop_token &stop);

} // namespace kube
