// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace widgets {
class Label;
}

/// When each repository is refreshed: rhythm, next, last, and a way to change it. The soonest first;
/// more than a few fold into one line that counts them.
class ActivitySchedules final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivitySchedules(QWidget *parent = nullptr);

    void setSnapshot(const workspace::Snapshot &snapshot);
    /// No higher than this, by scrolling; one line is always seen.
    void setRoom(int height);

signals:
    void changeAsked(RepositoryId id);

private:
    /// What a line says; only a difference makes the lines anew.
    struct Line {
        RepositoryId id = 0;
        QString name, rhythm, next, last;

        bool operator==(const Line &) const = default;
    };

    void rebuild();
    QWidget *makeLine(const Line &line);
    void fit();

    std::vector<Repository> m_repositories; ///< in the order of the lines
    std::vector<Line> m_lines;
    bool m_all = false;
    int m_shown = 0; ///< lines
    int m_room = std::numeric_limits<int>::max();
    int m_action = 0; ///< width of the last column
    widgets::Label *m_count;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
};
