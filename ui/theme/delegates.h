// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace theme {

/// Paints the cells of tables: rows of 32 or 48 px, separators, hover, selection with its bar at the
/// left, the focus of the keyboard, and what the roles of itemroles.h ask for. One for a whole view.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent = nullptr);

    /// Two-line rows of 48 px.
    void setTwoLines(bool twoLines);
    /// Letters found while filtering; they get the match fill in every text cell.
    void setNeedle(const QString &needle);
    [[nodiscard]] int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_twoLines = false;
    QString m_needle;
};

} // namespace theme
