// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/quantity.h"

#include "base/plurals.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

constexpr double kMost = double(std::numeric_limits<std::int64_t>::max()) / 2;

struct Suffix {
    std::string_view text;
    double factor;
};
constexpr std::array kSuffixes{Suffix{"", 1},        Suffix{"n", 1e-9},    Suffix{"u", 1e-6},    Suffix{"m", 1e-3},
                               Suffix{"k", 1e3},     Suffix{"M", 1e6},     Suffix{"G", 1e9},     Suffix{"T", 1e12},
                               Suffix{"P", 1e15},    Suffix{"E", 1e18},    Suffix{"Ki", 0x1p10}, Suffix{"Mi", 0x1p20},
                               Suffix{"Gi", 0x1p30}, Suffix{"Ti", 0x1p40}, Suffix{"Pi", 0x1p50}, Suffix{"Ei", 0x1p60}};

} // namespace

std::optional<std::int64_t> bytesOf(std::string_view quantity)
{
    std::size_t end = 0;
    while (end < quantity.size() && (quantity[end] == '.' || (quantity[end] >= '0' && quantity[end] <= '9')))
        ++end;
    // "1e9" and "1E9" are exponents, "1E" is exa.
    if (end > 0 && end + 1 < quantity.size() && (quantity[end] == 'e' || quantity[end] == 'E') && quantity[end + 1] >= '0'
        && quantity[end + 1] <= '9') {
        ++end;
        while (end < quantity.size() && quantity[end] >= '0' && quantity[end] <= '9')
            ++end;
    }
    bool isNumber = false;
    const double number = QByteArray(quantity.data(), qsizetype(end)).toDouble(&isNumber);
    const std::string_view unit = quantity.substr(end);
    const auto suffix = std::find_if(kSuffixes.begin(), kSuffixes.end(), [unit](const Suffix &each) { return each.text == unit; });
    if (!isNumber || suffix == kSuffixes.end() || !(number * suffix->factor < kMost))
        return std::nullopt;
    return std::int64_t(std::ceil(number * suffix->factor));
}

QString sizeText(std::int64_t bytes)
{
    static constexpr std::array kUnits{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    double size = double(bytes);
    std::size_t unit = 0;
    while (size >= 1024 && unit + 1 < kUnits.size()) {
        size /= 1024;
        ++unit;
    }
    const bool isWhole = size == std::floor(size) || size >= 100;
    return QLocale().toString(size, 'f', isWhole ? 0 : 1) + u' ' + QLatin1String(kUnits[unit]);
}

ClaimSum &ClaimSum::operator+=(const ClaimSum &other)
{
    claims += other.claims;
    lost += other.lost;
    kept += other.kept;
    unclear += other.unclear;
    without += other.without;
    const bool isTooMany = bytes > std::numeric_limits<std::int64_t>::max() - other.bytes;
    bytes = isTooMany ? std::numeric_limits<std::int64_t>::max() : bytes + other.bytes;
    isAtLeast = isAtLeast || other.isAtLeast || isTooMany;
    return *this;
}

ClaimSum sumOf(const std::vector<Claim> &claims)
{
    ClaimSum sum;
    for (const Claim &claim : claims) {
        const auto bytes = bytesOf(claim.size);
        sum += {1,
                claim.reclaimPolicy == "Delete",
                !claim.reclaimPolicy.empty() && claim.reclaimPolicy != "Delete",
                claim.hasVolume() && claim.reclaimPolicy.empty(),
                !claim.hasVolume(),
                bytes.value_or(0),
                !bytes};
    }
    return sum;
}

QString sizeSentence(const ClaimSum &sum)
{
    const QString claims = Text::tr("%n claim(s)", nullptr, int(sum.claims));
    return sum.isAtLeast ? Text::tr("%1, at least %2 in all").arg(claims, sizeText(sum.bytes))
                         : Text::tr("%1, %2 in all").arg(claims, sizeText(sum.bytes));
}

QString fateSentence(const ClaimSum &sum)
{
    QStringList parts;
    if (sum.lost > 0)
        parts << Text::tr("%1 deleted for ever", nullptr, pluralOf(sum.lost)).arg(sum.lost);
    if (sum.unclear > 0)
        parts << Text::tr("%1 of unknown fate").arg(sum.unclear);
    if (sum.kept > 0)
        parts << Text::tr("%1 kept", nullptr, pluralOf(sum.kept)).arg(sum.kept);
    if (sum.without > 0)
        parts << Text::tr("%1 without a volume").arg(sum.without);
    return parts.join(u", "_s);
}

} // namespace purge
