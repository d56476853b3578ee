// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git {

/// The head of a commit object, read from its bytes; the views point into them.
struct RawCommit {
    ObjectId tree;
    std::vector<ObjectId> parents;
    std::string_view author; ///< Name <email> seconds zone
    std::string_view committer;
    std::string_view encoding;
    std::string_view message;
};

/// Nothing where the bytes are no commit.
std::optional<RawCommit> parseCommit(std::string_view bytes);

/// Seconds of a signature line; 0 where it has none.
std::int64_t signatureTime(std::string_view signature);
/// Name and e-mail of a signature line, as UTF-8 (bytes that are not are read as Latin-1).
Author signatureAuthor(std::string_view signature);
/// `text` as UTF-8: itself where it is, else read as Latin-1.
std::string toUtf8(std::string_view text);

} // namespace git
