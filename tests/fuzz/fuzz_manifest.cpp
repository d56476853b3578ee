// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as a manifest; and, where they hold the byte 0x01, what stands before it as one
// version of a file and what stands behind as the next: read from the version before it, that must
// be what a full parse finds.
#include "yaml/incremental.h"

#include <cstdlib>

namespace {

/// Sanitizers are slow: a deadline that depends on the machine would make both ways differ.
yaml::Budget patientBudget()
{
    yaml::Budget budget;
    budget.time = std::chrono::minutes(1);
    return budget;
}

void look(const yaml::Manifest &manifest)
{
    for (const yaml::Document &document : manifest.documents) {
        for (const char *key : {"apiVersion", "kind", "metadata", "spec"})
            static_cast<void>(document.root().get(key).resolved().firstChild().text());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const yaml::Budget budget = patientBudget();
    const std::size_t split = text.find('\x01');
    const std::string_view before = text.substr(0, split);
    const yaml::Manifest old = yaml::readManifest(before, budget);
    look(old);
    if (split == std::string_view::npos)
        return 0;
    const std::string_view after = text.substr(split + 1);
    if (!(yaml::readAgain(old, before, after, budget) == yaml::readManifest(after, budget)))
        std::abort();
    return 0;
}
