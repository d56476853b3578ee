// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace widgets {

class IconView;
class Label;

/// A state that stays: fill, icon, sentence, at most one quiet button. 40 px, under the header.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Danger };
    explicit Banner(QWidget *parent = nullptr);

    /// An empty sentence hides the banner.
    void setState(Kind kind, const QString &sentence, const QString &action = {});

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    IconView *m_icon;
    Label *m_sentence;
    QPushButton *m_action;
};

/// An event that leaves after 6 s, unless the pointer or the focus is on it: bottom centre of its
/// parent, 16 px above its lower edge.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// `action` (Undo) may be empty.
    void say(const QString &text, const QString &action = {}, const QString &iconName = QStringLiteral("check"),
             theme::Role iconRole = theme::Role::Success);
    /// How far above the parent's lower edge the toast stands, beside the 16 px.
    void setBottom(int pixels);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();

    IconView *m_icon;
    Label *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer m_timer;
    int m_bottom = 0;
};

} // namespace widgets
