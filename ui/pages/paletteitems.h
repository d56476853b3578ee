// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fuzzymatch.h"
#include "ui/models/savedviews.h"
#include "ui/page.h"

#include <QList>
#include <QPointer>
#include <QString>

#include <vector>

class QAbstractButton;
class QAction;
class QComboBox;
class QKeySequence;

namespace widgets {
class Segments;
}

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

/// The icon beside an action in the palette; one that has no keys is offered by it.
void setPaletteIcon(QAction *action, const QString &iconName);

/// Pressing `button` as an action, a child of it: offered while it can be pressed. Its words are those of
/// the button where `text` is empty; its tooltip says the keys.
QAction *offer(QAbstractButton *button, const QString &iconName, const QKeySequence &keys, const QString &text = {});
/// Choosing each row of a combo box, each of the segments: "Colours: Dark"; no `subject`: the row alone.
void offerRows(QComboBox *box, const QString &iconName, const QString &subject);
void offerSegments(widgets::Segments *segments, const QString &iconName, const QString &subject);

/// THE list of what can be done on a page now, wherever in it it is made: what has keys or an icon here.
QList<QAction *> offeredActions(const QWidget &page);
/// Those of them that have keys, also what cannot be done just now.
QList<QAction *> keyedActions(const QWidget &page);

/// The items that answer to `needle`, best first, at most kPaletteRows. A needle that begins with ">"
/// asks for actions only; an empty one gives actions and repositories as they come.
PaletteResult search(const std::vector<PaletteItem> &items, const QString &needle);
