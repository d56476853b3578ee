// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "store/reader.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QPushButton;

namespace widgets {
class ChipRow;
class FilterInput;
class TableView;
} // namespace widgets

/// The row above the resources: filter input, grouping, chips, "+ Filter", saved views, columns, export.
class ResourcesBar final : public QWidget
{
    Q_OBJECT

public:
    ResourcesBar(workspace::Workspace &workspace, widgets::TableView &view, QWidget *parent = nullptr);

    /// Shows `filter` without saying so; `because` says which resources its ids are ("Chart: nginx").
    void setFilter(const ResourceFilter &filter, const QString &because = {});
    /// Without the scope's repositories.
    [[nodiscard]] const ResourceFilter &filter() const { return m_filter; }
    [[nodiscard]] const QString &because() const { return m_because; }
    [[nodiscard]] store::ResourceGrouping grouping() const;
    /// Chooses without saying so.
    void setGrouping(store::ResourceGrouping grouping);
    /// Values offered by "+ Filter" come from these; empty: all.
    void setRepositories(const std::vector<RepositoryId> &repositories) { m_repositories = repositories; }
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
    /// The bookmark was pressed; the menu belongs below it.
    void viewsAsked(QWidget *anchor);
    /// How many these were over time is wanted.
    void trendsAsked();

private:
    void fillMenu();
    void askValues(store::Dimension dimension, std::vector<std::string> ResourceFilter::*list);
    void removeTerm(int term);
    void change();
    void showChips();

    workspace::Workspace &m_workspace;
    std::vector<RepositoryId> m_repositories;
    ResourceFilter m_filter;
    QString m_because;
    widgets::FilterInput *m_input;
    QComboBox *m_grouping;
    widgets::ChipRow *m_chips;
    QPushButton *m_add;
    QPushButton *m_views;
    QPushButton *m_trends;
    QPushButton *m_columns;
    QPushButton *m_export;
    QMenu *m_menu;
};
