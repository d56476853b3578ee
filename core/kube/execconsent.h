// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/execplugin.h"

namespace kube {

/// The file of what was allowed, in the program's configuration folder.
QString execPinsFile();

/// Allows what the file lists: the same program by path and SHA-256, with the same arguments and
/// variables. Reads the file at each question; one that cannot be read allows nothing.
ExecConsent pinnedConsent(const QString &file = execPinsFile());

/// SHA-256 (hex) of all a user must have seen: the program and its content, who asks for it, arguments
/// and variables.
QByteArray wholeHash(const ExecPlan &plan);

/// Whether the file allows the same program for the same user and origin as it was then: with another
/// content, other arguments or other variables.
bool wasAllowedOtherwise(const ExecPlan &plan, const QString &file = execPinsFile());

/// Notes that the user has allowed `plan`, in place of what was allowed for that program and user before.
Result<void> pinExec(const ExecPlan &plan, const QString &file = execPinsFile());

} // namespace kube
