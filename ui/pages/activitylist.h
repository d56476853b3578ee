// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activityline.h"

#include <QHash>
#include <QListView>

#include <vector>

class ActivityDelegate;
class ActivityModel;

/// The painted lines of ActivityList.
class ActivityView final : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

signals:
    /// Rows stand elsewhere now: scrolled, sized, or others came.
    void moved();
    void currentRowChanged();
    void copyAsked();

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

/// The jobs in their four groups. Lines are painted; buttons there are only for those in view, however
/// many jobs there are. Up and Down go from line to line, Tab to the buttons of the current one.
class ActivityList final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityList(QWidget *parent = nullptr);

    void setRows(const std::vector<ActivityRow> &rows);
    [[nodiscard]] ActivityView *view() const { return m_view; }

signals:
    void cancelAsked(int job);
    void retryAsked(RepositoryId id);
    void tokenAsked(RepositoryId id);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void measure();
    void placeLines();
    void placeTabs();
    void copy();
    ActivityLine *takeLine(ActivityLine::Kind kind);
    void putBack(ActivityLine *line);

    ActivityModel *m_model;
    ActivityDelegate *m_delegate;
    ActivityView *m_view;
    QHash<QString, ActivityLine *> m_lines; ///< those in view
    QList<ActivityLine *> m_spare;
    ActivityLine *m_current = nullptr; ///< where Tab goes
    bool m_placing = false;
};
