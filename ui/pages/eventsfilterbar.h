// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "ui/pages/eventsfilter.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace widgets {
class Chip;
class FilterInput;
class TableView;
} // namespace widgets

/// The row above a table of events: filter input, chips, "+ Filter", columns, export.
class EventsFilterBar final : public QWidget
{
    Q_OBJECT

public:
    EventsFilterBar(workspace::Workspace &workspace, widgets::TableView &view, QWidget *parent = nullptr);

    /// Shows `filter` without saying so.
    void setFilter(const EventFilter &filter);
    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    void setSnapshot(const workspace::SnapshotPtr &snapshot);
    /// Values offered by "+ Filter" come from these; empty: all.
    void setRepositories(const std::vector<RepositoryId> &repositories);
    /// Whether there is more to ask than text: chips, "+ Filter", columns; and whether rows can go into a file.
    void setOffers(bool more, bool file);
    /// Whether views can be saved here.
    void setViewsOffered(bool offered);
    /// Input and chips stand at the right, beside tabs.
    void alignRight();
    void clear();
    /// Takes the typed text away; false: there is none.
    bool clearText();
    void focusInput();
    [[nodiscard]] widgets::FilterInput *input() const { return m_input; }

signals:
    void filterChanged();
    /// clear() was called where there was a filter; `undo` brings it back.
    void cleared(const std::function<void()> &undo);
    void exportAsked();
    /// These events over time are wanted.
    void trendsAsked();
    /// The bookmark was pressed; the menu belongs below it.
    void viewsAsked(QWidget *anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerActions();
    void fillMenu();
    void askValues(store::Dimension dimension);
    void add(store::Dimension dimension, const std::string &value);
    void rebuildChips();
    void fitChips();
    void change();

    workspace::Workspace &m_workspace;
    workspace::SnapshotPtr m_snapshot;
    std::vector<RepositoryId> m_repositories;
    RepositoryNames m_names;
    EventFilter m_filter;
    widgets::FilterInput *m_input;
    QWidget *m_chipBox;
    QHBoxLayout *m_chipRow;
    std::vector<widgets::Chip *> m_chips;
    widgets::Chip *m_more = nullptr;
    QPushButton *m_add;
    QPushButton *m_views;
    QPushButton *m_trends;
    QPushButton *m_columns;
    QPushButton *m_export;
    QMenu *m_menu;
};
