// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fuzzymatch.h"
#include "ui/models/savedviews.h"
#include "ui/page.h"

#include <QList>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;

/// Something the palette can open: an action, or a page with what it is to show.
struct PaletteItem {
    enum class Group { Actions, Repositories, Views, Kinds, Namespaces, Resources, Help };

    Group group = Group::Actions;
    QString title;  ///< matched and shown; escaped
    QString second; ///< beside it, in secondary text; matched too, for less
    QString iconName;
    QString keys;             ///< of an action
    QPointer<QAction> action; ///< triggered; else the target is opened
    PageTarget target;
};

/// A found item: which one, and the letters that were found.
struct PaletteHit {
    std::size_t item = 0;
    int score = 0;
    FuzzyMatch title, second;
};

/// The best hits, group by group, the group of the best hit first.
struct PaletteResult {
    std::vector<PaletteHit> hits;
    int matching = 0; ///< how many items match altogether
};

inline constexpr int kPaletteRows = 10;

/// "Actions", "Repositories", …
QString paletteWord(PaletteItem::Group group);

/// Actions that have a text; `where` says which page they belong to. What destroys something is left
/// out: the palette opens things.
std::vector<PaletteItem> actionItems(const QList<QAction *> &actions, const QString &where);
std::vector<PaletteItem> repositoryItems(const workspace::Snapshot &snapshot);
std::vector<PaletteItem> viewItems(const std::vector<SavedView> &views);
std::vector<PaletteItem> kindItems(const std::vector<store::ValueCount> &kinds);
std::vector<PaletteItem> namespaceItems(const std::vector<store::ValueCount> &namespaces);
/// Resources by kind, namespace and name, once each, however many files declare them.
std::vector<PaletteItem> resourceItems(const std::vector<Resource> &resources, const workspace::Snapshot &snapshot);

/// Marks an action as one that the palette leaves out.
void setDestructive(QAction *action);

/// The icon beside an action in the palette.
void setPaletteIcon(QAction *action, const QString &iconName);

/// The items that answer to `needle`, best first, at most kPaletteRows. A needle that begins with ">"
/// asks for actions only; an empty one gives actions and repositories as they come.
PaletteResult search(const std::vector<PaletteItem> &items, const QString &needle);
