// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pages/repositoriesmodel.h"

#include <QHash>

class QPushButton;
class QStackedWidget;

namespace widgets {
class Banner;
class Chip;
class FilterInput;
class Footer;
class StatePane;
class TableView;
} // namespace widgets

class FileExport;
class FirstStart;
class ViewsMenu;
struct SavedView;

/// Every repository with its state, figures and last scan; the first start while there is none.
class RepositoriesPage final : public Page
{
    Q_OBJECT

public:
    RepositoriesPage(const PageServices &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void open(const PageTarget &target) override;
    void focusFilter() override;
    bool closeDrawer() override;
    [[nodiscard]] QVariantMap session() const override;
    void setSession(const QVariantMap &session) override;

private:
    void build();
    QWidget *buildTools();
    void setChoice(RepositoryChoice choice);
    void narrow(const QString &needle, RepositoryChoice choice);
    void clearFilter();
    [[nodiscard]] SavedView shownView() const;
    void showView(const SavedView &view);
    void showCounts();
    void showContent();
    void showBanner();
    void selectKept();
    [[nodiscard]] const RepositoryRow *current() const;
    void openCurrent();
    void rescanCurrent();
    void pauseCurrent();
    void configureCurrent();
    void removeCurrent();
    void tokenForCurrent();
    void copyAddress();
    void helpOut();
    void showActions();
    void showMenu(const QPoint &at);
    QAction *addKey(const QString &text, const QString &iconName, const QKeySequence &key, void (RepositoriesPage::*slot)());

    PageServices m_services;
    workspace::SnapshotPtr m_snapshot;
    RepositoryId m_selectSoon = 0; ///< of the last session: selected once it is there
    RepositoriesModel *m_model;
    RepositoriesFilter *m_filtered;
    RepositoryChoice m_choice = RepositoryChoice::All;

    QStackedWidget *m_stack = nullptr;
    FirstStart *m_first = nullptr;
    QWidget *m_content = nullptr;
    widgets::Banner *m_banner = nullptr;
    widgets::FilterInput *m_input = nullptr;
    QHash<int, widgets::Chip *> m_chips;
    QStackedWidget *m_table = nullptr;
    widgets::TableView *m_view = nullptr;
    widgets::StatePane *m_empty = nullptr;
    widgets::Footer *m_footer = nullptr;
    QAction *m_open = nullptr, *m_rescan = nullptr, *m_pause = nullptr, *m_configure = nullptr, *m_remove = nullptr;
    QAction *m_token = nullptr, *m_copyAddress = nullptr, *m_clear = nullptr;
    FileExport *m_files = nullptr;
    ViewsMenu *m_views = nullptr;
};
