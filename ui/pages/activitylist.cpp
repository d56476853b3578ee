// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitylist.h"

#include "ui/pages/activitydelegate.h"
#include "ui/pages/activitymodel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

void ActivityView::updateGeometries()
{
    QListView::updateGeometries();
    emit moved();
}

void ActivityView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    emit moved();
}

/// Sentences wrap at another place.
void ActivityView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void ActivityView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    emit currentRowChanged();
}

void ActivityView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyAsked();
        return;
    }
    // A letter is for shortcuts such as "/", not for a search by Qt.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void ActivityView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const auto reason = event->reason();
    const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (!byKeyboard || currentIndex().isValid())
        return;
    for (int row = 0; row < model()->rowCount(); ++row)
        if (const QModelIndex index = model()->index(row, 0); index.flags() & Qt::ItemIsEnabled) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            return;
        }
}

ActivityList::ActivityList(QWidget *parent)
    : QWidget(parent), m_model(new ActivityModel(this)), m_delegate(new ActivityDelegate(*m_model, this)), m_view(new ActivityView(this))
{
    m_view->setObjectName("activityList"_L1);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_model);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    measure();
    // A failure's sentence may have become longer.
    connect(m_model, &QAbstractItemModel::dataChanged, m_view, [this](const QModelIndex &index) {
        if (m_model->item(index.row()).row.group == ActivityRow::Group::Failed)
            m_view->doItemsLayout();
    });
    connect(m_view, &ActivityView::moved, this, &ActivityList::placeLines);
    connect(m_view, &ActivityView::currentRowChanged, this, &ActivityList::placeTabs);
    connect(m_view, &ActivityView::copyAsked, this, &ActivityList::copy);
}

void ActivityList::setRows(const std::vector<ActivityRow> &rows)
{
    m_model->setRows(rows);
    placeLines();
}

void ActivityList::measure()
{
    ActivityLine *active = takeLine(ActivityLine::Kind::Active), *failed = takeLine(ActivityLine::Kind::Failed);
    m_delegate->setControlSizes(active->sizeWith(false), failed->sizeWith(false), failed->sizeWith(true));
    putBack(active);
    putBack(failed);
}

ActivityLine *ActivityList::takeLine(ActivityLine::Kind kind)
{
    const auto spare = std::find_if(m_spare.begin(), m_spare.end(), [kind](const ActivityLine *line) { return line->kind() == kind; });
    if (spare != m_spare.end()) {
        ActivityLine *line = *spare;
        m_spare.erase(spare);
        return line;
    }
    auto *line = new ActivityLine(kind, this);
    line->hide();
    connect(line, &ActivityLine::cancelAsked, this, &ActivityList::cancelAsked);
    connect(line, &ActivityLine::retryAsked, this, &ActivityList::retryAsked);
    connect(line, &ActivityLine::tokenAsked, this, &ActivityList::tokenAsked);
    return line;
}

void ActivityList::putBack(ActivityLine *line)
{
    // Whoever was at its button goes on at the line.
    if (line->isAncestorOf(QApplication::focusWidget()))
        m_view->setFocus();
    line->setReachable(false);
    line->hide();
    m_spare.append(line);
}

void ActivityList::placeLines()
{
    // Asking for places may lay the rows out, which says that they moved.
    if (std::exchange(m_placing, true))
        return;
    QHash<QString, ActivityLine *> before = std::exchange(m_lines, {});
    std::vector<std::pair<const ActivityRow *, QRect>> missing;
    const int bottom = m_view->viewport()->height();
    const QModelIndex first = m_view->indexAt(QPoint(m_view->viewport()->width() / 2, 0));
    for (int row = first.isValid() ? first.row() : 0; row < m_model->rowCount(); ++row) {
        const QRect rect = m_view->visualRect(m_model->index(row));
        if (rect.y() >= bottom)
            break;
        const ActivityItem &item = m_model->item(row);
        if (item.isHead || !ActivityLine::hasButtons(item.row.group))
            continue;
        missing.emplace_back(&item.row, rect);
        if (ActivityLine *line = before.take(item.row.key()))
            m_lines.insert(item.row.key(), line);
    }
    for (ActivityLine *line : std::as_const(before))
        putBack(line);
    for (const auto &[row, rect] : missing) {
        ActivityLine *&line = m_lines[row->key()];
        if (!line)
            line = takeLine(ActivityLine::kindOf(row->group));
        line->setRow(*row);
        const QRect room = m_delegate->parts(rect, *row).controls;
        const QSize size = line->sizeWith(row->needsToken);
        const QRect place(QPoint(room.x(), room.y() + (room.height() - size.height()) / 2), size);
        line->setGeometry(QStyle::visualRect(layoutDirection(), rect, place).translated(m_view->viewport()->pos()));
        line->show();
    }
    m_placing = false;
    placeTabs();
}

void ActivityList::placeTabs()
{
    const QModelIndex current = m_view->currentIndex();
    ActivityLine *line =
        current.isValid() && !m_model->item(current.row()).isHead ? m_lines.value(m_model->item(current.row()).row.key()) : nullptr;
    if (m_current && m_current != line)
        m_current->setReachable(false);
    m_current = line;
    if (!line)
        return;
    line->setReachable(true);
    QWidget *before = m_view;
    for (QPushButton *button : line->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
}

void ActivityList::copy()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows.append(m_view->currentIndex());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows)) {
        const ActivityRow &row = m_model->item(index.row()).row;
        QStringList words{row.title, row.detail, row.remark, row.when};
        words.removeAll(QString());
        lines.append(widgets::TableView::copiedLine(words));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ActivityList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex under = m_view->indexAt(m_view->viewport()->mapFromGlobal(event->globalPos()));
        if (!(under.flags() & Qt::ItemIsEnabled))
            return;
        if (under != m_view->currentIndex())
            m_view->setCurrentIndex(under);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &ActivityList::copy)->setEnabled(m_view->currentIndex().isValid());
    if (m_current)
        m_current->addTo(*menu);
    menu->popup(event->globalPos());
}

void ActivityList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    measure();
    m_view->doItemsLayout();
}

/// Over a button as over the line that it stands on.
void ActivityList::wheelEvent(QWheelEvent *event)
{
    const QWidget *under = childAt(event->position().toPoint());
    if (m_view->isAncestorOf(under) || under == m_view)
        event->ignore();
    else
        QCoreApplication::sendEvent(m_view->viewport(), event);
}
