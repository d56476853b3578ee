// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/seriesjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace analytics {

namespace {

constexpr std::array kBuckets{std::pair{Bucket::Day, "day"_L1}, std::pair{Bucket::Week, "week"_L1}, std::pair{Bucket::Month, "month"_L1}};
constexpr std::array kRoles{std::pair{BandRole::Modified, "modified"_L1}, std::pair{BandRole::Created, "created"_L1},
                            std::pair{BandRole::Deleted, "deleted"_L1},   std::pair{BandRole::Resurrected, "resurrected"_L1},
                            std::pair{BandRole::Kind, "kind"_L1},         std::pair{BandRole::Ranked, "ranked"_L1},
                            std::pair{BandRole::Level, "level"_L1},       std::pair{BandRole::Other, "other"_L1}};

// Beyond this a double no longer holds every whole second.
constexpr double kLargestTime = 1e12;
constexpr int kMostBuckets = 200000;

template<class Table, class Value>
QLatin1StringView wordOf(const Table &table, Value value)
{
    for (const auto &[entry, word] : table) {
        if (entry == value)
            return word;
    }
    return {};
}

template<class Value, std::size_t size>
std::optional<Value> valueOf(const std::array<std::pair<Value, QLatin1StringView>, size> &table, const QString &word)
{
    for (const auto &[entry, known] : table) {
        if (known == word)
            return entry;
    }
    return std::nullopt;
}

Error wrong(const QString &field, const QString &wanted)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Series", "The chart's data cannot be used: \"%1\" must be %2.").arg(field, wanted),
            {}};
}

std::optional<std::int64_t> timeFrom(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) < kLargestTime) || number != std::floor(number))
        return std::nullopt;
    return std::int64_t(number);
}

Result<std::vector<std::int64_t>> startsFrom(const QJsonValue &value)
{
    const Error bad = wrong(u"series.starts"_s, QCoreApplication::translate("Series", "a list of rising times in UTC seconds"));
    if (!value.isArray() || value.toArray().size() > kMostBuckets)
        return bad;
    std::vector<std::int64_t> starts;
    for (const QJsonValue &entry : value.toArray()) {
        const auto time = timeFrom(entry);
        if (!time || (!starts.empty() && *time <= starts.back()))
            return bad;
        starts.push_back(*time);
    }
    return starts;
}

Result<Band> bandFrom(const QJsonValue &value, std::size_t length)
{
    const QJsonObject object = value.toObject();
    if (!object.value("id"_L1).isString())
        return wrong(u"series.bands.id"_s, QCoreApplication::translate("Series", "a text"));
    const auto role = valueOf(kRoles, object.value("role"_L1).toString());
    if (!role)
        return wrong(u"series.bands.role"_s, u"modified / created / deleted / resurrected / kind / ranked / level / other"_s);
    Band band{object.value("id"_L1).toString().toStdString(), *role, {}};
    const QJsonArray values = object.value("values"_L1).toArray();
    const Error bad = wrong(u"series.bands.values"_s, QCoreApplication::translate("Series", "one number from 0 (or null) for each start"));
    if (std::size_t(values.size()) != length)
        return bad;
    for (const QJsonValue &entry : values) {
        if (!entry.isNull() && !(entry.toDouble(-1) >= 0))
            return bad;
        band.values.push_back(entry.isNull() ? std::nullopt : std::optional(entry.toDouble()));
    }
    return band;
}

} // namespace

QJsonObject toJson(const Series &series)
{
    QJsonArray starts;
    for (const std::int64_t start : series.starts)
        starts.append(qint64(start));
    QJsonArray bands;
    for (const Band &band : series.bands) {
        QJsonArray values;
        for (const auto &value : band.values)
            values.append(value ? QJsonValue(*value) : QJsonValue());
        bands.append(
            QJsonObject{{u"id"_s, QString::fromStdString(band.id)}, {u"role"_s, wordOf(kRoles, band.role)}, {u"values"_s, values}});
    }
    return {{u"bucket"_s, wordOf(kBuckets, series.bucket)}, {u"starts"_s, starts},        {u"end"_s, qint64(series.end)},
            {u"lastRunning"_s, series.lastRunning},         {u"levels"_s, series.levels}, {u"bands"_s, bands}};
}

Result<Series> seriesFromJson(const QJsonObject &object)
{
    Series series;
    const auto bucket = valueOf(kBuckets, object.value("bucket"_L1).toString());
    if (!bucket)
        return wrong(u"series.bucket"_s, u"day / week / month"_s);
    series.bucket = *bucket;
    auto starts = startsFrom(object.value("starts"_L1));
    if (!starts)
        return starts.error();
    series.starts = std::move(*starts);
    const auto end = timeFrom(object.value("end"_L1));
    if (!end || (!series.starts.empty() && *end <= series.starts.back()))
        return wrong(u"series.end"_s, QCoreApplication::translate("Series", "a time after the last start"));
    series.end = *end;
    series.lastRunning = object.value("lastRunning"_L1).toBool();
    series.levels = object.value("levels"_L1).toBool();
    if (!object.value("bands"_L1).isArray())
        return wrong(u"series.bands"_s, QCoreApplication::translate("Series", "a list"));
    for (const QJsonValue &entry : object.value("bands"_L1).toArray()) {
        auto band = bandFrom(entry, series.starts.size());
        if (!band)
            return band.error();
        series.bands.push_back(std::move(*band));
    }
    return series;
}

} // namespace analytics
