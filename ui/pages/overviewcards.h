// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cardboard.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What a card of the Overview needs to have asked.
/// In the order in which they are asked: the quick ones first.
enum class OverviewNeed { Nothing, Counts, Newest, Repositories, Kinds, Uses, BotCounts, Namespaces, Authors };

/// A card as the menu, the layout and the page know it.
struct OverviewCard {
    const char *id;    ///< stable, also in the kept layout
    const char *title; ///< English, of context "OverviewCards"
    const char *unit;  ///< lists: what is counted, at the right of the header; else nullptr
    widgets::CardBoard::Section section;
    int weight; ///< of a wide row's width
    OverviewNeed need;
    bool isShownFirst; ///< part of the layout that "Reset cards" gives
};

/// THE list of cards, in the order of the first layout.
const std::vector<OverviewCard> &overviewCards();
/// The card with this id, or nullptr.
const OverviewCard *overviewCard(const QString &id);
QString overviewTitle(const OverviewCard &card);

/// The layout of a new user.
QStringList firstOverviewLayout();
/// A kept layout without what no longer exists or stands in it twice; empty ones are as they were left.
QStringList cleanOverviewLayout(const QStringList &kept);
/// `id` by one place to the left or right among the shown cards of its section; unchanged at an end.
QStringList movedBy(const QStringList &layout, const QString &id, int places);
/// `id` before `before`, or as the last one where that is empty.
QStringList movedBefore(const QStringList &layout, const QString &id, const QString &before);
