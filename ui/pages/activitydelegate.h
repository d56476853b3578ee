// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activityrows.h"

#include <QHash>
#include <QStyledItemDelegate>

class ActivityModel;

/// Where the parts of a line stand, from left to right.
struct ActivityParts {
    QRect icon, title, detail, remark, progress, percent, when;
    QRect controls; ///< the room of the line's buttons
};

/// Paints the lines of Activity's list, apart from their buttons.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ActivityDelegate(const ActivityModel &model, QObject *parent = nullptr);

    /// What the buttons of a line need; empty where it has none.
    void setControlSizes(QSize cancel, QSize retry, QSize retryAndToken);
    [[nodiscard]] ActivityParts parts(const QRect &rect, const ActivityRow &row) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The exact moment, and what is cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    [[nodiscard]] QSize controlsOf(const ActivityRow &row) const;
    [[nodiscard]] int failedHeight(const ActivityRow &row, int width) const;

    const ActivityModel &m_model;
    QSize m_cancel, m_retry, m_retryAndToken;
    mutable QHash<QString, int> m_heights; ///< of failures' sentences at the width below
    mutable int m_width = -1;
};
