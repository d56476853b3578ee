// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"
#include "purge/approval.h"

#include <string>

namespace purge {

// What the ledger keeps as details of a link; each a JSON object.
std::string preconditionsJson(const Approval &approval);
std::string approvalJson(const Approval &approval);
std::string answerJson(const kube::DeleteAnswer &answer);

} // namespace purge
