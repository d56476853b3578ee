// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

/// The upper part of an event's details: message, commit, author, file, fields before and after.
class EventsFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit EventsFacts(QWidget *parent = nullptr);

    /// `message` may be empty while it is read; `line` 0: not known.
    void setEvent(const Event &event, const QString &message, int line);
    /// Nothing is known.
    void clear();
    /// The pull request that the message names: its number and its page; without a page nothing is shown.
    void setPullRequest(int number, const QString &url);

signals:
    void copied(const QString &what);
    /// Everything else that the event's commit changed.
    void commitAsked();
    void linkAsked(const QString &url);

private:
    void addMessage(QVBoxLayout *layout, const QString &message);
    void addCommitRow(QVBoxLayout *layout, const Event &event);
    void addPathRow(QVBoxLayout *layout, const QString &label, const std::string &path, int line);
    void addLinks(QVBoxLayout *layout);
    void addChanges(QVBoxLayout *layout, const Event &event);
    void addChange(QGridLayout *grid, int row, const FieldChange &change);
    QWidget *copyButton(const QString &text, const QString &what);

    QWidget *m_content = nullptr;
    EventId m_shown = 0;
    bool m_expanded = false;
    bool m_wholeMessage = false;
    Event m_event;
    QString m_message;
    int m_line = 0;
    int m_pullRequest = 0;
    QString m_pullRequestUrl;
};
