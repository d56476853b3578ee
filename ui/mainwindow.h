// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pageregistry.h"
#include "ui/pages/viewlink.h"

#include <QHash>
#include <QList>
#include <QTimer>
#include <QWidget>

class Palette;
class PurgeBanner;
struct PaletteItem;
class QAction;
class QStackedWidget;

namespace widgets {
class ClusterBand;
class JobBar;
class PageHeader;
class Sidebar;
class StatePane;
class Toast;
} // namespace widgets

/// The window: sidebar, header, page stack, job bar. Hands snapshots and the context to the page in
/// view, keeps the way back, owns the shortcuts, asks what a repository needs to be asked.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const PageServices &services, QWidget *parent = nullptr);

    /// Shows a page; Back leads to the one before.
    void open(const PageTarget &target);
    void back();
    /// Undoes back(), until another page is asked for.
    void forward();
    /// Shows what a kubestats:// link names. It opens a view and does nothing else; one that cannot be
    /// understood does nothing at all, and says so.
    void showLink(const QString &link);
    /// What is in view, as a link and the next session have it.
    [[nodiscard]] ViewLink currentView() const;
    /// Comes to the front, adds what a later start of the program names, or shows its links.
    void take(const QStringList &arguments);
    void raiseWindow();
    /// What is known of clusters, for the band and the page in view; the window does so by itself when
    /// the clusters it was given change.
    void setClusters(const workspace::ClustersSnapshotPtr &clusters);
    /// Writes down how the window is left; closing it does so too.
    void keep();
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] Page *page() const { return m_page; }
    [[nodiscard]] const ViewContext &context() const { return m_context; }
    /// Every action with its shortcut; `?` lists them.
    [[nodiscard]] const QList<QAction *> &shortcuts() const { return m_actions; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One step of the way: what was shown, and of which repositories and time.
    struct Step {
        PageTarget target;
        ViewContext context;
        bool operator==(const Step &) const = default;
    };

    void build();
    void addActions();
    QAction *addShortcut(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, void (MainWindow::*slot)());
    Page *make(const PageRow &row);
    /// Shows a page in another scope or range; Back leads to the one before, in its own.
    void openIn(const ViewContext &context, const PageTarget &target);
    void showTarget(const PageTarget &target);
    /// Back leads to `before`; nothing is ahead any more.
    void remember(const Step &before);
    void showAgain(const Step &step);
    /// The way leads past repositories that are not there any more.
    void forgetRemoved();
    /// What the window shows now, so that showAgain() leads here again.
    [[nodiscard]] Step shownStep() const;
    void connectClusters();
    bool mayLeave();
    [[nodiscard]] bool isShown(const PageRow &row) const;
    void showBand();
    void takeSnapshot();
    void feedPage();
    void setContext(const ViewContext &context);
    void chooseRange(int id);
    /// "7 d" ends today, on every day.
    void renewRange();
    void chooseDays();
    void showHeader();
    [[nodiscard]] std::vector<PaletteItem> menuItems() const;
    void openPalette();
    void showShortcuts();
    void focusFilter();
    void closeDrawer();
    void rescan();
    void addRepository();
    void toggleSidebar();
    [[nodiscard]] bool wantsNarrowSidebar() const;
    /// What the last session kept of a page.
    [[nodiscard]] static QVariantMap keptOf(const QString &page);
    void restore();
    void showView(const ViewLink &view);
    void copyLink();
    void openHelp();

    PageServices m_services;
    ViewContext m_context;
    workspace::SnapshotPtr m_snapshot;
    workspace::ClustersSnapshotPtr m_clusters;
    PageTarget m_target;
    QList<Step> m_way;                  ///< back, the last one first
    QList<Step> m_ahead;                ///< forward, likewise
    std::optional<ViewLink> m_viewSoon; ///< shown as soon as the repositories are known
    bool m_isLeaving = false;           ///< closes as soon as no deletion is on its way
    bool m_quietly = false;             ///< a session names what may be gone since; a link is told
    QHash<QString, Page *> m_pages;
    Page *m_page = nullptr;
    QTimer m_days{this}; ///< looks whether it is another day
    QList<QAction *> m_actions;
    QAction *m_sample = nullptr; ///< has no key

    widgets::Sidebar *m_sidebar = nullptr;
    widgets::ClusterBand *m_band = nullptr;
    PurgeBanner *m_open = nullptr; ///< deletions of an earlier run
    widgets::PageHeader *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::StatePane *m_fatal = nullptr;
    widgets::JobBar *m_jobs = nullptr;
    widgets::Toast *m_toast = nullptr;
    Palette *m_palette = nullptr;
};
