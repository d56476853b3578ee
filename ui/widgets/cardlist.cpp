// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardlist.h"

#include "ui/models/cardlistmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using theme::Role;

namespace widgets {
namespace {

constexpr int kRankedRow = 34;
constexpr int kTwoLinesRow = 40;
constexpr int kBar = 4;

int lineHeight()
{
    return QFontMetrics(theme::bodyFont()).height();
}

int smallHeight()
{
    return QFontMetrics(theme::smallFont()).height();
}

/// Paints what CardListModel says; private to this list.
class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(CardList::Rows rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    [[nodiscard]] int height() const
    {
        return m_rows == CardList::Rows::Ranked ? std::max(kRankedRow, lineHeight() + kBar + 11)
                                                : std::max(kTwoLinesRow, lineHeight() + smallHeight() + 4);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {option.rect.width(), height()}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view->hasFocus() && view->currentIndex() == index;
        painter->save();
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme::color(Role::Hover));
        const QRect inner = option.rect.adjusted(theme::kCardGap, 0, -theme::kCardGap, 0);
        const theme::Mirrored scope(*painter, inner);
        if (m_rows == CardList::Rows::Ranked)
            paintRanked(*painter, inner, index);
        else
            paintTwoLines(*painter, inner, index);
        if (isCurrent) {
            painter->setPen(QPen(theme::color(Role::Focus), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintRanked(QPainter &painter, const QRect &rect, const QModelIndex &index)
    {
        const int line = lineHeight();
        const int top = rect.y() + std::max(1, (rect.height() - line - kBar - 5) / 2);
        const QRect text(rect.x(), top, rect.width(), line);
        const double part = index.data(theme::ProgressRole).toDouble();
        const QString note = index.data(CardListModel::NoteRole).toString();
        const int figure = theme::paintText(painter, text, index.data(theme::RightTextRole).toString(), theme::bodyFont(),
                                            theme::color(part > 0 ? Role::Text : Role::SecondaryText), Qt::AlignRight);
        QRect rest = text.adjusted(0, 0, -figure - theme::kGrid, 0);
        // The figures of all rows stand in one column of at least four digits, their notes before it.
        if (!note.isEmpty()) {
            const int column = std::max(figure, QFontMetrics(theme::bodyFont()).horizontalAdvance(QLatin1Char('0')) * 3) + theme::kGrid;
            rest = text.adjusted(0, 0, -column, 0);
            rest.setRight(rest.right()
                          - theme::paintText(painter, rest, note, theme::smallFont(), theme::color(Role::SecondaryText), Qt::AlignRight)
                          - theme::kGrid);
        }
        const QString name = theme::safeText(index.data().toString());
        theme::paintText(painter, rest, name, theme::bodyFont(), theme::color(Role::Text), Qt::AlignLeft,
                         theme::elideOf(name, Qt::ElideMiddle));
        theme::paintBar(painter, QRectF(rect.x(), top + line + 3, rect.width(), kBar), part, Role::Bar);
    }

    static void paintTwoLines(QPainter &painter, const QRect &rect, const QModelIndex &index)
    {
        const int top = rect.y() + std::max(0, (rect.height() - lineHeight() - smallHeight()) / 2);
        const auto iconRole = static_cast<Role>(index.data(theme::IconColorRole).toInt());
        theme::paintIcon(painter, QRect(rect.x(), rect.y(), theme::iconSize(), rect.height()), index.data(theme::IconNameRole).toString(),
                         theme::color(iconRole));
        const int left = rect.x() + theme::iconSize() + 12;
        QRect first(left, top, rect.right() + 1 - left, lineHeight());
        const int figure = theme::paintText(painter, first, index.data(theme::RightTextRole).toString(), theme::smallFont(),
                                            theme::color(Role::SecondaryText), Qt::AlignRight);
        first.setRight(first.right() - figure - theme::kGrid);
        const int used =
            theme::paintText(painter, first, theme::safeText(index.data().toString()), theme::bodyFont(), theme::color(Role::Text));
        const int gap = QFontMetrics(theme::bodyFont()).horizontalAdvance(QLatin1Char(' '));
        theme::paintText(painter, first.adjusted(used + gap, 0, 0, 0), theme::safeText(index.data(theme::SecondaryTextRole).toString()),
                         theme::bodyFont(), theme::color(Role::SecondaryText));
        theme::paintText(painter, QRect(left, top + lineHeight(), rect.right() + 1 - left, smallHeight()),
                         theme::safeText(index.data(theme::SecondLineRole).toString()), theme::smallFont(),
                         theme::color(Role::SecondaryText));
    }

    CardList::Rows m_rows;
};

} // namespace

CardList::CardList(const QString &accessibleName, Rows rows, QWidget *parent) : QListView(parent), m_model(new CardListModel(this))
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(rows, this));
    setModel(m_model);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &row) { emit chosen(row.row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CardList::fit);
}

int CardList::heightOf(int count) const
{
    return count * static_cast<const RowDelegate *>(itemDelegate())->height();
}

void CardList::fit()
{
    const int rows = viewport()->height() / heightOf(1);
    m_model->setLimit(rows);
    emit fitted(rows);
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void CardList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit chosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0));
    viewport()->update();
}

} // namespace widgets
