// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace widgets {

class NavRow;

/// The pages at the left: 192 px with words, 56 px with icons and tooltips. Up and Down move.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title, const QString &iconName, const QString &shortcut);
    void addSeparator();
    void setCurrent(const QString &id);
    /// A figure at the right of a row; 0 hides it.
    void setCount(const QString &id, int count);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

signals:
    void pageAsked(const QString &id);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_rows;
    QHash<QString, NavRow *> m_pages;
    NavRow *m_collapse;
    bool m_collapsed = false;
};

} // namespace widgets
