// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QWidget>

#include <optional>
#include <stop_token>

class QStackedWidget;
class ResourceModel;
class WarningModel;

namespace widgets {
class Footer;
class StatePane;
class TableView;
} // namespace widgets

/// A repository's resources and its unreadable files as tables, with their states and footers.
class RepositoryLists final : public QWidget
{
    Q_OBJECT

public:
    enum class List { Resources, Unreadable, Remarks };

    explicit RepositoryLists(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void setRepository(const Repository &repository);
    void showList(List list);
    void setNeedle(const QString &needle);
    /// Reads again.
    void refresh();
    [[nodiscard]] widgets::TableView *view() const;
    /// What the list of resources answers.
    [[nodiscard]] ResourceFilter resourceFilter() const;
    /// The ids of its rows, as they are sorted.
    [[nodiscard]] std::vector<std::int64_t> resourcesShown() const;
    /// Rows of a list of warnings; none: not read yet.
    [[nodiscard]] std::optional<std::int64_t> rowsOf(List list) const;

signals:
    void countsChanged();
    /// The events of a resource are wanted.
    void resourceChosen(const Resource &resource);

private:
    void askResources();
    void askWarnings();
    void showWarnings();
    void showState();

    workspace::Workspace &m_workspace;
    Repository m_repository;
    List m_list = List::Resources;
    QString m_needle;
    std::optional<std::int64_t> m_resourceCount;
    std::optional<std::vector<Warning>> m_warnings;
    std::optional<Error> m_error, m_warningError;
    std::stop_source m_resourcesAsked, m_warningsAsked;
    ResourceModel *m_resources;
    WarningModel *m_warningModel;
    widgets::TableView *m_resourceView;
    widgets::TableView *m_warningView;
    widgets::StatePane *m_pane;
    widgets::Footer *m_footer;
    QStackedWidget *m_stack;
};
