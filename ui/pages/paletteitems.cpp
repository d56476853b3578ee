// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paletteitems.h"

#include "ui/models/displaytext.h"
#include "ui/pageregistry.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using Group = PaletteItem::Group;

namespace {

constexpr auto kIcon = "kubestatsIcon";
constexpr auto kDestructive = "kubestatsDestructive";
constexpr int kMostOfAGroup = 5;  // while other groups have hits too
constexpr int kSecondCosts = 350; // found beside the title only
constexpr int kGroups = int(Group::Help) + 1;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

QString eventsText(std::int64_t count)
{
    return Text::tr("%Ln event(s)", nullptr, int(count));
}

/// "Colours: Dark".
QString subjectText(const QString &subject, const QString &choice)
{
    return Text::tr("%1: %2", "a subject, what is chosen of it").arg(subject, choice);
}

/// A target on Events that shows what `filter` asks.
PageTarget eventsTarget(EventFilter filter)
{
    PageTarget target;
    target.page = u"events"_s;
    target.filter = std::move(filter);
    return target;
}

/// Every word of the needle is found in the title or beside it.
std::optional<PaletteHit> hitOf(const PaletteItem &item, const QStringList &words)
{
    PaletteHit hit;
    QStringList inTitle, inSecond;
    for (const QString &word : words) {
        const auto title = fuzzyMatch(word, item.title);
        const auto second = title ? std::nullopt : fuzzyMatch(word, item.second);
        if (!title && !second)
            return std::nullopt;
        hit.score += title ? title->score : second->score - kSecondCosts;
        (title ? inTitle : inSecond).append(word);
    }
    hit.score /= std::max(1, int(words.size()));
    if (!inTitle.isEmpty())
        hit.title = *fuzzyMatch(inTitle.join(u' '), item.title);
    if (!inSecond.isEmpty())
        hit.second = *fuzzyMatch(inSecond.join(u' '), item.second);
    return hit;
}

/// The best of all, but no group crowds out the others.
std::vector<PaletteHit> bestOf(const std::vector<PaletteItem> &items, const std::vector<PaletteHit> &sorted)
{
    std::array<int, kGroups> taken{};
    std::vector<PaletteHit> chosen, more;
    for (const PaletteHit &hit : sorted) {
        int &count = taken[std::size_t(items[hit.item].group)];
        (++count <= kMostOfAGroup ? chosen : more).push_back(hit);
    }
    chosen.insert(chosen.end(), more.begin(), more.end());
    if (int(chosen.size()) > kPaletteRows)
        chosen.resize(kPaletteRows);
    std::array<int, kGroups> best{};
    best.fill(-1);
    for (const PaletteHit &hit : chosen)
        best[std::size_t(items[hit.item].group)] = std::max(best[std::size_t(items[hit.item].group)], hit.score);
    std::stable_sort(chosen.begin(), chosen.end(), [&](const PaletteHit &a, const PaletteHit &b) {
        const auto ga = items[a.item].group, gb = items[b.item].group;
        if (ga != gb)
            return std::tuple(-best[std::size_t(ga)], ga) < std::tuple(-best[std::size_t(gb)], gb);
        return a.score > b.score;
    });
    return chosen;
}

} // namespace

QString paletteWord(Group group)
{
    switch (group) {
    case Group::Actions: return Text::tr("Actions");
    case Group::Repositories: return Text::tr("Repositories");
    case Group::Views: return Text::tr("Views");
    case Group::Kinds: return Text::tr("Kinds");
    case Group::Namespaces: return Text::tr("Namespaces");
    case Group::Resources: return Text::tr("Resources");
    case Group::Help: break;
    }
    return Text::tr("Help");
}

void setDestructive(QAction *action)
{
    action->setProperty(kDestructive, true);
}

void setPaletteIcon(QAction *action, const QString &iconName)
{
    action->setProperty(kIcon, iconName);
}

QAction *offer(QAbstractButton *button, const QString &iconName, const QKeySequence &keys, const QString &text)
{
    const QString words = !text.isEmpty() ? text : !button->text().isEmpty() ? button->text() : button->accessibleName();
    auto *action = new QAction(words, button);
    action->setShortcut(keys);
    setPaletteIcon(action, iconName);
    button->addAction(action);
    QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click);
    if (!keys.isEmpty())
        button->setToolTip(Text::tr("%1 (%2)", "what a button does, its keys")
                               .arg(button->toolTip().isEmpty() ? words : button->toolTip(), keys.toString(QKeySequence::NativeText)));
    return action;
}

void offerRows(QComboBox *box, const QString &iconName, const QString &subject)
{
    for (int row = 0; row < box->count(); ++row) {
        auto *action = new QAction(subject.isEmpty() ? box->itemText(row) : subjectText(subject, box->itemText(row)), box);
        setPaletteIcon(action, iconName);
        QObject::connect(action, &QAction::triggered, box, [box, row] {
            box->setCurrentIndex(row);
            emit box->activated(row);
        });
    }
}

void offerSegments(widgets::Segments *segments, const QString &iconName, const QString &subject)
{
    for (QAbstractButton *segment : segments->findChildren<QAbstractButton *>())
        offer(segment, iconName, {}, subjectText(subject, segment->text()));
}

QList<QAction *> offeredActions(const QWidget &page)
{
    QList<QAction *> result;
    for (QAction *action : page.findChildren<QAction *>()) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        const bool isThere = action->isEnabled() && action->isVisible() && (!owner || (owner->isVisible() && owner->isEnabled()));
        if (isThere && !action->text().isEmpty() && (!action->shortcut().isEmpty() || action->property(kIcon).isValid()))
            result.append(action);
    }
    return result;
}

QList<QAction *> keyedActions(const QWidget &page)
{
    QList<QAction *> result;
    QList<QKeySequence> known; // several tables of a page are copied by the same keys
    for (QAction *action : page.findChildren<QAction *>()) {
        const bool isKeyed = !action->text().isEmpty() && !action->shortcut().isEmpty() && !qobject_cast<QMenu *>(action->parent());
        if (!isKeyed || known.contains(action->shortcut()))
            continue;
        known.append(action->shortcut());
        result.append(action);
    }
    return result;
}

std::vector<PaletteItem> actionItems(const QList<QAction *> &actions, const QString &where)
{
    std::vector<PaletteItem> items;
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->text().isEmpty() || action->isSeparator() || action->property(kDestructive).toBool())
            continue;
        PaletteItem item;
        item.title = action->text().remove(u'&');
        item.second = where;
        item.iconName = action->property(kIcon).toString();
        item.keys = action->shortcut().toString(QKeySequence::NativeText);
        item.action = action;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PaletteItem> repositoryItems(const workspace::Snapshot &snapshot)
{
    std::vector<PaletteItem> items;
    for (const Repository &repository : snapshot.repositories) {
        PaletteItem item;
        item.group = Group::Repositories;
        item.title = displayText(repository.config.name);
        item.second = repository.lastScan > 0 ? eventsText(repository.totals.allEvents()) : QString();
        item.iconName = repository.config.local ? u"folder"_s : u"repositories"_s;
        item.target.page = u"repository"_s;
        item.target.repository = repository.id;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PaletteItem> viewItems(const std::vector<SavedView> &views)
{
    std::vector<PaletteItem> items;
    for (const SavedView &view : views) {
        PaletteItem item;
        item.group = Group::Views;
        item.title = displayText(view.name);
        item.iconName = u"bookmark"_s;
        if (const PageRow *row = pageRow(view.page))
            item.second = pageTitle(*row);
        item.target = {.page = view.page, .view = view.name};
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<PaletteItem> kindItems(const std::vector<store::ValueCount> &kinds)
{
    std::vector<PaletteItem> items;
    for (const store::ValueCount &kind : kinds) {
        EventFilter filter;
        filter.kinds = {kind.value};
        items.push_back({Group::Kinds, displayText(kind.value), eventsText(kind.count), u"cube"_s, {}, {}, eventsTarget(filter)});
    }
    return items;
}

std::vector<PaletteItem> namespaceItems(const std::vector<store::ValueCount> &namespaces)
{
    std::vector<PaletteItem> items;
    for (const store::ValueCount &ns : namespaces) {
        if (ns.value.empty())
            continue;
        EventFilter filter;
        filter.namespaces = {ns.value};
        items.push_back({Group::Namespaces, displayText(ns.value), eventsText(ns.count), u"namespaces"_s, {}, {}, eventsTarget(filter)});
    }
    return items;
}

std::vector<PaletteItem> resourceItems(const std::vector<Resource> &resources, const workspace::Snapshot &snapshot)
{
    struct Found {
        const Resource *first = nullptr;
        int files = 0;
    };
    std::map<ResourceKey, Found> byKey;
    for (const Resource &resource : resources) {
        Found &found = byKey[resource.key];
        ++found.files;
        if (!found.first || resource.state == ResourceState::Alive)
            found.first = &resource;
    }
    std::vector<PaletteItem> items;
    for (const auto &[key, found] : byKey) {
        QString where;
        for (const Repository &repository : snapshot.repositories)
            if (repository.id == found.first->repository)
                where = displayText(repository.config.name);
        if (found.files > 1)
            where = Text::tr("%n file(s)", nullptr, found.files);
        const QString kind = displayText(key.kind);
        const QString place = key.ns.empty() ? kind : Text::tr("%1 in %2", "kind, namespace").arg(kind, displayText(key.ns));
        PageTarget target;
        target.page = u"resources"_s;
        target.resources.emplace();
        target.resources->kinds = {key.kind};
        target.resources->names = {key.name};
        if (!key.ns.empty())
            target.resources->namespaces = {key.ns};
        items.push_back({Group::Resources, displayText(key.name), place + u" · "_s + where, u"resources"_s, {}, {}, std::move(target)});
    }
    return items;
}

PaletteResult search(const std::vector<PaletteItem> &items, const QString &needle)
{
    const bool actionsOnly = needle.startsWith(u'>');
    const QStringList words = (actionsOnly ? needle.mid(1) : needle).split(u' ', Qt::SkipEmptyParts);
    std::vector<PaletteHit> hits;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Group group = items[i].group;
        if (actionsOnly && group != Group::Actions)
            continue;
        if (words.isEmpty() && group != Group::Actions && group != Group::Repositories)
            continue;
        if (auto hit = hitOf(items[i], words)) {
            hit->item = i;
            hits.push_back(std::move(*hit));
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const PaletteHit &a, const PaletteHit &b) { return a.score > b.score; });
    return {bestOf(items, hits), int(hits.size())};
}
