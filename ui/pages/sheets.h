// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QDialog>

#include <initializer_list>

class QAction;
class QDateEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace widgets {
class Label;
}

/// A small window-modal dialog that deletes itself: title, content, a foot with Cancel and one more
/// button. Show it with open().
class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(const QString &title, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A small label above a control.
    void addField(const QString &label, QWidget *control, const QString &help = {});
    /// What the button beside Cancel does. Asks, Destroys: Cancel is the default and has the focus.
    enum class Deed { Plain, Asks, Destroys };
    /// Cancel and `accept`.
    void addFoot(const QString &accept, Deed deed = Deed::Plain);
    /// Over the title, from edge to edge.
    void addBand(QWidget *band);
    /// Below a line, from edge to edge; call before the foot is added. What is returned hides both.
    QWidget *addRow(QWidget *row);
    /// The body begins with a sentence that belongs to the title: they stand close.
    void setSentenceBelow();
    /// At the left of the foot, on window tone.
    void addFootStatus(QWidget *status);
    /// Only Close.
    void addCloseFoot();
    /// A sentence in danger above the foot; empty hides it.
    void setProblem(const QString &sentence);
    /// Its deed is done: only Close is left of the foot.
    void setDone();
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitWindow();
    void addFootRow(std::initializer_list<QPushButton *> buttons);

    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QScrollArea *m_scroll = nullptr; ///< around the body, where the window is too low for all of it
    widgets::Label *m_heading;
    widgets::Label *m_problem;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_accept = nullptr;
    QWidget *m_foot = nullptr;
};

/// Asks for the first and the last day (UTC) of a range.
class DaysSheet final : public Sheet
{
    Q_OBJECT

public:
    DaysSheet(const ViewContext &context, QWidget *parent);
    void accept() override;

signals:
    void chosen(const ViewContext &context);

private:
    ViewContext m_context;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

/// Actions under a heading.
struct ShortcutGroup {
    QString title;
    QList<QAction *> actions;
};

/// Lists every action with its keys.
class ShortcutSheet final : public Sheet
{
    Q_OBJECT

public:
    ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent);
};
