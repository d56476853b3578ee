// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"
#include "purge/approval.h"
#include "purge/planfile.h"

#include <cstdint>
#include <string>
#include <vector>

namespace purge {

// What the ledger keeps as details of a link; each a JSON object.
std::string preconditionsJson(const Approval &approval);
std::string approvalJson(const Approval &approval);
/// What was seen of a namespace when it was approved; `planMade` 0: not by a plan.
std::string evidenceJson(const PlannedNamespace &ns, std::int64_t planMade = 0);
std::string answerJson(const kube::DeleteAnswer &answer);
/// A JSON array, for either.
std::string warningsJson(const std::vector<std::string> &warnings);

} // namespace purge
