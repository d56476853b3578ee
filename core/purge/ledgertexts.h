// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"
#include "purge/approval.h"
#include "purge/planned.h"

#include <string>
#include <vector>

namespace purge {

// What the ledger keeps as details of a link; each a JSON object.
std::string preconditionsJson(const Approval &approval);
std::string approvalJson(const Approval &approval);
/// What was seen of a namespace.
std::string evidenceJson(const PlannedNamespace &ns);
std::string answerJson(const kube::DeleteAnswer &answer);
/// A JSON array, for either.
std::string warningsJson(const std::vector<std::string> &warnings);

} // namespace purge
