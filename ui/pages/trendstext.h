// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/series.h"
#include "model/filter.h"
#include "workspace/workspace.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

/// What Trends shows: figures, how they are split, how long a column is.
struct TrendChoice {
    enum class Measure { Events, Resources, Charts, Images, ApiVersions };
    static constexpr Measure kLastMeasure = Measure::ApiVersions;
    /// A group of the API, not its version: store::Reader::growthBy() says why.
    enum class By { Type, Kind, Namespace, Repository, Author, PeopleAndBots, Group };
    static constexpr By kLastBy = By::Group;

    Measure measure = Measure::Events;
    By by = By::Type;             ///< of what is in use: not asked, and kept for the other measures
    std::optional<Bucket> bucket; ///< none: follows the range
    bool forecast = false;        ///< what may come, dashed
    QString of;                   ///< of what is in use: whose versions, a chart, an image or a kind; "": all of it

    bool operator==(const TrendChoice &) const = default;
};

/// Charts, images and API versions: how many resources use each.
bool isAdoption(TrendChoice::Measure measure);
/// What the store calls such a measure.
UseKind useKindOf(TrendChoice::Measure measure);
/// "Adoption of charts".
QString adoptionName(TrendChoice::Measure measure);
/// "The events could not be counted".
QString failureTitle(TrendChoice::Measure measure);
/// Why there is nothing to show of what is in use.
QString noUseText(const TrendChoice &choice);
/// Resources are split by what can be counted at once (store::Reader::growthBy()); by Type they are one level, all
/// together.
bool isOffered(TrendChoice::Measure measure, TrendChoice::By by);
/// "Kind", "API group"; "All together" where that is what a split by type is.
QString splitName(TrendChoice::Measure measure, TrendChoice::By by);

/// A choice in a link's words: `split`, apart from what is in use, and `of`, `measure`, `per` and `forecast` where they
/// are not what is shown first.
std::map<QString, QString> choiceWords(const TrendChoice &choice);
/// `choice` with what the words say; others are none of its.
TrendChoice chosen(TrendChoice choice, const std::map<QString, QString> &words);

/// The store's dimension of a split; Type has none of its own.
store::Dimension dimensionOf(TrendChoice::By by);
/// The role of its bands.
BandRole roleOf(TrendChoice::By by);

/// "Events a week, by type".
QString trendTitle(const TrendChoice &choice, Bucket bucket);

/// What the subtitle is made of.
struct TrendFacts {
    QString scope; ///< "All repositories", or a name
    analytics::Range range;
    double total = 0;                        ///< events shown, or resources at the end
    std::optional<analytics::Change> change; ///< none: the period before is not in the history
    std::int64_t lastScan = 0;
    QStringList filter; ///< what it is narrowed to: "Kind: HelmRelease"
    QString running;
    bool isForecast = false; ///< something dashed is drawn
};
/// "All repositories · 25 Aug 2025 – 23 Aug 2026 · 4,717 events, +26 % from the year before · …".
QString trendSubtitle(const TrendChoice &choice, const TrendFacts &facts);
/// The subtitle of a file: without change, with what is still running.
QString exportSubtitle(const TrendChoice &choice, const TrendFacts &facts);
/// "Dashed: forecast for 13 weeks from 52 complete ones. …", or why there is none.
QString forecastNote(const analytics::Forecast &forecast);
/// "Source: Git history of 6 repositories, first-parent commits, scanned …. X is not included: …".
QString sourceLine(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope);
/// "All repositories", the name of the one, "3 repositories".
QString scopeText(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope);
/// Repositories of the scope; an empty scope is all.
std::vector<Repository> repositoriesOf(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope);
