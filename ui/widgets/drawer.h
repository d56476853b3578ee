// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QSplitter>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace widgets {

class IconView;
class Label;

/// The details at the right: a header of 56 px with glyph, name, second line, previous, next and
/// close; a body; a foot where there are actions.
class Drawer final : public QWidget
{
    Q_OBJECT

public:
    explicit Drawer(QWidget *parent = nullptr);

    void setHeader(const QString &iconName, theme::Role iconRole, const QString &name, const QString &secondLine);
    /// Whether there is a row before and after the one shown.
    void setNeighbours(bool previous, bool next);
    /// Takes ownership; replaces the one before.
    void setBody(QWidget *body);
    /// A foot of 56 px; takes ownership.
    void setFoot(QWidget *foot);

signals:
    void previousAsked();
    void nextAsked();
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconView *m_glyph;
    Label *m_name;
    Label *m_second;
    QPushButton *m_previous;
    QPushButton *m_next;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    QWidget *m_foot = nullptr;
};

/// A page's content with its drawer: from 360 px to 60 % of the column wide, remembered under `key`. Where
/// both find no room the drawer takes the page until it is closed.
class DrawerHost final : public QSplitter
{
    Q_OBJECT

public:
    DrawerHost(const QString &key, QWidget *content, Drawer *drawer, int firstWidth = theme::kDrawerFacts, QWidget *parent = nullptr);

    void openDrawer();
    void closeDrawer();
    [[nodiscard]] bool isDrawerOpen() const;
    /// There is no room for the content beside it.
    [[nodiscard]] bool isContentHidden() const;

signals:
    void drawerClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QString m_key;
    QWidget *m_content;
    Drawer *m_drawer;
    int m_width;
    QPointer<QWidget> m_before; ///< had the focus when the content went
};

} // namespace widgets
