// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activityrows.h"

#include <QWidget>

class QMenu;
class QPushButton;

/// What can be done about one job: the buttons that stand on its line. Lines that are done have none.
class ActivityLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Active, Failed };
    /// The kind of a group's lines; only of groups whose lines have buttons.
    [[nodiscard]] static Kind kindOf(ActivityRow::Group group);
    [[nodiscard]] static bool hasButtons(ActivityRow::Group group) { return group != ActivityRow::Group::Done; }

    explicit ActivityLine(Kind kind, QWidget *parent = nullptr);

    void setRow(const ActivityRow &row);
    /// Tab comes here: of hundreds of lines only to the buttons of the current one.
    void setReachable(bool reachable);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// From left to right.
    [[nodiscard]] QList<QPushButton *> buttons() const;
    [[nodiscard]] QSize sizeWith(bool token) const;
    /// What the buttons do as entries, always for the job of now: lines are used again for other jobs.
    void addTo(QMenu &menu);

signals:
    void cancelAsked(int job);
    void retryAsked(RepositoryId id);
    void tokenAsked(RepositoryId id);

private:
    void act(const QPushButton *button, const ActivityRow &row);

    Kind m_kind;
    ActivityRow m_row;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_token = nullptr;
    QPushButton *m_retry = nullptr;
};
