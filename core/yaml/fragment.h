// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/manifestreader.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace yaml {

/// Two texts that are equal but for a window: the bytes [begin, …End) of each.
struct TextChange {
    std::string_view before;
    std::string_view after;
    std::size_t begin = 0;
    std::size_t beforeEnd = 0;
    std::size_t afterEnd = 0;
};

/// Part of a file between lines that separate documents, with the line it begins at.
struct TextPart {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t line = 1;
};

/// Reads the document of `part` (of change.before, all of the change within it) as it is in
/// change.after, by parsing only the innermost block collection around the change. Nothing where
/// that could be anything else than what a full parse finds.
std::optional<Document> readFragment(const Document &before, const TextPart &part, const TextChange &change, const Budget &budget);

} // namespace yaml
