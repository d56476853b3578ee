// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/node.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

/// What a file from a stranger may cost (LIFECYCLE rule 23).
struct Budget {
    std::size_t fileBytes = 16u << 20;
    std::size_t documentBytes = 4u << 20;
    std::size_t events = 1'000'000;    ///< per document
    std::size_t fileNodes = 2'000'000; ///< of all documents together: they are kept in memory at once
    std::size_t documents = 1'000;
    std::size_t depth = 100;
    std::chrono::milliseconds time{2'000}; ///< of computing: a busy machine makes no file unreadable
};

enum class ReadFault { BrokenYaml, Template, TooLarge, TooDeep, NotUtf8, TooSlow, TooManyDocuments };

struct ReadError {
    ReadFault fault = ReadFault::BrokenYaml;
    std::uint32_t line = 0; ///< 1-based; 0 where it says nothing
    std::string text;       ///< the parser's own words, English

    bool operator==(const ReadError &) const = default;
};

/// All documents of a file, or the reason why the whole file is unreadable.
struct Manifest {
    std::vector<Document> documents;
    std::optional<ReadError> error;

    bool operator==(const Manifest &) const = default;
};

/// Reads all documents of a YAML (or JSON) file with libyaml, within `budget`. Never throws, never
/// recurses on input depth, never expands aliases to collections. Re-entrant: any thread.
/// With an error there are no documents: a tool that applies manifests rejects such a file whole.
Manifest readManifest(std::string_view bytes, const Budget &budget = {});

} // namespace yaml
