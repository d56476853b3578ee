// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcards.h"

#include <QCoreApplication>

#include <algorithm>

const std::vector<OverviewCard> &overviewCards()
{
    using Section = widgets::CardBoard::Section;
    using Need = OverviewNeed;
    static const std::vector<OverviewCard> cards = {
        {"resources", QT_TRANSLATE_NOOP("OverviewCards", "Resources"), nullptr, Section::Figures, 1, Need::Counts, true},
        {"events", QT_TRANSLATE_NOOP("OverviewCards", "Events"), nullptr, Section::Figures, 1, Need::Counts, true},
        {"deleted", QT_TRANSLATE_NOOP("OverviewCards", "Deleted"), nullptr, Section::Figures, 1, Need::Counts, true},
        {"bots", QT_TRANSLATE_NOOP("OverviewCards", "By bots"), nullptr, Section::Figures, 1, Need::BotCounts, true},
        {"unreadable", QT_TRANSLATE_NOOP("OverviewCards", "Unreadable files"), nullptr, Section::Figures, 1, Need::Nothing, true},
        {"created", QT_TRANSLATE_NOOP("OverviewCards", "Created"), nullptr, Section::Figures, 1, Need::Counts, false},
        {"modified", QT_TRANSLATE_NOOP("OverviewCards", "Modified"), nullptr, Section::Figures, 1, Need::Counts, false},
        {"resurrected", QT_TRANSLATE_NOOP("OverviewCards", "Resurrected"), nullptr, Section::Figures, 1, Need::Counts, false},
        {"repositories", QT_TRANSLATE_NOOP("OverviewCards", "Repositories"), nullptr, Section::Figures, 1, Need::Nothing, false},
        {"chart", QT_TRANSLATE_NOOP("OverviewCards", "Events over time"), nullptr, Section::Wide, 2, Need::Counts, true},
        {"newest", QT_TRANSLATE_NOOP("OverviewCards", "Newest events"), nullptr, Section::Wide, 1, Need::Newest, true},
        {"kinds", QT_TRANSLATE_NOOP("OverviewCards", "Kinds"), QT_TRANSLATE_NOOP("OverviewCards", "events"), Section::Lists, 1, Need::Kinds,
         true},
        {"charts", QT_TRANSLATE_NOOP("OverviewCards", "Most used charts"), QT_TRANSLATE_NOOP("OverviewCards", "releases now"),
         Section::Lists, 1, Need::Uses, true},
        {"images", QT_TRANSLATE_NOOP("OverviewCards", "Most used images"), QT_TRANSLATE_NOOP("OverviewCards", "uses now"), Section::Lists,
         1, Need::Uses, true},
        {"active", QT_TRANSLATE_NOOP("OverviewCards", "Most active repositories"), QT_TRANSLATE_NOOP("OverviewCards", "events"),
         Section::Lists, 1, Need::Repositories, true},
        {"namespaces", QT_TRANSLATE_NOOP("OverviewCards", "Most active namespaces"), QT_TRANSLATE_NOOP("OverviewCards", "events"),
         Section::Lists, 1, Need::Namespaces, false},
        {"authors", QT_TRANSLATE_NOOP("OverviewCards", "Most active authors"), QT_TRANSLATE_NOOP("OverviewCards", "events"), Section::Lists,
         1, Need::Authors, false},
    };
    return cards;
}

const OverviewCard *overviewCard(const QString &id)
{
    for (const OverviewCard &card : overviewCards())
        if (id == QLatin1String(card.id))
            return &card;
    return nullptr;
}

QString overviewTitle(const OverviewCard &card)
{
    return QCoreApplication::translate("OverviewCards", card.title);
}

QStringList firstOverviewLayout()
{
    QStringList layout;
    for (const OverviewCard &card : overviewCards())
        if (card.isShownFirst)
            layout << QString::fromLatin1(card.id);
    return layout;
}

QStringList cleanOverviewLayout(const QStringList &kept)
{
    QStringList layout;
    for (const QString &id : kept)
        if (overviewCard(id) && !layout.contains(id))
            layout << id;
    return layout;
}

QStringList movedBy(const QStringList &layout, const QString &id, int places)
{
    const OverviewCard *card = overviewCard(id);
    if (!card || !layout.contains(id))
        return layout;
    QList<qsizetype> own; // where the cards of its section stand
    for (qsizetype i = 0; i < layout.size(); ++i)
        if (overviewCard(layout.at(i))->section == card->section)
            own << i;
    const qsizetype from = own.indexOf(layout.indexOf(id));
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, own.size() - 1);
    QStringList result = layout;
    // Between its old and its new place every card of the section goes on by one.
    for (qsizetype at = from; at != to; at += to > from ? 1 : -1)
        result.swapItemsAt(own.at(at), own.at(at + (to > from ? 1 : -1)));
    return result;
}

QStringList movedBefore(const QStringList &layout, const QString &id, const QString &before)
{
    if (id == before || !layout.contains(id))
        return layout;
    QStringList result = layout;
    result.removeAll(id);
    const qsizetype place = before.isEmpty() ? result.size() : result.indexOf(before);
    result.insert(place < 0 ? result.size() : place, id);
    return result;
}
