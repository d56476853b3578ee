// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/manifestreader.h"
#include "yaml/textchanges.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace yaml {

/// Two versions of a file, with the lines of the first.
struct TextPair {
    std::string_view before;
    std::string_view after;
    const LineIndex &lines;
};

/// Part of a file between lines that separate documents, in the text before, with the changes in it.
struct TextPart {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t line = 1;              ///< it begins at
    std::span<const TextChange> changes; ///< at least one, in order
};

/// Reads the document of `part`, as it is in the text after, by parsing only the entries of block
/// collections that the changes touch. `before` is that document in the text before; lines are
/// counted as if nothing had changed before the part. Nothing where that could be anything else
/// than what a full parse finds, or would not be worth it.
std::optional<Document> readFragments(const Document &before, const TextPair &texts, const TextPart &part, const Budget &budget);

} // namespace yaml
