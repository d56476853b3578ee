// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QStandardItemModel>

namespace widgets {

/// A table of millions of rows, all of one height. Qt keeps eight bytes a row in the vertical header,
/// 40 MB for 5,000,000, and walks through them when rows come or go; here that header knows no row,
/// and where one lies is a multiplication. Rows are neither hidden, moved, sized nor spanned.
class LongTableView final : public TableView
{
    Q_OBJECT

public:
    explicit LongTableView(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] int rowAt(int y) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &at) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int rowHeight() const;
    /// Rows that are seen whole, one at least.
    [[nodiscard]] int wholeRows() const;
    /// Where rows lie in the viewport.
    [[nodiscard]] QRect rectOfRows(int first, int last) const;
    /// What is pending since rows came or went.
    void layOut() const;
    void updateScrollBars();
    void scrollToColumn(int column, ScrollHint hint);
    /// The shown column beside a visual one, or that one where there is none.
    [[nodiscard]] int shownBeside(int visual, int step) const;
    void paintCell(QPainter &painter, QStyleOptionViewItem &option, const QModelIndex &index);

    QStandardItemModel m_none; ///< what the vertical header shows
    int m_offset = 0;          ///< pixels above the viewport
    bool m_isUpdating = false;
};

} // namespace widgets
