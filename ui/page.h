// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "model/ids.h"
#include "ui/widgets/toast.h"
#include "workspace/workspace.h"

#include <QFlags>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QMenu;
class Settings;

// Few pages know of clusters; the others are not compiled anew with them.
namespace workspace {
class Clusters;
struct ClustersSnapshot;
using ClustersSnapshotPtr = std::shared_ptr<const ClustersSnapshot>;
} // namespace workspace

/// The ranges of the header's segments.
enum class Range { Week, Month, Quarter, Year, All, Custom };

/// What the header says: which repositories, which time. One value for all pages.
struct ViewContext {
    std::vector<RepositoryId> repositories; ///< empty: all
    Range range = Range::All;
    std::optional<std::int64_t> since; ///< inclusive, UTC seconds
    std::optional<std::int64_t> until; ///< exclusive

    bool operator==(const ViewContext &) const = default;
};

/// Where to go: a page and what it is to show.
struct PageTarget {
    QString page;                                           ///< id in the registry
    RepositoryId repository = 0;                            ///< for the page of one repository
    std::optional<EventFilter> filter = std::nullopt;       ///< for Events and Trends: narrows the page
    std::optional<EventId> event = std::nullopt;            ///< for Events: shown in the drawer
    QString part = {};                                      ///< for Help: the chapter; for a deletion and the Ledger: its number
    std::optional<ResourceFilter> resources = std::nullopt; ///< for Resources: narrows the page
    QString because = {};                                   ///< which resources those are: "Chart: nginx"
    QString view = {};                                      ///< for Events: the name of a saved view
    std::map<QString, QString> choices = {};                ///< for Trends and Resources: what is chosen there, in a link's words

    bool operator==(const PageTarget &) const = default;
};

/// What pages work with; all outlive them.
struct PageServices {
    workspace::Workspace *workspace = nullptr;
    Settings *settings = nullptr;
    workspace::Clusters *clusters = nullptr; ///< null: this window shows no clusters
};

/// One page of the window: layout and wiring only. The main window owns it, gives it snapshots,
/// the context and targets, and shows the header parts it wants.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// LinePart: a hairline under the header, for pages that are flush below it. ClusterPart: the band of
    /// the cluster in view above it.
    enum HeaderPart { NoHeaderPart = 0, ScopePart = 1, RangePart = 2, LinePart = 4, ClusterPart = 8 };
    Q_DECLARE_FLAGS(HeaderParts, HeaderPart)

    using QWidget::QWidget;

    /// The header's title; emit titleChanged() when it turns.
    [[nodiscard]] virtual QString title() const = 0;
    /// What the header offers while the page is shown.
    [[nodiscard]] virtual HeaderParts headerParts() const { return NoHeaderPart; }
    /// What the … button of the header opens; null: there is no such button. The page keeps it.
    [[nodiscard]] virtual QMenu *headerMenu() { return nullptr; }
    /// A control of the page's own in the header, made with the page as parent; null: none.
    [[nodiscard]] virtual QWidget *headerControl() { return nullptr; }
    /// Small state changed. Called also before the page is shown for the first time; while hidden a
    /// page is told nothing and gets the newest when shown.
    virtual void setSnapshot(const workspace::SnapshotPtr &snapshot) { Q_UNUSED(snapshot) }
    /// What is known of clusters changed; told as setSnapshot() is.
    virtual void setClusters(const workspace::ClustersSnapshotPtr &clusters) { Q_UNUSED(clusters) }
    /// Scope or range changed; also called before the first show.
    virtual void setContext(const ViewContext &context) { Q_UNUSED(context) }
    /// The page was asked for with something to show.
    virtual void open(const PageTarget &target) { Q_UNUSED(target) }
    /// What the page shows now, so that open() leads here again; `page` and `repository` are the window's.
    [[nodiscard]] virtual PageTarget target() const { return {}; }
    /// What else a session keeps of it: the chip, the filter's letters, the selected row.
    [[nodiscard]] virtual QVariantMap session() const { return {}; }
    /// Gives back what session() said; called once, before the first show.
    virtual void setSession(const QVariantMap &session) { Q_UNUSED(session) }
    /// `/` was pressed.
    virtual void focusFilter() {}
    /// Esc was pressed: closes the drawer or clears the filter; false where there was nothing to close.
    virtual bool closeDrawer() { return false; }
    /// Ctrl+R was pressed: rescans what the page shows; false: the window rescans all.
    virtual bool rescan() { return false; }

signals:
    void titleChanged();
    /// Asks the window for another page; Back leads here again.
    void pageAsked(const PageTarget &target);
    /// The user turned from one part of the page to another; Back leads to `before`.
    void partLeft(const PageTarget &before);
    /// Asks the window for a change of scope or range.
    void contextAsked(const ViewContext &context);
    /// Asks for a toast: something happened.
    void toastAsked(const QString &text, widgets::ToastKind kind = widgets::ToastKind::Done);
    /// The same for what is done and can be taken back: `undo` is called once at most, while the page lives.
    void undoOffered(const QString &text, const std::function<void()> &undo);
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Page::HeaderParts)
