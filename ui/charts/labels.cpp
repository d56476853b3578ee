// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labels.h"

#include "analytics/calendar.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// The C locale writes 4717 and has no short months of its own language: English stands in for it.
QLocale locale()
{
    const QLocale current;
    return current.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : current;
}

QDate date(std::int64_t time)
{
    const analytics::CivilDate civil = analytics::civilDate(time);
    return {civil.year, civil.month, civil.day};
}

QString format(const QDate &day, const QString &pattern)
{
    return locale().toString(day, pattern);
}

QString beforeText(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day: return Text::tr("the day before");
    case Bucket::Week: return Text::tr("the week before");
    case Bucket::Month: break;
    }
    return Text::tr("the month before");
}

} // namespace

QString bandName(const Band &band)
{
    switch (band.role) {
    case BandRole::Modified: return theme::word(EventType::Modified);
    case BandRole::Created: return theme::word(EventType::Created);
    case BandRole::Deleted: return theme::word(EventType::Deleted);
    case BandRole::Resurrected: return theme::word(EventType::Resurrected);
    case BandRole::Other: return Text::tr("Other");
    case BandRole::Level:
        if (band.id == "RESOURCES")
            return Text::tr("Resources");
        break;
    case BandRole::Kind:
    case BandRole::Ranked: break;
    }
    if (band.id == kPeopleBand)
        return Text::tr("People");
    if (band.id == kBotsBand)
        return Text::tr("Bots");
    if (band.id == analytics::kNoVersion)
        return Text::tr("(no version)");
    // Of "Name <email>" the name is enough beside a chart.
    if (const auto mail = band.id.rfind(" <"); mail != std::string::npos && mail > 0 && band.id.back() == '>')
        return theme::safeText(QString::fromStdString(band.id.substr(0, mail)));
    return band.id.empty() ? Text::tr("(none)", "a namespace that is not set") : theme::safeText(QString::fromStdString(band.id));
}

QString number(double value)
{
    if (value == std::round(value) || std::abs(value) >= 1000)
        return locale().toString(qlonglong(std::llround(value)));
    return locale().toString(value, 'g', 4);
}

QString share(double part, double whole)
{
    const double percent = whole > 0 ? part / whole * 100 : 0;
    return Text::tr("%1 %").arg(locale().toString(percent, 'f', 1));
}

QString tickLabel(const analytics::Tick &tick)
{
    const QDate day = date(tick.time);
    switch (tick.level) {
    case analytics::TickLevel::Day: return format(day, Text::tr("d MMM", "pattern: day and short month"));
    case analytics::TickLevel::Month: return format(day, tick.withYear ? Text::tr("MMM yyyy", "pattern: short month and year") : u"MMM"_s);
    case analytics::TickLevel::Year: break;
    }
    return QString::number(day.year());
}

QString dayText(std::int64_t time)
{
    return format(date(time), Text::tr("d MMM yyyy", "pattern: day, short month, year"));
}

QString rangeText(std::int64_t since, std::int64_t until)
{
    const QDate first = date(since);
    const QDate last = date(until - 1);
    if (first >= last)
        return dayText(since);
    if (first.year() != last.year())
        return Text::tr("%1 – %2", "two dates").arg(dayText(since), dayText(until - 1));
    const QString pattern =
        first.month() == last.month() ? Text::tr("d", "pattern: day") : Text::tr("d MMM", "pattern: day and short month");
    return Text::tr("%1 – %2", "two dates").arg(format(first, pattern), dayText(until - 1));
}

QString periodText(const Series &series, std::size_t bucket)
{
    const std::int64_t start = series.starts[bucket];
    switch (series.bucket) {
    case Bucket::Day: return format(date(start), Text::tr("ddd d MMM yyyy", "pattern: short weekday, day, short month, year"));
    case Bucket::Week:
        return Text::tr("Week %1, %2").arg(analytics::civilDate(start).week).arg(rangeText(start, analytics::endOf(series, bucket)));
    case Bucket::Month: break;
    }
    return format(date(start), Text::tr("MMMM yyyy", "pattern: month and year"));
}

QString changeText(const Series &series, std::size_t bucket)
{
    if (series.lastRunning && bucket + 1 == series.starts.size())
        return Text::tr("still running");
    if (bucket == 0)
        return {};
    const auto now = analytics::totalAt(series, bucket);
    const auto before = analytics::totalAt(series, bucket - 1);
    if (!now || !before)
        return {};
    if (*now == *before)
        return Text::tr("same as %1", "%1: the week before").arg(beforeText(series.bucket));
    return Text::tr("%1 %2 from %3 (%4)", "▲ 268 from the week before (40)")
        .arg(*now > *before ? u"▲"_s : u"▼"_s, number(std::abs(*now - *before)), beforeText(series.bucket), number(*before));
}

QString runningText(const Series &series)
{
    if (!series.lastRunning)
        return {};
    const QDate start = date(series.starts.back());
    switch (series.bucket) {
    case Bucket::Day: return Text::tr("%1 still running").arg(format(start, Text::tr("d MMM", "pattern: day and short month")));
    case Bucket::Week: return Text::tr("week of %1 still running").arg(format(start, Text::tr("d MMM", "pattern: day and short month")));
    case Bucket::Month: break;
    }
    return Text::tr("%1 still running").arg(format(start, u"MMMM"_s));
}

QString changeFromBefore(const analytics::Change &change, int days)
{
    const QString before = days >= 360 && days <= 371 ? Text::tr("the year before") : Text::tr("the %n day(s) before", nullptr, days);
    if (!change.percent)
        return change.now > 0 ? Text::tr("none in %1").arg(before) : QString();
    const auto rounded = std::lround(*change.percent);
    if (rounded == 0)
        return Text::tr("as many as in %1").arg(before);
    const QString sign = rounded > 0 ? u"+"_s : u"−"_s;
    return Text::tr("%1 % from %2", "+26 % from the year before").arg(sign + number(double(std::abs(rounded))), before);
}

QString crosshairText(const Series &series, std::size_t bucket)
{
    QStringList parts;
    for (auto band = series.bands.rbegin(); band != series.bands.rend(); ++band) {
        const auto &value = band->values[bucket];
        parts << Text::tr("%1 %2", "band and value").arg(bandName(*band), value ? number(*value) : Text::tr("not known"));
    }
    const auto sum = analytics::totalAt(series, bucket);
    if (!series.levels && sum)
        parts << Text::tr("total %1").arg(number(*sum));
    if (const QString change = changeText(series, bucket); !change.isEmpty())
        parts << change;
    return Text::tr("%1: %2", "period: values").arg(periodText(series, bucket), parts.join(", "_L1));
}

QString summaryText(const Series &series)
{
    if (series.starts.empty())
        return Text::tr("Nothing to show.");
    std::size_t most = 0;
    for (std::size_t i = 1; i < series.starts.size(); ++i) {
        if (analytics::totalAt(series, i).value_or(0) > analytics::totalAt(series, most).value_or(0))
            most = i;
    }
    const QString range = rangeText(series.starts.front(), series.end);
    const QString peak = Text::tr("most in %1: %2").arg(periodText(series, most), number(analytics::totalAt(series, most).value_or(0)));
    if (series.levels)
        return Text::tr("%1, %2.").arg(range, peak);
    return Text::tr("%1, %2 in all, %3.").arg(range, number(analytics::total(series)), peak);
}

QString forecastText(const analytics::ForecastBand &band, std::size_t bucket)
{
    return Text::tr("forecast, %1 %: from %2 to %3", "share of what comes that lies between two figures")
        .arg(QString::number(analytics::kForecastPercent), number(band.low[bucket]), number(band.high[bucket]));
}

QString forecastKey()
{
    return Text::tr("forecast, %1 %: from – to", "what pairs of figures in a table are").arg(analytics::kForecastPercent);
}

QString forecastRange(const analytics::ForecastBand &band, std::size_t bucket)
{
    return Text::tr("%1 – %2", "lowest and highest figure").arg(number(band.low[bucket]), number(band.high[bucket]));
}

namespace {

/// "Resources 40, forecast, 80 %: from 20 to 60; …".
QString forecastFigures(const Series &series, const analytics::Forecast &forecast, std::size_t bucket)
{
    QStringList parts;
    const auto add = [&](const QString &name, const analytics::ForecastBand &band) {
        const QString figure = Text::tr("%1 %2", "band and value").arg(name, number(band.middle[bucket]));
        parts << Text::tr("%1, %2", "band and value, what may come").arg(figure, forecastText(band, bucket));
    };
    for (auto band = series.bands.rbegin(); band != series.bands.rend(); ++band)
        if (const auto *own = series.levels ? analytics::bandOf(forecast, band->id) : nullptr)
            add(bandName(*band), *own);
    if (const auto *total = series.levels ? nullptr : analytics::bandOf(forecast, {}))
        add(Text::tr("Total"), *total);
    return parts.join("; "_L1);
}

} // namespace

QString crosshairText(const Series &series, const analytics::Forecast &forecast, std::size_t bucket)
{
    if (bucket < series.starts.size())
        return crosshairText(series, bucket);
    return Text::tr("%1: %2", "period: values")
        .arg(periodText(analytics::timeline(series, forecast), bucket), forecastFigures(series, forecast, bucket - series.starts.size()));
}

QString summaryText(const Series &series, const analytics::Forecast &forecast)
{
    const QString text = summaryText(series);
    if (forecast.isEmpty())
        return text;
    return Text::tr("%1 Dashed for %2: %3.", "sentence, range, what may come at its end")
        .arg(text, rangeText(forecast.starts.front(), forecast.end), forecastFigures(series, forecast, forecast.starts.size() - 1));
}

QString bucketCount(Bucket bucket, int count)
{
    switch (bucket) {
    case Bucket::Day: return Text::tr("%n day(s)", nullptr, count);
    case Bucket::Week: return Text::tr("%n week(s)", nullptr, count);
    case Bucket::Month: break;
    }
    return Text::tr("%n month(s)", nullptr, count);
}

std::vector<std::string> bandNames(const Series &series)
{
    std::vector<std::string> names;
    for (const Band &band : series.bands)
        names.push_back(bandName(band).toStdString());
    return names;
}

} // namespace charts
