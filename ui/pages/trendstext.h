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
    enum class Measure { Events, Resources };
    /// A group of the API, not its version: store::Reader::growthBy() says why.
    enum class By { Type, Kind, Namespace, Repository, Author, PeopleAndBots, Group };
    static constexpr By kLastBy = By::Group;

    Measure measure = Measure::Events;
    By by = By::Type;
    std::optional<Bucket> bucket; ///< none: follows the range

    bool operator==(const TrendChoice &) const = default;
};

/// Resources are split by what can be counted at once (store::Reader::growthBy()); by Type they are one level, all
/// together.
bool isOffered(TrendChoice::Measure measure, TrendChoice::By by);
/// "Kind", "API group"; "All together" where that is what a split by type is.
QString splitName(TrendChoice::Measure measure, TrendChoice::By by);

/// A choice in a link's words: `split`, and `measure` and `per` where they are not what is shown first.
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
};
/// "All repositories · 25 Aug 2025 – 23 Aug 2026 · 4,717 events, +26 % from the year before · …".
QString trendSubtitle(const TrendChoice &choice, const TrendFacts &facts);
/// The subtitle of a file: without change, with what is still running.
QString exportSubtitle(const TrendChoice &choice, const TrendFacts &facts);
/// "Source: Git history of 6 repositories, first-parent commits, scanned …. X is not included: …".
QString sourceLine(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope);
/// "All repositories", the name of the one, "3 repositories".
QString scopeText(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope);
/// Repositories of the scope; an empty scope is all.
std::vector<Repository> repositoriesOf(const workspace::Snapshot &snapshot, const std::vector<RepositoryId> &scope);
