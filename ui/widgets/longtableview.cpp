// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtableview.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace widgets {

LongTableView::LongTableView(const QString &accessibleName, QWidget *parent) : TableView(accessibleName, parent)
{
    verticalHeader()->setModel(&m_none);
    // Once, for what it does with the corner between the headers.
    QTableView::updateGeometries();
}

void LongTableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    TableView::setModel(newModel);
    verticalHeader()->setModel(&m_none);
    if (!newModel)
        return;
    const auto later = [this] { scheduleDelayedItemsLayout(); };
    connect(newModel, &QAbstractItemModel::rowsInserted, this, later);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, later);
    connect(newModel, &QAbstractItemModel::rowsMoved, this, later);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, later);
    connect(newModel, &QAbstractItemModel::modelReset, this, later);
}

int LongTableView::rows() const
{
    return model() ? model()->rowCount() : 0;
}

int LongTableView::rowHeight() const
{
    return std::max(1, verticalHeader()->defaultSectionSize());
}

int LongTableView::wholeRows() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

void LongTableView::layOut() const
{
    const_cast<LongTableView *>(this)->executeDelayedItemsLayout();
}

QRect LongTableView::rectOfRows(int first, int last) const
{
    const int height = rowHeight();
    return {0, first * height - m_offset, viewport()->width(), (last - first + 1) * height};
}

int LongTableView::rowAt(int y) const
{
    layOut();
    const int place = y + m_offset;
    return place >= 0 && place / rowHeight() < rows() ? place / rowHeight() : -1;
}

QModelIndex LongTableView::indexAt(const QPoint &at) const
{
    const int row = rowAt(at.y()), column = columnAt(at.x());
    return row >= 0 && column >= 0 ? model()->index(row, column) : QModelIndex();
}

QRect LongTableView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent().isValid() || isColumnHidden(index.column()))
        return {};
    layOut();
    const QRect row = rectOfRows(index.row(), index.row());
    return {columnViewportPosition(index.column()), row.y(), columnWidth(index.column()), row.height()};
}

int LongTableView::verticalOffset() const
{
    return m_offset;
}

void LongTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    TableView::dataChanged(topLeft, bottomRight, roles);
    // Qt asks the header where the rows lie.
    if (topLeft.isValid() && bottomRight.isValid())
        viewport()->update(rectOfRows(topLeft.row(), bottomRight.row()) & viewport()->rect());
}

void LongTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.parent().isValid() || isColumnHidden(index.column()))
        return;
    layOut();
    scrollToColumn(index.column(), hint);
    const QRect row = rectOfRows(index.row(), index.row());
    if (hint == EnsureVisible && (row.top() < 0 || row.height() > viewport()->height()))
        hint = PositionAtTop;
    else if (hint == EnsureVisible && row.bottom() >= viewport()->height())
        hint = PositionAtBottom;
    const int above = hint == PositionAtBottom ? wholeRows() - 1 : hint == PositionAtCenter ? wholeRows() / 2 : 0;
    if (hint != EnsureVisible)
        verticalScrollBar()->setValue(index.row() - above);
    update(index);
}

void LongTableView::scrollToColumn(int column, ScrollHint hint)
{
    const int position = horizontalHeader()->sectionPosition(column), width = columnWidth(column), room = viewport()->width();
    const int place = position - horizontalHeader()->offset();
    if (hint == PositionAtCenter)
        horizontalScrollBar()->setValue(position - (room - width) / 2);
    else if (place < 0)
        horizontalScrollBar()->setValue(position);
    else if (place + width > room)
        horizontalScrollBar()->setValue(position - room + width);
}

int LongTableView::shownBeside(int visual, int step) const
{
    const QHeaderView *header = horizontalHeader();
    for (int at = visual + step; at >= 0 && at < header->count(); at += step)
        if (!header->isSectionHidden(header->logicalIndex(at)))
            return at;
    return visual;
}

QModelIndex LongTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    layOut();
    const QHeaderView *header = horizontalHeader();
    const int last = rows() - 1, first = shownBeside(-1, 1), end = shownBeside(header->count(), -1);
    if (last < 0 || first < 0 || end >= header->count())
        return {};
    int row = currentIndex().isValid() ? currentIndex().row() : 0;
    int column = currentIndex().isValid() ? header->visualIndex(currentIndex().column()) : first;
    if (header->isSectionHidden(header->logicalIndex(column))) // for want of room, since the drawer opened
        column = shownBeside(column, 1) != column ? shownBeside(column, 1) : shownBeside(column, -1);
    if (!currentIndex().isValid())
        return model()->index(row, header->logicalIndex(column));
    const bool toCorner = modifiers & Qt::ControlModifier;
    const int forward = isRightToLeft() && (action == MoveLeft || action == MoveRight) ? -1 : 1;
    const int y = row * rowHeight() - m_offset;
    switch (action) {
    case MoveUp: row = std::max(0, row - 1); break;
    case MoveDown: row = std::min(last, row + 1); break;
    case MovePageUp: row = std::max(0, rowAt(y + rowHeight() - 1 - viewport()->height())); break;
    case MovePageDown:
        row = rowAt(y + viewport()->height());
        row = row < 0 ? last : row;
        break;
    case MovePrevious:
    case MoveLeft: column = shownBeside(column, -forward); break;
    case MoveNext:
    case MoveRight: column = shownBeside(column, forward); break;
    case MoveHome:
        column = first;
        row = toCorner ? 0 : row;
        break;
    case MoveEnd:
        column = end;
        row = toCorner ? last : row;
        break;
    }
    return model()->index(row, header->logicalIndex(column));
}

QRegion LongTableView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        if (range.isValid() && !range.parent().isValid())
            region += rectOfRows(range.top(), range.bottom()) & viewport()->rect();
    return region;
}

/// Of the rows that are seen: those that are not may not be read yet.
int LongTableView::sizeHintForColumn(int column) const
{
    if (rows() == 0)
        return -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const int first = std::max(0, rowAt(0)), last = std::min(rows() - 1, first + wholeRows());
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void LongTableView::updateGeometries()
{
    if (m_isUpdating)
        return;
    const QScopedValueRollback<bool> updating(m_isUpdating, true);
    QHeaderView *header = horizontalHeader();
    const int height =
        header->isHidden() ? 0 : std::min(std::max(header->minimumHeight(), header->sizeHint().height()), header->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header->setGeometry(area.left(), area.top() - height, area.width(), height);
    updateScrollBars();
    QAbstractItemView::updateGeometries();
}

void LongTableView::updateScrollBars()
{
    // Where everything fits without scroll bars there are none.
    const QSize most = maximumViewportSize();
    const bool fits = most.width() >= horizontalHeader()->length() && most.height() / rowHeight() >= rows();
    const QSize room = fits ? most : viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, horizontalHeader()->length() - room.width()));
    constexpr int kStep = 32;
    horizontalScrollBar()->setSingleStep(kStep);
    const int whole = std::max(1, room.height() / rowHeight());
    verticalScrollBar()->setPageStep(whole);
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(0, rows() - whole));
    scrollContentsBy(0, 0);
}

/// The scroll bar counts rows; at its end the last one ends where the viewport does.
void LongTableView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        QTableView::scrollContentsBy(dx, 0);
    const QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->maximum() > 0 && bar->value() == bar->maximum();
    const int offset = atEnd ? std::max(0, rows() * rowHeight() - viewport()->height()) : bar->value() * rowHeight();
    const int moved = m_offset - std::exchange(m_offset, offset);
    if (moved == 0)
        return;
    if (dy != 0) {
        scrollDirtyRegion(0, moved);
        viewport()->scroll(0, moved);
    } else {
        viewport()->update();
    }
}

void LongTableView::paintCell(QPainter &painter, QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto setState = [&option](QStyle::StateFlag flag, bool isOn) { option.state.setFlag(flag, isOn); };
    setState(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
    setState(QStyle::State_HasFocus, index == currentIndex() && (hasFocus() || viewport()->hasFocus()));
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void LongTableView::paintEvent(QPaintEvent *event)
{
    const QRect area = event->rect();
    const int first = std::max(0, rowAt(std::max(0, area.top()))), bottom = rowAt(area.bottom());
    const int last = bottom < 0 ? rows() - 1 : bottom;
    const QHeaderView *header = horizontalHeader();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row <= last; ++row) {
        const QRect place = rectOfRows(row, row);
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            const QRect cell(columnViewportPosition(column), place.y(), columnWidth(column), place.height());
            if (header->isSectionHidden(column) || !cell.intersects(area))
                continue;
            QStyleOptionViewItem own = option;
            own.rect = cell;
            paintCell(painter, own, model()->index(row, column));
        }
    }
}

} // namespace widgets
