// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/duration.h"

#include <QDateTime>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

struct Unit {
    char letter;
    std::int64_t seconds;
};

constexpr std::array<Unit, 5> kUnits{{{'w', 7 * 86400}, {'d', 86400}, {'h', 3600}, {'m', 60}, {'s', 1}}};
constexpr std::int64_t kLongest = std::int64_t(100) * 366 * 86400;

std::optional<std::int64_t> allowed(std::int64_t seconds)
{
    return seconds > 0 && seconds <= kLongest ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> parseSpan(std::string_view text)
{
    std::int64_t total = 0;
    std::size_t smallest = 0; // units before this one have been used or passed
    if (text.empty())
        return std::nullopt;
    while (!text.empty()) {
        std::int64_t count = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
        const auto digits = std::size_t(end - text.data());
        if (error != std::errc() || text.front() == '-' || digits == text.size())
            return std::nullopt;
        std::size_t unit = smallest;
        while (unit < kUnits.size() && kUnits[unit].letter != text[digits])
            ++unit;
        if (unit == kUnits.size() || count > kLongest / kUnits[unit].seconds)
            return std::nullopt;
        total += count * kUnits[unit].seconds;
        smallest = unit + 1;
        text.remove_prefix(digits + 1);
    }
    return allowed(total);
}

std::optional<std::int64_t> parseSeconds(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return allowed(seconds);
}

std::string spanText(std::int64_t seconds)
{
    std::string text;
    for (const Unit &unit : kUnits) {
        // 8d says more than 1w1d.
        if (unit.letter == 'w' && seconds % unit.seconds != 0)
            continue;
        if (seconds >= unit.seconds)
            text += std::to_string(seconds / unit.seconds) + unit.letter;
        seconds %= unit.seconds;
    }
    return text.empty() ? "0s" : text;
}

std::optional<std::int64_t> parseMoment(std::string_view text)
{
    QString given = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (given.size() < 10 || !given.at(0).isDigit())
        return std::nullopt;
    if (given.size() == 10)
        given += u"T00:00:00"_s;
    const QStringView time = QStringView(given).mid(10);
    if (!time.contains(u'Z') && !time.contains(u'+') && !time.contains(u'-'))
        given += u'Z';
    const QDateTime moment = QDateTime::fromString(given, Qt::ISODate);
    return moment.isValid() ? std::optional<std::int64_t>(moment.toSecsSinceEpoch()) : std::nullopt;
}

std::string momentText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace purge
