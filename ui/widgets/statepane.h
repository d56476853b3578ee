// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace widgets {

class IconView;
class Label;

/// How a failure looks, so that refused, forbidden and unreachable are told apart at a glance.
struct ErrorLook {
    QString iconName;
    theme::Role role;
};
ErrorLook errorLook(ErrorCode code);

/// One of the four honest states in place of content: nothing there, being read, failed, denied.
/// A page centres it (520 wide), a card puts it at the top left.
class StatePane final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Page, Card };

    explicit StatePane(Place place = Place::Page, QWidget *parent = nullptr);

    /// Nothing to show yet: the page's own icon, a title, a sentence, at most one button.
    void showEmpty(const QString &iconName, const QString &title, const QString &sentence, const QString &action = {});
    /// A filter that finds nothing of all that is there: "0 of 12 events match."; the button clears it.
    void showNoMatch(const QString &needle, const QString &sentence);
    /// Being read. Appears after 150 ms only, so that quick answers do not flicker.
    void showLoading(const QString &title, const QString &sentence = {});
    void setProgress(qint64 done, qint64 total);
    /// A failure; its code decides icon and colour, its message is the sentence.
    void showError(const QString &title, const Error &error, const QString &action = {});
    /// The same with the page's own sentence and icon: "prod-eu1 does not know you".
    void showFailure(const QString &iconName, theme::Role iconRole, const QString &title, const QString &sentence, const QString &action);
    /// One more button beside the first of the state now shown; the next state has none again.
    void setSecondAction(const QString &iconName, const QString &action);

    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString sentenceText() const;

signals:
    /// The button of the state was pressed: open the sample, clear filter, retry, …
    void actionTriggered();
    void secondActionTriggered();

private:
    void show(const QString &iconName, int iconRole, const QString &title, const QString &sentence, const QString &action);

    IconView *m_icon;
    Label *m_title;
    Label *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QPushButton *m_second;
    QWidget *m_body;
    QTimer m_late;
};

} // namespace widgets
