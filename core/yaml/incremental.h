// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/manifestreader.h"

#include <string_view>

namespace yaml {

/// What readManifest(bytesAfter, budget) returns, node by node, but faster where most of the text is
/// that of `before`, which must be what readManifest(bytesBefore) returned: documents outside the
/// change are taken over, and of the document with the change only the innermost block collection
/// around it is parsed. Whatever that cannot decide is read in full. Any thread.
Manifest readAgain(const Manifest &before, std::string_view bytesBefore, std::string_view bytesAfter, const Budget &budget = {});

} // namespace yaml
