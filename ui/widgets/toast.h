// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>

class QPushButton;

namespace widgets {

class IconView;
class Label;

/// What a toast is of: something is done, something to know, something that did not work.
enum class ToastKind { Done, Note, Failed };

/// Of what gives a result.
template<class Result>
ToastKind outcome(const Result &result)
{
    return result ? ToastKind::Done : ToastKind::Failed;
}

/// An event that leaves after 6 s, a failure after 12, unless the pointer or the focus is on it; with Undo
/// where it can be taken back: what is said meanwhile waits, so that the Undo is not lost. Bottom centre of its parent, 16 px above its
/// lower edge, in at most two lines. Screen readers say it.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void say(const QString &text, ToastKind kind = ToastKind::Done);
    /// Something is done that `undo` takes back, for as long as the toast is there.
    void sayUndoable(const QString &text, std::function<void()> undo);
    /// What the button does; nothing where nothing can be taken back.
    void undo();
    /// How far above the parent's lower edge the toast stands, beside the 16 px.
    void setBottom(int pixels);
    [[nodiscard]] ToastKind kind() const { return m_kind; }

signals:
    /// Whether there is something that can be taken back.
    void undoOffered(bool offered);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is said, and what takes it back.
    struct Message {
        QString text;
        ToastKind kind = ToastKind::Done;
        std::function<void()> undo;
    };

    void tell(Message message);
    void showMessage(const Message &message);
    void showNext();
    void place();
    void leave();

    ToastKind m_kind = ToastKind::Done;
    QString m_whole;
    IconView *m_icon;
    Label *m_text;
    QPushButton *m_undoes;
    std::function<void()> m_undo;
    QPushButton *m_close;
    QTimer m_timer;
    std::deque<Message> m_waiting;
    int m_bottom = 0;
};

} // namespace widgets
