// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purge/preview.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace purge {

/// The bytes in a quantity as Kubernetes writes it: "20Gi", "500M", "1.5Ti", "1e9". Nothing where it is none,
/// is negative, or is more than can be counted.
std::optional<std::int64_t> bytesOf(std::string_view quantity);

/// "120 GiB", "1.5 TiB".
QString sizeText(std::int64_t bytes);

/// What PersistentVolumeClaims hold together, and what becomes of it.
struct ClaimSum {
    std::int64_t claims = 0, lost = 0, kept = 0, unclear = 0, without = 0; ///< unclear: nobody knows what becomes of the volume
    std::int64_t bytes = 0;                                                ///< asked for
    bool isAtLeast = false;                                                ///< a size is not known, or the sum more than can be counted

    ClaimSum &operator+=(const ClaimSum &other);
    bool operator==(const ClaimSum &) const = default;
};
ClaimSum sumOf(const std::vector<Claim> &claims);

/// "5 claims, 120 GiB in all".
QString sizeSentence(const ClaimSum &sum);
/// "3 deleted for ever, 2 kept".
QString fateSentence(const ClaimSum &sum);

} // namespace purge
