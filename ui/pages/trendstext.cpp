// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trendstext.h"

#include "ui/charts/labels.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// In a link's words, by value.
constexpr std::array kMeasures{"events", "resources", "charts", "images", "api-versions"};
constexpr std::array kSplits{"type", "kind", "namespace", "repository", "author", "bots", "group"};
constexpr std::array kPeriods{"day", "week", "month"};

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Trends)
};

QString base(const TrendChoice &choice, Bucket bucket)
{
    if (choice.measure == TrendChoice::Measure::Resources)
        return Text::tr("Resources in Git");
    return bucket == Bucket::Day ? Text::tr("Events a day")
        : bucket == Bucket::Week ? Text::tr("Events a week")
                                 : Text::tr("Events a month");
}

QString adoptionTitle(const TrendChoice &choice)
{
    if (!choice.of.isEmpty() && choice.measure == TrendChoice::Measure::ApiVersions)
        return Text::tr("API versions of %1, by how many resources have them", "a kind").arg(displayText(choice.of));
    if (!choice.of.isEmpty())
        return Text::tr("Versions of %1, by how many resources use them", "a chart or an image").arg(displayText(choice.of));
    switch (choice.measure) {
    case TrendChoice::Measure::Charts: return Text::tr("Charts in use, by how many resources use them");
    case TrendChoice::Measure::Images: return Text::tr("Images in use, by how many resources use them");
    case TrendChoice::Measure::Events:
    case TrendChoice::Measure::Resources:
    case TrendChoice::Measure::ApiVersions: break;
    }
    return Text::tr("API versions in use, by how many resources have them");
}

/// Local time with its distance from UTC: a scan is an event of this machine, days are UTC.
QString scanTime(std::int64_t time, bool withZone)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time);
    const QString text =
        Text::tr("%1, %2", "day, time of day").arg(charts::dayText(time + local.offsetFromUtc()), local.toString(u"HH:mm"_s));
    if (!withZone)
        return text;
    const int minutes = local.offsetFromUtc() / 60;
    const QString zone = minutes == 0 ? u"UTC"_s
                                      : u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
                                            .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                            .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return Text::tr("%1 (%2)", "time, time zone").arg(text, zone);
}

QString totalText(const TrendChoice &choice, const TrendFacts &facts)
{
    if (choice.measure == TrendChoice::Measure::Charts || choice.measure == TrendChoice::Measure::Images)
        return Text::tr("%1 use(s) at the end", nullptr, int(facts.total)).arg(charts::number(facts.total));
    if (choice.measure != TrendChoice::Measure::Events)
        return Text::tr("%1 resource(s) at the end", nullptr, int(facts.total)).arg(charts::number(facts.total));
    return Text::tr("%1 event(s)", nullptr, int(facts.total)).arg(charts::number(facts.total));
}

QStringList firstParts(const TrendFacts &facts)
{
    QStringList parts{facts.scope, charts::rangeText(facts.range.since, facts.range.until)};
    return parts + facts.filter;
}

} // namespace

bool isAdoption(TrendChoice::Measure measure)
{
    return measure >= TrendChoice::Measure::Charts;
}

UseKind useKindOf(TrendChoice::Measure measure)
{
    return measure == TrendChoice::Measure::Charts ? UseKind::Chart
        : measure == TrendChoice::Measure::Images  ? UseKind::Image
                                                   : UseKind::ApiVersion;
}

QString adoptionName(TrendChoice::Measure measure)
{
    if (measure == TrendChoice::Measure::Charts)
        return Text::tr("Adoption of charts");
    if (measure == TrendChoice::Measure::Images)
        return Text::tr("Adoption of images");
    return Text::tr("Adoption of API versions");
}

QString failureTitle(TrendChoice::Measure measure)
{
    if (isAdoption(measure))
        return Text::tr("What is in use could not be counted");
    return measure == TrendChoice::Measure::Resources ? Text::tr("The resources could not be counted")
                                                      : Text::tr("The events could not be counted");
}

QString noUseText(const TrendChoice &choice)
{
    if (!choice.of.isEmpty())
        return Text::tr("%1 was never in use in these repositories.", "a chart, an image or a kind").arg(displayText(choice.of));
    switch (choice.measure) {
    case TrendChoice::Measure::Charts: return Text::tr("No manifest ever installed a chart.");
    case TrendChoice::Measure::Images: return Text::tr("No manifest ever named an image.");
    case TrendChoice::Measure::Events:
    case TrendChoice::Measure::Resources:
    case TrendChoice::Measure::ApiVersions: break;
    }
    return Text::tr("No resource was ever there.");
}

std::map<QString, QString> choiceWords(const TrendChoice &choice)
{
    std::map<QString, QString> words;
    if (!isAdoption(choice.measure))
        words[u"split"_s] = QLatin1String(kSplits[std::size_t(choice.by)]);
    if (choice.measure != TrendChoice::Measure::Events)
        words[u"measure"_s] = QLatin1String(kMeasures[std::size_t(choice.measure)]);
    if (isAdoption(choice.measure) && !choice.of.isEmpty())
        words[u"of"_s] = choice.of;
    if (choice.bucket)
        words[u"per"_s] = QLatin1String(kPeriods[std::size_t(*choice.bucket)]);
    if (choice.forecast)
        words[u"forecast"_s] = u"yes"_s;
    return words;
}

TrendChoice chosen(TrendChoice choice, const std::map<QString, QString> &words)
{
    const auto find = [&words](const QString &name, const auto &known) -> std::optional<int> {
        const auto word = words.find(name);
        for (std::size_t i = 0; word != words.end() && i < known.size(); ++i)
            if (word->second == QLatin1String(known[i]))
                return int(i);
        return std::nullopt;
    };
    if (const auto measure = find(u"measure"_s, kMeasures))
        choice.measure = TrendChoice::Measure(*measure);
    const auto of = words.find(u"of"_s);
    choice.of = of != words.end() && isAdoption(choice.measure) ? of->second : QString();
    if (const auto by = find(u"split"_s, kSplits))
        choice.by = TrendChoice::By(*by);
    if (const auto bucket = find(u"per"_s, kPeriods))
        choice.bucket = Bucket(*bucket);
    choice.forecast = choice.forecast || words.contains(u"forecast"_s);
    if (!isOffered(choice.measure, choice.by) && !isAdoption(choice.measure))
        choice.by = TrendChoice::By::Type;
    return choice;
}

bool isOffered(TrendChoice::Measure measure, TrendChoice::By by)
{
    using By = TrendChoice::By;
    if (isAdoption(measure))
        return by == By::Type;
    return measure == TrendChoice::Measure::Events || by == By::Type || by == By::Kind || by == By::Repository || by == By::Group;
}

QString splitName(TrendChoice::Measure measure, TrendChoice::By by)
{
    switch (measure) {
    case TrendChoice::Measure::Charts: return Text::tr("Chart");
    case TrendChoice::Measure::Images: return Text::tr("Image");
    case TrendChoice::Measure::ApiVersions: return Text::tr("API version");
    case TrendChoice::Measure::Events:
    case TrendChoice::Measure::Resources: break;
    }
    switch (by) {
    case TrendChoice::By::Type: return measure == TrendChoice::Measure::Resources ? Text::tr("All together") : Text::tr("Type");
    case TrendChoice::By::Kind: return Text::tr("Kind");
    case TrendChoice::By::Namespace: return Text::tr("Namespace");
    case TrendChoice::By::Repository: return Text::tr("Repository");
    case TrendChoice::By::Author: return Text::tr("Author");
    case TrendChoice::By::PeopleAndBots: return Text::tr("People and bots");
    case TrendChoice::By::Group: break;
    }
    return Text::tr("API group");
}

store::Dimension dimensionOf(TrendChoice::By by)
{
    switch (by) {
    case TrendChoice::By::Type: return store::Dimension::Type;
    case TrendChoice::By::Kind: return store::Dimension::Kind;
    case TrendChoice::By::Namespace: return store::Dimension::Namespace;
    case TrendChoice::By::Repository: return store::Dimension::Repository;
    case TrendChoice::By::Author: return store::Dimension::Author;
    case TrendChoice::By::Group: return store::Dimension::Group;
    case TrendChoice::By::PeopleAndBots: break;
    }
    return store::Dimension::Bot;
}

BandRole roleOf(TrendChoice::By by)
{
    return by == TrendChoice::By::Kind ? BandRole::Kind : BandRole::Ranked;
}

QString trendTitle(const TrendChoice &choice, Bucket bucket)
{
    if (isAdoption(choice.measure))
        return adoptionTitle(choice);
    const QString title = base(choice, bucket);
    if (choice.measure == TrendChoice::Measure::Resources && choice.by == TrendChoice::By::Type)
        return title;
    switch (choice.by) {
    case TrendChoice::By::Type: return Text::tr("%1, by type", "Events a week").arg(title);
    case TrendChoice::By::Kind: return Text::tr("%1, by kind", "Events a week").arg(title);
    case TrendChoice::By::Namespace: return Text::tr("%1, by namespace", "Events a week").arg(title);
    case TrendChoice::By::Repository: return Text::tr("%1, by repository", "Events a week").arg(title);
    case TrendChoice::By::Author: return Text::tr("%1, by author", "Events a week").arg(title);
    case TrendChoice::By::Group: return Text::tr("%1, by API group", "Events a week").arg(title);
    case TrendChoice::By::PeopleAndBots: break;
    }
    return Text::tr("%1, by people and bots", "Events a week").arg(title);
}

QString trendSubtitle(const TrendChoice &choice, const TrendFacts &facts)
{
    QStringList parts = firstParts(facts);
    QString total = totalText(choice, facts);
    if (facts.change) {
        const int days = int((facts.range.until - facts.range.since) / analytics::kDaySeconds);
        if (const QString change = charts::changeFromBefore(*facts.change, days); !change.isEmpty())
            total = Text::tr("%1, %2", "4,717 events, +26 % from the year before").arg(total, change);
    }
    parts << total;
    if (facts.lastScan > 0)
        parts << Text::tr("scanned %1").arg(scanTime(facts.lastScan, false));
    parts << Text::tr("days in UTC");
    return parts.join(u" · "_s);
}

QString exportSubtitle(const TrendChoice &choice, const TrendFacts &facts)
{
    QStringList parts = firstParts(facts);
    parts << totalText(choice, facts);
    if (!facts.running.isEmpty())
        parts << facts.running;
    if (facts.isForecast)
        parts << Text::tr("dashed: forecast, %1 %").arg(analytics::kForecastPercent);
    parts << Text::tr("days in UTC");
    return parts.join(u" · "_s);
}

QString forecastNote(const analytics::Forecast &forecast)
{
    const QString complete = charts::bucketCount(forecast.bucket, int(forecast.complete));
    switch (forecast.lack) {
    case analytics::Forecast::Lack::NothingShown: return Text::tr("No forecast: nothing is shown that could go on.");
    case analytics::Forecast::Lack::Past: return Text::tr("No forecast: it would begin now, and the range shown ends before.");
    case analytics::Forecast::Lack::TooShort:
        return Text::tr("No forecast: it takes %1 that are complete, and here are %2.", "12 weeks, a number")
            .arg(charts::bucketCount(forecast.bucket, int(analytics::kForecastLeast)), QString::number(forecast.complete));
    case analytics::Forecast::Lack::None: break;
    }
    return Text::tr("Dashed: forecast for %1, made from %2 that are complete. About %3 % of what comes should lie within the band.",
                    "13 weeks, 52 weeks")
        .arg(charts::bucketCount(forecast.bucket, int(forecast.starts.size())), complete, QString::number(analytics::kForecastPercent));
}

QString sourceLine(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope)
{
    int scanned = 0;
    QStringList missing;
    std::int64_t newest = 0;
    for (const Repository &repository : repositoriesOf(snapshot, scope)) {
        if (repository.lastScan > 0)
            ++scanned;
        else
            missing << displayText(repository.config.name);
        newest = std::max(newest, repository.lastScan);
    }
    QString line = Text::tr("Source: Git history of %n repositor(y/ies), first-parent commits", nullptr, scanned);
    if (newest > 0)
        line = Text::tr("%1, scanned %2", "source, time").arg(line, scanTime(newest, true));
    line += u'.';
    if (missing.size() == 1)
        line = Text::tr("%1 %2 is not included: it has not been scanned yet.", "sentence, repository").arg(line, missing.front());
    else if (!missing.isEmpty())
        line = Text::tr("%1 Not included, since not scanned yet: %2.", "sentence, repositories").arg(line, missing.join(u", "_s));
    return line;
}

QString scopeText(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope)
{
    if (scope.empty())
        return Text::tr("All repositories");
    if (scope.size() > 1)
        return Text::tr("%n repositor(y/ies)", nullptr, int(scope.size()));
    for (const Repository &repository : snapshot.repositories) {
        if (repository.id == scope.front())
            return displayText(repository.config.name);
    }
    return Text::tr("One repository");
}

std::vector<Repository> repositoriesOf(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope)
{
    std::vector<Repository> result;
    std::copy_if(snapshot.repositories.begin(), snapshot.repositories.end(), std::back_inserter(result), [&](const Repository &repository) {
        return scope.empty() || std::find(scope.begin(), scope.end(), repository.id) != scope.end();
    });
    return result;
}
