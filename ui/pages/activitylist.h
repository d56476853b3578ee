// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activityrows.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <array>
#include <vector>

class QProgressBar;
class QVBoxLayout;

namespace widgets {
class IconView;
class Label;
} // namespace widgets

/// One job: icon, words, and what can be done about it.
class ActivityLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityLine(ActivityRow::Group group, QWidget *parent = nullptr);

    void setRow(const ActivityRow &row);

signals:
    void cancelAsked(int job);
    void retryAsked(RepositoryId id);
    void tokenAsked(RepositoryId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildActive();
    void buildFailed();
    void buildDone();

    ActivityRow m_row;
    widgets::IconView *m_icon;
    widgets::Label *m_title;
    widgets::Label *m_detail;
    widgets::Label *m_remark = nullptr;
    widgets::Label *m_when = nullptr;
    widgets::Label *m_percent = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_token = nullptr;
};

/// The jobs in their four groups. Lines stay where they are while a job goes on; of hundreds those in
/// view come first.
class ActivityList final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityList(QWidget *parent = nullptr);

    void setRows(const std::vector<ActivityRow> &rows);

signals:
    void cancelAsked(int job);
    void retryAsked(RepositoryId id);
    void tokenAsked(RepositoryId id);

private:
    struct Section {
        QWidget *header = nullptr;
        widgets::Label *count = nullptr;
        QVBoxLayout *lines = nullptr;
    };

    Section addSection(ActivityRow::Group group);
    ActivityLine *lineFor(const ActivityRow &row);
    void place(qsizetype count);

    std::array<Section, 4> m_sections;
    QHash<QString, ActivityLine *> m_lines;
    std::vector<ActivityRow> m_rows;
    QStringList m_order;    ///< their keys
    qsizetype m_placed = 0; ///< rows that are shown; the others follow
    qsizetype m_same = 0;   ///< rows that stand where they are to be
    QTimer m_more;
};
